import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes, VerbTurn } from '../bot/ports.ts';
import { pageSchema, parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import type { Actor } from '../shared/actor.ts';
import { DomainError } from '../shared/errors.ts';
import type { Ids } from '../shared/ids.ts';
import { bareLines } from '../shared/lines.ts';
import { cutText } from '../shared/markdown.ts';
import type { OverlegGegevens, RegioGegevens } from '../shared/regio-gegevens.ts';
import { FormProblem } from '../shared/tekst-rules.ts';
import type { RegioBeheer } from './regio-beheer.ts';
import { regioCard, regioHistoryCard } from './regio-cards.ts';
import {
  algemeenForm,
  chooseOverlegForm,
  gemeenteForm,
  NIEUW,
  newGemeenteForm,
  overlegForm,
  PHRASE,
  withCount,
} from './regio-forms.ts';
import { assertMaySet, MAX_KORT, newOverleg } from './regio-rules.ts';
import { historyLines } from './regio-words.ts';
import { readSchoolvakanties } from './schoolvakanties.ts';

const historySchema = z.strictObject({ page: pageSchema });
const nothing = z.strictObject({});

/** `regio`: what is set of it, and changing that. */
export function createRegioRoutes(beheer: RegioBeheer, ids: Ids): Routes {
  const show = async (actor: Actor, notice?: string): Promise<CardMessage> =>
    regioCard((await beheer.stand(actor)).gegevens, notice);
  const load = async (actor: Actor) => {
    const { version, gegevens } = await beheer.stand(actor);
    return { about: { regio: gegevens }, version };
  };
  const save = async (
    actor: Actor,
    context: { readonly version: number; readonly nonce: string },
    gegevens: RegioGegevens,
  ): Promise<CardMessage> => {
    await beheer.set(actor, context, gegevens);
    return show(actor, 'Bewaard. Kaarten, vragen en tabellen volgen vanaf nu.');
  };

  const algemeen = formVerbs(ids, algemeenForm, {
    load,
    async save({ actor, context, about: { regio }, values }) {
      const {
        naam,
        programmas,
        fysiek,
        schoolvakanties,
        vorm,
        voorbeeld,
        vergoeding = 0,
        werkwijze,
      } = values;
      if (vorm !== '' && !vorm.includes('#'))
        throw new FormProblem({ vorm: 'Zet een # voor elk cijfer, zoals Z-####-#####.' });
      if (vorm !== '' && voorbeeld === '')
        throw new FormProblem({ voorbeeld: 'Vul ook een voorbeeld in dat deze vorm heeft.' });
      return save(actor, context, {
        ...regio,
        naam,
        programmas: [...bareLines(programmas)],
        fysiek: [...bareLines(fysiek)],
        schoolvakanties: await readSchoolvakanties(schoolvakanties),
        kenmerk: vorm === '' ? undefined : { vorm, voorbeeld },
        vergoeding,
        werkwijze: werkwijze === '' ? undefined : werkwijze,
      });
    },
  });
  const newGemeente = formVerbs(ids, newGemeenteForm, {
    load,
    async save({ actor, context, about: { regio }, values: { naam, van, inwoners, inwonersJaar } }) {
      assertCount(inwoners, inwonersJaar);
      const gemeente = { naam, van, inwoners: withCount({ inwoners: {} }, inwoners, inwonersJaar) };
      return save(actor, context, { ...regio, gemeenten: [...regio.gemeenten, gemeente] });
    },
  });
  const gemeente = formVerbs(ids, gemeenteForm, {
    load,
    async save({ actor, context, about: { regio }, values }) {
      assertCount(values.inwoners, values.inwonersJaar);
      const gemeenten = regio.gemeenten.map((one) =>
        one.naam === values.gemeente
          ? {
              ...one,
              inwoners: withCount(one, values.inwoners, values.inwonersJaar),
              van: values.van ?? one.van,
              tot: values.tot ?? one.tot,
            }
          : one,
      );
      return save(actor, context, { ...regio, gemeenten });
    },
  });
  const overleg = formVerbs(ids, overlegForm, {
    async load(actor, keys) {
      const { version, gegevens: regio } = await beheer.stand(actor);
      const known = regio.overleggen.find(({ id }) => id === keys.overleg);
      if (!known && keys.overleg !== NIEUW)
        throw new DomainError('not-found', 'Dit overleg is niet bekend. Typ ‘regio’ voor een nieuwe kaart.');
      return { about: { regio, overleg: known }, version };
    },
    async save({ actor, context, about: { regio, overleg: known }, values }) {
      const { naam, kort, namen, soort, beslist, over, kanalen, vervallen } = values;
      const changed: OverlegGegevens = {
        ...newOverleg(naam),
        ...known,
        naam,
        kort: kort === '' ? cutText(naam, MAX_KORT) : kort,
        namen: [...bareLines(namen)],
        soort,
        beslist: beslist === 'ja',
        over: over === '' ? undefined : over,
        kanalen: [...bareLines(kanalen)],
        vervallen,
      };
      const overleggen = known
        ? regio.overleggen.map((one) => (one.id === known.id ? changed : one))
        : [...regio.overleggen, changed];
      return save(actor, context, { ...regio, overleggen });
    },
  });
  const choose = formVerbs(ids, chooseOverlegForm, {
    load,
    save: ({ actor, values }) => overleg.open(actor, { overleg: values.overleg }),
  });

  const history = async ({ actor, data }: VerbTurn): Promise<CardMessage> => {
    const { page } = parseCardData(historySchema, data, PHRASE);
    const entries = await beheer.history(actor);
    return regioHistoryCard(historyLines(entries, beheer.voorbeeld).toReversed(), page);
  };

  return {
    commands: [
      {
        phrases: ['regio'],
        takes: () => false,
        handle: ({ actor, place }) => inPrivate(place, () => show(actor)),
      },
    ],
    verbs: {
      'regio.show': ({ actor }) => show(actor),
      ...algemeen.verbs,
      ...newGemeente.verbs,
      ...gemeente.verbs,
      ...choose.verbs,
      ...overleg.verbs,
      async 'regio.newOverleg'({ actor, data }) {
        assertMaySet(actor);
        parseCardData(nothing, data, PHRASE);
        return overleg.open(actor, { overleg: NIEUW });
      },
      'regio.history': history,
    },
  };
}

/** A number of inhabitants is of a year. @throws FormProblem */
function assertCount(count: number | undefined, year: number | undefined): void {
  if (count !== undefined && year === undefined)
    throw new FormProblem({ inwonersJaar: 'Van welk jaar is dit aantal inwoners?' });
  if (count === undefined && year !== undefined)
    throw new FormProblem({ inwoners: 'Hoeveel inwoners waren er in dat jaar?' });
}
