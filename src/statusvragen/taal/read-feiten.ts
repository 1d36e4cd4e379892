import { DADEN, type Daad } from '../../opdrachten/momenten.ts';
import { asks, only } from '../ground/conditions.ts';
import type { Feit } from '../ground/feiten.ts';
import { door } from '../ground/filters.ts';
import { numberIn } from '../ground/numbers.ts';
import { is } from '../ground/query.ts';
import type { Lemma } from './lexicon.ts';
import { hasPhrase, takePhrase } from './phrases.ts';
import { readLogboek } from './read-logboek.ts';
import { asksByWhen } from './read-owed.ts';
import { readSentBack } from './read-sent-back.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** The words for what was done, by how it is asked. */
const DONE: readonly (readonly [lemma: Lemma, feit: Feit])[] = [
  ['terugsturen', 'plan teruggestuurd'],
  ['indienen', 'plan ingediend'],
  ['afstemmen', 'plan afgestemd'],
  ['terugkoppeling', 'terugkoppeling gegeven'],
  ['uitnodiging', 'uitnodiging verstuurd'],
];
const WHY: readonly (readonly [lemma: Lemma, feit: Feit])[] = [
  ['verplaatsen', 'activiteit verplaatst'],
  ['afgelast', 'activiteit geannuleerd'],
  ['doorgaan', 'activiteit geannuleerd'],
  ['uitgesteld', 'uitgesteld'],
  ['ingetrokken', 'ingetrokken'],
  ['aanpassen', 'aangepast'],
  ['terugsturen', 'plan teruggestuurd'],
  // What does not move waits since it was postponed.
  ['stil', 'uitgesteld'],
];

/** 'Wie heeft het plan van pleegzorg ingediend', 'waarom is de jeugdraad uitgesteld': from the log of that opdracht. */
export function readFeiten(asking: Asking): Subject | undefined {
  const found = readWhoOfSome(asking) ?? readLogboek(asking) ?? readFeit(asking);
  // 'Het plan van Els', 'mijn plan', 'bij mij': whose it is. Each row says who did it.
  return found && { ...found, without: [...(found.without ?? []), 'persoon'] };
}

const DADEN_FEITEN: Readonly<Record<Daad, Feit>> = {
  ingediend: 'plan ingediend',
  akkoord: 'plan afgestemd',
  teruggestuurd: 'plan teruggestuurd',
  verteld: 'terugkoppeling gegeven',
};
const WHETHER = /^(?:heeft|hebben|had|is|was|werd|gaf|gaven|diende)$/;

/** 'Heeft Carla of Cees akkoord gegeven op pleegzorg': who did it, be it one of them or somebody else. */
function readWhoOfSome({ cues, vorm, names }: Asking): Subject | undefined {
  if (only(names, 'opdracht') === undefined || vorm !== 'lijst' || cues.has('niet', 'geen', 'moeten'))
    return undefined;
  const daad = DADEN.find((one) => asks(names, door(one)));
  // 'Heeft Samira het al ingediend' asks whether, 'heeft Samira of Pieter het ingediend' who.
  if (daad !== undefined && only(names, door(daad)) !== undefined && cues.hasText('al', 'inmiddels'))
    return undefined;
  const found = DONE.find(([, feit]) => daad !== undefined && feit === DADEN_FEITEN[daad]);
  if (!found || daad === undefined) return undefined;
  // 'Diende Els of Pieter het plan in', of which the verb was brought together.
  const asksWhether = cues.texts().some((text) => WHETHER.test(text)) || cues.indexOf(found[0]) === 0;
  if (!asksWhether) return undefined;
  cues.take(found[0], 'plan', 'zeggen', 'helpen', 'inwoners', 'invullen', 'doen');
  cues.takeText('gaf', 'gegeven', 'zelf');
  return { ...subject('feiten', [is('feit', found[1])]), vorm: 'wie', without: [door(daad)] };
}

function readFeit({ cues, vorm, names }: Asking): Subject | undefined {
  // The log is that of one.
  if (only(names, 'opdracht') === undefined) return undefined;
  if (cues.textAt(0) === 'waarom') return readWhy(cues, names);
  if (asksByWhen(cues)) return undefined;
  const changed = readChanged(cues, vorm) ?? readSentBack(cues, names);
  if (changed) return changed;
  // 'Wat is er bij het besluit aangepast': what was made otherwise when it was decided.
  const isOther = cues.textAt(0) === 'wat' && cues.has('besluit') && cues.has('aanpassen', 'wijzigen');
  if (isOther && !cues.has('niet', 'geen', 'moeten')) {
    cues.take('aanpassen', 'wijzigen', 'besluit', 'helpen');
    return subject('feiten', [is('feit', 'aangepast')]);
  }
  // 'Wat schreef Els bij de meetlat'.
  if (cues.textAt(0) === 'wat' && cues.has('meetlat') && cues.take('invullen', 'zeggen')) {
    cues.take('meetlat');
    return subject('feiten', [is('feit', 'meetlat ingevuld')]);
  }
  // 'Wie vertelde de inwoners', 'hoe hebben mensen gehoord', 'via welk kanaal'.
  const toldHow =
    cues.hasText('hoe', 'via', 'langs', 'manier', 'wijze') &&
    vorm === 'lijst' &&
    !cues.has('moeten', 'niet', 'geen');
  const isTold =
    (vorm === 'wie' && cues.has('inwoners') && cues.takeText('vertelde', 'verteld')) ||
    (toldHow &&
      (cues.take('terugkoppeling') ||
        cues.takeText('gehoord', 'hoorden', 'verteld', 'geinformeerd', 'informeren', 'ingelicht')));
  if (isTold) {
    cues.take('inwoners', 'zeggen', 'doen', 'helpen', 'terugkoppeling');
    for (const text of ['kanaal', 'manier', 'mensen', 'weg']) cues.takeText(text);
    // 'Verteld wat er besloten is'.
    if (cues.hasText('wat')) cues.take('besluit');
    // Who did it is one; how people heard it can be in several ways.
    return subject('feiten', [
      is('feit', 'terugkoppeling gegeven', ...(toldHow ? (['terugkoppeling ook gegeven'] as const) : [])),
    ]);
  }
  // 'Wanneer hebben de mensen bericht gehad', 'wie gaf de deelnemers antwoord'.
  const isAnswered =
    (vorm === 'wie' || vorm === 'wanneer') &&
    !cues.has('moeten', 'niet', 'geen', 'nog', 'signaal') &&
    cues.hasText('mensen', 'deelnemers', 'inwoners', 'bewoners') &&
    (cues.take('bericht', 'beantwoorden') || cues.takeText('geinformeerd', 'ingelicht', 'weten'));
  if (isAnswered) {
    cues.take('inwoners', 'wanneer', 'wie', 'helpen');
    cues.takeText('deelnemers', 'mensen', 'bewoners');
    return subject('feiten', [is('feit', 'terugkoppeling gegeven')]);
  }
  // 'Sinds wanneer ligt het bij ons', 'hoe lang wacht het plan al'.
  const waits = cues.has('liggen', 'wachten') && !cues.has('niet', 'geen', 'moeten');
  if (waits && (vorm === 'wanneer' || cues.takeText('lang'))) {
    cues.take('liggen', 'wachten', 'plan', 'afstemmen', 'coordinator', 'wanneer');
    return { ...subject('feiten', [is('feit', 'plan ingediend')]), vorm: 'wanneer' };
  }
  // 'Wie heeft het besluit vastgelegd': who wrote it down, and when.
  if (
    (vorm === 'wie' || vorm === 'wanneer') &&
    cues.has('besluit') &&
    cues.hasText('vastgelegd', 'genoteerd', 'opgeschreven', 'genomen', 'ingevoerd', 'geregistreerd')
  ) {
    cues.take('besluit', 'invullen', 'wie', 'wanneer', 'helpen');
    for (const text of [
      'vastgelegd',
      'genoteerd',
      'opgeschreven',
      'genomen',
      'ingevoerd',
      'geregistreerd',
      'op',
      'dag',
    ])
      cues.takeText(text);
    return subject('feiten', [is('feit', 'besluit vastgelegd')]);
  }
  // 'Wie gaat er over de uitnodigingen' asks for no fact; what has still to be done is none either.
  if (cues.hasText('gaat', 'gaan') && cues.hasText('over')) return undefined;
  // 'Hoe vaak is pleegzorg ingediend': each time stands in the log.
  const counts = vorm === 'aantal' && cues.hasText('vaak');
  if (
    !(vorm === 'wie' || vorm === 'wanneer' || counts) ||
    cues.has('moeten', 'telaat', 'niet', 'geen', 'zonder', 'nog')
  )
    return undefined;
  const found =
    readDecided(cues, vorm, names) ??
    DONE.find(([lemma]) => cues.has(lemma)) ??
    readCameIn(cues) ??
    readWritten(cues) ??
    readMoved(cues, vorm, names) ??
    (counts ? readTimes(cues, names) : undefined);
  if (!found) return undefined;
  if (counts) {
    cues.take('hoeveel', 'opdracht');
    cues.takeText('vaak');
  }
  cues.take(found[0], 'plan', 'inbreng', 'zeggen', 'helpen', 'inwoners', 'invullen', 'wanneer', 'wie');
  cues.takeText('deelnemers', 'mensen', 'kregen', 'gaf', 'gegeven');
  const isAgain =
    found[1] === 'plan ingediend' &&
    (cues.takeText('opnieuw', 'nogmaals', 'weer') ||
      takePhrase(cues, /\b(?:nog (?:een keer|eens)|voor de tweede keer|een tweede keer)\b/) !== undefined);
  // Where it was told is in the row.
  if (found[0] === 'terugkoppeling')
    takePhrase(cues, /\b(?:op|tijdens|in|via) (?:die|de|een|dat|het) (?:bijeenkomst|gesprek)\b/);
  return subject('feiten', [is('feit', isAgain ? 'plan opnieuw ingediend' : found[1])]);
}

/** 'Hoe vaak is de jeugdraad uitgesteld', 'hoe vaak is de focusgroep van pleegzorg verzet'. */
function readTimes(cues: Asking['cues'], names: Asking['names']): (typeof DONE)[number] | undefined {
  const ofActiviteit = cues.has('activiteit') || asks(names, 'methode');
  return WHY.find(([lemma, feit]) => cues.has(lemma) && feit.startsWith('activiteit') === ofActiviteit);
}

/** 'Wie besloot de app te stoppen', 'wie heeft de jeugdraad uitgesteld': its besluit, with who decided. */
function readDecided(
  cues: Asking['cues'],
  vorm: Asking['vorm'],
  names: Asking['names'],
): (typeof DONE)[number] | undefined {
  const ofActiviteit = cues.has('activiteit') || asks(names, 'methode', 'overleg');
  if (vorm !== 'wie' || ofActiviteit || cues.has('opdracht', 'projectleider', 'trekker')) return undefined;
  const found = DECISIONS.find(([lemma]) => cues.has(lemma));
  if (found) cues.take('besluit');
  return found;
}
const DECISIONS: readonly (typeof DONE)[number][] = [
  ['ingetrokken', 'ingetrokken'],
  ['uitgesteld', 'uitgesteld'],
];

/** 'Wie heeft het groepsgesprek verzet', 'wie blies de brainstorm af'. */
function readMoved(
  cues: Asking['cues'],
  vorm: Asking['vorm'],
  names: Asking['names'],
): (typeof DONE)[number] | undefined {
  const ofActiviteit = cues.has('activiteit') || asks(names, 'methode');
  if (vorm !== 'wie' || !ofActiviteit || cues.has('doorgaan')) return undefined;
  const found = WHY.find(
    ([lemma, feit]) =>
      cues.has(lemma) && (feit === 'activiteit verplaatst' || feit === 'activiteit geannuleerd'),
  );
  if (found) cues.take('activiteit');
  return found;
}

/** 'Wanneer kwam het plan binnen'. */
function readCameIn(cues: Asking['cues']): (typeof DONE)[number] | undefined {
  // The verb stands behind the question word: 'wanneer kwam pleegzorg binnen'.
  const came = cues.textAt(1) === 'binnen' || /gekomen/.test(cues.textOf('binnen'));
  const isPlan = cues.has('plan') || (came && !cues.has('signaal', 'inbreng', 'bericht', 'activiteit'));
  return isPlan && cues.has('binnen') ? ['binnen', 'plan ingediend'] : undefined;
}

/** 'Wie schreef de passage', 'wanneer is de inbreng verwerkt'; when a passage is ready is still to come. */
function readWritten(cues: Asking['cues']): (typeof DONE)[number] | undefined {
  if (cues.has('passage') && cues.has('invullen')) return ['passage', 'passage vastgelegd'];
  if (cues.has('meetlat') && cues.has('invullen')) return ['meetlat', 'meetlat ingevuld'];
  return cues.hasText('verwerkt', 'verwerkte') && cues.has('verwerkt')
    ? ['verwerkt', 'inbreng verwerkt']
    : undefined;
}

/** 'Wanneer is pleegzorg voor het laatst gewijzigd', 'wie heeft het plan het laatst aangepast': whatever was recorded last. */
function readChanged(cues: Asking['cues'], vorm: Asking['vorm']): Subject | undefined {
  if (!(vorm === 'wie' || vorm === 'wanneer') || cues.has('niet', 'geen', 'moeten', 'besluit'))
    return undefined;
  const changed =
    cues.has('wijzigen', 'aanpassen') ||
    (cues.hasText('gewerkt', 'werkte') && cues.hasText('aan', 'eraan')) ||
    // 'Wie heeft er op 30 oktober iets ingevuld'.
    (vorm === 'wie' && cues.hasText('iets', 'wat') && (cues.take('invullen') || cues.takeText('gedaan')));
  if (!changed) return undefined;
  cues.take('wijzigen', 'aanpassen', 'plan', 'opdracht', 'helpen', 'vorige');
  cues.takeText('gewerkt', 'werkte');
  for (const last of ['laatst', 'laatste', 'recent', 'keer']) cues.takeText(last);
  return subject('feiten', [is('feit', 'gewijzigd')]);
}

/** 'Waarom ging het spiegelgesprek van pleegzorg anders', 'waarom week pleegzorg af van het plan'. */
function readDiffers(cues: Asking['cues']): Subject | undefined {
  if (cues.has('besluit', 'niet', 'geen') || !takePhrase(cues, DIFFERS)) return undefined;
  takePhrase(cues, /\b(?:dan|van|in|met) (?:in )?(?:het |de )?(?:plan|gepland|planning|bedoeld|bedacht)\b/);
  cues.take('activiteit', 'helpen', 'gaan', 'plan', 'gepland', 'vergelijken');
  for (const text of ['ging', 'liep', 'week', 'af', 'dan']) cues.takeText(text);
  return subject('feiten', [is('feit', ...DIFFERENCES)]);
}
const DIFFERS = /\b(?:anders|afgeweken|afwijking|(?:het |een )?verschil|week)\b(?: af)?/;
const DIFFERENCES = [
  'activiteit anders dan het plan',
  'activiteit verplaatst',
  'activiteit geannuleerd',
  'activiteit buiten het plan',
] as const;

/** 'Dat niet gepland was', 'terwijl dat niet in het plan stond'. */
const UNPLANNED =
  /\b(?:(?:dat|die|wat|terwijl (?:dat|die|het)) )?niet (?:gepland|voorzien|ingepland|in het plan)(?: (?:was|waren|stond|stonden|zat|zaten))?\b/;
const WENT_BACK = /^(?:ging|kwam|is|kreeg|kregen|moest)$/;
/** 'Maar vier mensen kwamen', 'maar 4 deelnemers hadden'. */
const HAD_SO_MANY = /^(?:kwamen|kwam|waren|deden|zijn|hebben|is|werden|had|hadden|telden|zaten)$/;

function readWhy(cues: Asking['cues'], names: Asking['names']): Subject | undefined {
  const differs = readDiffers(cues);
  if (differs) return differs;
  // 'Waarom ging het plan terug'.
  if (cues.has('plan') && cues.texts().some((text) => WENT_BACK.test(text)) && cues.takeText('terug')) {
    for (const text of ['ging', 'kwam', 'kreeg', 'moest']) cues.takeText(text);
    cues.take('plan');
    return subject('feiten', [is('feit', 'plan teruggestuurd')]);
  }
  const few = cues
    .texts()
    .findIndex((text, at) => text === 'maar' && numberIn(cues.textAt(at + 1)) !== undefined);
  const isFew = few >= 0 && cues.texts().some((text) => HAD_SO_MANY.test(text));
  if (isFew) for (const at of [few, few + 1]) cues.takeAt(at);
  // 'Waarom was de opkomst lager'.
  const isLow =
    cues.hasText('opkomst') &&
    ['lager', 'kleiner', 'laag', 'klein', 'minder'].some((text) => cues.takeText(text));
  if (isLow) cues.takeText('opkomst');
  const isLess =
    isFew ||
    isLow ||
    (cues.takeText('minder', 'meer', 'weinig') && cues.hasText('mensen', 'deelnemers', 'inwoners'));
  for (const text of isLess ? ['mensen', 'deelnemers', 'inwoners', 'bij', 'opdagen'] : [])
    cues.takeText(text);
  if (isLess) {
    cues.take('gaan', 'inwoners', 'activiteit', 'praten', 'mee');
    for (const text of ['deden', 'geinterviewd', 'ondervraagd']) cues.takeText(text);
    return subject('feiten', [is('feit', 'activiteit anders dan het plan')]);
  }
  // 'Later nog interviews bij gekomen'.
  const isMore =
    (asks(names, 'methode') || cues.has('activiteit')) &&
    (cues.has('toevoegen') ||
      cues.takeRow('bij gaan') ||
      takePhrase(cues, UNPLANNED) !== undefined ||
      cues.takeText('extra', 'alsnog', 'aanvullende'));
  if (isMore) {
    cues.take('toevoegen', 'activiteit', 'vergelijken', 'gaan', 'doen');
    return subject('feiten', [is('feit', 'activiteit buiten het plan')]);
  }
  if (cues.hasText('doorgeschoven') && !cues.has('activiteit') && cues.takeText('doorgeschoven')) {
    cues.take('besluit', 'opdracht', 'plan');
    return subject('feiten', [is('feit', 'uitgesteld')]);
  }
  const ofActiviteit = cues.has('activiteit') || asks(names, 'methode');
  const why = WHY.find(([lemma]) => cues.has(lemma));
  // A focusgroep is cancelled, an opdracht withdrawn: people say the same of both.
  const found: typeof why =
    ofActiviteit && why?.[1] === 'ingetrokken' ? [why[0], 'activiteit geannuleerd'] : why;
  if (!found) return readWithout(cues);
  // An opdracht that does not go on was postponed or withdrawn, or its activiteit was.
  const feiten: readonly Feit[] =
    found[0] === 'doorgaan' && !ofActiviteit
      ? [found[1], 'uitgesteld', 'ingetrokken']
      : found[0] === 'stil'
        ? [found[1], 'ingetrokken']
        : [found[1]];
  if (found[0] === 'stil') cues.take('liggen', 'gaan');
  cues.take(found[0], 'niet', 'plan', 'opdracht', 'besluit', 'activiteit');
  return subject('feiten', [is('feit', ...feiten)]);
}

const ASKED_NOBODY =
  /\b(?:gevraagd|bevraagd|gesproken|betrokken|uitgenodigd|gehoord|geraadpleegd|meegedaan|meepraten|meedenken|meedoen|mee)\b/;

function readWithout(cues: Asking['cues']): Subject | undefined {
  // 'Waarom is er niemand gevraagd', 'waarom gaat het zonder inwoners'.
  const nobody = cues.hasText('niemand') && hasPhrase(cues, ASKED_NOBODY);
  const isWithout = cues.has('participatie', 'inwoners', 'mee') && cues.has('niet', 'geen', 'zonder');
  if (!isWithout && !nobody) return undefined;
  if (nobody) takePhrase(cues, ASKED_NOBODY);
  if (nobody) cues.takeText('niemand');
  cues.take(
    'participatie',
    'inwoners',
    'mee',
    'niet',
    'geen',
    'zonder',
    'doen',
    'gevraagd',
    'praten',
    'plan',
  );
  return subject('feiten', [is('feit', 'geen participatie')]);
}
