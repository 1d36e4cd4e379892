import * as z from 'zod/v4';
import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import { assertCoordinator } from '../shared/actor.ts';
import type { Ids } from '../shared/ids.ts';
import { capital } from '../shared/words.ts';
import { PHRASE, yearOf } from './jaaragenda-data.ts';
import type { Jaaragendas } from './jaaragendas.ts';
import { MAAK_STUK, stukForm } from './stuk-forms.ts';
import {
  JAARSTUK_WORDS,
  JAARSTUKKEN,
  type Jaarstuk,
  type StukInvoer,
  stukOpenWords,
} from './stukgegevens.ts';

/** The form that asks once what the head of a stuk of a year needs. */
export function createStukRoutes({
  jaaragendas,
  ids,
}: {
  readonly jaaragendas: Jaaragendas;
  readonly ids: Ids;
}): Routes {
  const { verbs } = formVerbs(ids, stukForm, {
    async load(_actor, keys) {
      const jaar = yearOf(keys);
      const stuk = parseCardData(z.enum(JAARSTUKKEN), keys.stuk, PHRASE);
      const { state, version } = await jaaragendas.find(jaar);
      return { about: { jaar, stuk, known: state.stukken?.[stuk] ?? {} }, version };
    },
    may: (actor) => assertCoordinator(actor, 'een stuk invullen'),
    async save({ actor, context, about: { jaar, stuk }, values }) {
      const invoer = { verspreiden: values.verspreiden, kenmerk: values.kenmerk || undefined };
      const { state } = await jaaragendas.fillStuk(actor, jaar, context, stuk, invoer);
      return filledCard(jaar, stuk, state.stukken?.[stuk]);
    },
  });
  return { commands: [], verbs };
}

function filledCard(jaar: number, stuk: Jaarstuk, invoer: StukInvoer | undefined): CardMessage {
  const open = stukOpenWords(invoer);
  return meldingCard({
    tone: open === '' ? 'goed' : 'let-op',
    title: 'Het is bewaard',
    about: `${capital(JAARSTUK_WORDS[stuk])}, ${jaar}`,
    text: open === '' ? 'Alles is ingevuld. Maak het document opnieuw.' : open,
    buttons: [
      {
        title: 'Maak Word-document',
        verb: MAAK_STUK[stuk].verb,
        data: { ...MAAK_STUK[stuk].data, jaar: String(jaar) },
        primary: true,
      },
    ],
  });
}
