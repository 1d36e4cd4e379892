import type { Routes } from '../bot/ports.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import { assertCoordinator } from '../shared/actor.ts';
import { localDate } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import { yearOf } from './jaaragenda-data.ts';
import { createShowJaaragenda, type JaaragendaRoutesDependencies } from './jaaragenda-routes.ts';
import { assertMayBecomeOpdracht, movable, onderwerpOf, yearAfter } from './jaaragenda-rules.ts';
import { carryForm, fixForm } from './jaargang-forms.ts';
import { opdrachtForm } from './onderwerp-forms.ts';

/** A card can hold this many meetings. */
const MAX_MEETINGS = 12;

/** The course of a year: fixing the list, making opdrachten and carrying over. */
export function createJaargangRoutes(dependencies: JaaragendaRoutesDependencies): Routes {
  const { jaaragendas, ids, clock, omgeving } = dependencies;
  const today = (): string => localDate(clock.now());
  const show = createShowJaaragenda(dependencies);
  const pfhos = async () => (await omgeving.pfhosUntil(today())).slice(0, MAX_MEETINGS);

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
        'Er is nog geen vergadering van de portefeuillehouders geweest. Zet die eerst op de agenda met ‘nieuwe vergadering’.',
      );
    },
    async save({ actor, context, about: { jaar, vergaderingen }, values }) {
      const vergadering = vergaderingen.find(({ id }) => id === values.vergadering);
      const choice = { onderwerpIds: values.onderwerpen, vergadering };
      await jaaragendas.fix(actor, jaar, context, choice);
      return show.list(actor, jaar, 1, { notice: 'De jaaragenda is vastgesteld.', tone: 'good' });
    },
  });
  const opdracht = formVerbs(ids, opdrachtForm, {
    async load(_actor, keys) {
      const jaar = yearOf(keys);
      const { state, version } = await jaaragendas.find(jaar);
      const onderwerp = onderwerpOf(state, keys.onderwerp);
      return { about: { jaar, onderwerp, regio: await omgeving.regio() }, version };
    },
    may: (actor, { onderwerp }) => assertMayBecomeOpdracht(actor, onderwerp),
    async save({ actor, keys: { onderwerp }, context, about: { jaar }, values: { datum } }) {
      const day = datum === '' ? undefined : datum;
      await jaaragendas.makeOpdracht(actor, jaar, context.nonce, onderwerp, day);
      return show.onderwerp(actor, jaar, onderwerp, { notice: 'De opdracht is gemaakt.', tone: 'good' });
    },
  });
  const carry = formVerbs(ids, carryForm, {
    async load(_actor, keys) {
      const jaar = yearOf(keys);
      const { state: agenda, version } = await jaaragendas.find(jaar);
      const finished: string[] = [];
      for (const { id, opdrachtId } of movable(agenda))
        if (opdrachtId !== undefined && (await omgeving.isFinished(opdrachtId))) finished.push(id);
      return { about: { jaar, naar: yearAfter(jaar, today()), agenda, finished }, version };
    },
    may: (actor) => assertCoordinator(actor, 'onderwerpen doorschuiven'),
    async save({ actor, context, about: { jaar, naar }, values: { onderwerpen } }) {
      await jaaragendas.carryOver(actor, jaar, context.nonce, onderwerpen);
      const notice = `Deze onderwerpen staan nu op de jaaragenda van ${naar}.`;
      return show.list(actor, naar, 1, { notice, tone: 'good' });
    },
  });

  return { commands: [], verbs: { ...fix.verbs, ...opdracht.verbs, ...carry.verbs } };
}
