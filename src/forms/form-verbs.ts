import { type CardMessage, leadsTo, type Place, type VerbHandler, type VerbTurn } from '../bot/ports.ts';
import type { Actor } from '../shared/actor.ts';
import type { CardContext } from '../shared/card-context.ts';
import type { ReadColleagues, WithoutColleagues } from '../shared/colleague-names.ts';
import { isDomainError } from '../shared/errors.ts';
import type { Ids } from '../shared/ids.ts';
import { FormProblem, twijfelVraag } from '../shared/tekst-rules.ts';
import { invalidCard } from './card-data.ts';
import { confirmId, type Doubts, doubtsWith } from './doubts.ts';
import { askedInputs, type FormDefinition, formCard, opensWith, submitsOf } from './form.ts';
import type { FormState } from './form-field.ts';
import { type AskedInputs, type Inputs, resolve, type ValuesOf } from './input.ts';
import { ACCOUNT, assertMet, strangersIn } from './strangers.ts';

/** What a form is about now, and the version of the stream as its card shows it (0: of no stream). */
export type Loaded<About> = { readonly about: About; readonly version: number };

/** What somebody sent. */
type Sent<About, Fields, Key extends string> = {
  readonly actor: Actor;
  readonly place: Place;
  readonly keys: Readonly<Record<Key, string>>;
  /** Of the card that was sent. */
  readonly context: CardContext;
  readonly about: About;
  readonly values: ValuesOf<Fields>;
  /** As it was typed, by input. */
  readonly typed: Readonly<Record<string, string>>;
  /** Takes the names of colleagues out of a text; of a text in which nothing seemed a name, as it is. */
  readonly without: WithoutColleagues;
  readonly readColleagues: ReadColleagues | undefined;
  /** Which button sent it, where there are several. */
  readonly next: string;
};

/** What the definition cannot say: who may open it, and what becomes of the answer. */
type FormBehaviour<About, Fields extends Inputs<About>, Key extends string> = {
  /**
   * Reads what it is about.
   * @param carried what the card brought by input, as it was typed: what stood on it can decide what stands on it again
   * @throws DomainError when it is not there, or not for this person
   */
  readonly load: (
    actor: Actor,
    keys: Readonly<Record<Key, string>>,
    carried: Readonly<Record<string, string>>,
  ) => Promise<Loaded<About>>;
  /** Looked at whenever it is shown or sent; absent: `load` says it. @throws DomainError 'not-allowed' */
  readonly may?: (actor: Actor, about: About) => void;
  /** Looked at when it is opened: what was sent before it became too late is for the rules. @throws DomainError 'not-possible' */
  readonly canOpen?: (about: About) => void;
  /**
   * Decides and stores. @returns the next card
   * @throws FormProblem what must be mended, which comes back on the form; DomainError 'conflict' when the card was old
   */
  readonly save: (sent: Sent<About, Fields, Key>) => Promise<CardMessage>;
};

/** Opens a form elsewhere than by its verb, such as after a command. */
export type OpenForm<Key extends string> = (
  actor: Actor,
  keys: Readonly<Record<Key, string>>,
  state?: FormState,
) => Promise<CardMessage>;

const STILL_THERE = 'Wat je typte, staat er nog. Kijk of het nog klopt en bewaar het dan.';
/** Far above what any input takes, and far below what would hold anybody up. */
const MOST_CHARACTERS = 60_000;
/** What a card can give back. Above it the question alone is told: what was typed still stands on the card that was sent. */
const MOST_GIVEN_BACK = 12_000;

/**
 * The two verbs of a form: opening it, and sending it. What must be mended, and what was typed on a card that was old meanwhile,
 * comes back on the form with its text.
 */
export function formVerbs<About, Fields extends Inputs<About>, Key extends string>(
  ids: Ids,
  form: FormDefinition<About, Fields, Key>,
  { load, may, canOpen, save }: FormBehaviour<About, Fields, Key>,
): {
  readonly open: OpenForm<Key>;
  /** Opens it with texts that come from elsewhere, by input: what is wrong with them is asked at once. */
  readonly filled: (
    actor: Actor,
    keys: Readonly<Record<Key, string>>,
    typed: Readonly<Record<string, string>>,
    readColleagues: ReadColleagues | undefined,
  ) => Promise<CardMessage>;
  /** Answers a button that opens it, for a verb that can open something else as well. */
  readonly opened: VerbHandler;
  readonly verbs: Readonly<Record<string, VerbHandler>>;
} {
  const show: OpenForm<Key> = async (actor, keys, state) => {
    const { about, version } = await load(actor, keys, state?.typed ?? {});
    may?.(actor, about);
    if (!state) canOpen?.(about);
    return formCard(form, about, keys, { version, nonce: ids.next() }, state);
  };

  const opened = leadsTo(form.opensIn, async ({ actor, data, readColleagues }) => {
    const keys = keysIn(form, data);
    const { about, version } = await load(actor, keys, textsIn(form, data, Object.keys(data)));
    may?.(actor, about);
    canOpen?.(about);
    const inputs = namesOf(resolve<About, Inputs<About>>(form.inputs, about));
    assertOnly(form, data, [...form.keys, ...inputs]);
    const typed = textsIn(form, data, inputs);
    const { without } = await doubtsWith(askedInputs(form, about), about, typed, readColleagues);
    return formCard(form, about, keys, { version, nonce: ids.next() }, { typed, without });
  });

  const filled = async (
    actor: Actor,
    keys: Readonly<Record<Key, string>>,
    typed: Texts,
    readColleagues: ReadColleagues | undefined,
  ) => {
    const { about, version } = await load(actor, keys, typed);
    may?.(actor, about);
    canOpen?.(about);
    const asked = askedInputs(form, about);
    const { doubts, without } = await doubtsWith(asked, about, typed, readColleagues);
    const questions = doubts.map(({ id, found }) => [id, twijfelVraag(found)] as const);
    const problems = asked.flatMap(([id, { read }]) => {
      const reading = typed[id] ? read(typed[id], about) : undefined;
      return reading && 'problem' in reading ? [[id, reading.problem] as const] : [];
    });
    return formCard(
      form,
      about,
      keys,
      { version, nonce: ids.next() },
      { typed, without, problems: Object.fromEntries([...questions, ...problems]) },
    );
  };

  const send = async ({ actor, place, meet, data, readColleagues }: VerbTurn): Promise<CardMessage> => {
    const keys = keysIn(form, data);
    const carried = textsIn(form, data, Object.keys(data));
    let { about } = await load(actor, keys, carried);
    may?.(actor, about);
    const strangers = strangersIn(askedInputs(form, about), about, carried);
    const unknown = strangers.length > 0 ? await meet?.(strangers) : undefined;
    if (unknown && unknown.length < strangers.length) ({ about } = await load(actor, keys, carried));
    const asked = askedInputs(form, about);
    const { context, next, typed } = readData(form, about, asked, data);
    const { doubts, without } = await doubtsWith(asked, about, typed, readColleagues);
    try {
      assertMet(asked, about, typed, unknown ?? []);
      const values = readValues<About, Fields>(form, about, asked, typed, doubts);
      const confirmed = doubts.flatMap(({ id, isSaid }) => (isSaid ? [id] : []));
      const writer = confirmed.length === 0 ? actor : { ...actor, confirmed };
      const sent = { place, keys, context, about, values, typed, without, readColleagues, next };
      return await save({ actor: writer, ...sent });
    } catch (error) {
      const again = againAfter(error, typed);
      if (!again || Object.values(again.typed).join('').length > MOST_GIVEN_BACK) throw error;
      return show(actor, keys, { ...again, without });
    }
  };

  const opens = opensWith(form);
  return {
    open: show,
    filled,
    opened,
    verbs: { ...(opens === undefined ? {} : { [opens]: opened }), [form.verb]: send },
  };
}

/** The form again, when it can be mended there. */
function againAfter(error: unknown, typed: Readonly<Record<string, string>>) {
  if (error instanceof FormProblem) return { typed, problems: error.problems, ...error.shown };
  if (isDomainError(error, 'conflict'))
    return { typed, notice: `${error.message} ${STILL_THERE}`, wasOld: true };
  return undefined;
}

type Data = Readonly<Record<string, unknown>>;
type Texts = Readonly<Record<string, string>>;

function keysIn<Key extends string>(
  { keys, absent, phrase }: Pick<FormDefinition<never, Inputs<never>, Key>, 'keys' | 'absent' | 'phrase'>,
  data: Data,
): Readonly<Record<Key, string>> {
  const found: Partial<Record<Key, string>> = {};
  for (const key of keys) {
    const value = rawText(data[key] ?? absent?.[key], phrase);
    if ((value === '' && absent?.[key] !== '') || value.length > 120) throw invalidCard(phrase);
    found[key] = value;
  }
  if (!hasAll(found, keys)) throw invalidCard(phrase);
  return found;
}

function hasAll<Key extends string>(
  found: Partial<Record<Key, string>>,
  keys: readonly Key[],
): found is Record<Key, string> {
  return keys.every((key) => found[key] !== undefined);
}

/** What no card of ours holds is refused (rule 8). */
function assertOnly({ phrase }: { readonly phrase: string }, data: Data, names: readonly string[]): void {
  if (Object.keys(data).some((name) => !names.includes(name))) throw invalidCard(phrase);
}

function readData<About, Fields extends Inputs<About>, Key extends string>(
  form: FormDefinition<About, Fields, Key>,
  about: About,
  asked: readonly (readonly [string, unknown])[],
  data: Data,
): { context: CardContext; next: string; typed: Record<string, string> } {
  const { phrase, keys, formerly = [] } = form;
  const ids = asked.map(([id]) => id);
  // What was asked when the card was shown, and no longer is, is no forgery.
  const known = namesOf(resolve<About, Inputs<About>>(form.inputs, about));
  assertOnly(form, data, [...keys, 'version', 'nonce', 'next', ...known, ...formerly]);
  const version = Number(rawText(data.version ?? 0, phrase));
  const nonce = rawText(data.nonce, phrase);
  const isNonce = nonce.length <= 100 && (nonce !== '' || form.isRepeatable);
  if (!Number.isInteger(version) || version < 0 || !isNonce) throw invalidCard(phrase);
  const nexts = submitsOf(form, about).flatMap(({ next }) => next ?? []);
  const next = rawText(data.next, phrase);
  if (next !== '' && !nexts.includes(next)) throw invalidCard(phrase);
  const empty = Object.fromEntries(ids.map((id) => [id, '']));
  return { context: { version, nonce }, next, typed: { ...empty, ...textsIn(form, data, known) } };
}

/** What the data holds of these names, as text. */
function textsIn({ phrase }: { readonly phrase: string }, data: Data, names: readonly string[]) {
  const given = names.filter((name) => data[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, rawText(data[name], phrase)]));
}

/** What a card of these inputs can send: each of them, and that what is typed in it is no resident's. */
function namesOf(inputs: Inputs<never>): readonly string[] {
  return Object.keys(inputs).flatMap((id) => [id, confirmId(id)]);
}

/** @throws FormProblem with every question there is */
function readValues<About, Fields extends Inputs<About>>(
  form: Pick<FormDefinition<About, Fields, string>, 'inputs'>,
  about: About,
  asked: AskedInputs<About>,
  typed: Readonly<Record<string, string>>,
  doubts: Doubts,
): ValuesOf<Fields> {
  const problems: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  const inputs: Inputs<About> = resolve(form.inputs, about);
  for (const [id, { none }] of Object.entries(inputs)) values[id] = none;
  for (const [id, input] of asked) {
    const reading = input.read(typed[id] ?? '', about);
    if ('problem' in reading) problems[id] = reading.problem;
    else values[id] = reading.value;
  }
  for (const { id, found, isOpen } of doubts) if (isOpen) problems[id] ??= twijfelVraag(found);
  if (Object.keys(problems).length > 0) throw new FormProblem(problems);
  if (!isRead<ValuesOf<Fields>>(values, inputs)) throw new Error('an input was not read');
  return values;
}

/** Every input has been read or left out by now, by the reader of its own type. */
function isRead<Values>(values: unknown, inputs: Inputs<never>): values is Values {
  return typeof values === 'object' && values !== null && Object.keys(inputs).every((id) => id in values);
}

/** What a client sends for an input: null for an empty one, a number for one of numbers, some values for several choices. */
function rawText(value: unknown, phrase: string): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((one) => rawText(one, phrase)).join(',');
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  const text = isPlain ? String(value).trim() : '';
  if (!isPlain || text.length > MOST_CHARACTERS) throw invalidCard(phrase);
  const lower = text.toLowerCase();
  return lower.split(',').every((one) => ACCOUNT.test(one.trim())) ? lower : text;
}
