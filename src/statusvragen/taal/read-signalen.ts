import { asks, of } from '../ground/conditions.ts';
import { NIEMAND } from '../ground/filters.ts';
import { type Filters, is, isNot } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { takeDenial } from './denied-value.ts';
import type { Lemma } from './lexicon.ts';
import { isCalendarWord } from './periodes/calendar-words.ts';
import { hasPhrase, takePhrase } from './phrases.ts';
import { readBron } from './read-bron.ts';
import { lateness, readOpen } from './read-owed.ts';
import { isNegated } from './read-stand.ts';
import { readText } from './read-text.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** What is asked of what was promised, of signalen and of the jaaragenda. */

export function readToezeggingen(asking: Asking): Subject | undefined {
  const { cues, ofDays, ofPast } = asking;
  // What was promised in the answer to a signaal is asked with that word.
  if (!cues.has('toezegging', 'nakomen', 'nagekomen') || cues.has('signaal')) return undefined;
  // 'Toezeggingen uit het PFHO van september' are of that meeting.
  const ofMeeting = asks(asking.names, 'overleg') && cues.hasText('nagekomen');
  const isPromised = ofDays && !ofMeeting && ((ofPast && isOfThen(cues)) || saysWhenPromised(cues));
  // 'Had al nagekomen moeten zijn' is still to be kept.
  const isDue = cues.has('had') && cues.has('moeten');
  const notDone = cues.takeRow('niet doen') ? [is('soort', 'toezegging nagekomen')] : [];
  const waits = notDone.length > 0 ? notDone : readOpen(cues);
  const open = waits.length > 0 ? waits : readKept(cues);
  // What was kept too late is not recorded: 'niet nagekomen' is read.
  const isLate = waits.some(({ filter }) => filter === 'laat');
  cues.take('toezegging', 'doen', ...(isLate && !isDue ? [] : (['nakomen', 'nagekomen'] as const)));
  // 'Waar we ons aan gehouden hebben'.
  const kept = open.length === 0 && !isNegated(cues) && cues.takeRow('aan gehouden');
  // One that must be ready is to be kept.
  if (open.length > 0) cues.take('klaar', 'moeten');
  const { woorden, ...how } = readText(asking, true);
  const promised = isPromised ? { dag: 'toegezegd' as const } : {};
  const asKept = kept ? [isNot('soort', 'toezegging nagekomen')] : [];
  return { ...subject('toezeggingen', [...open, ...asKept, ...woorden]), ...promised, ...how };
}

/** 'Beloofd', 'gedaan', 'kwamen erbij': what was done when it was promised. */
const PROMISED =
  /^(?:gedaan|gemaakt|beloofd|beloofden|beloofde|toegezegd|afgesproken|vastgelegd|nieuwe?|deed|deden|kwamen|bijgekomen)$/;

/** ‘Die voor oktober zijn gedaan’, whatever else has to be done with them: what is to be done was not made then. */
const MADE_THEN =
  /\b(?:is|zijn|werd|werden) (?:(?!niet\b|nog\b|moet|klaar)\S+ ){0,8}gedaan\b|\bgedaan (?:zijn|is|werd|werden)\b/;

/** Is it asked on which day it was promised? 'Beloofd voor december' asks for its last day. */
function saysWhenPromised(cues: Cues): boolean {
  const isMade = MADE_THEN.test(cues.texts().join(' '));
  if (
    !isMade &&
    (cues.hasText('voor', 'uiterlijk', 'klaar') || isKeptThen(cues) || cues.has('moeten', 'telaat'))
  )
    return false;
  const found = cues.texts().filter((text) => PROMISED.test(text));
  for (const text of found) cues.takeText(text);
  return found.length > 0;
}

/** 'Toezeggingen van dit jaar', 'uit september', 'van voor oktober' were made then; those 'voor oktober' must be ready by then. */
function isOfThen(cues: Cues): boolean {
  if (cues.hasText('uiterlijk', 'klaar') || isKeptThen(cues) || cues.has('moeten', 'telaat')) return false;
  return cues.texts().some((text, at) => {
    // 'Voor het einde van het jaar' is a last day.
    const isPartOf = /^(?:begin|eind|einde|helft|midden|loop)$/.test(cues.textAt(at - 1));
    if ((text !== 'van' && text !== 'uit') || isPartOf) return false;
    let next = at + 1;
    while (BEFORE_DAYS.has(cues.textAt(next))) next += 1;
    return !cues.isFree(next) && isCalendarWord(cues.textAt(next));
  });
}
/** 'In oktober nagekomen': the days are of keeping it. What was not kept yet has no such day. */
function isKeptThen(cues: Cues): boolean {
  return cues.hasText('nagekomen') && !isNegated(cues) && !/^(?:zijn|is)$/.test(cues.textAt(0));
}
const BEFORE_DAYS = new Set(
  'voor na sinds vanaf tussen het de dit deze vorig vorige afgelopen laatste begin eind half'.split(' '),
);

/** 'Welke zijn nagekomen'; 'zijn alle toezeggingen nagekomen' asks for all of them. */
function readKept(cues: Cues): Filters {
  // 'Zijn er nagekomen toezeggingen' asks for those, 'zijn de toezeggingen nagekomen' whether.
  const asksWhether = /^(?:zijn|is|hoe)$/.test(cues.textAt(0)) && !cues.hasRow('nagekomen toezegging');
  if (asksWhether || isNegated(cues)) return [];
  // 'Welk deel van wat we toezegden is ook gedaan'.
  if (!cues.take('nagekomen') && !takePhrase(cues, /\bis (?:ook |al |er )*(?:echt )?gedaan\b/)) return [];
  return [isNot('soort', 'toezegging nagekomen')];
}

export function readSignalen(asking: Asking): Subject | undefined {
  const { cues, vorm } = asking;
  // 'Wat zegt de adviesraad van Huizen': what a raad says of its own accord is a signaal; its advice is asked with that word.
  const ofRaad =
    vorm === 'lijst' &&
    cues.has('adviesraad') &&
    !cues.hasText('advies', 'adviezen') &&
    (cues.take('zeggen') ||
      cues.take('indienen') ||
      cues.takeText('stuurde', 'stuurden', 'kwam', 'kwamen', 'binnengekomen', 'ontvangen', 'gekregen'));
  // 'Opdrachten met een signaal': those that are about one.
  const hasOne =
    asking.head &&
    takePhrase(cues, /\b(?:met|hebben|heeft|kregen|kreeg) (?:een |al een |wel een )?signa(?:al|len)\b/);
  if (hasOne) return subject('signalen', [is('afhandeling', 'gekoppeld')]);
  // Which opdrachten no signaal names is not asked of signalen.
  if (asking.head && hasPhrase(cues, /\b(?:geen|zonder|nooit)(?: (?:een|enkele?))* signa(?:al|len)\b/))
    return undefined;
  if (!cues.take('signaal') && !ofRaad) return undefined;
  if (ofRaad) for (const word of ['sociaal', 'domein', 'in', 'iets']) cues.takeText(word);
  const linked = readLinked(cues);
  // 'Niemand die het oppakt' is nobody's, and no word of what it says.
  for (const text of TAKES_UP) if (cues.hasText('niemand')) cues.takeText(text);
  const answer = readAnswer(cues);
  const { woorden, ...how } = readText(asking, true);
  // What lies longest still lies there.
  if (asking.ofOrder && cues.has('liggen') && !cues.has('onbeantwoord', 'wachten', 'beantwoorden', 'open')) {
    cues.take('liggen');
    return { ...subject('signalen', [...linked, ...woorden, is('soort', 'signaal beantwoord')]), ...how };
  }
  return { ...signalenWith(cues, [...linked, ...answer, ...woorden], vorm), ...how };
}

const BESIDE_LINK = 'horen|hoort|hangen|hangt|zitten|zit|gekoppeld|verbonden|gelinkt|staan|vallen|gaan';
const LINKED = new RegExp(
  `\\b(?:hoort|horen|hangt|zit) er (?:nog )?(?:een|(geen)(?: enkele)?) opdracht\\b|(?:\\b(?:${BESIDE_LINK}) (?:er )?)?(?:\\b(?:nog )?(niet|nergens|geen|zonder) (?:(?:bij|aan|onder|over|met|in) )?(?:een )?(?:enkele |bepaalde )?|\\b(?:bij|aan|over|met) een )opdracht(?: (?:${BESIDE_LINK}))?\\b|\\b(nog nergens|nergens) (?:bij|aan) (?:${BESIDE_LINK})\\b|\\b(los) van een opdracht\\b`,
);

/** 'Welke signalen horen nog niet bij een opdracht', 'signalen die aan een opdracht hangen': whether it is about one. */
function readLinked(cues: Cues): Filters {
  const found = takePhrase(cues, LINKED);
  if (!found) return [];
  for (const text of BESIDE_LINK.split('|')) cues.takeText(text);
  const isDenied = found.slice(1).some((text) => text !== undefined);
  return [(isDenied ? isNot : is)('afhandeling', 'gekoppeld')];
}

/** 'Wat is er geantwoord op …', 'hoe is er gereageerd op …': the answer itself. */
function readAnswer(cues: Cues): Filters {
  const asksIt =
    /^(?:wat|hoe|welk)\b.*\b(?:geantwoord|antwoordden?|gereageerd|reageerden?|teruggezegd|antwoord)\b/.test(
      cues.texts().join(' '),
    ) && !cues.has('niet', 'geen', 'nog', 'moeten', 'zonder', 'wachten');
  if (!asksIt) return [];
  for (const text of [
    'geantwoord',
    'antwoordde',
    'antwoordden',
    'gereageerd',
    'reageerde',
    'reageerden',
    'kreeg',
  ])
    cues.takeText(text);
  cues.take('beantwoorden', 'ervaring', 'zeggen');
  return [is('afhandeling', 'beantwoord')];
}

function signalenWith(cues: Cues, woorden: Filters, vorm: Asking['vorm']): Subject {
  // 'Wie is de eigenaar van het signaal': the row says it.
  cues.take(
    'binnen',
    'bespreken',
    ...(vorm === 'wie' && !cues.has('geen', 'zonder', 'niet') ? (['behandelaar'] as const) : []),
  );
  const nobody =
    cues.takeRow('geen/zonder/niet behandelaar') ||
    cues.takeRow('niemand toewijzen') ||
    cues.takeRow('niemand mee doen/gaan') ||
    cues.takeRow('niemand oppakken/opgepakt') ||
    cues.takeRow('niet/geen toewijzen') ||
    // 'Welke signalen heeft nog niemand'.
    (!cues.has('beantwoorden', 'afstemmen', 'terugkoppeling', 'zeggen') &&
      !cues.texts().some((text) => REACTED.test(text)) &&
      cues.takeText('niemand'));
  // 'Nog niemand opgepakt, dus zonder behandelaar' says it twice.
  if (nobody) {
    cues.takeRow('geen/zonder/niet behandelaar');
    cues.takeText('niemand');
  }
  for (const word of [...TAKES_UP, ...REPORTED]) cues.takeText(word);
  // 'Hadden al beantwoord moeten zijn' are not answered.
  const isDue = cues.has('had') && cues.has('moeten');
  const from: Filters = [
    ...readBron(cues),
    ...(nobody ? [is('persoon', NIEMAND)] : []),
    // A row has the day on which it came: on which day it was answered is asked back.
    ...(vorm === 'wanneer' || isDue ? [] : readAfhandeling(cues)),
    ...woorden,
  ];
  if (cues.has('toezegging', 'nakomen')) {
    const laat = of(readOpen(cues), 'laat');
    cues.take('toezegging', 'nakomen');
    return subject('signalen', [...from, is('soort', 'belofte nagekomen'), ...laat]);
  }
  // What is open is not only what has no answer yet: also what was promised in it, and what has still to be told.
  // 'Staat niet open' is one verb.
  const isOver = cues.takeRow('niet/geen open') || cues.takeRow('open niet/geen');
  const isOpen = cues.take('open');
  // 'Waar nog niemand op gereageerd heeft'; 'heeft iemand gereageerd' asks how it stands.
  const isReaction = ['gereageerd', 'gereageerde', 'reageerde', 'reageren'].some((text) =>
    cues.takeText(text),
  );
  const nobodyDid = isReaction && (cues.takeText('niemand') || cues.take('niet', 'geen', 'moeten'));
  // 'Wie beantwoordt het signaal': the row says who.
  const isWho = vorm === 'wie' && !cues.has('niet', 'geen', 'nog', 'moeten', 'wachten');
  if (isWho && /^(?:beantwoordt|antwoordt)$/.test(cues.textOf('beantwoorden'))) cues.take('beantwoorden');
  const waiting =
    nobodyDid ||
    (isDue && cues.take('beantwoorden')) ||
    cues.take('onbeantwoord', 'taak') ||
    cues.takeRow('liggen nog') ||
    cues.takeRow('moeten beantwoorden') ||
    // 'Niet te laat' says nothing of an answer.
    (!cues.hasRow('niet telaat') &&
      cues.has('niet', 'geen', 'zonder', 'wachten') &&
      cues.take('beantwoorden', 'niet', 'geen', 'zonder', 'wachten'));
  // 'Liggen er nog die we niet beantwoord hebben' says it twice.
  if (waiting && cues.has('niet', 'geen') && !cues.has('terugkoppeling'))
    cues.take('beantwoorden', 'niet', 'geen');
  if (waiting) cues.takeText('reactie');
  // 'Te laat': the answer, or what was promised in it.
  const laat = lateness(cues);
  if (laat) cues.takeText('antwoorden', 'beantwoorden');
  cues.take('doen', ...(isDue ? (['moeten'] as const) : []));
  const open = isOver
    ? [is('afhandeling', 'afgehandeld')]
    : isOpen && !waiting
      ? [isNot('afhandeling', 'afgehandeld')]
      : [];
  return subject('signalen', [
    ...from,
    ...(laat ? [laat] : []),
    ...open,
    ...(waiting ? [is('soort', 'signaal beantwoord')] : []),
  ]);
}

/** 'Gemeld door', 'de melder': from whom it came is what a signaal says. */
const REPORTED = [
  'gemeld',
  'meldde',
  'meldden',
  'melder',
  'aangekaart',
  'aangedragen',
  'doorgegeven',
] as const;
const TAKES_UP = ['pakt', 'pakken', 'oppakt', 'oppakken', 'opgepakt', 'opgenomen'] as const;
const REACTED = /^(?:gereageerde?|reageerde?n?|reageert|geantwoord|antwoordde)$/;

/** 'Wel beantwoord maar nog niet teruggekoppeld'; that one waits for an answer is what is owed for it. */
function readAfhandeling(cues: Cues): Filters {
  if (cues.takeRow('niet/geen afgerond/klaar')) return [isNot('afhandeling', 'afgehandeld')];
  if (cues.take('afgerond', 'klaar')) {
    cues.takeText('helemaal');
    return [is('afhandeling', 'afgehandeld')];
  }
  const told =
    cues.takeRow('niet/geen terugkoppeling') || cues.takeRow('zonder terugkoppeling')
      ? [isNot('afhandeling', 'teruggekoppeld')]
      : cues.take('terugkoppeling') || (!cues.has('niet', 'geen') && cues.takeText('afgehandeld'))
        ? [is('afhandeling', 'teruggekoppeld')]
        : [];
  const isAnswered =
    /^(?:beantwoorde?|geantwoord)$/.test(cues.textOf('beantwoorden')) &&
    !cues.has('niet', 'geen', 'zonder') &&
    !cues.hasRow('niet/nog/moeten/wachten beantwoorden');
  // 'Heeft iemand al geantwoord op het signaal over de bus' shows how it is with that one.
  const asksWhether = /^(?:heeft|hebben|is)$/.test(cues.textAt(0)) && cues.hasText('iemand', 'er', 'al');
  const answered = isAnswered && !asksWhether ? [is('afhandeling', 'beantwoord')] : [];
  if (isAnswered) cues.take('beantwoorden');
  // 'Met een antwoord, maar zonder terugkoppeling'.
  const has =
    !isAnswered && cues.hasText('antwoord') && cues.takeRow('met beantwoorden')
      ? [is('afhandeling', 'beantwoord')]
      : [];
  return [...answered, ...has, ...told];
}

const HERKOMST: readonly (readonly [row: string, herkomst: string, noun: Lemma])[] = [
  ['van/uit/door inwoners', 'inwoners', 'inwoners'],
  ['inwoners aangedragen/aandroegen/ingebracht/inbreng/voorgesteld/bedacht', 'inwoners', 'inwoners'],
  ['van/uit/door gemeente/gemeenten', 'gemeente', 'gemeente'],
  [
    'gemeente/gemeenten aangedragen/aandroegen/ingebracht/inbreng/voorgesteld/bedacht',
    'gemeente',
    'gemeente',
  ],
  ['van/uit uitvoeringsprogramma', 'uitvoeringsprogramma', 'uitvoeringsprogramma'],
  ['uit eerder besluit', 'besloten', 'besluit'],
];
/** What became of a topic, by other words for it. */
const VERVALLEN = ['geschrapt', 'gehaald', 'afgehaald', 'afgevallen', 'weggevallen', 'verwijderd'];
const STANDEN = ['voorlopig', 'vastgesteld', 'doorgeschoven', 'vervallen'] as const;

/** 'Die van inwoners komen', 'die niet uit het uitvoeringsprogramma komen'. */
function readHerkomst(cues: Cues): Filters[number] | undefined {
  const found = HERKOMST.filter(([row]) => cues.hasRow(row));
  const [first] = found;
  if (!first) return undefined;
  const isDenied = takeDenial(cues, cues.indexOf(first[2]));
  for (const [row] of found) cues.takeRow(row);
  if (found.length > 1) cues.takeText('of');
  // 'Door inwoners aangedragen'.
  cues.takeText('aangedragen', 'ingebracht', 'voorgesteld', 'bedacht');
  return (isDenied ? isNot : is)('herkomst', ...new Set(found.map(([, herkomst]) => herkomst)));
}

/** 'Onderwerpen van de jaaragenda 2027 die zijn vastgesteld', 'die van inwoners komen'. */
export function readJaaragenda(asking: Asking): Subject | undefined {
  const { cues, names } = asking;
  // 'Welke onderwerpen zijn nog voorlopig': how far a topic is says that it is one of the jaaragenda.
  const isTopic =
    cues.has('onderwerp') &&
    !asks(names, 'persoon', 'opdracht', 'overleg') &&
    (asking.ofYear ||
      STANDEN.some((one) => cues.hasText(one, `${one}e`)) ||
      (!asks(names, 'gemeente') && HERKOMST.some(([row]) => cues.hasRow(row))));
  if (!cues.take('jaaragenda') && !isTopic) return undefined;
  const { woorden, ...how } = readText(asking);
  cues.take('onderwerp');
  const herkomst = asks(names, 'gemeente') ? undefined : readHerkomst(cues);
  const isDenied = cues.has('niet', 'geen');
  // 'Die inwoners zelf aandroegen'.
  if (herkomst) cues.takeText('zelf');
  // 'Staan al vast', 'staat nog niet vast'.
  const isFixed = cues.takeText('vast', 'vaststaat', 'vaststaan');
  if (isFixed && cues.take('niet'))
    return { ...subject('jaaragenda', [is('onderwerpstand', 'voorlopig'), ...woorden]), ...how };
  const standen = STANDEN.filter(
    (one) => cues.takeText(one, `${one}e`, `${one}en`) || (isFixed && one === 'vastgesteld'),
  );
  const isGone = VERVALLEN.filter((text) => cues.takeText(text)).length > 0;
  const all = [...new Set([...standen, ...(isGone ? (['vervallen'] as const) : [])])];
  if (isDenied && all.length > 0) cues.take('niet', 'geen');
  if (asks(names, 'gemeente')) cues.takeText('aangedragen', 'ingebracht', 'voorgesteld', 'bedacht');
  if (herkomst || all.length > 0) cues.take('gaan', 'helpen', 'nog');
  const asked = subject('jaaragenda', [
    ...(herkomst ? [herkomst] : []),
    ...(all.length === 0 ? [] : [(isDenied ? isNot : is)('onderwerpstand', ...all)]),
    ...woorden,
  ]);
  return { ...asked, ...how };
}
