import { expect, test } from '@jest/globals';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import type { GoedgekeurdeTekst, OpenbaarConcept } from '../../src/opdrachten/ground/openbaar.ts';
import { openbaarListCard, openbaarRijen } from '../../src/opdrachten/openbaar/openbaar-list-card.ts';
import { textOf } from '../support/card-reading.ts';
import { sampleDossier } from '../support/card-sample-data.ts';

const stamp = (op: string) => ({ op, door: 'S', doorId: 's' });
const concept = (op: string, more: Partial<OpenbaarConcept> = {}): OpenbaarConcept => ({
  ...stamp(op),
  ...{ versie: 1, titel: 'T', vroegen: 'a', zeiden: 'b', deden: 'c' },
  ...more,
});
const goedgekeurd = (op: string): GoedgekeurdeTekst => ({ ...concept(op), goedgekeurd: stamp(op) });
const dossier = (id: string, openbareTekst: Dossier['openbareTekst']): Dossier =>
  sampleDossier({ id, openbareTekst });

test('what waits for an akkoord comes first, and of that what waits longest', () => {
  const later = concept('2027-03-01T09:00:00.000Z', { aangeboden: stamp('2027-03-04T09:00:00.000Z') });
  const first = concept('2027-03-02T09:00:00.000Z', { aangeboden: stamp('2027-03-03T09:00:00.000Z') });
  const rijen = openbaarRijen([
    dossier('public', { versies: 1, goedgekeurd: goedgekeurd('2027-01-01T09:00:00.000Z') }),
    dossier('none', undefined),
    dossier('draft', { versies: 1, concept: concept('2027-01-01T09:00:00.000Z') }),
    dossier('later', { versies: 1, concept: later }),
    dossier('withdrawn', {
      versies: 1,
      ingetrokken: { ...stamp('2027-01-01T09:00:00.000Z'), titel: 'T', versie: 1, reden: 'r' },
    }),
    dossier('public, and a new version waits', {
      versies: 2,
      goedgekeurd: goedgekeurd('2027-01-01T09:00:00.000Z'),
      concept: first,
    }),
    dossier('asked', {
      versies: 1,
      concept: concept('2027-01-01T09:00:00.000Z', {
        vraag: { ...stamp('2027-02-01T09:00:00.000Z'), vraag: 'Hoe?' },
      }),
    }),
  ]);

  expect(rijen.map(({ dossier: { id }, stand }) => [id, stand])).toEqual([
    ['public, and a new version waits', 'Wacht op je akkoord'],
    ['later', 'Wacht op je akkoord'],
    ['asked', 'Terug bij de projectleider, met een vraag'],
    ['draft', 'Concept van de projectleider'],
    ['public', 'Openbaar'],
    ['withdrawn', 'Ingetrokken'],
  ]);
});

test('of a public text that is of before the besluit that version is named, and not the one that is written anew', () => {
  const besluit = {
    ...stamp('2027-02-01T09:00:00.000Z'),
    ...{ vergaderingId: 'do', overlegNaam: 'DO', datum: '2027-02-01', uitkomst: 'goedgekeurd' as const },
  };
  const rij = {
    ...dossier('old', {
      versies: 2,
      goedgekeurd: goedgekeurd('2027-01-01T09:00:00.000Z'),
      concept: concept('2027-03-01T09:00:00.000Z', { versie: 2 }),
    }),
    besluiten: [besluit],
  };

  const text = textOf(openbaarListCard(openbaarRijen([rij]), 1));
  expect(text).toContain('Versie 1, sinds 1 jan 2027');
  expect(text).not.toContain('wachten er 1');
});
