import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { localDate } from '../../src/shared/clock.ts';
import { VERPLICHTING_SOORTEN } from '../../src/shared/verplichting-soorten.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';
import { printVooruitblik } from '../../src/vooruitblik/vooruitblik.ts';
import { CARLA, IEDEREEN } from '../statusvragen/wereld/mensen.ts';
import { AFWEZIG } from '../statusvragen/wereld/overig.ts';
import { openWereld, type Wereld } from '../statusvragen/wereld/stel.ts';
import { downloaded } from '../support/downloaded.ts';
import type { Person } from '../support/people.ts';
import { dayIn, obligationsIn, saidTwice, soortIn } from '../support/said-twice.ts';
import { pressAfter } from '../support/story.ts';

/**
 * What is owed in a region of many opdrachten, signalen and promises, on Monday 16 November 2026: the list on request, the answers, the overview
 * of the week and the calendar say the same (domain: Verplichtingen and their dates).
 */
let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld.stop());

const textOf = async (wie: Person, vraag: string): Promise<string> =>
  (await wereld.vraag({ soort: 'mijn', vraag, wie, verwacht: {} })).alles;

const ROW = /^(.+) ›\n(Te laat · had klaar moeten zijn op|uiterlijk) (\d+ [a-z]+ \d{4})\n+(.+)$/gm;
type Row = { readonly wat: string; readonly isLate: boolean; readonly dag: string };
function rowsIn(text: string): readonly Row[] {
  return [...text.matchAll(ROW)].map(([, titel = '', when = '', dag = '', must = '']) => ({
    wat: `${soortIn(must)}: ${titel}, ${dag}`,
    isLate: when.startsWith('Te laat'),
    dag,
  }));
}
/** How an activiteit went can only be told once it was: the answer names it, and nobody is asked yet. */
const OF_NOVEMBER = /^(?:1?\d|2[0-3]) nov 2026$/;
const isForLater = ({ wat, isLate, dag }: Row): boolean =>
  wat.startsWith('opbrengst vastgelegd') && !isLate && !OF_NOVEMBER.test(dag);

async function countOf(wie: Person): Promise<number> {
  const text = await textOf(wie, 'herinneringen');
  const [, count] = /Er staa[nt] (\d+) ding(?:en)? voor je open/.exec(text) ?? [];
  // Of who is trekker only, nothing is owed that has a last day.
  if (count === undefined)
    expect(text).toMatch(/Je hoeft nu niets te doen|Er is nu niets waar ik je aan herinner/);
  return Number(count ?? 0);
}

/** Everything that names what is owed. */
const QUESTIONS = [
  ...['herinneringen', 'wat moet ik nog doen?', 'wat is te laat?', 'wat moet er nog gebeuren?'],
  ...['weekoverzicht', 'weekvoorstel', 'vooruitblik', 'status', 'mijn opdrachten', 'mijn taken'],
];

describe.each(IEDEREEN.map((wie) => [wie.naam, wie] as const))('%s', (_naam, wie) => {
  test('has as much on the list as the answer says is the own; a coördinator also what others are late with', async () => {
    const own = rowsIn(await textOf(wie, 'wat moet ik nog doen?')).filter((row) => !isForLater(row));
    const late = rowsIn(await textOf(wie, 'wat is te laat?'));
    const ofOthers = late.filter(({ wat }) => !own.some((row) => row.wat === wat));
    const isCoordinator = wie.id === CARLA.id;

    expect(ofOthers.length > 0).toBe(isCoordinator);
    expect(await countOf(wie)).toBe(own.length + ofOthers.length);
    expect(late.every(({ isLate }) => isLate)).toBe(true);
  });

  test('reads of each thing once in an answer', async () => {
    for (const vraag of QUESTIONS) {
      const text = await textOf(wie, vraag);
      expect([vraag, saidTwice(text)]).toEqual([vraag, []]);
    }
    expect(obligationsIn(await textOf(wie, 'herinneringen'))).toHaveLength(await countOf(wie));
  });
});

test('the overview of the week counts as late what the answer shows as late', async () => {
  const late = rowsIn(await textOf(CARLA, 'wat is te laat?'));
  const { alles } = await wereld.vraag({ soort: 'mijn', vraag: 'weekoverzicht', wie: CARLA, verwacht: {} });

  expect(late.length).toBeGreaterThan(20);
  expect(alles).toContain(`Te laat: ${late.length}.`);
});

/** What somebody has to do, as the file that Outlook opens: what and on which day (YYYYMMDD). */
async function fileOf(wie: Person): Promise<readonly string[]> {
  const client = await wereld.clientOf(wie);
  const { card } = await client.execute('overzichten.verplichtingenBestand', {});
  if (!card) return [];
  const ics = new TextDecoder().decode(await downloaded(card)).replaceAll('\r\n ', '');
  return ics
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) => {
      const [, dag = ''] = /DTSTART[^:]*:(\d{8})/.exec(event) ?? [];
      const [, escaped = ''] = /SUMMARY[^:]*:(.*)/.exec(event) ?? [];
      const summary = escaped.replaceAll(/\\([,;])/g, '$1');
      return `${soortIn(summary)}, ${summary.slice(summary.lastIndexOf(': ') + 2).trim()}, ${dag}`;
    });
}

const TODAY = '2026-11-16';
const isoOf = (dag: string): string => dayIn(dag) ?? '';
/** A row of an answer as the file has it: what is late stands on the day itself. */
const inFile = ({ wat, dag }: Row): string => {
  const [, soort = '', titel = ''] = /^([^:]+): (.+), [^,]+$/.exec(wat) ?? [];
  const shown = isoOf(dag) < TODAY ? TODAY : isoOf(dag);
  return `${soort}, ${titel}, ${shown.replaceAll('-', '')}`;
};

describe.each(IEDEREEN.map((wie) => [wie.naam, wie] as const))('the calendar of %s', (_naam, wie) => {
  test('has what the answer says on the same days; of a coördinator also what others must have ready within a week', async () => {
    const own = rowsIn(await textOf(wie, 'wat moet ik nog doen?')).filter((row) => !isForLater(row));
    const others =
      wie.id === CARLA.id
        ? (await everyRow())
            .filter(({ dag }) => isoOf(dag) >= TODAY && isoOf(dag) <= '2026-11-22')
            .filter(({ wat }) => !own.some((row) => row.wat === wat))
        : [];

    expect([...(await fileOf(wie))].sort()).toEqual([...own, ...others].map(inFile).sort());
  });
});

/** Everything that is owed, by asking everybody for the own. */
async function everyRow(): Promise<readonly Row[]> {
  const all: Row[] = [];
  for (const wie of IEDEREEN) all.push(...rowsIn(await textOf(wie, 'wat moet ik nog doen?')));
  return all;
}

describe('what comes when nobody does anything', () => {
  /** Until Christmas everything has one more step: that it is late. */
  const PERIODE = { van: '2026-11-17', tot: '2026-12-24' };
  const LINE = new RegExp(
    `(${VERPLICHTING_SOORTEN.join('|')}), ([^:.]+): (.+?)(?=\\. (?:${VERPLICHTING_SOORTEN.join('|')}), |$)`,
    'g',
  );
  type Line = { readonly voor: string; readonly op: string; readonly stap: string; readonly wat: string };
  let lines: readonly Line[];
  let owed: readonly (Row & { readonly wie: Person })[];

  beforeAll(async () => {
    for (const wie of IEDEREEN) await wereld.clientOf(wie);
    // The region is still: its messages wait for a yes.
    await pressAfter(await wereld.clientOf(CARLA), 'hervat berichten');
    const rows: (Row & { readonly wie: Person })[] = [];
    for (const wie of IEDEREEN)
      for (const row of rowsIn(await textOf(wie, 'wat moet ik nog doen?')))
        if (isoOf(row.dag) >= TODAY) rows.push({ ...row, wie });
    owed = rows;
    lines = (await wereld.lookAhead(PERIODE)).flatMap(({ moment, voor, waarom }) =>
      [...waarom.matchAll(LINE)].map(([, soort = '', stap = '', titel = '']) => ({
        voor,
        op: localDate(moment),
        stap,
        wat: `${soort}: ${titel}`,
      })),
    );
  });

  test('says of each thing that is owed that it is late on the day after its last, to who has it or stands in', () => {
    const days = createWorkingDays();
    const known = owed.filter(({ dag }) => days.add(isoOf(dag), 1) <= PERIODE.tot);
    expect(known.length).toBeGreaterThan(30);
    for (const { wat, dag, wie } of known) {
      const what = wat.slice(0, wat.lastIndexOf(', '));
      const late = days.add(isoOf(dag), 1);
      const away = AFWEZIG.find((one) => one.wie.id === wie.id && one.van <= late && late <= one.tot);
      // Without a stand-in it waits for the return.
      const [reader, op] =
        away && !away.vervanger ? [wie, days.add(away.tot, 1)] : [away?.vervanger ?? wie, late];
      const told = lines.filter(
        (line) => line.wat === what && line.stap === 'te laat' && line.voor === reader.naam,
      );
      expect([wat, told.map((line) => line.op)]).toEqual([wat, expect.arrayContaining([op])]);
    }
  });

  test('reminds nobody before its last day of what the answers have no such day for', () => {
    const names = new Set(owed.map(({ wie }) => wie.naam));
    const before = lines.filter(
      ({ voor, stap, op }) =>
        voor !== CARLA.naam && names.has(voor) && stap !== 'te laat' && op <= '2026-11-20',
    );
    expect(before.length).toBeGreaterThan(10);
    for (const { wat, op } of before) {
      const rows = owed.filter((row) => row.wat.startsWith(`${wat}, `) && isoOf(row.dag) >= op);
      expect([wat, op, rows.length > 0]).toEqual([wat, op, true]);
    }
  });

  test('is in the chat, line by line, what the command prints', async () => {
    const periode = { van: '2026-11-17', tot: '2026-11-20' };
    const [first = '', ...printed] = printVooruitblik(periode, await wereld.lookAhead(periode));
    const text = await textOf(CARLA, 'vooruitblik 17-11 tot 20-11');

    expect(first).toContain(`${printed.length} berichten`);
    expect(printed.length).toBeGreaterThan(10);
    const inChat = text.replaceAll('\n', ' | ').replaceAll(/\s+/g, ' ');
    for (const line of printed) {
      const [moment = '', voor = '', ...rest] = line.split(' | ');
      expect(inChat).toContain([moment, `Voor ${voor}`, ...rest].join(' | '));
    }
    expect(text.match(/^Voor /gm)).toHaveLength(printed.length);
  });
});
