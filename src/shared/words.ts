/** With a capital, as a sentence or a title begins. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** With a point at the end, so that what follows stands apart. */
export function sentence(words: string): string {
  return /[.?!…]$/.test(words) ? words : `${words}.`;
}

/** '1 rij', '4 rijen'. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** 'A', 'A en B', 'A, B en C'; '' for none. */
export function listWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} en ${last}`;
}

/** The numbers from one, as words. */
export const NUMBER_WORDS: readonly string[] =
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');

/** What words mean. Only its own words are found, and not what every object of JavaScript has, such as 'constructor'. */
export function dictionary<Meaning>(
  meanings: Readonly<Record<string, Meaning>>,
): Readonly<Record<string, Meaning>> {
  return Object.assign(Object.create(null), meanings);
}
