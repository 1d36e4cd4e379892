import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import { buttonRows, type CardButton } from '../shared/card-context.ts';
import { countWords, pageButtons, pageOf } from '../shared/card-pages.ts';
import { cutText, escapeMarkdown } from '../shared/markdown.ts';
import { GROEPEN } from './instelbaar.ts';
import { instelbaarIn, waardeNu } from './instelling-rules.ts';
import { GROEP_TITEL, waardeWords } from './instelling-words.ts';
import type { StandNu } from './instellingen.ts';

/** No line of the log is longer; what a name adds beyond it is cut. */
const MAX_LINE = 300;

/** Everything that can be set, as it is now. @param notice what was just stored */
export function instellingenCard({ waarden, gepauzeerd }: StandNu, notice = ''): CardMessage {
  const title = 'Instellingen';
  const buttons: CardButton[] = [
    { title: 'Bekijk wie wat wijzigde', verb: 'instellingen.history' },
    ...(gepauzeerd ? [{ title: 'Hervat berichten', verb: 'instellingen.resume' }] : []),
  ];
  return {
    card: 'instellingen/instellingen',
    data: {
      title,
      notice: escapeMarkdown(notice),
      paused: gepauzeerd ? 'De berichten staan stil. Ik plaats niets uit mezelf.' : '',
      groups: GROEPEN.map((groep) => ({
        titel: GROEP_TITEL[groep],
        facts: instelbaarIn(groep).map((one) => {
          const waarde = waardeNu(one, waarden);
          const standaard =
            waarde === one.standaard ? '' : ` (standaard: ${waardeWords(one, one.standaard)})`;
          return { title: one.label, value: `${waardeWords(one, waarde)}${standaard}` };
        }),
        buttonRows: buttonRows([{ title: `Wijzig ${groep}`, verb: 'instellingen.edit', data: { groep } }]),
      })),
      buttonRows: buttonRows(buttons),
    },
    summary: notice === '' ? title : notice,
  };
}

/** Who changed what, the newest first. @param lines ready-made, one for each change */
export function wijzigingenCard(lines: readonly string[], page: number): CardMessage {
  const shown = pageOf(lines, page).map((line) => cutText(line, MAX_LINE));
  return meldingCard({
    tone: 'uitleg',
    title: 'Wie wijzigde wat',
    text:
      lines.length === 0
        ? 'Er is nog niets gewijzigd. Alles staat zoals het begon.'
        : [countWords(lines.length, page, 'wijziging', 'wijzigingen'), ...shown].join('\n'),
    buttons: [
      ...pageButtons(lines.length, page, 'instellingen.history'),
      { title: 'Terug', verb: 'instellingen.show' },
    ],
  });
}
