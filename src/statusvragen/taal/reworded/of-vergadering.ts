import { type FactOfOne, factsOfOne } from './facts-of-one.ts';
import type { Reworded } from './parts.ts';

/** One meeting: its hour and place, what is on its agenda, and whether it goes on. '{x}' is the meeting: ‘het do van 3 november’. */

const OVERLEG =
  '(?:do|pfho|ab|ao|regieteam|directieoverleg|portefeuillehoudersoverleg|algemeen bestuur|ambtelijk overleg)';
const MEETING = `((?:het |ons )?(?:(?:volgende|eerstvolgende|komende|vorige|laatste) )?${OVERLEG}(?![\\p{L}])[^,?:]{0,40}?)`;

/** biome-ignore format: a table is read by its rows */
const FACTS: readonly FactOfOne[] = [
  ['hoe laat begint {x}', [
    ['(?:om|vanaf) welk uur (?:is|begint|start) {x}', 'om welk uur begint het do van 12 januari'],
    ['welk uur (?:is|begint) {x}', 'welk uur is het do van 12 januari'],
    ['(?:hoe laat|wanneer) vangt {x} aan', 'hoe laat vangt het do van 12 januari aan'],
    ['om hoe laat (?:start|begint) {x}', 'om hoe laat start het do van 12 januari'],
    ['hoe laat (?:worden|moeten) (?:we|wij|ik) (?:verwacht|er zijn) (?:bij|voor|op|in) {x}', 'hoe laat worden we verwacht bij het do van 12 januari'],
    ['hoe laat gaat {x} van start', 'hoe laat gaat het do van 12 januari van start'],
    ['wanneer begint {x} precies, hoe laat', 'wanneer begint het do van 12 januari precies, hoe laat'],
    ['(?:de )?(?:aanvangstijd|begintijd|starttijd|beginuur) (?:van )?{x}', 'aanvangstijd volgende do'],
  ]],
  ['waar is {x}', [
    ['(?:in|naar) welk gebouw (?:is|moet ik voor|gaan we voor) {x}', 'in welk gebouw is het do van 12 januari'],
    ['is {x} online of waar', 'is het do van 12 januari online of waar'],
    ['(?:in welke zaal|waar) of waar is {x}', 'in welke zaal of waar is het do van 12 januari'],
    ['op welke locatie (?:is|wordt) {x}(?: gehouden)?', 'op welke locatie wordt het do van 12 januari gehouden'],
    ['waar gaat {x} door', 'waar gaat het do van 12 januari door'],
  ]],
  ['wat staat er op de agenda van {x}', [
    ['(?:wat|welke opdrachten) (?:passeert|passeren|passeerde|passeerden)(?: er)? (?:in|op|bij) {x}', 'wat passeert er in het do van 12 januari'],
    ['wat is er te doen (?:in|op|bij) {x}', 'wat is er te doen in het do van 12 januari'],
    ['wat (?:kunnen|mogen|moeten) (?:we|wij) verwachten (?:in|van|op) {x}', 'wat kunnen we verwachten in het volgende do'],
    ['agendapunten (?:van |voor |in )?{x}', 'agendapunten het do van 12 januari'],
  ]],
  ['hoeveel opdrachten staan er op {x}', [
    ['hoe vol (?:is|zit) {x}', 'hoe vol is het do van 12 januari'],
  ]],
  ['wanneer is {x}', [
    ['(?:voor )?wanneer staat {x} (?:gepland|ingepland|in de agenda)', 'wanneer staat het volgende do gepland'],
    ['hoeveel dagen (?:is het )?nog tot {x}', 'hoeveel dagen nog tot het do'],
    ['hoe ?lang duurt het (?:nog )?tot {x}', 'hoe lang duurt het nog tot het volgende do'],
    ['wnr is {x}', 'wnr is het volgende do'],
  ]],
  ['wanneer was {x}', [
    ['hoe ?lang geleden (?:was|is) {x}', 'hoe lang geleden was het volgende do'],
  ]],
  ['naar wanneer is {x} verplaatst', [
    ['wat is de nieuwe (?:datum|dag) van {x}', 'wat is de nieuwe datum van het do van 12 januari'],
    ['(?:naar|tot) wanneer is {x} (?:uitgesteld|opgeschoven|verzet|verdaagd)', 'naar wanneer is het do van 12 januari uitgesteld'],
    ['naar welke (?:datum|dag) is {x} (?:uitgesteld|opgeschoven|verzet|verdaagd)', 'naar welke datum is het do van 12 januari verzet'],
    ['waar is {x} naar ?toe (?:verzet|verplaatst|verschoven)', 'waar is het do van 12 januari naartoe verzet'],
    ['wanneer is {x} (?:in plaats daarvan|dan wel)', 'wanneer is het do van 12 januari in plaats daarvan'],
  ]],
  ['waarom is {x} geannuleerd', [
    ['wat (?:is|was) de reden van (?:het afzeggen|het annuleren|de annulering|het aflassen) van {x}', 'wat was de reden van het afzeggen van het do van 12 januari'],
    ['(?:de )?reden (?:van )?(?:de )?(?:annulering|afzegging|annulatie) (?:van )?{x}', 'reden annulering het do van 12 januari'],
    ['(?:waarom|waardoor|hoezo) (?:vervalt|verviel) {x}', 'waarom vervalt het do van 12 januari'],
  ]],
  ['gaat {x} door', [
    ['(?:staat|komt) {x} nog', 'staat het do van 12 januari nog'],
    ['vervalt {x}', 'vervalt het do van 12 januari'],
    ['is {x} (?:geschrapt|afgeblazen)', 'is het do van 12 januari geschrapt'],
  ]],
];

/** The meeting of the sentences above. */
const NAMED = /(?:het )?(?:volgende )?(?<![a-z])do(?![a-z])(?: van 12 januari)?/;

export const OF_VERGADERING: readonly Reworded[] = factsOfOne(FACTS, {
  called: MEETING,
  named: (typed) => NAMED.exec(typed)?.[0] ?? '',
});
