/** Each kind of file that the bot makes, in the words of who looks at what was fetched. What is no kind is offered to nobody. */
const BESTAND_SOORTEN = {
  passage: 'de oplegger (Word)',
  bronnentabel: 'de bronnentabel van een oplegger (Word)',
  sectie: 'het onderdeel Inwonerparticipatie (Word)',
  secties: 'het onderdeel Inwonerparticipatie van elke opdracht (Word)',
  agenda: 'de agenda (Word)',
  stukken: 'alle stukken (zip)',
  jaaragenda: 'de jaaragenda (Word)',
  'brief.docx': 'de brief aan inwoners (Word)',
  'brief.txt': 'de brief aan inwoners (tekst)',
  evaluatie: 'de evaluatie (Word)',
  'jaaroverzicht.docx': 'het jaaroverzicht (Word)',
  'jaaroverzicht.xlsx': 'het jaaroverzicht (Excel)',
  netwerkbijeenkomst: 'het pakket voor de netwerkbijeenkomst (Word)',
  'bronnen netwerkbijeenkomst': 'de bronnen van het pakket (Word)',
  communicatiekalender: 'de communicatiekalender (agendabestand)',
  bijdrage: 'de bijdrage per gemeente (Excel)',
  verplichtingen: 'wat er klaar moet (agendabestand)',
  'lokale datums': 'de dagen waarop een gemeente zelf besluit (agendabestand)',
  'antwoord.xlsx': 'het antwoord op een vraag (Excel)',
  'antwoord.csv': 'het antwoord op een vraag (CSV)',
  'gegevens.xlsx': 'alle gegevens van een collega (Excel)',
} as const;
export type BestandSoort = keyof typeof BESTAND_SOORTEN;

/** What kind it was, in words; of one that this version does not make that is said. */
export function soortWoorden(soort: string): string {
  return isSoort(soort) ? BESTAND_SOORTEN[soort] : `een bestand dat ik nu niet meer maak (${soort})`;
}

function isSoort(soort: string): soort is BestandSoort {
  return Object.hasOwn(BESTAND_SOORTEN, soort);
}
