import { besluitVanaf, lastBesluit } from '../opdrachten/ground/besluit.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import type { Oordeel } from '../opdrachten/ground/inbreng.ts';
import { countOordelen, isFromPeople } from '../opdrachten/ground/inbreng.ts';
import type { LaagPlaatsen } from '../opdrachten/ground/plaatsen.ts';
import { gegevenOf, gegevenOp } from '../opdrachten/ground/terugkoppeling.ts';
import { tookPart, verschuldigd } from '../opdrachten/ground/verschuldigd.ts';
import { mijlpalenOf } from '../opdrachten/mijlpalen.ts';
import { localDate } from '../shared/clock.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import { type AdviesTelling, adviesTellingen } from './advies-cijfers.ts';

/** What one opdracht adds to the figures: the only place that says what it counts for. */
export type Telling = {
  readonly programma: string | undefined;
  readonly gemeenten: readonly string[];
  /**
   * Do residents take part? That they do not is agreed. What was withdrawn, and of which no more is known than a row of the table of a year,
   * counts for nothing else.
   */
  readonly telt: 'ja' | 'nee' | 'onbekend' | 'ingetrokken' | 'jaartabel';
  /** Why they do not; absent: nobody said so, or they do. */
  readonly reden: string | undefined;
  readonly plan: boolean;
  readonly passage: boolean;
  /** Something that people said, not older research alone. */
  readonly inbreng: boolean;
  /** Must people who took part hear of a besluit, and did they hear of all there is to hear? */
  readonly terugkoppeling: 'gegeven' | 'open' | 'niet nodig';
  /** Working days from besluit to terugkoppeling, of each time that residents heard something. */
  readonly antwoordDagen: readonly number[];
  /** Do experts-by-experience organise or direct? Undefined: no plan in which residents take part was handed in. */
  readonly leidt: boolean | undefined;
  readonly oordelen: Readonly<Record<Oordeel, number>> | undefined;
  readonly adviezen: readonly AdviesTelling[];
  /** Undefined: nothing is recorded. */
  readonly plaatsen: readonly LaagPlaatsen[] | undefined;
};

const LEADING: ReadonlySet<string> = new Set(['organiseren', 'hebben de regie']);

export function tellingVan(dossier: Dossier, days: WorkingDays): Telling {
  const { programma, gemeenten, plan, inbreng = [], plaatsen, terugkoppelingen = [] } = dossier;
  const met: ReadonlySet<string> = new Set(mijlpalenOf(dossier).met);
  const telt = teltVan(dossier);
  const gaf = gegevenOf(dossier).length > 0 || verschuldigd(dossier) !== undefined;
  const heard = gaf ? terugkoppelingen : [];
  return {
    programma,
    gemeenten,
    telt,
    reden: telt === 'nee' ? (plan.redenGeen ?? undefined) : undefined,
    plan: met.has('plan'),
    passage: met.has('passage'),
    inbreng: inbreng.some(isFromPeople),
    terugkoppeling: !gaf ? 'niet nodig' : met.has('terugkoppeling') ? 'gegeven' : 'open',
    antwoordDagen: heard.flatMap(({ gegeven, sinds }) =>
      gegeven && sinds ? [days.between(besluitVanaf(sinds), gegevenOp(gegeven))] : [],
    ),
    leidt:
      plan.vanToepassing === 'ja' && met.has('plan')
        ? LEADING.has(plan.rolErvaringsdeskundigen ?? '')
        : undefined,
    oordelen: inbreng.length === 0 ? undefined : countOordelen(inbreng),
    adviezen: adviesTellingen(dossier, days),
    plaatsen: plaatsen?.lagen,
  };
}

function teltVan(dossier: Dossier): Telling['telt'] {
  const { jaartabel, status, afgestemd, plan } = dossier;
  if (jaartabel) return 'jaartabel';
  if (status === 'ingetrokken') return 'ingetrokken';
  if (afgestemd && plan.vanToepassing === 'nee') return 'nee';
  return plan.vanToepassing === 'ja' || tookPart(dossier) ? 'ja' : 'onbekend';
}

/** An opdracht with the day of its vergadering, when it has one. */
export type JaarDossier = { readonly dossier: Dossier; readonly vergaderdatum?: string };

/** The year (YYYY) an opdracht counts for: of the table that it came out of, of its besluit, or else of its vergadering, of its jaaragenda, or of the day it was added. */
export function yearOf({ dossier, vergaderdatum }: JaarDossier): string {
  return yearWith(jaarFeiten(dossier), () => vergaderdatum);
}

/** What the year of an opdracht follows from, beside the day of its vergadering. */
export type JaarFeiten = { readonly vast: string | undefined; readonly anders: string };

export function jaarFeiten({ jaartabel, besluiten, onderwerp, toegevoegd }: Dossier): JaarFeiten {
  return {
    vast: jaartabel ? String(jaartabel.jaar) : lastBesluit(besluiten)?.datum.slice(0, 4),
    anders: onderwerp ? String(onderwerp.jaar) : localDate(toegevoegd.op).slice(0, 4),
  };
}

/** @param vergaderdatum YYYY-MM-DD; undefined: it has no vergadering */
export function yearWith({ vast, anders }: JaarFeiten, vergaderdatum: () => string | undefined): string {
  return vast ?? vergaderdatum()?.slice(0, 4) ?? anders;
}
