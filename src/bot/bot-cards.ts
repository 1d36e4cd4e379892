import { buttonRows, type CardButton } from '../shared/card-context.ts';
import { isDomainError } from '../shared/errors.ts';
import { cutText, escapeLine, escapeMarkdown } from '../shared/markdown.ts';
import { VERSIE } from '../shared/versie.ts';
import { capital } from '../shared/words.ts';
import type { HelpSection } from './help-topics.ts';
import { type CardMessage, leadsTo, type Place, type VerbHandler } from './ports.ts';

/** How a message is meant: something went well, something needs attention, or plain information. */
type MeldingTone = 'goed' | 'let-op' | 'uitleg';

const MAX_BUTTONS = 6;
const CONTAINER_STYLE = { goed: 'good', 'let-op': 'warning', uitleg: 'emphasis' } as const;

/** What a button does that answers as if this was typed. */
export function says(zin: string): Pick<CardButton, 'verb'> & { readonly data: { readonly zin: string } } {
  return { verb: 'bot.say', data: { zin } };
}

/**
 * Every simple answer, refusal or confirmation.
 * @param melding `title`: what the reader needs to know; `about`: the opdracht it is about. All is plain text; line ends
 *   of `text` become paragraphs. At most six buttons
 */
export function meldingCard(melding: {
  readonly title: string;
  readonly about?: string;
  readonly text: string;
  readonly tone: MeldingTone;
  /** What can be chosen, where a title is longer than a button on a phone. */
  readonly choices?: readonly CardButton[];
  readonly buttons?: readonly CardButton[];
  /** Opens something else in Teams. */
  readonly link?: { readonly title: string; readonly url: string };
}): CardMessage {
  return {
    card: 'bot/melding',
    data: {
      style: CONTAINER_STYLE[melding.tone],
      title: escapeLine(melding.title),
      about: escapeLine(melding.about ?? ''),
      text: escapeMarkdown(melding.text),
      choices: (melding.choices ?? []).map(({ title, verb, data = {} }) => ({
        title,
        text: escapeLine(`${title} ›`),
        verb,
        data,
      })),
      links: melding.link ? [melding.link] : [],
      buttonRows: buttonRows((melding.buttons ?? []).slice(0, MAX_BUTTONS)),
    },
    // What rings a bell names what it is about, before anybody opens it.
    summary: melding.about ? `${melding.title}: ${melding.about}` : melding.title,
  };
}

/**
 * What is of earlier, in one line with at most a button to how it is now.
 * @param naam Markdown; `regel`: plain text
 */
export function lineCard({
  naam,
  regel,
  button,
  summary = `${naam}. ${regel}`,
}: {
  readonly naam: string;
  readonly regel: string;
  readonly button?: CardButton | undefined;
  readonly summary?: string;
}): CardMessage {
  const { title, verb, data = {}, tooltip = title } = button ?? {};
  return {
    card: 'bot/regel',
    data: { naam, regel: escapeLine(regel), buttons: button ? [{ button: title, tooltip, verb, data }] : [] },
    summary,
  };
}

/** For a command that reads what stands behind it, or that nothing behind it makes a question. */
export function anyWords(): boolean {
  return true;
}

/** What is meant for one person is not answered where a whole channel reads along. */
export async function inPrivate(place: Place, answer: () => Promise<CardMessage>): Promise<CardMessage> {
  if (place.kind === 'personal') return answer();
  return meldingCard({
    tone: 'uitleg',
    title: 'Dat doe ik graag in onze eigen chat',
    text:
      place.eigenChat === undefined
        ? 'Hier leest iedereen mee. Open de chat met mij en typ het daar.'
        : 'Hier leest iedereen mee. Met de knop open je de chat met mij. Wat je typte, staat er klaar.',
    ...(place.eigenChat === undefined ? {} : { link: { title: 'Open onze chat', url: place.eigenChat } }),
  });
}

/** As `inPrivate`, for each of these buttons. */
export function onlyInPrivate(
  verbs: Readonly<Record<string, VerbHandler>>,
): Readonly<Record<string, VerbHandler>> {
  return Object.fromEntries(
    Object.entries(verbs).map(([verb, handle]): [string, VerbHandler] => [
      verb,
      leadsTo(handle.leadsTo, (turn) => inPrivate(turn.place, () => handle(turn))),
    ]),
  );
}

/** What stands above a refusal or a failure: what never is for somebody does not promise that it works later. */
export function titleOf(error: unknown): string {
  return isDomainError(error, 'not-allowed') ? 'Dit is niet voor jou' : 'Dat lukt nu niet';
}

/** A refusal or a failure: `text` is a Dutch sentence that says what is wrong and who or what can help. */
export function errorCard(text: string, error?: unknown): CardMessage {
  return { ...meldingCard({ title: titleOf(error), text, tone: 'let-op' }), summary: text };
}

/** A refused submission is given back whole as long as it fits on a card; of a longer one the beginnings are shown. */
const MAX_KEPT_CHARACTERS = 14_000;
const SHOWN_CHARACTERS = 300;
const MOST_SHOWN = 20;
/** What a button carries under these names was not typed, also when it holds a space. */
const IDS: readonly string[] = ['verplichting', 'namen', 'zin', 'bedoeld'];
/** No id of ours is longer. */
const MAX_ID_CHARACTERS = 200;

/**
 * A failure after somebody typed something: what was typed stays on the card, and 'Probeer opnieuw' sends the same
 * submission again, with the same nonce, so that it is stored once.
 * @param retry false when trying again cannot help
 * @returns undefined when nothing was typed: then the card in the chat can stay as it is
 */
export function typedTextCard(
  text: string,
  submission: { readonly verb: string; readonly data: Readonly<Record<string, unknown>> },
  retry: boolean,
  error?: unknown,
): CardMessage | undefined {
  const typed = typedIn(submission.data, IDS);
  if (typed.length === 0) return undefined;
  const fits = JSON.stringify(submission.data).length <= MAX_KEPT_CHARACTERS;
  const lines = typed.slice(0, MOST_SHOWN).map((value) => cutText(value, SHOWN_CHARACTERS));
  return {
    ...meldingCard({
      title: titleOf(error),
      text: [text, fits ? 'Dit typte je:' : 'Zo begon wat je typte:', ...lines].join('\n'),
      tone: 'let-op',
      buttons: retry && fits ? [{ title: 'Probeer opnieuw', ...submission }] : [],
    }),
    summary: text,
  };
}

/** Does a button carry what somebody typed? @param ours names under which a text is not typed */
export function carriesTyped(data: Readonly<Record<string, unknown>>, ours: readonly string[]): boolean {
  return typedIn(data, ours).length > 0;
}

function typedIn(data: Readonly<Record<string, unknown>>, ours: readonly string[]): readonly string[] {
  return Object.entries(data).flatMap(([key, value]) =>
    typeof value === 'string' && !ours.includes(key) && isTyped(value) ? [value] : [],
  );
}

function isTyped(value: string): boolean {
  return value.length > MAX_ID_CHARACTERS || /\S\s+\S/.test(value);
}

/**
 * What this person can do here.
 * @param help `sections`: what to type and what happens then, by topic; `buttons`: the most used
 */
export function helpCard(help: {
  readonly sections: readonly HelpSection[];
  readonly buttons: readonly CardButton[];
  /** Stands above the list, for instance that a text was not understood. */
  readonly notice?: string;
}): CardMessage {
  return {
    card: 'bot/help',
    data: {
      versie: VERSIE,
      notice: escapeMarkdown(help.notice ?? ''),
      sections: help.sections.map(({ kop, rows }) => ({
        kop: escapeLine(kop),
        rows: rows.map(({ phrase, does, zin = phrase, opens }) => ({
          phrase: escapeLine(phrase),
          does: escapeLine(capital(does)),
          ...(opens === undefined ? says(zin) : { verb: 'bot.help', data: { deel: opens } }),
        })),
      })),
      buttonRows: buttonRows(help.buttons.slice(0, MAX_BUTTONS)),
    },
    summary: help.notice ?? 'Dit kun je aan de Samenkracht!-bot vragen.',
  };
}
