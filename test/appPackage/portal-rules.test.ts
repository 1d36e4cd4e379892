import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { makePackage, WERKBORD } from '../../appPackage/package.ts';
import { TEAMS_RULES, teamsPackageOf } from './portal-rules.ts';

const FOLDER = join(process.cwd(), 'appPackage');
const FILES = ['manifest.json', 'en.json', 'color.png', 'outline.png', WERKBORD];
const VALUES = {
  TEAMS_APP_ID: '7e570000-0000-4000-8000-0000000000aa',
  BOT_ID: '7e570000-0000-4000-8000-0000000000bb',
  ORGANISATION_NAME: 'Regio De Voorbeelden',
  WEBSITE_URL: 'https://regio.voorbeeld.nl',
  PRIVACY_URL: 'https://regio.voorbeeld.nl/privacy',
  TERMS_OF_USE_URL: 'https://regio.voorbeeld.nl/voorwaarden',
};
const packageWith = (values: Readonly<Record<string, string>>) =>
  teamsPackageOf(
    unzipSync(
      makePackage(Object.fromEntries(FILES.map((name) => [name, readFileSync(join(FOLDER, name))])), values),
    ),
  );
const ours = packageWith({
  ...VALUES,
  WERKBORD_APP_ID: '7e570000-0000-4000-8000-0000000000cc',
  PUBLIC_URL: 'https://samenkracht.voorbeeld.nl',
});
const withoutWerkbord = packageWith(VALUES);

describe.each(TEAMS_RULES)('Teams: $rule', ({ source, problems, spoiled }) => {
  test('holds for our package', () => {
    expect(problems(ours)).toEqual([]);
    expect(problems(withoutWerkbord)).toEqual([]);
  });

  test('is seen to fail', () => {
    expect(problems(spoiled(ours))).not.toEqual([]);
  });

  test('has a source', () => {
    expect(source).toMatch(/^https:\/\//);
  });
});
