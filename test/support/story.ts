import type { CardView } from './card-reader.ts';
import type { Person } from './people.ts';
import type { TeamsClient } from './teams-client.ts';

/** The steps of the story that many scenarios begin with. */

export const TITEL = 'Herinrichting huishoudelijke hulp';
export const DO_DATE = '2026-12-15';

/** What a projectleider types in the five steps. */
export const ANSWERS = {
  centraleVraag: 'Wat helpt jou om weer zelf je huishouden te doen, en wat mis je nu?',
  doel: 'We kiezen hiermee welke hulp we in 2027 inkopen.',
  niveau: 'adviseren',
  ervaring: 'Inwoners van 65 jaar en ouder met huishoudelijke hulp, en hun mantelzorgers.',
  methoden: 'focusgroep,interviews',
  rolTrekker: 'stelt de vraag',
  activiteitSoort: 'focusgroep',
  activiteitDatum: '2027-01-21',
  activiteitAantal: '12',
  terugkoppelingWijze: 'Een brief binnen vier weken na het besluit, en een bijeenkomst in de zomer.',
} as const;

/** The coördinator adds an opdracht by card. @returns the confirmation */
export async function addOpdracht(
  coordinator: TeamsClient,
  projectleider: Person | string | undefined,
  inputs: Readonly<Record<string, string>> = {},
): Promise<CardView> {
  const form = await coordinator.say('nieuwe opdracht');
  const whose: Record<string, string> =
    projectleider === undefined
      ? {}
      : typeof projectleider === 'string'
        ? { projectleiderNaam: projectleider }
        : { projectleiderId: projectleider.id };
  return coordinator.pressCard(
    'Toevoegen',
    { titel: TITEL, overleg: 'do', datum: DO_DATE, ...whose, ...inputs },
    { on: form },
  );
}

/** The input of a name on a card that asks who is who. */
export function keuzeOf(card: CardView, naam: string): string {
  const [, namen = '""'] = /"namen":("(?:[^"\\]|\\.)*")/.exec(JSON.stringify(card.json)) ?? [];
  const index = (JSON.parse(namen) as string).split('\n').indexOf(naam);
  if (index < 0) throw new Error(`This card does not ask who ${naam} is`);
  return `keuze${index}`;
}

/** Opens the form over the newest message that asks who names are. */
export function askedNamen(coordinator: TeamsClient): Promise<CardView> {
  const post = coordinator.screen().findLast(({ buttons }) => buttons.includes('Zeg wie het is'));
  if (!post) throw new Error(`${coordinator.person.naam} is not asked who anybody is`);
  return coordinator.pressCard('Zeg wie het is', {}, { on: post });
}

/** The coördinator says who a name is. @returns what the bot answers */
export async function confirmNaam(
  coordinator: TeamsClient,
  person: Person,
  naam: string = person.naam,
): Promise<CardView> {
  const card = await coordinator.say('namen');
  return coordinator.pressCard('Bewaar', { [keuzeOf(card, naam)]: `ja:${person.id}` }, { on: card });
}

/** Tells when somebody is away and who stands in, and confirms the one account that fits. */
export async function reportAway(client: TeamsClient, text: string): Promise<CardView> {
  const asked = await client.say(text);
  return client.pressCard('Bewaar', {}, { on: asked });
}

/** The id of the opdracht that a card is about. */
export function opdrachtOf(card: CardView): string {
  const found = /"opdracht":"([^"]+)"/.exec(JSON.stringify(card.json))?.[1];
  if (found === undefined) throw new Error('This card is about no opdracht');
  return found;
}

/** Goes to the first field of the plan. */
export async function beginPlan(projectleider: TeamsClient, titel: string = TITEL): Promise<CardView> {
  const request = projectleider
    .screen()
    .findLast(({ text, buttons }) => text.includes(titel) && buttons.includes('Begin'));
  if (!request) throw new Error(`${projectleider.person.naam} was not asked for the plan of '${titel}'`);
  await projectleider.pressCard('Begin', {}, { on: request });
  return projectleider.pressCard('Ja, inwoners doen mee');
}

/** Fills in all five steps. @returns the card that shows the whole */
export async function fillInPlan(
  projectleider: TeamsClient,
  answers: Readonly<Record<string, string>> = {},
): Promise<CardView> {
  const typed: Record<string, string> = { ...ANSWERS, ...answers };
  const step = (...ids: string[]): Promise<CardView> =>
    projectleider.pressCard('Bewaar en verder', Object.fromEntries(ids.map((id) => [id, typed[id] ?? ''])));
  await step('centraleVraag', 'doel', 'niveau');
  await step('ervaring');
  await step('methoden');
  await step('rolTrekker', 'activiteitSoort', 'activiteitDatum', 'activiteitAantal');
  return step('terugkoppelingWijze');
}

/** From the request in the chat to the submitted plan. */
export async function makePlan(projectleider: TeamsClient, titel: string = TITEL): Promise<CardView> {
  await beginPlan(projectleider, titel);
  await fillInPlan(projectleider);
  return projectleider.pressCard('Plan indienen');
}

/** What a card says and shows, without the key that every new card gets of its own. */
export function faceOf(card: CardView | undefined): string {
  return JSON.stringify(card?.json).replaceAll(/"nonce":"[^"]*"/g, '"nonce":""');
}

/** The bot sees a channel with the name of an overleg, and the coördinator says yes on the card in the own chat. */
export async function bindChannel(channel: TeamsClient, coordinator: TeamsClient): Promise<CardView> {
  await channel.open();
  return coordinator.pressCard('Ja, koppel');
}

/** The coördinator says that these overleggen need no channel, where a story is about something else. */
export async function needNoKanaal(
  coordinator: TeamsClient,
  ...overleggen: readonly string[]
): Promise<void> {
  for (const overleg of overleggen)
    await coordinator.execute('mensen.kanaalNietNodig', { overleg, reden: 'De agenda gaat per brief.' });
}

/** Types a command that asks first, and presses the first button of the card. */
export async function pressAfter(client: TeamsClient, text: string): Promise<CardView> {
  const asked = await client.say(text);
  return client.pressCard(asked.buttons[0] ?? '', {}, { on: asked });
}

/** The year table of 2017 with these projects, each with form and question, what it gave and how it went on, as it is pasted. */
export function jaartabel2017(...projecten: readonly (readonly string[])[]): string {
  const kop = [
    'Project',
    'Vorm en centrale vraag',
    'Opbrengst en wat we er mee hebben gedaan of nog gaan doen',
    'Vervolg in 2018',
  ];
  return [['Samenkracht!! in 2017'], kop, ...projecten].map((cells) => cells.join('\t')).join('\n');
}

/** An opdracht of which the projectleider stands at step Hoe of the plan. @returns its id */
export async function atStepHoe(
  coordinator: TeamsClient,
  projectleider: TeamsClient,
  person: Person,
): Promise<string> {
  const opdracht = opdrachtOf(await addOpdracht(coordinator, person));
  await beginPlan(projectleider);
  const { centraleVraag, doel, niveau, ervaring } = ANSWERS;
  await projectleider.pressCard('Bewaar en verder', { centraleVraag, doel, niveau });
  await projectleider.pressCard('Bewaar en verder', { ervaring });
  return opdracht;
}

/** Sends a table and says yes to what the bot makes of it. @returns the report */
export async function takeOver(
  coordinator: TeamsClient,
  text: string,
  more: Parameters<TeamsClient['say']>[1] = {},
): Promise<CardView> {
  const shown = await coordinator.say(text, more);
  return shown.buttons.includes('Neem over') ? coordinator.pressCard('Neem over', {}, { on: shown }) : shown;
}
