import type { Kantooruren } from '../shared/office-hours.ts';
import { perSoort, type Termijnen } from '../shared/verplichting-soorten.ts';
import type { HolidaySettings } from '../shared/working-days.ts';
import { INSTELBAAR, type Opgeslagen } from './instelbaar.ts';

/** Everything that the beheerder can set, as the rules ask for it. */
export type Waarden = {
  readonly termijnen: Termijnen;
  /** The agenda of a vergadering is shown from this many working days before it. */
  readonly agendaVooraf: number;
  readonly uren: Kantooruren;
  /** When the coördinator gets the overview of the week: ISO day of the week (1 is Monday) and time (HH:MM). */
  readonly weekoverzicht: { readonly dag: number; readonly tijd: string };
  readonly vrijeDagen: HolidaySettings;
};

/** The values as they hold when these were changed and the others were not. */
export function waardenOf(opgeslagen: Opgeslagen = {}): Waarden {
  const lees = (naam: string): string => {
    const instelbaar = INSTELBAAR.find((one) => one.naam === naam);
    if (!instelbaar) throw new Error(`no setting '${naam}'`);
    return String(opgeslagen[naam] ?? instelbaar.standaard);
  };
  const vijfMei = lees('5 mei');
  return {
    termijnen: termijnenOf(opgeslagen),
    agendaVooraf: Number(lees('agenda geplaatst')),
    uren: { van: lees('herinneren vanaf'), tot: lees('herinneren tot') },
    weekoverzicht: { dag: Number(lees('weekoverzicht dag')), tijd: lees('weekoverzicht tijd') },
    vrijeDagen: {
      goodFridayOff: lees('Goede Vrijdag') === 'vrij',
      liberationDayOff: vijfMei === 'altijd' || vijfMei === 'nooit' ? vijfMei : 'lustrum',
    },
  };
}

/** A term keeps its unit and whether it counts before or after; how many is what can be changed. */
function termijnenOf(opgeslagen: Opgeslagen): Termijnen {
  const aantalOf = (naam: string, standaard: number): number => {
    const aantal = opgeslagen[naam];
    if (typeof aantal !== 'number') return standaard;
    return standaard < 0 ? -aantal : aantal;
  };
  return perSoort((naam, { termijn: { aantal, eenheid } }) => ({ aantal: aantalOf(naam, aantal), eenheid }));
}
