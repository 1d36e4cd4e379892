import type { Uitkomst } from './lees.ts';

/** The questions of which the answer changes with the one before it, although they do not refer back. */
export const VERANDERT: readonly string[] = [];

/**
 * The questions that do not show what the tables say yet, under what they give now. One that does is taken off; the test
 * writes the list as it should be to test-output/nog-niet.json.
 */
export const NOG_NIET: Readonly<Record<Exclude<Uitkomst, 'goed'>, readonly string[]>> = {
  teruggevraagd: [
    'bij welke opdrachten was er meer dan één activiteit',
    'en Inwonerparticipatie? (na: opdrachten van Jeugd en Onderwijs)',
    'heeft Willem de chat met de bot geopend',
    'hoe staat het met DOC-99999999',
    'hoe staat het met pleegzorg en met wonen met zorg',
    'hoeveel berichten zijn er niet aangekomen',
    'hoeveel inwoners had Laren in 2016',
    'hoeveel inwoners zoekt herinrichting huishoudelijke hulp',
    'hoeveel mensen bereikte de terugkoppeling van het logeerhuis',
    'hoeveel mensen deden er in oktober mee',
    'hoeveel mensen deden er mee aan de focusgroep van vroeg hulp bij geldzorgen',
    'onderwerpen op de jaaragenda van 2027 die van inwoners komen',
    'op welke agenda stond of komt urgentie op de woningmarkt',
    'opdrachten in Hilversum die ook in Laren zijn, maar niet in de hele regio',
    'signalen van ervaringsdeskundigen die beantwoord zijn',
    'staan de berichten van de bot aan',
    'van welke activiteit is de opbrengst nog niet vastgelegd',
    'waarom gaat het AO van 2 december niet door',
    'waarom is kunst in de zorg vervallen',
    'wanneer heeft Joost de bot geblokkeerd',
    'wanneer was het PFHO van 17 december eerst gepland',
    'wat heeft Samira allemaal op haar bordje',
    'wat vroeg Carla over het plan van hulpmiddelen',
    'wat zegt de Adviesraad Sociaal Domein Huizen',
    'welk bericht aan Tom is mislukt',
    'welk kenmerk heeft leerlingenvervoer',
    'welke berichten zijn in november niet aangekomen',
    'welke berichten zijn niet aangekomen',
    'welke opdracht scoorde onvoldoende op de meetlat',
    'welke opdrachten gaan over de hele regio',
    'welke opdrachten hebben een trekker die niet bereikbaar is',
    'welke opdrachten staan niet op de agenda van het DO van 24 november maar zijn wel van Samira',
    'welke opdrachten zijn alleen van Hilversum',
    'welke plannen zijn nog in concept of wachten op akkoord?',
    'welke signalen zijn wel beantwoord maar nog niet teruggekoppeld',
    'welke zijn er afgeblazen',
    'wie heeft de bot geblokkeerd',
    'wie heeft de tijd van de herinneringen gewijzigd',
    'wie kan de bot niet bereiken',
  ],
  'met melding': [
    'hoe laat begint het PFHO van 26 november',
    'is er al iets terug naar de mensen van opvoedhulp aan huis',
    'is het bericht aan Noor aangekomen',
    'opdrachten van Jan',
    'over welke opdracht ging het bericht aan Noor dat niet is aangekomen',
    'waarom is gratis mediation niet overgenomen',
    'welke onderwerpen van de jaaragenda 2027 zijn vastgesteld',
  ],
  'iets anders': [
    'bij welk programma hoort taalcoaches voor nieuwkomers',
    'hoe is de toezegging over de kaart met zorgplekken nagekomen',
    'in welke gemeenten speelt tolk in de zorg',
    'wanneer moet de toezegging over de proef klaar zijn',
    'wie heeft de toezegging over de folder gedaan',
  ],
  fout: [],
};
