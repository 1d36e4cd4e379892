import type { CardMessage } from '../../bot/ports.ts';
import { everShorter } from '../../shared/card-budget.ts';
import { buttonRows, type CardButton } from '../../shared/card-context.ts';
import { cutText, escapeLine, escapeMarkdown } from '../../shared/markdown.ts';
import type { Dossier } from '../ground/dossier.ts';
import { JAARTABEL_DELEN, NIET_BEKEND, overgenomenWords } from '../ground/jaartabel.ts';
import { statusSentence } from '../ground/status-words.ts';

/** Of each part, in characters. */
const LIMITS = [2000, 800, 300] as const;

/**
 * What is known of a project that was finished before it was recorded here; undefined: it was recorded here. What its table does not
 * say is called not known: nobody is asked for it.
 */
export function jaartabelCard(
  dossier: Dossier,
  { back, notice = '' }: { readonly back?: CardButton; readonly notice?: string },
): CardMessage | undefined {
  const { jaartabel } = dossier;
  if (!jaartabel) return undefined;
  const known = (text: string | undefined, limit: number): string =>
    escapeLine(cutText(text ?? NIET_BEKEND, limit));
  return everShorter(LIMITS, (limit) => ({
    card: 'opdrachten/uit-jaartabel',
    data: {
      eyebrow: `Jaartabel ${jaartabel.jaar}`,
      titel: escapeLine(jaartabel.project),
      notice: escapeMarkdown(notice),
      status: statusSentence(dossier),
      facts: [
        { title: 'Programma', value: known(dossier.programma, limit) },
        { title: 'Projectleider', value: NIET_BEKEND },
        ...JAARTABEL_DELEN.map(([deel, title]) => ({ title, value: known(jaartabel[deel], limit) })),
      ],
      buttonRows: buttonRows([
        { title: 'Bekijk de geschiedenis', verb: 'opdrachten.history', data: { opdracht: dossier.id } },
        {
          title: 'Bekijk het jaaroverzicht',
          verb: 'overzichten.jaar',
          data: { jaar: String(jaartabel.jaar) },
        },
        ...(back ? [back] : []),
      ]),
    },
    summary: `${dossier.titel}: ${overgenomenWords(dossier) ?? ''}`,
  }));
}
