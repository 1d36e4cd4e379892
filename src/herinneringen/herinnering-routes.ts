import * as z from 'zod/v4';
import { inPrivate, meldingCard } from '../bot/bot-cards.ts';
import { type CardMessage, leadsTo, type Routes, type VerbTurn } from '../bot/ports.ts';
import { parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import type { Actor } from '../shared/actor.ts';
import { hasRol } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { DomainError } from '../shared/errors.ts';
import type { Ids } from '../shared/ids.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { isEscalatie } from '../verplichtingen/aanspraken.ts';
import type { Herinnering } from './herinnering.ts';
import { herinneringCard, openLijstCard, ROWS } from './herinnering-cards.ts';
import { PHRASE, refOf, refSchema } from './herinnering-data.ts';
import { snoozeForm } from './herinnering-forms.ts';
import { rowOf, rowsOf } from './herinnering-posts.ts';
import { dayOfUitstel, isOver, standNow } from './herinnering-rules.ts';
import { standWords, whyWords } from './herinnering-words.ts';
import type { Herinneringen } from './herinneringen.ts';
import type { AanspraakRef } from './ports.ts';

type Dependencies = {
  readonly herinneringen: Herinneringen;
  readonly regio: LeesRegio;
  readonly findHerinnering: (persoonId: string) => Promise<Herinnering | undefined>;
  readonly clock: Clock;
  readonly ids: Ids;
};

const listSchema = z.strictObject({
  dag: refSchema.shape.dag,
  page: z.coerce.number().int().min(1).optional(),
});
const confirmSchema = refSchema.omit({ dag: true }).extend({ klopt: z.enum(['ja', 'nee']) });
/** As a form knows it: no day is empty. */
const keysSchema = refSchema.extend({ dag: refSchema.shape.dag.or(z.literal('')) });

const NOT_HANDED_OVER = {
  tone: 'uitleg',
  title: 'Dit is werk van een coördinator',
  text: 'Hier kun je het niet overdragen. Ben je er een tijd niet? Typ dan bijvoorbeeld ‘afwezig van 1-12 tot 12-12, vervanger Els Hendriks’. De herinneringen gaan dan naar je vervanger.',
} as const;
const ASKED = 'Ik heb de coördinator gevraagd wie dit kan overnemen. Tot die tijd blijft het bij jou.';
const CLAIMED =
  'Dank je. Ik vraag de coördinator om het na te kijken. Tot die tijd krijg je hier geen herinnering over.';
/** What a coördinator hears of the answer to 'is it done?'. */
const JUDGED = {
  ja: { title: 'Dit is klaar', text: 'Ik herinner er niemand meer aan.' },
  nee: { title: 'Dit is nog niet klaar', text: 'De volgende werkdag komt er weer een herinnering.' },
};

/** What people do with a reminder: look, snooze, hand over, say that it is done, ask why. */
export function createHerinneringRoutes({
  herinneringen,
  regio,
  findHerinnering,
  clock,
  ids,
}: Dependencies): Routes {
  const today = (): string => localDate(clock.now());

  /** The message of that day as it is now, or everything that is open. */
  const list = async (
    actor: Actor,
    { dag: day, page, notice }: { dag?: string | undefined; page?: number | undefined; notice?: string },
  ): Promise<CardMessage> => {
    const bundel =
      day === undefined
        ? undefined
        : (await findHerinnering(actor.id))?.bundels.find((known) => known.dag === day);
    if (!bundel) {
      const open = await herinneringen.openFor(actor.id, ROWS * ((page ?? 1) - 1), ROWS);
      return openLijstCard({ ...open, page, notice });
    }
    const rows = rowsOf(bundel.items, actor.id, today(), await herinneringen.wereldOf(actor.id), bundel.dag);
    return herinneringCard({ rows, dag: bundel.dag, page, notice });
  };

  /** How it stands, where nothing is asked of its owner any more: an older card may still offer to do something about it. */
  const overNow = async (actor: Actor, ref: AanspraakRef): Promise<string | undefined> => {
    const { verplichting, wereld } = await herinneringen.get(actor, ref);
    const stand = standNow(verplichting, ref.eigenaarId, today(), wereld);
    return isOver(stand) ? standWords(stand, undefined) : undefined;
  };

  const snooze = formVerbs(ids, snoozeForm, {
    async load(actor, keys) {
      const ref = refOf(parseCardData(keysSchema, keys, PHRASE));
      const { verplichting, wereld } = await herinneringen.get(actor, ref);
      const day = today();
      const row = { ...rowOf(ref, actor.id, day, wereld), verplichting };
      return { about: { row, dag: ref.dag, today: day, days: wereld.days }, version: 0 };
    },
    canOpen({ row: { stand } }) {
      if (isOver(stand)) throw new DomainError('not-possible', standWords(stand, undefined));
    },
    async save({ actor, about: { row, dag: day, days }, values: { uitstel, datum } }) {
      if (isOver(row.stand)) return list(actor, { dag: day, notice: standWords(row.stand, undefined) });
      const tot = dayOfUitstel(uitstel, datum, today(), days);
      const tellsCoordinator = await herinneringen.snooze(actor, row, tot);
      const told = tellsCoordinator ? ' Dat is na de laatste dag. De coördinator ziet dat.' : '';
      return list(actor, { dag: day, notice: `Ik herinner je weer op ${formatDutchDate(tot)}.${told}` });
    },
  });

  const handOver = async ({ actor, data }: VerbTurn): Promise<CardMessage> => {
    const ref = refOf(parseCardData(refSchema, data, PHRASE));
    const { verplichting } = await herinneringen.get(actor, ref);
    if (verplichting.plicht === 'coördinator' || isEscalatie(verplichting, ref.eigenaarId))
      return meldingCard(NOT_HANDED_OVER);
    const over = await overNow(actor, ref);
    if (over !== undefined) return list(actor, { dag: ref.dag, notice: over });
    await herinneringen.askHandOver(actor, ref);
    return list(actor, { dag: ref.dag, notice: ASKED });
  };

  return {
    commands: [
      {
        phrases: [
          'herinneringen',
          'mijn herinneringen',
          'mijn verplichtingen',
          'mijn werk',
          'wat moet ik doen',
          'wat nu',
          'hoeveel tijd heb ik nog',
        ],
        handle: ({ actor, place }) => inPrivate(place, () => list(actor, {})),
      },
    ],
    verbs: {
      'herinneringen.list': ({ actor, data }) => list(actor, parseCardData(listSchema, data, PHRASE)),
      ...snooze.verbs,
      'herinneringen.handover': handOver,
      async 'herinneringen.done'({ actor, data }) {
        const ref = refOf(parseCardData(refSchema, data, PHRASE));
        const over = await overNow(actor, ref);
        if (over !== undefined) return list(actor, { dag: ref.dag, notice: over });
        await herinneringen.claimDone(actor, ref);
        const isAgreed = hasRol(actor, 'coördinator');
        return list(actor, {
          dag: ref.dag,
          notice: isAgreed ? 'Ik herinner hier niemand meer aan.' : CLAIMED,
        });
      },
      'herinneringen.confirm': leadsTo('change', async ({ actor, data }) => {
        const { klopt, ...rest } = parseCardData(confirmSchema, data, PHRASE);
        await herinneringen.judgeDone(actor, refOf(rest), klopt === 'ja');
        return meldingCard({ tone: 'goed', ...JUDGED[klopt] });
      }),
      async 'herinneringen.why'({ actor, data }) {
        const { dag: day, ...ref } = refOf(parseCardData(refSchema, data, PHRASE));
        const { verplichting, wereld } = await herinneringen.get(actor, ref);
        const { werkwijze } = (await regio()).gegevens;
        return whyCard(rowOf(ref, actor.id, today(), wereld), verplichting, day, werkwijze);
      },
    },
  };
}

/** The explanation, with a way back. */
export function whyCard(
  row: Parameters<typeof whyWords>[1] & AanspraakRef,
  verplichting: Parameters<typeof whyWords>[0],
  day: string | undefined,
  werkwijze: string | undefined,
): CardMessage {
  const data = { verplichting: row.verplichtingId, eigenaar: row.eigenaarId, dag: day };
  return meldingCard({
    tone: 'uitleg',
    title: 'Waarom krijg je deze herinnering?',
    text: whyWords(verplichting, row, werkwijze),
    buttons: [{ title: 'Terug', verb: 'herinneringen.item', data }],
  });
}
