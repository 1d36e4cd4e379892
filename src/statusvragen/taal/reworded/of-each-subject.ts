import { NAME, NUMBER, type Reworded } from './parts.ts';

/** What is said of one subject in words of its own, read as it is said of all of them. */

const SIGNALEN = '(?<=signa(?:al|len)(?: [^,?]{0,60})? )';
const MEETINGS = "(?:vergaderingen|overleggen|['’]s)";
const UITKOMST = '(goedgekeurd|aangepast|uitgesteld|ingetrokken)';

export const OF_EACH_SUBJECT: readonly Reworded[] = [
  // A signaal is of whoever answers it.
  {
    said: `${SIGNALEN}(?:die )?(?:zijn |is )?(?:al )?aan (?!iemand|niemand|wie|een)(\\p{L}+)(?: (?:zijn|is))? toegewezen`,
    word: 'van $1',
    examples: [
      ['hoeveel signalen zijn aan samira toegewezen', 'hoeveel signalen van samira'],
      ['signalen die aan noor zijn toegewezen', 'signalen van noor'],
    ],
  },
  {
    said: `${SIGNALEN}met (\\p{L}+) als behandelaar`,
    word: 'van $1',
    examples: [['signalen met samira als behandelaar', 'signalen van samira']],
  },
  {
    said: `${SIGNALEN}(?:hebben|heeft) (?:al )?een behandelaar|${SIGNALEN}die (?:al )?een behandelaar (?:hebben|heeft)`,
    word: 'zijn toegewezen',
    examples: [['welke signalen hebben al een behandelaar', 'welke signalen zijn toegewezen']],
  },
  {
    said: '(?<=signalen(?: [^,?]{0,60})? )binnengekomen',
    word: 'ontvangen',
    examples: [
      [
        'signalen zonder opdracht die in oktober zijn binnengekomen',
        'signalen zonder opdracht die in oktober zijn ontvangen',
      ],
    ],
  },
  // A gemeente has what comes from it.
  {
    said: '^(?:uit |van |in |bij )?welke gemeenten (?:hebben|kwamen|komen|zijn|waren)(?: er| een| nog| de)* (?!minstens)(onbeantwoorde? |open )?signa(?:al|len)(?: (?:gestuurd|gekomen|binnengekomen|ontvangen))?',
    word: 'welke gemeenten hebben minstens 1 $1signaal',
    examples: [
      ['welke gemeenten hebben een signaal', 'welke gemeenten hebben minstens 1 signaal'],
      [
        'uit welke gemeenten zijn er onbeantwoorde signalen',
        'welke gemeenten hebben minstens 1 onbeantwoorde signaal',
      ],
    ],
  },
  {
    said: '^welke gemeenten wachten (?:nog )?op (?:een )?antwoord op een signaal',
    word: 'welke gemeenten hebben minstens 1 onbeantwoorde signaal',
    examples: [
      [
        'welke gemeenten wachten nog op antwoord op een signaal',
        'welke gemeenten hebben minstens 1 onbeantwoorde signaal',
      ],
    ],
  },
  {
    said: '(?<=(?:aantal|hoeveel) \\p{L}+(?: zijn er)? )(?:voor|in|bij|van|uit) (?:elke|iedere) (gemeente|projectleider|trekker)',
    word: 'per $1',
    examples: [['toon het aantal signalen voor elke gemeente', 'toon het aantal signalen per gemeente']],
  },
  {
    said: 'per soort bron',
    word: 'per bron',
    examples: [['aantal signalen per soort bron', 'aantal signalen per bron']],
  },
  {
    said: '(?<=signalen )per behandelaar',
    word: 'per collega',
    examples: [['signalen per behandelaar', 'signalen per collega']],
  },
  {
    said: 'per (?:bestuurlijke? )(trekker)',
    word: 'per $1',
    examples: [['opdrachten per bestuurlijk trekker', 'opdrachten per trekker']],
  },
  {
    said: '(?:kun|kan) (?:je|jij|u|ge) (?:de |alle )?(.{4,50}) (?:eens )?tellen',
    word: 'hoeveel $1',
    examples: [['kun je de signalen per gemeente tellen', 'hoeveel signalen per gemeente']],
  },
  // A meeting was held when it is over.
  {
    said: `(?<=${MEETINGS}(?: [^,?]{0,70})? )gehouden`,
    word: 'geweest',
    examples: [['welke overleggen zijn vorige maand gehouden', 'welke overleggen zijn vorige maand geweest']],
  },
  {
    said: 'gehouden (vergaderingen|overleggen)',
    word: '$1 die geweest zijn',
    examples: [['alle gehouden vergaderingen', 'alle vergaderingen die geweest zijn']],
  },
  {
    said: `^welke (${NUMBER}) (vergaderingen|activiteiten|overleggen) komen (?:er )?(?:het )?eerst`,
    word: 'de eerstvolgende $1 $2',
    examples: [['welke drie vergaderingen komen eerst', 'de eerstvolgende drie vergaderingen']],
  },
  {
    said: `(?<=de )(${NUMBER}) eerstkomende`,
    word: 'eerstvolgende $1',
    examples: [['de 3 eerstkomende overleggen', 'de eerstvolgende 3 overleggen']],
  },
  // What came out of a besluit.
  {
    said: `(?:met|(?:hebben|heeft) als|met als) uitkomst ${UITKOMST}`,
    word: 'die zijn $1',
    examples: [['besluiten met uitkomst aangepast', 'besluiten die zijn aangepast']],
  },
  {
    said: '(?<=(?:dit|deze) besluiten )aangepaste|aangepaste (besluiten)',
    word: '$1 die zijn aangepast',
    examples: [['welke aangepaste besluiten zijn er', 'welke besluiten die zijn aangepast zijn er']],
  },
  // Who agreed.
  {
    said: `met (?:een |het )?akkoord van (${NAME})(?=[?.! ]*$| (?:in|die|vallen|voor|waar|met|van|onder) )`,
    word: 'die door $1 zijn afgestemd',
    examples: [['plannen met akkoord van carla', 'plannen die door carla zijn afgestemd']],
  },
  {
    said: '(?<=plannen )die (\\p{L}+) akkoord (?:heeft bevonden|bevond)',
    word: 'die door $1 zijn afgestemd',
    examples: [['plannen die cees akkoord heeft bevonden', 'plannen die door cees zijn afgestemd']],
  },
  // Where.
  {
    said: '(?<=(?:maar|slechts) )in (?:één|1) gemeente|(?<!maar |slechts |in )in één gemeente',
    word: 'in maar een gemeente',
    examples: [['opdrachten in één gemeente', 'opdrachten in maar een gemeente']],
  },
  {
    said: '(?:over|in) (?:meer|meerdere) gemeenten',
    word: 'in meer dan een gemeente',
    examples: [['opdrachten die over meer gemeenten gaan', 'opdrachten die in meer dan een gemeente gaan']],
  },
  {
    said: '(?:in|over) alle gemeenten',
    word: 'voor de hele regio',
    examples: [['opdrachten die in alle gemeenten spelen', 'opdrachten die voor de hele regio spelen']],
  },
  // Who and when.
  {
    said: '^welke projectleiders (?:hebben|doen|leiden)(?= (?:de )?(?:opdrachten|projecten) )',
    word: 'wie leidt',
    examples: [['welke projectleiders hebben opdrachten in eemnes', 'wie leidt opdrachten in eemnes']],
  },
  {
    said: '^(?:op wiens naam staan|wiens zijn)',
    word: 'van wie zijn',
    examples: [['op wiens naam staan de te late toezeggingen', 'van wie zijn de te late toezeggingen']],
  },
  {
    said: '(?:pas )?in het nieuwe jaar',
    word: 'volgend jaar',
    examples: [['activiteiten pas in het nieuwe jaar', 'activiteiten volgend jaar']],
  },
  {
    said: '(?:de )?(?:laatste|nieuwste|recentste|meest recente) passage(?=[?.! ]*$)',
    word: 'welke passage is het laatst vastgelegd',
    examples: [['de meest recente passage', 'welke passage is het laatst vastgelegd']],
  },
];
