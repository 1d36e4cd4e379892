import * as z from 'zod/v4';
import type { CardMessage, Place, Routes, VerbTurn } from '../bot/ports.ts';
import type { Actor } from '../shared/actor.ts';
import { DomainError } from '../shared/errors.ts';
import type { Ids } from '../shared/ids.ts';
import { koppelingOf } from './kanaal.ts';
import { bindChannelCard, boundCard, onlyInChannelCard } from './kanaal-cards.ts';
import { type BindChoices, bindSchema, choicesOf, readKoppeling } from './kanaal-form.ts';
import { assertMayBind, type Kanalen } from './kanalen.ts';
import type { Voorstel } from './koppeling.ts';
import { voorstelCard } from './koppeling-cards.ts';
import { koppelingWords, type OverlegNaam } from './koppeling-words.ts';

type Dependencies = {
  readonly kanalen: Kanalen;
  readonly ids: Ids;
  readonly overleggen: BindChoices['overleggen'];
  readonly overlegNaam: OverlegNaam;
  /** The programma's that are known from the opdrachten. */
  readonly listProgrammas: () => Promise<readonly string[]>;
};

/** What a button of a proposal carries. */
const voorstelSchema = z.strictObject({
  kanaal: z.string().min(1).max(100),
  voorstel: z.number().int(),
  koppeling: z.string().min(1).max(300),
});

/** Binding a channel to an overleg or a programma, and unbinding it, in that channel or on the card of a proposal. */
export function createKanaalRoutes(dependencies: Dependencies): Routes {
  const { kanalen, ids, overleggen, overlegNaam, listProgrammas } = dependencies;
  const form = async (
    actor: Actor,
    place: Place,
    more: { typed?: Record<string, string>; problems?: Record<string, string> } = {},
  ): Promise<CardMessage> => {
    assertMayBind(actor);
    if (place.kind !== 'channel') return onlyInChannelCard();
    const kanaal = await kanalen.findKanaal(place.kanaalId);
    const koppeling = kanaal && koppelingOf(kanaal);
    return bindChannelCard({
      context: { nonce: ids.next(), version: 0 },
      choices: choicesOf({ overleggen, programmas: await listProgrammas() }),
      ...(koppeling ? { bound: koppelingWords(koppeling, overlegNaam) } : {}),
      ...more,
    });
  };

  const unbind = async (actor: Actor, place: Place): Promise<CardMessage> => {
    assertMayBind(actor);
    if (place.kind !== 'channel') return onlyInChannelCard();
    await kanalen.unbindKanaal(actor, place.kanaalId);
    return boundCard(undefined);
  };

  const answer = async ({ actor, data }: VerbTurn, ja: boolean): Promise<CardMessage> => {
    assertMayBind(actor);
    const parsed = voorstelSchema.safeParse(data);
    if (!parsed.success)
      throw new DomainError('invalid-input', 'Deze kaart klopt niet meer. Typ ‘koppel’ in het kanaal zelf.');
    const { kanaal: id, voorstel: nummer, koppeling: getoond } = parsed.data;
    const { kanaal, isMine } = await kanalen.answerVoorstel(actor, id, { nummer, getoond, ja });
    const voorstel = kanaal.voorstellen?.find((one) => one.nummer === nummer);
    if (!voorstel)
      throw new DomainError('not-found', 'Deze vraag is er niet meer. Typ ‘koppel’ in het kanaal zelf.');
    return voorstelCard(kanaal, voorstel, overlegNaam, isMine ? undefined : tooLate(voorstel, actor, ja));
  };

  return {
    commands: [
      {
        phrases: ['koppel', 'kanaal koppelen', 'koppel kanaal', 'koppel dit kanaal'],
        handle: ({ actor, place }) => form(actor, place),
      },
      {
        phrases: ['ontkoppel', 'kanaal ontkoppelen', 'ontkoppel kanaal', 'ontkoppel dit kanaal'],
        handle: ({ actor, place }) => unbind(actor, place),
      },
    ],
    verbs: {
      async 'mensen.bindChannel'({ actor, place, data }) {
        assertMayBind(actor);
        if (place.kind !== 'channel') return onlyInChannelCard();
        const parsed = bindSchema.safeParse(data);
        if (!parsed.success)
          throw new DomainError('invalid-input', 'Deze kaart klopt niet meer. Typ opnieuw ‘koppel’.');
        const choices = { overleggen, programmas: await listProgrammas() };
        const { koppeling, problems } = readKoppeling(parsed.data, choices);
        if (!koppeling) return form(actor, place, { typed: parsed.data, problems });
        await kanalen.bindKanaal(actor, place.kanaalId, koppeling);
        return boundCard(koppelingWords(koppeling, overlegNaam));
      },
      'mensen.unbindChannel': ({ actor, place }) => unbind(actor, place),
      'mensen.acceptKoppeling': (turn) => answer(turn, true),
      'mensen.refuseKoppeling': (turn) => answer(turn, false),
    },
  };
}

/** Why a press changed nothing; undefined: the same person said the same before. */
function tooLate({ einde }: Voorstel, { id }: Actor, ja: boolean): string | undefined {
  if (!einde) return 'Het kanaal heet nu anders dan op je kaart. Kijk nog eens.';
  if (einde.door.id === id && einde.soort === (ja ? 'gekoppeld' : 'geweigerd')) return undefined;
  return 'Je klik veranderde niets: deze vraag was al afgehandeld.';
}
