import type { HistoryEntry } from '../logboek/ports.ts';
import { DOMEIN_WOORDEN } from '../opdrachten/ground/domein-woorden.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { oordeelOf } from '../opdrachten/ground/inbreng.ts';
import { type Oplegger, TEKST_EISEN, voorstelLabel } from '../opdrachten/ground/oplegger.ts';
import type { Passage } from '../opdrachten/ground/passage.ts';
import { isHeading } from '../opdrachten/ground/passage.ts';
import { plichtenVan, stapWords } from '../opdrachten/ground/plicht-stappen.ts';
import { activiteitenOf } from '../opdrachten/ground/uitvoering.ts';
import { activiteitName, BRON_TITLES } from '../opdrachten/ground/uitvoering-words.ts';
import { type OpdrachtEvent, sourcesOfOpdracht } from '../opdrachten/opdracht-events.ts';
import {
  eachOnce,
  type Gevraagde,
  openVelden,
  type Stuk,
  stukVan,
  voorstelOf,
} from '../opdrachten/oplegger/stuk.ts';
import { type Behandeling, dayWords, komt, type Route, uitkomstWords } from '../shared/behandeling.ts';
import { localDate } from '../shared/clock.ts';
import type { DocumentBlok, DocumentModel } from '../shared/document.ts';
import type { Domein } from '../shared/domein.ts';
import { formatDutchDate, formatShortDutchDate } from '../shared/dutch-dates.ts';
import { linesOf } from '../shared/lines.ts';
import type { Overleggen } from '../shared/overleg.ts';
import { capital, listWords } from '../shared/words.ts';
import { adviesBlokken } from './advies-blokken.ts';
import { entriesBySource, sourceWords } from './bronnen.ts';

type OpleggerFacts = {
  readonly dossier: Dossier;
  readonly passage: Passage;
  /** The whole history of the opdracht. */
  readonly entries: readonly HistoryEntry<OpdrachtEvent>[];
  readonly route: Route;
  readonly overleggen: Overleggen;
  readonly domein: Domein;
  /** What the record has of what it costs. */
  readonly financien: readonly DocumentBlok[];
  readonly link?: DocumentModel['link'];
};

/** What stands where nobody filled in anything yet. */
const OPEN = 'nog invullen';

/**
 * The oplegger in the form of the region, field by field: what the record has is filled in, then what was asked in the form
 * 'Vul de oplegger in'. What is not filled in says so, there and in one line on top.
 */
export function opleggerDocument({
  dossier,
  passage,
  route,
  overleggen,
  domein,
  financien,
  link,
}: Omit<OpleggerFacts, 'entries'>): DocumentModel {
  const { oplegger, kenmerk } = dossier;
  const stuk = stukVan(route, overleggen);
  const open = openVelden(dossier, stuk);
  // Of the last change of what it holds.
  const datum = formatDutchDate(localDate([passage.op, oplegger?.op ?? ''].toSorted().at(-1) ?? ''));
  return {
    papier: 'oplegger',
    soort: stuk.soort === 'voorstel' ? 'Oplegger bij een voorstel' : 'Oplegger om te informeren',
    titel: dossier.titel,
    voettekst: `${kenmerk ?? 'zonder kenmerk'} · passage versie ${passage.versie} · ${datum}`,
    link,
    facts: [
      { label: 'Onderwerp', waarde: dossier.titel },
      { label: 'Verspreiden', waarde: oplegger?.verspreiden ?? OPEN },
      ...(['contactpersoon', 'eenheid', 'email'] as const).map((id) => ({
        label: TEKST_EISEN[id].label,
        waarde: oplegger?.[id] ?? OPEN,
      })),
      { label: 'Kenmerk', waarde: kenmerk ?? OPEN },
      { label: 'Datum', waarde: datum },
      ...domeinFacts(domein),
    ],
    blokken: [
      ...(open.length > 0 ? [alinea(`Nog invullen: ${open.join(', ')}.`)] : []),
      ...voorstelTables(dossier, eachOnce([...metAlready(dossier, route), ...stuk.gevraagden])),
      ...aangemeldTable(oplegger, stuk.soort),
      ...behandelingTable(route),
      kop(toelichtingKop(route, overleggen)),
      { soort: 'kop', niveau: 2, tekst: 'Beknopte toelichting' },
      ...textBlocks(oplegger?.toelichting),
      kop('Financiën'),
      ...textBlocks(oplegger?.financien),
      ...financien,
      kop('Juridisch'),
      ...textBlocks(oplegger?.juridisch),
      ...plichtBlokken(dossier),
      kop('Inwonerparticipatie'),
      ...passage.regels.map(({ tekst }) => blockOf(tekst)),
      ...adviesBlokken(dossier),
      ...bijlagenTable(dossier),
      ...inbrengAnnex(dossier),
    ],
  };
}

/** Of which domein it is, where a stuk says so. */
function domeinFacts(domein: Domein): readonly { readonly label: string; readonly waarde: string }[] {
  const { inStuk } = DOMEIN_WOORDEN[domein];
  return inStuk === undefined ? [] : [{ label: 'Domein', waarde: inStuk }];
}

function kop(tekst: string): DocumentBlok {
  return { soort: 'kop', niveau: 1, tekst };
}

function alinea(tekst: string): DocumentBlok {
  return { soort: 'alinea', tekst };
}

function textBlocks(tekst: string | undefined): readonly DocumentBlok[] {
  return linesOf(tekst ?? OPEN)
    .filter((line) => line.trim() !== '')
    .map((line) => blockOf(line.trim()));
}

/** Each legal duty that the plan names, with what it asks and what of it the record shows. */
function plichtBlokken(dossier: Dossier): readonly DocumentBlok[] {
  return plichtenVan(dossier).flatMap(({ titel, vraagt, stappen }): readonly DocumentBlok[] => [
    { soort: 'kop', niveau: 2, tekst: `Wettelijke plicht: ${titel}` },
    alinea(vraagt),
    ...stappen.map((stap) => ({ soort: 'punt', tekst: stapWords(stap) }) as const),
  ]);
}

/** Of an overleg of the route that met, what it was asked stays in the stuk. */
function metAlready({ oplegger }: Dossier, route: Route): readonly Gevraagde[] {
  const met = route
    .filter(({ stand }) => stand === 'gehouden')
    .map(({ vergadering }) => vergadering.overlegId);
  return (oplegger?.voorstellen ?? []).filter(({ overlegId }) => met.includes(overlegId ?? ''));
}

/** What each overleg is asked, in a table of its own. */
function voorstelTables(dossier: Dossier, gevraagden: readonly Gevraagde[]): readonly DocumentBlok[] {
  return gevraagden.flatMap((one): readonly DocumentBlok[] => {
    const punten = voorstelOf(dossier, one);
    return [
      kop(voorstelLabel(one)),
      punten.length === 0
        ? alinea(OPEN)
        : {
            soort: 'tabel',
            koppen: ['Nummer', 'Omschrijving'],
            breedtes: [2, 8],
            rijen: punten.map((punt, index) => [`Voorstel ${index + 1}.`, punt]),
          },
    ];
  });
}

/** Of a voorstel only when it was: the region's form has it for what is to inform. */
function aangemeldTable(oplegger: Oplegger | undefined, soort: Stuk['soort']): readonly DocumentBlok[] {
  const { aangemeldOp, besproken = '', conclusie = '' } = oplegger ?? {};
  const known = aangemeldOp !== undefined || besproken !== '' || conclusie !== '';
  if (!known && soort === 'voorstel') return [];
  const datum = aangemeldOp === undefined ? OPEN : formatShortDutchDate(aangemeldOp);
  return [
    kop('Aangemeld bij secretaris'),
    {
      soort: 'tabel',
      koppen: ['Datum', 'Besproken met secretaris', 'Conclusie'],
      breedtes: [2, 5, 4],
      rijen: [[datum, besproken || OPEN, conclusie || OPEN]],
    },
  ];
}

/** For whom it is explained: who still reads it. */
function toelichtingKop(route: Route, overleggen: Overleggen): string {
  const ids = new Set(route.filter(komt).map(({ vergadering }) => vergadering.overlegId));
  const wie = listWords([...ids].map((id) => overleggen.kort(id)));
  return wie === '' ? 'Toelichting' : `Toelichting voor ${wie}`;
}

const INBRENG = 'Alle inbreng van inwoners, met wat ermee is gedaan';

/** What the record has of its own comes first, then what was named. */
export function bijlagenVan({ inbreng = [], oplegger }: Dossier): readonly string[] {
  return [...(inbreng.length > 0 ? [INBRENG] : []), ...(oplegger?.bijlagen ?? [])];
}

function bijlagenTable(dossier: Dossier): readonly DocumentBlok[] {
  const bijlagen = bijlagenVan(dossier);
  return [
    kop('Bijlage(n)'),
    bijlagen.length === 0
      ? alinea('Er zijn geen bijlagen.')
      : {
          soort: 'tabel',
          koppen: ['Nummer', 'Omschrijving'],
          breedtes: [2, 8],
          rijen: bijlagen.map((bijlage, index) => [String(index + 1), bijlage]),
        },
  ];
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

/** The table 'Behandeling' of the region's form: the whole route, past stops too. */
function behandelingTable(route: Route): readonly DocumentBlok[] {
  if (route.length === 0) return [kop('Behandeling'), alinea('Dit onderwerp staat nog op geen agenda.')];
  return [
    kop('Behandeling'),
    {
      soort: 'tabel',
      koppen: ['Datum', 'Overleg', 'Doel', 'Conclusie'],
      breedtes: [3, 5, 3, 5],
      rijen: route.map((stop) => [
        dayWords(stop.vergadering, route),
        stop.vergadering.overlegNaam,
        capital(stop.doel),
        conclusieWords(stop, route),
      ]),
    },
  ];
}

/** Of what still comes there is none. */
function conclusieWords(stop: Behandeling, route: Route): string {
  const words = capital(uitkomstWords(stop, route));
  return words === '' && stop.stand === 'gehouden' ? 'Nog niet vastgelegd' : words;
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
    { soort: 'kop', niveau: 1, tekst: 'Bijlage 1: alle inbreng', nieuwePagina: true },
    {
      soort: 'tabel',
      koppen: ['Nr', 'Wat is ingebracht', 'Van', 'Thema', 'Oordeel', 'Reden'],
      breedtes: [1, 5, 3, 3, 4, 4],
      rijen: inbreng.map((punt, index) => [
        String(index + 1),
        punt.tekst,
        [punt.groep, activiteiten.get(punt.activiteitId ?? '') ?? BRON_TITLES[punt.bron]]
          .filter((part) => part !== undefined)
          .join(', '),
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
