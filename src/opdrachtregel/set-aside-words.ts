import type { Place, SetAside } from '../logboek/set-aside.ts';

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
