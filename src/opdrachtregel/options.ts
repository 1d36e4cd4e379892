import { parseArgs } from 'node:util';
import { DomainError } from '../shared/errors.ts';

/**
 * The options of a command: `names` have a value, `flags` have none.
 * @throws DomainError 'invalid-input' that names all that can be given
 */
export function optionsIn<Name extends string, Flag extends string = never>(
  args: readonly string[],
  names: readonly Name[],
  flags: readonly Flag[] = [],
): Readonly<Partial<Record<Name, string>> & Partial<Record<Flag, boolean>>> {
  try {
    const options = Object.fromEntries([
      ...names.map((name) => [name, { type: 'string' as const }] as const),
      ...flags.map((name) => [name, { type: 'boolean' as const }] as const),
    ]);
    const values: Readonly<Record<string, unknown>> = parseArgs({
      args: [...args],
      options,
      strict: true,
    }).values;
    const given: Partial<Record<Name, string>> = {};
    for (const name of names) {
      const value = values[name];
      if (typeof value === 'string') given[name] = value;
    }
    const set: Partial<Record<Flag, boolean>> = {};
    for (const flag of flags) set[flag] = values[flag] === true;
    return { ...given, ...set };
  } catch {
    throw new DomainError(
      'invalid-input',
      `Dat ken ik niet. Kies uit: ${[...names, ...flags].map((name) => `--${name}`).join(', ')}.`,
    );
  }
}
