import { readAfwezigheid } from './read-afwezigheid.ts';
import { readBereik, readBerichten } from './read-bereik.ts';
import { readCoordinator, readGemeenten, readInstellingen } from './read-organisatie.ts';
import { readTotals } from './read-totals.ts';
import type { Construction } from './subject.ts';

/** What is asked of the region, of its people and of what is set: a part of `CONSTRUCTIONS`. */
export const OF_ORGANISATIE: readonly Construction[] = [
  {
    name: 'gemeenten',
    examples: ['hoeveel inwoners heeft Hilversum', 'hoort Weesp nog bij de regio'],
    read: readGemeenten,
  },
  {
    name: 'people together',
    examples: [
      'hoeveel mensen deden er in oktober mee',
      'hoeveel mensen spraken we bij pleegzorg',
      'gemiddeld aantal deelnemers aan focusgroepen',
    ],
    read: readTotals,
  },
  {
    name: 'messages that did not arrive',
    examples: ['welke berichten zijn mislukt', 'is het bericht aan Samira aangekomen'],
    read: readBerichten,
  },
  {
    name: 'whom the bot reaches',
    examples: ['wie kan de bot niet bereiken', 'wie heeft de chat nooit geopend'],
    read: readBereik,
  },
  {
    name: 'settings and terms',
    examples: [
      'hoeveel werkdagen voor het DO moet een plan klaar zijn',
      'van hoe laat tot hoe laat krijgen mensen herinneringen',
      'tussen welke tijden stuurt de bot berichten',
      'op welke dag komt het weekoverzicht en hoe laat',
      'wie heeft de tijd van de herinneringen gewijzigd',
      'wanneer is de dag van het weekoverzicht aangepast',
      'wat is er aan de instellingen gewijzigd',
    ],
    read: readInstellingen,
  },
  {
    name: 'who the coördinator is',
    examples: ['wie is de coördinator', 'wie is bij jullie de coördinator van Samenkracht'],
    read: readCoordinator,
  },
  {
    name: 'who is away',
    examples: [
      'wie is er morgen niet',
      'wanneer is Pieter weer terug',
      'wie vervangt Samira',
      'wie valt er in voor Samira',
      'wie mist er deze week',
      'werkt Samira vandaag',
      'wie is nu of straks afwezig',
      'voor wie ben ik vervanger en wanneer',
      'wie vervang ik',
      'voor wie valt Pieter in',
      'wie wordt er vervangen door Pieter',
    ],
    read: readAfwezigheid,
  },
];
