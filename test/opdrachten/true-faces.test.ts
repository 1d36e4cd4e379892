import { expect, test } from '@jest/globals';
import { herinneringCard } from '../../src/herinneringen/herinnering-cards.ts';
import { rowOf } from '../../src/herinneringen/herinnering-posts.ts';
import type { Stand } from '../../src/herinneringen/herinnering-rules.ts';
import { weekoverzichtCard } from '../../src/herinneringen/weekoverzicht-cards.ts';
import { assertCanPromise } from '../../src/opdrachten/besluit/besluit-rules.ts';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import { statusSentence } from '../../src/opdrachten/ground/status-words.ts';
import { nietOvergenomenCard } from '../../src/opdrachten/inbreng/oordeel-cards.ts';
import { composePassage } from '../../src/opdrachten/passage/passage-compose.ts';
import { tijdlijnCard } from '../../src/opdrachten/tijdlijn-card.ts';
import { soortOf, VERPLICHTING_SOORTEN } from '../../src/shared/verplichting-soorten.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';
import { textOf } from '../support/card-reading.ts';
import { aDossier } from '../support/dossiers.ts';
import { SAMIRA } from '../support/people.ts';
import { brought, HELD, judged, underWay } from '../support/uitvoering.ts';
import { aWereld } from '../support/verplichtingen.ts';

/** Faces of cards in states that are easily forgotten. */

const NONE = { aantal: 0, regels: [] };
const QUIET = {
  week: '2026-11-16',
  voor: ['carla'],
  berichten: 0,
  nieuw: NONE,
  dezeWeek: NONE,
  teLaat: NONE,
  nietBereikbaar: NONE,
};

const afgerond = {
  ...aDossier(),
  status: 'afgerond' as const,
  toezeggingen: [{ id: 't', wat: 'Een loket openen', eigenaar: { naam: 'Willem' }, datum: '2027-05-01' }],
};

test('what is finished but for a promise says so', () => {
  const [toezegging] = afgerond.toezeggingen;
  expect(statusSentence(afgerond as never)).toBe('De meetlat is ingevuld. Er staat nog 1 toezegging open.');
  const kept = { ...toezegging, nagekomen: { hoe: 'Het is open.', op: '2027-04-01', door: 'Willem' } };
  expect(statusSentence({ ...afgerond, toezeggingen: [kept] } as never)).toBe(
    'Alles is afgerond, ook de meetlat.',
  );
});

test('what is finished but for an advice, or comes before a body again, is not said to be all done', () => {
  const rest = { ...afgerond, toezeggingen: [] };
  const asked = { id: 'a', raad: 'wmo', uiterlijk: '2027-05-01', gevraagd: [] };
  expect(statusSentence({ ...rest, adviezen: [asked] } as never)).toBe(
    'De meetlat is ingevuld. Een advies van een adviesraad is nog niet klaar.',
  );
  expect(statusSentence({ ...rest, adviezen: [{ ...asked, geen: { op: '2027-05-02' } }] } as never)).toBe(
    'Alles is afgerond, ook de meetlat.',
  );
  const again = { ...rest, vergaderingId: 'ab-2027-06-01', andereDatumOp: '2027-05-03T10:00:00.000Z' };
  expect(statusSentence(again as never)).toBe(
    'De meetlat is ingevuld. Van een later overleg is nog geen besluit vastgelegd.',
  );
});

test('of what was withdrawn it is not said that nothing needs to be done: who took part may have to hear', () => {
  const withdrawn = {
    ...aDossier(),
    status: 'ingetrokken' as const,
    besluiten: [{ uitkomst: 'ingetrokken' }],
  };
  expect(() => assertCanPromise(withdrawn as never)).toThrow(
    'Deze opdracht is ingetrokken. Daar hoort geen toezegging meer bij.',
  );
});

test('nobody heard what was done with what nobody said', () => {
  const told = { ...aDossier(), status: 'teruggekoppeld', terugkoppelingen: [{ gegeven: { kanalen: [] } }] };
  expect(statusSentence(told as never)).toBe(
    'De terugkoppeling is gegeven. Er is niet vastgelegd dat er inwoners meededen. De meetlat is nog niet ingevuld.',
  );
  const heard = { ...told, uitvoering: { a1: { gehouden: { aantal: 12 } } } };
  expect(statusSentence(heard as never)).toContain('Wie meedeed, heeft gehoord wat ermee is gedaan.');
});

test('who took part before there was no participatie is not denied, nor said to have heard when nothing was told', () => {
  const held = {
    ...aDossier(),
    status: 'geen participatie' as const,
    uitvoering: { a1: { gehouden: { aantal: 12 } } },
  };
  expect(statusSentence(held as never)).toContain('Inwoners deden mee aan deze opdracht.');
  expect(statusSentence(held as never)).not.toContain('doen inwoners niet mee');
  expect(statusSentence({ ...held, uitvoering: {} } as never)).toContain('doen inwoners niet mee');

  const settled = { ...aDossier(), status: 'teruggekoppeld' as const, terugkoppelingen: [] };
  expect(statusSentence(settled as never)).not.toContain('heeft gehoord');
  expect(statusSentence(settled as never)).toContain('waarom terugkoppeling niet nodig is');
});

test('a topic of the jaaragenda is not ticked and ‘nog niet’ at once', () => {
  const dossier = { ...aDossier(), onderwerp: { jaar: 2027, id: 'o' } };
  const lines = textOf(tijdlijnCard({ dossier, route: [] })).split('\n');
  const at = lines.findIndex((line) => line.includes('Onderwerp op de jaaragenda'));
  expect(lines[at + 1]).toBe('van 2027');
});

test('a reminder of what is not owed any more names its opdracht and what was asked', async () => {
  const days = await createWorkingDays();
  const wereld = aWereld(days);
  const [known] = wereld.verplichtingen;
  if (!known) throw new Error('nothing is owed');
  const row = rowOf({ verplichtingId: known.id, eigenaarId: SAMIRA.id }, SAMIRA.id, '2026-11-17', {
    ...wereld,
    verplichtingen: [],
  });
  const text = textOf(herinneringCard({ rows: [row], dag: '2026-11-17' }));
  expect(text).toContain(known.titel);
  expect(text).toContain('Dien het participatieplan in');
  expect(text).toContain('Dit wordt niet meer gevraagd.');
  expect(text).not.toContain('gedaan of geregeld');
  expect(text).not.toContain('Een opdracht');
});

const OVER: readonly Stand[] = ['gedaan', 'vervallen', 'van iemand anders', 'wacht'];

test.each(VERPLICHTING_SOORTEN.flatMap((soort) => OVER.map((stand) => [soort, stand] as const)))(
  'a line about %s that is ‘%s’ says nothing that was so before: no reason, no last day, not that it is late or what was lacking',
  (soort, stand) => {
    const [known] = aWereld(createWorkingDays()).verplichtingen;
    const verplichting = {
      ...known!,
      id: `o1:${soort}`,
      soort,
      waarom: 'De vergadering is op dinsdag 15 december 2026.',
      ...(soortOf(soort).onderwerp === 'what is lacking' ? { onderwerp: 'er is geen nieuwe datum.' } : {}),
    };
    const about = {
      verplichtingId: verplichting.id,
      eigenaarId: SAMIRA.id,
      verplichting,
      titel: known!.titel,
    };
    for (const isEscalatie of [false, true]) {
      const row = { ...about, stand, left: -3, op: '2026-11-17', isEscalatie, isVervanger: true };
      const other = { ...row, verplichtingId: 'o2:ander', verplichting: undefined, stand: 'open' as const };
      for (const card of [
        herinneringCard({ rows: [row, other as never], dag: '2026-11-17' }),
        weekoverzichtCard({ overzicht: QUIET, rows: [row], dag: '2026-11-17', isVervanger: false }),
      ]) {
        const text = textOf(card);
        expect(text).not.toMatch(
          /15 december|24 nov|te laat\b(?!, en)|Te laat: [1-9]|nieuwe datum|Je vervangt/,
        );
        if (!isEscalatie) expect(text).toContain(soortOf(soort).vraag);
      }
    }
  },
);

test('nothing is owed any more only when no signaal about it waits either', () => {
  const done = { ...aDossier(), status: 'ingetrokken' as const };
  const signaal = { stand: 'nog niet' as const, wat: 'Signaal: wachttijden', wanneer: '', detail: '' };
  expect(textOf(tijdlijnCard({ dossier: done, route: [], meer: [] }))).toContain(
    'Niemand hoeft nog iets te doen.',
  );
  expect(textOf(tijdlijnCard({ dossier: done, route: [], meer: [signaal] }))).toContain(
    'Een signaal erover is nog niet klaar.',
  );
});

test('only what was judged is said to be taken over', () => {
  const introOf = (dossier: Dossier) => nietOvergenomenCard({ dossier, page: 1 }).data.intro;
  const two = [HELD, brought('Een', 'Twee')];

  expect(introOf(underWay())).toBe('Er is nog geen inbreng.');
  expect(introOf(underWay(...two))).toBe('Er is nog niets beoordeeld. Nog zonder oordeel: 2 punten.');
  expect(introOf(underWay(...two, judged('overgenomen', ['i1'])))).toBe(
    'Alles wat is beoordeeld, is overgenomen. Nog zonder oordeel: 1 punt.',
  );
  const passage = composePassage(underWay(...two))
    .map(({ tekst }) => tekst)
    .join('\n');
  expect(passage).toContain('Nog niet beslist: 2 punten.');
  expect(passage).not.toContain('is overgenomen');
});
