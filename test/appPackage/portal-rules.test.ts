import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { makePackage } from '../../appPackage/package.ts';
import { TEAMS_RULES, teamsPackageOf } from './portal-rules.ts';

const FOLDER = join(process.cwd(), 'appPackage');
const FILES = ['manifest.json', 'en.json', 'color.png', 'outline.png'];
const ours = teamsPackageOf(
  unzipSync(
    makePackage(Object.fromEntries(FILES.map((name) => [name, readFileSync(join(FOLDER, name))])), {
      TEAMS_APP_ID: '7e570000-0000-4000-8000-0000000000aa',
      BOT_ID: '7e570000-0000-4000-8000-0000000000bb',
      ORGANISATION_NAME: 'Regio De Voorbeelden',
      WEBSITE_URL: 'https://regio.voorbeeld.nl',
      PRIVACY_URL: 'https://regio.voorbeeld.nl/privacy',
      TERMS_OF_USE_URL: 'https://regio.voorbeeld.nl/voorwaarden',
    }),
  ),
);

describe.each(TEAMS_RULES)('Teams: $rule', ({ source, problems, spoiled }) => {
  test('holds for our package', () => {
    expect(problems(ours)).toEqual([]);
  });

  test('is seen to fail', () => {
    expect(problems(spoiled(ours))).not.toEqual([]);
  });

  test('has a source', () => {
    expect(source).toMatch(/^https:\/\//);
  });
});
