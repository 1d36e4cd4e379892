import MiniSearch from 'minisearch';
import { comparable } from '../shared/compare.ts';
import { MAX_ASKED, MAX_WORD } from '../shared/typed-text.ts';
import { ANSWERS } from './antwoorden/answers.ts';

const { verplichtingen, opdrachten } = ANSWERS;
/** Shown when a question was not understood, the nearest first, and the most asked when nothing comes near. */
export const VOORBEELDEN: readonly string[] = [
  ...new Set([
    ...verplichtingen.voorbeelden.slice(0, 1),
    ...opdrachten.voorbeelden.slice(0, 1),
    ...[verplichtingen, ...Object.values(ANSWERS)].flatMap(({ voorbeelden }) => voorbeelden),
  ]),
];
const NEAREST = 3;

const index = new MiniSearch<{ id: string }>({
  fields: ['id'],
  processTerm: (term) => (term.length > MAX_WORD ? null : comparable(term) || null),
});
index.addAll(VOORBEELDEN.map((id) => ({ id })));

/** The three questions nearest to a text; when nothing comes near, the most asked. */
export function nearestQuestions(text: string): readonly string[] {
  const found = index
    .search(text.slice(0, MAX_ASKED), { fuzzy: 0.2, prefix: true })
    .map(({ id }) => String(id));
  return [...new Set([...found, ...VOORBEELDEN])].slice(0, NEAREST);
}
