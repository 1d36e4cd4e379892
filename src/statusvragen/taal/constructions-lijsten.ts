import { asks } from '../ground/conditions.ts';
import { OF_INWONERS } from './constructions-inwoners.ts';
import { readKosten, readRapporten } from './read-geld-en-rapporten.ts';
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
      zegt: /^contact(?:en|perso[a-z]+)?$/,
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
  {
    name: 'rapporten',
    examples: [
      'welke rapporten zijn er van 2025',
      'rapporten over jeugdhulp',
      'welke klachtenrapportages hebben we',
    ],
    read: readRapporten(
      'rapporten',
      /^(?:rapport(?:en)?|rapportages?|klachtenrapportages?|ceo|onderzoek(?:en)?)$/,
    ),
  },
  {
    name: 'bevindingen',
    examples: [
      'welke bevindingen zijn nog niet opgevolgd',
      'welke bevindingen zijn te laat',
      'bevindingen over wachttijd uit de CEO Jeugd van 2025',
      'welke bevindingen heeft Samira',
      'over welke bevindingen is nog niets afgesproken',
    ],
    read: readRapporten('bevindingen', /^(?:bevinding(?:en)?)$/),
  },
  {
    name: 'kosten',
    examples: [
      'wat kostte pleegzorg',
      'wat heeft de focusgroep van pleegzorg gekost',
      'welke activiteiten zijn nog niet betaald',
      'welke vergoedingen zijn niet betaald',
      'de twee duurste activiteiten',
      'welke activiteiten kostten meer dan 500 euro',
      'wat kosten de activiteiten van Samira',
    ],
    read: readKosten,
  },
  {
    name: 'budget',
    examples: [
      'wat is er nog over van het budget',
      'hoeveel budget is er nog voor jeugd',
      'hoe staat het budget van 2027 ervoor',
      'wat is het budget',
      'hoeveel geld is er nog over',
    ],
    read: readLijst({
      over: 'budget',
      zegt: /^(?:budget(?:ten)?|activiteitenbudget|geld)$/,
      mits: ({ names, cues }) =>
        names.every(({ filter }) => filter === 'programma') &&
        !cues.has('opdracht', 'plan') &&
        (cues.hasText('budget') || !cues.has('activiteit')),
      mee: /^(?:activiteiten|over|beschikbaar|resteert|hoeveel|er|uitgegeven|gebruikt|ervoor)$/,
      vorm: 'lijst',
    }),
  },
  ...OF_INWONERS,
];
