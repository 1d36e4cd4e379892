import { splitKey } from './keys.ts';
import { type Over, type Soort, WERKWIJZE } from './verplichting-soort.ts';

/** What is owed for a raad is done on its card. */
function raadCard({ opdracht }: Over) {
  return { verb: 'adviesraden.show', data: { raad: splitKey(opdracht)[1] } };
}

/** All steps of an advice are done on its own card. */
function adviesCard({ opdracht, over }: Over) {
  return { verb: 'opdrachten.advies', data: { opdracht, advies: over } };
}

/** What is owed to the adviesraden. */
export const VAN_RADEN = {
  'advies vastgelegd': {
    plicht: 'projectleider',
    onderwerp: 'which one',
    termijn: {
      aantal: 3,
      eenheid: 'werkdagen',
      vanaf: 'de dag waarvoor advies is gevraagd',
      groep: 'adviesraden',
    },
    vraag: 'Leg het advies van de raad vast, of dat het niet kwam',
    nog: 'nog vastleggen of een adviesraad advies gaf',
    teLaat: 'Van een gevraagd advies is niet vastgelegd of het kwam',
    duur: 'Dit kost ongeveer vijf minuten.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
    doen: adviesCard,
    woorden: [],
  },
  'advies beantwoord': {
    plicht: 'projectleider',
    onderwerp: 'which one',
    termijn: { aantal: 20, eenheid: 'werkdagen', vanaf: 'de ontvangst van het advies', groep: 'adviesraden' },
    vraag: 'Beantwoord elk punt van het advies',
    nog: 'het advies van een raad nog beantwoorden',
    teLaat: 'Een advies van een raad is nog niet beantwoord',
    duur: 'Reken op een minuut voor elk punt.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
    doen: adviesCard,
    woorden: [],
  },
  'adviesraad ingelicht': {
    plicht: 'projectleider',
    onderwerp: 'which one',
    termijn: { aantal: 10, eenheid: 'werkdagen', vanaf: 'het antwoord op het advies', groep: 'adviesraden' },
    vraag: 'Vertel de raad wat er met het advies is gedaan',
    nog: 'een adviesraad nog vertellen wat er met het advies is gedaan',
    teLaat: 'Een adviesraad hoorde nog niet wat er met het advies is gedaan',
    duur: 'Vastleggen kost een minuut.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
    doen: adviesCard,
    woorden: [],
  },
  'op advies teruggekeken': {
    plicht: 'coördinator',
    aanJou: 'Jij kijkt terug op wat een adviesraad adviseerde.',
    onderwerp: 'which one',
    termijn: { aantal: 10, eenheid: 'werkdagen', vanaf: 'de dag die is afgesproken', groep: 'adviesraden' },
    vraag: 'Kijk terug op het advies van de raad',
    nog: 'nog terugkijken op het advies van een raad',
    teLaat: 'Op een advies is nog niet teruggekeken',
    duur: 'Dit kost ongeveer vijf minuten.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
    doen: adviesCard,
    woorden: [],
  },
  'raadsoverleg gepland': {
    plicht: 'coördinator',
    aanJou: 'Jij plant het overleg met de adviesraden.',
    onderwerp: 'which one',
    termijn: {
      aantal: 10,
      eenheid: 'werkdagen',
      vanaf: 'een half jaar zonder overleg met de raad',
      groep: 'adviesraden',
    },
    vraag: 'Plan een overleg met de adviesraad',
    nog: 'nog een overleg met een adviesraad plannen',
    teLaat: 'Met een adviesraad is in een half jaar geen overleg gepland',
    duur: 'Dit kost ongeveer twee minuten.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
    doen: raadCard,
    woorden: [],
  },
  'raadsoverleg vastgelegd': {
    plicht: 'coördinator',
    aanJou: 'Jij legt vast wat met de adviesraden is besproken.',
    onderwerp: 'which one',
    termijn: { aantal: 5, eenheid: 'werkdagen', vanaf: 'het overleg met de raad', groep: 'adviesraden' },
    vraag: 'Leg vast wat met de adviesraad is besproken',
    nog: 'nog vastleggen wat met een adviesraad is besproken',
    teLaat: 'Van een overleg met een adviesraad is niet vastgelegd wat is besproken',
    duur: 'Dit kost een minuut.',
    alleenVastgelegd: true,
    bron: WERKWIJZE,
    doen: raadCard,
    woorden: [],
  },
} as const satisfies Readonly<Record<string, Soort>>;
