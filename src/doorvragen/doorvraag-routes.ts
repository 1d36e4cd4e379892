import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { Routes } from '../bot/ports.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { DomainError } from '../shared/errors.ts';
import type { Ids } from '../shared/ids.ts';
import { FormProblem } from '../shared/tekst-rules.ts';
import type { Doorvraag } from './doorvraag.ts';
import { answeredCard, answerFormCard, sendCard, sentCard } from './doorvraag-cards.ts';
import type { Doorvragen } from './doorvragen.ts';

const proposeSchema = z.strictObject({ vraag: z.string() });
const nonce = z.string().min(1).max(100);
const sendSchema = z.strictObject({ nonce, vraag: z.string().default('') });
const answerSchema = z.strictObject({
  doorvraag: z.string().min(1).max(100),
  nonce,
  antwoord: z.string().default(''),
});

type Dependencies = {
  readonly doorvragen: Doorvragen;
  readonly find: (id: string) => Promise<Doorvraag | undefined>;
  readonly ids: Ids;
};

/** 'Stuur door naar de coördinator': shown before it is sent, and answered by whichever coördinator is first. */
export function createDoorvraagRoutes({ doorvragen, find, ids }: Dependencies): Routes {
  const formAgain = async (actor: Actor, id: string, typed: string, error: unknown) => {
    if (!(error instanceof FormProblem) || !hasRol(actor, 'coördinator')) throw error;
    const vraag = await find(id);
    if (!vraag) throw error;
    return answerFormCard(vraag, actor.id, { typed: { antwoord: typed }, problems: error.problems });
  };
  return {
    commands: [],
    verbs: {
      'doorvragen.propose': ({ place, data }) => {
        const { vraag } = parse(proposeSchema, data);
        return inPrivate(place, async () => sendCard({ nonce: ids.next(), typed: { vraag } }));
      },
      'doorvragen.send': ({ actor, place, data }) => {
        const submission = parse(sendSchema, data);
        return inPrivate(place, async () => {
          try {
            return sentCard(await doorvragen.send(actor, submission.nonce, submission.vraag));
          } catch (error) {
            if (!(error instanceof FormProblem)) throw error;
            return sendCard({
              nonce: submission.nonce,
              typed: { vraag: submission.vraag },
              problems: error.problems,
            });
          }
        });
      },
      'doorvragen.answer': ({ actor, place, data }) => {
        const { doorvraag, antwoord, ...stamp } = parse(answerSchema, data);
        return inPrivate(place, async () => {
          try {
            const { vraag, isMine } = await doorvragen.answer(actor, doorvraag, stamp.nonce, antwoord);
            const notice = `Een collega was je voor. Dit typte jij, en het is niet verstuurd: ${antwoord}`;
            return isMine ? answeredCard(vraag) : answeredCard(vraag, notice);
          } catch (error) {
            return formAgain(actor, doorvraag, antwoord, error);
          }
        });
      },
    },
  };
}

function parse<Value>(schema: z.ZodType<Value>, data: unknown): Value {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new DomainError('invalid-input', 'Deze kaart klopt niet meer. Typ je vraag opnieuw.');
}
