import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { FormState } from '../bot/form-card.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { DomainError, isDomainError } from '../shared/errors.ts';
import type { Ids } from '../shared/ids.ts';
import { candidateChoices, peopleNamed, personChoices, searchProblem } from '../shared/people-choices.ts';
import { FormProblem } from '../shared/tekst-rules.ts';
import type { Collega, Collegas } from './ports.ts';
import { signaalbronSchema } from './signaal.ts';
import { signaalCard, signalenCard } from './signaal-cards.ts';
import { answerCard, assignCard, newSignaalCard, proposeCard, reportBackCard } from './signaal-form-cards.ts';
import { assertCoordinator, assertMayAnswer, assertMayPropose, isBehandelaar } from './signaal-rules.ts';
import type { CurrentSignaal, Signalen } from './signalen.ts';

type Dependencies = {
  readonly signalen: Signalen;
  readonly collegas: Collegas;
  /** The last day (YYYY-MM-DD) for the answer to what was received on that day. */
  readonly uiterlijk: (ontvangen: string) => Promise<string>;
  readonly ids: Ids;
  readonly clock: Clock;
};

const id = z.string().min(1).max(100);
const trimmed = z
  .string()
  .nullish()
  .transform((value) => (value ?? '').trim());
const stampFields = { signaal: id, version: z.coerce.number().int().min(1), nonce: id };
const openSchema = z.strictObject({ signaal: id });
const listSchema = z.strictObject({ page: z.coerce.number().int().min(1).optional() });
const addSchema = z.strictObject({
  nonce: id,
  bron: signaalbronSchema,
  onderwerp: trimmed,
  tekst: trimmed,
  ontvangen: trimmed,
});
const assignSchema = z.strictObject({ ...stampFields, aan: trimmed, naam: trimmed });
const answerSchema = z.strictObject({ ...stampFields, antwoord: trimmed, reden: trimmed });
const reportSchema = z.strictObject({ ...stampFields, datum: trimmed });
const proposeSchema = z.strictObject({ ...stampFields, titel: trimmed, jaar: z.coerce.number().int() });

/** Taking in a signaal, assigning it, answering it, and making a topic of it. */
export function createSignaalRoutes(dependencies: Dependencies): Routes {
  const { signalen, collegas, uiterlijk, ids, clock } = dependencies;
  const today = (): string => localDate(clock.now());
  const contextOf = ({ version }: CurrentSignaal) => ({ version, nonce: ids.next() });

  const show = async (
    actor: Actor,
    { state: signaal }: CurrentSignaal,
    more: { readonly notice?: string; readonly tone?: 'warning' | 'good' } = {},
  ): Promise<CardMessage> => {
    const isCoordinator = hasRol(actor, 'coördinator');
    return signaalCard({
      signaal,
      uiterlijk: await uiterlijk(signaal.ontvangen),
      lezer: {
        isCoordinator,
        mayAnswer: isCoordinator || isBehandelaar(actor, signaal),
        isMine: signaal.toegewezen?.aan.id === actor.id,
      },
      ...more,
    });
  };

  const list = async (actor: Actor, page: number): Promise<CardMessage> => {
    const found = [];
    for (const signaal of await signalen.list(actor))
      found.push({ signaal, uiterlijk: await uiterlijk(signaal.ontvangen) });
    return signalenCard({ signalen: found, page, today: today(), mayAdd: hasRol(actor, 'coördinator') });
  };

  const newForm = (actor: Actor, state: FormState = {}): CardMessage => {
    assertCoordinator(actor, 'een signaal opschrijven');
    return newSignaalCard({ nonce: ids.next(), today: today(), ...state });
  };

  const forms = {
    assign: async (current: CurrentSignaal, state: FormState = {}, people?: readonly Collega[]) =>
      assignCard({
        signaal: current.state,
        context: contextOf(current),
        people: people ? candidateChoices(people) : personChoices(await collegas.list()),
        ...state,
      }),
    answer: async (current: CurrentSignaal, state: FormState = {}) =>
      answerCard({ signaal: current.state, context: contextOf(current), ...state }),
    reportBack: async (current: CurrentSignaal, state: FormState = {}) =>
      reportBackCard({ signaal: current.state, context: contextOf(current), today: today(), ...state }),
    propose: async (current: CurrentSignaal, state: FormState = {}) => {
      const jaar = Number(today().slice(0, 4));
      return proposeCard({
        signaal: current.state,
        context: contextOf(current),
        jaren: [jaar, jaar + 1],
        ...state,
      });
    },
  };

  /** Saves; what must be mended, or was typed on an old card, comes back on the form. */
  const save = async (
    actor: Actor,
    signaal: string,
    typed: Readonly<Record<string, string>>,
    form: (current: CurrentSignaal, state: FormState) => Promise<CardMessage>,
    change: () => Promise<{ readonly current: CurrentSignaal; readonly notice: string }>,
  ): Promise<CardMessage> => {
    try {
      const { current, notice } = await change();
      return await show(actor, await signalen.get(actor, current.id), { notice, tone: 'good' });
    } catch (error) {
      if (error instanceof FormProblem)
        return form(await signalen.get(actor, signaal), { typed, problems: error.problems });
      if (!isDomainError(error, 'conflict')) throw error;
      return form(await signalen.get(actor, signaal), {
        typed,
        notice: `${error.message} Wat je typte, staat er nog. Kijk of het nog klopt en bewaar het dan.`,
      });
    }
  };

  return {
    commands: [
      {
        phrases: ['nieuw signaal', 'signaal toevoegen'],
        handle: ({ actor, place }) => inPrivate(place, async () => newForm(actor)),
      },
    ],
    // Only these words: 'signalen van dit jaar' is a question.
    otherText: async ({ actor, place, text }) =>
      /^(?:lijst )?signalen$/i.test(text) ? inPrivate(place, () => list(actor, 1)) : undefined,
    verbs: {
      'signalen.list': ({ actor, data }) => list(actor, parse(listSchema, data).page ?? 1),
      'signalen.new': async ({ actor }) => newForm(actor),
      async 'signalen.show'({ actor, data }) {
        return show(actor, await signalen.get(actor, parse(openSchema, data).signaal));
      },

      async 'signalen.add'({ actor, data }) {
        const { nonce, ...invoer } = parse(addSchema, data);
        try {
          const current = await signalen.add(actor, nonce, invoer);
          return await show(actor, current, { notice: 'Het signaal is bewaard.', tone: 'good' });
        } catch (error) {
          if (!(error instanceof FormProblem)) throw error;
          return newForm(actor, { typed: invoer, problems: error.problems });
        }
      },

      async 'signalen.assignForm'({ actor, data }) {
        assertCoordinator(actor, 'een signaal toewijzen');
        return forms.assign(await signalen.get(actor, parse(openSchema, data).signaal));
      },
      async 'signalen.assign'({ actor, data }) {
        const { signaal, aan, naam: typed, ...card } = parse(assignSchema, data);
        assertCoordinator(actor, 'een signaal toewijzen');
        const named = aan === '' && typed !== '' ? peopleNamed(await collegas.list(), typed) : [];
        if (aan === '' && typed !== '')
          return forms.assign(
            await signalen.get(actor, signaal),
            { typed: { naam: typed }, problems: searchProblem(named.length, 'aan') },
            named.length > 0 ? named : undefined,
          );
        const collega = await collegas.find(aan);
        if (!collega)
          return forms.assign(await signalen.get(actor, signaal), {
            problems: { aan: 'Kies een collega uit de lijst.' },
          });
        const { naam, bereikbaar } = collega;
        const told = bereikbaar
          ? `${naam} krijgt een bericht.`
          : `${naam} heeft de chat met de bot nog niet geopend. Het bericht wacht tot dat gebeurt.`;
        return save(actor, signaal, { aan }, forms.assign, async () => ({
          current: await signalen.assign(actor, signaal, card, { id: collega.id, naam }),
          notice: told,
        }));
      },

      async 'signalen.answerForm'({ actor, data }) {
        const current = await signalen.get(actor, parse(openSchema, data).signaal);
        assertMayAnswer(actor, current.state);
        return forms.answer(current);
      },
      async 'signalen.answer'({ actor, data }) {
        const { signaal, version, nonce, ...answer } = parse(answerSchema, data);
        return save(actor, signaal, answer, forms.answer, async () => ({
          current: await signalen.answer(actor, signaal, { version, nonce }, answer),
          notice: 'Het antwoord is bewaard.',
        }));
      },

      async 'signalen.reportBackForm'({ actor, data }) {
        const current = await signalen.get(actor, parse(openSchema, data).signaal);
        assertMayAnswer(actor, current.state);
        return forms.reportBack(current);
      },
      async 'signalen.reportBack'({ actor, data }) {
        const { signaal, version, nonce, datum } = parse(reportSchema, data);
        return save(actor, signaal, { datum }, forms.reportBack, async () => ({
          current: await signalen.reportBack(actor, signaal, { version, nonce }, datum),
          notice: 'Bewaard. Dit signaal is klaar.',
        }));
      },

      async 'signalen.proposeForm'({ actor, data }) {
        const current = await signalen.get(actor, parse(openSchema, data).signaal);
        assertMayPropose(actor, current.state);
        return forms.propose(current);
      },
      async 'signalen.propose'({ actor, data }) {
        const { signaal, nonce, version: _version, titel, jaar } = parse(proposeSchema, data);
        return save(actor, signaal, { titel, jaar: String(jaar) }, forms.propose, async () => ({
          current: await signalen.propose(actor, signaal, nonce, jaar, titel),
          notice: `Het staat nu als voorlopig onderwerp op de jaaragenda van ${jaar}.`,
        }));
      },
    },
  };
}

function parse<Value>(schema: z.ZodType<Value>, data: unknown): Value {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new DomainError(
    'invalid-input',
    'Deze kaart klopt niet meer. Typ ‘signalen’ om opnieuw te beginnen.',
  );
}
