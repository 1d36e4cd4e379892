/**
 * What somebody says before or behind a question of why it is asked, by whom and how fast. It bounds nothing, unless it names what the answer is
 * about: 'voor het DO van morgen' does, and is read.
 */

export const QUESTION_WORDS =
  'welke?|wat|wie|wanneer|waar|waarom|hoe|hoeveel|hoelang|of|is|zijn|heeft|hebben|staat|staan|moet|moeten|gaat|gaan|komt|komen|zit|zitten|loopt|lopen';
const ASKS = `(?=(?:${QUESTION_WORDS}|bij wie|van wie|voor wie|aan wie|met wie|op welke|bij welke|in welke|van welke|voor welke|uit welke|tot wanneer|sinds wanneer)\\b)`;
const SOFTLY = '(?:(?:graag|even|eens|nog|snel|ff|dus|straks|nu|morgen|vandaag|eigenlijk|echt|heel) )*';
const KNOW = '(?:weten|zeggen|vertellen|melden|laten zien|doorgeven|rapporteren|aangeven|uitleggen)';
/** What it is for, of which no opdracht, meeting or list has the name. */
const FOR =
  "(?:beeld|overzicht|jaarverslag|verslag|begroting|jaarrekening|presentatie|notitie|nieuwsbrief|rapportage|factsheet|memo|mail|mailtje|verantwoording|accountant|wethouder|directeur|directie|collega|collega[’']?s|baas|chef|archief|administratie|verslaglegging|voortgang|vergadering|overleg)";
const WHOSE = "(?:de|het|een|mijn|m[’']?n|ons|onze|jouw|een)";

/** Who was named in the reason may be asked about: 'ik heb straks overleg met Els, dus wat loopt er bij haar'. */
const OF_NOBODY = '(?![^?]*\\b(?:haar|hem|hij|zij|ze|daar\\p{L}*|die)\\b)';

/** Behind it stands a question; nothing else is taken away for it. */
const BEFORE: readonly string[] = [
  // 'Mijn vraag is', 'volgende vraag:', 'vraag 2:'.
  `(?:en )?(?:(?:mijn|m[’']?n|de|een|nog een|nieuwe|volgende|andere|tweede|derde|laatste|eerste|korte) )*vraag(?: \\d| nu| is(?: dus| eigenlijk| of| nu)*| die ik heb(?: is)?)?\\s*[,:.;-]*\\s+`,
  // 'Ik moet straks kunnen zeggen', 'hij wil weten'.
  `(?:ik|we|wij) (?:moet|moeten|zou|zouden|mag|willen|wilden) ${SOFTLY}(?:kunnen |willen )?${KNOW},? (?:of )?`,
  `(?:ik|we) (?:krijg|krijgen|kreeg|kregen|had|heb|hebben) ${SOFTLY}(?:vaak |nu |steeds |weer )*de vraag(?: gekregen)?,? (?:of )?`,
  `(?:ik|we) (?:ben|zijn|was) (?:(?:het|even|ff|helemaal|weer|het even|al) )*(?:kwijt|vergeten),? (?:of )?`,
  `(?:ik (?:snap|weet|begrijp) het(?: even| echt| gewoon)* niet(?: meer)?|het is (?:me|mij|ons) niet (?:helemaal )?duidelijk|geen (?:idee|flauw idee)(?: meer)?|durf het (?:bijna |haast )?niet te vragen)\\s*[,:.;-]*\\s+(?:maar )?(?:of )?`,
  // 'Ik heb straks overleg met Els, dus …'.
  `(?:ik|we|wij|straks|morgen|vandaag|zo|er|het|mijn|m[’']?n) [^?:;]{4,80}?[,.;]? dus (?:even |ff |nog |snel )*(?:[:,] )?${OF_NOBODY}(?:(?:kun|kan|wil|zou) (?:je|jij|u) (?:me |mij |ons )?(?:even |eens |snel )*${KNOW},? (?:of )?)?`,
  // 'Ik moet om tien uur bij de directie zijn, …'; what it is about may be what is asked.
  `(?:ik|we|wij) (?:moet|moeten|ga|gaan|zit|zitten|heb|hebben|ben|zijn) (?![^,]* (?:over|inzake|rond|namens) )[^,?:;]{0,40}\\b(?:overleg|gesprek|meeting|afspraak|bespreking|uur|weg|directie|wethouder|onderweg)\\b[^,?:;]{0,30}[,.;:-]\\s*${OF_NOBODY}`,
  `(?:mijn|m[’']?n|onze|de|een|die) (?:collega|directeur|wethouder|chef|baas|manager|teamleider|bestuurder) (?:vraagt|vroeg|wil|wilde|wou|zou) ${SOFTLY}(?:(?:me|mij|ons|zich) )?(?:af |willen )?(?:weten |horen )?,? ?(?:of )?`,
  // 'Met spoed:', 'goed, …', 'check even …'.
  `(?:met spoed|spoed|urgent|dringend|haast|belangrijk|prio|snel|goed|mooi|fijn|prima|top|okee|en dan)\\s*[,:!.;-]+\\s*`,
  `(?:oja|o ja|oh ja)\\s*[,:!.;-]*\\s+(?:en )?(?:nog iets[,:]? )?`,
  `(?:check|kijk|zoek|vertel|zeg)(?: (?:eens|even|ff|me|mij|ons|snel|op|na|uit))*\\s*[,:]?\\s+`,
  `(?:hier|met|dit is|ik ben) \\p{L}+\\s*[,:.-]+\\s*`,
  // 'Voor het jaarverslag wil ik weten …', 'voor de begroting: …'.
  `(?:even )?voor ${WHOSE} ${FOR}(?: (?:van|met) (?:vandaag|morgen|straks|maandag|dinsdag|woensdag|donderdag|vrijdag|[a-z]{3,12}))?(?:\\s*[,:]\\s*| (?:wil|wilde|wou|moet|zou) ik ${SOFTLY}(?:willen |kunnen )?(?:weten|zien|hebben),? )`,
  // 'I.v.m. mijn vakantie: …', 'omdat ik morgen vrij ben: …'.
  `(?:i\\.?v\\.?m\\.?|omdat|aangezien|want|vanwege|wegens|in verband met) (?:ik|we|wij|er|mijn|m[’']?n|onze?) [^,:;?]{3,50}[,:]\\s*`,
];
/** @returns each as it stands at the beginning of a question */
export const REASONS_BEFORE: readonly RegExp[] = BEFORE.map((one) => new RegExp(`^${one}${ASKS}`, 'u'));

/** Behind a comma; and in what haste, without one. Each begins at the first sign of a row of them, so that a long row costs no more than a short one. */
export const REASONS_BEHIND: readonly RegExp[] = [
  /(?<![,;.!?…])[,;.!?…]+\s*(?:dan|zodat|anders|want|dat|omdat) (?:(?:ik|we|wij|je) )?(?:kan|kunnen|weet|weten|moet|moeten|wil|willen|wilde|heb|hebben|ga|gaan|krijg|hoef|vraagt|vragen)(?: [^,?]{2,50})?[\s?.!]*$/u,
  /(?<![\s,;.!?…])[\s,;.!?…]+want (?:ik|we|wij|de|het|er|mijn|dat|dan|anders|straks|morgen) [^?]{4,80}[\s?.!]*$/u,
  /(?<!\s)\s+anders (?:moet|ga|kan|bel|vraag|mail) ik [^,?]{2,40}[\s?.!]*$/u,
  /(?<![\s,;.!?…])[\s,;.!?…]+(?:(?:ik |we )?heb(?:ben)? (?:een beetje |nogal )?haast|haast|spoed|met spoed|(?:het liefst |graag )(?:vandaag|nu|morgen|straks)(?: nog)?|ofzo|grtz?|grtjs|xx+|x)[\s?.!]*$/u,
  /(?<![\s,;.!?…])[\s,;.!?…]+(?:zie|kun|kan|weet|zou) (?:jij|je|u|ge|jullie) (?:dat|dit|het)(?: (?:willen|kunnen|ook|even|eens|misschien|ergens))*(?: (?:zien|uitzoeken|nagaan|vinden|opzoeken|nakijken|checken|zeggen))?[\s?.!]*$/u,
  /(?<![,;.!?…])[,;.!?…]+\s*(?:kan|lukt|mag) dat(?: (?:even|nog|vandaag))*[\s?.!]*$/u,
];
