import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { parseCardData } from '../opdrachten/card-data.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { addDays, isRealDate } from '../shared/dates.ts';
import { DomainError } from '../shared/errors.ts';
import type { NetwerkPakket, NetwerkPeriode } from './netwerk.ts';
import { netwerkCard, periodeCard } from './netwerk-cards.ts';

type Dependencies = {
  readonly makePakket: (periode: NetwerkPeriode) => Promise<NetwerkPakket>;
  /** A card with a link to the pack as a Word document, for this person. */
  readonly offerPakket: (actor: Actor, periode: NetwerkPeriode) => Promise<CardMessage>;
  readonly clock: Clock;
};

/** Twice a year: the pack is about the half year before. */
const DAYS = 182;

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const periodeSchema = z.strictObject({ van: text, tot: text });

/** @throws DomainError 'not-allowed' */
export function assertMayMakePakket(actor: Actor): void {
  if (hasRol(actor, 'coördinator', 'directielid')) return;
  throw new DomainError('not-allowed', 'Alleen de coördinator en het DO kunnen dit overzicht maken.');
}

/** `netwerkbijeenkomst`: what to tell the people who contributed. */
export function createNetwerkRoutes({ makePakket, offerPakket, clock }: Dependencies): Routes {
  return {
    commands: [
      {
        phrases: ['netwerkbijeenkomst'],
        handle: ({ actor, place }) =>
          inPrivate(place, async () => {
            assertMayMakePakket(actor);
            const tot = localDate(clock.now());
            return netwerkCard(await makePakket({ van: addDays(tot, -DAYS), tot }));
          }),
      },
    ],
    verbs: {
      async 'overzichten.netwerk'({ actor, data }) {
        assertMayMakePakket(actor);
        const periode = parseCardData(periodeSchema, data);
        const problems = periodeProblems(periode);
        if (Object.keys(problems).length > 0) return periodeCard({ periode, problems });
        return netwerkCard(await makePakket(periode));
      },
      async 'overzichten.netwerkForm'({ actor, data }) {
        assertMayMakePakket(actor);
        return periodeCard({ periode: parseCardData(periodeSchema, data) });
      },
      async 'overzichten.netwerkBestand'({ actor, data }) {
        assertMayMakePakket(actor);
        const periode = parseCardData(periodeSchema, data);
        const problems = periodeProblems(periode);
        return Object.keys(problems).length > 0
          ? periodeCard({ periode, problems })
          : offerPakket(actor, periode);
      },
    },
  };
}

function periodeProblems({ van, tot }: NetwerkPeriode): Record<string, string> {
  if (!isRealDate(van)) return { van: 'Kies een datum die bestaat.' };
  if (!isRealDate(tot)) return { tot: 'Kies een datum die bestaat.' };
  return tot < van ? { tot: 'De laatste dag ligt vóór de eerste. Kijk de datums na.' } : {};
}
