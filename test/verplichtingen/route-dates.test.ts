import { describe, expect, test } from '@jest/globals';
import type { Behandeling, Route } from '../../src/shared/behandeling.ts';
import { beslissendeBehandeling, planBehandeling } from '../../src/verplichtingen/route-dates.ts';
import { aStop } from '../support/route.ts';

const held = { stand: 'gehouden' } as const;
const decides = { doel: 'vaststellen' } as const;
const idOf = (stop: Behandeling | undefined): string | undefined => stop?.vergadering.id;

describe('the plan is due before', () => {
  test.each<[string, Route, string | undefined]>([
    ['nothing, without a route', [], undefined],
    [
      'the DO, whatever comes before it',
      [aStop('regieteam-jeugd-en-onderwijs', '2027-01-05'), aStop('do', '2027-01-19')],
      'do-2027-01-19',
    ],
    [
      'the DO that is still to come',
      [aStop('do', '2027-01-19', held), aStop('do', '2027-02-16')],
      'do-2027-02-16',
    ],
    [
      'the body that decides, when the DO is over',
      [aStop('do', '2027-01-19', held), aStop('pfho', '2027-03-04', decides)],
      'pfho-2027-03-04',
    ],
    [
      'the last DO when all are over',
      [aStop('do', '2027-01-19', held), aStop('pfho', '2027-03-04', { ...decides, ...held })],
      'do-2027-01-19',
    ],
    [
      'the body that decides, when the DO was cancelled',
      [
        aStop('regieteam-jeugd-en-onderwijs', '2027-01-05'),
        aStop('do', '2027-01-19', { stand: 'geannuleerd' }),
        aStop('pfho', '2027-03-04', decides),
      ],
      'pfho-2027-03-04',
    ],
    [
      'the first body that decides, without a DO',
      [aStop('ao', '2027-01-05'), aStop('ab', '2027-03-18', decides)],
      'ab-2027-03-18',
    ],
    [
      'the first meeting, when none decides',
      [aStop('ao', '2027-01-05'), aStop('werkgroep-financien', '2027-02-02')],
      'ao-2027-01-05',
    ],
    [
      'nothing, when all was cancelled or postponed',
      [aStop('do', '2027-01-19', { stand: 'uitgesteld' })],
      undefined,
    ],
  ])('%s', (_what, route, expected) => {
    expect(idOf(planBehandeling(route, undefined))).toBe(expected);
  });

  test('the meeting that the opdracht names, where none is a DO or decides', () => {
    const route = [aStop('ao', '2027-01-05'), aStop('pfho', '2027-03-04')];

    expect(idOf(planBehandeling(route, 'pfho-2027-03-04'))).toBe('pfho-2027-03-04');
  });
});

describe('inbreng and passage are due before', () => {
  const goedgekeurd = { uitkomst: 'goedgekeurd' } as const;
  test.each<[string, Route, string | undefined]>([
    [
      'nothing, where no body decides',
      [aStop('do', '2027-01-19', decides), aStop('ao', '2027-02-02')],
      undefined,
    ],
    [
      'the PFHO, also when nobody said that it decides',
      [aStop('do', '2027-01-19'), aStop('pfho', '2027-03-04')],
      'pfho-2027-03-04',
    ],
    [
      'the first that decides',
      [aStop('pfho', '2027-03-04', decides), aStop('ab', '2027-03-18', decides)],
      'pfho-2027-03-04',
    ],
    [
      'the AB, when the AB comes first',
      [aStop('ab', '2027-02-18', decides), aStop('pfho', '2027-03-04', decides)],
      'ab-2027-02-18',
    ],
    [
      'the next that decides, when the first has decided, is over, was postponed or cancelled',
      [
        aStop('pfho', '2027-01-07', { ...decides, ...held, besluit: goedgekeurd }),
        aStop('pfho', '2027-02-04', { ...decides, ...held }),
        aStop('pfho', '2027-03-04', { ...decides, stand: 'uitgesteld' }),
        aStop('ab', '2027-03-18', { ...decides, stand: 'geannuleerd' }),
        aStop('ab', '2027-04-15', decides),
      ],
      'ab-2027-04-15',
    ],
    [
      'the last, when all are over',
      [aStop('pfho', '2027-01-07', { ...decides, ...held })],
      'pfho-2027-01-07',
    ],
    [
      'the next PFHO that is to come, when the body that should have decided is over',
      [aStop('pfho', '2027-01-07', { ...decides, ...held }), aStop('pfho', '2027-03-04')],
      'pfho-2027-03-04',
    ],
  ])('%s', (_what, route, expected) => {
    expect(idOf(beslissendeBehandeling(route))).toBe(expected);
  });
});
