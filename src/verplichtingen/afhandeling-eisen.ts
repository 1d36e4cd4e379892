import { type Besluit, besluitBekend, besluitVanaf, type Toezegging } from '../opdrachten/ground/besluit.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { afgehandeld, gegevenOf, gegevenOp } from '../opdrachten/ground/terugkoppeling.ts';
import { verschuldigd } from '../opdrachten/ground/verschuldigd.ts';
import { localDate } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { Eis } from './eis.ts';
import { vergaderingWords } from './moment-woorden.ts';

/** A meeting on which an opdracht is to be decided. */
export type Beslismoment = {
  readonly vergaderingId: string;
  readonly overlegNaam: string;
  readonly datum: string;
  readonly besloten: boolean;
  /** That day is over. */
  readonly isVoorbij: boolean;
};

/**
 * What a dossier asks from the besluit on (domain: Verplichtingen and their dates). Of an opdracht that was withdrawn
 * only that people who took part hear of it.
 */
export function afhandelingEisen(dossier: Dossier, momenten: readonly Beslismoment[]): readonly Eis[] {
  if (dossier.status === 'ingetrokken')
    return [...momenten.filter(({ besloten }) => besloten).map(besluitEis), ...terugkoppelingEisen(dossier)];
  return [
    ...momenten.map(besluitEis),
    ...terugkoppelingEisen(dossier),
    ...meetlatEisen(dossier),
    ...(dossier.toezeggingen ?? []).map(toezeggingEis),
  ];
}

function besluitEis(moment: Beslismoment): Eis {
  const { vergaderingId, overlegNaam, datum, besloten } = moment;
  return {
    soort: 'besluit vastgelegd',
    over: vergaderingId,
    vanaf: datum,
    aanleiding: vergaderingWords(moment),
    sinds: datum,
    gedaan: besloten,
    onderwerp: overlegNaam,
  };
}

/** Each time that people have to hear something is its own; the first has the id of when there was only one. */
function terugkoppelingEisen(dossier: Dossier): readonly Eis[] {
  const eis = (besluit: Besluit, nummer: number, gedaan: boolean): Eis => ({
    soort: 'terugkoppeling gegeven',
    ...(nummer === 1 ? {} : { over: String(nummer), onderwerp: 'na een ander besluit' }),
    vanaf: besluitVanaf(besluit),
    aanleiding: besluitWords(besluit),
    sinds: besluitBekend(besluit),
    gedaan,
  });
  const owed = verschuldigd(dossier);
  return [
    ...afgehandeld(dossier).flatMap(({ sinds }, index) => (sinds ? [eis(sinds, index + 1, true)] : [])),
    ...(owed ? [eis(owed.sinds, owed.nummer, false)] : []),
  ];
}

/** Once, after residents have heard what there is to hear. */
function meetlatEisen(dossier: Dossier): readonly Eis[] {
  const { status, meetlat } = dossier;
  const gegeven = gegevenOf(dossier).at(-1);
  const isDone = meetlat?.afgerond !== undefined;
  if (!gegeven || (!isDone && status !== 'teruggekoppeld')) return [];
  const dag = gegevenOp(gegeven);
  return [
    {
      soort: 'meetlat ingevuld',
      vanaf: dag,
      aanleiding: `De terugkoppeling is gegeven op ${formatDutchDate(dag)}.`,
      sinds: localDate(gegeven.op),
      gedaan: isDone,
    },
  ];
}

function besluitWords({ overlegNaam, datum, reden, op, gevraagdOp }: Besluit): string {
  if (reden === undefined) return `Het overleg ${overlegNaam} besloot op ${formatDutchDate(datum)}.`;
  const changed = `Het besluit van ${overlegNaam} is gewijzigd op ${formatDutchDate(localDate(op))}`;
  return gevraagdOp === undefined
    ? `${changed}.`
    : `${changed}. Ik vraag dit sinds ${formatDutchDate(localDate(gevraagdOp))}.`;
}

function toezeggingEis({ id, wat, eigenaar, datum, op, nagekomen }: Toezegging): Eis {
  return {
    soort: 'toezegging nagekomen',
    over: id,
    vanaf: datum,
    aanleiding: 'Voor deze toezegging is een dag beloofd.',
    sinds: localDate(op),
    gedaan: nagekomen !== undefined,
    eigenaar: {
      naam: eigenaar.naam,
      id: eigenaar.persoonId,
    },
    onderwerp: wat,
  };
}
