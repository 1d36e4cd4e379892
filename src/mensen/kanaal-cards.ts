import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import type { CardChoice, CardContext } from '../shared/card-context.ts';
import { cutText, escapeMarkdown } from '../shared/markdown.ts';

/** A card can hold this many choices; a programma can always be typed. */
const MAX_CHOICES = 60;
const MAX_TYPED = 200;
const INPUTS = ['koppeling', 'programma'] as const;

/**
 * The form that binds the channel in which it stands to an overleg or a programma, or unbinds it.
 * @param form `choices`: the values and titles to choose from; `bound`: the title of what the channel is bound to
 *   now. Inputs: `koppeling` (a choice) and `programma` (typed)
 */
export function bindChannelCard(form: {
  readonly context: CardContext;
  readonly choices: readonly CardChoice[];
  readonly bound?: string;
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems?: Readonly<Partial<Record<string, string>>>;
  readonly notice?: string;
}): CardMessage {
  const { context, choices, bound = '', typed = {}, problems = {} } = form;
  const now = bound === '' ? '' : ` Nu hoort dit kanaal bij: ${bound}.`;
  const count = INPUTS.filter((input) => problems[input]).length;
  return {
    card: 'mensen/kanaal-koppelen',
    data: {
      nonce: context.nonce,
      version: context.version,
      notice: escapeMarkdown(form.notice ?? ''),
      problemCount:
        count === 0
          ? ''
          : `Bij ${count === 1 ? '1 veld' : `${count} velden`} staat een vraag. Kijk daar nog even naar.`,
      intro: escapeMarkdown(
        `De bot plaatst in dit kanaal een overzicht per vergadering en houdt dat bij.${now} Kies een overleg, of een programma: dan gaat het alleen over de opdrachten van dat programma.`,
      ),
      bound: escapeMarkdown(bound),
      choices: choices
        .slice(0, MAX_CHOICES)
        .map(({ value, title }) => ({ value, title: cutText(title, 100) })),
      values: Object.fromEntries(INPUTS.map((input) => [input, cutText(typed[input] ?? '', MAX_TYPED)])),
      problems: Object.fromEntries(INPUTS.map((input) => [input, escapeMarkdown(problems[input] ?? '')])),
    },
    summary: 'Koppel dit kanaal aan een overleg of programma',
  };
}

/** @param bound what the channel is bound to now; undefined: to nothing any more */
export function boundCard(bound: string | undefined): CardMessage {
  return bound === undefined
    ? meldingCard({
        tone: 'goed',
        title: 'Dit kanaal is losgekoppeld',
        text: 'Ik plaats hier niets meer uit mezelf. Bij wat er nog staat, zet ik dat het niet meer wordt bijgehouden. Typ ‘koppel’ om dit kanaal weer te koppelen.',
      })
    : meldingCard({
        tone: 'goed',
        title: `Dit kanaal hoort nu bij: ${bound}`,
        text: 'Ik plaats hier het overzicht van elke vergadering en houd het bij. Typ ‘ontkoppel’ om daarmee te stoppen.',
      });
}

export function onlyInChannelCard(): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Doe dit in het kanaal zelf',
    text: 'Ga naar het kanaal, noem mij daar met @ en typ ‘koppel’.',
  });
}
