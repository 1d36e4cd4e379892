import type { Methode } from '../ground/methoden.ts';
import type { Werkblad } from './werkblad.ts';

/** The sheets that come with the bot, one for each way of listening that has a name (domain: What there is already). In B1. */
export const ONZE_WERKBLADEN: Readonly<Record<Exclude<Methode, 'anders'>, Omit<Werkblad, 'naam'>>> = {
  werkgroep: {
    past: 'Als je een tijd lang samen aan iets werkt, en inwoners vanaf het begin mee maken.',
    mensen: '4 tot 8 inwoners, naast collega’s. Nooit één inwoner alleen.',
    tijd: '3 tot 6 keer, steeds 1,5 tot 2 uur.',
    stappen: [
      'Spreek af wat de groep maakt en wat er met het advies gebeurt.',
      'Geef de stukken een week van tevoren, in gewone taal.',
      'Begin elke keer met wat er met de vorige keer is gedaan.',
      'Sluit af: wat nemen we over, wat niet en waarom?',
    ],
    ondersteuning: 'Vergoeding, een vaste plek en tijd, en iemand die tussendoor bereikbaar is.',
  },
  focusgroep: {
    past: 'Als je wilt weten wat mensen meemaken en waarom. Niet om te tellen.',
    mensen: '6 tot 10 inwoners met dezelfde ervaring.',
    tijd: 'Eén keer, 1,5 tot 2 uur.',
    stappen: [
      'Kies één vraag en hooguit vijf deelvragen.',
      'Leg uit wat je met de antwoorden doet.',
      'Laat iedereen eerst zelf vertellen. Praat dan met elkaar door.',
      'Vat samen en vraag of het klopt.',
    ],
    ondersteuning: 'Een gespreksleider die niet over het onderwerp gaat, en iemand die opschrijft.',
  },
  spiegelgesprek: {
    past: 'Als collega’s moeten horen hoe hun werk overkomt. Zij luisteren en zeggen niets.',
    mensen: '6 tot 10 inwoners in de kring, met 5 tot 10 collega’s daaromheen.',
    tijd: 'Eén keer, ongeveer 2 uur. Praat daarna een half uur na met de collega’s.',
    stappen: [
      'Spreek met de collega’s af dat zij alleen luisteren.',
      'Inwoners vertellen aan de gespreksleider wat zij meemaken.',
      'Collega’s mogen aan het eind vragen stellen, geen uitleg geven.',
      'Elke collega noemt één ding dat anders moet.',
      'Laat inwoners later weten wat ermee is gedaan.',
    ],
    ondersteuning: 'Een ervaren gespreksleider van buiten. Bel deelnemers vooraf en de dag erna.',
  },
  brainstormsessie: {
    past: 'Als er nog veel open is en je ideeën zoekt.',
    mensen: '6 tot 15 mensen: inwoners en collega’s door elkaar.',
    tijd: 'Eén keer, 1,5 tot 2 uur.',
    stappen: [
      'Stel één open vraag.',
      'Verzamel ideeën zonder ze te beoordelen.',
      'Leg bij elkaar wat op elkaar lijkt.',
      'Laat iedereen kiezen wat het meest helpt.',
    ],
    ondersteuning: 'Briefjes en pennen, of iemand die opschrijft voor wie dat niet kan.',
  },
  werkbezoek: {
    past: 'Als je moet zien hoe iets in het echt gaat.',
    mensen: 'Een groep van hooguit 6, bij mensen die het goed vinden dat je komt.',
    tijd: 'Een dagdeel.',
    stappen: [
      'Vraag vooraf wat zij willen laten zien.',
      'Kijk en vraag door. Beloof niets.',
      'Schrijf dezelfde dag op wat je zag, zonder namen.',
      'Stuur het terug en vraag of het klopt.',
    ],
    ondersteuning: 'Iemand van die plek die je rondleidt en daarna bereikbaar is.',
  },
  groepsgesprek: {
    past: 'Als een groep al bij elkaar komt, en jij daar aanschuift.',
    mensen: 'De groep zoals die is, meestal 5 tot 15 mensen.',
    tijd: '45 minuten tot een uur, op hun tijd en plek.',
    stappen: [
      'Vraag of je welkom bent, en hoe lang.',
      'Neem hooguit drie vragen mee.',
      'Zorg dat ook wie stil is iets kan zeggen.',
      'Kom terug om te vertellen wat ermee is gedaan.',
    ],
    ondersteuning: 'Iemand die de groep kent en je voorstelt.',
  },
  interviews: {
    past: 'Als het onderwerp gevoelig is, of als mensen niet in een groep willen praten.',
    mensen: '5 tot 12 inwoners, één voor één.',
    tijd: '30 tot 60 minuten per gesprek, ook aan de telefoon.',
    stappen: [
      'Maak een korte lijst met vragen.',
      'Spreek af dat je geen naam opschrijft.',
      'Laat de inwoner vertellen; vraag naar voorbeelden.',
      'Zet de punten van alle gesprekken bij elkaar.',
    ],
    ondersteuning: 'Een rustige plek, zo nodig een tolk of iemand die de inwoner vertrouwt.',
  },
  enquête: {
    past: 'Als je van veel mensen wilt weten hoe vaak iets voorkomt. Niet om te horen waarom.',
    mensen: 'Zo veel mogelijk: reken erop dat één op de vier antwoordt.',
    tijd: 'Invullen in hooguit 10 minuten. Laat hem drie weken open staan.',
    stappen: [
      'Kijk eerst in de CEO’s en andere rapporten wat al bekend is.',
      'Stel hooguit tien vragen, in gewone taal.',
      'Laat drie inwoners hem proberen.',
      'Stuur één keer een herinnering.',
      'Zeg bij de uitkomst hoeveel mensen antwoordden, en wie niet.',
    ],
    ondersteuning: 'Ook op papier of aan de telefoon, en hulp bij het invullen.',
  },
  testsessie: {
    past: 'Als er een brief, website of werkwijze is die je wilt proberen.',
    mensen: '5 inwoners vinden de meeste fouten.',
    tijd: '30 tot 45 minuten per persoon.',
    stappen: [
      'Geef een opdracht, zoals: vraag een hulpmiddel aan.',
      'Kijk toe en help niet.',
      'Vraag wat onduidelijk was.',
      'Pas het aan en probeer het nog eens.',
    ],
    ondersteuning: 'Een plek waar mensen hun eigen telefoon of computer kunnen gebruiken.',
  },
  klankbordgroep: {
    past: 'Als je op vaste momenten wilt vragen wat een groep ervan vindt.',
    mensen: '8 tot 12 inwoners, met verschillende ervaringen.',
    tijd: '2 tot 4 keer per jaar, 2 uur.',
    stappen: [
      'Stuur twee weken van tevoren wat je wilt weten.',
      'Vraag eerst wat goed is en dan wat beter kan.',
      'Vertel de volgende keer wat er met elk punt is gedaan.',
    ],
    ondersteuning: 'Vergoeding, en een voorbespreking voor wie dat prettig vindt.',
  },
  'VB-focusgroep': {
    past: 'Als het over inwoners met een verstandelijke beperking gaat. Het is een vaste groep die blijft.',
    mensen: 'De vaste groep, met een begeleider die zij kennen.',
    tijd: 'Op de vaste dagen van de groep, hooguit 1,5 uur met een pauze.',
    stappen: [
      'Vraag de begeleider wanneer de groep tijd heeft, en wat zij al eerder vertelden.',
      'Neem één onderwerp mee, met plaatjes of een voorbeeld.',
      'Stel korte vragen, één tegelijk. Herhaal wat je hoorde.',
      'Vertel de volgende keer wat ermee is gedaan.',
    ],
    ondersteuning: 'Een bekende plek, vervoer en tekst in makkelijke taal. Vraag de groep niet te vaak.',
  },
  'methode Jet': {
    past: 'Als inwoners, professionals en collega’s vanaf het begin samen iets bedenken, en de oplossing nog open is.',
    mensen: '8 tot 15 mensen die er direct mee te maken hebben. Iedereen telt even zwaar.',
    tijd: '2 tot 4 bijeenkomsten van ongeveer 2 uur.',
    stappen: [
      'Waarom zitten we hier? Is er echt een vraagstuk?',
      'Waarom zitten juist wij hier? Wie mist er nog?',
      'De inhoud: wat is het doel, hoe ver zijn we, en wat brengt ons dichterbij?',
      'De mensen: wat is jouw belang, jouw droom en jouw allergie: wat wil je echt niet?',
      'Wat draag jij bij aan het doel? Spreek af wie wat doet.',
    ],
    ondersteuning: 'Een gespreksleider die niets te kiezen heeft, en iemand die tussendoor bereikbaar is.',
  },
};
