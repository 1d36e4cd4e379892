import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stellingenOn } from '../../src/opdrachten/meetlat/meetlat-forms.ts';
import { OPDRACHT_EVENTS, type OpdrachtEvent } from '../../src/opdrachten/opdracht-events.ts';
import { createAllStreams } from '../../src/wiring/streams.ts';
import { type CardView, viewCard } from '../support/card-reader.ts';
import type { CardNode } from '../support/card-reading.ts';
import { AGREED, COMPLETE, filledIn, SUBMITTED } from '../support/dossiers.ts';
import { EVENT_EXAMPLES } from '../support/opdracht-events.ts';
import { CARLA, PIETER, SAMIRA } from '../support/people.ts';
import { faceOf } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/**
 * Somebody has the form of a stage open twice, in a dialog and in the chat, while somebody else makes a change. Every kind of change
 * that an opdracht knows has a line below: a new kind does not compile without one.
 */
let bot: TestBot;
let samira: TeamsClient;
let carla: TeamsClient;
beforeAll(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  await bot.opened(PIETER);
});
afterAll(() => bot.stop());

type Form = {
  /** What happened before. */
  readonly before: readonly OpdrachtEvent[];
  readonly verb: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly input: string;
  /** What is filled in beside it. */
  readonly also?: Readonly<Record<string, string>>;
  readonly press: string;
  readonly who: () => TeamsClient;
};

const {
  'inbreng toegevoegd': INBRENG,
  'inbreng beoordeeld': OORDEEL,
  'passage vastgelegd': PASSAGE,
  'besluit genomen': BESLUIT,
  'boodschap gepland': BOODSCHAP,
  'openbare tekst bewaard': TEKST,
  'openbare tekst voorgelegd': VOORGELEGD,
  'openbare tekst goedgekeurd': GOEDGEKEURD,
} = EVENT_EXAMPLES;
const PLAN = [filledIn(COMPLETE), SUBMITTED];
const GEHOUDEN = { ...EVENT_EXAMPLES['activiteit gehouden'], activiteitId: 'a1' };
const VERWERKT = [...PLAN, AGREED, GEHOUDEN, INBRENG, OORDEEL, EVENT_EXAMPLES['inbreng verwerkt']];
const ADVIES = [...PLAN, AGREED, EVENT_EXAMPLES['advies gevraagd'], EVENT_EXAMPLES['advies ontvangen']];
const BESLOTEN = [...VERWERKT, PASSAGE, BESLUIT];
const GEGEVEN = [
  ...BESLOTEN,
  EVENT_EXAMPLES['terugkoppeling geschreven'],
  EVENT_EXAMPLES['terugkoppeling gegeven'],
];

/** Each statement of the first page of the meetlat. */
const SCORES = Object.fromEntries(stellingenOn(1).map((one) => [`score-${one}`, 'goed']));

const FORMS = {
  plan: {
    before: [filledIn({ vanToepassing: 'ja' })],
    verb: 'opdrachten.openPlan',
    data: { onderdeel: 'vraag' },
    input: 'centraleVraag',
    press: 'Later verder',
    who: () => samira,
  },
  oordeel: {
    before: PLAN,
    verb: 'opdrachten.askBack',
    input: 'vraag',
    also: { veld: 'doel' },
    press: 'Stuur terug',
    who: () => carla,
  },
  inbreng: {
    before: [...PLAN, AGREED],
    verb: 'opdrachten.inbrengForm',
    input: 'tekst',
    press: 'Bewaar',
    who: () => samira,
  },
  punt: {
    before: [...PLAN, AGREED, INBRENG],
    verb: 'opdrachten.puntForm',
    data: { punt: INBRENG.punten[0]?.id ?? '' },
    input: 'tekst',
    press: 'Bewaar',
    who: () => samira,
  },
  passage: {
    before: VERWERKT,
    verb: 'opdrachten.editPassage',
    input: 'tekst',
    press: 'Bewaar',
    who: () => samira,
  },
  advies: {
    before: [...PLAN, AGREED, EVENT_EXAMPLES['advies gevraagd']],
    verb: 'opdrachten.receiveAdviesForm',
    data: { advies: 'advies' },
    input: 'samenvatting',
    also: { conclusie: 'negatief' },
    press: 'Bewaar',
    who: () => samira,
  },
  punten: {
    before: ADVIES,
    verb: 'opdrachten.answerAdviesForm',
    data: { advies: 'advies' },
    input: 'waarom',
    also: { punten: 'adviespunt', oordeel: 'niet' },
    press: 'Bewaar',
    who: () => samira,
  },
  oplegger: {
    before: VERWERKT,
    verb: 'opdrachten.fillOplegger',
    input: 'toelichting',
    press: 'Bewaar',
    who: () => samira,
  },
  terugkoppeling: {
    before: BESLOTEN,
    verb: 'opdrachten.openTerugkoppeling',
    input: 'tekst',
    press: 'Bewaar en verder',
    who: () => samira,
  },
  openbaar: {
    before: [...VERWERKT, TEKST, VOORGELEGD],
    verb: 'opdrachten.editOpenbareTekst',
    input: 'vroegen',
    press: 'Bewaar als concept',
    who: () => samira,
  },
  boodschap: {
    before: [...VERWERKT, BOODSCHAP],
    verb: 'opdrachten.saveBoodschapForm',
    data: { boodschap: 'b1' },
    input: 'kernboodschap',
    press: 'Bewaar',
    who: () => samira,
  },
  meetlat: {
    before: GEGEVEN,
    verb: 'opdrachten.openMeetlat',
    input: 'notitie-mens',
    also: SCORES,
    press: 'Bewaar en verder',
    who: () => samira,
  },
} as const satisfies Readonly<Record<string, Form>>;

/** What somebody does meanwhile, and what the typist is told where the text cannot be stored any more; absent: it is stored. */
type Meanwhile = readonly [typing: keyof typeof FORMS, told?: RegExp];

const MEANWHILE: Readonly<Record<OpdrachtEvent['soort'], Meanwhile>> = {
  'opdracht toegevoegd': ['plan'],
  'opdracht gewijzigd': ['plan'],
  'opdracht van agenda gehaald': ['plan'],
  'fase gekozen': ['plan'],
  'opdracht overgedragen': ['plan', /Deze opdracht is overgedragen aan Pieter Smit/],
  'projectleider toegewezen': ['plan', /Alleen de projectleider van deze opdracht en de coördinator/],
  'trekker aangewezen': ['plan'],
  'trekker gevraagd': ['plan'],
  'onderdeel ingevuld': ['plan', /Intussen door Carla de Boer bewaard.*Wat helpt jou\?/s],
  'activiteit verwijderd': ['plan'],
  'activiteit toegevoegd': ['plan'],
  'eerdere inbreng overgenomen': ['plan'],
  'eerdere inbreng weggehaald': ['plan'],
  'plan ingediend': ['plan', /Dit plan is al ingediend/],
  'beoordelen gegeven': ['oordeel', /Carla de Boer heeft de opdracht intussen gewijzigd/],
  'plan teruggestuurd': ['oordeel', /Dit plan ligt bij de projectleider/],
  'plan afgestemd': ['oordeel', /Dit plan is al afgestemd/],
  'plan heropend': ['oordeel', /Dit plan ligt bij de projectleider/],
  'uitnodiging verstuurd': ['inbreng'],
  'activiteit verplaatst': ['inbreng'],
  'activiteit geannuleerd': ['inbreng'],
  'activiteit gehouden': ['inbreng'],
  'activiteit buiten het plan': ['inbreng'],
  'kosten vastgelegd': ['inbreng'],
  'inbreng toegevoegd': ['inbreng'],
  'inbreng gewijzigd': [
    'punt',
    /Carla de Boer heeft de opdracht intussen gewijzigd.*Zo staat het nu\nEén gezicht\./s,
  ],
  'inbreng beoordeeld': ['passage'],
  'inbreng verwijderd': ['passage'],
  'inbreng verwerkt': ['inbreng'],
  'passage vastgelegd': [
    'passage',
    /Intussen is er een nieuwe versie bewaard.*Zo staat het nu\nZo ging het\./s,
  ],
  'oplegger ingevuld': ['oplegger', /Carla de Boer heeft de oplegger intussen ook ingevuld/],
  'advies gevraagd': ['passage'],
  'advies ontvangen': ['advies', /Carla de Boer heeft de opdracht intussen gewijzigd/],
  'adviespunten beantwoord': ['punten', /Carla de Boer heeft de opdracht intussen gewijzigd/],
  'adviesraad antwoord verteld': ['punten', /De raad weet al wat er met dit advies is gedaan/],
  'op advies teruggekeken': ['passage'],
  'geen advies ontvangen': ['passage'],
  'besluit genomen': ['passage', /een voorstel zonder besluit/],
  'rechtzetting gevraagd': ['terugkoppeling'],
  'toezegging gedaan': ['terugkoppeling'],
  'toezegger herkend': ['terugkoppeling'],
  'toezegging nagekomen': ['terugkoppeling'],
  'terugkoppeling geschreven': [
    'terugkoppeling',
    /Carla de Boer heeft de opdracht intussen gewijzigd.*Zo staat het nu\nDank je wel\./s,
  ],
  'afzender ingevuld': ['terugkoppeling'],
  'boodschap gepland': [
    'boodschap',
    /Carla de Boer heeft deze boodschap intussen gewijzigd.*Zo staat het nu\nIn juni begint het\./s,
  ],
  'boodschap geschrapt': ['boodschap', /Iemand heeft deze boodschap intussen geschrapt/],
  'openbare tekst bewaard': [
    'openbaar',
    /Intussen is er een nieuwe versie bewaard.*Zo staat het nu\nWat helpt u om thuis te blijven\?/s,
  ],
  'openbare tekst voorgelegd': ['openbaar'],
  'openbare tekst teruggestuurd': ['openbaar'],
  'openbare tekst goedgekeurd': ['openbaar'],
  'openbare tekst ingetrokken': ['openbaar'],
  'handtekening gevraagd': ['terugkoppeling'],
  'terugkoppeling ondertekend': ['terugkoppeling'],
  'terugkoppeling gegeven': ['terugkoppeling', /De terugkoppeling is al gegeven/],
  'terugkoppeling ook gegeven': ['meetlat'],
  'terugkoppeling niet nodig': ['terugkoppeling', /Er is al vastgelegd dat terugkoppeling niet nodig is/],
  'oordelen bevestigd': ['terugkoppeling'],
  'meetlat bijgewerkt': ['meetlat', /Carla de Boer heeft de opdracht intussen gewijzigd/],
  'meetlat afgerond': ['meetlat', /De meetlat is al ingevuld/],
  'afspraak met trekker': ['plan'],
  'taak van trekker gedaan': ['meetlat'],
  'lokale datum vastgelegd': ['plan'],
  'lokale datum weggehaald': ['plan'],
  'plaatsen vastgelegd': ['plan'],
  'planadvies gegeven': ['plan'],
  'overgenomen uit jaartabel': ['plan'],
};
/** Of this opdracht and these people. */
const EVENTS: typeof EVENT_EXAMPLES = {
  ...EVENT_EXAMPLES,
  'opdracht overgedragen': {
    soort: 'opdracht overgedragen',
    van: { naam: SAMIRA.naam, persoonId: SAMIRA.id },
    projectleider: { naam: PIETER.naam, persoonId: PIETER.id },
  },
  'boodschap gepland': { ...BOODSCHAP, kernboodschap: 'In juni begint het.' },
  'openbare tekst bewaard': { ...TEKST, vroegen: 'Wat helpt u om thuis te blijven?' },
};
/** What must come first. */
const FIRST: Partial<Record<OpdrachtEvent['soort'], readonly OpdrachtEvent[]>> = {
  'terugkoppeling gegeven': [EVENT_EXAMPLES['terugkoppeling geschreven']],
  'openbare tekst ingetrokken': [GOEDGEKEURD],
};
/** The same kind of event can mean something else. */
const ALSO: readonly (readonly [string, OpdrachtEvent, Meanwhile])[] = [
  ['it is withdrawn', { ...BESLUIT, uitkomst: 'ingetrokken' }, ['plan', /Deze opdracht is ingetrokken/]],
  ['it is put off', { ...BESLUIT, uitkomst: 'uitgesteld' }, ['inbreng', /Deze opdracht is uitgesteld/]],
];

let made = 0;
/** What somebody else did, as it stands in the log. */
async function happens(id: string, ...events: readonly OpdrachtEvent[]): Promise<void> {
  const { opdrachten } = createAllStreams(bot.store);
  for (const event of events) {
    const submission = { actor: CARLA, at: bot.clock.now(), nonce: `n${made++}` };
    await opdrachten.change(id, submission, () => [event]);
  }
}

async function opdrachtIn(before: readonly OpdrachtEvent[]): Promise<string> {
  const id = `opdracht-${made++}`;
  const gegevens = { titel: `Vervoer van de ${made}e`, gemeenten: [], notities: [] };
  await happens(
    id,
    { soort: 'opdracht toegevoegd', gegevens, bron: 'kaart' },
    { soort: 'projectleider toegewezen', projectleider: { naam: SAMIRA.naam, persoonId: SAMIRA.id } },
    ...before,
  );
  return id;
}

async function inDialog(client: TeamsClient, data: Record<string, unknown>): Promise<CardView> {
  const { body } = await client.send({ type: 'invoke', name: 'task/fetch', value: { data } });
  const { task } = body as { task: { value: { card?: { content: CardNode } } } };
  if (!task.value.card) throw new Error(`no form, but: ${JSON.stringify(task.value)}`);
  return viewCard('', task.value.card.content);
}

async function inChat(client: TeamsClient, data: Record<string, unknown>): Promise<CardView> {
  await client.send({ type: 'message', value: data });
  const card = client.screen().at(-1);
  if (!card) throw new Error('nothing stands in the chat');
  return card;
}

async function happensMeanwhile(events: readonly OpdrachtEvent[], [typing, told]: Meanwhile): Promise<void> {
  const { before, verb, input, press, who, ...form }: Form = FORMS[typing];
  const client = who();
  const opdracht = await opdrachtIn(before);
  const asked = { verb, opdracht, ...form.data };
  const dialog = await inDialog(client, asked);
  const chat = await inChat(client, asked);

  await happens(opdracht, ...events);
  await bot.app.sweep();

  const stands = client.screen().find(({ activityId }) => activityId === chat.activityId);
  expect(faceOf(stands)).toBe(faceOf(chat));
  for (const [where, on] of [
    ['dialog', dialog],
    ['chat', chat],
  ] as const) {
    const typed = `Wat helpt jou in de ${where}?`;
    const { card, message } = await client.press(press, { [input]: typed, ...form.also }, { on });
    const stored = JSON.stringify(await bot.store.log.read(`opdracht:${opdracht}`)).includes(typed);
    // From two forms of one person the second is the older one.
    if (!told && where === 'dialog') expect([stored, message]).toEqual([true, undefined]);
    else if (!stored) expect(JSON.stringify(card?.json)).toContain(typed);
    if (told) expect([stored, card?.text]).toEqual([false, expect.stringMatching(told)]);
  }
}

describe('while somebody types', () => {
  test('each kind of change has a line', () => {
    expect(Object.keys(MEANWHILE).sort()).toEqual(Object.keys(OPDRACHT_EVENTS).sort());
  });

  test.each(Object.entries(MEANWHILE) as [OpdrachtEvent['soort'], Meanwhile][])(
    '%s: both forms stay, and what was typed is stored or comes back with the reason',
    (soort, meanwhile) => happensMeanwhile([...(FIRST[soort] ?? []), EVENTS[soort]], meanwhile),
  );

  test.each(ALSO)('%s: both forms stay, and what was typed comes back', (_wat, event, meanwhile) =>
    happensMeanwhile([event], meanwhile),
  );
});
