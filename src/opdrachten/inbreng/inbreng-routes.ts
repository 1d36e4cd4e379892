import type { CardMessage, Routes } from '../../bot/ports.ts';
import { berichtOf } from '../../forms/bericht-input.ts';
import { idSchema, parseCardData } from '../../forms/card-data.ts';
import { confirmId, isConfirmed } from '../../forms/doubts.ts';
import { formVerbs, type Loaded } from '../../forms/form-verbs.ts';
import { type Actor, hasRol } from '../../shared/actor.ts';
import { DomainError } from '../../shared/errors.ts';
import type { Ids } from '../../shared/ids.ts';
import { FormProblem } from '../../shared/tekst-rules.ts';
import type { Doubt } from '../../shared/text-checks.ts';
import { mayFillIn } from '../ground/access-rules.ts';
import { opdrachtPageSchema, opdrachtSchema, PHRASE } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { Inbreng } from '../ground/inbreng.ts';
import type { CurrentDossier, OpdrachtReader } from '../ground/opdracht-changes.ts';
import { assertMayRecord, assertRecorder, assertUnderWay, isUnderWay } from '../ground/recording-rules.ts';
import { heldWords, inbrengListCard, lijstWords, puntCard } from './inbreng-cards.ts';
import type { InbrengChanges, LijstResult } from './inbreng-changes.ts';
import {
  addInbrengForm,
  herkomstOf,
  messageTooLong,
  puntForm,
  removePuntForm,
  tooLong,
  whichOpdrachtForm,
} from './inbreng-forms.ts';
import { canGiveBack } from './inbreng-list.ts';
import { inbrengOf, puntGone } from './inbreng-rules.ts';

const puntSchema = opdrachtSchema.extend({ punt: idSchema });

export type InbrengDependencies = {
  readonly opdrachten: OpdrachtReader & {
    list(): Promise<readonly CurrentDossier[]>;
    ofProjectleider(persoonId: string): Promise<readonly CurrentDossier[]>;
  };
  readonly voorbereiding: InbrengChanges;
  readonly ids: Ids;
};

/** Entering what residents said: one by one or as a list, and mending a point. */
export function createInbrengRoutes({ opdrachten, voorbereiding, ids }: InbrengDependencies): Routes {
  const load = async (
    actor: Actor,
    keys: { readonly opdracht: string },
  ): Promise<Loaded<{ readonly dossier: Dossier }>> => {
    const { state: dossier, version } = await opdrachten.get(keys.opdracht);
    assertRecorder(actor, dossier);
    return { about: { dossier }, version };
  };
  const ofOne = {
    async load(actor: Actor, keys: { readonly opdracht: string; readonly punt: string }) {
      const { about, version } = await load(actor, keys);
      const punt = about.dossier.inbreng?.find(({ id }) => id === keys.punt);
      return { about: { ...about, punt }, version };
    },
    canOpen({ dossier, punt }: { readonly dossier: Dossier; readonly punt: Inbreng | undefined }) {
      assertUnderWay(dossier);
      if (!punt) throw puntGone();
    },
  };

  const add = formVerbs(ids, addInbrengForm, {
    async load(actor, keys, carried) {
      const { about, version } = await load(actor, keys);
      return { about: { ...about, ...berichtOf(carried) }, version };
    },
    canOpen: ({ dossier }) => assertUnderWay(dossier),
    async save({ actor, keys: { opdracht }, context, typed, values, without }) {
      const isAllowed = (doubts: readonly Doubt[]) => isConfirmed(doubts, typed[confirmId('tekst')]);
      const list = { herkomst: herkomstOf(values), tekst: values.tekst, isAllowed, without };
      return listed(typed, values.tekst, await voorbereiding.addList(actor, opdracht, context.nonce, list));
    },
  });

  const change = formVerbs(ids, puntForm, {
    ...ofOne,
    async save({ actor, keys: { opdracht, punt }, context, values }) {
      const tekst = values.tekst.replace(/\s+/g, ' ');
      const changed = { id: punt, tekst, ...herkomstOf(values) };
      const { state } = await voorbereiding.changePunt(actor, opdracht, context, changed);
      return puntCard({ dossier: state, punt: inbrengOf(state, punt), notice: 'Het punt is aangepast.' });
    },
  });

  const remove = formVerbs(ids, removePuntForm, {
    ...ofOne,
    async save({ actor, keys: { opdracht, punt }, context, values: { reden } }) {
      const { state } = await voorbereiding.removePunt(actor, opdracht, context.nonce, punt, reden);
      const notice = 'Het punt is weggehaald.';
      return inbrengListCard({ dossier: state, page: 1, notice, tone: 'good' });
    },
  });

  /** The opdrachten to which this person can add inbreng now, by title. */
  const recordable = async (actor: Actor): Promise<readonly Dossier[]> => {
    const found = hasRol(actor, 'coördinator')
      ? await opdrachten.list()
      : (await Promise.all([actor.id, ...(actor.vervangt ?? [])].map(opdrachten.ofProjectleider))).flat();
    const open = found.map(({ state }) => state).filter((one) => mayFillIn(actor, one) && isUnderWay(one));
    return [...new Map(open.map((one) => [one.id, one])).values()].toSorted((a, b) =>
      a.titel.localeCompare(b.titel, 'nl'),
    );
  };
  const which = formVerbs(ids, whichOpdrachtForm, {
    async load(actor, _keys, { tekst = '', ...carried }) {
      return { about: { opdrachten: await recordable(actor), tekst, ...berichtOf(carried) }, version: 0 };
    },
    save: ({ actor, values: { opdracht, tekst }, typed: { bericht = '' }, readColleagues }) =>
      add.filled(actor, { opdracht }, { tekst, bericht }, readColleagues),
  });

  return {
    commands: [],
    messageActions: [
      {
        id: 'inbrengVanBericht',
        title: 'Maak inbreng van dit bericht',
        async open(actor, { tekst, link: bericht, about }, readColleagues) {
          if (!canGiveBack(tekst)) throw messageTooLong();
          const known = await recordable(actor);
          const [only, ...others] = known;
          if (!only) throw new DomainError('not-possible', NO_OPDRACHT);
          const meant = others.length === 0 ? only : known.find(({ id }) => id === about);
          return meant
            ? add.filled(actor, { opdracht: meant.id }, { tekst, bericht }, readColleagues)
            : which.filled(actor, {}, { tekst, bericht }, readColleagues);
        },
      },
    ],
    verbs: {
      ...add.verbs,
      ...which.verbs,
      ...change.verbs,
      ...remove.verbs,

      async 'opdrachten.inbreng'({ actor, data }) {
        const { opdracht, page } = parseCardData(opdrachtPageSchema, data, PHRASE);
        const { state } = await opdrachten.get(opdracht);
        assertMayRecord(actor, state);
        return inbrengListCard({ dossier: state, page });
      },

      async 'opdrachten.punt'({ actor, data }) {
        const { opdracht, punt } = parseCardData(puntSchema, data, PHRASE);
        const { state } = await opdrachten.get(opdracht);
        assertMayRecord(actor, state);
        return puntCard({ dossier: state, punt: inbrengOf(state, punt) });
      },
    },
  };
}

const NO_OPDRACHT =
  'Je hebt nu geen opdracht waar je inbreng bij kunt zetten. Dat kan van het akkoord op het plan tot het besluit. Maak anders een signaal van dit bericht.';

/**
 * The last page of the list, with what was stored.
 * @throws FormProblem with the lines that must be mended; DomainError 'not-possible' when a card cannot give them back
 */
function listed(
  typed: Readonly<Record<string, string>>,
  tekst: string,
  { current, bewaard, lijst }: LijstResult,
): CardMessage {
  const notice = lijstWords(bewaard, lijst);
  const { tegengehouden } = lijst;
  if (tegengehouden.length > 0) {
    const held = canGiveBack(tekst) ? tekst : tegengehouden.map((one) => one.tekst).join('\n');
    if (!canGiveBack(held)) throw tooLong();
    throw new FormProblem(
      { tekst: heldWords(tegengehouden, bewaard) },
      { typed: { ...typed, tekst: held }, notice: bewaard > 0 ? notice : undefined },
    );
  }
  if (bewaard === 0 && lijst.herhaald.length === 0)
    throw new FormProblem({ tekst: 'Hier staat nog geen punt. Schrijf op wat inwoners zeiden.' });
  const page = Math.max(1, Math.ceil((current.state.inbreng?.length ?? 0) / 10));
  return inbrengListCard({ dossier: current.state, page, notice, tone: 'good' });
}
