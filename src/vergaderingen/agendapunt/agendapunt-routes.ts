import * as z from 'zod/v4';
import type { Routes } from '../../bot/ports.ts';
import { onNewest } from '../../forms/button-verb.ts';
import { contextFields, idSchema, parseCardData } from '../../forms/card-data.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import { routeRemark } from '../../shared/behandeling.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import type { Ids } from '../../shared/ids.ts';
import { FormProblem } from '../../shared/tekst-rules.ts';
import type { AgendaOpdrachten, AgendaReader, ShowVergadering, VergaderingReader } from '../ground/ports.ts';
import { createLoadPunt } from '../ground/punt-forms.ts';
import { assertMayPlan, assertOpen, decides } from '../ground/vergadering-rules.ts';
import type { AgendapuntChanges } from './agendapunt-changes.ts';
import { addPuntForm, changePuntForm, postponePuntForm } from './agendapunt-forms.ts';

type Dependencies = {
  readonly vergaderingen: VergaderingReader;
  readonly agendapunten: AgendaReader & AgendapuntChanges;
  readonly opdrachten: AgendaOpdrachten;
  readonly show: ShowVergadering;
  readonly clock: Clock;
  readonly ids: Ids;
};

const removeSchema = z.strictObject({ vergadering: idSchema, punt: idSchema, ...contextFields });

/** What stands on the agenda of one meeting, in which order. */
export function createAgendapuntRoutes(dependencies: Dependencies): Routes {
  const { vergaderingen, agendapunten, opdrachten, clock, ids, show } = dependencies;
  const today = (): string => localDate(clock.now());

  const load = createLoadPunt(dependencies);

  const add = formVerbs(ids, addPuntForm, {
    async load(actor, keys) {
      assertMayPlan(actor);
      const current = await vergaderingen.get(keys.vergadering);
      const { state: vergadering, version } = current;
      const agenda = await agendapunten.agenda(current);
      return { about: { vergadering, agenda, opdrachten: await opdrachten.list() }, version };
    },
    canOpen: ({ vergadering }) => assertOpen(vergadering, today()),
    async save({ actor, place, keys, context, values: { opdracht, onderwerp, doel, plek } }) {
      if (opdracht === undefined && onderwerp === '')
        throw new FormProblem({ opdracht: 'Kies een opdracht, of typ een onderwerp.' });
      if (opdracht !== undefined && onderwerp !== '')
        throw new FormProblem({
          onderwerp: 'Je koos een opdracht en typte ook een onderwerp. Laat er één staan.',
        });
      const what = opdracht === undefined ? { onderwerp } : { opdrachtId: opdracht };
      const punt = { ...what, doel, plek: plekOf(plek) };
      const current = await agendapunten.add(actor, keys.vergadering, context, punt);
      const named = opdracht === undefined ? undefined : await opdrachten.find(opdracht);
      const remark = named ? routeRemark(await vergaderingen.routeOf(named)) : '';
      const notice = 'Het agendapunt staat op de agenda.';
      return show(actor, place, current, remark === '' ? notice : `${notice}\n${remark}`);
    },
  });
  const change = formVerbs(ids, changePuntForm, {
    load,
    async save({ actor, place, keys, context, about: { vergadering, item }, values }) {
      const { doel, plek } = values;
      // The card of a point that gets a besluit has no conclusion; what stood there stays.
      const conclusie = decides(vergadering, item) ? (item.conclusie ?? '') : values.conclusie;
      const wanted = { doel, conclusie, plek: plekOf(plek) };
      const current = await agendapunten.change(actor, vergadering.id, context, keys.punt, wanted);
      return show(actor, place, current, 'Het agendapunt is bijgewerkt.');
    },
  });
  const postpone = formVerbs(ids, postponePuntForm, {
    load,
    async save({ actor, place, keys, context, values: { naar } }) {
      const current = await agendapunten.postpone(actor, keys.vergadering, context, keys.punt, naar);
      const notice = 'Het agendapunt is uitgesteld. De datums die bij deze vergadering hoorden, gaan mee.';
      return show(actor, place, current, notice);
    },
  });

  return {
    commands: [],
    verbs: {
      ...add.verbs,
      ...change.verbs,
      ...postpone.verbs,
      'vergaderingen.removePunt'({ actor, place, data }) {
        assertMayPlan(actor);
        const { vergadering, punt, ...context } = parseCardData(removeSchema, data, 'agenda');
        return onNewest(
          async () => {
            const current = await agendapunten.remove(actor, vergadering, context, punt);
            return show(actor, place, current, 'Het agendapunt is van de agenda gehaald.');
          },
          (notice) => change.open(actor, { vergadering, punt }, { notice }),
        );
      },
    },
  };
}

/** A place as it was chosen; from 1. */
function plekOf(plek: string | undefined): number | undefined {
  return plek === undefined ? undefined : Number(plek);
}
