/**
 * Every kind of stream of the log: the first part of its name. What must be known of each kind, such as what it holds of a colleague and
 * how long it is kept, is a table by these.
 */
export const STROOM_SOORTEN = [
  'opdracht',
  'vergadering',
  'jaaragenda',
  'signaal',
  'rapport',
  'werving',
  'werkblad',
  'adviesraad',
  'budget',
  'bijdrage',
  'doorvraag',
  'persoon',
  'namen',
  'herinnering',
  'weekvragen',
  'verzamelbericht',
  'download',
  'kanaal',
  'overlegkanaal',
  'instelling',
  'regio',
  'gemeente',
  'adviseurs',
  'vernietiging',
] as const;

export type StroomSoort = (typeof STROOM_SOORTEN)[number];

export function isStroomSoort(kind: string): kind is StroomSoort {
  return STROOM_SOORTEN.some((one) => one === kind);
}
