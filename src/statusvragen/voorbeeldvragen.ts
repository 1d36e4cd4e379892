import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { type Actor, hasRol } from '../shared/actor.ts';
import { comparable } from '../shared/compare.ts';
import { MAX_ASKED, MAX_WORD } from '../shared/typed-text.ts';
import { BOARD } from './antwoorden/answer-kind.ts';
import { ANSWERS } from './antwoorden/answers.ts';
import { ONDERWERPEN, type Onderwerp } from './ground/query.ts';
import { tidyQuestion } from './ground/words.ts';
import { type Leervraag, learn } from './soort-raden.ts';
import { withoutTone } from './taal/tone.ts';

const { verplichtingen, opdrachten } = ANSWERS;
/** The most asked first. */
export const VOORBEELDEN: readonly string[] = [
  ...new Set([
    ...verplichtingen.voorbeelden.slice(0, 1),
    ...opdrachten.voorbeelden.slice(0, 1),
    ...[verplichtingen, ...Object.values(ANSWERS)].flatMap(({ voorbeelden }) => voorbeelden),
  ]),
];
/** Of what only these get an answer about. */
export const VOOR_BESTUUR: Readonly<Partial<Record<Onderwerp, readonly string[]>>> = {
  signalen: ['Welke signalen zijn nog niet beantwoord?', 'Welke signalen zijn er dit jaar?'],
  jaaragenda: ['Wat staat er op de jaaragenda?'],
  contacten: ['Welke gemeenten hebben geen contact?'],
  uitvraag: ['Welke gemeenten hebben nog niet geantwoord?'],
  rapporten: ['Welke rapporten zijn er?'],
  bevindingen: ['Welke bevindingen zijn nog niet opgevolgd?'],
  budget: ['Wat is er nog over van het budget?'],
  voorbeelden: ['Welke voorbeelden zijn er met jongeren?'],
  netwerkbijeenkomsten: ['Wanneer is de volgende netwerkbijeenkomst?'],
  kalender: ['Wat staat er op de communicatiekalender?'],
  cijfers: ['Wat zijn de cijfers van dit jaar?'],
};
const SHOWN = 3;

/** What questions are about, as '<kind>: <question>'; written by test/statusvragen/schrijf-leervragen.ts. */
const kindsOf = learn(
  readFileSync(new URL('leervragen.txt', import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line): Leervraag<Onderwerp>[] => {
      const [soort, ...vraag] = line.split(': ');
      const over = ONDERWERPEN.find((one) => one === soort);
      return over ? [{ over, vraag: vraag.join(': ') }] : [];
    }),
);

const index = new MiniSearch<{ id: string }>({
  fields: ['id'],
  processTerm: (term) => (term.length > MAX_WORD ? null : comparable(term) || null),
});
index.addAll([...VOORBEELDEN, ...Object.values(VOOR_BESTUUR).flat()].map((id) => ({ id })));

/** What a text seems to be about, of what this reader gets an answer about, the likeliest first; none when no word of it was ever seen. */
export async function nearestKinds(text: string, reader: Actor | undefined): Promise<readonly Onderwerp[]> {
  return (await kindsOf)(askedIn(text)).filter((over) => questionsOf(over, reader).length > 0);
}

function questionsOf(over: Onderwerp, reader: Actor | undefined): readonly string[] {
  const isForBoard = reader !== undefined && hasRol(reader, ...BOARD);
  return [...ANSWERS[over].voorbeelden, ...(isForBoard ? (VOOR_BESTUUR[over] ?? []) : [])];
}

/** What people say around a question says nothing of what it is about. */
function askedIn(text: string): string {
  return withoutTone(tidyQuestion(text.slice(0, MAX_ASKED)), () => false);
}

/**
 * The three questions nearest to a text that this reader can ask: by what the text seems to be about, and within that by its words. When
 * nothing comes near, the most asked. They are only proposed.
 */
export async function nearestQuestions(text: string, reader: Actor | undefined): Promise<readonly string[]> {
  const asked = askedIn(text);
  const byWords = index.search(asked, { fuzzy: 0.2, prefix: true }).map(({ id }) => String(id));
  const groups = (await nearestKinds(text, reader)).map((over) => {
    const own = questionsOf(over, reader);
    return [...new Set([...byWords.filter((vraag) => own.includes(vraag)), ...own])];
  });
  const near = groups.flatMap((vragen) => vragen.slice(0, 1));
  return [...new Set([...near, ...VOORBEELDEN])].slice(0, SHOWN);
}
