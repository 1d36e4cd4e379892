import type { Opdracht } from '../../wereld/stappen.ts';
import { type Feit, of } from './feit.ts';
import { alle, getal, laatste, NIETS, opDeKaart, plan, tekst, type Waar } from './waarheid.ts';

/** What, which, why, where and how many. */

const besluit = (one: Opdracht) => laatste(one, 'besluit genomen')?.event;
const besloten = (one: Opdracht) => one.log.findLast((stap) => stap.besluit)?.besluit;
const OVERLEG: Readonly<Record<string, string>> = {
  do: 'DO|Directieoverleg',
  pfho: 'PFHO|Portefeuillehouders',
  ab: 'AB|Algemeen Bestuur',
};
const samen = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
const gehouden = (one: Opdracht) => alle(one, 'activiteit gehouden');
const punten = (one: Opdracht) => alle(one, 'inbreng toegevoegd').flatMap((event) => event.punten);
const metOordeel = (one: Opdracht, soort: string) =>
  alle(one, 'inbreng beoordeeld')
    .filter(({ oordeel }) => oordeel === soort)
    .flatMap(({ inbrengIds }) => inbrengIds);
const alsGepland = (one: Opdracht) =>
  !laatste(one, 'activiteit geannuleerd') && !laatste(one, 'activiteit buiten het plan');
const zonder = (waar: Waar | undefined, all: readonly string[], own: string): Waar | undefined =>
  waar && { ...waar, niet: all.filter((one) => one !== own).map((one) => `\\b${one}\\b`) };
const NIVEAUS = ['informeren', 'raadplegen', 'adviseren', 'coproduceren', 'meebeslissen'];

/** biome-ignore format: a table is read by its rows */
export const WAT: readonly Feit[] = [
  of('besluit', (one) => { const said = besluit(one); return said && zonder(tekst(said.uitkomst), ['goedgekeurd', 'aangepast', 'uitgesteld', 'ingetrokken'], said.uitkomst); }, [
    'wat is er besloten over {x}?', 'wat is het besluit bij {x}?', 'wat werd er besloten bij {x}?', 'besluit {x}?', '{x} besluit', '{x}: wat is er besloten?', 'weet je wat er is besloten over {x}?', 'hoe is er besloten over {x}?', 'wat was de uitkomst van {x}?',
    'hoe liep het af met {x}?', 'wat heeft het overleg beslist over {x}?', 'welk besluit is er genomen over {x}?', 'wat kwam eruit bij {x}?', 'is {x} goedgekeurd of niet?',
  ]),
  of('wie besliste', (one) => { const said = besloten(one); return said && { zegt: [OVERLEG[said.vergadering.slice(0, -11)] ?? '?'] }; }, [
    'wie heeft besloten over {x}?', 'welk overleg besliste over {x}?', 'door wie is {x} besloten?', 'in welk overleg is {x} besloten?', 'waar is {x} besloten?', 'in welke vergadering viel het besluit over {x}?', '{x}: welk overleg heeft dat besloten?', 'door welk overleg is over {x} besloten?',
  ]),
  of('waarom dit besluit', (one) => { const said = besluit(one); return said?.toelichting && tekst(said.toelichting) || undefined; }, [
    'waarom is {x} {uitkomst}?', 'wat is de reden dat {x} is {uitkomst}?', 'waarom werd {x} {uitkomst}?', 'hoe komt het dat {x} {uitkomst} is?', '{x}: waarom {uitkomst}?', 'weet je waarom {x} is {uitkomst}?', 'om welke reden is {x} {uitkomst}?', 'reden {uitkomst} {x}?',
  ]),
  of('waarom geen participatie', (one) => { const { redenGeen, toelichtingGeen } = plan(one); return redenGeen ? { zegt: [`${redenGeen}|${toelichtingGeen}`] } : undefined; }, [
    'waarom doen er geen inwoners mee bij {x}?', 'waarom is er geen participatie bij {x}?', 'wat is de reden van geen participatie bij {x}?', '{x}: waarom geen participatie?', 'reden geen participatie {x}', 'weet je waarom {x} zonder inwoners gaat?', 'waarom vragen ze bij {x} geen inwoners?',
    'waarom praten inwoners niet mee over {x}?', 'om welke reden doet er niemand mee bij {x}?', 'hoezo geen inwonerparticipatie bij {x}?',
  ]),
  of('waarom anders', (one) => { const reden = laatste(one, 'activiteit verplaatst')?.event.reden ?? gehouden(one).find((event) => event.reden)?.reden; return reden && alsGepland(one) ? tekst(reden) : undefined; }, [
    'waarom ging {a} van {x} anders dan gepland?', 'waarom liep {a} bij {x} anders?', 'wat is de reden van het verschil bij {x}?', 'waarom week {x} af van het plan?', '{x}: waarom ging het anders dan in het plan?', 'wat ging er anders bij {a} van {x} en waarom?',
  ]),
  of('vraag bij terugsturen', (one) => { const back = laatste(one, 'plan teruggestuurd'); return back && tekst(back.event.vraag ?? ''); }, [
    'waarom is {x} teruggestuurd?', 'welke vraag kreeg {x} terug?', 'wat werd er gevraagd bij het terugsturen van {x}?', 'met welke vraag is {x} teruggestuurd?', '{x}: wat was de vraag bij het terugsturen?', 'wat wilde de coördinator nog weten over {x}?', 'wat was er mis met het plan van {x}?',
  ]),
  of('gemeenten', ({ gemeenten }) => opDeKaart(gemeenten.length === 7 ? { zegt: ['alle|hele regio|(Blaricum.*Wijdemeren)'] } : tekst(...gemeenten)), [
    'in welke gemeente speelt {x}?', 'voor welke gemeenten is {x}?', 'welke gemeente hoort bij {x}?', '{x} gemeente?', 'gemeenten {x}', '{x}: om welke gemeenten gaat het?', 'waar speelt {x}?', 'weet je in welke gemeenten {x} loopt?', 'over welke gemeente gaat {x}?', 'van welke gemeente is {x}?', 'welke gemeenten doen mee met {x}?',
  ]),
  of('programma', ({ programma }) => opDeKaart(tekst(programma)), [
    'onder welk programma valt {x}?', 'bij welk programma hoort {x}?', 'wat is het programma van {x}?', 'programma {x}', '{x} programma?', '{x}: welk programma is dat?', 'in welk programma zit {x}?', 'weet je onder welk programma {x} valt?',
  ]),
  of('kenmerk', ({ kenmerk }) => opDeKaart(tekst(kenmerk)), [
    'wat is het kenmerk van {x}?', 'kenmerk {x}', '{x} kenmerk?', 'welk nummer heeft {x}?', 'onder welk kenmerk staat {x}?', 'wat is het DOC-nummer van {x}?', 'heb je het kenmerk van {x} voor me?', '{x}: wat is het kenmerk?', 'documentnummer {x}?',
  ]),
  of('niveau', (one) => zonder(plan(one).niveau ? tekst(String(plan(one).niveau)) : undefined, NIVEAUS, String(plan(one).niveau)), [
    'welk niveau heeft {x}?', 'wat is het niveau van {x}?', 'niveau {x}', '{x} niveau?', 'op welk niveau doen inwoners mee bij {x}?', '{x}: welk participatieniveau?', 'wat is het participatieniveau bij {x}?', 'weet je welk niveau ze bij {x} gekozen hebben?', 'hoe zwaar telt de stem van inwoners bij {x}, welk niveau?', 'mogen inwoners bij {x} meebeslissen of alleen adviseren, wat is het niveau?',
  ]),
  of('methode', (one) => { const soorten = plan(one).activiteiten?.map(({ soort }) => String(soort)); return soorten && soorten.length < 3 && alsGepland(one) ? { zegt: soorten.map((soort) => soort.replace(/s$/, '')) } : undefined; }, [
    'welke methode gebruikt {x}?', 'wat is de methode bij {x}?', 'methode {x}', '{x} methode?', 'hoe halen ze inbreng op bij {x}?', 'welke vorm van participatie heeft {x}?', '{x}: welke methode is dat?', 'met welke methode werken ze bij {x}?', 'op welke manier doen inwoners mee bij {x}?',
  ]),
  of('doelgroep', (one) => { const { ervaring } = plan(one); return ervaring && one.log.length > 0 && ervaring !== 'Inwoners met hulp.' ? tekst(ervaring) : undefined; }, [
    'wie is de doelgroep van {x}?', 'doelgroep {x}', 'welke mensen doen mee bij {x}?', 'met wie praten ze bij {x}?', 'welke ervaring zoeken ze bij {x}?', '{x}: om welke doelgroep gaat het?', 'van wie vraagt {x} de ervaring?', 'voor welke doelgroep is {x}?',
  ]),
  of('verteld hoe', (one) => { const told = laatste(one, 'terugkoppeling gegeven'); return told && !laatste(one, 'terugkoppeling ook gegeven') ? tekst(told.event.kanaal) : undefined; }, [
    'hoe is {x} teruggekoppeld?', 'hoe hoorden de deelnemers van {x} wat ermee gedaan is?', 'op welke manier is {x} teruggekoppeld?', 'via welk kanaal is {x} teruggekoppeld?', '{x}: hoe is dat teruggekoppeld?', 'waarmee is {x} teruggekoppeld, een brief of zo?',
  ]),
  of('hoeveel bereikt', (one) => { const told = laatste(one, 'terugkoppeling gegeven')?.event.bereikt; return told !== undefined && !laatste(one, 'terugkoppeling ook gegeven') ? getal(told) : undefined; }, [
    'hoeveel mensen zijn bereikt met de terugkoppeling van {x}?', 'hoeveel mensen hoorden de terugkoppeling van {x}?', '{x}: hoeveel mensen bereikte de terugkoppeling?', 'hoeveel mensen heeft de terugkoppeling bij {x} bereikt?',
  ]),
  of('hoeveel deden mee', (one) => gehouden(one).length > 0 ? getal(samen(gehouden(one).map(({ aantal }) => aantal))) : undefined, [
    'hoeveel mensen deden mee bij {x}?', 'hoeveel deelnemers had {x}?', 'hoeveel inwoners deden er mee aan {x}?', 'aantal deelnemers {x}', '{x}: hoeveel deelnemers?', 'hoeveel mensen hebben meegedaan met {x}?', 'met hoeveel mensen is er gesproken voor {x}?', 'hoeveel man deed er mee bij {x}?',
    'weet je hoeveel inwoners er bij {x} meededen?', 'hoe groot was de opkomst bij {x}?', 'deelnemers {x}?', 'hoeveel volk was er bij {x}?',
  ]),
  of('hoeveel bij de activiteit', (one) => gehouden(one).length === 1 ? getal(gehouden(one)[0]?.aantal ?? 0) : undefined, [
    'hoeveel mensen kwamen er naar {a} van {x}?', 'hoeveel mensen waren er bij {a} van {x}?', 'hoeveel deelnemers had {a} bij {x}?', '{a} van {x}, hoeveel mensen kwamen er?', 'hoeveel mensen deden mee aan {a} van {x}?', 'hoe groot was de opkomst bij {a} van {x}?',
  ]),
  of('hoeveel verwacht', (one) => { const acts = plan(one).activiteiten ?? []; return acts.length === 1 && gehouden(one).length === 0 && acts[0] && acts[0].aantal === plan(one).aantal ? getal(Number(acts[0].aantal)) : undefined; }, [
    'hoeveel mensen worden verwacht bij {x}?', 'hoeveel deelnemers verwachten ze bij {x}?', 'hoeveel mensen gaan er meedoen bij {x}?', '{x}: hoeveel mensen verwachten we?', 'hoeveel inwoners wil {x} spreken?', 'met hoeveel mensen gaat {x} praten?',
  ]),
  of('hoeveel activiteiten', (one) => { const acts = plan(one).activiteiten ?? []; return acts.length > 0 && alsGepland(one) ? getal(acts.length) : undefined; }, [
    'hoeveel activiteiten heeft {x}?', 'hoeveel activiteiten zijn er bij {x}?', 'aantal activiteiten {x}', '{x}: hoeveel activiteiten?', 'hoeveel activiteiten staan er in het plan van {x}?', 'weet je hoeveel activiteiten ze bij {x} doen?',
  ]),
  of('hoeveel inbreng', (one) => gehouden(one).length > 0 ? getal(punten(one).length) : undefined, [
    'hoeveel inbreng is er bij {x}?', 'hoeveel punten brachten inwoners in bij {x}?', 'hoeveel inbreng kwam er binnen bij {x}?', 'aantal inbreng {x}', '{x}: hoeveel inbreng?', 'hoeveel stuks inbreng heeft {x}?', 'hoeveel punten inbreng telt {x}?', 'weet je hoeveel inbreng {x} opleverde?',
  ]),
  of('hoeveel overgenomen', (one) => punten(one).length > 0 && alle(one, 'inbreng beoordeeld').length > 0 ? getal(metOordeel(one, 'overgenomen').length) : undefined, [
    'hoeveel inbreng is er overgenomen bij {x}?', 'hoeveel van de inbreng van {x} is overgenomen?', 'hoeveel punten zijn er bij {x} overgenomen?', '{x}: hoeveel inbreng overgenomen?', 'hoeveel namen ze over bij {x}?',
  ]),
  of('hoeveel niet overgenomen', (one) => punten(one).length > 0 && alle(one, 'inbreng beoordeeld').length > 0 ? getal(metOordeel(one, 'niet').length) : undefined, [
    'hoeveel inbreng is er niet overgenomen bij {x}?', 'hoeveel punten van {x} zijn niet overgenomen?', 'hoeveel inbreng is afgewezen bij {x}?', '{x}: hoeveel inbreng is er niet overgenomen?',
  ]),
  of('toezegging', (one) => { const [first, ...more] = alle(one, 'toezegging gedaan'); return first && more.length === 0 ? tekst(first.wat) : one.log.some((stap) => stap.besluit) ? NIETS : undefined; }, [
    'wat is er toegezegd bij {x}?', 'wat is de toezegging bij {x}?', 'welke toezegging hoort bij {x}?', 'toezegging {x}?', '{x}: wat is er beloofd?', 'wat hebben we beloofd bij {x}?', 'weet je wat er bij {x} is toegezegd?', 'wat werd er bij {x} beloofd?',
  ], { alleenMet: 'toezegging gedaan' }),
  of('hoeveel projectleiders', ({ projectleiders }) => getal(projectleiders.length), ['hoeveel projectleiders heeft {x}?', 'hoeveel mensen leiden {x}?', '{x}: hoeveel projectleiders zijn er?']),
  of('overlegnaam', (one) => { const [first, ...more] = one.agenda; const overleg = first?.[0].slice(0, -11) ?? ''; return first && more.length === 0 && !laatste(one, 'besluit genomen') && OVERLEG[overleg] ? { zegt: [OVERLEG[overleg] ?? ''] } : undefined; }, [
    'in welk overleg komt {x}?', 'naar welk overleg gaat {x}?', 'overleg {x}?', 'welk overleg beslist over {x}?', '{x}: in welk overleg komt dat?', 'bij welk overleg ligt {x}?', `weet je in welk overleg {x} besproken wordt?`,
  ]),
];
