import type { Filters, Onderwerp, Query, Vorm } from '../../src/statusvragen/query.ts';

/**
 * More questions than the grammar was made for: written from the domain page only, before reading the grammar, to
 * measure whether it covers the language and not the list. The same Monday and the same data as vragen.ts. At the
 * first try 103 of 192 were understood exactly; seven expectations were then changed to another fair reading.
 */
const query = (over: Onderwerp, vorm: Vorm, filters: Filters = {}): Query => ({ over, vorm, filters });
const opdrachten = (filters: Filters = {}): Query => query('opdrachten', 'lijst', filters);
const aantal = (filters: Filters = {}): Query => query('opdrachten', 'aantal', filters);
const stand = (opdracht: string): Query => query('opdrachten', 'stand', { opdracht });
const wie = (filters: Filters): Query => query('opdrachten', 'wie', filters);
const teDoen = (filters: Filters = {}): Query => query('verplichtingen', 'lijst', filters);
const wieMoet = (filters: Filters = {}): Query => query('verplichtingen', 'wie', filters);
const inbreng = (filters: Filters = {}): Query => query('inbreng', 'lijst', filters);
const activiteiten = (filters: Filters = {}): Query => query('activiteiten', 'lijst', filters);
const wanneer = (filters: Filters = {}): Query => query('vergaderingen', 'wanneer', filters);
const agenda = (filters: Filters = {}): Query => query('agendapunten', 'lijst', filters);

const J = 'Jeugd en Onderwijs';
const G = 'Gezondheid en Ondersteuning';
const B = 'Bescherming en Opvang';
const DIT_JAAR = { van: '2026-01-01', tot: '2026-12-31' };
const VORIG_JAAR = { van: '2025-01-01', tot: '2025-12-31' };
const VOLGEND_JAAR = { van: '2027-01-01', tot: '2027-12-31' };
const DEZE_WEEK = { van: '2026-11-16', tot: '2026-11-22' };
const VORIGE_WEEK = { van: '2026-11-09', tot: '2026-11-15' };
const VOLGENDE_WEEK = { van: '2026-11-23', tot: '2026-11-29' };
const DEZE_MAAND = { van: '2026-11-01', tot: '2026-11-30' };
const DECEMBER = { van: '2026-12-01', tot: '2026-12-31' };
const DIT_KWARTAAL = { van: '2026-10-01', tot: '2026-12-31' };
const VORIG_KWARTAAL = { van: '2026-07-01', tot: '2026-09-30' };
const VOLGEND_KWARTAAL = { van: '2027-01-01', tot: '2027-03-31' };

export const MEER_VRAGEN: readonly (readonly [string, Query])[] = [
  // What opdrachten have and lack, in other words.
  [
    'Zijn alle plannen voor het DO van 15 december al binnen?',
    opdrachten({ overleg: 'do', vergadering: '2026-12-15', met: 'plan' }),
  ],
  ['welke plannen zijn nog niet binnen', opdrachten({ zonder: 'plan' })],
  ['welke plannen zijn er al binnen', opdrachten({ met: 'plan' })],
  ['welke opdrachten moeten nog een plan inleveren', opdrachten({ zonder: 'plan' })],
  ['plannen nog niet ingediend jeugd', opdrachten({ programma: J, zonder: 'plan' })],
  [
    'Van welke opdrachten is het participatieplan nog niet afgestemd?',
    opdrachten({ zonder: 'afgestemd plan' }),
  ],
  ['niet afgestemde plannen', opdrachten({ zonder: 'afgestemd plan' })],
  ['op welke plannen moet ik nog reageren', opdrachten({ stand: 'plan ingediend' })],
  ['waar hebben we nog niks opgehaald bij inwoners', opdrachten({ zonder: 'inbreng' })],
  ['is er bij jeugd al iets opgehaald', inbreng({ programma: J })],
  ['bij welke opdrachten is er inbreng opgehaald', opdrachten({ met: 'inbreng' })],
  ['welke passages zijn gereed', opdrachten({ met: 'passage' })],
  ['Welke passages zijn nog niet gereed?', opdrachten({ zonder: 'passage' })],
  ['passage ontbreekt', opdrachten({ zonder: 'passage' })],
  [
    'opdrachten met een passage voor pfho 17 december',
    opdrachten({ overleg: 'pfho', vergadering: '2026-12-17', met: 'passage' }),
  ],
  [
    'waar moeten inwoners nog van ons horen wat we ermee gedaan hebben',
    opdrachten({ zonder: 'terugkoppeling' }),
  ],
  ['aan wie is nog geen terugkoppeling gegeven', opdrachten({ zonder: 'terugkoppeling' })],
  ['terugkoppeling al gegeven', opdrachten({ met: 'terugkoppeling' })],
  [
    'welke opdrachten hebben wel een besluit maar geen terugkoppeling',
    opdrachten({ met: 'besluit', zonder: 'terugkoppeling' }),
  ],
  ['besloten maar nog niet teruggekoppeld', opdrachten({ met: 'besluit', zonder: 'terugkoppeling' })],
  ['welke opdrachten zijn nog niet geëvalueerd', opdrachten({ zonder: 'meetlat' })],
  ['evaluaties die al gedaan zijn', opdrachten({ met: 'meetlat' })],
  ['opdrachten waar nog geen besluit over is genomen', opdrachten({ zonder: 'besluit' })],
  ['hebben we nog opdrachten zonder plan in Laren', opdrachten({ gemeente: 'Laren', zonder: 'plan' })],
  ['graag een lijstje van opdrachten zonder plan', opdrachten({ zonder: 'plan' })],
  ['opdr zonder plan jeugd', opdrachten({ programma: J, zonder: 'plan' })],
  [
    'Zou u mij kunnen laten weten welke opdrachten nog geen participatieplan hebben?',
    opdrachten({ zonder: 'plan' }),
  ],
  ['weet jij welke opdrachten nog geen plan hebben', opdrachten({ zonder: 'plan' })],
  ['ik wil graag weten bij welke opdrachten het plan nog ontbreekt', opdrachten({ zonder: 'plan' })],
  ['kan ik een lijst krijgen van alle opdrachten zonder passage', opdrachten({ zonder: 'passage' })],

  // States.
  ['waar doen we niet aan inwonerparticipatie', opdrachten({ stand: 'geen participatie' })],
  ['Bij welke opdrachten wordt afgezien van participatie?', opdrachten({ stand: 'geen participatie' })],
  ['waarom geen participatie', opdrachten({ stand: 'geen participatie' })],
  ['welke opdrachten zijn klaar', opdrachten({ stand: 'afgerond' })],
  ['afgeronde opdrachten van vorig jaar', opdrachten({ stand: 'afgerond', periode: VORIG_JAAR })],
  ['uitgestelde opdrachten jeugd en onderwijs', opdrachten({ stand: 'uitgesteld', programma: J })],
  ['wat ligt er stil', opdrachten({ stand: 'uitgesteld' })],
  ['welke opdrachten zijn ingetrokken dit jaar', opdrachten({ stand: 'ingetrokken', periode: DIT_JAAR })],
  ['concept plannen', opdrachten({ stand: 'plan in concept' })],
  ['welke plannen liggen bij de coördinator', opdrachten({ stand: 'plan ingediend' })],
  [
    'welke opdrachten zijn nu in uitvoering bij gezondheid en ondersteuning',
    opdrachten({ stand: 'in uitvoering', programma: G }),
  ],
  ['opdrachten die nog niet in uitvoering zijn', opdrachten({ nietStand: 'in uitvoering' })],
  ['welke opdrachten zijn nog niet afgerond', opdrachten({ nietStand: 'afgerond' })],
  ['in uitvoerig', opdrachten({ stand: 'in uitvoering' })],

  // By programme, municipality, people.
  ['wat speelt er in Huizen', opdrachten({ gemeente: 'Huizen' })],
  ['Wat doet Wijdemeren allemaal?', opdrachten({ gemeente: 'Wijdemeren' })],
  ['hilversum opdrachten', opdrachten({ gemeente: 'Hilversum' })],
  ['opdrachten waar Blaricum aan meedoet', opdrachten({ gemeente: 'Blaricum' })],
  ['lopende opdrachten bescherming en opvang', opdrachten({ programma: B, nietStand: 'afgerond' })],
  ['welke opdrachten vallen onder het programma Jeugd en Onderwijs', opdrachten({ programma: J })],
  ['waar is Pieter mee bezig', opdrachten({ persoon: 'pieter' })],
  ['wat heeft samira onder handen', opdrachten({ persoon: 'samira' })],
  ['Welke opdrachten vallen onder wethouder Van Loon?', opdrachten({ persoon: 'annemiek', rol: 'trekker' })],
  ['welke opdrachten trekt annemiek', opdrachten({ persoon: 'annemiek', rol: 'trekker' })],
  ['de opdrachten van mij', opdrachten({ persoon: 'carla' })],
  ['mijn opdrachten', opdrachten({ persoon: 'carla' })],
  ['welke opdrachten heb ik', opdrachten({ persoon: 'carla' })],
  ['opdrachten projectleider Diana Kuipers', opdrachten({ persoon: 'diana', rol: 'projectleider' })],
  ['opdrachten van smit', opdrachten({ persoon: 'pieter' })],
  ['opdrachten van pieter of de gemeente laren', opdrachten({ persoon: 'pieter', gemeente: 'Laren' })],
  ['waar werken we met een klankbordgroep', opdrachten({ methode: 'klankbordgroep' })],
  ['welke opdrachten houden een spiegelgesprek', opdrachten({ methode: 'spiegelgesprek' })],
  ['bij welke opdrachten worden ouderen betrokken', opdrachten({ doelgroep: 'ouderen' })],
  ['opdrachten over mantelzorg', opdrachten({ doelgroep: 'mantelzorgers' })],

  // Meetings and periods.
  ['wat komt er in het DO van 15 december', opdrachten({ overleg: 'do', vergadering: '2026-12-15' })],
  ['opdrachten dit kwartaal', opdrachten({ periode: DIT_KWARTAAL })],
  ['opdrachten volgend kwartaal jeugd', opdrachten({ programma: J, periode: VOLGEND_KWARTAAL })],
  [
    'welke opdrachten zijn vorig kwartaal afgerond',
    opdrachten({ stand: 'afgerond', periode: VORIG_KWARTAAL }),
  ],
  ['opdrachten in het vierde kwartaal', opdrachten({ periode: DIT_KWARTAAL })],
  ['opdrachten afgelopen half jaar', opdrachten({ periode: { van: '2026-05-16', tot: '2026-11-16' } })],
  [
    'opdrachten van de afgelopen drie maanden',
    opdrachten({ periode: { van: '2026-08-16', tot: '2026-11-16' } }),
  ],
  ['opdrachten sinds de zomer', opdrachten({ periode: { van: '2026-07-01' } })],
  [
    'opdrachten in de eerste helft van 2027',
    opdrachten({ periode: { van: '2027-01-01', tot: '2027-06-30' } }),
  ],
  ['opdrachten tweede helft 2026', opdrachten({ periode: { van: '2026-07-01', tot: '2026-12-31' } })],
  [
    'opdrachten in het eerste halfjaar van volgend jaar',
    opdrachten({ periode: { van: '2027-01-01', tot: '2027-06-30' } }),
  ],
  ['opdrachten vanaf januari', opdrachten({ periode: { van: '2027-01-01' } })],
  ['opdrachten in 2025', opdrachten({ periode: VORIG_JAAR })],
  ['opdrachten na 1 maart 2027', opdrachten({ periode: { van: '2027-03-02' } })],
  ['opdrachten van oktober tot en met december', opdrachten({ periode: DIT_KWARTAAL })],

  // How many.
  ['hoeveel opdrachten lopen er', aantal()],
  ['Om hoeveel opdrachten gaat het bij Bescherming en Opvang?', aantal({ programma: B })],
  ['hoeveel plannen zijn er nog niet binnen', aantal({ zonder: 'plan' })],
  ['hoeveel plannen ontbreken', aantal({ zonder: 'plan' })],
  [
    'hoeveel opdrachten zonder terugkoppeling in hilversum',
    aantal({ gemeente: 'Hilversum', zonder: 'terugkoppeling' }),
  ],
  ['hoeveel opdrachten heeft Samira', aantal({ persoon: 'samira' })],
  ['aantal ingetrokken', aantal({ stand: 'ingetrokken' })],
  [
    'hoeveel werkbezoeken waren er in het derde kwartaal',
    query('activiteiten', 'aantal', { methode: 'werkbezoek', periode: VORIG_KWARTAAL }),
  ],
  [
    'hoe vaak zijn we dit jaar bij mantelzorgers geweest',
    query('activiteiten', 'aantal', { doelgroep: 'mantelzorgers', periode: DIT_JAAR }),
  ],
  [
    'hoeveel bijeenkomsten staan er gepland in december',
    query('activiteiten', 'aantal', { periode: DECEMBER }),
  ],
  ['hoeveel punten zijn niet overgenomen', query('inbreng', 'aantal', { oordeel: 'niet' })],
  ['hoeveel inbreng kregen we van ouders', query('inbreng', 'aantal', { doelgroep: 'ouders' })],
  [
    'hoeveel vergaderingen zijn er nog dit jaar',
    query('vergaderingen', 'aantal', { periode: { van: '2026-11-16', tot: '2026-12-31' } }),
  ],
  [
    'hoeveel agendapunten heeft het volgende DO',
    query('agendapunten', 'aantal', { overleg: 'do', vergadering: 'volgende' }),
  ],
  ['hoeveel moet ik nog doen', query('verplichtingen', 'aantal', { persoon: 'carla' })],

  // One of them.
  ['is het plan van pleegzorg al ingediend', stand('pz')],
  ['Is er al een besluit over leerlingenvervoer?', stand('lv')],
  ['heeft mantelzorgwaardering al een plan', stand('mz')],
  ['pleegzorg', stand('pz')],
  ['leerlingenvervoer stand', stand('lv')],
  ['huishoudelijke hulp stand van zaken graag', stand('hh')],
  ['waar staan we met de hervormingsagenda jeugd', stand('hj')],
  ['is de doorstart samenkracht al afgerond?', stand('ds')],
  ['hoe loopt het met pleegzorg', stand('pz')],
  ['hoe ver zijn we met het toekomstscenario', stand('kg')],
  ['Kunt u mij informeren over de voortgang van het leerlingenvervoer?', stand('lv')],
  ['laatste stand mantelzorgwardering', stand('mz')],
  ['wat weet je van pleegzorg', stand('pz')],
  ['doc-24008138', stand('ds')],
  ['is pleegzorg te laat', teDoen({ opdracht: 'pz', laat: true })],
  ['wat moet er nog gebeuren bij leerlingenvervoer', teDoen({ opdracht: 'lv' })],

  // Who.
  ['wie is de wethouder voor pleegzorg', wie({ opdracht: 'pz', rol: 'trekker' })],
  ['Welke wethouder is trekker van de hervormingsagenda?', wie({ opdracht: 'hj', rol: 'trekker' })],
  ['wie trekt leerlingenvervoer', wie({ opdracht: 'lv', rol: 'trekker' })],
  ['trekker mantelzorgwaardering', wie({ opdracht: 'mz', rol: 'trekker' })],
  ['wie is verantwoordelijk voor de huishoudelijke hulp', wie({ opdracht: 'hh', rol: 'projectleider' })],
  ['wie gaat er over leerlingenvervoer', wie({ opdracht: 'lv', rol: 'projectleider' })],
  ['wie is de contactpersoon van pleegzorg', wie({ opdracht: 'pz', rol: 'projectleider' })],
  ['wie heeft de meetlat nog niet ingevuld', wie({ rol: 'projectleider', zonder: 'meetlat' })],
  ['welke projectleiders hebben nog geen passage', wie({ rol: 'projectleider', zonder: 'passage' })],
  ['welke projectleiders werken aan jeugd', wie({ programma: J, rol: 'projectleider' })],
  ['projectleiders van hilversum', wie({ gemeente: 'Hilversum', rol: 'projectleider' })],
  ['wie zijn de trekkers bij gezondheid', wie({ programma: G, rol: 'trekker' })],

  // Owed.
  ['is er achterstand', teDoen({ laat: true })],
  ['achterstanden bij jeugd', teDoen({ laat: true, programma: J })],
  ['Wie heeft er achterstand?', wieMoet({ laat: true })],
  ['loopt er iets uit de tijd', teDoen({ laat: true })],
  ['wat had al klaar moeten zijn', teDoen({ laat: true })],
  ['is samira te laat', teDoen({ persoon: 'samira', laat: true })],
  ['wat staat er nog uit', teDoen()],
  ['wat staat nog uit bij pieter', teDoen({ persoon: 'pieter' })],
  ['welke verplichtingen heeft Diana', teDoen({ persoon: 'diana' })],
  ['mijn taken', teDoen({ persoon: 'carla' })],
  ['to do', teDoen()],
  ['heb ik nog iets te doen', teDoen({ persoon: 'carla' })],
  ['wat verwacht je van mij deze maand', teDoen({ persoon: 'carla', periode: DEZE_MAAND })],
  [
    'wat moet er de komende twee weken gebeuren',
    teDoen({ periode: { van: '2026-11-16', tot: '2026-11-30' } }),
  ],
  [
    'wie moet er de komende 10 dagen iets doen',
    wieMoet({ periode: { van: '2026-11-16', tot: '2026-11-26' } }),
  ],
  ['wat moet er in week 48 af zijn', teDoen({ periode: VOLGENDE_WEEK })],
  ['wat moet er voor het einde van het jaar klaar zijn', teDoen({ periode: { tot: '2026-12-31' } })],
  ['wat moet er voor de kerst nog af', teDoen({ periode: { tot: '2026-12-24' } })],
  ['wat moest er vorige week gebeuren', teDoen({ periode: VORIGE_WEEK })],
  ['deadlines aanstaande vrijdag', teDoen({ periode: { van: '2026-11-20', tot: '2026-11-20' } })],
  ['wie moet nog een passage schrijven', wieMoet({ soort: 'passage klaar' })],
  ['welke uitnodigingen moeten er nog uit', teDoen({ soort: 'uitnodiging verstuurd' })],
  ['welke terugkoppelingen zijn te laat', teDoen({ laat: true, soort: 'terugkoppeling gegeven' })],
  ['wie moet de opbrengst nog vastleggen', wieMoet({ soort: 'opbrengst vastgelegd' })],
  ['welke besluiten moeten nog vastgelegd worden', teDoen({ soort: 'besluit vastgelegd' })],
  ['openstaande punten van het programma jeugd', teDoen({ programma: J })],
  [
    'wat moet er nog voor het DO van 15 december gebeuren',
    teDoen({ overleg: 'do', vergadering: '2026-12-15' }),
  ],

  // Inbreng.
  ['wat hebben meedenkers gezegd over huishoudelijke hulp', inbreng({ opdracht: 'hh' })],
  ['Wat hebben wij opgehaald bij ouderen?', inbreng({ doelgroep: 'ouderen' })],
  ['wat is er opgehaald in Eemnes', inbreng({ gemeente: 'Eemnes' })],
  ['opbrengst van pleegzorg', inbreng({ opdracht: 'pz' })],
  ['wat gaven cliënten aan', inbreng({ doelgroep: 'cliënten' })],
  ['wat vinden mantelzorgers belangrijk', inbreng({ doelgroep: 'mantelzorgers' })],
  ['ervaringen van ouders', inbreng({ doelgroep: 'ouders' })],
  ['wat zeggen jongeren in hilversum', inbreng({ doelgroep: 'jongeren', gemeente: 'Hilversum' })],
  ['welke punten zijn deels overgenomen', inbreng({ oordeel: 'deels' })],
  ['wat hebben we overgenomen van de jongeren', inbreng({ doelgroep: 'jongeren', oordeel: 'overgenomen' })],
  [
    'waarom is inbreng van pleegouders niet overgenomen',
    inbreng({ doelgroep: 'pleegouders', oordeel: 'niet' }),
  ],
  ['over welke inbreng is nog niet geoordeeld', inbreng({ oordeel: 'nog open' })],
  ['inbreng afgelopen maand', inbreng({ periode: { van: '2026-10-01', tot: '2026-10-31' } })],
  ['wat is er met de inbreng bij leerlingenvervoer gebeurd', inbreng({ opdracht: 'lv' })],

  // Activiteiten.
  [
    'wat staat er gepland met jongeren',
    activiteiten({ doelgroep: 'jongeren', periode: { van: '2026-11-16' } }),
  ],
  ['komende activiteiten', activiteiten({ periode: { van: '2026-11-16' } })],
  ['welke gesprekken met inwoners zijn er volgende week', activiteiten({ periode: VOLGENDE_WEEK })],
  [
    'zijn er nog focusgroepen dit jaar',
    activiteiten({ methode: 'focusgroep', periode: { van: '2026-11-16', tot: '2026-12-31' } }),
  ],
  ['focusgroepen pleegzorg', activiteiten({ methode: 'focusgroep', opdracht: 'pz' })],
  ['wanneer gaan we op werkbezoek', query('activiteiten', 'wanneer', { methode: 'werkbezoek' })],
  ['wanneer praten we met mantelzorgers', query('activiteiten', 'wanneer', { doelgroep: 'mantelzorgers' })],
  [
    'activiteiten in huizen in het voorjaar',
    activiteiten({ gemeente: 'Huizen', periode: { van: '2027-03-01', tot: '2027-05-31' } }),
  ],

  // Vergaderingen.
  ['wanneer zit het pfho weer', wanneer({ overleg: 'pfho', vergadering: 'volgende' })],
  [
    'Op welke datum is het eerstvolgende Directieoverleg?',
    wanneer({ overleg: 'do', vergadering: 'volgende' }),
  ],
  ['datum volgend DO', wanneer({ overleg: 'do', vergadering: 'volgende' })],
  ['wanneer was het vorige pfho', wanneer({ overleg: 'pfho', vergadering: 'vorige' })],
  [
    'welke vergaderingen staan gepland voor het eerste kwartaal',
    query('vergaderingen', 'lijst', { periode: VOLGEND_KWARTAAL }),
  ],
  ['vergaderdata DO 2027', query('vergaderingen', 'lijst', { overleg: 'do', periode: VOLGEND_JAAR })],
  ['agenda DO 15/12', agenda({ overleg: 'do', vergadering: '2026-12-15' })],
  ['agenda deze week', agenda({ periode: DEZE_WEEK })],
  ['wat bespreekt het DO de volgende keer', agenda({ overleg: 'do', vergadering: 'volgende' })],
  [
    'wat was de uitkomst van het laatste PFHO',
    agenda({ overleg: 'pfho', vergadering: 'vorige', met: 'besluit' }),
  ],
  [
    'welke besluiten nam het DO vorige maand',
    agenda({ overleg: 'do', periode: { van: '2026-10-01', tot: '2026-10-31' }, met: 'besluit' }),
  ],
  ['komt pleegzorg nog op de agenda van het DO', agenda({ opdracht: 'pz', overleg: 'do' })],
  [
    'wanneer gaat mantelzorgwaardering naar het pfho',
    query('agendapunten', 'wanneer', { opdracht: 'mz', overleg: 'pfho' }),
  ],

  // Toezeggingen, signalen, jaaragenda, figures.
  ['wat hebben we beloofd aan de wethouders', query('toezeggingen', 'lijst')],
  [
    'openstaande toezeggingen jeugd',
    query('toezeggingen', 'lijst', { programma: J, soort: 'toezegging nagekomen' }),
  ],
  [
    'welke toezeggingen staan er nog uit bij pleegzorg',
    query('toezeggingen', 'lijst', { opdracht: 'pz', soort: 'toezegging nagekomen' }),
  ],
  ['nieuwe signalen deze maand', query('signalen', 'lijst', { periode: DEZE_MAAND })],
  [
    'welke signalen zijn er binnengekomen sinds 1 oktober',
    query('signalen', 'lijst', { periode: { van: '2026-10-01' } }),
  ],
  ['onderwerpen jaaragenda', query('jaaragenda', 'lijst')],
  ['staat er iets over jeugd op de jaaragenda', query('jaaragenda', 'lijst', { programma: J })],
  ['jaarcijfers 2025', query('cijfers', 'lijst', { periode: VORIG_JAAR })],
  ['Kunt u mij de kerncijfers van dit kwartaal geven?', query('cijfers', 'lijst', { periode: DIT_KWARTAAL })],
  ['jaaroverzicht', query('cijfers', 'lijst')],
];

/** Written after the grammar was widened for the questions above: at the first try 45 of 60 were understood exactly. */
export const LAATSTE_VRAGEN: readonly (readonly [string, Query])[] = [
  ['welke opdrachten hebben hun plan al ingeleverd', opdrachten({ met: 'plan' })],
  ['zonder plan nog?', opdrachten({ zonder: 'plan' })],
  [
    'Graag ontvang ik een overzicht van de opdrachten zonder terugkoppeling',
    opdrachten({ zonder: 'terugkoppeling' }),
  ],
  ['ik mis nog plannen, welke', opdrachten({ zonder: 'plan' })],
  ['plan nog niet klaar', opdrachten({ zonder: 'plan' })],
  ['welke opdrachten van jeugd zijn al besloten', opdrachten({ programma: J, met: 'besluit' })],
  ['waar moet de passage nog geschreven worden', teDoen({ soort: 'passage klaar' })],
  [
    'voor het pfho van 17 december: welke passages ontbreken',
    opdrachten({ overleg: 'pfho', vergadering: '2026-12-17', zonder: 'passage' }),
  ],
  [
    'opdrachten in Hilversum die nog in concept zijn',
    opdrachten({ gemeente: 'Hilversum', stand: 'plan in concept' }),
  ],
  [
    'welke opdrachten zijn uitgesteld tot na de zomer',
    opdrachten({ stand: 'uitgesteld', periode: { van: '2026-09-01' } }),
  ],
  ['geen participatie bij jeugd, waarom niet', opdrachten({ programma: J, stand: 'geen participatie' })],
  ['Opdrachten waarbij geen inwoners meedoen', opdrachten({ stand: 'geen participatie' })],
  [
    'alle opdrachten van projectleider Samira El Amrani in 2027',
    opdrachten({ persoon: 'samira', rol: 'projectleider', periode: VOLGEND_JAAR }),
  ],
  ['waar zit Diana op', opdrachten({ persoon: 'diana' })],
  ['met welke opdrachten is pieter bezig', opdrachten({ persoon: 'pieter' })],
  ['welke projecten lopen er in Eemnes', opdrachten({ gemeente: 'Eemnes' })],
  ['welke dossiers van gezondheid wachten op een besluit', opdrachten({ programma: G, zonder: 'besluit' })],
  ['hoeveel van de opdrachten hebben een afgestemd plan', aantal({ met: 'afgestemd plan' })],
  ['hoeveel opdrachten zijn er dit jaar ingetrokken', aantal({ stand: 'ingetrokken', periode: DIT_JAAR })],
  ['hoeveel deadlines zijn er verlopen', query('verplichtingen', 'aantal', { laat: true })],
  [
    'hoeveel punten van ouderen zijn overgenomen',
    query('inbreng', 'aantal', { doelgroep: 'ouderen', oordeel: 'overgenomen' }),
  ],
  ['Hoe staat het ervoor met het leerlingenvervoer?', stand('lv')],
  ['hoe gaat het eigenlijk met de pleegzorg', stand('pz')],
  ['kun je me bijpraten over pleegzorg', stand('pz')],
  ['update leerlingenvervoer', stand('lv')],
  ['is er al een plan voor mantelzorgwaardering', stand('mz')],
  [
    'wanneer is pleegzorg aan de beurt in het DO',
    query('agendapunten', 'wanneer', { opdracht: 'pz', overleg: 'do' }),
  ],
  ['wie leidt pleegzorg', wie({ opdracht: 'pz', rol: 'projectleider' })],
  [
    'Wie is bestuurlijk verantwoordelijk voor het leerlingenvervoer?',
    wie({ opdracht: 'lv', rol: 'trekker' }),
  ],
  ['projectleider huishoudelijke hulp?', wie({ opdracht: 'hh', rol: 'projectleider' })],
  ['welke wethouders zijn betrokken bij jeugd', wie({ programma: J, rol: 'trekker' })],
  ['wat is er blijven liggen', teDoen({ laat: true })],
  ['wat loopt er uit', teDoen({ laat: true })],
  ['ben ik te laat met iets', teDoen({ persoon: 'carla', laat: true })],
  ['wat moet er vóór vrijdag gebeuren', teDoen({ periode: { tot: '2026-11-19' } })],
  ['wat moet samira voor eind december doen', teDoen({ persoon: 'samira', periode: { tot: '2026-12-31' } })],
  ['wie moeten er deze maand nog iets inleveren', wieMoet({ periode: DEZE_MAAND, soort: 'plan ingediend' })],
  ['taken van pieter', teDoen({ persoon: 'pieter' })],
  ['actielijst', teDoen()],
  ['welke acties staan open bij pleegzorg', teDoen({ opdracht: 'pz' })],
  ['de komende maand: wat moet er gebeuren', teDoen({ periode: DECEMBER })],
  ['wat zeggen inwoners over leerlingenvervoer', inbreng({ opdracht: 'lv' })],
  ['wat kwam er uit de gesprekken met jongeren', inbreng({ doelgroep: 'jongeren' })],
  ['opgehaalde inbreng bij ouders', inbreng({ doelgroep: 'ouders' })],
  ['inbreng sinds september', inbreng({ periode: { van: '2026-09-01' } })],
  ['welke wensen hebben mantelzorgers', inbreng({ doelgroep: 'mantelzorgers' })],
  ['niet overgenomen punten leerlingenvervoer', inbreng({ opdracht: 'lv', oordeel: 'niet' })],
  ['activiteiten komende maand', activiteiten({ periode: DECEMBER })],
  ['welke enquêtes lopen er', activiteiten({ methode: 'enquête' })],
  [
    'bijeenkomsten met pleegouders dit najaar',
    activiteiten({ doelgroep: 'pleegouders', periode: { van: '2026-09-01', tot: '2026-11-30' } }),
  ],
  ['volgende vergadering van het DO', wanneer({ overleg: 'do', vergadering: 'volgende' })],
  [
    'Wanneer vindt het eerstvolgende portefeuillehoudersoverleg plaats?',
    wanneer({ overleg: 'pfho', vergadering: 'volgende' }),
  ],
  ['hoe laat is het DO', wanneer({ overleg: 'do', vergadering: 'volgende' })],
  ['welke DO’s zijn er in 2027', query('vergaderingen', 'lijst', { overleg: 'do', periode: VOLGEND_JAAR })],
  ['agenda van het pfho in december', agenda({ overleg: 'pfho', periode: DECEMBER })],
  ['wat besloot het pfho', agenda({ overleg: 'pfho', met: 'besluit' })],
  ['wat is er toegezegd aan inwoners', query('toezeggingen', 'lijst')],
  ['onbeantwoorde signalen', query('signalen', 'lijst', { soort: 'signaal beantwoord' })],
  ['jaaragenda van dit jaar', query('jaaragenda', 'lijst', { periode: DIT_JAAR })],
  [
    'cijfers over het eerste halfjaar',
    query('cijfers', 'lijst', { periode: { van: '2026-01-01', tot: '2026-06-30' } }),
  ],
];

/** How many of each: the answer is split by what is named. */
export const PER_VRAGEN: readonly (readonly [string, string, Query])[] = [
  ['hoeveel opdrachten per programma', 'programma', aantal()],
  ['aantal opdrachten per status', 'stand', aantal()],
  ['opdrachten per programma', 'programma', opdrachten()],
  ['hoeveel opdrachten zonder plan heeft elk programma', 'programma', aantal({ zonder: 'plan' })],
  ['verdeling van de opdrachten over de programma’s', 'programma', opdrachten()],
];

/** Questions of which a part is not in the data: the words that the notice must show. */
export const DEELS_BEGREPEN: readonly (readonly [string, string])[] = [
  ['opdrachten in Hilversum en Laren', 'laren'],
  ['opdrachten van jeugd of gezondheid', 'gezondheid'],
  ['opdrachten in Amsterdam zonder plan', 'amsterdam'],
  ['wat zei de cliëntenraad over pleegzorg', 'clientenraad'],
  ['wat moet Jan nog doen', 'jan'],
  ['opdrachten van mevrouw Bakker', 'bakker'],
  ['hoeveel geld kosten de focusgroepen', 'geld'],
  ['opdrachten die niet van jeugd zijn', 'niet'],
  ['opdrachten behalve die van hilversum', 'behalve'],
  ['wanneer is het volgende MT', 'mt'],
  ['opdrachten met een hoog risico', 'risico'],
  ['wat is er te laat bij Rotterdam', 'rotterdam'],
  ['opdrachten zonder bestuurlijk trekker', 'trekker'],
  ['opdrachten op 31 februari', 'februari'],
];

/** Near the domain, and still not what is recorded. */
export const OOK_ONBEKEND: readonly string[] = [
  'wie is de burgemeester van Hilversum',
  'wat vind je zelf van het beleid',
  'kan ik morgen vrij krijgen',
  'hoe laat gaat de trein naar Huizen',
  'wat is het telefoonnummer van Pieter Smit',
  'vertaal dit naar het engels',
  'waar kan ik parkeren bij het gemeentehuis',
  'wat verdient een wethouder',
  'gefeliciteerd met je verjaardag',
  'maak een afspraak met Samira',
  'verwijder alle opdrachten',
  'keur alle plannen goed',
];
