import * as z from 'zod/v4';
import { anyWords, inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { addDays } from '../shared/dates.ts';
import { DomainError } from '../shared/errors.ts';
import type { Ids } from '../shared/ids.ts';
import { assertNoProblems } from '../shared/tekst-rules.ts';
import type { NetwerkPakket, NetwerkPeriode } from './netwerk.ts';
import { netwerkCard, PHRASE, periodeForm } from './netwerk-cards.ts';

type Dependencies = {
  readonly makePakket: (periode: NetwerkPeriode) => Promise<NetwerkPakket>;
  /** A card with a link to the pack as a Word document, or to the sources of its lines, for this person. */
  readonly offerPakket: (actor: Actor, periode: NetwerkPeriode, isBronnen: boolean) => Promise<CardMessage>;
  readonly clock: Clock;
  readonly ids: Ids;
};

/** Twice a year: the pack is about the half year before. */
const DAYS = 182;

const periodeSchema = z.strictObject({ van: z.iso.date(), tot: z.iso.date() });

/** @throws DomainError 'not-allowed' */
export function assertMayMakePakket(actor: Actor): void {
  if (hasRol(actor, 'coördinator', 'directielid')) return;
  throw new DomainError('not-allowed', 'Alleen de coördinator en directieleden kunnen dit overzicht maken.');
}

/** `netwerkbijeenkomst`: what to tell the people who contributed. */
export function createNetwerkRoutes({ makePakket, offerPakket, clock, ids }: Dependencies): Routes {
  const periode = formVerbs(ids, periodeForm, {
    async load(actor) {
      assertMayMakePakket(actor);
      return { about: undefined, version: 0 };
    },
    async save({ values }) {
      assertPeriode(values);
      return netwerkCard(await makePakket(values));
    },
  });
  const offer = async (actor: Actor, data: unknown, isBronnen: boolean): Promise<CardMessage> => {
    assertMayMakePakket(actor);
    const asked = parseCardData(periodeSchema, data, PHRASE);
    assertPeriode(asked);
    return offerPakket(actor, asked, isBronnen);
  };
  return {
    commands: [
      {
        phrases: [PHRASE],
        takes: anyWords,
        handle: ({ actor, place }) =>
          inPrivate(place, async () => {
            assertMayMakePakket(actor);
            const tot = localDate(clock.now());
            return netwerkCard(await makePakket({ van: addDays(tot, -DAYS), tot }));
          }),
      },
    ],
    verbs: {
      ...periode.verbs,
      'overzichten.netwerkBestand': ({ actor, data }) => offer(actor, data, false),
      'overzichten.netwerkBronnen': ({ actor, data }) => offer(actor, data, true),
    },
  };
}

/** @throws FormProblem */
function assertPeriode({ van, tot }: NetwerkPeriode): void {
  assertNoProblems({
    tot: tot < van ? 'De laatste dag ligt vóór de eerste. Kijk de datums na.' : undefined,
  });
}
