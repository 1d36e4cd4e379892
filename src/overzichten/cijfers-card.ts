import type { CardMessage } from '../bot/ports.ts';
import { cutText, escapeLine } from '../shared/markdown.ts';
import { type Cijfers, type Deel, DOEL_ERVARINGSDESKUNDIGEN } from './cijfers.ts';

const MAX_PROGRAMMAS = 12;
const MAX_REDENEN = 5;

/** The figures of a year or of everything: a chart, the whole, and a row for each programma. */
export function cijfersCard(card: {
  readonly jaar?: string;
  readonly totaal: Cijfers;
  readonly programmas: readonly { readonly naam: string; readonly cijfers: Cijfers }[];
}): CardMessage {
  const { jaar, totaal, programmas } = card;
  const title = jaar === undefined ? 'Cijfers van alle jaren' : `Cijfers van ${jaar}`;
  const intro =
    totaal.opdrachten === 0
      ? 'Er zijn geen opdrachten in deze periode.'
      : `${totaal.opdrachten === 1 ? '1 opdracht' : `${totaal.opdrachten} opdrachten`}. Bij ${totaal.plan.van} doen inwoners mee.`;
  const bars = totaal.plan.van === 0 ? [] : shares(totaal);
  return {
    card: 'overzichten/cijfers',
    data: {
      title,
      intro,
      // The first bar is the whole, so that the others are seen against it.
      chart:
        bars.length === 0
          ? []
          : [
              { x: 'Inwoners doen mee', y: totaal.plan.van },
              ...bars.map(({ naam, deel }) => ({ x: naam, y: deel.aantal })),
            ],
      chartWords: bars.map(({ naam, deel }) => `${naam}: ${deelWords(deel)}`).join(' · '),
      facts: totaal.opdrachten === 0 ? [] : totalFacts(totaal),
      rows: programmas.slice(0, MAX_PROGRAMMAS).map(({ naam, cijfers }) => ({
        titel: escapeLine(cutText(naam === '' ? 'Zonder programma' : naam, 80)),
        line: programmaLine(cijfers),
      })),
      redenen: totaal.redenen
        .slice(0, MAX_REDENEN)
        .map(({ reden, aantal }) => `${escapeLine(cutText(reden, 60))}: ${aantal}`)
        .join(' · '),
    },
    summary: `${title}. ${intro}`,
  };
}

function shares(cijfers: Cijfers): readonly { readonly naam: string; readonly deel: Deel }[] {
  return [
    { naam: 'Plan', deel: cijfers.plan },
    { naam: 'Inbreng', deel: cijfers.inbreng },
    { naam: 'Passage', deel: cijfers.passage },
    { naam: 'Terugkoppeling', deel: cijfers.terugkoppeling },
  ];
}

function totalFacts(cijfers: Cijfers): readonly { title: string; value: string }[] {
  const { mediaan, ervaringsdeskundigen: lead, overgenomen } = cijfers;
  const reached = lead.van > 0 && lead.aantal / lead.van >= DOEL_ERVARINGSDESKUNDIGEN;
  const target = lead.van === 0 ? '' : reached ? '. ✓ Dat is de helft of meer.' : '. Het doel is de helft.';
  return [
    ...shares(cijfers).map(({ naam, deel }) => ({ title: naam, value: deelWords(deel) })),
    {
      title: 'Van besluit tot terugkoppeling',
      value: mediaan === undefined ? 'nog niet bekend' : halfWithin(mediaan),
    },
    {
      title: 'Wie leidt',
      value: `ervaringsdeskundigen bij ${deelWords(lead, lead.van === 1 ? ' plan' : ' plannen')}${target}`,
    },
    {
      title: 'Inbreng overgenomen',
      value: `${deelWords(overgenomen)}${overgenomen.deels > 0 ? `, waarvan ${overgenomen.deels} deels` : ''}`,
    },
  ];
}

function programmaLine(cijfers: Cijfers): string {
  const parts = shares(cijfers).map(
    ({ naam, deel }) => `${naam.toLowerCase()} ${deel.aantal} van ${deel.van}`,
  );
  const answered = cijfers.mediaan === undefined ? [] : [halfWithin(cijfers.mediaan)];
  const count = cijfers.opdrachten === 1 ? '1 opdracht' : `${cijfers.opdrachten} opdrachten`;
  return [count, ...parts, ...answered].join(' · ');
}

/** '8 van 12 (67%)', '8 van 12 plannen (67%)'; 'nog niets' when there is nothing to count. */
export function deelWords(deel: Deel, what = ''): string {
  if (deel.van === 0) return 'nog niets';
  return `${deel.aantal} van ${deel.van}${what} (${Math.round(percentage(deel))}%)`;
}

function percentage({ aantal, van }: Deel): number {
  return van === 0 ? 0 : (aantal / van) * 100;
}

/** A median of working days, in plain words. */
function halfWithin(mediaan: number): string {
  if (mediaan === 0) return 'de helft op de dag zelf';
  return `de helft binnen ${mediaan === 1 ? '1 werkdag' : `${numberWords(mediaan)} werkdagen`}`;
}

function numberWords(value: number): string {
  return String(value).replace('.', ',');
}
