import { comparable, comparableNaam } from '../shared/compare.ts';
import { orderKeys } from './getallen.ts';
import { isHandedIn, lezersOf } from './ground/access-rules.ts';
import { hasOpenAdvies } from './ground/advies.ts';
import type { Toezegging } from './ground/besluit.ts';
import { persoonIdsOf } from './ground/collega.ts';
import { doelgroepenIn } from './ground/doelgroepen.ts';
import type { Dossier } from './ground/dossier.ts';
import { goesOn } from './ground/dossier-course.ts';
import { jaarPlek } from './ground/jaartabel.ts';
import { perPlanFilter } from './ground/plan-filters.ts';
import { gegevenOf } from './ground/terugkoppeling.ts';
import { verschuldigd } from './ground/verschuldigd.ts';
import { hasLesson } from './meetlat/meetlat-tips.ts';
import { heeftVan } from './mijlpalen.ts';
import { daderKeys, gesprekKeys, momentKeys } from './momenten.ts';
import { naamPlekken } from './opdracht-namen.ts';
import { textMarks } from './plan/plan-answers.ts';
import { openTakenIn } from './trekker/open-taken.ts';

/**
 * The keys by which opdrachten are found. 'naamloos', 'naamlozeTrekker' and 'naamlozeToezegger': a projectleider, a trekker or
 * who promised something that is still open, of whom only the name is known; of an opdracht that goes on. 'toezegger': who promised something that is still open. 'open': something may still be asked of somebody; 'openVan': who leads such an opdracht, and the trekkers who have something to do for it.
 * 'advies': a raad was asked for advice. 'openbaar': there is, was or will be a text for everybody. 'terugkoppeling': people who took part have something to hear.
 */
export function opdrachtKeys(dossier: Dossier): Record<string, readonly string[]> {
  const projectleiders = persoonIdsOf(dossier.projectleiders);
  const trekkers = persoonIdsOf(dossier.trekkers);
  const eigenaars = openToezeggingen(dossier).map(({ eigenaar }) => eigenaar);
  const openVan = unique([
    ...(asksSomething(dossier) ? projectleiders : []),
    ...(openTakenIn(dossier).length > 0 ? trekkers : []),
  ]);
  const toezeggers = unique(eigenaars.flatMap(({ persoonId }) => persoonId ?? []));
  return {
    titel: [comparable(dossier.titel)],
    status: [dossier.status],
    tekst: [...textMarks(dossier.plan).values()],
    ...askedKeys(dossier),
    ...(dossier.kenmerk === undefined ? {} : { kenmerk: [comparable(dossier.kenmerk)] }),
    ...(projectleiders.length === 0 ? {} : { projectleider: projectleiders }),
    ...(trekkers.length === 0 ? {} : { trekker: trekkers }),
    ...(toezeggers.length === 0 ? {} : { toezegger: toezeggers }),
    ...(eigenaars.length === 0 ? {} : { toezegging: ['open'] }),
    ...((dossier.adviezen ?? []).length === 0 ? {} : { advies: ['ja'] }),
    ...(dossier.openbareTekst ? { openbaar: ['ja'] } : {}),
    ...(asksSomething(dossier) ? { open: ['ja'] } : {}),
    ...(openVan.length === 0 ? {} : { openVan }),
    ...(verschuldigd(dossier) ? { terugkoppeling: ['verschuldigd'] } : {}),
    ...(hasLesson(dossier) ? { les: ['ja'] } : {}),
    ...naamloosKeys(dossier),
  };
}

const NAAMLOOS = {
  projectleider: 'naamloos',
  'bestuurlijk trekker': 'naamlozeTrekker',
  toezegging: 'naamlozeToezegger',
} as const;

function naamloosKeys(dossier: Dossier): Record<string, readonly string[]> {
  const found: Record<string, readonly string[]> = {};
  for (const { als, naam } of naamPlekken(dossier))
    found[NAAMLOOS[als]] = [...(found[NAAMLOOS[als]] ?? []), comparableNaam(naam)];
  return found;
}

const MAX_TITLE_WORDS = 20;
/** A name in a question is no longer than this. */
const MAX_NAME = 60;

/** What people ask about opdrachten. 'persoon': one of the projectleiders or trekkers. 'lezer': by whom it is found in lists. */
function askedKeys(dossier: Dossier): Record<string, readonly string[]> {
  const { programma, gemeenten, plan, inbreng = [], projectleiders, trekkers, kenmerk = '' } = dossier;
  return {
    titelwoord: unique(comparable(`${kenmerk} ${dossier.titel}`).split(' ')).slice(0, MAX_TITLE_WORDS),
    ...(programma === undefined ? {} : { programma: [programma.slice(0, MAX_NAME)] }),
    ...(dossier.fase === undefined ? {} : { beleidsfase: [dossier.fase] }),

    gemeente: unique([...gemeenten, ...(plan.gemeenten ?? [])].map((naam) => naam.slice(0, MAX_NAME))),
    ...perPlanFilter(({ field }) => [plan[field] ?? []].flat()),
    doelgroep: doelgroepenIn([plan.ervaring, ...inbreng.flatMap(({ groep, thema }) => [groep, thema])]),
    planlezer: planlezersOf(dossier),
    // What it belongs to: itself, the meeting it is made for, and the year of the table that it came out of.
    plek: [
      dossier.id,
      ...(dossier.vergaderingId === undefined ? [] : [dossier.vergaderingId]),
      ...(dossier.jaartabel ? [jaarPlek(dossier.jaartabel.jaar)] : []),
    ],
    persoon: unique(persoonIdsOf([...projectleiders, ...trekkers])),
    lezer: lezersOf(dossier),
    ...heeftVan(dossier),
    ...momentKeys(dossier),
    ...gesprekKeys(dossier),
    ...kanaalKeys(dossier),
    ...daderKeys(dossier),
    ...orderKeys(dossier),
  };
}

/** How people heard it, of what was told. */
function kanaalKeys(dossier: Dossier): Record<string, readonly string[]> {
  const kanalen = unique(gegevenOf(dossier).flatMap(({ kanalen: told }) => told.map(({ kanaal }) => kanaal)));
  return kanalen.length === 0 ? {} : { kanaal: kanalen };
}

/** Who reads a plan that is handed in. */
export const IEDEREEN = 'iedereen';

/** Who may read the plan (mayReadPlan) besides the coördinator, who finds every one. */
function planlezersOf(dossier: Dossier): readonly string[] {
  return isHandedIn(dossier) ? [IEDEREEN] : persoonIdsOf(dossier.projectleiders);
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

/** Of what was withdrawn only the terugkoppeling is asked, and of what is finished that, what was promised, what a raad advised and a text that waits for the coördinator. What waits needs a date. */
function asksSomething(dossier: Dossier): boolean {
  const { status } = dossier;
  if (verschuldigd(dossier)) return true;
  if (status === 'ingetrokken') return false;
  if (status !== 'afgerond' || dossier.openbareTekst?.concept?.aangeboden) return true;
  return openToezeggingen(dossier).length > 0 || hasOpenAdvies(dossier) || goesOn(dossier);
}

function openToezeggingen({ toezeggingen = [] }: Dossier): readonly Toezegging[] {
  return toezeggingen.filter(({ nagekomen }) => nagekomen === undefined);
}
