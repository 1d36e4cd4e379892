/** The municipalities of the region (proposal DOC-24008138): the only place that lists them. */
export const GEMEENTEN = [
  'Blaricum',
  'Eemnes',
  'Gooise Meren',
  'Hilversum',
  'Huizen',
  'Laren',
  'Wijdemeren',
] as const;
