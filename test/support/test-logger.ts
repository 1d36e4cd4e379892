import type { LogFields, Logger } from '../../src/shared/logger.ts';

export type LogLine = LogFields & { readonly level: string; readonly message: string };

/** A logger that keeps its lines, so that a test can say what may not be in them. */
export interface TestLogger extends Logger {
  readonly lines: readonly LogLine[];
  /** All lines as one text. */
  text(): string;
}

export function createTestLogger(lines: LogLine[] = [], bound: LogFields = {}): TestLogger {
  const write =
    (level: string) =>
    (message: string, fields: LogFields = {}): void => {
      lines.push({ ...bound, ...fields, level, message });
    };
  return {
    lines,
    text: () => lines.map((line) => JSON.stringify(line)).join('\n'),
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    child: (fields) => createTestLogger(lines, { ...bound, ...fields }),
  };
}
