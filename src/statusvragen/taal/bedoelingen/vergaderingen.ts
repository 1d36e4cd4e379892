import { ADD, OF_ONE, VERGADERING, type Wijze, words } from './wijze.ts';

/** Vergaderingen, and what becomes of an opdracht there. */
export const VERGADERINGEN: readonly Wijze[] = [
  {
    soort: 'agendapunt',
    opdracht: true,
    says: [
      /^(?:zet|plaats|voeg)\b.*\bagenda\b/,
      /\bagenderen\b/,
      /^agendeer\b/,
      /^(?:breng|stuur|plaats|leg)\b.*\b(?:naar|op|in|bij|aan) @overleg/,
      /^zet (?!@overleg)(?!.*\b(?:af|uit)$).*\b(?:op|naar|in) @overleg/,
    ],
    tells: [new RegExp(`${OF_ONE}(?!@overleg).*\\b(?:gaat|moet|kan|komt)\\b.*\\b(?:naar|op|in) @overleg`)],
    eigen: words(
      `agenda agendeer agenderen plaats vergadering breng stuur naar gaat moet kan komt op in ${ADD}`,
    ),
    dagen: 'vergadering',
  },
  {
    soort: 'annuleer',
    says: [
      new RegExp(`^(?:annuleer|schrap|cancel|blaas)\\b.*${VERGADERING}`),
      new RegExp(`^zeg\\b.*${VERGADERING}.*\\baf\\b`),
      new RegExp(`${VERGADERING}.*\\b(?:annuleren|afzeggen|schrappen|afblazen|cancelen)\\b`),
      new RegExp(`${VERGADERING}.*\\bgaat (?:op @dag |@dag )?niet door\\b`),
    ],
    eigen: words(
      'annuleer annuleren schrap schrappen cancel cancelen blaas afblazen zeg af afzeggen gaat niet door vergadering',
    ),
    dagen: 'vergadering',
  },
  {
    soort: 'verplaats',
    says: [
      new RegExp(`^(?:verplaats|verzet|verschuif|verleg|schuif)\\b.*${VERGADERING}`),
      new RegExp(`${VERGADERING}.*\\b(?:verplaatsen|verzetten|verschuiven|verleggen)\\b`),
      new RegExp(`${VERGADERING}.*\\b(?:gaat|wordt|komt|moet)\\b.*\\bnaar @dag`),
      new RegExp(`^zet ${VERGADERING}.*\\b(?:naar|op) @dag`),
    ],
    eigen: words(
      'verplaats verplaatsen verplaatst verzet verzetten verschuif verschuiven verleg verleggen schuif zet gaat wordt komt moet naar vergadering',
    ),
    dagen: 'nieuwe dag',
  },
  {
    soort: 'vergadering',
    says: [
      new RegExp(`^(?:plan|plan in|nieuwe|nieuw|maak|organiseer|voeg) ${VERGADERING}`),
      new RegExp(`${VERGADERING}.*\\b(?:plannen|inplannen|toevoegen|organiseren)\\b`),
    ],
    eigen: words(`plan plannen inplannen organiseer organiseren vergadering kunnen ${ADD}`),
    dagen: 'nieuwe dag',
  },
  {
    soort: 'besluit',
    opdracht: true,
    says: [
      /^(?:leg|noteer|schrijf|voer|zet|vul)\b.*\bbesluit\b/,
      /\bbesluit\b.*\b(?:vastleggen|noteren|invoeren|opschrijven|doorgeven|toevoegen|invullen)\b/,
    ],
    tells: [
      new RegExp(
        `${OF_ONE}(?!.*\\bplan\\b).*\\b(?:is|werd)\\b.*\\b(?:besloten|goedgekeurd|vastgesteld|aangenomen|afgewezen|aangehouden)$`,
      ),
    ],
    eigen: words(
      `besluit besloten goedgekeurd vastgesteld aangenomen afgewezen aangehouden werd heeft door invoeren doorgeven geef vul invullen ${ADD}`,
    ),
    dagen: 'vergadering',
  },
  {
    soort: 'uitstel',
    opdracht: true,
    says: [
      /^stel\b.*\buit\b/,
      /^(?:schuif|zet)\b.*\b(?:op|door|vooruit|naar achteren)$/,
      /^(?:verschuif|verplaats|verzet|schuif)\b(?!.*\b(?:vergadering|overleg|bijeenkomst)\b)(?! @overleg)/,
      /\b(?:uitstellen|opschuiven|doorschuiven)$/,
      /\buitstel\b.*\b(?:nodig|aanvragen|vragen|krijgen|geven|hebben)\b/,
      /^(?:vraag|geef)\b.*\buitstel\b/,
    ],
    tells: [
      new RegExp(
        `${OF_ONE}.*\\b(?:is|wordt)\\b.*\\b(?:uitgesteld|opgeschoven|doorgeschoven|verschoven)\\b(?: (?:naar|tot|met|@dag)\\b.*| @dag.*)?$`,
      ),
    ],
    eigen: words(
      'stel uit uitstellen uitstel uitgesteld schuif zet op door vooruit naar achteren verschuif verplaats verzet opschuiven doorschuiven opgeschoven doorgeschoven verschoven nodig aanvragen vragen vraag krijgen geven geef wordt tot met maand maanden week weken',
    ),
    dagen: 'nieuwe dag',
  },
  {
    soort: 'intrekken',
    opdracht: true,
    says: [
      /^trek\b.*\bin$/,
      /^(?:schrap|stop|beeindig|annuleer)\b.*\b(?:opdracht|project|onderwerp)\b/,
      /\b(?:intrekken|stopzetten)$/,
      /^(?:laat|laten)\b.*\bvervallen$/,
    ],
    tells: [
      new RegExp(`${OF_ONE}.*\\b(?:is|wordt)\\b.*\\b(?:ingetrokken|geschrapt|stopgezet)$`),
      new RegExp(`${OF_ONE}.*\\b(?:vervalt|stopt|gaat niet door)$`),
    ],
    eigen: words(
      'trek in intrekken ingetrokken schrap geschrapt stop stopt stopzetten stopgezet beeindig annuleer laat laten vervallen vervalt gaat niet door wordt',
    ),
  },
];
