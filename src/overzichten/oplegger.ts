import type { HistoryEntry } from '../logboek/ports.ts';
import { namenWords } from '../opdrachten/ground/collega.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { oordeelOf } from '../opdrachten/ground/inbreng.ts';
import type { Passage } from '../opdrachten/ground/passage.ts';
import { isHeading } from '../opdrachten/ground/passage.ts';
import { activiteitenOf } from '../opdrachten/ground/uitvoering.ts';
import { activiteitName, BRON_TITLES } from '../opdrachten/ground/uitvoering-words.ts';
import { type OpdrachtEvent, sourcesOfOpdracht } from '../opdrachten/opdracht-events.ts';
import { dayWords, type Route, uitkomstWords, volgendeBehandeling } from '../shared/behandeling.ts';
import { localDate } from '../shared/clock.ts';
import type { DocumentBlok, DocumentModel } from '../shared/document.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { capital } from '../shared/words.ts';
import { beslissendeBehandeling } from '../verplichtingen/route-dates.ts';
import { entriesBySource, sourceWords } from './bronnen.ts';

const NOT_KNOWN = 'nog niet bekend';

type OpleggerFacts = {
  readonly dossier: Dossier;
  readonly passage: Passage;
  /** The whole history of the opdracht. */
  readonly entries: readonly HistoryEntry<OpdrachtEvent>[];
  readonly route: Route;
  readonly link?: DocumentModel['link'];
};

/**
 * The part 'Inwonerparticipatie' of the region's oplegger: who and what, the passage as it was saved, all inbreng with its
 * oordeel. Above it stands the body for which the passage is made.
 */
export function opleggerDocument({
  dossier,
  passage,
  route,
  link,
}: Omit<OpleggerFacts, 'entries'>): DocumentModel {
  const vergadering = (beslissendeBehandeling(route) ?? volgendeBehandeling(route))?.vergadering;
  const datum = formatDutchDate(localDate(passage.op));
  const kenmerk = dossier.kenmerk ?? 'zonder kenmerk';
  return {
    papier: 'oplegger',
    soort: 'Oplegger · Inwonerparticipatie',
    titel: dossier.titel,
    voettekst: `${kenmerk} · versie ${passage.versie} · ${datum}`,
    link,
    facts: [
      { label: 'Kenmerk', waarde: dossier.kenmerk ?? NOT_KNOWN },
      { label: 'Overleg', waarde: vergadering?.overlegNaam ?? NOT_KNOWN },
      { label: 'Datum overleg', waarde: vergadering ? formatDutchDate(vergadering.datum) : NOT_KNOWN },
      { label: 'Programma', waarde: dossier.programma ?? NOT_KNOWN },
      { label: 'Bestuurlijk trekker', waarde: namenWords(dossier.trekkers) ?? NOT_KNOWN },
      { label: 'Projectleider', waarde: namenWords(dossier.projectleiders) ?? NOT_KNOWN },
      { label: 'Gemeenten', waarde: dossier.gemeenten.join(', ') || NOT_KNOWN },
      { label: 'Versie', waarde: `${passage.versie}, van ${passage.door}` },
      { label: 'Datum versie', waarde: datum },
    ],
    blokken: [
      ...behandelingTable(route),
      { soort: 'kop', niveau: 1, tekst: 'Inwonerparticipatie' },
      ...passage.regels.map(({ tekst }) => blockOf(tekst)),
      ...inbrengAnnex(dossier),
    ],
  };
}

/** The sources of each sentence of the passage, as a document beside the stuk: who reads the stuk need not leaf through it. */
export function bronnenDocument({
  dossier,
  passage,
  entries,
}: Pick<OpleggerFacts, 'dossier' | 'passage' | 'entries'>): DocumentModel {
  const kenmerk = dossier.kenmerk ?? 'zonder kenmerk';
  return {
    papier: 'bronnentabel',
    soort: 'Bronnentabel bij de oplegger',
    titel: dossier.titel,
    voettekst: `${kenmerk} · versie ${passage.versie} · ${formatDutchDate(localDate(passage.op))}`,
    facts: [],
    blokken: sourcesTable(passage, entries),
  };
}

/** The table 'Behandeling' of the region's oplegger: the whole route, past stops too. */
function behandelingTable(route: Route): readonly DocumentBlok[] {
  if (route.length === 0) return [];
  return [
    { soort: 'kop', niveau: 1, tekst: 'Behandeling' },
    {
      soort: 'tabel',
      koppen: ['Datum', 'Overleg', 'Doel', 'Conclusie'],
      breedtes: [2, 4, 2, 4],
      rijen: route.map((stop) => [
        dayWords(stop.vergadering, route),
        stop.vergadering.overlegNaam,
        capital(stop.doel),
        capital(uitkomstWords(stop, route)),
      ]),
    },
  ];
}

function blockOf(tekst: string): DocumentBlok {
  if (isHeading(tekst)) return { soort: 'kop', niveau: 2, tekst: tekst.slice(0, -1) };
  return tekst.startsWith('- ') ? { soort: 'punt', tekst: tekst.slice(2) } : { soort: 'alinea', tekst };
}

function inbrengAnnex(dossier: Dossier): readonly DocumentBlok[] {
  const { inbreng = [] } = dossier;
  if (inbreng.length === 0) return [];
  const activiteiten = new Map(activiteitenOf(dossier).map((one) => [one.id, activiteitName(one)]));
  return [
    { soort: 'kop', niveau: 1, tekst: 'Bijlage: alle inbreng', nieuwePagina: true },
    {
      soort: 'tabel',
      koppen: ['Nr', 'Wat is ingebracht', 'Van', 'Thema', 'Oordeel', 'Reden'],
      breedtes: [1, 5, 3, 3, 4, 4],
      rijen: inbreng.map((punt, index) => [
        String(index + 1),
        punt.tekst,
        activiteiten.get(punt.activiteitId ?? '') ?? BRON_TITLES[punt.bron],
        punt.thema ?? '',
        oordeelOf(punt),
        punt.oordeel?.reden ?? '',
      ]),
    },
  ];
}

/** Each line of the passage with the entries of the log that it follows from (issue 5: each sentence can be traced). */
function sourcesTable(
  passage: Passage,
  entries: readonly HistoryEntry<OpdrachtEvent>[],
): readonly DocumentBlok[] {
  const before = entries.filter(({ at }) => at <= passage.op);
  const entryOf = entriesBySource(before, sourcesOfOpdracht);
  const written = `geschreven door ${passage.door}`;
  const rijen = passage.regels
    .filter(({ tekst }) => !isHeading(tekst))
    .map(({ tekst, bronnen }) => [
      tekst.replace(/^- /, ''),
      bronnen.length === 0 ? written : sourceWords(bronnen, entryOf),
    ]);
  return [
    { soort: 'kop', niveau: 1, tekst: 'Waar elke zin vandaan komt' },
    {
      soort: 'alinea',
      tekst:
        'De nummers zijn de regels in het logboek van deze opdracht. Typ ‘geschiedenis’ in de chat om ze te zien.',
    },
    { soort: 'tabel', koppen: ['Zin', 'Vastgelegd in'], breedtes: [3, 2], rijen },
  ];
}
