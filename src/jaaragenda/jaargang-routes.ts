import type { CardMessage, Routes } from '../bot/ports.ts';
import { parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import { collegasFor, collegasIn } from '../forms/person-input.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import { noneSchema, PHRASE, yearOf } from './jaaragenda-data.ts';
import { thanksCard } from './jaaragenda-posts.ts';
import { createShowJaaragenda, type JaaragendaRoutesDependencies } from './jaaragenda-routes.ts';
import {
  assertCoordinator,
  assertMayBecomeOpdracht,
  movable,
  onderwerpOf,
  vraagOf,
} from './jaaragenda-rules.ts';
import type { CurrentJaaragenda } from './jaaragendas.ts';
import { askForm, carryForm, fixForm, vraagForm } from './jaargang-forms.ts';
import { gegevensOf, opdrachtForm } from './onderwerp-forms.ts';
import type { JaaragendaOmgeving } from './ports.ts';

type Dependencies = JaaragendaRoutesDependencies & {
  readonly omgeving: JaaragendaOmgeving;
  readonly clock: Clock;
};

/** A card can hold this many meetings. */
const MAX_MEETINGS = 12;

/** The course of a year: asking municipalities, fixing the list, making opdrachten and carrying over. */
export function createJaargangRoutes(dependencies: Dependencies): Routes {
  const { jaaragendas, gemeenten, ids, clock, omgeving } = dependencies;
  const today = (): string => localDate(clock.now());
  const show = createShowJaaragenda(dependencies);
  const pfhos = async () => (await omgeving.pfhosUntil(today())).slice(0, MAX_MEETINGS);
  const thanks = (actor: Actor, { state }: CurrentJaaragenda): CardMessage =>
    thanksCard(state, vraagOf(actor, state));

  const ask = formVerbs(ids, askForm, {
    async load(actor, keys, typed) {
      const jaar = yearOf(keys);
      const others = (await omgeving.listCollegas()).filter(({ id }) => id !== actor.id);
      const { version } = await jaaragendas.find(jaar);
      return { about: { jaar, ...collegasFor(others, typed, 'aan') }, version };
    },
    may: (actor) => assertCoordinator(actor, 'onderwerpen vragen'),
    async save({ actor, context, about: { jaar }, values: { aan: picked, naam, voor } }) {
      const people = collegasIn(await omgeving.listCollegas(), { ids: picked, naam }, 'aan');
      const aan = people.map((one) => ({ id: one.id, naam: one.naam }));
      await jaaragendas.ask(actor, jaar, context.nonce, { aan, voor });
      const words = aan.length === 1 ? '1 collega krijgt' : `${aan.length} collega’s krijgen`;
      return show.list(actor, jaar, 1, { notice: `${words} een bericht met de vraag.`, tone: 'good' });
    },
  });
  const answer = formVerbs(ids, vraagForm, {
    async load(actor, keys) {
      const jaar = yearOf(keys);
      const { state, version } = await jaaragendas.find(jaar);
      return { about: { jaar, gemeenten, vraag: vraagOf(actor, state) }, version };
    },
    async save({ actor, context, about: { jaar }, values }) {
      const gegevens = gegevensOf({ ...values, herkomst: 'gemeente' });
      return thanks(actor, await jaaragendas.answer(actor, jaar, context.nonce, gegevens));
    },
  });
  const fix = formVerbs(ids, fixForm, {
    async load(_actor, keys) {
      const jaar = yearOf(keys);
      const { state: agenda, version } = await jaaragendas.find(jaar);
      return { about: { jaar, agenda, vergaderingen: await pfhos() }, version };
    },
    may: (actor) => assertCoordinator(actor, 'de jaaragenda vaststellen'),
    canOpen({ vergaderingen }) {
      if (vergaderingen.length > 0) return;
      throw new DomainError(
        'not-possible',
        'Er is nog geen vergadering van het PFHO geweest. Zet die eerst op de agenda met ‘nieuwe vergadering’.',
      );
    },
    async save({ actor, context, about: { jaar, vergaderingen }, values }) {
      const vergadering = vergaderingen.find(({ id }) => id === values.vergadering);
      const choice = { onderwerpIds: values.onderwerpen, ...(vergadering ? { vergadering } : {}) };
      await jaaragendas.fix(actor, jaar, context, choice);
      return show.list(actor, jaar, 1, { notice: 'De jaaragenda is vastgesteld.', tone: 'good' });
    },
  });
  const opdracht = formVerbs(ids, opdrachtForm, {
    async load(_actor, keys) {
      const jaar = yearOf(keys);
      const { state, version } = await jaaragendas.find(jaar);
      return { about: { jaar, onderwerp: onderwerpOf(state, keys.onderwerp) }, version };
    },
    may: (actor, { onderwerp }) => assertMayBecomeOpdracht(actor, onderwerp),
    async save({ actor, keys: { onderwerp }, context, about: { jaar }, values: { datum } }) {
      const day = datum === '' ? undefined : datum;
      await jaaragendas.makeOpdracht(actor, jaar, context.nonce, onderwerp, day);
      return show.topic(actor, jaar, onderwerp, { notice: 'De opdracht is gemaakt.', tone: 'good' });
    },
  });
  const carry = formVerbs(ids, carryForm, {
    async load(_actor, keys) {
      const jaar = yearOf(keys);
      const { state: agenda, version } = await jaaragendas.find(jaar);
      const finished: string[] = [];
      for (const { id, opdrachtId } of movable(agenda))
        if (opdrachtId !== undefined && (await omgeving.isFinished(opdrachtId))) finished.push(id);
      return { about: { jaar, agenda, finished }, version };
    },
    may: (actor) => assertCoordinator(actor, 'onderwerpen doorschuiven'),
    async save({ actor, context, about: { jaar }, values: { onderwerpen } }) {
      await jaaragendas.carryOver(actor, jaar, context.nonce, onderwerpen);
      const notice = `Deze onderwerpen staan nu op de jaaragenda van ${jaar + 1}.`;
      return show.list(actor, jaar + 1, 1, { notice, tone: 'good' });
    },
  });

  return {
    commands: [],
    verbs: {
      ...ask.verbs,
      ...answer.verbs,
      async 'jaaragenda.answerNone'({ actor, data }) {
        const { jaar, nonce } = parseCardData(noneSchema, data, PHRASE);
        return thanks(actor, await jaaragendas.answer(actor, jaar, nonce, undefined));
      },
      ...fix.verbs,
      ...opdracht.verbs,
      ...carry.verbs,
    },
  };
}
