import * as z from 'zod/v4';
import type { CardMessage, Routes, VerbTurn } from '../bot/ports.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { isDomainError } from '../shared/errors.ts';
import type { Ids } from '../shared/ids.ts';
import { openItems } from './agenda.ts';
import { getItem } from './agendapunt-rules.ts';
import type { Agendapunten } from './agendapunten.ts';
import { decides } from './besluit-rules.ts';
import { parseCardData, vergaderingStampFields } from './card-data.ts';
import type { AgendaOpdrachten } from './ports.ts';
import { type AgendaItem, doelSchema, type Vergadering } from './vergadering.ts';
import { readText } from './vergadering-form.ts';
import { addAgendapuntCard, agendapuntCard } from './vergadering-form-cards.ts';
import { assertMayPlan, assertOpen } from './vergadering-rules.ts';
import type { ShowVergadering } from './vergadering-view.ts';
import { besluitSentence, withoutDate } from './vergadering-words.ts';
import { type CurrentVergadering, postponeTargets, type Vergaderingen } from './vergaderingen.ts';

type Dependencies = {
  readonly vergaderingen: Vergaderingen;
  readonly agendapunten: Agendapunten;
  readonly opdrachten: AgendaOpdrachten;
  readonly show: ShowVergadering;
  readonly clock: Clock;
  readonly ids: Ids;
};

const placeSchema = z
  .union([z.literal(''), z.coerce.number().int().min(1).max(200)])
  .transform((plek) => (plek === '' ? undefined : plek))
  .optional();
const showSchema = z.strictObject({ vergadering: z.string().min(1).max(120) });
const openSchema = showSchema.extend({ punt: z.string().min(1).max(100) });
const addSchema = z.strictObject({
  ...vergaderingStampFields,
  opdracht: z.string().default(''),
  onderwerp: z.string().default(''),
  doel: doelSchema,
  plek: placeSchema,
});
/** The buttons of one card send all its inputs along. */
const puntSchema = z.strictObject({
  ...vergaderingStampFields,
  punt: z.string().min(1).max(100),
  doel: doelSchema.optional(),
  plek: placeSchema,
  conclusie: z.string().default(''),
  naar: z.string().default(''),
});
const MAX_ONDERWERP = 200;
const MAX_CONCLUSIE = 500;

type More = {
  readonly typed?: Record<string, string>;
  readonly problems?: Record<string, string>;
  readonly notice?: string;
};

/** A question at one or more inputs. */
type Asked = { readonly problems: Record<string, string> };

/** What stands on the agenda of one meeting, and in which order. */
export function createAgendapuntRoutes(dependencies: Dependencies): Routes {
  const { vergaderingen, agendapunten, opdrachten, clock, ids, show } = dependencies;
  const today = (): string => localDate(clock.now());

  const addForm = async (current: CurrentVergadering, more: More = {}): Promise<CardMessage> => {
    const open = openItems(await agendapunten.agenda(current));
    const there = new Set(open.map(({ opdrachtId }) => opdrachtId));
    const choices = (await opdrachten.list()).filter(({ id }) => !there.has(id));
    return addAgendapuntCard({
      context: { nonce: ids.next(), version: current.version },
      vergadering: current.state,
      opdrachten: choices.map(({ id, titel }) => ({ value: id, title: titel })),
      count: open.length,
      ...more,
    });
  };

  const add = async ({ actor, data, place }: VerbTurn): Promise<CardMessage> => {
    assertMayPlan(actor);
    const sent = parseCardData(addSchema, data);
    const { vergadering: id, version, nonce, opdracht, doel, plek } = sent;
    const { text: onderwerp, problem } = readText(sent.onderwerp, MAX_ONDERWERP);
    const typed = { opdracht, onderwerp: sent.onderwerp, doel, plek: String(plek ?? '') };
    const ask = async (problems: Record<string, string>, notice?: string): Promise<CardMessage> =>
      addForm(await vergaderingen.get(id), { typed, problems, ...(notice === undefined ? {} : { notice }) });
    if (problem !== undefined) return ask({ onderwerp: problem });
    if (opdracht === '' && onderwerp === '')
      return ask({ opdracht: 'Kies een opdracht, of typ een onderwerp.' });
    if (opdracht !== '' && onderwerp !== '')
      return ask({ onderwerp: 'Je koos een opdracht en typte ook een onderwerp. Laat er één staan.' });
    try {
      const what = opdracht === '' ? { onderwerp } : { opdrachtId: opdracht };
      const order = plek === undefined ? {} : { plek };
      const current = await agendapunten.add(actor, id, { version, nonce }, { ...what, doel, ...order });
      return await show(actor, place, current, 'Het agendapunt staat op de agenda.');
    } catch (error) {
      if (isDomainError(error, 'conflict')) return ask({}, error.message);
      throw error;
    }
  };

  const itemForm = async (
    current: CurrentVergadering,
    puntId: string,
    more: More = {},
  ): Promise<CardMessage> => {
    const agenda = await agendapunten.agenda(current);
    const open = openItems(agenda);
    const item = getItem(agenda, puntId);
    return agendapuntCard({
      context: { nonce: ids.next(), version: current.version },
      vergadering: current.state,
      item,
      place: open.findIndex(({ id }) => id === puntId) + 1,
      count: open.length,
      others: postponeTargets(current.state, await vergaderingen.coming()),
      ...(decides(current.state, item) ? { besluit: besluitOf(current.state, item) } : {}),
      ...(current.state.geannuleerd ? { intro: withoutDate(item.opdrachtId === undefined ? 0 : 1) } : {}),
      ...more,
    });
  };

  /** What stands in the place of the conclusion of a point that gets a besluit. */
  const besluitOf = (
    { datum, geannuleerd }: Vergadering,
    { besluit, conclusie }: AgendaItem,
  ): { words: string; canDecide: boolean } => {
    const canDecide = !geannuleerd && datum <= today();
    if (besluit) return { words: besluitSentence(besluit), canDecide };
    const earlier = conclusie ? `Eerder stond hier een conclusie: ${conclusie}\n` : '';
    const when = canDecide
      ? 'Er is nog geen besluit vastgelegd.'
      : `Je kunt het besluit vastleggen vanaf ${formatDutchDate(datum)}.`;
    return { words: `${earlier}${when}`, canDecide };
  };

  /** One of the buttons of an agendapunt; a stale card is shown anew with what was typed. */
  const act = async (
    { actor, data, place }: VerbTurn,
    notice: string,
    decide: (
      sent: z.infer<typeof puntSchema>,
      card: { version: number; nonce: string },
    ) => Promise<CurrentVergadering | Asked>,
  ): Promise<CardMessage> => {
    assertMayPlan(actor);
    const sent = parseCardData(puntSchema, data);
    const { doel, plek, conclusie, naar } = sent;
    const typed = {
      ...(doel === undefined ? {} : { doel }),
      ...(plek === undefined ? {} : { plek: String(plek) }),
      ...(conclusie === '' ? {} : { conclusie }),
      naar,
    };
    const again = async (more: More): Promise<CardMessage> =>
      itemForm(await vergaderingen.get(sent.vergadering), sent.punt, { typed, ...more });
    try {
      const result = await decide(sent, { version: sent.version, nonce: sent.nonce });
      return 'state' in result ? await show(actor, place, result, notice) : await again(result);
    } catch (error) {
      if (isDomainError(error, 'conflict')) return again({ notice: error.message });
      throw error;
    }
  };

  return {
    commands: [],
    verbs: {
      async 'vergaderingen.addPunt'({ actor, data }) {
        assertMayPlan(actor);
        const current = await vergaderingen.get(parseCardData(showSchema, data).vergadering);
        assertOpen(current.state, today());
        return addForm(current);
      },
      'vergaderingen.savePunt': add,
      async 'vergaderingen.openPunt'({ actor, data }) {
        assertMayPlan(actor);
        const { vergadering, punt } = parseCardData(openSchema, data);
        return itemForm(await vergaderingen.get(vergadering), punt);
      },
      'vergaderingen.changePunt': (turn) =>
        act(
          turn,
          'Het agendapunt is bijgewerkt.',
          async (sent, card): Promise<CurrentVergadering | Asked> => {
            const { text: conclusie, problem } = readText(sent.conclusie, MAX_CONCLUSIE);
            if (problem !== undefined) return { problems: { conclusie: problem } };
            if (sent.doel === undefined)
              return { problems: { doel: 'Kies wat het overleg met dit punt doet.' } };
            const order = sent.plek === undefined ? {} : { plek: sent.plek };
            const current = await vergaderingen.get(sent.vergadering);
            const known = getItem(await agendapunten.agenda(current), sent.punt);
            // The card of a point that gets a besluit has no conclusion; what stood there stays.
            const kept = decides(current.state, known) ? (known.conclusie ?? '') : conclusie;
            const change = { doel: sent.doel, conclusie: kept, ...order };
            return agendapunten.change(turn.actor, sent.vergadering, card, sent.punt, change);
          },
        ),
      'vergaderingen.postponePunt': (turn) =>
        act(turn, 'Het agendapunt is uitgesteld. De datums van de opdracht veranderen mee.', (sent, card) =>
          sent.naar === ''
            ? Promise.resolve({ problems: { naar: 'Kies naar welke vergadering.' } })
            : agendapunten.postpone(turn.actor, sent.vergadering, card, sent.punt, sent.naar),
        ),
      'vergaderingen.removePunt': (turn) =>
        act(turn, 'Het agendapunt is van de agenda gehaald.', (sent, card) =>
          agendapunten.remove(turn.actor, sent.vergadering, card, sent.punt),
        ),
    },
  };
}
