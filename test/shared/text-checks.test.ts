import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  isEmptyInDisguise,
  meansNotKnown,
  passesElevenTest,
  seemsPersonal,
} from '../../src/shared/text-checks.ts';
import { processorTime } from '../support/processor-time.ts';
import { ABOUT_A_RESIDENT, ABOUT_NOBODY } from './resident-texts.ts';

describe('a text seems to hold', () => {
  test.each([
    ['a BSN', '111222333', 'een burgerservicenummer'],
    ['a BSN with dots', 'nr. 111.222.333 hier', 'een burgerservicenummer'],
    ['a BSN in a sentence', 'Bel over 123456782, graag.', 'een burgerservicenummer'],
    ['an e-mail address', 'Mail naar jan.jansen+zorg@regio-gv.nl!', 'een e-mailadres'],
    ['an address with accents', 'zoë@voorbeeld.nl', 'een e-mailadres'],
    ['a mobile number', '06 1234 5678', 'een telefoonnummer'],
    ['a number with a country', '+31 (0)35 692 64 44', 'een telefoonnummer'],
    ['a number with hyphens', '035-692 64 44', 'een telefoonnummer'],
    ['a number with spaces round its hyphen', 'Bel 06 - 12 34 56 78', 'een telefoonnummer'],
    ['a number with its area in brackets', '(035) 692 64 44', 'een telefoonnummer'],
    ['a number with dots', '06.12.34.56.78', 'een telefoonnummer'],
    ['a number copied from Outlook', '06\u00a012345678', 'een telefoonnummer'],
    ['a number copied from Word', '06\u201112345678', 'een telefoonnummer'],
    ['a BSN with hyphens', '123-456-782', 'een burgerservicenummer'],
    ['a BSN with a mark that cannot be seen', '1234\u200b56782', 'een burgerservicenummer'],
    ['a BSN in wide digits', '１２３４５６７８２', 'een burgerservicenummer'],
    ['an address in words', 'jan(at)voorbeeld.nl', 'een e-mailadres'],
    ['a name', 'Gesprek met dhr. van der Berg', 'een naam'],
    ['a name with initials', 'mevrouw J. de Vries', 'een naam'],
    ['a family', 'de familie Bos', 'een naam'],
    ['a birth date', 'geboren op 12-3-1970', 'iets uit een dossier'],
    ['a birth date, shortened', 'geb. 12-3-1970', 'iets uit een dossier'],
    ['a birth date in words', 'geboren 12 maart 1970', 'iets uit een dossier'],
    ['an address', 'Woont op 1211 AB nr 12', 'een adres'],
    ['an address without spaces', '1211AB12', 'een adres'],
    ['a street', 'Dorpsstraat 12 in Laren', 'een adres'],
    ['a street with a letter', 'Tolweg nr. 12b', 'een adres'],
  ])('%s', (_what, text, expected) => {
    expect(seemsPersonal(text)).toBe(expected);
  });

  test.each([
    'Inwoners van 65 jaar en ouder, ongeveer 120 mensen.',
    'Het budget is € 150.000 voor 2027 en € 175.000 voor 2028.',
    'Zie DOC-24008138 en zaak 2024-000123.',
    'Negen cijfers die geen BSN zijn: 123456789.',
    'Memo met als kenmerk: 18.0007968.',
    'Een reeks 1112223334444 is te lang.',
    'Bedrag 111222333,50 is geld.',
    'Mevrouwen en heren uit de hele regio.',
    'Op 21 januari 2027 om 19:30 uur, zaal 12.',
    'Vraag het aan @iedereen in het kanaal.',
    'Jongeren van 12-18 jaar, 06 en 07 december.',
    'Bijeenkomst op 05-12-2026 19:30 uur.',
    'Werkgroep 01/02/2027 10.00 en 08/02/2027 10.00.',
    'In 2026 DO 12 december, 2027 AB 14 januari.',
    'Eerst 2027 VB-focusgroep 2, daarna verder.',
    'Onderweg 3 keer gestopt, halverwege 2027 klaar, snelweg 2 gemeden.',
    'Zoals in Milaan 2026 en op het schoolplein 2027.',
    'Kinderen geboren na 2005, of geboren in 2010.',
    'Een bedrag van € 111.222.333 is veel.',
    'Familie en buren doen mee.',
    'De weg naar werk; de hof van Eemnes.',
    '',
  ])('nothing of a person: ‘%s’', (text) => {
    expect(seemsPersonal(text)).toBeUndefined();
  });

  test('every BSN that passes the eleven-test, wherever it stands alone', () => {
    const bsn = fc.stringMatching(/^[1-9]\d{8}$/).filter(passesElevenTest);
    fc.assert(
      fc.property(
        bsn,
        fc.constantFrom('', 'Inwoner ', '(', 'bsn:'),
        fc.constantFrom('', ' zegt', ')', '.'),
        (digits, before, after) => {
          expect(seemsPersonal(`${before}${digits}${after}`)).toBe('een burgerservicenummer');
        },
      ),
    );
  });

  test('checks a text of the largest size in no time', () => {
    for (const text of [
      'a'.repeat(100_000),
      '0'.repeat(100_000),
      '1 '.repeat(50_000),
      'a@'.repeat(50_000),
      'mevrouw van '.repeat(8_000),
      'NL91 ABNA 04 '.repeat(8_000),
      'bsn 1 2 3 '.repeat(8_000),
      'Oude Haven op '.repeat(8_000),
      'jan at '.repeat(14_000),
    ]) {
      const start = processorTime();
      seemsPersonal(text);
      expect(processorTime() - start).toBeLessThan(1000);
    }
  });
});

describe('what residents said', () => {
  test.each([
    'Mevrouw Jansen kreeg geen hulp',
    'De buurman van dhr. van der Berg helpt',
    'Mijn zoon Kees kon niet naar school',
    'Haar buurvrouw Nel kookt',
    'Ik heet Sem en ik wacht al een jaar',
    'Mijn naam is Fatima El Amrani',
    'Jan de Vries vond het te ver',
    'J.P. Jansen belde drie keer',
    'K. de Vries wil een vaste hulp',
  ])('seems to name somebody: ‘%s’', (text) => {
    expect(seemsPersonal(text)).toBe('een naam');
  });

  test.each([
    'Mijn man wil graag hulp in Hilversum',
    'Wij kiezen plan B. Daarna zien we verder.',
    'De bus rijdt niet naar Gooise Meren',
    'Mijn zoon is bang voor Jeugdzorg',
    'Ik heet iedereen van harte welkom',
    'Een vrouw van 80 uit Laren',
    'CEO Jeugd 2025 zegt hetzelfde',
    'De heer en de dame van het loket',
    'Wil graag Turkse les',
  ])('names nobody: ‘%s’', (text) => {
    expect(seemsPersonal(text)).toBeUndefined();
  });

  test('is checked in no time, however long it is', () => {
    for (const text of [
      'Jan de '.repeat(15_000),
      'J. '.repeat(30_000),
      'mijn zoon '.repeat(10_000),
      'Naam: van '.repeat(10_000),
      'Anne Frank '.repeat(9_000),
      'het meisje anna '.repeat(6_000),
      'die Xa heet '.repeat(8_000),
    ]) {
      const start = processorTime();
      seemsPersonal(text);
      expect(processorTime() - start).toBeLessThan(1000);
    }
  });
});

describe('two hundred texts as people type them, written before the check was changed', () => {
  const asked = (texts: readonly string[]): readonly string[] =>
    texts.filter((text) => seemsPersonal(text) !== undefined);

  test('at least nine of ten that are about a resident are found, and nine of ten that are found are', () => {
    const right = asked(ABOUT_A_RESIDENT).length;
    expect(right / ABOUT_A_RESIDENT.length).toBeGreaterThanOrEqual(0.9);
    expect(right / (right + asked(ABOUT_NOBODY).length)).toBeGreaterThanOrEqual(0.9);
  });

  test('what tells by itself whether it is one is always found', () => {
    const numbers = ABOUT_A_RESIDENT.filter((text) => /bsn|burgerserv|sofin|NL ?91|@|\b06\b/i.test(text));
    expect(numbers.length).toBeGreaterThan(15);
    expect(numbers.filter((text) => seemsPersonal(text) === undefined)).toEqual([]);
  });
});

describe('the eleven-test', () => {
  test.each([
    ['111222333', true],
    ['123456782', true],
    ['123456789', false],
    ['000000000', false],
    ['12345678', false],
    ['1234567890', false],
    ['12345678a', false],
  ])('%s: %s', (digits, passes) => {
    expect(passesElevenTest(digits)).toBe(passes);
  });
});

describe('an answer', () => {
  test.each([
    'nog niet bekend',
    'Nog niet bekend.',
    'n.t.b.',
    'NTB',
    'nnb',
    'weet ik nog niet',
    'geen idee',
    ' onbekend ',
  ])('‘%s’ says that it is not known yet', (text) => expect(meansNotKnown(text)).toBe(true));

  test.each([
    'n.v.t.',
    'NVT',
    'volgt',
    'Volgt nog...',
    '-',
    '—',
    '...',
    'xxx',
    'Geen.',
    'zie bijlage',
    'n v t',
    'n/v/t',
    'volgt z.s.m.',
    'wordt later ingevuld',
    '\u3164\u200b',
    ' ',
    '!?',
  ])('‘%s’ is empty in disguise', (text) => expect(isEmptyInDisguise(text)).toBe(true));

  test.each([
    'Nee, want de wet schrijft het voor.',
    'Volgt uit het beleidsplan.',
    'Later in het jaar',
    'Geen idee hebben inwoners nu',
    'OK-dorpen',
  ])('‘%s’ is an answer', (text) => {
    expect(isEmptyInDisguise(text)).toBe(false);
    expect(meansNotKnown(text)).toBe(false);
  });
});
