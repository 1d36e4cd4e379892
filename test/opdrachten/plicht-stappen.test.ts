import { describe, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import {
  openPlichtStappen,
  plichtenVan,
  plichtZonderParticipatie,
} from '../../src/opdrachten/ground/plicht-stappen.ts';
import { PLICHT_NAMEN, PLICHTEN, plichtenIn, plichtTitle } from '../../src/opdrachten/ground/plichten.ts';
import { DOMEINEN, domeinVan } from '../../src/shared/domein.ts';
import { withPassage } from '../documenten/papieren.ts';
import { brought, judged } from '../support/uitvoering.ts';

const { dossier } = withPassage(
  brought('Een vaste hulp geeft rust', 'Betaal ook de buurvrouw'),
  judged('overgenomen', ['i1']),
);
const naming = (plicht: string[], more: Partial<Dossier> = {}): Dossier => ({
  ...dossier,
  ...more,
  plan: { ...dossier.plan, ...more.plan, plicht },
});
const standen = (one: Dossier) =>
  plichtenVan(one).flatMap(({ stappen }) => stappen.map(({ stand }) => stand));

describe('a legal duty', () => {
  test('each is offered somewhere, and says where it stands and what it asks in one sentence', () => {
    expect(new Set(DOMEINEN.flatMap(plichtenIn))).toEqual(new Set(PLICHT_NAMEN));
    for (const plicht of PLICHT_NAMEN) {
      expect(PLICHTEN[plicht].vraagt).toMatch(/^[A-Z].*\.$/);
      expect(plichtTitle(plicht)).not.toBe('');
    }
  });

  test('of the Omgevingswet is done by what the record shows, and what it does not hold somebody must look at', () => {
    expect(standen(naming(['omgevingsvisie']))).toEqual(['gedaan', 'nog niet', 'niet bekend']);
    expect(standen(naming(['omgevingsvisie'], { passage: undefined }))).toEqual([
      'nog niet',
      'nog niet',
      'niet bekend',
    ]);
    expect(openPlichtStappen(naming(['omgevingsplan'])).at(0)).toContain('Niet vastgelegd, kijk dit zelf na');
  });

  test('of which the text was not read asks to read it, until the oplegger says what it asks', () => {
    const jeugd = naming(['Jeugdwet']);
    expect(plichtenVan(jeugd)[0]?.vraagt).toContain('Lees het artikel');
    expect(standen(jeugd)).toEqual(['nog niet']);
    const { op, door, doorId } = dossier.toegevoegd;
    const oplegger = {
      op,
      door,
      doorId,
      voorstellen: [],
      bijlagen: [],
      juridisch: 'De verordening regelt dit.',
    };
    expect(standen({ ...jeugd, oplegger })).toEqual(['gedaan']);
  });

  test('that somebody wrote has their words', () => {
    const plan = { plichtAnders: 'Wet langdurige zorg, artikel 1' };
    expect(plichtenVan(naming(['andere plicht'], { plan }))[0]?.titel).toBe('Wet langdurige zorg, artikel 1');
  });

  test('does not go together with residents who do not take part', () => {
    expect(plichtZonderParticipatie(naming(['Wmo 2015']))).toBeUndefined();
    const geen = naming(['Wmo 2015'], { plan: { vanToepassing: 'nee' } });
    expect(plichtZonderParticipatie(geen)).toContain('inwoners doen niet mee');
  });
});

test('a programme is of the fysiek domein only when it was set so', () => {
  expect(domeinVan('Ruimte en Wonen', ['ruimte en wonen'])).toBe('fysiek');
  expect(domeinVan('Jeugd', ['Ruimte en Wonen'])).toBe('sociaal');
  expect(domeinVan(undefined, ['Ruimte en Wonen'])).toBe('sociaal');
});
