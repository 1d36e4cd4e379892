import * as z from 'zod/v4';
import { anyWords, inPrivate } from '../../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../../bot/ports.ts';
import { idSchema, pageSchema, parseCardData } from '../../forms/card-data.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import { type Actor, hasRol } from '../../shared/actor.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import { parseDutchDate } from '../../shared/dutch-dates.ts';
import { DomainError } from '../../shared/errors.ts';
import type { Ids } from '../../shared/ids.ts';
import { bareLines } from '../../shared/lines.ts';
import { FormProblem } from '../../shared/tekst-rules.ts';
import { VASTE_GROEP } from '../ground/methoden.ts';
import { isOnze, werkbladId } from './onze-ids.ts';
import { werkbladCard, werkbladenCard } from './werkblad-cards.ts';
import { removeForm, writeForm } from './werkblad-forms.ts';
import { assertWritesWerkblad } from './werkblad-rules.ts';
import type { GelezenWerkblad, Werkbladen } from './werkbladen.ts';

type WerkbladDependencies = {
  readonly werkbladen: Werkbladen;
  /** How often the fixed group was asked in the year before that day (YYYY-MM-DD), as a sentence. */
  readonly gevraagdWords: (today: string) => Promise<string>;
  /** Is there an example of whatever way? */
  readonly isErVoorbeeld: () => Promise<boolean>;
  readonly ids: Ids;
  readonly clock: Clock;
};

const PHRASE = 'werkbladen';
const listSchema = z.strictObject({ page: pageSchema, opdracht: idSchema.optional() });
const showSchema = z.strictObject({ werkblad: idSchema, opdracht: idSchema.optional() });

/** Sheets about ways of listening: read by everybody, written by the coördinator. */
export function createWerkbladRoutes(dependencies: WerkbladDependencies): Routes & {
  /** The sheets of the ways in this text, for the plan of an opdracht; of no known way all of them. */
  readonly showFor: (actor: Actor, text: string, opdracht?: string) => Promise<CardMessage>;
} {
  const { werkbladen, gevraagdWords, isErVoorbeeld, ids, clock } = dependencies;
  const today = (): string => localDate(clock.now());

  const list = async (
    actor: Actor,
    page: number,
    opdracht?: string,
    some?: readonly GelezenWerkblad[],
  ): Promise<CardMessage> =>
    werkbladenCard({
      werkbladen: some ?? (await werkbladen.list()),
      page,
      mayWrite: hasRol(actor, 'coördinator'),
      opdracht,
    });
  const show = async (
    actor: Actor,
    gelezen: GelezenWerkblad,
    opdracht?: string,
    notice?: string,
  ): Promise<CardMessage> =>
    werkbladCard({
      gelezen,
      today: today(),
      mayWrite: hasRol(actor, 'coördinator'),
      heeftVoorbeelden: await isErVoorbeeld(),
      gevraagd: gelezen.id === werkbladId(VASTE_GROEP) ? await gevraagdWords(today()) : undefined,
      opdracht,
      ...(notice === undefined ? {} : { notice, tone: 'good' }),
    });
  const get = async (id: string): Promise<GelezenWerkblad> => {
    const found = await werkbladen.find(id);
    if (!found)
      throw new DomainError('not-found', 'Dit werkblad ken ik niet. Typ ‘werkbladen’ voor de lijst.');
    return found;
  };
  const showFor = async (actor: Actor, text: string, opdracht?: string): Promise<CardMessage> => {
    const meant = await werkbladen.named(text);
    const [first, ...others] = meant;
    if (first && others.length === 0) return show(actor, first, opdracht);
    return list(actor, 1, opdracht, first ? meant : undefined);
  };

  const write = formVerbs(ids, writeForm, {
    async load(_actor, keys) {
      if (keys.werkblad === '') return { about: {}, version: 0 };
      const gelezen = await get(keys.werkblad);
      return { about: { gelezen }, version: gelezen.version };
    },
    may: assertWritesWerkblad,
    async save({ actor, context, about: { gelezen }, values }) {
      const { naam: typed, stappen, dagen, ...rest } = values;
      const naam = gelezen?.werkblad.naam ?? typed;
      const werkblad = {
        naam,
        ...rest,
        stappen: [...bareLines(stappen)],
        ...(dagen === '' ? {} : { dagen: await readDagen(dagen, today()) }),
      };
      await werkbladen.write(actor, context, werkblad);
      return show(actor, await get(werkbladId(naam)), undefined, 'Het werkblad is bewaard.');
    },
  });
  const remove = formVerbs(ids, removeForm, {
    async load(_actor, keys) {
      const gelezen = await get(keys.werkblad);
      return { about: { gelezen, isOurs: isOnze(gelezen.id) }, version: gelezen.version };
    },
    may: assertWritesWerkblad,
    async save({ actor, keys, context }) {
      await werkbladen.remove(actor, keys.werkblad, context);
      return list(actor, 1);
    },
  });

  return {
    showFor,
    commands: [
      {
        phrases: ['nieuw werkblad', 'werkblad toevoegen'],
        handle: ({ actor, place }) => inPrivate(place, () => write.open(actor, { werkblad: '' })),
      },
      {
        phrases: ['werkbladen', 'werkblad'],
        takes: anyWords,
        handle: ({ actor, rest }) => showFor(actor, rest),
      },
    ],
    verbs: {
      'werkbladen.list'({ actor, data }) {
        const { page, opdracht } = parseCardData(listSchema, data, PHRASE);
        return list(actor, page, opdracht);
      },
      async 'werkbladen.show'({ actor, data }) {
        const { werkblad, opdracht } = parseCardData(showSchema, data, PHRASE);
        return show(actor, await get(werkblad), opdracht);
      },
      ...write.verbs,
      ...remove.verbs,
    },
  };
}

/** @param today YYYY-MM-DD: of a day without a year the nearest is meant @throws FormProblem */
async function readDagen(text: string, today: string): Promise<string[]> {
  const dagen: string[] = [];
  for (const part of text.split(/[,;\n]|\ben\b/)) {
    const tidy = part.trim();
    if (tidy === '') continue;
    const found = await parseDutchDate(tidy, { reference: today });
    if (!found) throw new FormProblem({ dagen: `Dit lees ik niet als een dag: ‘${tidy.slice(0, 40)}’.` });
    dagen.push(found.datum);
  }
  return [...new Set(dagen)].toSorted();
}
