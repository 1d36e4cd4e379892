import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { budgetOverzicht } from '../../src/budget/budget-overzicht.ts';
import type { Bestandmaker } from '../../src/downloads/downloads.ts';
import { communicatieMakers, offerIcs, readCommunicatie } from '../../src/overzichten/communicatie-files.ts';
import {
  createListJaarDossiers,
  createMemoInvoer,
  createReadJaar,
  jaarMakers,
  offerJaar,
} from '../../src/overzichten/jaaroverzicht-files.ts';
import { netwerkMakers, offerPakket, readPakket } from '../../src/overzichten/netwerk-files.ts';
import { offerPassage, opleggerMakers } from '../../src/overzichten/oplegger-files.ts';
import { chatLink } from '../../src/shared/document.ts';
import { createEigenChat } from '../../src/shared/eigen-chat.ts';
import { createStatusvragen } from '../../src/statusvragen/statusvragen.ts';
import { createWriters } from '../../src/wiring/writers.ts';
import { coordinator, directielid, stranger } from '../support/dossiers.ts';
import { SAMIRA } from '../support/people.ts';
import { addDossier, openSubjects, type Subjects } from '../support/subjects.ts';

let subjects: Subjects;
let id: string;
beforeEach(async () => {
  subjects = openSubjects();
  await subjects.opened(SAMIRA);
  id = await addDossier(subjects, coordinator, 'Vervoer: naar dagbesteding', {
    person: SAMIRA,
    datum: '2026-12-15',
  });
});
afterEach(() => subjects.close());

function makerOf(makers: Readonly<Record<string, Bestandmaker>>, soort: string): Bestandmaker {
  const maker = makers[soort];
  if (!maker) throw new Error(`nobody makes '${soort}'`);
  return maker;
}
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Gives a link that says what it is for. */
const downloads = {
  offer: async (_actor: unknown, aanvraag: { readonly soort: string; readonly van: object }) => ({
    url: `https://bot/${aanvraag.soort}?${JSON.stringify(aanvraag.van)}`,
    verlooptOp: '2026-11-16T09:10:00.000Z',
  }),
};

const eigenChat = createEigenChat('een-app');
const OWN_CHAT = 'https://teams.microsoft.com/l/chat/0/0?users=28:een-app&message=';
/** Where the links of a Word document lead to. */
function linksIn(bytes: Uint8Array): readonly string[] {
  const links = strFromU8(unzipSync(bytes)['word/_rels/document.xml.rels'] ?? new Uint8Array());
  return [...links.matchAll(/Target="(https:[^"]+)"/g)].map(([, url = '']) =>
    decodeURIComponent(url.replaceAll('&amp;', '&')),
  );
}

const writers = createWriters();
const noBudget = async (jaar: number) => budgetOverzicht(jaar, undefined, { programmas: [], zonderJaar: 0 });

describe('the report of a year', () => {
  const makers = () => {
    const { streams, regio, kalender } = subjects.core;
    const readJaar = createReadJaar({
      listDossiers: createListJaarDossiers(subjects.core),
      jaaragendas: streams.jaaragendas,
      telVernietigd: async () => 0,
      leesGeld: noBudget,
      rapporten: streams.rapporten,
      regio,
      workingDays: async () => (await kalender()).days,
    });
    const invoerVan = createMemoInvoer(subjects.core.streams.jaaragendas);
    return jaarMakers({ ...subjects.core, readJaar, invoerVan, eigenChat }, writers);
  };

  test('has the year of the meeting of an opdracht', async () => {
    const [found] = await createListJaarDossiers(subjects.core)();

    expect(found).toMatchObject({ dossier: { id }, vergaderdatum: '2026-12-15' });
  });

  test('is a Word document and a spreadsheet, for the DO and the coördinator alone', async () => {
    for (const vorm of ['docx', 'xlsx']) {
      const { naam, bytes } = await makerOf(makers(), `jaaroverzicht.${vorm}`)(directielid, { jaar: '2026' });
      expect(naam).toBe(`Stand van zaken 2026.${vorm}`);
      expect(isZip(bytes)).toBe(true);
      if (vorm === 'docx') expect(linksIn(bytes)).toEqual([`${OWN_CHAT}overzicht jaar 2026`]);
      await expect(
        makerOf(makers(), `jaaroverzicht.${vorm}`)(stranger, { jaar: '2026' }),
      ).rejects.toMatchObject({ code: 'not-allowed' });
    }
  });

  test('is not made of a year without opdrachten', async () => {
    await expect(makerOf(makers(), 'jaaroverzicht.docx')(coordinator, { jaar: '2019' })).rejects.toThrow(
      'Er zijn geen opdrachten in 2019.',
    );
  });
});

describe('the passage', () => {
  test('is no document before a version was kept, and not for who may not read the plan', async () => {
    const make = makerOf(
      opleggerMakers({ ...subjects.core, eigenChat, leesGeld: noBudget }, writers.docx),
      'passage',
    );

    await expect(make(coordinator, { opdracht: id })).rejects.toThrow('Er is nog geen passage.');
    await expect(make(stranger, { opdracht: id })).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('a document', () => {
  const made = (url: string | undefined) =>
    writers.docx({
      papier: 'oplegger',
      titel: 'Vervoer',
      soort: 'Oplegger',
      facts: [],
      blokken: [],
      voettekst: 'versie 1',
      link: chatLink(url),
    });

  test('leads to how it is now, in the own chat', async () => {
    const { bytes } = await made(eigenChat('status Vervoer & zorg'));
    expect(linksIn(bytes)).toEqual([`${OWN_CHAT}status Vervoer & zorg`]);
    expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).toContain(
      'Bekijk in Teams hoe het nu is',
    );
  });

  test('has no dead link where there is no app in Teams', async () => {
    expect(linksIn((await made(createEigenChat('')('status Vervoer'))).bytes)).toEqual([]);
  });
});

describe('the communicatiekalender', () => {
  test('is a calendar file for the DO and the coördinator', async () => {
    const make = makerOf(communicatieMakers(subjects.core, writers.ics), 'communicatiekalender');

    const { naam, bytes } = await make(coordinator, {});

    expect(naam).toBe('Communicatiekalender.ics');
    expect(text(bytes)).toContain('BEGIN:VCALENDAR');
    await expect(make(stranger, {})).rejects.toMatchObject({ code: 'not-allowed' });
  });

  test('of opdrachten without a plan has no moments', async () => {
    expect(await readCommunicatie(subjects.core, coordinator)).toEqual({ momenten: [], botsingen: [] });
  });
});

describe('the pack for the netwerkbijeenkomst', () => {
  const PERIODE = { van: '2026-08-01', tot: '2027-01-31' };

  test('is made of what is recorded now', async () => {
    const pakket = await readPakket(subjects.core, PERIODE);

    expect(pakket.delen.flatMap(({ regels }) => regels)).toEqual([]);
    const make = makerOf(netwerkMakers({ ...subjects.core, eigenChat }, writers.docx), 'netwerkbijeenkomst');
    const { naam, bytes } = await make(coordinator, PERIODE);
    expect(naam).toBe('Netwerkbijeenkomst 2026-08-01 tot 2027-01-31.docx');
    // Residents have no Teams; who accounts for it has.
    expect(linksIn(bytes)).toEqual([]);
    const bronnen = makerOf(
      netwerkMakers({ ...subjects.core, eigenChat }, writers.docx),
      'bronnen netwerkbijeenkomst',
    );
    expect(linksIn((await bronnen(coordinator, PERIODE)).bytes)).toEqual([`${OWN_CHAT}netwerkbijeenkomst`]);
    await expect(bronnen(stranger, PERIODE)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(make(stranger, PERIODE)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('an answer as a file', () => {
  const statusvragen = () =>
    createStatusvragen({
      ...subjects.core,
      readModels: subjects.store.readModels,
      isInvolved: async () => true,
      eigenChat: createEigenChat(''),
      write: writers,
    });
  const kept = JSON.stringify({ over: 'opdrachten', vorm: 'lijst', filters: {} });

  test('has a row for each opdracht, as CSV and as a spreadsheet', async () => {
    const csv = await makerOf(statusvragen().makers, 'antwoord.csv')(coordinator, { query: kept });
    expect(text(csv.bytes)).toContain('Vervoer: naar dagbesteding');
    const xlsx = await makerOf(statusvragen().makers, 'antwoord.xlsx')(coordinator, { query: kept });
    expect(xlsx.naam).toMatch(/2026-11-16\.xlsx$/);
    expect(isZip(xlsx.bytes)).toBe(true);
  });

  test('is not made when there is nothing', async () => {
    const none = JSON.stringify({ over: 'signalen', vorm: 'lijst', filters: {} });

    await expect(
      makerOf(statusvragen().makers, 'antwoord.csv')(coordinator, { query: none }),
    ).rejects.toMatchObject({ code: 'not-possible' });
  });
});

test('each card with a link is for one kind of file, and goes back to where it was asked', async () => {
  const current = await subjects.core.opdrachten.get(id);
  const cards = [
    await offerPassage(downloads)(coordinator, current, false),
    await offerPassage(downloads)(coordinator, current, true),
    await offerJaar(downloads, async () => undefined)(coordinator, '2026', 'xlsx'),
    await offerIcs(downloads)(coordinator),
    await offerPakket(downloads)(coordinator, { van: '2026-08-01', tot: '2027-01-31' }, false),
    await offerPakket(downloads)(coordinator, { van: '2026-08-01', tot: '2027-01-31' }, true),
  ];

  expect(cards.map(({ data }) => data.url)).toEqual([
    `https://bot/passage?{"opdracht":"${id}"}`,
    `https://bot/bronnentabel?{"opdracht":"${id}"}`,
    'https://bot/jaaroverzicht.xlsx?{"jaar":"2026"}',
    'https://bot/communicatiekalender?{}',
    'https://bot/netwerkbijeenkomst?{"van":"2026-08-01","tot":"2027-01-31"}',
    'https://bot/bronnen netwerkbijeenkomst?{"van":"2026-08-01","tot":"2027-01-31"}',
  ]);
  for (const verb of ['passage', 'jaar', 'communicatie', 'netwerk'])
    expect(JSON.stringify(cards)).toContain(`.${verb}"`);
});
