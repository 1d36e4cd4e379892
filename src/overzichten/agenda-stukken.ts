import { mayReadPlan } from '../opdrachten/ground/access-rules.ts';
import { namenWords } from '../opdrachten/ground/collega.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { countOordelen } from '../opdrachten/ground/inbreng.ts';
import { NOT_KNOWN } from '../opdrachten/ground/plan-value-words.ts';
import { brachtenIn } from '../opdrachten/ground/uitvoering-words.ts';
import type { Actor } from '../shared/actor.ts';
import type { Route } from '../shared/behandeling.ts';
import { localDate } from '../shared/clock.ts';
import type { DocumentBlok, DocumentModel } from '../shared/document.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { Overleggen } from '../shared/overleg.ts';
import type { Regio } from '../shared/regio.ts';
import { capital, listWords } from '../shared/words.ts';
import type { Placed } from '../vergaderingen/ground/agenda.ts';
import {
  besluitSentence,
  changeSentence,
  vergaderingTitle,
} from '../vergaderingen/ground/vergadering-words.ts';
import { ADVIES_KOP, adviesRegel } from './advies-blokken.ts';
import type { FinancienVan } from './financien.ts';
import { bijlagenVan, opleggerDocument } from './oplegger.ts';
import { geenWords, NOT_HANDED_IN, sectieDocument } from './sectie.ts';
import type { VergaderingOverzicht } from './vergadering-overzicht.ts';

/** The agenda of a vergadering as a paper: what is treated and what for, who brings it in, its stukken, and what residents said. */

export type AgendaFacts = Pick<VergaderingOverzicht, 'vergadering' | 'agenda' | 'dossiers' | 'elsewhere'> & {
  readonly routeOf: (opdracht: { readonly id: string }) => Route;
  readonly overleggen: Overleggen;
  readonly domeinVan: Regio['domein'];
  readonly financienVan: FinancienVan;
  /** A plan that this reader may not see yet stays out of it. */
  readonly reader: Actor;
  /** ISO instant. */
  readonly now: string;
};

/** A stuk at an agendapunt. `model`: it is made of the record; absent: the record only names it. */
type Stuk = { readonly nummer: string; readonly naam: string; readonly model?: DocumentModel };

/** One point of the agenda with what goes with it. */
type Punt = {
  readonly nummer: number;
  readonly item: Placed;
  /** Undefined: no opdracht, or one that nobody knows any more. */
  readonly dossier: Dossier | undefined;
  readonly mayRead: boolean;
  readonly stukken: readonly Stuk[];
};

/** The points that are treated, in order, each with its stukken. */
export function agendaPunten(facts: AgendaFacts): readonly Punt[] {
  const byId = new Map(facts.dossiers.map((dossier) => [dossier.id, dossier]));
  const open = facts.agenda.filter(({ uitgesteldNaar }) => uitgesteldNaar === undefined);
  return open.map((item, index) => {
    const dossier = byId.get(item.opdrachtId ?? '');
    const mayRead = dossier !== undefined && mayReadPlan(facts.reader, dossier);
    const nummer = index + 1;
    const stukken = mayRead ? stukkenVan(dossier, facts) : [];
    return { nummer, item, dossier, mayRead, stukken: stukken.map(withNummer(nummer)) };
  });
}

/** '1a', '1b'. After the z it goes on with numbers. */
function withNummer(punt: number) {
  return (stuk: Omit<Stuk, 'nummer'>, index: number): Stuk => ({
    ...stuk,
    nummer: index < LETTERS.length ? `${punt}${LETTERS[index]}` : `${punt}-${index + 1}`,
  });
}
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function stukkenVan(
  dossier: Dossier,
  { routeOf, overleggen, domeinVan, financienVan, now }: AgendaFacts,
): readonly Omit<Stuk, 'nummer'>[] {
  const { passage } = dossier;
  const sectie = {
    naam: 'Onderdeel Inwonerparticipatie van de opdracht',
    model: sectieDocument(dossier, now),
  };
  const hasPlan = dossier.ingediend !== undefined || dossier.afgestemd !== undefined;
  if (!passage) return hasPlan ? [sectie] : [];
  const financien = financienVan(dossier);
  const route = routeOf(dossier);
  const domein = domeinVan(dossier.programma);
  const model = opleggerDocument({ dossier, passage, route, overleggen, domein, financien });
  return [
    { naam: `${model.soort}, met de passage (versie ${passage.versie})`, model },
    ...(hasPlan ? [sectie] : []),
    ...bijlagenVan(dossier).map((naam) => ({ naam: `Bijlage: ${naam}` })),
  ];
}

export function agendaDocument(facts: AgendaFacts, link?: DocumentModel['link']): DocumentModel {
  const { vergadering, agenda, elsewhere, now } = facts;
  const { overlegNaam, datum, tijd, plaats } = vergadering;
  const punten = agendaPunten(facts);
  const change = changeSentence(vergadering);
  const postponed = agenda.flatMap(({ titel, uitgesteldNaar }) =>
    uitgesteldNaar === undefined
      ? []
      : [`${titel}: uitgesteld naar ${elsewhere[uitgesteldNaar] ?? 'een andere vergadering'}`],
  );
  return {
    papier: 'agenda',
    soort: 'Agenda met stukken',
    titel: vergaderingTitle(vergadering),
    voettekst: `Agenda ${overlegNaam} ${formatDutchDate(datum)} · gemaakt op ${formatDutchDate(localDate(now))}`,
    link,
    facts: [
      { label: 'Overleg', waarde: overlegNaam },
      { label: 'Datum', waarde: formatDutchDate(datum) },
      { label: 'Tijd', waarde: tijd === undefined ? NOT_KNOWN : `${tijd} uur` },
      { label: 'Plaats', waarde: plaats ?? NOT_KNOWN },
    ],
    blokken: [
      ...(change === '' ? [] : [alinea(change)]),
      { soort: 'kop', niveau: 1, tekst: 'Agenda' },
      ...(punten.length === 0 ? [alinea('Er staat niets op de agenda.')] : [overzicht(punten)]),
      ...punten.flatMap(puntBlokken),
      ...(postponed.length === 0
        ? []
        : [
            { soort: 'kop', niveau: 1, tekst: 'Uitgesteld' } as const,
            ...postponed.map((tekst) => ({ soort: 'punt', tekst }) as const),
          ]),
    ],
  };
}

function alinea(tekst: string): DocumentBlok {
  return { soort: 'alinea', tekst };
}

function overzicht(punten: readonly Punt[]): DocumentBlok {
  return {
    soort: 'tabel',
    koppen: ['Nr', 'Onderwerp', 'Doel', 'Ingebracht door', 'Stukken'],
    breedtes: [1, 5, 3, 3, 2],
    rijen: punten.map(({ nummer, item, dossier, stukken }) => [
      String(nummer),
      item.titel,
      capital(item.doel),
      brengers(dossier),
      stukken.map((stuk) => stuk.nummer).join(', '),
    ]),
  };
}

function puntBlokken({ nummer, item, dossier, mayRead, stukken }: Punt): readonly DocumentBlok[] {
  const uitkomst = item.besluit ? besluitSentence(item.besluit) : item.conclusie;
  const rows = [
    ['Doel', capital(item.doel)],
    ...(dossier
      ? [
          ['Ingebracht door', brengers(dossier)],
          ['Bestuurlijk trekker', namenWords(dossier.trekkers) ?? NOT_KNOWN],
        ]
      : []),
    ...(dossier?.kenmerk === undefined ? [] : [['Kenmerk', dossier.kenmerk]]),
    ...(dossier ? [['Inwoners', mayRead ? inwonersWords(dossier) : NOT_HANDED_IN]] : []),
    ...adviesRows(dossier),
    ...(uitkomst ? [[item.besluit ? 'Besluit' : 'Conclusie', uitkomst]] : []),
  ];
  return [
    { soort: 'kop', niveau: 1, tekst: `${nummer}. ${item.titel}` },
    { soort: 'tabel', koppen: ['Agendapunt', 'Gegevens'], breedtes: [3, 7], rijen: rows },
    { soort: 'kop', niveau: 2, tekst: 'Stukken' },
    stukken.length === 0
      ? alinea(dossier ? 'Er zijn nog geen stukken.' : zonderOpdracht(item))
      : {
          soort: 'tabel',
          koppen: ['Nummer', 'Omschrijving'],
          breedtes: [2, 8],
          rijen: stukken.map((stuk) => [stuk.nummer, stuk.naam]),
        },
  ];
}

/** Of a point without a dossier: it never had one, or that was destroyed. */
export function zonderOpdracht({ opdrachtId }: Pick<Placed, 'opdrachtId'>): string {
  return opdrachtId === undefined
    ? 'Bij dit punt hoort geen opdracht.'
    : 'De opdracht bij dit punt is er niet meer.';
}

/** What raden advised stands beside what residents said, and not in it. */
function adviesRows(dossier: Dossier | undefined): readonly (readonly [string, string])[] {
  const regel = dossier && adviesRegel(dossier);
  return regel === undefined ? [] : [[ADVIES_KOP, regel]];
}

/** Of a point without an opdracht the record does not say. */
function brengers(dossier: Dossier | undefined): string {
  return dossier ? (namenWords(dossier.projectleiders) ?? NOT_KNOWN) : '';
}

/** What residents said in a line, or why they do not take part. */
export function inwonersWords(dossier: Dossier): string {
  const geen = geenWords(dossier);
  if (geen !== undefined) return geen;
  const { inbreng = [] } = dossier;
  if (inbreng.length === 0) return 'Er is nog geen inbreng van inwoners.';
  const counts = countOordelen(inbreng);
  const oordelen = (['overgenomen', 'deels', 'niet', 'nog open'] as const)
    .filter((oordeel) => counts[oordeel] > 0)
    .map((oordeel) => `${counts[oordeel]} ${OORDEEL_WORDS[oordeel]}`);
  const themas = [
    ...Map.groupBy(
      inbreng.filter(({ thema }) => thema),
      ({ thema = '' }) => thema,
    ),
  ]
    .toSorted(([a, ones], [b, others]) => others.length - ones.length || a.localeCompare(b, 'nl'))
    .slice(0, 3)
    .map(([thema]) => thema);
  const over = themas.length === 0 ? '' : ` Het ging over ${listWords(themas)}.`;
  return `${brachtenIn(inbreng)}: ${listWords(oordelen)}.${over}`;
}

const OORDEEL_WORDS = {
  overgenomen: 'overgenomen',
  deels: 'deels overgenomen',
  niet: 'niet overgenomen',
  'nog open': 'nog niet beslist',
} as const;
