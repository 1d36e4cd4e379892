import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formatDutchDate } from '../../src/shared/dutch-dates.ts';
import { browserOrReason } from './support/chromium.ts';
import { confirmName } from './support/names.ts';
import { type StoryClients, startStory } from './support/story-clients.ts';
import { createStoryDays, type StoryDays } from './support/story-days.ts';
import type { TeamsClient } from './support/teams-client.ts';

const { run } = browserOrReason();
/** Working days after the day on which the bot starts: the sample's DO, where it is moved to, when its agenda is due, and its last date. */
const SAMPLE_DO = 20;
const MOVED = 21;
const AGENDA = 16;
const MOVED_AGAIN = 23;

/** A month of reminders and agendas, on a clock that the story sets. Each step goes on where the one before ended. */
(run ? describe : describe.skip)('the weeks before a vergadering', () => {
  let story: StoryClients;
  let anja: TeamsClient;
  let samira: TeamsClient;
  let karin: TeamsClient;
  let look: StoryClients['look'];
  let day: StoryDays['day'];
  let morning: StoryDays['morning'];

  beforeAll(async () => {
    ({ day, morning } = await createStoryDays());
    story = await startStory(morning(0));
    ({ coordinator: anja, projectleider: samira, directielid: karin, look } = story);
  });

  afterAll(() => story?.stop());

  it('lets the coördinator move the vergadering, and the channel says so in its overview and in a new post', async () => {
    await confirmName(anja, 'Samira Bakker');
    await karin.openChannel('Directieoverleg');
    await (await anja.card('Hoort het kanaal')).pressAndSee('Ja, koppel', 'is gekoppeld');
    await karin.card(formatDutchDate(day(SAMPLE_DO)));
    const list = await anja.ask('agenda DO', 'Agenda DO');
    await look(list, 'agenda-lijst');
    await list.press(/Directieoverleg/);
    const vergadering = await anja.card('Voeg een agendapunt toe');
    await look(vergadering, 'vergadering');
    await vergadering.press('Verplaats');
    const form = await anja.card('Verplaatsen');
    await form.pickDate('Datum', day(MOVED));
    await look(form, 'vergadering-verplaatsen');
    await form.press('Verplaatsen');
    // The new post stands above the overview.
    const moved = await karin.card(/Verplaatst van/);
    expect(await moved.text()).toContain(formatDutchDate(day(MOVED)));
    await karin.card(`verplaatst naar ${formatDutchDate(day(MOVED))}`);
    expect(await karin.page.locator('.ac-adaptiveCard').count()).toBe(2);
    await samira.card('Er is een nieuwe datum');
  });

  it('reminds the projectleider, who snoozes it and then does it', async () => {
    await story.timeIs(morning(1));
    const reminder = await samira.card('Herinnering van');
    await reminder.waitFor(/nog 5 werkdagen/);
    await look(reminder, 'herinnering');
    await reminder.press('Later of anders');
    const item = await samira.card('Herinner me later');
    await look(item, 'herinnering-keuze');
    await item.choose(/Morgen/);
    await item.pressAndSee('Herinner me later', /Uitgesteld tot/);
    await reminder.waitFor(/Uitgesteld tot/);
    await look(reminder, 'herinnering-uitgesteld');

    await story.timeIs(morning(2));
    const again = await samira.card(`Herinnering van ${formatDutchDate(day(2))}`);
    await again.press('Nu doen');
    const step = await samira.card('Doen inwoners mee?');
    await step.pressAndSee(/^Nee/, 'Reden waarom inwoners niet meedoen');
    await step.choose(/wettelijk bepaald/);
    await step.fill(/^Toelichting/, 'De wet laat hier geen keuze. We vragen het bij de uitwerking.');
    await step.pressAndSee('Bewaar en verder', 'Plan indienen');
    await step.press('Plan indienen');
    const done = await samira.card(/Dit is gedaan/);
    await look(done, 'herinnering-gedaan');
  });

  it('shows the agenda in the channel, before and after another move', async () => {
    await story.timeIs(morning(AGENDA));
    const agenda = await karin.card(/1\. Evaluatie/);
    await look(agenda, 'agenda-kanaal');
    const list = await anja.ask('agenda DO', 'Agenda DO');
    // The card of before about the same vergadering folds.
    await list.pressAndSee(/Directieoverleg/, 'Voeg een agendapunt toe');
    await list.pressAndSee('Verplaats', 'Verplaatsen');
    await list.pickDate('Datum', day(MOVED_AGAIN));
    await list.press('Verplaatsen');
    await karin.card('Hier stond een eerdere agenda van deze vergadering.');
    const newAgenda = await karin.card(/1\. Evaluatie/);
    await newAgenda.waitFor(formatDutchDate(day(MOVED_AGAIN)));
    await look(newAgenda, 'agenda-kanaal-verplaatst');
    expect(await karin.cards(/1\. Evaluatie/).count()).toBe(1);
  });

  it('lets the coördinator ask the bestuurlijk trekker about what is late', async () => {
    const late = await anja.ask('herinneringen', 'Kies een trekker');
    await look(late, 'herinnering-te-laat');
    await late.press('Kies een trekker');
    const choose = await anja.card('Bestuurlijk trekker kiezen');
    await choose.pick('Bestuurlijk trekker', 'Karin Smit');
    await look(choose, 'trekker-kiezen');
    await choose.press('Bewaar');
    await anja.card('Trekker');
    await karin.openPersonalChat();
    expect(await karin.page.getByText('De coördinator vraagt').count()).toBe(0);

    const again = await anja.ask('herinneringen', 'Vraag de trekker');
    await again.press('Vraag de trekker');
    const form = await anja.card('Vraag Karin Smit om te helpen');
    await form.fill(/^Wil je er iets bij zeggen/, 'Kun je vragen wie de projectleider wordt?');
    await look(form, 'trekker-vragen');
    await form.press('Vraag het');
    await anja.card('Ik vraag Karin Smit om te helpen');
    const asked = await karin.card('De coördinator vraagt of je kunt helpen');
    await look(asked, 'trekker-gevraagd');
  });
});
