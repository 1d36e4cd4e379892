import { comparableNaam } from '../../shared/compare.ts';
import { cutText } from '../../shared/markdown.ts';
import { type Knows, type NamesReading, namesApart, namesInText } from '../../shared/names-in-text.ts';
import { listWords } from '../../shared/words.ts';
import type { Twijfel } from './gelezen.ts';

/** Reads the names of the cells of one table, and asks once about each text that may be one name or more. */
export type NamenLezer = {
  /** `twijfel` only where it is not known how the text would be divided. */
  readonly lees: (text: string, knows: Knows) => NamesReading;
  readonly twijfels: () => readonly Twijfel[];
};

const MAX_SHOWN = 120;

/** @param antwoorden what was answered before, by the ids of the questions */
export function createNamenLezer(antwoorden: Readonly<Record<string, string>> = {}): NamenLezer {
  const asked = new Map<string, Twijfel>();
  return {
    lees(text, knows) {
      const reading = namesInText(text, knows);
      const { namen, twijfel } = reading;
      const apart = twijfel === undefined ? undefined : namesApart(twijfel);
      if (twijfel === undefined || !apart) return reading;
      const id = `naam-${comparableNaam(twijfel).replaceAll(' ', '-')}`;
      const gekozen = antwoorden[id] === 'meer' ? 'meer' : 'een';
      asked.set(id, {
        id,
        vraag: `Is ‘${cutText(twijfel, MAX_SHOWN)}’ één naam, of zijn het er meer?`,
        keuzes: [
          { value: 'een', title: `Eén naam: ${cutText(twijfel, MAX_SHOWN)}` },
          { value: 'meer', title: `${apart.length} namen: ${cutText(listWords(apart), MAX_SHOWN)}` },
        ],
        gekozen,
      });
      return {
        namen: gekozen === 'een' ? namen : namen.flatMap((naam) => (naam === twijfel ? apart : [naam])),
      };
    },
    twijfels: () => [...asked.values()],
  };
}
