import { DomainError, isDomainError } from '../shared/errors.ts';
import type { Command, CommandOption } from './commands.ts';
import { asksHelp, helpOf } from './help.ts';
import { isNotUnderstood, optionsIn } from './options.ts';

type Options = Readonly<Record<string, CommandOption>>;
type Given<Some extends Options> = ReturnType<typeof optionsIn<Some>>;

/**
 * Runs a command that is a script of its own, with the same help and exit codes as those of `main.ts`.
 * @param work what it does; an error of ours, or one of a kind that `expected` names, is said as a sentence
 */
export async function runScript<const Some extends Options>(
  command: Command & { readonly options: Some },
  args: readonly string[],
  work: (given: Given<Some>) => Promise<void> | void,
  expected: (error: unknown) => error is Error = (error) => error instanceof DomainError,
): Promise<void> {
  if (asksHelp(args)) {
    process.stdout.write(`${helpOf(command).join('\n')}\n`);
    return;
  }
  try {
    await work(optionsIn(command, args));
  } catch (error) {
    if (!isDomainError(error) && !expected(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = isNotUnderstood(error) ? 2 : 1;
  }
}
