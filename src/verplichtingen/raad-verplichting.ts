import { type Adviesraad, geldig, isErIn, volgendOverleg } from '../adviesraden/raad.ts';
import { raadWords } from '../shared/adviesraad.ts';
import { localDate } from '../shared/clock.ts';
import { addDays } from '../shared/dates.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { Termijnen } from '../shared/termijnen.ts';
import type { VerplichtingSoort } from '../shared/verplichting-soorten.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import { momentWords } from './moment-woorden.ts';
import { uiterlijkOf } from './termijnen.ts';
import { type Verplichting, verplichtingId } from './verplichting.ts';
import { zaakIdFor } from './zaak.ts';

/** Twice a year one meets (domain: Adviesraden), in days. */
const HALF_A_YEAR = 182;

/** What is owed for an adviesraad that is there: a meeting when none was planned in half a year, and what was discussed. @param today YYYY-MM-DD */
export function raadVerplichtingen(
  raad: Adviesraad,
  coordinators: readonly string[],
  today: string,
  days: WorkingDays,
  termijnen: Termijnen,
): readonly Verplichting[] {
  if (!isErIn(raad, Number(today.slice(0, 4)))) return [];
  const zaakId = zaakIdFor('adviesraad', raad.id);
  const owed = (
    soort: VerplichtingSoort,
    vanaf: string,
    waarom: string,
    { over, bekend = vanaf }: { readonly over?: string; readonly bekend?: string } = {},
  ): Verplichting => ({
    id: verplichtingId(zaakId, soort, over),
    soort,
    zaakId,
    titel: raadWords(raad),
    ...(over === undefined ? {} : { over }),
    plicht: 'coördinator',
    eigenaars: coordinators,
    door: 'de coördinator',
    coordinators,
    sinds: bekend,
    ...uiterlijkOf({ vanaf, bekend }, termijnen[soort], days),
    stand: today < bekend ? 'wacht' : 'open',
    waarom,
  });
  const held = geldig(raad).filter(({ datum, gehouden }) => gehouden || datum < today);
  const last = held.at(-1)?.datum;
  const from = addDays(last ?? localDate(raad.toegevoegd.op), HALF_A_YEAR);
  // While one was to come nobody could know that another had to be planned.
  const cancelled = (raad.overleggen ?? []).map(({ afgezegd }) => (afgezegd ? localDate(afgezegd.op) : ''));
  return [
    ...geldig(raad)
      .filter(({ datum, gehouden }) => !gehouden && datum <= today)
      .map(({ id, datum }) =>
        owed(
          'raadsoverleg vastgelegd',
          datum,
          `${momentWords('Het overleg met de raad', { datum, isVoorbij: datum < today })}.`,
          { over: id },
        ),
      ),
    ...(volgendOverleg(raad, today)
      ? []
      : [
          owed(
            'raadsoverleg gepland',
            from,
            last === undefined
              ? 'Er is nog geen overleg met deze raad vastgelegd. Het streven is twee keer per jaar.'
              : `Het laatste overleg met deze raad was op ${formatDutchDate(last)}. Het streven is twee keer per jaar.`,
            { bekend: [from, ...cancelled].toSorted().at(-1) ?? from },
          ),
        ]),
  ];
}
