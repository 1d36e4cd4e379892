import { describe, expect, test } from '@jest/globals';
import { actionsOf, elementsOf, rendered } from '../support/card-reading.ts';
import { cardSamples } from '../support/card-samples.ts';

/**
 * Each button of the product says what happens when it is pressed. A new title stands here under how it says so, or is no title yet: a name of a
 * list, such as 'Tijdlijn', is none.
 */
const ZEGGEN = {
  /** It tells the bot what to do. */
  gebiedend: [
    'Annuleer',
    'Annuleer de vergadering',
    'Beantwoord',
    'Begin',
    'Bekijk',
    'Bekijk opnieuw',
    'Bekijk alle inbreng',
    'Bekijk alle namen',
    'Bekijk alle opdrachten',
    'Bekijk alle signalen',
    'Bekijk alle toezeggingen',
    'Bekijk alles wat openstaat',
    'Bekijk bevestigde namen',
    'Bekijk de behandelingen',
    'Bekijk de berichten',
    'Bekijk het jaaroverzicht',
    'Bekijk de geschiedenis',
    'Bekijk de hele jaaragenda',
    'Bekijk de instellingen',
    'Bekijk de jaaragenda',
    'Bekijk de komende week',
    'Bekijk de oordelen',
    'Bekijk de opdracht',
    'Bekijk de passage',
    'Bekijk de regio',
    'Bekijk de status',
    'Bekijk de tijdlijn',
    'Bekijk de verklaringen',
    'Bekijk de vergadering',
    'Bekijk het plan',
    'Bekijk het signaal',
    'Bekijk het weekoverzicht',
    'Bekijk je afwezigheid',
    'Bekijk mijn opdrachten',
    'Bekijk mijn taken',
    'Bekijk mijn vragen',
    'Bekijk versies',
    'Bekijk wat jij moet doen',
    'Bekijk wat niet is overgenomen',
    'Bekijk wie wat wijzigde',
    'Bewaar',
    'Bewaar het besluit',
    'Exporteer',
    'Geef het als platte tekst',
    'Geef door',
    'Geef een oordeel',
    'Geef nog een onderwerp door',
    'Ga verder',
    'Geef terugkoppeling',
    'Haal dit deel weg',
    'Haal de naam weg',
    'Haal het bestand op',
    'Haal het punt eraf',
    'Haal van de agenda',
    'Haal weg',
    'Help',
    'Herinner me later',
    'Hervat berichten',
    'Kies',
    'Kies een andere periode',
    'Kies een projectleider',
    'Kies een trekker',
    'Koppel',
    'Laat een collega beoordelen',
    'Laat de naam staan',
    'Laat het zo',
    'Laat vervallen',
    'Laat ze aan',
    'Laat ze staan',
    'Laat zien',
    'Lees alles',
    'Lees de tabel opnieuw in',
    'Lees het hele plan',
    'Lees in',
    'Neem over',
    'Neem over in een stuk',
    'Leg de toezegging vast',
    'Leg dit kanaal vast',
    'Leg het besluit vast',
    'Leg vast',
    'Leg vast wat je deed',
    'Leg vast: niet nodig',
    'Maak Excel-bestand',
    'Maak Word-document',
    'Maak alle stukken',
    'Maak de agenda',
    'Maak de bronnentabel',
    'Maak de evaluatie',
    'Maak er een brief van',
    'Maak de oplegger',
    'Maak de opdracht',
    'Maak een CSV-bestand',
    'Maak een opdracht',
    'Meld een afwezigheid',
    'Neem iets anders mee',
    'Neem terug',
    'Ontkoppel',
    'Open deze opdracht',
    'Pas aan',
    'Pas het antwoord aan',
    'Pauzeer berichten',
    'Plaats opnieuw',
    'Plan een vergadering',
    'Schrap',
    'Schrijf een signaal op',
    'Schrijf toch een bericht',
    'Schuif door',
    'Stel opnieuw samen',
    'Stel uit',
    'Stel vast',
    'Stop',
    'Stop hiermee',
    'Stuur antwoord',
    'Stuur dit elke maandag',
    'Stuur door',
    'Stuur door naar de coördinator',
    'Stuur terug',
    'Stuur terug met een vraag',
    'Toon dat',
    'Toon het antwoord',
    'Toon ze',
    'Trek in',
    'Verfijn',
    'Vernietig',
    'Verplaats',
    'Ververs',
    'Verwijder',
    'Voeg activiteit toe',
    'Voeg een activiteit toe',
    'Voeg een agendapunt toe',
    'Voeg een opdracht toe',
    'Voeg een toezegging toe',
    'Voeg nog een kanaal toe',
    'Voeg nog een opdracht toe',
    'Voeg onderwerpen toe',
    'Voeg toe',
    'Vraag',
    'Vraag de trekker',
    'Vraag de trekker te tekenen',
    'Vraag gemeenten',
    'Vraag het',
    'Vul de afzender in',
    'Vul de kop in',
    'Vul de meetlat in',
    'Vul de oplegger in',
    'Vul in',
    'Wijs toe',
    'Wijzig',
    'Wijzig algemeen',
    'Wijzig termijnen',
    'Wijzig uren',
    'Wijzig bewaartermijnen',
    'Wijzig vrije dagen',
    'Zeg wie het is',
    'Zet in je agenda (.ics)',
    'Zet op de jaaragenda',
  ],
  /** It says what somebody goes to do. */
  onbepaald: [
    'Annuleren',
    'Gemeente toevoegen',
    'Gemeente wijzigen',
    'Inbreng toevoegen',
    'Nog een keer vragen',
    'Nu doen',
    'Overdragen',
    'Overleg toevoegen',
    'Overleg wijzigen',
    'Plan aanpassen',
    'Plan indienen',
    'Plannen',
    'Tekst aanpassen',
    'Toch laten staan',
    'Toevoegen',
    'Verder invullen',
    'Verplaatsen',
  ],
  /** It answers what the card asks. */
  antwoord: [
    'Akkoord',
    'Akkoord met een opmerking',
    'De belofte is nagekomen',
    'De inbreng is verwerkt',
    'De terugkoppeling is gegeven',
    'Dit is gedaan',
    'Dit is nagekomen',
    'Dit overleg heeft geen kanaal nodig',
    'Dit verandert niets',
    'Er hoeft niets te worden verteld',
    'Gaat niet door',
    'Gehouden',
    'Het is verteld',
    'Het staat er',
    'Ik onderteken dit',
    'Is al gedaan',
    'Ja, het is klaar',
    'Ja, inwoners doen mee',
    'Ja, koppel',
    'Klaar',
    'Nee',
    'Nee, nog niet',
    'Nog niet bekend',
    'Uitnodiging verstuurd',
    'Verplaatst',
    'Wij hebben geen onderwerp',
  ],
  /** It goes on, back or elsewhere: the verb is going. */
  gang: [
    'Bewaar en verder',
    'Later of anders',
    'Later verder',
    'Meer vragen',
    'Naar de agenda',
    'Naar de uitvoering',
    'Naar de vergadering',
    'Naar de vraag',
    'Naar het bericht',
    'Naar het plan',
    'Terug',
    'Terug naar de opdracht',
    'Terug naar het antwoord',
    'Terug naar het overzicht',
    'Verder',
    'Verder met het plan',
    'Volgende',
    'Vorige',
  ],
  /** It asks what it says. */
  vraag: [
    'Waar blijven mijn gegevens?',
    'Waarom krijg ik dit?',
    'Wat is te laat?',
    'Wat moet ik doen?',
    'Wie kan mijn plan lezen?',
    'Wie neemt over?',
  ],
} as const;

/** With a name or a number in it. */
const MET_NAAM: readonly RegExp[] = [
  /^Bekijk de jaaragenda van \d{4}$/,
  // Another month of the same list.
  /^Bekijk [a-z]+ \d{4}$/,
  /^Trek in: vanaf .+/,
  /^Koppel het kanaal .+/,
  /^Voeg ‘.+’ toe$/,
  // What is typed is this one of ours.
  /^‘.+’ is .+/,
  // Takes a part of the question away, as a chip does everywhere.
  /^✕ .+/,
  // A wider question, and how many there are.
  /^Toon (?:alles|zonder ‘.+’) \(\d+\)$/,
];

const titles = [
  ...new Set(
    cardSamples().flatMap(({ message }) => {
      const card = rendered(message);
      const sets = [
        ...elementsOf(card).filter(({ type }) => type === 'ActionSet'),
        { actions: card.actions ?? [] },
      ];
      return sets.flatMap(actionsOf).map(({ title }) => String(title));
    }),
  ),
];
const known: readonly string[] = Object.values(ZEGGEN).flat();

describe('the title of a button', () => {
  test('says what happens: each is classified', () => {
    const others = titles.filter((one) => !known.includes(one) && !MET_NAAM.some((kind) => kind.test(one)));
    expect(others).toEqual([]);
  });

  test('stands in the table only while there is such a button', () => {
    expect(known.filter((one) => !titles.includes(one))).toEqual([]);
  });

  test('that tells the bot what to do begins with the verb, which is small and no name', () => {
    // An order has no person, no article and no number before its verb.
    expect(
      ZEGGEN.gebiedend.filter((one) =>
        /^(?:De|Het|Een|Alle?s?|Mijn|Nieuwe?|Nog|Niet|Wat|Andere)\b/.test(one),
      ),
    ).toEqual([]);
  });

  test('that says what somebody goes to do holds an infinitive', () => {
    expect(ZEGGEN.onbepaald.filter((one) => !/(?:en|doen|staan)$/.test(one))).toEqual([]);
  });
});
