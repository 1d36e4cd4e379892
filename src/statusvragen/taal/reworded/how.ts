import { ENDS, type Reworded } from './parts.ts';

/** 'Wanneer' by other words, before anything is read of it. */
export const WHEN: readonly Reworded[] = [
  {
    said: 'tegen wanneer|op welke (?:dag|datum)',
    word: 'wanneer',
    examples: [['op welke dag komt pleegzorg in het DO', 'wanneer komt pleegzorg in het DO']],
  },
  {
    said: 'op welke (?:dagen|datums)',
    word: 'wanneer',
    examples: [['op welke dagen is Noor afwezig', 'wanneer is Noor afwezig']],
  },
];

/** How, when and how far it is; and what the bot itself does. */
export const HOW: readonly Reworded[] = [
  {
    said: 'op (?:welke|wat voor) (?:manier|wijze)',
    word: 'hoe',
    examples: [['op welke manier is pleegzorg teruggekoppeld', 'hoe is pleegzorg teruggekoppeld']],
  },
  {
    said: '(?<=^wanneer (?:moet|moest|moeten) .* )uiterlijk(?= \\p{L})',
    word: '',
    examples: [['wanneer moet ik het plan uiterlijk indienen', 'wanneer moet ik het plan indienen']],
  },
  {
    said: '(?<=^tot wanneer )(?:mag|kan)(?= .* nog )',
    word: 'moet',
    examples: [['tot wanneer mag Els het plan nog sturen', 'tot wanneer moet Els het plan nog sturen']],
  },
  {
    said: '(?:is|zit|komt)(?: er)?(?: al| nog| wat| een beetje)* schot in',
    word: 'hoe staat het met',
    examples: [['is er al schot in pleegzorg', 'hoe staat het met pleegzorg']],
  },
  {
    said: '(?:doc|zaak|dossier)[- ]?nummer',
    word: 'kenmerk',
    examples: [['welk doc-nummer heeft pleegzorg', 'welk kenmerk heeft pleegzorg']],
  },
  {
    said: 'wanneer (?:komt|is) (\\p{L}+(?: \\p{L}+){0,3}?)(?: weer)? terug(?: van (?:vakantie|verlof))?',
    word: 'tot wanneer is $1 afwezig',
    examples: [['wanneer komt Noor weer terug', 'tot wanneer is Noor afwezig']],
  },
  {
    said: 'staat de bot (?:op pauze|stil|uit)|ligt de bot stil',
    word: 'is de bot gepauzeerd',
    examples: [['staat de bot op pauze', 'is de bot gepauzeerd']],
  },
  {
    said: `stuurt de bot (?:nu|nog|op dit moment|vandaag)(?: nog)? herinneringen${ENDS}`,
    word: 'staan de herinneringen aan',
    examples: [['stuurt de bot nu herinneringen', 'staan de herinneringen aan']],
  },
  {
    said: 'wanneer (stopt|begint) de bot (?:(?:op een dag|’?s avonds|’?s morgens|elke dag) )?(?:met|te) (?:herinneren|herinneringen|berichten|sturen)',
    word: 'hoe laat $1 de bot met herinneren',
    examples: [['wanneer stopt de bot met herinneren', 'hoe laat stopt de bot met herinneren']],
  },
  {
    said: `(?<=hoe staat het met .*)hoe ver (?:zijn|is|staan|zitten) (?:ze|we|wij|het|die)${ENDS}`,
    word: '',
    examples: [['hoe staat het met pleegzorg, hoe ver zijn ze', 'hoe staat het met pleegzorg,']],
  },
  {
    said: `(?<=verv[ai]ng.*)(?:als|wanneer|terwijl) (?:ik|ze|hij|zij|die) (?:er )?(?:niet|weg|afwezig|vrij|ziek) (?:ben|is)${ENDS}`,
    word: '',
    examples: [['door wie word ik vervangen als ik er niet ben', 'door wie word ik vervangen']],
  },
  {
    said: '(?:is|zijn|staat|staan|wordt|worden)( er)?( nog)?( niet)? geagendeerd (?:voor|op|in)(?= (?:het|de|dat) )',
    word: 'staan$1$2$3 op de agenda van',
    examples: [['wat is er geagendeerd voor het DO', 'wat staan er op de agenda van het DO']],
  },
  {
    said: `op (\\d{1,2} \\p{L}+) (niet|wel) (in|op|naar) (het|de) (\\p{L}+)${ENDS}`,
    word: '$2 $3 $4 $5 van $1',
    examples: [
      ['wat komt er op 26 november niet in het PFHO', 'wat komt er niet in het PFHO van 26 november'],
    ],
  },
  {
    said: '(deze|die) week en (?:(?:die |dat )?van )?de week (?:erna|daarna|erop)',
    word: '$1 en volgende week',
    examples: [
      ['vergaderingen van deze week en die van de week erna', 'vergaderingen van deze en volgende week'],
    ],
  },
  {
    said: '(?<=(?:hoeft|hoeven|moet|moeten) .*)vast te stellen',
    word: 'vastgesteld',
    examples: [['wat hoeft het PFHO niet vast te stellen', 'wat hoeft het PFHO niet vastgesteld']],
  },
  {
    said: `^was (?:jij|je|u|gij|ik|het \\p{L}+) (?:het |degene )?die (.+?)(?:,? of (?:een ander|iemand anders))${ENDS}`,
    word: 'wie heeft $1',
    examples: [
      [
        'was jij het die het plan van pleegzorg indiende, of een ander',
        'wie heeft het plan van pleegzorg indiende',
      ],
    ],
  },
];
