import { describe, expect, test } from '@jest/globals';
import type { Dossier } from '../../../src/opdrachten/ground/dossier.ts';
import { passageText } from '../../../src/opdrachten/ground/passage.ts';
import type { Plan } from '../../../src/opdrachten/ground/plan-schema.ts';
import type { OpdrachtEvent } from '../../../src/opdrachten/opdracht-events.ts';
import { composePassage } from '../../../src/opdrachten/passage/passage-compose.ts';
import {
  decidePassage,
  isPassageKlaar,
  isPassageOutdated,
  PASSAGE,
} from '../../../src/opdrachten/passage/passage-rules.ts';
import {
  findJargon,
  MAX_MEAN_WORDS,
  meanSentenceLength,
  readabilityAdvice,
} from '../../../src/shared/readability.ts';
import {
  AGREED,
  aDossier,
  COMPLETE,
  coordinator,
  filledIn,
  projectleider,
  SUBMITTED,
} from '../../support/dossiers.ts';
import { brought, HELD, judged, underWay } from '../../support/uitvoering.ts';

const DONE: OpdrachtEvent = { soort: 'inbreng verwerkt' };
const RECORD: readonly OpdrachtEvent[] = [
  { ...HELD, aantal: 9, reden: 'Drie mensen waren ziek.' } as OpdrachtEvent,
  brought(
    'Een vaste hulp geeft rust',
    'Betaal ook de buurvrouw',
    'Maak het formulier korter',
    'Betaal de reis van de buurvrouw',
  ),
  judged('overgenomen', ['i1']),
  judged('niet', ['i2', 'i4'], 'De wet staat dit niet toe.'),
  judged('deels', ['i3'], 'Alleen onze eigen vragen kunnen weg.'),
  DONE,
];
const linesOf = (dossier: Dossier): string[] => composePassage(dossier).map(({ tekst }) => tekst);
/** Our own words, without what people wrote. */
const ownWords = (dossier: Dossier): string => passageText(composePassage(dossier)).replace(/‘[^’]*’/g, 'X');

describe('the passage', () => {
  test('says how it was obtained, by whom, what was said, what was done with it, what not and why', () => {
    expect(linesOf(underWay(...RECORD))).toEqual([
      'Hoe we inwoners spraken:',
      'De vraag aan inwoners was: ‘Wat helpt jou?’',
      'De invloed van inwoners: adviseren.',
      'Op donderdag 21 januari 2027: focusgroep met 9 deelnemers. In het plan stonden er 12.',
      'De reden van het verschil: ‘Drie mensen waren ziek.’',
      'Dit leverde het op: ‘Mensen willen een vaste hulp.’',
      'Wie er meededen:',
      'Samen waren er 9 deelnemers, bij 1 activiteit.',
      'We zochten deze mensen: ‘Inwoners met hulp.’',
      '- Van inwoners: 4 punten.',
      'Wat inwoners zeiden:',
      'Inwoners brachten 4 punten in.',
      '- ‘Een vaste hulp geeft rust’',
      '- ‘Betaal ook de buurvrouw’',
      '- ‘Maak het formulier korter’',
      '- ‘Betaal de reis van de buurvrouw’',
      'Wat we ermee deden:',
      'Overgenomen: 1 punt.',
      '- ‘Een vaste hulp geeft rust’',
      'Wat we niet overnamen, en waarom:',
      'Voor een deel overgenomen: 1 punt.',
      '- ‘Maak het formulier korter’',
      'De reden: ‘Alleen onze eigen vragen kunnen weg.’',
      'Niet overgenomen: 2 punten.',
      '- ‘Betaal ook de buurvrouw’',
      '- ‘Betaal de reis van de buurvrouw’',
      'De reden: ‘De wet staat dit niet toe.’',
      'Wanneer inwoners antwoord krijgen:',
      'Dit spraken we af: ‘Een brief na het besluit.’',
    ]);
  });

  test('tells from where people came, what was known and what experts by experience did, when that is known', () => {
    const plan = (more: Plan) => aDossier(filledIn({ ...COMPLETE, ...more }), SUBMITTED, AGREED, ...RECORD);
    const told = linesOf(
      plan({
        gemeenten: ['Hilversum', 'Huizen'],
        bronnen: ['CEO Wmo', 'klachtenrapportages'],
        rolErvaringsdeskundigen: 'organiseren',
      }),
    );
    expect(told).toContain('We keken ook naar wat er al was: CEO Wmo en klachtenrapportages.');
    expect(told).toContain('We zochten hen in: Hilversum en Huizen.');
    expect(told).toContain('Ervaringsdeskundigen organiseerden mee.');
    expect(linesOf(plan({ rolErvaringsdeskundigen: null, gemeenten: null, bronnen: [] })).join()).not.toMatch(
      /deskundigen|null|zochten hen|wat er al was/,
    );
  });

  test('where nothing was held it says what the plan said, not what anybody did', () => {
    const plan = filledIn({ ...COMPLETE, gemeenten: ['Laren'], rolErvaringsdeskundigen: 'hebben de regie' });
    const told = linesOf(
      aDossier(plan, SUBMITTED, AGREED, {
        soort: 'activiteit geannuleerd',
        activiteitId: 'a1',
        reden: 'Ziek.',
      }),
    );
    expect(told).toContain('Wie we zochten:');
    expect(told).toContain('We zochten hen in: Laren.');
    expect(told).toContain('In het plan hadden ervaringsdeskundigen de regie.');
    expect(told.join()).not.toMatch(/Wie er meededen|Ervaringsdeskundigen hadden/);
  });

  test('says for each line from which entries it follows', () => {
    const regels = composePassage(underWay(...RECORD));
    const sourcesOf = (begin: string) => regels.find(({ tekst }) => tekst.startsWith(begin))?.bronnen;
    expect(sourcesOf('De vraag aan')).toEqual(['plan:centraleVraag']);
    expect(sourcesOf('Op donderdag')).toEqual(['activiteit:a1']);
    expect(sourcesOf('Niet overgenomen')).toEqual(['oordeel:i2', 'oordeel:i4']);
    const untraced = regels.filter(({ tekst, bronnen }) => bronnen.length === 0 && !tekst.endsWith(':'));
    expect(untraced).toEqual([]);
  });

  test('of an opdracht without participatie says the reason', () => {
    const dossier = aDossier(
      filledIn({ vanToepassing: 'nee', redenGeen: 'spoed', toelichtingGeen: 'De wet gaat in januari in.' }),
      SUBMITTED,
      AGREED,
    );
    expect(linesOf(dossier)).toEqual([
      'Hoe inwoners meededen:',
      'Bij deze opdracht deden inwoners niet mee.',
      'De reden is: spoed.',
      'De uitleg: ‘De wet gaat in januari in.’',
    ]);
    expect(decidePassage(projectleider, dossier, dossier, linesOf(dossier).join('\n'))).toHaveLength(1);
  });

  test('of an opdracht without participatie says how residents hear how it goes, when that was planned', () => {
    const without = (voortgang: string | null) =>
      linesOf(
        aDossier(
          filledIn({
            vanToepassing: 'nee',
            redenGeen: 'spoed',
            toelichtingGeen: 'De wet gaat in.',
            voortgang,
          }),
          SUBMITTED,
          AGREED,
        ),
      );
    expect(without('In de nieuwsbrief, na het besluit.').at(-1)).toBe(
      'Zo horen inwoners hoe het gaat: ‘In de nieuwsbrief, na het besluit.’',
    );
    expect(without(null).join()).not.toMatch(/hoe het gaat|null/);
  });

  test('tells by which way people were looked for, as the plan says it', () => {
    const found = (bereiken: string | null) =>
      linesOf(aDossier(filledIn({ ...COMPLETE, bereiken }), SUBMITTED, AGREED, ...RECORD));
    expect(found('Via de school.')).toContain('Volgens het plan zochten we hen zo: ‘Via de school.’');
    expect(found(null).join()).not.toMatch(/Volgens het plan|null/);
  });

  test('of a cancelled activiteit says so, and invents no inbreng', () => {
    const lines = linesOf(
      underWay({ soort: 'activiteit geannuleerd', activiteitId: 'a1', reden: 'Niemand meldde zich.' }, DONE),
    );
    expect(lines).toContain('Er is geen activiteit gehouden.');
    expect(lines).toContain(
      'Niet doorgegaan: focusgroep, donderdag 21 januari 2027. De reden: ‘Niemand meldde zich.’',
    );
    expect(lines).toContain('Er is geen inbreng vastgelegd.');
  });

  test('of five hundred long points still fits on a card, and says how many are left for the annex', () => {
    const many = Array.from(
      { length: 500 },
      (_, index) => `${'Een vaste hulp geeft rust. '.repeat(18)}${index}`,
    );
    const dossier = underWay(
      HELD,
      brought(...many),
      ...many.map((_, index) => judged('niet', [`i${index + 1}`], `Reden ${index}.`)),
      DONE,
    );
    const text = passageText(composePassage(dossier));
    expect(text.length).toBeLessThanOrEqual(PASSAGE.max);
    expect(text).toContain('Niet overgenomen: 1 punt.');
    expect(text).toMatch(/En nog 49\d punten\. Die staan in de bijlage\./);
  });

  test('is easy to read: short sentences and no words of the office', () => {
    const dossiers = [
      underWay(...RECORD),
      underWay({ soort: 'activiteit geannuleerd', activiteitId: 'a1', reden: 'Niemand kwam.' }, DONE),
      aDossier(
        filledIn({ vanToepassing: 'nee', redenGeen: 'wettelijk bepaald', toelichtingGeen: 'Wet.' }),
        SUBMITTED,
        AGREED,
      ),
    ];
    for (const dossier of dossiers) {
      expect(meanSentenceLength(ownWords(dossier))).toBeLessThanOrEqual(MAX_MEAN_WORDS);
      expect(meanSentenceLength(ownWords(dossier))).toBeGreaterThan(0);
      expect(findJargon(ownWords(dossier))).toEqual([]);
    }
  });
});

describe('saving a passage', () => {
  const dossier = underWay(...RECORD);
  const text = linesOf(dossier).join('\n');
  const saved = (tekst: string, of = dossier): OpdrachtEvent =>
    decidePassage(projectleider, of, of, tekst)[0] as OpdrachtEvent;

  test('keeps the sources of lines that stayed, and marks what somebody wrote', () => {
    const event = saved(`${text}\nWij danken iedereen die meedeed.`);
    expect(event).toMatchObject({ soort: 'passage vastgelegd' });
    const { regels } = event as Extract<OpdrachtEvent, { soort: 'passage vastgelegd' }>;
    expect(regels.find(({ tekst }) => tekst.startsWith('De vraag'))?.bronnen).toEqual(['plan:centraleVraag']);
    expect(regels.at(-1)).toEqual({ tekst: 'Wij danken iedereen die meedeed.', bronnen: [] });
  });

  test('is for the projectleider, and only when all inbreng was worked in', () => {
    expect(() => decidePassage(coordinator, dossier, dossier, text)).toThrow('Alleen de projectleider');
    const open = underWay(...RECORD.slice(0, -1));
    expect(() => decidePassage(projectleider, open, open, text)).toThrow('nog niet verwerkt');
  });

  test.each([
    ['nothing', ' \n ', 'De passage is leeg'],
    ['too much', 'Een zin. '.repeat(1200), 'te lang'],
    ['a number of one person', 'Het gaat om 111222333.', 'een burgerservicenummer'],
  ])('with %s is asked to be mended', (_what, tekst, words) => {
    expect(() => decidePassage(projectleider, dossier, dossier, tekst)).toThrow(words);
  });

  test('the same text twice is one version; a card from before another version is told so', () => {
    const again = underWay(...RECORD, saved(text));
    expect(decidePassage(projectleider, again, again, text)).toEqual([]);
    expect(() => decidePassage(projectleider, dossier, again, 'Een andere tekst.')).toThrow(
      'een nieuwe versie bewaard',
    );
    expect(underWay(...RECORD, saved(text), saved('Een andere tekst.')).passage?.versie).toBe(2);
  });

  test('it is ready until something is open again, and out of date when the record changed', () => {
    const ready = underWay(...RECORD, saved(text));
    expect(isPassageKlaar(ready)).toBe(true);
    expect(isPassageOutdated(ready)).toBe(false);
    const changed = underWay(...RECORD, saved(text), judged('overgenomen', ['i3']));
    expect(isPassageOutdated(changed)).toBe(true);
    expect(isPassageKlaar(underWay(...RECORD, saved(text), brought('Nog iets')))).toBe(false);
  });
});

describe('advice about a text', () => {
  test('counts words per sentence', () => {
    expect(meanSentenceLength('Dit is kort. En dit ook!')).toBe(3);
    expect(meanSentenceLength('')).toBe(0);
    expect(meanSentenceLength('Op 1.5.2026 kwam wethouder J. Smit')).toBeGreaterThan(2);
  });

  test('names long sentences and words of the office', () => {
    const text =
      'Conform de vigerende afspraken is met betrekking tot de implementatie van het beleid besloten om de borging daarvan later op te pakken.';
    expect(findJargon(text)).toEqual([
      'conform',
      'vigerende',
      'met betrekking tot',
      'implementatie',
      'borging',
    ]);
    expect(readabilityAdvice(text)).toContain('Je zinnen zijn lang');
    expect(readabilityAdvice('Dit is makkelijk te lezen.')).toBe('');
  });
});
