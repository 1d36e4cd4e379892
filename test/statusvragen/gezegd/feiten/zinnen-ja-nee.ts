import type { Opdracht } from '../../wereld/stappen.ts';
import { type Feit, of } from './feit.ts';
import { gebeurd, jaNee, laatste, plan, type Waar } from './waarheid.ts';

/** Whether something is so. */

const heeft = gebeurd;
const na =
  (eerst: Parameters<typeof gebeurd>[0], waar: (one: Opdracht) => Waar | undefined) => (one: Opdracht) =>
    laatste(one, eerst) ? waar(one) : undefined;
/** Those who withdrew or never had a plan are no question. */
const telt = (waar: (one: Opdracht) => Waar | undefined) => (one: Opdracht) =>
  one.id === 'oudpl' ? undefined : waar(one);

/** biome-ignore format: a table is read by its rows */
export const JA_NEE: readonly Feit[] = [
  of('al ingediend', telt((one) => one.id === 'hulpmid' ? undefined : heeft('plan ingediend')(one)), [
    'is {x} al ingediend?', 'is het plan van {x} al ingediend?', 'is {x} ingediend?', '{x} ingediend?', '{x}: is dat al ingediend?', 'heeft {x} al een plan ingediend?', 'ligt er al een plan voor {x}?', 'weet je of {x} al is ingediend?', 'is het plan voor {x} er al?',
    'hebben we het plan van {x} al binnen?', 'is {x} al binnen?', 'werd {x} al ingediend?',
  ]),
  of('al akkoord', telt((one) => na('plan ingediend', heeft('plan afgestemd'))(one)), [
    'is {x} al akkoord?', 'heeft {x} al akkoord?', 'is er al akkoord op {x}?', '{x} akkoord?', '{x}: is dat al akkoord?', 'is het plan van {x} al afgestemd?', 'weet je of {x} akkoord is?', 'is {x} al afgestemd?', 'heeft de coördinator {x} al goedgekeurd?', 'hebben we {x} al akkoord gegeven?', 'is er akkoord gegeven op {x}?',
  ]),
  of('doen inwoners mee', telt((one) => { const { vanToepassing } = plan(one); return vanToepassing ? jaNee(vanToepassing === 'ja', 'nog niet bekend|Gehouden|Gepland') : undefined; }), [
    'doen er inwoners mee bij {x}?', 'doen inwoners mee aan {x}?', 'is er participatie bij {x}?', '{x}: doen daar inwoners mee?', 'praten er inwoners mee bij {x}?', 'weet je of er inwoners meedoen bij {x}?', 'worden inwoners betrokken bij {x}?',
  ]),
  of('al besloten', telt((one) => laatste(one, 'besluit genomen')?.event.uitkomst === 'uitgesteld' ? undefined : heeft('besluit genomen')(one)), [
    'is {x} al besloten?', 'is er al een besluit over {x}?', 'is er al besloten over {x}?', '{x} besloten?', '{x}: is daar al over besloten?', 'weet je of er over {x} al besloten is?', 'ligt er een besluit op {x}?', 'hebben ze al beslist over {x}?', 'is over {x} al een besluit gevallen?',
  ]),
  of('al teruggekoppeld', na('besluit genomen', heeft('terugkoppeling gegeven')), [
    'is {x} al teruggekoppeld?', 'is er al terugkoppeling gegeven bij {x}?', 'weten de deelnemers van {x} al hoe het afliep?', '{x} teruggekoppeld?', '{x}: is dat al teruggekoppeld?', 'hebben de inwoners van {x} al iets gehoord?', 'is de terugkoppeling van {x} gedaan?', 'hebben we {x} al teruggekoppeld?',
  ]),
  of('heeft een trekker', ({ trekkers }) => jaNee(trekkers.length > 0, trekkers[0]?.naam, 'geen|niet'), ['heeft {x} een trekker?', 'is er een trekker bij {x}?', 'is er al een trekker voor {x}?', '{x}: is er een trekker?', 'weet je of {x} een bestuurlijk trekker heeft?']),
  of('heeft een projectleider', ({ projectleiders }) => jaNee(projectleiders.length > 0, projectleiders[0]?.naam, 'geen|niet'), ['heeft {x} een projectleider?', 'is er al een projectleider voor {x}?', '{x}: is er al een projectleider?', 'weet je of er iemand {x} leidt?', 'leidt iemand {x} al?']),
  of('is er inbreng', (one) => laatste(one, 'activiteit gehouden') ? heeft('inbreng toegevoegd', '\\d+ punt', 'geen punten|geen inbreng')(one) : undefined, ['is er inbreng bij {x}?', 'is er al inbreng van {x}?', '{x}: is er inbreng?', 'hebben inwoners iets ingebracht bij {x}?', 'kwam er inbreng uit {x}?', 'is er bij {x} al inbreng genoteerd?']),
  of('inbreng verwerkt', na('inbreng toegevoegd', heeft('inbreng verwerkt')), ['is de inbreng van {x} al verwerkt?', 'is de inbreng bij {x} verwerkt?', '{x}: is de inbreng verwerkt?', 'weet je of de inbreng van {x} al verwerkt is?', 'hebben ze de inbreng van {x} al verwerkt?']),
  of('passage klaar', na('activiteit gehouden', heeft('passage vastgelegd')), ['is de passage van {x} klaar?', 'is er al een passage voor {x}?', 'passage {x} klaar?', '{x}: is de passage er al?', 'heeft {x} een passage?', 'ligt de passage van {x} er al?', 'weet je of de passage van {x} af is?']),
  of('meetlat ingevuld', na('terugkoppeling gegeven', heeft('meetlat afgerond')), ['is de meetlat van {x} ingevuld?', 'is {x} al geëvalueerd?', '{x}: is de meetlat al gedaan?', 'hebben ze de meetlat van {x} al ingevuld?', 'meetlat {x} klaar?']),
  of('teruggestuurd geweest', na('plan ingediend', heeft('plan teruggestuurd', 'teruggestuurd met een vraag', 'geen regels')), ['is {x} teruggestuurd?', 'is het plan van {x} ooit teruggestuurd?', 'is {x} al eens teruggestuurd?', '{x}: is dat teruggestuurd geweest?', 'hebben we {x} teruggestuurd?', 'is {x} een keer teruggekomen met een vraag?']),
  of('is er een toezegging', na('besluit genomen', heeft('toezegging gedaan', '\\d+ toezegging', 'geen toezegging')), ['is er iets toegezegd bij {x}?', 'is er een toezegging bij {x}?', '{x}: zijn er toezeggingen?', 'hebben we iets beloofd bij {x}?', 'ligt er een toezegging bij {x}?']),
  of('activiteit gehouden', na('plan afgestemd', (one) => (plan(one).activiteiten?.length === 1 ? heeft('activiteit gehouden', 'Gehouden', 'Gepland|geen activiteiten|nog niet')(one) : undefined)), ['is {a} van {x} al geweest?', 'is {a} bij {x} al gehouden?', 'heeft {x} {a} al gehad?', '{x}: is {a} al geweest?', 'weet je of {a} van {x} al geweest is?']),
  of('goedgekeurd', (one) => { const said = laatste(one, 'besluit genomen')?.event.uitkomst; return said ? jaNee(said === 'goedgekeurd', 'goedgekeurd', `${said}|Geen agendapunten`) : undefined; }, ['is {x} goedgekeurd?', 'hebben ze {x} goedgekeurd?', '{x} goedgekeurd?', '{x}: is dat goedgekeurd?', 'werd {x} goedgekeurd?']),
  of('ingetrokken', (one) => jaNee(laatste(one, 'besluit genomen')?.event.uitkomst === 'ingetrokken', 'ingetrokken'), ['is {x} ingetrokken?', 'hebben ze {x} ingetrokken?', '{x} ingetrokken?', 'weet je of {x} is ingetrokken?', 'is {x} van de baan?']),
];
