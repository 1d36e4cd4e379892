import type { CardMessage, OpensIn } from '../bot/ports.ts';
import { everShorter } from '../shared/card-budget.ts';
import { buttonRows, type CardButton, type CardContext, problemCount } from '../shared/card-context.ts';
import { cutText, escapeLine, escapeMarkdown } from '../shared/markdown.ts';
import { ALL_FIT, MOST_PEOPLE } from '../shared/people-choices.ts';
import { type Aside, type Input, type Inputs, type InputView, type Of, resolve } from './input.ts';

/** A button that sends the form. `next` tells which one it was, where there are several. */
export type Submit = {
  readonly title: string;
  readonly next?: string;
  /** What the button itself answers, by input. */
  readonly data?: Readonly<Record<string, string>>;
  /** What it does, when the title does not say it. */
  readonly tooltip?: string;
  readonly danger?: boolean;
  /** The id of the input under which it stands; absent: below the form. */
  readonly under?: string;
};

/**
 * A form as its only definition: which verb it sends, what it is about, and what it asks. A button on a post always opens
 * it in a dialog, what somebody types always in the chat.
 */
export type FormDefinition<About, Fields extends Inputs<About>, Key extends string> = {
  /** The verb that sends it; its opening is `opens`, or that verb with 'Form' behind it. `false`: no button opens it. */
  readonly verb: string;
  readonly opens?: string | false;
  /** Where a button on an answer opens it: in the place of that answer, or in a dialog, since there is much to fill in or to read. */
  readonly opensIn: OpensIn;
  /** The ids in its data that say what it is about. */
  readonly keys: readonly Key[];
  /** What a key is when the data does not hold it; empty: it need not be there. */
  readonly absent?: Readonly<Partial<Record<NoInfer<Key>, string>>>;
  /** Sending it twice is as good as once: a card of before carries no nonce. */
  readonly isRepeatable?: boolean;
  /** What to type for a new one; empty: nothing. */
  readonly phrase: string;
  readonly eyebrow: Of<About, string>;
  readonly titel: Of<About, string>;
  /** A heading above the text that comes first. */
  readonly kop?: Of<About, string>;
  readonly intro?: Of<About, string>;
  /** What is known already, each with its name. */
  readonly facts?: (about: About) => readonly { readonly title: string; readonly value: string }[];
  /** What is known already, a line each. */
  readonly lines?: (about: About) => readonly string[];
  /** What to know before filling it in, such as what was learned elsewhere. */
  readonly asides?: (about: About) => readonly Aside[];
  /** A line above the buttons. */
  readonly slot?: Of<About, string>;
  /** How far a series of forms is: 'Stap 2 van 5'. */
  readonly progress?: (about: About) => Progress | undefined;
  readonly inputs: Of<About, Fields>;
  /** Inputs of cards of before, which still stand in chats and send them: not looked at. */
  readonly formerly?: readonly string[];
  /** The first stands out. */
  readonly submit: Of<About, string> | ((about: About) => readonly Submit[]);
  /** Buttons that go elsewhere and send nothing; `context` for one that changes something itself. */
  readonly others?: (about: About, context: CardContext) => readonly CardButton[];
};
export type Progress = { readonly step: number; readonly of: number };

/** What is shown again: what was typed and what is wrong with it, by input, and a line on top. */
export type FormState = {
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems?: Readonly<Record<string, string>>;
  readonly notice?: string;
  readonly tone?: 'warning' | 'good';
  /** The card that was sent was old: what is stored now stands beside what was typed, so that neither is lost. */
  readonly wasOld?: boolean;
  /** What stands above an input now, such as what somebody else stored meanwhile; under '' above all of them. */
  readonly asides?: Readonly<Record<string, readonly Aside[]>>;
};

type Limit = { readonly text: number; readonly people: number };
/** What a card may hold, less of it when the whole grows too large: characters of a text of somebody else, and people in a list. */
const LIMITS: readonly [Limit, ...Limit[]] = [
  { text: 4000, people: MOST_PEOPLE },
  { text: 1000, people: MOST_PEOPLE },
  { text: 600, people: 120 },
  { text: 300, people: 110 },
  { text: 150, people: ALL_FIT },
  { text: 60, people: ALL_FIT },
  // With two lists of colleagues; a name can be typed there as well.
  { text: 60, people: ALL_FIT / 2 },
  { text: 60, people: ALL_FIT / 4 },
  { text: 30, people: ALL_FIT / 4 },
];

/**
 * Says what a form is about, so that its parts are typed by that: `formAbout<{ signaal: Signaal }>()({ … })`.
 * @returns the definition as it is
 */
export function formAbout<About>() {
  return <const Key extends string, Fields extends Inputs<About>>(
    definition: FormDefinition<About, Fields, Key>,
  ): FormDefinition<About, Fields, Key> => definition;
}

/** The verb that opens a form; undefined: no button does. */
export function opensWith({
  opens,
  verb,
}: {
  readonly opens?: string | false;
  readonly verb: string;
}): string | undefined {
  return opens === false ? undefined : (opens ?? `${verb}Form`);
}

/** The inputs that are asked now. */
export function askedInputs<About, Fields extends Inputs<About>>(
  form: Pick<FormDefinition<About, Fields, string>, 'inputs'>,
  about: About,
): readonly (readonly [string, Input<About, unknown>])[] {
  const inputs: Inputs<About> = resolve(form.inputs, about);
  return Object.entries(inputs).filter(([, { when }]) => when?.(about) ?? true);
}

/**
 * The card of a form.
 * @param keys what it is about, as the buttons carry it back
 */
export function formCard<About, Fields extends Inputs<About>, Key extends string>(
  form: FormDefinition<About, Fields, Key>,
  about: About,
  keys: Readonly<Record<Key, string>>,
  context: CardContext,
  state: FormState = {},
): CardMessage {
  const { typed = {}, problems = {}, notice = '', tone = 'warning', wasOld = false } = state;
  const asked = askedInputs(form, about);
  const titel = resolve(form.titel, about);
  const eyebrow = resolve(form.eyebrow, about);
  const progress = form.progress?.(about);
  const known = {
    ...Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== '')),
    ...context,
  };
  const frame = {
    eyebrow: escapeLine(eyebrow),
    titel: escapeLine(titel),
    notice: escapeMarkdown(notice),
    noticeStyle: tone,
    problemCount: problemCount(asked.filter(([id]) => (problems[id] ?? '') !== '').length),
    kop: escapeLine(form.kop === undefined ? '' : resolve(form.kop, about)),
    intro: escapeMarkdown(form.intro === undefined ? '' : resolve(form.intro, about)),
    slot: escapeMarkdown(form.slot === undefined ? '' : resolve(form.slot, about)),
    progress: progress ? Math.round((progress.step / progress.of) * 100) : 0,
    dots: progress ? '●'.repeat(progress.step) + '○'.repeat(progress.of - progress.step) : '',
  };
  const submits = submitsOf(form, about);
  // What Teams does not let be sent without an answer could not be left by another button either.
  const marks = submits.length === 1;
  return everShorter(LIMITS, (limits) => {
    const { text: limit } = limits;
    const fields = asked.map(([id, input], index) => {
      const stored = input.from?.(about) ?? '';
      const value = typed[id] ?? stored;
      const aside = [
        ...(state.asides?.[id] ?? []),
        ...(input.asides?.(about) ?? []),
        ...(wasOld ? storedAside(input.view(about), stored, value) : []),
      ];
      return {
        ...fieldData(id, input, about, problems[id] ?? '', asidesData(aside, limit)),
        ...valueData(input.view(about), value, known, limits),
        isNeeded: marks && (input.isNeeded?.(about) ?? false),
        isRuled: input.isRuled ?? false,
        isExtra: input.isExtra ?? false,
        box: input.inBox ? 'emphasis' : 'default',
        // Boxes without room between them are one.
        spacing: input.inBox && asked[index - 1]?.[1].inBox ? 'None' : 'Medium',
      };
    });
    const unseen = fields.filter(({ kind }) => kind === 'hidden');
    const folded = fields.filter(isFolded).map(({ id }) => id);
    const sent = { ...known, ...Object.fromEntries(unseen.map(({ id, value }) => [id, value])) };
    const sending = (under?: string) =>
      submits.flatMap((one, index) =>
        one.under === under ? [submitButton(form.verb, one, sent, index === 0)] : [],
      );
    const data = {
      ...frame,
      facts: (form.facts?.(about) ?? []).map(({ title, value }) => ({
        title,
        value: escapeLine(cutText(value, limit)),
      })),
      lines: (form.lines?.(about) ?? []).map((one) => escapeMarkdown(cutText(one, limit))),
      asides: [
        ...asidesData([...(state.asides?.[''] ?? []), ...(form.asides?.(about) ?? [])], limit),
        ...unseen.flatMap(({ asides, problem }) => [
          ...asides,
          ...(problem === '' ? [] : [{ kop: '', tekst: problem, tone: 'warning' as const }]),
        ]),
      ],
      fields: fields
        .filter(({ kind }) => kind !== 'hidden')
        .map((field) => ({
          ...field,
          isShown: !folded.includes(field.id),
          buttonRows: buttonRows(sending(field.id)),
        })),
      folded: folded.length === 0 ? [] : [{ targets: folded.map((id) => `f-${id}`) }],
      buttonRows: buttonRows([...sending(), ...(form.others?.(about, context) ?? [])]),
    };
    return { card: 'bot/formulier', data, summary: `${eyebrow}: ${titel}` };
  });
}

/** What may wait stays out of sight until somebody asks for it, or something stands there. */
function isFolded(field: {
  readonly isExtra: boolean;
  readonly value: unknown;
  readonly problem: string;
  readonly asides: readonly unknown[];
  readonly kind: string;
}): boolean {
  const isEmpty = field.value === '' || field.kind === 'empty number' || field.value === 'false';
  return field.isExtra && isEmpty && field.problem === '' && field.asides.length === 0;
}

function submitButton(
  verb: string,
  { title, tooltip, next, data, danger = false }: Submit,
  sent: Readonly<Record<string, unknown>>,
  isFirst: boolean,
): CardButton {
  return {
    title,
    verb,
    data: { ...sent, ...data, ...(next === undefined ? {} : { next }) },
    sends: true,
    primary: isFirst && !danger,
    danger,
    tooltip,
  };
}

/** The buttons that send. */
export function submitsOf<About, Fields extends Inputs<About>>(
  { submit }: Pick<FormDefinition<About, Fields, string>, 'submit'>,
  about: About,
): readonly Submit[] {
  const given = typeof submit === 'function' ? submit(about) : submit;
  return typeof given === 'string' ? [{ title: given }] : given;
}

function fieldData<About>(
  id: string,
  { label, help, error, kop = '' }: Input<About, unknown>,
  about: About,
  problem: string,
  asides: ReturnType<typeof asidesData>,
) {
  return {
    id,
    kop: escapeLine(resolve(kop, about)),
    ...withProblem(resolve(label, about), problem),
    help: resolve(help, about),
    error: resolve(error, about),
    problem: escapeMarkdown(problem),
    asides,
    ...PLAIN,
  };
}

const LOOK_AGAIN = '▲ Kijk hier nog even naar.';
/** A label is read aloud each time that somebody comes to the input. */
const LONGEST_IN_LABEL = 200;

/**
 * What is wrong belongs to the input: a screen reader reads the label and what Teams finds itself, and no line beside it. So it stands in the
 * label, below a coloured line that shows where to look; what is too long for a label stands in that line.
 */
function withProblem(label: string, problem: string) {
  if (problem === '') return { label, mark: '' };
  const asked = /[?.:]$/.test(label) ? label : `${label}:`;
  const fits = problem.length <= LONGEST_IN_LABEL && !problem.includes('\n');
  return fits
    ? { label: `${asked} ${problem}`, mark: LOOK_AGAIN }
    : { label: `${asked} hierboven staat wat er nog niet klopt.`, mark: escapeMarkdown(`▲ ${problem}`) };
}

function asidesData(asides: readonly Aside[], limit: number) {
  return asides.map(({ tekst, tone, kop = '' }) => ({
    tekst: escapeMarkdown(cutText(tekst, limit)),
    tone,
    kop: escapeLine(kop),
  }));
}

/** A text that is stored and is not the one that was typed. */
function storedAside({ kind }: InputView, stored: string, typed: string): readonly Aside[] {
  const isText = kind === 'long' || kind === 'short';
  return isText && stored !== '' && stored !== typed
    ? [{ kop: 'Zo staat het nu', tekst: stored, tone: 'warning' }]
    : [];
}

/** A line of text in Teams, and what stands with the input in its box: its label, the line under it. In pixels. */
const LINE = 20;
const AROUND = 80;

/** Adaptive Cards know no rows of a text: the box is made as high, and the text fills what is left of it. */
function sizeOf(lines: number) {
  return lines === 0 ? {} : { height: 'stretch', minHeight: `${lines * LINE + AROUND}px` };
}

/** What only some kinds have. */
const PLAIN = {
  height: 'auto',
  minHeight: '0px',
  example: '',
  min: 0,
  max: 1,
  title: '',
  style: 'expanded',
  multi: false,
  choices: [],
  rows: [],
};

function valueData(
  view: InputView,
  raw: string,
  known: Readonly<Record<string, unknown>>,
  { text, people }: Limit,
) {
  switch (view.kind) {
    case 'long':
    case 'short':
      // A text that is too long is given back whole enough to be shortened.
      return {
        ...view,
        ...sizeOf(view.lines),
        value: cutText(raw, view.max * 2),
        max: Math.max(view.max, Math.min(raw.length, view.max * 2)),
      };
    case 'number': {
      const value = Number(raw.replace(',', '.'));
      const isEmpty = raw.trim() === '' || !Number.isFinite(value);
      return { ...view, kind: isEmpty ? 'empty number' : 'number', value: isEmpty ? 0 : value };
    }
    case 'toggle':
      return { ...view, value: raw === 'true' ? 'true' : 'false' };
    case 'rows':
      return {
        kind: view.kind,
        value: '',
        rows: view.rows.map(({ tekst, button }) => ({
          tekst: escapeMarkdown(cutText(tekst, text)),
          buttonRows: button
            ? buttonRows([{ ...button, sends: true, data: { ...known, ...button.data } }])
            : [],
        })),
      };
    case 'choice': {
      const { ofPeople = false, ...shown } = view;
      if (!ofPeople) return { ...shown, value: raw };
      // All at once is no list to search in.
      const kind = view.style === 'expanded' ? 'choice' : 'people';
      return { ...shown, kind, choices: view.choices.slice(0, people), value: raw };
    }
    default:
      return { ...view, value: raw };
  }
}
