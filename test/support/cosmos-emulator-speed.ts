import { createRequire } from 'node:module';
import { join } from 'node:path';

const load = createRequire(join(process.cwd(), 'package.json'));

/** How the emulator begins every question: for each document of the container it copies the list of those before it. */
const COPIES =
  /\$c\.reduce\(\(\$, c\) => typeof c !== "undefined" \? \[\.\.\.\$, \{\s*c: c\s*\}\] : \$, \[\]\)/;

/**
 * A question takes the emulator a time that grows with the square of what is in the container. The answers are the same
 * without those copies; another version of it that words this otherwise is only slow again.
 */
export function hastenQuestions(): void {
  // Documents came in as JSON and hold nothing undefined; only a field that was asked for may be missing.
  load('@zeit/cosmosdb-query/lib/helpers.js').stripUndefined = (rows: readonly unknown[]) =>
    rows.filter((row) => row !== undefined);

  const question = Object.getPrototypeOf(load('@zeit/cosmosdb-query').default('SELECT * FROM c'));
  const code = Object.getOwnPropertyDescriptor(question, 'code')?.get;
  if (!code || question.isHastened) return;
  Object.defineProperties(question, {
    isHastened: { value: true },
    code: {
      get(this: object) {
        return String(code.call(this)).replace(COPIES, '$c.map((c) => ({ c }))');
      },
    },
  });
}
