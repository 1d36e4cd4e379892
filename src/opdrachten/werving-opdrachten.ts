import { type Actor, hasRol } from '../shared/actor.ts';
import { centenOf } from '../shared/euro.ts';
import { createBevraagd } from './bevraagd.ts';
import { isProjectleider } from './ground/access-rules.ts';
import { persoonIdsOf } from './ground/collega.ts';
import { doelgroepenIn } from './ground/doelgroepen.ts';
import type { Dossier } from './ground/dossier.ts';
import { isAfterBesluit } from './ground/dossier-status.ts';
import type { OpdrachtStreams } from './opdracht-events.ts';

/** The opdrachten for which people are sought, as requests for people ask for them. */
export function createWervingOpdrachten(streams: Pick<OpdrachtStreams, 'find' | 'findBy' | 'select'>) {
  return {
    async find(id: string) {
      const dossier = (await streams.find(id))?.state;
      return dossier && toWervingOpdracht(dossier);
    },
    gevraagd: createBevraagd(streams).lines,
    groepenIn: (tekst: string) => doelgroepenIn([tekst]),
    async choosable(actor: Actor) {
      const all = hasRol(actor, 'coördinator')
        ? await streams.findBy('open', 'ja')
        : (
            await Promise.all(
              [actor.id, ...(actor.vervangt ?? [])].map((id) => streams.findBy('projectleider', id)),
            )
          ).flat();
      const open = all
        .map(({ state }) => state)
        .filter((dossier) => hasRol(actor, 'coördinator') || isProjectleider(actor, dossier))
        .filter((dossier) => waaromDicht(dossier) === undefined);
      return [...new Map(open.map((dossier) => [dossier.id, toWervingOpdracht(dossier)])).values()].toSorted(
        (a, b) => a.titel.localeCompare(b.titel, 'nl'),
      );
    },
  };
}

/** What was finished before the bot, or is decided, can use nobody any more. Postponed it goes on later. */
export function waaromDicht({ status, jaartabel }: Dossier): string | undefined {
  if (status === 'ingetrokken')
    return 'Deze opdracht is ingetrokken. Er hoeft niemand meer te worden gezocht.';
  if (jaartabel || (isAfterBesluit(status) && status !== 'uitgesteld'))
    return 'Er is al een besluit over deze opdracht. Mensen zoeken kan alleen vóór het besluit.';
  return undefined;
}

function toWervingOpdracht(dossier: Dossier) {
  const { id, titel, plan, projectleiders, gemeenten } = dossier;
  const { ervaring, aantal, ondersteuning, vergoedingBedrag } = plan;
  return {
    id,
    titel,
    leiders: persoonIdsOf(projectleiders),
    dicht: waaromDicht(dossier),
    gezocht: {
      ervaring: ervaring ?? undefined,
      aantal: aantal ?? undefined,
      gemeenten: plan.gemeenten ?? gemeenten,
      ondersteuning: ondersteuning ?? undefined,
      vergoeding: typeof vergoedingBedrag === 'number' ? centenOf(vergoedingBedrag) : undefined,
    },
  };
}
