import { END, TOPIC, type Turn } from './turn.ts';

/** What is asked with 'waarom', in other words and elsewhere in the question. */
export const ASKS_WHY: readonly Turn[] = [
  {
    said: 'wie (?:heeft (?:bepaald|besloten|beslist)|bepaalde|besloot|besliste) dat (?:er )?(.+?),? en waarom',
    as: 'waarom is er $1',
    example: [
      'wie heeft bepaald dat er bij pleegzorg geen participatie is, en waarom',
      'waarom is er bij pleegzorg geen participatie is',
    ],
  },
  {
    said: '(?:om|vanwege|met|op grond van) (?:welke|wat voor) reden(?:en)?|op welke gronden?',
    as: 'waarom',
    example: ['om welke reden is pleegzorg uitgesteld', 'waarom is pleegzorg uitgesteld'],
  },
  {
    said: 'wat (?:is|was|zijn|waren) de redene?n? (?:dat|waarom|van|voor|achter)|hoezo|hoe (?:komt|kwam|kan) het dat|waardoor',
    as: 'waarom',
    example: ['wat was de reden van het uitstel van pleegzorg', 'waarom het uitstel van pleegzorg'],
  },
  {
    said: `(?:en )?hoe (?:komt|kwam|kan) dat${END}`,
    as: 'waarom',
    example: ['pleegzorg is uitgesteld, hoe komt dat', 'pleegzorg is uitgesteld, waarom'],
  },
  {
    said: `^(?:en |maar )?(?:hoe (?:zit|staat) het (?:eigenlijk )?met )?${TOPIC}[,:?] (?:en )?waarom (.{6,90}?)[?.! ]*$`,
    as: 'waarom $2 $1',
    example: ['de jeugdraad, waarom ligt dat stil', 'waarom ligt dat stil de jeugdraad'],
  },
  {
    said: '^(?!hoeveel |welke? )(.+?),? (?:(?:weet (?:jij|je|u|ge)|en) )?waarom(?: niet)?(?: eigenlijk)?\\??$',
    as: 'waarom $1',
    example: ['pleegzorg is uitgesteld, waarom', 'waarom pleegzorg is uitgesteld'],
  },
];
