import { bothOfTheSame } from './of-the-same.ts';
import { meantIn } from './one-question.ts';
import { asksBeside } from './taal/question-word.ts';
import { unframed } from './taal/tone.ts';

const ASKS =
  /^(?:en |maar )?(?:(?:van|voor|bij|op|in|aan|door|met|over|om|uit) )?(?:geef|toon|laat|noem|welke?|wie|wat|wanneer|waar|waarom|hoe|hoeveel|bij|van|voor|over|op|is|zijn|heeft|hebben|staat|staan|komt|komen|moet|moeten|gaat|gaan|zit|zitten|ligt|liggen|loopt|lopen|weet|weten|hoort|horen|krijgt|krijgen|had|hadden)\b/i;
/** 'Hoi, Carla hier, hoeveel …'. */
const GREETING =
  /^\s*(?:hoi|hallo|hi|hey|dag|goede\w+|goeie\w+)\b[^?]*?,\s+(?=(?:welke?|wie|wat|wanneer|waar|waarom|hoe|hoeveel)\b)/i;
/** A second question is longer than 'en waarom?'. */
const MIN_WORDS = 3;
const MOST = 4;

/** 'De opdrachten in Laren en daarnaast de signalen': also where neither begins as a question. */
const BESIDE =
  /(?:[,;]\s*(?:en\s+)?|\s+en\s+|\s+(?=plus\b))(?:daarnaast(?: ook)?|verder(?: ook)?|tevens|ten tweede|ook nog|dan ook|plus(?=\s+(?:de |alle |het )?(?:signalen|toezeggingen|activiteiten|vergaderingen|inbreng|besluiten|adviezen|afwezigen)\b))\s+/i;

/**
 * 'Wat in Blaricum', 'hoeveel in oktober', 'welke van Els': the rest of it stands in the question before. Not with a verb of its own.
 */
const LEAVES_OUT =
  /^(?:wat|welke?|wie|wanneer|hoeveel)(?: (?:zijn er|er))? (?:in|van|bij|voor|uit|op|met|zonder|tussen|na|sinds)(?: [^\s?]+){1,4}\??$/i;
const OWN_VERB =
  /\b(?:is|zijn|was|waren|heeft|hebben|hebt|heb|moet|moeten|gaat|gaan|staat|staan|komt|komen|wordt|worden|doet|doen|zit|zitten|ligt|liggen|loopt|lopen|wacht|wachten|kwam|kwamen)\b/i;

/** 'Hoeveel Tom': of somebody or something else than the first. */
const LEAVES_VERB = /^(?:(?:op|van|bij|voor|in) )?(?:hoeveel|aantal) (?:\p{Lu}[^\s?]*)(?: [^\s?]+)?\??$/u;
const PREPOSITION = /\b(?:in|van|bij|voor|uit|op|met|zonder|tussen|na|sinds)\b/gi;

/** The first question with this instead of what stands behind the same preposition at its end: 'welke plannen liggen bij Els'. */
function inPlaceOf(first: string, part: string): string | undefined {
  const [last] = [...first.matchAll(PREPOSITION)].slice(-1);
  const [own] = [...part.matchAll(PREPOSITION)];
  if (!last || !own || last[0].toLowerCase() !== own[0].toLowerCase()) return undefined;
  const tail = first.slice(last.index).trim().split(/\s+/);
  return tail.length > MOST_REPLACED ? undefined : `${first.slice(0, last.index)}${part.slice(own.index)}`;
}
/** What is longer holds more than what the second says instead. */
const MOST_REPLACED = 3;

/** The second of two questions, when it goes on from the first: as a question that says so. */
function asGoingOn(part: string, first: string): string | undefined {
  const begins = /^(hoe laat|waar) (?:begint|is|zit) (?:dat|het|die)\??$/i.exec(part)?.[1];
  if (begins !== undefined) return `en ${begins}`;
  const role = ROLE_BESIDE.exec(part)?.[1];
  if (role !== undefined) return `en ${/^(?:de|het) /i.test(role) ? '' : 'de '}${role}`;
  const kind = IN_WHICH.exec(part)?.[1];
  if (kind !== undefined) return `en welke ${kind}`;
  if (STANDS_ON_IT.test(part)) return 'wat staat er dan op de agenda';
  // 'Hoeveel zijn er in uitvoering en hoeveel zijn er besloten' counts two, and none of the other.
  const ofThose =
    SAYS_STATE.test(first) && !/daarvan|ervan/i.test(part) ? undefined : HOW_MANY_OF_THOSE.exec(part)?.[1];
  if (ofThose !== undefined) return `en hoeveel daarvan zijn ${ofThose}`;
  if (LEAVES_VERB.test(part)) return `en ${part.replace(/^\S+ (?=hoeveel)/i, '')}`;
  const counted = COUNTS_SAME.exec(part);
  const noun = COUNTED.exec(first)?.[1];
  // 'Hoeveel opdrachten heeft Els, en van hoeveel is er een besluit': of hers.
  if (counted && noun !== undefined)
    return NAMES_SOME.test(first)
      ? `en ${counted[1]} daarvan ${counted[2]}`
      : `${counted[1]} ${noun} ${counted[2]}`;
  const which = WHICH_ARE.exec(part);
  if (which && noun !== undefined && !OWN_NOUN.test(part)) return `welke ${noun} ${which[1]}`;
  const it = OF_ONE_IT.exec(first)?.[1];
  if (it !== undefined && AT_THAT.test(part)) return `${part.replace(/[?.!\s]+$/, '')} van ${it}`;
  const number = NUMBER_IN.exec(part)?.[1];
  if (number !== undefined) return `en ${number}`;
  if (WHICH_OF_THOSE.test(part)) return part.replace(WHICH_OF_THOSE, 'en $1 daarvan ');
  if (OVER_WHICH.test(part)) return part.replace(OVER_WHICH, 'en $1 daarvan ');
  const end = OTHER_END.exec(part)?.[1];
  if (end !== undefined && /\b(?:meeste|minste)\b/.test(first))
    return first.replace(/\b(?:meeste|minste)\b/, end.startsWith('min') ? 'minste' : 'meeste');
  if (WITH_THAT.test(part)) return part.replace(WITH_THAT, 'en $1');
  if (OF_THEM.test(part)) return `en ${part}`;
  const state = ARE_THOSE.exec(part)?.[1];
  if (state !== undefined) return `en hoeveel daarvan zijn ${state}`;
  const same = OF_ITS_OWN.exec(part);
  const whose = same ? / (?:van|bij|over) (.+?)\??$/i.exec(first)?.[1] : undefined;
  if (same && whose !== undefined) return `${same[1]} is de ${same[2]} van ${whose}`;
  const own = OF_THE_SAME.exec(part)?.[1];
  if (own !== undefined) return `en ${own}`;
  if (!LEAVES_OUT.test(part) || OWN_VERB.test(part.replace(/ zijn er /i, ' '))) return undefined;
  const whole = inPlaceOf(first, part);
  if (whole !== undefined) return whole;
  return part
    .replace(/^(?:wat|welke?|wie) (?:(?:zijn er|er) )?/i, 'en ')
    .replace(/^(?=hoeveel|wanneer)/i, 'en ');
}

/** 'Wie leidt pleegzorg en wie is de bestuurder erbij': of the same. */
const ROLE_BESIDE =
  /^wie (?:is |zijn )?(?:er |daar )?(?:dan )?((?:(?:de|het) )?(?:bestuurlijke? )?(?:trekkers?|bestuurders?|wethouders?|portefeuillehouders?|projectleiders?))(?: (?:van|erbij|ervan|daarbij|daarvan|dan|er bij|hiervan|hierbij))*[?.!]*$/i;
/** 'Wie is de trekker en om welke gemeenten gaat het'. */
const IN_WHICH =
  /^(?:om|in|voor|uit|over) welke (gemeenten?|gemeentes|programma) (?:gaat|is|speelt|loopt|komt) (?:het|t|dat|die)[?.!]*$/i;

/** 'Wanneer is het DO en wat staat erop'. */
const STANDS_ON_IT =
  /^wat (?:staat|komt|ligt|staan|bespreken we) (?:er(?: (?:dan|allemaal))? ?op|daarop|daar|er dan|dan|daar op)(?: de agenda)?[?.!]*$/i;

/** What stood on the agenda of a meeting that is off, nobody knows any more; it is asked, all the same. */
const STOOD_ON_IT = /^wat (?:stond|stonden|lag|lagen|zou|zouden) .*\b(?:daarop|erop|daar op)\b/i;

/** 'Hoeveel opdrachten voeren we uit en van hoeveel is er een besluit': of the same. */
const COUNTS_SAME =
  /^((?:van|bij|op|in|voor) hoeveel) ((?:is|zijn|heeft|hebben|gaf|gaven|kwam|kwamen|staat|staan) .+)$/i;
const COUNTED = /\b(?:hoeveel|aantal|welke) (?!zijn|is|er)(\p{Ll}+)/iu;
/** 'Hoeveel opdrachten zijn er afgerond, en welke zijn ingetrokken': a list of the same. */
const WHICH_ARE = /^welke ((?:zijn|waren|hebben|staan|kwamen|gaan|komen) .+)$/i;
const OWN_NOUN =
  /\b(?:opdrachten|plannen|signalen|toezeggingen|activiteiten|vergaderingen|besluiten|punten|daarvan|ervan|hiervan|die|dat)\b/i;
/** 'Hoe staat pleegzorg ervoor en hoeveel man was er bij de focusgroep': that of pleegzorg. */
const OF_ONE_IT =
  /^hoe (?:staat|gaat|loopt) (?:het (?:nu |eigenlijk )?(?:met|bij|voor) )?(.+?)(?: er ?voor)?[?.!\s]*$/i;
const AT_THAT =
  /^(?:hoeveel|wanneer|wie|wat|hoe)\b(?!.*\b(?:van|over|in)\b).*\b(?:bij|op) (?:de|het) \p{L}+[?.!\s]*$/iu;
/** A name with a capital, and not the first word. */
const NAMES_SOME = /\s\p{Lu}/u;
/** 'Aantal opdrachten in Laren en aantal in Eemnes'. */
const NUMBER_IN = /^(?:het )?aantal ((?:in|van|bij|uit|voor) \S+(?: \S+)?)[?.!]*$/i;

/** 'Hoeveel signalen kwamen er binnen en hoeveel zijn er beantwoord'. */
const HOW_MANY_OF_THOSE =
  /^hoeveel (?:(?:daarvan|ervan) )?(?:zijn|is)(?: er)?(?: daarvan| ervan)? ((?:\p{L}+ ){0,2}\p{L}+)\??$/iu;

const SAYS_STATE =
  /\b(?:concept|uitvoering|besloten|afgerond|uitgesteld|ingetrokken|verwerkt|overgenomen|afgewezen|goedgekeurd|afgestemd|ingediend|teruggekoppeld|te laat|open|nagekomen|beantwoord|gehouden|geannuleerd|klaar|niet|geen|zonder)\b/i;

/** 'En zijn toezeggingen ook graag': of whom the first named. */
const OF_THE_SAME = /^(?:zijn|haar|hun) (\p{L}+)(?: ook)?(?: graag| aub)?[.?!]*$/iu;

/** 'Welke opdrachten heeft Els en welke van haar zijn besloten': of those. */
const WHICH_OF_THOSE = /^(welke?) (?:daarvan|ervan|van (?:hem|haar|hen)) /i;

/** 'Wat beloofden we en is dat nagekomen': of what the first lists it is counted how many are. */
const ARE_THOSE =
  /^(?:is|zijn|was|waren|werd|werden) (?:dat|die|deze|dit|het|ze) (?:(?:ook|al|nog|inmiddels|intussen|daarna|allemaal|ooit) )*((?:niet )?\p{L}+(?:d|t|en|laat|klaar|open))\??$/iu;

/** 'Wat heb ik geantwoord en weten ze dat al': of what the first is about. */
const OF_THEM =
  /^(?:weten|weet|horen|hoort|krijgen|krijgt|hebben|heeft|hadden|had) (?:ze|zij|hij|die|deze|inwoners|de inwoners|die mensen) /i;

/** 'Hoeveel opdrachten zijn het en over welke is besloten': over which of those. */
const OVER_WHICH =
  /^((?:over|bij|van|voor|op) welke) (?=(?:is|zijn|was|heeft|hebben|staat|staan|komt|komen)\b)/i;
/** 'Wie heeft de meeste opdrachten en wie het minst': the other end of the same. */
const OTHER_END = /^(?:wie|welke|waar)(?: heeft)? (?:de |het )?(meeste?|minste?)\??$/i;

/** 'Wat is er besloten en wat is er toen toegezegd': of the same. */
const WITH_THAT = /^((?:wat|wie|wanneer|welke?|hoeveel) .*?)\b(?:toen|daarbij|daarover) /i;

/** 'Wie is de trekker van pleegzorg en wanneer is die focusgroep': that of pleegzorg. */
const OF_ITS_OWN = /^(wanneer|hoe laat|waar) (?:is|was) (?:die|dat|deze|dit) (\p{L}+)\??$/iu;

/** Does this part leave out what stands in the question before it in the same message? */
export function goesOnWithin(part: string): boolean {
  return /^en /i.test(part);
}

function isLongEnough(part: string): boolean {
  return part.split(/\s+/).length >= MIN_WORDS || LEAVES_VERB.test(part);
}

/** 'Wie is de projectleider van pleegzorg? En de trekker?': a sentence of its own, which leaves out what the first says. */
const ADDED = /^(.*\S[.?!])\s+en\s+(\S.*)$/is;

function addedIn(text: string): readonly [string, string] | undefined {
  const [, first, second] = ADDED.exec(text.trim()) ?? [];
  if (first === undefined || second === undefined || /[.?!]\s/.test(first) || /^waarom\b/i.test(second))
    return undefined;
  const isWhole = ASKS.test(second) && isLongEnough(second) && !OF_THE_SAME.test(second);
  if (isWhole) return ASKS.test(first) ? undefined : [first, second];
  return [first, `en ${OF_THE_SAME.exec(second)?.[1] ?? second}`];
}

/** Between two questions. 'Is dat …' is one of its own only behind what lists something. */
const BETWEEN =
  /\?+\s+|\.\s+(?=(?:en\s)?[A-Z])|\r?\n+|\s+en\s+(?=(?:(?:van|bij|op|in|voor|door|aan|over|om|uit) )?(?:welke|wie|wat|wanneer|waarom|hoeveel|hoe)\s)|,?\s+en\s+(?=(?:het )?aantal (?:in|van|bij|uit|voor)\s)|(?<=^(?:welke?|wat|hoeveel)\s.*),?\s+en\s+(?=(?:is|zijn|was|waren|werd|werden) (?:dat|die|deze|dit|het|ze)\s)|,?\s+en\s+(?=(?:weten|weet|horen|hoort|krijgen|krijgt|hebben|heeft|hadden|had)\s+(?:ze|zij|hij|die|deze|inwoners|de inwoners|die mensen)\s)/i;

/** '… en van wie zijn ze', '… en wie moet dat doen': of what stands before it, and no question of its own. */
const BESIDE_OF_IT =
  /,? en (?:(?:van|bij|op|in|voor|door|aan|over) \p{L}+|wie (?:moet|moeten|gaat|gaan|zal)|welke opdracht(?:en)? (?:zijn|waren|was|is))\b/iu;

const TWO_OF_ONE =
  /^(?:(?:op|voor|tegen|in) welke (?:dag|datum|plek|plaats|locatie|zaal|ruimte)|wanneer|waar|door wie|hoe laat) en (?:door wie|wanneer|waar|hoe laat|hoe|waarom|(?:op|in|voor|tegen) welke \p{L}+) \S/iu;
/** 'Ik heb twee vragen:', 'hallo, even checken.': what only says that something is asked. */
const ANNOUNCES =
  /^\s*(?:(?:hoi|hallo|hey|hi|dag|goede?\w+|goeie\w+)[ ,!.]+)?(?:(?:nog |even |ff |effe |snel )+(?:checken|vragen|kijken|nagaan|iets vragen)|ik (?:heb|had) (?:nog |even )*(?:een|twee|drie|een paar|wat) vra(?:ag|agje|gen|agjes)(?: voor (?:je|jou|jullie))?)\s*[:.,!-]+\s+/i;

/**
 * The questions in one message: behind a question mark, on a line of their own, or behind 'en' with a question word. One
 * question is one; what points back ('en wat is daarmee gedaan') belongs to it. What leaves out what the first named ('en wat in
 * Blaricum') begins with 'en'.
 */
export function questionsIn(typed: string): readonly [string, ...string[]] {
  const text = meantIn(typed.replace(ANNOUNCES, ''));
  const added =
    bothOfTheSame(text) ??
    addedIn(text) ??
    andWhichNot(text) ??
    sameOfAnother(text) ??
    alsoOfTheSame(text) ??
    ofTwoMeetings(text);
  if (added) return added;
  // 'Op welke dag en door wie is het ingediend' asks two things of one.
  if (TWO_OF_ONE.test(text)) return [text];
  if (BESIDE_OF_IT.test(text) && asksBeside(text)) return [text];
  const beside = text.split(BESIDE).map((part) => part.trim());
  const [before, ...behind] = beside;
  if (before !== undefined && behind.length > 0 && beside.length <= MOST && beside.every(isLongEnough))
    return [before, ...behind];
  const [first, ...others] = text
    .split(BETWEEN)
    .map((part) =>
      part
        .replace(GREETING, '')
        .replace(/^(?:en|maar)\s+/i, '')
        .replace(/^zo (?:ja|nee|niet),?\s+/i, '')
        .trim(),
    )
    .filter((part) => part !== '');
  const areAll = [first ?? '', ...others].every(
    (part) =>
      WHICH_OF_THOSE.test(part) ||
      WITH_THAT.test(part) ||
      NUMBER_IN.test(part) ||
      ROLE_BESIDE.test(part) ||
      (SAYS_STATE.test(first ?? '') && HOW_MANY_OF_THOSE.test(part)) ||
      STANDS_ON_IT.test(part) ||
      STOOD_ON_IT.test(part) ||
      (asksSomething(part) && isLongEnough(part) && !/\b(?:daar|er|hier)(?:mee|van|bij|over)\b/i.test(part)),
  );
  const isSeveral = first !== undefined && others.length > 0 && others.length < MOST && areAll;
  if (!isSeveral) return [text];
  const topic = TOPIC.exec(first)?.[1];
  return [first, ...others.map((part) => asGoingOn(part, first) ?? ofTopic(part, topic))];
}

/** 'Ik wil zien wat …', 'aantal opdrachten …', 'pleegzorg, wie leidt dat' ask as well. */
function asksSomething(part: string): boolean {
  const bare = unframed(part.toLowerCase());
  return ASKS.test(bare) || /^(?:het )?aantal /.test(bare) || TOPIC.test(part);
}

/** What is asked of stands first: 'pleegzorg, wie leidt dat en wie trekt het'. */
const TOPIC =
  /^(?!.*\b(?:welke?|wat|wie|wanneer|hoe|hoeveel|waar)\b.*,)([^,?:]{4,60})[,:] (?:wie|wanneer|hoe|waar|waarom|wat) \S+ (?:dat|het|die)\b/i;
const POINTS = /^((?:wie|wanneer|hoe|waar|waarom|door wie|op welke dag) \S+) (?:dat|het|die)(?= |[?.!]|$)/i;

function ofTopic(part: string, topic: string | undefined): string {
  return topic !== undefined && POINTS.test(part) ? `${topic}, ${part}` : part;
}

/** 'Het aantal opdrachten van Els, en dat van Tom': the same of another one. */
const SAME_OF = /^(.*?)\b(van|in|bij|uit) ([^,?]+?),? en dat (van|in|bij|uit) ([^,?]+?)[?.!\s]*$/i;

function sameOfAnother(text: string): readonly [string, string] | undefined {
  const [, head, before, one, prep, other] = SAME_OF.exec(text) ?? [];
  if (head === undefined || other === undefined || /\bdan\b/i.test(text)) return undefined;
  return [`${head}${before} ${one}`, `${head}${prep} ${other}`];
}

/** 'De punten van het DO van 24 november en van het PFHO van 26 november': each with a day of its own. */
const OF_TWO_MEETINGS =
  /^(.*?)\b((?:van|voor|in|op) het \S+ van \d[^,?]*?),? (?:en|of) (?:ook )?((?:van|voor|in|op) )?(het \S+ van \d[^,?]*?)[?.!\s]*$/i;

function ofTwoMeetings(text: string): readonly [string, string] | undefined {
  const [, head, one, prep, other] = OF_TWO_MEETINGS.exec(text) ?? [];
  if (head === undefined || one === undefined || other === undefined) return undefined;
  return [`${head}${one}`, `${head}${prep ?? `${one.split(' ')[0]} `}${other}`];
}

/** 'Welke signalen zijn beantwoord en welke niet', 'hoeveel hebben er een trekker en hoeveel niet': the other half of the same. */
const AND_NOT =
  /^((?:(?:bij|van|over|voor|in|op) )?(?:welke|hoeveel) \p{L}+ .*?)\s((?:(?:een|de|het|in|op|te|al|aan) )?\S+?),? (?:en|,)? ?(?:(?:bij|van|over|voor|in|op) )?(?:welke|hoeveel)(?: (?:er|zijn|is|hebben|heeft|daarvan))* (nog )?niet[?.!\s]*$/iu;

/** 'Hoeveel besluiten zijn er goedgekeurd en hoeveel aangepast'; of opdrachten one answer says both. */
const AND_OTHER =
  /^((?:welke|hoeveel(?! opdrachten)) \p{L}+ (?:zijn|waren|werden)(?: er)?(?: al)?) (\p{L}+),? en (?:welke|hoeveel)(?: er)? (?!niet\b|nog\b|daarvan\b)(\p{L}+)[?.!\s]*$/iu;

function andWhichNot(text: string): readonly [string, string] | undefined {
  const [, same, one, other] = AND_OTHER.exec(text) ?? [];
  if (same !== undefined && one !== undefined) return [`${same} ${one}`, `${same} ${other}`];
  const [, head, state, still = ''] = AND_NOT.exec(text) ?? [];
  if (head === undefined || state === undefined || /\b(?:niet|geen|zonder)\b/i.test(head)) return undefined;
  const denied = /^een /i.test(state) ? state.replace(/^een/i, 'geen') : `niet ${state.replace(/^al /i, '')}`;
  return [`${head} ${state}`, `${head.replace(/ al$/i, '')} ${still}${denied}`];
}

/** 'De opdrachten van Els en ook haar toezeggingen'. */
const AND_THEIRS =
  /^(.*\b(?:opdrachten|plannen|toezeggingen|signalen|activiteiten)\b.*?),? en (?:ook )?(?:zijn|haar|hun) (opdrachten|plannen|toezeggingen|signalen|activiteiten)(?: ook)?(?: graag| aub)?[.?!\s]*$/i;

function alsoOfTheSame(text: string): readonly [string, string] | undefined {
  const [, first, noun] = AND_THEIRS.exec(text) ?? [];
  if (first === undefined || noun === undefined || first.toLowerCase().includes(noun)) return undefined;
  return [first, `en ${noun}`];
}
