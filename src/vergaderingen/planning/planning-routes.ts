import { inPrivate, onlyInPrivate } from '../../bot/bot-cards.ts';
import type { Routes } from '../../bot/ports.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import type { Actor } from '../../shared/actor.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import type { Ids } from '../../shared/ids.ts';
import type { LeesRegio } from '../../shared/regio.ts';
import { openItems } from '../ground/agenda.ts';
import type { AgendaReader, ShowVergadering, VergaderingReader } from '../ground/ports.ts';
import type { Vergadering } from '../ground/vergadering.ts';
import { assertMayPlan, assertOpen } from '../ground/vergadering-rules.ts';
import { vergaderingTitle } from '../ground/vergadering-words.ts';
import type { PlanningChanges } from './planning-changes.ts';
import { cancelForm, momentOf, moveForm, newVergaderingForm } from './planning-forms.ts';

type Dependencies = {
  readonly vergaderingen: VergaderingReader & PlanningChanges;
  readonly agendapunten: AgendaReader;
  readonly show: ShowVergadering;
  readonly regio: LeesRegio;
  readonly clock: Clock;
  readonly ids: Ids;
  /** What is odd about the day of a meeting, as a sentence. */
  readonly remarkOn: (datum: string) => Promise<string | undefined>;
};

/** Planning, moving and cancelling meetings. */
export function createPlanningRoutes(dependencies: Dependencies): Routes {
  const { vergaderingen, agendapunten, regio, clock, ids, show } = dependencies;
  const today = (): string => localDate(clock.now());

  const withRemark = async (words: string, { datum }: Vergadering): Promise<string> => {
    const remark = await dependencies.remarkOn(datum);
    return remark === undefined ? words : `${words}\n${remark}`;
  };

  const load = async (actor: Actor, { vergadering: id }: { readonly vergadering: string }) => {
    assertMayPlan(actor);
    const current = await vergaderingen.get(id);
    const open = openItems(await agendapunten.agenda(current));
    const opdrachten = open.filter(({ opdrachtId }) => opdrachtId !== undefined).length;
    return { about: { vergadering: current.state, opdrachten }, version: current.version };
  };
  const canOpen = ({ vergadering }: { readonly vergadering: Vergadering }): void =>
    assertOpen(vergadering, today());

  const plan = formVerbs(ids, newVergaderingForm, {
    load: async () => ({ about: { regio: await regio() }, version: 0 }),
    may: assertMayPlan,
    async save({ actor, place, context, about, values }) {
      const { outcome, current } = await vergaderingen.plan(
        actor,
        about.regio.overleggen.get(values.overleg),
        momentOf(values),
        context.nonce,
      );
      return show(actor, place, current, await withRemark(PLANNED[outcome], current.state));
    },
  });
  const move = formVerbs(ids, moveForm, {
    load,
    canOpen,
    async save({ actor, place, keys, context, values }) {
      const moved = await vergaderingen.move(actor, keys.vergadering, context, momentOf(values));
      const saved = `Bewaard: ${vergaderingTitle(moved.state)}.`;
      return show(actor, place, moved, await withRemark(saved, moved.state));
    },
  });
  const cancel = formVerbs(ids, cancelForm, {
    load,
    canOpen,
    async save({ actor, place, keys, context, values: { reden } }) {
      const why = reden === '' ? undefined : reden;
      const cancelled = await vergaderingen.cancel(actor, keys.vergadering, context, why);
      return show(actor, place, cancelled, 'De vergadering is geannuleerd.');
    },
  });

  return {
    commands: [
      {
        phrases: ['nieuwe vergadering', 'vergadering plannen'],
        handle: ({ actor, place }) => inPrivate(place, () => plan.open(actor, {})),
      },
    ],
    verbs: {
      // The agenda may stand in a channel; the form belongs in the own chat.
      ...onlyInPrivate(plan.verbs),
      ...move.verbs,
      ...cancel.verbs,
    },
  };
}

const PLANNED = {
  gepland: 'De vergadering staat op de agenda.',
  gewijzigd: 'Deze vergadering was er al. Ik heb aangevuld wat nieuw is.',
  ongewijzigd: 'Deze vergadering was er al. Er is niets veranderd.',
} as const;
