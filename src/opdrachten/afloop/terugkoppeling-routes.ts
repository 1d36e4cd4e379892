import * as z from 'zod/v4';
import { inPrivate } from '../../bot/bot-cards.ts';
import type { CardMessage, Routes, VerbTurn } from '../../bot/ports.ts';
import type { Actor } from '../../shared/actor.ts';
import { localDate } from '../../shared/clock.ts';
import { cardStampFields, parseCardData } from '../card-data.ts';
import { assertCoordinator } from '../opdracht-rules.ts';
import type { CurrentDossier } from '../opdrachten.ts';
import { type AfloopDependencies, submitted } from './afloop-routes.ts';
import { lastBesluit, needsTerugkoppeling } from './besluit.ts';
import { giveCard, givenCard, signCard, terugkoppelingCard } from './terugkoppeling-cards.ts';
import { type OwedRow, owedListCard } from './terugkoppeling-list-card.ts';
import { assertMayAnswer } from './terugkoppeling-rules.ts';
import { proposeTerugkoppeling } from './terugkoppeling-tekst.ts';

const openSchema = z.strictObject({
  opdracht: z.string().min(1).max(100),
  stap: z.literal('tekst').optional(),
});
const writeSchema = z.strictObject({ ...cardStampFields, tekst: z.string().default('') });
const giveSchema = z.strictObject({
  ...cardStampFields,
  kanaal: z.string().max(100).default(''),
  datum: z.string().max(40).default(''),
  bereikt: z
    .union([z.string().max(20), z.number()])
    .transform(String)
    .default(''),
});
const askSchema = z.strictObject({ opdracht: z.string().min(1).max(100), nonce: z.string().min(1).max(100) });
const signSchema = askSchema.extend({ versie: z.coerce.number().int().min(1) });
const listSchema = z.strictObject({ page: z.coerce.number().int().min(1).optional() });

/** The answer to the people who contributed: its text, the signature, how it was given, and who still waits for one. */
export function createTerugkoppelingRoutes(dependencies: AfloopDependencies): Routes {
  const { opdrachten, afhandeling, clock, ids } = dependencies;
  const today = (): string => localDate(clock.now());
  type More = {
    typed?: Record<string, string>;
    problems?: Readonly<Record<string, string>>;
    notice?: string;
  };

  const textForm = ({ state, version }: CurrentDossier, more: More = {}): CardMessage =>
    terugkoppelingCard({
      dossier: state,
      context: { version, nonce: ids.next() },
      voorstel: proposeTerugkoppeling(state),
      ...more,
    });

  const giveForm = (current: CurrentDossier, more: More = {}): CardMessage => {
    const { state, version } = current;
    const { terugkoppeling } = state;
    if (!terugkoppeling) return textForm(current);
    const context = { version, nonce: ids.next() };
    return giveCard({ dossier: state, terugkoppeling, context, today: today(), ...more });
  };

  const write = async ({ actor, data }: VerbTurn): Promise<CardMessage> => {
    const { opdracht, nonce, version, tekst } = parseCardData(writeSchema, data);
    const result = await submitted(
      () => afhandeling.writeTerugkoppeling(actor, opdracht, { version, nonce }, tekst.trim()),
      async (more) => textForm(await opdrachten.get(opdracht), { typed: { tekst }, ...more }),
    );
    return 'state' in result ? giveForm(result) : result;
  };

  const give = async ({ actor, data }: VerbTurn): Promise<CardMessage> => {
    const { opdracht, nonce, version, ...typed } = parseCardData(giveSchema, data);
    const result = await submitted(
      () => afhandeling.give(actor, opdracht, { version, nonce }, typed),
      async (more) => giveForm(await opdrachten.get(opdracht), { typed, ...more }),
    );
    return 'state' in result ? givenCard(result.state) : result;
  };

  const sign = async ({ actor, data }: VerbTurn): Promise<CardMessage> => {
    const { opdracht, nonce, versie } = parseCardData(signSchema, data);
    const shown = (current: CurrentDossier): CardMessage => {
      const { state } = current;
      return state.terugkoppeling ? signCard(state, state.terugkoppeling, ids.next()) : givenCard(state);
    };
    const result = await submitted(
      () => afhandeling.sign(actor, opdracht, nonce, versie),
      async () => shown(await opdrachten.get(opdracht)),
    );
    return 'state' in result ? shown(result) : result;
  };

  const owed = async (actor: Actor, page: number): Promise<CardMessage> => {
    assertCoordinator(actor, 'deze lijst zien');
    const rows: OwedRow[] = [];
    for (const { state } of await afhandeling.decided()) {
      const besluit = lastBesluit(state.besluiten);
      if (!besluit || !needsTerugkoppeling(state)) continue;
      const uiterlijk = await dependencies.terugkoppelingUiterlijk(besluit.datum);
      const left = await dependencies.workingDaysLeft(uiterlijk);
      rows.push({ dossier: state, besluit, uiterlijk, left });
    }
    rows.sort((a, b) => a.uiterlijk.localeCompare(b.uiterlijk));
    return owedListCard(rows, page);
  };

  return {
    commands: [
      {
        phrases: ['terugkoppeling verschuldigd', 'verschuldigde terugkoppeling'],
        handle: ({ actor, place }) => inPrivate(place, () => owed(actor, 1)),
      },
    ],
    verbs: {
      async 'opdrachten.openTerugkoppeling'({ actor, data }) {
        const { opdracht, stap } = parseCardData(openSchema, data);
        const current = await opdrachten.get(opdracht);
        assertMayAnswer(actor, current.state);
        return current.state.terugkoppeling && stap === undefined ? giveForm(current) : textForm(current);
      },
      'opdrachten.writeTerugkoppeling': write,
      'opdrachten.giveTerugkoppeling': give,
      async 'opdrachten.askSignature'({ actor, data }) {
        const { opdracht, nonce } = parseCardData(askSchema, data);
        return giveForm(await afhandeling.askSignature(actor, opdracht, nonce), {
          notice: 'De bestuurlijk trekker krijgt een kaart met de vraag om te ondertekenen.',
        });
      },
      'opdrachten.sign': sign,
      'opdrachten.owedTerugkoppeling': ({ actor, data }) =>
        owed(actor, parseCardData(listSchema, data).page ?? 1),
    },
  };
}
