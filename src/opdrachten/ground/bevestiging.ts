import * as z from 'zod/v4';
import { localDate } from '../../shared/clock.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';

/** The yes of a coördinator by which a name is a certain colleague: which name, by whom and when (ISO instant). */
export const bevestigingSchema = z.object({ naam: z.string(), door: z.string(), op: z.string() });
type Bevestiging = Readonly<z.infer<typeof bevestigingSchema>>;

/** A colleague of whom a coördinator said that a name is theirs. */
export type Bevestigd = {
  readonly collega: { readonly naam: string; readonly persoonId: string };
  readonly bevestiging: Bevestiging;
};

/** A colleague as far as is known who it is; with the yes of the coördinator from which that follows. */
export type Resolved = {
  readonly collega: { readonly naam: string; readonly persoonId?: string | undefined };
  readonly bevestiging?: Bevestiging;
};

/** A line of a history: which name became which account, and who said so; nothing for a colleague who was chosen from a list. */
export function bevestigingDetails(
  bevestiging: Bevestiging | undefined,
  collega: { readonly naam: string; readonly persoonId?: string | undefined },
): readonly { readonly label: string; readonly was: string; readonly werd: string }[] {
  if (!bevestiging || collega.persoonId === undefined) return [];
  const { naam, door, op } = bevestiging;
  const account = `${collega.naam} (id eindigt op ${collega.persoonId.slice(-4)})`;
  return [
    {
      label: 'Bevestigd',
      was: '',
      werd: `‘${naam}’ is ${account}. Dat zei ${door} op ${formatDutchDate(localDate(op))}.`,
    },
  ];
}
