import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { addFromOnderwerp, isFinished } from '../../src/opdrachten/onderwerp-opdrachten.ts';
import { assignedRollen, isInvolved, titelsOf } from '../../src/opdrachten/opdracht-people.ts';
import { readOpdrachtWeek } from '../../src/opdrachten/opdracht-week.ts';
import { listProgrammas } from '../../src/opdrachten/programmas.ts';
import { createTrekkers } from '../../src/opdrachten/trekkers.ts';
import { anActor, coordinator, stranger } from '../support/dossiers.ts';
import { CARLA, PIETER, SAMIRA, WILLEM } from '../support/people.ts';
import { addDossier, DO, openSubjects, type Subjects } from '../support/subjects.ts';

let subjects: Subjects;
beforeEach(async () => {
  subjects = openSubjects();
  for (const person of [CARLA, SAMIRA, WILLEM]) await subjects.opened(person);
});
afterEach(() => subjects.close());

const setTrekker = (id: string) =>
  subjects.core.opdrachten.assignTrekkers(coordinator, id, 'trekker', [
    { naam: WILLEM.naam, persoonId: WILLEM.id },
  ]);

describe('people of the opdrachten', () => {
  test('are its projectleider and its trekker; who has neither and no role is not involved', async () => {
    const { opdrachten } = subjects.core;
    const id = await addDossier(subjects, coordinator, 'Vervoer', { person: SAMIRA });
    await setTrekker(id);

    expect(await isInvolved(opdrachten, anActor(SAMIRA))).toBe(true);
    expect(await isInvolved(opdrachten, anActor(WILLEM))).toBe(true);
    expect(await isInvolved(opdrachten, stranger)).toBe(false);
    expect(await isInvolved(opdrachten, anActor(PIETER, 'directielid'))).toBe(true);
  });

  test('have a role by an opdracht alone, and each title is named once', async () => {
    const { opdrachten } = subjects.core;
    const id = await addDossier(subjects, coordinator, 'Vervoer', { person: SAMIRA });
    await setTrekker(id);
    await addDossier(subjects, coordinator, 'Wonen', { person: WILLEM });

    expect(await assignedRollen(opdrachten, WILLEM.id)).toEqual(['projectleider', 'bestuurlijk trekker']);
    expect(await assignedRollen(opdrachten, SAMIRA.id)).toEqual(['projectleider']);
    expect(await titelsOf(opdrachten, WILLEM.id)).toEqual(['Wonen', 'Vervoer']);
  });
});

describe('the trekker, for who wants to ask something', () => {
  const LATE = { verplichting: 'v1', wat: 'Het plan indienen', uiterlijk: '2026-11-13' };

  test('is nobody as long as only a name is known', async () => {
    const id = await addDossier(subjects, coordinator, 'Vervoer');
    const trekkers = createTrekkers(subjects.core.opdrachten, subjects.core.collegas);

    expect(await trekkers.find(id, LATE)).toEqual([]);
  });

  test('can be reached once there is a chat, and was asked before by whom and when', async () => {
    const id = await addDossier(subjects, coordinator, 'Vervoer');
    await setTrekker(id);
    const trekkers = createTrekkers(subjects.core.opdrachten, subjects.core.collegas);
    expect(await trekkers.find(id, LATE)).toEqual([{ id: WILLEM.id, naam: WILLEM.naam }]);

    await trekkers.ask(coordinator, id, LATE);

    expect(await trekkers.find(id, LATE)).toMatchObject([
      { gevraagd: { op: subjects.clock.now(), door: CARLA.naam } },
    ]);
  });
});

describe('the week of the opdrachten', () => {
  const read = (sinds: string) =>
    readOpdrachtWeek(sinds, { streams: subjects.core.streams.opdrachten, collegas: subjects.core.collegas });

  test('tells what was added since that moment, with its projectleider', async () => {
    await addDossier(subjects, coordinator, 'Vervoer', { person: SAMIRA });
    subjects.clock.advance(60_000);
    const since = subjects.clock.now();
    const id = await addDossier(subjects, coordinator, 'Wonen', { person: SAMIRA });

    expect((await read(since)).nieuw).toEqual([
      {
        opdrachtId: id,
        titel: 'Wonen',
        regel: 'Toegevoegd op 16 nov 2026. Projectleider: Samira El Amrani.',
      },
    ]);
  });

  test('tells of whom a card cannot be given to, and why', async () => {
    await addDossier(subjects, coordinator, 'Vervoer', { person: SAMIRA });
    await addDossier(subjects, coordinator, 'Wonen', { person: PIETER });
    await addDossier(subjects, coordinator, 'Zorg');
    const named = await addDossier(subjects, coordinator, 'Jeugd');
    await subjects.core.opdrachten.assign(coordinator, named, 'n1', [{ naam: 'Jan Bakker' }]);

    const { nietBereikbaar, zonderCollega } = await read('2026-01-01');
    const lines = nietBereikbaar.map(({ titel, regel }) => `${titel}: ${regel}`);

    expect(lines.toSorted()).toEqual([
      'Wonen: Pieter Smit heeft de chat met de bot nog niet geopend.',
      'Zorg: Er is nog geen projectleider.',
    ]);
    // One thing to do for all of them: say who it is.
    expect(zonderCollega).toBe(1);
  });
});

describe('what is finished', () => {
  test('is not new when it comes out of the table of an earlier year, and nobody has to be reached for it', async () => {
    const { core } = subjects;
    await core.jaartabellen.takeOver(coordinator, { jaar: 2019, project: 'Pleegzorg' });
    const withdrawn = await addDossier(subjects, coordinator, 'Zorg');
    await core.afhandeling.setBesluit(coordinator, withdrawn, {
      vergaderingId: 'do-1',
      overlegNaam: 'DO',
      datum: '2026-11-16',
      uitkomst: 'ingetrokken',
    });

    const week = await readOpdrachtWeek('2026-01-01', {
      streams: core.streams.opdrachten,
      collegas: core.collegas,
    });

    expect(week.nieuw.map(({ titel }) => titel)).toEqual(['Zorg']);
    expect(week.nietBereikbaar).toEqual([]);
  });
});

describe('a topic of the jaaragenda', () => {
  const topic = {
    jaar: 2027,
    onderwerp: { id: 'o1', titel: 'Vervoer', projectleiders: [SAMIRA.naam, 'Els Vink'], gemeente: 'Almelo' },
    datum: '2026-12-15',
  };

  test('becomes one opdracht that knows its topic, also when it is made twice', async () => {
    const { opdrachten } = subjects.core;
    const id = await addFromOnderwerp(opdrachten, coordinator, topic, DO);

    expect(await addFromOnderwerp(opdrachten, coordinator, topic, DO)).toBe(id);
    expect((await opdrachten.get(id)).state).toMatchObject({
      titel: 'Vervoer',
      onderwerp: { jaar: 2027, id: 'o1' },
      gemeenten: ['Almelo'],
      projectleiders: [{ naam: SAMIRA.naam }, { naam: 'Els Vink' }],
      vergaderingId: 'do-2026-12-15',
    });
  });

  test('is finished when its opdracht was withdrawn, and not when nobody knows it', async () => {
    const { streams } = subjects.core;
    const id = await addFromOnderwerp(subjects.core.opdrachten, coordinator, topic, DO);
    expect(await isFinished(streams, id)).toBe(false);

    await subjects.core.afhandeling.setBesluit(coordinator, id, {
      vergaderingId: 'do-2026-12-15',
      overlegNaam: DO.naam,
      datum: '2026-11-16',
      uitkomst: 'ingetrokken',
    });

    expect(await isFinished(streams, id)).toBe(true);
    expect(await isFinished(streams, 'weg')).toBe(false);
  });
});

test('programma’s are listed once, without regard to case, by alphabet', async () => {
  const { opdrachten } = subjects.core;
  const add = (titel: string, programma: string) =>
    opdrachten.add(coordinator, { titel, programma, gemeenten: [], notities: [] }, { bron: 'kaart' });
  await add('A', 'Wonen');
  await add('B', 'Jeugd');
  await add('C', 'jeugd');

  expect((await listProgrammas(opdrachten)).map((naam) => naam.toLowerCase())).toEqual(['jeugd', 'wonen']);
});

describe('an opdracht on an agenda', () => {
  test('shows what the DO needs, and is found by its kenmerk and by its meeting', async () => {
    const { agendaOpdrachten } = subjects.core.agenda;
    const { current } = await subjects.core.opdrachten.add(
      coordinator,
      {
        titel: 'Vervoer',
        kenmerk: 'DOC-26000001',
        gemeenten: [],
        notities: [],
        projectleiders: [{ naam: SAMIRA.naam, persoonId: SAMIRA.id }],
        overleg: DO,
        datum: '2026-12-15',
      },
      { bron: 'kaart' },
    );
    const shown = {
      id: current.id,
      titel: 'Vervoer',
      kenmerk: 'DOC-26000001',
      vergaderingId: 'do-2026-12-15',
      projectleider: SAMIRA.naam,
      participatie: 'plan niet compleet',
    };

    expect(await agendaOpdrachten.find(current.id)).toEqual(shown);
    expect(await agendaOpdrachten.byKenmerk('doc-26000001')).toEqual(shown);
    expect(await agendaOpdrachten.ofVergadering('do-2026-12-15')).toEqual([shown]);
    expect(await agendaOpdrachten.find('weg')).toBeUndefined();
  });

  test('moves to no meeting when the agenda says so', async () => {
    const { agendaOpdrachten } = subjects.core.agenda;
    const id = await addDossier(subjects, coordinator, 'Vervoer', { datum: '2026-12-15' });

    const vergadering = { id: 'do-2026-12-15', overlegNaam: 'Directieoverleg', datum: '2026-12-15' };
    await agendaOpdrachten.takeOff(coordinator, id, vergadering, 'knop');

    expect(await agendaOpdrachten.ofVergadering('do-2026-12-15')).toEqual([]);
  });
});
