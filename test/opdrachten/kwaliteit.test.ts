import { describe, expect, test } from '@jest/globals';
import { formCard } from '../../src/forms/form.ts';
import {
  kwaliteitLines,
  MANIFEST,
  manifestLines,
  meetlatLines,
} from '../../src/opdrachten/ground/kwaliteit.ts';
import { STELLINGEN } from '../../src/opdrachten/ground/meetlat.ts';
import { ONDERDELEN } from '../../src/opdrachten/ground/plan-field-kinds.ts';
import { meetlatForm } from '../../src/opdrachten/meetlat/meetlat-forms.ts';
import { passageCard } from '../../src/opdrachten/passage/passage-cards.ts';
import { elementsOf, rendered } from '../support/card-reading.ts';
import { context } from '../support/card-sample-data.ts';
import { aDossier, filledIn } from '../support/dossiers.ts';
import { planStepCard } from '../support/plan-step.ts';

const texts = (card: Parameters<typeof rendered>[0]): string => JSON.stringify(elementsOf(rendered(card)));

describe('what good work asks', () => {
  test('stands in some step of the plan: each of the seven parts, and each statement of the meetlat', () => {
    const all = ONDERDELEN.flatMap(kwaliteitLines).join('\n');

    expect(MANIFEST).toHaveLength(7);
    for (const { vraag } of MANIFEST) expect(all).toContain(vraag);
    for (const { uitleg } of STELLINGEN) expect(all).toContain(uitleg);
  });

  test.each(ONDERDELEN)('is at most two short lines in the step %s', (onderdeel) => {
    const dossier = aDossier(filledIn({ vanToepassing: 'ja' }));
    const lines = kwaliteitLines(onderdeel);

    expect(lines.length).toBeLessThanOrEqual(2);
    for (const line of lines) {
      expect(line.length).toBeLessThan(190);
      expect(texts(planStepCard({ dossier, onderdeel, context }))).toContain(line);
    }
  });

  test('is folded away in a step of the plan: who fills it in reads no more than what is asked', () => {
    const dossier = aDossier(filledIn({ vanToepassing: 'ja' }));
    const folded = elementsOf(rendered(planStepCard({ dossier, onderdeel: 'hoe', context }))).filter(
      (element) => element.isVisible === false,
    );
    for (const line of kwaliteitLines('hoe')) expect(JSON.stringify(folded)).toContain(line);
  });

  test('is not in the way of who says that residents do not take part', () => {
    const dossier = aDossier(filledIn({ vanToepassing: 'nee' }));

    expect(texts(planStepCard({ dossier, onderdeel: 'vraag', context }))).not.toContain('Denk ook hieraan');
  });

  test('stands with the passage, for who can still change it before the besluit', () => {
    const stamp = { op: '2027-01-10T09:00:00.000Z', door: 'Samira', doorId: 's' };
    const view = {
      dossier: aDossier(),
      passage: { versie: 1, ...stamp, regels: [{ tekst: 'Zo ging het.', bronnen: [] }] },
      mayFillOplegger: false,
      outdated: false,
    };
    for (const line of meetlatLines()) {
      expect(texts(passageCard({ ...view, mayEdit: true }))).toContain(line);
      expect(texts(passageCard({ ...view, mayEdit: false }))).not.toContain(line);
    }
  });

  test('stands at the end, with the last page of the meetlat', () => {
    const page = (number: number): string =>
      texts(
        formCard(
          meetlatForm,
          { dossier: aDossier(), page: number },
          { opdracht: 'o', page: String(number) },
          context,
        ),
      );
    for (const line of manifestLines()) {
      expect(page(2)).toContain(line);
      expect(page(1)).not.toContain(line);
    }
  });
});
