import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createBicepParser } from '../support/bicep.ts';
import { ARM_RULES, type Templates } from './arm-rules.ts';

const INFRA = join(process.cwd(), 'infra');

let ours: Templates;
beforeAll(async () => {
  const files = readdirSync(INFRA, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.bicep'),
  );
  ours = {
    parse: await createBicepParser(),
    texts: Object.fromEntries(
      files.map((name) => [basename(name, '.bicep'), readFileSync(join(INFRA, name), 'utf8')]),
    ),
  };
});

describe.each(ARM_RULES)('Azure: $rule', ({ source, problems, spoiled }) => {
  test('holds for our Bicep', () => {
    expect(problems(ours)).toEqual([]);
  });

  test('is seen to fail, in Bicep without a mistake in its syntax', () => {
    const wrong = spoiled(ours);

    expect(problems(wrong)).not.toEqual([]);
    expect(Object.values(wrong.texts).flatMap((text) => wrong.parse(text).mistakes)).toEqual([]);
  });

  test('has a source', () => {
    expect(source).toMatch(/^https:\/\//);
  });
});
