import * as z from 'zod/v4';
import { anyWords } from '../bot/bot-cards.ts';
import {
  type CardMessage,
  leadsTo,
  type Place,
  type Routes,
  type VerbHandler,
  type VerbTurn,
} from '../bot/ports.ts';
import { idSchema, parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import type { Actor } from '../shared/actor.ts';
import { DomainError } from '../shared/errors.ts';
import type { Ids } from '../shared/ids.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { koppelingOf } from './kanaal.ts';
import { askUnbindCard, boundCard, onlyInChannelCard } from './kanaal-cards.ts';
import { bindForm, koppelingIn } from './kanaal-forms.ts';
import { assertMayBind, type Kanalen } from './kanalen.ts';
import type { Voorstel } from './koppeling.ts';
import { voorstelCard } from './koppeling-cards.ts';
import { koppelingWords } from './koppeling-words.ts';

type Dependencies = {
  readonly kanalen: Kanalen;
  readonly ids: Ids;
  readonly regio: LeesRegio;
  /** The programma's that are known from the opdrachten. */
  readonly listProgrammas: () => Promise<readonly string[]>;
};

/** What a button of a proposal carries. */
const voorstelSchema = z.strictObject({
  kanaal: idSchema,
  voorstel: z.coerce.number().int(),
  koppeling: z.string().min(1).max(300),
});

/** Binding a channel to an overleg or a programma, and unbinding it, in that channel or on the card of a proposal. */
export function createKanaalRoutes(dependencies: Dependencies): Routes {
  const { kanalen, ids, regio } = dependencies;
  const listProgrammas = async (): Promise<readonly string[]> => [
    ...new Set([...(await regio()).gegevens.programmas, ...(await dependencies.listProgrammas())]),
  ];
  const bind = formVerbs(ids, bindForm, {
    async load(_actor, { kanaal: id }) {
      const kanaal = await kanalen.findKanaal(id);
      const koppeling = kanaal && koppelingOf(kanaal);
      const { overleggen } = await regio();
      const bound = koppeling ? koppelingWords(koppeling, overleggen) : '';
      return {
        about: { choices: { overleggen: overleggen.nu, programmas: await listProgrammas() }, bound },
        version: 0,
      };
    },
    may: assertMayBind,
    async save({ actor, keys: { kanaal }, about: { choices }, values }) {
      const koppeling = koppelingIn(values, choices);
      await kanalen.bindKanaal(actor, kanaal, koppeling);
      return boundCard(koppelingWords(koppeling, (await regio()).overleggen));
    },
  });

  /** The channel is the one in which the button stands, whatever its data says. */
  const here = (answer: VerbHandler): VerbHandler =>
    leadsTo(answer.leadsTo, async (turn) => {
      assertMayBind(turn.actor);
      if (turn.place.kind !== 'channel') return onlyInChannelCard();
      return answer({ ...turn, data: { ...turn.data, kanaal: turn.place.kanaalId } });
    });

  const askUnbind = async (actor: Actor, place: Place): Promise<CardMessage> => {
    assertMayBind(actor);
    if (place.kind !== 'channel') return onlyInChannelCard();
    const kanaal = await kanalen.findKanaal(place.kanaalId);
    const koppeling = kanaal && koppelingOf(kanaal);
    return askUnbindCard(koppeling && koppelingWords(koppeling, (await regio()).overleggen));
  };

  const unbind = async (actor: Actor, place: Place): Promise<CardMessage> => {
    assertMayBind(actor);
    if (place.kind !== 'channel') return onlyInChannelCard();
    await kanalen.unbindKanaal(actor, place.kanaalId);
    return boundCard(undefined);
  };

  const answer = async ({ actor, data }: VerbTurn, ja: boolean): Promise<CardMessage> => {
    assertMayBind(actor);
    const {
      kanaal: id,
      voorstel: nummer,
      koppeling: getoond,
    } = parseCardData(voorstelSchema, data, bindForm.phrase);
    const { kanaal, isMine } = await kanalen.answerVoorstel(actor, id, { nummer, getoond, ja });
    const voorstel = kanaal.voorstellen?.find((one) => one.nummer === nummer);
    if (!voorstel)
      throw new DomainError('not-found', 'Deze vraag is er niet meer. Typ ‘koppel’ in het kanaal zelf.');
    const { overleggen } = await regio();
    return voorstelCard(kanaal, voorstel, overleggen, isMine ? undefined : tooLate(voorstel, actor, ja));
  };

  return {
    commands: [
      {
        phrases: ['koppel', 'kanaal koppelen', 'koppel kanaal', 'koppel dit kanaal'],
        // 'Koppel terug aan de inwoners' is something else.
        takes: (rest) => !/^terug\b/i.test(rest),
        handle: ({ actor, place }) => here(bind.opened)({ actor, place, data: {} }),
      },
      {
        phrases: ['ontkoppel', 'kanaal ontkoppelen', 'ontkoppel kanaal', 'ontkoppel dit kanaal'],
        takes: anyWords,
        handle: ({ actor, place }) => askUnbind(actor, place),
      },
    ],
    verbs: {
      ...Object.fromEntries(Object.entries(bind.verbs).map(([verb, answer]) => [verb, here(answer)])),
      'mensen.unbindChannel': ({ actor, place }) => unbind(actor, place),
      'mensen.acceptKoppeling': leadsTo('change', (turn) => answer(turn, true)),
      'mensen.refuseKoppeling': leadsTo('change', (turn) => answer(turn, false)),
    },
  };
}

/** Why a press changed nothing; undefined: the same person said the same before. */
function tooLate({ einde }: Voorstel, { id }: Actor, ja: boolean): string | undefined {
  if (!einde) return 'Het kanaal heet nu anders dan op je kaart. Kijk nog eens.';
  if (einde.door.id === id && einde.soort === (ja ? 'gekoppeld' : 'geweigerd')) return undefined;
  return 'Je klik veranderde niets: deze vraag was al afgehandeld.';
}
