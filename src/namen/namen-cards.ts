import { meldingCard } from '../bot/bot-cards.ts';
import { type FormField, type FormState, formCard } from '../bot/form-card.ts';
import type { CardMessage, DesiredPost } from '../bot/ports.ts';
import { voortgangCard } from '../bot/voortgang-card.ts';
import { everShorter } from '../shared/card-budget.ts';
import type { CardButton, CardChoice } from '../shared/card-context.ts';
import { countWords, pageButtons, pageOf } from '../shared/card-pages.ts';
import { comparableNaam } from '../shared/compare.ts';
import { meaningId } from '../shared/ids.ts';
import { cutText } from '../shared/markdown.ts';
import { distinctionOf, NAAM, type PersonChoice, peopleChoices } from '../shared/people-choices.ts';
import { type Bekend, type Bundel, bekendAls, type Namen } from './naam.ts';
import { accountWords, bekendWords, plekkenWords } from './namen-words.ts';
import type { Wachtend } from './wachtend.ts';

/** What can be said of a name besides who it is. */
export const LATER = 'later';
export const ANDER = 'ander';
export const JA = 'ja:';
export const NEE = 'nee:';

/** The id of the input of the name that stands on this place of the card. */
export function keuzeId(index: number): string {
  return `keuze${index}`;
}

const LIST: CardButton = { title: 'Alle namen', verb: 'namen.list' };
const KNOWN: CardButton = { title: 'Bevestigde namen', verb: 'namen.known' };

/** How long a name or a title may be, how many accounts and how many places are shown with a name. */
const LIMITS = [
  { text: 100, accounts: 5, places: 3 },
  { text: 60, accounts: 4, places: 2 },
  { text: 40, accounts: 3, places: 1 },
  { text: 25, accounts: 2, places: 1 },
] as const;
type Limit = (typeof LIMITS)[number];
const MAX_LINE = 300;

const INTRO =
  'Een naam bij een opdracht zegt nog niet wie het is: iedereen kan in Teams elke naam laten zien. Tot jouw ja krijgt of ziet niemand iets op zo’n naam.';

/**
 * The names that wait for the yes of a coördinator, ten on a page, with a choice for each. Inputs: `keuze0` to `keuze9`.
 * @param card the names of this page and how many there are; `lines`: what is known already; `others`: where else to go
 */
export function namenCard(card: {
  readonly wachtend: readonly Wachtend[];
  readonly page: number;
  readonly total: number;
  readonly others?: readonly CardButton[];
  readonly lines?: readonly string[];
  readonly notice?: string;
}): CardMessage {
  const { wachtend, page, total, notice } = card;
  const others = card.others ?? pageButtons(total, page, 'namen.list');
  const lines = (card.lines ?? []).map((line) => cutText(line, MAX_LINE));
  if (wachtend.length === 0)
    return meldingCard({
      tone: 'goed',
      title: notice ?? 'Er wacht geen naam op jou',
      text: [...lines, 'Van elke naam is bekend wie het is.'].join('\n'),
      buttons: [KNOWN],
    });
  return everShorter(LIMITS, (limit: Limit) =>
    formCard({
      eyebrow: 'Namen',
      titel: 'Wie is wie?',
      intro: `${countWords(total, page, 'naam', 'namen')} ${INTRO}`,
      lines,
      fields: wachtend.map((one, index) => fieldOf(one, index, limit)),
      typed: Object.fromEntries(wachtend.map((_one, index) => [keuzeId(index), LATER])),
      submit: {
        title: 'Bewaar',
        verb: 'namen.answer',
        data: { namen: wachtend.map(({ naam }) => naam).join('\n'), page },
      },
      others: [...others, KNOWN],
      ...(notice === undefined ? {} : { notice, tone: 'good' }),
    }),
  );
}

function fieldOf({ naam, plekken, kandidaten }: Wachtend, index: number, limit: Limit): FormField {
  const cut = plekken.map((plek) => ({ ...plek, titel: cutText(plek.titel, limit.text) }));
  const shown = kandidaten.slice(0, limit.accounts);
  const none = kandidaten.length === 0 ? '. Ik ken nog niemand die zo heet.' : '.';
  return {
    id: keuzeId(index),
    kind: 'choice',
    label: cutText(naam, limit.text),
    help: `${plekkenWords(cut, limit.places)}${none}`,
    error: 'Kies wie het is, of kies ‘Later’.',
    choices: [
      ...shown.map(
        (account): CardChoice => ({
          value: `${JA}${account.id}`,
          title: `Ja, dat is ${cutText(account.naam, limit.text)} (${distinctionOf(account)})`,
        }),
      ),
      ...(shown.length === 0
        ? []
        : [
            {
              value: `${NEE}${shown.map(({ id }) => id).join(',')}`,
              title: shown.length === 1 ? 'Nee, die is het niet' : 'Nee, geen van hen',
            },
          ]),
      { value: ANDER, title: 'Kies een andere collega' },
      { value: LATER, title: 'Later' },
    ],
  };
}

/** Which colleague a name is, from all that the bot knows. Inputs: `persoon` and `naam`. */
export function chooseCard(
  form: FormState & { readonly bedoeld: string; readonly people: readonly PersonChoice[] },
): CardMessage {
  const { bedoeld, people, ...state } = form;
  return formCard({
    ...state,
    eyebrow: 'Wie is wie?',
    titel: `Wie is ${cutText(bedoeld, 100)}?`,
    intro: 'Alles wat op deze naam staat, gaat dan naar deze collega. Dat komt in de geschiedenis.',
    fields: [
      {
        id: 'persoon',
        kind: 'choice',
        compact: true,
        label: 'Collega',
        help: 'Dit zijn de collega’s die de bot al kent.',
        error: 'Kies een collega uit de lijst.',
        choices: peopleChoices(people),
      },
      NAAM,
    ],
    submit: { title: 'Bewaar', verb: 'namen.choose', data: { bedoeld } },
    others: [LIST],
  });
}

/** The names that are somebody, the newest first, ten on a page; each yes can be taken back. */
export function knownCard(bekend: readonly Bekend[], page: number, notice = ''): CardMessage {
  const empty = 'Nog niemand bevestigde een naam.';
  return voortgangCard({
    eyebrow: 'Namen',
    titel: 'Bevestigde namen',
    notice,
    intro:
      bekend.length === 0
        ? empty
        : `${countWords(bekend.length, page, 'naam', 'namen')} Staat zo’n naam in een nieuwe opdracht, dan is het meteen deze collega.`,
    sections: [
      {
        kop: '',
        regels: pageOf(bekend.toReversed(), page).map((one) => ({
          tekst: `${one.naam} → ${accountWords(one)}`,
          onder: bekendWords(one),
          button: {
            title: 'Neem terug',
            tooltip: `Neem terug wie ${one.naam} is`,
            verb: 'namen.release',
            data: { naam: one.naam },
          },
        })),
      },
    ],
    buttons: [...pageButtons(bekend.length, page, 'namen.known'), LIST],
  });
}

/**
 * What should stand in the chats of the coördinators: each card of names as things are now. Pure.
 * @param wachtend the names of these cards that wait, with an account or not
 */
export function namenPosts(
  namen: Namen,
  wachtend: readonly Wachtend[],
  coordinators: readonly string[],
): readonly DesiredPost[] {
  return namen.bundels.flatMap((bundel) => {
    const message = bundelCard(bundel, namen, wachtend);
    return coordinators.map((coordinator) => ({
      id: `namen-${meaningId(bundel.id, coordinator)}`,
      target: `persoon:${coordinator}`,
      message,
      waarom: 'Een naam bij een opdracht wacht op het ja van de coördinator',
    }));
  });
}

/** One card of names as it is now: what still waits, and what became of the others. */
export function bundelCard(bundel: Bundel, namen: Namen, wachtend: readonly Wachtend[]): CardMessage {
  const find = (naam: string) => wachtend.find(({ key }) => key === comparableNaam(naam));
  const open = bundel.namen.flatMap((naam) => find(naam) ?? []);
  const asked = open.filter(({ kandidaten }) => kandidaten.length > 0);
  const lines = bundel.namen.flatMap((naam) => {
    const one = find(naam);
    if (one && one.kandidaten.length > 0) return [];
    const known = bekendAls(namen, naam);
    if (known) return [`✓ ${bekendWords(known)}`];
    return one
      ? [`‘${naam}’: nog niet bekend wie dat is.`]
      : [`‘${naam}’ staat nergens meer zonder collega.`];
  });
  if (asked.length > 0)
    return namenCard({
      wachtend: pageOf(asked, 1),
      page: 1,
      total: asked.length,
      others: [LIST],
      lines: lines.slice(0, MAX_LINES),
    });
  return meldingCard({
    tone: open.length === 0 ? 'goed' : 'uitleg',
    title: open.length === 0 ? 'Van deze namen is bekend wie het is' : 'Deze namen zijn bekeken',
    text: lines
      .slice(0, MAX_FOLDED)
      .map((line) => cutText(line, MAX_LINE))
      .join('\n'),
    buttons: [LIST],
  });
}

const MAX_LINES = 5;
const MAX_FOLDED = 20;
