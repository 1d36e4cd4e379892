/** What was done with what residents said, as it is said. */
export const OORDEEL: Readonly<Record<string, string>> = {
  overgenomen: 'overgenomen',
  deels: 'deels overgenomen',
  niet: 'niet overgenomen',
  'nog open': 'nog niet beoordeeld',
};
