import { ENDS, NAME, RESIDENTS, type Reworded, TOPIC } from './parts.ts';

const WEEKS =
  '((?: (?:vandaag|morgen|overmorgen|(?:deze|volgende|komende) week|(?:maan|dins|woens|donder|vrij)dag))*)';
const SOFT = '(?:(?:al|nog|nu|toch|altijd|steeds|er|allemaal|eindelijk) )*';

/** What people say in a chat for what the grammar has another sentence for: how far something is, who is there, how many are met. */
export const SPOKEN: readonly Reworded[] = [
  {
    said: `^(?:is (?:er )?)?(?:(?:van|voor|bij|over) )?${TOPIC}[,:]? ${SOFT}(?:iets|wat|niets|niks|een plan|n plan) ${SOFT}binnen(?:gekomen)?${ENDS}`,
    word: 'is het plan van $1 ingediend',
    examples: [
      ['nachtopvang al iets binnen', 'is het plan van nachtopvang al ingediend'],
      ['is er van pleegzorg al een plan binnen', 'is het plan van pleegzorg al ingediend'],
    ],
  },
  {
    said: `^(?:en )?${TOPIC} (?:hangt|ligt|sleept|speelt|zweeft|suddert) (?:nog (?:steeds|altijd)|nog|steeds|altijd|ergens)${ENDS}`,
    word: 'hoe staat het met $1',
    examples: [['jeugdraad hangt nog steeds', 'hoe staat het met jeugdraad']],
  },
  {
    said: `(?:hoeveel|wat) (?:hadden|hebben|kregen|krijgen) (?:de )?${RESIDENTS} te (?:zeggen|vertellen|bepalen|beslissen) (?:bij|over|in|rond)`,
    word: 'wat is het niveau van',
    examples: [['hoeveel hadden inwoners te zeggen bij doorstart', 'wat is het niveau van doorstart']],
  },
  {
    said: `met hoeveel (?:mensen|man|volk|inwoners|bewoners) (?:wil|wilt|gaat|moet|zou|willen|gaan|zouden) (?:(?:ze|we|men|zij|wij) )?(.{4,60}?) (?:gaan )?(?:praten|spreken|in gesprek)${ENDS}`,
    word: 'hoeveel mensen worden er verwacht bij $1',
    examples: [
      ['met hoeveel mensen wil pleegzorg gaan praten', 'hoeveel mensen worden er verwacht bij pleegzorg'],
    ],
  },
  {
    said: 'hoeveel (?:lezers|ontvangers|abonnees|kijkers) (?:had|heeft|kreeg)',
    word: 'hoeveel mensen bereikte',
    examples: [
      [
        'hoeveel lezers had de nieuwsbrief van zorg in de buurt',
        'hoeveel mensen bereikte de nieuwsbrief van zorg in de buurt',
      ],
    ],
  },
  {
    said: `hoeveel (minder|meer)(?: ${RESIDENTS}| man| volk)? (?:kwamen|kwam|waren|was)(?: er)? (?:bij|op|naar) (.{4,60}?) dan (?:we |ze )?(?:hadden )?(?:verwacht|gedacht|gepland|gehoopt|voorzien)(?: hadden)?${ENDS}`,
    word: 'was de opkomst bij $2 hoger dan verwacht',
    examples: [
      [
        'hoeveel minder kwamen er bij de interviews huishoudelijke hulp dan verwacht',
        'was de opkomst bij de interviews huishoudelijke hulp hoger dan verwacht',
      ],
    ],
  },
  {
    said: `(?:doen|doet|deden|deed) (?:er )?(?:niks|niets|geen ene moer|helemaal niets) (?:samen )?met (?:de )?(?:${RESIDENTS}|burgers)`,
    word: 'hebben geen participatie',
    examples: [['welke projecten doen niks met bewoners', 'welke projecten hebben geen participatie']],
  },
  {
    said: `wie (?:zei|zegt|heeft|gaf)(?: er)? (?:ja|ok|oke|zijn zegen|de zegen)(?: gezegd| gegeven)? (?:tegen|op|bij|aan|voor|over)`,
    word: 'wie gaf akkoord op',
    examples: [['wie zei er ja tegen de cliëntondersteuning', 'wie gaf akkoord op de cliëntondersteuning']],
  },
  {
    said: `(?:kan|kunnen|krijg) (?:ik|we|wij) (${NAME})${WEEKS} (?:te pakken(?: krijgen)?|aan de lijn(?: krijgen)?|te spreken(?: krijgen)?)${ENDS}`,
    word: 'is $1$2 afwezig',
    examples: [['kan ik samira volgende week te pakken krijgen', 'is samira volgende week afwezig']],
  },
  {
    said: `(?:welke (?:mensen|inwoners|bewoners)|wie) (moet|moeten) ((?:ik|we|wij)|${NAME}) ${SOFT}(?:uitnodigen|vragen voor (?:een|de) \\p{L}+)${ENDS}`,
    word: 'welke uitnodigingen $1 $2 nog versturen',
    examples: [['welke mensen moet ik nog uitnodigen', 'welke uitnodigingen moet ik nog versturen']],
  },
  {
    said: `wie heeft (?:er )?aan (.{4,50}?) (?:gezeten|gesleuteld|gedraaid|geprutst)${ENDS}`,
    word: 'wie heeft $1 gewijzigd',
    examples: [
      [
        'wie heeft er aan de tijden van de herinneringen gezeten',
        'wie heeft de tijden van de herinneringen gewijzigd',
      ],
    ],
  },
  {
    said: `(?:staan|staat|ligt|liggen) (.{4,60}?) (?:al |nu |nog )?vast(?= voor (?:dit|volgend) jaar|(?: voor)? 20\\d\\d| op de jaaragenda|[?.! ]*$)`,
    word: 'is $1 vastgesteld',
    examples: [
      ['staan de bibliotheken vast voor volgend jaar', 'is de bibliotheken vastgesteld voor volgend jaar'],
    ],
  },
  {
    said: `(?:de )?meeste (?:ballen in de lucht|hooi op (?:zijn|haar|de|hun) vork|borden in de lucht)(?:,? (?:qua|met|aan) opdrachten)?`,
    word: 'de meeste opdrachten',
    examples: [['wie heeft de meeste ballen in de lucht', 'wie heeft de meeste opdrachten']],
  },
  {
    said: `wat (?:krijgen|hebben) (?:we|wij)(?= )(.*?) op (?:ons|het|mijn) (?:bord|bordje)${ENDS}`,
    word: 'wat staat er$1 op de agenda',
    examples: [
      ['wat krijgen we de 15e in het do op ons bordje', 'wat staat er de 15e in het do op de agenda'],
    ],
  },
  {
    said: `^(?:en )?(?!waarom)${TOPIC},? (is|zijn|was|waren|heeft|hebben) daar (?:nou |nu |ook )*(.{6,60}?)${ENDS}`,
    word: '$2 $3 bij $1',
    examples: [
      ['vrouwenopvang is daar de inbreng al verwerkt', 'is de inbreng al verwerkt bij vrouwenopvang'],
    ],
  },
  {
    said: `(?:was|waren|zat|zaten|kwam|kwamen)(?: er)? (?:veel|een beetje) (?:volk|${RESIDENTS}|man|belangstelling|animo)(?: af)?(?= (?:op|bij|voor|naar|in) )`,
    word: 'hoeveel mensen waren er',
    examples: [
      [
        'was er veel volk op het werkbezoek van het logeerhuis',
        'hoeveel mensen waren er op het werkbezoek van het logeerhuis',
      ],
    ],
  },
  {
    said: 'hoeveel (?:enqu[eê]tes|vragenlijsten|formulieren) (?:zijn|werden) (?:er )?(?:ingevuld|teruggekomen|binnengekomen|teruggestuurd)',
    word: 'hoeveel mensen deden er mee aan de enquête',
    examples: [
      [
        'hoeveel enquetes zijn er ingevuld bij vervoer op maat',
        'hoeveel mensen deden er mee aan de enquête bij vervoer op maat',
      ],
    ],
  },
  {
    said: `^(${NAME}) (?:zegt|zei|beweert|meldt|klaagt) dat (?:ze|zij|hij) (?:niks|niets|geen bericht|nog niks|nog niets) (?:kreeg|ontving|gekregen heeft|heeft gekregen|gehad heeft|heeft gehad) (?:over|van)`,
    word: 'is het bericht aan $1 aangekomen over',
    examples: [
      ['noor zegt dat ze niks kreeg over schuldhulp', 'is het bericht aan noor aangekomen over schuldhulp'],
    ],
  },
  {
    said: `wie van de (trekkers|projectleiders|bestuurders|wethouders|collegas) (?:heeft|hebben) (?:er )?(?:het|de) (meest|minst)e?(?: er)?${ENDS}`,
    word: 'welke $1 heeft de $2e opdrachten',
    examples: [['wie van de trekkers heeft er het meest', 'welke trekkers heeft de meeste opdrachten']],
  },
  {
    said: `wat (?:was|is)(?: ook(?: al)? weer)? (?:de|die) vraag die (?:ik|we|wij) (?:terugkreeg|terugkregen|terug kreeg) (?:bij|over|van) (.{4,50}?)${ENDS}`,
    word: 'met welke vraag is het plan van $1 teruggestuurd',
    examples: [
      [
        'wat was ook weer de vraag die ik terugkreeg bij hulpmiddelen',
        'met welke vraag is het plan van hulpmiddelen teruggestuurd',
      ],
    ],
  },
  {
    said: `^${TOPIC} of ${TOPIC}[,:]? (?:welke|wie|wat) (?:is|staat|zit|van de twee is) (?:er )?(?:het )?(?:verder|verst|al verder)(?: gevorderd)?${ENDS}`,
    word: 'hoe staat het met $1 en $2',
    examples: [
      [
        'mantelzorgwaardering of jonge mantelzorgers, welke is verder',
        'hoe staat het met mantelzorgwaardering en jonge mantelzorgers',
      ],
    ],
  },
  {
    said: `wanneer (?:hebben|heeft|kregen) (?:ze|zij|de mensen|mensen|inwoners|de inwoners|deelnemers|iedereen) (?:het|t|dat|er iets van|er wat van|iets|wat) (?:gehoord|te horen(?: gekregen)?|vernomen)${ENDS}`,
    word: 'wanneer is dat teruggekoppeld',
    examples: [['en wanneer hebben ze t gehoord', 'en wanneer is dat teruggekoppeld']],
  },
  {
    said: `^als (?:ik|we) (?:vrij|weg|afwezig|er niet|op vakantie|met verlof|ziek) (?:ben|zijn),? wie (?:neemt (?:het|dat|mijn werk) (?:dan )?(?:over|waar)|vervangt (?:mij|me) dan|valt er dan in)${ENDS}`,
    word: 'wie vervangt mij',
    examples: [['als ik vrij ben, wie neemt het dan over', 'wie vervangt mij']],
  },
  {
    said: `(?:komt|staat|komen|staan)(?: er)?(?: (?:allemaal|zoal|al|nog))* op de agenda (?:van|voor) (?:het )?(?:volgend|komend) jaar`,
    word: 'staat er op de jaaragenda van volgend jaar',
    examples: [
      [
        'wat komt er allemaal op de agenda van volgend jaar',
        'wat staat er op de jaaragenda van volgend jaar',
      ],
    ],
  },
  {
    said: `wie kan(?: (?:mij|me|ons))? (?:iets|meer|alles|wat|veel|het meeste)(?: (?:vertellen|zeggen|weten))? (?:over|van)`,
    word: 'wie is projectleider van',
    examples: [['wie kan mij iets vertellen over ggz in de wijk', 'wie is projectleider van ggz in de wijk']],
  },
  {
    said: `bij wie (?:klop|klopt|kloppen|meld) (?:ik|je|we|wij|me)(?: me)? aan (?:voor|over|met vragen over)`,
    word: 'wie is projectleider van',
    examples: [
      ['bij wie klop ik aan voor kinderopvang met zorg', 'wie is projectleider van kinderopvang met zorg'],
    ],
  },
  {
    said: `hoeveel (?:(?:${RESIDENTS}|man|volk) )?(?:zijn|waren|kwamen)(?: er)? ((?:op|bij|naar) .{4,60}?) (?:afgekomen|opgedoken|verschenen|komen opdagen|af)${ENDS}`,
    word: 'hoeveel mensen waren er $1',
    examples: [
      [
        'hoeveel zijn er op de brainstorm van doorstart afgekomen',
        'hoeveel mensen waren er op de brainstorm van doorstart',
      ],
    ],
  },
  {
    said: `(?:missen|mis|ontbreekt|mist) (?:we|ik|er|wij) (?:nog )?(?:iets|wat) (?:van|bij|voor|over)`,
    word: 'wat moet er nog gebeuren bij',
    examples: [
      ['missen we nog iets van cliëntondersteuning', 'wat moet er nog gebeuren bij cliëntondersteuning'],
    ],
  },
  {
    said: `wat (?:ligt|staat)(?: er)?(?: (?:allemaal|zoal|nog|nu))* op (?:mij|me) te wachten`,
    word: 'wat moet ik nog doen',
    examples: [['wat ligt er allemaal op mij te wachten', 'wat moet ik nog doen']],
  },
  {
    said: `hoe (?:vroeg|laat) (?:begin|start|begint) (?:jij|je|de bot|u) (?:met )?(?:berichten|herinneringen|herinneren)(?: (?:te )?sturen)?`,
    word: 'vanaf hoe laat stuur je herinneringen',
    examples: [['hoe vroeg begin jij met berichten sturen', 'vanaf hoe laat stuur je herinneringen']],
  },
  {
    said: `plan(?:nen|nekes|netjes) die (?:nog )?(?:moeten )?(?:nagekeken|bekeken|beoordeeld|nagelezen)(?: moeten)? worden`,
    word: 'plannen die op akkoord wachten',
    examples: [
      ['zijn der nog plannekes die moeten nagekeken worden', 'zijn der nog plannen die op akkoord wachten'],
    ],
  },
  {
    said: 'niet (?:goed|echt|fatsoenlijk)(?= (?:aangekomen|toegekomen|overgekomen|doorgekomen|afgeleverd|bezorgd))',
    word: 'niet',
    examples: [['welke berichten zijn niet goed toegekomen', 'welke berichten zijn niet toegekomen']],
  },
];
