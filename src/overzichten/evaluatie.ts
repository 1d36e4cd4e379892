import { namenWords } from '../opdrachten/ground/collega.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { STELLINGEN } from '../opdrachten/ground/meetlat.ts';
import { NOT_KNOWN } from '../opdrachten/ground/plan-value-words.ts';
import { localDate } from '../shared/clock.ts';
import type { DocumentModel } from '../shared/document.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { capital } from '../shared/words.ts';

/** The evaluation of an opdracht: the meetlat, each statement with the line that explains it. */
export function evaluatieDocument(dossier: Dossier, link?: DocumentModel['link']): DocumentModel {
  const { titel, kenmerk, meetlat } = dossier;
  const { metingen = [], afgerond } = meetlat ?? {};
  const said = new Map(metingen.map((meting) => [meting.stelling, meting]));
  const datum = afgerond === undefined ? NOT_KNOWN : formatDutchDate(localDate(afgerond.op));
  return {
    papier: 'evaluatie',
    soort: 'Evaluatie met de meetlat',
    titel,
    link,
    facts: [
      { label: 'Kenmerk', waarde: kenmerk ?? NOT_KNOWN },
      { label: 'Projectleider', waarde: namenWords(dossier.projectleiders) ?? NOT_KNOWN },
      { label: 'Ingevuld door', waarde: afgerond?.door ?? NOT_KNOWN },
      { label: 'Datum', waarde: datum },
    ],
    blokken: [
      { soort: 'kop', niveau: 1, tekst: 'De meetlat' },
      {
        soort: 'tabel',
        koppen: ['Stelling', 'Wat we ons afvroegen', 'Hoe het ging', 'Toelichting'],
        breedtes: [3, 3, 2, 4],
        rijen: STELLINGEN.map(({ id, tekst, uitleg }) => {
          const meting = said.get(id);
          return [tekst, uitleg, capital(meting?.score ?? 'niet ingevuld'), meting?.notitie ?? ''];
        }),
      },
    ],
    voettekst: `Evaluatie · ${kenmerk ?? 'zonder kenmerk'} · ${datum}`,
  };
}
