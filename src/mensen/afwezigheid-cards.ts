import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import type { CardButton } from '../shared/card-context.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { cutText } from '../shared/markdown.ts';
import { candidateChoices } from '../shared/people-choices.ts';
import type { Afwezigheid } from './persoon.ts';

const MAX_CANDIDATES = 5;

export const HOW_TO =
  'Typ bijvoorbeeld: afwezig van 1-12 tot en met 12-12, vervanger Els Hendriks. Een vervanger noemen hoeft niet.';

/** An absence with the name of who stands in. */
export type ShownAfwezigheid = Afwezigheid & { readonly vervangerNaam?: string };

/**
 * When somebody is away and who stands in; each can be taken back.
 * @param replaced what made room for the newest one
 */
export function afwezigheidCard(
  afwezigheden: readonly ShownAfwezigheid[],
  notice = '',
  replaced: readonly Afwezigheid[] = [],
): CardMessage {
  if (afwezigheden.length === 0) {
    return meldingCard({
      tone: 'uitleg',
      title: notice === '' ? 'Je bent niet afwezig gemeld' : notice,
      text: HOW_TO,
    });
  }
  const lines = afwezigheden.map(({ van, tot, vervangerNaam }) => {
    const who = vervangerNaam
      ? `Je herinneringen gaan naar ${cutText(vervangerNaam, 100)}. Die kan dan ook je plannen invullen en indienen.`
      : 'Er is geen vervanger: je herinneringen wachten tot je terug bent.';
    return `Je bent er niet ${periodWords({ van, tot })}. ${who}`;
  });
  return meldingCard({
    tone: 'goed',
    title: notice === '' ? 'Je afwezigheid' : notice,
    text: [...lines, ...replaced.map(replacedWords)].join('\n'),
    buttons: afwezigheden.slice(0, 5).map(({ van, tot }) => ({
      title: afwezigheden.length === 1 ? 'Trek in' : `Trek in: vanaf ${van}`,
      verb: 'mensen.withdrawAbsence',
      data: { van, tot },
    })),
  });
}

/** Who may be meant by the name that was typed, with something to know the account by. At most five are offered. */
export function chooseVervangerCard(
  period: { readonly van: string; readonly tot: string },
  typed: string,
  candidates: Parameters<typeof candidateChoices>[0],
): CardMessage {
  const shown = candidateChoices(candidates.slice(0, MAX_CANDIDATES)).map((one) => ({
    ...one,
    naam: cutText(one.naam, 60),
  }));
  const [only, ...others] = shown;
  const buttons: CardButton[] = shown.map(({ id, naam }) => ({
    title: others.length === 0 ? 'Ja, dat is mijn vervanger' : cutText(`${naam} (${id.slice(-4)})`, 60),
    tooltip: `${naam} vervangt mij`,
    verb: 'mensen.reportAbsence',
    data: { ...period, vervanger: id },
  }));
  const question =
    only && others.length === 0
      ? `Bedoel je ${only.naam}? Ik ken één collega die past bij ‘${cutText(typed, 100)}’. Een vervanger kan ook je plannen invullen en indienen. Kijk dus of dit de goede is.`
      : `Er zijn meer collega’s die passen bij ‘${cutText(typed, 100)}’. Kies wie je bedoelt.`;
  const lines = shown.map(({ naam, distinction }) => `${naam}: ${distinction}.`);
  return meldingCard({
    tone: 'uitleg',
    title: 'Wie is je vervanger?',
    text: [`${question} Je bent dan afwezig ${periodWords(period)}.`, ...lines].join('\n'),
    buttons: [...buttons, { title: 'Niemand', verb: 'mensen.reportAbsence', data: period }],
  });
}

function replacedWords(period: Afwezigheid): string {
  return `Dit komt in de plaats van wat je eerder meldde: ${periodWords(period)}. Ben je er ook op andere dagen daarvan niet? Meld die dan apart.`;
}

/** 'van dinsdag 1 december 2026 tot en met zaterdag 12 december 2026'. */
export function periodWords({ van, tot }: { readonly van: string; readonly tot: string }): string {
  return van === tot
    ? `op ${formatDutchDate(van)}`
    : `van ${formatDutchDate(van)} tot en met ${formatDutchDate(tot)}`;
}
