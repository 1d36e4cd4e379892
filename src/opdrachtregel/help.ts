import { COMMANDS, type Command, EXIT_CODES } from './commands.ts';

const HELP = ['--help', '-h'];

/** Does somebody ask how a command works? */
export function asksHelp(args: readonly string[]): boolean {
  return args.some((arg) => HELP.includes(arg));
}

/** How a command works: what it does, what can be given, an example, and what its exit code says. */
export function helpOf(command: Command): readonly string[] {
  const { script, doet, voorbeeld, woorden, options, codes } = command;
  const given = [
    ...woorden.map(({ naam, uitleg }) => [naam, uitleg] as const),
    ...Object.entries(options).map(
      ([name, { waarde, uitleg }]) =>
        [`--${name}${waarde === undefined ? '' : ` ${waarde}`}`, uitleg] as const,
    ),
    ['--help', 'deze uitleg'] as const,
  ];
  return [
    `npm run ${script}: ${doet}.`,
    '',
    'Erachter kan staan:',
    ...columns(given),
    '',
    `Zo geef je de opdracht: npm run ${script}${voorbeeld === '' ? '' : ` -- ${voorbeeld}`}`,
    '',
    'De exit code zegt hoe het afliep:',
    ...columns(Object.entries({ ...EXIT_CODES, ...codes })),
  ];
}

/** All commands, each with what it does. */
export function overview(): readonly string[] {
  return [
    'Opdrachten:',
    ...columns(Object.values(COMMANDS).map(({ script, doet }) => [`npm run ${script}`, doet] as const)),
    '',
    'Hoe een opdracht werkt, lees je met --help erachter, zoals: npm run exporteer -- --help',
  ];
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
