import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { prepareAgreedOpdracht, TITEL } from './support/agreed-opdracht.ts';
import { browserOrReason } from './support/chromium.ts';
import { type StoryClients, startStory } from './support/story-clients.ts';
import { createStoryDays, type StoryDays } from './support/story-days.ts';
import type { TeamsClient } from './support/teams-client.ts';

const { run } = browserOrReason();
/** Working days after the first one. */
const ACTIVITEIT = 2;
const PFHO = 20;

/** What follows an agreed plan, from the activiteit to the meetlat. Each step goes on where the one before ended. */
(run ? describe : describe.skip)('from an agreed plan to the meetlat', () => {
  let story: StoryClients;
  let anja: TeamsClient;
  let samira: TeamsClient;
  let karin: TeamsClient;
  let look: StoryClients['look'];
  let day: StoryDays['day'];
  let morning: StoryDays['morning'];
  /** The first working day of a week, from that count on. */
  const firstOfWeek = (count: number): number =>
    weekday(day(count)) < weekday(day(count - 1)) ? count : firstOfWeek(count + 1);

  beforeAll(async () => {
    ({ day, morning } = await createStoryDays());
    story = await startStory(morning(0), (dataDir) =>
      prepareAgreedOpdracht(dataDir, morning(0), { activiteit: day(ACTIVITEIT), pfho: day(PFHO) }),
    );
    ({ coordinator: anja, projectleider: samira, directielid: karin, look } = story);
  });

  afterAll(() => story?.stop());

  it('lets the beheerder see and change the settings', async () => {
    const settings = await anja.ask('instellingen', 'Instellingen');
    await look(settings, 'instellingen');
    await settings.press('Wijzig termijnen');
    const form = await anja.card('Termijnen wijzigen');
    await look(form, 'instellingen-wijzigen');
    await form.fill(/^Besluit/, '4');
    await form.press('Bewaar');
    await (await anja.card(/4 werkdagen/)).waitFor(/standaard/);
  });

  it('lets the projectleider record the activiteit', async () => {
    await story.timeIs(morning(ACTIVITEIT + 4));
    const reminder = await samira.card('Herinnering van');
    await look(reminder, 'herinnering-opbrengst');
    const list = await samira.ask('mijn opdrachten', 'Mijn opdrachten');
    await look(list, 'mijn-opdrachten-uitvoering');
    await list.press('Verder');
    const card = await samira.card('Activiteiten');
    await look(card, 'uitvoering');
    await card.pressAndSee('Leg vast', 'In het plan');
    await look(card, 'activiteit');
    await card.pressAndSee('Gehouden', 'Hoeveel mensen waren er');
    await card.fill('Hoeveel mensen waren er', '9');
    await card.fill('Wat leverde het op', 'Een vaste chauffeur geeft rust. De rit duurt vaak te lang.');
    await card.fill(/^Waarom ging het anders/, 'Drie mensen waren ziek.');
    await look(card, 'activiteit-gehouden');
    await card.pressAndSee('Bewaar', /gehouden, 9 deelnemers/);
  });

  it('takes a pasted list of what residents said, and an oordeel for several points at once', async () => {
    const card = await samira.card(/gehouden, 9 deelnemers/);
    await card.pressAndSee('Inbreng toevoegen', 'Wat inwoners inbrachten');
    await card.fill(
      'Wat inwoners inbrachten',
      '- Een vaste chauffeur geeft rust\n- De rit duurt te lang\n- Bel even als het busje later komt',
    );
    await card.fill('Thema', 'vervoer');
    await look(card, 'inbreng-toevoegen');
    await card.pressAndSee('Bewaar', 'Bewaard: 3 punten.');
    await look(card, 'inbreng');
    await card.pressAndSee('Geef een oordeel', 'Wat heb je ermee gedaan');
    await card.choose(/vaste chauffeur/);
    await card.choose(/Bel even/);
    await card.choose(/^overgenomen/);
    await look(card, 'oordeel');
    await card.pressAndSee('Bewaar', /Bij 1 punt/);
    await card.choose(/De rit duurt/);
    await card.choose(/^niet/);
    await card.fill('Waarom', 'Korter rijden kost twee busjes meer. Daar is geen geld voor.');
    await card.pressAndSee('Bewaar', 'Bij alle punten is een oordeel.');
    await card.pressAndSee('De inbreng is verwerkt', 'Maak de passage');
  });

  it('composes the passage, which can be taken along as a Word document', async () => {
    const card = await samira.card('De inbreng is verwerkt');
    await card.pressAndSee('Maak de passage', 'Passage voor het voorstel');
    await look(card, 'passage-maken');
    // Thirty lines can be read at once.
    const box = card.root.locator('textarea').first();
    const lines = await box.evaluate(
      (text) =>
        text.clientHeight /
        Number.parseFloat(text.ownerDocument.defaultView?.getComputedStyle(text).lineHeight ?? ''),
    );
    expect(lines).toBeGreaterThanOrEqual(30);
    await card.pressAndSee('Bewaar', 'Versie 1 is bewaard.');
    await look(card, 'passage');
    await card.press('Maak de oplegger');
    const file = await samira.card(/Haal|bestand/);
    await look(file, 'passage-downloaden');
  });

  it('gives the coördinator an overview of the week, and a look ahead', async () => {
    await story.timeIs(morning(firstOfWeek(ACTIVITEIT + 5)));
    const overview = await anja.card('Weekoverzicht van');
    await look(overview, 'weekoverzicht');
    const vooruitblik = await anja.ask('vooruitblik', /Vooruitblik/);
    await look(vooruitblik, 'vooruitblik');
  });

  it('lets the coördinator record the besluit with a toezegging', async () => {
    await story.timeIs(morning(PFHO));
    const list = await anja.ask('agenda PFHO', 'Agenda PFHO');
    await list.press(/Portefeuillehouders/);
    const vergadering = await anja.card('Voeg een agendapunt toe');
    await vergadering.press(new RegExp(TITEL));
    const point = await anja.card('Haal van de agenda');
    await look(point, 'agendapunt');
    await point.pick('Doel', 'Vaststellen');
    await point.press('Bewaar');
    await (await anja.card('Voeg een agendapunt toe')).press(new RegExp(TITEL));
    await (await anja.card('Leg het besluit vast')).press('Leg het besluit vast');
    const form = await anja.card('Bewaar het besluit');
    await form.choose(/Aangepast/i);
    await form.fill('Toelichting', 'Er komt geld voor één extra busje.');
    await look(form, 'besluit');
    await form.press('Bewaar het besluit');
    const recorded = await anja.card('Het besluit is vastgelegd');
    await look(recorded, 'besluit-vastgelegd');
    await recorded.press('Voeg een toezegging toe');
    const promise = await anja.card('Wat is er beloofd?');
    await promise.fill('Wat is er beloofd?', 'In mei krijgt de raad een voorstel over de reistijd.');
    await promise.pick('Wie doet dit?', 'Samira Bakker');
    await promise.pickDate('Uiterlijk', day(PFHO + 30));
    await look(promise, 'toezegging');
    await promise.press('Leg de toezegging vast');
    await samira.card('Er staat een toezegging op jouw naam');
  });

  it('lets the projectleider answer who took part, and look back with the meetlat', async () => {
    const news = await samira.card('Er is een besluit. Geef terugkoppeling.');
    await look(news, 'terugkoppeling-gevraagd');
    await news.press('Geef terugkoppeling');
    // The besluit changed what residents asked for.
    await (await samira.card('Kloppen je oordelen nog?')).press('Dit verandert niets');
    await (await samira.card('De oordelen zijn nagekeken')).press('Geef terugkoppeling');
    const text = await samira.card('Tekst voor wie meedeed');
    await look(text, 'terugkoppeling-tekst');
    await text.pressAndSee('Bewaar en verder', 'Hoe hoorden mensen het?');
    await text.pick('Hoe hoorden mensen het?', 'brief of e-mail');
    await text.fill('Hoeveel mensen bereikte je?', '18');
    await look(text, 'terugkoppeling-geven');
    await text.press('De terugkoppeling is gegeven');
    const given = await samira.card('De terugkoppeling is vastgelegd');
    await look(given, 'terugkoppeling-gegeven');
    await given.press('Vul de meetlat in');
    const meetlat = await samira.card('stap 1 van 2');
    await look(meetlat, 'meetlat');
  });

  it('shows the whole on one card', async () => {
    const tijdlijn = await karin.ask(`tijdlijn ${TITEL}`, 'Terugkoppeling gegeven');
    await look(tijdlijn, 'tijdlijn');
    const cijfers = await anja.ask('cijfers', 'Cijfers');
    await look(cijfers, 'cijfers');
    const question = await anja.ask('welke inbreng is niet overgenomen, en waarom?', 'De rit duurt');
    await look(question, 'vraag');
  });
});

function weekday(date: string): number {
  return new Date(date).getUTCDay();
}
