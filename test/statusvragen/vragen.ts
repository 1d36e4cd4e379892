import type { Query } from '../../src/statusvragen/query.ts';
import {
  aantal,
  agenda,
  B,
  DEZE_MAAND,
  DEZE_WEEK,
  DIT_JAAR,
  G,
  inbreng,
  J,
  opdrachten,
  query,
  stand,
  teDoen,
  VOLGEND_JAAR,
  VOLGENDE_MAAND,
  VOLGENDE_WEEK,
  VORIGE_MAAND,
  wanneer,
  wieMoet,
} from './query-builders.ts';

/**
 * Questions as people ask them, with what they mean: written before the grammar, as its measure. They are asked on
 * Monday 16 November 2026 by Carla, the coördinator.
 */
export const TODAY = '2026-11-16';

export const OPDRACHTEN = [
  {
    id: 'hh',
    titel: 'Herinrichting huishoudelijke hulp, dagbesteding en begeleiding',
    programma: 'Gezondheid en Ondersteuning',
  },
  {
    id: 'kg',
    titel: 'Toekomstscenario kind- en gezinsbescherming 0-100',
    programma: 'Jeugd en Onderwijs',
  },
  {
    id: 'hj',
    titel: 'Hervormingsagenda Jeugd, met het verbeterplan in-, door- en uitstroom',
    programma: 'Jeugd en Onderwijs',
  },
  {
    id: 'bo',
    titel: 'Evaluatie beleidsplan Bescherming en Opvang 2022-2025',
    programma: 'Bescherming en Opvang',
  },
  {
    id: 'ds',
    titel: 'Doorstart Samenkracht!',
    kenmerk: 'DOC-24008138',
    programma: 'Inwonerparticipatie',
  },
  { id: 'pz', titel: 'Pleegzorg dichtbij huis', programma: 'Jeugd en Onderwijs' },
  { id: 'lv', titel: 'Leerlingenvervoer 2027', programma: 'Jeugd en Onderwijs' },
  { id: 'mz', titel: 'Mantelzorgwaardering', programma: 'Gezondheid en Ondersteuning' },
] as const;

export const PEOPLE = [
  { id: 'carla', naam: 'Carla de Boer' },
  { id: 'samira', naam: 'Samira El Amrani' },
  { id: 'pieter', naam: 'Pieter Smit' },
  { id: 'diana', naam: 'Diana Kuipers' },
  { id: 'annemiek', naam: 'Annemiek van Loon' },
] as const;

export const GEMEENTEN = ['Blaricum', 'Eemnes', 'Gooise Meren', 'Hilversum', 'Huizen', 'Laren', 'Wijdemeren'];
export const DOELGROEPEN = ['pleegouders', 'mantelzorgers', 'jongeren', 'ouderen', 'ouders', 'cliënten'];

export const VRAGEN: readonly (readonly [string, Query])[] = [
  // Opdrachten without a plan, and other things that they lack or have.
  [
    'welke opdrachten voor het DO van 21 november hebben nog geen plan',
    opdrachten({ overleg: 'do', vergadering: '2026-11-21', zonder: 'plan' }),
  ],
  ['Welke opdrachten hebben nog geen plan?', opdrachten({ zonder: 'plan' })],
  ['opdrachten zonder plan', opdrachten({ zonder: 'plan' })],
  ['waar ontbreekt het plan nog', opdrachten({ zonder: 'plan' })],
  ['wie heeft nog geen plan ingediend', query('opdrachten', 'wie', { rol: 'projectleider', zonder: 'plan' })],
  ['van welke opdrachten missen we het participatieplan nog', opdrachten({ zonder: 'plan' })],
  ['opdrachtn zonder plann', opdrachten({ zonder: 'plan' })],
  ['voor welke opdrachten van jeugd ontbreekt een plan', opdrachten({ programma: J, zonder: 'plan' })],
  ['geef mij alle opdrachten met een plan', opdrachten({ met: 'plan' })],
  ['opdrachten met afgestemd plan', opdrachten({ met: 'afgestemd plan' })],
  ['welke plannen zijn al afgestemd', opdrachten({ met: 'afgestemd plan' })],
  ['welke plannen moeten nog worden afgestemd', opdrachten({ stand: 'plan ingediend' })],
  ['opdrachten van Jeugd zonder terugkoppeling', opdrachten({ programma: J, zonder: 'terugkoppeling' })],
  ['welke opdrachten hebben nog geen terugkoppeling gegeven?', opdrachten({ zonder: 'terugkoppeling' })],
  ['waar is nog niet teruggekoppeld', opdrachten({ zonder: 'terugkoppeling' })],
  ['jeugd zonder terugkopeling', opdrachten({ programma: J, zonder: 'terugkoppeling' })],
  ['opdrachten zonder inbreng', opdrachten({ zonder: 'inbreng' })],
  ['bij welke opdrachten is nog geen inbreng opgehaald', opdrachten({ zonder: 'inbreng' })],
  ['welke voorstellen hebben nog geen passage', opdrachten({ zonder: 'passage' })],
  [
    'welke opdrachten voor het volgende pfho hebben nog geen passage',
    opdrachten({ overleg: 'pfho', vergadering: 'volgende', zonder: 'passage' }),
  ],
  ['opdrachten waarover al besloten is', opdrachten({ met: 'besluit' })],
  ['opdrachten zonder besluit', opdrachten({ zonder: 'besluit' })],
  ['waar is de meetlat nog niet ingevuld', opdrachten({ zonder: 'meetlat' })],
  ['opdrachten zonder meetlat dit jaar', opdrachten({ zonder: 'meetlat', periode: DIT_JAAR })],

  // States.
  ['waar is geen participatie en waarom', opdrachten({ stand: 'geen participatie' })],
  ['welke opdrachten doen geen participatie?', opdrachten({ stand: 'geen participatie' })],
  ['bij welke opdrachten doen inwoners niet mee', opdrachten({ stand: 'geen participatie' })],
  [
    'opdrachten met geen participatie in bescherming en opvang',
    opdrachten({ stand: 'geen participatie', programma: B }),
  ],
  ['welke plannen zijn in concept', opdrachten({ stand: 'plan in concept' })],
  ['plannen die ingediend zijn', opdrachten({ met: 'plan' })],
  ['welke opdrachten zijn in uitvoering', opdrachten({ stand: 'in uitvoering' })],
  ['wat is er uitgesteld', opdrachten({ stand: 'uitgesteld' })],
  ['ingetrokken opdrachten', opdrachten({ stand: 'ingetrokken' })],
  ['welke opdrachten zijn afgerond dit jaar', opdrachten({ stand: 'afgerond', periode: DIT_JAAR })],
  ['laat de verwerkte opdrachten zien', opdrachten({ stand: 'verwerkt' })],

  // By programme, municipality, people, method, target group.
  ['alle opdrachten', opdrachten()],
  ['laat alle opdrachten zien', opdrachten()],
  ['Kunt u mij een overzicht geven van alle opdrachten?', opdrachten()],
  ['opdrachten van Jeugd en Onderwijs', opdrachten({ programma: J })],
  ['opdrachten programma jeugd', opdrachten({ programma: J })],
  ['wat loopt er bij gezondheid', opdrachten({ programma: G })],
  ['opdrachten Bescherming & Opvang', opdrachten({ programma: B })],
  ['welke opdrachten gaan over Hilversum', opdrachten({ gemeente: 'Hilversum' })],
  ['opdrachten in de gooise meren', opdrachten({ gemeente: 'Gooise Meren' })],
  [
    'welke opdrachten lopen er in huizen en zijn nog zonder plan',
    opdrachten({ gemeente: 'Huizen', zonder: 'plan' }),
  ],
  ['opdrachten in hilversm', opdrachten({ gemeente: 'Hilversum' })],
  ['opdrachten van Samira', opdrachten({ persoon: 'samira' })],
  ['welke opdrachten heeft Pieter Smit', opdrachten({ persoon: 'pieter' })],
  ['van wie is Samira el amrani projectleider', opdrachten({ persoon: 'samira', rol: 'projectleider' })],
  ['waarvan is Annemiek van Loon trekker', opdrachten({ persoon: 'annemiek', rol: 'trekker' })],
  ['opdrachten met annemiek als trekker', opdrachten({ persoon: 'annemiek', rol: 'trekker' })],
  ['waar is samira projectleider van', opdrachten({ persoon: 'samira', rol: 'projectleider' })],
  ['mijn opdrachten zonder plan', opdrachten({ persoon: 'carla', zonder: 'plan' })],
  ['welke opdrachten gebruiken een focusgroep', opdrachten({ methode: 'focusgroep' })],
  ['opdrachten met interviews', opdrachten({ methode: 'interviews' })],
  ['wie doet er een enquete', query('opdrachten', 'wie', { rol: 'projectleider', methode: 'enquête' })],
  ['opdrachten voor mantelzorgers', opdrachten({ doelgroep: 'mantelzorgers' })],
  ['welke opdrachten gaan over pleegouders', opdrachten({ doelgroep: 'pleegouders' })],
  ['waar praten we met jongeren', opdrachten({ doelgroep: 'jongeren' })],

  // Of meetings and periods.
  ['opdrachten voor het DO van 15 december', opdrachten({ overleg: 'do', vergadering: '2026-12-15' })],
  ['opdrachten voor DO 15-12', opdrachten({ overleg: 'do', vergadering: '2026-12-15' })],
  ['welke opdrachten gaan naar het volgende DO', opdrachten({ overleg: 'do', vergadering: 'volgende' })],
  ['wat ging er naar het laatste DO', opdrachten({ overleg: 'do', vergadering: 'vorige' })],
  ['opdrachten voor het PFHO in december', opdrachten({ overleg: 'pfho', periode: VOLGENDE_MAAND })],
  ['opdrachten volgende maand', opdrachten({ periode: VOLGENDE_MAAND })],
  ['opdrachten in Q1 2027', opdrachten({ periode: { van: '2027-01-01', tot: '2027-03-31' } })],
  ['opdrachten voor de zomer', opdrachten({ periode: { van: '2026-11-16', tot: '2027-06-30' } })],
  ['opdrachten van dit jaar', opdrachten({ periode: DIT_JAAR })],
  ['opdrachten sinds 1 september', opdrachten({ periode: { van: '2026-09-01' } })],
  [
    'opdrachten tussen 1 december en 15 januari',
    opdrachten({ periode: { van: '2026-12-01', tot: '2027-01-15' } }),
  ],
  ['opdrachten van 1 december tot en met 31 december 2026', opdrachten({ periode: VOLGENDE_MAAND })],

  // How many.
  ['hoeveel opdrachten hebben we', aantal()],
  ['hoeveel opdrachten hebben nog geen plan', aantal({ zonder: 'plan' })],
  ['hoeveel plannen zijn er ingediend', aantal({ met: 'plan' })],
  ['aantal opdrachten van jeugd', aantal({ programma: J })],
  ['hoe vaak is er geen participatie', aantal({ stand: 'geen participatie' })],
  ['hoeveel opdrachten zijn afgerond in 2026', aantal({ stand: 'afgerond', periode: DIT_JAAR })],
  ['hoeveel opdrachten staan er voor het volgende DO', aantal({ overleg: 'do', vergadering: 'volgende' })],
  [
    'hoeveel focusgroepen dit jaar',
    query('activiteiten', 'aantal', { methode: 'focusgroep', periode: DIT_JAAR }),
  ],
  [
    'hoeveel interviews zijn er gehouden in 2026',
    query('activiteiten', 'aantal', { methode: 'interviews', periode: DIT_JAAR }),
  ],
  ['hoeveel activiteiten zijn er deze maand', query('activiteiten', 'aantal', { periode: DEZE_MAAND })],
  ['hoeveel inbreng is overgenomen', query('inbreng', 'aantal', { oordeel: 'overgenomen' })],
  ['hoeveel punten hebben jongeren ingebracht', query('inbreng', 'aantal', { doelgroep: 'jongeren' })],
  ['hoeveel is er te laat', query('verplichtingen', 'aantal', { laat: true })],
  ['hoeveel toezeggingen staan nog open', query('toezeggingen', 'aantal', { soort: 'toezegging nagekomen' })],
  ['hoeveel signalen kwamen er dit jaar binnen', query('signalen', 'aantal', { periode: DIT_JAAR })],

  // How one of them stands, and who does it.
  ['hoe staat het met huishoudelijke hulp', stand('hh')],
  ['Hoe staat het met de huishoudelijke hulp?', stand('hh')],
  ['hoe is het met pleegzorg', stand('pz')],
  ['hoe gaat het met leerlingenvervoer', stand('lv')],
  ['stand van zaken mantelzorgwaardering', stand('mz')],
  ['wat is de stand van de hervormingsagenda', stand('hj')],
  ['hoever is de evaluatie van bescherming en opvang', stand('bo')],
  ['status DOC-24008138', stand('ds')],
  ['hoe staat het met huishoudeljke hulp', stand('hh')],
  ['hoe staat t met leerlingevervoer', stand('lv')],
  ['hoe staan we ervoor met het toekomstscenario', stand('kg')],
  ['vertel eens iets over pleegzorg dichtbij huis', stand('pz')],
  ['wie is trekker van leerlingenvervoer', query('opdrachten', 'wie', { opdracht: 'lv', rol: 'trekker' })],
  [
    'wie is de bestuurlijk trekker van het toekomstscenario',
    query('opdrachten', 'wie', { opdracht: 'kg', rol: 'trekker' }),
  ],
  [
    'wie is projectleider van pleegzorg',
    query('opdrachten', 'wie', { opdracht: 'pz', rol: 'projectleider' }),
  ],
  ['wie doet de mantelzorgwaardering', query('opdrachten', 'wie', { opdracht: 'mz', rol: 'projectleider' })],
  [
    'bij wie moet ik zijn voor leerlingenvervoer',
    query('opdrachten', 'wie', { opdracht: 'lv', rol: 'projectleider' }),
  ],
  [
    'wie zijn de projectleiders van jeugd',
    query('opdrachten', 'wie', { programma: J, rol: 'projectleider' }),
  ],

  // What is owed.
  ['wat is te laat', teDoen({ laat: true })],
  ['wat is er te laat?', teDoen({ laat: true })],
  ['Welke zaken zijn over tijd?', teDoen({ laat: true })],
  ['wat loopt achter', teDoen({ laat: true })],
  ['wat is er verlopen bij jeugd', teDoen({ laat: true, programma: J })],
  ['wie is er te laat', wieMoet({ laat: true })],
  ['wie is te laat met het plan', wieMoet({ laat: true, soort: 'plan ingediend' })],
  ['wie moet er nog wat doen deze week', wieMoet({ periode: DEZE_WEEK })],
  ['wie moet deze week nog iets doen', wieMoet({ periode: DEZE_WEEK })],
  ['wat moet er volgende week gebeuren', teDoen({ periode: VOLGENDE_WEEK })],
  ['wat moet ik nog doen', teDoen({ persoon: 'carla' })],
  ['wat moet ik deze week doen?', teDoen({ persoon: 'carla', periode: DEZE_WEEK })],
  ['wat staat er voor mij open', teDoen({ persoon: 'carla' })],
  ['wat moet Samira nog doen', teDoen({ persoon: 'samira' })],
  ['wat moet pieter smit deze maand doen', teDoen({ persoon: 'pieter', periode: DEZE_MAAND })],
  ['welke deadlines zijn er deze week', teDoen({ periode: DEZE_WEEK })],
  ['wat moet er voor 1 december klaar zijn', teDoen({ periode: { tot: '2026-11-30' } })],
  ['welke plannen zijn te laat', teDoen({ laat: true, soort: 'plan ingediend' })],
  ['welke passages zijn te laat', teDoen({ laat: true, soort: 'passage klaar' })],
  ['welke terugkoppelingen zijn we nog verschuldigd', teDoen({ soort: 'terugkoppeling gegeven' })],
  ['wie moet er nog terugkoppelen', wieMoet({ soort: 'terugkoppeling gegeven' })],
  ['wie moet de meetlat nog invullen', wieMoet({ soort: 'meetlat ingevuld' })],
  ['wat moet er vandaag gebeuren', teDoen({ periode: { van: TODAY, tot: TODAY } })],
  ['wat moet er morgen af', teDoen({ periode: { van: '2026-11-17', tot: '2026-11-17' } })],
  ['openstaande taken huishoudelijke hulp', teDoen({ opdracht: 'hh' })],

  // Inbreng.
  ['wat hebben pleegouders gezegd en wat is daarmee gedaan', inbreng({ doelgroep: 'pleegouders' })],
  ['wat zeiden mantelzorgers', inbreng({ doelgroep: 'mantelzorgers' })],
  ['wat vonden de jongeren ervan', inbreng({ doelgroep: 'jongeren' })],
  ['inbreng van ouderen', inbreng({ doelgroep: 'ouderen' })],
  ['wat is er gezegd over leerlingenvervoer', inbreng({ opdracht: 'lv' })],
  ['inbreng huishoudelijke hulp', inbreng({ opdracht: 'hh' })],
  ['wat hebben inwoners ingebracht bij pleegzorg', inbreng({ opdracht: 'pz' })],
  ['wat is niet overgenomen en waarom', inbreng({ oordeel: 'niet' })],
  ['welke inbreng is niet overgenomen bij jeugd', inbreng({ oordeel: 'niet', programma: J })],
  ['welke inbreng is overgenomen', inbreng({ oordeel: 'overgenomen' })],
  ['welke inbreng staat nog open', inbreng({ oordeel: 'nog open' })],
  ['inbreng die deels is overgenomen in 2026', inbreng({ oordeel: 'deels', periode: DIT_JAAR })],
  ['wat is er gedaan met de inbreng van pleegouders', inbreng({ doelgroep: 'pleegouders' })],
  ['wat hebben we in Laren gehoord', inbreng({ gemeente: 'Laren' })],

  // Activiteiten.
  ['welke activiteiten zijn er volgende maand', query('activiteiten', 'lijst', { periode: VOLGENDE_MAAND })],
  [
    'focusgroepen in december',
    query('activiteiten', 'lijst', { methode: 'focusgroep', periode: VOLGENDE_MAAND }),
  ],
  [
    'wanneer is de focusgroep van pleegzorg',
    query('activiteiten', 'wanneer', { methode: 'focusgroep', opdracht: 'pz' }),
  ],
  [
    'welke bijeenkomsten met inwoners zijn er deze maand',
    query('activiteiten', 'lijst', { periode: DEZE_MAAND }),
  ],
  ['activiteiten met mantelzorgers', query('activiteiten', 'lijst', { doelgroep: 'mantelzorgers' })],
  [
    'welke werkbezoeken waren er vorige maand',
    query('activiteiten', 'lijst', { methode: 'werkbezoek', periode: VORIGE_MAAND }),
  ],

  // Vergaderingen and agendas.
  ['wanneer is het volgende PFHO', wanneer({ overleg: 'pfho', vergadering: 'volgende' })],
  [
    'wanneer is het volgende portefeuillehoudersoverleg?',
    wanneer({ overleg: 'pfho', vergadering: 'volgende' }),
  ],
  ['wanneer is het DO', wanneer({ overleg: 'do', vergadering: 'volgende' })],
  ['wanneer komt het directieoverleg weer bij elkaar', wanneer({ overleg: 'do', vergadering: 'volgende' })],
  ['wanneer was het laatste DO', wanneer({ overleg: 'do', vergadering: 'vorige' })],
  ['wanneer vergadert het algemeen bestuur', wanneer({ overleg: 'ab', vergadering: 'volgende' })],
  ['volgende pfho', wanneer({ overleg: 'pfho', vergadering: 'volgende' })],
  ['welke vergaderingen zijn er in december', query('vergaderingen', 'lijst', { periode: VOLGENDE_MAAND })],
  ['vergaderingen volgende week', query('vergaderingen', 'lijst', { periode: VOLGENDE_WEEK })],
  [
    'alle vergaderingen van het pfho in 2027',
    query('vergaderingen', 'lijst', { overleg: 'pfho', periode: VOLGEND_JAAR }),
  ],
  ['wat staat er op de agenda van Hilversum', agenda({ gemeente: 'Hilversum' })],
  ['wat staat er op de agenda van het volgende DO', agenda({ overleg: 'do', vergadering: 'volgende' })],
  [
    'wat staat er op de agenda van het DO van 15 december',
    agenda({ overleg: 'do', vergadering: '2026-12-15' }),
  ],
  ['agenda pfho van 17 december 2026', agenda({ overleg: 'pfho', vergadering: '2026-12-17' })],
  ['wat wordt er besproken in het volgende PFHO', agenda({ overleg: 'pfho', vergadering: 'volgende' })],
  ['agendapunten volgende week donderdag', agenda({ periode: { van: '2026-11-26', tot: '2026-11-26' } })],
  [
    'wanneer komt leerlingenvervoer in het PFHO',
    query('agendapunten', 'wanneer', { opdracht: 'lv', overleg: 'pfho' }),
  ],
  ['wanneer wordt pleegzorg besproken', query('agendapunten', 'wanneer', { opdracht: 'pz' })],
  ['op welke agenda staat mantelzorgwaardering', query('agendapunten', 'wanneer', { opdracht: 'mz' })],
  [
    'wat is er besloten in het laatste PFHO',
    agenda({ overleg: 'pfho', vergadering: 'vorige', met: 'besluit' }),
  ],
  ['wat heeft het pfho besloten over pleegzorg', agenda({ overleg: 'pfho', opdracht: 'pz', met: 'besluit' })],

  // Toezeggingen, signalen, jaaragenda, figures.
  ['welke toezeggingen staan open', query('toezeggingen', 'lijst', { soort: 'toezegging nagekomen' })],
  ['toezeggingen van Samira', query('toezeggingen', 'lijst', { persoon: 'samira' })],
  ['wat is er toegezegd bij leerlingenvervoer', query('toezeggingen', 'lijst', { opdracht: 'lv' })],
  ['welke signalen zijn nog niet beantwoord', query('signalen', 'lijst', { soort: 'signaal beantwoord' })],
  ['signalen van dit jaar', query('signalen', 'lijst', { periode: DIT_JAAR })],
  ['wat staat er op de jaaragenda', query('jaaragenda', 'lijst')],
  ['jaaragenda 2027', query('jaaragenda', 'lijst', { periode: VOLGEND_JAAR })],
  [
    'welke onderwerpen staan op de jaaragenda van volgend jaar',
    query('jaaragenda', 'lijst', { periode: VOLGEND_JAAR }),
  ],
  ['overzicht 2026', query('cijfers', 'lijst', { periode: DIT_JAAR })],
  ['cijfers van jeugd', query('cijfers', 'lijst', { programma: J })],
  ['hoe doen we het dit jaar', query('cijfers', 'lijst', { periode: DIT_JAAR })],
];

/** A question, the one after it in the same chat, and what that second one means. */
export const VERVOLGVRAGEN: readonly (readonly [string, string, Query])[] = [
  [
    'vergaderingen deze maand',
    'en die van volgende maand?',
    query('vergaderingen', 'lijst', { periode: VOLGENDE_MAAND }),
  ],
  ['opdrachten van jeugd zonder plan', 'en van gezondheid?', opdrachten({ programma: G, zonder: 'plan' })],
  ['wanneer is het volgende pfho', 'en het DO?', wanneer({ overleg: 'do', vergadering: 'volgende' })],
  ['wat moet Samira nog doen', 'en Pieter?', teDoen({ persoon: 'pieter' })],
  ['hoe staat het met pleegzorg', 'en met leerlingenvervoer?', stand('lv')],
  ['wat zeiden pleegouders', 'en jongeren?', inbreng({ doelgroep: 'jongeren' })],
  [
    'opdrachten zonder plan',
    'alleen die van hilversum',
    opdrachten({ gemeente: 'Hilversum', zonder: 'plan' }),
  ],
  ['opdrachten zonder plan', 'hoeveel zijn dat er', aantal({ zonder: 'plan' })],
  [
    'wie is projectleider van pleegzorg',
    'en wie is de trekker?',
    query('opdrachten', 'wie', { opdracht: 'pz', rol: 'trekker' }),
  ],
  [
    'hoeveel focusgroepen dit jaar',
    'en interviews?',
    query('activiteiten', 'aantal', { methode: 'interviews', periode: DIT_JAAR }),
  ],
];

/** Questions that this bot cannot answer: it must say so. */
export const ONBEKEND: readonly string[] = [
  'wat voor weer wordt het morgen',
  'hoeveel kost een nieuwe fiets',
  'schrijf een gedicht over de lente',
  'wie wint het wk voetbal',
  'bestel een broodje kaas',
  'asdf qwer zxcv',
  'wat is de zin van het leven',
  'ik ben ziek vandaag',
  'kun je de verwarming hoger zetten',
  'waarom is de banaan krom',
  'bel mevrouw Jansen terug',
  'zet koffie',
];
