import { MAX_OVERLEG } from '../../shared/import-verslag.ts';
import { findDoubts } from '../../shared/text-checks.ts';

/** The sentences of a report on an import of meetings, in one place (Dutch, B1). Plain text. */
export const IMPORT_WORDS = {
  understood: (label: string, value: string) => `${label}: ${value}`,
  /** What may be a resident's is not said back either. */
  notUsed: (label: string, text: string) =>
    findDoubts(text).length === 0 ? `Niet overgenomen: ${label}: ${text}` : `Niet overgenomen: ${label}`,
  guessedOverleg: (naam: string) =>
    `Het overleg is gelezen als ${naam}. Klopt dat niet? Pas het bestand aan.`,
  guessedDoel: (text: string) => `Het doel ‘${text}’ ken ik niet. Het is gelezen als bespreken.`,
  noOverleg: 'In deze rij staat geen overleg.',
  unknownOverleg: (text: string) =>
    `Het overleg ‘${text}’ ken ik nog niet. Is het toegevoegd? Dan komt deze rij erbij als je de tabel opnieuw inleest.`,
  resembles: (text: string, naam: string) =>
    `Is ‘${text}’ hetzelfde als ${naam}, of een nieuw overleg? Kies dat met de knop. Dan komt deze rij erbij.`,
  longOverleg: `De naam van dit overleg is te lang. Maak er hooguit ${MAX_OVERLEG} tekens van.`,
  noDate: 'In deze rij staat geen datum die ik kan lezen.',
  cells: (cells: readonly string[]) => `In deze rij staat: ${cells.join(' | ')}`,
  noKenmerk: (voorbeeld: string | undefined) =>
    `Bij welke opdracht hoort deze behandeling? Dat kan ik niet zien. Zet het kenmerk in de naam van het bestand of in een kolom Kenmerk, of typ het boven de tabel die je plakt.${voorbeeld === undefined ? '' : ` Bijvoorbeeld: ${voorbeeld}.`}`,
  unknownKenmerk: (kenmerk: string) =>
    `Ik ken geen opdracht met kenmerk ${kenmerk}. Voeg die eerst toe en lees dit daarna opnieuw in.`,
  noKenmerkInRow: 'In deze rij staat geen kenmerk, dus ik weet niet bij welke opdracht dit hoort.',
  movedAway: (datum: string) => `Deze vergadering is verplaatst naar ${datum}. Dat blijft zo.`,
  cancelled: 'Deze vergadering is geannuleerd. Dat blijft zo.',
  cancelledStop:
    'Deze vergadering is geannuleerd. De opdracht is daarom niet op de agenda gezet. Zet die op een andere vergadering.',
  postponed: 'Dit agendapunt is uitgesteld. Dat blijft zo.',
  conclusion: (text: string) => `Conclusie: ${text}`,
  tooLong: 'De conclusie is te lang. Maak er hooguit 500 tekens van.',
};
