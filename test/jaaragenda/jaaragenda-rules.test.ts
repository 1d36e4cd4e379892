import { describe, expect, test } from '@jest/globals';
import {
  foldJaaragenda,
  type Jaaragenda,
  type JaaragendaEvent,
  type NieuwOnderwerp,
  standOf,
} from '../../src/jaaragenda/jaaragenda.ts';
import { jaaragendaKeys } from '../../src/jaaragenda/jaaragenda-keys.ts';
import {
  assertMayBecomeOpdracht,
  assertYear,
  decideAntwoord,
  decideSchrappen,
  decideToevoegen,
  decideVaststellen,
  decideVragen,
  decideWijzigen,
  MAX_ONDERWERPEN,
  movable,
  movedOn,
  onderwerpId,
  onderwerpOf,
} from '../../src/jaaragenda/jaaragenda-rules.ts';
import { coordinator, projectleider, stranger } from '../support/dossiers.ts';
import { CARLA, SAMIRA } from '../support/people.ts';

const TODAY = '2026-12-17';
const PFHO = { id: 'pfho-2026-12-17', overlegNaam: 'Portefeuillehoudersoverleg', datum: TODAY };
const topic = (titel: string, more: Partial<NieuwOnderwerp> = {}): NieuwOnderwerp => ({
  id: onderwerpId('2027', titel),
  titel,
  herkomst: 'uitvoeringsprogramma',
  ...more,
});
const [ONE, TWO] = [topic('Wachttijden'), topic('Eenzaamheid')];
const ADDED: JaaragendaEvent = { soort: 'onderwerpen toegevoegd', onderwerpen: [ONE, TWO] };
const FIXED: JaaragendaEvent = { soort: 'jaaragenda vastgesteld', vergadering: PFHO, onderwerpIds: [ONE.id] };
const ASKED: JaaragendaEvent = { soort: 'onderwerpen gevraagd', aan: [SAMIRA], voor: '2027-01-10' };

function agendaAfter(...events: readonly JaaragendaEvent[]): Jaaragenda {
  let agenda: Jaaragenda | undefined;
  const context = { id: '2027', at: '2026-11-20T09:00:00.000Z', actor: CARLA };
  for (const event of [ADDED, ...events]) agenda = foldJaaragenda(agenda, event, context);
  if (!agenda) throw new Error('no jaaragenda');
  return agenda;
}
const fix = (agenda: Jaaragenda, datum = TODAY) =>
  decideVaststellen(coordinator, agenda, { onderwerpIds: [ONE.id], vergadering: { ...PFHO, datum } }, TODAY);

describe('the jaaragenda', () => {
  test('has each topic once, whatever its capitals and accents', () => {
    expect(onderwerpId('2027', 'wachttijden ')).toBe(ONE.id);
    expect(decideToevoegen(agendaAfter(), [topic('WACHTTIJDEN'), topic('Vervoer')])).toEqual([
      { soort: 'onderwerpen toegevoegd', onderwerpen: [topic('Vervoer')] },
    ]);
    expect(agendaAfter(ADDED).onderwerpen).toHaveLength(2);
  });

  test('has an end', () => {
    const many = Array.from({ length: MAX_ONDERWERPEN }, (_, index) => topic(`Onderwerp ${index}`));

    expect(() => decideToevoegen(agendaAfter(), many)).toThrow(`hooguit ${MAX_ONDERWERPEN} onderwerpen`);
  });

  test('is for this year and the two after it', () => {
    expect(() => assertYear(2025, TODAY)).toThrow('2026 tot en met 2028');
    expect(() => assertYear(2029, TODAY)).toThrow('2026 tot en met 2028');
    for (const jaar of [2026, 2028]) expect(() => assertYear(jaar, TODAY)).not.toThrow();
  });

  test('is vastgesteld on the day of the meeting or after it, by the coördinator', () => {
    expect(fix(agendaAfter())).toEqual([FIXED]);
    expect(() => fix(agendaAfter(), '2026-12-18')).toThrow('Die vergadering moet nog komen');
    expect(fix(agendaAfter(FIXED))).toEqual([]);
    expect(() => decideVaststellen(projectleider, agendaAfter(), { onderwerpIds: [ONE.id] }, TODAY)).toThrow(
      'Alleen de coördinator',
    );
    expect(() => decideVaststellen(coordinator, agendaAfter(), { onderwerpIds: [] }, TODAY)).toThrow(
      'Kies minstens één onderwerp',
    );
  });

  test('goes from voorlopig to vastgesteld, to an opdracht, to another year', () => {
    const made: JaaragendaEvent = { soort: 'opdracht gemaakt', onderwerpId: ONE.id, opdrachtId: 'o1' };
    const moved: JaaragendaEvent = { soort: 'onderwerpen doorgeschoven', onderwerpIds: [ONE.id], naar: 2028 };
    const stand = (...events: JaaragendaEvent[]) => standOf(onderwerpOf(agendaAfter(...events), ONE.id));

    expect([stand(), stand(FIXED), stand(FIXED, made), stand(FIXED, made, moved)]).toEqual([
      'voorlopig',
      'vastgesteld',
      'opdracht',
      'doorgeschoven',
    ]);
    expect(jaaragendaKeys(agendaAfter(FIXED, made)).opdracht).toEqual(['o1']);
    expect(movable(agendaAfter(moved)).map(({ id }) => id)).toEqual([TWO.id]);
  });

  test('makes an opdracht of what is vastgesteld alone', () => {
    expect(() => assertMayBecomeOpdracht(coordinator, onderwerpOf(agendaAfter(), ONE.id))).toThrow(
      'nog voorlopig',
    );
    expect(() => assertMayBecomeOpdracht(projectleider, onderwerpOf(agendaAfter(FIXED), ONE.id))).toThrow(
      'Alleen',
    );
    expect(() => assertMayBecomeOpdracht(coordinator, onderwerpOf(agendaAfter(FIXED), ONE.id))).not.toThrow();
  });

  test('lets a topic begin voorlopig in the next year, with where it came from', () => {
    const next = movedOn(onderwerpOf(agendaAfter(FIXED), ONE.id), 2027);

    expect(next).toEqual({ ...ONE, uit: { jaar: 2027, onderwerpId: ONE.id } });
  });

  test('loses a topic only with a reason; what was fixed stays on it and goes on no more', () => {
    expect(() => decideSchrappen(coordinator, agendaAfter(), ONE.id, '-')).toThrow('Schrijf waarom');
    const dropped: JaaragendaEvent = { soort: 'onderwerp vervallen', onderwerpId: ONE.id, reden: 'Dubbel.' };
    expect(decideSchrappen(coordinator, agendaAfter(FIXED), ONE.id, 'Dubbel.')).toEqual([dropped]);
    const after = agendaAfter(FIXED, dropped);
    expect(after.onderwerpen.map(({ id }) => id)).toContain(ONE.id);
    expect(movable(after).map(({ id }) => id)).not.toContain(ONE.id);
    expect(() => decideSchrappen(coordinator, after, ONE.id, 'Nog eens.')).toThrow('al vervallen');
    expect(() => assertMayBecomeOpdracht(coordinator, onderwerpOf(after, ONE.id))).toThrow('vervallen');
    const gone: JaaragendaEvent = { soort: 'onderwerp geschrapt', onderwerpId: ONE.id, reden: 'Dubbel.' };
    expect(decideSchrappen(coordinator, agendaAfter(), ONE.id, 'Dubbel.')).toEqual([gone]);
    expect(agendaAfter(gone).onderwerpen.map(({ id }) => id)).toEqual([TWO.id]);
  });

  test('changes what is known of a topic, and can say that something is not known any more', () => {
    const gegevens = { titel: 'Wachttijden', herkomst: 'gemeente', gemeente: 'Huizen' } as const;
    const changed = (more: object): JaaragendaEvent => ({
      soort: 'onderwerp gewijzigd',
      onderwerpId: ONE.id,
      gegevens: { ...gegevens, ...more },
    });

    const topicAfter = onderwerpOf(
      agendaAfter(FIXED, changed({ trekkers: ['Willem', 'Els'] }), changed({})),
      ONE.id,
    );

    expect(topicAfter).toMatchObject({ ...gegevens, vastgesteld: PFHO });
    expect(topicAfter.trekkers).toBeUndefined();
    expect(() =>
      decideWijzigen(coordinator, agendaAfter(), ONE.id, { titel: 'X', herkomst: 'gemeente' }),
    ).toThrow();
  });

  test('of before several has its one projectleider and trekker as the first of many', () => {
    const one = { projectleider: 'Samira', trekker: 'Willem' };
    const before: JaaragendaEvent = {
      soort: 'onderwerp gewijzigd',
      onderwerpId: ONE.id,
      gegevens: { titel: 'Wachttijden', herkomst: 'inwoners', ...one },
    };

    const topic = onderwerpOf(agendaAfter(before), ONE.id);

    expect(topic).toMatchObject({ projectleiders: ['Samira'], trekkers: ['Willem'] });
    expect(topic).not.toHaveProperty('projectleider');
  });

  test('has nobody as projectleider and trekker', () => {
    const both = { projectleiders: ['Els', 'Samira'], trekkers: ['samira'] };
    const gegevens = { titel: 'Wachttijden', herkomst: 'inwoners', ...both } as const;

    expect(() => decideWijzigen(coordinator, agendaAfter(), ONE.id, gegevens)).toThrow();
  });

  test('asks for a day that is still to come, and takes an answer from who was asked', () => {
    expect(() => decideVragen(coordinator, [SAMIRA], TODAY, TODAY)).toThrow('Kies een dag die nog komt');
    const vervoer = topic('Vervoer', { herkomst: 'gemeente', gemeente: 'Huizen' });

    expect(decideAntwoord(projectleider, agendaAfter(ASKED), vervoer).map(({ soort }) => soort)).toEqual([
      'onderwerpen toegevoegd',
      'vraag beantwoord',
    ]);
    expect(() => decideAntwoord(stranger, agendaAfter(ASKED), vervoer)).toThrow(
      'Alleen wie om onderwerpen is gevraagd',
    );
    expect(() => decideAntwoord(projectleider, agendaAfter(ASKED), { ...vervoer, id: ONE.id })).toThrow(
      'staat al',
    );
    const none = decideAntwoord(projectleider, agendaAfter(ASKED), undefined);
    expect(none).toEqual([{ soort: 'vraag beantwoord', contactId: SAMIRA.id }]);
    expect(decideAntwoord(projectleider, agendaAfter(ASKED, ...none), undefined)).toEqual([]);
  });
});
