/** One thing that somebody could forget, as an edit of the present source, and who notices. */
export type Omission = {
  /** What is forgotten, after 'forgotten:'. */
  readonly what: string;
  readonly file: string;
  /** Stands in the file exactly once; for something that was added in one place alone: what it stands behind. */
  readonly text: string;
  /** What stands there when it was forgotten. */
  readonly without: string;
  /** Stands in what is said of it, by the compiler or by the test: it names what was forgotten. */
  readonly named: string;
  /** The test file that finds it; absent: the compiler does. */
  readonly test?: string;
  /** Of the simulated course: the seed with which it meets what is forgotten. */
  readonly seed?: number;
};

/** The text with the omission in it. @throws Error that says what does not match any more */
export function leaveOut(source: string, { what, file, text, without }: Omission): string {
  const times = source.split(text).length - 1;
  if (times !== 1)
    throw new Error(`${what}: its text stands ${times} times in ${file}, and must once:\n${text}`);
  return source.replace(text, () => without);
}
