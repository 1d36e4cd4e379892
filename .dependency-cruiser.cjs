/** Who may import whom (docs/adr/0001): a broken rule fails with its comment. */
const SUBJECTS =
  '(adviesraden|budget|doorvragen|downloads|opdrachten|vergaderingen|jaaragenda|signalen|rapporten|adviseurs|werving|mensen|namen|instellingen|regio|gemeenten)';

const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: allowed },
});

/** A package, or several of one name, that only one folder may know. */
const knownBy = (folder, packages) => ({
  name: `only-${folder.replaceAll('/', '-')}-knows-${packages[0].replace(/\W/g, '')}`,
  comment: `Only src/${folder} may import ${packages.join(', ')}: a folder for each outside thing.`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${folder}/` },
  to: { path: packages.map((name) => `node_modules/${name}/`) },
});

/**
 * A room is a folder with folders in it (docs/adr/0024): they are its parts, `ground/` is what all parts stand on, the files
 * beside them are its roof. A part knows itself and the ground, the ground knows no part, and the roof may know all.
 */
const arrowsRunDown = (name, room) => ({
  name,
  comment:
    'Within a room arrows run down: a part knows itself and the ground. What it needs of another part the roof gives it, as a fact or a function.',
  severity: 'error',
  from: { path: `(${room})/([^/]+)/` },
  to: { path: '^$1/', pathNot: ['^$1/$2/', '^$1/ground/'] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports is not needed.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '^src/main.ts$',
          '^src/[a-z]+/[a-z]+-process.ts$',
          '^src/werkbord/bord.js$',
          '^src/playground/client-page.js$',
        ],
      },
      to: {},
    },
    {
      name: 'no-undeclared-packages',
      comment: 'What is imported stands in package.json.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-dev-packages',
      comment: 'What runs in production is no devDependency.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/playground/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    only('main', 'main knows the app, the settings, and what its commands show.', '^src/main.ts$', [
      '^src/(app|config).ts$',
      '^src/wiring/(store|telemetry|huisstijl).ts$',
      '^src/opdrachtregel/(commands|options|help|store-commands|backup-commands|archive-command|publish-command|check-command|huisstijl-command|store-trouble).ts$',
      '^src/shared/',
      '^src/playground/local-run.ts$',
      '^src/importeren/print-verslag.ts$',
      '^src/vooruitblik/vooruitblik(-period)?.ts$',
      '^src/regio/regio-command.ts$',
    ]),
    {
      name: 'werkbord-loads-late',
      comment:
        'Who only chats loads nothing of the pages beside the chat: they come with the first request for one (docs/adr/0112).',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(werkbord/|wiring/werkbord.ts$)' },
      to: { path: '^src/(werkbord/|wiring/werkbord.ts$)', dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'wiring',
      comment: 'The parts of the composition root are used by app alone.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main|app).ts$|^src/(wiring|opdrachtregel)/' },
      to: { path: '^src/(wiring/|app.ts$)' },
    },
    only(
      'opdrachtregel',
      'the commands of who runs the bot know its stores, and what their names are in an archive.',
      '^src/opdrachtregel/',
      [
        '^src/(opdrachtregel|logboek|documenten|archief|publicatie|shared)/',
        '^src/config.ts$',
        '^src/wiring/(store|streams|archief|publicatie).ts$',
        '^src/overzichten/archive-names.ts$',
      ],
    ),
    only('shared', 'shared imports nothing of ours.', '^src/shared/', ['^src/shared/']),
    only('http', 'http knows bot and shared.', '^src/http/', ['^src/(http|bot|shared)/']),
    only('bot', 'bot knows shared; subjects come to it as routes.', '^src/bot/', ['^src/(bot|shared)/']),
    only('forms', 'forms knows shared, and what a card and a turn are.', '^src/forms/', [
      '^src/(forms|shared)/',
      '^src/bot/ports.ts$',
    ]),
    only('taalmodel', 'taalmodel knows shared.', '^src/taalmodel/', ['^src/(taalmodel|shared)/']),
    only('telemetry', 'telemetry knows shared.', '^src/telemetry/', ['^src/(telemetry|shared)/']),
    only('logboek', 'logboek knows shared.', '^src/logboek/', ['^src/(logboek|shared)/']),
    only('documenten', 'documenten knows what a document holds.', '^src/documenten/', [
      '^src/(documenten|shared)/',
    ]),
    only(
      'archief',
      'archief writes what the log holds for an archive; it knows no subject.',
      '^src/archief/',
      ['^src/(archief|logboek|shared|forms)/', '^src/bot/(ports|bot-cards|voortgang-card).ts$'],
    ),
    only(
      'publicatie',
      'publicatie makes pages of texts that it is given; it knows no subject.',
      '^src/publicatie/',
      ['^src/(publicatie|shared)/'],
    ),
    only('icalendar', 'icalendar knows shared.', '^src/icalendar/', ['^src/(icalendar|shared)/']),
    only('spreadsheets', 'spreadsheets knows shared.', '^src/spreadsheets/', ['^src/(spreadsheets|shared)/']),
    only('playground', 'the local clients know nothing of the bot.', '^src/playground/', [
      '^src/(playground|shared)/',
    ]),
    only('bezorging', 'bezorging knows the ports of logboek and bot.', '^src/bezorging/', [
      '^src/(bezorging|shared|verplichtingen)/',
      '^src/logboek/ports.ts$',
      '^src/forms/',
      '^src/bot/(ports|bot-cards|voortgang-card).ts$',
    ]),
    only(
      'herinneringen',
      'herinneringen knows what is owed, and asks the other subjects by its own ports.',
      '^src/herinneringen/',
      [
        '^src/(herinneringen|verplichtingen|shared)/',
        '^src/logboek/ports.ts$',
        '^src/forms/',
        '^src/bot/(ports|bot-cards|voortgang-card).ts$',
      ],
    ),
    only('vooruitblik', 'vooruitblik plays delivery on a copy; it knows no subject.', '^src/vooruitblik/', [
      '^src/(vooruitblik|shared)/',
      '^src/bezorging/(ports|round|post-delivery).ts$',
      '^src/logboek/ports.ts$',
      '^src/forms/',
      '^src/bot/(ports|bot-cards|voortgang-card).ts$',
    ]),
    {
      name: 'subjects-apart',
      comment:
        'A subject knows itself, shared, and the ports and plain cards of logboek, bezorging and bot; not another subject.',
      severity: 'error',
      from: { path: `^src/${SUBJECTS}/` },
      to: {
        path: '^src/',
        pathNot: [
          '^src/$1/',
          '^src/shared/',
          '^src/logboek/(ports|changes).ts$',
          '^src/bezorging/ports.ts$',
          '^src/forms/',
          '^src/bot/(ports|bot-cards|voortgang-card).ts$',
        ],
      },
    },
    arrowsRunDown('arrows-run-down', '^src/(?!logboek/)[^/]+'),
    arrowsRunDown('arrows-run-down-inside-a-part', '^src/[^/]+/[^/]+'),
    {
      name: 'stores-behind-the-port',
      comment:
        'In logboek the ports are the ground: the stores stand on them, do not know each other, and nothing of logboek knows a store.',
      severity: 'error',
      from: { path: '^src/logboek/([^/]+)' },
      to: { path: '^src/logboek/[^/]+/', pathNot: '^src/logboek/$1/' },
    },
    only(
      'readers',
      'overzichten, statusvragen and verplichtingen read subjects; nobody below them does.',
      '^src/(overzichten|statusvragen|verplichtingen)/',
      [
        `^src/${SUBJECTS}/`,
        '^src/(overzichten|statusvragen|verplichtingen|shared)/',
        '^src/logboek/ports.ts$',
        '^src/bezorging/ports.ts$',
        '^src/forms/',
        '^src/bot/(ports|bot-cards|voortgang-card).ts$',
      ],
    ),
    only(
      'gegevens',
      'gegevens reads the log as it is, of whatever subject; it knows none of them.',
      '^src/gegevens/',
      [
        '^src/(gegevens|downloads|shared|forms)/',
        '^src/logboek/ports.ts$',
        '^src/bot/(ports|bot-cards|voortgang-card).ts$',
      ],
    ),
    {
      name: 'rules-are-pure',
      comment: 'A rule is a function of facts: it imports no use case, store or card.',
      severity: 'error',
      from: { path: '-rules.ts$' },
      to: {
        path: ['(opdrachten/opdrachten|ports|-cards?|-routes).ts$', '^src/(bot|logboek|http)/', '^node:'],
      },
    },
    knownBy('(bot/botbuilder|taalmodel)', ['botbuilder', '@microsoft/teams-ai']),
    knownBy('bot/botbuilder', ['botframework-connector']),
    knownBy('bot/agents', ['@microsoft/agents-hosting', '@microsoft/agents-activity']),
    only(
      'importeren',
      'importeren fills the subjects from a table; nobody below it does.',
      '^src/importeren/',
      [
        `^src/${SUBJECTS}/`,
        '^src/(importeren|shared)/',
        '^src/logboek/ports.ts$',
        '^src/bezorging/ports.ts$',
        '^src/forms/',
        '^src/bot/(ports|bot-cards|voortgang-card).ts$',
      ],
    ),
    knownBy('bot', ['jsonwebtoken']),
    {
      name: 'sdk-when-chosen',
      comment:
        'An SDK is loaded only when it is the one that was chosen: wiring does that, and nobody else imports it.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/bot/(botbuilder|agents)/', '^src/wiring/sdk.ts$'] },
      to: { path: '^src/bot/(botbuilder|agents)/' },
    },
    knownBy('http', ['restify']),
    knownBy('logboek/cosmos', ['@azure/cosmos']),
    knownBy('(logboek/cosmos|taalmodel)', ['@azure/identity']),
    knownBy('telemetry', ['@opentelemetry', '@azure/monitor-opentelemetry-exporter']),
    knownBy('spreadsheets', ['papaparse', 'read-excel-file', 'node-html-parser']),
    knownBy('(spreadsheets|documenten)', ['fflate']),
    knownBy('statusvragen', ['minisearch']),
    knownBy('documenten', ['docx']),
    knownBy('icalendar', ['ical-generator']),
    knownBy('archief', ['fast-xml-builder']),
    knownBy('publicatie', ['feed']),
    knownBy('werkbord', ['micromark']),
    only(
      'werkbord',
      'werkbord shows what the subjects and their answers say, and has no rule of its own.',
      '^src/werkbord/',
      [
        `^src/${SUBJECTS}/`,
        '^src/(werkbord|overzichten|statusvragen|verplichtingen|herinneringen|shared)/',
        '^src/logboek/ports.ts$',
        '^src/forms/',
        '^src/bot/(ports|router|limits|typed-input|bot-cards|voortgang-card|card-renderer).ts$',
        '^src/bot/ground/person-token.ts$',
        '^src/http/werkbord.ts$',
      ],
    ),
    {
      name: 'werkbord-late',
      comment: 'The pages are loaded with the first request for one, and by nobody else.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/werkbord/', '^src/wiring/werkbord.ts$'] },
      to: {
        path: '^src/(werkbord/|wiring/werkbord.ts$)',
        dependencyTypesNot: ['type-only', 'dynamic-import'],
      },
    },
    knownBy('werkbord/beeld', ['d3-scale', 'd3-shape']),
    knownBy('werkbord', ['diff']),
    {
      name: 'only-sqlite-knows-sqlite',
      comment: 'SQLite lives behind the port.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/logboek/sqlite/' },
      to: { path: '^node:sqlite$|^sqlite$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
