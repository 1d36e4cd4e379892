import type { Submit } from '../../forms/form.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { Onderdeel } from '../ground/plan-field-kinds.ts';
import type { Next } from './plan-answers.ts';

/** The buttons under a step of the participatieplan. */

/** What can be looked at from a step; each leads back to it. */
const LOOKS = ['voorbeelden', 'eerder', 'werkblad'] as const satisfies readonly Next[];
export type Look = (typeof LOOKS)[number];
/** In the step about the way, and at the reason that residents do not take part. */
export function looksFrom({ plan }: Pick<Dossier, 'plan'>, onderdeel: Onderdeel): readonly Look[] {
  if (onderdeel === 'hoe') return LOOKS;
  return onderdeel === 'vraag' && plan.vanToepassing === 'nee' ? ['eerder'] : [];
}

export function isLook(next: Next): next is Look {
  return LOOKS.some((look) => look === next);
}

/** The input under which stands what good work asks in this step. */
export const KWALITEIT = 'kwaliteit';

type Button = Submit & { readonly next: Next };
/** Under the question whether residents take part. */
export const KEUZE_BUTTONS: readonly Button[] = [
  { title: 'Ja, inwoners doen mee', next: 'verder', data: { vanToepassing: 'ja' } },
  { title: 'Nee', tooltip: 'Nee, inwoners doen niet mee', next: 'verder', data: { vanToepassing: 'nee' } },
  { title: 'Nog niet bekend', next: 'onbekend' },
  { title: 'Later verder', next: 'later' },
];

/** Stands in the box of what it adds. */
const ADD: Button = { title: 'Voeg activiteit toe', next: 'activiteit', under: 'activiteitAantal' };

/** What residents told before, to use it again. */
const EERDER: Button = {
  title: 'Bekijk eerdere inbreng',
  tooltip: 'Bekijk wat inwoners al eerder vertelden',
  next: 'eerder',
};
/** What somebody can look at before choosing; what was filled in is stored first. */
const LOOK: readonly Button[] = [
  { title: 'Bekijk voorbeelden', tooltip: 'Bekijk hoe anderen het deden', next: 'voorbeelden' },
  EERDER,
];
const WERKBLAD: Button = {
  title: 'Bekijk het werkblad',
  tooltip: 'Bekijk hoe je het aanpakt',
  next: 'werkblad',
};

/** @param teZien what there is to look at: a button that leads to nothing is not shown */
export function stepButtons(
  onderdeel: Onderdeel,
  isWithoutThem: boolean,
  teZien: ReadonlySet<Look>,
): readonly Button[] {
  const all: readonly Button[] = [
    { title: 'Bewaar en verder', next: 'verder' },
    { title: 'Terug', next: 'terug' },
    { title: 'Nog niet bekend', next: 'onbekend' },
    { title: 'Later verder', next: 'later' },
    ...(onderdeel === 'planning' ? [ADD] : []),
    ...(onderdeel === 'hoe'
      ? [...LOOK.map((one) => ({ ...one, under: 'methoden' })), { ...WERKBLAD, under: KWALITEIT }]
      : []),
    ...(isWithoutThem ? [{ ...EERDER, under: 'waarOpgehaald' }] : []),
  ];
  return all.filter(({ next }) => !isLook(next) || teZien.has(next));
}
