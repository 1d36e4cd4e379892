import type { Gegevens } from '../../jaaragenda/jaaragenda.ts';
import { cutText } from '../../shared/markdown.ts';
import { listWords } from '../../shared/words.ts';

/** The sentences about topics of a year, in one place (Dutch, B1). Plain text. */
export const JAARAGENDA_WORDS = {
  year: (jaar: number) => `De onderwerpen komen op de jaaragenda van ${jaar}.`,
  noYear:
    'Dit lees ik als een jaaragenda. Van welk jaar die is, staat er niet bij. Zet het jaar boven de tabel, zoals ‘Jaaragenda 2027’.',
  past: (jaar: number) =>
    `Dit lees ik als de jaaragenda van ${jaar}. Dat jaar is voorbij: er komt niets meer op die jaaragenda, en ik heb niets overgenomen. Wat er in ${jaar} met inwoners is gedaan, kun je wel inlezen. Neem dan het overzicht van dat jaar, met Project, Vorm, Opbrengst en Vervolg.`,
  farAhead: (jaar: number, { van, tot }: { readonly van: number; readonly tot: number }) =>
    `Dit lees ik als de jaaragenda van ${jaar}. Onderwerpen kun je toevoegen voor ${van} tot en met ${tot}. Klopt het jaar boven de tabel?`,
  known: 'Dit onderwerp staat er al zo op.',
  names: (veld: 'projectleider' | 'trekker', namen: readonly string[]) =>
    `${veld === 'trekker' ? 'Bestuurlijk trekker' : 'Projectleider'}: ${listWords(namen)}`,
  nameOrNames: (text: string) => `Bij ‘${text}’: is dat één naam, of zijn het er meer? Er staat nu één naam.`,
  herkomst: (text: string) =>
    `De herkomst ‘${cutText(text, 60)}’ ken ik niet. Het is gelezen als uitvoeringsprogramma.`,
  changes(before: Gegevens, after: Gegevens): readonly string[] {
    const shown = (value: string | readonly string[] | undefined): string =>
      value === undefined ? '' : typeof value === 'string' ? value : listWords(value);
    return LABELS.flatMap(([name, label]) => {
      const [was, werd] = [shown(before[name]), shown(after[name])];
      if (was === werd) return [];
      return werd === ''
        ? [`${label} vervalt (was: ‘${was}’)`]
        : [`${label} wordt ‘${werd}’${was === '' ? '' : ` (was: ‘${was}’)`}`];
    });
  },
};

const LABELS = [
  ['herkomst', 'Herkomst'],
  ['gemeente', 'Gemeente'],
  ['toelichting', 'Uitleg'],
  ['projectleiders', 'Projectleider'],
  ['trekkers', 'Bestuurlijk trekker'],
] as const;
