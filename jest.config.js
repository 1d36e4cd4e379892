import { existsSync } from 'node:fs';
import { LOADED_BY_JEST, LOADED_BY_NODE, OUR_CODE } from './test/support/jest/loaded-by-node.ts';

/** Jest runs the TypeScript of the tests as CommonJS through SWC; Node itself runs the code that they test, by type stripping, as it does the bot. */
const shared = {
  testEnvironment: '<rootDir>/test/support/jest/environment.ts',
  roots: ['<rootDir>/test'],
  transformIgnorePatterns: [LOADED_BY_JEST],
  transform: {
    [LOADED_BY_NODE]: '<rootDir>/test/support/jest/loaded-by-node.ts',
    [OUR_CODE]: '<rootDir>/test/support/jest/loaded-by-node.ts',
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'commonjs' } },
    ],
  },
  extensionsToTreatAsEsm: [],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
};

/**
 * The scenarios that are told once more on Cosmos: those in which the store matters most. ALL_ON_COSMOS=true tells all of
 * them (docs/adr/0012).
 */
const ON_COSMOS =
  process.env.ALL_ON_COSMOS === 'true'
    ? ['*']
    : [
        'downloads',
        'from-opdracht-to-plan',
        'gegevens-van',
        'herinneringen',
        'kill',
        'naam-weghalen',
        'releases',
        'repeats-and-conflicts',
        'store-fails',
        'uncertain-posts',
        'vernietigen',
        'vernietigen-soorten',
        'werkbord',
      ];

/**
 * What takes a quarter of a minute of a processor or more, and no story that shows what the product is for: the stories in the browser, a year of delivery, a thousand posts by two bots, what is
 * measured of the emulator, most of the questions in the seeded world, and what starts, kills or spoils a bot of its own again and again. `npm run stories` tells them, CI does so after `npm test`; what they say of rules is said in `npm test` as well, over the wire.
 */
const STORIES = [
  'bezorging/course.property',
  'bezorging/in-state',
  'bezorging/shared-work',
  'bezorging/two-instances',
  'bezorging/year.property',
  'browser/agenda-story',
  'browser/chain-story',
  'browser/effort-story',
  'browser/message-story',
  'browser/openbare-paginas',
  'browser/other-region-story',
  'browser/questions-story',
  'browser/story',
  'browser/werkbord-beelden',
  'browser/werkbord-filled',
  'browser/werkbord-personas-story',
  'browser/werkbord-story',
  'browser/werkbord-tab-story',
  'browser/year-story',
  'cards/card-template',
  'documenten/pdf-story',
  'logboek/commands-fold.property',
  'logboek/request-units',
  'opdrachtregel/commands',
  'posts/by-time-alone.property',
  'scenarios/after-the-besluit',
  'scenarios/backup',
  'scenarios/besluiten',
  'scenarios/container',
  'scenarios/every-verb',
  'scenarios/jaar-als-contact',
  'scenarios/kill',
  'scenarios/look-ahead',
  'scenarios/maandag',
  'scenarios/one-list',
  'scenarios/publiceren',
  'scenarios/releases',
  'scenarios/rolling-update',
  'scenarios/sent-files',
  'scenarios/several-bots',
  'scenarios/sqlite-trouble',
  'scenarios/start-fails',
  'scenarios/stop',
  'scenarios/vernietigen',
  'scenarios/what-cannot-be-posted',
  'scenarios/what-help-promises',
  'statusvragen/doorvragen',
  'statusvragen/gezegd/gezegd',
  'statusvragen/gezegd/feiten/feiten',
  'statusvragen/never-another.property',
  'statusvragen/of-its-own',
  'statusvragen/said-around',
  'statusvragen/wereld/niet-van-jou',
  'statusvragen/wereld/wereld-2',
  'statusvragen/wereld/wereld-3',
  'statusvragen/wereld/wereld-4',
  'vooruitblik/command',
  'vooruitblik/during-a-delivery',
  'werkbord/kaart',
  'werkbord/rights',
  'werkbord/rights-in-teams',
];

/** The stories in a browser that are told on Cosmos as well. */
const IN_A_BROWSER = ['browser/werkbord-personas-story'];

/** What takes too long for every change: `npm run course`. */
const BY_COMMAND = ['bezorging/course-to-the-end.property'];

/** Long only there. */
const LONG_ON_COSMOS = [
  'gegevens-van',
  'herinneringen',
  'naam-weghalen',
  'repeats-and-conflicts',
  'store-fails',
  'uncertain-posts',
  'vernietigen-soorten',
  'werkbord',
];

/**
 * What is told once more on the Microsoft 365 Agents SDK: every conversation, and whatever else goes over the wire to Teams or comes
 * from it (docs/adr/0088). `npm run test:agents`.
 */
const ON_AGENTS = [
  'bezorging/bezorging',
  'bezorging/killed',
  'bezorging/post-delivery',
  'bezorging/stopping',
  'bezorging/stuck',
  'bezorging/two-instances',
  'browser/story',
  'http/*',
  'bot/*',
  'mensen/mensen',
  'scenarios/*',
  'vooruitblik/command',
  'vooruitblik/during-a-delivery',
];

/** Long, and about the store, the machine or what is worked out ahead: another SDK changes nothing of it. */
const NOT_OF_THE_SDK = [
  'scenarios/backup',
  'scenarios/look-ahead',
  'scenarios/maandag',
  'scenarios/sqlite-trouble',
  'scenarios/start-fails',
];

const onAgents = { ...shared, setupFilesAfterEnv: ['<rootDir>/test/support/on-agents.ts'] };
const onCosmos = { ...shared, setupFilesAfterEnv: ['<rootDir>/test/support/on-cosmos.ts'] };
/** @param {string} name of a test, which exists: one that got another name would be left out unseen */
function existing(name) {
  if (!name.endsWith('/*') && !existsSync(new URL(`test/${name}.test.ts`, import.meta.url)))
    throw new Error(`There is no test/${name}.test.ts.`);
  return name;
}
/** @param {string[]} names */
const files = (names) => names.map((name) => `**/${existing(name)}.test.ts`);
/** @param {string[]} names */
const without = (names) => names.map((name) => `/test/${existing(name)}\\.test\\.ts$`);
const isStory = (name) => LONG_ON_COSMOS.includes(name) || STORIES.includes(`scenarios/${name}`);

export default {
  // Only what hangs needs a limit: on a busy machine everything takes many times as long.
  testTimeout: 180_000,
  // A worker that has only to tidy up takes longer than half a second then; one that still hangs is a leak.
  workerGracefulExitTimeout: 10_000,
  testSequencer: '<rootDir>/test/support/jest/long-first.js',
  // On two cores Jest would run everything in one process, while much of the time goes to waiting for browsers and bots.
  maxWorkers: 4,
  projects: [
    {
      ...shared,
      displayName: 'test',
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: without([...STORIES, ...BY_COMMAND]),
    },
    {
      ...onCosmos,
      displayName: 'cosmos',
      testMatch: files(ON_COSMOS.filter((name) => !isStory(name)).map((name) => `scenarios/${name}`)),
    },
    {
      ...onAgents,
      displayName: 'agents',
      testMatch: files(ON_AGENTS),
      testPathIgnorePatterns: without(NOT_OF_THE_SDK),
    },
    { ...shared, displayName: 'stories', testMatch: files(STORIES) },
    { ...shared, displayName: 'course', testMatch: files(BY_COMMAND) },
    {
      ...onCosmos,
      displayName: 'stories on cosmos',
      testMatch: files([...ON_COSMOS.filter(isStory).map((name) => `scenarios/${name}`), ...IN_A_BROWSER]),
    },
  ],
};
