import { type Besluit, lastBesluit } from './besluit.ts';
import type { Dossier } from './dossier.ts';
import { isOver } from './dossier-status.ts';
import { isFromPeople } from './inbreng.ts';
import { afgehandeld, gegevenOf, type Terugkoppeling } from './terugkoppeling.ts';

/** What people who took part have to hear of (domain: The course of a dossier). */
type Verschuldigd = {
  /** Which terugkoppeling of the opdracht it is; 1 is the first. */
  readonly nummer: number;
  /** They heard something before: what is asked is a short message about what changed. */
  readonly opnieuw: boolean;
  /** The besluit that holds now. */
  readonly besluit: Besluit;
  /** The first besluit that they did not hear of: its term counts. */
  readonly sinds: Besluit;
  /** The besluit that they heard and that does not hold any more: it was corrected, and none came instead. */
  readonly vervallen?: Besluit;
};

/**
 * Is its course at an end: every step done, withdrawn, or decided while nobody has to hear anything (domain: Jaaragenda, signalen,
 * netwerkbijeenkomst)? What was promised has an owner and a day of its own.
 */
export function isAtEnd(dossier: Facts & Pick<Dossier, 'status'>): boolean {
  return isOver(dossier) || (dossier.status === 'besloten' && !verschuldigd(dossier));
}

type Facts = Pick<Dossier, 'plan' | 'uitvoering' | 'inbreng' | 'besluiten' | 'terugkoppelingen'>;

/**
 * The besluit that holds is compared with the one that people were told of: what is the same is owed nothing. One
 * terugkoppeling is about all besluiten until then. What they heard and was corrected since is owed a correction, also when nothing
 * is decided now, or an earlier besluit holds again.
 */
export function verschuldigd(dossier: Facts): Verschuldigd | undefined {
  const { besluiten = [] } = dossier;
  const done = afgehandeld(dossier);
  const settled = done.at(-1)?.besluiten ?? [];
  const told = lastBesluit(settled);
  const besluit = lastBesluit(besluiten);
  const isNew = (one: Besluit): boolean =>
    one.uitkomst !== 'uitgesteld' && !settled.some((known) => isSame(known, one));
  if (!besluit || (told && saysSame(told, besluit))) return undefined;
  if (!isNew(besluit)) return correction(dossier, besluit, settled);
  if (!isAwaited(dossier, besluit)) return undefined;
  const changes = (one: Besluit): boolean =>
    !told || (one.uitkomst !== 'ter kennisname' && !saysSame(told, one));
  return {
    nummer: done.length + 1,
    opnieuw: gegevenOf(dossier).length > 0,
    besluit,
    sinds: besluiten.find((one) => isNew(one) && changes(one)) ?? besluit,
  };
}

/** What people heard last, when that was corrected and they were not told; `besluit`: the one that holds now. */
function correction(dossier: Facts, besluit: Besluit, settled: readonly Besluit[]): Verschuldigd | undefined {
  const { besluiten = [], terugkoppelingen = [] } = dossier;
  const isGiven = ({ gegeven }: Terugkoppeling): boolean => gegeven !== undefined;
  const heard = lastBesluit(terugkoppelingen.findLast(isGiven)?.besluiten ?? []);
  if (!heard || heard.uitkomst === 'uitgesteld' || saysSame(heard, besluit)) return undefined;
  const sinds = besluiten.find(({ vergaderingId }) => vergaderingId === heard.vergaderingId);
  if (!sinds || settled.some((known) => isSame(known, sinds))) return undefined;
  return { nummer: afgehandeld(dossier).length + 1, opnieuw: true, besluit, sinds, vervallen: heard };
}

function isSame(known: Besluit, besluit: Besluit): boolean {
  return known.vergaderingId === besluit.vergaderingId && saysSame(known, besluit);
}

/** Would people who took part be told the same? Of what was changed the explanation says what. */
export function saysSame(known: Besluit, besluit: Besluit): boolean {
  if (known.uitkomst !== besluit.uitkomst) return false;
  return besluit.uitkomst !== 'aangepast' || (known.toelichting ?? '') === (besluit.toelichting ?? '');
}

/**
 * Does somebody wait for it? Whoever heard before does. Where residents would take part they are asked about as long as
 * nobody says that none did; of what was withdrawn only people who took part, and where none would take part only people who
 * did and were promised to hear.
 */
function isAwaited(dossier: Facts, { uitkomst }: Besluit): boolean {
  if (gegevenOf(dossier).length > 0) return true;
  if (dossier.plan.vanToepassing === 'nee') return tookPart(dossier) && isPromised(dossier);
  return uitkomst !== 'ingetrokken' || tookPart(dossier);
}

/** Is it recorded that people took part? */
export function tookPart({ inbreng = [], uitvoering = {} }: Pick<Facts, 'uitvoering' | 'inbreng'>): boolean {
  return (
    inbreng.some(isFromPeople) ||
    Object.values(uitvoering).some(({ gehouden }) => (gehouden?.aantal ?? 0) > 0)
  );
}

function isPromised({ plan: { terugkoppelingWijze, kanalen } }: Pick<Facts, 'plan'>): boolean {
  return Boolean(terugkoppelingWijze) || (kanalen ?? []).length > 0;
}
