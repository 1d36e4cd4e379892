import * as z from 'zod/v4';
import { comparable } from '../shared/compare.ts';
import { meaningId } from '../shared/ids.ts';
import type { EventContext } from '../shared/stamp.ts';
import {
  type Eindebericht,
  eindeberichtSchema,
  gestoptSchema,
  type Koppeling,
  koppelingKey,
  koppelingSchema,
  type Reden,
  type Voorstel,
  voorstelInhoudSchema,
  voorstelSchema,
} from './koppeling.ts';
import { type Bereik, bereikSchema } from './persoon.ts';

/** Present in the one stream that tells the coördinators of all channels that ended at once. */
const gestopt = z.array(gestoptSchema).optional();

export const kanaalEventSchema = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('kanaal gezien'),
    naam: z.string(),
    bereik: bereikSchema,
    teamId: z.string().optional(),
    teamNaam: z.string().optional(),
  }),
  z.object({ soort: z.literal('kanaal gekoppeld'), overlegId: z.string() }),
  z.object({ soort: z.literal('kanaal aan programma gekoppeld'), programma: z.string() }),
  z.object({ soort: z.literal('kanaal losgekoppeld') }),
  voorstelInhoudSchema.extend({ soort: z.literal('koppeling voorgesteld') }),
  z.object({ soort: z.literal('koppeling geweigerd'), koppeling: koppelingSchema }),
  z.object({
    soort: z.literal('kanaal verlaten'),
    reden: z.enum(['bot verwijderd', 'onvindbaar']).optional(),
    gestopt,
  }),
  z.object({
    soort: z.literal('kanaal verwijderd'),
    reden: z.enum(['kanaal verwijderd', 'team verwijderd']),
    gestopt,
  }),
  z.object({ soort: z.literal('team gearchiveerd'), gestopt }),
  z.object({ soort: z.literal('team weer actief') }),
  z.object({ soort: z.literal('team hernoemd'), teamNaam: z.string() }),
]);
export type KanaalEvent = z.infer<typeof kanaalEventSchema>;
type EventOf<Soort extends KanaalEvent['soort']> = Extract<KanaalEvent, { soort: Soort }>;

/** A channel in which the bot may post; bound to at most one overleg or programma (domain: Agenda and channels). */
export const kanaalSchema = z.object({
  id: z.string(),
  naam: z.string(),
  bereik: bereikSchema.optional(),
  overlegId: z.string().optional(),
  programma: z.string().optional(),
  teamId: z.string().optional(),
  teamNaam: z.string().optional(),
  /** Its team is put away; it comes back as it was. */
  gearchiveerd: z.boolean().optional(),
  verwijderd: z.boolean().optional(),
  /** What it was bound to when it was deleted. */
  vorige: koppelingSchema.optional(),
  /** The last few, in order. Only the last one can be open. */
  voorstellen: z.array(voorstelSchema).optional(),
  /** What somebody said no to: it is not proposed again. */
  geweigerd: z.array(z.string()).optional(),
  /** The last few, in order. */
  eindeberichten: z.array(eindeberichtSchema).optional(),
});
export type Kanaal = Readonly<z.infer<typeof kanaalSchema>>;

type Einde = NonNullable<Voorstel['einde']>['soort'];

const KEPT = 10;

export function foldKanaal(
  kanaal: Kanaal | undefined,
  event: KanaalEvent,
  context: EventContext,
): Kanaal | undefined {
  if (event.soort === 'kanaal gezien') return seen(kanaal, event, context);
  return kanaal && changed(kanaal, event, context);
}

function seen(kanaal: Kanaal | undefined, event: EventOf<'kanaal gezien'>, context: EventContext): Kanaal {
  const { soort: _event, ...facts } = event;
  const { verwijderd: _back, gearchiveerd: _active, ...rest } = kanaal ?? { id: context.id };
  const known = { ...rest, ...facts };
  return kanaal === undefined || kanaal.naam === event.naam ? known : closed(known, 'hernoemd', context);
}

function changed(
  kanaal: Kanaal,
  event: Exclude<KanaalEvent, { soort: 'kanaal gezien' }>,
  context: EventContext,
): Kanaal {
  switch (event.soort) {
    case 'kanaal gekoppeld':
      return bound(kanaal, { soort: 'overleg', overlegId: event.overlegId }, context);
    case 'kanaal aan programma gekoppeld':
      return bound(kanaal, { soort: 'programma', programma: event.programma }, context);
    case 'kanaal losgekoppeld':
      return refused(unbound(kanaal), koppelingOf(kanaal));
    case 'koppeling voorgesteld':
      return proposed(kanaal, event, context);
    case 'koppeling geweigerd':
      return refused(closed(kanaal, 'geweigerd', context), event.koppeling);
    case 'kanaal verlaten': {
      const reden = event.reden ?? 'bot verwijderd';
      return closed(unreachable(reported(kanaal, reden, event.gestopt, context)), 'verlaten', context);
    }
    case 'kanaal verwijderd':
      return deleted(kanaal, event, context);
    case 'team gearchiveerd':
      return { ...reported(kanaal, event.soort, event.gestopt, context), gearchiveerd: true };
    case 'team weer actief': {
      const { gearchiveerd: _over, ...rest } = kanaal;
      return rest;
    }
    case 'team hernoemd':
      return { ...kanaal, teamNaam: event.teamNaam };
  }
}

function deleted(kanaal: Kanaal, event: EventOf<'kanaal verwijderd'>, context: EventContext): Kanaal {
  const vorige = koppelingOf(kanaal);
  const told = reported(kanaal, event.reden, event.gestopt, context);
  const gone = unbound(unreachable(closed(told, 'verwijderd', context)));
  return { ...gone, verwijderd: true, ...(vorige ? { vorige } : {}) };
}

function proposed(kanaal: Kanaal, event: EventOf<'koppeling voorgesteld'>, { at }: EventContext): Kanaal {
  const { soort: _event, ...inhoud } = event;
  const others = (kanaal.voorstellen ?? []).filter(({ nummer }) => nummer !== event.nummer);
  const voorstel: Voorstel = { ...inhoud, naam: kanaal.naam, sinds: at };
  return { ...kanaal, voorstellen: [...others, voorstel].slice(-KEPT) };
}

/** The open question, if any, has ended. */
function closed(kanaal: Kanaal, soort: Einde, { at, actor }: EventContext, koppeling?: Koppeling): Kanaal {
  const open = openVoorstel(kanaal);
  if (!open) return kanaal;
  const einde = { soort, op: at, door: actor, koppeling };
  return { ...kanaal, voorstellen: [...(kanaal.voorstellen ?? []).slice(0, -1), { ...open, einde }] };
}

function bound(kanaal: Kanaal, koppeling: Koppeling, context: EventContext): Kanaal {
  const { vorige: _was, ...rest } = unbound(closed(kanaal, 'gekoppeld', context, koppeling));
  const geweigerd = (kanaal.geweigerd ?? []).filter((key) => key !== koppelingKey(koppeling));
  const { soort: _kind, ...what } = koppeling;
  return { ...rest, ...what, ...(kanaal.geweigerd ? { geweigerd } : {}) };
}

function refused(kanaal: Kanaal, koppeling: Koppeling | undefined): Kanaal {
  if (!koppeling) return kanaal;
  return {
    ...kanaal,
    geweigerd: [...new Set([...(kanaal.geweigerd ?? []), koppelingKey(koppeling)])],
  };
}

/** What the coördinators hear of it. Of one that was out of reach already they heard: that becomes another reason. */
function reported(
  kanaal: Kanaal,
  reden: Reden,
  stopped: Eindebericht['gestopt'] | undefined,
  { at }: EventContext,
): Kanaal {
  if (!stopped) return kanaal;
  const { teamNaam, eindeberichten = [] } = kanaal;
  const told = kanaal.bereik ? undefined : eindeberichten.at(-1);
  const eindebericht: Eindebericht = {
    op: told?.op ?? at,
    reden,
    teamNaam,
    gestopt: stopped,
  };
  return {
    ...kanaal,
    eindeberichten: [...(told ? eindeberichten.slice(0, -1) : eindeberichten), eindebericht].slice(-KEPT),
  };
}

function unreachable({ bereik: _gone, ...kanaal }: Kanaal): Kanaal {
  return kanaal;
}

function unbound({ overlegId: _overleg, programma: _programma, ...kanaal }: Kanaal): Kanaal {
  return kanaal;
}

export function koppelingOf({ overlegId, programma }: Kanaal): Koppeling | undefined {
  if (overlegId !== undefined) return { soort: 'overleg', overlegId };
  return programma === undefined ? undefined : { soort: 'programma', programma };
}

/** The question that waits for an answer of a coördinator. */
export function openVoorstel({ voorstellen = [] }: Kanaal): Voorstel | undefined {
  const last = voorstellen.at(-1);
  return last?.einde ? undefined : last;
}

/** Where posts can go now; in a team that was put away nobody can post. */
export function adresVan({ bereik, gearchiveerd }: Kanaal): Bereik | undefined {
  return gearchiveerd ? undefined : bereik;
}

/**
 * The keys by which channels are found: their overleg, that they are bound to a programma at all, their team, and what the
 * coördinators were told had stopped in them.
 */
export function kanaalKeys({
  overlegId,
  programma,
  teamId,
  eindeberichten = [],
}: Kanaal): Record<string, readonly string[]> {
  const about = eindeberichten.flatMap(({ gestopt }) =>
    gestopt.map(({ koppeling }) => eindeberichtKey(koppeling)),
  );
  return {
    ...(overlegId === undefined ? {} : { overleg: [overlegId] }),
    ...(overlegId === undefined && programma !== undefined ? { koppeling: [PROGRAMMA] } : {}),
    ...(teamId === undefined ? {} : { team: [teamKey(teamId)] }),
    ...(about.length === 0 ? {} : { eindebericht: [...new Set(about)] }),
  };
}

/** The value of the key 'koppeling' of every channel that is bound to a programma. */
export const PROGRAMMA = 'programma';

/** The value of the key 'team' of the channels of a team; ids of Teams hold characters that a key may not have. */
export function teamKey(teamId: string): string {
  return meaningId('team', teamId);
}

/** The value of the key 'eindebericht' of the channels that tell that the overviews of this stopped. */
export function eindeberichtKey(koppeling: Koppeling): string {
  return meaningId('eindebericht', koppelingKey(koppeling));
}

/** Is this the programma of the channel? Case, accents and punctuation do not matter. */
export function isProgrammaOf(kanaal: Kanaal, programma: string | undefined): boolean {
  if (kanaal.programma === undefined || programma === undefined) return false;
  return comparable(kanaal.programma) === comparable(programma);
}
