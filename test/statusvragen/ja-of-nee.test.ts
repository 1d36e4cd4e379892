import { expect, test } from '@jest/globals';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import type { OpdrachtEvent } from '../../src/opdrachten/opdracht-events.ts';
import type { Actor } from '../../src/shared/actor.ts';
import { jaNeeWords } from '../../src/statusvragen/antwoorden/ja-of-nee.ts';
import type { JaNee } from '../../src/statusvragen/ground/query.ts';
import {
  AGREED,
  aDossier,
  COMPLETE,
  coordinator,
  directielid,
  filledIn,
  projectleider,
  SUBMITTED,
} from '../support/dossiers.ts';
import { HELD } from '../support/uitvoering.ts';

/** Whether it is so, with the day or what is missing; of what is not known, neither yes nor no. */

const PLAN = [filledIn(COMPLETE), SUBMITTED, AGREED];
const DECIDED: OpdrachtEvent = {
  soort: 'besluit genomen',
  vergaderingId: 'pfho',
  overlegNaam: 'Portefeuillehoudersoverleg',
  datum: '2027-03-11',
  uitkomst: 'goedgekeurd',
};
const POSTPONED: OpdrachtEvent = {
  ...DECIDED,
  uitkomst: 'uitgesteld',
  toelichting: 'De kosten zijn niet bekend.',
};
const TOLD: readonly OpdrachtEvent[] = [
  { soort: 'terugkoppeling geschreven', tekst: 'Dank je wel.' },
  { soort: 'terugkoppeling gegeven', kanaal: 'nieuwsbrief', datum: '2027-03-25' },
];
const NONE = [
  filledIn({ vanToepassing: 'nee', redenGeen: 'spoed', toelichtingGeen: 'Het contract loopt af.' }),
  SUBMITTED,
];
const said = (asked: JaNee, dossier: Dossier, reader: Actor = coordinator): string =>
  jaNeeWords(asked, { dossier, route: [], reader, groepen: [], soorten: [] });

test.each<[string, JaNee, readonly OpdrachtEvent[], string]>([
  [
    'a besluit',
    'is besloten',
    [...PLAN, DECIDED],
    'Ja, er is een besluit: Portefeuillehoudersoverleg, donderdag 11 maart 2027, goedgekeurd.',
  ],
  [
    'one that postpones',
    'is besloten',
    [...PLAN, POSTPONED],
    'Nee, het besluit is uitgesteld: Portefeuillehoudersoverleg, donderdag 11 maart 2027. De kosten zijn niet bekend.',
  ],
  ['no besluit', 'is besloten', PLAN, 'Nee, er is nog geen besluit vastgelegd.'],
  [
    'who heard it',
    'is teruggekoppeld',
    [...PLAN, HELD, DECIDED, ...TOLD],
    'Ja, er is teruggekoppeld: nieuwsbrief, donderdag 25 maart 2027, niet bekend hoeveel mensen het bereikte.',
  ],
  [
    'who has to hear it',
    'is teruggekoppeld',
    [...PLAN, HELD, DECIDED],
    'Nee, wie meedeed, moet nog horen wat ermee is gedaan. Het besluit is van donderdag 11 maart 2027 (Portefeuillehoudersoverleg).',
  ],
  [
    'what changed since',
    'is teruggekoppeld',
    [
      ...PLAN,
      HELD,
      DECIDED,
      ...TOLD,
      {
        ...DECIDED,
        vergaderingId: 'ab',
        overlegNaam: 'Algemeen Bestuur',
        datum: '2027-04-15',
        uitkomst: 'ingetrokken',
      },
    ],
    'Deels: wie meedeed, hoorde op donderdag 25 maart 2027 wat ermee is gedaan. Daarna veranderde het. Dat moeten ze nog horen.',
  ],
  [
    'nothing to tell yet',
    'is teruggekoppeld',
    [...PLAN, HELD],
    'Nee, er is nog geen besluit om over te vertellen.',
  ],
  [
    'not needed',
    'is teruggekoppeld',
    [...PLAN, HELD, DECIDED, { soort: 'terugkoppeling niet nodig', reden: 'Er veranderde niets.' }],
    'Nee, dat was niet nodig. Er veranderde niets.',
  ],
  [
    'people who came',
    'inwoners doen mee',
    [...PLAN, HELD],
    'Ja, er deden al 12 inwoners mee, aan 1 activiteit.',
  ],
  [
    'a plan with activiteiten',
    'inwoners doen mee',
    PLAN,
    'Ja, dat staat in het plan. Nog te komen: focusgroep.',
  ],
  ['no plan', 'inwoners doen mee', [], 'Dat is nog niet bekend: er is nog geen plan.'],
  [
    'a draft',
    'inwoners doen mee',
    [filledIn(COMPLETE)],
    'Dat is nog niet bekend: het plan is nog niet ingediend.',
  ],
  [
    'nobody, as the plan has it',
    'inwoners doen mee',
    NONE,
    'Nee, zo staat het in het plan. De coördinator moet daar nog akkoord op geven. De reden: spoed. Het contract loopt af.',
  ],
  ['nobody', 'inwoners doen mee', [...NONE, AGREED], 'Nee. De reden: spoed. Het contract loopt af.'],
])('%s', (_, asked, events, words) => {
  expect(said(asked, aDossier(...events))).toBe(words);
});

test.each<[string, JaNee, readonly OpdrachtEvent[], RegExp]>([
  ['no plan yet', 'plan is ingediend', [], /^Nee, er is nog geen plan\. Het is gevraagd\.$/],
  ['a draft', 'plan is ingediend', [filledIn(COMPLETE)], /^Nee, er wordt nog aan het plan gewerkt/],
  [
    'a plan',
    'plan is ingediend',
    [filledIn(COMPLETE), SUBMITTED],
    /^Ja, Carla de Boer heeft het plan ingediend, op /,
  ],
  [
    'a plan without residents',
    'plan is ingediend',
    NONE,
    /^Ja, .* Daarin staat dat inwoners niet meedoen\.$/,
  ],
  [
    'a plan that was sent back',
    'plan is ingediend',
    [filledIn(COMPLETE), SUBMITTED, { soort: 'plan teruggestuurd', veld: 'doel', vraag: 'Waarom?' }],
    /^Nee, Carla de Boer stuurde het plan terug op .*\. Het is nog niet opnieuw ingediend\.$/,
  ],
  [
    'no akkoord on a draft',
    'plan is akkoord',
    [filledIn(COMPLETE)],
    /^Nee, er wordt nog aan het plan gewerkt/,
  ],
  [
    'a plan that waits for it',
    'plan is akkoord',
    [filledIn(COMPLETE), SUBMITTED],
    /^Nee, er is nog geen akkoord\. Het plan is ingediend op /,
  ],
  ['akkoord', 'plan is akkoord', PLAN, /^Ja, Carla de Boer ging akkoord met het plan, op [^.]*\.$/],
  [
    'akkoord, and a besluit',
    'plan is akkoord',
    [...PLAN, DECIDED],
    /^Ja, .* Het besluit: Portefeuillehoudersoverleg/,
  ],
  [
    'inbreng that was not worked in',
    'inbreng is verwerkt',
    PLAN,
    /^Nee, de inbreng is nog niet verwerkt\. Er is nog geen inbreng/,
  ],
  [
    'inbreng that was',
    'inbreng is verwerkt',
    [...PLAN, { soort: 'inbreng verwerkt' }],
    /^Ja, Carla de Boer heeft de inbreng verwerkt, op /,
  ],
  ['no invitation', 'uitnodiging is verstuurd', PLAN, /^Nee, dat is nog niet vastgelegd\.$/],
  [
    'an invitation',
    'uitnodiging is verstuurd',
    [...PLAN, { soort: 'uitnodiging verstuurd', activiteitId: 'a1', datum: '2027-01-04' }],
    /^Ja: focusgroep op maandag 4 januari 2027\.$/,
  ],
  ['an invitation, without a plan', 'uitnodiging is verstuurd', [], /^Dat is nog niet bekend/],
  ['no passage', 'heeft passage', PLAN, /^Nee, er is nog geen passage\.$/],
  [
    'a passage',
    'heeft passage',
    [...PLAN, { soort: 'passage vastgelegd', regels: [{ tekst: 'Zo ging het.', bronnen: [] }] }],
    /^Ja, Carla de Boer schreef de passage, op /,
  ],
])('of the plan: %s', (_, asked, events, words) => {
  expect(said(asked, aDossier(...events))).toMatch(words);
});

test('whether a group takes part is what the plan says, for who may read it', () => {
  const asked = (dossier: Dossier, groep: string, reader: Actor = coordinator): string =>
    jaNeeWords('groep doet mee', { dossier, route: [], reader, groepen: [groep], soorten: [] });
  const plan = aDossier(filledIn({ ...COMPLETE, ervaring: 'Jongeren zonder huis' }), SUBMITTED);
  expect(asked(plan, 'jongeren')).toBe('Ja, in het plan staat wie er meedoet: Jongeren zonder huis.');
  expect(asked(plan, 'ouderen')).toBe(
    'Die groep staat niet in het plan. Daarin staat wie er meedoet: Jongeren zonder huis.',
  );
  expect(asked(aDossier(), 'jongeren')).toBe('Dat is nog niet bekend: er is nog geen plan.');
  expect(asked(aDossier(filledIn({ ...COMPLETE, ervaring: 'Jongeren' })), 'jongeren', directielid)).toMatch(
    /^Dat is nog niet bekend/,
  );
  expect(asked(aDossier(...NONE, AGREED), 'jongeren')).toMatch(/^Nee\. De reden: spoed/);
});

test('a draft says nothing to anybody, also not to who may read it', () => {
  for (const reader of [coordinator, projectleider, directielid])
    expect(said('inwoners doen mee', aDossier(filledIn(COMPLETE)), reader)).toMatch(
      /^Dat is nog niet bekend/,
    );
});

test('of a row of a table of a year nothing is said that the table does not say', () => {
  const row = { ...aDossier(), jaartabel: { jaar: 2018, project: 'Pleegzorg' } };
  for (const asked of ['is besloten', 'is teruggekoppeld', 'inwoners doen mee'] as const)
    expect(said(asked, row)).toMatch(/^Dat is niet bekend/);
});
