import type { Uitkomst } from './lees.ts';

/** The questions of which the answer changes with the one before it, although they do not refer back. */
export const VERANDERT: readonly string[] = ['zeg, die pleegzorg van Samira, heeft ze dat nou al ingediend?'];

/**
 * The questions that do not show what the tables say yet, under what they give now. One that does is taken off; the test
 * writes the list as it should be to test-output/nog-niet.json.
 */
export const NOG_NIET: Readonly<Record<Exclude<Uitkomst, 'goed'>, readonly string[]>> = {
  teruggevraagd: [
    'Door wie is er op die bijeenkomst over kinderen bij scheiding teruggekoppeld?',
    'alles in Laren behalve wat afgerond, ingetrokken of uitgesteld is',
    'bij welke activiteiten kwam de helft of minder van wat we verwachtten',
    'en Inwonerparticipatie? (na: opdrachten van Jeugd en Onderwijs)',
    'geef me alles van Noor en Els met de status besloten of teruggekoppeld',
    'gratis mediation is het niet geworden, hoezo niet eigenlijk',
    'hoe staat het met DOC-99999999',
    'hoeveel inwoners had Laren in 2016',
    'is er bij speelplekken meer volk gekomen dan bij doorstart',
    'mijn onderwerpen in Laren graag (Ingrid Mulder)',
    'op welke agenda stond of komt urgentie op de woningmarkt',
    'opdrachten met meer dan honderd verwachte deelnemers of met een testsessie',
    'opdrachtn in gooise meern die niet voor alle gemeentes zijn',
    'openstaande toezeggingen, wat het eerst klaar moet zijn bovenaan',
    'signalen die uit Huizen komen of die bij Pieter liggen',
    'sorteer die op titel (na: opdrachten van Fatima)',
    'staan de berichten van de bot aan',
    'van welke activiteit is de opbrengst nog niet vastgelegd',
    'voor welke activiteiten die dit jaar nog komen is de uitnodiging nog niet de deur uit',
    'waarom is kunst in de zorg vervallen',
    'waarom kan die kluis voor spullen maar deels',
    'wanneer is personeelstekort in de zorg vastgesteld',
    'wanneer was het PFHO van 17 december eerst gepland',
    'wat heeft Samira allemaal op haar bordje',
    'wat komt er op 17 december in het PFHO dat niet vastgesteld hoeft te worden',
    'wat komt er op 24 november in het DO of op 26 november in het PFHO',
    'wat vroeg Carla over het plan van hulpmiddelen',
    'wat zegt de Adviesraad Sociaal Domein Huizen',
    'welk percentage van de verwachte mensen kwam naar de interviews van dakloze jongeren',
    'welke gemeente heeft nu minder inwoners dan in 2016',
    'welke opdracht scoorde onvoldoende op de meetlat',
    'welke opdrachten hebben een trekker die niet bereikbaar is',
    'welke opdrachten staan niet op de agenda van het DO van 24 november maar zijn wel van Samira',
    'welke plannen zijn in september ingediend en pas in oktober afgestemd',
    'welke van mijn opdrachten zijn nog niet ingediend of hebben geen trekker (Tom de Wit)',
    'welke zijn er afgeblazen',
    'wie is er weg of gaat er weg zonder vervanger',
    'wie stuurde het plan van hulpmiddelen terug en wat was de vraag',
    'zeg, die pleegzorg van Samira, heeft ze dat nou al ingediend?',
    'zijn er opdrachten zonder kenmerk?',
  ],
  'met melding': [
    'bij welke activiteiten kwamen meer mensen dan we hadden verwacht? ik bedoel vanaf september',
    'is er al iets terug naar de mensen van opvoedhulp aan huis',
    "wat is er gedaan met de inbreng 'Logeren in een weekend'",
    'wie heft het signaal over de bushalte beantwoort',
  ],
  'iets anders': ['afwezigheid samria', 'hoe laat houdt de bot op met herinneren'],
  fout: [],
};
