import { readErvaringsdeskundigen } from './read-ervaringsdeskundigen.ts';
import { readGegeven } from './read-gegeven.ts';
import { readJaNee } from './read-ja-nee.ts';
import { readKanaal } from './read-kanaal.ts';
import { readNext, readWaitsFor, readWhoHasPlans } from './read-owed.ts';
import { readPlansWith, readPlanText } from './read-plan-texts.ts';
import { readHeard, readInPlan } from './read-subject.ts';
import type { Construction } from './subject.ts';

/** What stands in plans, for whom they wait, and how people heard what became of them: a part of `CONSTRUCTIONS`. */
export const OF_PLANNEN: readonly Construction[] = [
  {
    name: 'who is next',
    examples: [
      'bij wie ligt het plan van pleegzorg',
      'wie is er aan zet bij leerlingenvervoer',
      'wie is bij pleegzorg nu aan de beurt',
      'wie is er aan de beurt bij leerlingenvervoer',
      'wat is de volgende stap bij pleegzorg',
      'wie moet de volgende stap zetten bij leerlingenvervoer',
    ],
    read: readNext,
  },
  {
    name: 'for whom plans wait',
    examples: [
      'bij wie liggen de plannen van Samira',
      'op wie wachten de plannen van Pieter',
      'bij wie liggen de plannen voor het DO van 24 november',
      'wie moet er nu iets doen aan de plannen van Samira',
    ],
    read: readWhoHasPlans,
  },
  {
    name: 'what stands in one opdracht',
    examples: ['welk kenmerk heeft leerlingenvervoer', 'in welke gemeenten speelt pleegzorg'],
    read: readGegeven,
  },
  {
    name: 'whether it is so',
    examples: [
      'is er al iets besloten over pleegzorg',
      'heeft leerlingenvervoer al een besluit',
      'zijn de deelnemers van pleegzorg geïnformeerd',
      'is er al teruggekoppeld bij pleegzorg',
      'doen er inwoners mee bij leerlingenvervoer',
      'worden inwoners betrokken bij pleegzorg',
      'zijn de uitnodigingen voor pleegzorg al verstuurd',
    ],
    read: readJaNee,
  },
  {
    name: 'plans that wait for somebody',
    examples: [
      'welke plannen wachten op Samira',
      'welk plan ligt er nog bij Pieter',
      'plannen die op Diana of Carla wachten',
    ],
    read: readWaitsFor,
  },
  {
    name: 'what ervaringsdeskundigen do',
    examples: ['bij welke plannen spelen ervaringsdeskundigen geen rol'],
    read: readErvaringsdeskundigen,
  },
  {
    name: 'niveau and legal duty',
    examples: ['welke dossiers zitten op niveau raadplegen', 'welke plannen hebben een plicht uit de Wmo'],
    read: readInPlan,
  },
  {
    name: 'how the terugkoppeling was given',
    examples: [
      'welke opdrachten zijn via de nieuwsbrief teruggekoppeld',
      'waar is de terugkoppeling per brief gegaan',
      'welke terugkoppeling ging via de lokale pers',
      'welke opdrachten zijn niet met een nieuwsbrief teruggekoppeld',
      'hoeveel opdrachten zijn op een bijeenkomst teruggekoppeld',
      'terugkoppeling per e-mail in november',
    ],
    read: readKanaal,
  },
  {
    name: 'what a plan says',
    examples: [
      'wat is de centrale vraag bij pleegzorg',
      'wat staat er bij het doel van leerlingenvervoer',
      'welke ervaring vraagt pleegzorg',
      'welke vraag staat centraal bij pleegzorg',
      'op welk niveau doen inwoners mee bij pleegzorg',
    ],
    read: readPlanText,
  },
  {
    name: 'plans in which a word stands',
    examples: [
      'welke plannen noemen wachten',
      'in welke plannen staat iets over taalcoaches',
      'in welke plannen komt het woord wachten voor',
    ],
    read: readPlansWith,
  },
  {
    name: 'whom the terugkoppeling reached',
    examples: ['welke terugkoppeling bereikte de meeste mensen'],
    read: readHeard,
  },
];
