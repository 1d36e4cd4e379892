import { meldingCard } from '../bot/bot-cards.ts';
import type { DesiredPost } from '../bot/ports.ts';
import { addMilliseconds, localDate, localTime } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { postId } from '../shared/post-soorten.ts';
import { HELP } from '../shared/way-buttons.ts';
import type { Persoon } from './persoon.ts';

/** While Teams takes nothing this would not arrive either. */
const REST_MS = 600_000;

/** When that is told (ISO instant); undefined: now, or there is nothing to tell. */
export function gemistDue(persoon: Persoon | undefined, now: string): string | undefined {
  const due = persoon?.gemist && addMilliseconds(persoon.gemist, REST_MS);
  return due !== undefined && due > now ? due : undefined;
}

/** That an answer did not surely arrive: the answer itself is kept nowhere (docs/adr/0168). It says its moment, and stays as it was read. */
export function gemistPosts(persoon: Persoon | undefined, now: string): readonly DesiredPost[] {
  if (persoon?.gemist === undefined || gemistDue(persoon, now) !== undefined) return [];
  const { id, gemist } = persoon;
  const moment = `${formatDutchDate(localDate(gemist))} om ${localTime(gemist)} uur`;
  return [
    {
      id: postId('gemist', id, gemist),
      target: `persoon:${id}`,
      opent: HELP,
      message: meldingCard({
        tone: 'let-op',
        title: 'Mijn antwoord kwam misschien niet aan',
        text: `Op ${moment} nam Teams mijn antwoord niet aan. Wat je toen liet vastleggen, is vastgelegd. Mis je het antwoord? Vraag het dan opnieuw.`,
        buttons: [HELP],
      }),
    },
  ];
}
