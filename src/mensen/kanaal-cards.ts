import type { CardMessage } from '../bot/ports.ts';
import type { CardChoice, CardContext } from '../shared/card-context.ts';
import { escapeMarkdown } from '../shared/markdown.ts';

/**
 * The form that binds the channel in which it stands to an overleg or a programma.
 * @param form `choices`: the values and titles to choose from; `bound`: the title of what the channel is bound to
 *   now. Input: `overleg`
 */
export function bindChannelCard(form: {
  readonly context: CardContext;
  readonly choices: readonly CardChoice[];
  readonly bound?: string;
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems?: Readonly<Partial<Record<string, string>>>;
  readonly notice?: string;
}): CardMessage {
  const { context, choices, bound, typed = {}, problems = {} } = form;
  const now = bound ? ` Nu hoort dit kanaal bij: ${bound}.` : '';
  return {
    card: 'mensen/kanaal-koppelen',
    data: {
      nonce: context.nonce,
      version: context.version,
      notice: escapeMarkdown(form.notice ?? ''),
      problemCount: problems.overleg ? 'Bij 1 veld staat een vraag. Kijk daar nog even naar.' : '',
      intro: escapeMarkdown(
        `De bot plaatst in dit kanaal een overzicht per vergadering en houdt dat bij.${now} Kies bij welk overleg het kanaal hoort.`,
      ),
      choices,
      values: { overleg: typed.overleg ?? '' },
      problems: { overleg: escapeMarkdown(problems.overleg ?? '') },
    },
    summary: 'Koppel dit kanaal aan een overleg',
  };
}
