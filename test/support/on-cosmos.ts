/** Runs before a scenario that is told on Cosmos (jest.config.js). */
process.env.TEST_STORE = 'cosmos';
