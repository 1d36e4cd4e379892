import type { DossierStatus } from '../../opdrachten/ground/dossier-status.ts';
import { is } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { NAMED_STANDEN } from './read-stand.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** Several states of which one is enough, and a state that was reached. */

type StandAt = { readonly stand: DossierStatus; readonly from: number; readonly to: number };

/** 'In concept of nog niet begonnen', 'plannen die in concept zijn of op akkoord wachten'. */
export function readOneOfStanden({ cues, names, head }: Asking): Subject | undefined {
  if (names.some(({ filter }) => filter === 'overleg')) return undefined;
  const found: StandAt[] = [];
  for (let at = 0; at < cues.count; at += 1) {
    const stand = standAt(cues, at);
    if (stand) found.push(stand);
  }
  const standen = [...new Set(found.map(({ stand }) => stand))];
  if (standen.length < 2 || !areJoined(cues, found)) return undefined;
  for (const { from, to } of found) takeFrom(cues, from, to);
  takeFrom(cues, found[0]?.from ?? 0, found.at(-1)?.to ?? 0);
  if (cues.has('niet', 'geen', 'zonder', 'moeten')) return undefined;
  cues.take('opdracht', 'plan', 'helpen', 'gaan', 'wachten', 'liggen');
  return subject('opdrachten', [is('stand', ...standen)], head);
}

/** 'Bij besluit of verder', 'in uitvoering of later'. */
export function readFurther({ cues, names, head }: Asking): Subject | undefined {
  const at = cues.texts().findIndex((text, place) => text === 'of' && FURTHER.test(cues.textAt(place + 1)));
  if (at < 0 || names.some(({ filter }) => filter === 'overleg')) return undefined;
  const found = [at - 1, at - 2].map((place) => standAt(cues, place)).find((one) => one !== undefined);
  if (!found || cues.has('niet', 'geen', 'zonder', 'moeten')) return undefined;
  takeFrom(cues, found.from, at + 2);
  cues.take('opdracht', 'plan', 'helpen', 'gaan');
  return subject('opdrachten', [is('bereikt', found.stand)], head);
}
const FURTHER = /^(?:verder|later|hoger|meer)$/;

/** The state that the word at this place names, with the words for it. */
function standAt(cues: Cues, at: number): StandAt | undefined {
  const lemma = cues.lemmaAt(at);
  const text = cues.textAt(at);
  if (lemma === undefined) return undefined;
  if (lemma === 'beginnen') {
    const not = [at - 1, at - 2].find((place) => cues.textAt(place) === 'niet');
    return not === undefined ? undefined : { stand: 'plan gevraagd', from: not, to: at + 1 };
  }
  // 'Wachten op akkoord', 'op akkoord': it was handed in.
  if (text === 'akkoord' && cues.textAt(at - 1) === 'op')
    return { stand: 'plan ingediend', from: at - 1, to: at + 1 };
  const stand = NAMED_STANDEN.get(lemma);
  if (stand === undefined) return undefined;
  // 'Een besluit' and 'de terugkoppeling' are things that an opdracht has.
  const isThing = lemma === 'besluit' || lemma === 'terugkoppeling' || lemma === 'afstemmen';
  return isThing && !STATE_FORM.test(text) ? undefined : { stand, from: at, to: at + 1 };
}
const STATE_FORM = /^(?:besloten|besluit|teruggekoppelde?|afgestemde?|goedgekeurde?)$/;

/** Is there an 'of' between the last two, and nothing between any of them that says something else? */
function areJoined(cues: Cues, found: readonly StandAt[]): boolean {
  return found.slice(1).every(({ from }, nth) => {
    const gap = cues.texts().slice(found[nth]?.to ?? 0, from);
    const isLast = nth === found.length - 2;
    return gap.every((text) => BETWEEN.has(text)) && (!isLast || gap.some((text) => OR.has(text)));
  });
}
const OR = new Set(['of', 'ofwel', 'wel']);
const BETWEEN = new Set(
  'of ofwel dan wel en nog al in op zijn is de het wachten wacht liggen ligt staan staat die net'.split(' '),
);

function takeFrom(cues: Cues, from: number, to: number): void {
  for (let at = from; at < to; at += 1) cues.takeAt(at);
}
