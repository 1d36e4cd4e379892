/** One line of a text that somebody wrote; `ruim`: it comes after an empty line. */
export type TekstRegel = {
  readonly soort: 'punt' | 'alinea';
  readonly tekst: string;
  readonly ruim: boolean;
};

/** The lines of a plain text: one that begins with '- ' is a point, and what is written after an empty line begins a new part. */
export function tekstRegels(tekst: string): readonly TekstRegel[] {
  return tekst.split(/(?:\r?\n[^\S\n]*){2,}/).flatMap((part) =>
    part
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .map((line, index) =>
        line.startsWith('- ')
          ? { soort: 'punt', tekst: line.slice(2), ruim: index === 0 }
          : { soort: 'alinea', tekst: line, ruim: index === 0 },
      ),
  );
}
