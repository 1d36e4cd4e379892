import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { idSchema, pageSchema, parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import { collegaIn, collegasFor } from '../forms/person-input.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import type { Ids } from '../shared/ids.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { readBevindingen } from './bevindingen-list.ts';
import type { Collegas } from './ports.ts';
import { findBevinding, type GedeeldMet, type RapportInvoer } from './rapport.ts';
import { bevindingCard, rapportCard, rapportenCard } from './rapport-cards.ts';
import {
  addBevindingenForm,
  addForm,
  agreeForm,
  changeBevindingForm,
  changeForm,
  followUpForm,
} from './rapport-forms.ts';
import {
  assertCanFollowUp,
  assertMayFollowUp,
  assertWritesRapport,
  getBevinding,
  mayFollowUp,
} from './rapport-rules.ts';
import type { CurrentRapport, Rapporten } from './rapporten.ts';
import { createVoorstelRoutes, type ZetOpJaaragenda } from './voorstel-routes.ts';

type Dependencies = {
  readonly rapporten: Rapporten;
  readonly zetOpJaaragenda: ZetOpJaaragenda;
  readonly collegas: Collegas;
  readonly regio: LeesRegio;
  readonly ids: Ids;
  readonly clock: Clock;
};

const PHRASE = 'rapporten';
const showSchema = z.strictObject({ rapport: idSchema, page: pageSchema });
const bevindingSchema = z.strictObject({ rapport: idSchema, bevinding: idSchema });
const listSchema = z.strictObject({ page: pageSchema });

/** Reports of what residents told before: taken in, read, and followed up. */
export function createRapportRoutes(dependencies: Dependencies): Routes {
  const { rapporten, collegas, regio, ids, clock } = dependencies;
  const today = (): string => localDate(clock.now());
  const lezer = (actor: Actor) => ({
    lezerId: actor.id,
    mayWrite: hasRol(actor, 'coördinator'),
    today: today(),
  });

  const show = (actor: Actor, { state }: CurrentRapport, notice?: string, page = 1): CardMessage =>
    rapportCard({
      rapport: state,
      page,
      ...lezer(actor),
      ...(notice === undefined ? {} : { notice, tone: 'good' }),
    });
  const showBevinding = (
    actor: Actor,
    { state }: CurrentRapport,
    bevindingId: string,
    notice?: string,
  ): CardMessage => {
    const bevinding = getBevinding(state, bevindingId);
    return bevindingCard({
      rapport: state,
      bevinding,
      ...lezer(actor),
      mayFollowUp: mayFollowUp(actor, bevinding),
      ...(notice === undefined ? {} : { notice, tone: 'good' }),
    });
  };
  const list = async (actor: Actor, page: number): Promise<CardMessage> =>
    rapportenCard({
      rapporten: await rapporten.list(actor),
      page,
      mayWrite: hasRol(actor, 'coördinator'),
    });

  const around = async () => ({ gemeenten: (await regio()).gemeenten(), today: today() });
  const load = async (actor: Actor, keys: { readonly rapport: string }) => {
    const { state: rapport, version } = await rapporten.get(actor, keys.rapport);
    return { about: { rapport, ...(await around()) }, version };
  };
  const loadBevinding = async (
    actor: Actor,
    keys: { readonly rapport: string; readonly bevinding: string },
  ) => {
    const { state: rapport, version } = await rapporten.get(actor, keys.rapport);
    return { about: { rapport, bevinding: getBevinding(rapport, keys.bevinding) }, version };
  };

  const add = formVerbs(ids, addForm, {
    load: async () => ({ about: await around(), version: 0 }),
    may: assertWritesRapport,
    async save({ actor, context, values }) {
      const current = await rapporten.add(actor, context.nonce, invoerOf(values));
      return show(actor, current, 'Het rapport is bewaard. Voeg nu de bevindingen toe.');
    },
  });
  const change = formVerbs(ids, changeForm, {
    load,
    may: assertWritesRapport,
    async save({ actor, keys, context, values }) {
      const current = await rapporten.change(actor, keys.rapport, context, invoerOf(values));
      return show(actor, current, 'Het rapport is bewaard.');
    },
  });
  const addBevindingen = formVerbs(ids, addBevindingenForm, {
    load,
    may: assertWritesRapport,
    async save({ actor, keys, context, values: { lijst } }) {
      const added = readBevindingen(lijst);
      const current = await rapporten.addBevindingen(actor, keys.rapport, context.nonce, added);
      const count = added.length === 1 ? '1 bevinding is' : `${added.length} bevindingen zijn`;
      return show(actor, current, `${count} bewaard. Spreek bij elke bevinding af wat ermee gebeurt.`);
    },
  });
  const changeBevinding = formVerbs(ids, changeBevindingForm, {
    load: loadBevinding,
    may: assertWritesRapport,
    async save({ actor, keys, context, values }) {
      const { rapport, bevinding } = keys;
      const current = await rapporten.changeBevinding(actor, rapport, bevinding, context, values);
      return showBevinding(actor, current, bevinding, 'De bevinding is bewaard.');
    },
  });
  const agree = formVerbs(ids, agreeForm, {
    async load(actor, keys, typed) {
      const { about, version } = await loadBevinding(actor, keys);
      return { about: { ...about, ...collegasFor(await collegas.list(), typed, 'aan') }, version };
    },
    may: assertWritesRapport,
    async save({ actor, keys, context, values: { aan, naam: typed, ...said } }) {
      const { id, naam } = collegaIn(await collegas.list(), { id: aan, naam: typed }, 'aan');
      const { rapport, bevinding } = keys;
      const afspraak = { wat: said.wat, aan: { id, naam }, datum: said.datum };
      const current = await rapporten.agree(actor, rapport, bevinding, context, afspraak);
      return showBevinding(
        actor,
        current,
        bevinding,
        `Afgesproken. ${naam} ziet dit bij ‘herinneringen’, en krijgt op tijd een bericht.`,
      );
    },
  });
  const followUp = formVerbs(ids, followUpForm, {
    load: loadBevinding,
    may: (actor, { bevinding }) => assertMayFollowUp(actor, bevinding),
    canOpen: ({ bevinding }) => assertCanFollowUp(bevinding),
    async save({ actor, keys, context, values: { hoe } }) {
      const { rapport, bevinding } = keys;
      const current = await rapporten.followUp(actor, rapport, bevinding, context, hoe);
      return showBevinding(actor, current, bevinding, 'Bewaard: deze bevinding is opgevolgd.');
    },
  });

  return {
    commands: [
      {
        phrases: ['nieuw rapport', 'rapport toevoegen'],
        handle: ({ actor, place }) => inPrivate(place, () => add.open(actor, {})),
      },
      {
        phrases: ['rapporten', 'lijst rapporten'],
        handle: ({ actor, place }) => inPrivate(place, () => list(actor, 1)),
      },
    ],
    verbs: {
      'rapporten.list': ({ actor, data }) => list(actor, parseCardData(listSchema, data, PHRASE).page),
      async 'rapporten.show'({ actor, data }) {
        const { rapport, page } = parseCardData(showSchema, data, PHRASE);
        return show(actor, await rapporten.get(actor, rapport), undefined, page);
      },
      async 'rapporten.bevinding'({ actor, data }) {
        const { rapport, bevinding } = parseCardData(bevindingSchema, data, PHRASE);
        const current = await rapporten.get(actor, rapport);
        return findBevinding(current.state, bevinding)
          ? showBevinding(actor, current, bevinding)
          : show(actor, current);
      },
      ...add.verbs,
      ...change.verbs,
      ...addBevindingen.verbs,
      ...changeBevinding.verbs,
      ...agree.verbs,
      ...followUp.verbs,
      ...createVoorstelRoutes({ ...dependencies, showBevinding }).verbs,
    },
  };
}

/** What was not filled in is not known. */
function invoerOf({
  rapportsoort,
  titel,
  jaar = 0,
  gemeenten,
  respons,
  responsProcent,
  link,
  gedeeldMet,
}: {
  readonly rapportsoort: RapportInvoer['rapportsoort'];
  readonly titel: string;
  readonly jaar: number | undefined;
  readonly gemeenten: readonly string[];
  readonly respons: number | undefined;
  readonly responsProcent: number | undefined;
  readonly link: string;
  readonly gedeeldMet: readonly GedeeldMet[];
}): RapportInvoer {
  return {
    rapportsoort,
    titel,
    jaar,
    gemeenten: [...gemeenten],
    respons,
    responsProcent,
    link: link || undefined,
    gedeeldMet: gedeeldMet.length === 0 ? undefined : [...gedeeldMet],
  };
}
