import { findButton } from '../card-reader.ts';
import { botMoved, channelEvent, REGIO_JEUGD, teamEvent } from '../team-events.ts';
import { kanaalAt, shows } from './facts.ts';
import { type Act, type Around, coordinatorOf, pick, press } from './hands.ts';
import { KANALEN } from './people-of-course.ts';

/** Channels come and end, in every way in which they can. */

/** A channel comes (again) and is bound. */
export const bind = async (around: Around, kanaal: (typeof KANALEN)[keyof typeof KANALEN]): Promise<void> => {
  const client = coordinatorOf(around);
  const known = kanaalAt(around.facts, kanaal.id);
  if (known?.team === 'gearchiveerd') await client.send(teamEvent('teamUnarchived', REGIO_JEUGD));
  else await client.send(channelEvent('channelCreated', REGIO_JEUGD, kanaal));
  const asked = client.screen().findLast((one) => findButton(one, 'Ja, koppel'));
  if (asked) await press(client, asked, 'Ja, koppel');
};

/** What ended comes back; else now and then one ends, in every way in which it can. */
export const channel: Act = async (around) => {
  const all = Object.values(KANALEN);
  const lost = all.find(({ id }) => {
    const known = kanaalAt(around.facts, id);
    return known !== undefined && shows(known) === undefined;
  });
  if (lost) {
    await bind(around, lost);
    return;
  }
  const kanaal = pick(around, all);
  const how = around.below(6);
  if (!kanaal || how > 2) return;
  const ends = [
    channelEvent('channelDeleted', REGIO_JEUGD, kanaal),
    teamEvent('teamArchived', REGIO_JEUGD),
    botMoved('membersRemoved', REGIO_JEUGD),
  ];
  await coordinatorOf(around).send(ends[how] ?? {});
};
