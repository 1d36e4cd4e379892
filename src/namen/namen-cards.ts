import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, DesiredPost } from '../bot/ports.ts';
import { voortgangCard } from '../bot/voortgang-card.ts';
import { formCard } from '../forms/form.ts';
import { everShorter } from '../shared/card-budget.ts';
import type { CardButton } from '../shared/card-context.ts';
import { countWords, LIST_PAGE, pageButtons, pageOf } from '../shared/card-pages.ts';
import { comparableNaam } from '../shared/compare.ts';
import { cutText } from '../shared/markdown.ts';
import { postId } from '../shared/post-soorten.ts';
import { type Bekend, bekendAls, type Namen, type NamenBundel } from './naam.ts';
import { KNOWN, LIST, type Limit, NAMEN_INTRO, NAMEN_TITEL, namenForm } from './namen-forms.ts';
import { accountWords, bekendWords, plekkenWords } from './namen-words.ts';
import type { Wachtend } from './wachtend.ts';

/** How long a name or a title may be, how many accounts and how many places are shown with a name. */
const LIMITS = [
  { text: 100, accounts: 5, places: 3 },
  { text: 60, accounts: 4, places: 2 },
  { text: 40, accounts: 3, places: 1 },
  { text: 25, accounts: 2, places: 1 },
] as const;
const MAX_LINE = 300;

/**
 * The names that wait for the yes of a coördinator, ten on a page, with a choice for each.
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
  const state = notice === undefined ? {} : ({ notice, tone: 'good' } as const);
  return everShorter(LIMITS, (limit: Limit) =>
    formCard(namenForm, { wachtend, page, total, lines, others, limit }, {}, NO_CONTEXT, state),
  );
}

/** A card of names is of no version: what changed since is told of each name. */
const NO_CONTEXT = { version: 0, nonce: '' };

/** The names that are somebody, the newest first, ten on a page; each yes can be taken back. */
export function knownCard(bekend: readonly Bekend[], page: number, notice = ''): CardMessage {
  const empty = 'Er zijn nu geen bevestigde namen.';
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
    const isOver = waitingIn(bundel, wachtend).asked.length === 0;
    return coordinators.map((coordinator) => ({
      id: postId('namen', bundel.id, coordinator),
      target: `persoon:${coordinator}`,
      message,
      isOver,
      opent: LIST,
      waarom: 'Een naam bij een opdracht wacht op het ja van de coördinator',
    }));
  });
}

/** One card of names as it is now: what still waits, and what became of the others. */
export function bundelCard(bundel: NamenBundel, namen: Namen, wachtend: readonly Wachtend[]): CardMessage {
  const card = bundelFace(bundel, namen, wachtend);
  const named = cutText(bundel.namen.join(', '), MAX_NAMED);
  return { ...card, summary: `${card.summary} ${named}` };
}

/** How much of the names stands in the one line of a message. */
const MAX_NAMED = 100;

/** The names of a card that wait, and those of them of which a coördinator can say who it is. */
function waitingIn(bundel: NamenBundel, wachtend: readonly Wachtend[]) {
  const find = (naam: string) => wachtend.find(({ key }) => key === comparableNaam(naam));
  const open = bundel.namen.flatMap((naam) => find(naam) ?? []);
  return { find, open, asked: open.filter(({ kandidaten }) => kandidaten.length > 0) };
}

function bundelFace(bundel: NamenBundel, namen: Namen, wachtend: readonly Wachtend[]): CardMessage {
  const { find, open, asked } = waitingIn(bundel, wachtend);
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
    return meldingCard({
      tone: 'uitleg',
      title: NAMEN_TITEL,
      text: [
        `${countWords(asked.length, 1, 'naam', 'namen')} ${NAMEN_INTRO}`,
        ...asked
          .slice(0, LIST_PAGE)
          .map(({ naam, plekken }) => cutText(`‘${naam}’: ${plekkenWords(plekken, MOST_PLACES)}`, MAX_LINE)),
        ...lines.slice(0, MAX_LINES).map((line) => cutText(line, MAX_LINE)),
      ].join('\n'),
      buttons: [{ ...LIST, title: 'Zeg wie het is', primary: true }],
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
/** So many places of a name are told. */
const MOST_PLACES = 3;
const MAX_FOLDED = 20;
