import type { Dossier } from '../opdrachten/ground/dossier.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import { comparable } from '../shared/compare.ts';
import { isDomainError } from '../shared/errors.ts';
import { agendaOf, openItems, type Placed } from '../vergaderingen/ground/agenda.ts';
import type { Vergadering } from '../vergaderingen/ground/vergadering.ts';
import { elsewhereWords } from '../vergaderingen/vergadering-view.ts';
import type { Vergaderingen } from '../vergaderingen/vergaderingen.ts';

/** What the overzicht of one vergadering is made from. */
export type VergaderingOverzicht = {
  readonly vergadering: Vergadering;
  readonly agenda: readonly Placed[];
  /** The opdrachten on the agenda, in the order in which the overzicht shows them. */
  readonly dossiers: readonly Dossier[];
  /** The meetings to which items were postponed, in words by id. */
  readonly elsewhere: Readonly<Record<string, string>>;
  /** Is it time for the agenda itself: doel, order, time and place? */
  readonly withAgenda: boolean;
  /** The opdrachten that were on the agenda and were postponed to another meeting. */
  readonly postponed: readonly Dossier[];
  /** Only the opdrachten of this programma are shown. */
  readonly programma?: string;
};

type Dependencies = {
  readonly opdrachten: Opdrachten;
  readonly vergaderingen: Vergaderingen;
  /** From which moment (ISO instant) the agenda of a meeting on that day is shown. */
  readonly agendaFrom: (datum: string) => Promise<string>;
};

export type ReadOverzicht = (vergadering: Vergadering, now: string) => Promise<VergaderingOverzicht>;

export function createReadOverzicht({ opdrachten, vergaderingen, agendaFrom }: Dependencies): ReadOverzicht {
  const findDossier = async (id: string): Promise<Dossier | undefined> => {
    try {
      return (await opdrachten.get(id)).state;
    } catch (error) {
      if (isDomainError(error, 'not-found')) return undefined;
      throw error;
    }
  };

  return async (vergadering, now) => {
    const named = (await opdrachten.ofVergadering(vergadering.id)).map(({ state }) => state);
    const agenda = agendaOf(vergadering, named);
    const byId = new Map(named.map((dossier) => [dossier.id, dossier]));
    const open = new Set(openItems(agenda));
    const dossiers: Dossier[] = [];
    const postponed: Dossier[] = [];
    for (const item of agenda) {
      const { opdrachtId } = item;
      const dossier =
        opdrachtId === undefined ? undefined : (byId.get(opdrachtId) ?? (await findDossier(opdrachtId)));
      if (dossier) (open.has(item) ? dossiers : postponed).push(dossier);
    }
    const withAgenda = (await agendaFrom(vergadering.datum)) <= now;
    return {
      vergadering,
      agenda,
      dossiers: withAgenda ? dossiers : inOrder(dossiers),
      elsewhere: await elsewhereWords(vergaderingen, agenda),
      withAgenda,
      postponed,
    };
  };
}

/**
 * The same for the channels of one programma: its opdrachten only. The dossiers are divided once, and channels of the same programma get the same
 * overzicht: a region has hundreds of channels. Case, accents and punctuation of a programma do not matter.
 */
export function createPerProgramma(
  overzicht: VergaderingOverzicht,
): (programma: string) => VergaderingOverzicht {
  const divide = (dossiers: readonly Dossier[]) =>
    Map.groupBy(dossiers, ({ programma }) => (programma === undefined ? undefined : comparable(programma)));
  const dossiers = divide(overzicht.dossiers);
  const postponed = divide(overzicht.postponed);
  const known = new Map<string, VergaderingOverzicht>();
  return (programma) => {
    const found = known.get(programma);
    if (found) return found;
    const key = comparable(programma);
    const own = {
      ...overzicht,
      programma,
      dossiers: dossiers.get(key) ?? [],
      postponed: postponed.get(key) ?? [],
    };
    known.set(programma, own);
    return own;
  };
}

/** Without an agenda the order is that of the titles; it does not change when a plan does. */
function inOrder(dossiers: readonly Dossier[]): readonly Dossier[] {
  return dossiers.toSorted((a, b) => a.titel.localeCompare(b.titel, 'nl'));
}
