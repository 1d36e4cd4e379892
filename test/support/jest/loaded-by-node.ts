/**
 * What takes long to load and keeps nothing about a test, so that one copy serves all test files of a process. Its
 * arrays and errors are those of Node, not those of the sandbox of Jest: isDeepStrictEqual and instanceof tell them apart.
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
  'zod',
];

/** For jest.config.js: the files of those packages, and all others in node_modules. */
export const LOADED_BY_NODE = `/node_modules/(?:${PACKAGES.join('|')})/.+\\.c?js$`;
export const LOADED_BY_JEST = `/node_modules/(?!(?:${PACKAGES.join('|')})/)`;

/**
 * Instead of a module of a package: that module as Node itself loads it (environment.ts). Jest would load all of a
 * package anew for each test file, and these take two seconds together.
 */
export default {
  process: (_source: string, path: string) => ({
    code: `module.exports = requireByNode(${JSON.stringify(path)});`,
  }),
};
