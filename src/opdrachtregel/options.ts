import { parseArgs } from 'node:util';
import { DomainError, isDomainError } from '../shared/errors.ts';
import type { Command, CommandOption } from './commands.ts';

const NOT_UNDERSTOOD = 'not-understood';

/** @returns the error of a command that cannot be done as it was typed: the sentence, and where to read more */
export function notUnderstood(command: Command, sentence: string): DomainError {
  return new DomainError('invalid-input', `${sentence} Meer uitleg: npm run ${command.script} -- --help`, {
    reason: NOT_UNDERSTOOD,
  });
}

/** @returns the error of a command without something that it needs, with an example */
export function missing({ script, nodig = 'Er ontbreekt iets', voorbeeld }: Command): DomainError {
  return new DomainError('invalid-input', `${nodig}: npm run ${script} -- ${voorbeeld}`, {
    reason: NOT_UNDERSTOOD,
  });
}

/** Was a command typed in a way that it is not? Then nothing was done. */
export function isNotUnderstood(error: unknown): boolean {
  return isDomainError(error, 'invalid-input') && error.reason === NOT_UNDERSTOOD;
}

/**
 * The options (`values`) and words (`positionals`) that were typed behind a command.
 * @throws DomainError 'invalid-input' that names what is not known and all that can be given
 */
export function optionsIn<const Options extends Readonly<Record<string, CommandOption>>>(
  command: Command & { readonly options: Options },
  args: readonly string[],
) {
  assertKnown(command, args);
  return parseArgs({ args: [...args], options: command.options, allowPositionals: true });
}

function assertKnown(command: Command, args: readonly string[]): void {
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...command.options },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  let words = 0;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      words += 1;
      if (words > command.woorden.length && !command.woorden.some(({ meer }) => meer))
        throw notUnderstood(command, `“${token.value}” ken ik niet. ${choices(command)}`);
    }
    if (token.kind !== 'option') continue;
    const { rawName, value } = token;
    const option = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
    if (option === undefined) throw notUnderstood(command, `“${rawName}” ken ik niet. ${choices(command)}`);
    if (option.type === 'boolean' && value !== undefined)
      throw notUnderstood(command, `Achter ${rawName} hoort niets.`);
    if (option.type === 'string' && (value === undefined || (value.startsWith('-') && !token.inlineValue)))
      throw notUnderstood(
        command,
        `Zet achter ${rawName} wat je bedoelt: ${rawName} ${option.waarde ?? ''}.`,
      );
  }
}

function choices({ options }: Command): string {
  const names = Object.keys(options).map((name) => `--${name}`);
  return names.length === 0 ? 'Deze opdracht heeft geen opties.' : `Kies uit: ${names.join(', ')}.`;
}
