import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { idSchema, pageSchema, parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import { collegaIn, collegasFor, collegasIn } from '../forms/person-input.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { GEEN_BEREIK_WORDS } from '../shared/bereik.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import { dayWords, unknownWords } from '../shared/history-words.ts';
import type { Ids } from '../shared/ids.ts';
import type { Collega } from '../shared/people-choices.ts';
import { contactenCard, type GetoondContact, gemeenteCard, gemeenteHistoryCard } from './gemeente-cards.ts';
import { addContactForm, endContactForm, noContactForm, PHRASE } from './gemeente-forms.ts';
import { assertIsOfRegio, assertMayAssign, assertMayReadContacten } from './gemeente-rules.ts';
import { gemeenteEventWords } from './gemeente-words.ts';
import type { Gemeenten, GemeenteStand } from './gemeenten.ts';

export type GemeenteRoutesDependencies = {
  readonly gemeenten: Gemeenten;
  readonly collegas: {
    find(persoonId: string): Promise<Collega | undefined>;
    list(): Promise<readonly Collega[]>;
  };
  /** Has this person a part in the work of the region? */
  readonly hasPart: (actor: Actor) => Promise<boolean>;
  readonly ids: Ids;
  readonly clock: Clock;
};

const listSchema = z.strictObject({ page: pageSchema });
const openSchema = z.strictObject({ gemeente: idSchema });
const historySchema = z.strictObject({ gemeente: idSchema, page: pageSchema });

/** 'Contact van Hilversum'; who it is, is a question (`statusvragen`). */
const ASKED =
  /^(?:(?:toon|laat zien|bekijk) )?(?:het |de |onze )?contact(?:en|persoon|personen)? (?:van|voor|in|bij) (?:de )?(?:gemeente )?(.+?)[?. ]*$/i;
/** 'Contactpersonen', 'lijst contacten van gemeenten', 'alle gemeenten'. */
const ALL: readonly string[] = ['contacten', 'contactpersonen']
  .flatMap((one) => [one, `${one} van gemeenten`, `${one} van de gemeenten`, `${one} van alle gemeenten`])
  .flatMap((one) => [one, `lijst ${one}`])
  .concat('gemeenten', 'alle gemeenten');

/** The contacts of gemeenten: who they are, choosing them, and handing over. */
export function createGemeenteRoutes(dependencies: GemeenteRoutesDependencies): Routes {
  const { gemeenten, collegas, hasPart, ids, clock } = dependencies;
  const today = (): string => localDate(clock.now());

  const list = async (actor: Actor, page: number): Promise<CardMessage> => {
    assertMayReadContacten(await hasPart(actor));
    return contactenCard({ gemeenten: await gemeenten.list(), page, today: today() });
  };
  const shown = (contacten: GemeenteStand['contacten']): Promise<readonly GetoondContact[]> =>
    Promise.all(
      contacten.map(async (contact) => {
        const now = await collegas.find(contact.id);
        return {
          ...contact,
          naam: now?.naam ?? contact.naam,
          ...(now?.geenBereik === undefined ? {} : { geenBereik: now.geenBereik }),
        };
      }),
    );
  const show = async (actor: Actor, id: string, notice?: string): Promise<CardMessage> => {
    assertMayReadContacten(await hasPart(actor));
    const gemeente = await gemeenten.get(id);
    return gemeenteCard({
      gemeente,
      contacten: await shown(gemeente.contacten),
      isCoordinator: hasRol(actor, 'coördinator'),
      mayReadOverzicht:
        hasRol(actor, 'coördinator', 'directielid') || (actor.contactVan ?? []).includes(gemeente.naam),
      today: today(),
      ...(notice === undefined ? {} : { notice, tone: 'good' }),
    });
  };

  const add = formVerbs(ids, addContactForm, {
    async load(_actor, keys, typed) {
      const gemeente = await gemeenten.get(keys.gemeente);
      return {
        about: { gemeente, ...collegasFor(await collegas.list(), typed, 'contact') },
        version: 0,
      };
    },
    may: assertMayAssign,
    async save({ actor, keys, context, about: { gemeente }, values }) {
      assertIsOfRegio(gemeente);
      const person = collegaIn(await collegas.list(), { id: values.contact, naam: values.naam }, 'contact');
      const outcome = await gemeenten.wijsAan(
        actor,
        keys.gemeente,
        context.nonce,
        { id: person.id, naam: person.naam },
        { van: values.van || undefined, tot: values.tot || undefined },
      );
      const told =
        outcome === 'unchanged'
          ? `${person.naam} was al contact van ${gemeente.naam}.`
          : `${person.naam} is contact van ${gemeente.naam}.${reachWords(person)}`;
      return show(actor, keys.gemeente, told);
    },
  });
  const end = formVerbs(ids, endContactForm, {
    async load(_actor, keys, typed) {
      const gemeente = await gemeenten.get(keys.gemeente);
      const contact = gemeente.contacten.find(({ id }) => id === keys.contact);
      if (!contact)
        throw new DomainError(
          'not-possible',
          `Deze collega is geen contact van ${gemeente.naam} meer. Typ ‘contact van ${gemeente.naam}’ om te zien hoe het nu is.`,
        );
      const [now] = await shown([contact]);
      const others = (await collegas.list()).filter(({ id }) => id !== contact.id);
      return {
        about: {
          gemeente,
          contact: now ?? contact,
          today: today(),
          ...collegasFor(others, typed, 'opvolger'),
        },
        version: 0,
      };
    },
    may: assertMayAssign,
    async save({ actor, keys, context, about: { gemeente, contact }, values }) {
      const { opvolger: picked, naam, tot } = values;
      const [opvolger] = collegasIn(
        (await collegas.list()).filter(({ id }) => id !== keys.contact),
        { ids: picked === undefined ? [] : [picked], naam },
        'opvolger',
      );
      await gemeenten.stopt(actor, keys.gemeente, context.nonce, keys.contact, {
        tot,
        opvolger: opvolger && { id: opvolger.id, naam: opvolger.naam },
      });
      const next = opvolger ? ` ${opvolger.naam} neemt over.${reachWords(opvolger)}` : '';
      return show(
        actor,
        keys.gemeente,
        `Bewaard: ${contact.naam} stopt als contact van ${gemeente.naam}.${next}`,
      );
    },
  });

  const none = formVerbs(ids, noContactForm, {
    load: async (_actor, keys) => ({
      about: { gemeente: await gemeenten.get(keys.gemeente) },
      version: 0,
    }),
    may: assertMayAssign,
    async save({ actor, keys, context, values: { reden } }) {
      await gemeenten.nietNodig(actor, keys.gemeente, context.nonce, reden);
      return show(actor, keys.gemeente, 'Bewaard.');
    },
  });

  return {
    commands: [{ phrases: ALL, handle: ({ actor, place }) => inPrivate(place, () => list(actor, 1)) }],
    otherText: async ({ actor, place, text }) => {
      const [, typed] = ASKED.exec(text) ?? [];
      const meant = typed === undefined ? undefined : await gemeenten.named(typed);
      return meant && inPrivate(place, () => show(actor, meant.id));
    },
    verbs: {
      'gemeenten.list': ({ actor, data }) => list(actor, parseCardData(listSchema, data, PHRASE).page),
      'gemeenten.show': ({ actor, data }) => show(actor, parseCardData(openSchema, data, PHRASE).gemeente),
      ...add.verbs,
      ...end.verbs,
      ...none.verbs,
      async 'gemeenten.history'({ actor, data }) {
        assertMayAssign(actor);
        const { gemeente: id, page } = parseCardData(historySchema, data, PHRASE);
        const gemeente = await gemeenten.get(id);
        const lines = (await gemeenten.history(id)).flatMap(({ at, actor: by, events }) =>
          events.map((event) =>
            event.soort === 'onbekend'
              ? `${dayWords(at)}, ${by.naam} ${unknownWords(event)}`
              : `${dayWords(at)}, ${by.naam}: ${gemeenteEventWords(event, at)}`,
          ),
        );
        return gemeenteHistoryCard(gemeente, lines.toReversed(), page);
      },
    },
  };
}

function reachWords({ bereikbaar, naam, geenBereik = 'chat niet geopend' }: Collega): string {
  return bereikbaar ? '' : ` ${naam} ${GEEN_BEREIK_WORDS[geenBereik]}.`;
}
