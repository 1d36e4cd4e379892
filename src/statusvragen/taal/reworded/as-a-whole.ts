import { ENDS, RESIDENTS, type Reworded } from './parts.ts';

const ASKED = '^(?:(?:zeg|hoi|hallo|en|nou) )?';
const OF_IT =
  '(?: (?:eigenlijk|nu|nou|op dit moment|dit jaar|met (?:de |onze )?(?:inwonerparticipatie|participatie|samenkracht|opdrachten)|met alles|overal|in de regio))*';

/** What a director asks, of all of it at once or of one opdracht as a whole, in no word of the method. */
export const AS_A_WHOLE: readonly Reworded[] = [
  {
    said: `${ASKED}(?:hoe (?:staan|liggen|zitten) we er(?: nu)? ?(?:voor|bij)|gaat het (?:een beetje |wel )?(?:goed|lekker)|hoe (?:gaat|loopt|vordert) het(?= met (?:de |onze )?(?:inwonerparticipatie|participatie|samenkracht|opdrachten))|liggen we op schema|lopen we op schema)${OF_IT}${ENDS}`,
    word: 'hoe doen we het',
    examples: [
      ['hoe staan we ervoor', 'hoe doen we het'],
      ['hoe staan we er voor', 'hoe doen we het'],
      ['gaat het goed met inwonerparticipatie', 'hoe doen we het'],
      ['liggen we op schema?', 'hoe doen we het?'],
    ],
  },
  {
    said: `${ASKED}(?:(?:waar|wat) (?:gaat|loopt) (?:er |het )*(?:mis|fout|vast|spaak|niet goed|stroef)|waar (?:zitten|zijn) (?:de |onze )?(?:problemen|knelpunten|zorgen|risico s)|waar (?:moet|moeten) (?:ik|we) (?:(?:me|mij|ons) )?zorgen (?:over|om) maken|(?:welke|wat voor) opdrachten (?:lopen|zijn) (?:gevaar|risico|in gevaar|achter|vast|vastgelopen))${OF_IT}${ENDS}`,
    word: 'wat is te laat',
    examples: [
      ['waar gaat het mis', 'wat is te laat'],
      ['welke opdrachten lopen gevaar?', 'wat is te laat?'],
      ['waar moet ik me zorgen over maken', 'wat is te laat'],
    ],
  },
  {
    said: `${ASKED}wat (?:heb ik|hebben we) (?:allemaal |zoal )?gemist${ENDS}`,
    word: 'wat is er nieuw',
    examples: [['wat heb ik gemist?', 'wat is er nieuw?']],
  },
  {
    said: `${ASKED}wat is (?:nu |er )?(?:het )?(?:belangrijkste?|dringendste?|urgentste?|meest (?:urgent|dringend|belangrijke?))(?: voor)? ((?:deze|komende|volgende) (?:week|maand)|vandaag|morgen)${ENDS}`,
    word: 'wat moet er $1 gebeuren',
    examples: [['wat is het belangrijkste deze week', 'wat moet er deze week gebeuren']],
  },
  {
    said: `${ASKED}(?:wat is er|is er iets|wie heeft er|wie heeft) (?:allemaal |zoal )?((?:gisteren|vandaag|eergisteren|(?:deze|vorige|afgelopen) (?:week|maand)|sinds [\\p{L}\\d ]{3,25}))(?: allemaal| zoal| iets| wat)* (?:gebeurd|gedaan|binnengekomen en gedaan)${ENDS}`,
    word: 'wat is er $1 veranderd',
    examples: [
      ['wat is er gisteren gebeurd', 'wat is er gisteren veranderd'],
      ['wie heeft er vandaag iets gedaan', 'wat is er vandaag veranderd'],
    ],
  },
  // What waits for who asks.
  {
    said: `${ASKED}(?:wat|welke plannen) (?:kan|moet|mag) ik (?:(?:vandaag|nu|nog|deze week|allemaal|eigenlijk|straks) )*(?:afstemmen|goedkeuren|beoordelen|bekijken en afstemmen|lezen en afstemmen)${ENDS}`,
    word: 'welke plannen wachten op mijn akkoord',
    examples: [['wat kan ik vandaag afstemmen', 'welke plannen wachten op mijn akkoord']],
  },
  {
    said: `${ASKED}welke plannen (?:moet|kan) ik (?:(?:vandaag|nu|nog|deze week) )*(?:lezen|bekijken|doorlezen)${ENDS}`,
    word: 'welke plannen wachten op mijn akkoord',
    examples: [['welke plannen moet ik nog lezen', 'welke plannen wachten op mijn akkoord']],
  },
  {
    said: `${ASKED}(?:hoeveel|heb ik nog veel|hoe veel) (?:werk|taken) (?:heb ik|ligt er|staat er|wacht er)?(?: (?:nog|open|liggen|te doen|voor mij|op mij|vandaag|deze week))*${ENDS}`,
    word: 'wat moet ik nog doen',
    examples: [['hoeveel werk heb ik nog', 'wat moet ik nog doen']],
  },
  // One opdracht.
  {
    said: `${ASKED}(?:(?:geef|maak|mag ik|graag|ik wil|kun je|toon)(?: (?:me|mij|ons|eens|even|geven|maken))* )?(?:een |de )?(?:korte |beknopte )?samenvatting (?:van|over) (?:de opdracht |het project )?(?!(?:het|de) [a-z]{2,4}(?: |$))(.{3,60}?)(?: (?:geven|maken|hebben|zien))?${ENDS}`,
    word: 'hoe staat het met $1',
    examples: [
      ['geef me een samenvatting van pleegzorg', 'hoe staat het met pleegzorg'],
      ['korte samenvatting van de nachtopvang', 'hoe staat het met de nachtopvang'],
    ],
  },
  {
    said: `${ASKED}(?:vat|vatte) (.{3,60}?) (?:(?:eens|even|kort|voor me|voor mij|voor ons) )*samen${ENDS}`,
    word: 'hoe staat het met $1',
    examples: [['vat nachtopvang even samen', 'hoe staat het met nachtopvang']],
  },
  {
    said: `^(.{3,60}?) (?:in het kort|kort samengevat|in een paar zinnen)${ENDS}`,
    word: 'hoe staat het met $1',
    examples: [['pleegzorg in het kort', 'hoe staat het met pleegzorg']],
  },
  // What is read before a meeting stands on its agenda.
  {
    said: `${ASKED}(?:(?:geef|toon|welke|waar vind ik|waar zijn|waar staan|ik zoek|mag ik)(?: (?:me|mij))* )?(?:de |alle )?(?:vergader)?stukken(?: (?:krijg ik|zijn er|horen))?(?: er)? (?:voor|van|bij|op)(?: het| de)?(?: volgende| komende| eerstvolgende)?(?= \\p{L}+${ENDS})`,
    word: 'wat staat er op de agenda van het eerstvolgende',
    examples: [['stukken voor het DO', 'wat staat er op de agenda van het eerstvolgende DO']],
  },
  {
    said: `${ASKED}(?:(?:geef|toon|welke|waar vind ik|waar zijn|waar staan)(?: (?:me|mij))* )?(?:de |alle )?(?:vergader)?stukken(?: er)? (?:voor|van|bij|op)(?= .*\\d)`,
    word: 'wat staat er op de agenda van',
    examples: [
      ['stukken van het DO van 24 november', 'wat staat er op de agenda van het DO van 24 november'],
    ],
  },
  {
    said: `${ASKED}wat (?:moet|moeten) (?:ik|we) (?:nog )?(?:lezen|voorbereiden|doorlezen) (?:voor|op) (?:het overleg van )?(.{2,40}?)${ENDS}`,
    word: 'welke agendapunten zijn er op $1',
    examples: [['wat moet ik lezen voor donderdag', 'welke agendapunten zijn er op donderdag']],
  },
  // What residents said, and hear.
  {
    said: `waar (?:hebben we|is) (?:er )?niet naar (?:de |onze )?${RESIDENTS} geluisterd`,
    word: 'welke inbreng is niet overgenomen',
    examples: [['waar hebben we niet naar inwoners geluisterd', 'welke inbreng is niet overgenomen']],
  },
  {
    said: `waar (?:hebben we|is) (?:er )?(?:wel |echt )?naar (?:de |onze )?${RESIDENTS} geluisterd`,
    word: 'welke inbreng is overgenomen',
    examples: [['waar hebben we wel naar mensen geluisterd', 'welke inbreng is overgenomen']],
  },
  {
    said: `aan (?:wie|welke ${RESIDENTS}) (?:moeten|moet) (?:we|ik|er) nog (?:iets |wat )?(?:laten weten|laten horen|vertellen|terugkoppelen)`,
    word: 'welke opdrachten moeten nog terugkoppelen',
    examples: [['aan wie moeten we nog iets laten weten', 'welke opdrachten moeten nog terugkoppelen']],
  },
  {
    said: `(?:zijn|werden) (?:de |onze )?${RESIDENTS} (?:van|bij|over) (.{3,60}?) (?:bijgepraat|ingelicht|geinformeerd|op de hoogte gebracht)${ENDS}`,
    word: 'is teruggekoppeld bij $1',
    examples: [
      ['wanneer zijn de mensen van logeerhuis bijgepraat', 'wanneer is teruggekoppeld bij logeerhuis'],
    ],
  },
  // What came in, with whom who asks.
  {
    said: '(?:heb ik|hebben we|hebben wij|heb je) ((?:(?:al|nog|nog steeds|wel|allemaal) )*(?:niet )?)binnen(?:gekregen)?',
    word: 'zijn $1binnen',
    examples: [['welke plannen heb ik nog niet binnen', 'welke plannen zijn nog niet binnen']],
  },
  {
    said: 'die er (?:al )?(voor|sinds) ((?:1 |begin |eind )?[\\p{L}]+(?: \\d{4})?) (?:al )?(?:waren|zijn|bestonden|liepen)',
    word: 'die $1 $2 zijn toegevoegd',
    examples: [['opdrachten die er voor maart al waren', 'opdrachten die voor maart zijn toegevoegd']],
  },
  // Of a plan it is said that it is agreed; a meeting approves.
  {
    said: '^wat (?:is|werd|zijn) (?:er )?goedgekeurd(?= (?:zonder|terwijl) )',
    word: 'welke besluiten zijn goedgekeurd',
    examples: [['wat is er goedgekeurd zonder inbreng', 'welke besluiten zijn goedgekeurd zonder inbreng']],
  },
];
