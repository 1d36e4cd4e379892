/** Runs before a test that is told on the Microsoft 365 Agents SDK (jest.config.js). */
process.env.TEST_BOT_SDK = 'agents';
