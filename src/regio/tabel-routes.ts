import * as z from 'zod/v4';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import type { Actor } from '../shared/actor.ts';
import { DomainError } from '../shared/errors.ts';
import type { Ids } from '../shared/ids.ts';
import { MAX_OVERLEG } from '../shared/import-verslag.ts';
import { cutText } from '../shared/markdown.ts';
import { FormProblem } from '../shared/tekst-rules.ts';
import { seemsPersonal } from '../shared/text-checks.ts';
import type { RegioBeheer } from './regio-beheer.ts';
import { assertMayAdd, type Erbij, hasGemeente, hasOverleg, MAX_KORT, newOverleg } from './regio-rules.ts';
import { gemeenteInTabelForm, overlegInTabelForm } from './tabel-forms.ts';

type Dependencies = {
  readonly beheer: RegioBeheer;
  readonly ids: Ids;
  /** Reads a table in again. @param notice what was just added */
  readonly readAgain: (actor: Actor, tabel: string, notice: string) => Promise<CardMessage>;
};

/** Adding the overleg or gemeente that an imported table names, after which that table is read in again. */
export function createTabelRoutes({ beheer, ids, readAgain }: Dependencies): Routes {
  const load = async (_actor: Actor, keys: { readonly geschreven: string; readonly tabel: string }) => {
    assertNameIsFree(keys.geschreven);
    return { about: { regio: (await beheer.lees()).gegevens, ...keys }, version: 0 };
  };
  const add = async (
    actor: Actor,
    { nonce }: { readonly nonce: string },
    { tabel, naam, erbij }: { readonly tabel: string; readonly naam: string; readonly erbij: Erbij },
  ): Promise<CardMessage> => {
    const isNew = await beheer.add(actor, nonce, erbij);
    return readAgain(
      actor,
      tabel,
      isNew ? `${naam} is toegevoegd.` : `${naam} was al toegevoegd. Wat jij invulde, is niet bewaard.`,
    );
  };

  const overleg = formVerbs(ids, overlegInTabelForm, {
    load,
    may: assertMayAdd,
    canOpen: ({ regio, geschreven }) => assertNew(!hasOverleg(regio, geschreven)),
    async save({ actor, context, about: { regio, geschreven, tabel }, values: { naam, soort, beslist } }) {
      if (!hasOverleg(regio, geschreven) && hasOverleg(regio, naam))
        throw new FormProblem({
          naam: 'Zo heet al een overleg. Is het hetzelfde? Dan kan de beheerder deze naam erbij zetten met ‘regio’.',
        });
      const nieuw = {
        ...newOverleg(naam),
        naam,
        kort: cutText(naam, MAX_KORT),
        namen: naam === geschreven ? [] : [geschreven],
        soort,
        beslist: beslist === 'ja',
        kanalen: [],
        vervallen: false,
      };
      return add(actor, context, { tabel, naam, erbij: { soort: 'overleg', overleg: nieuw } });
    },
  });
  const gemeente = formVerbs(ids, gemeenteInTabelForm, {
    load,
    may: assertMayAdd,
    canOpen: ({ regio, geschreven }) => assertNew(!hasGemeente(regio, geschreven)),
    save: ({ actor, context, about: { tabel }, values: { naam, van } }) =>
      add(actor, context, {
        tabel,
        naam,
        erbij: { soort: 'gemeente', gemeente: { naam, van, inwoners: {} } },
      }),
  });

  return {
    commands: [],
    verbs: {
      ...overleg.verbs,
      ...gemeente.verbs,
      /** What the table names is another name of an overleg that is known. */
      async 'regio.nameInTabel'({ actor, data }) {
        assertMayAdd(actor);
        const { geschreven, overleg: id, tabel } = parseCardData(nameSchema, data, 'importeer');
        assertNameIsFree(geschreven);
        const { naam } = (await beheer.lees()).overleggen.get(id);
        const isNew = await beheer.add(actor, ids.next(), { soort: 'naam', overlegId: id, naam: geschreven });
        return readAgain(
          actor,
          tabel,
          isNew ? `‘${geschreven}’ lees ik voortaan als ${naam}.` : `‘${geschreven}’ was al toegevoegd.`,
        );
      },
    },
  };
}

const nameSchema = z.strictObject({
  geschreven: z.string().min(1).max(MAX_OVERLEG),
  overleg: z.string().min(1).max(120),
  tabel: z.string().min(1).max(120),
});

/** The name of the button becomes one of the region, as what is typed does. @throws DomainError 'invalid-input' */
function assertNameIsFree(geschreven: string): void {
  if (seemsPersonal(geschreven)) throw new DomainError('invalid-input', 'Deze naam kan ik niet bewaren.');
}

/** @throws DomainError 'not-possible' */
function assertNew(isNew: boolean): void {
  if (!isNew) throw new DomainError('not-possible', 'Dit is al toegevoegd. Kies ‘Lees de tabel opnieuw in’.');
}
