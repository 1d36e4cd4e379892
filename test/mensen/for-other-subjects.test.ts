import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { kanaalIdOf } from '../../src/mensen/kanalen.ts';
import { createWhoIs } from '../../src/mensen/rollen.ts';
import { coordinator } from '../support/dossiers.ts';
import { BEHEER, CARLA, DIANA, DO_CHANNEL, PIETER, SAMIRA } from '../support/people.ts';
import { BEREIK, openSubjects, type Subjects } from '../support/subjects.ts';

let subjects: Subjects;
beforeEach(() => {
  subjects = openSubjects();
});
afterEach(() => subjects.close());

const KANAAL = kanaalIdOf(DO_CHANNEL.id);
const seeKanaal = (conversationId = DO_CHANNEL.id, naam = DO_CHANNEL.naam) =>
  subjects.core.mensen.rememberKanaal({ conversationId, naam, bereik: { ...BEREIK, conversationId } });

describe('a target of posts', () => {
  test('that is a person is reached in the chat, and nowhere once Teams cannot find it', async () => {
    const { addresses } = subjects.core;
    await subjects.opened(SAMIRA);
    expect(await addresses.addressOf(`persoon:${SAMIRA.id}`)).toMatchObject({
      conversationId: `chat-${SAMIRA.id}`,
    });

    await addresses.forget(`persoon:${SAMIRA.id}`, 'geblokkeerd');

    expect(await addresses.addressOf(`persoon:${SAMIRA.id}`)).toBeUndefined();
    expect(await addresses.nameOf(`persoon:${SAMIRA.id}`)).toBe(SAMIRA.naam);
  });

  test('that is a channel is reached there, and nowhere once Teams cannot find it', async () => {
    const { addresses } = subjects.core;
    await seeKanaal();
    expect(await addresses.addressOf(`kanaal:${KANAAL}`)).toMatchObject({ conversationId: DO_CHANNEL.id });

    await addresses.forget(`kanaal:${KANAAL}`, 'onvindbaar');

    expect(await addresses.addressOf(`kanaal:${KANAAL}`)).toBeUndefined();
    expect(await addresses.nameOf(`kanaal:${KANAAL}`)).toBe(DO_CHANNEL.naam);
  });

  test('that nobody knows has no address and no name', async () => {
    for (const target of ['persoon:weg', 'kanaal:weg']) {
      expect(await subjects.core.addresses.addressOf(target)).toBeUndefined();
      expect(await subjects.core.addresses.nameOf(target)).toBeUndefined();
    }
  });
});

describe('the colleagues of other subjects', () => {
  test('are those who can be chosen, with whether a card can reach them', async () => {
    const { collegas, mensen } = subjects.core;
    await subjects.opened(SAMIRA);
    await mensen.remember(PIETER);
    await mensen.remember(DIANA);
    await mensen.noteLeft(DIANA.id);

    const all = await collegas.list();

    expect(all.map(({ naam, bereikbaar }) => [naam, bereikbaar])).toEqual([
      [PIETER.naam, false],
      [SAMIRA.naam, true],
    ]);
    expect(await collegas.find(SAMIRA.id)).toMatchObject({ bereikbaar: true, sinds: subjects.clock.now() });
    expect((await collegas.toont('samira el amrani')).map(({ id }) => id)).toEqual([SAMIRA.id]);
    expect(await collegas.find('weg')).toBeUndefined();
  });
});

describe('what somebody may do', () => {
  test('follows from the settings, from who is away today, and from the gemeenten', async () => {
    const whoIs = createWhoIs(
      { coordinators: [CARLA.id], boardMembers: [DIANA.id], admins: [BEHEER.id, CARLA.id] },
      async (persoonId, dag) => (persoonId === PIETER.id && dag === '2026-11-16' ? [SAMIRA.id] : []),
      async (persoonId) => (persoonId === PIETER.id ? ['Hilversum'] : []),
      async () => [{ id: SAMIRA.id, naam: SAMIRA.naam, sinds: '2026-11-01' }],
      subjects.clock,
    );

    expect((await whoIs(CARLA.id)).rollen).toEqual(['coördinator', 'beheerder']);
    expect((await whoIs(DIANA.id)).rollen).toEqual(['directielid']);
    expect((await whoIs(SAMIRA.id)).rollen).toEqual(['adviseur']);
    expect(await whoIs(PIETER.id)).toEqual({
      rollen: [],
      vervangt: [SAMIRA.id],
      contactVan: ['Hilversum'],
    });
  });
});

describe('a channel that is bound to something else', () => {
  const source = () => {
    const found = subjects.core.sources.find(({ kind }) => kind === 'kanaal');
    if (!found) throw new Error('channels have no posts');
    return found;
  };

  test('has the coming meetings that it may show looked at once, and whoever keeps the channels', async () => {
    await seeKanaal();
    await subjects.core.vergaderingen.ensure(CARLA, { id: 'do', naam: 'Directieoverleg' }, '2026-12-15');
    await subjects.core.vergaderingen.ensure(CARLA, { id: 'ab', naam: 'Algemeen Bestuur' }, '2026-12-16');
    await subjects.core.mensen.bindKanaal(coordinator, KANAAL, { soort: 'overleg', overlegId: 'do' });
    subjects.asked();

    await source().touchOthers?.(KANAAL);
    await source().touchOthers?.(KANAAL);

    expect(subjects.asked()).toEqual([
      'vergadering:do-2026-12-15',
      `wake kanaal:${KANAAL}`,
      `persoon:${CARLA.id}`,
    ]);
  });

  test('has another that told of its end looked at, which says where the overviews go now', async () => {
    await seeKanaal();
    await subjects.core.mensen.bindKanaal(coordinator, KANAAL, { soort: 'overleg', overlegId: 'do' });
    await subjects.core.addresses.forget(`kanaal:${KANAAL}`, 'onvindbaar');
    await seeKanaal('19:nieuw@thread.tacv2', 'Nieuw');
    const other = kanaalIdOf('19:nieuw@thread.tacv2');
    await subjects.core.mensen.bindKanaal(coordinator, other, { soort: 'overleg', overlegId: 'do' });
    subjects.asked();

    await source().touchOthers?.(other);

    expect(subjects.asked()).toContain(`kanaal:${KANAAL}`);
  });
});
