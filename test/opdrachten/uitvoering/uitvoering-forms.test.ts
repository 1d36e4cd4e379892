import { expect, test } from '@jest/globals';
import { askedInputs } from '../../../src/forms/form.ts';
import { activiteitenOf, type Wat } from '../../../src/opdrachten/ground/uitvoering.ts';
import { recordForm } from '../../../src/opdrachten/uitvoering/uitvoering-forms.ts';
import { underWay } from '../../support/uitvoering.ts';

/** What is asked when it is recorded. */
const ASKED: Readonly<Record<Wat, readonly string[]>> = {
  uitnodiging: ['datum'],
  gehouden: ['datum', 'aantal', 'vaker', 'opbrengst', 'vergoedingen', 'bedrag', 'overig', 'betaald', 'reden'],
  verplaatst: ['datum', 'alleenMaand', 'reden'],
  geannuleerd: ['reden'],
};

test('what is recorded about an activiteit asks for what belongs to it, and nothing else', () => {
  const dossier = underWay();
  const asked = activiteitenOf(dossier).flatMap((activiteit) =>
    Object.keys(ASKED)
      .filter((wat): wat is Wat => wat in ASKED)
      .map((wat) => {
        const about = { dossier, activiteit, wat, today: '2027-01-21' };
        return [wat, askedInputs(recordForm, about).map(([id]) => id)];
      }),
  );

  expect(asked).toEqual(Object.entries(ASKED));
});
