import type { CardMessage } from '../bot/ports.ts';
import type { CardChoice, CardContext } from '../shared/card-context.ts';
import { cutText, escapeLine, escapeMarkdown } from '../shared/markdown.ts';
import { capital } from '../shared/words.ts';
import type { Placed } from './agenda.ts';
import { DOELEN, type Vergadering } from './vergadering.ts';
import { shortTitle, vergaderingTitle } from './vergadering-words.ts';

/** What forms have in common: raw values as typed, and a Dutch question, both by input id. */
export type FormState = {
  readonly context: CardContext;
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems?: Readonly<Partial<Record<string, string>>>;
  readonly notice?: string;
};

/** A card can hold this many choices; longer lists are cut to the ones that come first. */
const MAX_CHOICES = 60;
/** No input takes more; what a client let through beyond it is not sent back whole. */
const MAX_TYPED = 600;
const MAX_PLACES = 40;

/** The form for a new vergadering. Inputs: overleg, datum, tijd, plaats. */
export function newVergaderingCard(
  form: FormState & { readonly overleggen: readonly CardChoice[] },
): CardMessage {
  return {
    card: 'vergaderingen/nieuwe-vergadering',
    data: { ...formView(form, ['overleg', 'datum', 'tijd', 'plaats']), overleggen: form.overleggen },
    summary: 'Nieuwe vergadering plannen',
  };
}

/** The form that moves a vergadering. @param form `opdrachten`: how many move along. Inputs: datum, tijd, plaats */
export function moveVergaderingCard(
  form: FormState & { readonly vergadering: Vergadering; readonly opdrachten: number },
): CardMessage {
  const { vergadering, opdrachten } = form;
  const { datum, tijd = '', plaats = '' } = vergadering;
  const along = opdrachten === 0 ? '' : ` Ook de datums van ${opdrachtenWords(opdrachten)} veranderen mee.`;
  return {
    card: 'vergaderingen/verplaatsen',
    data: {
      ...formView({ ...form, typed: form.typed ?? { datum, tijd, plaats } }, ['datum', 'tijd', 'plaats']),
      vergadering: vergadering.id,
      title: escapeLine(vergaderingTitle(vergadering)),
      intro: `Kies de nieuwe dag. Het kanaal en de projectleiders zien dat de vergadering is verplaatst.${along}`,
    },
    summary: `Verplaats: ${vergaderingTitle(vergadering)}`,
  };
}

/** The question before a vergadering is cancelled. Input: reden */
export function cancelVergaderingCard(
  form: FormState & { readonly vergadering: Vergadering; readonly opdrachten: number },
): CardMessage {
  const { vergadering, opdrachten } = form;
  const left =
    opdrachten === 0
      ? 'Er staan geen opdrachten op de agenda.'
      : `Op de agenda ${opdrachten === 1 ? 'staat' : 'staan'} ${opdrachtenWords(opdrachten)}. Daarna is er geen datum meer, tot je die op een andere vergadering zet.`;
  return {
    card: 'vergaderingen/annuleren',
    data: {
      ...formView(form, ['reden']),
      vergadering: vergadering.id,
      title: escapeLine(vergaderingTitle(vergadering)),
      intro: `Weet je zeker dat deze vergadering niet doorgaat? ${left}`,
    },
    summary: `Annuleer: ${vergaderingTitle(vergadering)}`,
  };
}

/** The form that puts something on the agenda. Inputs: opdracht, onderwerp, doel, plek */
export function addAgendapuntCard(
  form: FormState & {
    readonly vergadering: Vergadering;
    readonly opdrachten: readonly CardChoice[];
    /** How many items there are already. */
    readonly count: number;
  },
): CardMessage {
  const { vergadering, opdrachten, count } = form;
  return {
    card: 'vergaderingen/agendapunt-toevoegen',
    data: {
      ...formView({ ...form, typed: { doel: 'bespreken', ...form.typed } }, [
        'opdracht',
        'onderwerp',
        'doel',
        'plek',
      ]),
      vergadering: vergadering.id,
      title: escapeLine(vergaderingTitle(vergadering)),
      opdrachten: opdrachten.slice(0, MAX_CHOICES).map(shortChoice),
      doelen: DOEL_CHOICES,
      plekken: places(count + 1),
    },
    summary: `Agendapunt toevoegen: ${vergaderingTitle(vergadering)}`,
  };
}

/** One agendapunt to change, postpone or take off. Inputs: doel, plek, conclusie, naar */
export function agendapuntCard(
  form: FormState & {
    readonly vergadering: Vergadering;
    readonly item: Placed;
    /** Its place, from 1, and how many items there are. */
    readonly place: number;
    readonly count: number;
    /** To which it can be postponed. */
    readonly others: readonly Vergadering[];
    readonly intro?: string;
    /** A besluit takes the place of the conclusion: what stands there, and whether it can be recorded now. */
    readonly besluit?: { readonly words: string; readonly canDecide: boolean };
  },
): CardMessage {
  const { vergadering, item, place, count, others, intro = '', besluit } = form;
  const stored = { doel: item.doel, plek: String(place), conclusie: item.conclusie ?? '' };
  return {
    card: 'vergaderingen/agendapunt',
    data: {
      ...formView({ ...form, typed: { ...stored, ...form.typed } }, ['doel', 'plek', 'conclusie', 'naar']),
      vergadering: vergadering.id,
      punt: item.id,
      eyebrow: escapeLine(`Agendapunt van ${vergaderingTitle(vergadering)}`),
      title: escapeLine(cutText(item.titel, 200)),
      intro: escapeMarkdown(intro),
      concludes: besluit ? '' : 'ja',
      besluit: escapeMarkdown(besluit?.words ?? ''),
      canDecide: besluit?.canDecide ? 'ja' : '',
      doelen: DOEL_CHOICES,
      plekken: places(Math.max(count, place)),
      canPostpone: others.length > 0 ? 'ja' : '',
      vergaderingen: vergaderingChoices(others),
    },
    summary: `Agendapunt: ${item.titel}`,
  };
}

const DOEL_CHOICES: readonly CardChoice[] = DOELEN.map((doel) => ({ value: doel, title: capital(doel) }));

function places(count: number): readonly CardChoice[] {
  return Array.from({ length: Math.min(Math.max(count, 1), MAX_PLACES) }, (_, index) => ({
    value: String(index + 1),
    title: String(index + 1),
  }));
}

/** Vergaderingen to choose from, as many as a card holds. */
export function vergaderingChoices(vergaderingen: readonly Vergadering[]): readonly CardChoice[] {
  return vergaderingen
    .slice(0, MAX_CHOICES)
    .map((vergadering) => shortChoice({ value: vergadering.id, title: shortTitle(vergadering) }));
}

function shortChoice({ value, title }: CardChoice): CardChoice {
  return { value, title: cutText(title, 80) };
}

function opdrachtenWords(count: number): string {
  return count === 1 ? '1 opdracht' : `${count} opdrachten`;
}

/** What the inputs of a form show: what was typed, and the questions at them. */
export function formView(
  { context, typed = {}, problems = {}, notice }: FormState,
  inputs: readonly string[],
) {
  const asked = inputs.filter((input) => problems[input]).length;
  return {
    nonce: context.nonce,
    version: context.version,
    notice: escapeMarkdown(notice ?? ''),
    problemCount: asked === 0 ? '' : problemWords(asked),
    values: Object.fromEntries(inputs.map((input) => [input, cutText(typed[input] ?? '', MAX_TYPED)])),
    problems: Object.fromEntries(inputs.map((input) => [input, escapeMarkdown(problems[input] ?? '')])),
  };
}

function problemWords(count: number): string {
  return count === 1
    ? 'Bij 1 veld staat een vraag. Kijk daar nog even naar.'
    : `Bij ${count} velden staat een vraag. Kijk daar nog even naar.`;
}
