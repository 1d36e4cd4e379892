import type { CardMessage, Routes } from '../../bot/ports.ts';
import { idSchema, parseCardData } from '../../forms/card-data.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import { type Actor, assertCoordinator, hasRol } from '../../shared/actor.ts';
import type { Raden } from '../../shared/adviesraad.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import type { Ids } from '../../shared/ids.ts';
import { bareLines } from '../../shared/lines.ts';
import { assertMayReadOpdracht, mayFillIn } from '../ground/access-rules.ts';
import { openAdviesPunten } from '../ground/advies.ts';
import { opdrachtPageSchema, PHRASE } from '../ground/card-data.ts';
import { isOver } from '../ground/dossier-status.ts';
import type { CurrentDossier, OpdrachtReader } from '../ground/opdracht-changes.ts';
import { adviesCard, adviezenCard } from './advies-cards.ts';
import type { AdviesChanges } from './advies-changes.ts';
import {
  adviesPuntenOnCard,
  antwoordAdviesForm,
  geenAdviesForm,
  ontvangAdviesForm,
  terugkijkForm,
  vertelAdviesForm,
  vraagAdviesForm,
} from './advies-forms.ts';
import { readAdviesLijst } from './advies-list.ts';
import {
  adviesOf,
  assertCanAsk,
  assertCanReceive,
  assertMayAsk,
  assertMayRecordAdvies,
  assertWaits,
} from './advies-rules.ts';
import { assertCanAnswer, assertCanLookBack, assertCanTell } from './antwoord-rules.ts';

/** How long a raad has at least, and after how long one looks back, in weeks. */
type AdviesTermijnen = { readonly weken: number; readonly terugkijkWeken: number };

type Dependencies = {
  readonly opdrachten: OpdrachtReader;
  readonly adviezen: AdviesChanges;
  readonly raden: Raden;
  readonly adviesTermijnen: () => Promise<AdviesTermijnen>;
  readonly ids: Ids;
  readonly clock: Clock;
};

const oneSchema = opdrachtPageSchema.extend({ advies: idSchema });

/** Asking adviesraden about an opdracht, and what is done with what they advise. */
export function createAdviesRoutes(dependencies: Dependencies): Routes {
  const { opdrachten, adviezen, raden, adviesTermijnen, ids, clock } = dependencies;
  const today = (): string => localDate(clock.now());

  const list = (
    actor: Actor,
    { state: dossier }: CurrentDossier,
    page: number,
    notice?: string,
  ): CardMessage => {
    assertMayReadOpdracht(actor, dossier);
    return adviezenCard({
      dossier,
      page,
      mayAsk: mayFillIn(actor, dossier) && !isOver(dossier) && dossier.jaartabel === undefined,
      ...(notice === undefined ? {} : { notice }),
    });
  };
  const show = (
    actor: Actor,
    { state: dossier }: CurrentDossier,
    id: string,
    more: { readonly page?: number; readonly notice?: string } = {},
  ): CardMessage => {
    assertMayReadOpdracht(actor, dossier);
    return adviesCard({
      dossier,
      advies: adviesOf(dossier, id),
      today: today(),
      mayRecord: mayFillIn(actor, dossier),
      mayLookBack: hasRol(actor, 'coördinator'),
      ...more,
    });
  };
  const load = async (actor: Actor, keys: { readonly opdracht: string; readonly advies: string }) => {
    const { state: dossier, version } = await opdrachten.get(keys.opdracht);
    assertMayReadOpdracht(actor, dossier);
    return { about: { dossier, advies: adviesOf(dossier, keys.advies), today: today() }, version };
  };
  const loadToRecord = async (actor: Actor, keys: { readonly opdracht: string; readonly advies: string }) => {
    const loaded = await load(actor, keys);
    assertMayRecordAdvies(actor, loaded.about.dossier);
    return loaded;
  };

  const ask = formVerbs(ids, vraagAdviesForm, {
    async load(actor, keys) {
      const { state: dossier, version } = await opdrachten.get(keys.opdracht);
      assertMayAsk(actor, dossier);
      const { weken } = await adviesTermijnen();
      return { about: { dossier, raden: await raden.current(), today: today(), weken }, version };
    },
    canOpen: ({ dossier }) => assertCanAsk(dossier),
    async save({ actor, keys: { opdracht }, context, about, values: { raad: gekozen, stukken, ...values } }) {
      const vraag = {
        ...values,
        raden: about.raden.filter(({ id }) => gekozen.includes(id)),
        stukken: bareLines(stukken),
      };
      const current = await adviezen.askAdvies(actor, opdracht, context.nonce, vraag, about.weken);
      return list(actor, current, 1, 'De vraag is vastgelegd. Stuur hem zelf naar de raad.');
    },
  });
  const receive = formVerbs(ids, ontvangAdviesForm, {
    load: loadToRecord,
    canOpen: ({ advies }) => assertCanReceive(advies),
    async save({ actor, keys: { opdracht, advies }, context, values: { punten, ...values } }) {
      const ontvangst = { ...values, lijst: readAdviesLijst(punten) };
      const current = await adviezen.receiveAdvies(actor, opdracht, context, advies, ontvangst);
      return show(actor, current, advies, { notice: 'Het advies is vastgelegd.' });
    },
  });
  const close = formVerbs(ids, geenAdviesForm, {
    load: loadToRecord,
    canOpen: ({ advies }) => assertWaits(advies),
    async save({ actor, keys: { opdracht, advies }, context, values: { reden } }) {
      const current = await adviezen.closeAdvies(actor, opdracht, context.nonce, advies, reden);
      return show(actor, current, advies, { notice: 'Vastgelegd: er komt geen advies.' });
    },
  });
  const answer = formVerbs(ids, antwoordAdviesForm, {
    async load(actor, keys, { getoond = '' }) {
      const { about, version } = await loadToRecord(actor, keys);
      return { about: { ...about, onCard: adviesPuntenOnCard(about.advies, getoond) }, version };
    },
    canOpen: ({ advies }) => assertCanAnswer(advies),
    async save({ actor, keys, context, values: { punten: puntIds, oordeel, waarom } }): Promise<CardMessage> {
      const { opdracht, advies } = keys;
      const said = { puntIds, oordeel, waarom };
      const current = await adviezen.answerAdvies(actor, opdracht, context, advies, said);
      const notice = `Bewaard: ${puntIds.length === 1 ? '1 punt' : `${puntIds.length} punten`} beantwoord.`;
      return openAdviesPunten(adviesOf(current.state, advies)).length > 0
        ? answer.open(actor, keys, { notice, tone: 'good' })
        : show(actor, current, advies, { notice });
    },
  });
  const tell = formVerbs(ids, vertelAdviesForm, {
    async load(actor, keys) {
      const { about, version } = await loadToRecord(actor, keys);
      return { about: { ...about, terugkijkWeken: (await adviesTermijnen()).terugkijkWeken }, version };
    },
    canOpen: ({ advies }) => assertCanTell(advies),
    async save({ actor, keys: { opdracht, advies }, context, values }) {
      const current = await adviezen.tellAdvies(actor, opdracht, context.nonce, advies, values);
      return show(actor, current, advies, { notice: 'Bewaard: de raad weet wat er is gedaan.' });
    },
  });
  const lookBack = formVerbs(ids, terugkijkForm, {
    load,
    may: (actor) => assertCoordinator(actor, 'op een advies terugkijken'),
    canOpen: ({ advies }) => assertCanLookBack(advies),
    async save({ actor, keys: { opdracht, advies }, context, values: { uitkomst, toelichting } }) {
      const { nonce } = context;
      const current = await adviezen.lookBackAdvies(actor, opdracht, nonce, advies, {
        uitkomst,
        toelichting,
      });
      return show(actor, current, advies, { notice: 'Bewaard: er is teruggekeken.' });
    },
  });

  return {
    commands: [],
    verbs: {
      async 'opdrachten.adviezen'({ actor, data }) {
        const { opdracht, page } = parseCardData(opdrachtPageSchema, data, PHRASE);
        return list(actor, await opdrachten.get(opdracht), page);
      },
      async 'opdrachten.advies'({ actor, data }) {
        const { opdracht, advies, page } = parseCardData(oneSchema, data, PHRASE);
        return show(actor, await opdrachten.get(opdracht), advies, { page });
      },
      ...ask.verbs,
      ...receive.verbs,
      ...close.verbs,
      ...answer.verbs,
      ...tell.verbs,
      ...lookBack.verbs,
    },
  };
}
