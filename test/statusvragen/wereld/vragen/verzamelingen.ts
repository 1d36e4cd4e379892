/** Sets that many questions ask for, counted by hand from the table of opdrachten. */

export const STAND = {
  gevraagd: ['vervoer', 'dagbest', 'schuld', 'opvang', 'taal', 'sport'],
  concept: ['jeugdggz', 'mantel', 'beschermd', 'kinderarm', 'hulpmid'],
  ingediend: ['pleeg', 'eenzaam', 'uithuis', 'school', 'inkoop'],
  afgestemd: ['wmoloket', 'woonzorg', 'jongmant', 'preventie', 'cliond'],
  inUitvoering: ['thuis', 'vrouwen', 'autisme', 'digi', 'crisis'],
  verwerkt: ['geldzorg', 'respijt', 'dakloos', 'doventolk'],
  besloten: ['opvoed', 'vervoerwmo', 'wijkteam', 'kinderopv', 'begroet'],
  teruggekoppeld: ['buurtzorg', 'scheiden', 'ggzwijk'],
  afgerond: ['doorstart', 'mantelh', 'speel'],
  geenParticipatie: ['wetver', 'spoedh', 'ceo'],
  uitgesteld: ['woonurg', 'jeugdraad'],
  ingetrokken: ['zorgapp', 'oudpl'],
} as const;

export const VAN = {
  samira: ['vervoer', 'jeugdggz', 'pleeg', 'jongmant', 'thuis', 'respijt', 'scheiden', 'wetver'],
  pieter: ['dagbest', 'mantel', 'eenzaam', 'cliond', 'doventolk', 'buurtzorg', 'mantelh', 'oudpl'],
  noor: ['schuld', 'kinderarm', 'inkoop', 'autisme', 'opvoed', 'speel', 'jeugdraad'],
  /** 'kinderarm' is of Noor and of Tom. */
  tom: ['taal', 'school', 'preventie', 'digi', 'kinderopv', 'zorgapp', 'kinderarm'],
  els: ['hulpmid', 'wmoloket', 'geldzorg', 'vervoerwmo', 'doorstart', 'ceo'],
  fatima: [
    'beschermd',
    'uithuis',
    'woonzorg',
    'vrouwen',
    'dakloos',
    'wijkteam',
    'ggzwijk',
    'spoedh',
    'woonurg',
  ],
  jan: ['crisis', 'begroet'],
  niemand: ['opvang', 'sport'],
} as const;

export const TREKKER = {
  willem: [
    ...['vervoer', 'jeugdggz', 'pleeg', 'inkoop', 'jongmant', 'autisme', 'crisis', 'respijt', 'opvoed'],
    ...['scheiden', 'wetver', 'jeugdraad'],
  ],
  ingrid: [
    ...['dagbest', 'taal', 'mantel', 'hulpmid', 'eenzaam', 'wmoloket', 'cliond', 'thuis', 'digi', 'geldzorg'],
    ...['vervoerwmo', 'buurtzorg', 'doorstart', 'mantelh', 'zorgapp'],
  ],
  joost: [
    ...['opvang', 'beschermd', 'uithuis', 'woonzorg', 'vrouwen', 'dakloos', 'wijkteam', 'ggzwijk', 'spoedh'],
    'woonurg',
  ],
  niemand: [
    ...['schuld', 'sport', 'kinderarm', 'school', 'preventie', 'doventolk', 'kinderopv', 'begroet', 'speel'],
    ...['ceo', 'oudpl'],
  ],
} as const;

export const PROGRAMMA = {
  jeugd: [
    ...['vervoer', 'jeugdggz', 'kinderarm', 'pleeg', 'school', 'inkoop', 'jongmant', 'preventie', 'autisme'],
    ...['crisis', 'respijt', 'opvoed', 'kinderopv', 'scheiden', 'speel', 'wetver'],
  ],
  gezondheid: [
    ...['dagbest', 'schuld', 'sport', 'mantel', 'hulpmid', 'eenzaam', 'wmoloket', 'cliond', 'thuis'],
    ...['geldzorg', 'doventolk', 'vervoerwmo', 'buurtzorg', 'mantelh', 'ceo', 'zorgapp'],
  ],
  bescherming: [
    ...['opvang', 'beschermd', 'uithuis', 'woonzorg', 'vrouwen', 'dakloos', 'wijkteam', 'ggzwijk', 'spoedh'],
    'woonurg',
  ],
  inwoners: ['taal', 'digi', 'begroet', 'doorstart', 'jeugdraad', 'oudpl'],
} as const;

/** Of the whole region, and so of each gemeente. */
const REGIO = ['opvang', 'jeugdggz', 'inkoop', 'thuis', 'vrouwen', 'begroet', 'doorstart', 'wetver'] as const;
export const IN = {
  hilversum: [
    ...['vervoer', 'mantel', 'beschermd', 'uithuis', 'school', 'cliond', 'crisis', 'geldzorg', 'wijkteam'],
    ...['mantelh', 'spoedh', 'zorgapp', ...REGIO],
  ],
  huizen: ['vervoer', 'taal', 'pleeg', 'woonzorg', 'respijt', 'vervoerwmo', 'jeugdraad', ...REGIO],
  laren: [
    ...['dagbest', 'hulpmid', 'pleeg', 'jongmant', 'geldzorg', 'doventolk', 'kinderopv', 'scheiden', 'ceo'],
    ...['oudpl', ...REGIO],
  ],
  gooiseMeren: ['schuld', 'beschermd', 'school', 'autisme', 'dakloos', 'scheiden', 'woonurg', ...REGIO],
  eemnes: ['sport', 'eenzaam', 'digi', 'doventolk', 'ggzwijk', 'zorgapp', ...REGIO],
  blaricum: ['sport', 'hulpmid', 'preventie', 'vervoerwmo', 'buurtzorg', ...REGIO],
  wijdemeren: ['kinderarm', 'wmoloket', 'digi', 'opvoed', 'speel', 'woonurg', ...REGIO],
} as const;

export const ALLE: readonly string[] = Object.values(STAND).flat();

export const zonder = (all: readonly string[], left: readonly string[]): readonly string[] =>
  all.filter((one) => !left.includes(one));
export const beide = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.filter((one) => others.includes(one));
export const samen = (...sets: readonly (readonly string[])[]): readonly string[] => [
  ...new Set(sets.flat()),
];
