import type { Actor } from '../shared/actor.ts';
import type { Beleidsfase } from '../shared/beleidsfase.ts';
import { isAtEnd } from './ground/verschuldigd.ts';
import type { OpdrachtStreams } from './opdracht-events.ts';
import type { Opdrachten, OpdrachtInvoer } from './opdrachten.ts';

/** A topic of a jaaragenda, as an opdracht is made of it. */
type Onderwerp = {
  readonly id: string;
  readonly titel: string;
  /** Names; the first leads. */
  readonly projectleiders?: readonly string[] | undefined;
  readonly trekkers?: readonly string[] | undefined;
  readonly gemeente?: string | undefined;
  /** The phase of the policy cycle that it is in; the opdracht begins in it. */
  readonly fase?: Beleidsfase | undefined;
};

/**
 * Makes an opdracht of a topic, which then knows its topic. Twice gives the same opdracht.
 * @param overleg the body before which opdrachten come, and `datum` its meeting (YYYY-MM-DD) when that is known
 * @returns its id
 */
export async function addFromOnderwerp(
  opdrachten: Pick<Opdrachten, 'add'>,
  actor: Actor,
  {
    jaar,
    onderwerp,
    datum,
  }: { readonly jaar: number; readonly onderwerp: Onderwerp; readonly datum?: string },
  overleg: { readonly id: string; readonly naam: string },
): Promise<string> {
  const { id, titel, projectleiders = [], trekkers = [], gemeente, fase } = onderwerp;
  const invoer: OpdrachtInvoer = {
    titel,
    gemeenten: gemeente === undefined ? [] : [gemeente],
    notities: [],
    onderwerp: { jaar, id },
    ...(fase === undefined ? {} : { fase }),
    projectleiders: projectleiders.map((naam) => ({ naam })),
    trekkers: trekkers.map((naam) => ({ naam })),
    ...(datum === undefined ? {} : { overleg, datum }),
  };
  return (await opdrachten.add(actor, invoer, { bron: 'jaaragenda' })).current.id;
}

/** Where an opdracht is found, and the record of one that was destroyed (by kind and id). */
export type FindFinished = {
  readonly opdrachten: Pick<OpdrachtStreams, 'find'>;
  readonly vernietigingen: { find(id: string): Promise<unknown> };
};

/** Is the course of this opdracht at an end, so that its topic need not move on to another year? What was destroyed was over before that. */
export async function isFinished(streams: FindFinished, id: string): Promise<boolean> {
  const dossier = (await streams.opdrachten.find(id))?.state;
  return dossier ? isAtEnd(dossier) : (await streams.vernietigingen.find(`opdracht:${id}`)) !== undefined;
}
