import { is } from '../ground/query.ts';
import { readLijst } from './read-lijsten.ts';
import { readNetwerkbijeenkomsten } from './read-netwerkbijeenkomsten.ts';
import type { Asking, Construction, Subject } from './subject.ts';

/** What residents read, hear and said before, and of whom nothing was heard: a part of `CONSTRUCTIONS`. */
export const OF_INWONERS: readonly Construction[] = [
  {
    name: 'voorbeelden',
    examples: ['welke voorbeelden zijn er met jongeren', 'hoeveel voorbeelden van focusgroepen hebben we'],
    read: readLijst({
      over: 'voorbeelden',
      zegt: /^voorbeeld(?:en)?$/,
      mits: ({ cues }) => !cues.has('plan', 'signaal', 'toezegging'),
      mee: /^(?:afgeronde?|opdracht(?:en)?|eerdere)$/,
      tekst: true,
    }),
  },
  {
    name: 'openbare teksten',
    examples: [
      'welke openbare teksten zijn goedgekeurd',
      'van welke opdrachten is de openbare tekst nog in concept',
      'welke openbare teksten liggen bij de coördinator',
      'openbare teksten van Samira',
    ],
    read: readLijst({
      over: 'teksten',
      zegt: /^(?:openbare?|openbaar)$/,
      mits: ({ cues }) => cues.hasText('tekst', 'teksten'),
      mee: /^(?:teksten?|opdracht(?:en)?|iedereen|lezen|liggen|ligt|versies?)$/,
      toestanden: [
        [/^(?:goedgekeurde?|akkoord)$/, 'goedgekeurd'],
        [/^concept(?:en)?$/, 'in concept'],
        [/^coordinator$/, 'bij de coördinator'],
        [/^verouderde?$/, 'verouderd'],
        [/^ingetrokken$/, 'niet meer openbaar'],
      ],
    }),
  },
  {
    name: 'overleg met raden',
    examples: [
      'welke overleggen met adviesraden zijn er gepland',
      'wanneer is het volgende overleg met de adviesraad van Huizen',
      'welke raadsoverleggen zijn dit jaar gehouden',
      'wat is er besproken in het overleg met de adviesraad van Huizen',
    ],
    read: readLijst({
      over: 'raadsoverleggen',
      zegt: /^(?:raadsoverleg(?:gen)?|adviesra(?:ad|den)|ra(?:ad|den))$/,
      mits: ({ cues }) =>
        (cues.hasText('raadsoverleg', 'raadsoverleggen') ||
          cues.hasText('overleg', 'overleggen', 'overlegden', 'overlegd')) &&
        !cues.has('signaal', 'opdracht', 'plan', 'toezegging') &&
        !cues.hasText('advies', 'adviezen'),
      mee: /^(?:overleg(?:gen|den|d)?|staan|staat|we|wat)$/,
      toestanden: [
        [/^(?:ge|in)?(?:ge)?plande?$|^(?:eerst)?volgende?$|^komende?$/, 'gepland'],
        [/^(?:gehouden|geweest|besproken|overlegden|overlegd)$/, 'gehouden'],
        [/^(?:afgezegde?|afgelast)$/, 'afgezegd'],
        [/^(?:vastgelegd)$/, 'gehouden', 'nog niet vastgelegd'],
      ],
      tekst: true,
    }),
  },
  {
    name: 'netwerkbijeenkomsten',
    examples: [
      'wanneer is de volgende netwerkbijeenkomst',
      'welke netwerkbijeenkomsten zijn er dit jaar gehouden',
      'hoeveel mensen waren er bij de netwerkbijeenkomst',
    ],
    read: readNetwerkbijeenkomsten,
  },
  {
    name: 'communicatiekalender',
    examples: [
      'wat staat er in december op de communicatiekalender',
      'welke boodschappen zijn er gepland',
      'welke uitnodigingen staan er op de communicatiekalender',
    ],
    read: readLijst({
      over: 'kalender',
      zegt: /^(?:communicatiekalender|communicatiemoment(?:en)?|boodschap(?:pen)?)$/,
      mee: /^(?:staan|staat|gepland|geplande|horen|krijgen|inwoners|op)$/,
      toestanden: [
        [/^boodschap(?:pen)?$/, 'boodschap'],
        [/^uitnodiging(?:en)?$/, 'uitnodiging'],
        [/^terugkoppeling(?:en)?$/, 'terugkoppeling'],
        [/^activiteit(?:en)?$/, 'activiteit'],
        [/^(?:uitkomst(?:en)?|besluit(?:en)?)$/, 'uitkomst'],
        [/^raadsoverleg(?:gen)?$/, 'raadsoverleg'],
      ],
    }),
  },
  {
    name: 'who was heard',
    examples: [
      'wie hebben we dit jaar nooit gehoord',
      'welke groepen hebben we nog niet gehoord',
      'welke gemeenten hoorden we dit jaar niet',
      'welke groepen hebben we dit jaar wel gehoord',
    ],
    read: readGehoord,
  },
];

const HEARD = readLijst({
  over: 'gehoord',
  zegt: /^(?:gehoord|hoorden)$/,
  // Whether residents heard something is the terugkoppeling.
  mits: ({ cues, names, vorm }) =>
    cues.hasText('we', 'wij') &&
    (vorm === 'wie' ||
      cues.hasText('groepen', 'groep', 'doelgroepen', 'doelgroep') ||
      cues.has('gemeente')) &&
    names.every(({ filter }) => filter === 'gemeente'),
  mee: /^(?:groep|groepen|doelgroep|doelgroepen|gemeenten?|inwoners)$/,
  toestanden: [[/^(?:gehoord|hoorden)$/, 'gehoord', 'nooit gehoord']],
});

function readGehoord(asking: Asking): Subject | undefined {
  const { cues } = asking;
  const isGroep = cues.hasText('groepen', 'groep', 'doelgroepen', 'doelgroep');
  const soort = isGroep ? 'groep' : cues.has('gemeente') ? 'gemeente' : undefined;
  const found = HEARD(asking);
  if (!found) return undefined;
  // Who they are is what is listed.
  return {
    ...found,
    filters: [...found.filters, ...(soort === undefined ? [] : [is('toestand', soort)])],
    vorm: asking.vorm === 'aantal' ? 'aantal' : 'lijst',
  };
}
