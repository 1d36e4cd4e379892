import * as z from 'zod/v4';
import { inPrivate } from '../../bot/bot-cards.ts';
import { type CardMessage, leadsTo, type Routes, type VerbTurn } from '../../bot/ports.ts';
import { onNewest } from '../../forms/button-verb.ts';
import { pageSchema, parseCardData } from '../../forms/card-data.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import { type Actor, assertCoordinator } from '../../shared/actor.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import { DomainError } from '../../shared/errors.ts';
import type { Ids } from '../../shared/ids.ts';
import type { Besluit } from '../ground/besluit.ts';
import { opdrachtSchema, PHRASE } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';
import { teHerzienOf } from '../ground/herziening.ts';
import type { CurrentDossier, OpdrachtReader } from '../ground/opdracht-changes.ts';
import { signCard } from '../ground/sign-card.ts';
import { conceptOf } from '../ground/terugkoppeling.ts';
import { verschuldigd } from '../ground/verschuldigd.ts';
import { givenCard, leftCard, oordelenFirstCard } from './terugkoppeling-cards.ts';
import type { TerugkoppelingChanges } from './terugkoppeling-changes.ts';
import { giveForm, kanaalForm, leaveForm, writeForm } from './terugkoppeling-forms.ts';
import { type OwedRow, owedListCard } from './terugkoppeling-list-card.ts';
import {
  assertAnswerer,
  assertIsGiven,
  assertIsOwed,
  assertMayAnswer,
  assertMayBeLeft,
  textOf,
} from './terugkoppeling-rules.ts';
import { answerOf, openbaarNu } from './terugkoppeling-tekst.ts';

const openSchema = opdrachtSchema.extend({ stap: z.literal('tekst').optional() });
const askSchema = opdrachtSchema.extend({ nonce: z.string().min(1).max(100) });
const signSchema = askSchema.extend({ versie: z.coerce.number().int().min(1) });
const listSchema = z.strictObject({ page: pageSchema });

type Dependencies = {
  readonly opdrachten: OpdrachtReader;
  readonly afhandeling: TerugkoppelingChanges;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The last day (YYYY-MM-DD) for the terugkoppeling about a besluit of that day. */
  readonly terugkoppelingUiterlijk: (besluit: Besluit) => Promise<string>;
  /** How many working days that day still lies ahead; negative: it has passed. */
  readonly workingDaysLeft: (datum: string) => Promise<number>;
};

/** The answer to the people who contributed: its text, the signature, how it was given, and who still waits for one. */
export function createTerugkoppelingRoutes(dependencies: Dependencies): Routes {
  const { opdrachten, afhandeling, clock, ids } = dependencies;
  const today = (): string => localDate(clock.now());
  const load = async (_actor: Actor, { opdracht }: { readonly opdracht: string }) => {
    const { state: dossier, version } = await opdrachten.get(opdracht);
    return { about: { dossier }, version };
  };
  const mayAnswer = {
    may: (actor: Actor, { dossier }: { readonly dossier: Dossier }) => assertAnswerer(actor, dossier),
    canOpen: ({ dossier }: { readonly dossier: Dossier }) => assertIsOwed(dossier),
  };

  const give = formVerbs(ids, giveForm, {
    ...mayAnswer,
    async load(actor, keys) {
      const { about, version } = await load(actor, keys);
      return { about: { ...about, tekst: textOf(about.dossier), today: today() }, version };
    },
    async save({ actor, keys: { opdracht }, context, values }) {
      return givenCard((await afhandeling.give(actor, opdracht, context, values)).state);
    },
  });

  const write = formVerbs(ids, writeForm, {
    ...mayAnswer,
    load,
    async save({ actor, keys, context, values }) {
      await afhandeling.writeTerugkoppeling(actor, keys.opdracht, context, values.tekst);
      return give.open(actor, keys);
    },
  });

  const leave = formVerbs(ids, leaveForm, {
    load,
    may: mayAnswer.may,
    canOpen({ dossier }) {
      assertIsOwed(dossier);
      assertMayBeLeft(dossier);
    },
    async save({ actor, keys: { opdracht }, context, values }) {
      return leftCard((await afhandeling.leave(actor, opdracht, context, values.reden)).state);
    },
  });

  const also = formVerbs(ids, kanaalForm, {
    async load(actor, keys) {
      const { about, version } = await load(actor, keys);
      return { about: { ...about, today: today() }, version };
    },
    may: mayAnswer.may,
    canOpen: ({ dossier }) => assertIsGiven(dossier),
    async save({ actor, keys: { opdracht }, context, values }) {
      return givenCard((await afhandeling.giveAlso(actor, opdracht, context.nonce, values)).state);
    },
  });

  const sign = ({ actor, data }: VerbTurn): Promise<CardMessage> => {
    const { opdracht, nonce, versie } = parseCardData(signSchema, data, PHRASE);
    const shown = ({ state }: CurrentDossier): CardMessage => signCard(state, textOf(state), ids.next());
    return onNewest(
      async () => shown(await afhandeling.sign(actor, opdracht, nonce, versie)),
      async () => shown(await opdrachten.get(opdracht)),
    );
  };

  const owed = async (actor: Actor, page: number): Promise<CardMessage> => {
    assertCoordinator(actor, 'deze lijst zien');
    const rows: OwedRow[] = [];
    for (const { state } of await afhandeling.owing()) {
      const owed = verschuldigd(state);
      if (!owed) continue;
      const uiterlijk = await dependencies.terugkoppelingUiterlijk(owed.sinds);
      const left = await dependencies.workingDaysLeft(uiterlijk);
      rows.push({ dossier: state, besluit: owed.besluit, uiterlijk, left });
    }
    rows.sort((a, b) => a.uiterlijk.localeCompare(b.uiterlijk));
    return owedListCard(rows, page, { mist: 'besluit', aantal: await afhandeling.undecided() });
  };

  return {
    commands: [
      {
        phrases: ['terugkoppeling verschuldigd', 'verschuldigde terugkoppeling'],
        handle: ({ actor, place }) => inPrivate(place, () => owed(actor, 1)),
      },
    ],
    verbs: {
      ...write.verbs,
      ...give.verbs,
      ...leave.verbs,
      ...also.verbs,
      'opdrachten.openTerugkoppeling': leadsTo(writeForm.opensIn, async ({ actor, data }) => {
        const { opdracht, stap } = parseCardData(openSchema, data, PHRASE);
        const { state, version } = await opdrachten.get(opdracht);
        assertMayAnswer(actor, state);
        if (teHerzienOf(state).length > 0) return oordelenFirstCard(state, { version, nonce: ids.next() });
        const concept = conceptOf(state);
        const { open } = concept && !concept.verouderd && stap === undefined ? give : write;
        return open(actor, { opdracht });
      }),
      /** The text that everybody may read stands in the form; it is stored when it is sent. */
      'opdrachten.takeOpenbareTekst': leadsTo(writeForm.opensIn, async ({ actor, data }) => {
        const { opdracht } = parseCardData(opdrachtSchema, data, PHRASE);
        const { state } = await opdrachten.get(opdracht);
        assertMayAnswer(actor, state);
        const openbaar = openbaarNu(state);
        if (!openbaar)
          throw new DomainError(
            'not-possible',
            'Er is geen openbare tekst die na het besluit is geschreven. Schrijf het bericht hier zelf.',
          );
        return write.open(
          actor,
          { opdracht },
          {
            typed: { tekst: answerOf(openbaar) },
            notice: 'Dit is de openbare tekst. Bewaar haar, of pas haar aan voor wie meedeed.',
            tone: 'good',
          },
        );
      }),
      async 'opdrachten.askSignature'({ actor, data }) {
        const { opdracht, nonce } = parseCardData(askSchema, data, PHRASE);
        await afhandeling.askSignature(actor, opdracht, nonce);
        const notice = 'De bestuurlijk trekker krijgt een kaart met de vraag om te ondertekenen.';
        return give.open(actor, { opdracht }, { notice, tone: 'good' });
      },
      'opdrachten.sign': leadsTo('change', sign),
      'opdrachten.owedTerugkoppeling': ({ actor, data }) =>
        owed(actor, parseCardData(listSchema, data, PHRASE).page),
    },
  };
}
