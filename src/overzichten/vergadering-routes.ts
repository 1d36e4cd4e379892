import * as z from 'zod/v4';
import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, CommandTurn, Place, Routes } from '../bot/ports.ts';
import { parseCardData } from '../opdrachten/ground/card-data.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import type { CardButton } from '../shared/card-context.ts';
import type { Clock } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import type { LeesRegio } from '../shared/regio.ts';
import type { Vergadering } from '../vergaderingen/ground/vergadering.ts';
import { PLAN_VERGADERING } from '../vergaderingen/vergadering-cards.ts';
import type { Vergaderingen } from '../vergaderingen/vergaderingen.ts';
import { vergaderingOverzichtCard } from './vergadering-cards.ts';
import type { ReadOverzicht } from './vergadering-overzicht.ts';

type Dependencies = {
  readonly vergaderingen: Vergaderingen;
  readonly readOverzicht: ReadOverzicht;
  readonly clock: Clock;
  readonly regio: LeesRegio;
};

const showSchema = z.strictObject({ vergadering: z.string() });

/** @throws DomainError 'not-allowed' */
export function assertMayReadOverzicht(actor: Actor): void {
  if (hasRol(actor, 'coördinator', 'directielid')) return;
  throw new DomainError(
    'not-allowed',
    'Alleen directieleden en de coördinator kunnen dit overzicht zien. Typ ‘mijn opdrachten’ voor je eigen werk.',
  );
}

/** What can be done with it in the own chat. */
export function fileButtons({ id }: Pick<Vergadering, 'id'>): readonly CardButton[] {
  return [
    {
      title: 'Maak Word-document',
      tooltip: 'Het onderdeel Inwonerparticipatie van elke opdracht in deze vergadering',
      verb: 'overzichten.sectiesBestand',
      data: { vergadering: id },
    },
    {
      title: 'Maak de agenda',
      tooltip: 'De agenda met de stukken, als Word-document',
      verb: 'overzichten.agendaBestand',
      data: { vergadering: id },
    },
  ];
}

/** The overzicht of a vergadering on request: `overzicht` and `overzicht DO`. */
export function createVergaderingRoutes({
  vergaderingen,
  readOverzicht,
  clock,
  regio,
}: Dependencies): Routes {
  const show = async (actor: Actor, place: Place, vergadering: Vergadering): Promise<CardMessage> => {
    assertMayReadOverzicht(actor);
    const mayAct = hasRol(actor, 'coördinator') && place.kind === 'personal';
    return vergaderingOverzichtCard(
      await readOverzicht(vergadering, clock.now()),
      mayAct ? 'coördinator' : 'iedereen',
      place.kind === 'personal' ? fileButtons(vergadering) : [],
    );
  };

  const overview = async ({ actor, place, rest }: CommandTurn): Promise<CardMessage> => {
    const { overleggen } = await regio();
    const overlegId = rest === '' ? overleggen.first('DO').id : overleggen.findId(rest);
    const next = (await vergaderingen.coming()).find(
      ({ overlegId: id, geannuleerd }) => id === overlegId && !geannuleerd,
    );
    if (next) return show(actor, place, next);
    if (overlegId !== undefined) return noMeetingCard(hasRol(actor, 'coördinator'));
    return meldingCard({
      tone: 'uitleg',
      title: 'Dat overleg ken ik niet',
      text: `Typ bijvoorbeeld ‘overzicht ${overleggen.first('DO').kort}’ of ‘overzicht ${overleggen.first('PFHO').kort}’.`,
    });
  };

  return {
    commands: [
      {
        phrases: ['overzicht', 'samenvatting'],
        takes: async (rest) => rest === '' || (await regio()).overleggen.find(rest)?.certain === true,
        handle: overview,
      },
    ],
    verbs: {
      async 'overzichten.show'({ actor, place, data }) {
        const vergadering = await vergaderingen.find(parseCardData(showSchema, data).vergadering);
        if (!vergadering) throw new DomainError('not-found', 'Deze vergadering ken ik niet.');
        return show(actor, place, vergadering);
      },
    },
  };
}

function noMeetingCard(mayPlan: boolean): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Er staat geen vergadering gepland',
    text: 'Staat er een op de agenda, dan zie je hier welke opdrachten er komen, en hoe ver de plannen zijn.',
    buttons: mayPlan ? [PLAN_VERGADERING] : [],
  });
}
