import type { Routes } from '../bot/ports.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import { assertCoordinator } from '../shared/actor.ts';
import { faseFrom, faseWords } from '../shared/beleidsfase.ts';
import { localDate } from '../shared/clock.ts';
import { FormProblem } from '../shared/tekst-rules.ts';
import { assertMayChooseFase } from './fase-rules.ts';
import { yearOf } from './jaaragenda-data.ts';
import { createShowJaaragenda, type JaaragendaRoutesDependencies } from './jaaragenda-routes.ts';
import { assertThere, assertYear, onderwerpOf } from './jaaragenda-rules.ts';
import {
  addForm,
  changeForm,
  gegevensOf,
  onderwerpFaseForm,
  readOnderwerpen,
  removeForm,
} from './onderwerp-forms.ts';
import { namesTyped } from './onderwerp-names.ts';

/** Adding, changing and striking topics. */
export function createOnderwerpRoutes(dependencies: JaaragendaRoutesDependencies): Routes {
  const { jaaragendas, omgeving, ids, clock } = dependencies;
  const show = createShowJaaragenda(dependencies);

  const add = formVerbs(ids, addForm, {
    async load(_actor, keys) {
      const jaar = yearOf(keys);
      const { version } = await jaaragendas.find(jaar);
      return { about: { jaar, regio: await omgeving.regio() }, version };
    },
    may: (actor) => assertCoordinator(actor, 'onderwerpen toevoegen'),
    canOpen: ({ jaar }) => assertYear(jaar, localDate(clock.now())),
    async save({ actor, context, about: { jaar }, values }) {
      const onderwerpen = readOnderwerpen(values);
      if (onderwerpen.length === 0) throw new FormProblem({ titel: 'Vul minstens één onderwerp in.' });
      const before = (await jaaragendas.find(jaar)).state.onderwerpen.length;
      const { state } = await jaaragendas.add(actor, jaar, context.nonce, onderwerpen);
      const added = state.onderwerpen.length - before;
      const words = added === 1 ? '1 onderwerp is toegevoegd.' : `${added} onderwerpen zijn toegevoegd.`;
      const known = onderwerpen.length - added;
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
      const onderwerp = onderwerpOf(state, keys.onderwerp);
      return { about: { jaar, onderwerp, regio: await omgeving.regio() }, version };
    },
    async save({ actor, keys: { onderwerp }, context, about: { jaar }, values }) {
      const collegas = await omgeving.listCollegas();
      const gegevens = gegevensOf(values, {
        projectleiders: [...namesTyped(values.projectleider, collegas, 'projectleider')],
        trekkers: [...namesTyped(values.trekker, collegas, 'trekker')],
      });
      await jaaragendas.change(actor, jaar, context, onderwerp, gegevens);
      return show.onderwerp(actor, jaar, onderwerp, { notice: 'Het onderwerp is aangepast.', tone: 'good' });
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
      const { state } = await jaaragendas.remove(actor, jaar, context, onderwerp, reden);
      if (state.onderwerpen.some(({ id }) => id === onderwerp))
        return show.onderwerp(actor, jaar, onderwerp, {
          notice: 'Het onderwerp gaat niet verder.',
          tone: 'good',
        });
      return show.list(actor, jaar, 1, { notice: 'Het onderwerp is geschrapt.', tone: 'good' });
    },
  });

  const fase = formVerbs(ids, onderwerpFaseForm, {
    async load(_actor, keys) {
      const jaar = yearOf(keys);
      const { state, version } = await jaaragendas.find(jaar);
      return { about: { jaar, onderwerp: onderwerpOf(state, keys.onderwerp) }, version };
    },
    may: (actor, { onderwerp }) => assertMayChooseFase(actor, onderwerp),
    async save({ actor, keys: { onderwerp }, context, about: { jaar }, values }) {
      const chosen = faseFrom(values.fase);
      await jaaragendas.chooseFase(actor, jaar, context.nonce, onderwerp, chosen);
      const notice = `Bewaard: de fase is ${faseWords(chosen)}.`;
      return show.onderwerp(actor, jaar, onderwerp, { notice, tone: 'good' });
    },
  });

  return { commands: [], verbs: { ...add.verbs, ...change.verbs, ...remove.verbs, ...fase.verbs } };
}
