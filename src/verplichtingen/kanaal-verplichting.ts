import type { Versioned } from '../logboek/ports.ts';
import { adresVan, type Kanaal } from '../mensen/kanaal.ts';
import type { OverlegKanaal } from '../mensen/overleg-kanaal.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { localDate } from '../shared/clock.ts';
import { addDays, monthsFrom } from '../shared/dates.ts';
import type { Termijnen } from '../shared/termijnen.ts';
import { capital } from '../shared/words.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import type { Vergadering } from '../vergaderingen/ground/vergadering.ts';
import { momentWords } from './moment-woorden.ts';
import { LOOK_AHEAD_DAYS } from './op-de-agenda.ts';
import { agendaVanaf, opDag, uiterlijkOf } from './termijnen.ts';
import { type Verplichting, verplichtingId } from './verplichting.ts';
import { zaakIdFor } from './zaak.ts';

/** The first coming meeting of an overleg that has something on its agenda, and what there is of a channel. Days are YYYY-MM-DD. */
type OverlegFacts = {
  readonly overlegId: string;
  readonly overlegNaam: string;
  readonly datum: string;
  /** The first day on which it could be known that there would be an agenda on that day and no channel for it. */
  readonly bekend: string;
  /** There is a channel, or somebody said that it needs none. */
  readonly isGeregeld: boolean;
};

/**
 * An overleg without a channel (domain: Verplichtingen and their dates). It is asked as long before its agenda is due as that is
 * before the meeting, so that what is still far away asks nothing.
 */
export function kanaalVerplichting(
  { overlegId, overlegNaam, datum, bekend, isGeregeld }: OverlegFacts,
  coordinators: readonly string[],
  today: string,
  days: WorkingDays,
  termijnen: Termijnen,
): Verplichting {
  const soort = 'ontbrekend kanaal';
  const agenda = agendaVanaf(datum, termijnen, days);
  const since = [sindsFor(datum, termijnen, days), bekend].toSorted().at(-1) ?? bekend;
  const zaakId = zaakIdFor('overleg', overlegId);
  const asked = { vanaf: agenda, bekend: since, tot: datum };
  const due = uiterlijkOf(asked, termijnen[soort], days);
  return {
    id: verplichtingId(zaakId, soort),
    soort,
    zaakId,
    titel: overlegNaam,
    plicht: 'coördinator',
    eigenaars: coordinators,
    door: 'de coördinator',
    coordinators,
    sinds: since,
    ...due,
    stand: isGeregeld ? 'gedaan' : today < since ? 'wacht' : 'open',
    waarom: `${momentWords('De vergadering', { datum, isVoorbij: datum < today })}. ${capital(opDag(agenda, due, 'vanaf'))} hoort de agenda in een kanaal te staan, en dat is er niet.`,
  };
}

function sindsFor(datum: string, termijnen: Termijnen, days: WorkingDays): string {
  return agendaVanaf(agendaVanaf(datum, termijnen, days), termijnen, days);
}

type Found<State> = Promise<readonly Pick<Versioned<State>, 'state'>[]>;
export type OverlegStreams = {
  readonly vergaderingen: { findBy(key: 'maand', maand: string): Found<Vergadering> };
  readonly opdrachten: { findBy(key: 'plek', id: string): Found<Dossier> };
  readonly kanalen: { findBy(key: 'overleg', overlegId: string): Found<Kanaal> };
  readonly overlegKanalen: { find(id: string): Promise<{ readonly state: OverlegKanaal } | undefined> };
};

/** Every overleg of which the coming agenda is asked about now or soon. */
export async function listOverlegFacts(
  streams: OverlegStreams,
  today: string,
  { days, termijnen }: { readonly days: WorkingDays; readonly termijnen: Termijnen },
): Promise<readonly OverlegFacts[]> {
  const isFar = (datum: string): boolean =>
    sindsFor(datum, termijnen, days) > addDays(today, LOOK_AHEAD_DAYS);
  const coming: Vergadering[] = [];
  for (const maand of monthsFrom(today, 12)) {
    if (isFar(`${maand}-01`)) break;
    for (const { state } of await streams.vergaderingen.findBy('maand', maand))
      if (state.datum >= today && !state.geannuleerd && !isFar(state.datum)) coming.push(state);
  }
  const found = new Map<string, OverlegFacts>();
  for (const vergadering of coming.toSorted((a, b) => a.datum.localeCompare(b.datum))) {
    const { overlegId, overlegNaam, datum, verplaatst, tochDoor } = vergadering;
    const since = found.has(overlegId) ? undefined : await agendaSinds(vergadering, streams);
    if (since === undefined) continue;
    const isBound = (await streams.kanalen.findBy('overleg', overlegId)).some(({ state }) => adresVan(state));
    const { nietNodig, wegSinds } = (await streams.overlegKanalen.find(overlegId))?.state ?? {};
    const bekend = [since, verplaatst?.op, tochDoor, wegSinds].filter(
      (one) => one !== undefined && one !== '',
    );
    found.set(overlegId, {
      overlegId,
      overlegNaam,
      datum,
      bekend:
        bekend
          .map((one) => localDate(one ?? ''))
          .toSorted()
          .at(-1) ?? '',
      isGeregeld: isBound || nietNodig !== undefined,
    });
  }
  return [...found.values()];
}

/** When (ISO instant) the first of what is on its agenda came there; '': not known. Undefined: nothing is on it. */
async function agendaSinds(
  { id, agendapunten }: Vergadering,
  { opdrachten }: Pick<OverlegStreams, 'opdrachten'>,
): Promise<string | undefined> {
  const punten = agendapunten.filter(({ uitgesteldNaar }) => uitgesteldNaar === undefined);
  const named = (await opdrachten.findBy('plek', id)).map(({ state }) => state);
  return [
    ...punten.map(({ op }) => op ?? ''),
    ...named.map(({ andereDatumOp, toegevoegd }) => andereDatumOp ?? toegevoegd.op),
  ].toSorted()[0];
}
