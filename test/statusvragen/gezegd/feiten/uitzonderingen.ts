/** Composed questions that are answered with something else, and why: the test fails when one of them becomes right as well. */
export const BEKEND: Readonly<Record<string, string>> = {
  'waar is Noor nu mee bezig aan opdrachten?':
    'What somebody is busy with is all of them, as other sets have it.',
};
