import type { CardMessage, Routes } from '../../bot/ports.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import type { Actor } from '../../shared/actor.ts';
import type { Ids } from '../../shared/ids.ts';
import { bareLines } from '../../shared/lines.ts';
import type { LeesRegio } from '../../shared/regio.ts';
import { assertMayFillOplegger, assertMayReadPlan, mayFillOplegger } from '../ground/access-rules.ts';
import { opdrachtSchema, parseCardData } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { CurrentDossier, OpdrachtReader } from '../ground/opdracht-changes.ts';
import type { OpleggerInvoer } from '../ground/oplegger.ts';
import type { DatesOf } from '../ground/ports.ts';
import { opleggerCard } from './oplegger-cards.ts';
import type { OpleggerChanges } from './oplegger-changes.ts';
import { type OpleggerValues, opleggerForm } from './oplegger-forms.ts';
import { eachOnce, type Gevraagde, gevraagdenOp, stukVan, voorstelInput } from './stuk.ts';

export type OpleggerDependencies = {
  readonly opdrachten: OpdrachtReader;
  readonly voorbereiding: OpleggerChanges;
  readonly datesOf: DatesOf;
  readonly regio: LeesRegio;
  readonly ids: Ids;
};

/** What the oplegger still needs, and the form that asks for it. */
export function createOpleggerRoutes({
  opdrachten,
  voorbereiding,
  datesOf,
  regio,
  ids,
}: OpleggerDependencies): Routes & { readonly showOplegger: ShowOplegger } {
  const showOplegger: ShowOplegger = async (actor, dossier, notice) => {
    assertMayReadPlan(actor, dossier);
    const [{ route }, { overleggen }] = await Promise.all([datesOf(dossier), regio()]);
    const stuk = stukVan(route, overleggen);
    return opleggerCard({ dossier, stuk, mayFill: mayFillOplegger(actor, dossier), notice });
  };

  const fill = formVerbs(ids, opleggerForm, {
    async load(_actor, { opdracht }, carried) {
      const { state: dossier, version } = await opdrachten.get(opdracht);
      const [{ route }, { overleggen }] = await Promise.all([datesOf(dossier), regio()]);
      const { soort, gevraagden } = stukVan(route, overleggen);
      const asked = eachOnce([...gevraagden, ...gevraagdenOp(carried, overleggen)]);
      return { about: { dossier, stuk: { soort, gevraagden: asked } }, version };
    },
    may: (actor, { dossier }) => assertMayFillOplegger(actor, dossier),
    async save({ actor, keys, context, about, values }) {
      const { gevraagden } = about.stuk;
      const invoer = invoerOf(gevraagden, values);
      const { state } = await voorbereiding.fillOplegger(actor, keys.opdracht, context, gevraagden, invoer);
      return showOplegger(actor, state, 'De oplegger is bewaard.');
    },
  });

  return {
    showOplegger,
    commands: [],
    verbs: {
      ...fill.verbs,
      async 'opdrachten.oplegger'({ actor, data }) {
        const { state }: CurrentDossier = await opdrachten.get(parseCardData(opdrachtSchema, data).opdracht);
        return showOplegger(actor, state);
      },
    },
  };
}

/** In the order of the schema. */
function invoerOf(asked: readonly Gevraagde[], values: OpleggerValues): OpleggerInvoer {
  const byInput: Readonly<Record<string, unknown>> = values;
  const given = (tekst: string): string | undefined => tekst || undefined;
  return {
    verspreiden: values.verspreiden,
    contactpersoon: given(values.contactpersoon),
    eenheid: given(values.eenheid),
    email: given(values.email),
    voorstellen: asked.map(({ overlegId, aan }) => ({
      overlegId,
      aan,
      punten: puntenIn(String(byInput[voorstelInput({ overlegId })] ?? '')),
    })),
    toelichting: given(values.toelichting),
    financien: given(values.financien),
    juridisch: given(values.juridisch),
    bijlagen: [...bareLines(values.bijlagen)],
    aangemeldOp: given(values.aangemeldOp),
    besproken: given(values.besproken),
    conclusie: given(values.conclusie),
  };
}

/** The points of a text, a line each; the document numbers them. */
function puntenIn(tekst: string): string[] {
  return bareLines(tekst).map((punt) => punt.replace(/^voorstel \d{1,2}[.:]?\s+/i, ''));
}

/** The card of the oplegger for who may read the plan. @throws DomainError 'not-allowed' or 'not-possible' */
export type ShowOplegger = (actor: Actor, dossier: Dossier, notice?: string) => Promise<CardMessage>;
