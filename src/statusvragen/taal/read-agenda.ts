import type { Doel } from '../../shared/behandeling.ts';
import type { Uitkomst } from '../../shared/uitkomst.ts';
import { asks } from '../ground/conditions.ts';
import { is, isNot, within } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { lemmaOf } from './lexicon.ts';
import { hasPhrase, takePhrase } from './phrases.ts';
import { MARKS, readMijlpaal } from './read-mijlpaal.ts';
import { isNegated } from './read-stand.ts';
import { type Asking, type Subject, subject } from './subject.ts';
import { stemOf, stemsOfVerb } from './word-forms.ts';

/** 'Wanneer komt het DO bij elkaar', 'de planning van het PFHO'. */
export function readGathering({ cues, names }: Asking): Subject | undefined {
  if (!asks(names, 'overleg')) return undefined;
  if (cues.takeRow('bij elkaar') || cues.takeText('bijeen')) {
    cues.take('vergadering');
    return subject('vergaderingen');
  }
  return !asks(names, 'opdracht') && cues.take('planning') ? subject('vergaderingen') : undefined;
}

/** 'Wat staat er op de agenda', 'wat bespreekt het DO'. */
export function readAgenda({ cues, names }: Asking): Subject | undefined {
  // 'Op de agenda van het DO én van het PFHO': an opdracht is, and no agendapunt.
  const isBoth = names.filter(({ filter, not }) => filter === 'overleg' && !not).length > 1;
  // What is not on it is no agendapunt either.
  const isDenied = names.some(({ filter, not }) => filter === 'overleg' && not);
  if ((isBoth || isDenied) && cues.take('agendapunt', 'agenda')) {
    cues.take('opdracht', 'plan');
    return subject('opdrachten');
  }
  const agenda =
    cues.take('agendapunt', 'agenda', 'planning') ||
    cues.take('bespreken') ||
    (asks(names, 'overleg') && (cues.take('praten') || isAbout(cues, names)));
  if (!agenda) return undefined;
  cues.take('vergadering');
  return subject('agendapunten', readMijlpaal(cues));
}

const COMES_FIRST =
  /\b(?:komt|komen|gaat|gaan|staat|staan|moet|moeten) (?:er )?(?:nu |nog )?als (eerste?|laatste?)\b/;

/** 'Welke van mijn opdrachten komt als eerste op een PFHO': the first that is still to come there. */
export function readComesFirst({ cues, names, today }: Asking): Subject | undefined {
  if (!asks(names, 'overleg') || asks(names, 'opdracht') || cues.has('niet', 'geen', 'zonder'))
    return undefined;
  const found = takePhrase(cues, COMES_FIRST);
  if (!found) return undefined;
  cues.take('opdracht', 'plan', 'agenda', 'agendapunt', 'gaan', 'moeten', 'nog');
  return {
    ...subject('agendapunten', [within({ van: today })]),
    vorm: 'lijst',
    orde: { op: 'datum', ...(found[1]?.startsWith('laat') ? { af: true as const } : {}) },
    hoogstens: 1,
  };
}

const ABOUT =
  /^(?:waar (?:ging|gaat|gaan|gingen|heeft|hebben|had|hadden|spreekt|sprak)\b.*\bover\b|waarover (?:ging|gaat|gaan|gingen)\b)/;
/** 'Waar ging het DO over', 'laat de punten van het DO zien': what stood or stands on its agenda. */
function isAbout(cues: Cues, names: Asking['names']): boolean {
  if (asks(names, 'opdracht') || cues.has('inbreng', 'inwoners')) return false;
  const says = hasPhrase(cues, ABOUT) || cues.takeText('punten', 'punt');
  if (says) cues.take('gaan', 'helpen', 'doen');
  return says;
}

/** 'Welke punten van het DO zijn nog niet compleet': as the agenda says it (domain: Agenda and channels), of their plan. */
export function readIncomplete({ cues, names, ofDays }: Asking): Subject | undefined {
  // 'Opdrachten op de agenda van 15 december die niet compleet zijn'.
  const ofAgenda = ofDays && cues.has('agenda', 'agendapunt') && !asks(names, 'overleg');
  if (!asks(names, 'overleg') && !ofAgenda) return undefined;
  // 'Wat ontbreekt er nog voor het DO', 'van welke stukken ontbreekt nog iets'.
  const saysWhat =
    cues.hasText('stukken', 'plannen') ||
    (cues.hasText('ontbreekt', 'mist', 'mankeert') && cues.hasText('wat', 'iets'));
  const ofSome = cues.has('trekker', ...MARKS.filter((mark) => mark !== 'plan'));
  const isLacking = saysWhat && !ofSome && !cues.has('niet', 'geen') && cues.take('missen');
  const isNotWhole = !isLacking && cues.hasText('compleet', 'volledig') && cues.has('niet', 'geen');
  if (!(isLacking || isNotWhole)) return undefined;
  const asksAll =
    isLacking && !cues.has('plan', 'opdracht', 'agendapunt') && !cues.hasText('stukken', 'punten', 'punt');
  cues.take('niet', 'geen');
  cues.take('klaar', 'opdracht', 'plan', 'agendapunt', 'agenda', 'nog');
  // 'Wat ontbreekt er nog voor het PFHO': all that has to be done before it, and not the plan alone.
  return asksAll ? subject('verplichtingen') : subject('opdrachten', [isNot('heeft', 'plan')]);
}

/** What an overleg is asked to do with it, as people say it. */
const DOEL: readonly (readonly [words: RegExp, doel: Doel])[] = [
  [/^(?:informatie|informeren|kennisname|kennisneming)$/, 'informeren'],
  [/^(?:bespreking|bespreken)$/, 'bespreken'],
  [/^(?:advies|advisering|adviseren)$/, 'adviseren'],
  [/^(?:vaststelling|vaststellen|besluitvorming)$/, 'vaststellen'],
];

/** 'Wat ligt er ter informatie voor', 'wat moet het PFHO vaststellen'. */
export function readDoel({ cues, names }: Asking): Subject | undefined {
  const texts = cues.texts();
  // 'Wat moet er in december nog vastgesteld worden': an overleg does it.
  const isToBeFixed =
    cues.has('moeten', 'nog') &&
    cues.takeText('vastgesteld', 'vaststellen') &&
    !cues.has('jaaragenda', 'onderwerp', 'niet', 'geen');
  if (isToBeFixed) {
    cues.take('moeten', 'opdracht', 'plan', 'agendapunt', 'agenda');
    return subject('agendapunten', [is('doel', 'vaststellen')]);
  }
  if (!asks(names, 'overleg') && !cues.has('agenda', 'agendapunt')) return undefined;
  // 'Dat niet vastgesteld hoeft te worden', 'niet om vast te stellen'.
  const isNotToFix =
    (cues.hasText('hoeft', 'hoeven') && cues.hasText('vastgesteld')) ||
    hasPhrase(cues, /\bniet om vast te stellen\b/);
  if (isNotToFix && cues.take('niet')) {
    for (const text of ['vastgesteld', 'om', 'vast', 'te', 'stellen', 'punt', 'punten']) cues.takeText(text);
    cues.take('moeten', 'opdracht', 'plan', 'agendapunt', 'agenda', 'gaan', 'helpen', 'invullen');
    return subject('agendapunten', [isNot('doel', 'vaststellen')]);
  }
  // 'Ter informatie' or 'vaststellen': 'informatie over het DO' is anything.
  const found = DOEL.find(([words]) =>
    texts.some(
      (text, at) =>
        words.test(text) &&
        (texts[at - 1] === 'ter' || (text === 'bespreken' ? texts[at - 1] === 'te' : text.endsWith('en'))),
    ),
  );
  if (!found) return undefined;
  const [words, doel] = found;
  const isDenied = cues.has('niet', 'geen');
  cues.takeText('punten', 'punt');
  cues.takeText(...texts.filter((text) => words.test(text)));
  if (isDenied) cues.take('niet', 'geen');
  cues.take(
    'agenda',
    'agendapunt',
    'bespreken',
    'moeten',
    'opdracht',
    'plan',
    'liggen',
    'vergadering',
    'zeggen',
  );
  return subject('agendapunten', [(isDenied ? isNot : is)('doel', doel)]);
}

/** 'Over welke opdrachten moet het PFHO nog beslissen': what it is asked to decide, and did not. What is only heard there is not among it. */
export function readToDecide({ cues, names }: Asking): Subject | undefined {
  if (!asks(names, 'overleg') || asks(names, 'opdracht') || cues.has('niet', 'geen', 'zonder'))
    return undefined;
  const decides = cues.hasText('beslist', 'beslissen') && cues.hasText('over') && isStillToDecide(cues);
  const isToCome = decides || cues.has('moeten', 'nog') || cues.texts().some((text) => TO_COME.test(text));
  if (!isToCome || !cues.hasText('beslissen', 'besluiten', 'beslist')) return undefined;
  cues.take('besluit', 'moeten', 'nog', 'opdracht', 'gaan');
  return subject('agendapunten', [is('doel', 'vaststellen'), isNot('heeft', 'besluit')]);
}

/** 'Wat zei het Ambtelijk Overleg over pleegzorg': its besluit or conclusie. */
export function readSaid({ cues, names, vorm }: Asking): Subject | undefined {
  const asksIt =
    asks(names, 'overleg') &&
    (vorm === 'lijst' || vorm === 'stand') &&
    !asks(names, 'doelgroep') &&
    !isNegated(cues);
  if (!asksIt || cues.has('inbreng', 'inwoners', 'signaal')) return undefined;
  // 'Wat was de reactie van het AO', 'hoe oordeelde het AO over …'.
  const reacted =
    asks(names, 'opdracht') &&
    ((/^wat$/.test(cues.textAt(0)) && cues.take('ervaring', 'oordeel')) ||
      cues.takeText('oordeelde', 'oordeelden', 'reageerde', 'reageerden'));
  if (!reacted && !cues.take('zeggen')) return undefined;
  return subject('agendapunten');
}

/** What an overleg decided, by the words for it. */
const UITKOMST: readonly (readonly [verb: string, uitkomst: Uitkomst])[] = [
  // 'Keurde … goed', of which the parts were brought together.
  ['afstemmen', 'goedgekeurd'],
  ['goedkeuren', 'goedgekeurd'],
  ['aanpassen', 'aangepast'],
  ['uitstellen', 'uitgesteld'],
  ['intrekken', 'ingetrokken'],
];
/** What is still to come was not decided: 'wat gaat het DO goedkeuren'. */
const TO_COME = /^(?:gaat|gaan|zal|zullen|kan|kunnen|wil|willen|mag|hoeft)$/;

/** 'Goedgekeurd', 'keurde … goed', 'stelde … uit'. */
function uitkomstAt(cues: Cues, from = 0): { readonly at: number; readonly uitkomst: Uitkomst } | undefined {
  for (const [at, text] of cues.freeTexts().entries())
    for (const [verb, uitkomst] of UITKOMST)
      if (at >= from && (text === verb || (verb !== 'afstemmen' && stemsOfVerb(text).includes(stemOf(verb)))))
        return { at, uitkomst };
  return undefined;
}

/** 'Wat heeft het DO in oktober goedgekeurd', 'wat keurde het PFHO goed'. */
export function readUitkomst({ cues, names }: Asking): Subject | undefined {
  const where = asks(names, 'opdracht') && cues.has('vergadering');
  const ofOpdrachten = cues.texts().some((text) => /(?:en|s)$/.test(text) && lemmaOf(text) === 'opdracht');
  // 'Welke besluiten zijn aangepast', 'welke voorstellen zijn goedgekeurd'.
  const ofBesluiten =
    (cues.hasText('besluiten', 'voorstellen') ||
      /^wat besloten (?:ze|we|wij|jullie)\b/.test(cues.texts().join(' ')) ||
      // 'Bij welke opdrachten is het besluit aangepast'; 'met een besluit die uitgesteld zijn' are opdrachten.
      (ofOpdrachten && cues.hasText('besluit') && cues.has('aanpassen')) ||
      (ofOpdrachten &&
        !cues.has('plan') &&
        cues.texts().some((text) => /^goed(?:gekeur|keur)/.test(text)))) &&
    !asks(names, 'opdracht');
  // What somebody agreed with is a plan; of whose opdracht a besluit is, it says itself.
  const agreed = asks(names, 'persoon') && !cues.hasText('besluit', 'besluiten');
  if (!(asks(names, 'overleg') || where || ofBesluiten) || agreed) return undefined;
  if (cues.has('moeten', 'nog', 'zonder', 'geen', 'wachten')) return undefined;
  const found = cues.texts().some((text) => TO_COME.test(text)) ? undefined : uitkomstAt(cues);
  if (!found) return undefined;
  const not = cues.take('niet');
  // 'Uitgesteld of ingetrokken'.
  const beside = /^(?:of|en)$/.test(cues.textAt(found.at + 1)) ? uitkomstAt(cues, found.at + 2) : undefined;
  const other = beside?.at === found.at + 2 ? beside : undefined;
  if (other) for (const place of [found.at + 1, other.at]) cues.takeAt(place);
  // 'Aangepast vastgesteld' says both of one besluit.
  if (found.uitkomst === 'aangepast') cues.takeText('vastgesteld');
  cues.takeAt(found.at);
  cues.take('besluit', 'opdracht', 'plan', 'agendapunt', 'agenda', 'vergadering');
  return subject('agendapunten', [
    is('heeft', 'besluit'),
    (not ? isNot : is)('uitkomst', found.uitkomst, ...(other ? [other.uitkomst] : [])),
  ]);
}

/** 'Wat besloot het PFHO', 'wat is er in november besloten', 'welke besluiten': and not which opdrachten have one. */
export function readBesluiten(asking: Asking): Subject | undefined {
  const { cues, vorm, head, names } = asking;
  // 'Wat was de uitkomst van pleegzorg': what was decided; what came out of a gesprek is what people said.
  if (asks(names, 'opdracht') && !asks(names, 'methode', 'doelgroep') && cues.takeText('uitkomst')) {
    cues.take('besluit', 'vergadering');
    return subject('agendapunten', [is('heeft', 'besluit')]);
  }
  if (isDecidedByWhom(asking) && cues.take('ingetrokken', 'uitgesteld')) {
    cues.take('helpen', 'wie', 'opdracht');
    return { ...subject('agendapunten', [is('heeft', 'besluit')]), vorm: 'lijst' };
  }
  // 'Wie besloot over pleegzorg': an overleg did, which the row names; who wrote it down is another question.
  if (
    (vorm === 'wie' || BY_WHICH.test(cues.texts().join(' '))) &&
    asks(names, 'opdracht') &&
    cues.takeText('besloot', 'besliste', 'beslist', 'besloten')
  ) {
    cues.take('helpen', 'wie', 'vergadering');
    return { ...subject('agendapunten', [is('heeft', 'besluit')]), explicit: true };
  }
  if (head || !asksForBesluiten(asking) || !cues.has('besluit', 'uitkomst')) return undefined;
  const isPast = vorm !== 'wanneer' || !isStillToDecide(cues);
  cues.take('besluit', 'uitkomst');
  // 'Wanneer besluit het PFHO over …' is still to come.
  return subject('agendapunten', isPast ? [is('heeft', 'besluit')] : []);
}

/** 'Door welk overleg is er besloten'. */
const BY_WHICH = /\b(?:door|in) welke? (?:overleg|overleggen|vergadering)\b/;

/** 'Door wie is de app ingetrokken': an overleg did, and not who leads it. */
export function isDecidedByWhom({ cues, names, vorm }: Asking): boolean {
  return vorm === 'wie' && asks(names, 'opdracht') && /\bdoor wie\b/.test(cues.texts().join(' '));
}

/** 'Wanneer beslist het PFHO': not yet; 'is beslist' and 'besloot' are past. */
function isStillToDecide(cues: Cues): boolean {
  return (
    /^(?:besluit|besluiten|beslist|beslissen)$/.test(cues.textOf('besluit')) &&
    !cues.hasText('is', 'zijn', 'heeft', 'hebben', 'was', 'waren', 'werd', 'al', 'genomen')
  );
}

function asksForBesluiten({ cues, names }: Asking): boolean {
  if (asks(names, 'overleg')) return true;
  const asksWhat =
    cues.hasRow('wat besluit') || cues.hasRow('welke besluit') || cues.indexOf('besluit') === 0;
  return asksWhat && !isNegated(cues) && !cues.has(...MARKS.filter((mark) => mark !== 'besluit'));
}

const CANCELLED =
  /^(?:geannuleerd|geschrapt|afgezegd|vervalt|vervallen|verviel|uitgevallen|gecanceld|afgeblazen|afgelast)$/;
const MOVED = /^(?:verzet|verschoven|opgeschoven|verplaatst|verplaatste|verdaagd)$/;
/** An overleg that has or does something is not what happens to its meeting. */
const ACTS = /^(?:heeft|hebben|had|wat)$/;

/** 'Waarom is het AO van 2 december geschrapt', 'gaat het PFHO door', 'welke vergaderingen zijn verzet': what became of a meeting. */
export function readChanged({ cues, names, head, vorm }: Asking): Subject | undefined {
  const isMeeting = asks(names, 'overleg') || cues.has('vergadering');
  if (
    !isMeeting ||
    head ||
    cues.has('plan', 'activiteit', 'inwoners', 'agendapunt') ||
    asks(names, 'opdracht', 'methode')
  )
    return undefined;
  if (cues.texts().some((text) => ACTS.test(text))) return undefined;
  const free = cues.freeTexts();
  const word = free.findIndex((text) => CANCELLED.test(text) || MOVED.test(text));
  const goesOn = cues.has('doorgaan');
  if (word < 0 && !goesOn) return undefined;
  const isMoved = word >= 0 && MOVED.test(free[word] ?? '');
  // 'Welke vergaderingen zijn niet geannuleerd'.
  if (word >= 0 && !MOVED.test(free[word] ?? '') && cues.hasText('welke', 'hoeveel') && cues.has('niet')) {
    cues.takeAt(word);
    cues.take('niet', 'vergadering');
    return {
      ...subject('vergaderingen', [isNot('verloop', 'geannuleerd')]),
      vorm: vorm === 'aantal' ? vorm : 'lijst',
    };
  }
  if (word >= 0 && cues.has('niet', 'geen')) return undefined;
  const asksWhether = goesOn && word < 0 && !cues.take('niet', 'geen');
  cues.takeAt(word);
  cues.take('doorgaan', 'vergadering', 'verplaatsen');
  cues.takeText('waarom');
  const verloop = is('verloop', isMoved ? 'verplaatst' : 'geannuleerd');
  // 'Gaat het PFHO door' shows it as it is; 'welke gaan er door' are those that do.
  // 'Vergaderingen in december die doorgaan'.
  const whether = cues.hasText('welke', 'hoeveel', 'vergaderingen') ? [isNot('verloop', 'geannuleerd')] : [];
  return {
    ...subject('vergaderingen', asksWhether ? whether : [verloop]),
    vorm: vorm === 'aantal' ? vorm : 'lijst',
  };
}

/** 'Welke vergaderingen zijn er'; of an opdracht, where it stands on the agenda. */
export function readVergaderingen({ cues, names }: Asking): Subject | undefined {
  if (!cues.take('vergadering')) return undefined;
  // Where they meet.
  const online =
    !asks(names, 'opdracht') && cues.takeText('online', 'digitaal', 'digitale') ? ['online'] : [];
  const not = online.length > 0 && cues.take('niet');
  return subject(
    !asks(names, 'opdracht') ? 'vergaderingen' : 'agendapunten',
    online.map((one) => (not ? isNot : is)('woord', one)),
  );
}
