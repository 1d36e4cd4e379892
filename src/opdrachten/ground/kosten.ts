import { centenOf } from '../../shared/euro.ts';
import { addUpKosten, type KostenSommen, NIETS, plus, type Som, somWords } from '../../shared/som.ts';
import { type Kosten, vergoedingOf } from './kosten-schema.ts';
import type { Plan } from './plan-schema.ts';
import {
  activiteitenOf,
  type ExtraActiviteit,
  type LopendeActiviteit,
  type Uitvoering,
} from './uitvoering.ts';

/** What taking part costs: what was planned, what it really was, and what of that is not paid (domain: The course of a dossier). */

/** The costs of one thing; undefined: nothing is known of them. */
export function somVan(kosten: Kosten | undefined): Som {
  const vergoeding = kosten && vergoedingOf(kosten);
  const isKnown = vergoeding !== undefined && kosten?.overig !== undefined;
  return { centen: (vergoeding ?? 0) + (kosten?.overig ?? 0), onbekend: isKnown ? 0 : 1 };
}

/** One thing that costs something, with the year (YYYY) that it counts in; absent: not known. */
export type KostenPost = KostenSommen & { readonly jaar?: number };

type WithKosten = {
  readonly plan: Plan;
  readonly uitvoering?: Uitvoering | undefined;
  readonly buitenPlan?: readonly ExtraActiviteit[] | undefined;
};

/** What an opdracht costs, one post for each activiteit and one for what the plan says of all of them together. */
export function kostenPosten(dossier: WithKosten): readonly KostenPost[] {
  const activiteiten = activiteitenOf(dossier);
  const samen = kostenSamen(dossier.plan);
  const each = activiteiten.map((one) => postOf(one, samen !== undefined));
  if (samen === undefined) return each;
  const coming = activiteiten.filter(isComing);
  // What was spent on activiteiten without costs of their own came out of what the plan says of all.
  const spent = plus(
    ...activiteiten.filter(({ kosten }) => kosten === undefined).map((one) => echtOf(one)),
  ).centen;
  const left = Math.max(0, samen.centen - spent);
  const [last] = activiteiten.slice(-1);
  return [
    ...each,
    {
      ...(last ? { jaar: yearOf(last) } : {}),
      gepland: samen,
      nogTeKomen: coming.length === 0 ? NIETS : { centen: left, onbekend: samen.onbekend },
      echt: NIETS,
      onbetaald: NIETS,
    },
  ];
}

/** The same of the opdracht as a whole. */
export function kostenOf(dossier: WithKosten): KostenSommen {
  return addUpKosten(kostenPosten(dossier));
}

/** What the plan costs together, in words; '' when it says nothing of costs. */
export function geplandWords({ plan }: Pick<WithKosten, 'plan'>): string {
  const isSaid =
    kostenSamen(plan) !== undefined || (plan.activiteiten ?? []).some(({ kosten }) => kosten !== undefined);
  return isSaid ? somWords(kostenOf({ plan }).gepland) : '';
}

/** @param isCovered does the plan say of all activiteiten together what they cost? Then one without costs of its own is in that. */
function postOf(activiteit: LopendeActiviteit, isCovered: boolean): KostenPost {
  const { kosten, stand } = activiteit;
  const gepland = kosten === undefined && isCovered ? NIETS : somVan(kosten);
  return {
    jaar: yearOf(activiteit),
    gepland: stand === 'geannuleerd' ? NIETS : gepland,
    nogTeKomen: isComing(activiteit) ? gepland : NIETS,
    echt: echtOf(activiteit),
    onbetaald: onbetaaldOf(activiteit),
  };
}

function isComing({ stand }: LopendeActiviteit): boolean {
  return stand !== 'gehouden' && stand !== 'geannuleerd';
}

function echtOf({ verloop: { gehouden } }: LopendeActiviteit): Som {
  return gehouden ? somVan(gehouden.kosten) : NIETS;
}

/** Of what was held and of which nothing is known, nobody knows whether something is still to be paid. */
function onbetaaldOf({ verloop: { gehouden } }: LopendeActiviteit): Som {
  if (!gehouden || gehouden.kosten?.betaald === 'ja') return NIETS;
  const som = somVan(gehouden.kosten);
  const isFree = som.centen === 0 && som.onbekend === 0;
  if (isFree || gehouden.kosten?.betaald === 'nee') return som;
  return { centen: 0, onbekend: 1 };
}

function yearOf({ nu }: Pick<LopendeActiviteit, 'nu'>): number {
  return Number(nu.slice(0, 4));
}

/** What the plan says of all activiteiten together; undefined: it says nothing of it. */
function kostenSamen(plan: Plan): Som | undefined {
  const { vergoedingAantal, vergoedingBedrag, overigeKosten, overigeKostenBedrag } = plan;
  const known = (one: number | null | undefined) => one ?? undefined;
  const bedrag = known(vergoedingBedrag);
  const says = [vergoedingAantal, overigeKostenBedrag].some((one) => typeof one === 'number');
  if (!says && !overigeKosten) return undefined;
  const overig = known(overigeKostenBedrag);
  return somVan({
    vergoedingen: known(vergoedingAantal),
    bedrag: bedrag === undefined ? undefined : centenOf(bedrag),
    // Nothing is written of other costs where there are none.
    overig: overig === undefined ? (overigeKosten ? undefined : 0) : centenOf(overig),
  });
}
