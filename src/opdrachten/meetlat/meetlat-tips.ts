import { doelgroepenIn } from '../ground/doelgroepen.ts';
import type { Dossier } from '../ground/dossier.ts';
import { lessenOf, stellingWords } from '../ground/meetlat.ts';
import type { Onderdeel } from '../ground/plan-field-kinds.ts';
import type { Plan } from '../ground/plan-schema.ts';
import type { Tip } from '../ground/ports.ts';

/** A plan has room for this many. */
const MAX_TIPS = 2;

/** Where a tip can still change the plan. */
const STEPS: readonly Onderdeel[] = ['wie', 'hoe', 'planning'];

/**
 * What scored low in earlier opdrachten with the same method or the same target group, the newest first (domain: The course of a dossier).
 * @returns undefined: no lesson can be about this onderdeel of the plan; otherwise what finds them among dossiers of which the meetlat is finished
 */
export function tipsFor(
  { id, plan }: Dossier,
  onderdeel: Onderdeel,
): ((lessons: readonly Dossier[]) => readonly Tip[]) | undefined {
  if (!STEPS.includes(onderdeel)) return undefined;
  const own = doelgroepenIn([plan.ervaring]);
  if (own.length === 0 && (plan.methoden ?? []).length === 0) return undefined;
  return (lessons) => tipsAmong(lessons.filter((lesson) => lesson.id !== id && fits(plan, own, lesson)));
}

function tipsAmong(lessons: readonly Dossier[]): readonly Tip[] {
  return lessons
    .toSorted((a, b) => (b.meetlat?.afgerond?.op ?? '').localeCompare(a.meetlat?.afgerond?.op ?? ''))
    .flatMap(tipsOf)
    .slice(0, MAX_TIPS);
}

/** Has this dossier something from which a later plan can learn? */
export function hasLesson(dossier: Dossier): boolean {
  return dossier.meetlat?.afgerond !== undefined && lessenOf(dossier).length > 0;
}

function fits(plan: Plan, own: readonly string[], lesson: Dossier): boolean {
  const methods = plan.methoden ?? [];
  if (lesson.plan.methoden?.some((method) => methods.includes(method))) return true;
  return doelgroepenIn([lesson.plan.ervaring]).some((group) => own.includes(group));
}

function tipsOf(dossier: Dossier): readonly Tip[] {
  return lessenOf(dossier).map(({ stelling, notitie }) => ({
    kenmerk: dossier.kenmerk ?? dossier.titel,
    tekst: `${stellingWords(stelling)} ${notitie}`,
  }));
}
