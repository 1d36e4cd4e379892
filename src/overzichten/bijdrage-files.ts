import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import type { BijdrageInvoer } from '../budget/bijdrage-jaar.ts';
import { assertMayKeepBijdrage, type Bijdragejaren } from '../budget/bijdragejaren.ts';
import { assertBudgetjaar, assertMayRead, mayKeep } from '../budget/budget-rules.ts';
import type { Downloads, Makers, WriteFile } from '../downloads/downloads.ts';
import { pageSchema, parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import type { Ids } from '../shared/ids.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { bijdrageCard, bijdragejaarCard, bijdrageKlaarCard, geenBijdrage } from './bijdrage-cards.ts';
import { bijdrageForm, bijdragejaarForm, PHRASE } from './bijdrage-forms.ts';
import { bijdrageCells, type TypedBijdrage, verdeelTyped } from './bijdrage-verdelen.ts';

/** The table as a spreadsheet, for the oplegger: of what was recorded of a year, or of what was calculated. */
export function bijdrageMakers(
  { regio, bijdragejaren }: { readonly regio: LeesRegio; readonly bijdragejaren: Bijdragejaren },
  write: WriteFile<{ readonly naam: string; readonly rows: ReturnType<typeof bijdrageCells> }>,
): Makers<'bijdrage'> {
  const read = async (van: Readonly<Record<string, string | undefined>>): Promise<BijdrageInvoer> => {
    const { bijdragejaar, bedrag = '', peiljaar = '', verdeling = '', eenheid = '1' } = van;
    if (bijdragejaar === undefined)
      return verdeelTyped(await regio(), { bedrag, peiljaar, verdeling, eenheid });
    const found = await bijdragejaren.find(Number(bijdragejaar));
    if (!found) throw new DomainError('not-found', geenBijdrage(bijdragejaar));
    return found.state;
  };
  return {
    async bijdrage(actor, van) {
      assertMayRead(actor);
      const bijdrage = await read(van);
      const naam = `Bijdrage per gemeente ${van.bijdragejaar ?? bijdrage.peiljaar}`;
      return { naam: `${naam}.xlsx`, ...(await write({ naam, rows: bijdrageCells(bijdrage) })) };
    },
  };
}

const showSchema = z.strictObject({ bijdragejaar: z.coerce.number().int(), page: pageSchema });
const fileSchema = showSchema.pick({ bijdragejaar: true });
/** What can stand behind the phrase: a year. */
const JAAR = /^(?:van |voor |in )?(\d{4})$/;

type Dependencies = {
  readonly regio: LeesRegio;
  readonly bijdragejaren: Bijdragejaren;
  /** Was that of this year (YYYY) destroyed after its term? */
  readonly isVernietigd: (jaar: number) => Promise<boolean>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly downloads: Pick<Downloads, 'offer'>;
};

/** `bijdrage`: what each gemeente pays of an amount; `bijdrage 2027`: what was recorded of that year. */
export function createBijdrageRoutes(dependencies: Dependencies): Routes {
  const { regio, bijdragejaren, isVernietigd, clock, ids, downloads } = dependencies;
  const nu = (): number => Number(localDate(clock.now()).slice(0, 4));
  const peiljaren = async (): Promise<readonly string[]> => {
    const { gemeenten } = (await regio()).gegevens;
    const jaren = new Set(gemeenten.flatMap(({ inwoners }) => Object.keys(inwoners)));
    return [...jaren].toSorted().toReversed();
  };
  const show = async (
    actor: Actor,
    jaar: number,
    { page, notice }: { readonly page?: number; readonly notice?: string } = {},
  ): Promise<CardMessage> => {
    assertMayRead(actor);
    assertBudgetjaar(jaar, nu(), PHRASE);
    const bijdrage = (await bijdragejaren.find(jaar))?.state;
    return bijdragejaarCard({
      ...{ jaar, bijdrage, page, notice },
      isVernietigd: bijdrage === undefined && (await isVernietigd(jaar)),
      mayKeep: mayKeep(actor),
    });
  };

  const calculate = formVerbs(ids, bijdrageForm, {
    async load(actor) {
      assertMayRead(actor);
      return { about: { jaren: await peiljaren() }, version: 0 };
    },
    async save({ actor, values: { bedrag = 0, peiljaar, verdeling, eenheid } }) {
      const typed: TypedBijdrage = { bedrag: String(bedrag), peiljaar, verdeling, eenheid };
      const verdeeld = verdeelTyped(await regio(), typed);
      const { url } = await downloads.offer(actor, { soort: 'bijdrage', van: typed });
      return bijdrageCard(typed, verdeeld, url, mayKeep(actor) ? [nu(), nu() + 1] : []);
    },
  });

  const keep = formVerbs(ids, bijdragejaarForm, {
    async load(actor, { bijdragejaar }) {
      assertMayKeepBijdrage(actor);
      const jaar = Number(bijdragejaar);
      assertBudgetjaar(jaar, nu(), PHRASE);
      const found = await bijdragejaren.find(jaar);
      const eerder = found ?? (await bijdragejaren.find(jaar - 1));
      return {
        about: { jaar, jaren: await peiljaren(), eerder: eerder?.state },
        version: found?.version ?? 0,
      };
    },
    async save({ actor, context, about: { jaar }, values: { bedrag = 0, peiljaar, verdeling, eenheid } }) {
      const verdeeld = verdeelTyped(await regio(), { bedrag: String(bedrag), peiljaar, verdeling, eenheid });
      await bijdragejaren.save(actor, jaar, context, verdeeld);
      return show(actor, jaar, { notice: 'De bijdrage is vastgelegd.' });
    },
  });

  return {
    commands: [
      {
        phrases: [PHRASE, 'bijdrage per gemeente', 'verdeel naar inwoners'],
        takes: (rest) => rest === '' || JAAR.test(rest),
        handle({ actor, place, rest }) {
          const jaar = JAAR.exec(rest)?.[1];
          return inPrivate(place, () =>
            jaar === undefined ? calculate.open(actor, {}) : show(actor, Number(jaar)),
          );
        },
      },
    ],
    verbs: {
      ...calculate.verbs,
      ...keep.verbs,
      'overzichten.bijdragejaar'({ actor, data }) {
        const { bijdragejaar, page } = parseCardData(showSchema, data, PHRASE);
        return show(actor, bijdragejaar, { page });
      },
      async 'overzichten.bijdrageBestand'({ actor, data }) {
        assertMayRead(actor);
        const { bijdragejaar } = parseCardData(fileSchema, data, PHRASE);
        const found = await bijdragejaren.find(bijdragejaar);
        if (!found) throw new DomainError('not-found', geenBijdrage(bijdragejaar));
        const van = { bijdragejaar: String(bijdragejaar) };
        const { url } = await downloads.offer(actor, { soort: 'bijdrage', van });
        return bijdrageKlaarCard(found.state, url);
      },
    },
  };
}
