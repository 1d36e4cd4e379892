import { NAME, type Reworded } from './parts.ts';

/** What is not, is lacking or is left out, and what somebody still has to get, in other words. */
const OPEN = '(?:(?:nog|er|nu|eigenlijk|allemaal|altijd|steeds) )*';
const WHAT_IS_OWED =
  '((?:een |de |het |zijn |haar |hun )?(?:plan|plannen|passage|passages|meetlat|terugkoppeling|terugkoppelingen|opbrengst|uitnodiging))';
const SENDS =
  '(?:(?:aan|naar) (?:mij|me|ons) )?(?:sturen|opsturen|doorsturen|toesturen|geven|aanleveren|leveren|bezorgen|inleveren|indienen|maken|schrijven)';
const GROUPS = '(projectleiders|trekkers|wethouders|bestuurders|gemeenten)';

export const NOT_AND_NONE: readonly Reworded[] = [
  // What somebody still has to get is owed by who makes it.
  {
    said: `van wie (?:krijg|krijgen|verwacht|verwachten|mis|missen|ontvang) (?:ik|we|wij) ${OPEN}${WHAT_IS_OWED}`,
    word: 'wie moet nog $1 invullen',
    examples: [['van wie krijg ik nog een passage', 'wie moet nog een passage invullen']],
  },
  {
    said: `wie (?:moet|moeten) (?:mij|me|ons) ${OPEN}${WHAT_IS_OWED} ${SENDS}`,
    word: 'wie moet nog $1 invullen',
    examples: [['wie moet mij nog een plan sturen', 'wie moet nog een plan invullen']],
  },
  // Of people and gemeenten of whom there is none.
  {
    said: `(?<=^)(?:de |alle |onze )?${GROUPS} zonder(?: enige?| enkele?)?(?= \\p{L})`,
    word: 'welke $1 hebben geen',
    examples: [['projectleiders zonder toezegging', 'welke projectleiders hebben geen toezegging']],
  },
  {
    said: `(?<=^)(?:de |alle |onze )?${GROUPS} die(?= .*(?<![\\p{L}])(?:geen|niets|niks|nooit)(?![\\p{L}]))`,
    word: 'welke $1',
    examples: [
      ['trekkers die nog geen enkele toezegging hebben', 'welke trekkers nog geen enkele toezegging hebben'],
    ],
  },
  {
    said: `(?<=^)wie van (?:de |alle |onze )?${GROUPS}(?= )`,
    word: 'welke $1',
    examples: [
      ['wie van de projectleiders heeft geen toezegging', 'welke projectleiders heeft geen toezegging'],
    ],
  },
  {
    said: '(?<=^)zijn er (?:nog )?(projectleiders|trekkers|wethouders|gemeenten|programmas) (?:waar|waarbij|waarvan|bij wie)(?= .*(?<![\\p{L}])(?:geen|niets|niks|nooit)(?![\\p{L}]))',
    word: 'bij welke $1 is',
    examples: [
      ['zijn er gemeenten waar nog niets is afgerond', 'bij welke gemeenten is nog niets is afgerond'],
    ],
  },
  // What is left out is said first.
  {
    said: '(?<=^)(?:zonder|behalve|buiten|afgezien van|los van) ([^,?]{3,40}), (?=(?:welke?|wat|wie|hoeveel|alle|alles) )([^?]+?)(?=[?.! ]*$)',
    word: '$2 behalve $1',
    examples: [
      [
        'zonder inkoop jeugdhulp, welke plannen moet ik nog goedkeuren',
        'welke plannen moet ik nog goedkeuren behalve inkoop jeugdhulp',
      ],
    ],
  },
  {
    said: '(?:kwam|kwamen)(?: er)? niemand(?: (?:opdagen|op af|langs|mee))?|(?:is|zijn)(?: er)? niemand (?:gekomen|op komen dagen|verschenen)',
    word: 'kwamen minder dan 1 deelnemers',
    examples: [
      ['bij welke activiteit kwam niemand opdagen', 'bij welke activiteit kwamen minder dan 1 deelnemers'],
    ],
  },
  {
    said: '(?<=signalen .*)waar (?:(?:wel|al|ook) )*(?:een |ons )?(?:antwoord|reactie) op (?:kwam|is|was|staat|ligt|is gekomen|gekomen is|is gegeven|gegeven is|gaf|gaven|gegeven werd)|(?<=signalen .*)waar (?:we|wij|ik) (?:(?:wel|al|ook) )*op (?:antwoordden|antwoordde|reageerden|reageerde|antwoord gaven|(?:hebben|heb) (?:geantwoord|gereageerd)|(?:geantwoord|gereageerd) (?:hebben|heb))',
    word: 'die beantwoord zijn',
    examples: [
      ['signalen waar we wel op antwoordden', 'signalen die beantwoord zijn'],
      ['signalen uit huizen waar al antwoord op kwam', 'signalen uit huizen die beantwoord zijn'],
    ],
  },
  {
    said: 'nog (?:niks|niets|niet) over (?:terugkoppelden|terugkoppelde|teruggekoppeld (?:hebben|heb|is)|lieten weten|hebben laten weten|vertelden|verteld hebben)',
    word: 'nog niet teruggekoppeld',
    examples: [
      [
        'signalen die beantwoord zijn maar nog niks over terugkoppelden',
        'signalen die beantwoord zijn maar nog niet teruggekoppeld',
      ],
    ],
  },
  {
    said: '(?<=(?:komen|komt|volgen|gepland) )(?:maar |en )?(?:dan )?niet (?:meer )?(dit jaar|deze maand|deze week)',
    word: 'na $1',
    examples: [
      ['focusgroepen die nog komen maar niet meer dit jaar', 'focusgroepen die nog komen na dit jaar'],
    ],
  },
  {
    said: '(?<=^)niemand (doet|leidt|trekt) (.{3,50}?)(?: toch)?(?:,? of (?:wel|toch|niet))?(?=[?.! ]*$)',
    word: 'wie $1 $2',
    examples: [['niemand doet de nachtopvang toch, of wel', 'wie doet de nachtopvang']],
  },
  {
    said: '(?<=toezeggingen .*)die (?:al )?gedaan zijn',
    word: 'die nagekomen zijn',
    examples: [
      ['alle toezeggingen behalve die al gedaan zijn', 'alle toezeggingen behalve die nagekomen zijn'],
    ],
  },
  {
    said: '(?<=^)(?:wel )?teruggekoppeld,? maar (?:niemand (?:schreef op|weet|noteerde|legde vast)|(?:het is )?(?:niet bekend|onbekend)|we weten niet) hoeveel mensen (?:dat|het|die) (?:bereikte|hoorden|heeft bereikt|bereikt heeft|lazen)',
    word: 'van welke terugkoppelingen weten we niet hoeveel mensen die bereikte',
    examples: [
      [
        'teruggekoppeld, maar niemand schreef op hoeveel mensen dat bereikte',
        'van welke terugkoppelingen weten we niet hoeveel mensen die bereikte',
      ],
    ],
  },
  {
    said: '(?<=^)(?:met )?(twee|drie|meerdere) (projectleiders|trekkers)(?= (?:maar|en|zonder) )',
    word: 'opdrachten met $1 $2',
    examples: [
      ['twee projectleiders maar geen trekker', 'opdrachten met twee projectleiders maar geen trekker'],
    ],
  },
  {
    said: '(?:alleen|enkel) niet(?= (?:die|waar|de|wat) )',
    word: 'behalve',
    examples: [['van els, alleen niet waar ingrid trekker is', 'van els, behalve waar ingrid trekker is']],
  },
  {
    said: '(?:horen|hoort) nergens bij|(?:gaan|gaat) (?:nergens|niet) over een opdracht',
    word: 'horen niet bij een opdracht',
    examples: [['welke signalen horen nergens bij', 'welke signalen horen niet bij een opdracht']],
  },
  {
    said: '(?<=^)(?:heeft|is er) (?:(?:nog|al|er) )*niemand (?:iets |wat )?(toegezegd|beloofd|ingebracht|gezegd)(?= (?:bij|over|in) )',
    word: 'wat is er $1',
    examples: [
      [
        'heeft niemand iets toegezegd bij kinderopvang met zorg',
        'wat is er toegezegd bij kinderopvang met zorg',
      ],
    ],
  },
  {
    said: '(?<=(?:toegezegd|beloofd) (?:en|maar) )(?:nu )?nog (?:altijd |steeds )?niet gedaan',
    word: 'nog niet nagekomen',
    examples: [
      ['in september toegezegd en nog altijd niet gedaan', 'in september toegezegd en nog niet nagekomen'],
    ],
  },
  {
    said: '(?<=^)(?:alle |welke )?andere (vergaderingen|overleggen|programmas|gemeenten) dan (.{2,40}?)(?: die| er)* nog komen',
    word: 'welke $1 komen er nog behalve $2',
    examples: [
      [
        'andere vergaderingen dan het DO en het PFHO die nog komen',
        'welke vergaderingen komen er nog behalve het DO en het PFHO',
      ],
    ],
  },
  {
    said: '(?<=^)(?:ben|sta) ik (?:ergens|nog ergens) (?:mee )?te laat(?: mee)?',
    word: 'waar ben ik te laat',
    examples: [['ben ik ergens te laat', 'waar ben ik te laat']],
  },
  // A plan says for how many people it is.
  {
    said: '(?<=(?<!(?:zonder|geen|met|een) )plan(?:nen)? )(voor|met) ((?:meer|minder) dan|minstens|hoogstens|minimaal|maximaal) (\\d+|\\p{L}+) (?:mensen|deelnemers|inwoners|man|personen)',
    word: 'met $2 $3 verwachte deelnemers',
    examples: [['plannen voor minder dan 10 mensen', 'plannen met minder dan 10 verwachte deelnemers']],
  },
  {
    // Why not is asked of the reason, and not of a list.
    said: `(?<!(?:waarom|hoezo|hoe komt het) .*)${OPEN}(?:geen (?:enkele? )?(?:inwoners?|mensen|bewoners?|deelnemers?)|niemand|met niemand|met geen (?:enkele? )?(?:inwoners?|mens)) (?:gesproken|gehoord|bevraagd)`,
    word: 'nog geen activiteit gehouden',
    examples: [
      [
        'bij welke opdrachten is er nog geen enkele inwoner gesproken',
        'bij welke opdrachten is nog geen activiteit gehouden',
      ],
    ],
  },
  // What there is of one, and not of the other.
  {
    said: '(?:waar|waarbij) (?:(?:al|wel|nu) )*een (trekker|projectleider|wethouder|bestuurder) (?:op|bij|aan|voor|in)? ?(?:zit|staat|is|hoort)',
    word: 'met een $1',
    examples: [['opdrachten waar wel een trekker op zit', 'opdrachten met een trekker']],
  },
  {
    said: `(?<=^)(?:alleen|enkel|uitsluitend|puur) (?:in |van )?(${NAME}) en (?:geen (?:enkele )?andere? (?:gemeenten?|gemeentes)|nergens anders|niet in andere gemeenten?)(?: (?:erbij|er ?bij|daarbij|ook))?`,
    word: 'opdrachten alleen in $1',
    examples: [['enkel laren en geen andere gemeente erbij', 'opdrachten alleen in laren']],
  },
  {
    said: '(?<=besluit(?:en)?(?![\\p{L}]).*)geen goedkeuring(?:en)?',
    word: 'niet goedgekeurd',
    examples: [['welke besluiten waren geen goedkeuring', 'welke besluiten waren niet goedgekeurd']],
  },
  {
    said: '(?<=^)besluiten(?= zonder (?:een )?(?:toezegging|belofte))',
    word: 'opdrachten met besluit',
    examples: [['besluiten zonder toezegging', 'opdrachten met besluit zonder toezegging']],
  },
  {
    said: '(?:geen (?:enkele )?gemeenten? (?:bij|in|op|aan) (?:staat|staan|zit|hoort|vermeld(?: is)?|genoemd(?: is)?))',
    word: 'minder dan 1 gemeente',
    examples: [['opdrachten waar geen enkele gemeente bij staat', 'opdrachten waar minder dan 1 gemeente']],
  },
  {
    said: '(?<=activiteiten .*)(?:die )?(?:al )?(?:geweest|gehouden|voorbij) (?:hadden )?(?:moesten|moeten) (?:zijn|hebben) (?:maar|en) (?:waar|waarvan)(?: (?:er|nog))* (?:niks|niets) (?:van|over|bij)? ?(?:vastligt|vaststaat|is vastgelegd|vastgelegd is|ingevuld is|bekend is)',
    word: 'waarvan de uitkomst nog niet is vastgelegd',
    examples: [
      [
        'activiteiten die al geweest moesten zijn maar waar niks van vastligt',
        'activiteiten waarvan de uitkomst nog niet is vastgelegd',
      ],
    ],
  },
  // Nothing of it is left.
  {
    said: '(?<=^)(?:ik heb|heb ik|we hebben|hebben we) (?:(?:toch|nu|dan|er|zelf) )*geen ((?:open(?:staande)? )?(?:toezeggingen?|beloftes?|signalen)) meer(?: (?:open|te doen|liggen|staan|openstaan))*',
    word: 'welke $1 heb ik nog open',
    examples: [['ik heb toch geen toezeggingen meer open', 'welke toezeggingen heb ik nog open']],
  },
];
