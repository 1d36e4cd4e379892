import { localDate } from '../../shared/clock.ts';
import { comparable } from '../../shared/compare.ts';
import { cutText } from '../../shared/markdown.ts';
import { doelgroepenIn } from '../ground/doelgroepen.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { EerderPunt } from '../ground/eerder.ts';
import { type Gezocht, hasTheme, isAlles, isOfGroup, readGezocht } from '../ground/gezocht.ts';
import { oordeelOf } from '../ground/inbreng.ts';

/** What was told before, with what is needed to find it and to judge it. */
export type Gevonden = EerderPunt & {
  readonly doelgroepen: readonly string[];
  readonly woorden: string;
  /** What was done with it then; absent: not known. */
  readonly uitkomst?: string;
};

/** A finding of a report, as this subject asks for it. */
export type RapportBevinding = {
  readonly rapportId: string;
  readonly naam: string;
  readonly jaar: number;
  readonly id: string;
  readonly thema: string;
  readonly tekst: string;
  /** What was done with it; absent: nobody said so. */
  readonly gedaan?: string | undefined;
};

/** A text that is longer is cut when it is taken over: a plan has room for a point. */
const MAX_TEKST = 500;
/** A word of a title that is shorter says little of its subject. */
const MIN_WORD = 5;
/** A word that stands in the title of any opdracht. */
const OF_ANY = new Set(
  'herinrichting inkoop nieuwe nieuw beleid plan regio regionale aanpak verbetering'.split(' '),
);

/** What residents brought in, in an opdracht that is finished; of one of a table what came out of it. */
export function puntenOf(dossier: Dossier): readonly Gevonden[] {
  const { id, titel, programma, plan, inbreng = [], jaartabel, meetlat, gewijzigd } = dossier;
  const jaar = jaartabel?.jaar ?? Number(localDate(meetlat?.afgerond?.op ?? gewijzigd.op).slice(0, 4));
  const van = { soort: 'opdracht' as const, id, naam: titel, jaar };
  const about = (...texts: readonly (string | null | undefined)[]) => ({
    doelgroepen: doelgroepenIn([titel, plan.ervaring, ...texts]),
    woorden: comparable([titel, programma, plan.centraleVraag, ...texts].join(' ')),
  });
  const told = inbreng.map(
    (punt): Gevonden => ({
      id: `${id}/${punt.id}`,
      van,
      ...(punt.thema === undefined ? {} : { thema: punt.thema }),
      tekst: cutText(punt.tekst, MAX_TEKST),
      ...about(punt.groep, punt.thema, punt.tekst),
      uitkomst: oordeelOf(punt) === 'niet' ? 'niet overgenomen' : oordeelOf(punt),
    }),
  );
  if (!jaartabel?.opbrengst) return told;
  const { vorm, opbrengst, vervolg } = jaartabel;
  return [
    ...told,
    {
      id: `${id}/jaartabel`,
      van,
      tekst: cutText(opbrengst, MAX_TEKST),
      ...about(vorm, opbrengst, vervolg),
      ...(vervolg ? { uitkomst: cutText(vervolg, 120) } : {}),
    },
  ];
}

/** The same of a finding of a report. */
export function puntOfBevinding({
  rapportId,
  naam,
  jaar,
  id,
  thema,
  tekst,
  gedaan,
}: RapportBevinding): Gevonden {
  return {
    id: `${rapportId}/${id}`,
    van: { soort: 'rapport', id: rapportId, naam, jaar },
    thema,
    tekst,
    doelgroepen: doelgroepenIn([naam, thema, tekst]),
    woorden: comparable(`${naam} ${thema} ${tekst}`),
    ...(gedaan === undefined ? {} : { uitkomst: cutText(gedaan, 120) }),
  };
}

/** What was told on the theme of this opdracht or by its group, what fits most on top; else the newest. */
export function fittingPlan(all: readonly Gevonden[], { titel, plan }: Dossier): readonly Gevonden[] {
  const groepen = doelgroepenIn([titel, plan.ervaring]);
  const words = comparable(titel)
    .split(' ')
    .filter((word) => word.length >= MIN_WORD && !OF_ANY.has(word) && !groepen.includes(word));
  const score = ({ doelgroepen, woorden }: Gevonden): number =>
    groepen.filter((groep) => isOfGroup(groep, doelgroepen)).length +
    words.filter((word) => hasTheme(woorden, word)).length;
  return all
    .map((one) => ({ one, fits: score(one) }))
    .filter(({ fits }) => fits > 0)
    .toSorted((a, b) => b.fits - a.fits || newestFirst(a.one, b.one))
    .map(({ one }) => one);
}

/** What fits all that somebody typed. */
export function fittingText(all: readonly Gevonden[], text: string): readonly Gevonden[] {
  const gezocht = readGezocht(text);
  return all.filter((one) => isAlles(gezocht) || fits(one, gezocht)).toSorted(newestFirst);
}

function fits(
  { doelgroepen: groups, woorden }: Gevonden,
  { doelgroepen, themas, methoden }: Gezocht,
): boolean {
  return (
    (doelgroepen.length === 0 || doelgroepen.some((groep) => isOfGroup(groep, groups))) &&
    [...themas, ...methoden.map(comparable)].every((thema) => hasTheme(woorden, thema))
  );
}

function newestFirst(a: Gevonden, b: Gevonden): number {
  return b.van.jaar - a.van.jaar || a.van.naam.localeCompare(b.van.naam, 'nl') || a.id.localeCompare(b.id);
}
