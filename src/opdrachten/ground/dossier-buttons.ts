import type { CardButton } from '../../shared/card-context.ts';
import { showOpdracht } from '../../shared/way-buttons.ts';
import type { Dossier } from './dossier.ts';

/** Buttons of an opdracht that several of its parts show. */

/** Leads to the opdracht. */
export const toOpdracht = ({ id }: Pick<Dossier, 'id'>): CardButton => showOpdracht(id);

/** Leads to the plan, at the step that comes next. */
export const toPlan = ({ id }: Pick<Dossier, 'id'>): CardButton => ({
  title: 'Naar het plan',
  verb: 'opdrachten.openPlan',
  data: { opdracht: id },
});

/** Out of a form that was opened from the opdracht. */
export const backToOpdracht = (opdracht: string): CardButton => ({
  title: 'Terug',
  verb: 'opdrachten.show',
  data: { opdracht },
});

/** Out of a form that was opened from the uitvoering. */
export const backToUitvoering = (opdracht: string): CardButton => ({
  title: 'Terug',
  verb: 'opdrachten.uitvoering',
  data: { opdracht },
});

/** The terugkoppeling on paper, for who took part. */
export const makeBrief = (opdracht: string): CardButton => ({
  title: 'Maak er een brief van',
  verb: 'overzichten.brief',
  data: { opdracht, vorm: 'docx' },
});
