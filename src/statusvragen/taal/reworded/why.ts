import { ENDS, NUMBER, RESIDENTS, type Reworded, TOPIC } from './parts.ts';

/** What is asked with 'waarom', in other words and elsewhere in the question. */
export const ASKS_WHY: readonly Reworded[] = [
  {
    said: `(?<=waarom .*)(?:er )?(?:maar|slechts|amper|nog geen) ${NUMBER}(?= ${RESIDENTS})`,
    word: 'er minder',
    examples: [
      [
        'waarom kwamen er maar negen mensen bij de interviews',
        'waarom kwamen er minder mensen bij de interviews',
      ],
    ],
  },
  {
    said: 'wie (?:heeft (?:bepaald|besloten|beslist)|bepaalde|besloot|besliste) dat (?:er )?(.+?),? en waarom',
    word: 'waarom is er $1',
    examples: [
      [
        'wie heeft bepaald dat er bij pleegzorg geen participatie is, en waarom',
        'waarom is er bij pleegzorg geen participatie is',
      ],
    ],
  },
  {
    said: 'wat (?:is|was|zijn|waren) de redene?n? (?:dat|waarom|van|voor|achter)|hoezo|hoe (?:komt|kwam|kan) het dat|waardoor',
    word: 'waarom',
    examples: [['wat is de reden dat pleegzorg stilligt', 'waarom pleegzorg stilligt']],
  },
  {
    said: `(?:en )?(?:hoe (?:komt|kwam|kan) dat|waarom (?:is|was) dat(?: zo| dan| eigenlijk)*)${ENDS}`,
    word: 'waarom',
    examples: [['pleegzorg is uitgesteld, hoe komt dat', 'pleegzorg is uitgesteld, waarom']],
  },
  {
    said: `^(?:en |maar )?(?:hoe (?:zit|staat) het (?:eigenlijk )?met )?${TOPIC}[,:?] (?:en )?waarom (.{6,90}?)[?.! ]*$`,
    word: 'waarom $1 $2',
    examples: [['de jeugdraad, waarom ligt dat stil', 'waarom de jeugdraad ligt dat stil']],
  },
  {
    said: '^(?!hoeveel |welke? |(?:wat is (?:het )?)?aantal )(.+?),? (?:(?:weet (?:jij|je|u|ge)|en) )?waarom(?: niet)?(?: eigenlijk)?\\??$',
    word: 'waarom $1',
    examples: [['pleegzorg is uitgesteld, waarom', 'waarom pleegzorg is uitgesteld']],
  },
];
