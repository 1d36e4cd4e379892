import * as z from 'zod/v4';
import { inPrivate, meldingCard, standsAlone } from '../bot/bot-cards.ts';
import type { CardMessage, Routes, VerbTurn } from '../bot/ports.ts';
import type { Actor } from '../shared/actor.ts';
import { hasRol } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { Herinnering } from './herinnering.ts';
import { herinneringCard, keuzeCard } from './herinnering-cards.ts';
import { parseReminderData as parse, refOf, refSchema } from './herinnering-data.ts';
import { openRows, rowOf } from './herinnering-posts.ts';
import { readUitstel } from './herinnering-rules.ts';
import { whyWords } from './herinnering-words.ts';
import type { HerinneringenUseCases } from './herinneringen.ts';
import type { AanspraakRef } from './ports.ts';

type Dependencies = {
  readonly herinneringen: HerinneringenUseCases;
  readonly findHerinnering: (persoonId: string) => Promise<Herinnering | undefined>;
  readonly clock: Clock;
};

const listSchema = z.strictObject({
  dag: refSchema.shape.dag,
  page: z.coerce.number().int().min(1).optional(),
});
const confirmSchema = refSchema.omit({ dag: true }).extend({ klopt: z.enum(['ja', 'nee']) });
const snoozeSchema = refSchema.extend({
  uitstel: z.enum(['morgen', 'volgende week', 'datum']).optional(),
  datum: z.string().max(40).optional(),
});

/** What people do with a reminder: look, snooze, hand over, say that it is done, ask why. */
export function createHerinneringRoutes({ herinneringen, findHerinnering, clock }: Dependencies): Routes {
  const today = (): string => localDate(clock.now());

  /** The message of that day as it is now, or everything that is open. */
  const list = async (
    actor: Actor,
    { dag: day, page, notice }: { dag?: string | undefined; page?: number | undefined; notice?: string },
  ): Promise<CardMessage> => {
    const wereld = await herinneringen.wereldOf(actor.id);
    const bundel = (await findHerinnering(actor.id))?.bundels.find((known) => known.dag === day);
    const rows = bundel
      ? bundel.items.map((item) => rowOf(item, actor.id, today(), wereld, bundel.dag))
      : openRows(actor.id, today(), wereld);
    return herinneringCard({
      rows,
      ...(bundel ? { dag: bundel.dag } : {}),
      ...(page === undefined ? {} : { page }),
      ...(notice === undefined ? {} : { notice }),
    });
  };

  const item = async (
    actor: Actor,
    ref: AanspraakRef & { readonly dag?: string | undefined },
    more: { typed?: Record<string, string>; problems?: Record<string, string> } = {},
  ): Promise<CardMessage> => {
    const { verplichting, wereld } = await herinneringen.get(actor, ref);
    const row = { ...rowOf(ref, actor.id, today(), wereld), verplichting };
    return keuzeCard({ row, ...(ref.dag === undefined ? {} : { dag: ref.dag }), ...more });
  };

  const snooze = async ({ actor, data }: VerbTurn): Promise<CardMessage> => {
    const parsed = parse(snoozeSchema, data);
    const ref = refOf(parsed);
    const { wereld } = await herinneringen.get(actor, ref);
    const { uitstel, datum = '' } = parsed;
    const answer = readUitstel(uitstel, datum, today(), wereld.days);
    if ('problem' in answer) {
      return item(actor, ref, {
        typed: { uitstel: uitstel ?? '', datum },
        problems: { [answer.field]: answer.problem },
      });
    }
    const tellsCoordinator = await herinneringen.snooze(actor, ref, answer.tot);
    const told = tellsCoordinator ? ' Dat is na de laatste dag. De coördinator ziet dat.' : '';
    const notice = `Ik herinner je weer op ${formatDutchDate(answer.tot)}.${told}`;
    return list(actor, { dag: parsed.dag, notice });
  };

  const handOver = async ({ actor, data }: VerbTurn): Promise<CardMessage> => {
    const ref = refOf(parse(refSchema, data));
    const { verplichting } = await herinneringen.get(actor, ref);
    if (verplichting.plicht === 'coördinator') {
      return meldingCard({
        tone: 'uitleg',
        title: 'Alleen een coördinator kan een plan afstemmen',
        text: 'Ben je er een tijd niet? Typ dan bijvoorbeeld ‘afwezig van 1-12 tot 12-12, vervanger Els Hendriks’. De herinneringen gaan dan naar je vervanger.',
      });
    }
    await herinneringen.askHandOver(actor, ref);
    return list(actor, {
      dag: ref.dag,
      notice: 'Ik heb de coördinator gevraagd wie dit kan overnemen. Tot die tijd blijft het bij jou.',
    });
  };

  return {
    commands: [
      {
        phrases: ['herinneringen', 'mijn herinneringen', 'mijn verplichtingen', 'wat moet ik doen'],
        takes: standsAlone,
        handle: ({ actor, place }) => inPrivate(place, () => list(actor, {})),
      },
    ],
    verbs: {
      'herinneringen.list': ({ actor, data }) => list(actor, parse(listSchema, data)),
      'herinneringen.item': ({ actor, data }) => item(actor, refOf(parse(refSchema, data))),
      'herinneringen.snooze': snooze,
      'herinneringen.handover': handOver,
      async 'herinneringen.done'({ actor, data }) {
        const ref = refOf(parse(refSchema, data));
        if (hasRol(actor, 'coördinator')) {
          await herinneringen.claimDone(actor, ref);
          await herinneringen.judgeDone(actor, ref, true);
          return list(actor, { dag: ref.dag, notice: 'Ik herinner hier niemand meer aan.' });
        }
        await herinneringen.claimDone(actor, ref);
        const notice =
          'Dank je. Ik vraag de coördinator om het na te kijken. Tot die tijd krijg je hier geen herinnering over.';
        return list(actor, { dag: ref.dag, notice });
      },
      async 'herinneringen.confirm'({ actor, data }) {
        const { klopt, ...rest } = parse(confirmSchema, data);
        await herinneringen.judgeDone(actor, refOf(rest), klopt === 'ja');
        return meldingCard({
          tone: 'goed',
          title: klopt === 'ja' ? 'Dit is klaar' : 'Dit is nog niet klaar',
          text:
            klopt === 'ja'
              ? 'De bot herinnert niemand er meer aan.'
              : 'De volgende werkdag komt er weer een herinnering.',
        });
      },
      async 'herinneringen.why'({ actor, data }) {
        const { dag: day, ...ref } = refOf(parse(refSchema, data));
        const { verplichting, wereld } = await herinneringen.get(actor, ref);
        return whyCard(rowOf(ref, actor.id, today(), wereld), verplichting, day);
      },
    },
  };
}

/** The explanation, with a way back. */
export function whyCard(
  row: Parameters<typeof whyWords>[1] & AanspraakRef,
  verplichting: Parameters<typeof whyWords>[0],
  day: string | undefined,
): CardMessage {
  const data = {
    verplichting: row.verplichtingId,
    eigenaar: row.eigenaarId,
    ...(day === undefined ? {} : { dag: day }),
  };
  return meldingCard({
    tone: 'uitleg',
    title: 'Waarom krijg je deze herinnering?',
    text: whyWords(verplichting, row),
    buttons: [{ title: 'Terug', verb: 'herinneringen.item', data }],
  });
}
