import * as z from 'zod/v4';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { regelVan } from '../budget/budget-overzicht.ts';
import { geldFacts } from '../budget/budget-words.ts';
import { parseCardData } from '../opdrachten/ground/card-data.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { type NooitGehoord, nooitGehoord } from '../opdrachten/nooit-gehoord.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import type { LeesRegio } from '../shared/regio.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import { byProgramma, type Cijfers, cijfersOf, type JaarDossier, yearOf } from './cijfers.ts';
import { cijfersCard } from './cijfers-card.ts';
import type { LeesGeld } from './financien.ts';
import { jaaroverzichtCard } from './jaaroverzicht-card.ts';
import type { Jaaroverzicht } from './stand-van-zaken.ts';

/** All opdrachten with the day of their vergadering. */
export type ListJaarDossiers = () => Promise<readonly JaarDossier[]>;

type Dependencies = {
  readonly listDossiers: ListJaarDossiers;
  /** How many opdrachten of it were destroyed. */
  readonly telVernietigd: (vraag: CijfersVraag) => Promise<number>;
  readonly leesGeld: LeesGeld;
  readonly regio: LeesRegio;
  /** What there is to tell of a year (YYYY). */
  readonly readJaar: (jaar: string) => Promise<Jaaroverzicht>;
  readonly workingDays: () => Promise<WorkingDays>;
  readonly clock: Clock;
  /** A card with a link to the report of a year as a file, for this person. */
  readonly offerJaar: (actor: Actor, jaar: string, vorm: 'docx' | 'xlsx') => Promise<CardMessage>;
};

const jaarSchema = z.string().regex(/^20\d\d$/);
const pageSchema = z.strictObject({
  jaar: jaarSchema,
  page: z.coerce.number().int().min(1).max(500).optional(),
});
const fileSchema = z.strictObject({ jaar: jaarSchema, vorm: z.enum(['docx', 'xlsx']) });

/** Figures and reports show what everybody did: they are for the DO and the coördinator. @throws DomainError 'not-allowed' */
export function assertMayReadCijfers(actor: Actor): void {
  if (hasRol(actor, 'coördinator', 'directielid')) return;
  throw new DomainError(
    'not-allowed',
    'Alleen directieleden en de coördinator kunnen de cijfers zien. Typ ‘mijn opdrachten’ voor je eigen werk.',
  );
}

/** The opdrachten of a year by title. */
function allOf(all: readonly JaarDossier[], jaar: string): readonly Dossier[] {
  return all
    .filter((one) => yearOf(one) === jaar)
    .map(({ dossier }) => dossier)
    .toSorted((a, b) => a.titel.localeCompare(b.titel, 'nl'));
}

/** Of which year, and of which programme; absent: all. */
export type CijfersVraag = { readonly jaar?: string; readonly programma?: string };

/** The figures that were asked for, and what they were counted of. */
export type Cijferblad = {
  readonly jaar: string | undefined;
  readonly vernietigd: number;
  readonly totaal: Cijfers;
  /** The money of that year, in words; none of all years together. */
  readonly geld: ReturnType<typeof geldFacts>;
  /** Who was not heard in that year; absent: of all years together, or of one programme. */
  readonly nooit: NooitGehoord | undefined;
  /** The opdrachten that were counted, and those of all years. */
  readonly dossiers: readonly Dossier[];
  readonly all: readonly JaarDossier[];
  readonly days: WorkingDays;
};
/** @throws DomainError 'not-allowed' */
export type ReadCijfers = (reader: Actor, vraag: CijfersVraag) => Promise<Cijferblad>;

/** `cijfers`, `cijfers 2026` and `overzicht jaar 2026`; `figures` answers the same for who asks in own words. */
export function createCijfersRoutes({
  listDossiers,
  telVernietigd,
  leesGeld,
  regio,
  readJaar,
  workingDays,
  clock,
  offerJaar,
}: Dependencies): {
  readonly routes: Routes;
  readonly figures: (actor: Actor, vraag: CijfersVraag) => Promise<CardMessage>;
  readonly readCijfers: ReadCijfers;
} {
  const readCijfers: ReadCijfers = async (actor, { jaar, programma }) => {
    assertMayReadCijfers(actor);
    const all = await listDossiers();
    const dossiers = (jaar === undefined ? all.map(({ dossier }) => dossier) : allOf(all, jaar)).filter(
      (dossier) => programma === undefined || dossier.programma === programma,
    );
    const days = await workingDays();
    const geld = jaar === undefined ? undefined : await leesGeld(Number(jaar));
    return {
      jaar,
      vernietigd: await telVernietigd({ jaar, programma }),
      totaal: cijfersOf(dossiers, days),
      geld: geld ? geldFacts(geld, programma === undefined ? geld.geheel : regelVan(geld, programma)) : [],
      nooit:
        jaar === undefined || programma !== undefined
          ? undefined
          : nooitGehoord(
              all.map(({ dossier }) => dossier),
              jaar,
              (await regio()).gemeenten(Number(jaar)),
            ),
      dossiers,
      all,
      days,
    };
  };
  const figures = async (actor: Actor, vraag: CijfersVraag): Promise<CardMessage> => {
    const { dossiers, days, ...blad } = await readCijfers(actor, vraag);
    return cijfersCard({
      ...blad,
      programmas: byProgramma(dossiers).map(([naam, own]) => ({ naam, cijfers: cijfersOf(own, days) })),
    });
  };

  const report = async (actor: Actor, jaar: string, page: number): Promise<CardMessage> => {
    assertMayReadCijfers(actor);
    return jaaroverzichtCard(await readJaar(jaar), page);
  };

  const routes: Routes = {
    commands: [
      {
        phrases: ['cijfers'],
        // 'Cijfers van jeugd' is a question.
        takes: isYearOrNothing,
        handle: ({ actor, rest }) => figures(actor, rest === '' ? {} : { jaar: rest }),
      },
      {
        phrases: ['overzicht jaar', 'jaaroverzicht'],
        takes: isYearOrNothing,
        handle: ({ actor, rest }) =>
          report(actor, rest === '' ? localDate(clock.now()).slice(0, 4) : rest, 1),
      },
    ],
    verbs: {
      'overzichten.jaar'({ actor, data }) {
        const { jaar, page = 1 } = parseCardData(pageSchema, data);
        return report(actor, jaar, page);
      },
      async 'overzichten.jaarBestand'({ actor, data }) {
        assertMayReadCijfers(actor);
        const { jaar, vorm } = parseCardData(fileSchema, data);
        return offerJaar(actor, jaar, vorm);
      },
    },
  };
  return { routes, figures, readCijfers };
}

function isYearOrNothing(rest: string): boolean {
  return rest === '' || jaarSchema.safeParse(rest).success;
}
