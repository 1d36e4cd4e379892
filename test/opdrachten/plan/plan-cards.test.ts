import { describe, expect, test } from '@jest/globals';
import { formCard } from '../../../src/forms/form.ts';
import type { OpdrachtEvent } from '../../../src/opdrachten/opdracht-events.ts';
import { planPromptCard } from '../../../src/opdrachten/plan/plan-cards.ts';
import { planOverviewCard, planReviewCard } from '../../../src/opdrachten/plan/plan-overzicht-card.ts';
import { returnForm } from '../../../src/opdrachten/plan/review-forms.ts';
import { buttonOf, buttonsOf, inputOf, textOf } from '../../support/card-reading.ts';
import {
  context,
  coordinatorStamp,
  dates,
  FULL_PLAN,
  HALF_PLAN,
  sampleDossier,
  stamp,
} from '../../support/card-sample-data.ts';
import { HELD, underWay } from '../../support/uitvoering.ts';

const half = sampleDossier({ status: 'plan in concept', plan: HALF_PLAN });
const full = sampleDossier({ status: 'plan in concept', plan: FULL_PLAN });
const handedIn = sampleDossier({
  status: 'plan ingediend',
  plan: FULL_PLAN,
  ingediend: stamp,
  inzendingen: 1,
});
const agreed = { ...handedIn, status: 'plan afgestemd' as const, afgestemd: coordinatorStamp };
const vraag = {
  ...coordinatorStamp,
  veld: 'doel' as const,
  tekst: 'Voor welk besluit?',
  antwoord: { doel: 'We kiezen.' },
};

describe('the post about a plan in the chat of the projectleider', () => {
  test('says what is asked, why, by when and how long it takes', () => {
    const text = textOf(planPromptCard({ dossier: sampleDossier(), context, dates }));
    expect(text).toContain('Wil je het participatieplan maken?');
    expect(text).toContain('Zo is op tijd duidelijk hoe inwoners meedoen');
    expect(text).toContain('Plan klaar: uiterlijk dinsdag 24 november 2026');
    expect(text).toContain('Tijd: Ongeveer 15 minuten: vijf korte stappen.');
  });

  test('begins, or goes on where it stopped', () => {
    expect(buttonsOf(planPromptCard({ dossier: sampleDossier(), context, dates: { route: [] } }))).toEqual([
      'Begin',
    ]);
    expect(buttonsOf(planPromptCard({ dossier: half, context, dates: { route: [] } }))).toEqual([
      'Ga verder',
    ]);
  });

  test('shows the question of the coördinator with the answer it is about', () => {
    const card = planPromptCard({ dossier: { ...half, vraag }, context, dates });
    expect(textOf(card)).toContain(
      'Wat je met de antwoorden doet\nVraag van Carla de Boer\nVoor welk besluit?',
    );
    expect(textOf(card)).toContain('Dit stond in je plan\nWe kiezen.');
    expect(buttonOf(card, 'Naar de vraag')).toEqual({
      verb: 'opdrachten.openPlan',
      data: { opdracht: half.id, onderdeel: 'vraag' },
    });
  });

  test('says when it was handed in and can be opened again', () => {
    const card = planPromptCard({ dossier: handedIn, context, dates: { route: [] } });
    expect(textOf(card)).toContain('Ingediend: donderdag 12 november 2026, door Samira El Amrani');
    expect(buttonOf(card, 'Plan aanpassen')).toEqual({
      verb: 'opdrachten.reopenPlan',
      data: { opdracht: handedIn.id, ...context },
    });
  });

  test('says that residents can be invited as long as somebody still is to be', () => {
    const said = (...events: OpdrachtEvent[]): string =>
      textOf(planPromptCard({ dossier: underWay(...events), context, dates: { route: [] } }));

    expect(said()).toContain('De coördinator is akkoord met je plan. Je kunt inwoners uitnodigen.');
    expect(said(HELD)).toContain('De coördinator is akkoord met je plan. Het plan wordt uitgevoerd.');
    expect(said(HELD)).not.toContain('uitnodigen');
  });

  test('says that the coördinator agrees', () => {
    expect(textOf(planPromptCard({ dossier: agreed, context, dates: { route: [] } }))).toContain(
      'De coördinator is akkoord met je plan.',
    );
    expect(
      textOf(
        planPromptCard({
          dossier: { ...agreed, status: 'geen participatie' },
          context,
          dates: { route: [] },
        }),
      ),
    ).toContain('De coördinator is akkoord met de reden.');
  });
});

describe('the whole plan', () => {
  test('can be handed in when it is complete', () => {
    const card = planOverviewCard({ dossier: full, context, mode: 'indienen' });
    expect(buttonOf(card, 'Plan indienen')).toEqual({
      verb: 'opdrachten.submitPlan',
      data: { opdracht: full.id, ...context },
    });
  });

  test('says what is missing, with a button for each onderdeel', () => {
    const card = planOverviewCard({ dossier: half, context, mode: 'indienen' });
    expect(textOf(card)).toContain('Er zijn nog 5 antwoorden nodig');
    expect(textOf(card)).toContain('Nog 1 antwoord nodig: Wat je met de antwoorden doet.');
    expect(buttonsOf(card)).toEqual([
      'Vul in',
      'Wijzig',
      'Vul in',
      'Vul in',
      'Vul in',
      'Verder invullen',
      'Bekijk de opdracht',
      'Vraag de coördinator om hulp',
    ]);
    expect(buttonOf(card, 'Vul in').data).toEqual({ opdracht: half.id, onderdeel: 'vraag' });
  });

  test('leads to help of the coördinator before it is handed in, for who hands it in', () => {
    const view = { dossier: half, context, mode: 'indienen' } as const;
    const data = buttonOf(planOverviewCard(view), 'Vraag de coördinator om hulp').data;
    expect(data).toEqual({ vraag: `Over ‘${view.dossier.titel}’: ` });
    // Who filled in everything needs no more to read.
    for (const other of [
      { ...view, maySubmit: false },
      { ...view, mode: 'lezen' as const },
      { ...view, dossier: full },
    ])
      expect(buttonsOf(planOverviewCard(other))).not.toContain('Vraag de coördinator om hulp');
  });

  test('is not handed in by the coördinator who helped', () => {
    const card = planOverviewCard({ dossier: full, context, mode: 'indienen', maySubmit: false });
    expect(buttonsOf(card)).not.toContain('Plan indienen');
    expect(textOf(card)).toContain('De projectleider dient het in.');
  });

  test('shows every answer in words', () => {
    const text = textOf(planOverviewCard({ dossier: handedIn, context, mode: 'lezen' }));
    expect(text).toContain('Bedrag per vergoeding in euro\n€ 15,00');
    expect(text).toContain('Manier van ophalen\nfocusgroep, interviews');
    expect(text).toContain('focusgroep · 21 jan 2027 · ongeveer 12 inwoners');
  });

  test('can only be read by who reads it', () => {
    expect(buttonsOf(planOverviewCard({ dossier: handedIn, context, mode: 'lezen' }))).toEqual([
      'Bekijk de opdracht',
      'Neem over in een stuk',
      'Bekijk de geschiedenis',
    ]);
  });

  test('leads back to where it was opened', () => {
    const back = { title: 'Terug naar het overzicht', verb: 'overzichten.show', data: { vergadering: 'v1' } };
    const card = planOverviewCard({ dossier: handedIn, context, mode: 'lezen', back });
    expect(buttonOf(card, back.title)).toEqual({ verb: back.verb, data: back.data });
  });

  test('cuts texts that are too long together, and shows them whole for one onderdeel', () => {
    const long = 'woord '.repeat(166).trim();
    const texts = [
      'centraleVraag',
      'doel',
      'vastEnOpen',
      'ervaring',
      'ondersteuning',
      'toelichtingHoe',
      'terugkoppelingWijze',
      'koppelingBeleid',
    ];
    const plan = {
      ...FULL_PLAN,
      ...Object.fromEntries(texts.map((field) => [field, `${long}${long}${field}`])),
    };
    const dossier = { ...handedIn, plan };
    const whole = planOverviewCard({ dossier, context, mode: 'lezen' });
    expect(textOf(whole)).toContain('… (kies ‘Lees alles’)');
    expect(buttonOf(whole, 'Lees alles')).toEqual({
      verb: 'opdrachten.plan',
      data: { opdracht: dossier.id, onderdeel: 'vraag' },
    });
    const filling = planOverviewCard({ dossier, context, mode: 'indienen' });
    expect(textOf(filling)).toContain('… (lees verder in stap 1)');
  });

  test('shows one onderdeel alone when asked', () => {
    const card = planOverviewCard({ dossier: handedIn, context, mode: 'lezen', onderdeel: 'hoe' });
    expect(textOf(card)).toContain('Stap 3 · Hoe');
    expect(textOf(card)).not.toContain('Stap 2 · Wie');
    expect(buttonsOf(card)).toContain('Lees het hele plan');
  });

  test('without participation is only its reason', () => {
    const plan = { vanToepassing: 'nee', redenGeen: 'spoed', toelichtingGeen: 'Het besluit is morgen.' };
    const text = textOf(planOverviewCard({ dossier: { ...half, plan }, context, mode: 'indienen' }));
    expect(text).toContain('Reden waarom inwoners niet meedoen\nspoed');
    expect(text).not.toContain('Stap 2');
  });
});

describe('the review by the coördinator', () => {
  test('offers to agree or to send it back', () => {
    const card = planReviewCard({ mayPass: true, dates: { route: [] }, dossier: handedIn, context });
    expect(buttonsOf(card)).toEqual([
      'Akkoord',
      'Akkoord met een opmerking',
      'Stuur terug met een vraag',
      'Laat een collega beoordelen',
      'Bekijk de opdracht',
    ]);
    expect(buttonOf(card, 'Akkoord')).toEqual({
      verb: 'opdrachten.agreePlan',
      data: { opdracht: handedIn.id, ...context },
    });
    expect(textOf(card)).toContain('Ingediend: Samira El Amrani op 12 nov 2026');
  });

  test('says afterwards who agreed, and offers nothing more', () => {
    const card = planReviewCard({ mayPass: true, dates: { route: [] }, dossier: agreed, context });
    expect(textOf(card)).toContain('Carla de Boer is akkoord, sinds 16 nov 2026.');
    expect(buttonsOf(card)).toEqual(['Bekijk de opdracht']);
  });

  test('says at once that the plan asks something of a trekker who is not known, with where to choose', () => {
    const zonder = {
      ...agreed,
      plan: { ...agreed.plan, rolTrekker: 'stelt de vraag' as const },
      trekkers: [],
    };
    const card = planReviewCard({ mayPass: true, dates: { route: [] }, dossier: zonder, context });
    expect(textOf(card)).toContain('Er is nog geen bestuurlijk trekker.');
    expect(buttonsOf(card)).toEqual(['Kies een trekker', 'Bekijk de opdracht']);
  });

  test('says afterwards with which question it was sent back', () => {
    const card = planReviewCard({
      mayPass: true,
      dates: { route: [] },
      dossier: { ...half, ingediend: stamp, vraag },
      context,
    });
    expect(textOf(card)).toContain('Wat je met de antwoorden doet\nVoor welk besluit?');
    expect(buttonsOf(card)).toEqual(['Bekijk de opdracht']);
  });

  test('says when the projectleider took it back', () => {
    expect(textOf(planReviewCard({ mayPass: true, dates: { route: [] }, dossier: half, context }))).toContain(
      'Plan weer geopend',
    );
  });

  test('asks at which answer the question is, of those that count', () => {
    const card = formCard(returnForm, { dossier: handedIn }, { opdracht: handedIn.id }, context, {
      typed: { veld: 'doel', vraag: 'Waarom?' },
      problems: { vraag: 'Stel een hele vraag.' },
    });
    expect(inputOf(card, 'veld')).toMatchObject({ value: 'doel' });
    expect(inputOf(card, 'veld').choices).toContainEqual({
      value: 'doel',
      title: 'Vraag: Wat je met de antwoorden doet',
    });
    expect(JSON.stringify(inputOf(card, 'veld').choices)).not.toContain('redenGeen');
    expect(inputOf(card, 'vraag').value).toBe('Waarom?');
    expect(textOf(card)).toContain('Stel een hele vraag.');
  });
});
