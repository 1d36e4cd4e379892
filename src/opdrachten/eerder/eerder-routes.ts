import * as z from 'zod/v4';
import { type CardMessage, leadsTo, type Routes } from '../../bot/ports.ts';
import { idSchema, pageSchema } from '../../forms/card-data.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import type { Actor } from '../../shared/actor.ts';
import { DomainError } from '../../shared/errors.ts';
import type { Ids } from '../../shared/ids.ts';
import { assertMayFillIn } from '../ground/access-rules.ts';
import { cardStampFields, parseCardData } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { CurrentDossier, OpdrachtFinder, OpdrachtReader } from '../ground/opdracht-changes.ts';
import { isErVoorbeeld, isVoorbeeld } from '../ground/voorbeeld.ts';
import { eerderCard } from './eerder-cards.ts';
import type { EerderChanges } from './eerder-changes.ts';
import { zoekEerderForm } from './eerder-forms.ts';
import {
  fittingPlan,
  fittingText,
  type Gevonden,
  puntenOf,
  puntOfBevinding,
  type RapportBevinding,
} from './eerder-zoeken.ts';

type EerderDependencies = {
  readonly opdrachten: OpdrachtReader;
  readonly finder: OpdrachtFinder;
  readonly eerder: EerderChanges;
  /** The findings of all reports. */
  readonly bevindingen: () => Promise<readonly RapportBevinding[]>;
  readonly ids: Ids;
};

const zoek = z.string().max(100).default('');
const listSchema = z.strictObject({ opdracht: idSchema, zoek, page: pageSchema });
/** An id of what was told holds the ids of both that it is of. */
const puntSchema = z.string().min(3).max(250);
const changeSchema = z.strictObject({ ...cardStampFields, zoek, page: pageSchema, punt: puntSchema });

/** What residents told before, on the theme of an opdracht or by its group, to be used again in its plan. */
export function createEerderRoutes(dependencies: EerderDependencies): Routes & {
  readonly showFor: (actor: Actor, opdracht: string) => Promise<CardMessage>;
  /** Was anything told before that the plan of this opdracht can use, or uses? */
  readonly isEr: (dossier: Dossier) => Promise<boolean>;
} {
  const { opdrachten, finder, eerder, bevindingen, ids } = dependencies;

  const everything = async (): Promise<readonly Gevonden[]> => [
    ...(await finder.findBy('status', 'afgerond'))
      .map(({ state }) => state)
      .filter(isVoorbeeld)
      .flatMap(puntenOf),
    ...(await bevindingen()).map(puntOfBevinding),
  ];
  const list = async (
    actor: Actor,
    { state: dossier, version }: CurrentDossier,
    asked: { readonly zoek?: string; readonly page?: number; readonly notice?: string } = {},
  ): Promise<CardMessage> => {
    // Who fills in the plan looks for what to use in it.
    assertMayFillIn(actor, dossier);
    const { zoek: text = '', page = 1, notice } = asked;
    const all = (await everything()).filter(({ van }) => van.id !== dossier.id);
    const gevonden = text === '' ? fittingPlan(all, dossier) : fittingText(all, text);
    return eerderCard({
      dossier,
      context: { version, nonce: ids.next() },
      gevonden,
      telt: all.length,
      zoek: text,
      page,
      ...(notice === undefined ? {} : { notice }),
    });
  };

  const search = formVerbs(ids, zoekEerderForm, {
    async load(_actor, keys) {
      const { state: dossier, version } = await opdrachten.get(keys.opdracht);
      return { about: { dossier }, version };
    },
    may: (actor, { dossier }) => assertMayFillIn(actor, dossier),
    save: async ({ actor, keys: { opdracht }, values }) =>
      list(actor, await opdrachten.get(opdracht), { zoek: values.zoek || ALLES }),
  });

  return {
    showFor: async (actor, opdracht) => list(actor, await opdrachten.get(opdracht)),
    isEr: async ({ id, eerder: taken = [] }) =>
      taken.length > 0 ||
      (await isErVoorbeeld(finder, (one) => one.id !== id && puntenOf(one).length > 0)) ||
      (await bevindingen()).length > 0,
    commands: [],
    verbs: {
      async 'opdrachten.eerder'({ actor, data }) {
        const { opdracht, ...asked } = parseCardData(listSchema, data);
        return list(actor, await opdrachten.get(opdracht), asked);
      },
      'opdrachten.takeEerder': leadsTo('change', async ({ actor, data }) => {
        const {
          opdracht,
          nonce,
          punt: puntId,
          version: _shown,
          ...asked
        } = parseCardData(changeSchema, data);
        const found = (await everything()).find(({ id }) => id === puntId);
        if (!found) throw new DomainError('not-found', 'Dit punt ken ik niet meer. Zoek het opnieuw.');
        const { id, van, thema, tekst } = found;
        const punt = { id, van, ...(thema === undefined ? {} : { thema }), tekst };
        const current = await eerder.takeEerder(actor, opdracht, nonce, punt);
        return list(actor, current, {
          ...asked,
          notice: 'Overgenomen in het plan, met waar het vandaan komt.',
        });
      }),
      'opdrachten.dropEerder': leadsTo('change', async ({ actor, data }) => {
        const { opdracht, nonce, punt, version: _shown, ...asked } = parseCardData(changeSchema, data);
        const current = await eerder.dropEerder(actor, opdracht, nonce, punt);
        return list(actor, current, { ...asked, notice: 'Het punt staat niet meer in het plan.' });
      }),
      ...search.verbs,
    },
  };
}

/** Finds everything: of these words nothing is looked for. */
const ALLES = 'alle inbreng';
