import { CARLA, CEES, DIANA, type Person, PIETER, SAMIRA, WILLEM } from '../../support/people.ts';

/** Who works in the seeded world. All of them are made up. */

const collega = (naam: string, end: string): Person => ({
  id: `7e570000-0000-4000-8000-0000000001${end}`,
  naam,
});

export const NOOR = collega('Noor Visser', '03');
export const TOM = collega('Tom de Wit', '04');
export const ELS = collega('Els Hendriks', '05');
export const FATIMA = collega('Fatima Bouali', '06');
export const JAN = collega('Jan Bakker', '07');
/** No opdracht is of this Jan. */
export const JAN_DE_GROOT = collega('Jan de Groot', '08');
export const INGRID = collega('Ingrid Mulder', '12');
export const JOOST = collega('Joost van Dam', '13');
export { CARLA, CEES, DIANA, PIETER, SAMIRA, WILLEM };

export const IEDEREEN: readonly Person[] = [
  ...[CARLA, CEES, DIANA, SAMIRA, PIETER, NOOR, TOM, ELS, FATIMA, JAN, JAN_DE_GROOT],
  ...[WILLEM, INGRID, JOOST],
];
