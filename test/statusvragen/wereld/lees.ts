import { type CardView, viewCard } from '../../support/card-reader.ts';
import { type CardNode, elementsOf } from '../../support/card-reading.ts';
import { OPDRACHTEN } from './opdrachten.ts';
import type { Verwacht } from './vraag.ts';

/** What the asker sees, and whether that is what the tables say. */

export type Gezien = {
  /** One text for each card that answered. */
  readonly kop: string;
  readonly alles: string;
  readonly rijen: readonly string[];
  /** A card of an answer, of one that asks back, or another card. */
  readonly isAntwoord: boolean;
  readonly vraagtTerug: boolean;
  /** It said that a word did not count. */
  readonly meldt: boolean;
  /** What the notification says of it. */
  readonly melding: string;
};

export const UITKOMSTEN = ['goed', 'teruggevraagd', 'met melding', 'iets anders', 'fout'] as const;
/**
 * 'teruggevraagd' and 'met melding' are safe: the asker reads that something was not understood. 'iets anders' is a card that
 * is no answer. 'fout' is wrong in silence.
 */
export type Uitkomst = (typeof UITKOMSTEN)[number];

const ASKS_BACK = /begrijp ik niet|bedoel(de)? je/i;
const NEVER_RECORDED = /leggen we niet vast/i;
const UNKNOWN =
  /onbekend|ken (ik|de bot) niet|kent de bot niet|niet bekend|niet gevonden|vind ik niet|ken ik geen/i;
export const NOT_YOURS =
  /alleen|niet (te|mag|kun).*zien|ziet alles|mag je niet|niet van jou|waar jij bij hoort|(die|dat) jij/i;
const DOES_NOT_COUNT = /telt dus niet mee|tellen dus niet mee|telt niet mee/i;
const NUMBER_WORDS = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];

/** Reads the cards that answered one message. @param pages all pages of one answer count as one */
export function zie(cards: readonly CardView[], melding: string): Gezien {
  const rows = cards.flatMap(({ json }) => elementsOf(json).filter(isRow));
  const rijen = rows.map(keyOf);
  const inRows = new Set(rows.flatMap((row) => elementsOf(row)));
  const kop = cards
    .map(({ json }) => textOf(json, inRows))
    .join('\n')
    .replace(/^Samenkracht!.*$/gm, '')
    .trim();
  const alles = cards.map(({ text }) => text).join('\n');
  const isAntwoord = /Antwoord op je vraag/.test(alles) || rows.length > 0;
  return {
    kop,
    alles,
    rijen,
    isAntwoord,
    vraagtTerug: ASKS_BACK.test(kop),
    meldt: DOES_NOT_COUNT.test(kop),
    melding,
  };
}

/** Does it show what is expected, and nothing else? */
export function klopt(gezien: Gezien, verwacht: Verwacht): boolean {
  const { kop, alles, rijen } = gezien;
  const { zegt = [], ergens = [], zwijgt = [], bevat = [], mist = [] } = verwacht;
  const said = saidBy(gezien);
  if (zwijgt.some((words) => new RegExp(words, 'i').test(alles))) return false;
  if (verwacht.veilig) return true;
  // That nobody records it is no answer to another question either.
  if (verwacht.vraagtTerug) return gezien.vraagtTerug || NEVER_RECORDED.test(kop);
  if (verwacht.onbekend !== undefined)
    return (
      UNKNOWN.test(kop) && kop.toLowerCase().includes(verwacht.onbekend.toLowerCase()) && rijen.length === 0
    );
  if (verwacht.nietTeZien && !NOT_YOURS.test(kop)) return false;
  if (gezien.vraagtTerug || gezien.meldt) return false;
  if (verwacht.rijen !== undefined) {
    const [seen, wanted] = verwacht.volgorde
      ? [rijen, verwacht.rijen]
      : [rijen.toSorted(), verwacht.rijen.toSorted()];
    if (seen.length !== wanted.length || seen.some((key, index) => key !== wanted[index])) return false;
  }
  if (verwacht.aantal !== undefined && numberIn(kop) !== verwacht.aantal) return false;
  if (bevat.some((key) => !rijen.includes(key)) || mist.some((key) => rijen.includes(key))) return false;
  return (
    zegt.every((words) => new RegExp(words, 'i').test(said)) &&
    ergens.every((words) => new RegExp(words, 'i').test(alles))
  );
}

/** Lines of a card that is no answer in which an answer may stand: further down stands whatever there is to know. */
const FIRST_LINES = 3;

/** What it says as its answer. An only row is read as part of it. */
function saidBy({ kop, alles, rijen, isAntwoord }: Gezien): string {
  if (!isAntwoord) return kop.split('\n').slice(0, FIRST_LINES).join('\n');
  return rijen.length > 1 ? kop : alles;
}

export function uitkomst(gezien: Gezien, verwacht: Verwacht): Uitkomst {
  if (klopt(gezien, verwacht)) return 'goed';
  if (gezien.vraagtTerug) return 'teruggevraagd';
  if (gezien.meldt) return 'met melding';
  return gezien.isAntwoord ? 'fout' : 'iets anders';
}

/** The first number that is said; 0 for 'geen' and 'niets'. */
export function numberIn(kop: string): number | undefined {
  for (const [word] of kop.toLowerCase().matchAll(/\d+|[a-zé]+/g)) {
    if (/^\d+$/.test(word)) return Number(word);
    if (word === 'geen' || word === 'niets') return 0;
    if (word === 'één') return 1;
    const index = NUMBER_WORDS.indexOf(word);
    if (index > 1) return index;
  }
  return undefined;
}

function isRow({ selectAction }: CardNode): boolean {
  return selectAction !== undefined;
}

/** Which row of the tables it is. */
function keyOf(row: CardNode): string {
  const data = ((row.selectAction as CardNode).data ?? {}) as Record<string, unknown>;
  const text = viewCard('', row).text;
  const other = data.vergadering ?? data.signaal ?? data.onderwerp;
  const opdracht = OPDRACHTEN.find(({ id }) => id === data.opdracht);
  if (!opdracht) return String(data.opdracht ?? other ?? `? ${text.replaceAll('\n', ' ')}`);
  const first = (text.split('\n')[0] ?? '').replace(/ ›$/, '');
  for (const { events } of opdracht.log) {
    for (const event of events) {
      if (event.soort === 'inbreng toegevoegd')
        for (const { id, tekst } of event.punten) if (first === tekst) return id;
      if (event.soort === 'toezegging gedaan' && first === event.wat) return `${opdracht.id}/${event.id}`;
    }
  }
  const activiteit = /^([\p{L}-]+), /u.exec(first)?.[1]?.toLowerCase();
  return activiteit === undefined || first.startsWith(opdracht.titel)
    ? opdracht.id
    : `${opdracht.id}/${activiteit}`;
}

/** The texts of a card that stand in no row. */
function textOf(json: CardNode, inRows: ReadonlySet<CardNode>): string {
  return elementsOf(json)
    .filter((element) => !inRows.has(element))
    .flatMap(({ type, text, facts }) => {
      if (type === 'TextBlock' || type === 'TextRun') return [viewCard('', { type, text }).text];
      if (type === 'FactSet') return [viewCard('', { type, facts }).text];
      return [];
    })
    .join('\n');
}
