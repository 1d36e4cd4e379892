import type { CardMessage } from '../bot/ports.ts';
import { type Dossier, type Participatie, participatieOf } from '../opdrachten/opdracht.ts';
import { missingCount, missingWords, NOT_KNOWN } from '../opdrachten/plan-words.ts';
import { CARD_BUDGET_BYTES, fitting } from '../shared/card-budget.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { cutText, escapeLine } from '../shared/markdown.ts';

const MAX_ROWS = 30;
const TITLE_LIMITS = [160, 100, 60, 40] as const;
/** What the template of thirty rows takes of the message, in bytes. */
const FRAME_BYTES = 22 * 1024;

const SLICES: readonly {
  readonly participatie: Participatie;
  readonly color: string;
  readonly sign: string;
}[] = [
  { participatie: 'compleet', color: 'good', sign: '✓' },
  { participatie: 'niet compleet', color: 'warning', sign: '◐' },
  { participatie: 'geen participatie', color: 'neutral', sign: '–' },
];

/**
 * The summary of a vergadering for its channel: how many plans are complete, in a chart and in words, and a row per
 * opdracht. Says what is missing, never who is late (domain: rules of reminders).
 * @param summary `dossiers` in the order in which they are shown; rows beyond thirty are counted
 */
export function vergaderingSummaryCard(summary: {
  readonly vergadering: { readonly overlegNaam: string; readonly datum: string };
  readonly dossiers: readonly Dossier[];
}): CardMessage {
  const { vergadering, dossiers } = summary;
  const counts = SLICES.map((slice) => ({
    ...slice,
    count: dossiers.filter((dossier) => participatieOf(dossier) === slice.participatie).length,
  }));
  const more = dossiers.length - MAX_ROWS;
  const title = `${vergadering.overlegNaam} · ${formatDutchDate(vergadering.datum)}`;
  const numbers = numbersSentence(dossiers.length, counts);
  return {
    card: 'overzichten/vergadering',
    data: {
      title: escapeLine(title),
      numbers,
      chart: counts
        .filter(({ count }) => count > 0)
        .map(({ participatie, count, color }) => ({ legend: participatie, value: count, color })),
      bar: counts
        .map(({ sign, count }) => sign.repeat(Math.min(count, MAX_ROWS)))
        .join(' ')
        .trim(),
      rows: fitting(TITLE_LIMITS, CARD_BUDGET_BYTES - FRAME_BYTES, (limit) =>
        dossiers.slice(0, MAX_ROWS).map((dossier) => summaryRow(dossier, limit)),
      ),
      more:
        more > 0 ? `En nog ${more} opdrachten. Typ ‘status’ in je eigen chat met de bot om ze te zien.` : '',
    },
    summary: `${title}. ${numbers}`,
  };
}

function numbersSentence(total: number, counts: readonly { participatie: string; count: number }[]): string {
  if (total === 0) return 'Voor deze vergadering zijn nog geen opdrachten bekend.';
  const parts = counts.map(
    ({ participatie, count }) => `${participatie.charAt(0).toUpperCase()}${participatie.slice(1)}: ${count}.`,
  );
  return `${total === 1 ? '1 opdracht' : `${total} opdrachten`}. ${parts.join(' ')}`;
}

function summaryRow(dossier: Dossier, limit: number) {
  const participatie = participatieOf(dossier);
  const sign = SLICES.find((slice) => slice.participatie === participatie)?.sign ?? '';
  const reason = participatie === 'geen participatie' ? dossier.plan.redenGeen : undefined;
  const facts = [
    `${sign} ${participatie}${reason ? `, omdat: ${reason}` : ''}`,
    missingWords(missingCount(dossier)),
    escapeLine(cutText(dossier.projectleider?.naam ?? `projectleider ${NOT_KNOWN}`, 60)),
  ];
  return {
    titel: escapeLine(cutText(dossier.titel, limit)),
    data: { opdracht: dossier.id },
    line: facts.filter((fact) => fact !== '').join(' · '),
  };
}
