import type { CardMessage } from '../../bot/ports.ts';
import { voortgangCard } from '../../bot/voortgang-card.ts';
import type { Route } from '../../shared/behandeling.ts';
import type { Dossier } from '../ground/dossier.ts';
import { lokaleWaarschuwingen } from '../ground/lokaal.ts';
import { lokaleDatumsOf, lokaleDatumWords } from '../ground/lokale-datum.ts';

/** So many stand on the card, the first days first. */
const MOST = 12;

/** When gemeenten decide themselves, with what comes too late for it. @param view `mine`: the gemeenten for which this reader may say it */
export function lokaalCard(view: {
  readonly dossier: Dossier;
  readonly route: Route;
  readonly mine: readonly string[];
  readonly notice?: string;
}): CardMessage {
  const { dossier, route, mine, notice } = view;
  const data = { opdracht: dossier.id };
  const datums = lokaleDatumsOf(dossier);
  return voortgangCard({
    eyebrow: 'Wanneer besluiten gemeenten zelf?',
    titel: dossier.titel,
    intro:
      datums.length === 0
        ? 'Er is nog niet vastgelegd wanneer een gemeente hier zelf over besluit.'
        : `Op deze dagen besluiten gemeenten zelf.${datums.length > MOST ? ` Je ziet de eerste ${MOST} van ${datums.length}.` : ''}`,
    sections: [
      {
        kop: '',
        regels: datums.slice(0, MOST).map((one) => ({
          tekst: lokaleDatumWords(one),
          onder: lokaleWaarschuwingen(one, dossier, route)
            .map((sentence) => `⚠ ${sentence}`)
            .join(' '),
          ...(mine.includes(one.gemeente)
            ? {
                button: {
                  title: 'Haal weg',
                  tooltip: `Haal weg: ${lokaleDatumWords(one)}`,
                  verb: 'opdrachten.lokaalWeg',
                  data: { ...data, datum: one.id },
                },
              }
            : {}),
        })),
      },
    ],
    buttons: [
      ...(mine.length > 0
        ? [{ title: 'Leg een lokaal besluit vast', verb: 'opdrachten.lokaleDatumForm', data }]
        : []),
      { title: 'Ververs', verb: 'opdrachten.lokaal', data },
    ],
    ...(notice === undefined ? {} : { notice, tone: 'good' as const }),
  });
}
