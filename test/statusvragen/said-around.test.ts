import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Gezien } from './wereld/lees.ts';
import { openWereld, type Wereld } from './wereld/stel.ts';

/**
 * What people say before, behind and in the middle of a question bounds nothing: with it, the same stands in the chat as without. Each question is
 * divided where something can be said in the middle of it.
 */
const QUESTIONS = [
  ['welke plannen zijn', ' nog niet ingediend'],
  ['wie leidt', ' de meeste opdrachten'],
  ['welke opdrachten van fatima liggen', ' niet in hilversum'],
  ['wie is er', ' deze week afwezig'],
] as const;

const BEFORE = [
  ...['Ik heb straks overleg met Els, dus ', 'ik heb zo een gesprek met de wethouder dus kun je zeggen '],
  ...['ik moet om 10 uur bij de directie zijn, ', 'omdat ik morgen vrij ben: ', 'i.v.m. mijn vakantie: '],
  ...[
    'Mijn vraag is: ',
    'volgende vraag: ',
    'vraag 2: ',
    'en nog een vraag: ',
    'vraagje: ',
    'oja ',
    'o ja, ',
    'goed, ',
  ],
  ...['Ik moet weten ', 'ik moet straks kunnen zeggen ', 'mijn directeur vraagt '],
  ...['een collega wil graag weten ', 'de wethouder wilde weten ', 'Els vroeg me ', 'we willen weten '],
  ...['Voor het jaarverslag wil ik weten ', 'voor de begroting: ', 'even voor mijn beeld: '],
  ...['Ik ben even kwijt ', 'ik ben vergeten ', 'geen idee meer ', 'ik snap het niet, '],
  ...[
    'met spoed: ',
    'URGENT: ',
    'check even ',
    'toon ',
    'noem ',
    'Zou je kunnen uitzoeken ',
    'hallo, hier Carla, ',
  ],
  'durf het bijna niet te vragen maar ',
];
const BEHIND = [
  ...[
    '?',
    ' graag',
    ', haast!',
    ', heb haast',
    ' graag vandaag nog',
    ' ofzo',
    ' grtz',
    ', dank alvast',
    ' 🙏',
  ],
  ...[', zie jij dat', ', kan dat?', ', zou je dat willen uitzoeken', ' anders moet ik bellen'],
  ...[
    ', dat wil de wethouder weten',
    ', dan kan ik het meenemen',
    ', dan weet ik dat',
    ' want ik moet zo weg',
    ', want ik moet dat van Tom weten',
  ],
];
const AMIDST = [
  ...[
    'uitdrukkelijk',
    'formeel',
    'destijds',
    'echter',
    'stilaan',
    'überhaupt',
    'weleens',
    'daadwerkelijk',
    'heden',
  ],
  ...[
    'in principe',
    'voor zover bekend',
    'voor zover we weten',
    'bij mijn weten',
    'over het algemeen',
    'volgens de bot',
  ],
  ...[
    'als het goed is',
    'voor mijn beeldvorming',
    'voor de zekerheid',
    "zo'n beetje",
    'op dit ogenblik',
    'met name',
  ],
];
/** What is asked behind 'of' is the question itself. */
const BEHIND_OF = [
  ['de wethouder wil weten of pleegzorg al besloten is', 'is pleegzorg al besloten'],
  ['mijn vraag is of pleegzorg al besloten is', 'is pleegzorg al besloten'],
  ['een collega vroeg of er al een passage is bij pleegzorg', 'is er al een passage bij pleegzorg'],
  [
    'weet jij of er in december nog activiteiten zijn in laren',
    'zijn er in december nog activiteiten in laren',
  ],
] as const;
/** What may bound a question: asked back, or read; never dropped. */
const BOUNDS = ['mogelijk', 'meestal', 'persoonlijk', 'gezamenlijk', 'voorlopig', 'op papier'];

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
}, 120_000);
afterAll(() => wereld.stop());

async function shown(vraag: string): Promise<Pick<Gezien, 'kop' | 'rijen'>> {
  const { kop, rijen } = await wereld.vraag({ soort: 'feit', vraag, verwacht: {} });
  return { kop, rijen };
}

test.each(BEHIND_OF)('%s: %s', async (asked, plain) => {
  expect(await shown(asked)).toEqual(await shown(plain));
});

describe.each(QUESTIONS)('%s …%s', (first, second) => {
  let plain: Pick<Gezien, 'kop' | 'rijen'>;
  beforeAll(async () => {
    plain = await shown(`${first}${second}`);
  });

  test.each([
    ...BEFORE.map((said) => `${said}${first}${second}`),
    ...BEHIND.map((said) => `${first}${second}${said}`),
    ...AMIDST.map((said) => `${first} ${said}${second}`),
  ])('%s', async (vraag) => {
    expect(await shown(vraag)).toEqual(plain);
  });

  test.each(BOUNDS)('with ‘%s’ it is not answered as if that was not said', async (said) => {
    const { isAntwoord, vraagtTerug, meldt } = await wereld.vraag({
      soort: 'feit',
      vraag: `${first} ${said}${second}`,
      verwacht: {},
    });
    expect(isAntwoord && !vraagtTerug && !meldt).toBe(false);
  });
});
