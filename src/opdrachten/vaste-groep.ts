import type { Aside } from '../forms/input.ts';
import { addDays } from '../shared/dates.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { listWords } from '../shared/words.ts';
import { type Gevraagd, gevraagdIn, gevraagdWords } from './bevraagd.ts';
import type { Dossier } from './ground/dossier.ts';
import { VASTE_GROEP } from './ground/methoden.ts';
import { inGesprek } from './in-gesprek.ts';
import type { OpdrachtStreams } from './opdracht-events.ts';
import { werkbladId } from './werkbladen/onze-ids.ts';
import type { Werkbladen } from './werkbladen/werkbladen.ts';

/** Further ahead nobody plans with them. */
const DAYS_AHEAD = 366;
const MAX_DAGEN = 4;

/** The fixed group as who makes a plan must know of it. */
export function createVasteGroep({
  streams,
  werkbladen,
}: {
  readonly streams: Pick<OpdrachtStreams, 'select'>;
  readonly werkbladen: Pick<Werkbladen, 'find'>;
}) {
  const dossiers = (today: string): Promise<readonly Dossier[]> =>
    inGesprek(streams, [{ key: 'methode', anyOf: [VASTE_GROEP] }], today);
  return {
    words: async (today: string): Promise<string> =>
      gevraagdWords(vasteGroepGevraagd(await dossiers(today), today)),
    /** What stands above a step of a plan that asks the group. @param today YYYY-MM-DD */
    async asides(dossier: Dossier, today: string): Promise<readonly Aside[]> {
      if (!dossier.plan.methoden?.includes(VASTE_GROEP)) return [];
      const others = (await dossiers(today)).filter(({ id }) => id !== dossier.id);
      const gevraagd = vasteGroepGevraagd(others, today);
      const isOften = gevraagd.voorbij + gevraagd.komt > 0;
      const dagen = ((await werkbladen.find(werkbladId(VASTE_GROEP)))?.werkblad.dagen ?? []).filter(
        (dag) => dag >= today && dag <= addDays(today, DAYS_AHEAD),
      );
      const meets =
        dagen.length === 0
          ? ''
          : `Zij komen bij elkaar op ${listWords(dagen.slice(0, MAX_DAGEN).map(formatShortDutchDate))}.`;
      const often = isOften
        ? `${gevraagdWords(gevraagd)} Kijk eerst wat zij al vertelden, en vraag hun begeleider of het past.`
        : '';
      const tekst = [often, meets].filter((words) => words !== '').join('\n');
      if (tekst === '') return [];
      return [
        {
          kop: isOften ? 'Vraag de VB-focusgroep niet te vaak' : 'De VB-focusgroep',
          tekst,
          tone: isOften ? 'warning' : 'emphasis',
        },
      ];
    },
  };
}

/** How often the fixed group was asked. @param today YYYY-MM-DD */
export function vasteGroepGevraagd(dossiers: readonly Dossier[], today: string): Gevraagd {
  return gevraagdIn(dossiers, today, ({ soort }) => soort === VASTE_GROEP);
}
