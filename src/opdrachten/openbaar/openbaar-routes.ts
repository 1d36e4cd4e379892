import * as z from 'zod/v4';
import { inPrivate } from '../../bot/bot-cards.ts';
import { type CardMessage, leadsTo, type Routes } from '../../bot/ports.ts';
import { onNewest } from '../../forms/button-verb.ts';
import { pageSchema, parseCardData } from '../../forms/card-data.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import { type Actor, assertCoordinator } from '../../shared/actor.ts';
import { asItIs } from '../../shared/colleague-names.ts';
import { DomainError } from '../../shared/errors.ts';
import type { Ids } from '../../shared/ids.ts';
import { cutText } from '../../shared/markdown.ts';
import { readabilityAdvice } from '../../shared/readability.ts';
import { assertMayReadPlan } from '../ground/access-rules.ts';
import { opdrachtSchema, PHRASE } from '../ground/card-data.ts';
import type { CurrentDossier, OpdrachtReader } from '../ground/opdracht-changes.ts';
import { OPENBAAR_EISEN, openbaarPlat } from '../ground/openbaar.ts';
import { verhaalOf } from '../ground/verhaal.ts';
import { openbaarCard } from './openbaar-cards.ts';
import type { OpenbaarChanges } from './openbaar-changes.ts';
import { openbaarForm, openbaarIntrekForm, openbaarTerugForm } from './openbaar-forms.ts';
import { openbaarListCard, openbaarRijen } from './openbaar-list-card.ts';
import {
  assertJudges,
  assertMayWriteOpenbaar,
  mayJudgeOpenbaar,
  mayReadConcept,
  mayWriteOpenbaar,
  openbaarVoor,
  voorgelegd,
} from './openbaar-rules.ts';

const listSchema = z.strictObject({ page: pageSchema });
const readSchema = opdrachtSchema.extend({ welke: z.literal('openbaar').optional() });
const approveSchema = opdrachtSchema.extend({
  versie: z.coerce.number().int().min(1),
  nonce: z.string().min(1).max(100),
});

type More = {
  readonly isOpenbaar?: boolean;
  readonly notice?: string;
  readonly tone?: 'warning' | 'good';
};

/** The text that everybody may read: made of the record, edited, put before the coördinator, approved and taken back. */
export function createOpenbaarRoutes({
  opdrachten,
  afhandeling,
  ids,
}: {
  readonly opdrachten: OpdrachtReader & { readonly list: () => Promise<readonly CurrentDossier[]> };
  readonly afhandeling: OpenbaarChanges;
  readonly ids: Ids;
}): Routes {
  const load = async (_actor: Actor, { opdracht }: { readonly opdracht: string }) => {
    const { state: dossier, version } = await opdrachten.get(opdracht);
    return { about: { dossier }, version };
  };
  const show = (actor: Actor, { state: dossier }: CurrentDossier, more: More = {}): CardMessage => {
    assertMayReadPlan(actor, dossier);
    const { goedgekeurd, ingetrokken, concept } = dossier.openbareTekst ?? {};
    const readConcept = mayReadConcept(actor, dossier);
    if (!goedgekeurd && !ingetrokken && !(readConcept && concept))
      throw new DomainError('not-possible', 'Er is nog geen openbare tekst van deze opdracht.');
    return openbaarCard({
      dossier,
      may: {
        readConcept,
        write: mayWriteOpenbaar(actor, dossier),
        judge: mayJudgeOpenbaar(actor, dossier),
        withdraw: readConcept && goedgekeurd !== undefined,
      },
      nonce: ids.next(),
      isOpenbaar: false,
      ...more,
    });
  };

  const edit = formVerbs(ids, openbaarForm, {
    load,
    may: (actor, { dossier }) => assertMayWriteOpenbaar(actor, dossier),
    async save({ actor, keys: { opdracht }, context, values, next, readColleagues }) {
      const without = (await readColleagues?.()) ?? asItIs;
      const voorleggen = next === 'voorleggen';
      const current = await afhandeling.saveOpenbareTekst(actor, opdracht, context, values, {
        voorleggen,
        without,
      });
      const advice = readabilityAdvice(openbaarPlat(values));
      const done = savedWords(current);
      return show(actor, current, { notice: [done, advice].filter((words) => words !== '').join('\n') });
    },
  });

  const back = formVerbs(ids, openbaarTerugForm, {
    async load(actor, { opdracht, versie }) {
      const { about, version } = await load(actor, { opdracht });
      assertJudges(actor);
      return { about: { ...about, concept: voorgelegd(about.dossier, Number(versie)) }, version };
    },
    async save({ actor, keys: { opdracht, versie }, context: { nonce }, values: { vraag } }) {
      const asked = await afhandeling.returnOpenbareTekst(actor, opdracht, nonce, Number(versie), vraag);
      return show(actor, asked, { notice: 'De projectleider krijgt je vraag.' });
    },
  });

  const withdraw = formVerbs(ids, openbaarIntrekForm, {
    load,
    may(actor, { dossier }) {
      openbaarVoor(actor, dossier);
    },
    async save({ actor, keys: { opdracht }, context: { nonce }, values: { reden } }) {
      const current = await afhandeling.withdrawOpenbareTekst(actor, opdracht, nonce, reden);
      return show(actor, current, {
        notice: 'De tekst is ingetrokken. Bij de volgende publicatie verdwijnt ze van de pagina.',
      });
    },
  });

  /** Made of what is recorded now; it is stored when it is sent. */
  const compose = (actor: Actor, { state }: CurrentDossier): Promise<CardMessage> => {
    assertMayWriteOpenbaar(actor, state);
    const { goedgekeurd, concept } = state.openbareTekst ?? {};
    const titel = concept?.titel ?? goedgekeurd?.titel ?? cutText(state.titel, OPENBAAR_EISEN.titel.max);
    return edit.open(
      actor,
      { opdracht: state.id },
      {
        typed: { titel, ...verhaalOf(state) },
        notice: 'Ik heb dit gemaakt van wat is vastgelegd. Lees het, en maak er een tekst van voor iedereen.',
        tone: 'good',
      },
    );
  };
  const current = (data: unknown): Promise<CurrentDossier> =>
    opdrachten.get(parseCardData(opdrachtSchema, data, PHRASE).opdracht);

  const list = async (actor: Actor, page: number): Promise<CardMessage> => {
    assertCoordinator(actor, 'alle openbare teksten op een rij zien');
    return openbaarListCard(openbaarRijen((await opdrachten.list()).map(({ state }) => state)), page);
  };

  return {
    commands: [
      {
        phrases: ['stand openbare teksten', 'openbare teksten per stand'],
        handle: ({ actor, place }) => inPrivate(place, () => list(actor, 1)),
      },
    ],
    verbs: {
      'opdrachten.openbareTeksten': ({ actor, place, data }) =>
        inPrivate(place, () => list(actor, parseCardData(listSchema, data, PHRASE).page)),

      ...edit.verbs,
      ...back.verbs,
      ...withdraw.verbs,

      'opdrachten.openbareTekst': leadsTo(openbaarForm.opensIn, async ({ actor, data }) => {
        const { opdracht, welke } = parseCardData(readSchema, data, PHRASE);
        const found = await opdrachten.get(opdracht);
        return found.state.openbareTekst
          ? show(actor, found, { isOpenbaar: welke === 'openbaar' })
          : compose(actor, found);
      }),

      'opdrachten.composeOpenbareTekst': leadsTo(openbaarForm.opensIn, async ({ actor, data }) =>
        compose(actor, await current(data)),
      ),

      /** Without a version there is one to compose first. */
      'opdrachten.editOpenbareTekst': leadsTo(openbaarForm.opensIn, async (turn) => {
        const found = await current(turn.data);
        const { concept, goedgekeurd } = found.state.openbareTekst ?? {};
        return concept || goedgekeurd ? edit.opened(turn) : compose(turn.actor, found);
      }),

      'opdrachten.approveOpenbareTekst': leadsTo('change', async ({ actor, data, readColleagues }) => {
        const { opdracht, versie, nonce } = parseCardData(approveSchema, data, PHRASE);
        const without = (await readColleagues?.()) ?? asItIs;
        return onNewest(
          async () =>
            show(actor, await afhandeling.approveOpenbareTekst(actor, opdracht, nonce, versie, without), {
              notice: 'De tekst is goedgekeurd. Bij de volgende publicatie staat ze op de pagina.',
            }),
          async (notice) => show(actor, await opdrachten.get(opdracht), { notice, tone: 'warning' }),
        );
      }),
    },
  };
}

/** What became of it. */
function savedWords({ state: { openbareTekst } }: CurrentDossier): string {
  const { concept, goedgekeurd } = openbareTekst ?? {};
  if (!concept) return `Deze tekst is gelijk aan versie ${goedgekeurd?.versie ?? ''}, die al is goedgekeurd.`;
  return concept.aangeboden
    ? `Versie ${concept.versie} is bewaard en voorgelegd aan de coördinator.`
    : `Versie ${concept.versie} is bewaard als concept.`;
}
