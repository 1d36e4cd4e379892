import type { CardMessage } from '../bot/ports.ts';
import { namenWords } from '../opdrachten/ground/collega.ts';
import { type Dossier, type Participatie, participatieOf } from '../opdrachten/ground/dossier.ts';
import { NOT_KNOWN } from '../opdrachten/ground/plan-value-words.ts';
import { isUnderWay } from '../opdrachten/ground/recording-rules.ts';
import { nietOvergenomen } from '../opdrachten/ground/verwerking-rules.ts';
import { missingCount, missingWords } from '../opdrachten/plan/plan-words.ts';
import { terugkoppelingWords } from '../opdrachten/terugkoppeling/terugkoppeling-words.ts';
import { everShorter } from '../shared/card-budget.ts';
import { buttonRows, type CardButton } from '../shared/card-context.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { firstOf } from '../shared/first-of.ts';
import { cutText, escapeLine, escapeMarkdown } from '../shared/markdown.ts';
import { capital } from '../shared/words.ts';
import type { Placed } from '../vergaderingen/ground/agenda.ts';
import { besluitSentence, changeSentence, timeAndPlace } from '../vergaderingen/ground/vergadering-words.ts';
import type { VergaderingOverzicht } from './vergadering-overzicht.ts';

const MAX_ROWS = 30;
const TITLE_LIMITS = [160, 100, 60, 40, 24, 16] as const;
/** A row with a besluit is longer. */
const MAX_DECIDED_ROWS = 22;

const VOORGESTELD = 'geen participatie voorgesteld';

/** Who reads the card. */
type Lezer = 'iedereen' | 'coördinator';

const SLICES: readonly {
  readonly participatie: Participatie;
  readonly color: string;
  readonly sign: string;
}[] = [
  { participatie: 'plan compleet', color: 'good', sign: '✓' },
  { participatie: 'plan niet compleet', color: 'warning', sign: '◐' },
  { participatie: 'geen participatie', color: 'neutral', sign: '–' },
  { participatie: VOORGESTELD, color: 'categoricalBlue', sign: '?' },
];

/**
 * What a channel sees of a vergadering: how many plans are complete, in a chart and in words, and a row per
 * opdracht. As soon as it is time the rows are the agenda: order, doel, projectleider, trekker, and what was concluded.
 * Says what is missing, never who is late: beside 'plan niet compleet' stands no name (domain: Verplichtingen and their dates).
 * @param overzicht `dossiers` in the order in which they are shown; rows beyond thirty are counted
 * @param buttons what can be done with it in the own chat; a post has none
 * @param lezer only who may act on it, in the own chat, reads whose plan is not complete
 */
export function vergaderingOverzichtCard(
  overzicht: VergaderingOverzicht,
  lezer: Lezer = 'iedereen',
  buttons: readonly CardButton[] = [],
): CardMessage {
  const { vergadering, agenda, dossiers, withAgenda, programma } = overzicht;
  const counts = SLICES.map((slice) => ({
    ...slice,
    count: dossiers.filter((dossier) => participatieOf(dossier) === slice.participatie).length,
  }));
  const kinds = counts.filter(({ count }) => count > 0);
  const shown = withAgenda ? agendaRows(overzicht) : dossiers.map((dossier) => ({ dossier }));
  const isDecided = agenda.some(({ besluit }) => besluit !== undefined);
  const max = isDecided ? MAX_DECIDED_ROWS : MAX_ROWS;
  const { first, more } = firstOf<Row>(shown, max);
  const title = `${vergadering.overlegNaam} · ${formatDutchDate(vergadering.datum)}`;
  const numbers = numbersSentence(dossiers.length, counts);
  return everShorter(TITLE_LIMITS, (limit) => ({
    card: 'overzichten/vergadering',
    data: {
      title: escapeLine(title),
      note: escapeMarkdown(changeSentence(vergadering)),
      programma:
        programma === undefined ? '' : escapeLine(`Opdrachten van programma ${cutText(programma, 100)}`),
      moment: withAgenda ? escapeLine(timeAndPlace(vergadering)) : '',
      numbers,
      // A chart of one kind shows nothing that the numbers do not say.
      chart: (kinds.length > 1 ? kinds : []).map(({ participatie, count, color }) => ({
        legend: participatie,
        value: count,
        color,
      })),
      bar: counts
        .map(({ sign, count }) => sign.repeat(Math.min(count, MAX_ROWS)))
        .join(' ')
        .trim(),
      rows: first.map((row) => summaryRow(row, limit, lezer)),
      more:
        more > 0
          ? `En nog ${more} ${withAgenda ? 'punten' : 'opdrachten'}. Typ ‘status’ in je eigen chat met de bot om ze te zien.`
          : '',
      buttonRows: buttonRows(buttons),
    },
    summary: [title, changeSentence(vergadering), numbers].filter((part) => part !== '').join('. '),
    bord: { pad: 'vergadering', params: { id: vergadering.id } },
  }));
}

function numbersSentence(total: number, counts: readonly { participatie: string; count: number }[]): string {
  if (total === 0) return 'Voor deze vergadering zijn geen opdrachten bekend.';
  // The usual three are always said; a proposal to do without residents only when there is one.
  const said = counts.filter(({ participatie, count }) => count > 0 || participatie !== VOORGESTELD);
  const parts = said.map(({ participatie, count }) => `${capital(participatie)}: ${count}.`);
  return `${total === 1 ? '1 opdracht' : `${total} opdrachten`}. ${parts.join(' ')}`;
}

/** A row of the card: an opdracht, an agendapunt, or both. */
type Row = {
  readonly dossier?: Dossier;
  readonly item?: Placed;
  /** Its place on the agenda, from 1. */
  readonly number?: number;
  /** To which meeting it was postponed. */
  readonly elsewhere?: string;
};

function agendaRows({
  agenda,
  dossiers,
  postponed,
  elsewhere,
  programma,
}: VergaderingOverzicht): readonly Row[] {
  const byId = new Map(dossiers.map((dossier) => [dossier.id, dossier]));
  const shown = new Set([...dossiers, ...postponed].map(({ id }) => id));
  const rows = agenda.map((item, index): Row => {
    if (item.uitgesteldNaar !== undefined)
      return { item, elsewhere: elsewhere[item.uitgesteldNaar] ?? 'een andere vergadering' };
    const dossier = byId.get(item.opdrachtId ?? '');
    return { item, number: index + 1, dossier };
  });
  // A programma sees its own items, with the numbers that they have on the whole agenda.
  return programma === undefined ? rows : rows.filter(({ item }) => shown.has(item?.opdrachtId ?? ''));
}

function summaryRow({ dossier, item, number, elsewhere }: Row, limit: number, lezer: Lezer) {
  const facts = [
    item && elsewhere === undefined ? capital(item.doel) : '',
    elsewhere === undefined ? '' : `Uitgesteld naar ${escapeLine(elsewhere)}`,
    ...(dossier ? dossierFacts(dossier, item !== undefined, limit, lezer) : []),
    item?.conclusie && !item.besluit ? `conclusie: ${escapeLine(cutText(item.conclusie, limit))}` : '',
  ];
  const titel = `${cutText(dossier?.titel ?? item?.titel ?? '', limit)}${dossier ? ' ›' : ''}`;
  return {
    titel: escapeLine(number === undefined ? titel : `${number}. ${titel}`),
    opens: dossier ? 'ja' : '',
    data: dossier ? { opdracht: dossier.id } : {},
    line: facts.filter((fact) => fact !== '').join(' · '),
    besluit: item?.besluit ? besluitWords(item.besluit, dossier, limit) : '',
  };
}

/** What was decided, and whether the people who took part still have to hear of it. */
function besluitWords(besluit: NonNullable<Placed['besluit']>, dossier: Dossier | undefined, limit: number) {
  const decided = `Besluit: ${escapeLine(cutText(besluitSentence(besluit), limit * 2))}`;
  return [decided, dossier ? terugkoppelingWords(dossier) : ''].filter((words) => words !== '').join(' ');
}

function dossierFacts(dossier: Dossier, onAgenda: boolean, limit: number, lezer: Lezer): readonly string[] {
  const participatie = participatieOf(dossier);
  const sign = SLICES.find((slice) => slice.participatie === participatie)?.sign ?? '';
  const reason = participatie.startsWith('geen participatie') ? dossier.plan.redenGeen : undefined;
  const name = (text: string) => escapeLine(cutText(text, Math.min(60, limit)));
  // Before the besluit the board should know that there is something to read on the card of the opdracht.
  const niet = isUnderWay(dossier) ? nietOvergenomen(dossier).length : 0;
  const trekkers = namenWords(dossier.trekkers);
  const projectleiders = name(namenWords(dossier.projectleiders) ?? `projectleider ${NOT_KNOWN}`);
  const trekker = onAgenda && trekkers !== undefined ? `trekker ${name(trekkers)}` : '';
  return [
    `${sign} ${participatie}${reason ? `, omdat: ${reason}` : ''}`,
    missingWords(missingCount(dossier)),
    ...(participatie === 'plan niet compleet' && lezer === 'iedereen' ? [] : [projectleiders, trekker]),
    niet === 0 ? '' : `niet of deels overgenomen: ${niet}`,
  ];
}
