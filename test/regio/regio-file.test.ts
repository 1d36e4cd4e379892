import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { regioCommand } from '../../src/regio/regio-command.ts';
import { readRegioFile } from '../../src/regio/regio-file.ts';
import { readVoorbeeld } from '../../src/regio/voorbeeld.ts';
import { OTHER_FILE, readOther } from '../support/other-region.ts';
import { openSubjects, type Subjects } from '../support/subjects.ts';

/** What is wrong with the file of the other region when these parts of it are others. */
function problemsOf(changes: Readonly<Record<string, unknown>>): readonly string[] {
  const read = readRegioFile(JSON.stringify({ ...readOther(), ...changes }));
  return 'problemen' in read ? read.problemen : [];
}

describe('a file of a region says where it is wrong, in Dutch', () => {
  const [mt, bcs, db, beraad] = readOther().overleggen;

  test.each<[Readonly<Record<string, unknown>>, string]>([
    [{ naam: undefined }, 'naam: dit ontbreekt. Hier hoort een tekst.'],
    [{ naam: ' ' }, 'naam: dit is leeg.'],
    [{ vergoeding: '15' }, 'vergoeding: hier hoort een getal.'],
    [{ burgemeester: 'x' }, 'het bestand: dit ken ik niet: burgemeester.'],
    [{ gemeenten: [] }, 'gemeenten: dit is leeg.'],
    [
      { gemeenten: [{ naam: 'Maasberg' }, { naam: 'maasberg' }] },
      'gemeenten[2].naam: De gemeente maasberg staat er twee keer in.',
    ],
    [
      { gemeenten: [{ naam: 'Maasberg', van: 2024, tot: 2020 }] },
      'gemeenten[1].tot: Maasberg kan niet ophouden voor het begint.',
    ],
    [{ overleggen: [{ ...mt, soort: 'raad' }, bcs] }, 'overleggen[1].soort: kies uit: DO, PFHO, AB,'],
    [{ overleggen: [{ ...mt, id: 'M T' }, bcs] }, 'overleggen[1].id: dit heeft niet de goede vorm.'],
    [{ overleggen: [bcs, db] }, 'overleggen: Er is geen overleg van soort DO'],
    [{ overleggen: [mt, db] }, 'overleggen: Er is geen overleg van soort PFHO'],
    [
      { overleggen: [mt, bcs, { ...beraad, namen: ['M.T.'] }] },
      'overleggen[3].naam: Een naam van Ambtenarenberaad is ook die van een ander overleg.',
    ],
    [
      { kenmerk: { vorm: 'Z-####-#####', voorbeeld: 'DOC-1' } },
      'kenmerk.voorbeeld: DOC-1 heeft niet de vorm Z-####-#####.',
    ],
  ])('%j', (changes, problem) => {
    expect(problemsOf(changes).join('\n')).toContain(problem);
  });

  test('what is no JSON at all', () => {
    expect(readRegioFile('{ "naam": ')).toEqual({
      problemen: ['Dit is geen JSON. Kijk of elke aanhaling, komma en accolade klopt.'],
    });
  });
});

describe('the command', () => {
  let subjects: Subjects;
  let said: string[];
  const run = (text?: string) => regioCommand(subjects.core.regioBeheer, text, (line) => said.push(line));
  beforeEach(() => {
    subjects = openSubjects();
    said = [];
  });
  afterEach(() => subjects.close());

  test('shows the region as a file that it reads again', async () => {
    expect(await run()).toBe(true);

    expect(readRegioFile(said.join('\n'))).toEqual({ gegevens: readVoorbeeld() });
  });

  test('makes the file the region, says what changed, and logs who did', async () => {
    expect(await run(OTHER_FILE)).toBe(true);

    expect(said).toContain('- Naam: was Gooi en Vechtstreek, is nu Rivierland-Oost.');
    expect(said).toContain('- Gemeente erbij: Maasberg (74.100 inwoners in 2027).');
    expect(said).toContain('- Gemeente weg: Hilversum.');
    expect(said).toContain('- Overleg weg: Algemeen Bestuur.');
    const regio = await subjects.core.regio();
    expect(regio.gegevens).toEqual(readOther());
    expect(regio.kenmerk.find('zaak z2027.00123')).toBe('Z-2027-00123');
    const [entry] = await subjects.core.streams.regio.history('regio');
    expect(entry?.actor.naam).toBe('Beheer via de opdrachtregel');
  });

  test('twice changes nothing the second time', async () => {
    await run(OTHER_FILE);
    said = [];
    expect(await run(OTHER_FILE)).toBe(true);

    expect(said).toEqual(['Het bestand is gelijk aan wat er al stond. Er is niets gewijzigd.']);
    expect(await subjects.core.streams.regio.history('regio')).toHaveLength(1);
  });

  test('changes nothing when anything is wrong', async () => {
    const half = JSON.stringify({ ...readOther(), vergoeding: -1 });

    expect(await run(half)).toBe(false);

    expect(said[0]).toBe('Er klopt iets niet in het bestand. Er is niets gewijzigd.');
    expect(await subjects.core.streams.regio.history('regio')).toEqual([]);
  });
});
