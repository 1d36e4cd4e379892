/**
 * The other forms in which people ask what a construction asks for: a noun for a question word ('wat is de reden dat' for 'waarom'), a
 * passive sentence, a denial at the end, an order as a command. Each is turned into the form that the constructions know, before a saying
 * or a rule looks at it. What a form bounds stays in what it is turned into.
 */
const PEOPLE = '(?:mensen|deelnemers|inwoners|bewoners)';
const NAME = '\\p{L}+(?: (?:van|de|den|der|el|ter|te) \\p{L}+| \\p{L}+)?';
const WEEKDAY = '(?:maan|dins|woens|donder|vrij|zater|zon)dag';
const FIRST_OR_LAST = '(?:nieuwste|oudste|laatste|eerste|vroegste|recentste)';

export const FORMS: readonly (readonly [said: string, form: string])[] = [
  // Why.
  [
    '(?:wat (?:is|was) (?:er )?(?:de |daar de )?(?:reden|verklaring|uitleg|oorzaak)(?: van| ervan)? (?:dat|waarom|waardoor)|(?:om|met|vanwege) welke reden(?:en)?|hoezo|hoe (?:komt|kwam) het dat)',
    'waarom',
  ],
  // By when, and where.
  [
    'wat (?:is|was) (?:mijn|onze) (?:uiterste|uiterlijke|laatste) (?:inlever)?(?:datum|dag|termijn|deadline)(?: om| voor| van)?',
    'tot wanneer heb ik voor',
  ],
  [
    'wat (?:is|was) (?:de|het) (?:uiterste|uiterlijke|laatste) (?:inlever)?(?:datum|dag|termijn|deadline)(?: waarop| om| voor| van)?',
    'tot wanneer',
  ],
  ['tegen wanneer|(?:op|tegen) welke (?:dag|datum)', 'wanneer'],
  ['op welke (?:plek|plaats|locatie)', 'waar'],
  [`(${WEEKDAY}) (?:van |in )?((?:volgende|komende|vorige|afgelopen|deze) week)`, '$2 $1'],
  ['voordat het (\\p{L}+) (?:was|werd|is|wordt)', 'van voor $1'],
  ['(?<=(?:termijnen|deadlines) )lopen (?:er |dan )*af', 'vallen'],
  // How many.
  ['(?:wat (?:is|was) )?(?:het |de )?inwoner(?:s?aan)?tal(?:len)?(?: van)?', 'hoeveel inwoners heeft'],
  [`(?:wat|hoe groot) (?:is|was) het bereik van(?= (?:de|die) terugkoppeling)`, 'hoeveel mensen bereikte'],
  [
    `bij (hoeveel ${PEOPLE}) (?:kwam|komt|is) ((?:de|die) terugkoppeling.*?) aan(?:gekomen)?`,
    '$1 bereikte $2',
  ],
  [`(?<=hoeveel ${PEOPLE} )(?:kregen|ontvingen|zagen|lazen)(?= (?:de|die) terugkoppeling)`, 'bereikte'],
  // In which order.
  [`begin(?:nend|nen)? (?:met|bij) (?:de |het )?(${FIRST_OR_LAST})`, '$1 eerst'],
  [`op (?:datum|volgorde),? (?:met )?(?:de |het )?(${FIRST_OR_LAST}) (?:eerst|bovenaan|voorop)`, '$1 eerst'],
  ['(?:het )?meest recent', 'het laatst'],
  ['meest recente', 'laatste'],
  ['(?:al )?de langste tijd', 'het langst'],
  ['(?<=^)zet(?= .*(?:alfabet|eerst|bovenaan|voorop))', 'sorteer'],
  ['(?<=^)wat is (.*?)(?:het )?eerste (?:dat|wat) (?:er )?(moet|moeten)', 'wat $2 er $1als eerste'],
  ['eerste(?= (?:termijn|deadline|taak|actie|verplichting))', 'eerstvolgende'],
  ['(?:die|dat) er (voor (?:mij|me|ons) )?(?:nog )?aan ?kom(?:t|en)', '$1'],
  // What is denied.
  ['geen (?:enkele?|één|eentje)', 'geen'],
  ['helemaal(?= (?:geen|niks|niets))', ''],
  ['niet meer(?= (?:open|in uitvoering|bezig|afwezig))', 'niet'],
  [
    '(\\p{L}+),\\s*(.+?) (?:niet (?:meegerekend|meegeteld|inbegrepen)|uitgezonderd|buiten beschouwing gelaten|daargelaten)(?=[?.! ]*$)',
    '$1 behalve $2',
  ],
  [
    'zonder dat (ze|zij|hij|ik) (?:er |daar )?(?:zelf )?(?:de )?(projectleider|trekker)(?: van)? (is|was|ben)',
    'terwijl $1 geen $2 $3',
  ],
  // In part.
  ['(?:maar |slechts )?voor een (?:deel|stuk)(?! van)', 'deels'],
  // In the passive.
  ['door wie (?:wordt|worden|is|zijn) (.+?) (?:bestuurlijk )?getrokken', 'wie is de trekker van $1'],
  ['door wie (?:wordt|worden|is|zijn) (.+?) geleid', 'wie is de projectleider van $1'],
  [`(?:wordt|worden|is|zijn) (niet )?door (${NAME}) getrokken`, 'is $1van $2 trekker'],
  [`(?:wordt|worden|is|zijn) (niet )?getrokken door (${NAME})`, 'is $1van $2 trekker'],
  // What is answered.
  [`(?:gaf|gaven|geeft|geven) (ik|we|wij|${NAME}) (?:al |een )*antwoord(?: op)?`, 'heeft $1 beantwoord'],
  // Whether all are: those that are not say it.
  [
    '(?<=^)(?:heeft|hebben) (?:elk|elke|ieder|iedere|alle) (opdracht|opdrachten|signaal|signalen|activiteit|activiteiten|toezegging|toezeggingen)( .+?)? (?:al |wel |ook )*een (trekker|projectleider|plan|passage|datum|eigenaar|behandelaar)',
    'welke $1$2 hebben geen $3',
  ],
  [
    '(?<=^)(?:is|zijn) (?:al )?(?:elk|elke|ieder|iedere|alle) (signaal|signalen|toezegging|toezeggingen|belofte|beloftes|beloften|uitnodiging|uitnodigingen)(?: al)? (beantwoord|nagekomen|teruggekoppeld|afgehandeld|verstuurd)',
    'welke $1 zijn nog niet $2',
  ],
  [
    'waar (?:zitten|zit|staan|staat|werken) (?:er )?(.+?) (projectleiders?|trekkers?) (?:op|bij|aan)(?=[?.! ]*$)',
    'welke opdrachten hebben $1 $2',
  ],
  ['zonder dat er (?:ook )?(?:een )?(\\p{L}+) (?:bij )?(?:zit|hoort|komt|is)', 'zonder $1'],
  ['plus', 'en'],
  [
    '(?:vanaf |sinds )?wanneer kan ik (\\p{L}+) weer (?:bereiken|bellen|spreken|mailen|treffen)',
    'tot wanneer is $1 afwezig',
  ],
  // What residents were told.
  [
    `(?:hebben|kregen|hadden) (?:de |die )?${PEOPLE}( (?:(?!niet|geen|niks|niets).)*?)?(?: een)? (?:bericht|antwoord|nieuws|iets)(?: terug)? (?:gehad|gekregen|ontvangen|gehoord)`,
    'is$1 teruggekoppeld',
  ],
  ['(?:lieten|laten|liet) (?:we|wij|ze) (?:het|dat|iets) (.*?)weten', 'is $1teruggekoppeld'],
  // Who.
  ['welke (?:mensen|personen)(?= (?:werken|zijn (?:er )?(?:allemaal )?(?:betrokken|bezig)|waren))', 'wie'],
  ['welke (?:mensen|personen)(?= .*(?:afwezig|vervanger|vervangen|verlof|vakantie))', 'wie'],
  [
    'wie weet (?:er )?(?:het )?(?:meer|iets|alles|veel|meest|wat) (?:over|van|af van)',
    'aan wie kan ik iets vragen over',
  ],
  [
    'bij wie (?:kan|moet|mag) (?:ik|je|men) (?:terecht|aankloppen|wezen)(?: (?:met|voor) (?:iets|een vraag|vragen))?',
    'bij wie moet ik zijn',
  ],
  // Who has something, when that one is asked for beside it.
  ['(?:zei|heeft|had) (?:er )?iemand (?:iets|wat)(?: gezegd)?(?= over )', 'hebben we iets gehoord'],
  // What has to come is not there.
  ['moet er (?:nog )?een (projectleider|trekker) komen', 'is er nog geen $1'],
];
