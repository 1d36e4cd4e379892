import { createSetAside, type Place, type SetAside } from '../logboek/set-aside.ts';
import type { Logger } from '../shared/logger.ts';

/** What could not be read of the log, for who runs the bot: in the log of the process, and after a command. */

/** Tells of each entry once. What a later version wrote is there to stay; what is damaged somebody must look at. */
export function watchSetAside(logger: Logger): SetAside {
  return createSetAside(({ stream, number, waarom }) => {
    if (waarom === 'nieuw') logger.warn('entry of a later version left out', { stream, number });
    else logger.error('damaged entry left out', { stream, number });
  });
}

/** How many are named; the rest is counted. */
const NAMED = 20;

/** Sentences about what was left out; none when everything could be read. */
export function setAsideLines({ all }: SetAside): readonly string[] {
  return [
    ...linesFor(
      all().filter(({ waarom }) => waarom === 'nieuw'),
      'van een nieuwere versie van de bot. Die zijn bewaard, maar deze versie doet er niets mee',
    ),
    ...linesFor(
      all().filter(({ waarom }) => waarom === 'onleesbaar'),
      'beschadigd. Die zijn bewaard zoals ze zijn, en verder werkt alles. Zet hiervoor geen reservekopie terug: dan verlies je wat daarna is vastgelegd',
    ),
  ];
}

function linesFor(places: readonly Place[], what: string): readonly string[] {
  if (places.length === 0) return [];
  const named = places.slice(0, NAMED).map(({ stream, number }) => `${stream} regel ${number}`);
  const more = places.length > NAMED ? ` en nog ${places.length - NAMED}` : '';
  const count = places.length === 1 ? '1 regel is' : `${places.length} regels zijn`;
  return [`${count} ${what}: ${named.join(', ')}${more}.`];
}
