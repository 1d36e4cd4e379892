import { inPrivate } from '../bot/bot-cards.ts';
import type { FormState } from '../bot/form-card.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { isDomainError } from '../shared/errors.ts';
import type { Ids } from '../shared/ids.ts';
import { FormProblem } from '../shared/tekst-rules.ts';
import { jaaragendaCard, onderwerpCard } from './jaaragenda-cards.ts';
import {
  addSchema,
  changeSchema,
  gegevensOf,
  listSchema,
  openSchema,
  parse,
  readTopics,
  removeSchema,
  yearSchema,
} from './jaaragenda-form.ts';
import { assertCoordinator, assertYear, onderwerpOf } from './jaaragenda-rules.ts';
import { type CurrentJaaragenda, type Jaaragendas, mayChange } from './jaaragendas.ts';
import { addCard, changeCard, removeCard } from './onderwerp-form-cards.ts';

export type JaaragendaRoutesDependencies = {
  readonly jaaragendas: Jaaragendas;
  readonly gemeenten: readonly string[];
  readonly ids: Ids;
  readonly clock: Clock;
};

type Notice = { readonly notice?: string; readonly tone?: 'warning' | 'good' };

/** Showing the jaaragenda of a year and its topics to this reader. */
export function createShowJaaragenda({ jaaragendas }: Pick<JaaragendaRoutesDependencies, 'jaaragendas'>) {
  return {
    async list(actor: Actor, jaar: number, page = 1, notice: Notice = {}): Promise<CardMessage> {
      const { state } = await jaaragendas.read(actor, jaar);
      return jaaragendaCard({ agenda: state, page, mayChange: mayChange(actor), ...notice });
    },
    async topic(actor: Actor, jaar: number, id: string, notice: Notice = {}): Promise<CardMessage> {
      const { state } = await jaaragendas.read(actor, jaar);
      return onderwerpCard({
        jaar,
        onderwerp: onderwerpOf(state, id),
        mayChange: mayChange(actor),
        ...notice,
      });
    },
  };
}

/** The form again, with what was typed: what must be mended, or an old card. Other failures are thrown on. */
export async function againWith(
  error: unknown,
  typed: Readonly<Record<string, string>>,
  form: (state: FormState) => Promise<CardMessage>,
): Promise<CardMessage> {
  if (error instanceof FormProblem) return form({ typed, problems: error.problems });
  if (!isDomainError(error, 'conflict')) throw error;
  return form({
    typed,
    notice: `${error.message} Wat je koos of typte, staat er nog. Kijk of het nog klopt.`,
  });
}

/** The list of a year, its topics, and changing them. */
export function createJaaragendaRoutes(dependencies: JaaragendaRoutesDependencies): Routes {
  const { jaaragendas, gemeenten, ids, clock } = dependencies;
  const today = (): string => localDate(clock.now());
  const show = createShowJaaragenda(dependencies);
  const contextOf = ({ version }: CurrentJaaragenda) => ({ version, nonce: ids.next() });

  const addForm = async (actor: Actor, jaar: number, state: FormState = {}): Promise<CardMessage> => {
    assertCoordinator(actor, 'onderwerpen toevoegen');
    assertYear(jaar, today());
    return addCard({ jaar, context: contextOf(await jaaragendas.find(jaar)), gemeenten, ...state });
  };
  const topicForm =
    (make: typeof changeCard | typeof removeCard) =>
    async (actor: Actor, jaar: number, id: string, state: FormState = {}): Promise<CardMessage> => {
      assertCoordinator(actor, 'een onderwerp aanpassen');
      const current = await jaaragendas.find(jaar);
      const onderwerp = onderwerpOf(current.state, id);
      return make({ jaar, onderwerp, context: contextOf(current), gemeenten, ...state });
    };
  const [changeForm, removeForm] = [topicForm(changeCard), topicForm(removeCard)];

  return {
    commands: [],
    // Only these words: 'wat staat er op de jaaragenda van Huizen' is a question.
    async otherText({ actor, place, text }) {
      const asked = /^(?:de )?jaaragenda(?: (?:van |voor )?(?<year>20\d{2}))?$/i.exec(text);
      if (!asked) return undefined;
      const jaar = Number(asked.groups?.year ?? today().slice(0, 4));
      return inPrivate(place, () => show.list(actor, jaar));
    },
    verbs: {
      'jaaragenda.list'({ actor, data }) {
        const { jaar, page } = parse(listSchema, data);
        return show.list(actor, jaar, page);
      },
      'jaaragenda.show'({ actor, data }) {
        const { jaar, onderwerp } = parse(openSchema, data);
        return show.topic(actor, jaar, onderwerp);
      },

      'jaaragenda.addForm': ({ actor, data }) => addForm(actor, parse(yearSchema, data).jaar),
      async 'jaaragenda.add'({ actor, data }) {
        const { jaar, nonce, version: _version, ...inputs } = parse(addSchema, data);
        try {
          const topics = readTopics(inputs);
          if (topics.length === 0) throw new FormProblem({ titel: 'Vul minstens één onderwerp in.' });
          const before = (await jaaragendas.find(jaar)).state.onderwerpen.length;
          const { state } = await jaaragendas.add(actor, jaar, nonce, topics);
          const added = state.onderwerpen.length - before;
          const words = added === 1 ? '1 onderwerp is toegevoegd.' : `${added} onderwerpen zijn toegevoegd.`;
          const known = topics.length - added;
          return await show.list(actor, jaar, Math.max(1, Math.ceil(state.onderwerpen.length / 10)), {
            notice: known > 0 ? `${words} ${known} ${known === 1 ? 'stond' : 'stonden'} er al.` : words,
            tone: 'good',
          });
        } catch (error) {
          return againWith(error, inputs, (state) => addForm(actor, jaar, state));
        }
      },

      'jaaragenda.changeForm'({ actor, data }) {
        const { jaar, onderwerp } = parse(openSchema, data);
        return changeForm(actor, jaar, onderwerp);
      },
      async 'jaaragenda.change'({ actor, data }) {
        const { jaar, onderwerp, version, nonce, ...inputs } = parse(changeSchema, data);
        try {
          await jaaragendas.change(actor, jaar, { version, nonce }, onderwerp, gegevensOf(inputs));
          return await show.topic(actor, jaar, onderwerp, {
            notice: 'Het onderwerp is aangepast.',
            tone: 'good',
          });
        } catch (error) {
          return againWith(error, inputs, (state) => changeForm(actor, jaar, onderwerp, state));
        }
      },

      'jaaragenda.removeForm'({ actor, data }) {
        const { jaar, onderwerp } = parse(openSchema, data);
        return removeForm(actor, jaar, onderwerp);
      },
      async 'jaaragenda.remove'({ actor, data }) {
        const { jaar, onderwerp, version, nonce, reden } = parse(removeSchema, data);
        try {
          await jaaragendas.remove(actor, jaar, { version, nonce }, onderwerp, reden);
          return await show.list(actor, jaar, 1, { notice: 'Het onderwerp is geschrapt.', tone: 'good' });
        } catch (error) {
          return againWith(error, { reden }, (state) => removeForm(actor, jaar, onderwerp, state));
        }
      },
    },
  };
}
