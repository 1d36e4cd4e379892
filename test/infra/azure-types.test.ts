import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type BicepFile, createBicepParser } from '../support/bicep.ts';
import { mistakesOf, mistakesOfReading, readTypesIndex, TYPES_FOLDER, typesFile } from './azure-types.ts';

// No compiler of Bicep is needed for this: the types are those that it has in it.

const INFRA = join(process.cwd(), 'infra');
const FILES = readdirSync(INFRA, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.bicep'),
);
const textOf = (name: string): string => readFileSync(join(INFRA, name), 'utf8');
const index = readTypesIndex();

let parse: (text: string) => BicepFile;
beforeAll(async () => {
  parse = await createBicepParser();
});

/** What a compiler would say of a file. */
function mistakesIn(text: string): readonly string[] {
  const { resources, reads } = parse(text);
  const readWrong = reads.flatMap(([symbol, ...path]) => {
    const resource = resources.find((one) => one.symbol === symbol);
    return resource ? mistakesOfReading(resource, path, index) : [];
  });
  return [...resources.flatMap((one) => mistakesOf(one, index)), ...readWrong];
}

describe('the types of Azure', () => {
  test.each(FILES)('know every resource, name, value and version of %s', (name) => {
    expect(mistakesIn(textOf(name))).toEqual([]);
  });

  test('are kept for what is used and for nothing else', () => {
    const used = FILES.flatMap((name) => parse(textOf(name)).resources.map(({ type }) => type));

    expect(Object.keys(index.versions).toSorted()).toEqual([...new Set(used)].toSorted());
    expect(readdirSync(TYPES_FOLDER).toSorted()).toEqual(
      [...new Set(used.map(typesFile)), 'index.json', 'LICENSE'].toSorted(),
    );
  });

  test.each<[string, string, string, string, string]>([
    ['a type that is not there', 'app', 'Microsoft.Web/serverfarms@', 'Microsoft.Web/serverfarm@', 'no such'],
    ['a version that is not the newest', 'cosmos', '@2026-03-15', '@2024-11-15', 'the newest is 2026-03-15'],
    ['a property that is not there', 'app', 'alwaysOn: true', 'alwaysOnn: true', 'alwaysOnn does not exist'],
    ['a property in the wrong place', 'app', 'httpsOnly: true', 'alwaysOn: true', '.alwaysOn does not exist'],
    ['a value that is not there', 'cosmos', "Level: 'Session'", "Level: 'Sessie'", "Level is not 'Session'"],
    ['a value of another kind', 'app', 'reserved: true', "reserved: 'true'", 'reserved is no boolean'],
    ['a number for a text', 'observability', "name: 'PerGB2018'", 'name: 2018', 'name is no string'],
    ['a property that is missing', 'cosmos', "    databaseAccountOfferType: 'Standard'\n", '', 'is missing'],
    ['what can only be read', 'app', 'serverFarmId: plan.id', "defaultHostName: 'a'", 'can only be read'],
    [
      'another object where it depends on a name',
      'app',
      "name: 'appsettings'",
      "name: 'appsetting'",
      'none of',
    ],
    ['a list for an object', 'cosmos', 'consistencyPolicy: {', 'consistencyPolicy: [', 'is no object'],
    ['what is read and not there', 'app', 'properties.defaultHostName', 'properties.hostName0', 'hostName0'],
    ['a mistake inside a condition', 'cosmos', 'autoscaleSettings: {', 'autoScaleSettings: {', 'autoScale'],
    [
      'a mistake in what each of a list has',
      'cosmos',
      'resource: definition',
      'resources: definition',
      'resource',
    ],
  ])('find %s', (_what, file, right, wrong, said) => {
    const text = textOf(join('modules', `${file}.bicep`));
    expect(text).toContain(right);
    const spoiled =
      wrong === 'consistencyPolicy: ['
        ? text.replace(/consistencyPolicy: \{[^}]*\}/, 'consistencyPolicy: []')
        : text.replace(right, wrong);

    expect(parse(spoiled).mistakes).toEqual([]);
    expect(mistakesIn(spoiled).join('\n')).toContain(said);
  });
});
