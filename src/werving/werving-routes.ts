import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { alGevraagd } from '../forms/al-gevraagd.ts';
import { idSchema, pageSchema, parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { centenOf } from '../shared/euro.ts';
import type { Ids } from '../shared/ids.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { showOpdracht } from '../shared/way-buttons.ts';
import type { WervingOpdrachten } from './ports.ts';
import type { Verzoek } from './werving.ts';
import { wervingCard, wervingenCard } from './werving-cards.ts';
import { answerForm, askForm, changeForm, withdrawForm } from './werving-forms.ts';
import { assertAnswers, assertCanChange, assertHasPart, assertStands } from './werving-rules.ts';
import type { CurrentWerving, Wervingen } from './wervingen.ts';

type Dependencies = {
  readonly wervingen: Wervingen;
  readonly opdrachten: WervingOpdrachten;
  /** Has this person a part in the work of the region? */
  readonly hasPart: (actor: Actor) => Promise<boolean>;
  readonly regio: LeesRegio;
  readonly ids: Ids;
  readonly clock: Clock;
};

const PHRASE = 'mensen zoeken';
const showSchema = z.strictObject({ werving: idSchema });
const listSchema = z.strictObject({ page: pageSchema });
const ofOpdrachtSchema = z.strictObject({ opdracht: idSchema, page: pageSchema });

/** Asking for people with an experience, and saying how many were found. */
export function createWervingRoutes(dependencies: Dependencies): Routes {
  const { wervingen, opdrachten, hasPart, regio, ids, clock } = dependencies;
  const today = (): string => localDate(clock.now());

  const show = async (actor: Actor, id: string, notice?: string): Promise<CardMessage> => {
    const { view } = await wervingen.get(actor, id);
    const { ervaring, gemeenten, opdrachtId: behalve } = view.werving;
    const gevraagd = await wervingen.gevraagd({ ervaring, gemeenten, behalve }, id);
    return wervingCard({
      ...view,
      gevraagd,
      lezer: { mayAnswer: hasRol(actor, 'coördinator'), mayChange: true },
      ...(notice === undefined ? {} : { notice, tone: 'good' }),
    });
  };
  const list = async (actor: Actor, page: number): Promise<CardMessage> => {
    const found = await wervingen.list(actor);
    const mayAsk = await hasPart(actor);
    // Who has no part in the work any more reads what was asked then.
    if (found.length === 0) assertHasPart(mayAsk);
    const zietAlles = hasRol(actor, 'coördinator');
    return wervingenCard({ wervingen: found, page, today: today(), mayAsk, zietAlles });
  };
  const listOf = async (actor: Actor, opdrachtId: string, page: number): Promise<CardMessage> => {
    const opdracht = await wervingen.opdrachtToSee(actor, opdrachtId);
    return wervingenCard({
      wervingen: await wervingen.ofOpdracht(actor, opdrachtId),
      opdracht,
      page,
      today: today(),
      mayAsk: opdracht.dicht === undefined,
      zietAlles: true,
      back: showOpdracht(opdrachtId),
    });
  };

  const around = async (actor: Actor) => {
    const now = await regio();
    return {
      gemeenten: now.gemeenten(),
      vergoeding: centenOf(now.gegevens.vergoeding),
      opdrachten: await opdrachten.choosable(actor),
    };
  };
  const known = async (actor: Actor, keys: { readonly werving: string }) => {
    const { state: werving, version } = await wervingen.get(actor, keys.werving);
    return { about: { werving, gemeenten: (await regio()).gemeenten() }, version };
  };

  const ask = formVerbs(ids, askForm, {
    async load(actor, { opdracht: id }) {
      const opdracht = await wervingen.opdrachtFor(actor, id || undefined);
      const lines = opdracht
        ? await wervingen.gevraagd({
            ...opdracht.gezocht,
            ervaring: opdracht.gezocht.ervaring,
            behalve: opdracht.id,
          })
        : [];
      return { about: { ...(await around(actor)), opdracht, gevraagd: alGevraagd(lines) }, version: 0 };
    },
    async save({ actor, keys, context, values: { bij, ...values } }) {
      const verzoek = verzoekFrom(values, keys.opdracht || bij);
      const { id } = await wervingen.ask(actor, context.nonce, verzoek);
      return show(
        actor,
        id,
        hasRol(actor, 'coördinator')
          ? 'Bewaard. Het staat bij ‘herinneringen’.'
          : 'De coördinator krijgt een bericht en gaat zoeken. Je hoort hoeveel mensen er zijn.',
      );
    },
  });
  const change = formVerbs(ids, changeForm, {
    async load(actor, keys) {
      const { about, version } = await known(actor, keys);
      return { about: { ...(await around(actor)), ...about }, version };
    },
    canOpen: ({ werving }) => werving && assertCanChange(werving),
    async save({ actor, keys, context, about, values: { bij, ...values } }) {
      // What is not among those that can be chosen any more stays what it was.
      const before = about.werving?.opdrachtId;
      const isOffered = about.opdrachten.some(({ id }) => id === before);
      const verzoek = verzoekFrom(values, bij ?? (isOffered ? undefined : before));
      const { id } = await wervingen.change(actor, keys.werving, context, verzoek);
      return show(actor, id, 'De vraag is bewaard. De coördinator ziet wat er nu staat.');
    },
  });
  const answer = formVerbs(ids, answerForm, {
    load: known,
    may: assertAnswers,
    canOpen: ({ werving }) => assertStands(werving),
    async save({ actor, keys, context, values: { gevonden: aantal = 0, gemeenten, reden } }) {
      const current = await wervingen.answer(actor, keys.werving, context, {
        aantal,
        gemeenten: [...gemeenten],
        reden: reden || undefined,
      });
      return show(actor, current.id, answeredWords(actor, current));
    },
  });
  const withdraw = formVerbs(ids, withdrawForm, {
    load: known,
    canOpen: ({ werving }) => assertCanChange(werving),
    async save({ actor, keys, context, values: { reden } }) {
      const { id } = await wervingen.withdraw(actor, keys.werving, context, reden);
      return show(actor, id, 'De vraag is ingetrokken.');
    },
  });

  return {
    commands: [
      {
        phrases: ['mensen zoeken', 'nieuwe werving', 'vraag om mensen'],
        handle: ({ actor, place }) => inPrivate(place, () => ask.open(actor, { opdracht: '' })),
      },
      {
        phrases: ['wervingen', 'mensen gezocht', 'lijst wervingen'],
        handle: ({ actor, place }) => inPrivate(place, () => list(actor, 1)),
      },
    ],
    verbs: {
      'wervingen.list': ({ actor, data }) => list(actor, parseCardData(listSchema, data, PHRASE).page),
      'wervingen.show': ({ actor, data }) => show(actor, parseCardData(showSchema, data, PHRASE).werving),
      'opdrachten.wervingen'({ actor, data }) {
        const { opdracht, page } = parseCardData(ofOpdrachtSchema, data, PHRASE);
        return listOf(actor, opdracht, page);
      },
      ...ask.verbs,
      ...change.verbs,
      ...answer.verbs,
      ...withdraw.verbs,
    },
  };
}

function answeredWords(actor: Actor, { state: { antwoord } }: CurrentWerving): string {
  return (antwoord?.voor ?? []).some((id) => id !== actor.id)
    ? 'Het antwoord is bewaard. Wie het vroeg, krijgt een bericht.'
    : 'Het antwoord is bewaard.';
}

/** What was not filled in is not known. */
function verzoekFrom(
  values: {
    readonly ervaring: string;
    readonly aantal: number | undefined;
    readonly gemeenten: readonly string[];
    readonly leeftijd: string;
    readonly ondersteuning: string;
    readonly vergoeding: number | undefined;
    readonly uiterlijk: string;
  },
  opdrachtId: string | undefined,
): Verzoek {
  const { ervaring, aantal = 0, gemeenten, leeftijd, ondersteuning, vergoeding, uiterlijk } = values;
  return {
    opdrachtId: opdrachtId || undefined,
    ervaring,
    aantal,
    gemeenten: [...gemeenten],
    leeftijd: leeftijd || undefined,
    ondersteuning: ondersteuning || undefined,
    vergoeding,
    uiterlijk,
  };
}
