import { type CardView, findButton } from '../card-reader.ts';
import type { TeamsClient } from '../teams-client.ts';
import { plusDays } from './days.ts';
import { holds } from './dossier.ts';
import { type Act, type Around, coordinatorOf, fill, pick, press } from './hands.ts';
import { owedOn } from './owed.ts';
import { COLLEAGUES, COORDINATORS, EVERYBODY, PROJECTLEIDERS } from './people-of-course.ts';

/** What happens to people and with their reminders: who is away, who takes over, who shuts the chat. */

const COORDINATOR_IDS = COORDINATORS.map(({ id }) => id);

/** Somebody for whom something is asked is away, sometimes who stands in for another; sometimes nobody stands in. */
export const goAway: Act = async (around) => {
  const { facts, today, below } = around;
  const standIns = [...facts.personen.values()].flatMap(({ afwezig }) =>
    afwezig.flatMap(({ van, tot, vervangerId }) =>
      van <= today && today <= tot && vervangerId !== undefined ? [vervangerId] : [],
    ),
  );
  const busy = owedOn(facts, COORDINATOR_IDS, today).flatMap(({ owners }) => owners);
  const among = standIns.length > 0 && below(3) > 0 ? standIns : busy;
  const id = pick(around, among) ?? pick(around, COLLEAGUES)?.id;
  if (id === undefined || around.shut.has(id)) return;
  const others = COLLEAGUES.filter((one) => one.id !== id);
  const van = plusDays(today, below(2));
  const vervanger = below(5) === 0 ? {} : { vervanger: pick(around, others)?.id ?? '' };
  await around
    .client(id)
    .execute('mensen.reportAbsence', { van, tot: plusDays(van, 2 + below(14)), ...vervanger });
};

/** All coördinatoren at the same time, and nobody stands in. */
export const allGoAway: Act = async ({ today, client, shut, below }) => {
  const van = plusDays(today, 1);
  const tot = plusDays(van, 1 + below(3));
  for (const { id } of COORDINATORS)
    if (!shut.has(id)) await client(id).execute('mensen.reportAbsence', { van, tot, vervanger: '' });
};

/** What nobody leads gets somebody; what somebody still has to do something for goes to another. */
export const handOver: Act = async (around) => {
  const { facts, today, below } = around;
  const open = [...facts.opdrachten.values()].filter((one) => !holds(one));
  const busy = owedOn(facts, COORDINATOR_IDS, today).flatMap(({ opdracht, owners }) =>
    opdracht && owners.includes(opdracht.leiders[0]?.persoonId ?? '') ? [opdracht] : [],
  );
  const unled = below(2) === 0 ? open.find(({ leiders }) => leiders.length === 0) : undefined;
  const opdracht = unled ?? pick(around, busy) ?? pick(around, open);
  const to = pick(
    around,
    PROJECTLEIDERS.filter(({ id }) => id !== opdracht?.leiders[0]?.persoonId),
  );
  if (opdracht && to)
    await fill(coordinatorOf(around), ['opdrachten.assign', { opdracht: opdracht.id }], 'Bewaar', {
      projectleiderId: to.id,
    });
};

/** Presses what a reminder offers about one of its lines, on the newest in the chat of somebody who has one. */
const onReminder =
  (how: (around: Around, client: TeamsClient, item: CardView) => Promise<unknown>): Act =>
  async (around) => {
    const reminders = EVERYBODY.flatMap(({ id }) => {
      if (around.shut.has(id)) return [];
      const client = around.client(id);
      const newest = client
        .screen()
        .findLast((one) => one.text.includes('Herinnering van') && findButton(one, 'Later of anders'));
      return newest ? [{ client, newest }] : [];
    });
    const found = pick(around, reminders);
    const item = found && (await press(found.client, found.newest, 'Later of anders'))?.card;
    if (item) await how(around, found.client, item);
  };

export const snooze = onReminder((around, client, item) =>
  press(client, item, 'Herinner me later', {
    uitstel: 'datum',
    datum: plusDays(around.today, 1 + around.below(12)),
  }),
);

export const alreadyDone = onReminder((_around, client, item) => press(client, item, 'Is al gedaan'));

/** The coördinator says whether it is. */
export const judge: Act = async (around) => {
  for (const { id } of COORDINATORS) {
    const client = around.client(id);
    const asked = client.screen().findLast((one) => findButton(one, 'Nee, nog niet'));
    if (!asked) continue;
    await press(client, asked, around.below(3) === 0 ? 'Ja, het is klaar' : 'Nee, nog niet');
    return;
  }
};

/** Blocks the bot, or opens the chat again. */
export const blockOrOpen: Act = async (around) => {
  const [shut] = around.shut;
  if (shut !== undefined) {
    around.shut.delete(shut);
    await around.client(shut).say('hallo');
    return;
  }
  // The first is a coördinator, of whom the others hear at once: with so few in a year chance alone may choose none.
  const isFirst = !around.facts.gebeurd.has('chat gesloten');
  const who = pick(around, isFirst || around.below(4) === 0 ? COORDINATORS : PROJECTLEIDERS);
  if (who) around.shut.add(who.id);
};
