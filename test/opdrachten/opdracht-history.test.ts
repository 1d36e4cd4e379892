import { describe, expect, test } from '@jest/globals';
import * as z from 'zod/v4';
import { eventKinds, geenBron } from '../../src/opdrachten/ground/event-kinds.ts';
import {
  OPDRACHT_EVENTS,
  type OpdrachtEvent,
  opdrachtEventSchema,
} from '../../src/opdrachten/opdracht-events.ts';
import { historyOf } from '../../src/opdrachten/opdracht-history.ts';
import type { HistoryRow } from '../../src/shared/event-kinds.ts';
import { COMPLETE } from '../support/dossiers.ts';
import { CARLA } from '../support/people.ts';

type Soort = OpdrachtEvent['soort'];

const ACTIVITEIT = { id: 'bijeenkomst', soort: 'gesprek', wanneer: '2027-01-20', aantal: 12 };
const PUNT = { id: 'punt', bron: 'inwoners', tekst: 'Geef ons één vast gezicht.' } as const;
const TOEZEGGING = {
  id: 't',
  wat: 'Een loket openen',
  eigenaar: { naam: 'Karin Smit' },
  datum: '2027-05-01',
};

/** One of each kind, in the order in which they happen. */
const EXAMPLES: { readonly [One in Soort]: Extract<OpdrachtEvent, { soort: One }> } = {
  'opdracht toegevoegd': {
    soort: 'opdracht toegevoegd',
    gegevens: { titel: 'Ambulante jeugdhulp', gemeenten: [], notities: [] },
    bron: 'kaart',
  },
  'opdracht gewijzigd': { soort: 'opdracht gewijzigd', gegevens: { vergaderingId: 'do-2027-03-01' } },
  'opdracht van agenda gehaald': { soort: 'opdracht van agenda gehaald' },
  'opdracht overgedragen': {
    soort: 'opdracht overgedragen',
    van: { naam: 'Samira Bakker', persoonId: 'samira' },
    projectleider: { naam: 'Pieter Smit', persoonId: 'pieter' },
  },
  'projectleider toegewezen': { soort: 'projectleider toegewezen', projectleider: { naam: 'Samira Bakker' } },
  'trekker aangewezen': {
    soort: 'trekker aangewezen',
    trekker: { naam: 'Karin Smit', persoonId: 'karin' },
  },
  'trekker gevraagd': {
    soort: 'trekker gevraagd',
    verplichting: 'plan',
    wat: 'Lever het plan in',
    uiterlijk: '2027-01-10',
  },
  'onderdeel ingevuld': { soort: 'onderdeel ingevuld', onderdeel: 'vraag', antwoorden: COMPLETE },
  'activiteit verwijderd': { soort: 'activiteit verwijderd', activiteitId: 'a1' },
  'activiteit toegevoegd': { soort: 'activiteit toegevoegd', activiteit: ACTIVITEIT },
  'plan ingediend': { soort: 'plan ingediend' },
  'beoordelen gegeven': { soort: 'beoordelen gegeven', aan: { persoonId: 'p9', naam: 'Cees Vermeer' } },
  'plan teruggestuurd': { soort: 'plan teruggestuurd', veld: 'doel', vraag: 'Waarom?' },
  'plan afgestemd': { soort: 'plan afgestemd' },
  'plan heropend': { soort: 'plan heropend' },
  'uitnodiging verstuurd': {
    soort: 'uitnodiging verstuurd',
    activiteitId: ACTIVITEIT.id,
    datum: '2027-01-04',
  },
  'activiteit verplaatst': {
    soort: 'activiteit verplaatst',
    activiteitId: ACTIVITEIT.id,
    naar: '2027-01-27',
    reden: 'Het sneeuwde.',
  },
  'activiteit geannuleerd': {
    soort: 'activiteit geannuleerd',
    activiteitId: ACTIVITEIT.id,
    reden: 'Niemand kon.',
  },
  'activiteit gehouden': {
    soort: 'activiteit gehouden',
    activiteitId: ACTIVITEIT.id,
    datum: '2027-01-27',
    aantal: 9,
    opbrengst: 'Eén vast gezicht.',
  },
  'activiteit buiten het plan': {
    soort: 'activiteit buiten het plan',
    activiteit: { id: 'w1', soort: 'werkbezoek', wanneer: '2027-02', aantal: 6 },
    reden: 'Een school nodigde ons uit.',
  },
  'inbreng toegevoegd': { soort: 'inbreng toegevoegd', punten: [PUNT] },
  'inbreng gewijzigd': { soort: 'inbreng gewijzigd', punt: { ...PUNT, tekst: 'Eén gezicht.' } },
  'inbreng beoordeeld': { soort: 'inbreng beoordeeld', inbrengIds: [PUNT.id], oordeel: 'overgenomen' },
  'inbreng verwijderd': { soort: 'inbreng verwijderd', inbrengId: PUNT.id, reden: 'Dubbel.' },
  'inbreng verwerkt': { soort: 'inbreng verwerkt' },
  'passage vastgelegd': { soort: 'passage vastgelegd', regels: [{ tekst: 'Zo ging het.', bronnen: [] }] },
  'besluit genomen': {
    soort: 'besluit genomen',
    vergaderingId: 'do-2027-03-01',
    overlegNaam: 'DO',
    datum: '2027-03-01',
    uitkomst: 'goedgekeurd',
  },
  'toezegging gedaan': { soort: 'toezegging gedaan', ...TOEZEGGING },
  'toezegger herkend': {
    soort: 'toezegger herkend',
    toezeggingId: TOEZEGGING.id,
    eigenaar: { naam: 'Karin Smit', persoonId: 'karin' },
  },
  'toezegging nagekomen': { soort: 'toezegging nagekomen', toezeggingId: TOEZEGGING.id, hoe: 'Het is open.' },
  'terugkoppeling geschreven': { soort: 'terugkoppeling geschreven', tekst: 'Dank je wel.' },
  'handtekening gevraagd': { soort: 'handtekening gevraagd' },
  'terugkoppeling ondertekend': { soort: 'terugkoppeling ondertekend' },
  'terugkoppeling gegeven': { soort: 'terugkoppeling gegeven', kanaal: 'nieuwsbrief', datum: '2027-03-20' },
  'terugkoppeling ook gegeven': {
    soort: 'terugkoppeling ook gegeven',
    kanaal: 'bijeenkomst',
    datum: '2027-04-02',
    bereikt: 12,
  },
  'terugkoppeling niet nodig': {
    soort: 'terugkoppeling niet nodig',
    reden: 'Het besluit is hetzelfde gebleven.',
  },
  'oordelen bevestigd': { soort: 'oordelen bevestigd', inbrengIds: [PUNT.id] },
  'meetlat bijgewerkt': { soort: 'meetlat bijgewerkt', metingen: [{ stelling: 'mens', score: 'goed' }] },
  'meetlat afgerond': { soort: 'meetlat afgerond' },
  'taak van trekker gedaan': { soort: 'taak van trekker gedaan', taakId: 'wees erbij' },
};

function tell(
  mayReadPlan: boolean,
  events: readonly OpdrachtEvent[] = Object.values(EXAMPLES),
): HistoryRow[] {
  const at = '2027-01-01T09:00:00.000Z';
  const entries = events.map((event, index) => ({
    stream: 'opdracht:a',
    number: index + 1,
    at,
    actor: CARLA,
    events: [event],
  }));
  return historyOf('a', entries, { mayReadPlan, vergaderingWords: (id) => id }).toReversed();
}

/** The kinds of which a reader gets to see what they changed. */
function shown(mayReadPlan: boolean): readonly string[] {
  const rows = tell(mayReadPlan);
  return Object.keys(EXAMPLES).filter((_soort, index) => (rows[index]?.details.length ?? 0) > 0);
}

describe('the history of an opdracht', () => {
  test('tells of every kind of event who did what', () => {
    for (const { wie, wat } of tell(false)) {
      expect(wie).toBe(CARLA.naam);
      expect(wat).toMatch(/^heeft [a-z‘]/);
    }
  });

  test('leaves out, for who may not read the plan, what the plan, the uitvoering, the inbreng and the passage hold', () => {
    expect(shown(false)).toEqual([
      'opdracht gewijzigd',
      'opdracht van agenda gehaald',
      'opdracht overgedragen',
      'projectleider toegewezen',
      'trekker aangewezen',
      'trekker gevraagd',
      'besluit genomen',
      'toezegging gedaan',
      'toezegger herkend',
      'toezegging nagekomen',
      'terugkoppeling geschreven',
      'terugkoppeling gegeven',
      'terugkoppeling ook gegeven',
      'terugkoppeling niet nodig',
      'meetlat bijgewerkt',
    ]);
  });

  test('shows who may read the plan what each of its events changed', () => {
    const more = shown(true).filter((soort) => !shown(false).includes(soort));
    expect(more).toEqual([
      'onderdeel ingevuld',
      'activiteit verwijderd',
      'activiteit toegevoegd',
      'plan teruggestuurd',
      'uitnodiging verstuurd',
      'activiteit verplaatst',
      'activiteit geannuleerd',
      'activiteit gehouden',
      'activiteit buiten het plan',
      'inbreng toegevoegd',
      'inbreng gewijzigd',
      'inbreng beoordeeld',
      'inbreng verwijderd',
      'passage vastgelegd',
      'oordelen bevestigd',
    ]);
  });

  test('knows each kind under the name by which the log has it', () => {
    expect(Object.keys(OPDRACHT_EVENTS).toSorted()).toEqual(Object.keys(EXAMPLES).toSorted());
    for (const [soort, example] of Object.entries(EXAMPLES)) {
      expect(opdrachtEventSchema.parse(example)).toEqual(example);
      expect(example.soort).toBe(soort);
    }
  });

  test('has no kind of which was not said who may read it', () => {
    const kinds = eventKinds({
      // @ts-expect-error: what is not said, is not open: it does not compile.
      'iets nieuws': {
        schema: z.object({ soort: z.literal('iets nieuws') }),
        fold: (dossier) => dossier,
        tell: () => ({ wat: 'heeft iets nieuws gedaan' }),
        bronnen: geenBron,
      },
    });
    expect(kinds['iets nieuws'].leest).toBeUndefined();
  });

  test('has no kind of which was not said of which sentences it is the source', () => {
    const kinds = eventKinds({
      // @ts-expect-error: a sentence that says where it comes from must not miss an entry.
      'iets nieuws': {
        schema: z.object({ soort: z.literal('iets nieuws') }),
        fold: (dossier) => dossier,
        tell: () => ({ wat: 'heeft iets nieuws gedaan' }),
        leest: 'wie het plan mag lezen',
      },
    });
    expect(kinds['iets nieuws'].bronnen).toBeUndefined();
  });
});
