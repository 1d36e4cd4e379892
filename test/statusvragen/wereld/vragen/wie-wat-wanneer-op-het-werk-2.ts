import { DIANA, FATIMA, JAN, NOOR, PIETER, SAMIRA, TOM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * Terms, messages, a wish for each week, two questions at once, spoken and pasted, names half known, and what the bot itself can. Written
 * by who had not seen the reader. At first sight 46 of 93 were right, 29 asked back and 11 were wrong in silence; of four it was the truth
 * that was put otherwise than the tables have it.
 */

const [regio, rechten, persoon, feit, stand, twee, spreek, tik, onbekend, bot, agenda, afwezig, mijn] = [
  van('regio'),
  van('rechten'),
  van('persoon'),
  van('feit'),
  van('stand'),
  van('twee vragen'),
  van('spreektaal'),
  van('tikfouten'),
  van('onbekend'),
  van('bereik'),
  van('agenda'),
  van('afwezig'),
  van('mijn'),
];

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  regio('hoeveel dagen heb ik voor de terugkoppeling', { zegt: ['20 werkdagen'] }, { wie: NOOR }),
  regio('hoeveel dagen van tevoren moet een plan binnen zijn', { zegt: ['15 werkdagen'] }),
  regio('hoeveel tijd krijg ik om een signaal te beantwoorden', { zegt: ['30 werkdagen'] }, { wie: SAMIRA }),
  regio('tot hoe laat stuur je herinneringen', { zegt: ['16[:.]30'] }),
  regio('wie heeft de tijd van de herinneringen aangepast', { nietTeZien: true }),
  regio('wanneer moet de agenda in het kanaal staan', { zegt: ['7 werkdagen'] }),
  regio('hoe lang voor een focusgroep moeten de uitnodigingen de deur uit', { zegt: ['14 dagen'] }, { wie: PIETER }),
  regio('hoeveel dagen na het besluit moeten mensen iets horen', { zegt: ['20 werkdagen'] }),
  regio('wat is de termijn voor de meetlat', { zegt: ['20 werkdagen'] }),
  regio('hoe snel moet ik een besluit vastleggen', { zegt: ['3 werkdagen'] }),

  bot('is alles bij tom aangekomen', { ergens: ['Kinderopvang met zorg'], zwijgt: ['Schuldhulp'] }),
  bot('wie krijgt er geen berichten meer van jou', { ergens: ['Joost van Dam'] }),
  bot('heeft iemand jou geblokkeerd', { ergens: ['Joost van Dam'] }),
  bot('heeft noor het bericht over schuldhulp gekregen', { ergens: ['Schuldhulp'], zwijgt: ['Kinderopvang met zorg'] }),

  persoon('wie is het contact van laren', { zegt: ['geen|nog niet|niemand|niet bekend'] }),
  regio('welke gemeenten hebben nog geen contactpersoon', { ergens: ['Blaricum', 'Hilversum', 'Wijdemeren'] }),
  persoon('wie zijn onze adviseurs', { zegt: ['geen|nog niet|niemand'] }),
  regio('welke programmas hebben we eigenlijk', { ergens: ['Jeugd en Onderwijs', 'Gezondheid en Ondersteuning', 'Bescherming en Opvang', 'Inwonerparticipatie'] }),
  regio('hoeveel opdrachten zitten er in bescherming en opvang', { aantal: 10 }),
  persoon('wie is hier de coordinator', { ergens: ['Carla de Boer'] }, { wie: TOM }),

  mijn('stuur me elke maandag wat te laat is', { zegt: ['elke maandag|wekelijks|elke week'] }),
  mijn('kun je mij iedere week sturen welke plannen nog op akkoord wachten', { zegt: ['maandag|wekelijks|elke week'], ergens: ['Pleegzorg dichtbij huis'] }),
  mijn('ik wil elke week een lijstje van mijn open toezeggingen', { ergens: ['maandag|wekelijks|elke week', 'De cijfers per wijk'] }, { wie: FATIMA }),
  mijn('welke vragen krijg ik elke maandag', { ergens: ['bewaard|nog geen|elke maandag'] }, { wie: DIANA }),

  twee('wie is projectleider van pleegzorg en wie de bestuurder erbij', { ergens: ['Samira El Amrani', 'Willem Hoekstra'] }),
  twee('wanneer is het volgende do en wat staat erop', { ergens: ['24 nov', 'Leerlingenvervoer 2027', 'Pleegzorg'] }),
  twee('hoeveel opdrachten zijn uitgesteld en hoeveel ingetrokken', { ergens: ['2[^\\n]*uitgesteld|uitgesteld: 2', '2[^\\n]*ingetrokken|ingetrokken: 2'] }),
  twee('wie is er ziek en wie vangt dat op', { ergens: ['Fatima', 'geen vervanger|niemand'] }),
  twee('wat moet ik nog doen en wat is er al te laat', { ergens: ['Jonge mantelzorgers', 'Leerlingenvervoer'] }, { wie: SAMIRA }),
  twee('bij wie ligt wmo-loket nu en wanneer komt t in het pfho', { ergens: ['Els Hendriks', '17 dec'] }),
  twee('welk overleg heeft over kinderen bij scheiding besloten, wanneer was dat en is het al verteld', { ergens: ['Portefeuillehoudersoverleg', '24 sep', '30 okt'] }),

  spreek('zeg, is da plan van de pleegzorg al binnen', { ergens: ['2 nov|plan is ingediend'] }),
  spreek('allez wanneer is da do nu weer', { zegt: ['24 nov'] }),
  spreek('ge moet mij efkes zeggen wie de crisisplekken doet', { zegt: ['Jan Bakker'] }),
  spreek('hoe zit het nou met dat leerlingenvervoer joh', { ergens: ['Leerlingenvervoer 2027'], mist: ['vervoerwmo'] }),
  spreek('effe kijken wat er nog op mn bord ligt', { ergens: ['Dagbesteding in de wijk'] }, { wie: PIETER }),
  spreek('kunde gij eens zien of schuldhulp al een plan heeft', { ergens: ['nee|nog niet|nog geen|gevraagd', 'Schuldhulp'] }),
  spreek('wie trekt er aan de kar bij dakloze jongeren', { ergens: ['Fatima|Joost'] }),
  spreek('tis toch fatima die de vrouwenopvang doet hè', { ergens: ['Fatima', 'Vrouwenopvang'] }),
  spreek('nog nieuws over de jeugdraad?', { ergens: ['Regionale jeugdraad', 'uitgesteld'] }),
  spreek('is er bij jeugd ggz nog iets gebeurd sinds vorige maand', { ergens: ['22 okt'] }),
  spreek('bijv bij autisme, wie is d\'r dan de bestuurder', { zegt: ['Willem Hoekstra'] }),
  spreek('ff checken: mag dat voorstel van geldzorgen idd naar het pfho van 26 nov', { ergens: ['Vroeg hulp bij geldzorgen', '26 nov'] }),

  afwezig('hallo ik wilde even weten wie er morgen niet is dank je', { zegt: ['Fatima'], zwijgt: ['Noor Visser'] }),
  agenda('kun je voor mij opzoeken wanneer de eenzaamheid onder ouderen op de agenda staat', { ergens: ['24 nov'] }),
  stand('ik ben op zoek naar de plannen van els die nog niet zijn goedgekeurd', ['hulpmid']),
  agenda('ik had gisteren een gesprek met ingrid en die vroeg zich af welke van haar onderwerpen dit jaar nog in het pfho komen dus dat zou ik graag willen weten', ['geldzorg', 'wmoloket', 'thuis', 'digi']),
  persoon('oke dus even heel snel wie is de projectleider van de logeerhuizen voor mantelzorgers weet jij dat', { zegt: ['Pieter Smit'] }),

  persoon('> Hoi Carla,\n> wie is de projectleider van Digitaal meedoen?\n\nKun jij dit beantwoorden?', { ergens: ['Tom de Wit'] }),
  agenda('@Samira wanneer is jouw focusgroep pleegzorg', { zegt: ['14 jan'] }),
  stand('WAT IS ER TE LAAT???', { bevat: ['vervoer', 'jeugdggz', 'vrouwen', 'opvoed'], mist: ['dagbest', 'geldzorg'] }),
  afwezig('👋 goedemorgen! wie is er deze week afwezig? 🙏', { zegt: ['Fatima'], zwijgt: ['Noor Visser'] }),
  stand('"Wachttijden jeugd-ggz"', { ergens: ['Wachttijden jeugd-ggz', 'concept|aan het plan gewerkt'] }),
  agenda('RE: Uithuisplaatsing voorkomen - wanneer komt dit in het DO?', { ergens: ['15 dec'] }),
  twee('1. wie is trekker van mantelzorgwaardering\n2. wanneer komt die in het DO', { ergens: ['Ingrid Mulder', '15 dec'] }),
  persoon('Hallo bot,\n\nIk heb een vraag.\nWie is de trekker van vrouwenopvang?\n\nMet vriendelijke groet,\nCarla', { ergens: ['Joost van Dam'] }),

  agenda('goedemiddag, ik moet zo naar het pfho. welke passages ontbreken nog voor 26 november', { bevat: ['vrouwen', 'respijt'], mist: ['geldzorg', 'thuis'] }),
  feit('sorry dat ik stoor maar wie heeft het groepsgesprek van autisme verzet', { zegt: ['Noor Visser'] }),
  afwezig('ivm mijn vakantie: wie vervangt mij', { zegt: ['Pieter Smit'] }, { wie: SAMIRA }),
  feit('nav de mail van diana: waarom is de zorgapp ingetrokken', { ergens: ['te duur'] }),
  bot('ik ben nieuw, wat kan ik jou allemaal vragen', { ergens: ['help|vragen'] }, { wie: TOM }),
  feit('vorige week hadden we het over het avondvervoer. wat is daar nou over toegezegd bij vervoer op maat', { ergens: ['Uitleg over het avondvervoer'] }),
  stand('we krijgen morgen de wethouder op bezoek, hoe staat het ervoor met de vrouwenopvang', { ergens: ['Vrouwenopvang in de regio', 'uitvoering|uitgevoerd'] }),

  tik('wie is projetleider van nachtopvng', { zegt: ['geen|nog niet|niemand'] }),
  tik('wanner is het volgnde pfho', { zegt: ['26 nov'] }),
  tik('welke toezegingen staan nog ope', { bevat: ['opvoed/folder', 'vervoerwmo/uitleg', 'wijkteam/cijfers', 'begroet/kosten', 'scheiden/proef'], mist: ['buurtzorg/kaart'] }),
  tik('wie vervant noor', { zegt: ['Tom de Wit'] }),
  tik('mijn opdrahcten', { ergens: ['Crisisplekken voor jeugd', 'Begroting participatie 2027'] }, { wie: JAN }),
  tik('wat heb ik nog te deon', { ergens: ['Crisisplekken|Begroting'] }, { wie: JAN }),
  tik('wie is de trekekr van wonen met zrog', { zegt: ['Joost van Dam'] }),

  onbekend('wat doet marieke allemaal', { onbekend: 'marieke' }),
  onbekend('loopt er iets in amersfoort', { onbekend: 'amersfoort' }),
  onbekend('heeft de heer jansen nog iets openstaan', { onbekend: 'jansen' }),
  onbekend('wie is projectleider van het zwembad', { onbekend: 'zwembad' }),
  afwezig('is mevrouw visser er vandaag', { ergens: ['Noor Visser'], zwijgt: ['Fatima'] }),

  bot('ben jij een mens', { ergens: ['bot|AI'] }),
  bot('wie kan er meelezen met wat ik jou vraag', { ergens: ['lezen|leest'] }, { wie: PIETER }),
  bot('hoe geef ik een signaal door', { ergens: ['signaal'] }, { wie: TOM }),
  bot('hoe pas ik de datum van mijn focusgroep aan', { ergens: ['verplaats|verzet|activiteit'] }, { wie: SAMIRA }),
  bot('kan ik een plan nog aanpassen als het al is ingediend', { ergens: ['heropen|aanpassen|terug'] }, { wie: SAMIRA }),
  bot('hoe krijg ik dit in excel', { ergens: ['exporteer|export'] }),
  bot('wat is een passage eigenlijk', { ergens: ['passage'] }),
  bot('kun je me uitleggen wat een meetlat is', { ergens: ['stelling'] }),
  bot('hoe meld ik mij ziek', { ergens: ['afwezig'] }, { wie: NOOR }),
  bot('kan ik mn collega als vervanger doorgeven', { ergens: ['vervan', 'afwezig'] }, { wie: NOOR }),

  rechten('wat moet samira allemaal nog doen', { nietTeZien: true }, { wie: NOOR }),
  rechten('welke plannen van pieter zijn te laat', { nietTeZien: true }, { wie: NOOR }),
  rechten('wat is de centrale vraag bij wachttijden jeugd-ggz', { veilig: true, zwijgt: ['Wat helpt tijdens het wachten'] }, { wie: DIANA }),
  rechten('wie is er volgende week afwezig', { nietTeZien: true }, { wie: TOM }),
  rechten('welke berichten zijn niet aangekomen', { nietTeZien: true }, { wie: JAN }),
  onbekend('wat is het mobiele nummer van pieter', { vraagtTerug: true }),
  onbekend('hoe heten de pleegouders die meedoen', { vraagtTerug: true }),
  onbekend('hoeveel uur is samira bezig met pleegzorg', { vraagtTerug: true }),
];
