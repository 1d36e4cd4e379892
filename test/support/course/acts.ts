import type { CardView } from '../card-reader.ts';
import { findButton } from '../card-reader.ts';
import { ANSWERS } from '../story.ts';
import { botMoved, channelEvent, REGIO_JEUGD, teamEvent } from '../team-events.ts';
import type { Pressed, TeamsClient } from '../teams-client.ts';
import { plusDays, plusWorkingDays } from './days.ts';
import type { Facts, OpdrachtFacts } from './facts.ts';
import { holds, isPutOff, type Owed, routeOf } from './owed.ts';
import { COORDINATORS, EVERYBODY, KANALEN, PROJECTLEIDERS, TREKKERS } from './people-of-course.ts';

/** What people do in the course of a year, over the wire: each opens a card and presses a button on it. */

export type Around = {
  readonly facts: Facts;
  readonly today: string;
  readonly client: (id: string) => TeamsClient;
  /** A number below this one, the same each time for the same seed. */
  readonly below: (most: number) => number;
  /** Teams refuses what is posted in the chat of these people. */
  readonly shut: Set<string>;
};
export type Act = (around: Around) => Promise<void>;

function pick<Of>({ below }: Around, all: readonly Of[]): Of | undefined {
  return all[below(Math.max(1, all.length))];
}

/** Opens a form by its verb and presses a button on it. @returns what came back; undefined: it could not be opened */
export async function fill(
  client: TeamsClient,
  [verb, data]: readonly [verb: string, data: Readonly<Record<string, string>>],
  button: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Pressed | undefined> {
  const { card } = await client.execute(verb, data);
  return card && press(client, card, button, inputs);
}

async function press(
  client: TeamsClient,
  on: CardView,
  button: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Pressed | undefined> {
  return findButton(on, button) ? client.press(button, inputs, { on }) : undefined;
}

/** One after the other, each on the card that the one before gave. */
async function steps(
  client: TeamsClient,
  first: Pressed | undefined,
  ...presses: readonly (readonly [string, Readonly<Record<string, string>>])[]
): Promise<void> {
  let { card } = first ?? {};
  for (const [button, inputs] of presses) card = card && (await press(client, card, button, inputs))?.card;
}

const coordinatorOf = (around: Around): TeamsClient => around.client(COORDINATORS[around.below(2)]?.id ?? '');
const leiderOf = (around: Around, { leiders: [leider] }: OpdrachtFacts): TeamsClient | undefined =>
  leider?.persoonId === undefined ? undefined : around.client(leider.persoonId);

/** A day on which a body may meet, so many days from now or somewhat later. */
function meetingDay(today: string, count: number): string {
  return plusWorkingDays(plusDays(today, count), 1);
}

function coming({ facts, today }: Around, overlegId?: string) {
  return [...facts.vergaderingen.values()].filter(
    (one) =>
      !one.geannuleerd && one.datum > today && (overlegId === undefined || one.overlegId === overlegId),
  );
}

const addOpdracht: Act = async (around) => {
  const { today, below, facts } = around;
  const leider = PROJECTLEIDERS[below(PROJECTLEIDERS.length)];
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

async function makePlan(around: Around, opdracht: OpdrachtFacts): Promise<void> {
  const client = leiderOf(around, opdracht);
  if (!client) return;
  const open = ['opdrachten.openPlan', { opdracht: opdracht.id }] as const;
  const wanneer = plusDays(around.today, 6 + around.below(20));
  if (opdracht.isTerug) {
    await fill(client, ['opdrachten.plan', { opdracht: opdracht.id }], 'Plan indienen');
  } else if (around.below(6) === 0) {
    await steps(
      client,
      await fill(client, open, 'Nee'),
      ['Bewaar en verder', { redenGeen: 'spoed', toelichtingGeen: 'De wet laat hier geen ruimte.' }],
      ['Plan indienen', {}],
    );
  } else {
    const { niveau, methoden, rolTrekker } = ANSWERS;
    // What was copied whole from another opdracht is asked again.
    const own = (text: string): string => `${text} Dit gaat over ${opdracht.titel}.`;
    await steps(
      client,
      await fill(client, open, 'Ja, inwoners doen mee'),
      ['Bewaar en verder', { centraleVraag: own(ANSWERS.centraleVraag), doel: own(ANSWERS.doel), niveau }],
      ['Bewaar en verder', { ervaring: own(ANSWERS.ervaring) }],
      ['Bewaar en verder', { methoden }],
      [
        'Bewaar en verder',
        { rolTrekker, activiteitSoort: 'focusgroep', activiteitDatum: wanneer, activiteitAantal: '12' },
      ],
      ['Bewaar en verder', { terugkoppelingWijze: own(ANSWERS.terugkoppelingWijze) }],
      ['Plan indienen', {}],
    );
  }
}

async function recordActiviteit(
  around: Around,
  { opdracht, id }: Owed,
  wat: string,
  inputs: Readonly<Record<string, string>>,
): Promise<void> {
  const client = opdracht && leiderOf(around, opdracht);
  const data = { opdracht: opdracht?.id ?? '', activiteit: id.slice(id.indexOf('/') + 1), wat };
  if (client) await fill(client, ['opdrachten.recordForm', data], 'Bewaar', inputs);
}

/** Writes down what residents said, gives each point an oordeel, and says that this was all. */
async function workIn(around: Around, opdracht: OpdrachtFacts): Promise<void> {
  const client = leiderOf(around, opdracht);
  if (!client) return;
  const about = { opdracht: opdracht.id };
  const isHeard = [...opdracht.activiteiten.values()].some(({ aantal = 0 }) => aantal > 0);
  if (isHeard && opdracht.inbreng.size === 0) {
    await fill(client, ['opdrachten.inbrengForm', about], 'Bewaar', {
      tekst: '- Een vaste hulp\n- Minder formulieren',
    });
    return;
  }
  const ids = [...opdracht.inbreng.keys()];
  if (ids.length > 0)
    await fill(client, ['opdrachten.oordeel', about], 'Bewaar', {
      punten: ids.join(','),
      ...(around.below(2) === 0
        ? { oordeel: 'overgenomen' }
        : { oordeel: 'niet', reden: 'Hier is geen geld voor.' }),
    });
  await fill(client, ['opdrachten.uitvoering', about], 'De inbreng is verwerkt');
}

const OUTCOMES = [
  'goedgekeurd',
  'goedgekeurd',
  'aangepast',
  'uitgesteld',
  'ingetrokken',
  'ter kennisname',
] as const;

async function decide(around: Around, vergadering: string, opdracht: OpdrachtFacts): Promise<void> {
  const client = coordinatorOf(around);
  const uitkomst = OUTCOMES[around.below(OUTCOMES.length)] ?? 'goedgekeurd';
  const naar = pick(
    around,
    coming(around).filter(({ overlegId }) => overlegId === 'pfho' || overlegId === 'ab'),
  );
  const postponed: Record<string, string> =
    uitkomst === 'uitgesteld' && naar && around.below(2) === 0 ? { naar: naar.id } : {};
  const { card } = await client.execute('vergaderingen.openBesluit', { vergadering, punt: opdracht.id });
  if (!card) return;
  const isAgain = 'reden' in card.inputs;
  const why: Record<string, string> = isAgain ? { reden: 'Het was verkeerd opgeschreven.' } : {};
  await press(client, card, 'Bewaar het besluit', {
    uitkomst,
    toelichting: `Er is ${around.today} over gesproken.`,
    ...why,
    ...('naar' in card.inputs ? postponed : {}),
  });
}

async function giveBack(around: Around, opdracht: OpdrachtFacts): Promise<void> {
  const client = leiderOf(around, opdracht);
  if (!client) return;
  const open = ['opdrachten.openTerugkoppeling', { opdracht: opdracht.id }] as const;
  let { card } = await client.execute(...open);
  if (card && findButton(card, 'Dit verandert niets')) {
    await press(client, card, 'Dit verandert niets');
    ({ card } = await client.execute(...open));
  }
  if (!card) return;
  if (findButton(card, 'Niet nodig') && around.below(2) === 0) {
    const leave = (await press(client, card, 'Niet nodig'))?.card;
    if (leave)
      await press(client, leave, 'Er hoeft niets te worden verteld', {
        reden: 'Dit is hetzelfde als wat wij al schreven.',
      });
    return;
  }
  const written = findButton(card, 'Bewaar en verder')
    ? (await press(client, card, 'Bewaar en verder'))?.card
    : card;
  if (written)
    await press(client, written, 'De terugkoppeling is gegeven', {
      kanaal: 'nieuwsbrief',
      datum: around.today,
      bereikt: '12',
    });
}

async function measure(around: Around, opdracht: OpdrachtFacts): Promise<void> {
  const client = leiderOf(around, opdracht);
  if (!client) return;
  let { card } = await client.execute('opdrachten.openMeetlat', { opdracht: opdracht.id });
  for (const button of ['Bewaar en verder', 'Klaar']) {
    const scores = Object.keys(card?.inputs ?? {}).filter((id) => id.startsWith('score-'));
    card =
      card && (await press(client, card, button, Object.fromEntries(scores.map((id) => [id, 'goed']))))?.card;
  }
}

/** What somebody does who does what is owed. */
export async function settle(around: Around, owed: Owed): Promise<void> {
  const { opdracht } = owed;
  const over = owed.id.slice(owed.id.indexOf('/') + 1);
  if (!opdracht) {
    const client = around.client(owed.owners[0] ?? '');
    const signaal = owed.id.split(':')[1] ?? '';
    await fill(client, ['signalen.answerForm', { signaal }], 'Bewaar', {
      antwoord: 'Er komt een extra bus.',
      reden: 'Dat is de snelste weg.',
    });
    return;
  }
  switch (owed.soort) {
    case 'plan ingediend':
      return makePlan(around, opdracht);
    case 'plan afgestemd': {
      const coordinator = coordinatorOf(around);
      const { card } = await coordinator.execute('opdrachten.review', { opdracht: opdracht.id });
      if (!card) return;
      if (around.below(4) > 0) await press(coordinator, card, 'Akkoord');
      else
        await steps(coordinator, await press(coordinator, card, 'Stuur terug met een vraag'), [
          'Stuur terug',
          { veld: opdracht.vanToepassing === 'nee' ? 'toelichtingGeen' : 'doel', vraag: 'Waarom zo?' },
        ]);
      return;
    }
    case 'uitnodiging verstuurd':
      return recordActiviteit(around, owed, 'uitnodiging', { datum: around.today });
    case 'opbrengst vastgelegd': {
      const activiteit = opdracht.activiteiten.get(over);
      if (!activiteit || activiteit.wanneer > around.today) return;
      const aantal = String(around.below(4) === 0 ? 0 : 12);
      const reden: Record<string, string> = aantal === '0' ? { reden: 'Er kwam niemand.' } : {};
      return recordActiviteit(around, owed, 'gehouden', {
        datum: activiteit.wanneer,
        aantal,
        opbrengst: 'Mensen willen een vaste hulp.',
        ...reden,
      });
    }
    case 'inbreng verwerkt':
      return workIn(around, opdracht);
    case 'passage klaar': {
      const client = leiderOf(around, opdracht);
      if (client) await fill(client, ['opdrachten.composePassage', { opdracht: opdracht.id }], 'Bewaar');
      return;
    }
    case 'besluit vastgelegd':
      return decide(around, over, opdracht);
    case 'terugkoppeling gegeven':
      return giveBack(around, opdracht);
    case 'meetlat ingevuld':
      return measure(around, opdracht);
    case 'toezegging nagekomen': {
      const data = { opdracht: opdracht.id, toezegging: over };
      await fill(
        around.client(owed.owners[0] ?? ''),
        ['opdrachten.openToezegging', data],
        'Dit is nagekomen',
        {
          hoe: 'Het voorstel ging naar de raad.',
        },
      );
    }
  }
}

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
const goAway: Act = async (around) => {
  const who = pick(around, EVERYBODY);
  const others = EVERYBODY.filter(({ id }) => id !== who?.id);
  const van = plusDays(around.today, around.below(4));
  const vervanger = around.below(4) === 0 ? {} : { vervanger: pick(around, others)?.id ?? '' };
  const data = { van, tot: plusDays(van, around.below(20)), ...vervanger };
  if (who && !around.shut.has(who.id)) await around.client(who.id).execute('mensen.reportAbsence', data);
};
const handOver: Act = async (around) => {
  const { facts } = around;
  const opdracht = pick(
    around,
    [...facts.opdrachten.values()].filter((one) => !holds(one)),
  );
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
  if (around.below(4) === 0)
    await fill(client, ['opdrachten.recordForm', { ...data, wat: 'geannuleerd' }], 'Bewaar', {
      reden: 'Er waren te weinig aanmeldingen.',
    });
  else
    await fill(client, ['opdrachten.recordForm', { ...data, wat: 'verplaatst' }], 'Bewaar', {
      datum: plusDays(today, 5 + around.below(30)),
      reden: 'De zaal was bezet.',
    });
};
/** Presses what a reminder offers, on the newest one that stands in somebody's chat. */
const onReminder =
  (how: (around: Around, client: TeamsClient, item: CardView) => Promise<unknown>): Act =>
  async (around) => {
    const who = pick(around, EVERYBODY);
    const client = around.client(who?.id ?? '');
    const reminder = client
      .screen()
      .findLast((one) => one.text.includes('Herinnering van') && findButton(one, 'Later of anders'));
    const item = reminder && (await press(client, reminder, 'Later of anders'))?.card;
    if (item) await how(around, client, item);
  };
const snooze = onReminder((around, client, item) =>
  press(client, item, 'Herinner me later', {
    uitstel: 'datum',
    datum: plusDays(around.today, 1 + around.below(30)),
  }),
);
const alreadyDone = onReminder((_around, client, item) => press(client, item, 'Is al gedaan'));
/** Blocks the bot, or opens the chat again. */
const blockOrOpen: Act = async (around) => {
  const [shut] = around.shut;
  if (shut !== undefined) {
    around.shut.delete(shut);
    await around.client(shut).say('hallo');
    return;
  }
  const who = pick(around, PROJECTLEIDERS);
  if (!who) return;
  around.shut.add(who.id);
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
const jaaragenda: Act = async (around) => {
  const client = coordinatorOf(around);
  const jaar = around.today.slice(0, 4);
  await fill(client, ['jaaragenda.addForm', { jaar }], 'Voeg toe', {
    titel: `Onderwerp van ${around.today}`,
  });
};
/** Every way in which a channel ends, and comes back. */
const channel: Act = async (around) => {
  const { facts, below } = around;
  const kanaal = KANALEN[below(2) === 0 ? 'do' : 'pfho'];
  const client = coordinatorOf(around);
  const known = facts.kanalen.get(kanaal.id);
  if (known?.team === 'gearchiveerd') await client.send(teamEvent('teamUnarchived', REGIO_JEUGD));
  else if (!known?.er || known.koppeling === undefined) {
    await client.send(channelEvent('channelCreated', REGIO_JEUGD, kanaal));
    const asked = client.screen().findLast((one) => findButton(one, 'Ja, koppel'));
    if (asked) await press(client, asked, 'Ja, koppel');
  } else {
    const ends = [
      channelEvent('channelDeleted', REGIO_JEUGD, kanaal),
      teamEvent('teamArchived', REGIO_JEUGD),
      botMoved('membersRemoved', REGIO_JEUGD),
    ];
    await client.send(ends[below(ends.length)] ?? {});
  }
};

/** How often each happens beside what people owe, from most to least. */
export const CHANCES: Readonly<Record<string, { readonly act: Act; readonly weight: number }>> = {
  'opdracht erbij': { act: addOpdracht, weight: 5 },
  'naar het PFHO': { act: toPfho, weight: 14 },
  'naar het AB': { act: toAb, weight: 4 },
  'opnieuw gepland': { act: replan, weight: 5 },
  verplaatst: { act: move, weight: 4 },
  geannuleerd: { act: cancel, weight: 2 },
  'besluit verbeterd': { act: correct, weight: 2 },
  toezegging: { act: promise, weight: 4 },
  afwezig: { act: goAway, weight: 8 },
  overgedragen: { act: handOver, weight: 5 },
  'activiteit verplaatst': { act: moveActiviteit, weight: 4 },
  'later herinneren': { act: snooze, weight: 8 },
  'al gedaan': { act: alreadyDone, weight: 2 },
  'weg en terug': { act: blockOrOpen, weight: 3 },
  signaal: { act: signaal, weight: 4 },
  jaaragenda: { act: jaaragenda, weight: 1 },
  kanaal: { act: channel, weight: 3 },
};
export { addOpdracht, channel as anotherChannel };
