import * as z from 'zod/v4';
import { anyWords, inPrivate, meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, CommandTurn, Routes, SentFile } from '../bot/ports.ts';
import { parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import { type Actor, assertCoordinator } from '../shared/actor.ts';
import type { CardButton } from '../shared/card-context.ts';
import { DomainError } from '../shared/errors.ts';
import type { Ids } from '../shared/ids.ts';
import { MOST_ONBEKEND, type Onbekend, onbekendWords } from '../shared/import-verslag.ts';
import { cutText } from '../shared/markdown.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { ALL_OPDRACHTEN, NEW_OPDRACHT } from '../shared/way-buttons.ts';
import type { ImportTable } from './ground/tabel.ts';
import type { KeptTables } from './kept-tables.ts';
import type { TableImports } from './table-imports.ts';
import { importVerslagCard } from './verslag-card.ts';
import { type Voorstel, verandertIets, voorstelVan } from './voorstel.ts';
import { OPNIEUW, twijfelId, voorstelForm } from './voorstel-form.ts';
import { type Keuze, welkeForm } from './welke-form.ts';

type Dependencies = {
  readonly readPastedTable: (text: string, html?: string) => Promise<ImportTable | undefined>;
  readonly readTable: TableImports['readTable'];
  readonly importTable: TableImports['importTable'];
  readonly kept: KeptTables;
  readonly regio: LeesRegio;
  /** By title. */
  readonly listOpdrachten: () => Promise<readonly Keuze[]>;
  readonly ids: Ids;
};

/** Reads a table of before in again. @param notice what was added meanwhile, for on top */
type ReadAgain = (actor: Actor, tabel: string, notice?: string) => Promise<CardMessage>;

/** Shows what a table would bring. @param tabel under which id it is kept */
type Propose = (
  actor: Actor,
  table: ImportTable,
  how?: { readonly tabel?: string; readonly notice?: string | undefined },
) => Promise<CardMessage>;

const ASK_UNKNOWN = 'Kies met een knop wat het is: dan lees ik de tabel opnieuw.';
const NOTHING_NEW = 'Er komt niets bij en er verandert niets.';
/** Its day is over: what is sent from its card is answered by asking for the table again. */
const GONE: Voorstel = { bron: '', facts: [], lines: [], twijfels: [], buttons: [] };

/** Of a name on a button, in characters. */
const MAX_TITLE = 40;
/** Of the name of a file, in characters. */
const MAX_NAME = 100;
const WHAT = 'opdrachten inlezen';
/** The contents decide; these are what may be one. */
const KINDS = /\.(?:csv|tsv|txt|xlsx|xlsm|xls|ods)$/i;
const OTHER_KIND =
  'Dit soort bestand kan ik niet inlezen. Stuur een tabel als .csv of .xlsx, of plak hem in een bericht aan mij.';
const againSchema = z.strictObject({ tabel: z.string().min(1).max(120) });

/** A table of opdrachten that the coördinator pastes into the chat. */
export function createImportRoutes({
  readPastedTable,
  readTable,
  importTable,
  kept,
  regio,
  listOpdrachten,
  ids,
}: Dependencies): {
  readonly routes: Routes;
  readonly readAgain: ReadAgain;
} {
  /** What there is to ask about what the table names and the region does not have. */
  const asksOf = async (onbekend: Onbekend, tabel: string) =>
    onbekendWords(onbekend) === undefined
      ? []
      : onbekendButtons(onbekend, tabel, (await regio()).overleggen.find);

  const propose: Propose = async (actor, table, { tabel, notice } = {}) => {
    assertCoordinator(actor, WHAT);
    const verslag = await importTable(actor, table, { proef: true });
    const { problem, vanWelke, notes, rows, onbekend, twijfels } = verslag;
    const said = notice === undefined ? [] : [notice];
    if (vanWelke && (await listOpdrachten()).length > 0)
      return welke.open(actor, { tabel: tabel ?? (await kept.keep({ table })) }, { notice });
    if (problem !== undefined)
      return meldingCard({
        tone: 'let-op',
        title: 'Deze tabel kan ik niet inlezen',
        text: [...said, problem].join('\n'),
      });
    const unknown = onbekendWords(onbekend);
    const asks = unknown === undefined ? [] : [`${unknown} ${ASK_UNKNOWN}`];
    const id = tabel ?? (await kept.keep({ table }));
    const buttons = await asksOf(onbekend, id);
    const bron = bronOf(table);
    if (!verandertIets(verslag) && twijfels.length === 0) {
      if (unknown === undefined) await kept.forget(id);
      return importVerslagCard({
        source: bron,
        rows,
        remarks: [...said, NOTHING_NEW, ...asks, ...notes],
        buttons,
      });
    }
    const voorstel = voorstelVan(bron, verslag, [...asks, ...notes], buttons, table.antwoorden);
    await kept.keep({ table, voorstel }, id);
    return form.open(actor, { tabel: id }, { notice });
  };

  const store = async (actor: Actor, tabel: string, table: ImportTable): Promise<CardMessage> => {
    const { notes, rows, onbekend, stopped } = await importTable(actor, table);
    const unknown = onbekendWords(onbekend);
    if (unknown === undefined && stopped === undefined) await kept.forget(tabel);
    return importVerslagCard({
      source: bronOf(table),
      rows,
      remarks: [...(unknown === undefined ? [] : [`${unknown} ${ASK_UNKNOWN}`]), ...notes],
      stopped,
      buttons: await asksOf(onbekend, tabel),
    });
  };

  const form = formVerbs(ids, voorstelForm, {
    async load(_actor, { tabel }) {
      const found = await kept.find(tabel);
      return { about: { voorstel: found?.voorstel ?? GONE }, version: 0 };
    },
    may: (actor) => assertCoordinator(actor, WHAT),
    async save({ actor, keys: { tabel }, about: { voorstel }, typed, next }) {
      const found = await kept.find(tabel);
      if (!found) return pasteAgain();
      const antwoorden = Object.fromEntries(
        voorstel.twijfels.map(({ id, gekozen }) => [id, typed[twijfelId(id)] ?? gekozen]),
      );
      const table = { ...found.table, antwoorden: { ...found.table.antwoorden, ...antwoorden } };
      return next === OPNIEUW ? propose(actor, table, { tabel }) : store(actor, tabel, table);
    },
  });

  const welke = formVerbs(ids, welkeForm, {
    load: async (_actor, { tabel }) => ({ about: { tabel, opdrachten: await listOpdrachten() }, version: 0 }),
    may: (actor) => assertCoordinator(actor, WHAT),
    async save({ actor, about: { tabel }, values: { opdracht } }) {
      const found = await kept.find(tabel);
      return found ? propose(actor, { ...found.table, opdracht }, { tabel }) : pasteAgain();
    },
  });

  const readAgain: ReadAgain = async (actor, tabel, notice) => {
    assertCoordinator(actor, WHAT);
    const found = await kept.find(tabel);
    return found ? propose(actor, found.table, { tabel, notice }) : pasteAgain(notice);
  };

  /** Who may not reads nothing of a file, and the bot neither. */
  const readFile = async (actor: Actor, file: SentFile): Promise<CardMessage> => {
    assertCoordinator(actor, WHAT);
    if (!KINDS.test(file.naam)) throw new DomainError('invalid-file', OTHER_KIND, { reason: 'file-kind' });
    return propose(actor, await readTable(await file.read(), file.naam));
  };

  /** A file, or a table in the text of a message. */
  const fromMessage = async (turn: CommandTurn): Promise<CardMessage | undefined> => {
    const { file } = turn;
    if (file) return inPrivate(turn.place, () => readFile(turn.actor, file));
    if (turn.html === undefined && !turn.text.includes('\n')) return undefined;
    const table = await readPastedTable(turn.text, turn.html);
    return table ? inPrivate(turn.place, () => propose(turn.actor, table)) : undefined;
  };

  const routes: Routes = {
    commands: [
      {
        phrases: ['importeer', 'inlezen', 'hoe importeer ik', 'excel inlezen', 'excel importeren'],
        takes: anyWords,
        takesLong: true,
        handle: (turn) =>
          inPrivate(turn.place, async () => {
            if (turn.file) return readFile(turn.actor, turn.file);
            assertCoordinator(turn.actor, WHAT);
            const table = await readPastedTable(turn.rest, turn.html);
            return table ? propose(turn.actor, table) : howTo();
          }),
      },
    ],
    verbs: {
      ...form.verbs,
      ...welke.verbs,
      'opdrachten.readAgain': ({ actor, data }) =>
        readAgain(actor, parseCardData(againSchema, data, 'importeer').tabel),
    },
    otherText: fromMessage,
    longText: fromMessage,
  };
  return { routes, readAgain };
}

/**
 * What can be added of what a table names, a button each; of what resembles a body that is known also that it is that one.
 * @param tabel which table it is
 */
export function onbekendButtons(
  { overleggen, gemeenten }: Onbekend,
  tabel: string,
  find: (naam: string) => { readonly lijktOp?: { readonly id: string; readonly kort: string } } | undefined,
): readonly CardButton[] {
  const meant = overleggen.flatMap((naam) => {
    const { lijktOp } = find(naam) ?? {};
    if (!lijktOp) return [];
    return [
      {
        title: `‘${cutText(naam, MAX_TITLE)}’ is ${lijktOp.kort}`,
        verb: 'regio.nameInTabel',
        data: { geschreven: naam, overleg: lijktOp.id, tabel },
      },
    ];
  });
  const add = (verb: string) => (naam: string) => ({
    title: `Voeg ‘${cutText(naam, MAX_TITLE)}’ toe`,
    verb,
    data: { geschreven: naam, tabel },
  });
  const all = [
    ...overleggen.map(add('regio.addOverlegInTabelForm')),
    ...gemeenten.map(add('regio.addGemeenteInTabelForm')),
  ];
  return [
    ...meant.slice(0, MOST_ONBEKEND),
    ...all.slice(0, MOST_ONBEKEND),
    { title: 'Lees de tabel opnieuw in', verb: 'opdrachten.readAgain', data: { tabel } },
  ];
}

function bronOf({ bestand }: ImportTable): string {
  return bestand === undefined ? 'Geplakte tabel' : `Bestand ‘${cutText(bestand, MAX_NAME)}’`;
}

function pasteAgain(notice?: string): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Plak de tabel nog een keer',
    text: [
      ...(notice === undefined ? [] : [notice]),
      'Ik heb de tabel niet meer: ik bewaar hem tot alles is overgenomen, en niet langer dan die dag. Plak hem opnieuw in een bericht aan mij. Wat er al is, komt er niet dubbel in.',
    ].join('\n'),
  });
}

function howTo(): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Plak de tabel in een bericht aan mij',
    text: 'Kopieer de tabel uit Excel, met de kopregel erbij. Of stuur het bestand zelf, als .csv of .xlsx. Nodig is een kolom Onderwerp, Opdracht of Project. Handig zijn ook Kenmerk, Projectleider, Trekker, Overleg en Datum.\nVergaderingen kan ook: met de kolommen Datum en Overleg, en eventueel Tijd en Plaats. Hoe een voorstel is behandeld lees je in met Datum, Overleg, Doel en Conclusie, en het kenmerk in een kolom of boven de tabel.\nOok een jaaragenda (met het jaar erboven), toezeggingen, activiteiten, inbreng en contacten van gemeenten kun je zo inlezen. Rapporten ook: met de kolommen Rapport en Jaar, en eventueel Soort, Thema en Bevinding. Ik laat eerst zien wat ik lees.',
    buttons: [NEW_OPDRACHT, ALL_OPDRACHTEN],
  });
}
