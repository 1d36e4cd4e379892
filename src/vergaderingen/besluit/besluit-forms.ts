import { choicesFrom, oneOf } from '../../forms/choice-input.ts';
import { formAbout } from '../../forms/form.ts';
import { paragraph } from '../../forms/input.ts';
import { UITKOMST_TITLES, UITKOMSTEN } from '../../shared/uitkomst.ts';
import { type AboutPunt, OF_PUNT, puntKeys, vergaderingChoices } from '../ground/punt-forms.ts';
import { vergaderingTitle } from '../ground/vergadering-words.ts';
import { TOELICHTING } from './besluit-rules.ts';

/** What the overleg decided. */
export const besluitForm = formAbout<AboutPunt>()({
  ...OF_PUNT,
  verb: 'vergaderingen.decidePunt',
  opens: 'vergaderingen.openBesluit',
  eyebrow: ({ vergadering }) => `Besluit van ${vergaderingTitle(vergadering)}`,
  intro: ({ item }) =>
    item.opdrachtId === undefined
      ? ''
      : 'Dit is het besluit over het voorstel. Wie meedeed, hoort daarna wat ermee is gedaan.',
  inputs: {
    uitkomst: oneOf({
      label: 'Besluit',
      help: 'Wat het overleg over dit voorstel besloot.',
      leeg: 'Kies wat het overleg besloot.',
      choices: choicesFrom(UITKOMSTEN, UITKOMST_TITLES),
      from: ({ item }) => item.besluit?.uitkomst ?? '',
    }),
    toelichting: paragraph({
      ...TOELICHTING,
      // Which besluit needs one is for the rules.
      leeg: undefined,
      label: 'Toelichting',
      help: 'Nodig bij ‘aangepast’, ‘uitgesteld’ en ‘ingetrokken’. Iedereen in het kanaal kan dit lezen.',
      from: ({ item }) => item.besluit?.toelichting ?? '',
    }),
    naar: oneOf({
      label: 'Uitgesteld naar',
      help: 'Alleen bij ‘uitgesteld’. De opdracht gaat mee, met alle datums.',
      style: 'compact',
      example: 'Nog niet bekend',
      choices: ({ targets }) => vergaderingChoices(targets),
      when: ({ targets }) => targets.length > 0,
    }),
  },
  submit: 'Bewaar het besluit',
  others: (about) => [{ title: 'Terug', verb: 'vergaderingen.openPunt', data: puntKeys(about) }],
});
