import type { CardMessage } from '../bot/ports.ts';
import { CARD_BUDGET_BYTES, fitting } from '../shared/card-budget.ts';
import type { CardButton } from '../shared/card-context.ts';
import { cutText, escapeMarkdown } from '../shared/markdown.ts';
import type { Dossier } from './opdracht.ts';
import { ONDERDELEN, onderdeelState } from './participatieplan.ts';
import { dateFacts, type VergaderingFacts } from './plan-cards.ts';
import {
  missingCount,
  missingWords,
  NOT_KNOWN,
  ONDERDEEL_WORDS,
  onderdeelStateWords,
  statusSentence,
} from './plan-words.ts';
import type { Bereikbaarheid } from './ports.ts';

/** What a reader may do with an opdracht; decided by the rules, not here. */
export type OpdrachtAction = 'openPlan' | 'plan' | 'history' | 'assign';

type OpdrachtFacts = {
  readonly dossier: Dossier;
  readonly reach: Bereikbaarheid;
  readonly vergadering?: VergaderingFacts;
  /** The last day on which the plan is in time, YYYY-MM-DD. */
  readonly deadline?: string;
};

const MAX_NOTITIES = 12;
const NOTITIE_LIMITS = [500, 250, 120] as const;

/** The confirmation for the coördinator that an opdracht was added, with what happens next. */
export function opdrachtAddedCard(facts: OpdrachtFacts): CardMessage {
  const { dossier } = facts;
  return {
    card: 'opdrachten/opdracht-toegevoegd',
    data: {
      opdracht: dossier.id,
      titel: escapeMarkdown(dossier.titel),
      facts: opdrachtFacts(facts),
      now: escapeMarkdown(nextSentence(facts)),
    },
    summary: `Opdracht toegevoegd: ${dossier.titel}`,
  };
}

/**
 * Where one opdracht stands.
 * @param detail `actions`: what this reader may do, in the order of the buttons; `back`: goes back to the card from
 *   which this one was opened, its data goes along with the other buttons
 */
export function opdrachtCard(
  detail: OpdrachtFacts & {
    readonly actions: readonly OpdrachtAction[];
    readonly back?: CardButton;
    readonly notice?: string;
  },
): CardMessage {
  const { dossier, reach, actions, back } = detail;
  const begun = dossier.status !== 'plan gevraagd';
  const titles = {
    openPlan: begun ? 'Verder met het plan' : 'Begin met het plan',
    plan: 'Bekijk het plan',
    history: 'Geschiedenis',
    assign: 'Kies een projectleider',
  };
  return {
    card: 'opdrachten/opdracht',
    data: {
      eyebrow: escapeMarkdown(dossier.kenmerk ? `Opdracht · ${dossier.kenmerk}` : 'Opdracht'),
      titel: escapeMarkdown(dossier.titel),
      notice: escapeMarkdown(detail.notice ?? ''),
      status: statusSentence(dossier),
      reach: reach === 'bereikbaar' ? '' : reachSentence(reach, dossier),
      facts: opdrachtFacts(detail),
      onderdelen: ONDERDELEN.map((onderdeel) => ({
        title: ONDERDEEL_WORDS[onderdeel].naam,
        value: onderdeelStateWords(onderdeelState(dossier.plan, onderdeel)),
      })),
      notities: notitiesView(dossier.notities),
      buttons: [
        ...actions.map((action) => ({
          title: titles[action],
          verb: `opdrachten.${action}`,
          data: { ...back?.data, opdracht: dossier.id },
        })),
        ...(back ? [{ ...back, data: back.data ?? {} }] : []),
      ],
    },
    summary: `${dossier.titel}: ${statusSentence(dossier)}`,
  };
}

/** Tells the coördinator that the projectleider cannot be reached yet, why, and what helps. */
export function unreachableCard(unreachable: {
  readonly dossier: Dossier;
  readonly reach: Exclude<Bereikbaarheid, 'bereikbaar'>;
}): CardMessage {
  const { dossier, reach } = unreachable;
  const naam = dossier.projectleider?.naam ?? 'de projectleider';
  const todo = {
    'chat niet geopend': `Vraag ${naam} om één keer de chat met de Samenkracht!-bot te openen. De vraag om het plan komt dan vanzelf. Of kies iemand anders.`,
    'naam niet herkend': `Kies de goede collega uit de lijst. Of vraag ${naam} om de chat met de Samenkracht!-bot te openen: de bot herkent de naam dan, en stuurt de vraag om het plan vanzelf.`,
    'naam niet uniek': `Kies wie je met ${naam} bedoelt. De bot stuurt dan de vraag om het plan.`,
    'nog niet bekend': 'Kies wie het participatieplan maakt. De bot stuurt dan de vraag om het plan.',
  }[reach];
  return {
    card: 'opdrachten/onbereikbaar',
    data: {
      opdracht: dossier.id,
      titel: escapeMarkdown(dossier.titel),
      why: reachSentence(reach, dossier),
      todo: escapeMarkdown(todo),
    },
    summary: `Nog niet bereikbaar: ${naam}, voor ${dossier.titel}`,
  };
}

/**
 * Two or more opdrachten that somebody can mean, as buttons.
 * @param choice `verb` and `data` of the button; the opdracht's id is added to the data. At most five are shown
 */
export function chooseOpdrachtCard(choice: {
  readonly question: string;
  readonly candidates: readonly Dossier[];
  readonly verb: string;
  readonly data?: Readonly<Record<string, unknown>>;
}): CardMessage {
  const { question, candidates, verb, data } = choice;
  return {
    card: 'opdrachten/kies-opdracht',
    data: {
      question: escapeMarkdown(question),
      rows: candidates.slice(0, 5).map((dossier) => ({
        title: cutText(dossier.titel, 80),
        tooltip: dossier.titel,
        line: escapeMarkdown(
          [dossier.kenmerk, dossier.programma, dossier.projectleider?.naam].filter(Boolean).join(' · '),
        ),
        verb,
        data: { ...data, opdracht: dossier.id },
      })),
    },
    summary: question,
  };
}

/** One opdracht in a list; `action` is what its button does. */
export type ListRow = Omit<OpdrachtFacts, 'reach'> & {
  readonly reach?: Bereikbaarheid;
  readonly action: 'show' | 'openPlan';
};

export const LIST_PAGE = 10;

/**
 * `mijn opdrachten` and `status`: a page of ten.
 * @param list all rows; `page` counts from 1; `verb` and `data` bring another page, with `page` added to the data
 */
export function opdrachtenListCard(list: {
  readonly title: string;
  readonly rows: readonly ListRow[];
  readonly page: number;
  readonly verb: string;
  readonly data?: Readonly<Record<string, unknown>>;
  /** Stands instead of the count when there is none. */
  readonly empty: string;
  readonly notice?: string;
}): CardMessage {
  const { rows, page, verb, data } = list;
  const shown = pageOf(rows, page);
  return {
    card: 'opdrachten/opdrachten-lijst',
    data: {
      title: escapeMarkdown(list.title),
      notice: escapeMarkdown(list.notice ?? ''),
      count:
        rows.length === 0
          ? escapeMarkdown(list.empty)
          : countWords(rows.length, page, 'opdracht', 'opdrachten'),
      rows: shown.map(listRow),
      buttons: pageButtons(rows.length, page, verb, data),
    },
    summary: rows.length === 0 ? list.empty : `${list.title}: ${rows.length}`,
  };
}

function listRow({ dossier, reach, vergadering, deadline, action }: ListRow) {
  const open = action === 'openPlan';
  const begun = dossier.status !== 'plan gevraagd';
  const facts = [
    dossier.status,
    missingWords(missingCount(dossier)),
    ...dateFacts(vergadering, deadline).map(({ title, value }) => `${title.toLowerCase()} ${value}`),
  ];
  const button = open ? (begun ? 'Verder' : 'Begin') : 'Bekijk';
  return {
    titel: escapeMarkdown(cutText(dossier.titel, 160)),
    line: facts.filter((fact) => fact !== '').join(' · '),
    note: reach && reach !== 'bereikbaar' ? reachBadge(reach) : '',
    button,
    tooltip: `${button}: ${cutText(dossier.titel, 80)}`,
    verb: `opdrachten.${action}`,
    data: { opdracht: dossier.id },
  };
}

/** The items of one page of ten; `page` counts from 1. */
export function pageOf<T>(items: readonly T[], page: number): readonly T[] {
  return items.slice((page - 1) * LIST_PAGE, page * LIST_PAGE);
}

/** 'Volgende' and 'Vorige', where there is something to go to. */
export function pageButtons(
  count: number,
  page: number,
  verb: string,
  data: Readonly<Record<string, unknown>> = {},
): readonly CardButton[] {
  const next = { title: 'Volgende', verb, data: { ...data, page: page + 1 } };
  const previous = { title: 'Vorige', verb, data: { ...data, page: page - 1 } };
  return [...(page > 1 ? [previous] : []), ...(page * LIST_PAGE < count ? [next] : [])];
}

/** '4 opdrachten', or '23 opdrachten, dit zijn 11 tot en met 20'. */
export function countWords(count: number, page: number, one: string, many: string): string {
  const total = count === 1 ? `1 ${one}` : `${count} ${many}`;
  if (count <= LIST_PAGE) return `${total}.`;
  const first = (page - 1) * LIST_PAGE + 1;
  return `${total}. Je ziet ${first} tot en met ${Math.min(count, page * LIST_PAGE)}.`;
}

function opdrachtFacts({ dossier, reach, vergadering, deadline }: OpdrachtFacts) {
  const known = (text: string | undefined) => escapeMarkdown(text ?? NOT_KNOWN);
  const naam = dossier.projectleider?.naam;
  return [
    ...(dossier.kenmerk ? [{ title: 'Kenmerk', value: escapeMarkdown(dossier.kenmerk) }] : []),
    { title: 'Programma', value: known(dossier.programma) },
    {
      title: 'Projectleider',
      value: naam && reach !== 'bereikbaar' ? `${known(naam)} (nog niet bereikbaar)` : known(naam),
    },
    { title: 'Trekker', value: known(dossier.trekker) },
    { title: 'Gemeenten', value: known(dossier.gemeenten.join(', ') || undefined) },
    ...(vergadering ? [] : [{ title: 'Overleg', value: NOT_KNOWN }]),
    ...dateFacts(vergadering, deadline),
  ];
}

function nextSentence({ dossier, reach }: OpdrachtFacts): string {
  const naam = dossier.projectleider?.naam;
  if (reach === 'bereikbaar' && naam) {
    return `${naam} krijgt nu een kaart met de vraag om het participatieplan te maken. Je hoort het als het plan is ingediend.`;
  }
  if (reach === 'nog niet bekend' || !naam) {
    return 'Er is nog geen projectleider. Kies er een als je weet wie het wordt. Dan stuurt de bot de vraag om het plan.';
  }
  return `${naam} kan nog niet bereikt worden. Vraag ${naam} om de chat met de Samenkracht!-bot te openen. De vraag om het plan komt dan vanzelf.`;
}

function reachSentence(reach: Exclude<Bereikbaarheid, 'bereikbaar'>, dossier: Dossier): string {
  const naam = dossier.projectleider?.naam ?? '';
  const sentence = {
    'chat niet geopend': `${naam} heeft de chat met de bot nog niet geopend. De vraag om het plan is dus nog niet aangekomen.`,
    'naam niet herkend': `De naam ${naam} is getypt, en de bot weet nog niet wie dat is. De vraag om het plan is dus nog niet verstuurd.`,
    'naam niet uniek': `Er zijn meer collega’s die ${naam} heten. De vraag om het plan is dus nog niet verstuurd.`,
    'nog niet bekend': 'Bij deze opdracht staat nog geen projectleider.',
  };
  return escapeMarkdown(sentence[reach]);
}

function reachBadge(reach: Exclude<Bereikbaarheid, 'bereikbaar'>): string {
  return reach === 'nog niet bekend' ? '⚠ nog geen projectleider' : '⚠ nog niet bereikbaar';
}

function notitiesView(notities: readonly string[]): readonly string[] {
  const shown = notities.slice(0, MAX_NOTITIES);
  const more = notities.length - shown.length;
  const texts = fitting(NOTITIE_LIMITS, CARD_BUDGET_BYTES / 2, (limit) =>
    shown.map((notitie) => escapeMarkdown(cutText(notitie, limit))),
  );
  return more > 0 ? [...texts, `En nog ${more} notities.`] : texts;
}
