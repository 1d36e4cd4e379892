import { adviesStandWords } from '../opdrachten/adviezen/advies-words.ts';
import { isHandedIn } from '../opdrachten/ground/access-rules.ts';
import { besluitUitleg } from '../opdrachten/ground/besluit.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { countOordelen } from '../opdrachten/ground/inbreng.ts';
import { type Jaartabel, NIET_BEKEND } from '../opdrachten/ground/jaartabel.ts';
import { planValueWords } from '../opdrachten/ground/plan-value-words.ts';
import { afgehandeld, gegevenOf, gegevenOp } from '../opdrachten/ground/terugkoppeling.ts';
import { activiteitenOf, type LopendeActiviteit } from '../opdrachten/ground/uitvoering.ts';
import { NIET_IN_PLAN, peopleWords, puntWords, whenWords } from '../opdrachten/ground/uitvoering-words.ts';
import { tookPart, verschuldigd } from '../opdrachten/ground/verschuldigd.ts';
import { raadWords } from '../shared/adviesraad.ts';
import { localDate } from '../shared/clock.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { sentence } from '../shared/words.ts';

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

/** The years (YYYY) in which something was done: people were asked, a meeting decided, or people were told. */
export function jarenVan(dossier: Dossier): ReadonlySet<string> {
  const { jaartabel, besluiten = [] } = dossier;
  if (jaartabel) return new Set([String(jaartabel.jaar)]);
  const days = [
    ...heldOf(dossier).map(({ nu }) => nu),
    ...besluiten.map(({ datum }) => datum),
    ...gegevenOf(dossier).map(gegevenOp),
  ];
  return new Set(days.map(yearIn));
}

/**
 * What was recorded of one opdracht, as one row of the report of that year: what was done in it, and in the last column what came or comes
 * after. Nothing is made up: what is not there is said so.
 */
export function jaarRij(dossier: Dossier, jaar: string): JaarRij {
  const { id, titel, kenmerk, plan, afgestemd, jaartabel } = dossier;
  if (jaartabel) return { id, ...asItWas(jaartabel) };
  const project = kenmerk === undefined ? titel : `${titel} (${kenmerk})`;
  const vervolg = followUp(dossier, jaar);
  if (afgestemd && plan.vanToepassing === 'nee') {
    // Who took part before that was agreed is not denied.
    const took = tookPart(dossier);
    return {
      id,
      project,
      vorm: took ? `${form(dossier, jaar)}, daarna geen participatie` : 'geen participatie',
      vraag: '',
      resultaat: took ? `${result(dossier, jaar)} ${why(dossier)}` : why(dossier),
      vervolg,
    };
  }
  return {
    id,
    project,
    vorm: form(dossier, jaar),
    vraag: isHandedIn(dossier) ? planValueWords('centraleVraag', plan.centraleVraag) || NOT_YET : DRAFT,
    resultaat: result(dossier, jaar),
    vervolg,
  };
}

/** Why residents do not take part. */
function why({ plan: { redenGeen = NOT_YET, toelichtingGeen } }: Dossier): string {
  return `Reden: ${redenGeen}.${toelichtingGeen ? ` ${toelichtingGeen}` : ''}`;
}

function yearIn(day: string): string {
  return day.slice(0, 4);
}

function heldOf(dossier: Dossier): readonly LopendeActiviteit[] {
  return activiteitenOf(dossier).filter(({ stand }) => stand === 'gehouden');
}

/** What another table of the year says already is told in its words. */
function asItWas({ project, vorm, opbrengst, vervolg }: Jaartabel): Omit<JaarRij, 'id'> {
  const known = (text = NIET_BEKEND): string => text;
  return { project, vorm: known(vorm), vraag: '', resultaat: known(opbrengst), vervolg: known(vervolg) };
}

function form(dossier: Dossier, jaar: string): string {
  const before = heldOf(dossier).filter(({ nu }) => yearIn(nu) <= jaar);
  const thisYear = before.filter(({ nu }) => yearIn(nu) === jaar);
  if (before.length === 0)
    return (isHandedIn(dossier) && planValueWords('methoden', dossier.plan.methoden)) || NOT_YET;
  if (thisYear.length > 0) return thisYear.map(heldWords).join(', ');
  return before.map((one) => `${heldWords(one)} in ${yearIn(one.nu)}`).join(', ');
}

function heldWords({ soort, verloop, buitenPlan }: LopendeActiviteit): string {
  const people = peopleWords(verloop.gehouden?.aantal ?? 0);
  return `${soort} (${buitenPlan ? `${people}, ${NIET_IN_PLAN}` : people})`;
}

/** What people said in that year, and what was done with it. */
function result(dossier: Dossier, jaar: string): string {
  const outcomes = heldOf(dossier)
    .filter(({ nu }) => yearIn(nu) === jaar)
    .flatMap(({ soort, verloop: { gehouden }, buitenPlan }) => [
      ...(buitenPlan ? [`Waarom ${soort} niet in het plan stond: ${sentence(buitenPlan.reden)}`] : []),
      ...(gehouden ? [sentence(gehouden.opbrengst)] : []),
    ]);
  const parts = [
    ...outcomes,
    ...inbrengWords(dossier, jaar),
    ...besluitTexts(dossier, (year) => year === jaar),
    ...answers(dossier, (year) => year === jaar),
    ...adviesTexts(dossier, jaar),
  ].filter((part) => part !== '');
  return parts.length === 0 ? NOT_YET : parts.join(' ');
}

/**
 * How many points were brought in in that year, and what was done with them. A point is of the year of its activiteit; of one without it that
 * is only known when nothing was done in another year.
 */
function inbrengWords(dossier: Dossier, jaar: string): readonly string[] {
  const { inbreng = [] } = dossier;
  const years = new Map(activiteitenOf(dossier).map(({ id, nu }) => [id, yearIn(nu)]));
  const [only = jaar, ...others] = jarenVan(dossier);
  const perJaar = Map.groupBy(
    inbreng,
    ({ activiteitId }) => years.get(activiteitId ?? '') ?? (others.length === 0 ? only : undefined),
  );
  const said = perJaar.get(jaar) ?? [];
  const unknown = perJaar.get(undefined)?.length ?? 0;
  const { overgenomen, deels, niet, 'nog open': open } = countOordelen(said);
  return [
    ...(said.length === 0
      ? []
      : [
          `${puntWords(said.length)}: ${overgenomen} overgenomen, ${deels} deels, ${niet} niet${open === 0 ? '' : `, ${open} nog open`}.`,
        ]),
    ...(unknown === 0
      ? []
      : [
          `Van ${puntWords(unknown)} is niet vastgelegd in welk jaar ${unknown === 1 ? 'het is' : 'ze zijn'} gezegd.`,
        ]),
  ];
}

/** What raden advised in that year, beside what residents said. */
function adviesTexts({ adviezen = [] }: Dossier, jaar: string): readonly string[] {
  return adviezen
    .filter(({ ontvangen }) => ontvangen && yearIn(ontvangen.datum) === jaar)
    .map((advies) => `Advies van ${raadWords(advies.raad)}: ${sentence(adviesStandWords(advies))}`);
}

/** What came after that year, what is promised and what is still to come. */
function followUp(dossier: Dossier, jaar: string): string {
  const later = (year: string): boolean => year > jaar;
  const all = activiteitenOf(dossier);
  const held = all.filter(({ stand, nu }) => stand === 'gehouden' && later(yearIn(nu)));
  const planned = all.filter(({ stand }) => stand === 'gepland' || stand === 'uitgenodigd');
  const toezeggingen = (dossier.toezeggingen ?? []).map(
    ({ wat, nagekomen }) => `${wat.replace(/\.$/, '')} (${nagekomen ? 'nagekomen' : 'staat nog open'}).`,
  );
  const parts = [
    ...held.map((one) => `In ${yearIn(one.nu)}: ${heldWords(one)}.`),
    ...(isDecided(dossier) ? [] : planned.map(({ soort, nu }) => `Gepland: ${soort}, ${whenWords(nu)}.`)),
    ...besluitTexts(dossier, later),
    ...(isDecided(dossier) ? [] : ['Nog geen besluit.']),
    ...toezeggingen,
    ...answers(dossier, later),
    ...stillOwed(dossier),
  ];
  return parts.length === 0 ? 'Afgerond.' : parts.join(' ');
}

function isDecided({ besluiten = [] }: Dossier): boolean {
  return besluiten.some(({ uitkomst }) => uitkomst !== 'uitgesteld');
}

type OfYear = (year: string) => boolean;

/** What residents heard in those years. */
function answers(dossier: Dossier, isOf: OfYear): readonly string[] {
  return afgehandeld(dossier).flatMap(({ gegeven, nietNodig }) => {
    if (gegeven)
      return isOf(yearIn(gegevenOp(gegeven)))
        ? [
            `Terugkoppeling: ${gegeven.kanalen.map(({ kanaal, datum }) => `${kanaal}, ${formatShortDutchDate(datum)}`).join('; ')}.`,
          ]
        : [];
    return nietNodig && isOf(yearIn(localDate(nietNodig.op)))
      ? [`Terugkoppeling was niet nodig: ${sentence(nietNodig.reden)}`]
      : [];
  });
}

/** Do residents wait for an answer? Where they do not take part nobody does. */
function stillOwed(dossier: Dossier): readonly string[] {
  const told = afgehandeld(dossier).length > 0;
  if (!verschuldigd(dossier) && (told || dossier.plan.vanToepassing === 'nee')) return [];
  return [told ? 'Inwoners krijgen nog een bericht.' : 'Nog geen terugkoppeling.'];
}

function besluitTexts({ besluiten = [] }: Dossier, isOf: OfYear): readonly string[] {
  return besluiten
    .filter(({ datum }) => isOf(yearIn(datum)))
    .map(({ overlegNaam, datum, uitkomst, weging }) =>
      `${overlegNaam}, ${formatShortDutchDate(datum)}: ${uitkomst}. ${besluitUitleg({ weging })}`.trim(),
    );
}
