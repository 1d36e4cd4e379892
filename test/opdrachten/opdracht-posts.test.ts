import { describe, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import type { OpdrachtPostFacts } from '../../src/opdrachten/ground/post-kinds.ts';
import type { OpdrachtEvent } from '../../src/opdrachten/opdracht-events.ts';
import {
  goesToVervanger,
  OPDRACHT_POSTS,
  opdrachtPosts,
  retiredPost,
} from '../../src/opdrachten/opdracht-posts.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';
import { buttonsOf, textOf } from '../support/card-reading.ts';
import { AGREED, aDossier, COMPLETE, filledIn, RETURNED, SUBMITTED } from '../support/dossiers.ts';
import { EVENT_EXAMPLES } from '../support/opdracht-events.ts';
import { CARLA, DIANA, PIETER, SAMIRA, WILLEM } from '../support/people.ts';
import { aStop } from '../support/route.ts';
import { HELD } from '../support/uitvoering.ts';

const DAYS = createWorkingDays();
const TREKKER: OpdrachtEvent = {
  soort: 'trekker aangewezen',
  trekker: { naam: WILLEM.naam, persoonId: WILLEM.id },
};
const ASKED: OpdrachtEvent = {
  soort: 'trekker gevraagd',
  verplichting: 'plan ingediend',
  wat: 'Lever het plan in',
  uiterlijk: '2027-01-10',
};
const DECIDED: OpdrachtEvent = {
  soort: 'besluit genomen',
  vergaderingId: 'do-2027-03-01',
  overlegNaam: 'DO',
  datum: '2027-03-01',
  uitkomst: 'goedgekeurd',
};
const PROMISED: OpdrachtEvent = {
  soort: 'toezegging gedaan',
  id: 't',
  wat: 'Een loket openen',
  eigenaar: { naam: PIETER.naam, persoonId: PIETER.id },
  datum: '2027-05-01',
};
const HANDED_OVER: OpdrachtEvent = {
  soort: 'projectleider toegewezen',
  projectleider: { naam: PIETER.naam, persoonId: PIETER.id },
};

function factsOf(dossier: Dossier): OpdrachtPostFacts {
  return {
    dossier,
    version: 7,
    today: '2026-11-16',
    days: DAYS,
    trekkersReach: new Map([[WILLEM.id, 'chat niet geopend']]),
    told: new Set([SAMIRA.id]),
    open: [{ soort: 'plan ingediend', uiterlijk: '2027-01-10' }],
    coordinators: [CARLA.id],
    adviseurs: [{ id: PIETER.id, uiterlijk: '2026-11-23' }],
    contacten: dossier.gemeenten.map((gemeente) => ({
      persoonId: DIANA.id,
      gemeente,
      sinds: '2026-01-05T09:00:00.000Z',
    })),
    route: [aStop('do', '2027-03-01', { stand: 'geannuleerd' })],
  };
}

const advised = aDossier(filledIn(COMPLETE), SUBMITTED, EVENT_EXAMPLES['planadvies gegeven']);
const asked = aDossier(filledIn(COMPLETE), SUBMITTED, RETURNED, TREKKER, ASKED);
const decided = aDossier(filledIn(COMPLETE), SUBMITTED, AGREED, TREKKER, DECIDED, PROMISED);
const TAKEN: OpdrachtEvent = {
  soort: 'opdracht overgedragen',
  van: { naam: SAMIRA.naam, persoonId: SAMIRA.id },
  projectleider: { naam: PIETER.naam, persoonId: PIETER.id },
};
const taken = aDossier(filledIn(COMPLETE), TAKEN);
const OFFERED = [
  filledIn(COMPLETE),
  SUBMITTED,
  AGREED,
  EVENT_EXAMPLES['openbare tekst bewaard'],
  EVENT_EXAMPLES['openbare tekst voorgelegd'],
];
const openbaar = [
  aDossier(...OFFERED),
  aDossier(...OFFERED, EVENT_EXAMPLES['openbare tekst goedgekeurd']),
] as const;
/** It touches a gemeente that has a contact, and inhabitants heard what was done. */
const geraakt: Dossier = {
  ...aDossier(
    filledIn(COMPLETE),
    SUBMITTED,
    AGREED,
    DECIDED,
    { soort: 'terugkoppeling geschreven', tekst: 'Dank je wel.' },
    { soort: 'terugkoppeling gegeven', kanaal: 'nieuwsbrief', datum: '2027-03-20' },
  ),
  gemeenten: ['Hilversum'],
};
const standing = (dossier: Dossier): readonly string[] => opdrachtPosts(factsOf(dossier)).map(({ id }) => id);

/** What stands in a chat, as delivery knows it. */
const shown = (id: string, persoonId: string) => ({
  id,
  target: `persoon:${persoonId}`,
  activityId: 'staat er',
});

const lastTitle = (dossier: Dossier, id: string, persoonId: string): string | undefined =>
  retiredPost(dossier, shown(id, persoonId))?.message.summary;

/** What the first post of a kind says, of an opdracht of which nothing is owed. */
function textOfPost(dossier: Dossier, kind: string): { readonly text: string } {
  const post = opdrachtPosts({ ...factsOf(dossier), open: [] }).find(({ id }) => id.startsWith(`${kind}-`));
  return { text: String(post?.message.data.text) };
}

describe('the posts about an opdracht', () => {
  test('have the ids under which they stand in chats today', () => {
    expect([...new Set([...standing(asked), ...standing(decided), ...standing(taken)])].toSorted()).toEqual([
      'afgestemd-289b42576cd8145b1bef',
      'beoordelen-fcadc64b39aff345fb22',
      'besluit-418c31d50fe2c2cb63dd',
      'datum-9fab7cc315555417c91e',
      'datum-f4afd4550f244c62e6eb',
      'escalatie-8843ef20c95b74a248ed',
      'escalatie-wacht-27ea994f3d5bb70dd2c6',
      'overgedragen-2e568ef0dcfe0da44e74',
      'overgenomen-baf2c4ae74713cd1a6e4',
      'plan-98c281222e78224c9603',
      'planadvies-e5bd5e5d1d0a46ddc885',
      'toezegging-8797cfb99f397ea37143',
      'trekkertaak-fd88da74fbabe045dda5',
      'vraag-289b42576cd8145b1bef',
    ]);
  });

  test.each(
    [asked, decided, taken].flatMap((dossier) =>
      opdrachtPosts(factsOf(dossier)).map((post) => ({ name: post.id, dossier, message: post.message })),
    ),
  )(
    '$name names its opdracht, also where only a line of it is shown, and leads to it',
    ({ name, dossier, message }) => {
      expect(message.summary).toContain(dossier.titel);
      expect(textOf(message)).toContain(dossier.titel);
      // Who gave it away may not open it any more.
      if (!name.startsWith('overgedragen-')) expect(buttonsOf(message)).not.toEqual([]);
    },
  );

  test('the request for a plan folds into a line when a question says more', () => {
    const folded = opdrachtPosts(factsOf(asked)).find(({ id }) => id.startsWith('plan-'));
    expect(folded?.message.data.regel).toContain('De coördinator heeft een vraag over dit plan.');
    expect(JSON.stringify(folded?.message.data)).not.toContain('Begin');
  });

  test('a plan for review that was handed in again folds into a line, and the newest keeps its buttons', () => {
    const again = aDossier(filledIn(COMPLETE), SUBMITTED, RETURNED, SUBMITTED);
    const reviews = opdrachtPosts(factsOf(again)).filter(({ id }) => id.startsWith('beoordelen-'));

    expect(reviews.map(({ message }) => message.data.regel ?? message.data.eyebrow)).toEqual([
      'Dit plan is daarna opnieuw ingediend. Het plan staat in een ander bericht hier in de chat.',
      'Plan opnieuw ingediend',
    ]);
  });

  test('are of every kind that is still made', () => {
    const made = [asked, advised, decided, taken, geraakt, ...openbaar]
      .flatMap(standing)
      .map((id) => id.slice(0, id.lastIndexOf('-')));
    expect(new Set([...made, 'wie', 'trekker'])).toEqual(new Set(Object.keys(OPDRACHT_POSTS)));
  });

  test.each([
    ['plan-98c281222e78224c9603', 'Deze opdracht is nu van iemand anders', SAMIRA],
    ['vraag-289b42576cd8145b1bef', 'Deze opdracht is nu van iemand anders', SAMIRA],
    ['vraag-289b42576cd8145b1bef', 'De vraag over het plan is beantwoord', PIETER],
    ['afgestemd-289b42576cd8145b1bef', 'Deze opdracht is nu van iemand anders', SAMIRA],
    ['datum-f4afd4550f244c62e6eb', 'Dit bericht over een datum is van eerder', SAMIRA],
    ['wie-98c281222e78224c9603', 'De projectleider is bekend', CARLA],
    ['trekker-98c281222e78224c9603', 'De bestuurlijk trekker is bekend', CARLA],
    ['escalatie-wacht-221cc121d2267a0a33fa', 'De vraag aan de bestuurlijk trekker wacht niet meer', CARLA],
    ['trekkertaak-fd88da74fbabe045dda5', 'Deze taak is er niet meer', WILLEM],
  ])('%s gets the last face ‘%s’', (id, title, { id: persoonId }) => {
    const dossier = aDossier(filledIn(COMPLETE), SUBMITTED, TREKKER, HANDED_OVER);
    expect(lastTitle(dossier, id, persoonId)).toContain(title);
  });

  test.each([
    'beoordelen-fcadc64b39aff345fb22',
    'escalatie-e231ce2a5e719706a634',
    'toezegging-8797cfb99f397ea37143',
    'onbekend-8797cfb99f397ea37143',
  ])('%s stays as it was', (id) => {
    expect(retiredPost(asked, shown(id, SAMIRA.id))).toBeUndefined();
  });

  test('that the coördinator agreed folds when the plan was opened again', () => {
    expect(lastTitle(asked, 'afgestemd-289b42576cd8145b1bef', SAMIRA.id)).toContain(
      'Het plan is daarna weer geopend',
    );
  });

  test('the news of a besluit says that another one came, to who is still the projectleider', () => {
    const id = 'besluit-418c31d50fe2c2cb63dd';
    expect(lastTitle(decided, id, SAMIRA.id)).toContain('Er kwam een ander besluit');
    expect(lastTitle(aDossier(DECIDED, TAKEN), id, PIETER.id)).toContain('Je leidt deze opdracht weer');
  });

  test.each(Object.entries(OPDRACHT_POSTS).filter(([, { aan }]) => aan.startsWith('projectleider')))(
    '%s asks nothing any more of who does not lead it now',
    (_soort, { lastFace }) => {
      const face = lastFace(aDossier(DECIDED, TAKEN), SAMIRA.id);

      expect(face && buttonsOf(face)).toBeDefined();
      expect((face && buttonsOf(face))?.filter((title) => title !== 'Bekijk de opdracht')).toEqual([]);
    },
  );

  test('the news of an advice folds when the plan was handed in again, and is none of who leads it no more', () => {
    const [{ id = '' } = {}] = opdrachtPosts(factsOf(advised)).filter((one) =>
      one.id.startsWith('planadvies-gegeven-'),
    );
    const line = (dossier: Dossier) => String(retiredPost(dossier, shown(id, SAMIRA.id))?.message.data.regel);

    expect(line(advised)).toContain('zoals het eerder was ingediend');
    expect(line(taken)).toContain('Deze opdracht is nu van iemand anders');
  });

  test('of a handing over after the end ask nothing of who gets it', () => {
    const withdrawn = aDossier({ ...DECIDED, uitkomst: 'ingetrokken' }, TAKEN);
    const { text } = textOfPost(withdrawn, 'overgenomen');

    expect(text).toContain('Deze opdracht is ingetrokken.');
    expect(text).toContain('Je hoeft nu nog niets te doen.');
  });

  test('of a handing over do not ask to answer a question of before the besluit', () => {
    const question = { soort: 'plan teruggestuurd', veld: 'doel', vraag: 'Waarom zo?' } as const;
    const { text } = textOfPost(
      aDossier(filledIn(COMPLETE), SUBMITTED, question, DECIDED, TAKEN),
      'overgenomen',
    );

    expect(text).not.toContain('Waarom zo?');
    expect(
      textOfPost(aDossier(filledIn(COMPLETE), SUBMITTED, question, TAKEN), 'overgenomen').text,
    ).toContain('Waarom zo?');
  });

  test('ask nothing of who promised something once it is withdrawn; what was kept is still said to be', () => {
    const id = 'toezegging-8797cfb99f397ea37143';
    const withdrawn = { ...DECIDED, uitkomst: 'ingetrokken' } as const;
    const kept: OpdrachtEvent = { soort: 'toezegging nagekomen', toezeggingId: 't', hoe: 'Het is open.' };

    expect(standing(aDossier(PROMISED, withdrawn))).not.toContain(id);
    expect(lastTitle(aDossier(PROMISED, withdrawn), id, PIETER.id)).toContain(
      'Je hoeft dit niet meer te doen.',
    );
    expect(standing(aDossier(PROMISED, kept, withdrawn))).toContain(id);
  });

  test.each<[string, readonly OpdrachtEvent[], string]>([
    ['that people were spoken with', [HELD], 'De gesprekken met inwoners zijn geweest.'],
    [
      'that there is a besluit while a talk was still to come',
      [DECIDED],
      'Er is een besluit over deze opdracht.',
    ],
    [
      'that no talk goes on',
      [{ soort: 'activiteit geannuleerd', activiteitId: 'a1', reden: 'Griep.' }],
      'Er staat geen gesprek met inwoners meer gepland.',
    ],
  ])('tell the trekker of whom nothing is asked any more: %s', (_what, events, words) => {
    const dossier = aDossier(filledIn(COMPLETE), SUBMITTED, AGREED, TREKKER, ...events);
    expect(textOfPost(dossier, 'trekkertaak').text).toBe(words);
  });

  test('of a date alone go to who stands in for the projectleider', () => {
    expect(
      opdrachtPosts(factsOf(asked))
        .filter(goesToVervanger)
        .map(({ id }) => id),
    ).toEqual(['datum-f4afd4550f244c62e6eb']);
  });
});

describe('that a meeting does not go on', () => {
  const saidOf = (dossier: Dossier, ...later: OpdrachtPostFacts['route']): string => {
    const route = [aStop('pfho', '2027-03-11', { stand: 'geannuleerd' }), ...later];
    const post = opdrachtPosts({ ...factsOf(dossier), route }).find(({ id }) => id.startsWith('datum-'));
    return post ? textOf(post.message) : '';
  };
  const NO_DATE = 'Er is nu geen datum. Je krijgt bericht als er een nieuwe is.';

  test('leaves it without a date only as long as nothing comes, treated it later or decided', () => {
    const agreed = aDossier(filledIn(COMPLETE), SUBMITTED, AGREED);
    expect(saidOf(agreed)).toContain(NO_DATE);

    const coming = saidOf(agreed, aStop('pfho', '2027-04-08'));
    expect(coming).toContain('De opdracht komt nog wel in andere overleggen.');
    const held = saidOf(agreed, aStop('pfho', '2027-04-08', { stand: 'gehouden' }));
    expect(held).toContain('Daarna stond de opdracht op een andere agenda.');
    for (const text of [coming, held, saidOf(decided)]) {
      expect(text).toContain('is geannuleerd.');
      expect(text).not.toContain(NO_DATE);
    }
  });
});
