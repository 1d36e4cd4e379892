/**
 * How people begin and end a question, and the frame in which they ask it: a greeting, 'kun je me zeggen', 'mijn vraag is', ', klopt dat?'. None of
 * it names anything. Why they ask, which may name what the answer is about, is in `whys.ts`.
 */

export const QUESTION_WORDS =
  'welke?|wat|wie|wanneer|waar|waarom|hoe|hoeveel|hoelang|of|is|zijn|heeft|hebben|staat|staan|moet|moeten|gaat|gaan|komt|komen|zit|zitten|loopt|lopen';
/** A question begins here, also behind 'bij', 'van' or 'tot'. */
export const ASKS_HERE = `(?=(?:${QUESTION_WORDS}|bij wie|van wie|voor wie|aan wie|met wie|op welke|bij welke|in welke|van welke|voor welke|uit welke|tot wanneer|sinds wanneer)\\b)`;
const QUESTION = `(?:${QUESTION_WORDS})`;

const ASKED = '(?:je|jij|u|ge|gij|jullie|iemand|ik|we|wij)';
const MAY = "(?:kun|kan|kunt|kunde|kunnen|wil|wilt|willen|zou|zoudt|zouden|mag|mogen|ma[’']?k)(?:[’']?k)?";
const TO_WHOM = '(?:(?:mij|me|ons|aan mij|voor mij|voor me|voor ons) )?';
const SOFT =
  'even|eventjes|effe|efkes|eens|es|misschien|ook|ff|aub|alsjeblieft|alstublieft|snel|kort|toevallig|nog|graag';
const SOFTLY = `(?:(?:${SOFT}) )*`;
/** Only where what follows is a verb of saying: elsewhere 'vandaag' says of which day. */
const SOON = `(?:(?:${SOFT}|dus|straks|nu|morgen|vandaag|eigenlijk|echt|heel) )*`;
const TELL =
  '(?:zeggen|vertellen|laten weten|laten zien|tonen|uitleggen|nakijken|nagaan|navragen|checken|controleren|opzoeken|uitzoeken|oplijsten|opsommen|zien|kijken|vragen|weten|bekijken|melden|doorgeven|rapporteren|aangeven|horen)';
const HOW_IT_SEEMS =
  '(?:ik (?:vraag|vroeg) me af|ik ben benieuwd|ik (?:wil|wilde|wou|zou|had) (?:(?:graag|nog|wel|even|eventjes|ff|effe|alleen|gewoon|eens|snel|maar) )*(?:willen )?(?:weten|geweten)|ik weet niet(?: meer)?|ik (?:snap|begrijp) niet|ik (?:dacht|denk|geloof|hoorde|hoor|begreep|begrijp|las|neem aan)|ik ga er ?van ?uit|k ?ga er ?van ?uit|klopt het|is het (?:zo|waar|juist))';

const GREETED =
  '(?:hoi|hallo|hey|hee|hi|goede ?(?:morgen|middag|navond)|goeie ?(?:morgen|middag|dag|navond))';
/** What stands before 'vraag'. */
const WHICH_VRAAG =
  "(?:(?:en|even|ff|effe|misschien|dit is|het is|mijn|mn|m[’']n|onze|de|één|een|n|nog|nieuwe|volgende|andere|tweede|derde|laatste|eerste|korte?|kleine?|snelle?|stomme|domme|rare|gekke|simpele) )*";
const HASTE = '(?:dringend|spoed|urgent|belangrijk|haast|prio)';

/** How people begin. What stands behind it is the question. */
export const OPENERS: readonly RegExp[] = [
  // 'Hallo ik wilde weten wie …', 'goedemorgen carla wie is er …': without a sign behind it.
  new RegExp(
    `^(?:${GREETED}[ ,!.]+)*${GREETED}(?: (?:allemaal|samen|daar|bot|samenkracht|collega[’']?s?))?\\s+(?=(?:ik|kun|kan|kunt|weet|mag|zou|heb|${QUESTION_WORDS})\\b)`,
  ),
  // 'Goh hebben ze …', 'zeg is …'.
  new RegExp(`^(?:goh|joh|ey|yo|allee|allez|awel|amai|tja|nou|zeg|h[eé])\\s+(?=${QUESTION}\\b)`),
  // 'Pff weer zo druk', 'poeh wat is er': a sigh without a sign behind it.
  /^(?:pff*|poeh?|oef|zucht|tjonge(?:jonge)?|jemig|jeetje)\s+(?=\S+ \S)/,
  new RegExp(
    `^waar (?:moet|zal|kan) ik (?:(?:vandaag|nu|nou|mee|eerst|deze week) )*beginnen(?: vandaag| nu| deze week)?[,;:?]\\s*(?=${QUESTION}\\b)`,
  ),
  // 'Sorry dat ik stoor maar'.
  /^(?:sorry|excuus|excuses|pardon)(?: (?:dat ik (?:je |jullie |u )?(?:even |weer |nog )*(?:stoor|lastig ?val|weer vraag|zo vraag|blijf vragen)|voor (?:het |de )?(?:storen|late vraag|vraag|drukte)|hoor))?\s*,?\s*(?:maar\s+)?(?=\S+ \S+ \S)/,
  // 'Mijn vraag is', 'domme vraag misschien, maar', 'vraagje:', 'vraag 2:'.
  new RegExp(
    `^${WHICH_VRAAG}vraag(?:je)?(?: (?:is|luidt|van vandaag|nu|dus|eigenlijk|misschien|hoor|die ik heb|\\d))*(?:\\s*[,:!.…;-]+\\s*(?:maar\\s+)?(?=\\S+ \\S)|\\s+(?:maar\\s+)?${ASKS_HERE})`,
    'u',
  ),
  /^ik (?:heb|had) (?:nog |even |ook )*(?:een|n|een korte|een snelle|twee|drie|een paar|wat) (?:vraag|vraagje|vragen|vraagjes)\s*[,:.;-]+\s*(?=\S+ \S)/,
  new RegExp(
    `^(?:ik|we) (?:krijg|krijgen|kreeg|kregen|had|heb|hebben) ${SOON}(?:(?:vaak|steeds|weer) )*de vraag(?: gekregen)?,? (?:of )?${ASKS_HERE}`,
    'u',
  ),
  /^(?:ok|oke|oké|nou)(?: (?:dus|dan|nou|even|heel|snel|kort|ff))+\s+(?=\S+ \S+ \S)/,
  /^(?:zeg|seg|bon|enfin|allee|luister|hoi|hallo|hey|hee|hi|dag(?: collega[’']?s?)?|goedemorgen|goedemiddag|goeiemorgen|goeiedag|ok|oke|oké|nou|hm+|eh+|euh|ja|goh|allez|awel|nog even|even|ff|eventjes|efkes|kort)\s*[,:!.…-]+\s*/,
  // 'Oh ja nog iets, is de …'.
  /^(?:oh?|ah?) ?(?:ja|ok|oke|trouwens)(?:,? (?:en )?(?:dan )?nog (?:iets|wat|een vraagje?|eentje|even))?\s*[,:!.…-]*\s+(?=\S+ \S)/,
  /^(?:en )?(?:(?:dan|o+h?|ja) )*nog (?:iets|wat|eentje|een dingetje)\s*[,:!.…-]+\s*(?=\S+ \S)/,
  // 'Tis dringend: …', 'met spoed:'.
  new RegExp(
    `^(?:(?:het|t|'t|tis|dit|dat) ?(?:is |s )?)?(?:erg |heel |best |zeer |met )?${HASTE}\\s*[,:!.…;-]+\\s*(?=\\S+ \\S)`,
    'u',
  ),
  new RegExp(`^(?:snel|goed|mooi|fijn|prima|top|okee|en dan)\\s*[,:!.;-]+\\s*${ASKS_HERE}`, 'u'),
  /^help (?:me|mij|ons)(?: (?:even|eens|es|ff|een handje|snel|hiermee))*\s*[,:]+\s*/,
  // 'Morgen, wat moet ik …' greets.
  new RegExp(`^(?:morgen|middag|avond)\\s*[,!]+\\s*(?=${QUESTION}\\b)`),
  // 'Hier Carla, …'.
  new RegExp(`^(?:hier|met|dit is|ik ben) \\p{L}+\\s*[,:.-]+\\s*${ASKS_HERE}`, 'u'),
  /^(?:goede?(?:morgen|middag|navond)|goeie(?:morgen|middag|dag|navond)|beste(?: (?:allen|collega|carla))?|verdorie|neen?(?: toch)?|sorry|oei|tja|pff+|jeetje|help)\s*[,:!.…-]+\s*/,
  new RegExp(
    `^(?:nog )?(?:ff|even|eventjes|efkes|snel|kort) (?:kijken|checken|vragen|weten|nagaan)\\s*[,:.!]?\\s+(?:of )?(?=${QUESTION}\\b)`,
  ),
  /^(?:weet|weten) (?:jij|je|jullie|iemand|u|ge|gij)(?: (?:toevallig|misschien|nog|ook))?,? (?=(?:welke?|wat|wie|wanneer|waar|hoe|hoeveel)\b)/,
  /^(?:weet|weten) (?:jij|je|jullie|iemand|u|ge|gij)(?: (?:toevallig|misschien|nog|ook))?,? of /,
  new RegExp(
    `^(?:heb|hebt|heeft) (?:jij|je|jullie|iemand|u|ge|gij) (?:enig |een |n )?idee,? (?:of |(?=${QUESTION}\\b))`,
  ),
  new RegExp(
    `^(?:enig |een |geen (?:flauw )?)?idee(?: meer)?[,:.;-]*\\s+(?:maar )?(?:of |${ASKS_HERE})`,
    'u',
  ),
  new RegExp(`^${MAY} ${ASKED} ${TO_WHOM}${SOFTLY}(?:kunnen |willen )?${TELL},? (?:of )?(?=\\S+ \\S)`),
  new RegExp(`^${MAY} vragen,? (?:of )?(?=${QUESTION}\\b)`),
  // 'Ik moet straks kunnen zeggen …', and behind what it is for: 'wil ik weten …'.
  new RegExp(
    `^(?:(?:ik|we|wij) (?:moet|moeten|zou|zouden|mag|willen|wilden)|(?:wil|wilde|wou|moet|zou) ik) ${SOON}(?:kunnen |willen )?(?:${TELL}|hebben),? (?:of )?${ASKS_HERE}`,
    'u',
  ),
  // 'Geef eens door welke … er zijn'.
  new RegExp(`^geef(?: (?:eens|even|me|mij|ons))* door,? ${ASKS_HERE}`, 'u'),
  // 'Som eens op welke …', 'waar kan ik vinden wie …', 'check even of er …'.
  /^(?:som|lijst|zet)\b(?: (?:eens|es|even|mij|me))* op(?: een (?:rij|rijtje|lijst|lijstje))?[:,]?\s+(?=\S+ \S)/,
  new RegExp(
    `^waar (?:kan|kun|kunnen) (?:ik|je|we) (?:ergens )?(?:vinden|zien|terugvinden|lezen|opzoeken),? (?=${QUESTION}\\b)`,
  ),
  /^(?:check|kijk)(?: (?:eens|even|es|ff|na))* of (?=er \S+ \S)/,
  new RegExp(
    `^(?:check|kijk|zoek|vertel|zeg)(?: (?:eens|even|ff|me|mij|ons|snel|op|na|uit))*\\s*[,:]?\\s+${ASKS_HERE}`,
    'u',
  ),
  // 'Ik ben even kwijt …', 'ik snap het niet, …', 'durf het bijna niet te vragen maar …'.
  new RegExp(
    `^(?:ik|we) (?:ben|zijn|was) (?:(?:het|even|ff|helemaal|weer|al) )*(?:kwijt|vergeten),? (?:of )?${ASKS_HERE}`,
    'u',
  ),
  new RegExp(
    `^(?:ik (?:snap|weet|begrijp) het(?: even| echt| gewoon)* niet(?: meer)?|het is (?:me|mij|ons) niet (?:helemaal )?duidelijk|durf het (?:bijna |haast )?niet te vragen)\\s*[,:.;-]*\\s+(?:maar )?(?:of )?${ASKS_HERE}`,
    'u',
  ),
  // 'Ik moet iets weten over pleegzorg, wie leidt dat'.
  /^ik (?:moet|wil|wou|zou) (?:graag |even )*(?:iets|wat|meer) (?:weten|vragen|horen) (?:over|van)\s+(?=[^?]*, \S+ \S)/,
  new RegExp(
    `^ik (?:wil|wou|zou|had) (?:graag |even |eens )*(?:zien|willen zien|gezien),? (?=${QUESTION}\\b)`,
  ),
  new RegExp(`^${HOW_IT_SEEMS},? (?:dat|of) `),
  new RegExp(`^${HOW_IT_SEEMS},? (?=${QUESTION}\\b)`),
];

/** What stands around a question that is said in the middle of them; the question is `$1`. */
export const AROUND: readonly RegExp[] = [
  // 'Som de plannen van Els op'.
  /^(?:som|lijst)(?: (?:eens|even|me|mij|ons))* (?=de |het |alle |onze |mijn )(.+) op[?!.]*$/,
  // 'Kun je me de plannen van Els laten zien'.
  new RegExp(
    `^${MAY} (?:je|jij|u|ge|gij|jullie|iemand) (?:mij|me|ons) ${SOFTLY}(.+) (?:laten zien|tonen|geven|sturen|doorsturen|bezorgen|opsommen|oplijsten|opzoeken|noemen|vertellen|zeggen)[?!.]*$`,
  ),
  // 'Ik wil graag de opdrachten van Els zien'.
  /^(?:ik|we|wij) (?:wil|willen|wou|zou|had) (?:graag |even |eens )*(.+?) (?:zien|inzien|bekijken|gezien)(?= en | ook |[?.! ]*$)/,
  // 'Gelieve mij een overzicht te bezorgen van …'.
  /^gelieve (?:(?:mij|me|ons) )?(.+?) (?:te|toe te) (?:bezorgen|geven|sturen|tonen|verstrekken|melden|laten weten)(?= |$)/,
];

/** How people end; a name may stand under it. Each begins at the first sign of a row of them, so that a long row costs no more than a short one. */
export const ENDINGS: readonly RegExp[] = [
  // 'Wie deed dat, dat was ik toch niet': what the asker supposes.
  /(?<=^(?:door wie|wie|wanneer|van wie)\b.*)[,;.!?…]+\s*(?:dat|het|die) (?:was|ben|is|waren|zal) (?:ik|jij|je|wij|we|hij|zij|ze|\p{L}+)(?: (?:toch|zeker|wel|vast|denk ik|dacht ik))*(?: niet)?(?: (?:toch|zeker|of wel))?[\s?.!]*$/u,
  // 'Hoe is dat teruggekoppeld, met een brief of zo': what the asker supposes is no part of what is asked.
  /(?<=^(?:hoe|wanneer|waar|wie|waarom)\b.*)[,;.!?…]+\s*(?:met|via|per|door|in|op|met z['’]n) [^,?]{3,40} of (?:zo|zoiets|iets|wat|wie|wanneer)[\s?.!]*$/,
  /[\s,;.!?…]+(?:klopt (?:dat|het|dit)|denk (?:je|jij)|weet (?:je|jij) (?:dat|het)|wat precies|of (?:(?:nog|toch|nu|al|steeds|altijd|helemaal) )*(?:niet|niks|niets)|of nog geen|of wel|of zo|of (?:is|zijn) (?:dat|die|het|ze|alles) (?:(?:al|nu|inmiddels|helemaal) )*(?:rond|klaar|af|afgerond|in orde|gedaan|geregeld)|of (?:moet|komt|gaat|volgt|ligt|hangt|wacht|loopt) (?:dat|het|die) nog(?: steeds| altijd)?(?: gebeuren| komen)?|aub|svp|pls|alvast (?:bedankt|dank)|bedankt|dank (?:je|u)(?: wel)?|dankje|dankjewel|dankuwel|thanks|thx|tnx|merci|fijne dag(?: nog| verder)?|ik hoor het graag|laat (?:het )?(?:maar |even |me )*weten)[\s?.!]*$/,
  /[\s,;.!?…]+(?:ja|wel) of (?:nee|neen|niet)[\s?.!]*$/,
  /[\s,;.!?…]+(?:dus )?(?:dat|dit) (?:zou|wil|wilde|wou|moet) ik (?:(?:graag|even|snel|nog|wel|nu) )*(?:willen )?weten[\s?.!]*$/,
  /(?<![\s,;.!?…])[\s,;.!?…]+(?:kun|kan|kunt|wil|zou|zie|weet) (?:je|jij|u|ge|jullie|iemand) (?:dat|dit|het)(?: (?:even|ff|eens|snel|voor (?:me|mij|ons)|willen|kunnen|ook|misschien|ergens))*(?: (?:opzoeken|nakijken|uitzoeken|checken|vertellen|zeggen|laten weten|nagaan|zien|vinden))?[\s?.!]*$/u,
  /(?<![,;.!?…])[,;.!?…]+\s*(?:kan|lukt|mag) dat(?: (?:even|nog|vandaag))*[\s?.!]*$/u,
  /(?<![\s,;.!?…])[\s,;.!?…]+(?:(?:ik |we )?heb(?:ben)? (?:een beetje |nogal )?haast|haast|spoed|met spoed|(?:het liefst |graag )(?:vandaag|nu|morgen|straks)(?: nog)?|ofzo|grtz?|grtjs|xx+|x)[\s?.!]*$/u,
  /[,;.!?…]+\s*(?:toch|h[eè]|niet(?:waar)?|graag)[\s?.!]*$/,
  /[\s,;.!?…]+(?:(?:met )?(?:vriendelijke |hartelijke )?groet(?:en|jes)?|mvg|gr)[,.]?(?: \p{L}+){0,2}[\s.!]*$/u,
  // 'Van de toezeggingen bedoel ik'.
  /[\s,]+bedoel ik(?=[\s?.!]*$)/u,
];

/** In the middle: 'het zijn er vier, klopt dat? Wie zijn het' and 'wie, ik bedoel …', with what comes in its place. */
export const AMIDST: readonly (readonly [RegExp, string])[] = [
  [/[,;.]?\s+klopt (?:dat|het|dit)\s*\?+\s+(?=\p{L})/u, ', '],
  [/(?<=[,;.?!]\s*)ik bedoel (?=\p{L})/u, ''],
];
