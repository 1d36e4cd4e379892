import { ACTIVITEIT, ADD, MENSEN, METHODEN, OF_ONE, type Wijze, words } from './wijze.ts';

/** Activiteiten with residents, and what they said there. */
export const ACTIVITEITEN: readonly Wijze[] = [
  {
    soort: 'activiteit afzeggen',
    opdracht: true,
    says: [
      new RegExp(`${ACTIVITEIT}.*\\bgaat\\b.*\\bniet door\\b`),
      new RegExp(`^(?:annuleer|schrap|cancel|verplaats|verzet|verschuif|schuif)\\b.*${ACTIVITEIT}`),
      new RegExp(`^zeg\\b.*${ACTIVITEIT}.*\\baf\\b`),
      new RegExp(`${ACTIVITEIT}.*\\b(?:annuleren|afzeggen|schrappen|verplaatsen|verzetten|verschuiven)\\b`),
      new RegExp(
        `${OF_ONE}${ACTIVITEIT.replace('\\b', '.*\\b')}.*\\b(?:is|wordt)\\b.*\\b(?:afgezegd|afgelast|geannuleerd|verplaatst|verzet|verschoven)\\b`,
      ),
    ],
    eigen: words(
      `annuleer annuleren schrap schrappen cancel verplaats verplaatsen verzet verzetten verschuif verschuiven schuif zeg af afzeggen afgezegd afgelast geannuleerd verplaatst verschoven gaat wordt niet door naar activiteit gesprek groepje inwoners ouders jongeren ouderen ${METHODEN.replaceAll('|', ' ')}`,
    ),
  },
  {
    soort: 'oordeel',
    opdracht: true,
    says: [/^(?:verwerk|beoordeel|weeg)\b.*\binbreng\b/, /\binbreng\b.*\b(?:verwerken|beoordelen|wegen)\b/],
    eigen: words('verwerk verwerken beoordeel beoordelen weeg wegen inbreng'),
  },
  {
    soort: 'inbreng',
    opdracht: true,
    says: [
      /^(?:voeg|zet|schrijf|noteer|leg|geef|registreer|meld|nieuwe)\b.*\binbreng\b/,
      /\binbreng\b.*\b(?:toevoegen|opschrijven|noteren|vastleggen|invoeren|doorgeven|melden|ingeven)\b/,
      /^(?:ik|k|we|wij) (?:heb|hebben|kreeg)\b.*\binbreng\b/,
    ],
    eigen: words(`inbreng invoeren doorgeven geef meld melden ingeven registreer heb wat punt ${ADD}`),
  },
  {
    soort: 'activiteit',
    opdracht: true,
    says: [
      /^(?:voeg|zet|meld|nieuwe|plan)\b.*\bactiviteit\b/,
      new RegExp(`^(?:plan|organiseer|regel) (?:in )?(?:${METHODEN})\\b`),
      /\bactiviteit\b.*\b(?:toevoegen|melden|plannen)\b/,
    ],
    eigen: words(
      `activiteit meld melden plan plannen organiseer regel ${METHODEN.replaceAll('|', ' ')} ${ADD}`,
    ),
  },
  {
    soort: 'gehouden',
    opdracht: true,
    says: [
      new RegExp(`^er (?:zijn|waren|kwamen|deden)\\b.*(?:\\b\\d+|@dag) (?:\\S+ )?${MENSEN}`),
      new RegExp(
        `^(?:ik|k|we|wij) (?:heb|hebben|had|hadden|sprak|spraken)\\b.*(?:${MENSEN}|${ACTIVITEIT}|bijeenkomst).*\\b(?:gesproken|gepraat|gehouden|gedaan|gehad|geinterviewd|gevraagd|gehoord)\\b`,
      ),
      new RegExp(`^(?:ik|k|we|wij) (?:sprak|spraken)\\b.*${MENSEN}`),
      new RegExp(
        `${OF_ONE}.*(?:${ACTIVITEIT}|\\bbijeenkomst\\b).*\\b(?:is|was)\\b.*\\b(?:geweest|gehouden|achter de rug|klaar|voorbij)\\b`,
      ),
      /^(?:leg|schrijf|noteer|vul)\b.*\bhoe\b.*\b(?:ging|gegaan|verliep|verlopen|was)\b/,
      /^(?:vul|noteer|leg|voer|schrijf)\b.*\b(?:opkomst|aantal (?:mensen|inwoners|deelnemers)|verslag|opbrengst)\b/,
      /\b(?:opkomst|verslag|opbrengst)\b.*\b(?:invullen|invoeren|doorgeven|noteren|vastleggen|opschrijven|toevoegen)\b/,
    ],
    eigen: words(
      `er waren kwamen deden geweest gekomen gesproken gepraat gehouden gedaan gehad geinterviewd gevraagd gehoord sprak spraken was ging gegaan verliep verlopen achter rug voorbij hoe opkomst aantal verslag opbrengst mensen inwoners deelnemers personen man jongeren ouders ouderen mantelzorgers clienten kinderen bijeenkomst gesprek groepje activiteit invullen invoeren doorgeven had hadden over ${METHODEN.replaceAll('|', ' ')} ${ADD}`,
    ),
  },
];
