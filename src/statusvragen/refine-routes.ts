import type { CardMessage, Place, Routes, VerbHandler } from '../bot/ports.ts';
import { formVerbs, type OpenForm } from '../forms/form-verbs.ts';
import type { Actor } from '../shared/actor.ts';
import type { Ids } from '../shared/ids.ts';
import { isNarrowedBy } from './antwoorden/answers.ts';
import type { Chip } from './antwoorden/query-words.ts';
import { opensChange } from './antwoorden/vraag-data.ts';
import { readQuery } from './change-routes.ts';
import { isSet } from './ground/conditions.ts';
import { SET_FILTERS, type SetFilter } from './ground/filters.ts';
import type { Query } from './ground/query.ts';
import { onForm, refined, refineForm, type Verfijning, whatFits } from './refine-form.ts';
import type { ListValues, Waarde } from './values.ts';

type Dependencies = {
  readonly listValues: ListValues;
  /** What was understood, as this reader may know of it. */
  readonly chipsFor: (query: Query, actor: Actor) => Promise<readonly Chip[]>;
  /** The card that answers a query. */
  readonly show: (query: Query, actor: Actor, place: Place) => Promise<CardMessage>;
  /** Opens the values of one part. */
  readonly change: VerbHandler;
  readonly ids: Ids;
};

type Form = Pick<ReturnType<typeof formVerbs>, 'verbs'> & { readonly open: OpenForm<never> };

const OTHER_SUBJECT = 'Dit zijn de delen die bij je keuze horen. Wat daar niet bij past, is weggehaald.';

/** 'Verfijn': the whole question as a form, without typing. */
export function createRefineRoutes({
  listValues,
  chipsFor,
  show,
  change,
  ids,
}: Dependencies): Routes['verbs'] {
  const aboutOf = async (actor: Actor, query: Query): Promise<Verfijning> => {
    const found = new Map<SetFilter, readonly Waarde[]>();
    for (const filter of SET_FILTERS.filter((one) => isNarrowedBy(query.over, one))) {
      const standing = query.filters.find((one) => one.filter === filter);
      const rest = { ...query, filters: query.filters.filter((one) => one !== standing) };
      const kept = standing && isSet(standing) ? standing.of : [];
      found.set(filter, await listValues(actor, rest, filter, kept));
    }
    const waarden = whatFits(query, found);
    const asked = onForm(query, waarden.keys());
    const chips = await chipsFor(query, actor);
    const blijft = chips.flatMap(({ words, deel }) => {
      const condition = deel === undefined ? undefined : query.filters[deel];
      return condition && !asked.includes(condition) ? words : [];
    });
    return { query, waarden, blijft };
  };

  const refine: Form = formVerbs(ids, refineForm, {
    load: async (actor, _keys, carried) => ({
      about: await aboutOf(actor, readQuery(carried.gevraagd)),
      version: 0,
    }),
    async save({ actor, place, about, values }) {
      const query = refined(about, values);
      if (values.bij !== undefined)
        return change({ actor, place, data: opensChange(query, values.bij).data ?? {} });
      if (query.over === about.query.over) return show(query, actor, place);
      const typed = { gevraagd: JSON.stringify(query) };
      return refine.open(actor, {}, { typed, notice: OTHER_SUBJECT, tone: 'good' });
    },
  });
  return refine.verbs;
}
