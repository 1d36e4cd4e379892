import type { CardMessage } from '../bot/ports.ts';
import type { CardChoice } from '../shared/card-context.ts';
import { cutText, escapeLine } from '../shared/markdown.ts';
import { UITKOMST_TITLES, UITKOMSTEN } from '../shared/uitkomst.ts';
import type { Placed } from './agenda.ts';
import type { Vergadering } from './vergadering.ts';
import { type FormState, formView, vergaderingChoices } from './vergadering-form-cards.ts';
import { vergaderingTitle } from './vergadering-words.ts';

const CHOICES: readonly CardChoice[] = UITKOMSTEN.map((uitkomst) => ({
  value: uitkomst,
  title: UITKOMST_TITLES[uitkomst],
}));

/** The besluit on one agendapunt. Inputs: uitkomst, toelichting, naar */
export function besluitCard(
  form: FormState & {
    readonly vergadering: Vergadering;
    readonly item: Placed;
    /** To which it can be postponed. */
    readonly others: readonly Vergadering[];
  },
): CardMessage {
  const { vergadering, item, others } = form;
  const { uitkomst = '', toelichting = '' } = item.besluit ?? {};
  return {
    card: 'vergaderingen/besluit',
    data: {
      ...formView({ ...form, typed: { uitkomst, toelichting, ...form.typed } }, [
        'uitkomst',
        'toelichting',
        'naar',
      ]),
      vergadering: vergadering.id,
      punt: item.id,
      eyebrow: escapeLine(`Besluit van ${vergaderingTitle(vergadering)}`),
      title: escapeLine(cutText(item.titel, 200)),
      intro:
        item.opdrachtId === undefined
          ? ''
          : 'Dit is het besluit over het voorstel. Wie meedeed, hoort daarna wat ermee is gedaan.',
      uitkomsten: CHOICES,
      canPostpone: others.length > 0 ? 'ja' : '',
      vergaderingen: vergaderingChoices(others),
    },
    summary: `Besluit: ${item.titel}`,
  };
}
