import { describe, expect, test } from '@jest/globals';
import { ONDERDELEN } from '../../../src/opdrachten/ground/plan-field-kinds.ts';
import type { Plan } from '../../../src/opdrachten/ground/plan-schema.ts';
import { fieldsOf } from '../../../src/opdrachten/plan/participatieplan.ts';
import { buttonOf, buttonsOf, inputOf, inputsOf, rendered, textOf } from '../../support/card-reading.ts';
import {
  context,
  coordinatorStamp,
  FULL_PLAN,
  HALF_PLAN,
  sampleDossier,
} from '../../support/card-sample-data.ts';
import { planStepCard } from '../../support/plan-step.ts';

const half = sampleDossier({ status: 'plan in concept', plan: HALF_PLAN });
const full = sampleDossier({ status: 'plan in concept', plan: FULL_PLAN });

describe('the row of a new activiteit', () => {
  const chosen = { ...HALF_PLAN, methoden: ['interviews', 'focusgroep'], activiteiten: [] } satisfies Plan;
  const row = (plan: Plan) =>
    inputOf(
      planStepCard({
        dossier: sampleDossier({ status: 'plan in concept', plan }),
        onderdeel: 'planning',
        context,
      }),
      'activiteitSoort',
    ).value ?? '';

  test('begins with a way of listening that was chosen and is not planned yet', () => {
    expect(row(chosen)).toBe('interviews');
    const planned = [{ id: 'a', soort: 'interviews' as const, wanneer: '2027-01-21', aantal: 8 }];
    expect(row({ ...chosen, activiteiten: planned })).toBe('focusgroep');
  });

  test('is empty when each of them is planned, or none was chosen', () => {
    expect(row({ ...chosen, methoden: [] })).toBe('');
  });
});

describe('the first step', () => {
  test('asks whether residents take part, and why that is asked', () => {
    const card = planStepCard({ dossier: sampleDossier(), onderdeel: 'vraag', context });
    expect(textOf(card)).toContain('Inwoners die deze zorg of steun zelf kennen');
    expect(buttonsOf(card)).toEqual(['Ja, inwoners doen mee', 'Nee', 'Nog niet bekend', 'Later verder']);
    expect(buttonOf(card, 'Nee').data).toEqual({
      opdracht: half.id,
      onderdeel: 'vraag',
      ...context,
      vanToepassing: 'nee',
      next: 'verder',
    });
  });

  test('asks for the question and its purpose when residents take part', () => {
    const card = planStepCard({ dossier: half, onderdeel: 'vraag', context });
    expect(inputsOf(rendered(card)).map(({ id }) => id)).toEqual([
      'centraleVraag',
      'doel',
      'vastEnOpen',
      'niveau',
      'plicht',
      'plichtAnders',
    ]);
  });

  test('asks only for the reason when they do not', () => {
    const dossier = sampleDossier({ plan: { vanToepassing: 'nee' } });
    const card = planStepCard({ dossier, onderdeel: 'vraag', context });
    expect(inputsOf(rendered(card)).map(({ id }) => id)).toEqual([
      'redenGeen',
      'toelichtingGeen',
      'waarOpgehaald',
      'voortgang',
      'plicht',
      'plichtAnders',
    ]);
  });

  test('asks again when the projectleider wants to choose anew', () => {
    const card = planStepCard({ dossier: full, onderdeel: 'vraag', context, keuze: true });
    expect(textOf(card)).toContain('Eerder koos je: ja.');
  });
});

describe('the choice whether residents take part', () => {
  test('is asked again when somebody else chose otherwise', () => {
    const card = planStepCard({
      dossier: full,
      onderdeel: 'vraag',
      context,
      keuze: true,
      conflicts: [
        { field: 'vanToepassing', opgeslagen: 'ja', door: 'Carla de Boer', op: '2026-11-12T10:00:00.000Z' },
      ],
    });
    expect(textOf(card)).toContain(
      'Intussen koos Carla de Boer (12 nov 2026): ja. Kies wat het moet worden.',
    );
    expect(buttonsOf(card)).toContain('Nee');
  });
});

describe('every step', () => {
  test.each(ONDERDELEN)('%s asks its fields in order, each with a label', (onderdeel) => {
    const card = planStepCard({ dossier: half, onderdeel, context });
    const asked = fieldsOf(onderdeel).filter(
      ({ id, when, kind }) => when !== 'nee' && id !== 'vanToepassing' && kind !== 'activiteiten',
    );
    const inputs = inputsOf(rendered(card)).filter(({ id }) => !String(id).startsWith('activiteit'));
    expect(inputs.map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
    expect(inputs.map(({ label }) => label)).toEqual(
      asked.map(({ label, required }) => (required ? `${label} (nodig)` : label)),
    );
  });

  test('says which step it is, also where no bar is shown', () => {
    expect(textOf(planStepCard({ dossier: half, onderdeel: 'wie', context }))).toContain(
      'Stap 2 van 5 · Wie\nHerinrichting huishoudelijke hulp, dagbesteding en begeleiding\n●●○○○',
    );
  });

  test('can be saved, left for later, and gone back from', () => {
    const card = planStepCard({ dossier: half, onderdeel: 'hoe', context });
    const [first, second, third, more, ...sending] = buttonsOf(card);
    expect([first, second, third, more]).toEqual([
      'Bekijk voorbeelden',
      'Bekijk eerdere inbreng',
      'Bekijk het werkblad',
      'Meer vragen',
    ]);
    expect(sending).toEqual(['Bewaar en verder', 'Terug', 'Nog niet bekend', 'Later verder']);
    const next = sending.map((title) => (buttonOf(card, title).data as { next: string }).next);
    expect(next).toEqual(['verder', 'terug', 'onbekend', 'later']);
  });

  test('shows no button to what is not there', () => {
    const card = planStepCard({ dossier: half, onderdeel: 'hoe', context, teZien: ['werkblad'] });
    expect(buttonsOf(card).slice(0, 2)).toEqual(['Bekijk het werkblad', 'Meer vragen']);
  });

  test('blocks nothing in the client, so that "Later verder" always works', () => {
    const inputs = ONDERDELEN.flatMap((onderdeel) =>
      inputsOf(rendered(planStepCard({ dossier: half, onderdeel, context }))),
    );
    expect(inputs.filter(({ isRequired }) => isRequired)).toEqual([]);
  });

  test('shows what was stored', () => {
    expect(inputOf(planStepCard({ dossier: full, onderdeel: 'wie', context }), 'aantal').value).toBe(24);
    expect(inputOf(planStepCard({ dossier: full, onderdeel: 'hoe', context }), 'methoden').value).toBe(
      'focusgroep,interviews',
    );
  });

  test('shows what was typed rather than what was stored', () => {
    const card = planStepCard({
      dossier: full,
      onderdeel: 'vraag',
      context,
      typed: { doel: 'Iets nieuws', niveau: '' },
    });
    expect(inputOf(card, 'doel').value).toBe('Iets nieuws');
    expect(inputOf(card, 'niveau').value).toBe('');
    expect(inputOf(card, 'centraleVraag').value).toBe(FULL_PLAN.centraleVraag);
  });

  test('says where somebody gave "nog niet bekend"', () => {
    expect(textOf(planStepCard({ dossier: half, onderdeel: 'vraag', context }))).toContain(
      'Je gaf aan: nog niet bekend.',
    );
  });

  test('proposes what the opdracht already says, and the usual compensation', () => {
    const wie = planStepCard({ dossier: sampleDossier(), onderdeel: 'wie', context });
    const planning = planStepCard({ dossier: sampleDossier(), onderdeel: 'planning', context });
    expect(inputOf(wie, 'gemeenten').value).toBe('Hilversum,Huizen,Laren');
    expect(inputOf(planning, 'trekker').value).toBe('wethouder Van Dijk');
    expect(inputOf(planning, 'vergoedingBedrag').value ?? '').toBe('');
  });

  test('leaves a number empty when what was typed is none', () => {
    const card = planStepCard({ dossier: full, onderdeel: 'wie', context, typed: { aantal: 'veel' } });
    expect(inputOf(card, 'aantal')).not.toHaveProperty('value');
  });
});

describe('beside a field', () => {
  test('stands what is wrong with it, and on top how many there are', () => {
    const card = planStepCard({
      dossier: half,
      onderdeel: 'vraag',
      context,
      problems: { doel: 'Hier staat nog geen antwoord.' },
    });
    expect(textOf(card)).toContain('Bij 1 veld staat een vraag: ');
    expect(textOf(card)).toContain('Hier staat nog geen antwoord.');
  });

  test('stands the question of the coördinator', () => {
    const vraag = { ...coordinatorStamp, veld: 'doel' as const, tekst: 'Voor welk besluit?', antwoord: {} };
    const card = planStepCard({ dossier: { ...half, vraag }, onderdeel: 'vraag', context });
    expect(textOf(card)).toContain('Vraag van Carla de Boer\nVoor welk besluit?');
    expect(textOf(planStepCard({ dossier: { ...half, vraag }, onderdeel: 'wie', context }))).not.toContain(
      'Voor welk besluit?',
    );
  });

  test('stand both texts when two people changed it', () => {
    const card = planStepCard({
      dossier: half,
      onderdeel: 'vraag',
      context,
      typed: { doel: 'Mijn tekst' },
      conflicts: [
        { field: 'doel', opgeslagen: 'Hun tekst', door: 'Carla de Boer', op: '2026-11-12T23:30:00.000Z' },
      ],
    });
    expect(textOf(card)).toContain('Intussen door Carla de Boer bewaard (13 nov 2026)');
    expect(textOf(card)).toContain('Bewaar je die, dan vervangt hij die van Carla de Boer.');
    expect(textOf(card)).toContain('“Hun tekst”');
    expect(inputOf(card, 'doel').value).toBe('Mijn tekst');
  });
});

describe('the step with activiteiten', () => {
  test('shows what is planned, each with a button to remove it', () => {
    const card = planStepCard({ dossier: full, onderdeel: 'planning', context });
    expect(textOf(card)).toContain('focusgroep · 21 jan 2027 · ongeveer 12 inwoners');
    expect(textOf(card)).toContain('interviews · februari 2027 · 1 inwoner');
    expect(buttonOf(card, 'Verwijder')).toEqual({
      verb: 'opdrachten.removeActiviteit',
      data: { opdracht: full.id, onderdeel: 'planning', ...context, activiteit: 'a1' },
    });
  });

  test('has a row for a new one', () => {
    const card = planStepCard({ dossier: half, onderdeel: 'planning', context });
    expect(textOf(card)).toContain('Er staat nog geen activiteit in het plan.');
    expect(buttonOf(card, 'Voeg activiteit toe').data).toMatchObject({
      onderdeel: 'planning',
      next: 'activiteit',
    });
    expect(inputOf(card, 'activiteitAlleenMaand').value).toBe('false');
  });

  test('gives back what was typed in that row when it could not be added', () => {
    const typed = {
      activiteitSoort: 'focusgroep',
      activiteitDatum: '2027-02-01',
      activiteitAlleenMaand: 'true',
      activiteitAantal: '0',
    };
    const card = planStepCard({
      dossier: half,
      onderdeel: 'planning',
      context,
      typed,
      problems: { activiteitAantal: 'Minstens 1.' },
    });
    expect(inputOf(card, 'activiteitSoort').value).toBe('focusgroep');
    expect(inputOf(card, 'activiteitAlleenMaand').value).toBe('true');
    expect(inputOf(card, 'activiteitAantal').value).toBe(0);
    expect(textOf(card)).toContain('Minstens 1.');
  });
});
