import { describe, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import { DELEN, OPENBAAR_EISEN, type OpenbareTekst } from '../../src/opdrachten/ground/openbaar.ts';
import { verhaalOf } from '../../src/opdrachten/ground/verhaal.ts';
import { foldOpdracht, type OpdrachtEvent } from '../../src/opdrachten/opdracht-events.ts';
import {
  decideBewaarOpenbaar,
  decideKeurOpenbaarGoed,
  decideStuurOpenbaarTerug,
  decideTrekOpenbaarIn,
  mayWriteOpenbaar,
} from '../../src/opdrachten/openbaar/openbaar-rules.ts';
import { proposeTerugkoppeling } from '../../src/opdrachten/terugkoppeling/terugkoppeling-tekst.ts';
import { asItIs, withoutNames } from '../../src/shared/colleague-names.ts';
import { findJargon, MAX_MEAN_WORDS, meanSentenceLength } from '../../src/shared/readability.ts';
import {
  AGREED,
  aDossier,
  COMPLETE,
  coordinator,
  directielid,
  filledIn,
  projectleider,
  SUBMITTED,
  stranger,
} from '../support/dossiers.ts';
import { EVENT_EXAMPLES } from '../support/opdracht-events.ts';
import { CARLA, DIANA } from '../support/people.ts';

const { soort: _kind, ...TEKST } = EVENT_EXAMPLES['openbare tekst bewaard'];
const PLAN = [filledIn(COMPLETE), SUBMITTED, AGREED];
const agreed = (...events: readonly OpdrachtEvent[]) => aDossier(...PLAN, ...events);
const SAVED = EVENT_EXAMPLES['openbare tekst bewaard'];
const OFFERED = EVENT_EXAMPLES['openbare tekst voorgelegd'];
const APPROVED = EVENT_EXAMPLES['openbare tekst goedgekeurd'];

const save = (
  dossier: Dossier,
  tekst: Partial<OpenbareTekst> = {},
  { actor = projectleider, voorleggen = true, without = asItIs, shown = dossier } = {},
) => decideBewaarOpenbaar(actor, shown, dossier, { ...TEKST, ...tekst }, { voorleggen, without });

describe('the text that everybody may read', () => {
  test('is of the projectleider, once the plan is agreed', () => {
    expect(mayWriteOpenbaar(projectleider, agreed())).toBe(true);
    expect(() => save(aDossier(filledIn(COMPLETE), SUBMITTED))).toThrow('Het plan is nog niet afgestemd.');
    expect(() => save(agreed(), {}, { actor: coordinator })).toThrow('De projectleider schrijft');
    for (const actor of [directielid, stranger])
      expect(() => save(agreed(), {}, { actor })).toThrow('Alleen de projectleider');
    const none = aDossier(filledIn({ vanToepassing: 'nee', redenGeen: 'spoed' }), SUBMITTED, AGREED);
    expect(() => save(none)).toThrow('doen inwoners niet mee');
  });

  test('is saved as a concept or put before the coördinator, and the same again changes nothing', () => {
    expect(save(agreed(), {}, { voorleggen: false })).toEqual([SAVED]);
    expect(save(agreed())).toEqual([SAVED, OFFERED]);
    expect(save(agreed(SAVED))).toEqual([OFFERED]);
    expect(save(agreed(SAVED), {}, { voorleggen: false })).toEqual([]);
    expect(save(agreed(SAVED, OFFERED))).toEqual([]);
    expect(save(agreed(SAVED, OFFERED, APPROVED))).toEqual([]);
  });

  test('is approved as exactly the version that was put before; an edit after it is a concept beside it', () => {
    const offered = agreed(SAVED, OFFERED);
    expect(decideKeurOpenbaarGoed(coordinator, offered, 1, asItIs)).toEqual([APPROVED]);

    const later = agreed(SAVED, OFFERED, { ...SAVED, deden: 'Iets anders.' });
    expect(later.openbareTekst).toMatchObject({ versies: 2, concept: { versie: 2 } });
    expect(later.openbareTekst?.concept?.aangeboden).toBeUndefined();
    expect(() => decideKeurOpenbaarGoed(coordinator, later, 1, asItIs)).toThrow('nieuwere versie');
    expect(() => decideKeurOpenbaarGoed(coordinator, later, 2, asItIs)).toThrow('ligt nu niet bij');

    const edited = agreed(SAVED, OFFERED, APPROVED, { ...SAVED, deden: 'Iets anders.' });
    expect(edited.openbareTekst).toMatchObject({
      goedgekeurd: { versie: 1, deden: TEKST.deden },
      concept: { versie: 2, deden: 'Iets anders.' },
    });
  });

  test('an approval in the log for another version than the newest makes nothing public', () => {
    const { openbareTekst } = agreed(SAVED, OFFERED, { ...SAVED, deden: 'Iets anders.' }, APPROVED);
    expect(openbareTekst?.goedgekeurd).toBeUndefined();
  });

  test('is judged by the coördinator alone, who can send it back with a question', () => {
    const offered = agreed(SAVED, OFFERED);
    for (const actor of [projectleider, directielid, stranger])
      expect(() => decideKeurOpenbaarGoed(actor, offered, 1, asItIs)).toThrow('Alleen de coördinator');
    expect(() => decideStuurOpenbaarTerug(coordinator, offered, 1, '')).toThrow('Schrijf wat er anders moet');
    expect(decideStuurOpenbaarTerug(coordinator, offered, 1, 'Kan het korter?')).toEqual([
      EVENT_EXAMPLES['openbare tekst teruggestuurd'],
    ]);
    const returned = agreed(SAVED, OFFERED, EVENT_EXAMPLES['openbare tekst teruggestuurd']);
    expect(() => decideKeurOpenbaarGoed(coordinator, returned, 1, asItIs)).toThrow('ligt nu niet bij');
    expect(save(returned)).toEqual([OFFERED]);
  });

  test('of two who write, the second is asked to look again', () => {
    expect(() => save(agreed(SAVED), { deden: 'Mijn tekst.' }, { shown: agreed() })).toThrow(
      'Intussen is er een nieuwe versie bewaard.',
    );
  });

  test('has no name of a colleague in any part, nor when one joined after it was written', () => {
    const without = withoutNames([DIANA.naam]);
    for (const veld of ['titel', ...DELEN] as const)
      expect(() => save(agreed(), { [veld]: `Dit zei ${DIANA.naam}.` }, { without })).toThrow(
        'Hier staat de naam van een collega.',
      );
    expect(() => save(agreed(), { deden: `Met ${projectleider.naam}.` })).toThrow('naam van een collega');
    const offered = agreed({ ...SAVED, zeiden: `Dit zei ${DIANA.naam}.` }, OFFERED);
    expect(() => decideKeurOpenbaarGoed(coordinator, offered, 1, without)).toThrow('naam van een collega');
  });

  test('has no BSN or account number, no empty part and nothing that is too long', () => {
    expect(() => save(agreed(), { zeiden: 'Mijn nummer is 111222333.' })).toThrow('burgerservicenummer');
    expect(() => save(agreed(), { zeiden: 'NL91 ABNA 0417 1643 00' })).toThrow('bankrekeningnummer');
    expect(() => save(agreed(), { deden: 'n.v.t.' })).toThrow(OPENBAAR_EISEN.deden.leeg);
    expect(() => save(agreed(), { vroegen: 'a'.repeat(OPENBAAR_EISEN.vroegen.max + 1) })).toThrow(
      'Dit is te lang',
    );
  });

  test('is taken back with a reason, by who leads it or the coördinator; what is being written stays', () => {
    const both = agreed(SAVED, OFFERED, APPROVED, { ...SAVED, deden: 'Iets anders.' });
    expect(() => decideTrekOpenbaarIn(stranger, both, 'Het klopt niet meer.')).toThrow('Alleen de project');
    expect(() => decideTrekOpenbaarIn(coordinator, both, '')).toThrow('Schrijf kort waarom');
    const events = decideTrekOpenbaarIn(projectleider, both, 'Het klopt niet meer.');
    expect(events).toEqual([EVENT_EXAMPLES['openbare tekst ingetrokken']]);

    const [event] = events;
    const after = event && foldOpdracht(both, event, { id: 'a', at: '2027-05-01T09:00:00Z', actor: CARLA });
    expect(after?.openbareTekst).toMatchObject({
      concept: { versie: 2 },
      ingetrokken: { versie: 1, titel: TEKST.titel, reden: 'Het klopt niet meer.' },
    });
    expect(after?.openbareTekst?.goedgekeurd).toBeUndefined();
    expect(() => after && decideTrekOpenbaarIn(coordinator, after, 'Nog eens.')).toThrow('al ingetrokken');
  });
});

const POINTS: OpdrachtEvent = {
  soort: 'inbreng toegevoegd',
  punten: [
    { id: 'p1', bron: 'inwoners', tekst: 'Een vaste hulp geeft rust' },
    { id: 'p2', bron: 'inwoners', tekst: 'Ook hulp in het weekend' },
    { id: 'p3', bron: 'adviesraad', tekst: 'Let op de kosten' },
  ],
};
const JUDGED: readonly OpdrachtEvent[] = [
  { soort: 'inbreng beoordeeld', inbrengIds: ['p1'], oordeel: 'overgenomen' },
  { soort: 'inbreng beoordeeld', inbrengIds: ['p2'], oordeel: 'niet', reden: 'Hier is geen geld voor.' },
];
const DECIDED: OpdrachtEvent = { ...EVENT_EXAMPLES['besluit genomen'], overlegNaam: 'PFHO' };

describe('the three parts', () => {
  test('are made of the record: the question, what was said by whom, the besluit and each oordeel', () => {
    const { vroegen, zeiden, deden } = verhaalOf(agreed(POINTS, ...JUDGED, DECIDED));

    expect(vroegen).toBe('Wat helpt jou?\n\nDit doen we met de antwoorden: Keuzes maken.');
    expect(zeiden).toBe(
      'Dit hoorden we:\n- Een vaste hulp geeft rust.\n- Ook hulp in het weekend.\n\nDit hoorden we van anderen:\n- Let op de kosten.',
    );
    expect(deden).toBe(
      [
        'Op maandag 1 maart 2027 nam het PFHO een besluit. Het voorstel is goedgekeurd.',
        'Dit nemen we over:\n- Een vaste hulp geeft rust.',
        'Dit nemen we niet over:\n- Ook hulp in het weekend. Waarom: Hier is geen geld voor.',
        'Wat we met 1 punt doen, weten we nog niet.',
      ].join('\n\n'),
    );
    const tekst = [vroegen, zeiden, deden].join('\n');
    expect(meanSentenceLength(tekst)).toBeLessThanOrEqual(MAX_MEAN_WORDS);
    expect(findJargon(tekst)).toEqual([]);
  });

  test('say what is still to come before anything was heard or decided', () => {
    expect(verhaalOf(agreed())).toEqual({
      vroegen: 'Wat helpt jou?\n\nDit doen we met de antwoorden: Keuzes maken.',
      zeiden: 'We gaan nog in gesprek:\n- focusgroep, donderdag 21 januari 2027.',
      deden: 'Er is nog geen besluit.',
    });
  });

  test('say that who only put it off or saw it took no besluit, and that a promise was kept', () => {
    const later = verhaalOf(agreed(POINTS, ...JUDGED, { ...DECIDED, uitkomst: 'uitgesteld' }));
    expect(later.deden).toMatch(
      /^Op maandag 1 maart 2027 besprak het PFHO het voorstel. Het besluit komt later./,
    );
    const seen = verhaalOf(agreed(POINTS, ...JUDGED, { ...DECIDED, uitkomst: 'ter kennisname' }));
    expect(seen.deden).toMatch(/^Op maandag 1 maart 2027 besprak het PFHO het voorstel.\n/);
    expect(later.deden + seen.deden).not.toContain('nam het PFHO een besluit');

    const promised = EVENT_EXAMPLES['toezegging gedaan'];
    const open = verhaalOf(agreed(POINTS, ...JUDGED, DECIDED, promised));
    expect(open.deden).toContain('Dit gebeurt uiterlijk op');
    const kept = EVENT_EXAMPLES['toezegging nagekomen'];
    const done = verhaalOf(agreed(POINTS, ...JUDGED, DECIDED, promised, kept));
    expect(done.deden).toContain('Dit is gedaan.');
    expect(done.deden).not.toContain('Dit gebeurt uiterlijk op');
  });

  test('fit in their inputs, however much was recorded', () => {
    const punten = Array.from({ length: 90 }, (_, index) => ({
      id: `n${index}`,
      bron: (['inwoners', 'adviesraad', 'onderzoek'] as const)[index % 3] ?? 'inwoners',
      tekst: `Punt ${index} `.repeat(60),
    }));
    const judged = (['overgenomen', 'deels', 'niet'] as const).map((oordeel, one): OpdrachtEvent => {
      const inbrengIds = punten.filter((_, index) => Math.floor(index / 30) === one).map(({ id }) => id);
      return { soort: 'inbreng beoordeeld', inbrengIds, oordeel, reden: 'Omdat het zo is. '.repeat(25) };
    });
    const verhaal = verhaalOf(agreed({ soort: 'inbreng toegevoegd', punten }, ...judged, DECIDED));
    for (const deel of DELEN) expect(verhaal[deel].length).toBeLessThanOrEqual(OPENBAAR_EISEN[deel].max);
  });
});

describe('the answer to who took part', () => {
  test('is the same text: as it is made of the record, and the approved one once there is', () => {
    const made = agreed(POINTS, ...JUDGED, DECIDED);
    const composed = proposeTerugkoppeling(made);
    for (const deel of DELEN) expect(composed).toContain(verhaalOf(made)[deel]);

    const approved = proposeTerugkoppeling(agreed(POINTS, ...JUDGED, DECIDED, SAVED, OFFERED, APPROVED));
    expect(approved).toBe(
      [
        'Beste deelnemer,',
        'Je dacht met ons mee over: Hulp bij het huishouden. Dank je wel daarvoor.',
        'Wat we vroegen\nWat helpt u om thuis te blijven wonen?',
        'Wat jullie zeiden\n- Eén vast gezicht.',
        'Wat we ermee deden\nEr is nog geen besluit.',
        'Bedankt voor je hulp.',
      ].join('\n\n'),
    );
  });

  test('is not the approved text when a besluit came after it', () => {
    const before = agreed(POINTS, ...JUDGED, SAVED, OFFERED, APPROVED);
    const dossier = foldOpdracht(before, DECIDED, { id: 'a', at: '2027-05-01T09:00:00Z', actor: CARLA });
    expect(dossier && proposeTerugkoppeling(dossier)).toContain('nam het PFHO een besluit');
  });
});
