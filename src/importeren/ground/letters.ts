/** Letters of UTF-8 that were read as Windows-1252: 'FinanciÃ«n'. */
const MISREAD = /[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/;

/** The bytes that Windows-1252 shows as these characters. */
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/** 'FinanciÃ«n' → 'Financiën'; undefined when the text is as it was meant. */
export function mendLetters(text: string): string | undefined {
  if (!MISREAD.test(text)) return undefined;
  const bytes = [...text].map((letter) => BYTES.get(letter));
  if (bytes.some((byte) => byte === undefined)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes.map((byte) => byte ?? 0)));
  } catch {
    return undefined;
  }
}
