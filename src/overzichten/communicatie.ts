import { type Adviesraad, geldig } from '../adviesraden/raad.ts';
import { samenWords } from '../adviesraden/raad-words.ts';
import { bijeenkomstTitel } from '../jaaragenda/bijeenkomst-words.ts';
import type { Jaaragenda } from '../jaaragenda/jaaragenda.ts';
import { boodschapBij, boodschappenOf } from '../opdrachten/ground/boodschap.ts';
import { doelgroepenIn } from '../opdrachten/ground/doelgroepen.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { gegevenOf, gegevenOp } from '../opdrachten/ground/terugkoppeling.ts';
import { activiteitenOf, type LopendeActiviteit } from '../opdrachten/ground/uitvoering.ts';
import { verschuldigd } from '../opdrachten/ground/verschuldigd.ts';
import { raadWords } from '../shared/adviesraad.ts';
import { localDate } from '../shared/clock.ts';
import { addDays, lastDayOf } from '../shared/dates.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { meaningId } from '../shared/ids.ts';
import { capital, listWords } from '../shared/words.ts';

/** The moments at which residents hear something, and the activiteiten themselves (domain: Jaaragenda, signalen, netwerkbijeenkomst). */
type CommunicatieSoort =
  | 'uitnodiging'
  | 'activiteit'
  | 'uitkomst'
  | 'terugkoppeling'
  | 'boodschap'
  | 'raadsoverleg'
  | 'netwerkbijeenkomst';

export type CommunicatieMoment = {
  /** Stays when its day changes. */
  readonly id: string;
  readonly soort: CommunicatieSoort;
  /** A day (YYYY-MM-DD), or a month (YYYY-MM) when the day is not known. */
  readonly wanneer: string;
  /** What it opens: an opdracht, an adviesraad or a netwerkbijeenkomst. */
  readonly over:
    | { readonly soort: 'opdracht' | 'adviesraad'; readonly id: string }
    | { readonly soort: 'netwerkbijeenkomst'; readonly id: string; readonly jaar: number };
  readonly titel: string;
  readonly wat: string;
  /** Of what somebody planned: for whom, how and who makes it. */
  readonly bij?: string;
};

/** One dossier with the dates that follow from the terms; absent: not known. */
export type CommunicatieDossier = {
  readonly dossier: Dossier;
  /** The day of the PFHO that will decide. */
  readonly besluitdag?: string;
  /** The last day for the terugkoppeling that is still to be given. */
  readonly terugkoppelingUiterlijk?: string;
};

/** The last day for the invitation to an activiteit on that day. */
type UitnodigingUiterlijk = (dag: string) => string;

/** The moments of all dossiers in order of time. */
export function communicatieMomenten(
  dossiers: readonly CommunicatieDossier[],
  uitnodigingUiterlijk: UitnodigingUiterlijk,
): readonly CommunicatieMoment[] {
  return dossiers
    .filter(
      ({ dossier }) =>
        dossier.status !== 'ingetrokken' || verschuldigd(dossier) || boodschappenOf(dossier).length > 0,
    )
    .flatMap((one) => momentenOf(one, uitnodigingUiterlijk))
    .toSorted((a, b) => a.wanneer.localeCompare(b.wanneer) || a.id.localeCompare(b.id));
}

function momentenOf(
  { dossier, besluitdag, terugkoppelingUiterlijk }: CommunicatieDossier,
  uitnodigingUiterlijk: UitnodigingUiterlijk,
): readonly CommunicatieMoment[] {
  const moment = (soort: CommunicatieSoort, wanneer: string, wat: string, van = ''): CommunicatieMoment => ({
    id: meaningId('communicatie', dossier.id, soort, van),
    soort,
    wanneer,
    over: { soort: 'opdracht', id: dossier.id },
    titel: dossier.titel,
    wat,
  });
  const isWithdrawn = dossier.status === 'ingetrokken';
  const going = goingOn(dossier).filter(({ stand }) => stand === 'gehouden' || !isWithdrawn);
  const moments = going.flatMap(({ id, soort, stand, nu, verloop, buitenPlan }) => {
    const { van, tot } = dagenOf(nu);
    // Nobody could be invited before somebody thought of it.
    const possible = [uitnodigingUiterlijk(van), buitenPlan ? localDate(buitenPlan.op) : ''].toSorted();
    const invited = verloop.uitnodiging?.datum ?? possible.at(-1) ?? van;
    const isOver = stand === 'gehouden' || (!verloop.uitnodiging && invited >= tot);
    return [
      ...(isOver ? [] : [moment('uitnodiging', invited, `Uitnodiging voor: ${soort}`, id)]),
      moment('activiteit', nu, capital(soort), id),
    ];
  });
  const planned = boodschappenOf(dossier).map((one) => ({
    ...moment('boodschap', one.dag, one.kernboodschap, one.id),
    bij: boodschapBij(one),
  }));
  if (moments.length === 0) return planned;
  const decided = (dossier.besluiten ?? []).filter(({ uitkomst }) => uitkomst !== 'uitgesteld');
  const besluitdagen = decided.length > 0 ? decided.map(({ datum }) => datum) : [besluitdag ?? []].flat();
  const told = [...gegevenOf(dossier).map(gegevenOp), ...[terugkoppelingUiterlijk ?? []].flat()];
  return [
    ...moments,
    ...planned,
    ...besluitdagen.map((dag, index) =>
      moment('uitkomst', dag, 'Het besluit: vertel de uitkomst', which(index)),
    ),
    ...told.map((dag, index) =>
      moment('terugkoppeling', dag, 'Terugkoppeling aan wie meedeed', which(index)),
    ),
  ];
}

/** The first one has the id of when there was only one. */
function which(index: number): string {
  return index === 0 ? '' : String(index + 1);
}

/** What was cancelled asks nothing of residents. */
function goingOn(dossier: Dossier): readonly LopendeActiviteit[] {
  return activiteitenOf(dossier).filter(({ stand }) => stand !== 'geannuleerd');
}

/** The planned meetings with these raden; one with more raden is one moment. */
export function raadMomenten(raden: readonly Adviesraad[]): readonly CommunicatieMoment[] {
  const isSaid = (raad: Adviesraad, overlegId: string): boolean =>
    raden.some((other) => other.id < raad.id && geldig(other).some(({ id }) => id === overlegId));
  return raden.flatMap((raad) =>
    geldig(raad)
      .filter(({ id }) => !isSaid(raad, id))
      .map(({ id, datum, samenMet }) => ({
        id: meaningId('raadsoverleg', raad.id, id),
        soort: 'raadsoverleg' as const,
        wanneer: datum,
        over: { soort: 'adviesraad' as const, id: raad.id },
        titel: raadWords(raad),
        wat: `Overleg met de adviesraad${samenWords(samenMet)}`,
      })),
  );
}

/** The netwerkbijeenkomsten that take place. */
export function netwerkMomenten(jaaragendas: readonly Jaaragenda[]): readonly CommunicatieMoment[] {
  return jaaragendas.flatMap(({ id: jaar, bijeenkomsten = [] }) =>
    bijeenkomsten
      .filter(({ afgezegd }) => !afgezegd)
      .map((one) => ({
        id: meaningId('netwerkbijeenkomst', jaar, one.id),
        soort: 'netwerkbijeenkomst' as const,
        wanneer: one.datum,
        over: { soort: 'netwerkbijeenkomst' as const, id: one.id, jaar: Number(jaar) },
        titel: bijeenkomstTitel(one.keer, Number(jaar)),
        wat: 'Netwerkbijeenkomst voor inwoners',
        ...(one.uitnodiging ? { bij: `Voor ${listWords(one.uitnodiging.aan)}` } : {}),
      })),
  );
}

/** Two activiteiten for one target group that lie too near each other. */
export type Botsing = { readonly groep: string; readonly eerste: Gesprek; readonly tweede: Gesprek };
export type Gesprek = {
  /** Of its activiteit, and of the opdracht that has it. */
  readonly id: string;
  readonly opdrachtId: string;
  readonly titel: string;
  readonly soort: string;
  readonly van: string;
  readonly tot: string;
};

/** Three months, in days. */
export const NEAR = 92;

/** Target groups that are asked twice within three months, of which the second time is still to come. */
export function botsingen(dossiers: readonly Dossier[], today: string): readonly Botsing[] {
  const byGroup = new Map<string, Gesprek[]>();
  for (const dossier of dossiers) {
    if (dossier.status === 'ingetrokken') continue;
    for (const groep of doelgroepenIn([dossier.plan.ervaring]))
      byGroup.set(groep, [...(byGroup.get(groep) ?? []), ...gesprekkenVan(dossier)]);
  }
  return [...byGroup].flatMap(([groep, gesprekken]) => {
    const sorted = gesprekken.toSorted((a, b) => a.van.localeCompare(b.van));
    return sorted.flatMap((tweede, index) => {
      const eerste = sorted[index - 1];
      if (!eerste || tweede.tot < today || addDays(eerste.tot, NEAR) < tweede.van) return [];
      return [{ groep, eerste, tweede }];
    });
  });
}

/** With whom it speaks when, in order of time. */
export function gesprekkenVan(dossier: Dossier): readonly Gesprek[] {
  return goingOn(dossier).map((one) => gesprek(dossier, one));
}

function gesprek({ id: opdrachtId, titel }: Dossier, { id, soort, nu }: LopendeActiviteit): Gesprek {
  const days = nu.length === 7 ? { van: `${nu}-01`, tot: lastDayOf(nu) } : { van: nu, tot: nu };
  return { id, opdrachtId, titel, soort, ...days };
}

/** 'Ouders worden twee keer gevraagd binnen drie maanden: …' */
export function botsingSentence({ groep, eerste, tweede }: Botsing): string {
  const words = ({ titel, soort, van }: Gesprek): string =>
    `${soort} rond ${formatShortDutchDate(van)} (${titel})`;
  return `${capital(groep)} worden twee keer gevraagd binnen drie maanden: ${words(eerste)} en ${words(tweede)}.`;
}

/** The days of a moment: from, and the first day after it (YYYY-MM-DD). */
export function dagenOf(wanneer: string): { readonly van: string; readonly tot: string } {
  return wanneer.length === 7
    ? { van: `${wanneer}-01`, tot: addDays(lastDayOf(wanneer), 1) }
    : { van: wanneer, tot: addDays(wanneer, 1) };
}
