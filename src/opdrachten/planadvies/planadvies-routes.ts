import * as z from 'zod/v4';
import { inPrivate } from '../../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../../bot/ports.ts';
import { pageSchema, parseCardData } from '../../forms/card-data.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import type { Actor } from '../../shared/actor.ts';
import type { LeesAdviseurs } from '../../shared/adviseur.ts';
import { DomainError } from '../../shared/errors.ts';
import type { Ids } from '../../shared/ids.ts';
import { opdrachtSchema, PHRASE } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { CurrentDossier, OpdrachtFinder, OpdrachtReader } from '../ground/opdracht-changes.ts';
import {
  bewaardPlanadviesCard,
  type PlanDeel,
  planadviezenCard,
  planVoorAdviesCard,
} from './planadvies-cards.ts';
import type { PlanadviesChanges } from './planadvies-changes.ts';
import { planadviesForm } from './planadvies-forms.ts';
import { wachtendePlannen } from './planadvies-list.ts';
import { assertIsAdviseur, assertLeestVoorAdvies, waaromGeenAdvies } from './planadvies-rules.ts';

const listSchema = z.strictObject({ page: pageSchema });
/** Of one answer beside the form, in characters. */
const IN_SIGHT = 300;

/** Who reads the advice now: after the akkoord nobody judges the plan any more. */
const hoortWords = ({ status }: Dossier): string =>
  status === 'plan ingediend'
    ? 'De projectleider krijgt een bericht. De coördinator ziet het bij het plan.'
    : 'De projectleider krijgt een bericht.';

/** Reading a plan to advise on it, and advising. */
export function createPlanadviesRoutes({
  opdrachten,
  finder,
  afhandeling,
  adviseurs,
  planDelen,
  ids,
}: {
  readonly opdrachten: OpdrachtReader;
  readonly finder: Pick<OpdrachtFinder, 'findBy'>;
  readonly afhandeling: PlanadviesChanges;
  readonly adviseurs: LeesAdviseurs;
  /** The parts of a plan with their answers. @param limit of one answer, in characters; absent: as long as they are */
  readonly planDelen: (dossier: Dossier, limit?: number) => readonly PlanDeel[];
  readonly ids: Ids;
}): Routes {
  const show = async (actor: Actor, { state: dossier }: CurrentDossier): Promise<CardMessage> => {
    assertLeestVoorAdvies(actor, dossier, await adviseurs());
    return planVoorAdviesCard({
      dossier,
      plan: planDelen(dossier),
      lezerId: actor.id,
      waarom: waaromGeenAdvies(actor, dossier),
    });
  };
  const list = async (actor: Actor, page: number): Promise<CardMessage> => {
    assertIsAdviseur(actor, await adviseurs());
    const waiting = (await wachtendePlannen(finder))
      .map(({ state }) => state)
      .filter((dossier) => waaromGeenAdvies(actor, dossier) === undefined)
      .toSorted((a, b) => a.titel.localeCompare(b.titel, 'nl') || a.id.localeCompare(b.id));
    return planadviezenCard({ dossiers: waiting, page });
  };

  const give = formVerbs(ids, planadviesForm, {
    async load(actor, { opdracht }) {
      const { state: dossier, version } = await opdrachten.get(opdracht);
      assertLeestVoorAdvies(actor, dossier, await adviseurs());
      const plan = planDelen(dossier, IN_SIGHT).map(({ naam, answers }) => ({
        kop: naam,
        tekst: answers
          .map(({ label, text }) => `${label}${label.endsWith('?') ? '' : ':'} ${text}`)
          .join('\n'),
        tone: 'emphasis' as const,
      }));
      const waarom = waaromGeenAdvies(actor, dossier);
      return { about: { dossier, lezerId: actor.id, plan, waarom }, version };
    },
    canOpen({ waarom }) {
      if (waarom !== undefined) throw new DomainError('not-possible', waarom);
    },
    async save({ actor, keys: { opdracht }, context, values }) {
      const { state } = await afhandeling.geefPlanadvies(actor, opdracht, context, await adviseurs(), values);
      return bewaardPlanadviesCard(state, hoortWords(state));
    },
  });

  return {
    commands: [
      {
        phrases: ['plannen om te adviseren', 'mijn adviezen', 'advies over plannen'],
        handle: ({ actor, place }) => inPrivate(place, () => list(actor, 1)),
      },
    ],
    verbs: {
      ...give.verbs,
      'opdrachten.planadviezen': ({ actor, data }) =>
        list(actor, parseCardData(listSchema, data, PHRASE).page),
      async 'opdrachten.planadvies'({ actor, data }) {
        return show(actor, await opdrachten.get(parseCardData(opdrachtSchema, data, PHRASE).opdracht));
      },
    },
  };
}
