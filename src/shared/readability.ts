/** How easily Dutch can be read (domain: Tone): short sentences, and no words that only an office knows. */

/** More words in a sentence, on average, is too much. */
export const MAX_MEAN_WORDS = 12;

/** Words of the office that have an ordinary word beside them. */
const JARGON: readonly string[] = [
  'aangaande',
  'adequaat',
  'afkaderen',
  'alsmede',
  'beleidsmatig',
  'betreffende',
  'borgen',
  'borging',
  'casuïstiek',
  'conform',
  'continueren',
  'derhalve',
  'desalniettemin',
  'dienaangaande',
  'door middel van',
  'draagvlak',
  'evalueren',
  'faciliteren',
  'geëffectueerd',
  'governance',
  'implementatie',
  'implementeren',
  'in het kader van',
  'in relatie tot',
  'initiëren',
  'input',
  'integraal',
  'integrale',
  'inzake',
  'ketenpartners',
  'met betrekking tot',
  'middels',
  'monitoren',
  'omtrent',
  'op basis van',
  'optimaliseren',
  'participatietraject',
  'prioriteren',
  'realiseren',
  'significant',
  'stakeholder',
  'stakeholders',
  'te allen tijde',
  'ten aanzien van',
  'ten behoeve van',
  'teneinde',
  'uitrollen',
  'vigerende',
  'voornoemd',
];
const JARGON_PATTERN = new RegExp(`(?<!\\p{L})(?:${JARGON.join('|')})(?!\\p{L})`, 'giu');

/** Words per sentence, on average; 0 for a text without words. A line end ends a sentence as well. */
export function meanSentenceLength(text: string): number {
  const counts = text
    .split(/[.?!:](?=\s|$)|\n/)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length)
    .filter((count) => count > 0);
  return counts.length === 0 ? 0 : counts.reduce((total, count) => total + count, 0) / counts.length;
}

/** The words of the office in a text, each once, in lower case. */
export function findJargon(text: string): readonly string[] {
  return [...new Set([...text.matchAll(JARGON_PATTERN)].map(([word]) => word.toLowerCase()))];
}

/** What could be easier to read, in Dutch sentences; empty when nothing is. */
export function readabilityAdvice(text: string): string {
  const mean = meanSentenceLength(text);
  const jargon = findJargon(text).slice(0, 5);
  return [
    mean > MAX_MEAN_WORDS
      ? `Je zinnen zijn lang: gemiddeld ${Math.round(mean)} woorden. Tot ${MAX_MEAN_WORDS} leest makkelijk.`
      : '',
    jargon.length > 0 ? `Kies liever een gewoon woord voor: ${jargon.join(', ')}.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
