import { ACTIVITEIT, ADD, MENSEN, METHODEN, OF_ONE, type Wijze, words } from './wijze.ts';

const OF_ACTIVITEIT = `activiteit gesprek groepje inwoners ouders jongeren ouderen ${METHODEN.replaceAll('|', ' ')}`;
/** 'Het werkbezoek is verplaatst', of one. */
const isDone = (what: string): RegExp =>
  new RegExp(`${OF_ONE}${ACTIVITEIT.replace('\\b', '.*\\b')}.*\\b(?:is|wordt)\\b.*\\b(?:${what})\\b`);

/** Activiteiten with residents, and what they said there. */
export const ACTIVITEITEN: readonly Wijze[] = [
  {
    soort: 'activiteit verplaatsen',
    opdracht: true,
    says: [
      new RegExp(`^(?:verplaats|verzet|verschuif|schuif)\\b.*${ACTIVITEIT}`),
      new RegExp(`${ACTIVITEIT}.*\\b(?:verplaatsen|verzetten|verschuiven)\\b`),
      isDone('verplaatst|verzet|verschoven'),
    ],
    eigen: words(
      `verplaats verplaatsen verzet verzetten verschuif verschuiven schuif verplaatst verschoven wordt naar ${OF_ACTIVITEIT}`,
    ),
    dagen: 'nieuwe dag',
  },
  {
    soort: 'activiteit afzeggen',
    opdracht: true,
    says: [
      new RegExp(`${ACTIVITEIT}.*\\bgaat\\b.*\\bniet door\\b`),
      new RegExp(`^(?:annuleer|schrap|cancel)\\b.*${ACTIVITEIT}`),
      new RegExp(`^zeg\\b.*${ACTIVITEIT}.*\\baf\\b`),
      new RegExp(`${ACTIVITEIT}.*\\b(?:annuleren|afzeggen|schrappen)\\b`),
      isDone('afgezegd|afgelast|geannuleerd'),
    ],
    eigen: words(
      `annuleer annuleren schrap schrappen cancel zeg af afzeggen afgezegd afgelast geannuleerd gaat wordt niet door naar ${OF_ACTIVITEIT}`,
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
