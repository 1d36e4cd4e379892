/** The form of a kenmerk in a region. */
export type Kenmerk = {
  /** As people see it: 'DOC-########'; undefined: any form is right. */
  readonly vorm: string | undefined;
  readonly voorbeeld: string | undefined;
  /** The kenmerk in a text, in its own form, however it is spelled there; undefined: there is none, or any form is right. */
  find(text: string): string | undefined;
  /** That part of the text, as it is spelled there. */
  spelled(text: string): string | undefined;
};

/** People leave these out, or write others. */
const SIGNS = '[\\s\\-–_.:/]{0,3}';

export function createKenmerk(
  gegevens: { readonly vorm: string; readonly voorbeeld: string } | undefined,
): Kenmerk {
  if (!gegevens)
    return { vorm: undefined, voorbeeld: undefined, find: () => undefined, spelled: () => undefined };
  const { vorm, voorbeeld } = gegevens;
  const pattern = patternOf(vorm);
  return {
    vorm,
    voorbeeld,
    find(text) {
      const digits = pattern.exec(text)?.slice(1).join('');
      if (digits === undefined) return undefined;
      let next = 0;
      return vorm.replace(/#/g, () => digits.charAt(next++));
    },
    spelled: (text) => pattern.exec(text)?.[0],
  };
}

/** 'DOC-########' as letters, loose signs and a group of digits. */
function patternOf(vorm: string): RegExp {
  const parts = [...vorm.matchAll(/#+|[\p{L}\p{N}]+|[^#\p{L}\p{N}]+/gu)].map(([part]) => {
    if (part.startsWith('#')) return `(\\d{${part.length}})`;
    return /[\p{L}\p{N}]/u.test(part) ? part : SIGNS;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('')}(?!\\d)`, 'iu');
}
