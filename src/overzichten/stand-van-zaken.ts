import type { BudgetOverzicht } from '../budget/budget-overzicht.ts';
import { budgetWords, overWords, standSentence } from '../budget/budget-words.ts';
import { type Jaaragenda, standOf } from '../jaaragenda/jaaragenda.ts';
import { type StukInvoer, stukFacts } from '../jaaragenda/stukgegevens.ts';
import { tookPart } from '../opdrachten/ground/verschuldigd.ts';
import { type NooitGehoord, nietGehoordWords } from '../opdrachten/nooit-gehoord.ts';
import type { DocumentBlok, DocumentModel } from '../shared/document.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { somWords } from '../shared/som.ts';
import { capital } from '../shared/words.ts';
import { type Cijfers, ingetrokkenWords, vernietigdWords } from './cijfers.ts';
import { totalFacts } from './cijfers-card.ts';
import { type JaarRij, jaarRij, jarenVan } from './jaaroverzicht.ts';
import { type JaarDossier, yearOf } from './telling.ts';

/** The memo 'Stand van zaken' of a year, in the form in which the region told of 2017 and 2018. */

/** What there is to tell of a year. */
export type Jaaroverzicht = {
  readonly jaar: string;
  /** Of every project that did something in that year. */
  readonly rijen: readonly JaarRij[];
  /** Projects of that year in which it was agreed that residents do not take part. */
  readonly zonder: readonly JaarRij[];
  /** What residents told outside an opdracht; absent: nobody looked. */
  readonly onderzoek?: readonly JaarRij[];
  /** The netwerkbijeenkomsten that were held; absent: nobody looked. */
  readonly bijeenkomsten?: readonly JaarRij[];
  /** The figures of that year and of the year before it; absent: nobody counted them. */
  readonly cijfers?: { readonly dit: Cijfers; readonly vorig: Cijfers };
  /** Titles of what is still to come, in that year or the next. */
  readonly nogAanBod: readonly string[];
  /** How many of that year were withdrawn. */
  readonly ingetrokken: number;
  /** How many of that year were destroyed; absent: nobody counted them. */
  readonly vernietigd?: number;
  /** What there was for activiteiten and what it cost; absent: nobody read it. */
  readonly geld?: BudgetOverzicht;
  /** Which groups and gemeenten were not heard; absent: nobody looked. */
  readonly nooit?: NooitGehoord;
};

export function jaaroverzichtOf(
  all: readonly JaarDossier[],
  jaaragendas: readonly Jaaragenda[],
  jaar: string,
): Jaaroverzicht {
  const sorted = all.toSorted((a, b) => a.dossier.titel.localeCompare(b.dossier.titel, 'nl'));
  const going = sorted.filter(({ dossier }) => dossier.status !== 'ingetrokken');
  const isWithout = ({ dossier }: JaarDossier): boolean =>
    dossier.afgestemd !== undefined && dossier.plan.vanToepassing === 'nee' && !tookPart(dossier);
  const done = going.filter((one) => !isWithout(one) && jarenVan(one.dossier).has(jaar));
  const next = String(Number(jaar) + 1);
  const isToCome = (one: JaarDossier): boolean =>
    !isWithout(one) &&
    !done.includes(one) &&
    one.dossier.jaartabel === undefined &&
    ![...jarenVan(one.dossier)].some((year) => year > jaar) &&
    one.dossier.status !== 'afgerond' &&
    [jaar, next].includes(yearOf(one));
  const rowOf = ({ dossier }: JaarDossier): JaarRij => jaarRij(dossier, jaar);
  return {
    jaar,
    rijen: done.map(rowOf),
    zonder: going.filter((one) => isWithout(one) && yearOf(one) === jaar).map(rowOf),
    nogAanBod: [
      ...new Set([
        ...going.filter(isToCome).map(({ dossier }) => dossier.titel),
        ...jaaragendas.filter(({ id }) => id === jaar || id === next).flatMap(topicsToCome),
      ]),
    ],
    ingetrokken: sorted.filter((one) => one.dossier.status === 'ingetrokken' && yearOf(one) === jaar).length,
  };
}

/** Topics of which there is no opdracht yet. */
function topicsToCome({ id, onderwerpen }: Jaaragenda): readonly string[] {
  return onderwerpen
    .filter(({ opdrachtId }) => opdrachtId === undefined)
    .flatMap((onderwerp) => {
      const stand = standOf(onderwerp);
      if (stand === 'vastgesteld') return [`${onderwerp.titel} (jaaragenda ${id})`];
      return stand === 'voorlopig' ? [`${onderwerp.titel} (jaaragenda ${id}, voorlopig)`] : [];
    });
}

/** What stands beside the projects in their table, as the memo of 2018 has it. */
function ernaast({ onderzoek = [], bijeenkomsten = [] }: Jaaroverzicht): readonly JaarRij[] {
  return [...onderzoek, ...bijeenkomsten];
}

/** Is there nothing at all to report? */
export function isEmpty(overzicht: Jaaroverzicht): boolean {
  const { rijen, zonder, nogAanBod } = overzicht;
  return rijen.length + zonder.length + nogAanBod.length + ernaast(overzicht).length === 0;
}

/** Why there is nothing to report of that year. */
export function noneWords({
  jaar,
  ingetrokken,
  vernietigd = 0,
}: Pick<Jaaroverzicht, 'jaar' | 'ingetrokken' | 'vernietigd'>): string {
  const weg = [ingetrokkenWords(ingetrokken), vernietigdWords(vernietigd)].filter((words) => words !== '');
  return weg.length === 0
    ? `Er zijn geen opdrachten in ${jaar}.`
    : `Er is niets te melden over ${jaar}. ${weg.join(' ')}`;
}

/** The columns of the table, as the region has them. */
const KOPPEN = {
  project: 'Project',
  vorm: 'Vorm en centrale vraag',
  opbrengst: 'Opbrengst en wat we ermee hebben gedaan of nog gaan doen',
  vervolg: 'Vervolg',
} as const;
type Cells = Readonly<Record<(typeof KOPPEN)[keyof typeof KOPPEN], string>>;

function cellsOf({ project, vorm, vraag, resultaat, vervolg }: JaarRij): Cells {
  return {
    [KOPPEN.project]: project,
    [KOPPEN.vorm]: vraag === '' ? capital(vorm) : `${capital(vorm)}: ‘${vraag}’`,
    [KOPPEN.opbrengst]: capital(resultaat),
    [KOPPEN.vervolg]: vervolg,
  };
}

/** The rows by the names of their columns, for a spreadsheet. */
export function jaarCells(overzicht: Jaaroverzicht): readonly Cells[] {
  return [...overzicht.rijen, ...ernaast(overzicht), ...overzicht.zonder].map(cellsOf);
}

/** Who the memo is for and from, and when it is made. */
type Kop = {
  readonly aan: string;
  readonly van: string;
  /** YYYY-MM-DD */
  readonly datum: string;
  /** What was filled in for it. */
  readonly invoer?: StukInvoer | undefined;
};

export function standVanZakenDocument(
  overzicht: Jaaroverzicht,
  { aan, van, datum, invoer }: Kop,
): DocumentModel {
  const { jaar, zonder, nogAanBod } = overzicht;
  return {
    papier: 'stand van zaken',
    soort: 'Memo',
    titel: `Stand van zaken Samenkracht! ${jaar}`,
    facts: [
      { label: 'Aan', waarde: aan },
      { label: 'Van', waarde: van },
      { label: 'Datum', waarde: formatDutchDate(datum) },
      ...stukFacts(invoer),
    ],
    blokken: [
      { soort: 'kop', niveau: 1, tekst: 'Inleiding' },
      {
        soort: 'alinea',
        tekst:
          'Met Samenkracht! werken inwoners met ervaring mee aan de plannen van de gemeenten samen. Per project lees je hier wat we vroegen, wat dat opleverde en hoe het verdergaat.',
      },
      { soort: 'kop', niveau: 1, tekst: `Samenkracht! in ${jaar}` },
      ...projectenTable(overzicht),
      ...geldTable(overzicht),
      ...nooitBlokken(overzicht),
      ...tweeJaarTable(overzicht),
      ...(zonder.length === 0
        ? []
        : [
            { soort: 'kop', niveau: 1, tekst: 'Projecten zonder participatie' } as const,
            {
              soort: 'tabel',
              koppen: ['Project', 'Waarom inwoners niet meedoen'],
              breedtes: [4, 6],
              rijen: zonder.map(({ project, resultaat }) => [project, resultaat]),
            } as const,
          ]),
      ...(nogAanBod.length === 0
        ? []
        : [
            { soort: 'kop', niveau: 1, tekst: 'Wat nog aan bod komt' } as const,
            {
              soort: 'alinea',
              tekst: `Deze onderwerpen zijn van ${jaar} of van ${Number(jaar) + 1}, en kwamen nog niet aan bod:`,
            } as const,
            ...nogAanBod.map((tekst) => ({ soort: 'punt', tekst }) as const),
          ]),
    ],
    voettekst: `Stand van zaken Samenkracht! ${jaar} · ${formatDutchDate(datum)}`,
  };
}

/** Who was not heard in that year. */
function nooitBlokken({ nooit, rijen }: Jaaroverzicht): readonly DocumentBlok[] {
  if (!nooit || rijen.length === 0) return [];
  return [
    { soort: 'kop', niveau: 1, tekst: 'Wie we niet hoorden' },
    { soort: 'punt', tekst: `Gemeenten: ${nietGehoordWords(nooit, nooit.gemeenten)}` },
    {
      soort: 'punt',
      tekst: `Groepen die in een plan staan, van dit jaar of van een ander jaar: ${nietGehoordWords(nooit, nooit.groepen)}`,
    },
  ];
}

/** Two years beside each other: the method is evaluated every two years (memo 2024). Of a year without opdrachten there is nothing to say. */
function tweeJaarTable({ jaar, cijfers }: Jaaroverzicht): readonly DocumentBlok[] {
  if (cijfers === undefined || cijfers.dit.opdrachten + cijfers.vorig.opdrachten === 0) return [];
  const facts = [cijfers.vorig, cijfers.dit].map(
    (one) => new Map(one.opdrachten === 0 ? [] : totalFacts(one).map(({ title, value }) => [title, value])),
  );
  const titles = [...new Set(facts.flatMap((one) => [...one.keys()]))];
  return [
    { soort: 'kop', niveau: 1, tekst: 'Twee jaar naast elkaar' },
    {
      soort: 'tabel',
      koppen: ['Wat we tellen', String(Number(jaar) - 1), jaar],
      breedtes: [3, 4, 4],
      rijen: [
        ['Opdrachten', String(cijfers.vorig.opdrachten), String(cijfers.dit.opdrachten)],
        ...titles.map((title) => [
          title,
          ...facts.map((one) => one.get(title) ?? (one.size === 0 ? 'geen opdrachten' : 'niet aan de orde')),
        ]),
      ],
    },
  ];
}

/** The budget of the year beside what taking part cost; nothing when there was neither. */
function geldTable({ geld }: Jaaroverzicht): readonly DocumentBlok[] {
  if (geld === undefined || !hasGeld(geld)) return [];
  const regels = [...geld.programmas, geld.geheel];
  return [
    { soort: 'kop', niveau: 1, tekst: 'Wat het kostte' },
    { soort: 'alinea', tekst: standSentence(geld) },
    {
      soort: 'tabel',
      koppen: ['Programma', 'Budget', 'Gepland', 'Uitgegeven', 'Nog niet betaald', 'Over'],
      breedtes: [4, 3, 3, 3, 3, 3],
      rijen: regels.map((regel) => [
        capital(regel.naam),
        budgetWords(geld, regel),
        ...[regel.gepland, regel.echt, regel.onbetaald].map(somWords),
        regel.over === undefined ? 'niet bekend' : overWords(regel.over),
      ]),
    },
  ];
}

/** Was there a budget in that year, or did something cost money? */
export function hasGeld({ budget, isVernietigd, geheel: { gepland, echt } }: BudgetOverzicht): boolean {
  const costs = [gepland, echt].some(({ centen, onbekend }) => centen + onbekend > 0);
  return costs || budget !== undefined || isVernietigd;
}

function projectWords(aantal: number): string {
  return aantal === 1 ? '1 project' : `${aantal} projecten`;
}

function projectenTable(overzicht: Jaaroverzicht): readonly DocumentBlok[] {
  const { jaar, rijen, ingetrokken, vernietigd = 0 } = overzicht;
  const beside = ernaast(overzicht);
  if (rijen.length + beside.length === 0)
    return [
      {
        soort: 'alinea',
        tekst:
          vernietigd === 0
            ? `In ${jaar} is nog niets met inwoners gedaan of besloten.`
            : `Van ${jaar} is er geen project meer om te laten zien. ${vernietigdWords(vernietigd)}`,
      },
    ];
  const intro = `${capital(projectWords(rijen.length))} waarvoor in ${jaar} iets is gedaan.`;
  return [
    {
      soort: 'alinea',
      tekst: [intro, ingetrokkenWords(ingetrokken), vernietigdWords(vernietigd)]
        .filter((words) => words !== '')
        .join(' '),
    },
    {
      soort: 'tabel',
      koppen: Object.values(KOPPEN),
      breedtes: [2, 3, 4, 3],
      rijen: [...rijen, ...beside].map((rij) => Object.values(cellsOf(rij))),
    },
  ];
}
