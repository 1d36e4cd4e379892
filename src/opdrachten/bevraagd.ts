import { alGevraagd } from '../forms/al-gevraagd.ts';
import type { Aside } from '../forms/input.ts';
import { addYears, hasPassed, monthsThrough } from '../shared/dates.ts';
import { capital, listWords } from '../shared/words.ts';
import { isHandedIn } from './ground/access-rules.ts';
import { doelgroepenIn } from './ground/doelgroepen.ts';
import type { Dossier } from './ground/dossier.ts';
import { activiteitenOf, type LopendeActiviteit } from './ground/uitvoering.ts';
import { vakerWords } from './ground/uitvoering-words.ts';
import { inGesprek } from './in-gesprek.ts';
import { momentKey } from './momenten.ts';
import type { OpdrachtStreams } from './opdracht-events.ts';

/** How often people were asked in the year before a day, and how often that is still planned. */
export type Gevraagd = { readonly voorbij: number; readonly komt: number };

/**
 * @param welke which activiteiten count; absent: all
 * @param today YYYY-MM-DD
 */
export function gevraagdIn(
  dossiers: readonly Dossier[],
  today: string,
  welke: (activiteit: LopendeActiviteit) => boolean = () => true,
): Gevraagd {
  const from = addYears(today, -1);
  const asked = dossiers
    .filter(({ status }) => status !== 'ingetrokken')
    .flatMap(activiteitenOf)
    .filter((one) => welke(one) && one.stand !== 'geannuleerd' && !hasPassed(one.nu, from));
  const voorbij = asked.filter((one) => isVoorbij(one, today)).length;
  return { voorbij, komt: asked.length - voorbij };
}

/** What was held today is not still to come. */
function isVoorbij({ stand, nu }: LopendeActiviteit, today: string): boolean {
  return hasPassed(nu, today) || (stand === 'gehouden' && nu <= today);
}

/** How many of who took part in the year before a day want to do so again; who did not say it does not count. @param today YYYY-MM-DD */
function vakerIn(dossiers: readonly Dossier[], today: string): number {
  const from = addYears(today, -1);
  return dossiers
    .flatMap(activiteitenOf)
    .filter((one) => !hasPassed(one.nu, from) && isVoorbij(one, today))
    .reduce((total, { verloop }) => total + (verloop.gehouden?.vaker ?? 0), 0);
}

/** 'In het laatste jaar 3 keer gevraagd. Er staat nog 1 keer gepland.' */
export function gevraagdWords({ voorbij, komt }: Gevraagd): string {
  const times = (count: number): string => `${count} keer`;
  const before = voorbij === 0 ? 'niet' : times(voorbij);
  const after = komt === 0 ? '' : ` Er staat nog ${times(komt)} gepland.`;
  return `In het laatste jaar ${before} gevraagd.${after}`;
}

/** The groups of people that an opdracht asks: the only rule for 'the same group', one of a group and more of it alike. */
export function groepenVan({ plan }: Pick<Dossier, 'plan'>): readonly string[] {
  return doelgroepenIn([plan.ervaring]);
}

/** The gemeenten of which it asks people; none: the plan does not say it. */
export function gemeentenVan({ plan }: Pick<Dossier, 'plan'>): readonly string[] {
  return plan.gemeenten ?? [];
}

/** Who are asked: in words, and from which gemeenten. */
type Gezochten = {
  readonly ervaring: string | undefined;
  readonly gemeenten: readonly string[];
  /** The opdracht for which they are asked does not count. */
  readonly behalve?: string | undefined;
};

/** More groups of one text are not told. */
const MAX_GROEPEN = 4;
/** More gemeenten of which nobody was heard than this are counted. */
const MOST_NAMED = 3;

/** Reads how often people were asked: the same groups of handed-in plans, and the gemeenten that were heard. */
export function createBevraagd(streams: Pick<OpdrachtStreams, 'select'>) {
  const others = async (
    key: string,
    anyOf: readonly string[],
    behalve: string | undefined,
    today: string,
  ): Promise<readonly Dossier[]> =>
    (await inGesprek(streams, [{ key, anyOf }], today)).filter(
      (dossier) => dossier.id !== behalve && isHandedIn(dossier),
    );

  const groepLine = async (groep: string, { behalve }: Gezochten, today: string): Promise<string> => {
    const same = (await others('doelgroep', [groep], behalve, today)).filter((one) =>
      groepenVan(one).includes(groep),
    );
    const vaker = vakerIn(same, today);
    const again = vaker === 0 ? '' : ` ${vakerWords(vaker)}.`;
    return `${capital(groep)}: ${lower(gevraagdWords(gevraagdIn(same, today)))}${again}`;
  };
  const gemeentenLine = async ({ gemeenten, behalve }: Gezochten, today: string): Promise<string> => {
    // What was held stands under its months.
    const year = monthsThrough(addYears(today, -1), today);
    const held = await others(momentKey('gehouden'), year, behalve, today);
    const counts = gemeenten.map((naam) => {
      const from = held.filter((dossier) => gemeentenVan(dossier).includes(naam));
      const { voorbij } = gevraagdIn(from, today, ({ stand }) => stand === 'gehouden');
      return { naam, voorbij };
    });
    const never = counts.filter(({ voorbij }) => voorbij === 0).map(({ naam }) => naam);
    const often = counts
      .filter(({ voorbij }) => voorbij > 0)
      .map(({ naam, voorbij }) => `${naam} (${voorbij} keer)`);
    const yes = often.length > 0 ? `inwoners gehoord van ${listWords(often)}` : '';
    if (never.length === 0) return `In het laatste jaar zijn ${yes}.`;
    // All of them stand in the field below.
    const no = yes === '' && never.length > MOST_NAMED ? `deze ${never.length} gemeenten` : listWords(never);
    return yes === ''
      ? `In het laatste jaar zijn er geen inwoners gehoord van ${no}.`
      : `In het laatste jaar zijn ${yes}, en niet van ${no}.`;
  };

  const lines = async (wie: Gezochten, today: string): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const groep of doelgroepenIn([wie.ervaring]).slice(0, MAX_GROEPEN))
      found.push(await groepLine(groep, wie, today));
    return wie.gemeenten.length === 0 ? found : [...found, await gemeentenLine(wie, today)];
  };
  return {
    /** A sentence each. @param today YYYY-MM-DD */
    lines,
    /** What stands above the step in which is said who are asked. @param today YYYY-MM-DD */
    async asides(dossier: Dossier, today: string): Promise<readonly Aside[]> {
      const { id, plan, gemeenten } = dossier;
      const wie = {
        ervaring: plan.ervaring ?? undefined,
        gemeenten: plan.gemeenten ?? gemeenten,
        behalve: id,
      };
      return alGevraagd(await lines(wie, today));
    },
  };
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
