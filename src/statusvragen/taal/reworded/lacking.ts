import { ENDS, RESIDENTS, type Reworded } from './parts.ts';

/** What is not there yet, said as what has still to come. */
const SOMEBODY =
  '((?:bestuurlijke? )?(?:trekker|projectleider|behandelaar|vervanger|contact|contactpersoon))';
const WILL_BE =
  '(?:(?:voor |bij |op )?(?:komen|krijgen|gevonden worden|worden gevonden|gezocht worden|worden gezocht|vinden|zoeken|aangewezen worden|worden aangewezen|aanwijzen|aangesteld worden|geven|hebben|regelen|geregeld worden))';
export const LACKS_YET: readonly Reworded[] = [
  {
    said: `(?:moet|moeten)(?: er)?(?: (?:ik|we|wij))?(?: er)?(?: nog)?(?: altijd| steeds)? (?:een )?${SOMEBODY} ${WILL_BE}`,
    word: 'hebben nog geen $1',
    examples: [
      ['welke opdrachten moeten nog een trekker krijgen', 'welke opdrachten hebben nog geen trekker'],
    ],
  },
  {
    said: `zonder dat (?:de |het )?${RESIDENTS} (?:er )?(?:al |nog )?(?:iets|wat)(?: ervan)?(?: (?:gehoord|geweten))? (?:hebben|weten|hoorden|horen)`,
    word: 'zonder terugkoppeling',
    examples: [
      [
        'waar viel een besluit zonder dat de deelnemers iets gehoord hebben',
        'waar viel een besluit zonder terugkoppeling',
      ],
    ],
  },
  {
    said: 'zonder dat (de|het) (\\p{L}+) (?:al )?(?:is|zijn|werd) (\\p{L}+)',
    word: 'waarvan $1 $2 nog niet $3 is',
    examples: [
      [
        'activiteiten zonder dat de opbrengst is ingevuld',
        'activiteiten waarvan de opbrengst nog niet ingevuld is',
      ],
    ],
  },
  {
    said: 'zonder dat er (?:al |nog )?(?:een |de |het )?(\\p{L}+)(?: van (?:de )?(?:inwoners|mensen|bewoners|deelnemers))? (?:in zit|in zitten|bij zit|bij zitten|bij hoort|bij is|in staat|op staat|voor is|van is|aan zit|is|zijn|kwam|ligt|lag|was|waren|zat|bij zat|bij was)(?: (?:gehouden|geweest|gepland|opgehaald|ingevuld|geschreven|vastgelegd))?',
    word: 'zonder $1',
    examples: [
      ['plannen zonder dat er een enquete in zit', 'plannen zonder enquete'],
      ['besluiten zonder dat er inbreng van inwoners lag', 'besluiten zonder inbreng'],
    ],
  },
  {
    said: '(?:moet|moeten) (?:de )?(?:mensen|deelnemers|inwoners|bewoners)(?: nog)? (?:worden uitgenodigd|uitgenodigd worden|een uitnodiging (?:krijgen|hebben))',
    word: 'is nog geen uitnodiging verstuurd',
    examples: [
      [
        'bij welke activiteiten in december moeten de mensen nog uitgenodigd worden',
        'bij welke activiteiten in december is nog geen uitnodiging verstuurd',
      ],
    ],
  },
  {
    said: 'welke? (bestuurlijke? )?(trekker|projectleider) (?:heb|hebben) (?:ik|we|wij)',
    word: 'wie is mijn $1$2',
    examples: [['welke trekker heb ik bij pleegzorg', 'wie is mijn trekker bij pleegzorg']],
  },
  {
    said: `voor welke (opdrachten|onderwerpen|projecten|plannen) is er (?:nog |nu )*niemand${ENDS}`,
    word: 'welke $1 zonder projectleider',
    examples: [['voor welke opdrachten is er nog niemand', 'welke opdrachten zonder projectleider']],
  },
  {
    said: '(?<=(?:opdrachten|onderwerpen|projecten|plannen) (?:zijn|is)(?: nog)? )van niemand',
    word: 'zonder projectleider',
    examples: [['welke opdrachten zijn van niemand', 'welke opdrachten zijn zonder projectleider']],
  },
  {
    said: '(?<=^)zijn er (?:nog )?(projectleiders|trekkers|wethouders|gemeenten|programmas|collegas) (?:zonder|die geen|met geen)(?: enkele?)?',
    word: 'welke $1 hebben geen',
    examples: [
      [
        'zijn er projectleiders zonder opdracht in Eemnes',
        'welke projectleiders hebben geen opdracht in Eemnes',
      ],
    ],
  },
  {
    said: 'wie ontbreekt er(?= (?:vandaag|morgen|overmorgen|deze|volgende|komende|in|op|met|rond|van|tijdens)(?![\\p{L}]))',
    word: 'wie is er afwezig',
    examples: [['wie ontbreekt er vandaag', 'wie is er afwezig vandaag']],
  },
  {
    said: '(?:moet|moeten)(?: nog)? terug naar (?:de )?(?:mensen|deelnemers|inwoners|bewoners)',
    word: 'hebben nog geen terugkoppeling',
    examples: [
      [
        'welke opdrachten moeten nog terug naar de deelnemers',
        'welke opdrachten hebben nog geen terugkoppeling',
      ],
    ],
  },
  {
    said: 'nooit ((?:op|in) (?:een|de|het) \\p{L}+) (?:stonden|stond|geweest|waren|kwamen|kwam) en (?:(?:er|daar) )?(?:(?:ook|nu) )*niet (?:(?:op|in) )?(?:staan|staat|komen|komt|gaan|gaat)|nooit ((?:op|in) (?:een|de|het) \\p{L}+) geweest en (?:komen|komt|gaan|staan) (?:er|daar) (?:ook )?niet',
    word: 'komen niet $1$2',
    examples: [
      [
        'opdrachten die nooit op een agenda stonden en er ook nu niet op staan',
        'opdrachten die komen niet op een agenda',
      ],
    ],
  },
  {
    said: 'zonder dat (?:er|daar) (?:al |nog )?(?:een |de |het )?(\\p{L}+) (?:voor |bij )?(?:(?:geregeld|gevonden|bekend|genoemd|aangewezen|afgesproken) is|is (?:geregeld|gevonden|bekend|genoemd|aangewezen|afgesproken))',
    word: 'zonder $1',
    examples: [
      ['is er iemand weg zonder dat er vervanging geregeld is', 'is er iemand weg zonder vervanging'],
    ],
  },
  {
    said: `is er (?:(?:al|nog|ook) )*(?:iets|wat) (?:vastgelegd|opgeschreven|genoteerd|bekend|binnen) (?:van|over) wat (?:de )?${RESIDENTS} (?:zeiden|vertelden|vonden|inbrachten|wilden|gezegd hebben|hebben gezegd|hebben verteld)`,
    word: 'is er al inbreng',
    examples: [
      ['is er al iets vastgelegd van wat mensen zeiden bij pleegzorg', 'is er al inbreng bij pleegzorg'],
    ],
  },
  {
    said: `waar(?:van)? (?:(?:we|er|wij|nog|ook) )*(?:niks|niets|geen woord) (?:van|over) (?:de )?${RESIDENTS}(?: van)? (?:(?:hebben|is) )?(?:opgeschreven|vastgelegd|genoteerd|opgehaald)(?: hebben| is)?`,
    word: 'zonder inbreng',
    examples: [
      [
        'gehouden activiteiten waar we nog niks van inwoners van hebben opgeschreven',
        'gehouden activiteiten zonder inbreng',
      ],
    ],
  },
  {
    said: '(?<=terugkoppelingen .*)is (?:het )?bereik (?:nog )?(?:niet (?:ingevuld|bekend|vastgelegd|genoteerd)|onbekend)',
    word: 'weten we niet hoeveel mensen die bereikte',
    examples: [
      [
        'van welke terugkoppelingen is het bereik niet ingevuld',
        'van welke terugkoppelingen weten we niet hoeveel mensen die bereikte',
      ],
    ],
  },
  {
    said: '(?<=signalen .*)(?:hebben|heeft|kregen) (?:(?:wel|al) )*(?:een )?(?:antwoord|reactie)(?: gekregen| gehad)?(?= (?:maar|en)(?![\\p{L}]))',
    word: 'zijn beantwoord',
    examples: [
      [
        'welke signalen hebben wel een antwoord maar zijn nog niet teruggekoppeld',
        'welke signalen zijn beantwoord maar zijn nog niet teruggekoppeld',
      ],
    ],
  },
  {
    said: '(?<=terug(?:ge)?\\p{L}+ )aan (?:wie|degenen? die|de (?:persoon|inwoner|mensen?) die|de (?:melder|indiener|inwoner)s?)(?: (?:het|ze|dat|hem))?(?: (?:meldde|meldden|inbracht|instuurde|stuurde|gaf|indiende))?(?=[?.! ]*$)',
    word: '',
    examples: [
      [
        'welke signalen zijn nog niet teruggekoppeld aan wie het meldde',
        'welke signalen zijn nog niet teruggekoppeld',
      ],
    ],
  },
];
