import type { Actor } from '../../shared/actor.ts';
import { same } from '../../shared/compare.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../../shared/tekst-rules.ts';
import { assertFillsIn } from '../ground/access-rules.ts';
import type { Dossier } from '../ground/dossier.ts';
import { type Meting, type Score, STELLINGEN, type Stelling } from '../ground/meetlat.ts';
import { stale } from '../ground/opdracht-errors.ts';
import type { MeetlatEvent } from './meetlat-events.ts';

/** The rules of the meetlat: facts in, events or a DomainError out. */

export const MAX_NOTITIE = 300;
export const KIES_SCORE = 'Kies goed, voldoende of onvoldoende.';

/** The statements on each page of the card: a screen on a phone. */
export const MEETLAT_PAGES: readonly (readonly Stelling[])[] = [
  STELLINGEN.slice(0, 4).map(({ id }) => id),
  STELLINGEN.slice(4).map(({ id }) => id),
];

/** @throws DomainError 'not-allowed' or 'not-possible' */
function assertMayMeasure(actor: Actor, dossier: Dossier): void {
  assertMeter(actor, dossier);
  assertCanMeasure(dossier);
}

/** @throws DomainError 'not-allowed' */
export function assertMeter(actor: Actor, dossier: Dossier): void {
  assertFillsIn(actor, dossier, 'de meetlat invullen');
}

/** @throws DomainError 'not-possible' */
export function assertCanMeasure(dossier: Dossier): void {
  if (dossier.status === 'teruggekoppeld') return;
  throw new DomainError(
    'not-possible',
    dossier.status === 'afgerond'
      ? 'De meetlat is al ingevuld. Deze opdracht is afgerond.'
      : 'De meetlat vul je in na de terugkoppeling.',
  );
}

/** One statement as it was typed. */
export type Gemeten = { readonly score: Score | ''; readonly notitie: string };

/**
 * The answers of one page; the last page closes the dossier. What somebody else answered since and is not answered otherwise here stays.
 * @param shown the dossier as the card showed it
 * @throws FormProblem on the inputs 'score-…' and 'notitie-…'; DomainError 'not-allowed', 'not-possible', or 'conflict' when somebody
 *   answered one of these otherwise since
 */
export function decideMeetlat(
  actor: Actor,
  shown: Dossier,
  dossier: Dossier,
  page: number,
  gemeten: Readonly<Partial<Record<Stelling, Gemeten>>>,
): MeetlatEvent[] {
  assertMayMeasure(actor, dossier);
  const asked = MEETLAT_PAGES[page - 1] ?? [];
  assertNoProblems(Object.fromEntries(asked.flatMap((id) => problemsOf(id, gemeten[id]))));
  const metingen = asked.flatMap((stelling): Meting[] => {
    const { score = '', notitie = '' } = gemeten[stelling] ?? {};
    return score === '' ? [] : [{ stelling, score, notitie: notitie || undefined }];
  });
  const known = dossier.meetlat?.metingen ?? [];
  const before = shown.meetlat?.metingen ?? [];
  const changed = metingen.filter(
    (meting) => !same(meting, metingOf(known, meting)) && !same(meting, metingOf(before, meting)),
  );
  if (changed.some((meting) => !same(metingOf(known, meting), metingOf(before, meting))))
    throw stale(dossier);
  const isLast = page === MEETLAT_PAGES.length;
  const measured = new Set([...known, ...metingen].map(({ stelling }) => stelling));
  const open = STELLINGEN.filter(({ id }) => !measured.has(id));
  if (isLast && open.length > 0)
    throw new DomainError('not-possible', 'Vul eerst de andere stellingen van de meetlat in.');
  return [
    ...(changed.length > 0 ? [{ soort: 'meetlat bijgewerkt' as const, metingen: changed }] : []),
    ...(isLast ? [{ soort: 'meetlat afgerond' as const }] : []),
  ];
}

function metingOf(metingen: readonly Meting[], { stelling }: Pick<Meting, 'stelling'>): Meting | undefined {
  return metingen.find((one) => one.stelling === stelling);
}

function problemsOf(id: Stelling, gemeten: Gemeten | undefined): [string, string | undefined][] {
  const { score = '', notitie = '' } = gemeten ?? {};
  const needsNote = score === 'onvoldoende';
  const noteProblem =
    notitie === '' && !needsNote
      ? undefined
      : tekstProbleem(notitie, {
          leeg: 'Schrijf kort wat een volgende keer beter kan. Anderen leren daarvan.',
          max: MAX_NOTITIE,
        });
  return [
    [`score-${id}`, score === '' ? KIES_SCORE : undefined],
    [`notitie-${id}`, noteProblem],
  ];
}
