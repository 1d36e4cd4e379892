import type { Actor } from '../../shared/actor.ts';
import { type Raad, raadWords } from '../../shared/adviesraad.ts';
import { same } from '../../shared/compare.ts';
import { addDays, isRealDate } from '../../shared/dates.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../../shared/tekst-rules.ts';
import { assertFillsIn } from '../ground/access-rules.ts';
import { type Advies, adviesStand, type Conclusie } from '../ground/advies.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { AdviesEvent } from './advies-events.ts';
import { type AdviesLijst, lijstProbleem } from './advies-list.ts';
import { weekWords } from './advies-words.ts';

/** The rules of asked advice: facts in, events or a DomainError out. Days are YYYY-MM-DD. */

export const VRAAG = { leeg: 'Schrijf wat je de raad vraagt.', max: 1000 } as const;
export const KIES_RAAD = 'Kies minstens één adviesraad.';
export const STUKKEN = { max: 1000 } as const;
export const KRAP = { max: 300 } as const;
export const VINDPLAATS = { max: 300 } as const;
export const SAMENVATTING = { max: 1000 } as const;
export const KIES_CONCLUSIE = 'Kies wat de raad adviseert.';
export const GEEN = { leeg: 'Schrijf kort waarom er geen advies komt.', max: 300 } as const;
const MAX_ADVIEZEN = 40;
const MAX_STUKKEN = 10;
/** A day further away is a typing error, in days. */
const MAX_AHEAD = 2 * 366;
const MAX_BACK = 730;

/** What is asked of one or more raden, as it was typed. */
export type Adviesvraag = {
  readonly raden: readonly Raad[];
  readonly vraag: string;
  readonly stukken: readonly string[];
  readonly uiterlijk: string;
  readonly krap: string;
};

/** @throws DomainError 'not-allowed', 'not-possible' */
export function assertMayAsk(actor: Actor, dossier: Dossier): void {
  assertFillsIn(actor, dossier, 'een adviesraad om advies vragen');
  assertCanAsk(dossier);
}

/** @throws DomainError 'not-possible' */
export function assertCanAsk({ status, adviezen = [] }: Dossier): void {
  if (status === 'afgerond' || status === 'ingetrokken')
    throw new DomainError('not-possible', `Deze opdracht is ${status}. Advies vragen kan niet meer.`);
  if (adviezen.length >= MAX_ADVIEZEN)
    throw new DomainError(
      'not-possible',
      `Bij deze opdracht is al ${MAX_ADVIEZEN} keer advies gevraagd. Meer kan niet.`,
    );
}

/**
 * Raden are asked for advice: each has an advice of its own, with its own course.
 * @param facts `weken`: how many weeks a raad has at least, without a reason; `idOf`: the id of the advice of a raad
 * @throws DomainError, FormProblem
 */
export function decideVraag(
  actor: Actor,
  dossier: Dossier,
  asked: Adviesvraag,
  facts: { readonly today: string; readonly weken: number; readonly idOf: (raad: Raad) => string },
): AdviesEvent[] {
  assertMayAsk(actor, dossier);
  const { raden, vraag, stukken, uiterlijk, krap } = asked;
  const { today, weken, idOf } = facts;
  const isShort = uiterlijk < addDays(today, weken * 7);
  assertNoProblems({
    raad: radenProbleem(raden, dossier),
    vraag: tekstProbleem(vraag, VRAAG),
    stukken: stukken.length > MAX_STUKKEN ? `Noem hooguit ${MAX_STUKKEN} stukken.` : undefined,
    uiterlijk: comingProblem(uiterlijk, today),
    krap: tekstProbleem(krap, {
      ...KRAP,
      leeg: isShort
        ? `Een raad krijgt minstens ${weekWords(weken)}. Schrijf waarom het nu korter is, of kies een latere dag.`
        : undefined,
    }),
  });
  const said = { vraag, stukken: [...stukken], uiterlijk, ...(isShort ? { krap } : {}) };
  return raden.map((raad) => ({ soort: 'advies gevraagd', id: idOf(raad), raad, ...said }));
}

function radenProbleem(raden: readonly Raad[], { adviezen = [] }: Dossier): string | undefined {
  if (raden.length === 0) return KIES_RAAD;
  const waits = adviezen.find(
    (one) => adviesStand(one) === 'gevraagd' && raden.some(({ id }) => id === one.raad.id),
  );
  if (waits) return `${raadWords(waits.raad)} is al om advies gevraagd. Leg eerst vast wat er kwam.`;
  const left = MAX_ADVIEZEN - adviezen.length;
  if (raden.length <= left) return undefined;
  if (left === 0) return `Bij deze opdracht staan al ${MAX_ADVIEZEN} adviezen. Meer kan niet.`;
  return left === 1
    ? 'Bij deze opdracht kan er nog 1 advies bij. Kies er minder.'
    : `Bij deze opdracht kunnen er nog ${left} adviezen bij. Kies er minder.`;
}

/** @throws DomainError 'not-found' */
export function adviesOf({ adviezen = [] }: Dossier, adviesId: string): Advies {
  const found = adviezen.find(({ id }) => id === adviesId);
  if (found) return found;
  throw new DomainError('not-found', 'Dit advies ken ik niet. Open de opdracht opnieuw.');
}

/** What came of a raad, as it was typed. */
export type Ontvangst = {
  readonly datum: string;
  readonly vindplaats: string;
  readonly conclusie: Conclusie;
  readonly samenvatting: string;
  readonly lijst: AdviesLijst;
};

/** @throws DomainError 'not-allowed' */
export function assertMayRecordAdvies(actor: Actor, dossier: Dossier): void {
  assertFillsIn(actor, dossier, 'dit over een advies vastleggen');
}

/** @throws DomainError 'not-possible' once the raad heard what is done with it */
export function assertCanReceive({ verteld }: Advies): void {
  if (verteld)
    throw new DomainError(
      'not-possible',
      'De raad weet al wat er met dit advies is gedaan. Het kan niet meer veranderen.',
    );
}

/** The advice came, also after the besluit, and also when nobody waited for it any more. @throws DomainError, FormProblem */
export function decideOntvangen(
  actor: Actor,
  dossier: Dossier,
  adviesId: string,
  { datum, vindplaats, conclusie, samenvatting, lijst }: Ontvangst,
  { today, idOf }: { readonly today: string; readonly idOf: (tekst: string) => string },
): AdviesEvent[] {
  assertMayRecordAdvies(actor, dossier);
  const advies = adviesOf(dossier, adviesId);
  assertCanReceive(advies);
  const isNone = conclusie === 'geen advies';
  assertNoProblems({
    datum: pastProblem(datum, addDays(today, -MAX_BACK), today),
    vindplaats: tekstProbleem(vindplaats, VINDPLAATS),
    samenvatting: tekstProbleem(samenvatting, SAMENVATTING),
    punten:
      isNone && lijst.punten.length > 0
        ? 'Bij ‘geen advies’ zijn er geen punten. Haal ze weg, of kies een andere conclusie.'
        : lijstProbleem(lijst),
  });
  const punten = lijst.punten.map((tekst) => ({ id: idOf(tekst), tekst }));
  const said = { datum, vindplaats, conclusie, samenvatting, punten };
  const known = advies.ontvangen;
  if (known && same(sorted(said), sorted(known))) return [];
  return [{ soort: 'advies ontvangen', adviesId, ...said }];
}

function sorted(said: Omit<Ontvangst, 'lijst'> & { readonly punten: readonly { readonly tekst: string }[] }) {
  return [
    said.datum,
    said.vindplaats,
    said.conclusie,
    said.samenvatting,
    ...said.punten.map(({ tekst }) => tekst),
  ];
}

/** @throws DomainError 'not-possible' */
export function assertWaits(advies: Advies): void {
  if (advies.ontvangen) throw new DomainError('not-possible', 'Het advies van deze raad is al vastgelegd.');
  if (advies.geen)
    throw new DomainError(
      'not-possible',
      'Er is al vastgelegd dat er geen advies komt. Er is niets veranderd.',
    );
}

/** It is not waited for any more. @throws DomainError, FormProblem */
export function decideGeen(actor: Actor, dossier: Dossier, adviesId: string, reden: string): AdviesEvent[] {
  assertMayRecordAdvies(actor, dossier);
  const advies = adviesOf(dossier, adviesId);
  assertWaits(advies);
  assertNoProblems({ reden: tekstProbleem(reden, GEEN) });
  return [{ soort: 'geen advies ontvangen', adviesId, reden }];
}

/** What is wrong with a day that must come, as a question for the card. */
export function comingProblem(datum: string, today: string): string | undefined {
  if (!isRealDate(datum)) return 'Kies een datum die bestaat.';
  if (datum <= today) return 'Kies een dag die nog komt.';
  return datum > addDays(today, MAX_AHEAD) ? 'Die datum ligt te ver weg. Klopt het jaar?' : undefined;
}

/** The same of a day that has been. @param first the first that it can be */
export function pastProblem(datum: string, first: string, today: string): string | undefined {
  if (!isRealDate(datum)) return 'Kies een datum die bestaat.';
  if (datum > today) return 'Die dag moet nog komen. Kies vandaag of een dag ervoor.';
  return datum < first ? `Kies een dag vanaf ${formatDutchDate(first)}.` : undefined;
}
