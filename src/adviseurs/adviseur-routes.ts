import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { pageSchema, parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import { collegaIn, collegasFor } from '../forms/person-input.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { DomainError } from '../shared/errors.ts';
import type { Ids } from '../shared/ids.ts';
import type { Collega } from '../shared/people-choices.ts';
import { adviseursCard } from './adviseur-cards.ts';
import { addForm, PHRASE, stopForm } from './adviseur-forms.ts';
import { assertKiestAdviseurs, assertLeestAdviseurs } from './adviseur-rules.ts';
import type { Adviseurs } from './adviseurs.ts';

type Dependencies = {
  readonly adviseurs: Adviseurs;
  readonly collegas: { readonly list: () => Promise<readonly Collega[]> };
  /** Has this person a part in the work of the region? */
  readonly hasPart: (actor: Actor) => Promise<boolean>;
  readonly ids: Ids;
};

const listSchema = z.strictObject({ page: pageSchema });

/** Who advises on the method of plans: chosen as a person, and ended. */
export function createAdviseurRoutes({ adviseurs, collegas, hasPart, ids }: Dependencies): Routes {
  const list = async (actor: Actor, page: number, notice?: string): Promise<CardMessage> => {
    assertLeestAdviseurs(await hasPart(actor));
    return adviseursCard({
      adviseurs: await adviseurs.list(),
      page,
      mayChoose: hasRol(actor, 'coördinator', 'beheerder'),
      notice,
    });
  };

  const add = formVerbs(ids, addForm, {
    load: async (_actor, _keys, typed) => ({
      about: collegasFor(await collegas.list(), typed, 'adviseur'),
      version: 0,
    }),
    may: assertKiestAdviseurs,
    async save({ actor, context, values }) {
      const { id, naam } = collegaIn(
        await collegas.list(),
        { id: values.adviseur, naam: values.naam },
        'adviseur',
      );
      const outcome = await adviseurs.wijsAan(actor, context.nonce, { id, naam });
      const told =
        outcome === 'unchanged'
          ? `${naam} was al adviseur.`
          : `${naam} is adviseur, en krijgt een bericht bij elk plan dat op een akkoord wacht.`;
      return list(actor, 1, told);
    },
  });
  const stop = formVerbs(ids, stopForm, {
    async load(_actor, keys) {
      const adviseur = (await adviseurs.list()).find(({ id }) => id === keys.adviseur);
      if (!adviseur)
        throw new DomainError('not-possible', 'Deze collega is geen adviseur meer. Er is niets veranderd.');
      return { about: { adviseur }, version: 0 };
    },
    may: assertKiestAdviseurs,
    async save({ actor, keys, context, about: { adviseur } }) {
      await adviseurs.stopt(actor, context.nonce, keys.adviseur);
      return list(actor, 1, `${adviseur.naam} is geen adviseur meer.`);
    },
  });

  return {
    commands: [
      {
        phrases: [
          'adviseurs',
          'lijst adviseurs',
          'wie zijn de adviseurs',
          'wie zijn onze adviseurs',
          'welke adviseurs zijn er',
          'welke adviseurs hebben we',
          'hebben we adviseurs',
        ],
        handle: ({ actor, place }) => inPrivate(place, () => list(actor, 1)),
      },
      {
        phrases: ['nieuwe adviseur', 'adviseur toevoegen'],
        handle: ({ actor, place }) => inPrivate(place, () => add.open(actor, {})),
      },
    ],
    verbs: {
      'adviseurs.list': ({ actor, data }) => list(actor, parseCardData(listSchema, data, PHRASE).page),
      ...add.verbs,
      ...stop.verbs,
    },
  };
}
