import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { berichtOf } from '../forms/bericht-input.ts';
import { idSchema, pageSchema, parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import { collegaIn, collegasFor } from '../forms/person-input.ts';
import { type Actor, assertCoordinator, hasRol } from '../shared/actor.ts';
import type { Raden } from '../shared/adviesraad.ts';
import { GEEN_BEREIK_WORDS } from '../shared/bereik.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import type { Ids } from '../shared/ids.ts';
import type { LeesRegio } from '../shared/regio.ts';
import type { Collegas, SignaalOpdrachten } from './ports.ts';
import { behandelaarOf, type Signaal } from './signaal.ts';
import { signaalCard, signalenCard } from './signaal-cards.ts';
import {
  answerForm,
  assignForm,
  keepBelofteForm,
  lookBackForm,
  newSignaalForm,
  proposeForm,
  reportBackForm,
} from './signaal-forms.ts';
import {
  assertCanLookBack,
  assertCanPropose,
  assertHasBelofte,
  assertMayAnswer,
  assertMayWrite,
  assertNotTold,
  isBehandelaar,
  mayReadAll,
} from './signaal-rules.ts';
import { type CurrentSignaal, isDone, type Signalen } from './signalen.ts';

type Dependencies = {
  readonly signalen: Signalen;
  readonly collegas: Collegas;
  readonly opdrachten: SignaalOpdrachten;
  readonly regio: LeesRegio;
  readonly raden: Raden;
  /** After how many weeks one usually looks at an advice again. */
  readonly terugkijkWeken: () => Promise<number>;
  /** Has this person a part in the work of the region? */
  readonly hasPart: (actor: Actor) => Promise<boolean>;
  /** The last day for the answer to what was received on that day (both YYYY-MM-DD). */
  readonly uiterlijk: (signaal: Signaal) => Promise<string>;
  readonly ids: Ids;
  readonly clock: Clock;
};

const PHRASE = 'signalen';
const openSchema = z.strictObject({ signaal: idSchema });
const listSchema = z.strictObject({ page: pageSchema });

/** Taking in a signaal, assigning it, answering it, and making a topic of it. */
export function createSignaalRoutes(dependencies: Dependencies): Routes {
  const { signalen, collegas, opdrachten, regio, raden, hasPart, uiterlijk, ids, clock } = dependencies;
  const today = (): string => localDate(clock.now());

  const show = async (
    actor: Actor,
    { state: signaal }: CurrentSignaal,
    more: { readonly notice?: string; readonly tone?: 'warning' | 'good' } = {},
  ): Promise<CardMessage> => {
    const isCoordinator = hasRol(actor, 'coördinator');
    return signaalCard({
      signaal,
      uiterlijk: await uiterlijk(signaal),
      opdracht: signaal.opdrachtId === undefined ? undefined : await opdrachten.titelOf(signaal.opdrachtId),
      lezer: {
        isCoordinator,
        mayAnswer: isCoordinator || isBehandelaar(actor, signaal),
        isMine: behandelaarOf(signaal)?.id === actor.id,
      },
      ...more,
    });
  };
  const saved = async (actor: Actor, { id }: CurrentSignaal, notice: string): Promise<CardMessage> =>
    show(actor, await signalen.get(actor, id), { notice, tone: 'good' });

  const list = async (actor: Actor, page: number): Promise<CardMessage> => {
    const found = [];
    for (const signaal of await signalen.list(actor))
      found.push({ signaal, uiterlijk: await uiterlijk(signaal) });
    return signalenCard({
      signalen: found,
      page,
      today: today(),
      mayAdd: await hasPart(actor),
      zietAlles: mayReadAll(actor),
    });
  };

  const load = async (actor: Actor, keys: { readonly signaal: string }) => {
    const { state: signaal, version } = await signalen.get(actor, keys.signaal);
    return { about: { signaal, today: today() }, version };
  };

  const add = formVerbs(ids, newSignaalForm, {
    async load(actor, _keys, carried) {
      assertMayWrite(await hasPart(actor));
      const gemeenten = (await regio()).gemeenten();
      const choosable = await opdrachten.choosable(actor);
      const { bericht } = berichtOf(carried);
      const eerder = bericht === undefined ? undefined : await signalen.ofBericht(actor, bericht);
      const about = {
        today: today(),
        gemeenten,
        eigen: actor.contactVan ?? [],
        raden: await raden.current(),
        opdrachten: choosable,
        bericht,
        eerder,
      };
      return { about, version: 0 };
    },
    async save({ actor, context, values: { raad: typed, raadId, opdracht: opdrachtId, ...invoer } }) {
      const raad = raadId === undefined ? undefined : await raden.find(raadId);
      const signaal = {
        ...invoer,
        // Of a raad it is about its gemeente, unless another was chosen.
        gemeente: invoer.gemeente ?? raad?.gemeente,
        // ‘Via de website’ stands there before anybody chooses: a raad that is named says more.
        bron: (raad || typed) && invoer.bron === 'website' ? 'adviesraad' : invoer.bron,
        raad: raad?.naam ?? (typed || undefined),
        raadId: raad?.id,
        opdrachtId,
      };
      const current = await signalen.add(actor, context.nonce, signaal);
      const told = current.state.gemeld
        ? 'Het signaal is bewaard. De coördinator krijgt een bericht. Je hoort wat ermee is gedaan.'
        : 'Het signaal is bewaard.';
      return saved(actor, current, told);
    },
  });
  const assign = formVerbs(ids, assignForm, {
    async load(actor, keys, typed) {
      const { about, version } = await load(actor, keys);
      return { about: { ...about, ...collegasFor(await collegas.list(), typed, 'aan') }, version };
    },
    may: (actor) => assertCoordinator(actor, 'een signaal toewijzen'),
    async save({ actor, keys, context, values }) {
      const { aan, naam: typed } = values;
      const {
        id,
        naam,
        bereikbaar,
        geenBereik = 'chat niet geopend',
      } = collegaIn(await collegas.list(), { id: aan, naam: typed }, 'aan');
      const current = await signalen.assign(actor, keys.signaal, context, { id, naam });
      const told = bereikbaar
        ? `${naam} krijgt een bericht.`
        : `${naam} ${GEEN_BEREIK_WORDS[geenBereik]}. Het bericht wacht tot de chat open is.`;
      return saved(actor, current, told);
    },
  });
  const answer = formVerbs(ids, answerForm, {
    load,
    may: (actor, { signaal }) => assertMayAnswer(actor, signaal),
    async save({ actor, keys, context, values: { belofte: wat, beloofdOp: datum, ...values } }) {
      const answered = { ...values, belofte: { wat, datum } };
      const current = await signalen.answer(actor, keys.signaal, context, answered);
      return saved(actor, current, 'Het antwoord is bewaard.');
    },
  });
  const keep = formVerbs(ids, keepBelofteForm, {
    load,
    may: (actor, { signaal }) => assertMayAnswer(actor, signaal),
    canOpen: ({ signaal }) => assertHasBelofte(signaal),
    async save({ actor, keys, context, values: { hoe } }) {
      const current = await signalen.keepBelofte(actor, keys.signaal, context, hoe);
      return saved(actor, current, 'Bewaard: de belofte is nagekomen.');
    },
  });
  const reportBack = formVerbs(ids, reportBackForm, {
    async load(actor, keys) {
      const { about, version } = await load(actor, keys);
      return { about: { ...about, terugkijkWeken: await dependencies.terugkijkWeken() }, version };
    },
    may: (actor, { signaal }) => assertMayAnswer(actor, signaal),
    canOpen: ({ signaal }) => assertNotTold(signaal),
    async save({ actor, keys, context, values }) {
      const current = await signalen.reportBack(actor, keys.signaal, context, values);
      const told = isDone(current.state)
        ? 'Bewaard. Dit signaal is klaar.'
        : 'Bewaard. Het signaal is klaar als de belofte is nagekomen.';
      return saved(actor, current, told);
    },
  });
  const lookBack = formVerbs(ids, lookBackForm, {
    load,
    may: (actor) => assertCoordinator(actor, 'op een signaal terugkijken'),
    canOpen: ({ signaal }) => assertCanLookBack(signaal),
    async save({ actor, keys, context, values: { uitkomst, toelichting } }) {
      const current = await signalen.lookBack(actor, keys.signaal, context, uitkomst, toelichting);
      return saved(actor, current, 'Bewaard: er is teruggekeken.');
    },
  });
  const propose = formVerbs(ids, proposeForm, {
    async load(actor, keys) {
      const { about, version } = await load(actor, keys);
      const jaar = Number(today().slice(0, 4));
      return { about: { ...about, jaren: [jaar, jaar + 1] }, version };
    },
    may: (actor) => assertCoordinator(actor, 'een signaal op de jaaragenda zetten'),
    canOpen: ({ signaal }) => assertCanPropose(signaal),
    async save({ actor, keys, context, values: { jaar, titel } }) {
      const current = await signalen.propose(actor, keys.signaal, context.nonce, Number(jaar), titel);
      return saved(actor, current, `Het staat nu als voorlopig onderwerp op de jaaragenda van ${jaar}.`);
    },
  });

  return {
    commands: [
      {
        phrases: ['nieuw signaal', 'signaal toevoegen'],
        handle: ({ actor, place }) => inPrivate(place, () => add.open(actor, {})),
      },
      {
        // Only these words: 'signalen van dit jaar' is a question.
        phrases: ['signalen', 'lijst signalen'],
        handle: ({ actor, place }) => inPrivate(place, () => list(actor, 1)),
      },
    ],
    messageActions: [
      {
        id: 'signaalVanBericht',
        title: 'Maak signaal van dit bericht',
        async open(actor, { tekst, link, datum = today(), about }, readColleagues) {
          const [seen] = (await opdrachten.choosable(actor)).filter(({ id }) => id === about);
          // Who said it is for who read the message: the website it is not.
          const filled = { tekst, bericht: link, ontvangen: datum, bron: '' };
          return add.filled(actor, {}, seen ? { ...filled, opdracht: seen.id } : filled, readColleagues);
        },
      },
    ],
    verbs: {
      'signalen.list': ({ actor, data }) => list(actor, parseCardData(listSchema, data, PHRASE).page),
      async 'signalen.show'({ actor, data }) {
        return show(actor, await signalen.get(actor, parseCardData(openSchema, data, PHRASE).signaal));
      },
      ...add.verbs,
      ...assign.verbs,
      ...answer.verbs,
      ...keep.verbs,
      ...reportBack.verbs,
      ...lookBack.verbs,
      ...propose.verbs,
    },
  };
}
