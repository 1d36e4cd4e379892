import type { Actor } from '../shared/actor.ts';
import { isDomainError } from '../shared/errors.ts';
import type { BesluitChanges } from './besluit/besluit-changes.ts';
import type { Genomen } from './besluit/besluit-rules.ts';
import { namenWords } from './ground/collega.ts';
import { type AgendaDag, type Dossier, participatieOf } from './ground/dossier.ts';
import type { Opdrachten } from './opdrachten.ts';

/** The opdrachten as agendas ask for them; `list` is by title, without what was finished before it was recorded here. */
export function createAgendaOpdrachten(
  opdrachten: Opdrachten,
  afhandeling: Pick<BesluitChanges, 'setBesluit'>,
) {
  return {
    async find(id: string) {
      try {
        return toAgenda((await opdrachten.get(id)).state);
      } catch (error) {
        if (isDomainError(error, 'not-found')) return undefined;
        throw error;
      }
    },
    async byKenmerk(kenmerk: string) {
      const found = await opdrachten.byKenmerk(kenmerk);
      return found && toAgenda(found.state);
    },
    ofVergadering: async (id: string) =>
      (await opdrachten.ofVergadering(id)).map(({ state }) => toAgenda(state)),
    list: async () =>
      (await opdrachten.list())
        .filter(({ state }) => !state.jaartabel)
        .map(({ state }) => toAgenda(state))
        .toSorted((a, b) => a.titel.localeCompare(b.titel, 'nl')),
    async setVergadering(actor: Actor, id: string, vergaderingId: string) {
      await opdrachten.setVergadering(actor, id, vergaderingId);
    },
    async takeOff(actor: Actor, id: string, vergadering: AgendaDag, nonce: string) {
      await opdrachten.takeOff(actor, id, vergadering, nonce);
    },
    async setBesluit(actor: Actor, id: string, besluit: Genomen) {
      await afhandeling.setBesluit(actor, id, besluit);
    },
  };
}

function toAgenda(dossier: Dossier) {
  const { id, titel, kenmerk, vergaderingId, vertrokken } = dossier;
  const [projectleider, trekker] = [namenWords(dossier.projectleiders), namenWords(dossier.trekkers)];
  return {
    id,
    titel,
    vertrokken,
    participatie: participatieOf(dossier),
    ...(dossier.status === 'uitgesteld' ? { wacht: true as const } : {}),
    ...(kenmerk === undefined ? {} : { kenmerk }),
    ...(vergaderingId === undefined ? {} : { vergaderingId }),
    ...(projectleider === undefined ? {} : { projectleider }),
    ...(trekker === undefined ? {} : { trekker }),
  };
}
