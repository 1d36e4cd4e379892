import { type Advies, beantwoordOp } from '../opdrachten/ground/advies.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { raadWords } from '../shared/adviesraad.ts';
import { localDate } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { Vandaag } from '../shared/vandaag.ts';
import type { Eis } from './eis.ts';

/**
 * What asked advice asks of somebody (domain: Adviesraden): recording it, an answer, telling it, and looking back on the agreed day.
 * Of an opdracht that was withdrawn nothing is asked any more.
 */
export function adviesEisen({ status, adviezen = [] }: Dossier, vandaag: Vandaag): readonly Eis[] {
  if (status === 'ingetrokken') return [];
  return adviezen.flatMap((advies) => [
    ontvangenEis(advies, vandaag),
    ...beantwoordEis(advies),
    ...verteldEis(advies),
    ...teruggekekenEis(advies, vandaag),
  ]);
}

/** Until the day by which it was asked only the raad has something to do. */
function ontvangenEis({ id, raad, uiterlijk, ontvangen, geen }: Advies, vandaag: Vandaag): Eis {
  const gedaan = ontvangen !== undefined || geen !== undefined;
  return {
    soort: 'advies vastgelegd',
    over: id,
    vanaf: uiterlijk,
    aanleiding: `Het advies van ${raadWords(raad)} is gevraagd voor ${formatDutchDate(uiterlijk)}.`,
    sinds: uiterlijk,
    gedaan,
    onderwerp: raadWords(raad),
    ...(vandaag.isVoor(uiterlijk) && !gedaan ? { stand: 'wacht' } : {}),
  };
}

function beantwoordEis(advies: Advies): readonly Eis[] {
  const { id, raad, ontvangen } = advies;
  if (!ontvangen || ontvangen.punten.length === 0) return [];
  return [
    {
      soort: 'advies beantwoord',
      over: id,
      vanaf: ontvangen.datum,
      aanleiding: `Het advies van ${raadWords(raad)} kwam op ${formatDutchDate(ontvangen.datum)}.`,
      sinds: localDate(ontvangen.op),
      gedaan: ontvangen.punten.every(({ antwoord }) => antwoord),
      onderwerp: raadWords(raad),
    },
  ];
}

function verteldEis(advies: Advies): readonly Eis[] {
  const answered = beantwoordOp(advies);
  if (answered === undefined || advies.ontvangen?.conclusie === 'geen advies') return [];
  return [
    {
      soort: 'adviesraad ingelicht',
      over: advies.id,
      vanaf: answered,
      aanleiding: `Het antwoord aan ${raadWords(advies.raad)} was klaar op ${formatDutchDate(answered)}.`,
      sinds: answered,
      gedaan: advies.verteld !== undefined,
      onderwerp: raadWords(advies.raad),
    },
  ];
}

/** Asked from the day that was agreed. */
function teruggekekenEis({ id, raad, verteld, teruggekeken }: Advies, vandaag: Vandaag): readonly Eis[] {
  if (!verteld) return [];
  const gedaan = teruggekeken !== undefined;
  return [
    {
      soort: 'op advies teruggekeken',
      over: id,
      vanaf: verteld.terugkijken,
      aanleiding: `Met ${raadWords(raad)} is afgesproken om op ${formatDutchDate(verteld.terugkijken)} terug te kijken.`,
      sinds: verteld.terugkijken,
      gedaan,
      onderwerp: raadWords(raad),
      ...(vandaag.isVoor(verteld.terugkijken) && !gedaan ? { stand: 'wacht' } : {}),
    },
  ];
}
