import { type Jaaragenda, type Onderwerp, standOf } from '../jaaragenda/jaaragenda.ts';
import { herkomstWords } from '../jaaragenda/jaaragenda-words.ts';
import { stukFacts } from '../jaaragenda/stukgegevens.ts';
import { isHandedIn } from '../opdrachten/ground/access-rules.ts';
import { namenWords } from '../opdrachten/ground/collega.ts';
import { type Dossier, participatieOf } from '../opdrachten/ground/dossier.ts';
import { planValueWords } from '../opdrachten/ground/plan-value-words.ts';
import type { DocumentBlok, DocumentModel } from '../shared/document.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { metLidwoord } from '../shared/overleg-naam.ts';
import { capital, listWords } from '../shared/words.ts';
import { type GeplandDossier, planningBlokken } from './jaaragenda-planning.ts';

/** The jaaragenda as the stuk for the PFHO, with the columns that the region has for it. */

type Stuk = {
  readonly agenda: Jaaragenda;
  /** The opdrachten that were made of its topics, by id. */
  readonly dossiers: ReadonlyMap<string, GeplandDossier>;
  readonly aan: string;
  readonly van: string;
  /** YYYY-MM-DD */
  readonly datum: string;
};

/** As the region writes it of who is not known yet. */
const NTB = 'n.t.b.';

export function jaaragendaDocument({ agenda, dossiers, aan, van, datum }: Stuk): DocumentModel {
  const jaar = agenda.id;
  const topics = agenda.onderwerpen.filter((one) => SHOWN.has(standOf(one)));
  const open = topics.filter((one) => standOf(one) === 'voorlopig');
  return {
    papier: 'jaaragenda',
    soort: 'Stuk voor de vergadering',
    titel: `Jaaragenda Samenkracht! ${jaar}`,
    facts: [
      { label: 'Onderwerp', waarde: `Jaaragenda Samenkracht! ${jaar}` },
      { label: 'Aan', waarde: aan },
      { label: 'Van', waarde: van },
      { label: 'Datum', waarde: formatDutchDate(datum) },
      ...stukFacts(agenda.stukken?.jaaragenda),
      { label: 'Stand', waarde: standWords(topics) },
    ],
    blokken: [
      ...(open.length === 0 ? [] : voorstel(jaar, open.length)),
      {
        soort: 'kop',
        niveau: 1,
        tekst: open.length === 0 ? 'Overzicht' : 'Overzicht (voorlopige) agendapunten',
      },
      topics.length === 0
        ? { soort: 'alinea', tekst: 'Er staan nu geen onderwerpen op.' }
        : {
            soort: 'tabel',
            koppen: ['Project', 'Bestuurlijk trekker', 'Projectleider', 'Betrokken inwoners (profiel)'],
            breedtes: [4, 3, 3, 4],
            rijen: topics.map((one) => rowOf(one, dossiers.get(one.opdrachtId ?? '')?.dossier)),
          },
      ...planningBlokken(topics, dossiers),
      ...origins(topics),
    ],
    voettekst: `Jaaragenda Samenkracht! ${jaar} · ${formatDutchDate(datum)}`,
  };
}

/** What moved to another year or goes no further is not put before the PFHO. */
const SHOWN: ReadonlySet<string> = new Set(['voorlopig', 'vastgesteld', 'opdracht']);

function standWords(topics: readonly Onderwerp[]): string {
  const fixed = topics
    .flatMap(({ vastgesteld }) => vastgesteld ?? [])
    .toSorted((a, b) => a.datum.localeCompare(b.datum));
  const [first, last] = [fixed[0], fixed.at(-1)];
  if (!last) return 'Voorlopig';
  const by = `door ${metLidwoord(last.overlegNaam)} op ${formatDutchDate(last.datum)}`;
  if (fixed.length < topics.length)
    return `Deels voorlopig: ${fixed.length} van ${topics.length} vastgesteld, de laatste ${by}`;
  return first?.datum === last.datum ? `Vastgesteld ${by}` : `Vastgesteld, het laatste onderwerp ${by}`;
}

function voorstel(jaar: string, aantal: number): readonly DocumentBlok[] {
  const what =
    aantal === 1 ? 'het onderwerp dat nog voorlopig is' : `de ${aantal} onderwerpen die nog voorlopig zijn`;
  return [
    { soort: 'kop', niveau: 1, tekst: 'Voorstel' },
    {
      soort: 'tabel',
      koppen: ['Nummer', 'Omschrijving'],
      breedtes: [2, 8],
      rijen: [
        ['Voorstel 1.', `De Jaaragenda Samenkracht! ${jaar} vaststellen, met ${what}.`],
        ['Voorstel 2.', 'De verdeling van de bestuurlijk trekkers bespreken en zo nodig aanpassen.'],
      ],
    },
  ];
}

function rowOf(onderwerp: Onderwerp, dossier: Dossier | undefined): readonly string[] {
  const { titel, trekkers = [], projectleiders = [], vastgesteld } = onderwerp;
  return [
    vastgesteld ? titel : `${titel} (voorlopig)`,
    (dossier && namenWords(dossier.trekkers)) || listWords(trekkers) || NTB,
    (dossier && namenWords(dossier.projectleiders)) || listWords(projectleiders) || NTB,
    dossier === undefined ? NTB : profielWords(dossier),
  ];
}

/** Experience with what, how many, and from where, as the plan says once it is handed in. */
function profielWords(dossier: Dossier): string {
  if (!isHandedIn(dossier)) return NTB;
  const { plan } = dossier;
  if (plan.vanToepassing === 'nee')
    return participatieOf(dossier) === 'geen participatie'
      ? 'Inwoners doen niet mee'
      : 'Voorgesteld: inwoners doen niet mee';
  const words = [
    planValueWords('ervaring', plan.ervaring),
    typeof plan.aantal === 'number' ? inwonersWords(plan.aantal) : '',
    planValueWords('gemeenten', plan.gemeenten),
  ].filter((text) => text !== '');
  return words.length === 0 ? NTB : words.map(capital).join(' · ');
}

function inwonersWords(aantal: number): string {
  return aantal === 1 ? '1 inwoner' : `${aantal} inwoners`;
}

/** From where the topics came, as the method asks: the programme, the gemeenten and residents. */
function origins(topics: readonly Onderwerp[]): readonly DocumentBlok[] {
  if (topics.length === 0) return [];
  const counts = Map.groupBy(topics, (one) => capital(herkomstWords(one)));
  return [
    { soort: 'kop', niveau: 1, tekst: 'Waar de onderwerpen vandaan komen' },
    ...[...counts]
      .toSorted(([a], [b]) => a.localeCompare(b, 'nl'))
      .map(([herkomst, { length }]) => ({ soort: 'punt', tekst: `${herkomst}: ${length}` }) as const),
  ];
}
