import { expect, test } from '@jest/globals';
import { herinneringCard } from '../../src/herinneringen/herinnering-cards.ts';
import type { HerinneringRow } from '../../src/herinneringen/herinnering-rows.ts';
import type { Verplichting } from '../../src/verplichtingen/verplichting.ts';
import { viewCard } from '../support/card-reader.ts';
import { rendered } from '../support/card-reading.ts';
import { claimsIn, untrueIn } from '../support/course/claims.ts';
import { noFacts } from '../support/course/facts.ts';
import { learnOpdracht } from '../support/course/learn-opdracht.ts';
import { createSight } from '../support/course/sight.ts';
import { timeIs } from '../support/herinneringen.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { confirmNaam, takeOver } from '../support/story.ts';
import { startTestBot } from '../support/test-bot.ts';

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
  op: '2026-11-17',
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

test('a message of ten lines is read with the pages behind its first one', async () => {
  const bot = await startTestBot({
    at: '2026-11-16T09:00:00.000Z',
    environment: { SETTLE_SECONDS: '60' },
  });
  try {
    const carla = await bot.opened(CARLA);
    const samira = await bot.opened(SAMIRA);
    const titels = Array.from({ length: 10 }, (_, index) => `Opdracht met nummer ${index + 1}.`);
    const rows = titels.map((titel) => [titel, SAMIRA.naam, 'DO', '15-12-2026']);
    const table = [['Onderwerp', 'Projectleider', 'Overleg', 'Datum'], ...rows];
    await takeOver(carla, table.map((cells) => cells.join('\t')).join('\n'));
    await confirmNaam(carla, SAMIRA);
    await timeIs(bot, '2026-11-16T09:01:00.000Z');
    const { standingIn, readOn, broken } = createSight(noFacts(), bot.connector, new Set(), () => samira);
    const [post] = standingIn(`a:${SAMIRA.id}`).filter(({ text }) => text.includes('voor 10 opdrachten'));
    const lacksIn = (text = ''): number => titels.filter((titel) => !text.includes(titel)).length;

    expect(lacksIn(post?.text)).toBe(4);
    expect(lacksIn(post && (await readOn(SAMIRA.id, post)))).toBe(0);
    expect(broken).toEqual([]);
  } finally {
    await bot.stop();
  }
});
