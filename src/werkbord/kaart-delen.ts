/** A rendered card is plain JSON; what is read of it. */

export type Ding = Readonly<Record<string, unknown>>;

export function ding(value: unknown): Ding | undefined {
  return isDing(value) ? value : undefined;
}

export function dingen(value: unknown): readonly Ding[] {
  return Array.isArray(value) ? value.filter(isDing) : [];
}

/** A text, or a number as one; empty when it is neither. */
export function tekst(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

export function getal(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function isDing(value: unknown): value is Ding {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
