/**
 * A rule that no published schema holds and only the portal knows, which says so when it is too late: at upload or during a
 * deployment. Kept as data, so that the next one costs an entry.
 */
export type PortalRule<Subject> = {
  /** As a sentence. */
  readonly rule: string;
  /** Who says so: a public page or thread. */
  readonly source: string;
  /** What is wrong; empty: nothing. */
  readonly problems: (subject: Subject) => readonly string[];
  /** The same with one thing wrong, so that the rule is seen to fail. */
  readonly spoiled: (subject: Subject) => Subject;
};
