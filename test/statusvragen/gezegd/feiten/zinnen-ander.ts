import type { Person } from '../../../support/people.ts';
import * as M from '../../wereld/mensen.ts';
import { OPDRACHTEN } from '../../wereld/opdrachten.ts';
import { AFWEZIG, ONDERWERPEN, SIGNALEN, VERGADERINGEN } from '../../wereld/overig.ts';
import { vertikt } from './namen.ts';
import { alle, dag, getal, heet, jaNee, laatste, NIETS, tekst, type Waar } from './waarheid.ts';

/** Facts of people, meetings, signalen and toezeggingen. */

/** A way of asking, with everything of which it is asked and what is true of that. */
export type Ander = {
  readonly naam: string;
  readonly zinnen: readonly string[];
  /** What stands for {x}, who asks, and the truth. */
  readonly gevallen: readonly { readonly x: string; readonly waar: Waar; readonly wie?: Person }[];
};

const VANDAAG = '2026-11-16';
const leiders = [M.SAMIRA, M.PIETER, M.NOOR, M.TOM, M.ELS, M.FATIMA];
const namen = (wie: Person): readonly string[] => [heet(wie), wie.naam, vertikt(wie.naam)];
const elk = (people: readonly Person[], waar: (wie: Person) => Waar): Ander['gevallen'] =>
  people.flatMap((wie) => namen(wie).map((x) => ({ x, waar: waar(wie) })));
const ik = (people: readonly Person[], waar: (wie: Person) => Waar): Ander['gevallen'] =>
  people.map((wie) => ({ x: '', wie, waar: waar(wie) }));
const rijen = (ids: readonly string[]): Waar => (ids.length === 0 ? NIETS : { zegt: [], rijen: ids });

const loopt = (id: string): boolean => {
  const one = OPDRACHTEN.find((each) => each.id === id);
  const uitkomst = one && laatste(one, 'besluit genomen')?.event.uitkomst;
  return one !== undefined && !laatste(one, 'meetlat afgerond') && uitkomst !== 'ingetrokken';
};
const leidt = (wie: Person) => OPDRACHTEN.filter(({ projectleiders }) => projectleiders.includes(wie));
const weg = (wie: Person) => AFWEZIG.find((one) => one.wie === wie && one.tot >= VANDAAG);
const toezeggingen = OPDRACHTEN.flatMap((one) =>
  alle(one, 'toezegging gedaan').map((event) => ({
    sleutel: `${one.id}/${event.id}`,
    event,
    van: one,
    klaar: alle(one, 'toezegging nagekomen').some(({ toezeggingId }) => toezeggingId === event.id),
  })),
);
const openVan = (wie: Person) =>
  toezeggingen.filter(({ event, klaar }) => !klaar && event.eigenaar.naam === wie.naam);

const dagVan = ({ id, verplaatst }: (typeof VERGADERINGEN)[number]): string =>
  verplaatst?.naar ?? id.slice(-10);
const gepland = (overleg: string) =>
  VERGADERINGEN.filter((one) => one.id.slice(0, -11) === overleg && !one.geannuleerd);
const volgende = (overleg: string) =>
  gepland(overleg)
    .filter((one) => dagVan(one) >= VANDAAG)
    .toSorted((a, b) => dagVan(a).localeCompare(dagVan(b)))[0];
const vorige = (overleg: string) =>
  gepland(overleg)
    .filter((one) => dagVan(one) < VANDAAG)
    .at(-1);
const MAAND = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const zegDag = (date: string): string => `${Number(date.slice(8))} ${MAAND[Number(date.slice(5, 7)) - 1]}`;
const OVERLEG = ['do', 'pfho'] as const;
const NAAM: Readonly<Record<string, readonly string[]>> = {
  do: ['het DO', 'het directieoverleg'],
  pfho: ['het PFHO', 'het portefeuillehoudersoverleg', 'het pfho'],
  ab: ['het AB', 'het algemeen bestuur'],
};
const elkeVergadering = (
  waar: (one: (typeof VERGADERINGEN)[number]) => Waar | undefined,
): Ander['gevallen'] =>
  VERGADERINGEN.flatMap((one) => {
    const truth = waar(one);
    const overleg = one.id.slice(0, -11);
    return truth && !one.geannuleerd
      ? (NAAM[overleg] ?? []).map((naam) => ({ x: `${naam} van ${zegDag(dagVan(one))}`, waar: truth }))
      : [];
  });
const elkOverleg = (waar: (overleg: string) => Waar | undefined): Ander['gevallen'] =>
  OVERLEG.flatMap((overleg) => {
    const truth = waar(overleg);
    return truth ? (NAAM[overleg] ?? []).map((naam) => ({ x: naam.replace(/^het /, ''), waar: truth })) : [];
  });

/** Words by which people know a signaal. */
const SIGNAAL: Readonly<Record<string, readonly string[]>> = {
  speeltuin: ['de speeltuin'],
  bus: ['de bus langs het ziekenhuis', 'de bus'],
  huiskamer: ['de huiskamer'],
  rolstoel: ['wachten op een rolstoel'],
  bushalte: ['de bank bij de bushalte', 'de bushalte'],
  tolken: ['de tolken bij de huisarts', 'te weinig tolken'],
  jeugdadvies: ['het advies over jeugdhulp'],
};
const elkSignaal = (waar: (one: (typeof SIGNALEN)[number]) => Waar | undefined): Ander['gevallen'] =>
  SIGNALEN.flatMap((one) => {
    const truth = waar(one);
    return truth ? (SIGNAAL[one.id] ?? []).map((x) => ({ x, waar: truth })) : [];
  });
const TOEZEGGING: Readonly<Record<string, string>> = {
  folder: 'de folder voor huisartsen',
  uitleg: 'de uitleg over het avondvervoer',
  cijfers: 'de cijfers per wijk',
  kosten: 'het overzicht van de kosten',
  kaart: 'de kaart met zorgplekken',
  proef: 'de proef bespreken in de raad',
};
const elkeToezegging = (waar: (one: (typeof toezeggingen)[number]) => Waar): Ander['gevallen'] =>
  toezeggingen.map((one) => ({ x: TOEZEGGING[one.event.id] ?? one.event.wat, waar: waar(one) }));

/** biome-ignore format: a table is read by its rows */
export const ANDER: readonly Ander[] = [
  { naam: 'persoon leidt', gevallen: elk(leiders, (wie) => rijen(leidt(wie).filter(({ id }) => loopt(id)).map(({ id }) => id))), zinnen: [
    'welke lopende opdrachten leidt {x}?', 'wat heeft {x} lopen?', 'van welke lopende opdrachten is {x} projectleider?', 'lopende opdrachten van {x}'] },
  { naam: 'persoon weg tot', gevallen: elk([M.FATIMA, M.SAMIRA, M.NOOR], (wie) => dag(weg(wie)?.tot ?? '')), zinnen: [
    'tot wanneer is {x} weg?', 'tot wanneer is {x} afwezig?', 'wanneer is {x} er weer?', 'wanneer komt {x} terug?', '{x} weg tot wanneer?', 'hoe lang is {x} er niet?', 'hoe lang blijft {x} weg?', 'tot welke dag is {x} met verlof?', '{x}: tot wanneer afwezig?', 'weet je tot wanneer {x} vrij is?'] },
  { naam: 'persoon weg van', gevallen: elk([M.SAMIRA, M.NOOR], (wie) => dag(weg(wie)?.van ?? '')), zinnen: [
    'vanaf wanneer is {x} weg?', 'wanneer gaat {x} weg?', 'wanneer is {x} afwezig?', 'wanneer is {x} er niet?', 'vanaf welke dag is {x} met verlof?', '{x} afwezig wanneer?', 'wanneer is {x} met vakantie?', 'wanneer heeft {x} vakantie?'] },
  { naam: 'persoon is weg', gevallen: elk([M.FATIMA, M.SAMIRA, M.PIETER, M.ELS], (wie) => jaNee((weg(wie)?.van ?? '9') <= VANDAAG, 'is afwezig: 13 nov', 'niet afwezig|is afwezig: 23 nov')), zinnen: [
    'is {x} weg?', 'is {x} afwezig?', '{x} afwezig?', 'is {x} met verlof?'] },
  { naam: 'persoon is nu weg', gevallen: elk([M.FATIMA, M.SAMIRA, M.PIETER, M.ELS], (wie) => jaNee((weg(wie)?.van ?? '9') <= VANDAAG, 'is afwezig: 13 nov', '(nog|nu|vandaag|dan) niet')), zinnen: [
    'is {x} nu weg?', 'is {x} vandaag afwezig?', 'is {x} nu vrij?', 'is {x} vandaag weg?', 'is {x} momenteel met verlof?'] },
  { naam: 'persoon vervanger', gevallen: elk([M.FATIMA, M.SAMIRA, M.NOOR], (wie) => { const { vervanger } = weg(wie) ?? {}; return vervanger ? tekst(vervanger.naam) : NIETS; }), zinnen: [
    'wie vervangt {x}?', 'wie neemt waar voor {x}?', 'wie is de vervanger van {x}?', 'vervanger {x}?', 'wie neemt het over van {x} als die weg is?', 'door wie wordt {x} vervangen?', '{x}: wie vervangt die?', 'wie valt in voor {x}?', 'bij wie moet ik zijn als {x} er niet is?', 'weet je wie {x} vervangt?', 'heeft {x} een vervanger en wie is dat?'] },
  { naam: 'wie vervangt die', gevallen: [M.ELS, M.TOM, M.PIETER].flatMap((wie) => { const now = AFWEZIG.filter((one) => one.vervanger === wie && one.tot >= VANDAAG).map((one) => one.wie); return namen(wie).map((x) => ({ x, waar: now.length > 0 ? tekst(...now.map(({ naam }) => naam)) : NIETS })); }), zinnen: [
    'voor wie neemt {x} waar?', 'van wie is {x} de vervanger?', 'voor wie valt {x} in?'] },
  { naam: 'persoon toezegging', gevallen: elk([M.NOOR, M.ELS, M.FATIMA, M.WILLEM], (wie) => rijen(openVan(wie).map(({ sleutel }) => sleutel))), zinnen: [
    'wat heeft {x} toegezegd?', 'wat moet {x} nog nakomen?', 'welke toezeggingen heeft {x} nog open?', 'open toezeggingen van {x}', 'wat heeft {x} beloofd?', '{x}: welke toezeggingen staan er open?', 'welke toezeggingen liggen er bij {x}?', 'toezeggingen {x}'] },
  { naam: 'persoon hoeveel leidt', gevallen: elk(leiders, (wie) => getal(leidt(wie).filter(({ id }) => loopt(id)).length)), zinnen: [
    'hoeveel lopende opdrachten heeft {x}?', 'bij hoeveel lopende opdrachten is {x} projectleider?'] },
  { naam: 'mijn lopende', gevallen: ik([...leiders], (wie) => rijen(leidt(wie).filter(({ id }) => loopt(id)).map(({ id }) => id))), zinnen: [
    'wat zijn mijn lopende opdrachten?', 'welke lopende opdrachten leid ik?', 'wat heb ik lopen?', 'mijn lopende opdrachten'] },
  { naam: 'mijn toezeggingen', gevallen: ik([M.NOOR, M.ELS, M.FATIMA], (wie) => rijen(openVan(wie).map(({ sleutel }) => sleutel))), zinnen: [
    'wat heb ik toegezegd?', 'welke toezeggingen heb ik nog open?', 'mijn toezeggingen', 'wat moet ik nog nakomen?', 'welke toezeggingen staan er op mijn naam?', 'heb ik nog iets beloofd?'] },
  { naam: 'ik weg', gevallen: ik([M.FATIMA, M.SAMIRA, M.NOOR], (wie) => dag(weg(wie)?.tot ?? '')), zinnen: ['tot wanneer ben ik weg?', 'tot wanneer ben ik afwezig?', 'hoe lang ben ik weg?', 'tot wanneer heb ik verlof?', 'wanneer ben ik er weer?'] },
  { naam: 'ik vervanger', gevallen: ik([M.SAMIRA, M.NOOR], (wie) => tekst(weg(wie)?.vervanger?.naam ?? '')), zinnen: ['wie vervangt mij?', 'wie is mijn vervanger?', 'wie neemt voor mij waar?', 'wie neemt mijn werk over?', 'wie valt voor mij in?'] },
  { naam: 'vergadering tijd', gevallen: elkeVergadering(({ tijd }) => ({ zegt: [tijd.replace(/^0/, '0?').replace(':', '[:.]')] })), zinnen: [
    'hoe laat is {x}?', 'hoe laat begint {x}?', 'om hoe laat is {x}?', '{x} hoe laat?', '{x}: hoe laat begint dat?', 'weet je hoe laat {x} is?', 'wat is de begintijd van {x}?', 'tijd {x}'] },
  { naam: 'vergadering plaats', gevallen: elkeVergadering(({ plaats }) => tekst(plaats.split(',')[0] ?? plaats)), zinnen: [
    'waar is {x}?', 'waar wordt {x} gehouden?', 'op welke plek is {x}?', '{x} waar?', '{x}: waar is dat?', 'weet je waar {x} is?', 'in welk gebouw is {x}?', 'locatie {x}'] },
  { naam: 'vergadering agenda', gevallen: elkeVergadering(({ id }) => rijen(OPDRACHTEN.filter((one) => one.agenda.some(([other]) => other === id)).map((one) => one.id))), zinnen: [
    'wat staat er op de agenda van {x}?', 'welke opdrachten komen in {x}?', 'agenda {x}', 'welke opdrachten staan op {x}?', 'wat komt er langs in {x}?', 'wat wordt er besproken in {x}?', '{x}: wat staat er op de agenda?', 'waar gaat {x} over?', 'wat ligt er voor in {x}?'] },
  { naam: 'vergadering hoeveel', gevallen: elkeVergadering(({ id }) => getal(OPDRACHTEN.filter((one) => one.agenda.some(([other]) => other === id)).length)), zinnen: [
    'hoeveel opdrachten staan er op {x}?', 'hoeveel punten heeft {x}?', 'hoeveel opdrachten komen er in {x}?'] },
  { naam: 'volgende wanneer', gevallen: elkOverleg((overleg) => { const next = volgende(overleg); return next && dag(dagVan(next)); }), zinnen: [
    'wanneer is het volgende {x}?', 'wanneer is het eerstvolgende {x}?', 'volgende {x}?', 'wanneer is het {x}?', 'wanneer komt het {x} weer samen?', 'wanneer hebben we weer {x}?', 'datum volgende {x}', 'op welke dag is het volgende {x}?', 'wanneer vergadert het {x} weer?', 'weet je wanneer het volgende {x} is?', 'eerstvolgende {x}'] },
  { naam: 'vorige wanneer', gevallen: elkOverleg((overleg) => { const last = vorige(overleg); return last && dag(dagVan(last)); }), zinnen: [
    'wanneer was het vorige {x}?', 'wanneer was het laatste {x}?', 'vorige {x}?', 'op welke dag was het vorige {x}?', 'wanneer vergaderde het {x} voor het laatst?', 'wanneer was er voor het laatst {x}?', 'wanneer hebben we het laatst {x} gehad?'] },
  { naam: 'volgende waar', gevallen: elkOverleg((overleg) => { const next = volgende(overleg); return next && tekst(next.plaats.split(',')[0] ?? ''); }), zinnen: [
    'waar is het volgende {x}?', 'waar wordt het volgende {x} gehouden?', 'locatie volgende {x}', 'op welke plek is het eerstvolgende {x}?', 'waar moet ik zijn voor het volgende {x}?'] },
  { naam: 'volgende tijd', gevallen: elkOverleg((overleg) => { const next = volgende(overleg); return next && { zegt: [next.tijd.replace(/^0/, '0?').replace(':', '[:.]')] }; }), zinnen: [
    'hoe laat is het volgende {x}?', 'hoe laat begint het volgende {x}?', 'hoe laat is het eerstvolgende {x}?', 'volgende {x} hoe laat?'] },
  { naam: 'volgende agenda', gevallen: elkOverleg((overleg) => { const next = volgende(overleg); return next && rijen(OPDRACHTEN.filter((one) => one.agenda.some(([id]) => id === next.id)).map(({ id }) => id)); }), zinnen: [
    'wat staat er op de agenda van het volgende {x}?', 'welke opdrachten komen in het volgende {x}?', 'wat komt er in het volgende {x}?', 'wat bespreken ze in het volgende {x}?', 'agenda volgende {x}', 'wat staat er op het eerstvolgende {x}?'] },
  { naam: 'vorige agenda', gevallen: elkOverleg((overleg) => { const last = vorige(overleg); return last && rijen(OPDRACHTEN.filter((one) => one.agenda.some(([id]) => id === last.id)).map(({ id }) => id)); }), zinnen: [
    'wat stond er op de agenda van het vorige {x}?', 'welke opdrachten kwamen in het vorige {x}?', 'wat is er besproken in het vorige {x}?', 'wat is er besloten in het vorige {x}?', 'agenda vorige {x}', 'waarover ging het laatste {x}?'] },
  { naam: 'verplaatst', gevallen: ['het PFHO van 10 december', 'het pfho van 10 december'].map((x) => ({ x, waar: dag('2026-12-17') })), zinnen: ['naar wanneer is {x} verplaatst?', 'wanneer is {x} nu?', 'naar welke dag is {x} verschoven?', 'gaat {x} door?', 'is {x} verplaatst, en naar wanneer?'] },
  { naam: 'geannuleerd', gevallen: ['het AO van 2 december', 'het ambtelijk overleg van 2 december'].map((x) => ({ x, waar: { zegt: ['geannuleerd|afgelast|gaat niet door|(^|\\n)Nee'] } })), zinnen: ['gaat {x} door?', 'gaat {x} nog door?', 'wat is er met {x}?'] },
  { naam: 'waarom geannuleerd', gevallen: ['het AO van 2 december', 'het ambtelijk overleg van 2 december'].map((x) => ({ x, waar: tekst('te weinig stukken') })), zinnen: ['waarom gaat {x} niet door?', 'waarom is {x} afgelast?', 'waarom is {x} geannuleerd?', 'wat is de reden dat {x} niet doorgaat?', 'hoe komt het dat {x} vervalt?'] },
  { naam: 'signaal van wie', gevallen: elkSignaal(({ aan, beantwoord }) => (aan ? { zegt: [`${aan.naam}${beantwoord ? '|Geen signalen' : ''}`] } : NIETS)), zinnen: [
    'bij wie ligt het signaal over {x}?', 'wie behandelt het signaal over {x}?', 'wie moet het signaal over {x} beantwoorden?', 'aan wie is het signaal over {x} toegewezen?', 'van wie is het signaal over {x}?', 'signaal over {x} bij wie?', 'het signaal over {x}, wie doet dat?', 'weet je wie het signaal over {x} oppakt?', 'wie pakt het signaal over {x} op?'] },
  { naam: 'signaal wanneer', gevallen: elkSignaal(({ invoer }) => dag(invoer.ontvangen)), zinnen: [
    'wanneer kwam het signaal over {x} binnen?', 'wanneer is het signaal over {x} ontvangen?', 'sinds wanneer ligt het signaal over {x} er?', 'op welke dag kwam het signaal over {x}?', 'het signaal over {x}, wanneer kwam dat binnen?', 'van wanneer is het signaal over {x}?'] },
  { naam: 'signaal antwoord', gevallen: elkSignaal(({ beantwoord }) => (beantwoord ? tekst(beantwoord.antwoord) : NIETS)), zinnen: [
    'wat is er geantwoord op het signaal over {x}?', 'wat is het antwoord op het signaal over {x}?', 'wat hebben we geantwoord op het signaal over {x}?', 'het signaal over {x}: wat was het antwoord?', 'wat is er met het signaal over {x} gedaan?', 'antwoord signaal {x}'] },
  { naam: 'signaal beantwoord?', gevallen: elkSignaal(({ beantwoord }) => jaNee(beantwoord !== undefined, 'Beantwoord ·|Teruggekoppeld ·', 'Nog geen antwoord|geen signalen')), zinnen: [
    'is het signaal over {x} al beantwoord?', 'is er al antwoord op het signaal over {x}?', 'hebben we het signaal over {x} al beantwoord?', 'signaal over {x} beantwoord?', 'het signaal over {x}, is dat al beantwoord?'] },
  { naam: 'signaal beantwoord wanneer', gevallen: elkSignaal(({ beantwoord }) => (beantwoord ? dag(beantwoord.op) : NIETS)), zinnen: [
    'wanneer is het signaal over {x} beantwoord?', 'op welke dag is het signaal over {x} beantwoord?', 'wanneer hebben we geantwoord op het signaal over {x}?'] },
  { naam: 'signaal gemeente', gevallen: elkSignaal(({ invoer }) => tekst(invoer.gemeente ?? '')), zinnen: [
    'uit welke gemeente komt het signaal over {x}?', 'in welke gemeente speelt het signaal over {x}?', 'waar komt het signaal over {x} vandaan, welke gemeente?', 'het signaal over {x}: welke gemeente?', 'over welke gemeente gaat het signaal over {x}?'] },
  { naam: 'signaal bron', gevallen: elkSignaal(({ invoer }) => tekst(invoer.bron === 'adviesraad' ? (invoer.raad ?? '') : invoer.bron)), zinnen: [
    'van wie komt het signaal over {x}?', 'wat is de bron van het signaal over {x}?', 'hoe kwam het signaal over {x} binnen?', 'via wie kwam het signaal over {x}?', 'wie bracht het signaal over {x} in?'] },
  { naam: 'signaal deadline', gevallen: [{ x: 'de bus', waar: dag('2026-10-20') }, { x: 'de huiskamer', waar: dag('2026-11-12') }], zinnen: [
    'voor wanneer moet het signaal over {x} beantwoord zijn?', 'wanneer had het signaal over {x} beantwoord moeten zijn?', 'deadline signaal {x}', 'wat is de deadline van het signaal over {x}?', 'tot wanneer hadden we voor het signaal over {x}?'] },
  { naam: 'signaal opdracht', gevallen: elkSignaal(({ invoer }) => { const one = OPDRACHTEN.find(({ id }) => id === invoer.opdrachtId); return one && tekst(one.titel); }), zinnen: [
    'bij welke opdracht hoort het signaal over {x}?', 'aan welke opdracht hangt het signaal over {x}?', 'het signaal over {x}: welke opdracht is dat?'] },
  { naam: 'toezegging van wie', gevallen: elkeToezegging(({ event }) => tekst(event.eigenaar.naam)), zinnen: [
    'wie heeft {x} toegezegd?', 'wie doet {x}?', 'van wie is de toezegging over {x}?', 'wie moet zorgen voor {x}?', 'bij wie ligt de toezegging over {x}?', 'wie heeft {x} beloofd?', 'toezegging over {x} van wie?'] },
  { naam: 'toezegging wanneer', gevallen: elkeToezegging(({ event, klaar }) => (klaar ? { zegt: [`${dag(event.datum).zegt.join('')}|geen|nagekomen`] } : dag(event.datum))), zinnen: [
    'voor wanneer is de toezegging over {x}?', 'wanneer moet de toezegging over {x} klaar zijn?', 'tegen wanneer is {x} beloofd?', 'wat is de deadline van de toezegging over {x}?', 'voor welke datum is {x} toegezegd?', 'wanneer komt de toezegging over {x} af?'] },
  { naam: 'toezegging klaar', gevallen: elkeToezegging(({ klaar }) => jaNee(klaar, 'Nagekomen ·', 'Nog open ·|Zonder .nagekomen. is er 1')), zinnen: [
    'is de toezegging over {x} nagekomen?', 'is de toezegging over {x} al gedaan?', 'hebben ze de toezegging over {x} nagekomen?', 'toezegging over {x} nagekomen?'] },
  { naam: 'toezegging opdracht', gevallen: elkeToezegging(({ van }) => tekst(van.titel)), zinnen: ['bij welke opdracht hoort de toezegging over {x}?', 'van welke opdracht is de toezegging over {x}?', 'in welk dossier zit de toezegging over {x}?'] },
  { naam: 'onderwerp herkomst', gevallen: ONDERWERPEN.filter(({ jaar }) => jaar === 2027).map(({ titel, herkomst, gemeente }) => ({ x: titel.toLowerCase(), waar: tekst(gemeente ?? herkomst) })), zinnen: [
    'waar komt het onderwerp {x} vandaan?', 'wie stelde het onderwerp {x} voor?', 'wat is de herkomst van het onderwerp {x}?', 'van wie is het onderwerp {x}?'] },
  { naam: 'onderwerp vastgesteld', gevallen: ONDERWERPEN.filter(({ jaar }) => jaar === 2027).map(({ titel, vastgesteld }) => ({ x: titel.toLowerCase(), waar: jaNee(vastgesteld !== undefined, 'Vastgesteld door', 'Voorlopig') })), zinnen: [
    'is het onderwerp {x} al vastgesteld?', 'is {x} vastgesteld op de jaaragenda?', 'staat {x} vast op de jaaragenda van 2027?'] },
];

/** Whether something is still open: ‘ja’ where those above are ‘nee’. */
/** biome-ignore format: a table is read by its rows */
export const ANDER_NOG: readonly Ander[] = [
  { naam: 'signaal nog open', gevallen: elkSignaal(({ beantwoord }) => jaNee(beantwoord === undefined, 'Nog geen antwoord', 'Beantwoord ·|Teruggekoppeld ·|geen signalen')), zinnen: [
    'staat het signaal over {x} nog open?', 'wacht het signaal over {x} nog op antwoord?', 'moet er nog gereageerd worden op het signaal over {x}?', 'moet het signaal over {x} nog beantwoord worden?', 'is het signaal over {x} nog niet beantwoord?'] },
  { naam: 'toezegging nog open', gevallen: elkeToezegging(({ klaar }) => jaNee(!klaar, 'Nog open ·', 'Nagekomen ·|geen toezeggingen')), zinnen: [
    'staat de toezegging over {x} nog open?', 'moet de toezegging over {x} nog nagekomen worden?', 'is de toezegging over {x} nog niet nagekomen?'] },
  { naam: 'onderwerp nog voorlopig', gevallen: ONDERWERPEN.filter(({ jaar }) => jaar === 2027).map(({ titel, vastgesteld }) => ({ x: titel.toLowerCase(), waar: jaNee(vastgesteld === undefined, 'Voorlopig', 'Vastgesteld door') })), zinnen: [
    'moet het onderwerp {x} nog vastgesteld worden?', 'is het onderwerp {x} nog voorlopig?'] },
];
