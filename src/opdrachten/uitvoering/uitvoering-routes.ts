import type { Routes } from '../../bot/ports.ts';
import { idSchema, parseCardData } from '../../forms/card-data.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import { hasPassed } from '../../shared/dates.ts';
import { centenOf } from '../../shared/euro.ts';
import type { Ids } from '../../shared/ids.ts';
import type { LeesRegio } from '../../shared/regio.ts';
import { isProjectleider } from '../ground/access-rules.ts';
import { opdrachtPageSchema, opdrachtSchema, PHRASE } from '../ground/card-data.ts';
import { echteKosten } from '../ground/kosten-schema.ts';
import type { OpdrachtReader } from '../ground/opdracht-changes.ts';
import type { ShowUitvoering } from '../ground/ports.ts';
import { activiteitOf, assertMayRecord, assertRecorder, assertUnderWay } from '../ground/recording-rules.ts';
import { watSchema } from '../ground/uitvoering.ts';
import { addActiviteitForm } from './buiten-plan-forms.ts';
import { assertCanAdd } from './buiten-plan-rules.ts';
import { activiteitCard, uitvoeringCard } from './uitvoering-cards.ts';
import type { UitvoeringChanges } from './uitvoering-changes.ts';
import { recordForm } from './uitvoering-forms.ts';
import { WAT } from './uitvoering-rules.ts';

export type UitvoeringDependencies = {
  readonly opdrachten: OpdrachtReader;
  readonly voorbereiding: UitvoeringChanges;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly regio: LeesRegio;
};

const activiteitSchema = opdrachtSchema.extend({ activiteit: idSchema });

/** Recording how activiteiten went, and adding what was not in the plan. */
export function createUitvoeringRoutes(dependencies: UitvoeringDependencies): Routes & {
  readonly showUitvoering: ShowUitvoering;
} {
  const { opdrachten, voorbereiding, ids, clock, regio } = dependencies;
  const showUitvoering = createShowUitvoering(ids);

  const record = formVerbs(ids, recordForm, {
    async load(actor, { opdracht, activiteit, wat }) {
      const { state: dossier, version } = await opdrachten.get(opdracht);
      assertRecorder(actor, dossier);
      return {
        version,
        about: {
          dossier,
          activiteit: activiteitOf(dossier, activiteit),
          wat: parseCardData(watSchema, wat, PHRASE),
          today: localDate(clock.now()),
        },
      };
    },
    canOpen: ({ dossier }) => assertUnderWay(dossier),
    async save({ actor, keys: { opdracht, activiteit }, context, about: { wat }, values }) {
      const { vergoedingen, bedrag, overig, betaald, ...waarden } = values;
      const usual = centenOf((await regio()).gegevens.vergoeding);
      const kosten = echteKosten({ vergoedingen, bedrag, overig, betaald }, usual);
      const what = { wat, ...waarden, kosten };
      const { state } = await voorbereiding.record(actor, opdracht, context, activiteit, what);
      const notice = WAT[wat].saved;
      return activiteitCard({
        dossier: state,
        activiteit: activiteitOf(state, activiteit),
        notice,
        tone: 'good',
      });
    },
  });

  const add = formVerbs(ids, addActiviteitForm, {
    async load(actor, { opdracht }) {
      const { state: dossier, version } = await opdrachten.get(opdracht);
      assertRecorder(actor, dossier);
      return { about: { dossier }, version };
    },
    canOpen: ({ dossier }) => assertCanAdd(dossier),
    async save({ actor, keys: { opdracht }, context, values }) {
      const { current, activiteitId } = await voorbereiding.addActiviteit(
        actor,
        opdracht,
        context.nonce,
        values,
      );
      const activiteit = activiteitOf(current.state, activiteitId);
      const isOver = hasPassed(activiteit.nu, localDate(clock.now()));
      return activiteitCard({
        dossier: current.state,
        activiteit,
        notice: isOver
          ? 'Bewaard. Deze dag is voorbij. Leg nu vast hoe het ging.'
          : 'Bewaard: de activiteit staat erbij.',
        tone: 'good',
      });
    },
  });

  return {
    showUitvoering,
    commands: [],
    verbs: {
      async 'opdrachten.uitvoering'({ actor, data }) {
        const { opdracht, page } = parseCardData(opdrachtPageSchema, data, PHRASE);
        const current = await opdrachten.get(opdracht);
        assertMayRecord(actor, current.state);
        return showUitvoering(actor, current, { page });
      },

      async 'opdrachten.activiteit'({ actor, data }) {
        const { opdracht, activiteit } = parseCardData(activiteitSchema, data, PHRASE);
        const { state } = await opdrachten.get(opdracht);
        assertMayRecord(actor, state);
        return activiteitCard({ dossier: state, activiteit: activiteitOf(state, activiteit) });
      },

      ...record.verbs,
      ...add.verbs,
    },
  };
}

/** The card of the uitvoering for this reader. */
function createShowUitvoering(ids: Ids): ShowUitvoering {
  return (actor, { state, version }, more = {}) =>
    uitvoeringCard({
      dossier: state,
      context: { version, nonce: ids.next() },
      reader: { mayFinish: isProjectleider(actor, state) },
      ...more,
    });
}
