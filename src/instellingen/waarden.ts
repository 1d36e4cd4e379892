import { type Bewaartermijn, bewaartermijnOf, type DossierSoort } from '../shared/bewaartermijnen.ts';
import type { Kantooruren } from '../shared/office-hours.ts';
import { perTermijn, type Termijnen, termijnOf } from '../shared/termijnen.ts';
import type { HolidaySettings } from '../shared/working-days.ts';
import { bewarenNaam, getInstelbaar, type InstelbaarNaam, type Opgeslagen } from './instelbaar.ts';
import { waardeNu } from './instelling-rules.ts';

/** Everything that the beheerder can set, as the rules ask for it. */
export type Waarden = {
  readonly termijnen: Termijnen;
  readonly uren: Kantooruren;
  /** When the coördinator gets the overview of the week: ISO day of the week (1 is Monday) and time (HH:MM). */
  readonly weekoverzicht: { readonly dag: number; readonly tijd: string };
  readonly vrijeDagen: HolidaySettings;
  /** How long an adviesraad has at least, and after how long one looks back on its advice, in weeks. */
  readonly advies: { readonly weken: number; readonly terugkijkWeken: number };
  /** How long each kind of dossier is kept. */
  readonly bewaren: Readonly<Record<DossierSoort, Bewaartermijn>>;
};

/** The values as they hold when these were changed and the others were not. */
export function waardenOf(opgeslagen: Opgeslagen = {}): Waarden {
  const lees = (naam: InstelbaarNaam): string => String(waardeNu(getInstelbaar(naam), opgeslagen));
  const vijfMei = lees('5 mei');
  const bewaren = (soort: DossierSoort): Bewaartermijn => bewaartermijnOf(lees(bewarenNaam(soort)));
  return {
    bewaren: {
      opdracht: bewaren('opdracht'),
      vergadering: bewaren('vergadering'),
      jaaragenda: bewaren('jaaragenda'),
      signaal: bewaren('signaal'),
      rapport: bewaren('rapport'),
      werving: bewaren('werving'),
      adviesraad: bewaren('adviesraad'),
      budget: bewaren('budget'),
      bijdrage: bewaren('bijdrage'),
      doorvraag: bewaren('doorvraag'),
      download: bewaren('download'),
    },
    termijnen: termijnenOf(opgeslagen),
    uren: { van: lees('herinneren vanaf'), tot: lees('herinneren tot') },
    weekoverzicht: { dag: Number(lees('weekoverzicht dag')), tijd: lees('weekoverzicht tijd') },
    advies: {
      weken: Number(lees('tijd voor advies')),
      terugkijkWeken: Number(lees('terugkijken op advies')),
    },
    vrijeDagen: {
      goodFridayOff: lees('Goede Vrijdag') === 'vrij',
      liberationDayOff: vijfMei === 'altijd' || vijfMei === 'nooit' ? vijfMei : 'lustrum',
    },
  };
}

/** A term keeps its unit and whether it counts before or after; how many is what can be changed. */
function termijnenOf(opgeslagen: Opgeslagen): Termijnen {
  return perTermijn((naam) => {
    const { aantal: standaard, eenheid } = termijnOf(naam);
    const gekozen = opgeslagen[naam];
    if (typeof gekozen !== 'number') return { aantal: standaard, eenheid };
    return { aantal: standaard < 0 ? -gekozen : gekozen, eenheid };
  });
}
