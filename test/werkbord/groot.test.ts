import { expect, test } from '@jest/globals';
import type { Passage } from '../../src/opdrachten/ground/passage.ts';
import { whenWords } from '../../src/opdrachten/ground/uitvoering-words.ts';
import { type Moment, tijdbeeld } from '../../src/werkbord/beeld/tijdbeeld.ts';
import { activiteitenDeel, geschiedenisDeel, inbrengDeel } from '../../src/werkbord/dossier-delen.ts';
import { versiesHtml } from '../../src/werkbord/versies.ts';
import { HELD, underWay } from '../support/uitvoering.ts';

/** What a page may be, without what stands around it. */
const MOST_BYTES = 140_000;
const words = (length: number): string => 'inwoners willen vaste hulp '.repeat(length / 27).trim();

test('a dossier of four hundred points, forty versions and three hundred changes is a page that opens at once', () => {
  const dossier = {
    ...underWay(HELD),
    inbreng: Array.from({ length: 400 }, (_, index) => ({
      id: `i${index}`,
      bron: 'inwoners' as const,
      thema: 'Hulp thuis',
      tekst: `${index}: ${words(400)}`,
      oordeel: { oordeel: 'niet' as const, reden: words(200), op: '', door: '', doorId: '' },
    })),
  };
  const passages = Array.from({ length: 40 }, (_, index): Passage => {
    const stamp = { op: '2027-01-01T09:00:00Z', door: 'Samira', doorId: 's' };
    return { ...stamp, versie: 40 - index, regels: [{ tekst: `${index} ${words(4_000)}`, bronnen: [] }] };
  });
  const rows = Array.from({ length: 300 }, () => ({
    wanneer: '2027-01-01T09:00:00Z',
    wie: 'Samira El Amrani',
    wat: 'heeft ‘Vraag’ ingevuld',
    details: Array.from({ length: 20 }, () => ({ label: 'Doel', was: words(800), werd: words(800) })),
  }));
  const parts = [
    inbrengDeel(dossier, 0, String),
    activiteitenDeel(dossier, true),
    versiesHtml(passages.slice(0, 4), 3),
    geschiedenisDeel(rows),
  ].map(({ text }) => text);
  expect(parts[0]).toContain('Punt 1 tot en met 50 van 400.');
  expect(inbrengDeel(dossier, 350, String).text).toContain('Punt 351 tot en met 400 van 400.');
  expect(parts[3]).toContain('En nog 275 eerdere wijzigingen.');
  expect(parts.join('').length).toBeLessThan(MOST_BYTES);
});

test('a planning of twenty-five opdrachten with thirty moments each is one as well, and says what it leaves out', () => {
  const momenten = Array.from({ length: 30 }, (_, index): Moment => {
    const wanneer = `2027-${String((index % 12) + 1).padStart(2, '0')}-15`;
    return { soort: 'activiteit', stand: 'komt', wanneer, wat: 'Focusgroep, ongeveer 12 deelnemers' };
  });
  const { text } = tijdbeeld({
    id: 'planning',
    titel: 'Planning van 2027',
    beschrijving: '',
    vak: { van: '2027-01-01', tot: '2027-12-31' },
    banen: Array.from({ length: 25 }, (_, index) => ({
      naam: `Een opdracht met een lange titel, zoals er veel zijn, nummer ${index}`,
      href: 'dossier?id=7e57000000004000800000000000&wie=7e57000000004000800000000000.een-handtekening-van-43-tekens-zo-lang-is-zij',
      momenten,
    })),
    schaduw: [],
    vandaag: '2027-07-01',
    dag: whenWords,
  });
  expect(text).toContain('Hier staan de eerste 150 van 750. Kies een kortere periode voor de rest.');
  expect(text).toContain('en nog 18');
  expect(text.match(/<use href="#t-activiteit" x=/g)).toHaveLength(750);
  expect(text.length).toBeLessThan(MOST_BYTES);
});
