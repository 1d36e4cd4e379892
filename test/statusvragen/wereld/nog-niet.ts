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
    'hoeveel opdrachten zijn van Tom of zonder projectleider',
    'is er bij speelplekken meer volk gekomen dan bij doorstart',
    'op welke agenda stond of komt urgentie op de woningmarkt',
    'opdrachten die van tom zijn of waar nog geen projectleider op zit',
    'opdrachten van Jan of zonder projectleider',
    'opdrachten zonder projectleider of zonder datum',
    'plannen zonder trekker of zonder projectleider in Blaricum',
    'staan de berichten van de bot aan',
    'van welke activiteit is de opbrengst nog niet vastgelegd',
    'waarom is kunst in de zorg vervallen',
    'wanneer is personeelstekort in de zorg vastgesteld',
    'wanneer was het PFHO van 17 december eerst gepland',
    'wat heeft Samira allemaal op haar bordje',
    'wat is in concept of heeft nog geen trekker',
    'wat vroeg Carla over het plan van hulpmiddelen',
    'wat zegt de Adviesraad Sociaal Domein Huizen',
    'welke opdracht scoorde onvoldoende op de meetlat',
    'welke opdrachten hebben een trekker die niet bereikbaar is',
    'welke opdrachten staan niet op de agenda van het DO van 24 november maar zijn wel van Samira',
    'welke opdrachten zijn in uitvoering of van Els',
    'welke zijn er afgeblazen',
  ],
  'met melding': [
    'is er al iets terug naar de mensen van opvoedhulp aan huis',
    'opdrachten die in Eemnes spelen of die van Jan zijn',
    'opdrachten van Jan',
  ],
  'iets anders': ['hoe is de toezegging over de kaart met zorgplekken nagekomen'],
  fout: [],
};
