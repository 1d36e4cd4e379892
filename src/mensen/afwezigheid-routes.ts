import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, CommandTurn, Routes } from '../bot/ports.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { comparable, comparableNaam } from '../shared/compare.ts';
import { parseDutchDate } from '../shared/dutch-dates.ts';
import { DomainError } from '../shared/errors.ts';
import { absenceCard, chooseStandInCard, HOW_TO } from './afwezigheid-cards.ts';
import { overlapping } from './afwezigheid-rules.ts';
import type { Mensen } from './mensen.ts';
import { type Afwezigheid, isCollega, type Persoon } from './persoon.ts';

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
    const absences = [];
    for (const absence of persoon?.afwezig ?? []) {
      if (absence.tot < today()) continue;
      const standIn =
        absence.vervangerId === undefined ? undefined : await mensen.findPersoon(absence.vervangerId);
      absences.push({ ...absence, vervangerNaam: standIn?.naam });
    }
    return absenceCard(
      absences.toSorted((a, b) => a.van.localeCompare(b.van)),
      notice,
      replaced,
    );
  };

  /** Everybody whom these words may mean; the whole name before a part of it. */
  const candidatesFor = async (words: string, self: string): Promise<readonly Persoon[]> => {
    const others = (await mensen.listPersonen()).filter((one) => one.id !== self && isCollega(one));
    const exact = others.filter(({ naam }) => comparableNaam(naam) === comparableNaam(words));
    if (exact.length > 0) return exact;
    const wanted = comparable(words).split(' ');
    return others.filter(({ naam }) => {
      const parts = comparable(naam).split(' ');
      return wanted.every((word) => parts.includes(word));
    });
  };

  const report = async (
    actor: Actor,
    period: { van: string; tot: string },
    vervangerId: string | undefined,
  ): Promise<CardMessage> => {
    const absence = { ...period, vervangerId };
    const before = (await mensen.findPersoon(actor.id))?.afwezig ?? [];
    const after = await mensen.reportAbsence(actor, absence);
    const left = after.afwezig ?? [];
    const replaced = overlapping(before, period).filter(
      (one) => !left.some((other) => isSamePeriod(one, other)),
    );
    return show(after, 'Ik heb opgeschreven dat je er dan niet bent', replaced);
  };

  const typed = async ({ actor, rest }: CommandTurn): Promise<CardMessage> => {
    if (rest === '') return show(await mensen.findPersoon(actor.id));
    const { van = '', tot = '', naam } = SENTENCE.exec(rest)?.groups ?? {};
    const first = await parseDutchDate(van, { reference: today() });
    // Without a year the last day is the one that follows the first: 'van 20-12 tot 5-1'.
    const last = first && (await parseDutchDate(tot, { reference: first.datum }));
    if (!first || !last)
      throw new DomainError('invalid-input', `Ik lees daar geen twee datums in. ${HOW_TO}`);
    const period = { van: first.datum, tot: last.datum };
    if (naam === undefined) return report(actor, period, undefined);
    const found = await candidatesFor(naam, actor.id);
    if (found.length === 0) {
      throw new DomainError(
        'not-found',
        'Die vervanger ken ik niet. Vraag je collega om één keer de chat met mij te openen, of noem een ander.',
      );
    }
    // A stand-in may do everything, and anybody can show any name: also of one the account is confirmed first.
    return chooseStandInCard(
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
        const { vervanger, ...period } = parse(reportSchema, data);
        if (vervanger !== undefined && !(await mensen.findPersoon(vervanger)))
          throw new DomainError('not-found', 'Die vervanger ken ik niet.');
        return report(actor, period, vervanger);
      },
      async 'mensen.withdrawAbsence'({ actor, data }) {
        const left = await mensen.withdrawAbsence(actor, parse(periodSchema, data));
        return show(left, 'Ik heb je afwezigheid ingetrokken');
      },
    },
  };
}

function isSamePeriod(a: Afwezigheid, b: Afwezigheid): boolean {
  return a.van === b.van && a.tot === b.tot;
}

function parse<Value>(schema: z.ZodType<Value>, data: unknown): Value {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new DomainError('invalid-input', 'Deze kaart klopt niet meer. Typ ‘afwezig’ om opnieuw te beginnen.');
}
