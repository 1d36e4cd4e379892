import type { Uitkomst } from './lees.ts';

/** The questions of which the answer changes with the one before it, although they do not refer back. */
export const VERANDERT: readonly string[] = [];

/**
 * The questions that do not show what the tables say yet, under what they give now. One that does is taken off; the test
 * writes the list as it should be to test-output/nog-niet.json.
 */
export const NOG_NIET: Readonly<Record<Exclude<Uitkomst, 'goed'>, readonly string[]>> = {
  teruggevraagd: [
    'bij welke activiteiten kwam de helft of minder van wat we verwachtten',
    'en Inwonerparticipatie? (na: opdrachten van Jeugd en Onderwijs)',
    'goedemorgen, zou je mij een overzichtje kunnen geven van de opdrachten waarvan het plan al is afgestemd maar waarvan de uitvoering nog niet is begonnen? alvast dank',
    'hoe staat het met DOC-99999999',
    'hoe staat het met pleegzorg en met wonen met zorg',
    'hoeveel inwoners had Laren in 2016',
    'is er bij speelplekken meer volk gekomen dan bij doorstart',
    'op welke agenda stond of komt urgentie op de woningmarkt',
    'opdrachten die van tom zijn of waar nog geen projectleider op zit',
    'opdrachten enkel in huizen (Diana Kuipers)',
    'opdrachten in Hilversum die ook in Laren zijn, maar niet in de hele regio',
    'staan de berichten van de bot aan',
    'stand geen participatie, alleen jeugd',
    'van welke activiteit is de opbrengst nog niet vastgelegd',
    'waarom is kunst in de zorg vervallen',
    'wanneer is personeelstekort in de zorg vastgesteld',
    'wanneer was het PFHO van 17 december eerst gepland',
    'wat heeft Samira allemaal op haar bordje',
    'wat is de centrale vraag bij jeugd-ggz',
    'wat vroeg Carla over het plan van hulpmiddelen',
    'wat zegt de Adviesraad Sociaal Domein Huizen',
    'welk kenmerk heeft leerlingenvervoer',
    'welke gehouden activiteiten hebben geen inbreng opgeleverd',
    'welke gemeente heeft minder opdrachten, eemnes of blaricum',
    'welke opdracht scoorde onvoldoende op de meetlat',
    'welke opdrachten gaan over de hele regio',
    'welke opdrachten hebben een trekker die niet bereikbaar is',
    'welke opdrachten staan niet op de agenda van het DO van 24 november maar zijn wel van Samira',
    'welke opdrachten zijn alleen van Hilversum',
    'welke zijn er afgeblazen',
    'wethouder uit gooise meren belt zo, wat ligt daar nog in concept of wacht op akkoord',
    'wie heeft de tijd van de herinneringen gewijzigd',
    'wie heeft er meer opdrachten, tom of noor',
  ],
  'met melding': [
    'is er al iets terug naar de mensen van opvoedhulp aan huis',
    'opdrachten van Jan',
    'welke afgeronde opdrachten zijn niet via de nieuwsbrief teruggekoppeld',
  ],
  'iets anders': [
    'bij welk programma hoort taalcoaches voor nieuwkomers',
    'hoe is de toezegging over de kaart met zorgplekken nagekomen',
    'in welke gemeenten speelt tolk in de zorg',
  ],
  fout: [],
};
