import type { CardMessage } from '../bot/ports.ts';
import { buttonRows, type CardButton } from '../shared/card-context.ts';
import { escapeLine, escapeMarkdown } from '../shared/markdown.ts';

/**
 * A file that is ready, behind a button that opens the browser.
 * @param download `url` from `Downloads.offer`; `text` says what is in it; `buttons`: what else can be done
 */
export function downloadCard(download: {
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly buttons?: readonly CardButton[];
}): CardMessage {
  return {
    card: 'downloads/klaar',
    data: {
      title: escapeLine(download.title),
      text: escapeMarkdown(download.text),
      url: download.url,
      buttonRows: buttonRows(download.buttons ?? []),
    },
    summary: download.title,
  };
}
