import { is } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { takePhrase } from './phrases.ts';
import { type Subject, subject } from './subject.ts';

/** What became of it more often, of two ways: 'zijn er meer punten overgenomen of afgewezen'. */

/** What can become of one of them, by the words for it: of inbreng, and of what an overleg decides. */
const OORDELEN: readonly (readonly [words: RegExp, value: string])[] = [
  [
    /\b(?:niet|geen) (?:over(?:genomen|nemen)|meegenomen)\b|\b(?:afgewezen|afwijzen|verworpen|geweigerd)\b/,
    'niet',
  ],
  [/\bdeels\b|\bgedeeltelijk\b/, 'deels'],
  [/\b(?:overgenomen|overnemen|namen over|meegenomen)\b/, 'overgenomen'],
  [/^(?:juist |nog |vaker |meer )*(?:wel )?niet$/, 'niet'],
];
const UITKOMSTEN: readonly (readonly [words: RegExp, value: string])[] = [
  [/\b(?:goedgekeurd|goedkeuren|goedgekeurde)\b/, 'goedgekeurd'],
  [/\b(?:aangepast|aanpassen)\b/, 'aangepast'],
  [/\b(?:uitgesteld|uitstellen)\b/, 'uitgesteld'],
  [/\b(?:ingetrokken|intrekken)\b/, 'ingetrokken'],
];
const WEIGHS = /\b(?:meer|vaker|vaakst|meeste|hoe vaak|hoeveel|minder)\b/;

/** 'Zijn er meer punten overgenomen of afgewezen', 'vaker goedgekeurd of vaker aangepast'. */
export function readTwoValues(cues: Cues): Subject | undefined {
  const text = cues.texts().join(' ');
  const [, left = '', right = ''] = /^(.+) (?:of|dan) (.+)$/.exec(text) ?? [];
  if (
    right === '' ||
    !WEIGHS.test(text) ||
    cues.has('plan', 'opdracht', 'activiteit', 'vergadering', 'signaal')
  )
    return undefined;
  for (const [values, make] of [
    [
      OORDELEN,
      (of: readonly string[]) => ({ ...subject('inbreng', [is('oordeel', ...of)]), per: 'oordeel' as const }),
    ],
    [
      UITKOMSTEN,
      (of: readonly string[]) => ({
        ...subject('agendapunten', [is('heeft', 'besluit'), is('uitkomst', ...of)]),
        per: 'uitkomst' as const,
      }),
    ],
  ] as const) {
    const one = values.find(([words]) => words.test(left));
    const other = values.find(
      ([words]) => words.test(right.replace(/ (?:dit|deze|vorig|in|sinds|van) .*$/, '')) || words.test(right),
    );
    if (!one || !other || one[1] === other[1]) continue;
    for (const [words] of [one, other])
      takePhrase(cues, new RegExp(words.source.replace(/^\^/, '(?<= of )'), 'g'));
    for (const [at, word] of cues.texts().entries()) if (BESIDE_VALUES.test(word)) cues.takeAt(at);
    cues.take(
      'inbreng',
      'vaak',
      'hoeveel',
      'niet',
      'besluit',
      'helpen',
      'inwoners',
      'overnemen',
      'afwijzen',
      'aanpassen',
      'zeggen',
    );
    return { ...make([one[1], other[1]]), vorm: 'lijst', measures: true };
  }
  return undefined;
}
const BESIDE_VALUES =
  /^(?:meer|minder|vaker|vaakst|of|dan|juist|punten|hoe|goedgekeurd|aangepast|uitgesteld|ingetrokken|overgenomen|afgewezen|wel)$/;
