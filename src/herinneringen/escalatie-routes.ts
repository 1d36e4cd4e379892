import * as z from 'zod/v4';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { DomainError } from '../shared/errors.ts';
import { soortOf } from '../shared/verplichting-soorten.ts';
import type { Verplichting } from '../verplichtingen/verplichting.ts';
import { askedTrekkerCard, askTrekkerCard, noTrekkerCard } from './escalatie-cards.ts';
import { parseReminderData, refOf, refSchema } from './herinnering-data.ts';
import type { HerinneringenUseCases } from './herinneringen.ts';
import type { AanspraakRef, Escalatie, Trekkers } from './ports.ts';

type Dependencies = {
  readonly herinneringen: Pick<HerinneringenUseCases, 'get'>;
  readonly trekkers: Trekkers;
};

const askSchema = refSchema.extend({ zin: z.string().max(4000).default('') });

/** Putting something that is late before the bestuurlijk trekker: never without this click by the coördinator. */
export function createEscalatieRoutes({ herinneringen, trekkers }: Dependencies): Routes {
  const find = async (actor: Actor, ref: AanspraakRef): Promise<Verplichting> => {
    if (!hasRol(actor, 'coördinator'))
      throw new DomainError('not-allowed', 'Alleen de coördinator kan de bestuurlijk trekker iets vragen.');
    const { verplichting, today } = await herinneringen.get(actor, ref);
    if (verplichting.stand !== 'open' || verplichting.uiterlijk >= today)
      throw new DomainError(
        'not-possible',
        'Dit is niet te laat. Je hoeft de bestuurlijk trekker niets te vragen.',
      );
    return verplichting;
  };

  const form = async (
    actor: Actor,
    ref: AanspraakRef & { readonly dag?: string },
    more: { typed?: string; problem?: string } = {},
  ): Promise<CardMessage> => {
    const verplichting = await find(actor, ref);
    const trekker = await trekkers.find(verplichting.opdrachtId, escalatieOf(verplichting));
    if (!trekker) return noTrekkerCard(ref, verplichting.opdrachtId);
    if (trekker.gevraagd) return askedTrekkerCard(ref, trekker);
    return askTrekkerCard({ ref, verplichting, trekker, ...more });
  };

  return {
    commands: [],
    verbs: {
      'herinneringen.escalate': ({ actor, data }) => form(actor, refOf(parseReminderData(refSchema, data))),
      async 'herinneringen.askTrekker'({ actor, data }) {
        const { zin: typed, ...rest } = parseReminderData(askSchema, data);
        const ref = refOf(rest);
        const verplichting = await find(actor, ref);
        const { zin, problem } = trekkers.readZin(typed);
        if (problem !== undefined) return form(actor, ref, { typed, problem });
        const escalatie = escalatieOf(verplichting);
        const trekker = await trekkers.find(verplichting.opdrachtId, escalatie);
        if (!trekker) return noTrekkerCard(ref, verplichting.opdrachtId);
        await trekkers.ask(actor, verplichting.opdrachtId, {
          ...escalatie,
          ...(zin === undefined ? {} : { zin }),
        });
        return askedTrekkerCard(ref, trekker);
      },
    },
  };
}

function escalatieOf({ soort, uiterlijk }: Verplichting): Escalatie {
  return { verplichting: soort, wat: soortOf(soort).vraag, uiterlijk };
}
