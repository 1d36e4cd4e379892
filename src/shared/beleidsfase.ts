import * as z from 'zod/v4';

/**
 * The phases of the policy cycle, in their order (domain: Jaaragenda, signalen, netwerkbijeenkomst). From the region's paper of 2016,
 * 'Inbedding in beleidscyclus': residents are asked at the agenda and at new policy, and seldom at the evaluation.
 */
export const BELEIDSFASEN = ['agendering', 'ontwikkeling', 'uitvoering', 'evaluatie'] as const;
export const beleidsfaseSchema = z.enum(BELEIDSFASEN);
export type Beleidsfase = z.infer<typeof beleidsfaseSchema>;

/** What happens in a phase, behind its name. */
const FASE_UITLEG: Readonly<Record<Beleidsfase, string>> = {
  agendering: 'wat komt er op de agenda?',
  ontwikkeling: 'het beleid wordt gemaakt',
  uitvoering: 'het beleid wordt uitgevoerd',
  evaluatie: 'werkte het beleid?',
};

/** The answer that it is not known, as a form offers it. */
export const FASE_ONBEKEND = 'onbekend';

/** The phases as choices, with the answer that it is not known. */
export const FASE_CHOICES = [
  ...BELEIDSFASEN.map((value) => ({ value, title: `${value}: ${FASE_UITLEG[value]}` })),
  { value: FASE_ONBEKEND, title: 'nog niet bekend' },
] as const;

/** The phase that was chosen; undefined: it is not known. */
export function faseFrom(chosen: Beleidsfase | typeof FASE_ONBEKEND): Beleidsfase | undefined {
  return chosen === FASE_ONBEKEND ? undefined : chosen;
}

/** 'evaluatie', or that it is not known. */
export function faseWords(fase: Beleidsfase | undefined): string {
  return fase ?? 'nog niet bekend';
}
