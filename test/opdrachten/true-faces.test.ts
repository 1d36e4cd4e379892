import { expect, test } from '@jest/globals';
import { herinneringCard } from '../../src/herinneringen/herinnering-cards.ts';
import { rowOf } from '../../src/herinneringen/herinnering-posts.ts';
import { statusSentence } from '../../src/opdrachten/ground/status-words.ts';
import { tijdlijnCard } from '../../src/opdrachten/tijdlijn-card.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';
import { textOf } from '../support/card-reading.ts';
import { aDossier } from '../support/dossiers.ts';
import { SAMIRA } from '../support/people.ts';
import { aWereld } from '../support/verplichtingen.ts';

/** Faces of cards in states that are easily forgotten. */

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
  expect(text).not.toContain('Een opdracht');
});
