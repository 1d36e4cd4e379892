import { fileURLToPath } from 'node:url';

/**
 * What takes long to load and keeps nothing about a test, so that one copy serves all test files of a process, as does our own code. Its
 * arrays and errors are those of Node, not those of the sandbox of Jest: isDeepStrictEqual and instanceof tell them apart, and its timers are
 * those of Node, which `mock.timers` of node:test replaces.
 */
const PACKAGES = [
  '@microsoft/teams-ai',
  '@vercel/cosmosdb-server',
  '@zeit/cosmosdb-query',
  'adaptive-expressions',
  'adaptivecards-templating',
  'botbuilder',
  'botframework-connector',
  'restify',
  'unpdf',
  'zod',
];

const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

/** For jest.config.js: the files of those packages, our own code, and all others in node_modules. */
export const LOADED_BY_NODE = `/node_modules/(?:${PACKAGES.join('|')})/.+\\.c?js$`;
export const OUR_CODE = `^${ROOT.replace(/[^\w/]/g, '\\$&')}/src/.+\\.ts$`;
export const LOADED_BY_JEST = `/node_modules/(?!(?:${PACKAGES.join('|')})/)`;

/**
 * Instead of a module: that module as Node itself loads it (environment.ts). Jest would load it anew for each test file, which takes two seconds
 * for the packages together and a third of a second for our own code.
 */
export default {
  process: (_source: string, path: string) => ({
    code: `module.exports = requireByNode(${JSON.stringify(path)});`,
  }),
};
