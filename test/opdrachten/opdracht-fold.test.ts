import { describe, expect, test } from '@jest/globals';
import { type Dossier, participatieOf } from '../../src/opdrachten/ground/dossier.ts';
import {
  foldOpdracht,
  type OpdrachtEvent,
  opdrachtEventSchema,
} from '../../src/opdrachten/opdracht-events.ts';
import { opdrachtKeys } from '../../src/opdrachten/opdracht-keys.ts';
import { STANDAARD_TERMIJNEN } from '../../src/shared/termijnen.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';
import { dossierVerplichtingen } from '../../src/verplichtingen/dossier-verplichtingen.ts';
import { AGREED, aDossier, COMPLETE, filledIn, REOPENED, RETURNED, SUBMITTED } from '../support/dossiers.ts';
import { EVENT_EXAMPLES } from '../support/opdracht-events.ts';
import { CARLA, PIETER, SAMIRA, WILLEM } from '../support/people.ts';

const context = { id: 'a', at: '2026-12-01T10:00:00.000Z', actor: CARLA };
const NONE = { vanToepassing: 'nee', redenGeen: 'spoed', toelichtingGeen: 'Het moet snel.' };

describe('the course of a dossier', () => {
  test.each([
    ['is asked for', aDossier(), 'plan gevraagd', 'plan niet compleet'],
    [
      'is being filled in',
      aDossier(filledIn({ vanToepassing: 'ja' })),
      'plan in concept',
      'plan niet compleet',
    ],
    ['was handed in', aDossier(filledIn(COMPLETE), SUBMITTED), 'plan ingediend', 'plan compleet'],
    ['was agreed', aDossier(filledIn(COMPLETE), SUBMITTED, AGREED), 'plan afgestemd', 'plan compleet'],
    [
      'was sent back',
      aDossier(filledIn(COMPLETE), SUBMITTED, RETURNED),
      'plan in concept',
      'plan niet compleet',
    ],
    [
      'was opened again',
      aDossier(filledIn(COMPLETE), SUBMITTED, AGREED, REOPENED),
      'plan in concept',
      'plan niet compleet',
    ],
    ['says why not', aDossier(filledIn(NONE), SUBMITTED, AGREED), 'geen participatie', 'geen participatie'],
  ])('when the plan %s', (_when, dossier, status, participatie) => {
    expect(dossier.status).toBe(status);
    expect(participatieOf(dossier)).toBe(participatie);
  });

  test('counts how often the plan was handed in', () => {
    expect(aDossier(filledIn(COMPLETE), SUBMITTED, RETURNED, SUBMITTED).inzendingen).toBe(2);
  });

  test('keeps the question with the answer that it was about, until the plan is handed in again', () => {
    const asked = aDossier(filledIn(COMPLETE), SUBMITTED, RETURNED, filledIn({ doel: 'Nieuw doel.' }));

    expect(asked.vraag).toMatchObject({ veld: 'doel', tekst: 'Waarom?', antwoord: { doel: COMPLETE.doel } });
    expect(asked.plan.doel).toBe('Nieuw doel.');
    expect(foldOpdracht(asked, SUBMITTED, context)?.vraag).toBeUndefined();
  });

  test('forgets that it was agreed when it is opened again', () => {
    expect(aDossier(filledIn(COMPLETE), SUBMITTED, AGREED, REOPENED).afgestemd).toBeUndefined();
  });

  test('adds and removes activiteiten', () => {
    const first = { id: 'a1', soort: 'focusgroep', wanneer: '2027-01', aantal: 5 };
    const second = { id: 'a2', soort: 'interviews', wanneer: '2027-02-03', aantal: 8 };
    const dossier = aDossier(
      filledIn({ activiteiten: null }),
      { soort: 'activiteit toegevoegd', activiteit: first },
      { soort: 'activiteit toegevoegd', activiteit: second },
      { soort: 'activiteit verwijderd', activiteitId: 'a1' },
      { soort: 'activiteit verwijderd', activiteitId: 'onbekend' },
    );

    expect(dossier.plan.activiteiten).toEqual([second]);
  });

  test('stamps the last change with who and when', () => {
    expect(foldOpdracht(aDossier(), SUBMITTED, context)?.gewijzigd).toEqual({
      op: context.at,
      door: CARLA.naam,
      doorId: CARLA.id,
    });
  });

  test('is not begun by anything but an opdracht, and begun only once', () => {
    expect(foldOpdracht(undefined, SUBMITTED, context)).toBeUndefined();
    const again: OpdrachtEvent = {
      soort: 'opdracht toegevoegd',
      gegevens: { titel: 'Een andere', gemeenten: [], notities: [] },
      bron: 'kaart',
    };
    expect(foldOpdracht(aDossier(), again, context)).toEqual(aDossier());
  });
});

describe('the keys by which an opdracht is found', () => {
  test('are its title, state, vergadering, projectleider and long texts', () => {
    const text = 'Een lange tekst die lang genoeg is om als gekopieerd te kunnen gelden.';
    const keys = opdrachtKeys(
      aDossier(
        {
          soort: 'opdracht gewijzigd',
          gegevens: { kenmerk: 'DOC-24008138', vergaderingId: 'do-2026-12-15' },
        },
        filledIn({ doel: text, centraleVraag: 'Kort.' }),
      ),
    );

    expect(keys).toMatchObject({
      titel: ['herinrichting huishoudelijke hulp'],
      status: ['plan in concept'],
      kenmerk: ['doc 24008138'],
      projectleider: [SAMIRA.id],
      tekst: [expect.any(String)],
      titelwoord: ['doc', '24008138', 'herinrichting', 'huishoudelijke', 'hulp'],
      persoon: [SAMIRA.id],
      plek: [expect.any(String), 'do-2026-12-15'],
      met: ['projectleider'],
    });
    expect(keys.zonder).toContain('plan');
    expect(JSON.stringify(keys)).not.toContain('lange tekst');
  });

  test('find each of several projectleiders and trekkers, and the name of who is not known yet', () => {
    const several = opdrachtKeys(
      aDossier(
        {
          soort: 'projectleider toegewezen',
          projectleider: { naam: SAMIRA.naam, persoonId: SAMIRA.id },
          anderen: [{ naam: PIETER.naam, persoonId: PIETER.id }, { naam: 'Jan Bakker' }],
        },
        {
          soort: 'trekker aangewezen',
          trekker: { naam: 'Wethouder Prins' },
          anderen: [{ naam: WILLEM.naam, persoonId: WILLEM.id }],
        },
      ),
    );

    expect(several).toMatchObject({
      projectleider: [SAMIRA.id, PIETER.id],
      trekker: [WILLEM.id],
      persoon: [SAMIRA.id, PIETER.id, WILLEM.id],
      planlezer: [SAMIRA.id, PIETER.id],
      naamloos: ['jan bakker'],
      naamlozeTrekker: ['wethouder prins'],
    });
  });

  test('find what is finished again once it comes to another meeting, which is asked for its besluit', () => {
    const at = (vergaderingId: string): OpdrachtEvent => ({
      soort: 'opdracht gewijzigd',
      gegevens: { vergaderingId },
    });
    const finished = aDossier(
      filledIn(COMPLETE),
      SUBMITTED,
      AGREED,
      at('pfho-2026-11-12'),
      {
        soort: 'besluit genomen',
        vergaderingId: 'pfho-2026-11-12',
        overlegNaam: 'PFHO',
        datum: '2026-11-12',
        uitkomst: 'goedgekeurd',
      },
      { soort: 'terugkoppeling geschreven', tekst: 'Beste deelnemer' },
      { soort: 'terugkoppeling gegeven', kanaal: 'nieuwsbrief', datum: '2026-11-17' },
      { soort: 'meetlat afgerond' },
    );
    expect(finished.status).toBe('afgerond');
    expect(opdrachtKeys(finished)).not.toHaveProperty('open');

    const goesOn = foldOpdracht(finished, at('ab-2027-01-14'), context);

    expect(goesOn && opdrachtKeys(goesOn)).toMatchObject({ open: ['ja'] });
  });

  test('find whatever is owed for what was finished or withdrawn, also when it was recorded after that', () => {
    const decided = (uitkomst: 'goedgekeurd' | 'ingetrokken'): OpdrachtEvent => ({
      soort: 'besluit genomen',
      vergaderingId: 'pfho-2026-11-12',
      overlegNaam: 'PFHO',
      datum: '2026-11-12',
      uitkomst,
    });
    const told: readonly OpdrachtEvent[] = [
      { soort: 'terugkoppeling geschreven', tekst: 'Beste deelnemer' },
      { soort: 'terugkoppeling gegeven', kanaal: 'nieuwsbrief', datum: '2026-11-17' },
      { soort: 'meetlat afgerond' },
    ];
    const ended = [
      aDossier(filledIn(COMPLETE), SUBMITTED, AGREED, decided('goedgekeurd'), ...told),
      aDossier(filledIn(COMPLETE), SUBMITTED, AGREED, decided('ingetrokken')),
    ];
    const owes = (dossier: Dossier): boolean =>
      dossierVerplichtingen(dossier, { route: [] }, [CARLA.id], '2027-06-01', {
        days: createWorkingDays(),
        termijnen: STANDAARD_TERMIJNEN,
      }).some(({ stand }) => stand === 'open' || stand === 'wacht');
    const asked = ended.flatMap((dossier) =>
      Object.values(EVENT_EXAMPLES).flatMap((event) => {
        // A text is put before the coördinator once it is written.
        const written = foldOpdracht(dossier, EVENT_EXAMPLES['openbare tekst bewaard'], context) ?? dossier;
        const after = [dossier, written].flatMap((one) => foldOpdracht(one, event, context) ?? []);
        return after.flatMap((one) => (owes(one) ? [{ event: event.soort, one }] : []));
      }),
    );

    expect(asked.map(({ event }) => event)).toContain('openbare tekst voorgelegd');
    expect(asked.filter(({ one }) => !('open' in opdrachtKeys(one))).map(({ event }) => event)).toEqual([]);
  });

  test('hold the name of a projectleider only as long as nobody knows who that is', () => {
    const named = aDossier({
      soort: 'projectleider toegewezen',
      projectleider: { naam: 'Jan Bakker (Huizen)' },
    });

    expect(opdrachtKeys(named)).toMatchObject({ naamloos: ['jan bakker'] });
    expect(opdrachtKeys(named)).not.toHaveProperty('projectleider');
    expect(opdrachtKeys(aDossier())).not.toHaveProperty('naamloos');
  });
});

test('an event of an unknown kind in the log is noticed, not skipped', () => {
  expect(opdrachtEventSchema.safeParse({ soort: 'plan opgegeten' }).success).toBe(false);
});
