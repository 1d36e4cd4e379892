/** Colleagues of the scenarios; names and ids are made up. */
export type Person = { readonly id: string; readonly naam: string };

export const TENANT = '7e570000-0000-4000-8000-000000000001';
export const FOREIGN_TENANT = '7e570000-0000-4000-8000-0000000000ff';
const person = (naam: string, end: string): Person => ({
  id: `7e570000-0000-4000-8000-0000000000${end}`,
  naam,
});

export const CARLA = person('Carla de Boer', 'c1');
export const CEES = person('Cees Vermeer', 'c2');
export const SAMIRA = person('Samira El Amrani', 'a1');
export const PIETER = person('Pieter Smit', 'a2');
export const DIANA = person('Diana Kuipers', 'd1');
export const BEHEER = person('Bas Hofman', 'b1');
/** A wethouder: the bestuurlijk trekker of a topic. */
export const WILLEM = person('Willem Hoekstra', 'f1');
/** Two colleagues with one name. */
export const JAN_ONE = person('Jan Bakker', 'e1');
export const JAN_TWO = person('Jan Bakker', 'e2');

export const DO_CHANNEL = { id: '19:directieoverleg@thread.tacv2', naam: 'Directieoverleg' };
export const OTHER_CHANNEL = { id: '19:koffie@thread.tacv2', naam: 'Koffiehoek' };
export const TEAM = { id: '19:team@thread.tacv2', name: 'Samenkracht!' };
