import { expect, test } from '@jest/globals';
import { openScratchStore } from '../../src/logboek/scratch-store.ts';
import { listJaarFacts } from '../../src/verplichtingen/jaaragenda-verplichting.ts';
import { createAllStreams } from '../../src/wiring/streams.ts';

test('a topic of which the opdracht was destroyed is finished; one without an opdracht, or with one that nobody knows, is not', async () => {
  const store = openScratchStore();
  const streams = createAllStreams(store);
  const submission = { actor: { id: 'c', naam: 'Carla' }, at: '2026-11-16T09:00:00.000Z' };
  await streams.jaaragendas.change('2027', submission, () => [
    {
      soort: 'onderwerpen toegevoegd',
      onderwerpen: [
        { id: 'a', titel: 'Vervoer', herkomst: 'uitvoeringsprogramma', opdrachtId: 'vernietigd' },
        { id: 'b', titel: 'Wonen', herkomst: 'uitvoeringsprogramma' },
        { id: 'c', titel: 'Taal', herkomst: 'uitvoeringsprogramma', opdrachtId: 'onbekend' },
      ],
    },
  ]);

  await streams.vernietigingen.change('opdracht:vernietigd', submission, () => [
    {
      soort: 'vernietiging begonnen',
      wat: {
        ...{
          soort: 'opdracht',
          dossierId: 'vernietigd',
          titel: 'Vervoer',
          van: '2020-01-01',
          tot: '2020-12-31',
        },
        ...{ bewaard: 5, grond: 'Toestemming van de archivaris', regels: 3, keten: 'x' },
      },
    },
  ]);

  expect(await listJaarFacts(streams)).toEqual([
    { jaar: '2027', open: ['Wonen', 'Taal'], bijeenkomsten: [] },
  ]);
  await store.close();
});
