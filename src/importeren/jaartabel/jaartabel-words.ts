import { JAARTABEL_DELEN, type Jaartabel } from '../../opdrachten/ground/jaartabel.ts';
import { cutText } from '../../shared/markdown.ts';

/** The sentences about the table of a year, in one place (Dutch, B1). Plain text. */
export const JAARTABEL_WORDS = {
  year: (jaar: number) =>
    `Elk project wordt een afgerond dossier van ${jaar}. Niemand krijgt er een vraag of herinnering over.`,
  noYear:
    'Dit lees ik als een overzicht van wat er in een jaar is gedaan. Van welk jaar het is, staat er niet bij. Zet het jaar boven de tabel, zoals ‘Samenkracht! in 2017’.',
  nothing: 'Bij dit project staat geen vorm, opbrengst of vervolg. Daarom maak ik er geen dossier van.',
  twice: (row: number) => `Dit project staat ook in rij ${row}. Alleen die rij is overgenomen.`,
  alsoOpdracht: 'Er is ook een opdracht die zo heet. Die blijft zoals hij is.',
  known: 'Dit staat er al zo.',
  unknown: (labels: readonly string[]) => `Niet bekend: ${labels.join(', ').toLowerCase()}.`,
  deel: (label: string, text: string) => `${label}: ${cutText(text, 200)}`,
  programma: (naam: string) => `Programma: ${naam}`,
  changes: (before: Jaartabel, after: Jaartabel): readonly string[] =>
    JAARTABEL_DELEN.flatMap(([deel, label]) => {
      const [was = '', werd = ''] = [before[deel], after[deel]];
      if (was === werd) return [];
      return [`${label} wordt ‘${cutText(werd, 200)}’${was === '' ? '' : ` (was: ‘${cutText(was, 200)}’)`}`];
    }),
};
