import { asks } from '../ground/conditions.ts';
import { type Filters, is, isNot } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** What is asked of the messages of the bot, and of whom it can reach. */

/** 'Welke berichten zijn niet aangekomen', 'aan wie is een bericht mislukt', 'is het bericht aan Noor aangekomen'. */
export function readBerichten({ cues, names }: Asking): Subject | undefined {
  if (!cues.has('bericht') || !names.every(({ filter }) => OF_BERICHTEN.has(filter))) return undefined;
  // What arrived is not recorded; whether one did can be asked.
  const isDenied = cues.has('niet', 'geen');
  // 'Heeft Noor het bericht ontvangen': whether it arrived.
  const asksWhether =
    !isDenied &&
    /^(?:heeft|hebben|kreeg|kregen)$/.test(cues.textAt(0)) &&
    asks(names, 'persoon') &&
    cues.takeText(...GOT);
  if (asksWhether) {
    cues.take('bericht', 'helpen');
    return subject('berichten');
  }
  // 'Wie heeft een bericht niet gekregen'.
  const isMissed = isDenied && cues.textAt(0) !== 'waarom' && cues.hasText(...GOT);
  if (
    isMissed || cues.has('aankomen')
      ? !isDenied && !/^(?:is|zijn|kwam|kwamen)$/.test(cues.textAt(0))
      : isDenied
  )
    return undefined;
  // Of those that did not arrive it is known of some for sure, and of others not.
  if (isMissed) for (const text of GOT) cues.takeText(text);
  const all = cues.take('aankomen') || isMissed;
  const failed = cues.take('mislukken');
  const unsure = cues.take('onzeker');
  if (!all && !failed && !unsure) return undefined;
  const stand = failed ? is('aankomst', 'mislukt') : is('aankomst', 'onzeker');
  cues.take('bericht', 'niet', 'geen', 'opdracht', 'gaan', 'wie', 'helpen');
  return subject('berichten', all || (failed && unsure) ? [] : [stand]);
}

const GOT = ['gekregen', 'ontvangen', 'kreeg', 'kregen', 'gehad'];

const OF_BERICHTEN: ReadonlySet<string> = new Set(['persoon', 'opdracht']);

/** 'Wie kan de bot niet bereiken', 'wie heeft de chat nooit geopend', 'is Willem bereikbaar', 'wie heeft de bot geblokkeerd'. */
export function readBereik({ cues, names, head, ofDays }: Asking): Subject | undefined {
  // 'Is Samira volgende week bereikbaar': whether she is there.
  if (ofDays && asks(names, 'persoon') && cues.hasText('bereikbaar')) return undefined;
  if (head || !names.every(({ filter }) => filter === 'persoon')) return undefined;
  // 'Waarom krijgt Joost geen berichten': because the bot does not reach him.
  const gets = /^(?:waarom|hoezo)$/.test(cues.textAt(0)) && asks(names, 'persoon') && cues.take('bericht');
  if (gets) for (const text of ['bot', 'krijgt', 'krijg', 'ontvangt']) cues.takeText(text);
  // 'Wie krijgt geen berichten'.
  const getsNone =
    /^(?:wie|welke)$/.test(cues.textAt(0)) &&
    cues.hasText('krijgt', 'krijgen') &&
    cues.has('geen') &&
    cues.take('bericht');
  if (getsNone) for (const text of ['bot', 'krijgt', 'krijgen']) cues.takeText(text);
  const stand = gets ? is('bereikbaar', 'ja') : getsNone ? isNot('bereikbaar', 'ja') : standIn(cues);
  if (stand === undefined) return undefined;
  for (const text of BEREIK_WORDS) cues.takeText(text);
  cues.take('blokkeren', 'openen', 'open', 'niet', 'geen', ...(getsNone ? (['wie'] as const) : []));
  // Of somebody it is told how it is, whatever was expected.
  return subject('bereik', names.some(({ not }) => !not) ? [] : [stand]);
}

function standIn(cues: Cues): Filters[number] | undefined {
  const isDenied = cues.has('niet', 'geen');
  if (cues.has('blokkeren')) return (isDenied ? isNot : is)('bereikbaar', 'geblokkeerd');
  if (cues.hasText('chat') && cues.has('openen', 'open'))
    return is('bereikbaar', isDenied ? 'chat niet geopend' : 'ja');
  if (cues.hasText('onbereikbaar')) return (isDenied ? is : isNot)('bereikbaar', 'ja');
  const reaches = cues.hasText('bereiken', 'bereikt') && cues.hasText('bot', 'je', 'jij');
  if (!reaches && !cues.hasText('bereikbaar')) return undefined;
  return isDenied ? isNot('bereikbaar', 'ja') : is('bereikbaar', 'ja');
}

const BEREIK_WORDS = ['chat', 'onbereikbaar', 'bereikbaar', 'bereiken', 'bereikt', 'collega', 'collegas'];
