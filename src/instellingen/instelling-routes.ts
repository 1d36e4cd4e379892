import * as z from 'zod/v4';
import { inPrivate, meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, Routes, VerbTurn } from '../bot/ports.ts';
import type { Actor } from '../shared/actor.ts';
import { DomainError, isDomainError } from '../shared/errors.ts';
import type { Ids } from '../shared/ids.ts';
import { GROEPEN } from './instelbaar.ts';
import { inputId, instellingenCard, wijzigCard, wijzigingenCard } from './instelling-cards.ts';
import { type Getypt, instelbaarIn, readWaarden } from './instelling-rules.ts';
import { changeLines } from './instelling-words.ts';
import type { Instellingen } from './instellingen.ts';

const groepSchema = z.enum(GROEPEN);
const editSchema = z.strictObject({ groep: groepSchema });
const pageSchema = z.strictObject({ page: z.coerce.number().int().min(1).max(1000).default(1) });
const saveSchema = z
  .object({
    groep: groepSchema,
    nonce: z.string().min(1).max(100),
    version: z.coerce.number().int().min(0),
  })
  .catchall(z.union([z.string().max(200), z.number()]));

/** `instellingen`, `pauzeer berichten` and `hervat berichten`. */
export function createInstellingRoutes(instellingen: Instellingen, ids: Ids): Routes {
  const show = async (actor: Actor, notice?: string): Promise<CardMessage> =>
    instellingenCard(await instellingen.stand(actor), notice);

  const edit = async ({ actor, data }: VerbTurn): Promise<CardMessage> => {
    const { groep } = parse(editSchema, data);
    const { version, waarden } = await instellingen.stand(actor);
    return wijzigCard({ groep, waarden, context: { nonce: ids.next(), version } });
  };

  const save = async ({ actor, data }: VerbTurn): Promise<CardMessage> => {
    const { groep, nonce, version, ...inputs } = parse(saveSchema, data);
    const typed = typedOf(groep, inputs);
    const now = await instellingen.stand(actor);
    const form = { groep, waarden: now.waarden, typed, context: { nonce, version } };
    const { waarden, vragen } = readWaarden(groep, typed, now.waarden);
    if (Object.keys(vragen).length > 0) return wijzigCard({ ...form, problems: vragen });
    try {
      await instellingen.set(actor, { nonce, version }, waarden);
      return await show(actor, 'Bewaard. Alle datums gaan mee.');
    } catch (error) {
      // What was typed stays on the card; the same nonce makes a second try harmless.
      if (isDomainError(error, 'store-unavailable')) return wijzigCard({ ...form, notice: error.message });
      if (!isDomainError(error, 'conflict')) throw error;
      const { version: newest } = await instellingen.stand(actor);
      return wijzigCard({
        ...form,
        context: { nonce: ids.next(), version: newest },
        notice: error.message,
      });
    }
  };

  const history = async ({ actor, data }: VerbTurn): Promise<CardMessage> => {
    const { page } = parse(pageSchema, data);
    const entries = await instellingen.history(actor);
    return wijzigingenCard(entries.flatMap(changeLines).toReversed(), page);
  };

  const resume = async (actor: Actor): Promise<CardMessage> => {
    const isNew = await instellingen.setPaused(actor, false);
    return meldingCard({
      tone: 'goed',
      title: isNew ? 'De berichten gaan weer' : 'De berichten stonden niet stil',
      text: isNew ? 'Wat wachtte, komt nu. Van de herinneringen komt alleen de nieuwste.' : '',
    });
  };

  return {
    commands: [
      {
        phrases: ['instellingen', 'termijnen'],
        handle: ({ actor, place }) => inPrivate(place, () => show(actor)),
      },
      {
        phrases: ['pauzeer berichten', 'pauzeer de berichten'],
        handle: async ({ actor }) => {
          const isNew = await instellingen.setPaused(actor, true);
          return pausedCard(isNew ? 'De berichten staan nu stil' : 'De berichten stonden al stil');
        },
      },
      {
        phrases: ['hervat berichten', 'hervat de berichten'],
        handle: ({ actor }) => resume(actor),
      },
    ],
    verbs: {
      'instellingen.show': ({ actor }) => show(actor),
      'instellingen.edit': edit,
      'instellingen.save': save,
      'instellingen.history': history,
      'instellingen.resume': ({ actor }) => resume(actor),
    },
  };
}

/** Nothing is posted now; with a way back. */
export function pausedCard(title: string): CardMessage {
  return meldingCard({
    tone: 'let-op',
    title,
    text: 'Ik plaats niets meer uit mezelf: geen vragen, geen overzichten en geen herinneringen. Wie mij iets vraagt, krijgt wel antwoord.',
    buttons: [{ title: 'Hervat berichten', verb: 'instellingen.resume' }],
  });
}

/** The inputs by the name of their setting; Teams leaves out what is empty. @throws DomainError 'invalid-input' */
function typedOf(groep: (typeof GROEPEN)[number], inputs: Readonly<Record<string, string | number>>): Getypt {
  const known = instelbaarIn(groep);
  if (Object.keys(inputs).some((id) => known.every(({ naam }) => inputId(naam) !== id))) throw stale();
  return Object.fromEntries(known.map(({ naam }) => [naam, String(inputs[inputId(naam)] ?? '')]));
}

function parse<Value>(schema: z.ZodType<Value>, data: unknown): Value {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw stale();
}

function stale(): DomainError {
  return new DomainError('invalid-input', 'Deze kaart klopt niet meer. Typ ‘instellingen’ voor een nieuwe.');
}
