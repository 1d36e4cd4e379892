import * as z from 'zod/v4';
import type { FormState } from '../../bot/form-card.ts';
import type { CardMessage, Routes } from '../../bot/ports.ts';
import type { Actor } from '../../shared/actor.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import { isDomainError } from '../../shared/errors.ts';
import type { Ids } from '../../shared/ids.ts';
import { FormProblem } from '../../shared/tekst-rules.ts';
import { cardStampFields, parseCardData } from '../card-data.ts';
import type { CurrentDossier } from '../opdracht-changes.ts';
import { isProjectleider } from '../opdracht-rules.ts';
import type { Opdrachten } from '../opdrachten.ts';
import { activiteitCard, recordCard, uitvoeringCard, type Wat } from './uitvoering-cards.ts';
import { activiteitOf, assertMayRecord } from './uitvoering-rules.ts';
import type { Vastlegging, Verwerking } from './verwerking.ts';

export type UitvoeringDependencies = {
  readonly opdrachten: Pick<Opdrachten, 'get'>;
  readonly verwerking: Verwerking;
  readonly ids: Ids;
  readonly clock: Clock;
};

const id = z.string().min(1).max(100);
const watSchema = z.enum(['uitnodiging', 'gehouden', 'verplaatst', 'geannuleerd']);
const showSchema = z.strictObject({ opdracht: id, page: z.coerce.number().int().min(1).optional() });
const activiteitSchema = z.strictObject({ opdracht: id, activiteit: id });
const formSchema = z.strictObject({ opdracht: id, activiteit: id, wat: watSchema });
const text = z.union([z.string(), z.number(), z.boolean()]).transform(String).nullish();
const recordSchema = z.strictObject({
  ...cardStampFields,
  activiteit: id,
  wat: watSchema,
  datum: text,
  aantal: text,
  opbrengst: text,
  alleenMaand: text,
  reden: text,
});
const finishSchema = z.strictObject(cardStampFields);

/** Recording how planned activiteiten went, and that all inbreng was worked in. */
export function createUitvoeringRoutes(dependencies: UitvoeringDependencies): Routes & {
  readonly showUitvoering: ShowUitvoering;
} {
  const { opdrachten, verwerking, ids, clock } = dependencies;
  const today = (): string => localDate(clock.now());
  const showUitvoering = createShowUitvoering(ids);

  const formOf = (
    current: CurrentDossier,
    activiteit: string,
    wat: Wat,
    state: FormState = {},
  ): CardMessage =>
    recordCard({
      dossier: current.state,
      activiteit: activiteitOf(current.state, activiteit),
      wat,
      context: { version: current.version, nonce: ids.next() },
      today: today(),
      ...state,
    });

  return {
    showUitvoering,
    commands: [],
    verbs: {
      async 'opdrachten.uitvoering'({ actor, data }) {
        const { opdracht, page } = parseCardData(showSchema, data);
        const current = await opdrachten.get(opdracht);
        assertMayRecord(actor, current.state);
        return showUitvoering(actor, current, { ...(page === undefined ? {} : { page }) });
      },

      async 'opdrachten.activiteit'({ actor, data }) {
        const { opdracht, activiteit } = parseCardData(activiteitSchema, data);
        const { state } = await opdrachten.get(opdracht);
        assertMayRecord(actor, state);
        return activiteitCard({ dossier: state, activiteit: activiteitOf(state, activiteit) });
      },

      async 'opdrachten.recordForm'({ actor, data }) {
        const { opdracht, activiteit, wat } = parseCardData(formSchema, data);
        const current = await opdrachten.get(opdracht);
        assertMayRecord(actor, current.state);
        return formOf(current, activiteit, wat);
      },

      async 'opdrachten.record'({ actor, data }) {
        const parsed = parseCardData(recordSchema, data);
        const { opdracht, version, nonce, activiteit, wat, ...inputs } = parsed;
        const typed = Object.fromEntries(
          Object.entries(inputs).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
        );
        try {
          const what = vastleggingOf(wat, typed);
          const { state } = await verwerking.record(actor, opdracht, { version, nonce }, activiteit, what);
          return activiteitCard({
            dossier: state,
            activiteit: activiteitOf(state, activiteit),
            notice: SAVED[wat],
            tone: 'good',
          });
        } catch (error) {
          if (error instanceof FormProblem)
            return formOf(await opdrachten.get(opdracht), activiteit, wat, {
              typed,
              problems: error.problems,
            });
          if (!isDomainError(error, 'conflict')) throw error;
          return formOf(await opdrachten.get(opdracht), activiteit, wat, {
            typed,
            notice: `${error.message} Wat je typte, staat er nog. Kijk of het nog klopt en bewaar het dan.`,
          });
        }
      },

      async 'opdrachten.finish'({ actor, data }) {
        const { opdracht, version, nonce } = parseCardData(finishSchema, data);
        try {
          const current = await verwerking.finish(actor, opdracht, { version, nonce });
          return showUitvoering(actor, current, {
            notice: 'De inbreng is verwerkt. Nu kun je de passage maken.',
            tone: 'good',
          });
        } catch (error) {
          if (!isDomainError(error, 'conflict')) throw error;
          return showUitvoering(actor, await opdrachten.get(opdracht), { notice: error.message });
        }
      },
    },
  };
}

export type ShowUitvoering = (
  actor: Actor,
  current: CurrentDossier,
  more?: { readonly page?: number; readonly notice?: string; readonly tone?: 'warning' | 'good' },
) => CardMessage;

/** The card of the uitvoering for this reader. */
export function createShowUitvoering(ids: Ids): ShowUitvoering {
  return (actor, { state, version }, more = {}) =>
    uitvoeringCard({
      dossier: state,
      context: { version, nonce: ids.next() },
      reader: { mayFinish: isProjectleider(actor, state) },
      ...more,
    });
}

const SAVED: Readonly<Record<Wat, string>> = {
  uitnodiging: 'Bewaard: de uitnodiging is verstuurd.',
  gehouden: 'Bewaard. Voeg nu toe wat inwoners zeiden.',
  verplaatst: 'Bewaard: de nieuwe datum staat erin.',
  geannuleerd: 'Bewaard: de activiteit gaat niet door.',
};

/** What was typed, trimmed, as what is recorded. */
function vastleggingOf(wat: Wat, typed: Readonly<Record<string, string>>): Vastlegging {
  const of = (name: string): string => (typed[name] ?? '').trim();
  const [datum, reden] = [of('datum'), of('reden')];
  switch (wat) {
    case 'uitnodiging':
      return { wat, datum };
    case 'gehouden':
      return { wat, datum, reden, aantal: of('aantal'), opbrengst: of('opbrengst') };
    case 'verplaatst':
      return { wat, datum, reden, alleenMaand: of('alleenMaand') === 'true' };
    case 'geannuleerd':
      return { wat, reden };
  }
}
