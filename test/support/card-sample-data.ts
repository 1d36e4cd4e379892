import type { CardMessage } from '../../src/bot/ports.ts';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import { PLAN_FIELDS } from '../../src/opdrachten/ground/plan-fields.ts';
import type { Plan } from '../../src/opdrachten/ground/plan-schema.ts';
import type { VergaderingOverzicht } from '../../src/overzichten/vergadering-overzicht.ts';
import type { Route } from '../../src/shared/behandeling.ts';
import { agendaOf, openItems } from '../../src/vergaderingen/ground/agenda.ts';
import type { Vergadering } from '../../src/vergaderingen/ground/vergadering.ts';
import { REGIO } from './regio.ts';
import { aStop, onOneMeeting } from './route.ts';

/** One face of a card, to look at or to test. */
export type CardSample = { readonly name: string; readonly message: CardMessage };

/** When and by whom the projectleider did something. */
export const stamp = { op: '2026-11-12T09:30:00.000Z', door: 'Samira El Amrani', doorId: 'samira' };
/** When and by whom the coördinator did something. */
export const coordinatorStamp = { op: '2026-11-16T13:00:00.000Z', door: 'Carla de Boer', doorId: 'carla' };
export const context = { nonce: '0b9c7d52-6a1e-4f38-9d47-2e8c5a1b3f60', version: 7 };
export const vergadering: Vergadering = {
  id: 'do-2026-12-15',
  overlegId: 'do',
  overlegNaam: 'Directieoverleg',
  datum: '2026-12-15',
  agendapunten: [],
};
export const deadline = '2026-11-24';
/** The opdracht stands on that one meeting. */
export const dates = onOneMeeting(vergadering, deadline);
/** More stops than a card shows, and longer words than anybody writes. */
export function longRoute(): Route {
  return Array.from({ length: 23 }, (_, index) =>
    aStop('regieteam-jeugd-en-onderwijs', `2026-12-${String(index + 1).padStart(2, '0')}`, {
      doel: 'vaststellen',
      stand: index < 12 ? 'gehouden' : 'komt',
      conclusie: nastyText(500),
    }),
  );
}

/** An opdracht whose plan has just been asked for. */
export function sampleDossier(changes: Partial<Dossier> = {}): Dossier {
  return {
    id: '4f6c1b7a9d3e2c5f8a01',
    kenmerk: 'DOC-24008138',
    titel: 'Herinrichting huishoudelijke hulp, dagbesteding en begeleiding',
    programma: 'Gezondheid en Ondersteuning',
    trekkers: [{ naam: 'wethouder Van Dijk' }],
    gemeenten: ['Hilversum', 'Huizen', 'Laren'],
    notities: [],
    status: 'plan gevraagd',
    projectleiders: [{ naam: 'Samira El Amrani', persoonId: 'samira' }],
    plan: {},
    inzendingen: 0,
    eerdereVergaderingen: [],
    toegevoegd: coordinatorStamp,
    gewijzigd: stamp,
    ...changes,
  };
}

/** What a channel sees of a vergadering on which these opdrachten stand. */
export function sampleSummary(
  dossiers: readonly Dossier[],
  changes: Partial<VergaderingOverzicht> = {},
): VergaderingOverzicht {
  const of = changes.vergadering ?? vergadering;
  const agenda = agendaOf(of, dossiers);
  const order = openItems(agenda).map(({ opdrachtId }) => opdrachtId);
  return {
    vergadering: of,
    agenda,
    dossiers: changes.withAgenda
      ? dossiers.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
      : dossiers,
    elsewhere: {},
    withAgenda: false,
    postponed: [],
    ...changes,
  };
}

/** A plan as a projectleider would write it, with every needed answer. */
export const FULL_PLAN: Plan = {
  vanToepassing: 'ja',
  centraleVraag: 'Wat helpt jou om weer zelf je huishouden te doen, en wat mis je nu?',
  doel: 'We kiezen hiermee welke hulp we in 2027 inkopen.',
  vastEnOpen: 'Het budget ligt vast. Hoe we de hulp verdelen, is nog open.',
  niveau: 'adviseren',
  ervaring: 'Inwoners van 65 jaar en ouder met huishoudelijke hulp, en hun mantelzorgers.',
  aantal: 24,
  gemeenten: ['Hilversum', 'Huizen'],
  ondersteuning: 'Vervoer van en naar de bijeenkomst, en een tolk Turks.',
  rolErvaringsdeskundigen: 'organiseren',
  methoden: ['focusgroep', 'interviews'],
  bronnen: ['CEO Wmo', 'klachtenrapportages'],
  trekker: 'wethouder Van Dijk',
  rolTrekker: 'aanwezig bij een bijeenkomst',
  activiteiten: [
    { id: 'a1', soort: 'focusgroep', wanneer: '2027-01-21', aantal: 12 },
    { id: 'a2', soort: 'interviews', wanneer: '2027-02', aantal: 1 },
  ],
  verwerking: 'De eerste twee weken van maart.',
  vergoedingAantal: 24,
  vergoedingBedrag: 15,
  terugkoppelingWijze: 'Een brief binnen vier weken na het besluit, en een bijeenkomst in de zomer.',
  kanalen: ['brief of e-mail', 'bijeenkomst'],
};

/** A plan with something still missing. */
export const HALF_PLAN: Plan = {
  vanToepassing: 'ja',
  centraleVraag: FULL_PLAN.centraleVraag,
  doel: null,
  niveau: 'adviseren',
  ervaring: FULL_PLAN.ervaring,
};

/** What the templates must survive: Markdown, quotes, expressions, line ends, a link and a date function. */
export const NASTY = '"*_`[klik](https://voorbeeld.nl) ${titel} {{DATE(2026-11-12,SHORT)}} <b>\\ \n# ';

/** A text of a given length without spaces to cut at, made of characters that need an escape. */
export function nastyText(length: number): string {
  return NASTY.repeat(Math.ceil(length / NASTY.length)).slice(0, length);
}

/** The longest plan that can be stored, in characters that cost most. */
export function worstPlan(character = nastyText(1000)): Plan {
  const plan: Record<string, unknown> = {};
  for (const field of PLAN_FIELDS) {
    if (field.kind === 'text') plan[field.id] = character.slice(0, field.max);
    if (field.kind === 'number') plan[field.id] = field.max;
    if (field.kind === 'choice') plan[field.id] = field.choices!.at(-1)!.value;
    if (field.kind === 'choices') {
      const choices = 'choices' in field ? field.choices : field.ofRegio(REGIO);
      plan[field.id] = choices.map(({ value }) => value);
    }
  }
  return {
    ...plan,
    vanToepassing: 'ja',
    activiteiten: Array.from({ length: 15 }, (_, index) => ({
      id: `4f6c1b7a-9d3e-4c5f-8a01-0000000000${10 + index}`,
      soort: 'brainstormsessie',
      wanneer: '2027-01-21',
      aantal: 10_000,
    })),
  };
}

/** An opdracht with the longest texts everywhere. */
export function worstDossier(changes: Partial<Dossier> = {}): Dossier {
  return sampleDossier({
    id: '4f6c1b7a-9d3e-4c5f-8a01-7b6a5c4d3e2f',
    titel: nastyText(200),
    kenmerk: nastyText(40),
    programma: nastyText(100),
    trekkers: [{ naam: nastyText(200) }, { naam: nastyText(100), persoonId: 't' }],
    projectleiders: ['p', 'q', 'r'].map((persoonId) => ({ naam: nastyText(100), persoonId })),
    notities: Array.from({ length: 30 }, () => nastyText(1000)),
    plan: worstPlan(),
    trekkerAfspraak: {
      op: '2026-11-12T09:00:00.000Z',
      door: nastyText(100),
      doorId: 't',
      hoe: nastyText(500),
      daarna: nastyText(500),
    },
    status: 'plan in concept',
    vraag: {
      ...coordinatorStamp,
      door: nastyText(100),
      veld: 'centraleVraag',
      tekst: nastyText(1000),
      antwoord: worstPlan(),
    },
    ingediend: { ...stamp, door: nastyText(100) },
    ...changes,
  });
}

export const people = [
  { id: 'samira', naam: 'Samira El Amrani' },
  { id: 'jan1', naam: 'Jan Jansen' },
];
export const manyPeople = Array.from({ length: 200 }, (_, index) => ({
  id: `4f6c1b7a-9d3e-4c5f-8a01-0000000000${index}`,
  naam: nastyText(60) + index,
  distinction: nastyText(60),
}));
/** What stands on a card that was refreshed. */
/** The link to a message of which something was made. */
export const BERICHT =
  'https://teams.microsoft.com/l/message/19:groep@thread.v2/1763283600000?context=%7B%22contextType%22%3A%22chat%22%7D';

export const noted = 'Deze kaart was verouderd. Hier staat de nieuwe stand. Wat je typte, is bewaard.';
/** A question at every input of the steps; one at 'vanToepassing' brings the choice card instead. */
export const allProblems = Object.fromEntries(
  PLAN_FIELDS.filter(({ id }) => id !== 'vanToepassing').map(({ id }) => [
    id,
    'Vul dit in, of kies ‘Nog niet bekend’.',
  ]),
);
