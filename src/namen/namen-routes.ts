import * as z from 'zod/v4';
import { inPrivate, standsAlone } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import type { Actor } from '../shared/actor.ts';
import { LIST_PAGE } from '../shared/card-pages.ts';
import { DomainError } from '../shared/errors.ts';
import { candidateChoices, peopleNamed, personChoices, searchProblem } from '../shared/people-choices.ts';
import type { NamenUseCases } from './namen.ts';
import { ANDER, chooseCard, JA, keuzeId, knownCard, NEE, namenCard } from './namen-cards.ts';
import { assertMayName } from './namen-rules.ts';
import { accountWords, confirmedWords, someTitels } from './namen-words.ts';
import type { NamenOmgeving } from './ports.ts';
import type { Account } from './wachtend.ts';

type Dependencies = {
  readonly namen: NamenUseCases;
  readonly omgeving: Pick<NamenOmgeving, 'list'>;
  /** The titles of the opdrachten of which this colleague is projectleider or trekker now. */
  readonly titelsOf: (persoonId: string) => Promise<readonly string[]>;
};

const naam = z.string().min(1).max(300);
const page = z.coerce.number().int().min(1).max(1000).default(1);
const pageSchema = z.strictObject({ page });
const keuzes = Object.fromEntries(
  Array.from({ length: LIST_PAGE }, (_none, index) => [keuzeId(index), z.string().max(1000).optional()]),
);
/** The names on the card, a line each: what a button carries is text. */
const namenSchema = z
  .string()
  .transform((text) => text.split('\n'))
  .pipe(z.array(naam).min(1).max(LIST_PAGE));
const answerSchema = z
  .object({ namen: namenSchema, page })
  .catchall(z.unknown())
  .transform(({ namen, page, ...inputs }) => ({ namen, page, inputs }))
  .pipe(z.object({ namen: z.array(naam), page: z.number(), inputs: z.strictObject(keuzes) }));
const chooseSchema = z.strictObject({
  bedoeld: naam,
  persoon: z.string().max(100).nullish(),
  naam: z.string().max(1000).nullish(),
});
const releaseSchema = z.strictObject({ naam });

/** `namen`: who is meant by the names that stand on opdrachten. */
export function createNamenRoutes({ namen, omgeving, titelsOf }: Dependencies): Routes {
  const list = async (actor: Actor, shown: number, notices: readonly string[] = []): Promise<CardMessage> => {
    assertMayName(actor);
    return namenCard({
      ...(await namen.wachtend(shown)),
      ...(notices.length === 0 ? {} : { notice: notices.join('\n') }),
    });
  };

  const known = async (actor: Actor, shown: number, notice?: string): Promise<CardMessage> => {
    assertMayName(actor);
    return knownCard((await namen.current()).bekend, shown, notice);
  };

  const choose = async (
    bedoeld: string,
    state: {
      typed?: Record<string, string>;
      problems?: Readonly<Record<string, string>>;
      notice?: string;
    } = {},
    found?: readonly Account[],
  ): Promise<CardMessage> =>
    chooseCard({
      bedoeld,
      people: found ? candidateChoices(found) : personChoices(await omgeving.list()),
      ...state,
    });

  /** One choice of the card. @returns what became of it; undefined: it waits */
  const settle = async (actor: Actor, who: string, keuze: string): Promise<string | undefined> => {
    if (keuze.startsWith(JA)) return confirmedWords(await namen.confirm(actor, who, keuze.slice(JA.length)));
    if (!keuze.startsWith(NEE)) return undefined;
    const waits = await namen.reject(actor, who, keuze.slice(NEE.length).split(','));
    return waits
      ? `‘${who}’ is iemand anders. Die naam wacht tot ik een ander ken die zo heet, of tot jij iemand kiest.`
      : `‘${who}’ staat nergens meer zonder collega. Er is niets veranderd.`;
  };

  return {
    commands: [
      {
        phrases: ['namen', 'onbekende namen'],
        takes: standsAlone,
        handle: ({ actor, place }) => inPrivate(place, () => list(actor, 1)),
      },
    ],
    verbs: {
      'namen.list': ({ actor, data }) => list(actor, parse(pageSchema, data).page),
      'namen.known': ({ actor, data }) => known(actor, parse(pageSchema, data).page),

      async 'namen.answer'({ actor, data }) {
        assertMayName(actor);
        const { namen: shown, page: from, inputs } = parse(answerSchema, data);
        const notices: string[] = [];
        const others: string[] = [];
        for (const [index, who] of shown.entries()) {
          const keuze = inputs[keuzeId(index)] ?? '';
          if (keuze === ANDER) others.push(who);
          const became = await settle(actor, who, keuze);
          if (became !== undefined) notices.push(became);
        }
        const [first, ...more] = others;
        if (first === undefined) return list(actor, from, notices);
        if (more.length > 0)
          notices.push('Kies eerst deze collega. De andere namen staan daarna op de lijst.');
        return choose(first, notices.length === 0 ? {} : { notice: notices.join('\n') });
      },

      async 'namen.choose'({ actor, data }) {
        assertMayName(actor);
        const { bedoeld, persoon, naam: typed } = parse(chooseSchema, data);
        if (persoon) return list(actor, 1, [confirmedWords(await namen.confirm(actor, bedoeld, persoon))]);
        const search = (typed ?? '').trim();
        if (search === '')
          return choose(bedoeld, { problems: { persoon: 'Kies een collega uit de lijst.' } });
        const found = peopleNamed(await omgeving.list(), search);
        return choose(
          bedoeld,
          { typed: { naam: search }, problems: searchProblem(found.length, 'persoon') },
          found.length > 0 ? found : undefined,
        );
      },

      async 'namen.release'({ actor, data }) {
        assertMayName(actor);
        const before = await namen.release(actor, parse(releaseSchema, data).naam);
        if (!before) return known(actor, 1, 'Deze naam was niemand meer. Er is niets veranderd.');
        const titels = await titelsOf(before.persoonId);
        const stays =
          titels.length === 0
            ? ''
            : ` Op deze opdrachten staat ${accountWords(before)} nog: ${someTitels(titels)}. Klopt dat niet? Kies daar een ander.`;
        return known(actor, 1, `De naam ‘${before.naam}’ is nu weer van niemand.${stays}`);
      },
    },
  };
}

function parse<Value>(schema: z.ZodType<Value>, data: unknown): Value {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new DomainError('invalid-input', 'Deze kaart klopt niet meer. Typ ‘namen’ om opnieuw te beginnen.');
}
