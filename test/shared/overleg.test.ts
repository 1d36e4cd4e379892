import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { DomainError } from '../../src/shared/errors.ts';
import { lidwoordVan, metLidwoord } from '../../src/shared/overleg-naam.ts';
import { REGIO } from '../support/regio.ts';

const { find: findOverleg, get: getOverleg, nu: OVERLEGGEN } = REGIO.overleggen;

describe('an overleg is found by all its names', () => {
  it.each([
    ['DO', 'do'],
    ['d.o.', 'do'],
    ['Directieoverleg', 'do'],
    ['Directie-overleg', 'do'],
    ['directie overleg', 'do'],
    ['Directieoverleg Sociaal Domein', 'do'],
    ['Directieoverleg (DO)', 'do'],
    ['PFHO', 'pfho'],
    ['Portefeuillehoudersoverleg', 'pfho'],
    ['portefeuillehouders overleg', 'pfho'],
    ['AB', 'ab'],
    ['Algemeen Bestuur', 'ab'],
    ['AO', 'ao'],
    ['Ambtelijk Overleg', 'ao'],
    ['Ambtelijk Overleg Bescherming en Opvang', 'ao-bescherming-en-opvang'],
    ['AO Bescherming & Opvang', 'ao-bescherming-en-opvang'],
    ['Regieteam Gezondheid en Ondersteuning', 'regieteam-gezondheid-en-ondersteuning'],
    ['regieteam jeugd en onderwijs', 'regieteam-jeugd-en-onderwijs'],
    ['Werkgroep Financiën', 'werkgroep-financien'],
    ['werkgroep financien', 'werkgroep-financien'],
    ['PHO Sociaal Domein', 'pfho'],
    ['Stuurgroep 18+', 'stuurgroep-18-plus'],
    ['stuurgroep 18 +', 'stuurgroep-18-plus'],
    ['Stuurgroep 18-', 'stuurgroep-18-min'],
    ['AO Z&V en B&O', 'ao-z-en-v-en-b-en-o'],
    ['PFHO J&O en G&O (overlappend gedeelte)', 'pfho-j-en-o-en-g-en-o'],
    ['PFHO J&O en G&O', 'pfho-j-en-o-en-g-en-o'],
  ])('%s', (text, id) => {
    expect(findOverleg(text)).toEqual({ overleg: getOverleg(id), certain: true });
  });

  it('makes an overleg of a known kind with an unknown addition', () => {
    expect(findOverleg('Werkgroep Wonen, Zorg en Welzijn')).toEqual({
      overleg: {
        id: 'werkgroep-wonen-zorg-en-welzijn',
        kort: 'Werkgroep Wonen, Zorg en Welzijn',
        naam: 'Werkgroep Wonen, Zorg en Welzijn',
        soort: 'werkgroep',
      },
      certain: true,
    });
    expect(findOverleg('AO Jeugd')?.overleg).toEqual({
      id: 'ao-jeugd',
      kort: 'AO Jeugd',
      naam: 'Ambtelijk Overleg Jeugd',
      soort: 'AO',
    });
  });

  it.each([
    ['Directieoverleg Fysiek Domein', 'do-fysiek-domein'],
    ['PFHO (concept)', 'pfho'],
    ['DO 21-11-2024', 'do'],
  ])('%s is not certain', (text, id) => {
    expect(findOverleg(text)).toMatchObject({ overleg: { id }, certain: false });
  });

  it.each([
    'gemeenteraad',
    'aorta',
    'werkgroep',
    '',
    'n.t.b.',
    'do 21 november',
    'DO en PFHO',
    'DO / AB',
    'DO, PFHO',
    'Werkgroep Wonen en Regieteam Jeugd en Onderwijs',
    'Werkgroep heeft nog geen datum gekozen om bij elkaar te komen',
  ])('%s is no overleg', (text) => {
    expect(findOverleg(text)).toBeUndefined();
  });
});

describe('an overleg is got by its id', () => {
  it('knows every overleg of the list', () => {
    for (const overleg of OVERLEGGEN) expect(getOverleg(overleg.id)).toEqual(overleg);
  });

  it('knows an overleg that was made of a known kind', () => {
    expect(getOverleg('werkgroep-wonen-en-zorg').naam).toBe('Werkgroep Wonen en Zorg');
  });

  it('throws on an id that is no overleg', () => {
    expect(() => getOverleg('gemeenteraad')).toThrow(DomainError);
  });

  it('gets back whatever was found, under an id of letters, digits and hyphens', () => {
    const kinds = [
      'DO',
      'PFHO',
      'AB',
      'AO',
      'Werkgroep',
      'Regieteam',
      'Ambtelijk Overleg',
      'Directie-overleg',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        (kind, addition) => {
          const found = findOverleg(`${kind} ${addition}`);
          if (!found) return;
          expect(found.overleg.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
          expect(getOverleg(found.overleg.id)).toMatchObject({
            id: found.overleg.id,
            soort: found.overleg.soort,
          });
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the article of a body', () => {
  it('follows from its name, in what is told of now and of before', () => {
    const withDe = OVERLEGGEN.filter(({ naam }) => /^(?:Werkgroep|Stuurgroep)/.test(naam));
    expect(withDe.length).toBeGreaterThan(1);
    for (const overleg of OVERLEGGEN) {
      const said = `${withDe.includes(overleg) ? 'de' : 'het'} ${overleg.naam}`;
      expect(metLidwoord(overleg.naam)).toBe(said);
      expect(REGIO.overleggen.inSentence(overleg.id)).toBe(said);
    }
  });

  it.each([
    ['Bestuurstafel', 'de'],
    ['Commissie Sociaal', 'de'],
    ['Regiegroep 18-', 'de'],
    ['Directie', 'de'],
    ['Directieoverleg', 'het'],
    ['Overleg van de werkgroep', 'het'],
  ])('is that of %s also when no region has it', (naam, lidwoord) => {
    expect(lidwoordVan(naam)).toBe(lidwoord);
  });
});
