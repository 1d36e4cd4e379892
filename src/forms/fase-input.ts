import { type Beleidsfase, FASE_CHOICES, FASE_ONBEKEND } from '../shared/beleidsfase.ts';
import { oneOf } from './choice-input.ts';
import type { Input } from './input.ts';

/** In which phase of the policy cycle something is. @param known the phase that is known already */
export function faseInput<About>(
  known: (about: About) => Beleidsfase | undefined,
): Input<About, Beleidsfase | typeof FASE_ONBEKEND> {
  return oneOf<About, Beleidsfase | typeof FASE_ONBEKEND>({
    label: 'Fase van het beleid',
    help: 'Hoe ver is het beleid waar dit over gaat?',
    leeg: 'Kies een fase, of dat die nog niet bekend is.',
    choices: FASE_CHOICES,
    from: (about) => known(about) ?? FASE_ONBEKEND,
  });
}
