import { METHODEN } from '../../opdrachten/ground/plan-fields.ts';
import { activiteitenOf } from '../../opdrachten/ground/uitvoering.ts';
import type { Voorbereiding } from '../../opdrachten/voorbereiding.ts';
import type { Actor } from '../../shared/actor.ts';
import { comparable } from '../../shared/compare.ts';
import { formatDutchDate, type ParsedDate } from '../../shared/dutch-dates.ts';
import type { ImportVerslag } from '../../shared/import-verslag.ts';
import type { Gelezen } from '../ground/gelezen.ts';
import { namens } from '../ground/rijen.ts';
import { type BijOpdracht, importBijOpdracht, rijNonce } from './bij-opdracht.ts';
import { DOSSIER_WORDS as WORDS } from './dossier-words.ts';

type Dependencies = BijOpdracht & {
  readonly voorbereiding: Pick<Voorbereiding, 'addActiviteit'>;
  readonly parseDate: (text: string) => Promise<ParsedDate | undefined>;
};

/** Activiteiten that were not in the plan; what is there already stays as it is. */
export function importActiviteiten(
  actor: Actor,
  gelezen: Gelezen,
  dependencies: Dependencies,
): Promise<ImportVerslag> {
  const { voorbereiding, parseDate } = dependencies;
  return importBijOpdracht(
    gelezen,
    dependencies,
    (rij) => [rij.cel('activiteit'), rij.cel('datum')].join(', '),
    async (current, rij) => {
      const lines: string[] = [];
      const date = await parseDate(rij.cel('datum'));
      if (!date) return { outcome: 'overgeslagen', lines: [WORDS.noDay(rij.cel('datum'))] };
      const genoemd = comparable(rij.cel('activiteit'));
      const found = METHODEN.find(({ value }) => genoemd.startsWith(comparable(value)));
      if (!found) lines.push(WORDS.soort(rij.cel('activiteit')));
      const soort = found?.value ?? 'anders';
      const isKnown = activiteitenOf(current.state).some(
        (one) => one.soort === soort && (one.nu === date.datum || one.wanneer === date.datum),
      );
      if (isKnown) return { outcome: 'ongewijzigd', lines: [WORDS.known] };
      const written = rij.cel('aantal');
      const aantal = Number.parseInt(written, 10);
      await voorbereiding.addActiviteit(
        namens(actor, rij),
        current.id,
        rijNonce('activiteit', soort, date.datum),
        {
          soort,
          datum: date.datum,
          alleenMaand: false,
          aantal: Number.isNaN(aantal) ? undefined : aantal,
          reden: rij.cel('reden') || WORDS.reden,
        },
      );
      lines.push(
        WORDS.uiterlijk(formatDutchDate(date.datum)).replace('Uiterlijk', 'Datum'),
        WORDS.verwacht(written, aantal),
      );
      if (date.why !== undefined) lines.push(date.why);
      return { outcome: 'toegevoegd', lines };
    },
  );
}
