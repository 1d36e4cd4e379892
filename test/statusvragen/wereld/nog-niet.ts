import type { Uitkomst } from './lees.ts';

/** The questions of which the answer changes with the one before it, although they do not refer back. */
export const VERANDERT: readonly string[] = [];

/**
 * The questions that do not show what the tables say yet, under what they give now. One that does is taken off; the test
 * writes the list as it should be to test-output/nog-niet.json.
 */
export const NOG_NIET: Readonly<Record<Exclude<Uitkomst, 'goed'>, readonly string[]>> = {
  teruggevraagd: [
    'en Inwonerparticipatie? (na: opdrachten van Jeugd en Onderwijs)',
    'hoe staat het met DOC-99999999',
    'hoe staat het met pleegzorg en met wonen met zorg',
    'hoeveel inwoners had Laren in 2016',
    'op welke agenda stond of komt urgentie op de woningmarkt',
    'opdrachten in Hilversum die ook in Laren zijn, maar niet in de hele regio',
    'staan de berichten van de bot aan',
    'van welke activiteit is de opbrengst nog niet vastgelegd',
    'waarom gaat het AO van 2 december niet door',
    'waarom is kunst in de zorg vervallen',
    'wanneer was het PFHO van 17 december eerst gepland',
    'wat heeft Samira allemaal op haar bordje',
    'wat vroeg Carla over het plan van hulpmiddelen',
    'wat zegt de Adviesraad Sociaal Domein Huizen',
    'welk kenmerk heeft leerlingenvervoer',
    'welke opdracht scoorde onvoldoende op de meetlat',
    'welke opdrachten gaan over de hele regio',
    'welke opdrachten hebben een trekker die niet bereikbaar is',
    'welke opdrachten staan niet op de agenda van het DO van 24 november maar zijn wel van Samira',
    'welke opdrachten zijn alleen van Hilversum',
    'welke zijn er afgeblazen',
    'wie heeft de tijd van de herinneringen gewijzigd',
  ],
  'met melding': [
    'is er al iets terug naar de mensen van opvoedhulp aan huis',
    'opdrachten van Jan',
  ],
  'iets anders': [
    'bij welk programma hoort taalcoaches voor nieuwkomers',
    'hoe is de toezegging over de kaart met zorgplekken nagekomen',
    'in welke gemeenten speelt tolk in de zorg',
  ],
  fout: [],
};
