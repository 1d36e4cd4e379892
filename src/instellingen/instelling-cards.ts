import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import { buttonRows, type CardButton, type CardContext } from '../shared/card-context.ts';
import { countWords, pageButtons, pageOf } from '../shared/card-pages.ts';
import { cutText, escapeMarkdown } from '../shared/markdown.ts';
import { GROEPEN, type Groep, type Instelbaar } from './instelbaar.ts';
import { type Getypt, instelbaarIn, type Vragen, waardeNu } from './instelling-rules.ts';
import { GROEP_TITEL, GROEP_UITLEG, waardeWords } from './instelling-words.ts';
import type { StandNu } from './instellingen.ts';

/** No line of the log is longer; what a name adds beyond it is cut. */
const MAX_LINE = 300;
const MAX_TYPED = 40;

/** The id of the input of a setting: no spaces, and it begins with a letter. */
export function inputId(naam: string): string {
  return `i-${naam.toLowerCase().replaceAll(' ', '-')}`;
}

/** Everything that can be set, as it is now. @param notice what was just stored */
export function instellingenCard({ waarden, gepauzeerd }: StandNu, notice = ''): CardMessage {
  const title = 'Instellingen';
  const buttons: CardButton[] = [
    ...GROEPEN.map((groep) => ({
      title: `Wijzig ${groep}`,
      verb: 'instellingen.edit',
      data: { groep },
    })),
    { title: 'Wie wijzigde wat', verb: 'instellingen.history' },
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
      })),
      buttonRows: buttonRows(buttons),
    },
    summary: notice === '' ? title : notice,
  };
}

/**
 * The form of one group.
 * @param form `typed` and `problems` by the name of the setting; what was not typed shows what holds now
 */
export function wijzigCard(form: {
  readonly groep: Groep;
  readonly waarden: StandNu['waarden'];
  readonly context: CardContext;
  readonly typed?: Getypt;
  readonly problems?: Vragen;
  readonly notice?: string;
}): CardMessage {
  const { groep, waarden, context, typed = {}, problems = {}, notice = '' } = form;
  const title = `${GROEP_TITEL[groep]} wijzigen`;
  return {
    card: 'instellingen/wijzigen',
    data: {
      title,
      intro: GROEP_UITLEG[groep],
      notice: escapeMarkdown(notice),
      rows: instelbaarIn(groep).map((one) =>
        inputRow(one, waardeNu(one, waarden), typed[one.naam], problems[one.naam]),
      ),
      data: { groep, nonce: context.nonce, version: context.version },
    },
    summary: notice === '' ? title : notice,
  };
}

function inputRow(instelbaar: Instelbaar, now: string | number, typed?: string, problem = '') {
  const { naam, label, hulp, invoer } = instelbaar;
  // A field for numbers cannot hold anything else.
  const fits = typed !== undefined && (invoer.soort !== 'getal' || /^\d{1,9}$/.test(typed));
  const value = fits ? cutText(typed, MAX_TYPED) : String(now);
  return {
    id: inputId(naam),
    label,
    hulp,
    problem: escapeMarkdown(problem),
    kind: invoer.soort,
    max: invoer.soort === 'getal' ? invoer.max : 0,
    choices: invoer.soort === 'keuze' ? invoer.keuzes : [],
    value: invoer.soort === 'getal' ? Number(value) : value,
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
