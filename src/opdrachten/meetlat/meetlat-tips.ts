import { doelgroepenIn } from '../ground/doelgroepen.ts';
import type { Dossier } from '../ground/dossier.ts';
import { stellingWords } from '../ground/meetlat.ts';
import type { Onderdeel } from '../ground/plan-field-kinds.ts';
import type { Plan } from '../ground/plan-schema.ts';
import type { Tip } from '../ground/ports.ts';

/** A plan has room for this many. */
const MAX_TIPS = 2;

/** Where a tip can still change the plan. */
const STEPS: readonly Onderdeel[] = ['wie', 'hoe', 'planning'];

/**
 * What scored low in earlier opdrachten with the same method or the same target group, the newest first (domain: The course of a dossier).
 * @param lessons dossiers of which the meetlat is finished
 */
export function tipsFor(dossier: Dossier, onderdeel: Onderdeel, lessons: readonly Dossier[]): readonly Tip[] {
  if (!STEPS.includes(onderdeel)) return [];
  const own = doelgroepenIn([dossier.plan.ervaring]);
  return lessons
    .filter((lesson) => lesson.id !== dossier.id && fits(dossier.plan, own, lesson))
    .toSorted((a, b) => (b.meetlat?.afgerond?.op ?? '').localeCompare(a.meetlat?.afgerond?.op ?? ''))
    .flatMap(tipsOf)
    .slice(0, MAX_TIPS);
}

/** Has this dossier something from which a later plan can learn? */
export function hasLesson({ meetlat }: Dossier): boolean {
  return (
    meetlat?.afgerond !== undefined &&
    meetlat.metingen.some(({ score, notitie }) => score === 'onvoldoende' && notitie !== undefined)
  );
}

function fits(plan: Plan, own: readonly string[], lesson: Dossier): boolean {
  const methods = plan.methoden ?? [];
  if (lesson.plan.methoden?.some((method) => methods.includes(method))) return true;
  return doelgroepenIn([lesson.plan.ervaring]).some((group) => own.includes(group));
}

function tipsOf({ kenmerk, titel, meetlat }: Dossier): readonly Tip[] {
  return (meetlat?.metingen ?? []).flatMap(({ stelling, score, notitie }) =>
    score === 'onvoldoende' && notitie !== undefined
      ? [{ kenmerk: kenmerk ?? titel, tekst: `${stellingWords(stelling)} ${notitie}` }]
      : [],
  );
}
