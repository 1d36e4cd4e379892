import { formatEuro } from '../../shared/euro.ts';
import type { FieldSpec, VeldAbout } from './plan-field-kinds.ts';

/** What a plan says of the costs of all activiteiten together; what one of them costs stands with that activiteit. */
export const KOSTEN_FIELDS = {
  vergoedingAantal: {
    onderdeel: 'planning',
    kind: 'number',
    required: false,
    when: 'ja',
    label: 'Aantal vergoedingen',
    help: 'Hoeveel deelnemers krijgen een vergoeding? Tel niet mee wat al bij een activiteit staat.',
    max: 10_000,
  },
  vergoedingBedrag: {
    onderdeel: 'planning',
    kind: 'number',
    required: false,
    when: 'ja',
    label: 'Bedrag per vergoeding in euro',
    help: ({ regio: { gegevens } }: VeldAbout) =>
      `Gewoonlijk is dit ${formatEuro(gegevens.vergoeding)} per persoon.`,
    max: 10_000,
    isAmount: true,
  },
  overigeKosten: {
    onderdeel: 'planning',
    kind: 'text',
    required: false,
    when: 'ja',
    label: 'Andere kosten',
    help: 'Denk aan zaalhuur, vervoer of een tolk.',
    max: 200,
    heet: ['andere kosten', 'overige kosten'],
  },
  overigeKostenBedrag: {
    onderdeel: 'planning',
    kind: 'number',
    required: false,
    when: 'ja',
    label: 'Bedrag van de andere kosten in euro',
    help: 'Tel niet mee wat al bij een activiteit staat.',
    max: 100_000,
    isAmount: true,
  },
} as const satisfies Readonly<Record<string, FieldSpec>>;
