import { isHandedIn } from '../opdrachten/ground/access-rules.ts';
import { besluitUitleg } from '../opdrachten/ground/besluit.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { countOordelen } from '../opdrachten/ground/inbreng.ts';
import { type Jaartabel, NIET_BEKEND } from '../opdrachten/ground/jaartabel.ts';
import { planValueWords } from '../opdrachten/ground/plan-value-words.ts';
import { afgehandeld } from '../opdrachten/ground/terugkoppeling.ts';
import { activiteitenOf } from '../opdrachten/ground/uitvoering.ts';
import { NIET_IN_PLAN, peopleWords, puntWords } from '../opdrachten/ground/uitvoering-words.ts';
import { tookPart, verschuldigd } from '../opdrachten/ground/verschuldigd.ts';
import type { DocumentModel } from '../shared/document.ts';
import { formatDutchDate, formatShortDutchDate } from '../shared/dutch-dates.ts';
import { sentence } from '../shared/words.ts';
import { ingetrokkenWords } from './cijfers.ts';

/** One project in the form in which the region reported about 2018: form and question, result, follow-up. */
export type JaarRij = {
  readonly id: string;
  readonly project: string;
  readonly vorm: string;
  readonly vraag: string;
  readonly resultaat: string;
  readonly vervolg: string;
};

const NOT_YET = 'nog niet bekend';
/** The report is read by the board and outside the bot; a draft is of the projectleider and the coördinator. */
const DRAFT = 'het plan is nog niet ingediend';

/** What was recorded of one opdracht, as one row of the report. Nothing is made up: what is not there is said so. */
export function jaarRij(dossier: Dossier): JaarRij {
  const { id, titel, kenmerk, plan, afgestemd, jaartabel } = dossier;
  if (jaartabel) return { id, ...asItWas(jaartabel) };
  const project = kenmerk === undefined ? titel : `${titel} (${kenmerk})`;
  if (afgestemd && plan.vanToepassing === 'nee') {
    const reden = plan.redenGeen ?? NOT_YET;
    const why = `Reden: ${reden}.${plan.toelichtingGeen ? ` ${plan.toelichtingGeen}` : ''}`;
    // Who took part before that was agreed is not denied.
    const took = tookPart(dossier);
    return {
      id,
      project,
      vorm: took ? `${form(dossier)}, daarna geen participatie` : 'geen participatie',
      vraag: '',
      resultaat: took ? `${result(dossier)} ${why}` : why,
      vervolg: followUp(dossier),
    };
  }
  return {
    id,
    project,
    vorm: form(dossier),
    vraag: isHandedIn(dossier) ? planValueWords('centraleVraag', plan.centraleVraag) || NOT_YET : DRAFT,
    resultaat: result(dossier),
    vervolg: followUp(dossier),
  };
}

/** What another table of the year says already is told in its words. */
function asItWas({ project, vorm, opbrengst, vervolg }: Jaartabel): Omit<JaarRij, 'id'> {
  const known = (text = NIET_BEKEND): string => text;
  return { project, vorm: known(vorm), vraag: '', resultaat: known(opbrengst), vervolg: known(vervolg) };
}

function form(dossier: Dossier): string {
  const held = activiteitenOf(dossier).filter(({ stand }) => stand === 'gehouden');
  if (held.length === 0)
    return (isHandedIn(dossier) && planValueWords('methoden', dossier.plan.methoden)) || NOT_YET;
  return held
    .map(({ soort, verloop, buitenPlan }) => {
      const people = peopleWords(verloop.gehouden?.aantal ?? 0);
      return `${soort} (${buitenPlan ? `${people}, ${NIET_IN_PLAN}` : people})`;
    })
    .join(', ');
}

function result(dossier: Dossier): string {
  const { inbreng = [] } = dossier;
  const outcomes = activiteitenOf(dossier).flatMap(({ soort, verloop: { gehouden }, buitenPlan }) => [
    ...(gehouden && buitenPlan ? [`Waarom ${soort} niet in het plan stond: ${buitenPlan.reden}`] : []),
    ...(gehouden ? [gehouden.opbrengst] : []),
  ]);
  const { overgenomen, deels, niet } = countOordelen(inbreng);
  const numbers =
    inbreng.length === 0
      ? ''
      : `${puntWords(inbreng.length)}: ${overgenomen} overgenomen, ${deels} deels, ${niet} niet.`;
  const parts = [...outcomes, numbers].filter((part) => part !== '');
  return parts.length === 0 ? NOT_YET : parts.join(' ');
}

function followUp(dossier: Dossier): string {
  const toezeggingen = (dossier.toezeggingen ?? []).map(
    ({ wat, nagekomen }) => `${wat.replace(/\.$/, '')} (${nagekomen ? 'nagekomen' : 'staat nog open'}).`,
  );
  return [besluitText(dossier), ...toezeggingen, ...answers(dossier)].join(' ');
}

/** What residents heard, each time, and whether they wait for more. */
function answers(dossier: Dossier): readonly string[] {
  const done = afgehandeld(dossier).map(({ gegeven, nietNodig }) =>
    gegeven
      ? `Terugkoppeling: ${gegeven.kanalen.map(({ kanaal, datum }) => `${kanaal}, ${formatShortDutchDate(datum)}`).join('; ')}.`
      : `Terugkoppeling was niet nodig: ${sentence(nietNodig?.reden ?? NOT_YET)}`,
  );
  const owed = verschuldigd(dossier);
  // Where residents do not take part nobody waits for it.
  if (!owed && (done.length > 0 || dossier.plan.vanToepassing === 'nee')) return done;
  return [...done, done.length === 0 ? 'Nog geen terugkoppeling.' : 'Inwoners krijgen nog een bericht.'];
}

function besluitText({ besluiten = [] }: Dossier): string {
  if (besluiten.length === 0) return 'Nog geen besluit.';
  return besluiten
    .map(({ overlegNaam, datum, uitkomst, weging }) =>
      `${overlegNaam}, ${formatShortDutchDate(datum)}: ${uitkomst}. ${besluitUitleg({ weging })}`.trim(),
    )
    .join(' ');
}

/** Why there is nothing to report of that year. */
export function noneWords(jaar: string, ingetrokken: number): string {
  return ingetrokken === 0
    ? `Er zijn geen opdrachten in ${jaar}.`
    : `Er is niets te melden over ${jaar}. ${ingetrokkenWords(ingetrokken)}`;
}

/** The columns of the report, as they stand above a table. */
export const JAAR_KOPPEN = {
  project: 'Project',
  vorm: 'Vorm',
  vraag: 'Centrale vraag',
  resultaat: 'Resultaat en wat ermee is gedaan',
  vervolg: 'Vervolg',
} as const satisfies Readonly<Record<Exclude<keyof JaarRij, 'id'>, string>>;

/** A row by the names of its columns, for a spreadsheet. */
export function jaarCells({
  project,
  vorm,
  vraag,
  resultaat,
  vervolg,
}: JaarRij): Readonly<Record<(typeof JAAR_KOPPEN)[keyof typeof JAAR_KOPPEN], string>> {
  return {
    [JAAR_KOPPEN.project]: project,
    [JAAR_KOPPEN.vorm]: vorm,
    [JAAR_KOPPEN.vraag]: vraag,
    [JAAR_KOPPEN.resultaat]: resultaat,
    [JAAR_KOPPEN.vervolg]: vervolg,
  };
}

/** The report of a year as a document. @param vandaag YYYY-MM-DD */
export function jaarDocument(jaar: string, rijen: readonly JaarRij[], vandaag: string): DocumentModel {
  return {
    papier: 'jaaroverzicht',
    titel: `Inwonerparticipatie in ${jaar}`,
    soort: 'Jaaroverzicht Samenkracht!',
    facts: [
      { label: 'Jaar', waarde: jaar },
      { label: 'Projecten', waarde: String(rijen.length) },
      { label: 'Gemaakt op', waarde: formatDutchDate(vandaag) },
    ],
    blokken: rijen.flatMap(({ project, vorm, vraag, resultaat, vervolg }) => [
      { soort: 'kop' as const, tekst: project, niveau: 1 as const },
      {
        soort: 'tabel' as const,
        koppen: ['Onderdeel', 'Wat is vastgelegd'],
        breedtes: [1, 3],
        rijen: [
          [JAAR_KOPPEN.vorm, vorm],
          ...(vraag === '' ? [] : [[JAAR_KOPPEN.vraag, vraag]]),
          [JAAR_KOPPEN.resultaat, resultaat],
          [JAAR_KOPPEN.vervolg, vervolg],
        ],
      },
    ]),
    voettekst: `Jaaroverzicht ${jaar}, ${formatDutchDate(vandaag)}`,
  };
}
