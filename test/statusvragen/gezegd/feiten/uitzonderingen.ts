/** Composed questions that are answered with something else, and why: the test fails when one of them becomes right as well. */
export const BEKEND: Readonly<Record<string, string>> = {
  'hoeveel opdrachten lopen er bij Noor Visser?': 'What runs is all of them, as other sets have it.',
  'waar is Noor nu mee bezig aan opdrachten?':
    'What somebody is busy with is all of them, as other sets have it.',
  'welke opdrachten lopen er bij mij?': 'What runs is all of them, as other sets have it.',
};
