import type { Actor } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import { comparableNaam } from '../shared/compare.ts';
import type { Dossier, OpdrachtEvent, Projectleider } from './opdracht.ts';
import { type CurrentDossier, createOpdrachtChanges, type OpdrachtStreams } from './opdracht-changes.ts';
import { decideAssign } from './opdracht-rules.ts';
import type { Collegas } from './ports.ts';
import type { Trekker, TrekkerVraag } from './trekker/trekker.ts';
import { decideAskTrekker, decideTrekker } from './trekker/trekker-rules.ts';

/** Who the projectleider and the bestuurlijk trekker of an opdracht are: by name, and as a colleague once that is known. */
export interface OpdrachtPeople {
  assign(actor: Actor, id: string, nonce: string, projectleider: Projectleider): Promise<CurrentDossier>;
  assignTrekker(actor: Actor, id: string, nonce: string, trekker: Trekker): Promise<CurrentDossier>;
  /** Puts something that is late before the trekker; doing it twice changes nothing. */
  askTrekker(actor: Actor, id: string, vraag: TrekkerVraag): Promise<CurrentDossier>;
  /** Gives the opdrachten that only know a name to the one colleague who has it. */
  linkNaam(actor: Actor, naam: string): Promise<void>;
  /** The one colleague who has this name; more than one or none: the name as it is. */
  resolve(named: Projectleider): Promise<Projectleider>;
  /** Own opdrachten of a projectleider. */
  ofProjectleider(persoonId: string): Promise<readonly CurrentDossier[]>;
  /** The opdrachten of which this colleague is the bestuurlijk trekker. */
  ofTrekker(persoonId: string): Promise<readonly CurrentDossier[]>;
}

type Dependencies = {
  readonly streams: OpdrachtStreams;
  readonly collegas: Collegas;
  readonly clock: Clock;
  readonly onChanged: (id: string) => void;
};

export function createOpdrachtPeople(dependencies: Dependencies): OpdrachtPeople {
  const { streams, collegas, clock, onChanged } = dependencies;
  const changes = createOpdrachtChanges(dependencies);

  const resolve: OpdrachtPeople['resolve'] = async (named) => {
    if (named.persoonId !== undefined) return named;
    const [only, ...others] = await collegas.byNaam(named.naam);
    return only && others.length === 0 ? { naam: only.naam, persoonId: only.id } : named;
  };

  const change = async (
    actor: Actor,
    id: string,
    nonce: string,
    named: Projectleider,
    decide: (dossier: Dossier, resolved: Projectleider) => OpdrachtEvent[],
  ): Promise<CurrentDossier> => {
    const resolved = await resolve(named);
    return changes.change(actor, id, nonce, (dossier) => decide(dossier, resolved), named);
  };

  return {
    resolve,
    assign: (actor, id, nonce, projectleider) =>
      change(actor, id, nonce, projectleider, (dossier, resolved) => decideAssign(actor, dossier, resolved)),
    assignTrekker: (actor, id, nonce, trekker) =>
      change(actor, id, nonce, trekker, (dossier, resolved) => decideTrekker(actor, dossier, resolved)),

    askTrekker: (actor, id, vraag) =>
      changes.change(actor, id, undefined, (dossier) => decideAskTrekker(actor, dossier, vraag)),

    async linkNaam(actor, naam) {
      const [only, ...others] = await collegas.byNaam(naam);
      if (!only) return;
      const collega = { naam: only.naam, persoonId: only.id };
      const link = async (id: string, decide: (dossier: Dossier) => OpdrachtEvent[]): Promise<void> => {
        if (others.length > 0) {
          // Now the name is not unique any more: the coördinator must hear that.
          await streams.touch(id, clock.now());
          onChanged(id);
          return;
        }
        await changes.change(actor, id, undefined, decide);
      };
      const key = comparableNaam(naam);
      for (const { id } of await streams.findBy('naamloos', key))
        await link(id, ({ projectleider }) =>
          projectleider?.persoonId === undefined
            ? [{ soort: 'projectleider toegewezen', projectleider: collega }]
            : [],
        );
      for (const { id } of await streams.findBy('naamlozeTrekker', key))
        await link(id, ({ trekkerId }) =>
          trekkerId === undefined ? [{ soort: 'trekker aangewezen', trekker: collega }] : [],
        );
      for (const { id } of await streams.findBy('naamlozeToezegger', key))
        await link(id, ({ toezeggingen = [] }) =>
          toezeggingen
            .filter(
              ({ eigenaar, nagekomen }) =>
                !nagekomen && eigenaar.persoonId === undefined && comparableNaam(eigenaar.naam) === key,
            )
            .map(({ id: toezeggingId }) => ({ soort: 'toezegger herkend', toezeggingId, eigenaar: collega })),
        );
    },

    ofProjectleider: (persoonId) => streams.findBy('projectleider', persoonId),
    ofTrekker: (persoonId) => streams.findBy('trekker', persoonId),
  };
}
