import type { CardMessage, OpensIn } from '../bot/ports.ts';
import { everShorter } from '../shared/card-budget.ts';
import { buttonRows, type CardButton, type CardContext, problemLine } from '../shared/card-context.ts';
import { cutText, escapeLine, escapeMarkdown } from '../shared/markdown.ts';
import { confirmData } from './doubts.ts';
import { asidesData, type FormState, formField, isFolded, LIMITS } from './form-field.ts';
import { type Aside, type AskedInputs, type Inputs, type Of, resolve } from './input.ts';

/** Characters of a label, where the field is named elsewhere on its card. */
const MOST_OF_LABEL = 80;

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
type Progress = { readonly step: number; readonly of: number };

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
): AskedInputs<About> {
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
  const { problems = {}, notice = '', tone = 'warning' } = state;
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
    kop: escapeLine(form.kop === undefined ? '' : resolve(form.kop, about)),
    intro: escapeMarkdown(form.intro === undefined ? '' : resolve(form.intro, about)),
    slot: escapeMarkdown(form.slot === undefined ? '' : resolve(form.slot, about)),
    progress: progress ? Math.round((progress.step / progress.of) * 100) : 0,
    dots: progress ? '●'.repeat(progress.step) + '○'.repeat(progress.of - progress.step) : '',
  };
  const wrong = asked
    .filter(([id]) => (problems[id] ?? '') !== '')
    .map(([, { label }]) => cutText(resolve(label, about), MOST_OF_LABEL));
  const submits = submitsOf(form, about);
  // Looked for once: the card is made shorter until it fits.
  const confirms = new Map(asked.map((one) => [one[0], confirmData(one, about, state)]));
  // What Teams does not let be sent without an answer could not be left by another button either.
  const marks = submits.length === 1;
  return everShorter(LIMITS, (limits) => {
    const { text: limit } = limits;
    const fields = asked.map(([id, input], index) => ({
      ...formField([id, input], about, { state, known, limits }),
      isNeeded: marks && (input.isNeeded?.(about) ?? false),
      // Boxes without room between them are one.
      spacing: input.inBox && asked[index - 1]?.[1].inBox ? 'None' : 'Medium',
    }));
    const unseen = fields.filter(({ kind }) => kind === 'hidden');
    const folded = fields.filter(isFolded).map(({ id }) => id);
    const sent = { ...known, ...Object.fromEntries(unseen.map(({ id, value }) => [id, value])) };
    const sending = (under?: string) =>
      submits.flatMap((one, index) =>
        one.under === under ? [submitButton(form.verb, one, sent, index === 0)] : [],
      );
    const data = {
      ...frame,
      problemLine: escapeMarkdown(problemLine(wrong, limits.named)),
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
          ...confirms.get(field.id),
          isShown: !folded.includes(field.id),
          buttonRows: buttonRows(sending(field.id)),
        })),
      folded: folded.length === 0 ? [] : [{ targets: folded.map((id) => `f-${id}`) }],
      buttonRows: buttonRows([...sending(), ...(form.others?.(about, context) ?? [])]),
    };
    return { card: 'bot/formulier', data, summary: `${eyebrow}: ${titel}` };
  });
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
