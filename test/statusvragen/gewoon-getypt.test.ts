import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import type { Person } from '../support/people.ts';
import type { TestBot } from '../support/test-bot.ts';
import { CARLA, DIANA, NOOR, SAMIRA, TOM, WILLEM } from './wereld/mensen.ts';
import { openWereldBot } from './wereld/stel.ts';

/** What somebody types who has not read the help: a word, a command in a sentence, with a typing error, or a word of thanks. */

let bot: TestBot;
let stop: () => Promise<void>;
const chats = new Map<string, Awaited<ReturnType<TestBot['opened']>>>();

beforeAll(async () => {
  ({ bot, stop } = await openWereldBot());
}, 60_000);
afterAll(() => stop());

async function said(wie: Person, text: string): Promise<CardView> {
  const chat = chats.get(wie.id) ?? (await bot.opened(wie));
  chats.set(wie.id, chat);
  return chat.say(text);
}

const OPENS: readonly (readonly [typed: string, shows: RegExp])[] = [
  // With a typing error.
  ['herineringen', /Wat je nog moet doen/],
  ['statuss', /Status van de opdrachten/],
  ['mijn opdrachtn', /Mijn opdrachten/],
  ['hlup', /Dit kun je mij vragen/],
  ['budjet', /Budget van 2026/],
  // In the singular or the plural.
  ['herinnering', /Wat je nog moet doen/],
  ['rapport', /Wat inwoners al eerder vertelden/],
  ['adviesraad', /Adviesraden/],
  ['adviseur', /Wie adviseert over plannen/],
  ['werving', /Mensen met ervaring zoeken/],
  ['bijdragen', /Verdeel een bedrag/],
  ['contact', /Contacten van gemeenten/],
  ['gemeente', /Contacten van gemeenten/],
  ['signaal', /signalen wachten op antwoord/],
  ['bericht', /Berichten die misschien niet zijn aangekomen/],
  ['importeren', /Plak de tabel/],
  // In a sentence.
  ['kun je mijn herinneringen laten zien', /Wat je nog moet doen/],
  ['laat mijn opdrachten even zien', /Mijn opdrachten/],
  ['Open het overzicht', /Directieoverleg · dinsdag 24 november/],
  ['graag de agenda', /9 vergaderingen/],
  ['waar vind ik de jaaragenda?', /Jaaragenda 2026/],
  ['ik wil de rapporten bekijken', /Wat inwoners al eerder vertelden/],
  ['de tijdlijn', /Typ ‘tijdlijn’ met woorden/],
  ['waar vind ik het werkbord', /Het werkbord/],
  ['werkbord', /Het werkbord/],
  ['hulp graag', /Dit kun je mij vragen/],
  ['wat moet ik nu doen', /Wat je nog moet doen/],
  // How it is done.
  ['hoe voeg ik een opdracht toe', /Nieuwe opdracht toevoegen/],
  ['hoe kan ik een signaal doorgeven', /Nieuw signaal/],
  ['hoe meld ik me ziek', /Wanneer ben je er niet/],
  ['hoe geef ik akkoord', /Over welk plan gaat het/],
  ['hoe importeer ik een excel', /Plak de tabel/],
  // What a word means.
  ['wat is de meetlat?', /Zeven stellingen/],
  ['wat betekent coproduceren', /jullie maken het samen/],
  ['wat is een spiegelgesprek', /Zij luisteren en zeggen niets/],
  ['wat is een oplegger eigenlijk', /in de vorm van de regio/],
  ['waarom krijg ik dit bericht', /Wat kun je verwachten/],
  ['planning', /Wat wil je van de planning zien/],
  ['wie is wie', /Wie is wie/],
  ['mijn rol', /Wat kun je verwachten/],
  ['help vergaderingen', /agenda PFHO maart|nieuwe vergadering/],
  ['help signalen', /signalen/],
  ['zet een herinnering voor morgen', /Herinneren doe ik zelf/],
  ['plan een focusgroep', /Bij welke opdracht hoort de activiteit/],
  // What happened, or should happen.
  ['zet tom op de nachtopvang', /Projectleider kiezen[\s\S]*Nachtopvang in de winter/],
  ['nachtopvang gaat naar het PFHO van 26 november', /Agendapunt toevoegen/],
  ['nachtopvang gaat naar het PFHO van 10 december', /Op die dag vind ik geen vergadering/],
  ['schuif nachtopvang een maand op', /Agendapunt uitstellen/],
  ['leg het besluit vast van wijkteams', /Agendapunt van Portefeuillehoudersoverleg/],
  ['leg het besluit vast', /Van welke opdracht wil je het besluit vastleggen/],
  ['stel de jeugdraad uit', /staat op geen agenda die nog komt/],
  ['pleegzorg is besloten', /Wil je dit vastleggen, of wil je het weten/],
  ['nachtopvang vervalt', /Wil je dit vastleggen, of wil je het weten/],
  ['meld samira ziek', /Afwezigheid meldt iemand zelf/],
  ['een inwoner klaagde over de bus', /Nieuw signaal/],
  ['hoe betrek ik jongeren', /Werken met inwoners/],
  ['heb je een voorbeeld van een goed plan', /Hoe deden anderen het/],
  ['klaar', /Wat je nog moet doen/],
  ['mail de agenda naar de directie', /Mailen doe ik niet/],
  ['vraag samira hoe het gaat met pleegzorg', /Dat vraag je zelf/],
  ['maak een verslag van het DO', /Directieoverleg · dinsdag 24 november/],
  ['wat kan ik vandaag afstemmen', /5 opdrachten/],
  ['welke plannen moet ik nog lezen', /5 opdrachten/],
  ['wat is er gisteren gebeurd', /gewijzigd/],
  ['geef me een lijst van alle inwoners', /de namen van inwoners/],
  ['stop de herinneringen', /Wil je minder berichten/],
  // What asks nothing.
  ['goeiemorgen', /Dit kun je mij vragen/],
  ['dank je wel', /Graag gedaan/],
  ['nee bedankt', /Graag gedaan/],
  ['ok', /Graag gedaan/],
  ['ja', /Waarop is dat je antwoord/],
  ['stop', /Er loopt niets/],
];

describe('somebody types', () => {
  test.each(OPENS)('‘%s’, and gets what it means', async (typed, shows) => {
    expect((await said(CARLA, typed)).text).toMatch(shows);
  });

  test.each(['vandaag', 'deze week', 'december', 'wat speelt er in december'])(
    '‘%s’, and chooses what to see of those days',
    async (typed) => {
      const card = await said(CARLA, typed);

      expect(card.text).toContain('Wat bedoel je?');
      expect(card.buttons.filter((title) => title !== 'Help')).toEqual([
        expect.stringMatching(/^Wat moet er nog gebeuren · /),
        expect.stringMatching(/^Activiteiten met inwoners · /),
        expect.stringMatching(/^Vergaderingen · /),
      ]);
    },
  );

  test('what is mine to do, whatever it is called', async () => {
    for (const typed of ['mijn taken', 'mijn werk', 'wat nu', 'hoeveel tijd heb ik nog'])
      expect((await said(NOOR, typed)).text).toContain('Wat je nog moet doen');
    expect((await said(WILLEM, 'mijn taken')).text).toContain('Mijn taken als bestuurlijk trekker');
    expect((await said(NOOR, 'ik ben klaar met mijn plan')).text).toContain(
      'welke opdracht wil je het plan openen',
    );
    expect((await said(NOOR, 'ik wil uitstel voor schuldhulp')).text).toContain('Dit stuur ik door');
  });

  test('how an activiteit went, of one that can have been held', async () => {
    expect((await said(SAMIRA, 'de focusgroep gaat niet door')).text).toContain(
      'Bij welke opdracht hoort die activiteit',
    );
    // The only one that is left is still to come.
    expect((await said(TOM, 'de enquête is geweest')).text).toContain('Uitvoering');
    expect((await said(TOM, 'we hebben met 12 ouders gepraat')).text).toContain('Uitvoering');
    expect((await said(SAMIRA, 'ik krijg het niet af')).text).toContain('Vraag aan de coördinator');
    expect((await said(WILLEM, 'ik kan niet bij het gesprek zijn')).text).toContain(
      'Mijn taken als bestuurlijk trekker',
    );
    // A question of who cannot record it.
    expect((await said(DIANA, 'pleegzorg is besloten')).text).not.toContain('vastleggen');
  });

  test('what only the coördinator does, and can ask her', async () => {
    expect((await said(NOOR, 'hoe geef ik akkoord')).text).toContain('Vraag aan de coördinator');
    expect((await said(NOOR, 'ik kom er niet uit')).text).toContain('Vraag aan de coördinator');
    expect((await said(NOOR, 'hoe dien ik mijn plan in')).buttons).toContain(
      'Schuldhulp voor jongvolwassenen',
    );
  });
});

describe('a director asks', () => {
  test.each([
    ['stukken voor het DO', /Agendapunten[\s\S]*Directieoverleg 24 nov 2026/],
    ['wat moet ik lezen voor donderdag', /Agendapunten[\s\S]*19 nov 2026/],
    ['geef me een samenvatting van pleegzorg', /Opdracht · DOC-26000112/],
    ['vat nachtopvang samen', /Opdracht · DOC-26000104/],
    ['hoe staan we ervoor', /Cijfers van alle jaren/],
    ['waar hebben we niet naar inwoners geluisterd', /5 punten die inwoners inbrachten/],
  ])('‘%s’', async (typed, shows) => {
    expect((await said(DIANA, typed)).text).toMatch(shows);
  });

  test('and the coördinator what goes wrong, and who still has to hear something', async () => {
    expect((await said(CARLA, 'waar gaat het mis')).text).toContain('Wat is er te laat');
    expect((await said(CARLA, 'aan wie moeten we nog iets laten weten')).text).toContain('6 opdrachten');
  });
});

describe('who makes a plan asks about the work', () => {
  test.each([
    ['hoe lang duurt dit', /ongeveer 15 minuten/],
    ['hoeveel tijd kost het', /ongeveer 15 minuten/],
    ['kan ik later verder', /Je mag tussendoor stoppen/],
    ['wordt het bewaard?', /Je mag tussendoor stoppen/],
    ['moet ik alles in een keer invullen', /Je mag tussendoor stoppen/],
    ['ik heb een fout gemaakt', /kun je wijzigen/],
    ['maak dat ongedaan', /kun je wijzigen/],
    ['ik wil mijn antwoord aanpassen', /kun je wijzigen/],
    ['kan ik mijn plan nog wijzigen na het indienen', /Plan aanpassen/],
    [
      'hoe verplaats ik een activiteit',
      /Bij welke opdracht hoort die activiteit|krijgt een andere datum|Uitvoering|geen opdracht waarbij/,
    ],
    ['wat gebeurt er na het indienen', /leest je plan/],
    ['wie beoordeelt mijn plan', /leest je plan/],
    ['moeten inwoners altijd meedoen', /Nee is een gewoon antwoord/],
    ['is participatie verplicht?', /Nee is een gewoon antwoord/],
    ['waarom moet dit', /praten mee/],
    ['waarom moet ik dit invullen', /praten mee/],
    ['wat moet er in het plan', /vijf stappen/],
    ['welke vragen krijg ik', /vijf stappen/],
    ['hoeveel mensen moet ik vragen', /vast aantal/],
    ['welke methode past bij jongeren', /vaste manier/],
    ['verwijder mijn plan', /Weggooien kan niet/],
    ['kan ik mijn plan verwijderen', /Weggooien kan niet/],
    ['stuur mijn plan naar pieter', /Samen aan een plan/],
    ['laat pieter meelezen', /Samen aan een plan/],
    ['is mijn plan goed', /Mijn opdrachten/],
    ['wat vond de coördinator van mijn plan', /Mijn opdrachten/],
  ])('‘%s’', async (typed, shows) => {
    expect((await said(NOOR, typed)).text).toMatch(shows);
  });

  test('about one opdracht it stays a question', async () => {
    for (const typed of [
      'waarom doen inwoners niet mee bij de inkoop jeugdhulp',
      'hoe lang loopt pleegzorg al',
    ])
      expect((await said(CARLA, typed)).text).not.toMatch(/gewoon antwoord|15 minuten/);
    // Who is the coördinator is not sent to her.
    expect((await said(CARLA, 'maak dat ongedaan')).buttons).toEqual(['Bekijk mijn opdrachten']);
  });
});

describe('no command is read in', () => {
  test.each([
    ['open toezeggingen', /6 toezeggingen/],
    ['plan', /36 opdrachten/],
    ['mijn plannen met inbreng', /Opdrachten/],
    ['wat is de inbreng bij geldzorgen', /Wat inwoners zeiden/],
    ['dat is niet goed', /Die vraag begrijp ik niet/],
  ])('‘%s’', async (typed, shows) => {
    expect((await said(CARLA, typed)).text).toMatch(shows);
  });
});
