import { LOADED_BY_JEST, LOADED_BY_NODE } from './test/support/jest/loaded-by-node.ts';

/** Jest runs the TypeScript as CommonJS through SWC; Node itself runs the same files by type stripping. */
const shared = {
  testEnvironment: '<rootDir>/test/support/jest/environment.ts',
  roots: ['<rootDir>/test'],
  transformIgnorePatterns: [LOADED_BY_JEST],
  transform: {
    [LOADED_BY_NODE]: '<rootDir>/test/support/jest/loaded-by-node.ts',
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
        'from-opdracht-to-plan',
        'kill',
        'releases',
        'reminders',
        'repeats-and-conflicts',
        'store-fails',
        'uncertain-posts',
      ];

export default {
  // Only what hangs needs a limit: on a busy machine everything takes many times as long.
  testTimeout: 180_000,
  // A worker that has only to tidy up takes longer than half a second then; one that still hangs is a leak.
  workerGracefulExitTimeout: 10_000,
  testSequencer: '<rootDir>/test/support/jest/long-first.js',
  // On two cores Jest would run everything in one process, while much of the time goes to waiting for browsers and bots.
  maxWorkers: 3,
  projects: [
    { ...shared, displayName: 'test', testMatch: ['**/*.test.ts'] },
    {
      ...shared,
      displayName: 'cosmos',
      testMatch: ON_COSMOS.map((name) => `**/scenarios/${name}.test.ts`),
      setupFilesAfterEnv: ['<rootDir>/test/support/on-cosmos.ts'],
    },
  ],
};
