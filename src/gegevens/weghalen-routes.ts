import * as z from 'zod/v4';
import { inPrivate, meldingCard } from '../bot/bot-cards.ts';
import { type CardMessage, leadsTo, type Routes } from '../bot/ports.ts';
import { parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import type { CardButton } from '../shared/card-context.ts';
import { firstOf } from '../shared/first-of.ts';
import type { Ids } from '../shared/ids.ts';
import { cutText } from '../shared/markdown.ts';
import { type Stand, type Wachtend, type Weghalen, waaromNiet } from './weghalen.ts';
import { haalWegForm, PHRASE } from './weghalen-forms.ts';

const openSchema = z.strictObject({ persoonId: z.string().min(1).max(100) });
const MOST_SHOWN = 6;
const MAX_TITLE = 100;

/** 'Haal de naam weg' under the file of a colleague who left. */
export function createWeghalenRoutes(weghalen: Weghalen, ids: Ids): Routes {
  const form = formVerbs(ids, haalWegForm, {
    async load(actor, { persoonId }) {
      return { about: { stand: await weghalen.stand(actor, persoonId) }, version: 0 };
    },
    async save({ actor, about: { stand }, keys: { persoonId } }) {
      if (waaromNiet(stand) !== undefined) return nietCard(stand, hasRol(actor, 'coördinator'));
      return weggehaaldCard(await weghalen.haalWeg(actor, persoonId));
    },
  });
  const open = async (actor: Actor, persoonId: string): Promise<CardMessage> => {
    const stand = await weghalen.stand(actor, persoonId);
    return waaromNiet(stand) === undefined
      ? form.open(actor, { persoonId })
      : nietCard(stand, hasRol(actor, 'coördinator'));
  };
  return {
    commands: [],
    verbs: {
      ...form.verbs,
      'gegevens.naamWeg': leadsTo(haalWegForm.opensIn, ({ actor, place, data }) =>
        inPrivate(place, () => open(actor, parseCardData(openSchema, data, PHRASE).persoonId)),
      ),
    },
  };
}

/** Why the name stays, with what has to be handed over first. @param draagtOver may the reader do that? */
export function nietCard(stand: Stand, draagtOver: boolean): CardMessage {
  const { persoon, wacht } = stand;
  const { first: shown, more } = firstOf(wacht, MOST_SHOWN);
  const titels = shown.map(({ titel }) => cutText(titel, MAX_TITLE));
  return meldingCard({
    tone: 'let-op',
    title: `De naam van ${persoon.naam} blijft staan`,
    text: [
      waaromNiet(stand) ?? '',
      ...(draagtOver ? [] : titels),
      ...(more > 0 ? [`En nog ${more} andere.`] : []),
    ].join('\n'),
    ...(draagtOver ? { choices: shown.map(overdragen) } : {}),
  });
}

function overdragen({ zaakId, titel, alsProjectleider }: Wachtend): CardButton {
  return {
    title: cutText(titel, MAX_TITLE),
    verb: alsProjectleider ? 'opdrachten.assign' : 'opdrachten.show',
    data: { opdracht: zaakId },
  };
}

export function weggehaaldCard({
  pseudoniem,
  isKlaar,
}: {
  readonly pseudoniem: string;
  readonly isKlaar: boolean;
}): CardMessage {
  return meldingCard({
    tone: 'goed',
    title: isKlaar ? `Deze collega heet nu ‘${pseudoniem}’` : `Deze collega gaat ‘${pseudoniem}’ heten`,
    text: isKlaar
      ? 'De naam is overal in het logboek weg. Kaarten die ik bijhoud, volgen vanzelf.'
      : `Het zijn veel regels; ik ben er nog mee bezig. Ook na een herstart ga ik door. Typ ‘gegevens van ${pseudoniem}’ om te zien of het klaar is.`,
  });
}
