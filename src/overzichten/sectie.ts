import { mayReadPlan } from '../opdrachten/ground/access-rules.ts';
import { namenWords } from '../opdrachten/ground/collega.ts';
import { type Dossier, participatieOf } from '../opdrachten/ground/dossier.ts';
import { geplandWords } from '../opdrachten/ground/kosten.ts';
import { KOSTEN_SAMEN, kostenWords } from '../opdrachten/ground/kosten-words.ts';
import { ONDERDELEN } from '../opdrachten/ground/plan-field-kinds.ts';
import { NOT_KNOWN, planValueWords } from '../opdrachten/ground/plan-value-words.ts';
import { applicableFields, missingFields } from '../opdrachten/plan/participatieplan.ts';
import { missingWords, ONDERDEEL_WORDS } from '../opdrachten/plan/plan-words.ts';
import type { Actor } from '../shared/actor.ts';
import { localDate } from '../shared/clock.ts';
import type { DocumentBlok, DocumentModel } from '../shared/document.ts';
import { formatDutchDate, formatMonth } from '../shared/dutch-dates.ts';
import { capital } from '../shared/words.ts';
import type { VergaderingOverzicht } from './vergadering-overzicht.ts';

/**
 * The section Inwonerparticipatie of the format in which the DO hands out an opdracht: the plan as it is now, question by question, or
 * why residents do not take part (domain: Why it exists).
 */

/** One answer of the section. */
type Antwoord = { readonly label: string; readonly tekst: string };
type Deel = { readonly kop: string; readonly antwoorden: readonly Antwoord[] };

/** What the plan says, by onderdeel; activiteiten stand in a table of their own. */
function delenOf({ plan }: Dossier): readonly Deel[] {
  return ONDERDELEN.map((onderdeel) => ({
    kop: ONDERDEEL_WORDS[onderdeel].naam,
    antwoorden: [
      ...applicableFields(plan)
        .filter((field) => field.onderdeel === onderdeel && field.id !== 'vanToepassing')
        .filter((field) => field.id !== 'activiteiten')
        .map(({ id, label }) => ({ label, tekst: planValueWords(id, plan[id]) })),
      ...(onderdeel === 'planning' ? [{ label: KOSTEN_SAMEN, tekst: geplandWords({ plan }) }] : []),
    ].filter(({ tekst }) => tekst !== ''),
  }));
}

/** 'Geen participatie, omdat …', or that it is proposed; undefined: residents take part, or nobody said yet. */
export function geenWords(dossier: Dossier): string | undefined {
  const { vanToepassing, redenGeen = NOT_KNOWN } = dossier.plan;
  if (vanToepassing !== 'nee') return undefined;
  return participatieOf(dossier) === 'geen participatie'
    ? `Geen participatie, omdat: ${redenGeen}.`
    : `Geen participatie voorgesteld, omdat: ${redenGeen}.`;
}

/** Where the plan stands: a section that is not agreed is no stuk yet. */
function standWords(dossier: Dossier): string {
  const { afgestemd, ingediend, plan } = dossier;
  if (afgestemd) return `Afgestemd met ${afgestemd.door} op ${formatDutchDate(localDate(afgestemd.op))}.`;
  if (ingediend)
    return `Ingediend door ${ingediend.door} op ${formatDutchDate(localDate(ingediend.op))}. Nog niet afgestemd.`;
  const missing = missingFields(plan);
  return missing.length === 0
    ? 'Concept: nog niet ingediend.'
    : `Concept: ${missingWords(missing.length)}: ${missing.map(({ label }) => label).join(', ')}.`;
}

/** The section of one opdracht under its heading. */
function sectie(dossier: Dossier): readonly DocumentBlok[] {
  const geen = geenWords(dossier);
  if (geen !== undefined)
    return [
      { soort: 'alinea', tekst: geen },
      ...(dossier.plan.toelichtingGeen
        ? [{ soort: 'alinea', tekst: dossier.plan.toelichtingGeen } as const]
        : []),
    ];
  const blokken = delenOf(dossier).flatMap(({ kop, antwoorden }, index): readonly DocumentBlok[] => {
    const activiteiten = ONDERDELEN[index] === 'planning' ? activiteitenTable(dossier) : [];
    if (antwoorden.length === 0) return activiteiten;
    return [
      { soort: 'kop', niveau: 2, tekst: kop },
      {
        soort: 'tabel',
        koppen: ['Vraag', 'Antwoord'],
        breedtes: [3, 7],
        rijen: antwoorden.map(({ label, tekst }) => [label, tekst]),
      },
      ...activiteiten,
    ];
  });
  return blokken.length > 0 ? blokken : [{ soort: 'alinea', tekst: 'Er is nog niets ingevuld.' }];
}

function activiteitenTable({ plan }: Dossier): readonly DocumentBlok[] {
  const { activiteiten = [] } = plan;
  if (!activiteiten || activiteiten.length === 0) return [];
  return [
    { soort: 'kop', niveau: 2, tekst: 'Activiteiten' },
    {
      soort: 'tabel',
      koppen: ['Activiteit', 'Wanneer', 'Aantal inwoners', 'Kosten'],
      breedtes: [3, 3, 2, 3],
      rijen: activiteiten.map(({ soort, wanneer, aantal, kosten }) => [
        capital(soort),
        wanneer.length === 'YYYY-MM'.length ? formatMonth(wanneer) : formatDutchDate(wanneer),
        String(aantal),
        kostenWords(kosten) || NOT_KNOWN,
      ]),
    },
  ];
}

/** What an opdracht is, and whose. */
export function wieWords(
  dossier: Dossier,
): readonly (Antwoord & { readonly wie?: 'projectleider' | 'trekker' })[] {
  return [
    { label: 'Kenmerk', tekst: dossier.kenmerk ?? NOT_KNOWN },
    { label: 'Programma', tekst: dossier.programma ?? NOT_KNOWN },
    {
      label: 'Projectleider',
      tekst: namenWords(dossier.projectleiders) ?? NOT_KNOWN,
      wie: 'projectleider',
    },
    { label: 'Bestuurlijk trekker', tekst: namenWords(dossier.trekkers) ?? NOT_KNOWN, wie: 'trekker' },
    { label: 'Gemeenten', tekst: dossier.gemeenten.join(', ') || NOT_KNOWN },
  ];
}

/**
 * The section of one opdracht as a document.
 * @param now ISO instant, for the foot of the page
 */
export function sectieDocument(dossier: Dossier, now: string, link?: DocumentModel['link']): DocumentModel {
  return {
    papier: 'sectie',
    soort: 'Opdracht · Inwonerparticipatie',
    titel: dossier.titel,
    voettekst: `${dossier.kenmerk ?? 'zonder kenmerk'} · ${formatDutchDate(localDate(now))}`,
    link,
    facts: [...wieWords(dossier), { label: 'Stand', tekst: standWords(dossier) }].map(({ label, tekst }) => ({
      label,
      waarde: tekst,
    })),
    blokken: [{ soort: 'kop', niveau: 1, tekst: 'Inwonerparticipatie' }, ...sectie(dossier)],
  };
}

/** The section as text, to paste into a stuk: a line an answer. */
export function sectieTekst(dossier: Dossier): string {
  const geen = geenWords(dossier);
  const { toelichtingGeen } = dossier.plan;
  const activiteiten = planValueWords('activiteiten', dossier.plan.activiteiten);
  const lines =
    geen === undefined
      ? [
          ...delenOf(dossier).flatMap(({ antwoorden }) => antwoorden),
          ...(activiteiten === '' ? [] : [{ label: 'Activiteiten', tekst: activiteiten }]),
        ].map(({ label, tekst }) => `${label}: ${tekst}`)
      : [geen, ...(toelichtingGeen ? [toelichtingGeen] : [])];
  return lines.length > 0 ? lines.join('\n') : 'Er is nog niets ingevuld.';
}

/**
 * The sections of all opdrachten of one meeting, with a table of them in front. Of a plan that this reader may not see yet only that it
 * is not there.
 * @param now ISO instant
 */
export function sectiesDocument(
  { vergadering, dossiers }: Pick<VergaderingOverzicht, 'vergadering' | 'dossiers'>,
  reader: Actor,
  now: string,
): DocumentModel {
  const datum = formatDutchDate(vergadering.datum);
  const seen = (dossier: Dossier): boolean => mayReadPlan(reader, dossier);
  return {
    papier: 'secties',
    soort: `${vergadering.overlegNaam} · Inwonerparticipatie`,
    titel: `Inwonerparticipatie per opdracht, ${datum}`,
    voettekst: `${vergadering.overlegNaam} ${datum} · gemaakt op ${formatDutchDate(localDate(now))}`,
    facts: [],
    blokken: [
      {
        soort: 'tabel',
        koppen: ['Nr', 'Opdracht', 'Projectleider', 'Inwonerparticipatie'],
        breedtes: [1, 5, 3, 5],
        rijen: dossiers.map((dossier, index) => [
          String(index + 1),
          dossier.titel,
          namenWords(dossier.projectleiders) ?? NOT_KNOWN,
          seen(dossier) ? inOneLine(dossier) : NOT_HANDED_IN,
        ]),
      },
      ...dossiers.flatMap((dossier, index): readonly DocumentBlok[] => [
        { soort: 'kop', niveau: 1, tekst: `${index + 1}. ${dossier.titel}`, nieuwePagina: index > 0 },
        ...(seen(dossier)
          ? [
              {
                soort: 'alinea' as const,
                tekst: wieWords(dossier)
                  .map(({ label, tekst }) => `${label}: ${tekst}.`)
                  .join(' '),
              },
              { soort: 'alinea' as const, tekst: standWords(dossier) },
              ...sectie(dossier),
            ]
          : [{ soort: 'alinea' as const, tekst: NOT_HANDED_IN }]),
      ]),
    ],
  };
}

export const NOT_HANDED_IN = 'Het plan is nog niet ingediend.';

function inOneLine(dossier: Dossier): string {
  const geen = geenWords(dossier);
  if (geen !== undefined) return geen;
  const { niveau, methoden } = dossier.plan;
  const said = [niveau, ...(methoden ?? [])].filter((part) => part !== undefined && part !== null);
  return said.length > 0 ? capital(said.join(', ')) : 'Er is nog niets ingevuld.';
}
