import { inPrivate, meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage, CommandTurn, Routes } from '../../bot/ports.ts';
import { type Actor, assertCoordinator } from '../../shared/actor.ts';
import type { ImportVerslag } from '../../shared/import-verslag.ts';
import { importVerslagCard } from '../verslag-cards.ts';
import type { ImportTable } from './opdracht-import.ts';

type Dependencies = {
  readonly readPastedTable: (text: string, html?: string) => Promise<ImportTable | undefined>;
  readonly importTable: (actor: Actor, table: ImportTable) => Promise<ImportVerslag>;
};

/** A table of opdrachten that the coördinator pastes into the chat. */
export function createImportRoutes({ readPastedTable, importTable }: Dependencies): Routes {
  const report = async (actor: Actor, table: ImportTable): Promise<CardMessage> => {
    assertCoordinator(actor, 'opdrachten inlezen');
    const { problem, notes, rows, stopped } = await importTable(actor, table);
    if (problem !== undefined)
      return meldingCard({ tone: 'let-op', title: 'Deze tabel kan ik niet inlezen', text: problem });
    return importVerslagCard({
      source: 'Geplakte tabel',
      rows: [...rows],
      remarks: notes,
      stopped,
    });
  };

  return {
    commands: [
      {
        phrases: ['importeer', 'inlezen'],
        handle: (turn) =>
          inPrivate(turn.place, async () => {
            assertCoordinator(turn.actor, 'opdrachten inlezen');
            const table = await readPastedTable(turn.rest, turn.html);
            return table ? report(turn.actor, table) : howTo();
          }),
      },
    ],
    verbs: {},
    async otherText(turn: CommandTurn) {
      if (turn.html === undefined && !turn.text.includes('\n')) return undefined;
      const table = await readPastedTable(turn.text, turn.html);
      return table ? inPrivate(turn.place, () => report(turn.actor, table)) : undefined;
    },
  };
}

function howTo(): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Plak de tabel in een bericht aan mij',
    text: 'Kopieer de tabel uit Excel, met de kopregel erbij. Nodig is een kolom Onderwerp, Opdracht of Project. Handig zijn ook Kenmerk, Projectleider, Trekker, Overleg en Datum.\nVergaderingen kan ook: met de kolommen Datum en Overleg, en eventueel Tijd en Plaats. Hoe een voorstel is behandeld lees je in met Datum, Overleg, Doel en Conclusie, en het kenmerk in een kolom of boven de tabel.',
  });
}
