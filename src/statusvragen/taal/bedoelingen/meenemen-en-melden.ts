import { ADD, type Wijze, words } from './wijze.ts';

/** What is taken along, and what residents say to who works here. */
export const MEENEMEN_EN_MELDEN: readonly Wijze[] = [
  {
    soort: 'exporteer',
    says: [
      /^(?:exporteer|export|download)\b/,
      /\b(?:exporteren|downloaden)\b/,
      /\b(?:in|naar|als) (?:excel|csv)\b/,
    ],
    eigen: words('exporteer exporteren export download downloaden excel csv bestand krijgen in naar als dit'),
  },
  {
    soort: 'weekoverzicht',
    says: [/\bweek ?overzicht\b/],
    eigen: words('weekoverzicht week overzicht geef toon'),
  },
  {
    soort: 'signaal',
    says: [
      /^(?:geef|meld|schrijf|voeg|noteer|nieuw|nieuwe|registreer)\b.*\bsignaal\b/,
      /\bsignaal\b.*\b(?:doorgeven|melden|opschrijven|toevoegen|indienen|invoeren|vastleggen|noteren|geven)\b/,
      /^(?:ik|k|we|wij) (?:heb|hebben|kreeg|hoorde)\b.*\bsignaal\b/,
      /^(?:inwoner|inwoners|bewoner|bewoners|iemand|moeder|vader|ouder|ouders|mensen|buurt)\b.*\b(?:klaagt|klaagde|klaagden|klagen|belde|belden|mailde|mailden|meldde|meldden|vertelde|vertelden)\b/,
      /^(?:er is|er zijn|er kwam|er kwamen|ik heb|ik kreeg|we kregen|we hebben|meld)\b.*\b(?:klacht|klachten)\b/,
      /^(?:ik|k|we|wij) (?:hoorde|hoorden|hoor|horen|heb gehoord|hebben gehoord)\b.*\b(?:inwoner|inwoners|bewoner|bewoners|mensen|ouders)\b/,
    ],
    eigen: words(
      `klacht klachten signaal doorgeven door geef melden meld indienen invoeren geven registreer ${ADD}`,
    ),
    tekst: /(?:\bover\b|\bdat\b|:)\s*(.+)$/isu,
  },
];
