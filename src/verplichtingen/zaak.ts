import { splitKey } from '../shared/keys.ts';
import { showOpdracht, showSignaal } from '../shared/way-buttons.ts';
import type { Verplichting } from './verplichting.ts';

/** What something can be owed for. An opdracht has its bare id, so that ids of before stay what they are. */
const SOORTEN = {
  signaal: showSignaal,
  rapport: (id: string) => ({ title: 'Bekijk het rapport', verb: 'rapporten.show', data: { rapport: id } }),
  werving: (id: string) => ({ title: 'Bekijk de vraag', verb: 'wervingen.show', data: { werving: id } }),
  jaaragenda: (id: string) => ({
    title: 'Bekijk de jaaragenda',
    verb: 'jaaragenda.list',
    data: { jaar: Number(id) },
  }),
  adviesraad: (id: string) => ({ title: 'Bekijk de raad', verb: 'adviesraden.show', data: { raad: id } }),
  overleg: (id: string) => ({
    title: 'Bekijk het kanaal',
    verb: 'mensen.kanaalVanOverleg',
    data: { overleg: id },
  }),
  gemeente: (id: string) => ({
    title: 'Bekijk de gemeente',
    verb: 'gemeenten.show',
    data: { gemeente: id },
  }),
} as const;
type Andere = keyof typeof SOORTEN;

/** What something is owed for: an opdracht, a signaal, a report, a request for people, the jaaragenda of a year, the channel of an overleg, the contacts of a gemeente, an adviesraad. */
type Zaak = { readonly soort: 'opdracht' | Andere; readonly id: string };

export function zaakIdFor(soort: Andere, id: string): string {
  return `${soort}:${id}`;
}

export function zaakOf(zaakId: string): Zaak {
  const [soort, id] = splitKey(zaakId);
  return isAndere(soort) ? { soort, id } : { soort: 'opdracht', id: zaakId };
}

/** The opdracht that this zaak is; undefined: it is something else. */
export function opdrachtIdOf(zaakId: string): string | undefined {
  const { soort, id } = zaakOf(zaakId);
  return soort === 'opdracht' ? id : undefined;
}

/** The button to it. */
export function lookButton(zaakId: string) {
  const { soort, id } = zaakOf(zaakId);
  return soort === 'opdracht' ? showOpdracht(id) : SOORTEN[soort](id);
}

function isAndere(soort: string): soort is Andere {
  return Object.hasOwn(SOORTEN, soort);
}

/**
 * May the coördinator put it before the bestuurlijk trekker once it is late? What an opdracht asks of who works on it: not what is the
 * coördinator's own, nor the advice of an adviseur, for which nothing waits.
 */
export function isForTrekker({
  zaakId,
  plicht,
  soort,
}: Pick<Verplichting, 'zaakId' | 'plicht' | 'soort'>): boolean {
  return opdrachtIdOf(zaakId) !== undefined && plicht !== 'coördinator' && soort !== 'plan geadviseerd';
}
