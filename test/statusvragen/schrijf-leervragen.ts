import { writeFileSync } from 'node:fs';
import { readQuestions } from './question-notation.ts';

/** `node test/statusvragen/schrijf-leervragen.ts`: writes the questions of `vragen/` as what the proposals learn from. */
const lines = readQuestions().flatMap(({ lines: all }) =>
  all.flatMap(({ means, vragen }) =>
    means.kind === 'query' && vragen.length === 1 ? [`${means.query.over}: ${vragen[0]}`] : [],
  ),
);
writeFileSync(
  new URL('../../src/statusvragen/leervragen.txt', import.meta.url),
  `${[...new Set(lines)].toSorted().join('\n')}\n`,
);
