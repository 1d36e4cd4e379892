import { choicesFrom, oneOf } from '../../forms/choice-input.ts';
import { formAbout } from '../../forms/form.ts';
import { line, paragraph } from '../../forms/input.ts';
import { UITKOMST_TITLES, UITKOMSTEN } from '../../shared/uitkomst.ts';
import { type AboutPunt, OF_PUNT, puntKeys, vergaderingChoices } from '../ground/punt-forms.ts';
import { besluitSentence, vergaderingTitle } from '../ground/vergadering-words.ts';
import { REDEN, TOELICHTING, WEGING } from './besluit-rules.ts';

/** What the overleg decided. */
export const besluitForm = formAbout<AboutPunt>()({
  ...OF_PUNT,
  verb: 'vergaderingen.decidePunt',
  opensIn: 'dialog',
  opens: 'vergaderingen.openBesluit',
  eyebrow: ({ vergadering }) => `Besluit van ${vergaderingTitle(vergadering)}`,
  intro: ({ item }) =>
    item.opdrachtId === undefined
      ? ''
      : 'Dit is het besluit over het voorstel. Wie meedeed, hoort daarna wat ermee is gedaan.',
  facts: ({ item: { besluit } }) =>
    besluit ? [{ title: 'Nu vastgelegd', value: besluitSentence(besluit) }] : [],
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
    weging: line({
      ...WEGING,
      label: 'Hoe woog het overleg wat inwoners zeiden?',
      help: 'Eén zin. Dit staat bij het besluit, en in het voorstel voor de terugkoppeling.',
      from: ({ item }) => item.besluit?.weging ?? '',
      when: ({ item }) => item.opdrachtId !== undefined,
    }),
    reden: paragraph({
      ...REDEN,
      // Whether something changes is for the rules.
      leeg: undefined,
      label: 'Waarom verandert dit?',
      help: 'Het eerdere besluit blijft in de geschiedenis staan, met deze reden erbij.',
      when: ({ item }) => item.besluit !== undefined,
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
