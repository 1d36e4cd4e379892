import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import type { Ids } from '../shared/ids.ts';
import { FormProblem } from '../shared/tekst-rules.ts';
import { jaaragendaCard, onderwerpCard } from './jaaragenda-cards.ts';
import { listSchema, openSchema, PHRASE, yearOf } from './jaaragenda-data.ts';
import { assertCoordinator, assertThere, assertYear, onderwerpOf } from './jaaragenda-rules.ts';
import { type Jaaragendas, mayChange } from './jaaragendas.ts';
import { addForm, changeForm, gegevensOf, readTopics, removeForm } from './onderwerp-forms.ts';

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

/** The list of a year, its topics, and changing them. */
export function createJaaragendaRoutes(dependencies: JaaragendaRoutesDependencies): Routes {
  const { jaaragendas, gemeenten, ids, clock } = dependencies;
  const today = (): string => localDate(clock.now());
  const show = createShowJaaragenda(dependencies);

  const add = formVerbs(ids, addForm, {
    async load(_actor, keys) {
      const jaar = yearOf(keys);
      return { about: { jaar, gemeenten }, version: (await jaaragendas.find(jaar)).version };
    },
    may: (actor) => assertCoordinator(actor, 'onderwerpen toevoegen'),
    canOpen: ({ jaar }) => assertYear(jaar, today()),
    async save({ actor, context, about: { jaar }, values }) {
      const topics = readTopics(values);
      if (topics.length === 0) throw new FormProblem({ titel: 'Vul minstens één onderwerp in.' });
      const before = (await jaaragendas.find(jaar)).state.onderwerpen.length;
      const { state } = await jaaragendas.add(actor, jaar, context.nonce, topics);
      const added = state.onderwerpen.length - before;
      const words = added === 1 ? '1 onderwerp is toegevoegd.' : `${added} onderwerpen zijn toegevoegd.`;
      const known = topics.length - added;
      const notice = known > 0 ? `${words} ${known} ${known === 1 ? 'stond' : 'stonden'} er al.` : words;
      const page = Math.max(1, Math.ceil(state.onderwerpen.length / 10));
      return show.list(actor, jaar, page, { notice, tone: 'good' });
    },
  });
  const change = formVerbs(ids, changeForm, {
    async load(actor, keys) {
      assertCoordinator(actor, 'een onderwerp aanpassen');
      const jaar = yearOf(keys);
      const { state, version } = await jaaragendas.find(jaar);
      return { about: { jaar, gemeenten, onderwerp: onderwerpOf(state, keys.onderwerp) }, version };
    },
    async save({ actor, keys: { onderwerp }, context, about: { jaar }, values }) {
      await jaaragendas.change(actor, jaar, context, onderwerp, gegevensOf(values));
      return show.topic(actor, jaar, onderwerp, { notice: 'Het onderwerp is aangepast.', tone: 'good' });
    },
  });
  const remove = formVerbs(ids, removeForm, {
    async load(_actor, keys) {
      const jaar = yearOf(keys);
      const { state, version } = await jaaragendas.find(jaar);
      const onderwerp = state.onderwerpen.find(({ id }) => id === keys.onderwerp);
      return { about: { jaar, onderwerp }, version };
    },
    may: (actor) => assertCoordinator(actor, 'een onderwerp schrappen'),
    canOpen: ({ onderwerp }) => assertThere(onderwerp),
    async save({ actor, keys: { onderwerp }, context, about: { jaar }, values: { reden } }) {
      await jaaragendas.remove(actor, jaar, context, onderwerp, reden);
      return show.list(actor, jaar, 1, { notice: 'Het onderwerp is geschrapt.', tone: 'good' });
    },
  });

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
        const { jaar, page } = parseCardData(listSchema, data, PHRASE);
        return show.list(actor, jaar, page);
      },
      'jaaragenda.show'({ actor, data }) {
        const { jaar, onderwerp } = parseCardData(openSchema, data, PHRASE);
        return show.topic(actor, jaar, onderwerp);
      },
      ...add.verbs,
      ...change.verbs,
      ...remove.verbs,
    },
  };
}
