import { type Besluit, lastBesluit, type Toezegging } from '../opdrachten/ground/besluit.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { localDate } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { Eis } from './eis.ts';

/** A meeting on which an opdracht is to be decided. */
export type Beslismoment = {
  readonly vergaderingId: string;
  readonly overlegNaam: string;
  readonly datum: string;
  readonly besloten: boolean;
};

/**
 * What a dossier asks from the besluit on (domain: Verplichtingen and their dates). Of an opdracht that was withdrawn
 * nothing is asked any more, and of one that was postponed only what was promised.
 */
export function afhandelingEisen(dossier: Dossier, momenten: readonly Beslismoment[]): readonly Eis[] {
  if (dossier.status === 'ingetrokken') return momenten.filter(({ besloten }) => besloten).map(besluitEis);
  return [
    ...momenten.map(besluitEis),
    ...terugkoppelingEisen(dossier),
    ...(dossier.toezeggingen ?? []).map(toezeggingEis),
  ];
}

function besluitEis({ vergaderingId, overlegNaam, datum, besloten }: Beslismoment): Eis {
  return {
    soort: 'besluit vastgelegd',
    over: vergaderingId,
    vanaf: datum,
    aanleiding: `De vergadering is op ${formatDutchDate(datum)} (${overlegNaam}).`,
    sinds: datum,
    gedaan: besloten,
    onderwerp: overlegNaam,
  };
}

function terugkoppelingEisen({ status, plan, besluiten, terugkoppeling, meetlat }: Dossier): readonly Eis[] {
  const besluit = lastBesluit(besluiten);
  if (!besluit || status === 'uitgesteld' || plan.vanToepassing === 'nee') return [];
  const gegeven = terugkoppeling?.gegeven;
  const given: Eis = {
    soort: 'terugkoppeling gegeven',
    vanaf: besluit.datum,
    aanleiding: besluitWords(besluit),
    sinds: localDate(besluit.op),
    gedaan: gegeven !== undefined,
  };
  if (!gegeven) return [given];
  return [
    given,
    {
      soort: 'meetlat ingevuld',
      vanaf: gegeven.datum,
      aanleiding: `De terugkoppeling is gegeven op ${formatDutchDate(gegeven.datum)}.`,
      sinds: localDate(gegeven.op),
      gedaan: meetlat?.afgerond !== undefined,
    },
  ];
}

function besluitWords({ overlegNaam, datum }: Besluit): string {
  return `Het overleg ${overlegNaam} besloot op ${formatDutchDate(datum)}.`;
}

function toezeggingEis({ id, wat, eigenaar, datum, op, nagekomen }: Toezegging): Eis {
  return {
    soort: 'toezegging nagekomen',
    over: id,
    vanaf: datum,
    aanleiding: `Deze toezegging is beloofd voor ${formatDutchDate(datum)}.`,
    sinds: localDate(op),
    gedaan: nagekomen !== undefined,
    eigenaar: {
      naam: eigenaar.naam,
      id: eigenaar.persoonId,
    },
    onderwerp: wat,
  };
}
