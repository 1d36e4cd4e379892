import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import type { CardButton } from '../shared/card-context.ts';
import { formatDutchDate, formatShortDutchDate } from '../shared/dutch-dates.ts';
import { cutText } from '../shared/markdown.ts';
import type { Afwezigheid } from './persoon.ts';

/** Beside the one that reports another. */
const MOST_WITHDRAWN = 3;
const REPORT: CardButton = { title: 'Meld een afwezigheid', verb: 'mensen.absenceForm' };

/** An absence with the name of who stands in. */
type ShownAfwezigheid = Afwezigheid & { readonly vervangerNaam?: string };

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
      text: 'Ben je er een tijd niet? Meld het, en kies wie je vervangt. Je kunt het ook typen: afwezig van 1-12 tot 12-12.',
      buttons: [REPORT],
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
    buttons: [
      ...afwezigheden.slice(0, MOST_WITHDRAWN).map(({ van, tot }) => ({
        title: afwezigheden.length === 1 ? 'Trek in' : `Trek in: vanaf ${formatShortDutchDate(van)}`,
        verb: 'mensen.withdrawAbsence',
        data: { van, tot },
      })),
      REPORT,
    ],
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
