import type { Versioned } from '../logboek/ports.ts';
import type { Rapport } from '../rapporten/rapport.ts';
import type { RapportStreams } from '../rapporten/rapporten.ts';
import { localDate } from '../shared/clock.ts';
import type { Termijnen } from '../shared/termijnen.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import { beloofdeDag, uiterlijkOf } from './termijnen.ts';
import { type Verplichting, verplichtingId } from './verplichting.ts';
import { zaakIdFor, zaakOf } from './zaak.ts';

/** What was agreed about the findings of a report (domain: Verplichtingen and their dates). */
export function rapportVerplichtingen(
  { id, titel, bevindingen }: Pick<Rapport, 'id' | 'titel' | 'bevindingen'>,
  coordinators: readonly string[],
  days: WorkingDays,
  termijnen: Termijnen,
): readonly Verplichting[] {
  const soort = 'bevinding opgevolgd';
  const zaakId = zaakIdFor('rapport', id);
  return bevindingen.flatMap(({ id: over, thema, opvolging }): Verplichting[] => {
    if (!opvolging) return [];
    const { wat, aan, datum, op, gedaan } = opvolging;
    const sinds = localDate(op);
    const due = uiterlijkOf({ vanaf: datum, bekend: sinds, eigenDag: true }, termijnen[soort], days);
    return [
      {
        id: verplichtingId(zaakId, soort, over),
        soort,
        zaakId,
        titel,
        over,
        onderwerp: `${thema}: ${wat}`,
        plicht: 'eigenaar',
        eigenaars: [aan.id],
        door: aan.naam,
        coordinators,
        sinds,
        ...due,
        stand: gedaan ? 'gedaan' : 'open',
        waarom: `Dit is afgesproken over een bevinding uit ‘${titel}’${beloofdeDag(due)}.`,
      },
    ];
  });
}

type Asked = {
  readonly eigenaars: ReadonlySet<string>;
  /** The zaken that the messages of these people show already. */
  readonly about: ReadonlySet<string>;
  readonly coordinators: readonly string[];
  readonly streams: Pick<RapportStreams, 'find' | 'findBy'>;
};

/** The reports about which these people may hear. */
export async function rapportenFor(asked: Asked): Promise<readonly Rapport[]> {
  const { eigenaars, about, coordinators, streams } = asked;
  const found = new Map<string, Rapport>();
  const keep = (current: Versioned<Rapport> | undefined): void => {
    if (current) found.set(current.id, current.state);
  };
  if (coordinators.some((id) => eigenaars.has(id)))
    for (const current of await streams.findBy('opvolging', 'open')) keep(current);
  for (const eigenaar of eigenaars)
    for (const current of await streams.findBy('opvolger', eigenaar)) keep(current);
  for (const zaakId of about) {
    const { soort, id } = zaakOf(zaakId);
    if (soort === 'rapport' && !found.has(id)) keep(await streams.find(id));
  }
  return [...found.values()];
}

/** The reports of which a follow-up is still owed by whomever. */
export async function openRapporten(streams: Pick<RapportStreams, 'findBy'>): Promise<readonly Rapport[]> {
  return (await streams.findBy('opvolging', 'open')).map(({ state }) => state);
}
