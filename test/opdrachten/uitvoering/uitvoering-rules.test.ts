import { describe, expect, test } from '@jest/globals';
import { assertMayRecord } from '../../../src/opdrachten/ground/recording-rules.ts';
import { activiteitenOf } from '../../../src/opdrachten/ground/uitvoering.ts';
import { decideGehouden, decideKosten } from '../../../src/opdrachten/uitvoering/gehouden-rules.ts';
import {
  assertFresh,
  decideGeannuleerd,
  decideUitnodiging,
  decideVerplaatst,
} from '../../../src/opdrachten/uitvoering/uitvoering-rules.ts';
import {
  aDossier,
  COMPLETE,
  coordinator,
  directielid,
  filledIn,
  projectleider,
  REOPENED,
  SUBMITTED,
  stranger,
} from '../../support/dossiers.ts';
import { brought, HELD, judged, underWay } from '../../support/uitvoering.ts';

const TODAY = '2027-01-25';
const problemsOf = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return (error as { problems?: unknown }).problems ?? (error as Error).message;
  }
  return 'no problem';
};
const held = { datum: '2027-01-21', aantal: 12, opbrengst: 'Een vaste hulp helpt.', reden: '' };

describe('recording', () => {
  test('is for the projectleider and the coördinator', () => {
    for (const actor of [projectleider, coordinator])
      expect(() => assertMayRecord(actor, underWay())).not.toThrow();
    for (const actor of [directielid, stranger])
      expect(() => assertMayRecord(actor, underWay())).toThrow('Alleen de projectleider');
  });

  test('begins when the plan is agreed, and stops while the plan is open again', () => {
    expect(() => assertMayRecord(projectleider, aDossier(filledIn(COMPLETE)))).toThrow('staat nog open');
    expect(() => assertMayRecord(projectleider, aDossier(filledIn(COMPLETE), SUBMITTED))).toThrow(
      'Dit kan pas als de coördinator akkoord is',
    );
    expect(() => assertMayRecord(projectleider, underWay(HELD, REOPENED))).toThrow('staat nog open');
  });

  test('from a card that does not know what somebody recorded since is refused', () => {
    expect(() => assertFresh(underWay(), underWay(HELD), 'a1')).toThrow('verouderd');
    expect(() => assertFresh(underWay(HELD), underWay(HELD, brought('Punt')), 'a1')).not.toThrow();
  });
});

describe('an activiteit that was held', () => {
  test('as planned needs no reason', () => {
    expect(decideGehouden(underWay(), 'a1', held, TODAY)).toEqual([
      { ...HELD, opbrengst: 'Een vaste hulp helpt.' },
    ]);
  });

  test.each([
    ['fewer people', { aantal: 9 }, 'In het plan staat een ander aantal: 12.'],
    ['another day', { datum: '2027-01-22' }, 'In het plan staat een andere datum.'],
  ])('with %s asks for the reason', (_what, change, words) => {
    expect(problemsOf(() => decideGehouden(underWay(), 'a1', { ...held, ...change }, TODAY))).toEqual({
      reden: expect.stringContaining(words),
    });
    const withReason = { ...held, ...change, reden: 'Veel mensen waren ziek.' };
    expect(decideGehouden(underWay(), 'a1', withReason, TODAY)).toMatchObject([
      { reden: 'Veel mensen waren ziek.' },
    ]);
  });

  test('on the day to which it was moved needs no second reason', () => {
    const moved = underWay({
      soort: 'activiteit verplaatst',
      activiteitId: 'a1',
      naar: '2027-01',
      reden: 'De zaal was bezet.',
    });
    expect(decideGehouden(moved, 'a1', { ...held, datum: '2027-01-24' }, TODAY)).toHaveLength(1);
  });

  test('asks for everything that is missing at once, and stores nothing with a BSN in it', () => {
    const empty = { datum: '2027-02-01', aantal: 1.5, opbrengst: 'n.v.t.', reden: '' };
    expect(problemsOf(() => decideGehouden(underWay(), 'a1', empty, TODAY))).toEqual({
      datum: expect.stringContaining('moet nog komen'),
      aantal: expect.stringContaining('heel getal'),
      opbrengst: expect.stringContaining('opgeleverd'),
    });
    const named = { ...held, opbrengst: 'Nummer 111222333 wil een vaste hulp.' };
    expect(problemsOf(() => decideGehouden(underWay(), 'a1', named, TODAY))).toEqual({
      opbrengst: expect.stringContaining('een burgerservicenummer'),
    });
  });

  test('says what it cost, and asks for what belongs to that', () => {
    const kosten = { vergoedingen: 11, bedrag: 1500, overig: 8000, betaald: 'nee' } as const;
    expect(decideGehouden(underWay(), 'a1', { ...held, kosten }, TODAY)).toMatchObject([{ kosten }]);
    for (const half of [{ bedrag: 1500 }, { betaald: 'ja' } as const])
      expect(problemsOf(() => decideGehouden(underWay(), 'a1', { ...held, kosten: half }, TODAY))).toEqual({
        vergoedingen: expect.stringContaining('Vul ook'),
      });
  });

  test('can get its costs after the besluit as well, and not before it was held', () => {
    const kosten = { vergoedingen: 11, bedrag: 1500, overig: 0, betaald: 'ja' } as const;
    const decided = { ...underWay(HELD), status: 'besloten' } as const;
    const [event] = decideKosten(decided, 'a1', kosten);

    expect(event).toEqual({ soort: 'kosten vastgelegd', activiteitId: 'a1', kosten });
    expect(() => decideKosten(underWay(), 'a1', kosten)).toThrow('nog niet gehouden');
    expect(problemsOf(() => decideKosten(decided, 'a1', undefined))).toEqual({
      vergoedingen: expect.stringContaining('Geen is 0.'),
    });
    expect(decideKosten(underWay(HELD, event!), 'a1', kosten)).toEqual([]);
  });

  test('keeps what it cost when something else is corrected', () => {
    const kosten = { vergoedingen: 11, bedrag: 1500, overig: 0 };
    const first = decideGehouden(underWay(), 'a1', { ...held, kosten }, TODAY);
    const [corrected] = decideGehouden(
      underWay(...first),
      'a1',
      { ...held, opbrengst: 'Een vaste hulp.' },
      TODAY,
    );
    const dossier = underWay(...first, corrected!);

    expect(dossier.uitvoering?.a1?.gehouden).toMatchObject({ opbrengst: 'Een vaste hulp.', kosten });
  });

  test('can be corrected, but not moved or cancelled any more', () => {
    expect(
      decideGehouden(underWay(HELD), 'a1', { ...held, aantal: 0, reden: 'Niemand kwam.' }, TODAY),
    ).toMatchObject([{ aantal: 0 }]);
    const move = { datum: '2027-03-01', alleenMaand: false, reden: 'Ziek.' };
    expect(() => decideVerplaatst(underWay(HELD), 'a1', move, TODAY)).toThrow('al gehouden');
    expect(() => decideGeannuleerd(underWay(HELD), 'a1', { reden: 'Ziek.' })).toThrow('al gehouden');
    expect(() => decideUitnodiging(underWay(HELD), 'a1', { datum: TODAY }, TODAY)).toThrow('al gehouden');
  });
});

describe('an activiteit that moves', () => {
  const move = { datum: '2027-02-11', alleenMaand: false, reden: 'De zaal was bezet.' };

  test('has a date to come and a reason', () => {
    expect(decideVerplaatst(underWay(), 'a1', move, TODAY)).toMatchObject([{ naar: '2027-02-11' }]);
    expect(
      problemsOf(() =>
        decideVerplaatst(underWay(), 'a1', { ...move, datum: '2027-01-20', reden: '-' }, TODAY),
      ),
    ).toEqual({
      datum: expect.stringContaining('al voorbij'),
      reden: expect.stringContaining('waarom'),
    });
  });

  test('may move to a month, also the month that is going on', () => {
    const month = { ...move, datum: '2027-01-02', alleenMaand: true };
    expect(decideVerplaatst(underWay(), 'a1', month, TODAY)).toMatchObject([{ naar: '2027-01' }]);
  });

  test('needs a new invitation, and a cancelled one comes back', () => {
    const dossier = underWay(
      { soort: 'uitnodiging verstuurd', activiteitId: 'a1', datum: '2027-01-04' },
      { soort: 'activiteit geannuleerd', activiteitId: 'a1', reden: 'Ziek.' },
      { soort: 'activiteit verplaatst', activiteitId: 'a1', naar: '2027-03', reden: 'Nieuwe datum.' },
    );
    expect(activiteitenOf(dossier)).toMatchObject([
      { stand: 'gepland', nu: '2027-03', wanneer: '2027-01-21' },
    ]);
  });
});

describe('the status of an opdracht', () => {
  test('is ‘in uitvoering’ from the first thing that is recorded', () => {
    expect(underWay().status).toBe('plan afgestemd');
    expect(underWay(HELD).status).toBe('in uitvoering');
    expect(underWay(brought('Punt')).status).toBe('in uitvoering');
  });

  test('is ‘verwerkt’ until something is open again', () => {
    const done = [
      HELD,
      brought('Punt'),
      judged('overgenomen', ['i1']),
      { soort: 'inbreng verwerkt' },
    ] as const;
    expect(underWay(...done).status).toBe('verwerkt');
    expect(underWay(...done, brought('Nog een punt')).status).toBe('in uitvoering');
    expect(underWay(...done, judged('niet', ['i1'], 'Te duur.')).status).toBe('verwerkt');
    expect(underWay(...done, judged('nog open', ['i1'])).status).toBe('in uitvoering');
  });

  test('survives a plan that is opened, handed in and agreed again', () => {
    const opened = underWay(HELD, REOPENED);
    expect(opened.status).toBe('plan in concept');
    expect(underWay(HELD, REOPENED, SUBMITTED, { soort: 'plan afgestemd' }).status).toBe('in uitvoering');
  });
});
