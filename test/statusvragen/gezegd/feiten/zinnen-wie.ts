import { type Feit, of } from './feit.ts';
import { alle, deed, laatste, mensen, tekst } from './waarheid.ts';

/** Who it is, and who did what: each fact in the ways in which people ask for it. */

/** biome-ignore format: a table is read by its rows */
export const WIE: readonly Feit[] = [
  of('projectleider', ({ projectleiders }) => mensen(projectleiders), [
    'wie leidt {x}?', 'wie is de projectleider van {x}?', 'wie trekt de kar bij {x} als projectleider?',
    'weet je wie {x} leidt?', '{x}: wie leidt dat?', '{x}, wie is daar de projectleider van?', 'wie doet {x}?',
    'projectleider {x}?', '{x} projectleider', 'door wie wordt {x} geleid?', 'wie heeft de leiding over {x}?', 'van wie is {x}?',
    'wie is er verantwoordelijk voor {x}?', 'wie heeft er {x} onder zich?', 'kun je me zeggen wie de projectleider is van {x}', 'wie is pl van {x}?',
    'bij wie moet ik zijn voor {x}?', 'naam projectleider {x}',
  ]),
  of('trekker', ({ trekkers }) => mensen(trekkers), [
    'wie is de trekker van {x}?', 'wie trekt {x}?', 'wie is bestuurlijk trekker bij {x}?', 'trekker {x}?', '{x} trekker', '{x}: wie trekt dat?',
    'weet jij wie {x} bestuurlijk trekt?', 'welke wethouder trekt {x}?', 'wie is de bestuurlijke trekker van {x}', 'door wie wordt {x} getrokken?',
    'is bekend wie de trekker van {x} is?', 'wie is er trekker voor {x} ook alweer?', 'heeft {x} een trekker en wie is dat?', 'de trekker van {x}, wie was dat?',
    'wie hebben we als trekker op {x}?',
  ]),
  of('wie diende in', deed('plan ingediend'), [
    'wie heeft het plan van {x} ingediend?', 'wie diende {x} in?', 'door wie is {x} ingediend?', 'door wie is het plan voor {x} ingediend?',
    'weet je wie {x} heeft ingediend?', '{x}: wie heeft dat ingediend?', 'wie was het die {x} indiende?', 'wie heeft {x} ingestuurd?',
    'ingediend door wie, {x}?', 'wie heeft er bij {x} het plan ingediend?', 'van wie kwam het plan van {x}?', 'wie leverde het plan van {x} in?', 'wie is de indiener van {x}?',
  ]),
  of('wie gaf akkoord', deed('plan afgestemd'), [
    'wie heeft akkoord gegeven op {x}?', 'wie gaf akkoord op het plan van {x}?', 'door wie is {x} goedgekeurd?', 'door wie is {x} akkoord bevonden?', 'wie heeft {x} afgestemd?',
    'wie was akkoord met {x}?', 'akkoord {x} door wie?', '{x}: wie gaf akkoord?', 'weet je van wie het akkoord op {x} kwam?', 'wie heeft er ja gezegd tegen het plan van {x}?',
    'van wie kreeg {x} akkoord?', 'welke coördinator heeft {x} akkoord gegeven?', 'wie heeft zijn akkoord gegeven aan {x}?', 'wie van de coördinatoren heeft {x} afgestemd?',
  ], { alleenMet: 'plan ingediend' }),
  of('wie stuurde terug', deed('plan teruggestuurd'), [
    'wie heeft {x} teruggestuurd?', 'door wie is het plan van {x} teruggestuurd?', 'wie stuurde {x} terug?', '{x}: wie stuurde dat terug?', 'weet je wie het plan van {x} heeft teruggestuurd?',
    'wie gaf {x} terug met een vraag?', 'wie had er een vraag bij {x}?', 'teruggestuurd door wie, {x}?',
  ], { alleenMet: 'plan teruggestuurd' }),
  of('wie vertelde het', deed('terugkoppeling gegeven'), [
    'wie heeft de terugkoppeling van {x} gedaan?', 'wie heeft de deelnemers van {x} verteld wat ermee gedaan is?', 'door wie is {x} teruggekoppeld?', 'wie koppelde {x} terug?',
    'wie gaf de terugkoppeling bij {x}?', 'weet je wie {x} heeft teruggekoppeld?', '{x}: wie heeft dat teruggekoppeld?', 'wie heeft het aan de inwoners van {x} verteld?', 'terugkoppeling {x} door wie?',
  ], { alleenMet: 'terugkoppeling gegeven' }),
  of('wie noteerde de inbreng', deed('inbreng toegevoegd'), [
    'wie heeft de inbreng van {x} genoteerd?', 'wie noteerde de inbreng bij {x}?', 'door wie is de inbreng van {x} opgeschreven?', 'wie heeft de inbreng van {x} vastgelegd?',
    '{x}: wie heeft de inbreng opgeschreven?', 'weet je wie de inbreng van {x} heeft ingevoerd?', 'wie schreef op wat inwoners zeiden bij {x}?', 'inbreng {x} vastgelegd door wie?',
  ], { alleenMet: 'inbreng toegevoegd' }),
  of('wie verwerkte', deed('inbreng verwerkt'), [
    'wie heeft de inbreng van {x} verwerkt?', 'door wie is de inbreng van {x} verwerkt?', 'wie verwerkte de inbreng bij {x}?', '{x}: wie heeft de inbreng verwerkt?', 'weet je wie de inbreng van {x} verwerkt heeft?',
    'wie deed de verwerking van {x}?',
  ], { alleenMet: 'inbreng verwerkt' }),
  of('wie schreef de passage', deed('passage vastgelegd'), [
    'wie heeft de passage van {x} geschreven?', 'van wie is de passage bij {x}?', 'door wie is de passage van {x} gemaakt?', 'wie schreef de passage voor {x}?', '{x}: wie heeft de passage gemaakt?',
    'wie maakte de passage van {x} klaar?', 'passage {x} door wie?',
  ], { alleenMet: 'passage vastgelegd' }),
  of('wie vulde de meetlat in', deed('meetlat afgerond'), [
    'wie heeft de meetlat van {x} ingevuld?', 'door wie is de meetlat bij {x} ingevuld?', 'wie vulde de meetlat van {x} in?', '{x}: wie deed de meetlat?', 'weet je wie {x} heeft geëvalueerd?',
  ], { alleenMet: 'meetlat afgerond' }),
  of('wie begon de toezegging', (one) => {
    const [toezegging] = alle(one, 'toezegging gedaan');
    return toezegging && !laatste(one, 'toezegging nagekomen') ? tekst(toezegging.eigenaar.naam) : undefined;
  }, [
    'wie moet de toezegging van {x} nakomen?', 'van wie is de toezegging bij {x}?', 'wie heeft er bij {x} iets toegezegd?', 'bij wie ligt de toezegging van {x}?', '{x}: wie heeft de toezegging op zich genomen?',
    'wie gaat de toezegging bij {x} doen?', 'wie is eigenaar van de toezegging van {x}?', 'toezegging {x} van wie?',
  ]),
  of('wie hield de activiteit', (one) => {
    const held = laatste(one, 'activiteit gehouden');
    return held && alle(one, 'activiteit gehouden').length === 1 ? mensen([held.stap.door]) : undefined;
  }, [
    'wie heeft {a} van {x} vastgelegd?', 'wie heeft vastgelegd wat er uit {a} van {x} kwam?', 'door wie is {a} bij {x} gehouden?', 'wie hield {a} voor {x}?', 'wie heeft {a} bij {x} gedaan?',
  ]),
  of('wie is aan zet', (one) => one.agenda.length > 0 && laatste(one, 'plan ingediend') === undefined && laatste(one, 'besluit genomen') === undefined && one.projectleiders.length === 1 ? mensen(one.projectleiders) : undefined, [
    'wie is er aan zet bij {x}?', 'wie is aan de beurt bij {x}?', 'op wie wacht {x}?', 'bij wie ligt de bal bij {x}?', '{x}: wie is nu aan zet?', 'wie moet er nu iets doen voor {x}?', 'op wie wachten we bij {x}?',
    'wie moet er bij {x} in actie komen?', 'aan wie is het nu bij {x}?', 'van wie moeten we nog iets krijgen voor {x}?',
  ]),
];
