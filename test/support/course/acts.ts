import { type CardView, findButton } from '../card-reader.ts';
import { botMoved, channelEvent, REGIO_JEUGD, teamEvent } from '../team-events.ts';
import type { TeamsClient } from '../teams-client.ts';
import { plusDays } from './days.ts';
import { holds, isFinished, isPutOff, routeOf } from './dossier.ts';
import { kanaalAt, type OpdrachtFacts, shows } from './facts.ts';
import {
  type Act,
  type Around,
  coming,
  coordinatorOf,
  fill,
  leiderOf,
  meetingDay,
  pick,
  press,
} from './hands.ts';
import { owedOn } from './owed.ts';
import {
  COLLEAGUES,
  COORDINATORS,
  EVERYBODY,
  KANALEN,
  PROJECTLEIDERS,
  TREKKERS,
} from './people-of-course.ts';
import { decide } from './settle.ts';

/** What happens in the course of a year beside what people owe. */

const addOpdracht = async (
  around: Around,
  leider = around.below(12) === 0 ? undefined : pick(around, PROJECTLEIDERS),
): Promise<void> => {
  const { today, below, facts } = around;
  const coordinator = coordinatorOf(around);
  const known = pick(
    around,
    coming(around, 'do').filter(({ datum }) => datum > plusDays(today, 16)),
  );
  const added = await fill(coordinator, ['opdrachten.new', {}], 'Toevoegen', {
    titel: `Opdracht nummer ${String(facts.opdrachten.size).padStart(3, '0')}`,
    projectleiderId: leider?.id ?? '',
    overleg: 'do',
    datum: known?.datum ?? meetingDay(today, 14 + below(20)),
  });
  const opdracht = /"opdracht":"([^"]+)"/.exec(JSON.stringify(added?.card?.json))?.[1];
  if (opdracht === undefined)
    throw new Error(`no opdracht was added: ${added?.message ?? added?.card?.text}`);
  const trekker = TREKKERS[below(3)];
  if (trekker)
    await fill(coordinator, ['opdrachten.chooseTrekker', { opdracht }], 'Bewaar', { trekkerId: trekker.id });
};

/** As many as people can have under way; a course goes on with new ones when others are finished. */
const MOST_OPEN = 12;
const addAnother: Act = async (around) => {
  const open = [...around.facts.opdrachten.values()].filter((one) => !isFinished(one));
  if (open.length < MOST_OPEN) await addOpdracht(around);
};
/** For one person, after the office closed: they wait for the morning. */
const addTwo: Act = async (around) => {
  const leider = pick(around, PROJECTLEIDERS);
  await addOpdracht(around, leider);
  await addOpdracht(around, leider);
};

const COORDINATOR_IDS = COORDINATORS.map(({ id }) => id);

/** Puts an opdracht on the agenda of a body that decides. */
const toBeDecided =
  (overleg: string, among: (around: Around) => readonly OpdrachtFacts[]): Act =>
  async (around) => {
    const { today, below } = around;
    const opdracht = pick(around, among(around));
    if (!opdracht) return;
    const coordinator = coordinatorOf(around);
    const day = plusDays(today, overleg === 'ab' ? 8 : 15);
    const vergadering = pick(
      around,
      coming(around, overleg).filter(({ datum }) => datum >= day),
    );
    if (!vergadering) {
      const datum = meetingDay(day, below(20));
      await fill(coordinator, ['vergaderingen.new', {}], 'Plannen', { overleg, datum });
      return;
    }
    await fill(coordinator, ['vergaderingen.addPunt', { vergadering: vergadering.id }], 'Toevoegen', {
      opdracht: opdracht.id,
      doel: 'vaststellen',
    });
  };

const isOnTheWay = (one: OpdrachtFacts): boolean => !holds(one) && !isPutOff(one);
const toPfho = toBeDecided('pfho', ({ facts, today }) =>
  [...facts.opdrachten.values()].filter(
    (one) =>
      isOnTheWay(one) &&
      !routeOf(facts, one, today).some(({ punt, stand }) => punt.doel === 'vaststellen' && stand === 'komt'),
  ),
);
const toAb = toBeDecided('ab', ({ facts }) =>
  [...facts.opdrachten.values()].filter((one) =>
    ['goedgekeurd', 'aangepast'].includes(holds(one)?.uitkomst ?? ''),
  ),
);

const move: Act = async (around) => {
  const one = pick(around, coming(around));
  if (!one) return;
  const datum = meetingDay(around.today, 3 + around.below(60));
  await fill(coordinatorOf(around), ['vergaderingen.move', { vergadering: one.id }], 'Verplaatsen', {
    datum,
  });
};
const cancel: Act = async (around) => {
  const one = pick(around, coming(around));
  if (one)
    await fill(
      coordinatorOf(around),
      ['vergaderingen.cancel', { vergadering: one.id }],
      'Annuleer de vergadering',
    );
};
/** What lost its meeting, or was put off, gets another one. */
const replan: Act = async (around) => {
  const { facts, today } = around;
  const lost = [...facts.opdrachten.values()].filter(
    (one) => !holds(one) && !routeOf(facts, one, today).some(({ stand }) => stand === 'komt'),
  );
  const opdracht = pick(around, lost);
  const to = pick(around, coming(around, 'pfho'));
  if (!opdracht) return;
  const client = coordinatorOf(around);
  if (!to)
    await fill(client, ['vergaderingen.new', {}], 'Plannen', {
      overleg: 'pfho',
      datum: meetingDay(today, 30 + around.below(30)),
    });
  else
    await fill(client, ['vergaderingen.addPunt', { vergadering: to.id }], 'Toevoegen', {
      opdracht: opdracht.id,
      doel: 'vaststellen',
    });
};
const correct: Act = async (around) => {
  const { facts } = around;
  const decided = [...facts.opdrachten.values()].filter(({ besluiten }) => besluiten.size > 0);
  const opdracht = pick(around, decided);
  const besluit = opdracht && pick(around, [...opdracht.besluiten.values()]);
  if (opdracht && besluit) await decide(around, besluit.vergaderingId, opdracht);
};
const promise: Act = async (around) => {
  const opdracht = pick(
    around,
    [...around.facts.opdrachten.values()].filter((one) => holds(one)?.uitkomst === 'goedgekeurd'),
  );
  if (!opdracht) return;
  await fill(
    coordinatorOf(around),
    ['opdrachten.addToezegging', { opdracht: opdracht.id }],
    'Leg de toezegging vast',
    {
      wat: `Toezegging van ${around.today}: een voorstel over vervoer.`,
      eigenaarId: pick(around, PROJECTLEIDERS)?.id ?? '',
      datum: plusDays(around.today, 5 + around.below(40)),
    },
  );
};
/** Somebody for whom something is asked is away, sometimes who stands in for another; sometimes nobody stands in. */
const goAway: Act = async (around) => {
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
const allGoAway: Act = async ({ today, client, shut, below }) => {
  const van = plusDays(today, 1);
  const tot = plusDays(van, 1 + below(3));
  for (const { id } of COORDINATORS)
    if (!shut.has(id)) await client(id).execute('mensen.reportAbsence', { van, tot, vervanger: '' });
};
const handOver: Act = async (around) => {
  const { facts } = around;
  const open = [...facts.opdrachten.values()].filter((one) => !holds(one));
  const opdracht = open.find(({ leiders }) => leiders.length === 0) ?? pick(around, open);
  const to = pick(around, PROJECTLEIDERS);
  if (opdracht && to)
    await fill(coordinatorOf(around), ['opdrachten.assign', { opdracht: opdracht.id }], 'Bewaar', {
      projectleiderId: to.id,
    });
};
const moveActiviteit: Act = async (around) => {
  const { facts, today } = around;
  const opdracht = pick(
    around,
    [...facts.opdrachten.values()].filter((one) => one.plan === 'afgestemd' && !holds(one)),
  );
  const planned = [...(opdracht?.activiteiten ?? [])].filter(([, { aantal }]) => aantal === undefined);
  const [id] = pick(around, planned) ?? [];
  const client = opdracht && leiderOf(around, opdracht);
  if (!client || id === undefined) return;
  const data = { opdracht: opdracht.id, activiteit: id };
  if (around.below(3) === 0)
    await fill(client, ['opdrachten.recordForm', { ...data, wat: 'geannuleerd' }], 'Bewaar', {
      reden: 'Er waren te weinig aanmeldingen.',
    });
  else
    await fill(client, ['opdrachten.recordForm', { ...data, wat: 'verplaatst' }], 'Bewaar', {
      datum: plusDays(today, 5 + around.below(30)),
      reden: 'De zaal was bezet.',
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
const snooze = onReminder((around, client, item) =>
  press(client, item, 'Herinner me later', {
    uitstel: 'datum',
    datum: plusDays(around.today, 1 + around.below(12)),
  }),
);
const alreadyDone = onReminder((_around, client, item) => press(client, item, 'Is al gedaan'));
/** The coördinator says whether it is. */
const judge: Act = async (around) => {
  for (const { id } of COORDINATORS) {
    const client = around.client(id);
    const asked = client.screen().findLast((one) => findButton(one, 'Nee, nog niet'));
    if (!asked) continue;
    await press(client, asked, around.below(3) === 0 ? 'Ja, het is klaar' : 'Nee, nog niet');
    return;
  }
};
/** Blocks the bot, or opens the chat again. */
const blockOrOpen: Act = async (around) => {
  const [shut] = around.shut;
  if (shut !== undefined) {
    around.shut.delete(shut);
    await around.client(shut).say('hallo');
    return;
  }
  const who = pick(around, around.below(4) === 0 ? COORDINATORS : PROJECTLEIDERS);
  if (who) around.shut.add(who.id);
};
const signaal: Act = async (around) => {
  const client = coordinatorOf(around);
  const waiting = [...around.facts.signalen.values()].find(({ aan }) => aan === undefined);
  if (waiting)
    await fill(client, ['signalen.assignForm', { signaal: waiting.id }], 'Wijs toe', {
      aan: pick(around, PROJECTLEIDERS)?.id ?? '',
    });
  else
    await fill(client, ['signalen.new', {}], 'Bewaar', {
      bron: 'website',
      onderwerp: `Signaal van ${around.today}`,
      tekst: 'De taxi komt te laat.',
      ontvangen: around.today,
    });
};
/** A topic comes, is fixed by a PFHO that met, and becomes an opdracht. */
const jaaragenda: Act = async (around) => {
  const { facts, today } = around;
  const client = coordinatorOf(around);
  const jaar = today.slice(0, 4);
  const all = [...(facts.jaren.get(jaar) ?? [])].filter(
    ([, one]) => one.open && one.opdrachtId === undefined,
  );
  const [fixed] =
    pick(
      around,
      all.filter(([, { vast }]) => vast),
    ) ?? [];
  const [provisional] =
    pick(
      around,
      all.filter(([, { vast }]) => !vast),
    ) ?? [];
  const how = around.below(3);
  if (fixed !== undefined && how === 0)
    await fill(client, ['jaaragenda.opdrachtForm', { jaar, onderwerp: fixed }], 'Maak de opdracht', {
      datum: meetingDay(today, 20 + around.below(20)),
    });
  else if (provisional !== undefined && how < 2)
    await fill(client, ['jaaragenda.fixForm', { jaar }], 'Stel vast', { onderwerpen: provisional });
  else await fill(client, ['jaaragenda.addForm', { jaar }], 'Voeg toe', { titel: `Onderwerp van ${today}` });
};
/** A channel comes (again) and is bound. */
const bind = async (around: Around, kanaal: (typeof KANALEN)[keyof typeof KANALEN]): Promise<void> => {
  const client = coordinatorOf(around);
  const known = kanaalAt(around.facts, kanaal.id);
  if (known?.team === 'gearchiveerd') await client.send(teamEvent('teamUnarchived', REGIO_JEUGD));
  else await client.send(channelEvent('channelCreated', REGIO_JEUGD, kanaal));
  const asked = client.screen().findLast((one) => findButton(one, 'Ja, koppel'));
  if (asked) await press(client, asked, 'Ja, koppel');
};
/** What ended comes back; else now and then one ends, in every way in which it can. */
const channel: Act = async (around) => {
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

/** How often each happens beside what people owe, from most to least. */
export const CHANCES: readonly { readonly act: Act; readonly weight: number }[] = [
  { act: addAnother, weight: 5 },
  { act: toPfho, weight: 14 },
  { act: toAb, weight: 4 },
  { act: replan, weight: 5 },
  { act: move, weight: 4 },
  { act: cancel, weight: 2 },
  { act: correct, weight: 2 },
  { act: promise, weight: 4 },
  { act: goAway, weight: 13 },
  { act: allGoAway, weight: 1 },
  { act: handOver, weight: 5 },
  { act: moveActiviteit, weight: 6 },
  { act: snooze, weight: 9 },
  { act: alreadyDone, weight: 7 },
  { act: judge, weight: 3 },
  { act: blockOrOpen, weight: 3 },
  { act: signaal, weight: 4 },
  { act: jaaragenda, weight: 7 },
  { act: channel, weight: 5 },
];
export { addOpdracht, addTwo, bind };
