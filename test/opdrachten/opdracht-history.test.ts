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
import { EVENT_EXAMPLES } from '../support/opdracht-events.ts';
import { CARLA } from '../support/people.ts';

function tell(
  mayReadPlan: boolean,
  events: readonly OpdrachtEvent[] = Object.values(EVENT_EXAMPLES),
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
  return Object.keys(EVENT_EXAMPLES).filter((_soort, index) => (rows[index]?.details.length ?? 0) > 0);
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
      'plaatsen vastgelegd',
      'fase gekozen',
      'opdracht overgedragen',
      'projectleider toegewezen',
      'trekker aangewezen',
      'trekker gevraagd',
      'advies gevraagd',
      'advies ontvangen',
      'adviespunten beantwoord',
      'adviesraad antwoord verteld',
      'op advies teruggekeken',
      'geen advies ontvangen',
      'besluit genomen',
      'rechtzetting gevraagd',
      'toezegging gedaan',
      'toezegger herkend',
      'toezegging nagekomen',
      'terugkoppeling geschreven',
      'openbare tekst ingetrokken',
      'terugkoppeling gegeven',
      'terugkoppeling ook gegeven',
      'terugkoppeling niet nodig',
      'meetlat bijgewerkt',
      'afspraak met trekker',
      'lokale datum vastgelegd',
      'lokale datum weggehaald',
      'overgenomen uit jaartabel',
    ]);
  });

  test('shows who may read the plan what each of its events changed', () => {
    const more = shown(true).filter((soort) => !shown(false).includes(soort));
    expect(more).toEqual([
      'planadvies gegeven',
      'onderdeel ingevuld',
      'activiteit verwijderd',
      'activiteit toegevoegd',
      'eerdere inbreng overgenomen',
      'eerdere inbreng weggehaald',
      'plan teruggestuurd',
      'uitnodiging verstuurd',
      'activiteit verplaatst',
      'activiteit geannuleerd',
      'activiteit gehouden',
      'kosten vastgelegd',
      'activiteit buiten het plan',
      'inbreng toegevoegd',
      'inbreng gewijzigd',
      'inbreng beoordeeld',
      'inbreng verwijderd',
      'passage vastgelegd',
      'oplegger ingevuld',
      'afzender ingevuld',
      'boodschap gepland',
      'boodschap geschrapt',
      'openbare tekst bewaard',
      'openbare tekst teruggestuurd',
      'oordelen bevestigd',
    ]);
  });

  test('knows each kind under the name by which the log has it', () => {
    expect(Object.keys(OPDRACHT_EVENTS).toSorted()).toEqual(Object.keys(EVENT_EXAMPLES).toSorted());
    for (const [soort, example] of Object.entries(EVENT_EXAMPLES)) {
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
