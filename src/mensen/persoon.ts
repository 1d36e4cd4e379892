import * as z from 'zod/v4';
import type { GeenBereik } from '../shared/bereik.ts';
import { type EventContext, stampSchema } from '../shared/stamp.ts';

/** Where a personal chat or a channel can be reached; plain data that outlives a turn (platform: Traps in the SDKs). */
export const bereikSchema = z.object({
  conversationId: z.string(),
  serviceUrl: z.string(),
  tenantId: z.string(),
  botId: z.string(),
});
export type Bereik = Readonly<z.infer<typeof bereikSchema>>;

/** Why a chat ended, as far as Teams says so. */
const chatEindeSchema = z.enum(['geblokkeerd', 'onvindbaar']);
export type ChatEinde = z.infer<typeof chatEindeSchema>;

/** When somebody is away, both days included (YYYY-MM-DD), and who gets the reminders meanwhile. */
const afwezigheidSchema = z.object({
  van: z.string(),
  tot: z.string(),
  vervangerId: z.string().optional(),
});
export type Afwezigheid = Readonly<z.infer<typeof afwezigheidSchema>>;

export const persoonEventSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('persoon gezien'), naam: z.string() }),
  z.object({ soort: z.literal('verwelkomd'), volgt: z.literal(true).optional() }),
  /** Teams did not take an answer in the own chat; what it was about is kept nowhere. */
  z.object({ soort: z.literal('antwoord gemist') }),
  z.object({ soort: z.literal('chat geopend'), bereik: bereikSchema }),
  z.object({ soort: z.literal('chat gesloten'), reden: chatEindeSchema.optional() }),
  z.object({ soort: z.literal('team verlaten') }),
  afwezigheidSchema.extend({ soort: z.literal('afwezig gemeld') }),
  z.object({ soort: z.literal('afwezigheid ingetrokken'), van: z.string(), tot: z.string() }),
  z.object({ soort: z.literal('naam weggehaald'), pseudoniem: z.string() }),
  z.object({ soort: z.literal('naam overal weggehaald') }),
]);
export type PersoonEvent = z.infer<typeof persoonEventSchema>;

/** A colleague: Entra object id, display name, and the personal chat once there is one (domain: Privacy). */
export const persoonSchema = z.object({
  id: z.string(),
  naam: z.string(),
  /** When the bot first saw this person (ISO instant). */
  sinds: z.string().optional(),
  bereik: bereikSchema.optional(),
  /** Is met, and reads or read the welcome. Who had a chat before there was one has no need of it. */
  verwelkomd: z.literal(true).optional(),
  /** The welcome does not surely stand in the chat yet. Earlier versions noted before that it was read. */
  welkom: z.literal('volgt').optional(),
  /** When an answer in the own chat did not surely arrive, the last time (ISO instant). */
  gemist: z.string().optional(),
  /** Left a team of the bot and was not seen since: may have left the organisation as well, nobody knows. */
  vertrokken: z.boolean().optional(),
  /** How the last chat ended, and when (ISO instant); absent while there is one, and when there never was. */
  gesloten: z.object({ reden: chatEindeSchema, op: z.string() }).optional(),
  /** When somebody left (ISO instant). */
  vertrokkenOp: z.string().optional(),
  afwezig: z.array(afwezigheidSchema).optional(),
  /** The name was taken away: by whom and when, and whether it is gone everywhere (docs/adr/0086). */
  weggehaald: stampSchema.extend({ isKlaar: z.boolean() }).optional(),
  /** Everybody who stands or stood in: what they were told counts as told. */
  vervangers: z.array(z.string()).optional(),
});
export type Persoon = Readonly<z.infer<typeof persoonSchema>>;

export function foldPersoon(
  persoon: Persoon | undefined,
  event: PersoonEvent,
  context: EventContext,
): Persoon | undefined {
  if (event.soort === 'persoon gezien')
    return seen({ ...(persoon ?? { id: context.id, sinds: context.at }), naam: event.naam });
  if (!persoon) return undefined;
  if (event.soort === 'verwelkomd') {
    const { welkom: _stands, ...rest } = persoon;
    return { ...rest, verwelkomd: true, ...(event.volgt ? { welkom: 'volgt' } : {}) };
  }
  if (event.soort === 'antwoord gemist') return { ...persoon, gemist: context.at };
  if (event.soort === 'chat geopend') {
    const { gesloten: _open, ...rest } = persoon;
    return seen({ ...rest, bereik: event.bereik });
  }
  if (event.soort === 'team verlaten') return { ...persoon, vertrokken: true, vertrokkenOp: context.at };
  if (event.soort === 'afwezig gemeld') {
    const { soort: _event, ...afwezigheid } = event;
    const vervangers = [...(persoon.vervangers ?? []), afwezigheid.vervangerId].filter(
      (id) => id !== undefined,
    );
    return {
      ...persoon,
      afwezig: [...(persoon.afwezig ?? []), afwezigheid],
      vervangers: [...new Set(vervangers)],
    };
  }
  if (event.soort === 'afwezigheid ingetrokken') {
    const left = (persoon.afwezig ?? []).filter(({ van, tot }) => van !== event.van || tot !== event.tot);
    return { ...persoon, afwezig: left };
  }
  if (event.soort === 'naam weggehaald') return withoutName(persoon, event.pseudoniem, context);
  if (event.soort === 'naam overal weggehaald')
    return persoon.weggehaald
      ? { ...persoon, weggehaald: { ...persoon.weggehaald, isKlaar: true } }
      : persoon;
  const { bereik: _closed, ...rest } = persoon;
  // Earlier versions did not note why.
  return { ...rest, gesloten: { reden: event.reden ?? 'onvindbaar', op: context.at } };
}

function seen({ vertrokken: _back, vertrokkenOp: _then, weggehaald: _again, ...persoon }: Persoon): Persoon {
  return persoon;
}

/** What is left of who left: the account, since when it was known, and another name. */
function withoutName(
  { id, sinds, vertrokkenOp }: Persoon,
  pseudoniem: string,
  context: EventContext,
): Persoon {
  const { id: doorId, naam: door } = context.actor;
  return {
    id,
    naam: pseudoniem,
    ...(sinds === undefined ? {} : { sinds }),
    vertrokken: true,
    vertrokkenOp: vertrokkenOp ?? context.at,
    weggehaald: { op: context.at, door, doorId, isKlaar: false },
  };
}

/** Is it known that this person is gone: out of every team of the bot, or not known to Teams any more? */
export function isWeg({ bereik, vertrokken, gesloten }: Persoon): boolean {
  return bereik === undefined && (vertrokken === true || gesloten?.reden === 'onvindbaar');
}

/** Why nothing can be sent to this person; undefined: something can. */
export function geenBereikVan({ bereik, vertrokken, gesloten }: Persoon): GeenBereik | undefined {
  if (bereik !== undefined) return undefined;
  if (vertrokken) return 'vertrokken';
  return gesloten?.reden ?? 'chat niet geopend';
}

/** Does somebody meet the bot for the first time? */
export function isNew({
  bereik,
  gesloten,
  verwelkomd,
}: Pick<Persoon, 'bereik' | 'gesloten' | 'verwelkomd'>): boolean {
  return bereik === undefined && gesloten === undefined && verwelkomd === undefined;
}

/** A colleague to choose: whoever left a team and has no chat with the bot may be gone. */
export function isCollega({ bereik, vertrokken }: Pick<Persoon, 'bereik' | 'vertrokken'>): boolean {
  return bereik !== undefined || vertrokken !== true;
}

/** Is it the same conversation, reached in the same way? */
export function sameBereik(known: Bereik | undefined, seen: Bereik): boolean {
  return (
    known?.conversationId === seen.conversationId &&
    known.serviceUrl === seen.serviceUrl &&
    known.tenantId === seen.tenantId &&
    known.botId === seen.botId
  );
}

/**
 * What became of somebody who could be reached: why, since when (ISO instant) and whether there is a chat all the same.
 * @param uncertain the messages of which Teams did not say whether they arrived
 */
export function weggevallenVan(
  { naam, bereik, vertrokkenOp, gesloten }: Persoon,
  uncertain: readonly { readonly changedAt: string }[],
) {
  const heeftChat = bereik !== undefined;
  if (vertrokkenOp !== undefined)
    return { naam, waarom: 'vertrokken', sinds: vertrokkenOp, heeftChat } as const;
  if (!heeftChat) return gesloten && { naam, waarom: gesloten.reden, sinds: gesloten.op, heeftChat };
  const [sinds] = uncertain.map(({ changedAt }) => changedAt).toSorted();
  return sinds === undefined
    ? undefined
    : ({ naam, waarom: 'Teams antwoordt niet', sinds, heeftChat } as const);
}
