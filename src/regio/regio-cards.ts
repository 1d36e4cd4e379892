import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import { everShorter } from '../shared/card-budget.ts';
import { buttonRows } from '../shared/card-context.ts';
import { countWords, pageButtons, pageOf } from '../shared/card-pages.ts';
import { cutText, escapeMarkdown } from '../shared/markdown.ts';
import type { RegioGegevens } from '../shared/regio-gegevens.ts';
import { algemeenFacts, type Facts, gemeenteWords, overlegWords } from './regio-words.ts';

const MAX_LINE = 300;

/** How many gemeenten and overleggen stand on the card, from the most on. */
const ROWS = [60, 30, 15, 8, 4] as const;

/** The whole region, and what can be changed of it. @param notice what was just stored */
export function regioCard(gegevens: RegioGegevens, notice = ''): CardMessage {
  const title = `Regio ${gegevens.naam}`;
  return everShorter(ROWS, (most) => ({
    card: 'instellingen/instellingen',
    data: {
      title: escapeMarkdown(title),
      notice: escapeMarkdown(notice),
      paused: '',
      groups: [
        {
          titel: 'Algemeen',
          facts: escaped(algemeenFacts(gegevens), ROWS[0]),
          buttonRows: buttonRows([{ title: 'Wijzig algemeen', verb: 'regio.edit' }]),
        },
        {
          titel: 'Gemeenten',
          facts: escaped(
            gegevens.gemeenten.map((one) => ({ title: one.naam, value: gemeenteWords(one) })),
            most,
          ),
          buttonRows: buttonRows([
            { title: 'Gemeente toevoegen', verb: 'regio.newGemeente' },
            { title: 'Gemeente wijzigen', verb: 'regio.editGemeente' },
          ]),
        },
        {
          titel: 'Overleggen',
          facts: escaped(
            gegevens.overleggen.map((one) => ({ title: one.naam, value: overlegWords(one) })),
            most,
          ),
          buttonRows: buttonRows([
            { title: 'Overleg toevoegen', verb: 'regio.newOverleg' },
            { title: 'Overleg wijzigen', verb: 'regio.chooseOverleg' },
          ]),
        },
      ],
      buttonRows: buttonRows([{ title: 'Bekijk wie wat wijzigde', verb: 'regio.history' }]),
    },
    summary: notice === '' ? title : notice,
  }));
}

/** What fits, and how many more there are. */
function escaped(facts: Facts, most: number): Facts {
  const more = facts.length - most;
  return [
    ...facts.slice(0, most).map((fact) => ({
      title: escapeMarkdown(fact.title),
      value: escapeMarkdown(fact.value),
    })),
    ...(more > 0 ? [{ title: `Nog ${more}`, value: 'Kies ‘wijzigen’ om ze te zien.' }] : []),
  ];
}

/** Who changed what, the newest first. @param lines ready-made, one for each change */
export function regioHistoryCard(lines: readonly string[], page: number): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Wie wijzigde wat aan de regio',
    text:
      lines.length === 0
        ? 'Er is nog niets gewijzigd. De regio staat zoals het begon.'
        : [
            countWords(lines.length, page, 'wijziging', 'wijzigingen'),
            ...pageOf(lines, page).map((line) => cutText(line, MAX_LINE)),
          ].join('\n'),
    buttons: [...pageButtons(lines.length, page, 'regio.history'), { title: 'Terug', verb: 'regio.show' }],
  });
}
