import type { CardMessage, DesiredPost, Post } from '../bot/ports.ts';
import { addMilliseconds, localDate, localInstant } from '../shared/clock.ts';
import { addDays } from '../shared/dates.ts';
import { POST_SOORTEN, type PostId, type PostSoort, postId, soortOfPost } from '../shared/post-soorten.ts';
import { rememberPer } from '../shared/remember.ts';
import type { Vergadering } from '../vergaderingen/ground/vergadering.ts';
import { vergaderingOverzichtCard } from './vergadering-cards.ts';
import {
  afgelastCard,
  agendaElsewhereCard,
  changedAgainCard,
  goesOnCard,
  movedCard,
  oldAgendaCard,
  stoppedCard,
  toVergadering,
  wasCancelledCard,
} from './vergadering-news-cards.ts';
import type { VergaderingOverzicht } from './vergadering-overzicht.ts';

/** A channel with what it sees of a vergadering. */
export type KanaalOverzicht = {
  readonly kanaalId: string;
  readonly overzicht: VergaderingOverzicht;
};

type Soort = PostSoort<'vergadering'>;

/** Who was not there to hear of such a change within this time is told nothing new by a post of its own. */
const NEWS_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * What stands in each channel of an overleg, and in those of the programma's of its opdrachten, about a coming vergadering. Until
 * its agenda is due that is the overzicht, which is kept up to date. An edit rings nobody's bell: the agenda is a post of its
 * own, and the overzicht becomes a line that points to it; that it moves, is cancelled or goes on after all are short posts. One without anything
 * on its agenda has nothing to show. A meeting that has passed is left as it stands, until a conclusion or a besluit is recorded.
 * @param standing the ids of the posts that stand somewhere
 * @param now ISO instant
 */
export function vergaderingPosts(
  kanalen: readonly KanaalOverzicht[],
  standing: ReadonlySet<string>,
  now: string,
): readonly DesiredPost[] {
  const faceOf = rememberPer((overzicht: VergaderingOverzicht) => vergaderingOverzichtCard(overzicht));
  return kanalen.flatMap((kanaal) => {
    const { vergadering, agenda, dossiers, postponed, withAgenda, programma } = kanaal.overzicht;
    const post = (soort: Soort, message: CardMessage): DesiredPost => ({
      id: idOf(soort, vergadering, kanaal.kanaalId),
      target: `kanaal:${kanaal.kanaalId}`,
      message,
      opent: toVergadering(vergadering),
    });
    const stands = (soort: Soort): boolean => standing.has(idOf(soort, vergadering, kanaal.kanaalId));
    const shown = stands('overzicht') || stands('agenda');
    const concluded = agenda.some(
      ({ conclusie, besluit }) => conclusie !== undefined || besluit !== undefined,
    );
    const isPast = vergadering.datum < localDate(now);
    if (isPast && !(shown && concluded)) return [];
    if (programma !== undefined && dossiers.length + postponed.length === 0) return [];
    const something = dossiers.length > 0 || (programma === undefined && withAgenda && agenda.length > 0);
    const goesOn = !isPast && vergadering.geannuleerd === undefined;
    const withNewAgenda = withAgenda && something && goesOn;
    const face = faceOf(kanaal.overzicht);

    const posts = newsOf(vergadering, now)
      // The agenda itself says it, as a new post.
      .filter(({ soort }) => stands(soort) || (shown && !withNewAgenda))
      .map(({ soort, message }) => post(soort, message));
    if (stands('agenda') || withNewAgenda) {
      const newest = post('agenda', face);
      const line = post('overzicht', agendaElsewhereCard(vergadering));
      return [...posts, newest, { ...line, isOver: true, after: newest.id }];
    }
    if (stands('overzicht') || (something && goesOn)) posts.push(post('overzicht', face));
    return posts;
  });
}

/** The moments (ISO) at which something of it ends by time alone: its day, and what is news of it. */
export function endsOf({ datum, geannuleerd, tochDoor, verplaatst }: Vergadering): readonly string[] {
  const said = [geannuleerd?.op, tochDoor, verplaatst?.op].filter((op) => op !== undefined);
  return [localInstant(addDays(datum, 1), '00:00'), ...said.map((op) => addMilliseconds(op, NEWS_MS))];
}

/** What a channel has to notice, while it is news. */
function newsOf(vergadering: Vergadering, now: string): readonly { soort: Soort; message: CardMessage }[] {
  const { verplaatst, geannuleerd, tochDoor } = vergadering;
  const isNews = (op: string): boolean => op > addMilliseconds(now, -NEWS_MS);
  if (geannuleerd)
    return isNews(geannuleerd.op) ? [{ soort: 'afgelast', message: afgelastCard(vergadering) }] : [];
  if (tochDoor !== undefined && lastChange(vergadering) === 'toch-door')
    return isNews(tochDoor) ? [{ soort: 'toch-door', message: goesOnCard(vergadering) }] : [];
  if (!verplaatst || verplaatst.van === vergadering.datum || !isNews(verplaatst.op)) return [];
  return [{ soort: 'verplaatst', message: movedCard(vergadering, verplaatst.van) }];
}

/**
 * The last face of a post that is not wanted any more, so that nobody takes it for the present state. One about a meeting that
 * has passed stays as it was, and so does news that is still true.
 * @param why 'losgekoppeld': the channel is for something else now; 'niets meer': nothing of its programma is left on
 *   the agenda; undefined: the channel is still for it
 */
export function retiredPost(
  vergadering: Vergadering,
  { id, target, kanaalId }: { readonly id: string; readonly target: string; readonly kanaalId: string },
  why: 'losgekoppeld' | 'niets meer' | undefined,
  today: string,
): Post | undefined {
  if (vergadering.datum < today) return undefined;
  const message = lastFace(vergadering, id, kanaalId, why);
  return message && { id, target, message };
}

function lastFace(
  vergadering: Vergadering,
  id: string,
  kanaalId: string,
  why: 'losgekoppeld' | 'niets meer' | undefined,
): CardMessage | undefined {
  const soort = POST_SOORTEN.vergadering.find((one) => one === soortOfPost(id));
  const isOfNow = soort !== undefined && id === idOf(soort, vergadering, kanaalId);
  if (soort === 'agenda' && !isOfNow) return oldAgendaCard(vergadering);
  if (soort === 'verplaatst' || soort === 'toch-door') {
    const isLast = isOfNow && soort === lastChange(vergadering);
    return isLast && !vergadering.geannuleerd ? undefined : changedAgainCard(vergadering);
  }
  if (soort === 'afgelast') return vergadering.geannuleerd ? undefined : wasCancelledCard(vergadering);
  return why && stoppedCard(vergadering, why);
}

function lastChange({ verplaatst, tochDoor = '' }: Vergadering): Soort {
  return tochDoor > (verplaatst?.op ?? '') ? 'toch-door' : 'verplaatst';
}

/** The same change is the same post; what was moved to another day, or goes on after all, has an agenda of its own. */
function idOf(soort: Soort, vergadering: Vergadering, kanaalId: string): PostId {
  const { id, datum, verplaatst, geannuleerd, tochDoor = '' } = vergadering;
  const moved = verplaatst?.op ?? '';
  const parts: Readonly<Record<Soort, readonly string[]>> = {
    overzicht: [],
    agenda: [datum, lastChange(vergadering) === 'toch-door' ? tochDoor : moved],
    verplaatst: [datum, moved],
    afgelast: [geannuleerd?.op ?? ''],
    'toch-door': [tochDoor],
  };
  return postId(soort, id, kanaalId, ...parts[soort]);
}
