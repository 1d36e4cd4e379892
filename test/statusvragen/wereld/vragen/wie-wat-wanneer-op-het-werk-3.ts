import { DIANA, ELS, FATIMA, INGRID, JAN, NOOR, PIETER, SAMIRA, TOM, WILLEM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * What is mine, terms, absence, messages, wishes and pasted text once more, in other words, by who mended the reader for the sets before it.
 * At first sight 35 of 53 were right, 12 asked back, 3 with a notice, 1 said to be an unknown name, and 2 were wrong in silence.
 */

const [
  mijn,
  wacht,
  persoon,
  feit,
  toezeggingen,
  agenda,
  afwezig,
  regio,
  bot,
  twee,
  spreek,
  onbekend,
  rechten,
] = [
  van('mijn'),
  van('wacht op'),
  van('persoon'),
  van('feit'),
  van('toezeggingen'),
  van('agenda'),
  van('afwezig'),
  van('regio'),
  van('bereik'),
  van('twee vragen'),
  van('spreektaal'),
  van('onbekend'),
  van('rechten'),
];

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  mijn('wat staat er bij mij nog open', { ergens: ['Leerlingenvervoer 2027', 'Respijtzorg voor ouders'], mist: ['pleeg'] }, { wie: SAMIRA }),
  mijn('loop ik ergens achter', { ergens: ['Vrouwenopvang in de regio'], mist: ['wijkteam', 'ggzwijk'] }, { wie: FATIMA }),
  mijn('wat is mijn eerstvolgende deadline', { ergens: ['17 nov|Cliëntondersteuning|Zorg in de buurt'] }, { wie: PIETER }),
  mijn('heb ik nog plannen die niet ingeleverd zijn', { ergens: ['Leerlingenvervoer 2027', 'Wachttijden jeugd-ggz'], mist: ['pleeg', 'thuis'] }, { wie: SAMIRA }),
  mijn('welke van mijn dossiers zijn al besloten', { bevat: ['wijkteam'], mist: ['vrouwen', 'uithuis'] }, { wie: FATIMA }),
  mijn('in welke gemeenten werk ik', { ergens: ['Wijdemeren', 'Laren', 'Huizen', 'Hilversum'] }, { wie: ELS }),
  mijn('welke bijeenkomsten heb ik nog staan', { ergens: ['spiegelgesprek|Spiegelgesprek', 'focusgroep|Focusgroep'], mist: ['respijt/spiegelgesprek'] }, { wie: SAMIRA }),
  mijn('bij welke opdrachten ben ik de bestuurder en is er nog geen plan', { bevat: ['vervoer'], mist: ['pleeg', 'crisis', 'respijt'] }, { wie: WILLEM }),
  mijn('wie is bestuurder bij mijn crisisplekken', { zegt: ['Willem Hoekstra'] }, { wie: JAN }),
  mijn('waar heb ik zelf nog een akkoord voor nodig', ['eenzaam'], { wie: PIETER }),
  wacht('op welke stukken zit carla nog te wachten', { veilig: true, zwijgt: ['Toezeggingen'] }),
  wacht('welke akkoorden heb ik nog te geven voor 15 december', { bevat: ['uithuis', 'school', 'inkoop'] }),
  wacht('hoelang ligt eenzaamheid onder ouderen al bij mij', { ergens: ['19 okt'] }),
  toezeggingen('wat heb ik de raad beloofd', { ergens: ['De proef bespreken in de raad'] }, { wie: WILLEM }),
  toezeggingen('ben ik nog iemand iets schuldig qua beloftes', ['vervoerwmo/uitleg'], { wie: ELS }),

  agenda('hoeveel onderwerpen hebben we donderdag in het regieteam', { aantal: 1 }),
  agenda('is er nog iets bijgekomen op het do van 12 januari', { veilig: true, zwijgt: ['Geen agendapunten'] }),
  agenda('op welke locatie vergadert het portefeuillehoudersoverleg in december', { zegt: ['brinkhuis'] }),
  agenda('gaat het pfho van volgende week door', { ergens: ['26 nov'] }),
  agenda('staat er iets van mij op de eerstvolgende directie', { bevat: ['vervoer', 'jeugdggz', 'pleeg'], mist: ['thuis'] }, { wie: SAMIRA }),
  agenda('wat is er vorige keer in het ab behandeld', ['begroet']),
  agenda('heeft het do in december nog plek voor taalcoaches', { veilig: true, zwijgt: ['Ja'] }),
  persoon('bij wie kan ik terecht met vragen over het wmo loket', { zegt: ['Els Hendriks'] }),

  afwezig('is samira er volgende week donderdag', { ergens: ['23 nov|4 dec'] }),
  afwezig('wie let er op de zaken van fatima', { ergens: ['Fatima', 'geen vervanger|niemand'] }),
  afwezig('tot en met welke dag is samira weg', { zegt: ['4 dec'] }),
  afwezig('heb ik al doorgegeven dat ik weg ben met kerst', { ergens: ['21 dec'] }, { wie: NOOR }),
  afwezig('zijn er in december mensen op vakantie', { ergens: ['Samira', 'Noor'], zwijgt: ['Fatima'] }),

  regio('hoeveel dagen van tevoren moet ik mensen uitnodigen', { zegt: ['14 dagen'] }, { wie: TOM }),
  regio('binnen welke termijn moet ik vastleggen wat een bijeenkomst opleverde', { zegt: ['5 werkdagen'] }, { wie: TOM }),
  regio('hoeveel krijgt een inwoner die meedoet', { zegt: ['15'] }),
  regio('wat is het verschil tussen raadplegen en adviseren', { veilig: true, zwijgt: ['Geen opdrachten'] }),

  bot('waarom krijgt joost niks van jou', { ergens: ['Joost van Dam', 'geblokkeerd'] }),
  bot('zijn er berichten mislukt', { ergens: ['Kinderopvang met zorg'] }),
  bot('mail mij wekelijks de signalen die nog geen antwoord hebben', { ergens: ['elke maandag', 'Bus rijdt niet meer'] }),
  bot('ik zou graag iedere maandagochtend weten wie er die week weg is', { ergens: ['elke maandag', 'Fatima'] }),
  bot('kun je elke maand de cijfers van jeugd sturen', { ergens: ['niet elke week sturen'] }),
  bot('wat kost een focusgroep en wie betaalt dat', { veilig: true }),

  twee('wie leidt de schuldhulp en wie is daar de wethouder van', { ergens: ['Noor Visser', 'geen trekker|nog geen|niemand|geen bestuurlijk'] }),
  twee('waar en wanneer is het volgende ab', { ergens: ['Huizen', '9 dec'] }),
  twee('ik heb twee vragen: wie vervangt samira, en wanneer is het volgende ab', { ergens: ['Pieter Smit', '9 dec'] }),
  twee('hallo, even checken. is het plan van uithuisplaatsing binnen en wanneer moet ik reageren', { ergens: ['12 nov|ingediend', '1 dec'] }),

  spreek('amai, wat ligt er hier allemaal nog op mijne plank', { ergens: ['Leerlingenvervoer 2027'] }, { wie: SAMIRA }),
  spreek('zeg wie is den baas over de vrouwenopvang', { ergens: ['Fatima|Joost'] }),
  spreek('moet ik ier nog iet mee doen, de jonge mantelzorgers', { ergens: ['Jonge mantelzorgers'] }, { wie: SAMIRA }),
  spreek('hee hoi ik kwam willem tegen in de gang en hij wilde weten hoe ver het autismeproject is kun je dat ff opzoeken thx', { ergens: ['Leven met autisme', 'uitvoering|uitgevoerd'] }),

  persoon('Beste collega,\n\nZou je kunnen nagaan wie de trekker is van\nDigitaal meedoen?\n\nGroeten,\nDiana', { ergens: ['Ingrid Mulder'] }, { wie: DIANA }),
  agenda('FW: stukken\n\n> kun je kijken wat er op 17 december in het PFHO komt?', { ergens: ['Wmo-loket dichtbij', 'Digitaal meedoen'] }),
  feit('ik kreeg net een boze mail. waarom is de brainstorm van digitaal meedoen afgeblazen', { ergens: ['te weinig aanmeldingen'] }),
  onbekend('is mohamed morgen afwezig', { onbekend: 'mohamed' }),
  onbekend('wat heeft de ondernemingsraad gezegd over pleegzorg', { veilig: true, zwijgt: ['Geen punten'] }),
  rechten('wie loopt er allemaal achter met zijn werk', { nietTeZien: true }, { wie: INGRID }),
  rechten('wat moet els deze week nog afmaken', { nietTeZien: true }, { wie: JAN }),
];
