import { type Actor, hasRol } from '../../shared/actor.ts';
import type { CardButton } from '../../shared/card-context.ts';
import { cutText } from '../../shared/markdown.ts';
import type { Verplichting } from '../../verplichtingen/verplichting.ts';
import { isForTrekker } from '../../verplichtingen/zaak.ts';

/** Of a title, where a button is read aloud. */
const MAX_TITLE = 80;

/**
 * The coördinator may put what is late before the bestuurlijk trekker: of one thing at once, of more where each of them has that
 * button. Nothing is sent by it: the form asks first.
 */
export function askTrekker(
  actor: Actor,
  seen: readonly Verplichting[],
  today: string,
): CardButton | undefined {
  if (!hasRol(actor, 'coördinator')) return undefined;
  const late = seen.filter((one) => one.uiterlijk < today && one.heeftTrekker === true && isForTrekker(one));
  const [one, ...others] = late;
  const [eigenaar] = one?.eigenaars ?? [];
  if (!one || eigenaar === undefined) return undefined;
  return others.length === 0
    ? {
        title: 'Vraag de trekker',
        tooltip: `Vraag de bestuurlijk trekker te helpen bij ${cutText(one.titel, MAX_TITLE)}`,
        verb: 'herinneringen.escalate',
        data: { verplichting: one.id, eigenaar },
      }
    : {
        title: 'Vraag de trekker',
        tooltip: 'Kies wat te laat is, en vraag de bestuurlijk trekker te helpen',
        verb: 'herinneringen.list',
      };
}
