import { leadsTo, type Routes } from '../bot/ports.ts';
import { parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { DomainError } from '../shared/errors.ts';
import type { Ids } from '../shared/ids.ts';
import { isEmptyInDisguise } from '../shared/text-checks.ts';
import { soortOf } from '../shared/verplichting-soorten.ts';
import type { Verplichting } from '../verplichtingen/verplichting.ts';
import { askedTrekkerCard, noTrekkerCard } from './escalatie-cards.ts';
import { PHRASE, refOf, refSchema } from './herinnering-data.ts';
import { escalatieForm } from './herinnering-forms.ts';
import { isOver, standNow } from './herinnering-rules.ts';
import { standWords } from './herinnering-words.ts';
import type { Herinneringen } from './herinneringen.ts';
import type { AanspraakRef, BekendeTrekker, Escalatie, Trekkers } from './ports.ts';

type Dependencies = {
  readonly herinneringen: Pick<Herinneringen, 'get'>;
  readonly trekkers: Trekkers;
  /** When what is posted now stands in the chat of this person, in words. */
  readonly komtAan: (persoonId: string) => Promise<string>;
  readonly ids: Ids;
};

/** Putting something that is late before the bestuurlijk trekker: never without this click by the coördinator. */
export function createEscalatieRoutes({ herinneringen, trekkers, komtAan, ids }: Dependencies): Routes {
  const find = async (actor: Actor, ref: AanspraakRef): Promise<Verplichting> => {
    if (!hasRol(actor, 'coördinator'))
      throw new DomainError('not-allowed', 'Alleen de coördinator kan de bestuurlijk trekker iets vragen.');
    const { verplichting, wereld, today } = await herinneringen.get(actor, ref);
    const stand = standNow(verplichting, ref.eigenaarId, today, wereld);
    if (isOver(stand)) throw new DomainError('not-possible', standWords(stand, undefined));
    if (verplichting.stand !== 'open' || verplichting.uiterlijk >= today)
      throw new DomainError(
        'not-possible',
        'Dit is niet te laat. Je hoeft de bestuurlijk trekker niets te vragen.',
      );
    return verplichting;
  };

  const findTrekkers = (verplichting: Verplichting) =>
    trekkers.find(verplichting.zaakId, escalatieOf(verplichting));

  const ask = formVerbs(ids, escalatieForm, {
    async load(actor, keys) {
      const verplichting = await find(actor, refOf(keys));
      const [first, ...others] = notAskedFirst(await findTrekkers(verplichting));
      if (!first) throw new DomainError('not-possible', 'De bestuurlijk trekker is nog niet bekend.');
      return { about: { verplichting, trekkers: [first, ...others] as const }, version: 0 };
    },
    async save({ actor, keys, about, values: { wie, zin } }) {
      const { verplichting } = about;
      const trekker = about.trekkers.find(({ id }) => id === wie) ?? about.trekkers[0];
      const said = isEmptyInDisguise(zin) ? {} : { zin };
      const vraag = { ...escalatieOf(verplichting), ...said, aan: trekker.id };
      await trekkers.ask(actor, verplichting.zaakId, vraag);
      return askedTrekkerCard(refOf(keys), trekker, await komtAan(trekker.id));
    },
  });

  return {
    commands: [],
    verbs: {
      ...ask.verbs,
      'herinneringen.escalate': leadsTo(escalatieForm.opensIn, async (turn) => {
        const ref = refOf(parseCardData(refSchema, turn.data, PHRASE));
        const verplichting = await find(turn.actor, ref);
        const [first] = notAskedFirst(await findTrekkers(verplichting));
        if (!first) return noTrekkerCard(ref, verplichting.zaakId);
        return first.gevraagd ? askedTrekkerCard(ref, first) : ask.opened(turn);
      }),
    },
  };
}

/** Those who were not asked yet before those who were. */
function notAskedFirst(trekkers: readonly BekendeTrekker[]): readonly BekendeTrekker[] {
  return trekkers.toSorted((a, b) => Number(a.gevraagd !== undefined) - Number(b.gevraagd !== undefined));
}

function escalatieOf({ soort, uiterlijk }: Verplichting): Escalatie {
  return { verplichting: soort, wat: soortOf(soort).vraag, uiterlijk };
}
