import MiniSearch from 'minisearch';
import { comparable } from '../shared/compare.ts';
import { MAX_ASKED, MAX_WORD } from '../shared/typed-text.ts';
import { ANSWERS } from './antwoorden/answers.ts';

const { verplichtingen, opdrachten, ...others } = ANSWERS;
/** Questions that always have an answer, the most asked first. */
const VOORBEELDEN = [
  verplichtingen.voorbeelden[0],
  opdrachten.voorbeelden[0],
  ...[verplichtingen, opdrachten, ...Object.values(others)].flatMap(({ voorbeelden }) => voorbeelden),
];
const NEAREST = 3;

const index = new MiniSearch<{ id: string }>({
  fields: ['id'],
  processTerm: (term) => (term.length > MAX_WORD ? null : comparable(term) || null),
});
index.addAll([...new Set(VOORBEELDEN)].map((id) => ({ id })));

/** The three questions nearest to a text; when nothing comes near, the most asked. */
export function nearestQuestions(text: string): readonly string[] {
  const found = index
    .search(text.slice(0, MAX_ASKED), { fuzzy: 0.2, prefix: true })
    .map(({ id }) => String(id));
  return [...new Set([...found, ...VOORBEELDEN])].slice(0, NEAREST);
}
