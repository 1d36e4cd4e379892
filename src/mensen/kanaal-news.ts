import type { TeamNews } from '../bot/ports.ts';
import type { Kanaal, KanaalEvent } from './kanaal.ts';
import type { Gestopt } from './koppeling.ts';

/** What news does to a channel; undefined: nothing new. `told`: what ended because of it, told once. */
export type DecideNews = (kanaal: Kanaal, told: { gestopt?: Gestopt[] }) => KanaalEvent | undefined;

const left =
  (reden: 'bot verwijderd' | 'onvindbaar'): DecideNews =>
  ({ bereik }, told) =>
    bereik && { soort: 'kanaal verlaten', reden, ...told };
const deleted =
  (reden: 'kanaal verwijderd' | 'team verwijderd'): DecideNews =>
  ({ verwijderd }, told) =>
    verwijderd ? undefined : { soort: 'kanaal verwijderd', reden, ...told };

const NEWS: Readonly<Record<Exclude<TeamNews['what'], 'team renamed'>, DecideNews>> = {
  'channel left': left('bot verwijderd'),
  'channel deleted': deleted('kanaal verwijderd'),
  'team left': left('bot verwijderd'),
  'team deleted': deleted('team verwijderd'),
  'team archived': ({ bereik, gearchiveerd }, told) =>
    bereik && !gearchiveerd ? { soort: 'team gearchiveerd', ...told } : undefined,
  'team unarchived': ({ gearchiveerd }) => (gearchiveerd ? { soort: 'team weer actief' } : undefined),
  // Its channels show themselves when they are asked for.
  'team restored': () => undefined,
};

/** Teams does not know the channel any more. */
export const notFound = left('onvindbaar');

/** What this news does to each of its channels. */
export function newsOf(news: TeamNews): DecideNews {
  if (news.what !== 'team renamed') return NEWS[news.what];
  const { naam } = news.team;
  return ({ teamNaam }) =>
    naam === undefined || teamNaam === naam ? undefined : { soort: 'team hernoemd', teamNaam: naam };
}
