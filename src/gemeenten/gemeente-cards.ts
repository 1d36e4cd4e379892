import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import { voortgangCard } from '../bot/voortgang-card.ts';
import { GEEN_BEREIK_WORDS } from '../shared/bereik.ts';
import type { CardButton } from '../shared/card-context.ts';
import { countWords, pageButtons, pageOf } from '../shared/card-pages.ts';
import { dayWords } from '../shared/history-words.ts';
import { cutText } from '../shared/markdown.ts';
import type { Collega } from '../shared/people-choices.ts';
import type { AangewezenContact } from './gemeente.ts';
import { contactenWords, periodeWords } from './gemeente-words.ts';
import type { GemeenteStand } from './gemeenten.ts';

const MAX_LINE = 300;

type Notice = { readonly notice?: string; readonly tone?: 'warning' | 'good' };

/**
 * The gemeenten of the region with their contacts, a page of ten.
 * @param list `page` from 1; `today` YYYY-MM-DD
 */
export function contactenCard(
  list: {
    readonly gemeenten: readonly GemeenteStand[];
    readonly page: number;
    readonly today: string;
  } & Notice,
): CardMessage {
  const { gemeenten, page, today, ...told } = list;
  const zonder = gemeenten.filter(
    ({ hoortErbij, contacten, nietNodig }) => hoortErbij && contacten.length === 0 && !nietNodig,
  );
  return voortgangCard({
    eyebrow: 'Samenkracht! · Gemeenten',
    titel: 'Contacten van gemeenten',
    intro: [
      countWords(gemeenten.length, page, 'gemeente', 'gemeenten'),
      zonder.length === 0
        ? 'Elke gemeente die een contact nodig heeft, heeft er een.'
        : `${zonder.length === 1 ? '1 heeft' : `${zonder.length} hebben`} nog geen contact.`,
    ].join(' '),
    sections: [
      {
        kop: '',
        regels: pageOf(gemeenten, page).map(({ id, naam, isWeg, contacten, nietNodig }) => ({
          tekst: isWeg ? `${naam} (hoort niet meer bij de regio)` : naam,
          onder:
            contacten.length > 0
              ? contactenWords(contacten, today)
              : nietNodig
                ? 'Een contact is niet nodig'
                : 'Nog geen contact',
          button: {
            title: 'Bekijk',
            tooltip: `Bekijk: ${naam}`,
            verb: 'gemeenten.show',
            data: { gemeente: id },
          },
        })),
      },
    ],
    buttons: pageButtons(gemeenten.length, page, 'gemeenten.list'),
    ...told,
  });
}

/** A contact as the card shows it: with the name of now, and whether the bot can reach that person. */
export type GetoondContact = AangewezenContact & Pick<Collega, 'geenBereik'>;

/** One gemeente with its contacts, and what this reader can do. @param view `today` YYYY-MM-DD */
export function gemeenteCard(
  view: {
    readonly gemeente: Omit<GemeenteStand, 'contacten'>;
    readonly contacten: readonly GetoondContact[];
    readonly isCoordinator: boolean;
    /** May this reader see the opdrachten, topics and besluiten of the gemeente? */
    readonly mayReadOverzicht: boolean;
    readonly today: string;
  } & Notice,
): CardMessage {
  const { gemeente, contacten, isCoordinator, mayReadOverzicht, today, ...told } = view;
  const { id, naam, isWeg, nietNodig } = gemeente;
  return voortgangCard({
    eyebrow: 'Samenkracht! · Gemeente',
    titel: naam,
    intro: introOf(gemeente, contacten.length),
    sections: [
      {
        kop: 'Contacten',
        regels: contacten.map((contact) => ({
          tekst: contact.naam,
          onder: underContact(contact, today),
          ...(isCoordinator ? { button: endButton(id, contact) } : {}),
        })),
      },
    ],
    buttons: [
      ...(isCoordinator && !isWeg
        ? [
            {
              title: 'Wijs een contact aan',
              verb: 'gemeenten.addContactForm',
              data: { gemeente: id },
              primary: contacten.length === 0,
            },
          ]
        : []),
      ...(isCoordinator && !isWeg && contacten.length === 0 && !nietNodig
        ? [{ title: 'Zeg dat het niet nodig is', verb: 'gemeenten.noContactForm', data: { gemeente: id } }]
        : []),
      ...(isCoordinator
        ? [{ title: 'Bekijk wie wat wijzigde', verb: 'gemeenten.history', data: { gemeente: id } }]
        : []),
      ...(mayReadOverzicht
        ? [{ title: 'Bekijk het overzicht', verb: 'overzichten.gemeente', data: { gemeente: id } }]
        : []),
      { title: 'Bekijk alle gemeenten', verb: 'gemeenten.list' },
    ],
    ...told,
  });
}

function introOf(
  { naam, isWeg, nietNodig }: Pick<GemeenteStand, 'naam' | 'isWeg' | 'nietNodig'>,
  count: number,
): string {
  if (isWeg) return `${naam} hoort niet meer bij de regio.`;
  if (count === 0 && nietNodig)
    return `Een contact is niet nodig. ${nietNodig.door} zei dat op ${dayWords(nietNodig.op)}: ‘${nietNodig.reden}’`;
  if (count === 0) return `${naam} heeft nog geen contact.`;
  // Who they are stands below.
  return '';
}

function underContact(contact: GetoondContact, today: string): string {
  const { geenBereik } = contact;
  return [periodeWords(contact, today), geenBereik === undefined ? '' : `⚠ ${GEEN_BEREIK_WORDS[geenBereik]}`]
    .filter((words) => words !== '')
    .join(' · ');
}

function endButton(gemeente: string, { id, naam }: AangewezenContact): CardButton & { tooltip: string } {
  return {
    title: 'Draag over',
    tooltip: `Draag over of laat stoppen: ${naam}`,
    verb: 'gemeenten.endContactForm',
    data: { gemeente, contact: id },
  };
}

/** Who changed what of the contacts of a gemeente, the newest first. @param lines ready-made, one for each change */
export function gemeenteHistoryCard(
  { id, naam }: Pick<GemeenteStand, 'id' | 'naam'>,
  lines: readonly string[],
  page: number,
): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: `Wie wijzigde wat bij ${naam}`,
    text:
      lines.length === 0
        ? 'Er is nog niets gewijzigd.'
        : [
            countWords(lines.length, page, 'wijziging', 'wijzigingen'),
            ...pageOf(lines, page).map((line) => cutText(line, MAX_LINE)),
          ].join('\n'),
    buttons: [
      ...pageButtons(lines.length, page, 'gemeenten.history', { gemeente: id }),
      { title: 'Terug', verb: 'gemeenten.show', data: { gemeente: id } },
    ],
  });
}
