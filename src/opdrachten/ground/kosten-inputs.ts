import { amount } from '../../forms/amount-input.ts';
import { type Input, number } from '../../forms/input.ts';
import { typedEuro } from '../../shared/euro.ts';
import { type Kosten, MAX_CENTEN, MAX_VERGOEDINGEN } from './kosten-schema.ts';

/** The three inputs for what one activiteit costs, planned or real; none of them is needed. */
export function kostenInputs<About>(words: {
  readonly inBox?: boolean;
  readonly when?: (about: About) => boolean;
  /** What is known of it. */
  readonly known?: (about: About) => Kosten | undefined;
}): Readonly<Record<keyof Kosten, Input<About, number | undefined>>> {
  const { known, ...rest } = words;
  const shown = (about: About, of: keyof Kosten, show: (one: number) => string): string => {
    const one = known?.(about)?.[of];
    return one === undefined ? '' : show(one);
  };
  const base = { ...rest, isExtra: true };
  return {
    vergoedingen: number({
      ...base,
      label: 'Vergoedingen bij deze activiteit',
      help: 'Hoeveel deelnemers krijgen een vergoeding? Geen is 0.',
      max: MAX_VERGOEDINGEN,
      from: (about) => shown(about, 'vergoedingen', String),
    }),
    bedrag: amount({
      ...base,
      label: 'Bedrag voor elk van hen, in euro',
      help: 'Laat dit leeg als het de gewone vergoeding is.',
      max: MAX_CENTEN,
      from: (about) => shown(about, 'bedrag', typedEuro),
    }),
    overig: amount({
      ...base,
      label: 'Andere kosten van deze activiteit, in euro',
      help: 'Denk aan zaalhuur, vervoer of een tolk. Geen is 0.',
      max: MAX_CENTEN,
      from: (about) => shown(about, 'overig', typedEuro),
    }),
  };
}
