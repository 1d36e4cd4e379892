import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import * as z from 'zod/v4';
import { type BicepFile, createBicepParser } from '../support/bicep.ts';

// Who is woken must find what it means and what to do; and what is asked of the logs must be something that the bot says.

const ROOT = process.cwd();
const textOf = (...path: string[]): string => readFileSync(join(ROOT, ...path), 'utf8');
const PAGE = textOf('docs', 'beheer.md');

const alertSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]{4,30}$/),
  title: z.string().min(10).max(120),
  severity: z.int().min(0).max(4),
  // What Azure takes as a window and as a frequency alike.
  window: z.literal(['PT5M', 'PT10M', 'PT15M', 'PT30M', 'PT1H']),
  query: z.string(),
});
const logAlerts = z.array(alertSchema).parse(JSON.parse(textOf('infra', 'alerts.json')));
const workbook = z
  .looseObject({
    version: z.literal('Notebook/1.0'),
    // Where its questions go, also when it is opened elsewhere.
    fallbackResourceIds: z.tuple([z.literal('{{workspace}}')]),
    items: z.array(
      z.discriminatedUnion('type', [
        z.object({ type: z.literal(1), content: z.object({ json: z.string() }) }),
        z.object({
          type: z.literal(9),
          content: z.object({ parameters: z.array(z.object({ name: z.string() })) }),
        }),
        z.object({ type: z.literal(3), content: z.object({ title: z.string(), query: z.string() }) }),
      ]),
    ),
  })
  .parse(JSON.parse(textOf('infra', 'workbook.json')));
const charts = workbook.items.flatMap((one) => (one.type === 3 ? [one.content] : []));
const QUERIES: readonly (readonly [string, string])[] = [
  ...logAlerts.map(({ id, query }) => [id, query] as const),
  ...charts.map(({ title, query }) => [title, query] as const),
];

/** The headings below '## Waarschuwingen', with what stands under each. */
const SECTIONS = new Map(
  (/\n## Waarschuwingen\n([\s\S]*?)\n## /.exec(PAGE)?.[1] ?? '')
    .split('\n### ')
    .slice(1)
    .map((section): [string, string] => {
      const [heading = '', ...lines] = section.split('\n');
      return [heading, lines.join('\n').trim()];
    }),
);

const SOURCE = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => textOf('src', name))
  .join('\n');
/** What the bot writes in its log, apart from fields; `${…}` stands for a part that differs. */
const LOGGED = [...SOURCE.matchAll(/\b(?:logger|log)\.(?:info|warn|error)\(\s*['`]([^'`]+)['`]/g)].map(
  ([, message = '']) => message,
);
const isLogged = (message: string): boolean =>
  LOGGED.some((one) => {
    const [before = '', after] = one.split(/\$\{[^}]*\}/);
    return after === undefined ? one === message : message.startsWith(before) && message.endsWith(after);
  });
const quoted = (text: string): readonly string[] =>
  [...text.matchAll(/'([^']+)'/g)].map(([, one = '']) => one);

let parse: (text: string) => BicepFile;
let metricAlerts: readonly string[];
beforeAll(async () => {
  parse = await createBicepParser();
  metricAlerts = parse(textOf('infra', 'modules', 'alerts.bicep'))
    .resources.filter(({ type }) => type === 'Microsoft.Insights/metricAlerts')
    .map(({ name }) => name.replaceAll("'", '').replace('${baseName}-', ''));
});

describe('an alert', () => {
  test('has a section of its own in docs/beheer.md, and a section has an alert', () => {
    const all = [...logAlerts.map(({ id }) => id), ...metricAlerts];

    expect([...SECTIONS.keys()].toSorted()).toEqual(all.toSorted());
    expect(new Set(all).size).toBe(all.length);
  });

  test('is there for each thing that can go wrong at night', () => {
    expect([...SECTIONS.keys()]).toEqual(
      expect.arrayContaining([
        'niet-gereed',
        'fouten',
        'beurten-mislukt',
        'berichten-mislukt',
        'berichten-onzeker',
        'berichten-oud',
        'toegang-geweigerd',
        'tokens-geweigerd',
        'loglimiet',
        'ru-verbruik',
      ]),
    );
  });

  test('has a section that says what to do', () => {
    for (const [id, text] of SECTIONS) expect([id, text.length > 120]).toEqual([id, true]);
  });

  test('says in its mail where that stands', () => {
    const { resources } = parse(textOf('infra', 'modules', 'alerts.bicep'));
    const watching = resources.filter(({ type }) => /Alerts$|QueryRules$/.test(type));
    expect(watching).toHaveLength(1 + metricAlerts.length);

    for (const { name, values } of watching) {
      const id = name.replaceAll("'", '').replace('${baseName}-', '');
      expect(values('properties', 'description').join()).toContain(`\${advice} "${id}"`);
    }
  });

  test('is counted in what they cost', () => {
    const words = [
      'nul',
      'één',
      'twee',
      'drie',
      'vier',
      'vijf',
      'zes',
      'zeven',
      'acht',
      'negen',
      'tien',
      'elf',
    ];

    expect(PAGE).toContain(
      `${words[metricAlerts.length]} op metingen van Azure, ${words[logAlerts.length]} op een log`,
    );
  });

  test('is mailed once, and again when it is over', () => {
    const alerts = parse(textOf('infra', 'modules', 'alerts.bicep'));

    expect(alerts.values('properties', 'autoMitigate')).toEqual(['true']);
    expect(alerts.values('properties', 'actions', 'actionGroups')).toEqual([
      expect.stringContaining('group.id'),
    ]);
    expect(parse(textOf('infra', 'main.bicep')).values('params', 'mail')).toEqual(['alertMail']);
  });
});

describe('a question to the logs and measurements', () => {
  const MEASURES = [
    ...textOf('src', 'telemetry', 'azure-monitor.ts').matchAll(/'(samenkracht\.[\w.]+)'/g),
  ].map(([, name = '']) => name);
  const LABELS = [...textOf('src', 'shared', 'telemetry.ts').matchAll(/readonly (\w+):/g)].map(
    ([, name = '']) => name,
  );

  test.each(QUERIES)(
    '%s names only measurements that are made, with labels that they have',
    (_name, query) => {
      for (const name of quoted(query).filter((one) => one.startsWith('samenkracht.') && !one.endsWith('.')))
        expect(MEASURES).toContain(name);
      for (const [, label = ''] of query.matchAll(/Properties\.(\w+)/g))
        expect([...LABELS, 'state']).toContain(label);
    },
  );

  test.each(QUERIES)('%s names only outcomes, states and messages that there are', (_name, query) => {
    for (const [, label = '', values = ''] of query.matchAll(
      /Properties\.(\w+)\) (?:in \(|==|!=) ?('[^)]*?')(?:\)| |$)/g,
    ))
      for (const value of quoted(values))
        expect([label, SOURCE.includes(`'${value}'`)]).toEqual([label, true]);
    for (const [, values = ''] of query.matchAll(/line\.msg\) (?:!?in \(|==) ?('[^)]*?')(?:\)| \||$)/g))
      for (const message of quoted(values)) expect([message, isLogged(message)]).toEqual([message, true]);
  });

  test.each(QUERIES)('%s asks a table that the bot or Azure fills', (_name, query) => {
    expect(query.split(' ')[0]).toMatch(/^(AppMetrics|AppServiceConsoleLogs|_LogOperation)$/);
  });

  test('is seen to be wrong when the bot says something else', () => {
    expect(isLogged('credentials refused')).toBe(true);
    expect(isLogged('delivery failed')).toBe(true);
    expect(isLogged('credentials denied')).toBe(false);
  });
});

test('the messages that docs/beheer.md tells to look for are written by the bot', () => {
  const named = [...(SECTIONS.get('fouten') ?? '').matchAll(/^- (.+?):/gm)].flatMap(([, names = '']) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, one = '']) => one),
  );

  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((one) => !isLogged(one))).toEqual([]);
});

test('the workbook has what docs/beheer.md tells to look at', () => {
  const titles = charts.map(({ title }) => title);
  const named = [...SECTIONS.values()]
    .flatMap((text) => [...text.matchAll(/in het werkboek bij _([^_]+)_/g)])
    .map(([, title = '']) => title);

  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((name) => !titles.some((title) => title.startsWith(name)))).toEqual([]);
});
