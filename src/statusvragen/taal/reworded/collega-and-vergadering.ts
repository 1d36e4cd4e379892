import { ENDS, type Reworded } from './parts.ts';

/** What somebody has, when somebody is there, and where and when a meeting is, in other words. */

/** 'Samira El Amrani'; as little as will do. */
const NAME = '\\p{L}+(?: \\p{L}+){0,3}?';

export const OF_COLLEGA_AND_VERGADERING: readonly Reworded[] = [
  {
    said: `^wat (heb ik|heeft ${NAME}|hebben we|hebben wij) (?:(?:nu|allemaal|zoal|nog|op dit moment) )*lopen${ENDS}`,
    word: 'welke lopende opdrachten $1',
    examples: [['wat heeft samira nu lopen', 'welke lopende opdrachten heeft samira']],
  },
  {
    // What runs with somebody is not finished.
    said: `(?<=^(?:welke|hoeveel) )(opdrachten|projecten|dossiers|trajecten) lopen(?: (?:er|nu|nog|momenteel))*(?= bij )`,
    word: 'lopende $1 zijn er',
    examples: [['welke opdrachten lopen er bij samira', 'welke lopende opdrachten zijn er bij samira']],
  },
  {
    said: `(?<=^(?:welke|hoeveel) )(opdrachten|projecten|dossiers|trajecten) (heb ik|heeft ${NAME}) (?:(?:nu|nog|momenteel) )*lopen${ENDS}`,
    word: 'lopende $1 $2',
    examples: [['welke opdrachten heeft samira nu lopen', 'welke lopende opdrachten heeft samira']],
  },
  {
    said: `^(?:(${NAME}) is er weer wanneer|wanneer kunnen (?:we|wij) (${NAME}) weer (?:spreken|bellen|bereiken)|hoe ?lang duurt de afwezigheid van (${NAME}))${ENDS}`,
    word: 'tot wanneer is $1$2$3 afwezig',
    examples: [
      ['samira is er weer wanneer', 'tot wanneer is samira afwezig'],
      ['hoe lang duurt de afwezigheid van samira', 'tot wanneer is samira afwezig'],
    ],
  },
  {
    said: `^(?:wanneer begint (?:het verlof|de vakantie|de afwezigheid) van (${NAME})|wat is de eerste dag dat (${NAME}) (?:weg|vrij|afwezig) is)${ENDS}`,
    word: 'vanaf wanneer is $1$2 weg',
    examples: [['wanneer begint het verlof van samira', 'vanaf wanneer is samira weg']],
  },
  {
    said: `^(?:wie neemt (?:de taken|het werk) van (${NAME}) over|wie doet het werk van (${NAME}) (?:zolang|als|terwijl) (?:die|zij|hij|ze) (?:weg|vrij|afwezig) is|naar wie moet ik als (${NAME}) (?:weg|vrij|afwezig|er niet) is)${ENDS}`,
    word: 'wie vervangt $1$2$3',
    examples: [['wie neemt de taken van samira over', 'wie vervangt samira']],
  },
  {
    said: '^hoe laat start(?= )',
    word: 'hoe laat begint',
    examples: [['hoe laat start het do', 'hoe laat begint het do']],
  },
  {
    said: `^waarover vergadert (het .{2,50}?)${ENDS}`,
    word: 'wat staat er op de agenda van $1',
    examples: [
      ['waarover vergadert het do van 15 december', 'wat staat er op de agenda van het do van 15 december'],
    ],
  },
  {
    said: '(?<=^(?:welke dag|wanneer) is het )eerstkomende?(?= )',
    word: 'volgende',
    examples: [['wanneer is het eerstkomende do', 'wanneer is het volgende do']],
  },
  {
    said: '^welke dag(?= is het (?:volgende|eerstvolgende|vorige) )',
    word: 'wanneer',
    examples: [['welke dag is het volgende do', 'wanneer is het volgende do']],
  },
  {
    said: `^wanneer ben ik (?:er )?(?:weer|terug)${ENDS}`,
    word: 'tot wanneer ben ik afwezig',
    examples: [['wanneer ben ik er weer', 'tot wanneer ben ik afwezig']],
  },
  {
    said: `^is (${NAME}) (?:nu|momenteel|op dit moment)(?= (?:weg|vrij|afwezig|met verlof|met vakantie|op vakantie|ziek)${ENDS})`,
    word: 'is $1 vandaag',
    examples: [['is samira nu weg', 'is samira vandaag weg']],
  },
  {
    said: `^bij wie (?:moet|kan|moeten) (?:ik|we) (?:zijn|terecht) (?:als|wanneer|nu) (${NAME}) (?:er niet|weg|afwezig|vrij|met verlof) is${ENDS}`,
    word: 'wie vervangt $1',
    examples: [['bij wie moet ik zijn als samira er niet is', 'wie vervangt samira']],
  },
  {
    said: `^(?:wat is )?(?:de |het )?(?:begintijd|aanvangstijd|starttijd|tijdstip|tijd)(?: van)?(?= (?:het|de) )`,
    word: 'hoe laat is',
    examples: [['wat is de begintijd van het do van 15 december', 'hoe laat is het do van 15 december']],
  },
  {
    said: `^waar wordt (.{3,60}) gehouden${ENDS}`,
    word: 'waar is $1',
    examples: [['waar wordt het volgende do gehouden', 'waar is het volgende do']],
  },
  {
    said: '^(?:de )?(?:locatie|plek|plaats)(?: van)?(?: het)?(?= (?:volgende|eerstvolgende|vorige|do|pfho|ab|ao|directieoverleg|portefeuillehoudersoverleg|algemeen bestuur|ambtelijk overleg)(?![\\p{L}]))',
    word: 'waar is het',
    examples: [['locatie volgende do', 'waar is het volgende do']],
  },
];
