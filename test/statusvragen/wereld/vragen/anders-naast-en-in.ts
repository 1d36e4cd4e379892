import { inAndereWoorden } from '../anders.ts';
import type { Vraag } from '../vraag.ts';
import { VRAGEN as NAAST_EN_IN } from './naast-en-in.ts';

/**
 * What is asked beside it of the same, and what was said or promised, as somebody else types it, written without a look at the reading. At first
 * sight 57 of 90 were right, 23 asked back, 2 answered with a word that did not count and 8 wrong in silence; two of the paraphrases said something
 * else and were mended since.
 */

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = inAndereWoorden(NAAST_EN_IN, [
  // What is asked beside it
  ['hoeveel opdrachten zijn uitgesteld en waarom', 'wat is het aantal uitgestelde opdrachten en wat is bij elk de reden'],
  ['welke toezeggingen staan nog open en van wie zijn ze', 'wat moeten we nog nakomen aan toezeggingen, en wie moet dat doen'],
  ['is het plan van tolk in de zorg al goedgekeurd en door wie', 'wie heeft het plan van tolk in de zorg goedgekeurd, of moet dat nog'],
  ['hoeveel focusgroepen zijn er gehouden, en bij welke opdrachten', 'wat is het aantal focusgroepen dat al geweest is en welke opdrachten waren dat'],
  ['wie is er volgende week afwezig en wie valt er in', 'wie mist er volgende week, en wie is de vervanger'],
  ['waarom en wanneer is de woningmarkt uitgesteld', 'op welke dag is de woningmarkt uitgesteld en om welke reden'],
  // A thing that was said or promised
  ['wat hebben deelnemers gezegd over formulieren', 'wat vonden de deelnemers van formulieren'],
  ['hebben we iets gehoord over mediation', 'is er inbreng gekomen over mediation'],
  ['welke inbreng gaat over een eigen kamer', 'zei er iemand iets over een eigen kamer'],
  ['is er aan iemand een folder beloofd', 'hebben we een folder toegezegd'],
  ['welke toezeggingen gaan over vervoer', 'wat is er toegezegd over vervoer'],
  ['signalen over rolstoelen', 'welk signaal gaat over rolstoelen'],
  // Sayings
  ['hoe is het gesteld met de wijkteams', 'hoe gaat het met de wijkteams'],
  ['hoe vordert respijtzorg', 'hoe ver zijn ze met respijtzorg'],
  ['is beschermd thuis al ver gevorderd', 'hoe ver is beschermd thuis nu'],
  ['waar hangt vervoer op maat op dit moment', 'in welke fase is vervoer op maat nu'],
  ['bij wie ligt de bal voor mantelzorgwaardering', 'wie is er aan zet bij mantelzorgwaardering'],
  ['wie is de bestuurder achter vrouwenopvang', 'welke bestuurder trekt vrouwenopvang'],
  ['vertel eens wat er in het PFHO van 26 november aan de orde komt', 'welke punten worden besproken in het PFHO van 26 november'],
  // What is lacking
  ['opdrachten waarvoor nog geen projectleider is aangewezen', 'voor welke opdrachten moet er nog een projectleider komen'],
  ['welke punten van inwoners zijn nog niet beoordeeld', 'welke inbreng wacht nog op een oordeel'],
  ['welke opdrachten zijn nog niet ingepland voor een overleg', 'welke opdracht staat nog bij geen enkel overleg op de agenda'],
  ['welke signalen hebben geen eigenaar', 'welke signalen heeft nog niemand opgepakt'],
  ['wie heeft er nog niets ingeleverd', 'van welke opdrachten is er nog geen plan ingediend'],
  // What comes first
  ['wat moet er deze week als eerste gebeuren', 'wat is deze week het eerste dat moet gebeuren'],
  ['welke toezegging moet het eerst nagekomen worden', 'welke open toezegging heeft de vroegste datum'],
  ['mijn eerstvolgende deadline (Samira El Amrani)', 'wat is de eerste termijn die er voor mij aankomt'],
  ['activiteiten die nog moeten plaatsvinden dit jaar', 'welke activiteiten komen er nog in 2026'],
  // Both at once, and how many
  ['opdrachten die in Laren én Eemnes spelen', 'welke opdrachten zijn er voor zowel Laren als Eemnes'],
  ['hoeveel deelnemers verwachten we bij het spiegelgesprek huishoudelijke hulp', 'op hoeveel mensen rekenen we bij het spiegelgesprek van huishoudelijke hulp'],
  ['hoeveel mensen bereikte de terugkoppeling van kinderen bij scheiding', 'wat is het bereik van de terugkoppeling van kinderen bij scheiding'],
  ['hoeveel mensen hoorden de terugkoppeling van het logeerhuis', 'bij hoeveel mensen kwam de terugkoppeling van het logeerhuis aan'],
  // A part of a title, of what somebody else agreed to
  ['waarom is de zorgapp gestopt', 'hoezo is die zorgapp ingetrokken'],
  ['welke plannen van mij zijn goedgekeurd (Pieter Smit)', 'op welke van mijn plannen is akkoord'],
  ['ist DO volgende week dinsdag', 'valt het DO op dinsdag volgende week'],
  ['vertel eens wat er in het PFHO van 26 november aan de orde komt aub (Diana Kuipers)', 'wat behandelen jullie in het PFHO van 26 november'],
  // What somebody asked, wrote and worked in
  ['wat vroeg Cees over het plan van school als vindplaats', 'welke vraag had Cees bij school als vindplaats'],
  ['waarom ging het plan van school als vindplaats terug', 'om welke reden is school als vindplaats naar Tom teruggegaan'],
  ['met welke vraag kwam het plan van hulpmiddelen terug', 'welke vraag stond erbij toen het plan van hulpmiddelen werd teruggestuurd'],
  ['is respijtzorg al verwerkt en wanneer', 'op welke dag is respijtzorg verwerkt'],
  ['wie heeft de inbreng van tolk in de zorg verwerkt', 'door wie is de inbreng bij tolk in de zorg verwerkt'],
  ['waarom had dakloze jongeren zo weinig deelnemers', 'hoe komt het dat er zo weinig mensen kwamen bij dakloze jongeren'],
  ['welke rol hebben ervaringsdeskundigen bij autisme', 'wat doen de ervaringsdeskundigen bij autisme'],
  // What is lacking, or not among them
  ['opdrachten zonder activiteiten in Wijdemeren', 'welke opdrachten in Wijdemeren hebben geen activiteiten'],
  ['van welke activiteiten is de uitkomst nog niet ingevuld', 'bij welke activiteit moet de uitkomst nog ingevuld worden'],
  ['welke stukken voor het DO van 24 november zijn nog niet compleet (Diana Kuipers)', 'welke stukken ontbreken er nog voor het DO van 24 november'],
  ['welke opdrachten hebben geen inbreng opgeleverd in Eemnes', 'van welke opdrachten in Eemnes is er geen inbreng'],
  ['alles in Huizen behalve wat voor de hele regio is', 'wat speelt er in Huizen, de opdrachten voor de hele regio niet meegerekend'],
  ['welke opdrachten deelt Noor met Tom', 'wat doen Noor en Tom samen'],
  ['wat van Jeugd en Onderwijs heeft Willem niet als trekker', 'welke opdrachten van Jeugd en Onderwijs worden niet getrokken door Willem'],
  // People
  ['wie is hier de coördinator (Jan de Groot)', 'wie coördineert dit allemaal'],
  ['voor wie val ik in en wanneer (Pieter Smit)', 'van wie ben ik de vervanger en welke dagen'],
  ['tot wanneer is Fatima er niet', 'hoe lang is Fatima nog weg'],
  ['aan wie kan ik iets vragen over jonge mantelzorgers', 'wie weet meer over jonge mantelzorgers'],
  ['hoe staat het met de vrouwenopvang, weet iemand dat (Tom de Wit)', 'weet iemand hoe ver de vrouwenopvang is'],
  // What is still to come, and what was said by whom
  ['waar gaan we nog een spiegelgesprek houden', 'welke spiegelgesprekken moeten nog plaatsvinden'],
  ['welke werkbezoeken staan er nog op stapel', 'welke werkbezoeken hebben we nog te gaan'],
  ['wat staat er gepland voor 3 december', 'wat doen we op 3 december'],
  ['hebben we ooit al een testsessie gedaan', 'welke testsessies zijn er al geweest'],
  ['wat hebben we beloofd aan huisartsen', 'is er iets toegezegd aan huisartsen'],
  ['nog iets binnengekomen van de adviesraad', 'welke signalen kregen we van de adviesraad'],
  ['welke onderwerpen zijn geschrapt van de jaaragenda', 'welk onderwerp is er van de jaaragenda gehaald'],
  // What was wrong in silence when it was first asked
  ['welke plannen moet ik als coördinator deze week nog beoordelen', 'op welke plannen moet ik deze week nog akkoord geven'],
  ['die brainstorm van digitaal meedoen, is dat doorgegaan', 'ging de brainstorm bij digitaal meedoen door'],
  ['hoeveel plannen heeft Cees goedgekeurd en hoeveel Carla', 'op hoeveel plannen gaf Cees akkoord en op hoeveel Carla'],
  ['hoe vaak deden we een spiegelgesprek', 'wat is het aantal spiegelgesprekken dat we hielden'],
  ['welke deadlines vallen in de kerstvakantie', 'welke termijnen lopen er af in de kerstvakantie'],
  ['wat verwacht Carla van mij (Samira El Amrani)', 'wat moet ik nog doen voor Carla'],
  ['neem ik iets waar voor iemand (Pieter Smit)', 'ben ik van iemand de vervanger'],
  ['heb ik een vervanger tijdens kerst (Noor Visser)', 'wie vervangt mij met kerst'],
  // As people write it, and as it is short
  ['Gelieve mij een overzicht te bezorgen van de signalen uit Eemnes', 'mag ik een lijstje met signalen van Eemnes'],
  ['Graag ontvang ik de lijst van opdrachten waarbij de heer Smit betrokken is', 'waar werkt meneer Smit allemaal aan, welke opdrachten'],
  ['Wie van de projectleiders heeft de grootste portefeuille?', 'bij welke projectleider liggen de meeste opdrachten'],
  ['Op welke datum is het besluit over Vervoer op maat genomen en wat hield het in?', 'wanneer en wat is er besloten over Vervoer op maat'],
  ['op wie moeten we wachten bij uithuisplaatsing', 'wie is aan de beurt bij uithuisplaatsing'],
  ['waarom staat het AO van december niet meer in de planning', 'hoe komt het dat het AO van december vervalt'],
  ['wat was er in september te doen met inwoners', 'welke activiteiten hadden we in september'],
  ['welke inbreng moet ik nog beoordelen (Samira El Amrani)', 'over welke inbreng moet ik nog een oordeel geven'],
  ['hoeveel inwoners zijn er in september bij onze opdrachten betrokken geweest', 'hoeveel mensen deden er mee in september'],
  ['wie besloot over de zorgapp', 'door welk overleg is besloten over de zorgapp'],
  ['zijn alle plannen voor het DO van 24 november binnen', 'is voor het DO van 24 november elk plan al ingediend'],
  ['is elk signaal aan iemand toegewezen', 'heeft ieder signaal een eigenaar'],
  ['heeft elke opdracht in Blaricum een trekker', 'hebben alle opdrachten in Blaricum wel een trekker'],
  // As people begin, and what is left open
  ['som eens op welke signalen nog geen antwoord hebben', 'noem de signalen die nog op antwoord wachten'],
  ['check even of er nog signalen zonder antwoord zijn', 'liggen er nog signalen die we niet beantwoord hebben'],
  ['zou je voor mij kunnen opzoeken wie dakloze jongeren doet', 'kun jij zien bij wie dakloze jongeren hoort'],
  ['wat vonden deelnemers van mediation', 'wat zeiden ze over mediation'],
  ['wat is het niveau van participatie bij geldzorgen', 'op welk niveau doen inwoners mee bij geldzorgen'],
  ['hoeveel toezeggingen heb ik nog staan (Pieter Smit)', 'wat is het aantal toezeggingen dat ik nog moet nakomen'],
  ['van welke signalen weet niemand wie ze oppakt', 'voor welke signalen is er nog niemand die het oppakt'],
]);
