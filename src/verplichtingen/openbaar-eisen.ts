import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { localDate } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { Eis } from './eis.ts';

/** A text for everybody that was put before the coördinator waits for an akkoord or a question (domain: Verplichtingen and their dates). */
export function openbaarEisen({ status, openbareTekst }: Dossier): readonly Eis[] {
  const concept = openbareTekst?.concept;
  if (!concept?.aangeboden || status === 'ingetrokken') return [];
  const dag = localDate(concept.aangeboden.op);
  return [
    {
      soort: 'openbare tekst beoordeeld',
      vanaf: dag,
      aanleiding: `Versie ${concept.versie} van de openbare tekst is voorgelegd op ${formatDutchDate(dag)}.`,
      sinds: dag,
      gedaan: false,
    },
  ];
}
