/** What is asked beside a question and stands in the answer to it, or was only said apart: it is read as a part of that question. */

/** Why it is so is asked of the same, and so is who stands in: it stands in the row of who is away. */
const WHY_BESIDE =
  /,? en (?:wat (?:is|was) (?:dan |daar |(?:bij|van) (?:elk|ieder|alle(?:maal)?|die) )?de reden(?: daarvan| ervan| daarvoor| daar voor)?|om welke reden)(?: dan)?(?=[?.!\s]*$)/i;
/** What was decided stands in the row that says when, and by whom. */
const BESLUIT_BESIDE =
  /^(?=.*\bbesluit\b)(.*?),? en wat (?:hield|houdt|was|is) (?:het|dat|die|dit)(?: besluit)?(?: in| precies)*(?=[?.!\s]*$)/i;
const STAND_IN_BESIDE =
  /^(?=.*\b(?:afwezig|weg|vrij|ziek|verlof|vakantie|mist|missen|terug|ontbreekt|er\b.*\bniet)\b)(.*?),? en (?:(?:door )?wie (?:valt|vallen|neemt|vervangt|vangt|dekt|doet|pakt|wordt|worden)\b[^?]*|is (?:daar|er) (?:een |al )*(?:vervang|waarne)[^?]*|wie is (?:dan |er )?(?:de |zijn |haar |hun )?(?:vervanger|waarnemer|invaller))(?=[?.!\s]*$)/i;

/** 'Wanneer is het DO, en wie is er die dag niet bij'. */
const THAT_DAY =
  /,? en wie (?:is|zijn) er (?:op )?(?:die dag|dan|die datum) (?:er )?niet(?: bij)?(?=[?.!\s]*$)/i;

/** With which question a plan went back, and who had no residents take part, stand in the row. */
const VRAAG_BESIDE =
  /^(?=.*\bterug\w*)(.*?),? en (?:wat (?:was|is) (?:de|die|daar de) vraag|(?:met )?welke vraag(?: (?:stond|zat|hoorde) (?:er|daar)bij)?|wat (?:vroeg(?:en)?|wilden?) (?:ze|die|hij|zij)(?: weten)?)(?=[?.!\s]*$)/i;
/** 'En wie diende het in', 'en wie gaf dat': by whom that was done. */
const WHO_DID_BESIDE =
  /^(?=.*\b(?:plan(?:nen)?|akkoord|terug\w*|ingedien\w*)\b)(.*?),? en wie (?:gaf|gaven|diende|deed|stuurde|koppelde) (?:dat|het|die|ze)(?: (?:in|af|terug|akkoord))?(?=[?.!\s]*$)/i;
/** 'En wanneer is dat nu', 'en wanneer begint dat', 'en wanneer komt het dan wel'. */
const WHEN_BESIDE =
  /,? en wanneer (?:is|was|begint) (?:dat|het|die)(?: (?:nu|dan|wel|weer))+(?=[?.!\s]*$)|,? en wanneer begint (?:dat|het|die)(?=[?.!\s]*$)/i;
/** 'En in welke zaal'. */
const WHERE_BESIDE = /,? en (?:in|op) welke (?:plek|plaats|locatie|zaal|ruimte)(?=[?.!\s]*$)/i;
const WHO_BESIDE =
  /^(?=waarom\b)(.*?),? en wie (?:besliste|besloot|bepaalde|vond|heeft) dat(?: besloten| beslist| bepaald)?(?=[?.!\s]*$)/i;

/** 'Het aantal opdrachten van Samira en dat van Pieter': two numbers, and no sum. */
const COUNTS_TWO =
  /^(.*\b(?:aantal|hoeveel)\b.*? (?:van|in|bij) )([^\s?,]+(?: [^\s?,]+)?),? en (?:dat|die) (?:van|in|bij) ([^?]+)\??$/i;
/** 'Dakloze jongeren: wie trekt dat en wie leidt het': what both are about is said first. */
const TOPIC_OF_TWO =
  /^([^,:?]{4,60}):\s+((?:wie|wat|wanneer|waar|waarom|hoe|hoeveel|welke?)\s[^?]+?),?\s+en\s+((?:wie|wat|wanneer|waar|waarom|hoe|hoeveel|welke?)\s[^?]+?)\??$/i;

/** 'Wie trekt dat project van de schuldhulp en zit daar ook een wethouder bij'. */
const LED_AND_TREKKER =
  /^wie (?:trekt|leidt|doet) (?:(?:dat|het|dit|de|die) (?:project|opdracht|traject) (?:van|rond|over|met) )?([^,?]{4,50}?),? en (?:zit|is|hoort|staat) (?:daar|er)(?: (?:eigenlijk|ook|al|nog))* een (wethouder|trekker|bestuurder|portefeuillehouder)(?: (?:bij|op|aan|voor))*(?=[?.!\s]*$)/i;

/** 'Waar ging dat signaal van Huizen over en wat is er geantwoord': its answer stands with what it is about. */
const SIGNAAL_ANSWERED =
  /^(?:waar|wat) (?:ging|gaat|staat|stond|zei) (?:er in )?((?:dat|het|die|de) signaal\b[^?]*?)(?: over| om)?,? en (?:wat|hoe) (?:is|hebben|was|heb) (?:(?:er|we|wij|ons|het|toen|daarop|daar|op) )*(?:geantwoord|antwoord|gereageerd|gezegd)(?: (?:op|geweest))*(?=[?.!\s]*$)/i;

/** 'Hoeveel mensen waren er bij de focusgroep en hoeveel hadden we verwacht': the one answer says both. */
const EXPECTED_BESIDE =
  /\bhoeveel (?:(?:mensen|deelnemers|inwoners|man|volk) )?(?:waren|kwamen|zijn|deden)(?: er)?(?: gekomen| mee)?( (?:bij|op|aan|in|van) [^,?]{3,60}?)?,? en hoeveel (?:(?:hadden|had|waren|was|werden|we|wij|ze|er|mensen) )*(?:verwacht|gepland|gedacht|voorzien|gehoopt)(?: (?:hadden|waren|we|er))*(?=[?.!\s]*$)/i;

/** 'Welke is al nagekomen? Van de toezeggingen bedoel ik': what is added so belongs to the question before it. */
export function meantIn(text: string): string {
  return (
    text
      .replace(COUNTS_TWO, '$1$2? $1$3')
      .replace(LED_AND_TREKKER, 'wie leidt $1? wie is de $2 van $1')
      .replace(EXPECTED_BESIDE, 'kwamen er net zoveel mensen$1 als verwacht')
      .replace(TOPIC_OF_TWO, '$2 bij $1? $3 bij $1')
      .replace(SIGNAAL_ANSWERED, 'wat is er geantwoord op $1')
      .replace(VRAAG_BESIDE, '$1')
      .replace(WHO_BESIDE, '$1')
      .replace(WHO_DID_BESIDE, '$1 en door wie')
      .replace(WHEN_BESIDE, ' en wanneer')
      .replace(WHERE_BESIDE, ' en waar')
      .replace(WHY_BESIDE, ' en waarom')
      // How often it was so and how often not are two numbers of one thing.
      .replace(/^(hoe vaak .+?),? en hoe vaak niet(?=[?.!\s]*$)/i, '$1 dan wel niet')
      .replace(THAT_DAY, ' en wie is er dan afwezig')
      .replace(STAND_IN_BESIDE, '$1')
      .replace(BESLUIT_BESIDE, '$1')
      .replace(/[?.!]+\s+ik bedoel\s+/i, ' ')
      .replace(/[?.!]+\s+((?:van|bij|in|voor|over|uit)\s[^?.!]*?)\s+bedoel ik\b/i, ' $1')
  );
}
