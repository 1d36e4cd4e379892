import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import { type CardMessage, leadsTo, type Routes } from '../bot/ports.ts';
import { pageSchema, parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import { collegaIn, collegasFor } from '../forms/person-input.ts';
import type { Actor } from '../shared/actor.ts';
import { LIST_PAGE } from '../shared/card-pages.ts';
import { comparableNaam } from '../shared/compare.ts';
import type { Ids } from '../shared/ids.ts';
import type { NamenUseCases } from './namen.ts';
import { knownCard, namenCard } from './namen-cards.ts';
import { ANDER, chooseForm, JA, keuzeId, NEE, namenForm, PHRASE } from './namen-forms.ts';
import { assertMayName } from './namen-rules.ts';
import { confirmedWords, releasedWords } from './namen-words.ts';
import type { NamenOmgeving } from './ports.ts';
import type { Wachtend } from './wachtend.ts';

type Dependencies = {
  readonly namen: NamenUseCases;
  readonly omgeving: Pick<NamenOmgeving, 'list'>;
  /** The titles of the opdrachten of which this colleague is projectleider or trekker now. */
  readonly titelsOf: (persoonId: string) => Promise<readonly string[]>;
  readonly ids: Ids;
};

const openSchema = z.strictObject({ page: pageSchema });
const releaseSchema = z.strictObject({ naam: z.string().min(1).max(300) });
/** Nothing beside the names, and all that is known of them. */
const WHOLE = { lines: [], others: [], limit: { text: 100, accounts: 5, places: 3 } };

/** `namen`: who is meant by the names that stand on opdrachten. */
export function createNamenRoutes({ namen, omgeving, titelsOf, ids }: Dependencies): Routes {
  const list = async (actor: Actor, shown: number, notices: readonly string[] = []): Promise<CardMessage> => {
    assertMayName(actor);
    return namenCard({ ...(await namen.wachtend(shown)), notice: notices.join('\n') || undefined });
  };

  const known = async (actor: Actor, shown: number, notice?: string): Promise<CardMessage> => {
    assertMayName(actor);
    return knownCard((await namen.current()).bekend, shown, notice);
  };

  const choose = formVerbs(ids, chooseForm, {
    async load(_actor, _keys, { bedoeld = '', ...carried }) {
      return { about: { bedoeld, ...collegasFor(await omgeving.list(), carried, 'persoon') }, version: 0 };
    },
    may: assertMayName,
    async save({ actor, values: { bedoeld, persoon, naam: typed } }) {
      if (persoon === undefined) collegaIn(await omgeving.list(), { id: persoon, naam: typed }, 'persoon');
      const chosen = await namen.confirm(actor, bedoeld, persoon ?? '');
      return list(actor, 1, [confirmedWords(chosen)]);
    },
  });

  const answer = formVerbs(ids, namenForm, {
    /** The names that stood on the card, in their order. */
    async load(_actor, _keys, { namen: text = '', page = '1' }) {
      const names = text.split('\n').slice(0, LIST_PAGE);
      const wachtend = inOrder(names, await namen.wachtendMet(names));
      return { about: { ...WHOLE, wachtend, page: Number(page) || 1, total: names.length }, version: 0 };
    },
    may: assertMayName,
    async save({ actor, about: { wachtend, page }, typed }) {
      const notices: string[] = [];
      const others: string[] = [];
      for (const [index, { naam }] of wachtend.entries()) {
        const keuze = typed[keuzeId(index)] ?? '';
        if (keuze === ANDER) others.push(naam);
        const became = await settle(namen, actor, naam, keuze);
        if (became !== undefined) notices.push(became);
      }
      const [first, ...more] = others;
      if (first === undefined) return list(actor, page, notices);
      if (more.length > 0) notices.push('Kies eerst deze collega. De andere namen staan daarna op de lijst.');
      return choose.open(actor, {}, { typed: { bedoeld: first }, notice: notices.join('\n') });
    },
  });

  return {
    commands: [
      {
        phrases: ['namen', 'onbekende namen', 'wie is wie'],
        handle: ({ actor, place }) => inPrivate(place, () => list(actor, 1)),
      },
    ],
    verbs: {
      ...answer.verbs,
      ...choose.verbs,
      // Without names to answer about it is the list.
      'namen.list': leadsTo(namenForm.opensIn, async ({ actor, data }) =>
        list(actor, parseCardData(openSchema, data, PHRASE).page),
      ),
      'namen.known': ({ actor, data }) => known(actor, parseCardData(openSchema, data, PHRASE).page),

      async 'namen.release'({ actor, data }) {
        assertMayName(actor);
        const before = await namen.release(actor, parseCardData(releaseSchema, data, PHRASE).naam);
        if (!before) return known(actor, 1, 'Deze naam was niemand meer. Er is niets veranderd.');
        return known(actor, 1, releasedWords(before, await titelsOf(before.persoonId)));
      },
    },
  };
}

/** One choice of the card. @returns what became of it; undefined: it waits */
async function settle(
  namen: NamenUseCases,
  actor: Actor,
  who: string,
  keuze: string,
): Promise<string | undefined> {
  if (keuze.startsWith(JA)) return confirmedWords(await namen.confirm(actor, who, keuze.slice(JA.length)));
  if (!keuze.startsWith(NEE)) return undefined;
  const waits = await namen.reject(actor, who, keuze.slice(NEE.length).split(','));
  return waits
    ? `‘${who}’ is iemand anders. Die naam wacht tot ik een ander ken die zo heet, of tot jij iemand kiest.`
    : `‘${who}’ staat nergens meer zonder collega. Er is niets veranderd.`;
}

/** These names in their order; one that waits no more has nothing to choose from. */
function inOrder(names: readonly string[], known: readonly Wachtend[]): readonly Wachtend[] {
  return names.map((naam) => {
    const key = comparableNaam(naam);
    return known.find((one) => one.key === key) ?? { key, naam, plekken: [], kandidaten: [] };
  });
}
