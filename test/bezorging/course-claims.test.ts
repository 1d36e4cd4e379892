import { expect, test } from '@jest/globals';
import { type HerinneringRow, herinneringCard } from '../../src/herinneringen/herinnering-cards.ts';
import type { Verplichting } from '../../src/verplichtingen/verplichting.ts';
import { viewCard } from '../support/card-reader.ts';
import { rendered } from '../support/card-reading.ts';
import { claimsIn, untrueIn } from '../support/course/claims.ts';
import { noFacts } from '../support/course/facts.ts';
import { learnOpdracht } from '../support/course/learn-opdracht.ts';
import { CARLA, SAMIRA } from '../support/people.ts';

/** How the oracle of the course reads a card of several rows: what a row says, it says of what that row names. */

const TITEL = 'Vervoer naar de dagbesteding';
const TODAY = '2026-12-07';

function knownOpdracht() {
  const facts = noFacts();
  facts.vergaderingen.set('pfho-1', {
    id: 'pfho-1',
    overlegId: 'pfho',
    datum: '2027-01-19',
    punten: new Map(),
    weggehaald: new Set(),
  });
  learnOpdracht(
    facts,
    'o1',
    { soort: 'opdracht toegevoegd', gegevens: { titel: TITEL, vergaderingId: 'pfho-1' } },
    TODAY,
    `${TODAY}T09:00:00.000Z`,
  );
  return facts;
}

const verplichting = {
  zaakId: 'o1',
  titel: TITEL,
  plicht: 'coördinator',
  eigenaars: [CARLA.id],
  door: 'de coördinator',
  coordinators: [CARLA.id],
  sinds: TODAY,
  uiterlijk: '2026-12-11',
  stand: 'open',
} as const;
const KANAAL: Verplichting = {
  ...verplichting,
  id: 'overleg:do:ontbrekend kanaal',
  soort: 'ontbrekend kanaal',
  zaakId: 'overleg:do',
  titel: 'Directieoverleg',
  waarom: 'De vergadering is op dinsdag 22 december 2026.',
};
const WEEK: Verplichting = {
  ...verplichting,
  id: 'o1:voorstel over de week/pfho-1',
  soort: 'voorstel over de week',
  waarom: 'De vergadering is op dinsdag 22 december 2026.',
};
const row = ({ id, titel, ...rest }: Verplichting, stand: HerinneringRow['stand']): HerinneringRow => ({
  verplichtingId: id,
  eigenaarId: CARLA.id,
  verplichting: { id, titel, ...rest },
  titel,
  stand,
  left: 4,
  isEscalatie: false,
  isVervanger: false,
});

function untrueOn(...rows: readonly HerinneringRow[]): readonly string[] {
  const facts = knownOpdracht();
  const { text, buttons, json } = viewCard('', rendered(herinneringCard({ rows, dag: TODAY })));
  const reader = { soort: 'persoon', id: SAMIRA.id } as const;
  return untrueIn(facts, { text, buttons, json, reader, owed: [], today: TODAY });
}

test('a day that is said of a channel is not taken for that of the opdracht in another row', () => {
  expect(untrueOn(row(WEEK, 'gedaan'), row(KANAAL, 'open'))).toEqual([]);
});

test.each([[[]], [[row(KANAAL, 'open')]], [[row(KANAAL, 'gedaan'), row(KANAAL, 'open')]]])(
  'a day that is said of the opdracht itself is, whatever else stands on the card',
  (others) => {
    expect(untrueOn(row(WEEK, 'open'), ...others)).toEqual([
      `'De vergadering is op dinsdag 22 december 2026' (${TITEL}): its meeting is on another day`,
    ]);
  },
);

test('of a card about one opdracht each sentence is of that, in whatever row it stands', () => {
  const facts = knownOpdracht();
  const json = {
    body: [
      { type: 'TextBlock', text: TITEL },
      { type: 'Container', separator: true, items: [{ type: 'TextBlock', text: 'Er is een besluit.' }] },
    ],
  };
  const [claim] = claimsIn(facts, viewCard('', json));
  expect(claim?.words).toBe('Er is een besluit.');
});
