import { withDutchDays } from '../../shared/dutch-dates.ts';
import { firstOf } from '../../shared/first-of.ts';
import { listWords } from '../../shared/words.ts';
import type { ImportField } from './opdracht-import-columns.ts';

/** How a field is called in the report of an import. */
export const FIELD_LABELS: Readonly<Record<ImportField, string>> = {
  kenmerk: 'Kenmerk',
  titel: 'Titel',
  programma: 'Programma',
  fase: 'Fase',
  projectleider: 'Projectleider',
  trekker: 'Bestuurlijk trekker',
  gemeenten: 'Gemeenten',
  overleg: 'Overleg',
  datum: 'Datum',
};

/** The sentences in the report of an import that users read, in one place (Dutch, B1). */
export const WORDS = {
  noTitleColumn:
    'Er is geen kolom met de titel van de opdracht. Geef één kolom de kop Onderwerp, Project, Opdracht of Titel.',

  noTitle: 'Er staat geen titel in deze regel.',
  changes: (label: string, was: string, werd: string) =>
    `${label} wordt ${werd === '' ? 'leeg' : `‘${werd}’`}${was === '' ? '' : ` (was: ‘${was}’)`}`,
  noteLeftOut: ({ wat }: { readonly wat: string }) =>
    `Een notitie is weggelaten, omdat er ${wat} in lijkt te staan.`,
  sameTitle: (row: number, differs: boolean) =>
    differs
      ? `Deze opdracht staat al in regel ${row}. Wat hier anders is, staat daar als notitie.`
      : `Deze opdracht staat al in regel ${row}.`,
  alsoInRow: (row: number) =>
    `Regel ${row} gaat over dezelfde opdracht. Wat daar anders is, is een notitie geworden.`,
  rowSays: (row: number, text: string) => `Regel ${row} zegt: ${text}`,
  sameKenmerk: (row: number) => `Dit kenmerk staat ook in regel ${row}, bij een andere titel.`,
  sameTitleOtherKenmerk: (row: number) => `Deze titel staat ook in regel ${row}, met een ander kenmerk.`,

  namesKnown: (names: readonly string[]) =>
    `Van ${names.length === 1 ? 'deze naam' : 'deze namen'} is bevestigd wie het is: ${some(names)}.`,
  nameKnown: (naam: string, id: string, door: string) =>
    `${naam} (id eindigt op ${id.slice(-4)}, bevestigd door ${door})`,
  namesWait: (names: readonly string[]) =>
    `Nog niet bevestigd wie dit is: ${some(names)}. Tot dan krijgt of ziet niemand iets op zo’n naam. Ken ik een collega die zo heet, dan vraag ik de coördinator op één kaart wie het is. Typ ‘namen’ voor de lijst.`,

  understood: (label: string, value: string) => `${label}: ${value}`,
  notKnown: (label: string, text: string) =>
    text === '' ? `${label}: nog niet bekend` : `${label}: nog niet bekend (er staat '${text}')`,
  readAsNotKnown: (label: string, text: string) =>
    `Bij ${label} staat '${text}'. Dat is gelezen als nog niet bekend.`,
  note: (heading: string, text: string) => `${heading}: ${withDutchDays(text)}`,
  noHeading: (column: number) => `Kolom ${column} (zonder kop)`,
  headingGuessed: (heading: string, label: string) => `De kop '${heading}' is gelezen als ${label}.`,
  twoColumns: (label: string, heading: string) =>
    `Er is meer dan één kolom voor ${label}. De kolom '${heading}' is een notitie geworden.`,
  onlyTitle: 'In deze regel staat alleen een titel.',

  faseUnknown: (text: string) => `De fase '${text}' ken ik niet. Het is een notitie geworden.`,
  kenmerkRewritten: (text: string, kenmerk: string) => `Het kenmerk '${text}' is gelezen als ${kenmerk}.`,
  kenmerkOtherForm: (text: string, vorm: string) =>
    `Het kenmerk '${text}' ziet er anders uit dan ${vorm}. Het is zo overgenomen.`,
  names: (label: string, names: readonly string[]) =>
    names.length > 1 ? `${label}: ${listWords(names)} (${names[0]} is de eerste)` : `${label}: ${names[0]}`,
  nameOrNames: (label: string, text: string) =>
    `Bij ${label} staat ‘${text}’. Is dat één naam, of zijn het er meer? Er staat nu één naam. Zijn het er meer? Kies ze dan op de kaart van de opdracht.`,
  bothRollen: (naam: string, kept: string, left: string) =>
    `${naam} staat bij deze opdracht al als ${kept}. Niemand kan daarbij ook ${left} zijn. Als ${left} is de naam dus niet overgenomen.`,

  overlegUnknown: (text: string) => `Het overleg '${text}' is nog niet bekend. Het is een notitie geworden.`,
  dateOfUnknown: (text: string, datum: string) => `Datum bij ${text}: ${datum}`,
  overlegResembles: (text: string, naam: string) =>
    `Is '${text}' hetzelfde overleg als ${naam}, of een nieuw overleg? Kies dat met de knop.`,
  overlegGuessed: (text: string, naam: string) => `Het overleg '${text}' is gelezen als ${naam}.`,
  moreOverleggen: (text: string, naam: string) => `Bij Overleg staat '${text}'. ${naam} is gebruikt.`,
  dateOfOtherOverleg: (heading: string, naam: string, other: string) =>
    `De datum in '${heading}' hoort bij ${naam}. Dat overleg is gebruikt; ${other} is een notitie geworden.`,
  dateUnreadable: (text: string) => `'${text}' is niet te lezen als datum. Het is een notitie geworden.`,
  moreDates: (heading: string) => `Er is meer dan één datum. '${heading}' is een notitie geworden.`,
} as const;

/** A report is short: the whole list is under ‘namen’. */
const MOST_NAMES = 8;

function some(names: readonly string[]): string {
  const { first, more } = firstOf(names, MOST_NAMES);
  return `${first.join(', ')}${more > 0 ? ` en nog ${more}` : ''}`;
}
