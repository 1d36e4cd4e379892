/** A text as it is compared with others: without case, accents, punctuation and double spaces. */
export function comparable(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A person's name as it is compared: Teams puts a department in brackets behind it, which is no part of the name. */
export function comparableNaam(naam: string): string {
  return comparable(naam.replace(/\([^()]*\)/g, ' '));
}

/** Are two stored values equal? They are plain JSON, and their keys stand in the order of their schema. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
