import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import type { CardButton } from '../shared/card-context.ts';
import { cutText } from '../shared/markdown.ts';
import { ALL_OPDRACHTEN, MY_OPDRACHTEN, STOP, showOpdracht } from '../shared/way-buttons.ts';
import type { Opent } from './bedoeling-doelen.ts';

/** What is shown when it is not yet clear where something can be done, or when it cannot be done. */

export type Choice = { readonly title: string; readonly opent: Opent };

const AGENDA: CardButton = { title: 'Bekijk de agenda', verb: 'vergaderingen.agenda' };
/** On one card. */
const MOST_CHOICES = 8;
const MAX_TITLE = 80;

export const NOT_FOUND = 'Bij die woorden vind ik geen opdracht.';
export const NONE_FITS = 'Je hebt nu geen opdracht waarbij dit kan.';
export const NOT_THAT_DAY = 'Op die dag vind ik geen vergadering.';

/** What was said, and nothing for what was not. */
export function said(data: Opent['data']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

export function chooseCard(question: string, choices: readonly Choice[], notice = ''): CardMessage {
  const more =
    choices.length > MOST_CHOICES ? ' Staat hij er niet bij? Typ een woord uit de titel erbij.' : '';
  return meldingCard({
    tone: 'uitleg',
    title: question,
    text: `${notice} Er is nog niets veranderd.${more}`.trim(),
    choices: choices.slice(0, MOST_CHOICES).map(({ title, opent }) => ({
      title: cutText(title, MAX_TITLE),
      verb: opent.verb,
      data: said(opent.data),
    })),
    buttons: [STOP],
  });
}

export function noOpdrachtCard(title: string): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title,
    text: 'Kijk hoe het met de opdrachten staat. Daar zie je ook wat je kunt doen.',
    buttons: [MY_OPDRACHTEN, ALL_OPDRACHTEN],
  });
}

/** It stands on no agenda: there is nothing to decide or to postpone. */
export function notOnAgendaCard(titel: string, opdracht: string): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Deze opdracht staat op geen agenda die nog komt',
    about: titel,
    text: 'Een besluit, uitstel of intrekken leg je vast bij het agendapunt. Zet de opdracht daarvoor eerst op een agenda. Er is nog niets veranderd.',
    buttons: [showOpdracht(opdracht), AGENDA],
  });
}

/** @param voorbeeld how it is typed with an opdracht */
export function whichPuntCard(question: string, voorbeeld: string, notice = ''): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: question,
    text: `${notice} Typ ‘${voorbeeld}’ met een woord uit de titel. Of open de vergadering, en klik op het punt. Er is nog niets veranderd.`.trim(),
    buttons: [AGENDA, STOP],
  });
}

export function noVergaderingCard(data: Opent['data']): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Ik vind geen vergadering die nog komt',
    text: 'Staat ze nog niet op de agenda? Plan haar dan eerst.',
    buttons: [{ title: 'Plan een vergadering', verb: 'vergaderingen.new', data: said(data) }, AGENDA],
  });
}
