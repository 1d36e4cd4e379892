import type { VerplichtingSoort } from '../shared/verplichting-soorten.ts';

/**
 * Something that a dossier asks of somebody because of what was recorded in it: a besluit, a terugkoppeling, a
 * toezegging. Facts only; from which day to which is for the terms to say.
 */
export type Eis = {
  readonly soort: VerplichtingSoort;
  /** Which one, when a dossier can have several of this kind. */
  readonly over?: string;
  /** The day from which its term is counted, YYYY-MM-DD. */
  readonly vanaf: string;
  /** Where that day comes from, as a Dutch sentence. */
  readonly aanleiding: string;
  /** From this day on it can be done; nothing is said of it before. */
  readonly sinds: string;
  readonly gedaan: boolean;
  /** What it was asked for is over, or it is asked later. */
  readonly stand?: 'voorbij' | 'wacht';
  /** The day from which its last day could be known, when that is later than `sinds`. */
  readonly bekend?: string | undefined;
  /** After this day (YYYY-MM-DD) it has no use any more: it is not due later. */
  readonly tot?: string;
  /** Who owes it, when that is not the projectleider or the coördinator. */
  readonly eigenaar?: { readonly id?: string; readonly naam: string };
  /** When it was asked anew, otherwise than before (ISO instant). */
  readonly gesteldOp?: string | undefined;
  /** A coördinator asked for it once more: when (ISO instant), and who. */
  readonly opnieuw?: { readonly op: string; readonly door: string } | undefined;
  /** What exactly is asked, when the kind alone does not say it. */
  readonly onderwerp?: string;
  /** What is not known, so that nobody can say what else is owed and when. */
  readonly mist?: 'datum';
};
