import * as z from 'zod/v4';
import { anyWords, inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { addMilliseconds, type Clock, localDate } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import type { Blik, LookAhead, Periode } from './vooruitblik.ts';
import { vooruitblikCard } from './vooruitblik-cards.ts';
import { checkPeriode, type ReadDays, readPeriode } from './vooruitblik-period.ts';

type Dependencies = {
  readonly lookAhead: LookAhead;
  readonly readDays: ReadDays;
  readonly isPaused: () => Promise<boolean>;
  readonly clock: Clock;
};

const showSchema = z.strictObject({
  van: z.iso.date(),
  tot: z.iso.date(),
  page: z.coerce.number().int().min(1).max(1000),
});

/** Looking ahead is work; who turns a page within this time sees the same list. */
const KEPT_MS = 60_000;

/** `vooruitblik`: everything that the bot will post, before it does. */
export function createVooruitblikRoutes({ lookAhead, readDays, isPaused, clock }: Dependencies): Routes {
  let kept:
    | { readonly key: string; readonly until: string; readonly found: Promise<readonly Blik[]> }
    | undefined;

  const find = (periode: Periode): Promise<readonly Blik[]> => {
    const key = `${periode.van} ${periode.tot}`;
    const now = clock.now();
    if (kept && kept.key === key && kept.until > now) return kept.found;
    const found = lookAhead(periode);
    kept = { key, until: addMilliseconds(now, KEPT_MS), found };
    found.catch(() => {
      kept = undefined;
    });
    return found;
  };

  const show = async (periode: Periode, page: number): Promise<CardMessage> =>
    vooruitblikCard(periode, await find(periode), page, await isPaused());

  return {
    commands: [
      {
        phrases: ['vooruitblik', 'wat ga je sturen'],
        takes: anyWords,
        handle: ({ actor, place, rest }) =>
          inPrivate(place, async () => {
            assertMayLookAhead(actor);
            // Who asks anew wants it as it is now.
            kept = undefined;
            return show(await readPeriode(rest, localDate(clock.now()), readDays), 1);
          }),
      },
    ],
    verbs: {
      async 'vooruitblik.show'({ actor, data }) {
        assertMayLookAhead(actor);
        const parsed = showSchema.safeParse(data);
        if (!parsed.success)
          throw new DomainError('invalid-input', 'Deze kaart klopt niet meer. Typ ‘vooruitblik’.');
        const { page, ...periode } = parsed.data;
        return show(checkPeriode(periode, localDate(clock.now())), page);
      },
    },
  };
}

function assertMayLookAhead(actor: Actor): void {
  if (hasRol(actor, 'coördinator')) return;
  throw new DomainError(
    'not-allowed',
    'Alleen de coördinator ziet wat ik iedereen ga sturen. Typ ‘herinneringen’ voor wat jij moet doen.',
  );
}
