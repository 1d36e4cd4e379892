import type { TaakRow } from '../opdrachten/trekker/open-taken.ts';
import { rememberPer } from '../shared/remember.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import { type Afwezigheden, ontvangerOp } from './afwezigheid.ts';
import {
  dueStep,
  EARLIEST,
  ESCALATIE,
  type HerinneringVerloop,
  type Stap,
  type StapDag,
  stapDagen,
  stepAlong,
} from './stappen.ts';
import type { Verplichting } from './verplichting.ts';

/** One line of a bundled message: which obligation, whose, for which due date, and which step it was. */
export type HerinneringItem = {
  readonly verplichtingId: string;
  /** For whom it is meant: the owner, or the coördinator who hears that it is late. */
  readonly eigenaarId: string;
  readonly uiterlijk: string;
  readonly stap: Stap;
};

/** The bundled message of one person on one day. */
export type Bundel = { readonly dag: string; readonly items: readonly HerinneringItem[] };

/** What somebody said of an obligation, and when (ISO instant). */
export type Gezegd = { readonly verplichtingId: string; readonly op: string };

/** What was sent to somebody, and what that person said about the own obligations. */
export type KnownHerinneringen = {
  readonly bundels: readonly Bundel[];
  readonly verstuurd: readonly (HerinneringItem & { readonly dag: string })[];
  readonly uitgesteld: readonly (Gezegd & { readonly tot: string })[];
  readonly gemeld: readonly (Gezegd & { readonly klopt?: boolean | undefined })[];
  /** The overviews of a week that were sent, on which day, and for which coördinatoren. */
  readonly weekoverzichten?: readonly {
    readonly dag: string;
    readonly week: string;
    readonly voor: readonly string[];
  }[];
};

/** All facts from which reminders follow; only the people who matter need to be in the maps. */
export type Wereld = {
  readonly verplichtingen: readonly Verplichting[];
  /** The titles of what they are or were about, by zaak: also when nothing is owed any more. */
  readonly titels: ReadonlyMap<string, string>;
  /** What the person whose world it is does as bestuurlijk trekker: it has no last day, and nobody is reminded of it. */
  readonly taken: readonly TaakRow[];
  readonly afwezigheden: Afwezigheden;
  /** By person. */
  readonly herinneringen: ReadonlyMap<string, KnownHerinneringen>;
  readonly days: WorkingDays;
};

/**
 * The bundled message that this person should get today, or undefined when there is nothing to say or it was said
 * today already. Whether it is a working day and office time is for the caller to know: a rule has no clock.
 */
export function herinneringFor(persoonId: string, today: string, wereld: Wereld): Bundel | undefined {
  const known = wereld.herinneringen.get(persoonId);
  if (known?.bundels.some(({ dag }) => dag === today)) return undefined;
  const items = dueItems(persoonId, today, wereld);
  return items.length === 0 ? undefined : { dag: today, items };
}

/**
 * Everything that is due for this person today, the most urgent first. What may come early goes along: one message about
 * several things instead of one a day.
 */
export function dueItems(persoonId: string, today: string, wereld: Wereld): readonly HerinneringItem[] {
  return dueIn(wereld, persoonId, today);
}

/** Asked several times in one look at somebody. */
const dueIn = rememberPer((wereld: Wereld, persoonId: string, today: string): readonly HerinneringItem[] => {
  const due: HerinneringItem[] = [];
  const along: HerinneringItem[] = [];
  const isForMe = forWhom(persoonId, today, wereld);
  for (const one of aanspraken(wereld)) {
    if (today < one.eerste || !isForMe(one.eigenaarId) || isTold(one, today, wereld)) continue;
    const { verplichting, eigenaarId, isEscalatie } = one;
    const verloop = verloopOf(verplichting, eigenaarId, wereld);
    // Its owner is asked once more; who hears of it because it is late, hears just that.
    const asked = isEscalatie ? askedOnce(verplichting) : verplichting;
    const stap = dueStep(asked, today, verloop, wereld.days);
    const early = stap === undefined ? stepAlong(verplichting, today, verloop, wereld.days) : undefined;
    const said = stap ?? early;
    if (said === undefined || (isEscalatie && said !== ESCALATIE)) continue;
    const { id, uiterlijk } = verplichting;
    (stap === undefined ? along : due).push({ verplichtingId: id, eigenaarId, uiterlijk, stap: said });
  }
  return [...due, ...(due.length === 0 ? [] : along)].toSorted(
    (a, b) => a.uiterlijk.localeCompare(b.uiterlijk) || a.verplichtingId.localeCompare(b.verplichtingId),
  );
});

/**
 * Was the last step told, so that nothing follows it? Most of what is late is so, of which a coördinator hears: of all that there is, only the rest
 * is worked out.
 */
function isTold(
  { verplichting: { id, uiterlijk, opnieuw }, eigenaarId, isEscalatie, laatste }: Aanspraak,
  today: string,
  { herinneringen }: Wereld,
): boolean {
  if (today < laatste || (opnieuw !== undefined && !isEscalatie)) return false;
  if (herinneringen.get(eigenaarId)?.uitgesteld.some(({ verplichtingId }) => verplichtingId === id))
    return false;
  for (const known of herinneringen.values())
    for (const told of sentAbout(known).get(id) ?? [])
      if (told.stap === ESCALATIE && told.eigenaarId === eigenaarId && told.uiterlijk === uiterlijk)
        return true;
  return false;
}

/** Is what this owner owes for this person to hear on that day? */
export function forWhom(
  persoonId: string,
  dag: string,
  { afwezigheden }: Wereld,
): (eigenaarId: string) => boolean {
  const ontvangers = new Map<string, string | undefined>();
  return (eigenaarId) => {
    if (!ontvangers.has(eigenaarId)) ontvangers.set(eigenaarId, ontvangerOp(eigenaarId, dag, afwezigheden));
    return ontvangers.get(eigenaarId) === persoonId;
  };
}

/** The obligation with this id; undefined: it is not owed any more. */
export function verplichtingIn(
  { verplichtingen }: Pick<Wereld, 'verplichtingen'>,
  id: string,
): Verplichting | undefined {
  return byId(verplichtingen).get(id);
}

/** Each line of each message looks one up. Of two with the same id the first. */
const byId = rememberPer(
  (verplichtingen: readonly Verplichting[]): ReadonlyMap<string, Verplichting> =>
    new Map(verplichtingen.toReversed().map((one) => [one.id, one])),
);

/** What somebody said of obligations: to be reminded later, that it is done, that another should do it. */
type Uitspraken = Pick<KnownHerinneringen, 'uitgesteld' | 'gemeld'> & {
  readonly overdracht: readonly Gezegd[];
};

/**
 * The same without what was said before it was asked anew: who said so spoke of what was asked then (domain: Verplichtingen and their
 * dates).
 */
export function saidOfNow<Known extends Uitspraken>(
  known: Known,
  wereld: Pick<Wereld, 'verplichtingen'>,
): Known {
  const isOfNow = ({ verplichtingId, op }: Gezegd): boolean =>
    op >= (verplichtingIn(wereld, verplichtingId)?.gesteldOp ?? '');
  const { uitgesteld, gemeld, overdracht } = known;
  // Nearly always: what is worked out of it is kept with it.
  if ([...uitgesteld, ...gemeld, ...overdracht].every(isOfNow)) return known;
  return {
    ...known,
    uitgesteld: uitgesteld.filter(isOfNow),
    gemeld: gemeld.filter(isOfNow),
    overdracht: overdracht.filter(isOfNow),
  };
}

/** An obligation that is open as one person hears of it, and when that says something. */
export type Aanspraak = {
  readonly verplichting: Verplichting;
  readonly eigenaarId: string;
  /** Only because somebody else is late. */
  readonly isEscalatie: boolean;
  /** Before this day there is nothing to say of it. */
  readonly eerste: string;
  /** The day of its last step. */
  readonly laatste: string;
};

/** What is open in this world, for everybody who hears of it: its owners and, once it is late, the coördinators. */
export function aanspraken({
  verplichtingen,
  days,
}: Pick<Wereld, 'verplichtingen' | 'days'>): readonly Aanspraak[] {
  return openOn(verplichtingen, days);
}

/** Asked several times of the same list. */
const openOn = rememberPer(
  (verplichtingen: readonly Verplichting[], days: WorkingDays): readonly Aanspraak[] =>
    verplichtingen.flatMap((one) => (one.stand === 'open' ? openOp(one, days) : [])),
);

/** What is owed stays the same for as long as nothing changes. */
const openOp = rememberPer((verplichting: Verplichting, days: WorkingDays): readonly Aanspraak[] => {
  const dagen = stapDagen(verplichting, days);
  // Being late is always one of the steps, and the last.
  const laatste = dagen.at(-1)?.dag ?? verplichting.uiterlijk;
  const early = days.add(dagen[0]?.dag ?? laatste, -(EARLIEST + 1));
  // What is asked once more is asked on any day.
  const asked = verplichting.opnieuw === undefined ? early : '';
  return [...new Set([...verplichting.eigenaars, ...verplichting.coordinators])].map((eigenaarId) => {
    const hearsOfIt = isEscalatie(verplichting, eigenaarId);
    return { verplichting, eigenaarId, isEscalatie: hearsOfIt, eerste: hearsOfIt ? laatste : asked, laatste };
  });
});

const askedOnce = rememberPer(
  (verplichting: Verplichting): Verplichting =>
    verplichting.opnieuw === undefined ? verplichting : { ...verplichting, opnieuw: undefined },
);

/** Does this person only hear of it because somebody else is late? */
export function isEscalatie(verplichting: Verplichting, eigenaarId: string): boolean {
  return !verplichting.eigenaars.includes(eigenaarId);
}

/** What was ever sent to somebody, by obligation: asked of each obligation there is. */
const sentAbout = rememberPer(({ verstuurd }: KnownHerinneringen) =>
  Map.groupBy(verstuurd, ({ verplichtingId }) => verplichtingId),
);

/** What was sent about this obligation for this owner, to whomever, and what the owner said of it. */
export function verloopOf(
  verplichting: Verplichting,
  eigenaarId: string,
  wereld: Wereld,
): HerinneringVerloop {
  const { id, uiterlijk } = verplichting;
  const verstuurd: StapDag[] = [];
  for (const known of wereld.herinneringen.values())
    for (const item of sentAbout(known).get(id) ?? [])
      if (item.eigenaarId === eigenaarId && countsFor(item, uiterlijk, wereld.days)) verstuurd.push(item);
  const own = wereld.herinneringen.get(eigenaarId);
  const uitstel = own?.uitgesteld.find(({ verplichtingId }) => verplichtingId === id);
  return {
    verstuurd,
    gemeld: isGemeld(verplichting, eigenaarId, wereld),
    uitgesteldTot: uitstel?.tot,
  };
}

/** A last day that moved no further than this is no news: its steps are not told again. */
const SMALL_MOVE = 2;

/** Does a step that was sent count for this last day as well? Being late does only for the day itself. */
function countsFor(
  { uiterlijk: told, stap }: HerinneringItem,
  uiterlijk: string,
  days: WorkingDays,
): boolean {
  if (told === uiterlijk) return true;
  return stap !== ESCALATIE && Math.abs(days.between(told, uiterlijk)) <= SMALL_MOVE;
}

/** Did a coördinator agree that it is done, on paper or elsewhere? That settles it for everybody. @param said of whoever it was asked */
export function isAkkoord(
  { id, gesteldOp = '' }: Pick<Verplichting, 'id' | 'gesteldOp'>,
  said: Iterable<Pick<KnownHerinneringen, 'gemeld'>>,
): boolean {
  for (const { gemeld } of said)
    if (
      gemeld.some(
        ({ verplichtingId, klopt, op }) => verplichtingId === id && klopt === true && op >= gesteldOp,
      )
    )
      return true;
  return false;
}

/** Said to be done by this owner and not denied, or agreed to be. */
function isGemeld(verplichting: Verplichting, eigenaarId: string, { herinneringen }: Wereld): boolean {
  const own = herinneringen.get(eigenaarId)?.gemeld ?? [];
  const claim = own.find(({ verplichtingId }) => verplichtingId === verplichting.id);
  return (claim && claim.klopt === undefined) || isAkkoord(verplichting, herinneringen.values());
}
