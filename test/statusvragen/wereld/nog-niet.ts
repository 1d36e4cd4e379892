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
    'hoe staat het met DOC-99999999',
    'hoeveel inwoners had Laren in 2016',
    'is er bij speelplekken meer volk gekomen dan bij doorstart',
    'op welke agenda stond of komt urgentie op de woningmarkt',
    'opdrachten die van tom zijn of waar nog geen projectleider op zit',
    'staan de berichten van de bot aan',
    'van welke activiteit is de opbrengst nog niet vastgelegd',
    'waarom is kunst in de zorg vervallen',
    'wanneer is personeelstekort in de zorg vastgesteld',
    'wanneer was het PFHO van 17 december eerst gepland',
    'wat heeft Samira allemaal op haar bordje',
    'wat is de centrale vraag bij jeugd-ggz',
    'wat vroeg Carla over het plan van hulpmiddelen',
    'wat zegt de Adviesraad Sociaal Domein Huizen',
    'welke gehouden activiteiten hebben geen inbreng opgeleverd',
    'welke opdracht scoorde onvoldoende op de meetlat',
    'welke opdrachten hebben een trekker die niet bereikbaar is',
    'welke opdrachten staan niet op de agenda van het DO van 24 november maar zijn wel van Samira',
    'welke zijn er afgeblazen',
    'wethouder uit gooise meren belt zo, wat ligt daar nog in concept of wacht op akkoord',
    'wie heeft de tijd van de herinneringen gewijzigd',
  ],
  'met melding': [
    'is er al iets terug naar de mensen van opvoedhulp aan huis',
    'opdrachten van Jan',
    'welke afgeronde opdrachten zijn niet via de nieuwsbrief teruggekoppeld',
  ],
  'iets anders': ['hoe is de toezegging over de kaart met zorgplekken nagekomen'],
  fout: [],
};
