import { asks } from '../ground/conditions.ts';
import { ofGemeenteOrPerson, readLijst } from './read-lijsten.ts';
import type { Construction } from './subject.ts';

/** What is listed with a word of its own: a part of `CONSTRUCTIONS`. */
export const OF_LIJSTEN: readonly Construction[] = [
  {
    name: 'contacten of gemeenten',
    examples: [
      'wie is contact van Laren',
      'wie is de contactpersoon voor de gemeente Huizen',
      'welke gemeente heeft geen contact',
      'van welke gemeenten is Pieter contact',
      'hoeveel gemeenten hebben nog geen contactpersoon',
    ],
    read: readLijst({
      over: 'contacten',
      zegt: /^contact(?:en|persoon|personen)?$/,
      // Who leads an opdracht is called so as well.
      mits: ofGemeenteOrPerson,
      mee: /^(?:gemeenten?|aangewezen|antwoordt|antwoorden|namens|hebben|heeft)$/,
      toestanden: [
        [/^(?:nodig)$/, 'contact niet nodig', 'contact niet nodig'],
        [/^(?:geen|zonder)$/, 'zonder contact'],
        [/^(?:met|wel)$/, 'met contact'],
      ],
    }),
  },
  {
    name: 'what gemeenten answered',
    examples: [
      'welke gemeenten hebben niet geantwoord',
      'welke gemeenten gaven antwoord op de uitvraag van 2027',
      'wie heeft nog niet geantwoord op de uitvraag',
      'heeft Laren al geantwoord op de uitvraag',
    ],
    read: readLijst({
      over: 'uitvraag',
      zegt: /^(?:uitvraag|geantwoord|antwoord|antwoordden|antwoordde|antwoorden|gereageerd|reageerden)$/,
      mits: ({ cues, names }) =>
        (cues.has('gemeente') ||
          cues.hasText('uitvraag') ||
          (asks(names, 'gemeente') && cues.has('jaaragenda'))) &&
        names.every(({ filter }) => filter === 'gemeente') &&
        !cues.has('signaal', 'opdracht', 'adviesraad', 'toezegging', 'inbreng', 'plan', 'wachten'),
      mee: /^(?:gemeenten?|uitvraag|jaaragenda|onderwerpen|vraag|wie|gaf|gaven|gegeven)$/,
      toestanden: [
        [/^(?:gevraagd|benaderd)$/, 'niet gevraagd', 'niet gevraagd'],
        [
          /^(?:geantwoord|antwoord|antwoordden|antwoordde|antwoorden|gereageerd|reageerden)$/,
          'geantwoord',
          'geen antwoord',
        ],
      ],
    }),
  },
];
