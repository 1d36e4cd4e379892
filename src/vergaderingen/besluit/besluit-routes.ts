import type { Routes } from '../../bot/ports.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import type { Ids } from '../../shared/ids.ts';
import { getItem } from '../ground/agenda.ts';
import type { AgendaReader, VergaderingReader } from '../ground/ports.ts';
import { createLoadPunt } from '../ground/punt-forms.ts';
import { recordedCard } from './besluit-cards.ts';
import type { BesluitChanges } from './besluit-changes.ts';
import { besluitForm } from './besluit-forms.ts';
import { assertMayDecide } from './besluit-rules.ts';

type Dependencies = {
  readonly vergaderingen: VergaderingReader;
  readonly agendapunten: AgendaReader & BesluitChanges;
  readonly clock: Clock;
  readonly ids: Ids;
};

/** What the meeting decided about an agendapunt. */
export function createBesluitRoutes(dependencies: Dependencies): Routes {
  const { agendapunten, clock, ids } = dependencies;
  const today = (): string => localDate(clock.now());
  const besluit = formVerbs(ids, besluitForm, {
    load: createLoadPunt(dependencies),
    canOpen: ({ vergadering }) => assertMayDecide(vergadering, today()),
    async save({ actor, keys: { vergadering, punt }, context, values }) {
      const { naar, ...besluit } = values;
      const later = besluit.uitkomst === 'uitgesteld' ? naar : undefined;
      const said = { ...besluit, puntId: punt, naar: later };
      const current = await agendapunten.decide(actor, vergadering, context, said);
      return recordedCard(vergadering, getItem(await agendapunten.agenda(current), punt));
    },
  });

  return { commands: [], verbs: besluit.verbs };
}
