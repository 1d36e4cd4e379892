import type { Uitkomst } from './lees.ts';

/** The questions of which the answer changes with the one before it, although they do not refer back. */
export const VERANDERT: readonly string[] = [];

/**
 * The questions that do not show what the tables say yet, under what they give now. One that does is taken off; the test
 * writes the list as it should be to test-output/nog-niet.json.
 */
export const NOG_NIET: Readonly<Record<Exclude<Uitkomst, 'goed'>, readonly string[]>> = {
  teruggevraagd: [
    'Goedemorgen, op welke vergadering die nog komt staan de meeste punten? Alvast dank (Diana Kuipers)',
    'allee welke vergaderingen hebben we volgende week allemaal',
    'alles in wijdemeren waar Ingrid geen trekker van is, die voor heel de regio moogt ge weglaten',
    'bij welke opdrachten doen inwoners niet mee, behalve die met spoed als reden',
    'de kaart met zorgplekken, is die er nou gekomen?',
    'en Inwonerparticipatie? (na: opdrachten van Jeugd en Onderwijs)',
    'ff checken, heeft Jan die testsessie van de crisisplekken al gehad',
    'geef me alles van Noor en Els met de status besloten of teruggekoppeld',
    'ggz in de wijk, langs welke weg is dat teruggekoppeld en hoeveel mensen bereikte het',
    'heeft een overleg deze maand al een opdracht goedgekeurd, en welke',
    'hoeveel inwoners had Laren in 2016',
    'hoeveel procent van de opdrachten in Bescherming en Opvang heeft Fatima? (Diana Kuipers)',
    'hoeveel werkdagen zaten er tussen besluit en terugkoppeling bij Zorg in de buurt',
    "iemand vroeg om hulp na zes uur, welke opdracht was dat? en is 't overgenomen?",
    'in welk overlg is kinderopvang beslotn?',
    'ist pfho nu deze donderdag of pas volgende week',
    'kunt ge efkes nakijken of er voor de respijtzorg al een passage is',
    'leeft dat ouderenplatform nog of is dat van tafel?',
    'tegen welke dag moest ik dat overzicht van de kosten ook weer leveren (Jan Bakker)',
    'van welke ingetrokken opdracht hoeft niemand nog iets te horen',
    'voor wanneer moet t plan van dagbesteding ook alweer bij carla liggen (Pieter Smit)',
    'wanneer was het PFHO van 17 december eerst gepland',
    'wat gebeurde er met die app met tips van de opvoedhulp (Noor Visser)',
    'wat is er nou veranderd aan vervoer op maat toen het pfho erover besloot (Diana Kuipers)',
    'welk niveau staat er in het concept van Beschermd thuis (Diana Kuipers)',
    'welke gemeente heeft nu minder inwoners dan in 2016',
    'welke opdrachten hebben een trekker die niet bereikbaar is',
    'welke opdrachten van mij zijn nooit in het do geweest en komen daar ook niet (Tom de Wit)',
    'welke zijn er afgeblazen',
    'wie heeft dat plan van eenzaamheid eigenlijk ingediend? pieter was toen toch vrij',
    'zeg welk pfho is dit jaar niet in bussum',
    'zeg, die pleegzorg van Samira, heeft ze dat nou al ingediend?',
    'zijn er opdrachten zonder kenmerk?',
  ],
  'met melding': [],
  'iets anders': [
    'is er al een passage over cliëntondersteuning',
    'is er al iets terug naar de mensen van opvoedhulp aan huis',
    'kunt ge mij zeggen hoe het met die vrouwenopvang zit',
    'spoedhulp, hoe zit het daarmee',
  ],
  fout: [],
};
