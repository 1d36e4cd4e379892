import MiniSearch from 'minisearch';
import { comparable } from '../shared/compare.ts';
import { MAX_ASKED, MAX_WORD } from '../shared/typed-text.ts';

/** Questions that always have an answer: shown when a question was not understood, the nearest first. */
const VOORBEELDEN: readonly string[] = [
  'Wat is te laat?',
  'Welke opdrachten hebben nog geen plan?',
  'Wie moet er nog iets doen deze week?',
  'Waar is geen participatie, en waarom?',
  'Welke opdrachten zijn nog zonder terugkoppeling?',
  'Wat moet ik nog doen?',
  'Wanneer is het volgende DO?',
  'Wanneer is het volgende PFHO?',
  'Wat staat er op de agenda van het volgende DO?',
  'Welke activiteiten zijn er deze maand?',
  'Hoeveel focusgroepen zijn er dit jaar?',
  'Welke inbreng is niet overgenomen, en waarom?',
  'Wat hebben inwoners ingebracht dit jaar?',
  'Welke toezeggingen staan open?',
  'Wat is er besloten in het laatste PFHO?',
  'Welke opdrachten zijn er?',
  'Wie zijn de projectleiders?',
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
