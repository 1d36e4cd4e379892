import { comparable } from '../../shared/compare.ts';

/** Every way of listening, as plans have it. A new one gets a werkblad as well. */
export const METHODE_NAMEN = [
  'werkgroep',
  'focusgroep',
  'spiegelgesprek',
  'brainstormsessie',
  'werkbezoek',
  'groepsgesprek',
  'interviews',
  'enquête',
  'testsessie',
  'klankbordgroep',
  'VB-focusgroep',
  'methode Jet',
  'anders',
] as const;
export type Methode = (typeof METHODE_NAMEN)[number];

/** The fixed group of residents with a mental disability: it stays, so that it is asked again and again. */
export const VASTE_GROEP = 'VB-focusgroep' satisfies Methode;

/** Other words for one of them. */
const OTHER_BEGINS: Readonly<Partial<Record<Methode, readonly string[]>>> = {
  brainstormsessie: ['brainstorm'],
  interviews: ['interview'],
  enquête: ['vragenlijst', 'peiling'],
  'methode Jet': ['jet methode', 'jet'],
};

/** How a way of listening begins when it is typed: 'spiegelgesprekken', 'een enquete', 'brainstorm'. The longest first. */
const BEGINS: readonly (readonly [begin: string, methode: Methode])[] = METHODE_NAMEN.filter(
  (naam) => naam !== 'anders',
)
  .flatMap((naam): (readonly [string, Methode])[] => [
    [comparable(naam), naam],
    ...(OTHER_BEGINS[naam] ?? []).map((begin) => [begin, naam] as const),
  ])
  .toSorted(([a], [b]) => b.length - a.length);

/** Those that a text names, each once, and what is left of it. */
export function methodenIn(text: string): { readonly methoden: readonly Methode[]; readonly rest: string } {
  let rest = ` ${comparable(text)} `;
  const methoden = new Set<Methode>();
  for (const [begin, methode] of BEGINS) {
    const named = new RegExp(` ${begin}(?:s|en|ken)?(?= )`, 'g');
    if (!named.test(rest)) continue;
    methoden.add(methode);
    rest = rest.replaceAll(named, '');
  }
  return { methoden: [...methoden], rest: rest.trim() };
}
