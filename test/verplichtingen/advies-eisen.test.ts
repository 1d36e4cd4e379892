import { describe, expect, test } from '@jest/globals';
import type { OpdrachtEvent } from '../../src/opdrachten/opdracht-events.ts';
import { STANDAARD_TERMIJNEN } from '../../src/shared/termijnen.ts';
import { createVandaag } from '../../src/shared/vandaag.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';
import { adviesEisen } from '../../src/verplichtingen/advies-eisen.ts';
import { stilEisen } from '../../src/verplichtingen/stil-dossier.ts';
import { verplichtingen } from '../../src/verplichtingen/verplichting.ts';
import { EVENT_EXAMPLES } from '../support/opdracht-events.ts';
import { underWay } from '../support/uitvoering.ts';
import { someDossierFacts } from '../support/verplichtingen.ts';

const days = createWorkingDays();
/** Asked for 1 March 2027. */
const ASKED = EVENT_EXAMPLES['advies gevraagd'];
const standen = (today: string, ...events: readonly OpdrachtEvent[]) =>
  adviesEisen(underWay(...events), createVandaag(today)).map(({ soort, gedaan, stand }) => [
    soort,
    gedaan ? 'gedaan' : (stand ?? 'open'),
  ]);

describe('what asked advice asks', () => {
  test('is of nobody before its day, and of the projectleider from then', () => {
    expect(standen('2027-02-28', ASKED)).toEqual([['advies vastgelegd', 'wacht']]);
    expect(standen('2027-03-01', ASKED)).toEqual([['advies vastgelegd', 'open']]);
  });

  test('goes on with an answer to every point, telling it and looking back on the agreed day', () => {
    const received = [ASKED, EVENT_EXAMPLES['advies ontvangen']];
    expect(standen('2027-03-01', ...received)).toEqual([
      ['advies vastgelegd', 'gedaan'],
      ['advies beantwoord', 'open'],
    ]);
    const told = [
      ...received,
      EVENT_EXAMPLES['adviespunten beantwoord'],
      EVENT_EXAMPLES['adviesraad antwoord verteld'],
    ];
    expect(standen('2027-08-31', ...told).at(-1)).toEqual(['op advies teruggekeken', 'wacht']);
    expect(standen('2027-09-01', ...told).at(-1)).toEqual(['op advies teruggekeken', 'open']);
  });

  test('is nothing when the raad gives no advice, or when the opdracht was withdrawn', () => {
    const none = { ...EVENT_EXAMPLES['advies ontvangen'], conclusie: 'geen advies' as const, punten: [] };
    expect(standen('2027-03-01', ASKED, none)).toEqual([['advies vastgelegd', 'gedaan']]);
    const withdrawn = { ...EVENT_EXAMPLES['besluit genomen'], uitkomst: 'ingetrokken' } as const;
    expect(standen('2027-03-01', ASKED, withdrawn)).toEqual([]);
  });

  test('keeps an opdracht from being stil until the day for which it was asked', () => {
    const dossier = underWay(ASKED);
    const today = '2027-02-01';
    const facts = someDossierFacts({ eisen: adviesEisen(dossier, createVandaag(today)) });
    const owed = verplichtingen(facts, days, STANDAARD_TERMIJNEN).filter(
      ({ soort }) => soort === 'advies vastgelegd',
    );

    const settings = { days, termijnen: STANDAARD_TERMIJNEN };
    expect(stilEisen(dossier, [], owed, createVandaag(today), settings).map(({ sinds }) => sinds)).toEqual([
      '2027-03-01',
    ]);
    expect(stilEisen(underWay(), [], [], createVandaag(today), settings)[0]?.sinds).not.toBe('2027-03-01');
  });
});
