import { setTimeout as sleep } from 'node:timers/promises';
import { html } from '../shared/html.ts';
import type { PageBody, PageTurn } from './ports.ts';

/** Longer (milliseconds) nobody looks at nothing. */
const GEDULD_MS = 3_000;

/**
 * The page, or that it is still being worked out: after a start what follows from all opdrachten is worked out once. That goes on; the page
 * is asked for again by itself, and by a link where there is no script.
 * @param pad of this page @param wat what is not there yet, as the beginning of a sentence
 */
export async function ofNogBezig(
  { href, params }: PageTurn,
  { pad, titel, wat }: { readonly pad: string; readonly titel: string; readonly wat: string },
  work: Promise<PageBody>,
): Promise<PageBody> {
  const ended = new AbortController();
  // Without a page nobody waits for it any more: what goes wrong then is told to who asks again.
  const late = sleep(GEDULD_MS, undefined, { signal: ended.signal }).catch(() => undefined);
  const found = await Promise.race([work, late]).finally(() => ended.abort());
  if (found) return found;
  work.catch(() => undefined);
  return {
    titel,
    inhoud: html`<p>${wat} nog niet klaar. Na een start kijkt de bot één keer alle opdrachten na. Dat kan even duren. Daarna staat het hier vanzelf.</p>
<p class="knoppen"><a class="knop" href="${href(pad, params)}">Kijk opnieuw</a></p>`,
  };
}
