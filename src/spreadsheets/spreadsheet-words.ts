/** The texts about files and pasted tables that users read, in one place (Dutch, B1). */
export const WORDS = {
  empty: 'Er staat geen tekst in dit bestand. Kies een ander bestand.',
  tooLarge: (megabytes: number) =>
    `Dit bestand is groter dan ${megabytes} MB. Haal plaatjes en extra bladen weg, of splits het.`,
  /** @param elsewhere so many are read from the command line; undefined: that is where we are */
  tooManyRows: (rows: number, elsewhere: number | undefined) =>
    [
      `Deze tabel heeft meer dan ${rows} regels. Splits de tabel en probeer het opnieuw.`,
      ...(elsewhere === undefined
        ? []
        : [
            `Of vraag de beheerder om het bestand in te lezen met de opdrachtregel: daar gaan er ${elsewhere} tegelijk.`,
          ]),
    ].join(' '),
  tooManyColumns: (columns: number) =>
    `Deze tabel heeft meer dan ${columns} kolommen. Haal kolommen weg en probeer het opnieuw.`,
  notATable: 'In dit bestand lees ik geen tabel: het is geen tekst en geen Excel-bestand.',
  noExcelAfterAll:
    'De naam is die van een Excel-bestand, maar er staat geen tabel in. Open het in Excel, kijk of het goed is en sla het opnieuw op.',
  oldExcel: 'Dit is een oud Excel-bestand (.xls). Sla het in Excel op als .xlsx en probeer het opnieuw.',
  withPassword:
    'Op dit bestand zit een wachtwoord. Ik kan de tabel niet zien. Sla het in Excel op zonder wachtwoord en probeer het opnieuw.',
  word: 'Dit is een Word-document. Kopieer de tabel eruit, met de koppen erbij, en plak die in een bericht aan mij.',
  openDocument:
    'Dit is een rekenblad van LibreOffice (.ods). Sla het daar op als Excel-bestand (.xlsx) en probeer het opnieuw.',
  pdf: 'Dit is een PDF. Daarin zijn de kolommen van een tabel niet te zien. Kopieer de tabel uit het Word- of Excel-bestand waar de PDF van is gemaakt.',
  brokenExcel:
    'Dit bestand is niet te lezen als Excel-bestand. Open het in Excel, sla het opnieuw op als .xlsx en probeer het nog eens.',
  excelTooLarge: 'Dit Excel-bestand is te groot om te lezen. Haal lege regels, plaatjes en extra bladen weg.',

  windows1252: 'De letters zijn gelezen als Windows-1252. Kijk of letters als é en ë goed staan.',
  notExcelAfterAll: 'De naam eindigt op .xlsx, maar het is een gewoon tekstbestand. Het is zo gelezen.',
  headingsDown: 'De koppen staan onder elkaar. Elke kolom daarachter lees ik als een rij.',
  unknownHeadings: (row: number) => `Er staan geen bekende koppen in. Regel ${row} is als koppen gelezen.`,
  moreCellsThanHeadings: (rows: readonly number[]) =>
    rows.length === 1
      ? `Regel ${rows[0]} heeft meer cellen dan er koppen zijn. De extra cellen zijn bewaard.`
      : `${rows.length} regels hebben meer cellen dan er koppen zijn (${someOf(rows)}). De extra cellen zijn bewaard.`,
  brokenQuotes: (rows: readonly number[]) =>
    `Aanhalingstekens kloppen niet (${someOf(rows)}). Ze zijn gelezen als gewone tekens.`,
  otherSheet: (name: string, isHidden: boolean) =>
    isHidden ? `Het blad '${name}' is verborgen, en is niet gelezen.` : `Het blad '${name}' is niet gelezen.`,
  hiddenColumns: (names: readonly string[]) =>
    names.length === 1
      ? `De kolom ${names[0]} is verborgen in het bestand. Ik lees hem wel.`
      : `Deze kolommen zijn verborgen in het bestand: ${names.join(', ')}. Ik lees ze wel.`,
  noResult: (rows: readonly number[]) =>
    `Er staan formules in zonder uitkomst (${someOf(rows)}). Open het bestand in Excel en sla het op: dan staat de uitkomst erin.`,
  sheetRead: (name: string) => `Gelezen is het blad '${name}'.`,
  otherTables: (count: number) =>
    count === 1
      ? 'Er staat nog een tabel bij. Die is niet gelezen.'
      : `Er staan nog ${count} tabellen bij. Die zijn niet gelezen.`,
} as const;

/** 'regel 3, 5 en nog 12': enough to find them, short enough to read. */
function someOf(rows: readonly number[]): string {
  const shown = rows.slice(0, 5).join(', ');
  return rows.length > 5 ? `regel ${shown} en nog ${rows.length - 5}` : `regel ${shown}`;
}
