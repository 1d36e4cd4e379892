import { ADD, MAKE, type Wijze, words } from './wijze.ts';

/** The road of an opdracht, from plan to meetlat. */
export const OPDRACHTEN: readonly Wijze[] = [
  {
    soort: 'toezegging',
    opdracht: true,
    says: [
      /^(?:leg|noteer|schrijf|voeg|nieuwe)\b.*\btoezegging\b/,
      /\btoezegging\b.*\b(?:vastleggen|toevoegen|noteren|opschrijven)\b/,
    ],
    eigen: words(`toezegging ${ADD}`),
  },
  {
    soort: 'terugkoppeling',
    opdracht: true,
    says: [
      /^(?:geef|schrijf|maak|doe|begin)\b.*\bterugkoppeling\b/,
      /\bterugkoppeling\b.*\b(?:geven|schrijven|doen|maken|invullen)\b/,
      /^koppel\b.*\bterug\b/,
    ],
    eigen: words(`terugkoppeling geef geven doe doen koppel terug ${MAKE}`),
  },
  {
    soort: 'meetlat',
    opdracht: true,
    says: [/^(?:vul|doe|begin|start|maak|open)\b.*\bmeetlat\b/, /\bmeetlat\b.*\b(?:invullen|doen|maken)\b/],
    eigen: words(`meetlat doe doen ${MAKE}`),
  },
  {
    soort: 'oplegger',
    opdracht: true,
    says: [
      /^(?:vul|schrijf|begin|start|werk|pas|ga verder|verder)\b.*\boplegger\b/,
      /\boplegger\b.*\b(?:invullen|aanvullen|bijwerken|aanpassen|schrijven|afmaken)\b/,
    ],
    eigen: words(`oplegger werk pas bij aan aanvullen bijwerken afmaken ga verder ${MAKE}`),
  },
  {
    soort: 'oplegger maken',
    opdracht: true,
    says: [
      /^(?:maak|open|print|geef)\b.*\boplegger\b/,
      /\boplegger\b.*\b(?:maken|openen|printen|hebben|krijgen)\b/,
    ],
    eigen: words(`oplegger print printen geef hebben krijgen ${MAKE}`),
  },
  {
    soort: 'passage',
    opdracht: true,
    says: [
      /^(?:schrijf|maak|begin|werk|pas|open)\b.*\bpassage\b/,
      /\bpassage\b.*\b(?:schrijven|maken|aanpassen|opstellen)\b/,
    ],
    eigen: words(`passage werk pas opstellen ${MAKE}`),
  },
  {
    soort: 'plan',
    opdracht: true,
    says: [
      /^(?:begin|beginnen|start|starten|verder|ga verder|doorgaan|maak|schrijf|vul|werk|doe|open)\b.*\bplan\b/,
      /\bplan\b.*\b(?:maken|schrijven|invullen|beginnen|starten|opstellen|aanvullen|afmaken|bijwerken|aanpassen|openen|indienen|inleveren|insturen)\b/,
      /^(?:ik|k|we|wij) (?:ben|zijn)\b.*\bklaar\b.*\bplan\b|\bplan\b.*\bis (?:klaar|af)\b/,
      // It is handed in on the card of the plan.
      /^(?:dien|lever|stuur)\b.*\bplan\b.*\bin\b/,
    ],
    eigen: words(
      `plan participatieplan verder ga doorgaan werk doe opstellen aanvullen afmaken bijwerken kunnen dien lever stuur in indienen inleveren insturen ${MAKE}`,
    ),
  },
  {
    soort: 'akkoord',
    opdracht: true,
    says: [
      /^(?:geef|verleen)\b.*\bakkoord\b/,
      /\bakkoord\b.*\b(?:geven|verlenen)\b/,
      /^(?:keur|stem)\b.*\bplan\b.*\b(?:goed|af)\b/,
      /\bplan\b.*\b(?:goedkeuren|afstemmen)\b/,
    ],
    eigen: words(
      'geef geven verleen verlenen akkoord keur goed goedkeuren stem af afstemmen plan op met aan voor',
    ),
  },
  {
    soort: 'opdracht',
    says: [
      /^(?:nieuwe|maak|voeg|start)\b.*\bopdracht\b/,
      /\bopdracht\b.*\b(?:toevoegen|aanmaken|maken|invoeren)\b/,
    ],
    eigen: words('opdracht aanmaken invoeren aan maak start maken'),
    // 'Vervoer, projectleider Samira, DO van 19 januari': what is said of it stands behind its title.
    erbij: words('projectleider van op voor in met bij naar gaat komt en is wordt datum overleg'),
    naam: true,
    dagen: 'vergadering',
    tekst: /\bopdracht\b\s*(?:aanmaken\b|aan\b|toevoegen\b|toe\b|maken\b|invoeren\b)?\s*:?\s*(\S{2}.*)$/isu,
  },
];
