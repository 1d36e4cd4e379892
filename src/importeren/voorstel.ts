import * as z from 'zod/v4';
import type { CardButton } from '../shared/card-context.ts';
import type { ImportRowVerslag, ImportVerslag } from '../shared/import-verslag.ts';
import { cutText } from '../shared/markdown.ts';
import { counted } from '../shared/words.ts';
import type { TabelVerslag } from './import-gelezen.ts';

/** What would come of a table, as a card shows it before anything is stored. */
export const voorstelSchema = z.object({
  bron: z.string(),
  facts: z.array(z.object({ title: z.string(), value: z.string() })),
  /** What is said of the table as a whole, and then of its rows. */
  lines: z.array(z.string()),
  twijfels: z
    .array(
      z.object({
        id: z.string(),
        vraag: z.string(),
        keuzes: z.array(z.object({ value: z.string(), title: z.string() })),
        gekozen: z.string(),
      }),
    )
    .default([]),
  buttons: z.array(
    z.object({ title: z.string(), verb: z.string(), data: z.record(z.string(), z.unknown()).optional() }),
  ),
});
export type Voorstel = Readonly<z.infer<typeof voorstelSchema>>;

/** So many rows are shown, each cut off after so many characters; the rest is counted. */
const MOST_ROWS = 20;
const MOST_TWIJFELS = 8;
const MAX_LINE = 400;

/** What becomes of a row, as long as nothing is stored. */
export const WORDT: Readonly<Record<ImportRowVerslag['outcome'], string>> = {
  toegevoegd: 'komt erbij',
  gewijzigd: 'verandert',
  ongewijzigd: 'blijft gelijk',
  'wacht op een overleg': 'wacht op een overleg',
  overgeslagen: 'sla ik over',
};

/** Would anything be stored? */
export function verandertIets({ rows }: Pick<ImportVerslag, 'rows'>): boolean {
  return rows.some(({ outcome }) => outcome === 'toegevoegd' || outcome === 'gewijzigd');
}

/** What does not fit on the card comes after what does. */
function moreQuestions(count: number): string {
  return `Er ${count === 1 ? 'is nog 1 vraag' : `zijn nog ${count} vragen`}. Je ziet ${count === 1 ? 'die' : 'ze'} met ‘Bekijk opnieuw’. Anders lees ik het zoals het er staat.`;
}

/**
 * @param remarks what is said of the table as a whole
 * @param antwoorden what was answered before, by the ids of the questions
 */
export function voorstelVan(
  bron: string,
  { rows, twijfels }: Pick<TabelVerslag, 'rows' | 'twijfels'>,
  remarks: readonly string[],
  buttons: readonly CardButton[],
  antwoorden: Readonly<Record<string, string>> = {},
): Voorstel {
  const more = rows.length - MOST_ROWS;
  const isAnswered = ({ id }: { readonly id: string }): boolean => antwoorden[id] !== undefined;
  const open = twijfels.toSorted((a, b) => Number(isAnswered(a)) - Number(isAnswered(b)));
  const unasked = open.slice(MOST_TWIJFELS).filter((one) => !isAnswered(one)).length;
  // What asks for a look comes first.
  const shown = rows.toSorted((a, b) => weight(a) - weight(b) || a.rij - b.rij).slice(0, MOST_ROWS);
  return {
    bron,
    facts: countFacts(rows),
    twijfels: open.slice(0, MOST_TWIJFELS).map((one) => ({ ...one, keuzes: [...one.keuzes] })),
    lines: [
      ...remarks,
      ...(unasked > 0 ? [moreQuestions(unasked)] : []),
      ...shown
        .toSorted((a, b) => a.rij - b.rij)
        .map(({ rij, titel, outcome, lines }) =>
          cutText(
            [`Rij ${rij} · ${WORDT[outcome]} · ${titel}`, ...lines].join('. ').replaceAll('..', '.'),
            MAX_LINE,
          ),
        ),
      ...(more > 0 ? [`En nog ${counted(more, 'rij', 'rijen')}.`] : []),
    ],
    buttons: buttons.map(({ title, verb, data }) => ({
      title,
      verb,
      ...(data ? { data: { ...data } } : {}),
    })),
  };
}

function weight({ outcome }: ImportRowVerslag): number {
  return ['overgeslagen', 'wacht op een overleg', 'gewijzigd', 'toegevoegd', 'ongewijzigd'].indexOf(outcome);
}

function countFacts(rows: readonly ImportRowVerslag[]): Voorstel['facts'] {
  const count = (outcome: ImportRowVerslag['outcome']): string =>
    String(rows.filter((row) => row.outcome === outcome).length);
  const waiting = count('wacht op een overleg');
  return [
    { title: 'Komt erbij', value: count('toegevoegd') },
    { title: 'Verandert', value: count('gewijzigd') },
    { title: 'Blijft gelijk', value: count('ongewijzigd') },
    ...(waiting === '0' ? [] : [{ title: 'Wacht op een overleg', value: waiting }]),
    { title: 'Sla ik over', value: count('overgeslagen') },
  ];
}
