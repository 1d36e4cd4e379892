import { asks, only } from '../ground/conditions.ts';
import type { Feit } from '../ground/feiten.ts';
import { is } from '../ground/query.ts';
import { hasPhrase, takePhrase } from './phrases.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/**
 * Who did it, when and why, of what else stands in the log of one opdracht: who began it, moved or cancelled an activiteit, wrote down how it
 * went or what residents said, decided what becomes of that or that residents take no part, and what was written with the meetlat.
 */
export function readLogboek(asking: Asking): Subject | undefined {
  const { cues, names, vorm } = asking;
  if (only(names, 'opdracht') === undefined) return undefined;
  const decided = vorm === 'wie' || vorm === 'wanneer' ? readWithout(asking) : undefined;
  if (decided || cues.has('moeten')) return decided;
  const meetlat = readMeetlat(asking);
  if (meetlat) return meetlat;
  if (!(vorm === 'wie' || vorm === 'wanneer') || cues.hasText('gaat', 'gaan')) return undefined;
  return readActiviteit(asking) ?? readPunten(asking) ?? readBegun(asking);
}

const feit = (one: Feit): Subject => subject('feiten', [is('feit', one)]);

const DECIDED =
  /\b(?:bedacht|besloten|besloot|bepaald|bepaalde|gezegd|zei|gekozen|koos|voorgesteld|beslist|besliste|vond|vonden|gevonden|wilde)\b/;
const WITHOUT =
  /\b(?:niemand (?:mee ?)?(?:hoeft|hoefde|hoeven)?(?: mee)?(?: te doen)?(?: mee ?doet| mee ?doen)?|zonder (?:participatie|inwoners|bewoners|mensen)|geen (?:participatie|inwoners|bewoners)|(?:niet|geen \p{L}+) (?:mee ?doen|meedoen))\b/u;

/** 'Wie heeft bedacht dat de verordening zonder inwoners kan'; 'wie was akkoord met spoedhulp zonder participatie' says which plan it is. */
function readWithout({ cues }: Asking): Subject | undefined {
  if (!hasPhrase(cues, WITHOUT)) return undefined;
  if (cues.has('afstemmen')) {
    takePhrase(cues, WITHOUT);
    cues.take('afstemmen', 'plan', 'helpen', 'wie', 'wanneer');
    cues.takeText('gaf', 'gegeven');
    return feit('plan afgestemd');
  }
  if (!hasPhrase(cues, DECIDED)) return undefined;
  takePhrase(cues, DECIDED);
  takePhrase(cues, WITHOUT);
  cues.take('zeggen', 'besluit', 'helpen', 'wie', 'wanneer', 'gaan', 'doen', 'mee', 'moeten', 'had');
  cues.takeText('niemand', 'te');
  return feit('geen participatie');
}

const OF_ACTIVITEIT: readonly (readonly [lemma: 'verplaatsen' | 'afgelast' | 'ingetrokken', feit: Feit])[] = [
  ['verplaatsen', 'activiteit verplaatst'],
  ['afgelast', 'activiteit geannuleerd'],
  ['ingetrokken', 'activiteit geannuleerd'],
];
const CANCELLED = /^(?:geannuleerd|gecanceld|gecancelled|annuleerde)$/;
const WRITTEN =
  /^(?:genoteerd|noteerde|opgeschreven|schreef|vastgelegd|ingevuld|vulde|ingevoerd|voerde|geregistreerd|bijgehouden|gemeld|gerapporteerd)$/;

const HELD = /^(?:hield|hielden|gehouden|gedaan|deed|deden|georganiseerd|organiseerde)$/;

/** 'Wie heeft het groepsgesprek verzet', 'wie vulde in hoe de focusgroep ging'. */
function readActiviteit({ cues, names, vorm }: Asking): Subject | undefined {
  if (!(cues.has('activiteit') || asks(names, 'methode'))) return undefined;
  if (cues.has('niet', 'geen', 'uitnodiging', 'inbreng')) return undefined;
  const found = OF_ACTIVITEIT.find(([lemma]) => cues.has(lemma));
  const isAdded = cues.take('toevoegen');
  const isCancelled = cues.texts().some((text) => CANCELLED.test(text));
  // Who held it is not recorded; who wrote down how it went is.
  const isWritten = vorm === 'wie' && cues.texts().some((text) => WRITTEN.test(text) || HELD.test(text));
  if (!found && !isCancelled && !isWritten && !isAdded) return undefined;
  for (const [at, text] of cues.texts().entries())
    if (
      CANCELLED.test(text) ||
      WRITTEN.test(text) ||
      (isWritten && HELD.test(text)) ||
      /^(?:hoe|ging|verliep|was)$/.test(text)
    )
      cues.takeAt(at);
  cues.take(
    'activiteit',
    'verplaatsen',
    'afgelast',
    'ingetrokken',
    'invullen',
    'helpen',
    'wie',
    'wanneer',
    'gaan',
  );
  return feit(
    isAdded
      ? 'activiteit buiten het plan'
      : found
        ? found[1]
        : isCancelled
          ? 'activiteit geannuleerd'
          : 'activiteit gehouden',
  );
}

const JUDGED =
  /\b(?:bepaalde|bepaald|besliste|beslist|besloot|besloten|beoordeelde|beoordeeld|oordeelde|geoordeeld)\b/;
const SAID =
  /\bwat (?:de |die )?(?:mensen|inwoners|bewoners|deelnemers|ze) (?:er )?(?:zeiden|vertelden|vonden|inbrachten|noemden|hebben gezegd|hebben ingebracht|gezegd hebben)\b/;

/** 'Wie noteerde wat mensen zeiden', 'wie bepaalde wat er met de punten gebeurt'. */
function readPunten({ cues, vorm }: Asking): Subject | undefined {
  const said = hasPhrase(cues, SAID);
  if (vorm !== 'wie' || !(cues.has('inbreng') || cues.hasText('punten') || said)) return undefined;
  if (cues.has('niet', 'geen', 'signaal', 'toezegging')) return undefined;
  const judged = takePhrase(cues, JUDGED) !== undefined || cues.take('oordeel');
  const written = !judged && cues.texts().some((text) => WRITTEN.test(text) || text === 'toegevoegd');
  if (!judged && !written) return undefined;
  takePhrase(cues, SAID);
  takePhrase(cues, /\bwat er met (?:de |die |hun |alle )?(?:\p{L}+ )/u);
  for (const [at, text] of cues.texts().entries())
    if (WRITTEN.test(text) || /^(?:punten|toegevoegd|gebeurt|gebeurde|gebeurd)$/.test(text)) cues.takeAt(at);
  cues.take('inbreng', 'invullen', 'doen', 'helpen', 'wie', 'inwoners', 'toevoegen', 'besluit', 'zeggen');
  return feit(judged ? 'inbreng beoordeeld' : 'inbreng toegevoegd');
}

const BEGUN = /^(?:aangemaakt|toegevoegd|ingevoerd|aangeleverd|opgevoerd|geregistreerd)$/;
const SINCE =
  /^(?:sinds wanneer|hoe ?lang) (?:loopt|lopen|bestaat|bestaan|hebben|staat|speelt|zijn|is|doen)\b(?: (?:we|wij|ze))?/;

/** 'Wie heeft nachtopvang aangemaakt', 'wanneer is schuldhulp erbij gekomen', 'sinds wanneer loopt kinderarmoede'. */
function readBegun({ cues, names }: Asking): Subject | undefined {
  if (
    names.some(({ filter }) => filter === 'methode' || filter === 'overleg') ||
    cues.has(
      'activiteit',
      'inbreng',
      'plan',
      'toezegging',
      'niet',
      'geen',
      'passage',
      'meetlat',
      'besluit',
      'afwezig',
    )
  )
    return undefined;
  const isMade = cues.texts().some((text) => BEGUN.test(text)) || takePhrase(cues, /\berbij gekomen\b/);
  const isSince =
    !isMade &&
    !cues.has(
      'liggen',
      'wachten',
      'uitgesteld',
      'stil',
      'uitvoering',
      'terugsturen',
      'ingetrokken',
      'afgerond',
    ) &&
    takePhrase(cues, SINCE);
  if (!isMade && !isSince) return undefined;
  for (const [at, text] of cues.texts().entries()) if (BEGUN.test(text)) cues.takeAt(at);
  cues.take('toevoegen', 'opdracht', 'invullen', 'indienen', 'helpen', 'wie', 'wanneer', 'gaan');
  takePhrase(cues, /\b(?:bezig|mee bezig|bezig met|in de lijst|op de lijst|in de bot)\b/);
  return { ...feit('opdracht toegevoegd'), vorm: isSince ? 'wanneer' : 'wie' };
}

const NOTE =
  /\b(?:opmerking(?:en)?|toelichting(?:en)?|notities?|aantekening(?:en)?|kanttekening(?:en)?|uitleg|commentaar)\b/;
const SCORED =
  /\b(?:scoorde|scoorden|scoort|score|scores|gescoord|cijfer|punten|oordeel|beoordeling|uitkomst|resultaat|stand)\b/;
const GRADE = /\b(?:een (?:goed|voldoende|onvoldoende)|onvoldoende|voldoende)\b/;
/** The statements, by a word of each. */
const STATEMENT =
  /\b(?:leren en verbeteren|leren|verbeteren|vertrouwen|gelijkwaardig\p{L}*|feiten|resultaatgericht|centraal|mens centraal|terugkoppeling)\b/u;
const WEAK =
  /\b(?:niet (?:zo )?goed|(?:kon|kan|moet|moest) beter|beter|minder(?: goed)?|slecht|zwak|onvoldoende|fout|mis)\b/;

/** 'Hoe scoorde doorstart op leren', 'welke notitie staat er bij de meetlat van speelplekken': all that was written with it. */
function readMeetlat({ cues, names, vorm }: Asking): Subject | undefined {
  if (!(vorm === 'lijst' || vorm === 'stand') || asks(names, 'overleg')) return undefined;
  const ofMeetlat = cues.has('meetlat');
  const asksNote = hasPhrase(cues, NOTE);
  const asksScore =
    (hasPhrase(cues, STATEMENT) && (hasPhrase(cues, SCORED) || hasPhrase(cues, GRADE))) ||
    hasPhrase(cues, /\bscores?\b/);
  const first = cues.textAt(0);
  // 'Waarom kreeg doorstart een onvoldoende', 'op welk punt was speelplekken maar voldoende'.
  const asksGrade =
    !ofMeetlat &&
    hasPhrase(cues, GRADE) &&
    /^(?:waarom|waarop|waarvoor|op welke?|waar)\b/.test(cues.texts().join(' '));
  const isWhat = /^(?:wat|hoe|welke?|waarom|waar)$/.test(first);
  if (
    !(ofMeetlat && (asksNote || isWhat || hasPhrase(cues, SCORED))) &&
    !(hasPhrase(cues, STATEMENT) && asksNote) &&
    !asksScore &&
    !asksGrade
  )
    return undefined;
  // 'Is de meetlat ingevuld' and what is still to be filled in are asked otherwise.
  if (cues.has('telaat', 'zonder', 'geen', 'taak') || (cues.has('niet') && !hasPhrase(cues, WEAK)))
    return undefined;
  for (const pattern of [
    NOTE,
    GRADE,
    /\b(?:een|voor|over|de)\b/,
    SCORED,
    STATEMENT,
    WEAK,
    /\b(?:aan|volgens|op|bij|van|in) de\b/,
    /\b(?:gaf|kreeg|haalde|deed|staat|stond|gezet|ingevuld|schreef|geschreven|viel|ging|was)\b(?: er)?/,
  ])
    takePhrase(cues, pattern);
  if (asksGrade) for (const text of ['waarom', 'maar', 'onderdeel', 'stelling']) cues.takeText(text);
  cues.take(
    'meetlat',
    'evalueren',
    'ervaring',
    'zeggen',
    'invullen',
    'doen',
    'helpen',
    'gaan',
    'oordeel',
    'uitkomst',
    'stand',
    'terugkoppeling',
  );
  return feit('meetlat ingevuld');
}
