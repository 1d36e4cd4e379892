import { type Actor, hasRol } from '../shared/actor.ts';
import type { Query } from './ground/query.ts';

/**
 * What this reader's answer leaves out, in a sentence; '' when it is the whole answer. Without it somebody who may see
 * less would read 'nothing is late' where it says 'nothing of yours'. The rights themselves are in the answers.
 */
export function scopeWords({ over, filters }: Query, actor: Actor): string {
  if (hasRol(actor, 'coördinator') || filters.persoon === actor.id) return '';
  if (over === 'verplichtingen') return 'Je ziet alleen wat jij zelf moet doen. De coördinator ziet alles.';
  if (hasRol(actor, 'directielid')) return '';
  switch (over) {
    case 'opdrachten':
    case 'agendapunten':
      return 'Je ziet alleen opdrachten waar jij bij hoort.';
    case 'inbreng':
    case 'activiteiten':
    case 'toezeggingen':
      return 'Dit komt uit de opdrachten waar jij bij hoort.';
    case 'signalen':
      return 'Je ziet alleen signalen die jij beantwoordt.';
    default:
      return '';
  }
}
