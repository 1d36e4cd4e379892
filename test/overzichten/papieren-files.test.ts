import { describe, expect, test } from '@jest/globals';
import { briefPlat } from '../../src/overzichten/brief.ts';
import { planningBlokken } from '../../src/overzichten/jaaragenda-planning.ts';
import { papierMakers } from '../../src/overzichten/papieren-files.ts';
import { createEigenChat } from '../../src/shared/eigen-chat.ts';
import { createWriters } from '../../src/wiring/writers.ts';
import { brief, finished, PAPIEREN } from '../documenten/papieren.ts';
import { readWord } from '../documenten/word-file.ts';
import { sampleOnderwerp } from '../support/card-samples-jaar.ts';
import {
  aDossier,
  coordinator,
  directielid,
  filledIn,
  projectleider,
  SUBMITTED,
  stranger,
} from '../support/dossiers.ts';
import { REGIO } from '../support/regio.ts';
import { createTestClock } from '../support/test-clock.ts';
import { underWay } from '../support/uitvoering.ts';

const writeDocx = createWriters().docx;
/** What is printed of this opdracht. */
const makersOf = (state: ReturnType<typeof finished>) => {
  const current = { id: 'a', state };
  return papierMakers(
    {
      opdrachten: { get: async () => current, list: async () => [current] },
      jaaragendas: {
        read: async () => ({ state: { id: '2027', onderwerpen: [], vragen: [] } }),
      },
      datesOfAll: async () => () => ({ route: [] }),
      regio: async () => REGIO,
      clock: createTestClock(),
      eigenChat: createEigenChat(''),
    },
    writeDocx,
  );
};
const make = (soort: keyof ReturnType<typeof papierMakers>, actor = coordinator, state = finished()) =>
  makersOf(state)[soort](actor, { opdracht: 'a', jaar: '2027' });
const printed = async (papier: 'jaaragenda' | 'evaluatie' | 'brief') =>
  readWord((await writeDocx(PAPIEREN[papier]())).bytes);

describe('the letter to residents', () => {
  test('is the text that they get, with who sends it and whom to ask', async () => {
    const { alineas, tabellen } = await printed('brief');

    expect(tabellen).toEqual([]);
    expect(alineas.map(({ tekst }) => tekst)).toEqual([
      'Regio Voorbeeld, zaterdag 20 maart 2027',
      'Wat we deden met jouw inbreng: Herinrichting huishoudelijke hulp & begeleiding',
      'Beste deelnemer,',
      'Dit nemen we over:',
      'Een vaste hulp.',
      'Bedankt.',
      'Met vriendelijke groet,',
      'Samira El Amrani',
      'Projectleider',
      'Regio Voorbeeld',
      'Heb je vragen? Stel ze aan Samira El Amrani (telefoonnummer of e-mailadres: in te vullen).',
    ]);
  });

  test('is signed by the trekker who signed this text, and by nobody for another', () => {
    const { dossier, tekst, ...rest } = brief();
    const signed = (versie: number) => ({
      ...tekst,
      ondertekend: { op: '', door: 'Willem Hoekstra', doorId: 'w', versie },
    });

    expect(briefPlat({ ...rest, dossier, tekst: signed(tekst.versie) })).toContain(
      'Willem Hoekstra\r\nBestuurlijk trekker\r\n',
    );
    expect(briefPlat({ ...rest, dossier, tekst: signed(tekst.versie + 1) })).not.toContain('Hoekstra');
  });

  test('is also plain text; it is for who answers, and not before there is a text', async () => {
    const { naam, type, bytes } = await make('brief.txt', projectleider);

    expect([naam, type]).toEqual([
      'Brief Herinrichting huishoudelijke hulp & begeleiding.txt',
      'text/plain; charset=utf-8',
    ]);
    expect(new TextDecoder().decode(bytes)).toMatch(
      /^Beste deelnemer,\r\n\r\nDit nemen we over:\r\n- Een vaste hulp\./,
    );
    for (const actor of [stranger, directielid])
      await expect(make('brief.docx', actor)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(make('brief.docx', coordinator, underWay())).rejects.toThrow('Er is nog geen tekst');
  });
});

describe('the evaluation', () => {
  test('has each statement with the line that explains it, how it went and why', async () => {
    const [facts, table] = (await printed('evaluatie')).tabellen;

    expect(facts?.map(({ cellen }) => cellen[0]?.tekst)).toEqual([
      'Algemeen',
      'Kenmerk',
      'Projectleider',
      'Ingevuld door',
      'Datum',
    ]);
    expect(table).toHaveLength(8);
    expect(table?.[1]?.cellen.map(({ tekst }) => tekst)).toEqual([
      'De mens staat centraal.',
      'Keken we met de ogen van inwoners?',
      'Onvoldoende',
      'Nodig mensen eerder uit.',
    ]);
  });

  test('is not made before the meetlat is filled in, nor for who may not read the plan', async () => {
    await expect(make('evaluatie', coordinator, underWay())).rejects.toThrow('nog niet ingevuld');
    await expect(make('evaluatie', stranger)).rejects.toMatchObject({ code: 'not-allowed' });
    expect((await make('evaluatie', directielid)).naam).toMatch(/^Evaluatie .*\.docx$/);
  });
});

describe('the jaaragenda for the PFHO', () => {
  test('has the columns of the region, what is asked and where topics come from', async () => {
    const { alineas, tabellen } = await printed('jaaragenda');

    expect(alineas.flatMap(({ stijl, tekst }) => (stijl.startsWith('heading') ? [tekst] : []))).toEqual([
      'Voorstel',
      'Overzicht (voorlopige) agendapunten',
      'Planning',
      'Waar de onderwerpen vandaan komen',
    ]);
    expect(tabellen.at(-2)?.map(({ cellen }) => cellen.map(({ tekst }) => tekst))).toEqual([
      ['Project', 'Bestuurlijk trekker', 'Projectleider', 'Betrokken inwoners (profiel)'],
      ['Wachttijden in de jeugdhulp', 'n.t.b.', 'Samira El Amrani', 'Inwoners met hulp.'],
      ['Vervoer (voorlopig)', 'Willem Hoekstra', 'n.t.b.', 'n.t.b.'],
    ]);
    expect(alineas.at(-1)?.tekst).toBe('Van gemeente Huizen: 2');
  });

  test('has a planning: when the plan, the conversations and the besluit of each topic are', async () => {
    const { tabellen } = await printed('jaaragenda');

    expect(tabellen.at(-1)?.map(({ cellen }) => cellen.map(({ tekst }) => tekst))).toEqual([
      ['Project', 'Vraag, profiel en methodiek', 'Gesprekken met inwoners', 'Besluit'],
      ['Wachttijden in de jeugdhulp', 'Afgestemd', '21 jan 2027', 'Portefeuillehoudersoverleg, 4 mrt 2027'],
      ['Vervoer', 'n.t.b.', 'n.t.b.', 'n.t.b.'],
    ]);
    const open = { dossier: aDossier(), dates: { route: [], deadline: { uiterlijk: '2027-01-08' } } };
    const without = {
      dossier: aDossier(
        filledIn({ vanToepassing: 'nee', redenGeen: 'spoed', toelichtingGeen: 'Kort.' }),
        SUBMITTED,
      ),
      dates: { route: [] },
    };
    const topics = ['x', 'y'].map((opdrachtId) => sampleOnderwerp({ id: opdrachtId, opdrachtId }));
    const words = JSON.stringify(
      planningBlokken(
        topics,
        new Map([
          ['x', open],
          ['y', without],
        ]),
      ),
    );
    expect(words).toContain('Uiterlijk 8 jan 2027');
    expect(words).toContain('Voorgesteld: inwoners doen niet mee');
  });

  test('is not made of an empty one', async () => {
    await expect(make('jaaragenda')).rejects.toThrow('Er staan nog geen onderwerpen op');
  });
});
