import type { BordPlek } from '../shared/bord.ts';
import { everShorter } from '../shared/card-budget.ts';
import { buttonRows, type CardButton } from '../shared/card-context.ts';
import { cutText, escapeLine, escapeMarkdown } from '../shared/markdown.ts';
import type { CardMessage } from './ports.ts';

/** One line of a section: a text, something under it, and what can be done with it. */
export type VoortgangRegel = {
  /** What the text answers, above it. */
  readonly boven?: string;
  readonly tekst: string;
  readonly onder?: string;
  readonly button?: CardButton & { readonly tooltip: string };
};

const TEXT_LIMITS = [9000, 1000, 500, 300, 160, 80, 40] as const;

/**
 * Where something stands and what can be done next: facts, sections of lines, and buttons.
 * @param card texts are plain; what is too long for a message is cut
 */
export function voortgangCard(card: {
  readonly eyebrow: string;
  readonly titel: string;
  /** The one sentence that says where it stands. */
  readonly intro: string;
  readonly facts?: readonly { readonly title: string; readonly value: string }[];
  readonly sections?: readonly { readonly kop: string; readonly regels: readonly VoortgangRegel[] }[];
  readonly buttons: readonly CardButton[];
  /** A link to the message in Teams of which it was made. */
  readonly bericht?: string | undefined;
  readonly notice?: string;
  readonly tone?: 'warning' | 'good';
  /** Where the same stands on the werkbord. */
  readonly bord?: BordPlek;
}): CardMessage {
  const { eyebrow, titel, intro, notice = '', facts = [], sections = [], bericht = '' } = card;
  return everShorter(TEXT_LIMITS, (limit) => ({
    card: 'bot/voortgang',
    data: {
      eyebrow: escapeLine(eyebrow),
      titel: escapeLine(cutText(titel, 300)),
      notice: escapeMarkdown(cutText(notice, 1500)),
      noticeStyle: card.tone ?? 'warning',
      intro: escapeMarkdown(intro),
      facts: facts.map(({ title, value }) => ({ title, value: escapeLine(cutText(value, limit)) })),
      sections: sections
        .filter(({ regels }) => regels.length > 0)
        .map(({ kop, regels }) => ({ kop, regels: regels.map((regel) => regelData(regel, limit)) })),
      bericht,
      buttonRows: buttonRows(card.buttons),
    },
    summary: notice === '' ? `${eyebrow}: ${titel}. ${intro}` : notice,
    ...(card.bord ? { bord: card.bord } : {}),
  }));
}

function regelData({ boven = '', tekst, onder = '', button }: VoortgangRegel, limit: number) {
  return {
    ...{ boven: escapeLine(cutText(boven, limit)), antwoord: '', tekst: '' },
    [boven === '' ? 'tekst' : 'antwoord']: escapeMarkdown(cutText(tekst, limit)),
    onder: escapeLine(cutText(onder, limit)),
    knop: button?.title ?? '',
    tip: cutText(button?.tooltip ?? '', 120),
    verb: button?.verb ?? '',
    data: button?.data ?? {},
  };
}
