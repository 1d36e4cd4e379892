import { inAndereWoorden } from '../anders.ts';
import type { Vraag } from '../vraag.ts';
import { VRAGEN as VRIJDAG } from './vrijdag.ts';

/**
 * The questions of that Friday as somebody else types them, written without a look at the reading. At first sight 56 of 96 were right, 31 asked
 * back, 3 answered with a word that did not count and 6 wrong in silence; four of the paraphrases said something else and were mended since.
 */

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = inAndereWoorden(VRIJDAG, [
  // Several values of one thing, and two conditions of which one is enough
  ['Voor straks: welke opdrachten met Ingrid of Joost als trekker zijn in uitvoering of al verwerkt?', 'wat van Ingrid of Joost hun getrokken opdrachten wordt uitgevoerd of is al verwerkt'],
  ['welke opdrachten gaan zowel over Huizen als over Laren', 'wat speelt er zowel in Huizen als in Laren'],
  ['welke focusgroepen en spiegelgesprekken komen er nog', 'wat staat er nog aan focusgroepen en spiegelgesprekken op het programma'],
  ['is er een opdracht die Samira en Pieter samen leiden?', 'hebben Samira en Pieter ergens samen een opdracht'],
  ['alles van Fatima, of waar Joost trekker is en nog geen projectleider op zit', 'geef alle opdrachten van Fatima plus die van trekker Joost zonder projectleider'],
  ['bij welke opdrachten is de trekker of de projectleider nog niet bekend', 'van welke opdrachten weten we nog geen trekker of nog geen projectleider'],
  ['wat komt er op 24 november in het DO of op 26 november in het PFHO', 'laat de punten zien van het DO van 24 november en van het PFHO van 26 november'],
  ['signalen die uit Huizen komen of die bij Pieter liggen', 'welke signalen heeft Pieter, of kwamen er uit Huizen'],
  ['opdrachten die uitgesteld of ingetrokken zijn, maar niet die van Tom', 'wat is er buiten die van Tom uitgesteld of ingetrokken'],
  ['opdrachten met meer dan honderd verwachte deelnemers of met een testsessie', 'bij welke opdrachten worden meer dan 100 deelnemers verwacht of komt er een testsessie'],
  ['opdrachten die van Jan Bakker zijn of die door Cees zijn afgestemd', 'welke opdrachten heeft Jan Bakker, of keurde Cees goed'],
  ['activiteiten in december in Hilversum of Laren', 'wat doen we in december met inwoners van Hilversum of Laren'],
  ['welke plannen zijn in oktober afgestemd of in november ingediend?', 'plannen met akkoord in oktober, of met indiendatum in november'],
  ['opdrachten die afgerond zijn of van Jan Bakker', 'wat is er klaar of hoort bij Jan Bakker'],
  ['activiteiten die verplaatst of geannuleerd zijn', 'welke activiteiten zijn verschoven of afgelast'],
  // Negation
  ['welke opdrachten van Jeugd en Onderwijs zijn niet van Samira en ook niet van Noor', 'Jeugd en Onderwijs zonder die van Samira en zonder die van Noor, wat is dat'],
  ['alles in Laren behalve wat afgerond, ingetrokken of uitgesteld is', 'welke opdrachten in Laren zijn niet afgerond, niet ingetrokken en niet uitgesteld'],
  ['wat komt er op 17 december in het PFHO dat niet vastgesteld hoeft te worden', 'welk punt van het PFHO van 17 december is niet om vast te stellen'],
  // Comparison
  ['bij welke activiteiten kwamen meer mensen dan we hadden verwacht? ik bedoel vanaf september', 'welke activiteiten sinds september trokken meer deelnemers dan verwacht'],
  ['welke projectleider heeft de meeste opdrachten', 'wie doet als projectleider het grootste aantal opdrachten'],
  ['heeft Samira meer opdrachten dan Els', 'is het aantal opdrachten van Samira groter dan dat van Els'],
  ['opdrachten met meer dan 30 verwachte deelnemers', 'bij welke opdrachten verwacht men boven de dertig deelnemers'],
  ['Welke plannen liggen al langer dan tien dagen bij ons te wachten op akkoord?', 'welke plannen hebben wij al meer dan 10 dagen liggen zonder akkoord te geven'],
  ['welk plan ligt het langst op mijn akkoord te wachten', 'op welk plan moet ik al de langste tijd akkoord geven'],
  ['de focusgroep met de kleinste opkomst, welke was dat', 'op welke focusgroep kwamen de minste mensen af'],
  ['wat is het oudste signaal dat nog geen antwoord heeft', 'welk signaal wacht al het langst op antwoord'],
  // Order
  ['de drie laatst ingediende plannen', 'welke 3 plannen kwamen als laatste binnen'],
  ['openstaande toezeggingen, wat het eerst klaar moet zijn bovenaan', 'zet de toezeggingen die nog openstaan op datum, vroegste eerst'],
  ['alle signalen, nieuwste bovenaan', 'lijst van de signalen, begin met het nieuwste'],
  ['top 3 opdrachten met de meeste verwachte deelnemers', 'welke drie opdrachten verwachten het meeste volk'],
  ['opdrachten van Els op alfabet', 'zet de opdrachten van Els eens alfabetisch'],
  // Of which date
  ['Goedemorgen, welke plannen zijn er vorige week bij ons binnengekomen?', 'hoi, wat is er afgelopen week aan plannen ingediend'],
  ['wat is er sinds vrijdag aan opdrachten gewijzigd', 'welke opdrachten zijn er na donderdag veranderd, dus sinds vrijdag'],
  ['welke plannen zijn in september ingediend en pas in oktober afgestemd', 'plannen die in september binnenkwamen en in oktober akkoord kregen'],
  // Missing
  ['welke opdrachten staan nog op geen enkele agenda', 'welke opdrachten zijn nog nergens ingepland'],
  ['voor welke activiteiten die dit jaar nog komen is de uitnodiging nog niet de deur uit', 'welke activiteiten van dit jaar moeten nog komen en daar is nog niemand voor uitgenodigd'],
  ['welke onderwerpen op de jaaragenda van 2027 hebben nog geen projectleider', 'jaaragenda 2027: bij welke onderwerpen ontbreekt een projectleider'],
  ['wie is er weg of gaat er weg zonder vervanger', 'welke mensen die nu of straks afwezig zijn hebben geen vervanger'],
  // There is none
  ['opdrachten van Jan de Groot', 'welke opdrachten leidt Jan de Groot'],
  ['signalen uit Blaricum', 'is er uit Blaricum een signaal gekomen'],
  ['welke vergaderingen zijn er in april', 'wordt er in april vergaderd'],
  ['ingetrokken opdrachten in Huizen', 'is er in Huizen een opdracht ingetrokken'],
  ['is er met kerst iemand weg zonder vervanger', 'wie heeft er met kerst vrij en geen vervanger'],
  ['werkbezoeken in 2027', 'gaan we in 2027 op werkbezoek'],
  // Facts
  ['voor wie is de focusgroep van pleegzorg bedoeld', 'welke mensen willen we in de focusgroep van pleegzorg'],
  ['wat vond het AO van de huishoudelijke hulp', 'wat zei het AO over de huishoudelijke hulp'],
  ['DOC-26000133, wie is daar de projectleider van?', 'wie leidt DOC-26000133'],
  ["wat is er gedaan met de inbreng 'Logeren in een weekend'", "is 'Logeren in een weekend' overgenomen"],
  // Why
  ['waarom doen er bij inkoop jeugdhulp geen inwoners mee', 'wat is de reden dat inwoners niet meedoen aan inkoop jeugdhulp'],
  ['Hoezo is de regionale jeugdraad doorgeschoven?', 'hoe komt het dat de regionale jeugdraad uitgesteld is'],
  ['waarom kwamen er bij de interviews met dakloze jongeren maar vier mensen', 'hoe komt het dat de interviews van dakloze jongeren maar 4 deelnemers hadden'],
  ['waarom is het AO van 2 december geschrapt', 'om welke reden is het AO van 2 december afgezegd'],
  ['gratis mediation is het niet geworden, hoezo niet eigenlijk', 'waarom hebben we gratis mediation niet overgenomen'],
  ['die brainstorm van digitaal meedoen ging dus niet door, weet jij waarom', 'wat is er de reden van dat de brainstorm van digitaal meedoen is afgezegd'],
  ['wat was de reden dat het plan van school als vindplaats is teruggestuurd', 'hoezo moest het plan van school als vindplaats terug'],
  ['waarom zijn er bij digitaal meedoen later nog interviews bij gekomen', 'om welke reden deden we bij digitaal meedoen nog extra interviews'],
  ['waarom kan die kluis voor spullen maar deels', 'wat is de uitleg dat een kluis voor spullen deels is overgenomen'],
  // Who did it
  ['wie diende het plan voor eenzaamheid onder ouderen in', 'door wie is het plan van eenzaamheid onder ouderen ingestuurd'],
  ['wie heeft er akkoord gegeven op spoedhulp in het weekend', 'van wie kreeg spoedhulp in het weekend akkoord'],
  ['Door wie is er op die bijeenkomst over kinderen bij scheiding teruggekoppeld?', 'wie gaf de terugkoppeling op de bijeenkomst van kinderen bij scheiding'],
  ['welke plannen heeft Els ingediend die niet van haarzelf zijn', 'voor welke opdrachten van een ander stuurde Els het plan in'],
  ['wie stuurde het plan van hulpmiddelen terug en wat was de vraag', 'door wie werd hulpmiddelen teruggestuurd, en met welke vraag'],
  ['wie heeft er als laatste aan het plan van kinderarmoede gewerkt', 'door wie is het plan van kinderarmoede het laatst bijgewerkt'],
  ['wie heeft het besluit over de wijkteams vastgelegd, en op welke dag', 'door wie en wanneer is het besluit over de wijkteams ingevoerd'],
  // Mine
  ['welke van mijn opdrachten zijn nog niet ingediend of hebben geen trekker (Tom de Wit)', 'waar moet ik het plan nog van indienen, of mis ik een trekker'],
  ['mijn onderwerpen in Laren graag (Ingrid Mulder)', 'wat heb ik allemaal in Laren'],
  ['heb ik nog een signaal openstaan? (Pieter Smit)', 'welk signaal staat er bij mij nog open'],
  ['wat komt er volgende week in ons DO (Diana Kuipers)', 'wat bespreken wij komende week in het DO'],
  ['hoeveel opdrachten heb ik nou eigenlijk (Els Hendriks)', 'van hoeveel opdrachten ben ik projectleider'],
  ['wat heb ik zelf toegezegd (Willem Hoekstra)', 'welke toezegging is van mij'],
  ['ik was even weg. welke van mijn verwerkte opdrachten hebben nog geen passage? (Fatima Bouali)', 'bij welke van mijn opdrachten die al verwerkt zijn moet de passage nog komen'],
  ['mijn activiteiten van afgelopen juni (Noor Visser)', 'wat deed ik in juni aan activiteiten'],
  ['heb ik nog toezeggingen lopen (Samira El Amrani)', 'moet ik nog een toezegging nakomen'],
  // Spoken
  ['awel, wie moet er nog een plan binnenbrengen voor het DO van 24 november', 'van wie moeten we nog een plan krijgen voor het DO van 24 november'],
  ['geef mij eens al wat ge hebt van Wijdemeren', 'welke opdrachten zijn er zoal in Wijdemeren'],
  ['ik had graag de signalen gezien die nog altijd geen antwoord hebben', 'op welke signalen is nog steeds niet gereageerd'],
  ['hoeveel volk is er komen opdagen bij zorg in de buurt', 'wat was het aantal deelnemers bij zorg in de buurt'],
  ['die dakloze jongeren, waar zit dat nu ergens', 'hoe ver staan we met dakloze jongeren'],
  ['eh ja dus wanneer hebben we nou weer een AB', 'op welke dag is het eerstvolgende AB'],
  ['ge moet mij eens zeggen wanneer Samira terug is', 'vanaf wanneer kan ik Samira weer bereiken na haar vrije dagen'],
  // Two questions
  ['wanneer is het volgende DO? en wie is er dan afwezig?', 'welke dag is het eerstvolgende DO, en wie is er die dag niet bij'],
  ['hoeveel opdrachten heeft Noor, en hoeveel heeft Fatima?', 'aantal opdrachten van Noor en aantal van Fatima'],
  ['wie is trekker van wonen met zorg en wanneer komt dat in het PFHO', 'door wie wordt wonen met zorg getrokken en op welke dag is het in het PFHO'],
  ['welke signalen zijn er uit Laren\nen welke uit Eemnes', 'wat kwam er binnen aan signalen uit Laren, en wat uit Eemnes'],
  ['Geef de opdrachten van Jan Bakker. En zijn toezeggingen ook graag.', 'ik wil graag Jan Bakker zijn opdrachten en ook zijn toezeggingen'],
  ['hoeveel inwoners heeft Huizen, en Blaricum?', 'wat is het inwonertal van Huizen en dat van Blaricum'],
  ['wat is er op 12 november besloten? en waarom is de app voor zorgvragen ingetrokken?', 'welke besluiten vielen er op 12 november? en wat is de reden dat de app voor zorgvragen stopt?'],
  ['tot wanneer is Fatima weg en wie vervangt haar', 'wanneer is Fatima terug en wie valt er voor haar in'],
  // Numbers
  ['hoeveel procent van alle opdrachten is afgerond', 'welk deel van de opdrachten hebben we helemaal klaar'],
  ['welk deel van alle inbreng is overgenomen?', 'hoeveel van alle inbreng namen we over'],
  ['bij hoeveel opdrachten organiseren ervaringsdeskundigen of hebben ze de regie', 'hoe vaak hebben ervaringsdeskundigen de regie of organiseren ze het, in aantal opdrachten'],
  ['hoeveel mensen zaten er gemiddeld bij een focusgroep', 'wat is het gemiddelde aantal deelnemers van een focusgroep'],
  ['hoeveel procent van de toezeggingen is nagekomen', 'welk deel van wat we toezegden is ook gedaan'],
  ['Hoeveel mensen hebben er dit jaar in totaal meegedaan?', 'wat is het totale aantal deelnemers van 2026'],
  ['welk percentage van de verwachte mensen kwam naar de interviews van dakloze jongeren', 'hoeveel procent van de verwachte deelnemers kwam echt opdagen bij de interviews van dakloze jongeren'],
  ['hoe laat houdt de bot op met herinneren', 'tot welk uur herinnert de bot ons aan dingen'],
]);
