import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, CommandTurn, Routes } from '../bot/ports.ts';
import { parseCardData } from '../forms/card-data.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { comparable, comparableNaam } from '../shared/compare.ts';
import { parseDutchDate } from '../shared/dutch-dates.ts';
import { DomainError } from '../shared/errors.ts';
import { afwezigheidCard, chooseVervangerCard, HOW_TO } from './afwezigheid-cards.ts';
import { overlapping } from './afwezigheid-rules.ts';
import type { Mensen } from './mensen.ts';
import { type Afwezigheid, isCollega, type Persoon } from './persoon.ts';

/** What to type for a new card. */
const PHRASE = 'afwezig';

type Dependencies = { readonly mensen: Mensen; readonly clock: Clock };

const periodSchema = z.strictObject({ van: z.iso.date(), tot: z.iso.date() });
const reportSchema = periodSchema.extend({ vervanger: z.string().min(1).max(100).optional() });

/** 'van 1-12 tot 12-12, vervanger Els Hendriks' in its usual spellings; 'tot' counts the last day as well. */
const SENTENCE =
  /^(?:van(?:af)?\s+)?(?<van>.{1,60}?)\s+(?:tot(?:\s+en\s+met|\s*&\s*met)?|t\/m|-|–)\s+(?<tot>.{1,60}?)(?:[,;.]?\s+(?:met\s+)?(?:als\s+)?(?:vervanger|vervangster|vervangen door)\s*:?\s*(?:is\s+)?(?:met\s+)?(?<naam>.{1,100}))?$/iu;

/** Telling that you are away, and who stands in. */
export function createAfwezigheidRoutes({ mensen, clock }: Dependencies): Routes {
  const today = (): string => localDate(clock.now());

  const show = async (
    persoon: Persoon | undefined,
    notice?: string,
    replaced: readonly Afwezigheid[] = [],
  ): Promise<CardMessage> => {
    const afwezigheden = [];
    for (const afwezigheid of persoon?.afwezig ?? []) {
      if (afwezigheid.tot < today()) continue;
      const vervanger =
        afwezigheid.vervangerId === undefined ? undefined : await mensen.findPersoon(afwezigheid.vervangerId);
      afwezigheden.push({ ...afwezigheid, vervangerNaam: vervanger?.naam });
    }
    return afwezigheidCard(
      afwezigheden.toSorted((a, b) => a.van.localeCompare(b.van)),
      notice,
      replaced,
    );
  };

  const report = async (
    actor: Actor,
    period: { van: string; tot: string },
    vervangerId: string | undefined,
  ): Promise<CardMessage> => {
    const afwezigheid = { ...period, vervangerId };
    const before = (await mensen.findPersoon(actor.id))?.afwezig ?? [];
    const after = await mensen.reportAfwezigheid(actor, afwezigheid);
    const left = after.afwezig ?? [];
    const replaced = overlapping(before, period).filter(
      (one) => !left.some((other) => isSamePeriod(one, other)),
    );
    return show(after, 'Ik heb opgeschreven dat je er dan niet bent', replaced);
  };

  const typed = async ({ actor, rest }: CommandTurn): Promise<CardMessage> => {
    if (rest === '') return show(await mensen.findPersoon(actor.id));
    const { period, naam } = await readSentence(rest, today());
    if (naam === undefined) return report(actor, period, undefined);
    const others = (await mensen.listPersonen()).filter((one) => one.id !== actor.id && isCollega(one));
    const found = meantBy(naam, others);
    if (found.length === 0) {
      throw new DomainError(
        'not-found',
        'Die vervanger ken ik niet. Vraag je collega om één keer de chat met mij te openen, of noem een ander.',
      );
    }
    // A stand-in may do everything, and anybody can show any name: also of one the account is confirmed first.
    return chooseVervangerCard(
      period,
      naam,
      found.map((one) => ({ ...one, bereikbaar: one.bereik !== undefined })),
    );
  };

  return {
    commands: [
      {
        phrases: ['afwezig', 'ik ben afwezig', 'afwezigheid'],
        handle: (turn) => inPrivate(turn.place, () => typed(turn)),
      },
    ],
    verbs: {
      async 'mensen.reportAbsence'({ actor, data }) {
        const { vervanger, ...period } = parseCardData(reportSchema, data, PHRASE);
        if (vervanger !== undefined && !(await mensen.findPersoon(vervanger)))
          throw new DomainError('not-found', 'Die vervanger ken ik niet.');
        return report(actor, period, vervanger);
      },
      async 'mensen.withdrawAbsence'({ actor, data }) {
        const left = await mensen.withdrawAfwezigheid(actor, parseCardData(periodSchema, data, PHRASE));
        return show(left, 'Ik heb je afwezigheid ingetrokken');
      },
    },
  };
}

function isSamePeriod(a: Afwezigheid, b: Afwezigheid): boolean {
  return a.van === b.van && a.tot === b.tot;
}

/** Everybody of these whom the words may mean; the whole name before a part of it. */
function meantBy(words: string, personen: readonly Persoon[]): readonly Persoon[] {
  const exact = personen.filter(({ naam }) => comparableNaam(naam) === comparableNaam(words));
  if (exact.length > 0) return exact;
  const wanted = comparable(words).split(' ');
  return personen.filter(({ naam }) => {
    const parts = comparable(naam).split(' ');
    return wanted.every((word) => parts.includes(word));
  });
}

/** The days and the stand-in in what was typed. @throws DomainError 'invalid-input' */
async function readSentence(
  rest: string,
  today: string,
): Promise<{ period: { van: string; tot: string }; naam: string | undefined }> {
  const { van = '', tot = '', naam } = SENTENCE.exec(rest)?.groups ?? {};
  const first = await parseDutchDate(van, { reference: today });
  // Without a year the last day is the one that follows the first: 'van 20-12 tot 5-1'.
  const last = first && (await parseDutchDate(tot, { reference: first.datum }));
  if (!first || !last) throw new DomainError('invalid-input', `Ik lees daar geen twee datums in. ${HOW_TO}`);
  return { period: { van: first.datum, tot: last.datum }, naam };
}
