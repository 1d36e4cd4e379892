import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { browserOrReason } from './support/chromium.ts';
import { ANSWERED, COMING, prepareYear } from './support/prepared-year.ts';
import { type StoryClients, startStory } from './support/story-clients.ts';
import { createStoryDays, type StoryDays } from './support/story-days.ts';
import type { TeamsClient } from './support/teams-client.ts';

const { run } = browserOrReason();
/** Working days after the first one. */
const ACTIVITEIT = 4;
const PFHO = 5;
const SIGNAAL = 'Vervoer in het weekend';
const TOPIC = 'Wachttijden in de jeugdhulp';

/** The year around the opdrachten, from a signaal to the pack for the netwerkbijeenkomst. Each step goes on where the one before ended. */
(run ? describe : describe.skip)('the year around the opdrachten', () => {
  let story: StoryClients;
  let anja: TeamsClient;
  let samira: TeamsClient;
  let karin: TeamsClient;
  let look: StoryClients['look'];
  let day: StoryDays['day'];
  let morning: StoryDays['morning'];
  let next: number;

  beforeAll(async () => {
    ({ day, morning } = await createStoryDays());
    next = Number(day(0).slice(0, 4)) + 1;
    story = await startStory(morning(0), (dataDir) =>
      prepareYear(dataDir, {
        planned: day(-50),
        held: day(-35),
        decided: day(-20),
        told: day(-8),
        begin: day(-3),
        activiteit: day(ACTIVITEIT),
        pfho: day(PFHO),
      }),
    );
    ({ coordinator: anja, projectleider: samira, directielid: karin, look } = story);
  });

  afterAll(() => story?.stop());

  it('takes in a signaal, which the projectleider answers and tells', async () => {
    const form = await anja.ask('nieuw signaal', 'Nieuw signaal');
    await form.pick('Van wie', 'Een adviesraad');
    await form.fill('Waar gaat het over', SIGNAAL);
    await form.fill(
      'Het signaal',
      'Op zaterdag en zondag rijdt er geen busje. Ouderen zitten dan alleen thuis.',
    );
    await look(form, 'signaal-nieuw');
    await form.press('Bewaar');
    const taken = await anja.card('Nog niemand beantwoordt dit signaal');
    await look(taken, 'signaal');
    await taken.pressAndSee('Wijs toe', 'Wie beantwoordt dit signaal');
    await taken.pick('Collega', 'Samira Bakker');
    await look(taken, 'signaal-toewijzen');
    await taken.pressAndSee('Wijs toe', 'Samira Bakker krijgt een bericht');
    await story.settled();
    const mine = await samira.card(SIGNAAL);
    await look(mine, 'signaal-gekregen');
    // This client has no dialogs for cards: the form comes under the post, which stays as it is.
    await mine.press('Beantwoord');
    const answer = await samira.card('Wat doen we met dit signaal');
    await answer.fill('Het antwoord', 'Vanaf mei rijdt er op zondag een busje.');
    await answer.fill('Waarom', 'De buurtkamers gaan dan ook open.');
    await look(answer, 'signaal-beantwoorden');
    await answer.pressAndSee('Bewaar', 'Vertel het antwoord aan wie het signaal gaf');
    await mine.waitFor('Vertel het antwoord aan wie het signaal gaf');
    await look(mine, 'signaal-beantwoord');
    await mine.press('Het is verteld');
    const told = await samira.card('Verteld op');
    await told.pressAndSee('Bewaar', /teruggekoppeld op/);
    await mine.waitFor(/teruggekoppeld op/);
  });

  it('makes a topic of it for the jaaragenda', async () => {
    const list = await anja.ask('signalen', 'Geen open signalen');
    await look(list, 'signalen');
    await list.pressAndSee(/Bekijk/, 'Het antwoord');
    await list.pressAndSee('Zet op de jaaragenda', 'Voor welk jaar');
    await look(list, 'signaal-jaaragenda');
    await list.pressAndSee('Zet op de jaaragenda', `op de jaaragenda van ${next}`);
  });

  it('gathers the jaaragenda from the programme and from the municipalities', async () => {
    const agenda = await anja.ask(`jaaragenda ${next}`, 'Voeg onderwerpen toe');
    await agenda.pressAndSee('Voeg onderwerpen toe', 'elk op een eigen regel');
    await agenda.fill('Onderwerpen', `- ${TOPIC}\n- Wonen met begeleiding`);
    await look(agenda, 'jaaragenda-toevoegen');
    await agenda.pressAndSee('Voeg toe', '2 onderwerpen zijn toegevoegd.');
    await agenda.pressAndSee('Vraag gemeenten', 'Contacten van gemeenten');
    await agenda.tick('Contacten van gemeenten', 'Karin Smit');
    await agenda.pickDate('Antwoord graag vóór', day(PFHO));
    await look(agenda, 'jaaragenda-vragen');
    await agenda.pressAndSee('Vraag', '1 collega krijgt een bericht');
    const request = await karin.card('Welk onderwerp verdient de stem van inwoners?');
    await request.press('Geef onderwerpen door');
    const asked = await karin.card('Namens welke gemeente antwoord je?');
    await asked.fill('Onderwerp', 'Schulden bij jongeren');
    await asked.pick('Gemeente', 'Huizen');
    await look(asked, 'jaaragenda-gevraagd');
    await asked.pressAndSee('Geef door', 'Dank je wel voor je antwoord');
    await look(asked, 'jaaragenda-doorgegeven');
    const gathered = await anja.ask(`jaaragenda ${next}`, 'Schulden bij jongeren');
    await look(gathered, 'jaaragenda');
  });

  it('asks the bestuurlijk trekker for what the plan says', async () => {
    const news = await karin.card('Ga naar de bijeenkomst met inwoners');
    await look(news, 'trekker-taak');
    const list = await karin.ask('mijn taken', 'Mijn taken als bestuurlijk trekker');
    await look(list, 'mijn-taken');
    await list.press('Bekijk');
    await karin.card('Ga naar de bijeenkomst met inwoners');
  });

  it('shows what residents will hear, and warns when one group is asked twice', async () => {
    const calendar = await anja.ask('communicatiekalender', 'twee keer gevraagd');
    await look(calendar, 'communicatiekalender');
    await calendar.press('Zet in je agenda');
    await look(await anja.card('Haal'), 'kalender-downloaden');
  });

  it('tells the channel what the PFHO decided, and that residents still get an answer', async () => {
    await anja.openChannel('Directieoverleg');
    await anja.post('koppel');
    const bind = await anja.card('Koppel');
    await look(bind, 'kanaal-koppelen');
    await bind.pick(/./, 'Portefeuillehoudersoverleg');
    await bind.press('Koppel');
    await anja.openPersonalChat();

    await story.timeIs(morning(PFHO));
    const list = await anja.ask('agenda PFHO', 'Agenda PFHO');
    await list.press(/Portefeuillehouders/);
    await (await anja.card('Voeg een agendapunt toe')).press(new RegExp(COMING));
    const point = await anja.card('Haal van de agenda');
    await point.pick('Doel', 'Vaststellen');
    await point.press('Bewaar');
    await (await anja.card('Voeg een agendapunt toe')).press(new RegExp(COMING));
    await (await anja.card('Er is nog geen besluit vastgelegd')).press('Leg het besluit vast');
    const form = await anja.card('Bewaar het besluit');
    await form.choose(/Goedgekeurd/i);
    await form.press('Bewaar het besluit');
    await anja.card('Het besluit is vastgelegd');
    await anja.openChannel('Directieoverleg');
    const shown = await anja.card('Besluit: Goedgekeurd');
    await look(shown, 'besluit-kanaal');
    await anja.openPersonalChat();
  });

  it('is vastgesteld by that PFHO; a topic becomes an opdracht and the rest moves on', async () => {
    const agenda = await anja.ask(`jaaragenda ${next}`, TOPIC);
    await agenda.pressAndSee('Stel vast', 'Welke onderwerpen stelden de portefeuillehouders vast');
    await look(agenda, 'jaaragenda-vaststellen');
    await agenda.pressAndSee('Stel vast', 'De jaaragenda is vastgesteld.');
    await look(agenda, 'jaaragenda-vastgesteld');
    await agenda.press(/^Bekijk$/);
    const topic = await anja.card('Maak een opdracht');
    await look(topic, 'onderwerp');
    await topic.pressAndSee('Pas aan', 'Bestuurlijk trekker');
    await topic.fill('Projectleider', 'Samira Bakker');
    await look(topic, 'onderwerp-aanpassen');
    await topic.pressAndSee('Bewaar', 'Het onderwerp is aangepast.');
    await topic.pressAndSee('Maak een opdracht', 'Een opdracht maken');
    await look(topic, 'onderwerp-opdracht');
    await topic.pressAndSee('Maak de opdracht', 'De opdracht is gemaakt.');
    await topic.pressAndSee('Bekijk de hele jaaragenda', 'Schuif door');
    await topic.pressAndSee('Schuif door', `Doorschuiven naar ${next + 1}`);
    await look(topic, 'jaaragenda-doorschuiven');
    await topic.pressAndSee('Schuif door', `nu op de jaaragenda van ${next + 1}`);
  });

  it('looks back with the meetlat', async () => {
    const status = await samira.ask(`status ${ANSWERED}`, 'Vul de meetlat in');
    await status.pressAndSee('Vul de meetlat in', 'stap 1 van 2');
    for (const group of await status.root.getByRole('radio', { name: 'Goed', exact: true }).all())
      await group.check();
    await status.pressAndSee('Bewaar en verder', 'stap 2 van 2');
    for (const group of await status.root.getByRole('radio', { name: 'Voldoende', exact: true }).all())
      await group.check();
    await look(status, 'meetlat-2');
    await status.pressAndSee('Klaar', 'De opdracht is afgerond');
    await look(status, 'meetlat-klaar');
  });

  it('tells the network and the region what the year brought', async () => {
    const pack = await anja.ask('netwerkbijeenkomst', 'Wat we deden met wat inwoners zeiden');
    await look(pack, 'netwerkbijeenkomst');
    await pack.press('Kies een andere periode');
    await look(pack, 'netwerkbijeenkomst-periode');
    const report = await karin.ask(`overzicht jaar ${day(-20).slice(0, 4)}`, ANSWERED);
    await look(report, 'jaaroverzicht');
    await report.press('Word');
    await look(await karin.card('Haal'), 'jaaroverzicht-downloaden');
    const tijdlijn = await karin.ask(`tijdlijn ${ANSWERED}`, 'Terugkoppeling gegeven');
    await look(tijdlijn, 'tijdlijn-klaar');
  });
});
