import * as z from 'zod/v4';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { regelVan } from '../budget/budget-overzicht.ts';
import { geldFacts } from '../budget/budget-words.ts';
import { parseCardData } from '../opdrachten/ground/card-data.ts';
import { type NooitGehoord, nooitGehoord } from '../opdrachten/nooit-gehoord.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { rememberPer } from '../shared/remember.ts';
import { type Cijfers, type Groep, groepenVan, samen, telOp } from './cijfers.ts';
import { cijfersCard } from './cijfers-card.ts';
import type { LeesGeld } from './financien.ts';
import { gehoordIn, type Jaargang, type LeesGeteld } from './geteld.ts';
import { jaaroverzichtCard } from './jaaroverzicht-card.ts';
import type { Jaaroverzicht } from './stand-van-zaken.ts';

type Dependencies = {
  readonly leesGeteld: LeesGeteld;
  /** How many opdrachten of it were destroyed. */
  readonly telVernietigd: (vraag: CijfersVraag) => Promise<number>;
  readonly leesGeld: LeesGeld;
  readonly regio: LeesRegio;
  /** What there is to tell of a year (YYYY). */
  readonly readJaar: (jaar: string) => Promise<Jaaroverzicht>;
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
  /** What was counted, by programma and by gemeente. An opdracht of more gemeenten counts for each of them. */
  readonly programmas: readonly Groep[];
  readonly gemeenten: readonly Groep[];
  /** Every year by itself, whatever was asked for. */
  readonly jaren: readonly Groep[];
};
/** @throws DomainError 'not-allowed' */
export type ReadCijfers = (reader: Actor, vraag: CijfersVraag) => Promise<Cijferblad>;

const opgeteld = rememberPer(({ opdrachten }: Jaargang) => telOp(opdrachten.map(({ telling }) => telling)));

/** Adds up what was asked for; of a year in which nothing changed the sums are known. */
function countsOf(
  all: readonly Jaargang[],
  { jaar, programma }: CijfersVraag,
): Pick<Cijferblad, 'totaal' | 'programmas' | 'gemeenten' | 'jaren'> {
  const asked = all.filter((one) => jaar === undefined || one.jaar === jaar);
  const sommen =
    programma === undefined
      ? asked.map((one) => opgeteld(one))
      : asked.map(({ opdrachten }) =>
          telOp(opdrachten.map(({ telling }) => telling).filter((one) => one.programma === programma)),
        );
  return {
    totaal: samen(sommen.map(({ totaal }) => totaal)),
    programmas: groepenVan(sommen.map(({ programmas }) => programmas)),
    gemeenten: groepenVan(sommen.map(({ gemeenten }) => gemeenten)),
    jaren: all.map((one) => ({ naam: one.jaar, cijfers: samen([opgeteld(one).totaal]) })),
  };
}

/** `cijfers`, `cijfers 2026` and `overzicht jaar 2026`; `figures` answers the same for who asks in own words. */
export function createCijfersRoutes({
  leesGeteld,
  telVernietigd,
  leesGeld,
  regio,
  readJaar,
  clock,
  offerJaar,
}: Dependencies): {
  readonly routes: Routes;
  readonly figures: (actor: Actor, vraag: CijfersVraag) => Promise<CardMessage>;
  readonly readCijfers: ReadCijfers;
} {
  const readCijfers: ReadCijfers = async (actor, { jaar, programma }) => {
    assertMayReadCijfers(actor);
    const all = await leesGeteld();
    const geld = jaar === undefined ? undefined : await leesGeld(Number(jaar));
    return {
      jaar,
      vernietigd: await telVernietigd({ jaar, programma }),
      ...countsOf(all, { jaar, programma }),
      geld: geld ? geldFacts(geld, programma === undefined ? geld.geheel : regelVan(geld, programma)) : [],
      nooit:
        jaar === undefined || programma !== undefined
          ? undefined
          : nooitGehoord(
              all.flatMap((one) => gehoordIn(one)),
              jaar,
              (await regio()).gemeenten(Number(jaar)),
            ),
    };
  };
  const figures = async (actor: Actor, vraag: CijfersVraag): Promise<CardMessage> =>
    cijfersCard({ ...(await readCijfers(actor, vraag)), programma: vraag.programma });

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
