import * as z from 'zod/v4';
import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, Routes, VerbTurn } from '../bot/ports.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { isDomainError } from '../shared/errors.ts';
import type { Ids } from '../shared/ids.ts';
import { needsToelichting, uitkomstSchema } from '../shared/uitkomst.ts';
import type { Placed } from './agenda.ts';
import { getItem } from './agendapunt-rules.ts';
import type { Agendapunten } from './agendapunten.ts';
import { besluitCard } from './besluit-cards.ts';
import { assertMayDecide } from './besluit-rules.ts';
import { parseCardData, vergaderingStampFields } from './card-data.ts';
import { readText } from './vergadering-form.ts';
import type { FormState } from './vergadering-form-cards.ts';
import { assertMayPlan } from './vergadering-rules.ts';
import { besluitSentence } from './vergadering-words.ts';
import { type CurrentVergadering, postponeTargets, type Vergaderingen } from './vergaderingen.ts';

type Dependencies = {
  readonly vergaderingen: Vergaderingen;
  readonly agendapunten: Agendapunten;
  readonly clock: Clock;
  readonly ids: Ids;
};

const openSchema = z.strictObject({
  vergadering: z.string().min(1).max(120),
  punt: z.string().min(1).max(100),
});
const decideSchema = z.strictObject({
  ...vergaderingStampFields,
  punt: z.string().min(1).max(100),
  uitkomst: uitkomstSchema.optional().or(z.literal('')),
  toelichting: z.string().default(''),
  naar: z.string().max(120).default(''),
});
const MAX_TOELICHTING = 1000;

/** Recording what a meeting decided about an agendapunt. */
export function createBesluitRoutes(dependencies: Dependencies): Routes {
  const { vergaderingen, agendapunten, clock, ids } = dependencies;

  const form = async (
    current: CurrentVergadering,
    puntId: string,
    more: Omit<FormState, 'context'> = {},
  ): Promise<CardMessage> =>
    besluitCard({
      context: { nonce: ids.next(), version: current.version },
      vergadering: current.state,
      item: getItem(await agendapunten.agenda(current), puntId),
      others: postponeTargets(current.state, await vergaderingen.coming()),
      ...more,
    });

  const decide = async ({ actor, data }: VerbTurn): Promise<CardMessage> => {
    assertMayPlan(actor);
    const sent = parseCardData(decideSchema, data);
    const { vergadering, version, nonce, punt, uitkomst = '', naar } = sent;
    const typed = { uitkomst, toelichting: sent.toelichting, naar };
    const again = async (more: Omit<FormState, 'context' | 'typed'>): Promise<CardMessage> =>
      form(await vergaderingen.get(vergadering), punt, { typed, ...more });
    const { text: toelichting, problem } = readText(sent.toelichting, MAX_TOELICHTING);
    if (uitkomst === '') return again({ problems: { uitkomst: 'Kies wat het overleg besloot.' } });
    if (problem !== undefined) return again({ problems: { toelichting: problem } });
    if (needsToelichting(uitkomst) && toelichting === '')
      return again({ problems: { toelichting: 'Leg uit waarom, of wat er is veranderd.' } });
    try {
      const besluit = { puntId: punt, uitkomst, toelichting };
      const later = uitkomst === 'uitgesteld' && naar !== '' ? { naar } : {};
      const current = await agendapunten.decide(
        actor,
        vergadering,
        { version, nonce },
        { ...besluit, ...later },
      );
      return recordedCard(vergadering, getItem(await agendapunten.agenda(current), punt));
    } catch (error) {
      if (isDomainError(error, 'conflict')) return again({ notice: error.message });
      throw error;
    }
  };

  return {
    commands: [],
    verbs: {
      async 'vergaderingen.openBesluit'({ actor, data }) {
        assertMayPlan(actor);
        const { vergadering, punt } = parseCardData(openSchema, data);
        const current = await vergaderingen.get(vergadering);
        assertMayDecide(current.state, localDate(clock.now()));
        return form(current, punt);
      },
      'vergaderingen.decidePunt': decide,
    },
  };
}

/** What was recorded, and what may have been promised with it. */
export function recordedCard(vergadering: string, { titel, opdrachtId, besluit }: Placed): CardMessage {
  const isDone = opdrachtId === undefined || besluit?.uitkomst === 'ingetrokken';
  const promise = { title: 'Voeg een toezegging toe', verb: 'opdrachten.addToezegging' };
  return meldingCard({
    tone: 'goed',
    title: 'Het besluit is vastgelegd',
    about: titel,
    text: `${besluit ? besluitSentence(besluit) : ''}`,
    buttons: [
      ...(isDone ? [] : [{ ...promise, data: { opdracht: opdrachtId } }]),
      { title: 'Naar de vergadering', verb: 'vergaderingen.show', data: { vergadering } },
    ],
  });
}
