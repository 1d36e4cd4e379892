import { jest } from '@jest/globals';

/** Runs before a scenario that is told on Cosmos (jest.config.js); the emulator takes its time when it holds much. */
process.env.TEST_STORE = 'cosmos';
jest.setTimeout(90_000);
