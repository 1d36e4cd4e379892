import { ENDS, type Reworded } from './parts.ts';

/** One meeting: its hour and place, what is on its agenda, and whether it goes on. '{v}' is the meeting: ‘het do van 3 november’. */

const OVERLEG =
  '(?:do|pfho|ab|ao|regieteam|directieoverleg|portefeuillehoudersoverleg|algemeen bestuur|ambtelijk overleg)';
const MEETING = `((?:het |ons )?(?:(?:volgende|eerstvolgende|komende|vorige|laatste) )?${OVERLEG}(?![\\p{L}])[^,?:]{0,40}?)`;

/** biome-ignore format: a table is read by its rows */
const FACTS: readonly (readonly [asked: string, ways: readonly (readonly [said: string, typed: string])[]])[] = [
  ['hoe laat begint {v}', [
    ['(?:om|vanaf) welk uur (?:is|begint|start) {v}', 'om welk uur begint het do van 12 januari'],
    ['welk uur (?:is|begint) {v}', 'welk uur is het do van 12 januari'],
    ['(?:hoe laat|wanneer) vangt {v} aan', 'hoe laat vangt het do van 12 januari aan'],
    ['om hoe laat (?:start|begint) {v}', 'om hoe laat start het do van 12 januari'],
    ['hoe laat (?:worden|moeten) (?:we|wij|ik) (?:verwacht|er zijn) (?:bij|voor|op|in) {v}', 'hoe laat worden we verwacht bij het do van 12 januari'],
    ['hoe laat gaat {v} van start', 'hoe laat gaat het do van 12 januari van start'],
    ['wanneer begint {v} precies, hoe laat', 'wanneer begint het do van 12 januari precies, hoe laat'],
    ['(?:de )?(?:aanvangstijd|begintijd|starttijd|beginuur) (?:van )?{v}', 'aanvangstijd volgende do'],
  ]],
  ['waar is {v}', [
    ['(?:in|naar) welk gebouw (?:is|moet ik voor|gaan we voor) {v}', 'in welk gebouw is het do van 12 januari'],
    ['is {v} online of waar', 'is het do van 12 januari online of waar'],
    ['(?:in welke zaal|waar) of waar is {v}', 'in welke zaal of waar is het do van 12 januari'],
    ['op welke locatie (?:is|wordt) {v}(?: gehouden)?', 'op welke locatie wordt het do van 12 januari gehouden'],
    ['waar gaat {v} door', 'waar gaat het do van 12 januari door'],
  ]],
  ['wat staat er op de agenda van {v}', [
    ['(?:wat|welke opdrachten) (?:passeert|passeren|passeerde|passeerden)(?: er)? (?:in|op|bij) {v}', 'wat passeert er in het do van 12 januari'],
    ['wat is er te doen (?:in|op|bij) {v}', 'wat is er te doen in het do van 12 januari'],
    ['wat (?:kunnen|mogen|moeten) (?:we|wij) verwachten (?:in|van|op) {v}', 'wat kunnen we verwachten in het volgende do'],
    ['agendapunten (?:van |voor |in )?{v}', 'agendapunten het do van 12 januari'],
  ]],
  ['hoeveel opdrachten staan er op {v}', [
    ['hoe vol (?:is|zit) {v}', 'hoe vol is het do van 12 januari'],
  ]],
  ['wanneer is {v}', [
    ['(?:voor )?wanneer staat {v} (?:gepland|ingepland|in de agenda)', 'wanneer staat het volgende do gepland'],
    ['hoeveel dagen (?:is het )?nog tot {v}', 'hoeveel dagen nog tot het do'],
    ['hoe ?lang duurt het (?:nog )?tot {v}', 'hoe lang duurt het nog tot het volgende do'],
    ['wnr is {v}', 'wnr is het volgende do'],
  ]],
  ['wanneer was {v}', [
    ['hoe ?lang geleden (?:was|is) {v}', 'hoe lang geleden was het volgende do'],
  ]],
  ['naar wanneer is {v} verplaatst', [
    ['wat is de nieuwe (?:datum|dag) van {v}', 'wat is de nieuwe datum van het do van 12 januari'],
    ['(?:naar|tot) wanneer is {v} (?:uitgesteld|opgeschoven|verzet|verdaagd)', 'naar wanneer is het do van 12 januari uitgesteld'],
    ['naar welke (?:datum|dag) is {v} (?:uitgesteld|opgeschoven|verzet|verdaagd)', 'naar welke datum is het do van 12 januari verzet'],
    ['waar is {v} naar ?toe (?:verzet|verplaatst|verschoven)', 'waar is het do van 12 januari naartoe verzet'],
    ['wanneer is {v} (?:in plaats daarvan|dan wel)', 'wanneer is het do van 12 januari in plaats daarvan'],
  ]],
  ['waarom is {v} geannuleerd', [
    ['wat (?:is|was) de reden van (?:het afzeggen|het annuleren|de annulering|het aflassen) van {v}', 'wat was de reden van het afzeggen van het do van 12 januari'],
    ['(?:de )?reden (?:van )?(?:de )?(?:annulering|afzegging|annulatie) (?:van )?{v}', 'reden annulering het do van 12 januari'],
    ['(?:waarom|waardoor|hoezo) (?:vervalt|verviel) {v}', 'waarom vervalt het do van 12 januari'],
  ]],
  ['gaat {v} door', [
    ['(?:staat|komt) {v} nog', 'staat het do van 12 januari nog'],
    ['vervalt {v}', 'vervalt het do van 12 januari'],
    ['is {v} (?:geschrapt|afgeblazen)', 'is het do van 12 januari geschrapt'],
  ]],
];

/** The meeting of the sentences above. */
const NAMED = /(?:het )?(?:volgende )?(?<![a-z])do(?![a-z])(?: van 12 januari)?/;

export const OF_VERGADERING: readonly Reworded[] = FACTS.flatMap(([asked, ways]) =>
  ways.map(
    ([said, typed]): Reworded => ({
      said: `^(?:${said.replace('{v}', MEETING)})${ENDS}`,
      word: asked.replace('{v}', '$1'),
      examples: [[typed, asked.replace('{v}', NAMED.exec(typed)?.[0] ?? '')]],
    }),
  ),
);
