import { contactenVanaf, type Gemeente, gemeenteId } from '../gemeenten/gemeente.ts';
import type { GemeenteStreams } from '../gemeenten/gemeenten.ts';
import type { JaaragendaStreams } from '../jaaragenda/year-changes.ts';
import { localDate } from '../shared/clock.ts';
import { addDays, addYears } from '../shared/dates.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { isOp } from '../shared/periode.ts';
import { isVan, type LeesRegio } from '../shared/regio.ts';
import type { Gemeente as RegioGemeente } from '../shared/regio-gegevens.ts';
import type { Termijnen } from '../shared/termijnen.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import { uiterlijkOf } from './termijnen.ts';
import { type Verplichting, verplichtingId } from './verplichting.ts';
import { zaakIdFor } from './zaak.ts';

/** A gemeente of the region and what there is of a contact. Days are YYYY-MM-DD. */
type ContactFacts = {
  readonly id: string;
  readonly naam: string;
  /** The first day from today on which it has no contact; undefined: it has one, or needs none. */
  readonly zonder: string | undefined;
  /** Of what is so today: the first day on which it was so and could be known. */
  readonly bekend: string;
  /** When gemeenten are probably asked for topics the next time: a year after the last; undefined: nobody knows. */
  readonly uitvraag: string | undefined;
};

/** A gemeente without contact (domain: Verplichtingen and their dates). */
export function contactVerplichting(
  { id, naam, zonder, bekend, uitvraag }: ContactFacts,
  coordinators: readonly string[],
  today: string,
  days: WorkingDays,
  termijnen: Termijnen,
): Verplichting {
  const soort = 'ontbrekend contact';
  const zaakId = zaakIdFor('gemeente', id);
  const sinds = zonder !== undefined && zonder > today ? zonder : bekend;
  // What comes within the term must still be answered by somebody; what is over says nothing.
  const tot = uitvraag !== undefined && uitvraag > sinds ? { tot: uitvraag } : {};
  return {
    id: verplichtingId(zaakId, soort),
    soort,
    zaakId,
    titel: naam,
    plicht: 'coördinator',
    eigenaars: coordinators,
    door: 'de coördinator',
    coordinators,
    sinds,
    ...uiterlijkOf({ vanaf: sinds, bekend: sinds, ...tot }, termijnen[soort], days),
    stand: zonder === undefined ? 'gedaan' : today < sinds ? 'wacht' : 'open',
    waarom: `${naam} heeft vanaf ${formatDutchDate(sinds)} geen contact. Dan vraagt en hoort niemand iets namens die gemeente.`,
  };
}

export type ContactStreams = {
  readonly gemeenten: Pick<GemeenteStreams, 'list'>;
  readonly jaaragendas: Pick<JaaragendaStreams, 'list'>;
};

/**
 * Every gemeente of the region. As long as nobody ever was contact of any, the region does not work with contacts and nothing is asked
 * (docs/adr/0091).
 */
export async function listContactFacts(
  streams: ContactStreams,
  regio: LeesRegio,
  today: string,
): Promise<readonly ContactFacts[]> {
  const known = new Map((await streams.gemeenten.list()).map(({ id, state }) => [id, state]));
  const [begin] = [...known.values()]
    .flatMap(({ contacten }) => contacten.map(({ aangewezen }) => localDate(aangewezen.op)))
    .toSorted();
  if (begin === undefined) return [];
  const jaar = Number(today.slice(0, 4));
  const uitvraag = await nextUitvraag(streams.jaaragendas, today);
  return (await regio()).gegevens.gemeenten
    .filter((gemeente) => isVan(gemeente, jaar))
    .map((gemeente) => factsOf(gemeente, known.get(gemeenteId(gemeente.naam)), { begin, today, uitvraag }));
}

function factsOf(
  { naam, van }: RegioGemeente,
  state: Gemeente | undefined,
  {
    begin,
    today,
    uitvraag,
  }: { readonly begin: string; readonly today: string } & Pick<ContactFacts, 'uitvraag'>,
): ContactFacts {
  const id = gemeenteId(naam);
  const ended = (state?.contacten ?? []).flatMap(({ tot, gestoptOp }) => [
    ...(tot === undefined ? [] : [addDays(tot, 1)]),
    ...(gestoptOp === undefined ? [] : [localDate(gestoptOp)]),
  ]);
  const since = [begin, van === undefined ? '' : `${van}-01-01`, ...ended.filter((dag) => dag <= today)];
  const bekend = since.toSorted().at(-1) ?? begin;
  return { id, naam, zonder: firstWithout(state, today), bekend, uitvraag };
}

/** The first day from today on which nobody is contact and nobody will be. */
function firstWithout(state: Gemeente | undefined, today: string): string | undefined {
  if (!state) return today;
  if (state.nietNodig) return undefined;
  const left = contactenVanaf(state, today);
  let dag = today;
  for (;;) {
    const now = left.find((one) => isOp(one, dag));
    if (!now) return left.some(({ van = '' }) => van > dag) ? undefined : dag;
    if (now.tot === undefined) return undefined;
    dag = addDays(now.tot, 1);
  }
}

async function nextUitvraag(
  jaaragendas: Pick<JaaragendaStreams, 'list'>,
  today: string,
): Promise<string | undefined> {
  const asked = (await jaaragendas.list()).flatMap(({ state }) =>
    state.vragen.map(({ op }) => localDate(op)),
  );
  const last = asked.toSorted().at(-1);
  if (last === undefined) return undefined;
  const next = addYears(last, 1);
  return next > today ? next : undefined;
}
