import * as z from 'zod/v4';
import { type CardMessage, leadsTo, type Routes } from '../../bot/ports.ts';
import { onNewest } from '../../forms/button-verb.ts';
import { idSchema, parseCardData } from '../../forms/card-data.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import type { Actor } from '../../shared/actor.ts';
import type { Mist } from '../../shared/behandeling.ts';
import type { CardContext } from '../../shared/card-context.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { type Ids, meaningId } from '../../shared/ids.ts';
import type { Placed } from '../ground/agenda.ts';
import type { AgendaReader, VergaderingReader } from '../ground/ports.ts';
import type { CurrentVergadering } from '../ground/vergadering.ts';
import { assertMayPlan, standOf } from '../ground/vergadering-rules.ts';
import { shortTitle } from '../ground/vergadering-words.ts';
import type { WeekChanges } from './week-changes.ts';
import { keepForm } from './week-forms.ts';

/** What a meeting of this week misses of an opdracht, in words, and how the coördinator reads that week. */
export interface WeekVoorstel {
  /** Empty: nothing is missing, or it is not asked in this week. */
  mist(opdrachtId: string, vergaderingId: string): Promise<readonly Mist[]>;
  words(mist: readonly Mist[]): string;
  show(actor: Actor, notice: string): Promise<CardMessage>;
}

type Dependencies = {
  readonly vergaderingen: VergaderingReader;
  readonly agendapunten: AgendaReader &
    WeekChanges & {
      remove(actor: Actor, id: string, card: CardContext, puntId: string): Promise<CurrentVergadering>;
      isRemoval(actor: Actor, current: CurrentVergadering, nonce: string, puntId: string): boolean;
    };
  readonly week: WeekVoorstel;
  /** The name of who took an agendapunt off this agenda, and when (ISO instant). */
  readonly removedBy: (
    vergaderingId: string,
    puntId: string,
  ) => Promise<{ readonly door: string; readonly op: string } | undefined>;
  readonly clock: Clock;
  readonly ids: Ids;
};

const PHRASE = 'weekvoorstel';
const puntSchema = z.strictObject({ vergadering: idSchema, punt: idSchema });
/** Cards of earlier versions have no nonce. */
const removeSchema = puntSchema.extend({ nonce: idSchema.optional() });
const NOTHING = 'Er ontbreekt niets meer bij dit punt. Je hoeft niets te beslissen.';

/** What a coördinator decides in the week before a meeting about what is not complete. What was decided already is told. */
export function createWeekRoutes(dependencies: Dependencies): Routes {
  const { vergaderingen, agendapunten, week, removedBy, clock, ids } = dependencies;

  const look = async (keys: { readonly vergadering: string; readonly punt: string }) => {
    const current = await vergaderingen.get(keys.vergadering);
    const item = (await agendapunten.agenda(current)).find(({ id }) => id === keys.punt);
    const told = await whatHappened(current, item, keys.punt);
    const mist = told === undefined ? await week.mist(keys.punt, keys.vergadering) : [];
    return { current, item, mist, told: told ?? (mist.length === 0 ? notNow(current) : undefined) };
  };

  const notNow = ({ state: { datum, verplaatst } }: CurrentVergadering): string =>
    verplaatst && verplaatst.van !== datum
      ? `Deze vergadering is verplaatst naar ${formatDutchDate(datum)}. ${NOTHING}`
      : NOTHING;

  /** Why nothing has to be decided about it any more, as a sentence. */
  const whatHappened = async (
    { id, state: vergadering }: CurrentVergadering,
    item: Placed | undefined,
    puntId: string,
  ): Promise<string | undefined> => {
    const stand = standOf(vergadering, localDate(clock.now()));
    const title = shortTitle(vergadering);
    if (stand === 'geannuleerd') return `Deze vergadering gaat niet door (${title}). ${NO_MORE}`;
    if (stand === 'gehouden') return `Deze vergadering is geweest (${title}). ${NO_MORE}`;
    if (!item) {
      const by = await removedBy(id, puntId);
      return by ? `${by.door} haalde dit punt op ${dayOf(by.op)} van de agenda (${title}).` : OFF;
    }
    if (item.uitgesteldNaar !== undefined) return `Dit punt is uitgesteld. ${NO_MORE}`;
    const kept = item.blijftStaan;
    if (kept?.datum !== vergadering.datum) return undefined;
    const mist = await week.mist(puntId, id);
    if (!mist.every((one) => kept.mist.includes(one))) return undefined;
    return `${kept.door} liet dit punt op ${dayOf(kept.op)} staan: ‘${kept.reden}’`;
  };

  const keep = formVerbs(ids, keepForm, {
    async load(actor, keys) {
      assertMayPlan(actor);
      const { current, item, mist } = await look(keys);
      return {
        about: {
          vergadering: current.state,
          titel: item?.titel ?? 'Dit punt',
          wat: mist.length === 0 ? 'er ontbreekt niets meer' : week.words(mist),
        },
        version: 0,
      };
    },
    async save({ actor, keys, values: { reden } }) {
      const { current, mist, told } = await look(keys);
      if (told !== undefined) return week.show(actor, told);
      const isMine = await agendapunten.keep(actor, current.id, keys.punt, { mist, reden });
      const notice = isMine
        ? 'Het punt blijft op de agenda. Ik vraag hier niet meer naar.'
        : ((await look(keys)).told ?? NOTHING);
      return week.show(actor, notice);
    },
  });

  /** What a repeat of the same press left half done is finished, and it is told what the first was told. */
  const remove = async (
    actor: Actor,
    keys: z.infer<typeof puntSchema>,
    said: string | undefined,
  ): Promise<string> => {
    const { current, told } = await look(keys);
    const { id, version } = current;
    const nonce = said ?? meaningId('weekRemove', id, String(version), keys.punt);
    const take = (once: string) => agendapunten.remove(actor, id, { version, nonce: once }, keys.punt);
    if (agendapunten.isRemoval(actor, current, nonce, keys.punt)) {
      await take(nonce);
      const { item, told: since } = await look(keys);
      if (!item) return REMOVED;
      // It was put there again after that press.
      if (since !== undefined) return since;
      await take(meaningId(nonce, String(version)));
      return REMOVED;
    }
    if (told !== undefined) return told;
    await take(nonce);
    return REMOVED;
  };

  return {
    commands: [],
    verbs: {
      ...keep.verbs,
      'vergaderingen.weekKeepForm': leadsTo(keepForm.opensIn, async (turn) => {
        assertMayPlan(turn.actor);
        const { told } = await look(parseCardData(puntSchema, turn.data, PHRASE));
        return told === undefined ? keep.opened(turn) : week.show(turn.actor, told);
      }),
      'vergaderingen.weekRemove': leadsTo('change', async ({ actor, data }) => {
        assertMayPlan(actor);
        const { nonce, ...keys } = parseCardData(removeSchema, data, PHRASE);
        return onNewest(
          async () => week.show(actor, await remove(actor, keys, nonce)),
          (notice) => week.show(actor, notice),
        );
      }),
      'vergaderingen.weekAsk': leadsTo('change', async ({ actor, data }) => {
        assertMayPlan(actor);
        const keys = parseCardData(puntSchema, data, PHRASE);
        const { current, told } = await look(keys);
        if (told !== undefined) return week.show(actor, told);
        if (await agendapunten.askAgain(actor, current.id, keys.punt)) return week.show(actor, ASKED);
        const { item, told: since } = await look(keys);
        const asked = item?.nogGevraagd;
        return week.show(actor, since ?? (asked ? `${asked.door} vroeg dit al op ${dayOf(asked.op)}.` : OFF));
      }),
    },
  };
}

const REMOVED = 'Het punt is van de agenda gehaald.';
const NO_MORE = 'Je hoeft niets meer te beslissen.';
const OFF = 'Dit punt staat niet meer op deze agenda.';
const ASKED =
  'De projectleider leest het in de eerstvolgende herinnering, uiterlijk de volgende werkdag. Ontbreekt het dan nog? Dan vraag ik jou weer wat je wilt.';

function dayOf(op: string): string {
  return formatDutchDate(localDate(op));
}
