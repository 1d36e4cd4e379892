import { is } from '../ground/query.ts';
import { hasPhrase } from './phrases.ts';
import { readLijst } from './read-lijsten.ts';
import type { Asking, Subject } from './subject.ts';

const LIJST = readLijst({
  over: 'netwerkbijeenkomsten',
  zegt: /^netwerkbijeenkomst(?:en)?$/,
  // What was said there and came as a signaal is one; of an opdracht it is no part.
  mits: ({ cues, names }) =>
    names.length === 0 && !cues.has('signaal', 'inbreng', 'opdracht', 'toezegging', 'plan', 'terugkoppeling'),
  mee: /^(?:staan|staat|planning|agenda|we|wat|kwamen|kwam|waren|was|gepland|geplande)$/,
  toestanden: [
    [/^(?:in)?geplande?$|^(?:eerst)?volgende?$|^komende?$/, 'gepland'],
    [/^(?:gehouden|geweest|hielden|hield)$/, 'gehouden'],
    [/^(?:afgezegde?|afgelast|geannuleerde?|doorgegaan)$/, 'afgezegd'],
    [/^vastgelegd$/, 'gehouden', 'nog niet vastgelegd'],
  ],
});
const PEOPLE = /\bhoeveel (?:mensen|inwoners|bezoekers|deelnemers|bewoners)\b/;

/** 'Wanneer is de volgende netwerkbijeenkomst', 'hoeveel mensen waren er bij de netwerkbijeenkomst': each says how many there were. */
export function readNetwerkbijeenkomsten(asking: Asking): Subject | undefined {
  const { cues } = asking;
  const isOff =
    cues.hasText('netwerkbijeenkomst', 'netwerkbijeenkomsten') &&
    (cues.takeRow('niet/geen doorgaan') || cues.takeRow('doorgaan niet'));
  const listed = LIJST(asking);
  const found = listed && isOff ? { ...listed, filters: [is('toestand', 'afgezegd')] } : listed;
  // Why it does not take place stands in its row.
  if (found && isOff) cues.takeText('waarom');
  if (!found || !hasPhrase(cues, PEOPLE)) return found;
  cues.take('hoeveel', 'inwoners', 'geweest', 'gaan');
  for (const text of ['mensen', 'bezoekers', 'deelnemers', 'kwamen', 'waren']) cues.takeText(text);
  return { ...found, vorm: 'lijst' };
}
