import { VERGADERINGEN } from '../../wereld/overig.ts';
import type { Opdracht } from '../../wereld/stappen.ts';
import { type Feit, of } from './feit.ts';
import { alle, dag, getal, laatste, plan, type Waar, wanneer } from './waarheid.ts';

/** When something was or comes, before when it must be, and how long it took. */

const VANDAAG = '2026-11-16';
const dagVan = (id: string): string => {
  const vergadering = VERGADERINGEN.find((one) => one.id === id);
  return vergadering?.verplaatst?.naar ?? id.slice(-10);
};

/** Where it comes next: only where it is on one agenda that is still to come. */
function komt({ agenda }: Opdracht): Waar | undefined {
  const [first, ...more] = agenda
    .map(([id]) => id)
    .filter((id) => dagVan(id) >= VANDAAG && !id.startsWith('ao-2026-12'));
  return first !== undefined && more.length === 0 ? { ...dag(dagVan(first)), lijst: true } : undefined;
}
/** Its only activiteit, as long as it is what the plan says. */
function enige(opdracht: Opdracht): Waar | undefined {
  const [activiteit, ...more] = plan(opdracht).activiteiten ?? [];
  if (!activiteit || more.length > 0 || laatste(opdracht, 'activiteit buiten het plan')) return undefined;
  const moved = laatste(opdracht, 'activiteit verplaatst')?.event.naar;
  const held = laatste(opdracht, 'activiteit gehouden')?.event.datum;
  return dag(held ?? moved ?? String(activiteit.wanneer));
}
/** The days of docs/domein.md, 'Verplichtingen and their dates', worked out by hand. */
const PLAN_VOOR: Readonly<Record<string, string>> = {
  vervoer: '2026-11-03',
  dagbest: '2026-11-24',
  schuld: '2026-11-24',
  jeugdggz: '2026-11-03',
  mantel: '2026-11-24',
  beschermd: '2026-11-24',
  kinderarm: '2026-12-18',
};
const PASSAGE_VOOR: Readonly<Record<string, string>> = { respijt: '2026-11-12', doventolk: '2026-12-03' };
const wachtte = (opdracht: Opdracht): Waar | undefined => {
  const [from, to] = [laatste(opdracht, 'plan ingediend'), laatste(opdracht, 'plan afgestemd')];
  return from && to && getal((Date.parse(to.stap.op) - Date.parse(from.stap.op)) / 86_400_000);
};

/** biome-ignore format: a table is read by its rows */
export const WANNEER: readonly Feit[] = [
  of('wanneer ingediend', (one) => one.id === 'school' ? undefined : wanneer('plan ingediend')(one), [
    'wanneer is {x} ingediend?', 'wanneer is het plan van {x} ingediend?', 'sinds wanneer ligt {x} er?', 'op welke dag is {x} ingediend?', 'wanneer kwam het plan van {x} binnen?', '{x}: wanneer ingediend?',
    'weet je wanneer {x} is ingediend?', 'wanneer diende de projectleider {x} in?', 'ingediend wanneer, {x}?', 'datum indienen {x}', 'wanneer hebben ze {x} ingestuurd?', 'hoe lang geleden is {x} ingediend?',
  ], { alleenMet: 'plan ingediend' }),
  of('wanneer akkoord', wanneer('plan afgestemd'), [
    'wanneer kreeg {x} akkoord?', 'wanneer is {x} afgestemd?', 'wanneer is er akkoord gegeven op {x}?', 'sinds wanneer is {x} akkoord?', '{x}: wanneer was het akkoord?', 'weet je op welke datum {x} akkoord kreeg?',
    'akkoord {x} wanneer?', 'wanneer hebben we ja gezegd tegen {x}?', 'op welke dag werd {x} goedgekeurd door de coördinator?', 'wanneer is het plan van {x} goedgekeurd door de coördinator?', 'wanneer ging het plan van {x} akkoord?',
  ], { alleenMet: 'plan afgestemd' }),
  of('wanneer teruggestuurd', wanneer('plan teruggestuurd'), [
    'wanneer is {x} teruggestuurd?', 'wanneer stuurden we {x} terug?', '{x}: wanneer ging dat terug?', 'op welke dag is het plan van {x} teruggestuurd?', 'weet je wanneer het plan van {x} teruggestuurd is?', 'wanneer kreeg {x} een vraag terug?',
  ], { alleenMet: 'plan teruggestuurd' }),
  of('wanneer besloten', (one) => alle(one, 'besluit genomen').length === 0 ? undefined : wanneer('besluit genomen')(one), [
    'wanneer is {x} besloten?', 'wanneer is er besloten over {x}?', 'wanneer viel het besluit over {x}?', 'op welke dag is {x} vastgesteld?', '{x}: wanneer was het besluit?', 'weet je wanneer er een besluit kwam over {x}?',
    'datum besluit {x}', 'besluit {x} wanneer?', 'wanneer hebben ze over {x} beslist?', 'sinds wanneer is er een besluit op {x}?',
  ]),
  of('wanneer verteld', wanneer('terugkoppeling gegeven'), [
    'wanneer is {x} teruggekoppeld?', 'wanneer hoorden de deelnemers van {x} wat ermee gedaan is?', 'wanneer is er terugkoppeling gegeven bij {x}?', '{x}: wanneer was de terugkoppeling?', 'wanneer is het aan de inwoners van {x} verteld?',
    'terugkoppeling {x} wanneer?', 'weet je wanneer {x} is teruggekoppeld?', 'op welke dag kregen de deelnemers van {x} te horen hoe het afliep?',
  ], { alleenMet: 'terugkoppeling gegeven' }),
  of('wanneer verwerkt', wanneer('inbreng verwerkt'), [
    'wanneer is de inbreng van {x} verwerkt?', 'wanneer was de inbreng bij {x} verwerkt?', '{x}: wanneer is de inbreng verwerkt?', 'sinds wanneer is de inbreng van {x} verwerkt?', 'weet je wanneer ze de inbreng van {x} verwerkt hebben?',
  ], { alleenMet: 'inbreng verwerkt' }),
  of('wanneer passage', wanneer('passage vastgelegd'), [
    'wanneer is de passage van {x} geschreven?', 'wanneer kwam de passage van {x} klaar?', '{x}: wanneer was de passage klaar?', 'sinds wanneer is de passage van {x} er?', 'op welke dag is de passage van {x} vastgelegd?',
  ], { alleenMet: 'passage vastgelegd' }),
  of('wanneer meetlat', wanneer('meetlat afgerond'), [
    'wanneer is de meetlat van {x} ingevuld?', 'wanneer is {x} geëvalueerd?', '{x}: wanneer is de meetlat gedaan?', 'op welke dag werd de meetlat van {x} ingevuld?',
  ], { alleenMet: 'meetlat afgerond' }),
  of('wanneer toegevoegd', ({ sinds }) => dag(sinds), [
    'wanneer is {x} toegevoegd?', 'sinds wanneer loopt {x}?', 'wanneer is {x} begonnen?', 'wanneer kwam {x} erbij?', 'hoe lang hebben we {x} al?', 'wanneer is {x} gestart?', 'wanneer is {x} aangemaakt?',
  ]),
  of('wanneer komt het', komt, [
    'wanneer komt {x} op de agenda?', 'wanneer staat {x} op de agenda?', 'wanneer wordt {x} besproken?', 'op welke dag komt {x} aan de orde?', '{x}: wanneer komt dat langs?', 'weet je wanneer {x} besproken wordt?', 'in welke vergadering komt {x}?',
    'agenda {x}?', 'wanneer is {x} aan de beurt in een overleg?', 'naar welk overleg gaat {x}?', 'wanneer behandelen ze {x}?', 'op de agenda van welke vergadering staat {x}?', 'waar komt {x} langs en wanneer?', 'wanneer beslissen ze over {x}?',
  ]),
  of('wanneer de activiteit', enige, [
    'wanneer is {a} van {x}?', 'wanneer is {a} bij {x}?', 'op welke datum is {a} van {x}?', '{a} van {x}, wanneer is dat?', 'weet je wanneer {a} voor {x} is?', 'wat is de datum van {a} bij {x}?', '{x}: wanneer is {a}?', 
    'wanneer hebben ze bij {x} {a}?', '{x}, {a} wanneer?',
  ]),
  of('deadline plan', ({ id }) => PLAN_VOOR[id] === undefined ? undefined : dag(PLAN_VOOR[id]), [
    'wat is de deadline van {x}?', 'deadline {x}', 'wanneer moet het plan van {x} binnen zijn?', 'voor wanneer moet {x} ingediend zijn?', 'tot wanneer heeft {x} de tijd om in te dienen?', '{x} deadline?', 'uiterlijk wanneer moet {x} ingediend worden?',
    'tot wanneer kan {x} nog ingediend worden?', 'wat is de uiterste datum voor het plan van {x}?', 'weet je tegen wanneer het plan van {x} er moet zijn?', '{x}: voor wanneer moet het plan af?', 'hoe lang hebben ze nog voor het plan van {x}?', 'welke dag moet het plan van {x} binnen zijn?',
    'tegen wanneer moet {x} binnen zijn?', 'wanneer verloopt de termijn voor {x}?',
  ]),
  of('deadline passage', ({ id }) => PASSAGE_VOOR[id] === undefined ? undefined : dag(PASSAGE_VOOR[id]), [
    'wanneer moet de passage van {x} klaar zijn?', 'deadline passage {x}', 'voor wanneer moet de passage bij {x} er zijn?', 'tot wanneer is er tijd voor de passage van {x}?', '{x}: voor wanneer moet de passage af?', 'uiterlijk wanneer moet de passage van {x} binnen zijn?',
  ]),
  of('deadline toezegging', (one) => {
    const [first] = alle(one, 'toezegging gedaan');
    return first && !laatste(one, 'toezegging nagekomen') ? dag(first.datum) : undefined;
  }, [
    'voor wanneer is de toezegging van {x}?', 'wanneer moet de toezegging bij {x} klaar zijn?', 'deadline toezegging {x}', '{x}: voor wanneer is de toezegging beloofd?', 'tegen wanneer moet de toezegging van {x} nagekomen zijn?', 'tot wanneer loopt de toezegging van {x}?',
  ]),
  of('duur akkoord', wachtte, [
    'hoe lang duurde het akkoord op {x}?', 'hoeveel dagen lag {x} bij de coördinator?', 'hoe lang heeft {x} op akkoord gewacht?', 'hoe lang deden we over het akkoord van {x}?', '{x}: hoe lang duurde het tot het akkoord?', 'hoeveel dagen zat er tussen indienen en akkoord bij {x}?',
  ]),
];
