import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import { type CardMessage, leadsTo, type Routes } from '../bot/ports.ts';
import { idSchema, parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import { type Actor, assertCoordinator } from '../shared/actor.ts';
import { localDate } from '../shared/clock.ts';
import { meaningId } from '../shared/ids.ts';
import { bareLines } from '../shared/lines.ts';
import { cutText } from '../shared/markdown.ts';
import type { Groep } from './bijeenkomst.ts';
import { bijeenkomstCard, bijeenkomstenCard } from './bijeenkomst-cards.ts';
import {
  aanmeldenForm,
  aantallenForm,
  bijeenkomstAfzeggenForm,
  GROEP_VAN,
  planBijeenkomstForm,
  programmaForm,
  suggestiesForm,
  uitnodigingForm,
} from './bijeenkomst-forms.ts';
import { assertGaatDoor, assertGeweest, bijeenkomstOf, suggestieOf } from './bijeenkomst-rules.ts';
import { BIJEENKOMSTEN, jaarSchema, yearOf } from './jaaragenda-data.ts';
import type { JaaragendaRoutesDependencies } from './jaaragenda-routes.ts';
import { mayChange } from './jaaragendas.ts';

const yearSchema = z.strictObject({ jaar: jaarSchema });
const oneSchema = yearSchema.extend({ bijeenkomst: idSchema });
const signaalSchema = oneSchema.extend({ suggestie: idSchema, nonce: idSchema });
/** How long the subject of a signaal may be, in characters. */
const ONDERWERP = 120;

type Dependencies = JaaragendaRoutesDependencies & {
  /** Writes a signaal of what somebody proposed; the same again is the same one. @returns its id */
  readonly maakSignaal: (
    actor: Actor,
    nonce: string,
    signaal: { readonly onderwerp: string; readonly tekst: string; readonly ontvangen: string },
  ) => Promise<string>;
};

/** Netwerkbijeenkomsten: planning them, what is told and asked there, and what came of it. */
export function createBijeenkomstRoutes({ jaaragendas, maakSignaal, ids, clock }: Dependencies): Routes {
  const today = (): string => localDate(clock.now());
  const list = async (actor: Actor, jaar: number, notice?: string): Promise<CardMessage> => {
    const { state: agenda } = await jaaragendas.read(actor, jaar);
    return bijeenkomstenCard({
      agenda,
      today: today(),
      mayChange: mayChange(actor),
      ...(notice === undefined ? {} : { notice }),
    });
  };
  const show = async (actor: Actor, jaar: number, id: string, notice?: string): Promise<CardMessage> => {
    const { state: agenda } = await jaaragendas.read(actor, jaar);
    return bijeenkomstCard({
      agenda,
      bijeenkomst: bijeenkomstOf(agenda, id),
      today: today(),
      mayChange: mayChange(actor),
      nonce: ids.next(),
      ...(notice === undefined ? {} : { notice }),
    });
  };
  const load = async (_actor: Actor, keys: { readonly jaar: string; readonly bijeenkomst: string }) => {
    const jaar = yearOf(keys);
    const { state, version } = await jaaragendas.find(jaar);
    const bijeenkomst = bijeenkomstOf(state, keys.bijeenkomst);
    return { about: { jaar, bijeenkomst, onderwerpen: state.onderwerpen }, version };
  };
  const may = (actor: Actor, { bijeenkomst }: Awaited<ReturnType<typeof load>>['about']): void =>
    assertGaatDoor(actor, bijeenkomst);
  const canOpen = ({ bijeenkomst }: Awaited<ReturnType<typeof load>>['about']): void =>
    assertGeweest(bijeenkomst, today());

  const plan = formVerbs(ids, planBijeenkomstForm, {
    async load(_actor, keys) {
      const jaar = yearOf(keys);
      const { state, version } = await jaaragendas.find(jaar);
      const known = keys.bijeenkomst === '' ? undefined : bijeenkomstOf(state, keys.bijeenkomst);
      return { about: { jaar, ...(known ? { bijeenkomst: known } : {}) }, version };
    },
    may: (actor) => assertCoordinator(actor, 'een netwerkbijeenkomst plannen'),
    async save({ actor, keys, context: { nonce }, about: { jaar }, values: { keer, datum, tijd, plaats } }) {
      const id =
        keys.bijeenkomst === '' ? meaningId('netwerkbijeenkomst', String(jaar), nonce) : keys.bijeenkomst;
      await jaaragendas.plan(actor, jaar, nonce, {
        id,
        keer,
        datum,
        ...(tijd === '' ? {} : { tijd }),
        ...(plaats === '' ? {} : { plaats }),
      });
      return show(actor, jaar, id, 'Bewaard.');
    },
  });
  const cancel = formVerbs(ids, bijeenkomstAfzeggenForm, {
    load,
    may,
    async save({ actor, keys: { bijeenkomst }, context, about: { jaar }, values: { reden } }) {
      await jaaragendas.cancel(actor, jaar, context.nonce, bijeenkomst, reden);
      return list(actor, jaar, 'Vastgelegd: deze netwerkbijeenkomst gaat niet door.');
    },
  });
  const programma = formVerbs(ids, programmaForm, {
    load,
    may,
    async save({ actor, keys: { bijeenkomst }, context, about: { jaar }, values: { punten } }) {
      await jaaragendas.saveProgramma(actor, jaar, context.nonce, bijeenkomst, bareLines(punten));
      return show(actor, jaar, bijeenkomst, 'Het programma is bewaard.');
    },
  });
  const uitnodiging = formVerbs(ids, uitnodigingForm, {
    load,
    may,
    async save({
      actor,
      keys: { bijeenkomst },
      context,
      about: { jaar },
      values: { tekst, aan, verstuurdOp },
    }) {
      await jaaragendas.saveUitnodiging(actor, jaar, context.nonce, bijeenkomst, {
        tekst,
        aan: [...aan],
        ...(verstuurdOp === '' ? {} : { verstuurdOp }),
      });
      return show(actor, jaar, bijeenkomst, 'De uitnodiging is bewaard.');
    },
  });
  const aantallen = formVerbs(ids, aantallenForm, {
    load,
    may,
    canOpen,
    async save({
      actor,
      keys: { bijeenkomst },
      context,
      about: { jaar },
      values: { totaal = 0, ...counted },
    }) {
      const groepen: Partial<Record<Groep, number>> = {};
      for (const [input, groep] of Object.entries(GROEP_VAN)) {
        const aantal = Object.entries(counted).find(([id]) => id === input)?.[1];
        if (aantal !== undefined) groepen[groep] = aantal;
      }
      await jaaragendas.hold(actor, jaar, context.nonce, bijeenkomst, { totaal, groepen });
      return show(actor, jaar, bijeenkomst, 'De aantallen zijn bewaard.');
    },
  });
  const aanmelden = formVerbs(ids, aanmeldenForm, {
    load,
    may,
    canOpen,
    async save({
      actor,
      keys: { bijeenkomst },
      context,
      about: { jaar },
      values: { onderwerp, aantal = 0 },
    }) {
      const telling = { onderwerpId: onderwerp, aantal };
      await jaaragendas.countAanmeldingen(actor, jaar, context.nonce, bijeenkomst, telling);
      return show(actor, jaar, bijeenkomst, 'Bewaard.');
    },
  });
  const suggesties = formVerbs(ids, suggestiesForm, {
    load,
    may,
    canOpen,
    async save({ actor, keys: { bijeenkomst }, context, about: { jaar }, values }) {
      await jaaragendas.addSuggesties(actor, jaar, context.nonce, bijeenkomst, bareLines(values.suggesties));
      return show(actor, jaar, bijeenkomst, 'De suggesties zijn bewaard.');
    },
  });

  return {
    commands: [
      {
        phrases: [BIJEENKOMSTEN],
        handle: ({ actor, place }) => inPrivate(place, () => list(actor, Number(today().slice(0, 4)))),
      },
    ],
    verbs: {
      ...plan.verbs,
      ...cancel.verbs,
      ...programma.verbs,
      ...uitnodiging.verbs,
      ...aantallen.verbs,
      ...aanmelden.verbs,
      ...suggesties.verbs,
      'jaaragenda.bijeenkomsten': ({ actor, data }) =>
        list(actor, parseCardData(yearSchema, data, BIJEENKOMSTEN).jaar),
      'jaaragenda.bijeenkomst'({ actor, data }) {
        const { jaar, bijeenkomst } = parseCardData(oneSchema, data, BIJEENKOMSTEN);
        return show(actor, jaar, bijeenkomst);
      },
      'jaaragenda.maakSignaal': leadsTo('change', async ({ actor, data }) => {
        const { jaar, bijeenkomst, suggestie, nonce } = parseCardData(signaalSchema, data, BIJEENKOMSTEN);
        const { state } = await jaaragendas.find(jaar);
        const one = bijeenkomstOf(state, bijeenkomst);
        assertGaatDoor(actor, one);
        const { tekst, signaalId } = suggestieOf(one, suggestie);
        if (signaalId !== undefined) return show(actor, jaar, bijeenkomst, 'Hier is al een signaal van.');
        // The id follows from the suggestion: when this stops in between, doing it again meets the same signaal.
        const id = await maakSignaal(actor, suggestie, {
          onderwerp: cutText(tekst, ONDERWERP),
          tekst,
          ontvangen: one.datum,
        });
        await jaaragendas.becameSignaal(actor, jaar, nonce, bijeenkomst, {
          suggestieId: suggestie,
          signaalId: id,
        });
        return show(actor, jaar, bijeenkomst, 'Er is een signaal van gemaakt.');
      }),
    },
  };
}
