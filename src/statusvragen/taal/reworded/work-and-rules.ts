import { ENDS, type Reworded } from './parts.ts';

/** Who does what next, what an overleg does, who is away and which rules hold, as people ask it of a colleague. */
const SOFT = '(?:(?:nog|nu|al|ook|eigenlijk|dan|toch|precies|allemaal|zoal|eens|weer|straks) )*';
/** One word, or two where the second is no part of the sentence. */
const NAME = '\\p{L}+(?: \\p{L}+)??';
const OVERLEG =
  '(?:do|pfho|ab|ao|regieteam|directieoverleg|portefeuillehoudersoverleg|algemeen bestuur|ambtelijk overleg)';

export const WORK_AND_RULES: readonly Reworded[] = [
  // Who does it now.
  {
    said: `^wie (?:kijkt|bekijkt|beoordeelt|leest|checkt|keurt|behandelt) ${SOFT}(?:er )?(?:naar )?((?:mijn |het |dat |ons )?plan (?:van|voor|over) .{3,60}?)(?: goed| na)?${ENDS}`,
    word: 'bij wie ligt $1',
    examples: [
      ['wie kijkt er naar mijn plan van pleegzorg', 'bij wie ligt mijn plan van pleegzorg'],
      ['wie beoordeelt nu het plan van pleegzorg', 'bij wie ligt het plan van pleegzorg'],
    ],
  },
  {
    said: `^(?:en )?wat (?:wil|willen|verwacht|verwachten|vraagt|vragen|moet|moeten) (?:men|ze|zij|jullie|iedereen|de co[oö]rdinator) ${SOFT}van (?:mij|me)(?: hebben| gedaan krijgen)?${ENDS}`,
    word: 'wat moet ik nog doen',
    examples: [['wat wil men van mij', 'wat moet ik nog doen']],
  },
  {
    said: `^(?:waar|wat) moet ik (?:(?:vandaag|deze week|nu|morgen|nog) )*(?:achteraan|achterheen|achter aan|achterna)(?: gaan| bellen| zitten)?${ENDS}`,
    word: 'wat moet ik nog doen',
    examples: [['waar moet ik vandaag achteraan', 'wat moet ik nog doen']],
  },
  {
    said: `^wie (?:is|zijn) (?:er )?(?:nog )?niet (?:klaar|zover|gereed) voor(?= (?:het|de) ${OVERLEG}(?![\\p{L}]))`,
    word: 'wie moet er nog iets doen voor',
    examples: [['wie is er nog niet klaar voor het do', 'wie moet er nog iets doen voor het do']],
  },
  {
    said: `^(?:is|zijn|ligt|loopt|zit) (.{3,50}?) (?:nog )?op (?:tijd|schema|koers) of (?:te ?laat|achter|niet)${ENDS}`,
    word: 'is $1 te laat',
    examples: [['is pleegzorg op tijd of te laat', 'is pleegzorg te laat']],
  },
  {
    said: '(?:^wat (?:is|wordt|was) )(?:nu )?(?:het|de) (?:eerstvolgende|volgende|eerste)(?: wat er (?:moet )?gebeurt?(?:en)?(?: moet)?)?(?= (?:bij|voor|van|in) )(?! (?:van|voor) (?:het|de) (?:do|pfho|ab|ao)(?![\\p{L}]))',
    word: 'wat is de volgende stap',
    examples: [['wat is het eerstvolgende bij pleegzorg', 'wat is de volgende stap bij pleegzorg']],
  },
  {
    said: `^(?:en )?wat moet ik (?:${SOFT})(?:weten|onthouden|begrijpen) (?:van|over|bij) (.{3,60}?)${ENDS}`,
    word: 'hoe staat het met $1',
    examples: [['wat moet ik weten over pleegzorg', 'hoe staat het met pleegzorg']],
  },
  {
    said: '(?<=^wat heeft )(?:de|een) co[oö]rdinator(?= .*(?:goedgekeurd|afgestemd|geaccordeerd|teruggestuurd)(?![\\p{L}]))',
    word: 'iemand',
    examples: [
      ['wat heeft de coordinator vorige maand goedgekeurd', 'wat heeft iemand vorige maand goedgekeurd'],
    ],
  },
  // What an overleg does.
  {
    said: `^wat (?:gaat|gaan|zal|staat) er (.{0,30}?)(?:in|op|bij) (?:het|de) (${OVERLEG}) (?:(?:allemaal|te) )*(?:gebeuren|aan de hand zijn|besproken worden|behandeld worden)`,
    word: 'wat staat er $1op de agenda van het $2',
    examples: [['wat gaat er dinsdag in het do gebeuren', 'wat staat er dinsdag op de agenda van het do']],
  },
  {
    said: `^welke (?:punten|stukken|onderwerpen|zaken|dingen) (?:zijn|staan|komen|liggen) (?:er )?${SOFT}(?:op|in|bij|voor) (?:het|de) (${OVERLEG})(?! (?:om|die))(?!.*(?:behandeld|besproken|besloten|vastgesteld|goedgekeurd))`,
    word: 'wat staat er op de agenda van het $1',
    examples: [
      ['welke punten zijn er op het ab van december', 'wat staat er op de agenda van het ab van december'],
    ],
  },
  {
    said: `(?<=^(?:waarom|hoezo) )(?:vergadert|vergadert er|komt|zit) (?:het|de) (${OVERLEG}) niet(?: (?:bij elkaar|bijeen|samen))?`,
    word: 'gaat het $1 niet door',
    examples: [['waarom vergadert het ao niet op 2 december', 'waarom gaat het ao niet door op 2 december']],
  },
  // Away.
  {
    said: `(?:hoe ?lang|hoeveel (?:dagen|weken)) (?:is|blijft|ben) (${NAME}) (?:(?:nog|er) )*(?:weg|afwezig|vrij|ziek|met verlof|op vakantie|niet)${ENDS}`,
    word: 'tot wanneer is $1 afwezig',
    examples: [['hoeveel dagen is fatima nog weg', 'tot wanneer is fatima afwezig']],
  },
  {
    said: `^(?:valt|vallen|springt) (?:er )?iemand ${SOFT}(?:in|bij) voor (${NAME})${ENDS}`,
    word: 'wie vervangt $1',
    examples: [['valt er iemand in voor fatima', 'wie vervangt fatima']],
  },
  // The rules.
  {
    said: 'overzicht(?:je)? van de week|weekoverzichtje',
    word: 'weekoverzicht',
    examples: [
      ['op welke dag krijg ik het overzicht van de week', 'op welke dag krijg ik het weekoverzicht'],
    ],
  },
  {
    said: `(?<=^hoe ?lang (?:van )?(?:tevoren|vooraf) )(?:moet|moeten) (?:ik|je|we|wij|een projectleider) (?:de )?(?:mensen|deelnemers|inwoners|bewoners) uitnodigen`,
    word: 'moet een uitnodiging verstuurd zijn',
    examples: [
      [
        'hoelang van tevoren moet ik mensen uitnodigen',
        'hoelang van tevoren moet een uitnodiging verstuurd zijn',
      ],
    ],
  },
  {
    said: `^wanneer moet (?:een|het|mijn|je) plan (?:uiterlijk )?(?:bij|naar) (?:de )?co[oö]rdinator (?:zijn|liggen|toe|gaan)${ENDS}`,
    word: 'hoeveel werkdagen van tevoren moet een plan klaar zijn',
    examples: [
      [
        'wanneer moet een plan uiterlijk bij de coordinator zijn',
        'hoeveel werkdagen van tevoren moet een plan klaar zijn',
      ],
    ],
  },
  {
    said: `^wie (?:mag|kan|moet|moeten|mogen|bepaalt of) (?:(?:een|het|de|mijn) )?plan(?:nen)? (?:(?:af|goed) ?keuren|goedkeuren|afstemmen|beoordelen|goed is|akkoord geven)${ENDS}`,
    word: 'wie is de coordinator',
    examples: [['wie mag een plan goedkeuren', 'wie is de coordinator']],
  },
  // What the bot sent.
  {
    said: `^(?:is|zijn|ging|gingen) er (?:(?:bij|aan|naar) (?:iemand|mensen) )?(?:(?:een|ook|nog) )*bericht(?:en)? (?:(?:ergens|bij iemand) )?(?:(?:fout|mis|verloren) ?(?:gegaan|gelopen)?|mislukt|niet verstuurd)${ENDS}`,
    word: 'welke berichten zijn niet aangekomen',
    examples: [['is er bij iemand een bericht fout gegaan', 'welke berichten zijn niet aangekomen']],
  },
  {
    said: `^(?:krijgt|ontvangt) (${NAME}) ${SOFT}(?:de |jouw |je )?(?:berichten|meldingen|herinneringen)(?: van (?:de bot|jou|je))?${ENDS}`,
    word: 'is $1 bereikbaar voor de bot',
    examples: [['krijgt joost nog berichten', 'is joost bereikbaar voor de bot']],
  },
  // On which day.
  {
    said: '^op welke (?:datum|dag)(?= (?:kwam|kwamen|werd|werden|ging|diende|stuurde|gaf|heeft|hebben|had)(?![\\p{L}]))',
    word: 'wanneer',
    examples: [['op welke datum kwam pleegzorg binnen', 'wanneer kwam pleegzorg binnen']],
  },
  // As it is typed in haste.
  { said: 'wnr|wann|wanner|wneer', word: 'wanneer', examples: [['wnr is het do', 'wanneer is het do']] },
  { said: 'ovr', word: 'over', examples: [['wie gaat ovr pleegzorg', 'wie gaat over pleegzorg']] },
  {
    said: '(?<=(?:plan|opdracht|passage|besluit|datum|status|inbreng) )v(?= )',
    word: 'van',
    examples: [['het plan v pleegzorg', 'het plan van pleegzorg']],
  },
];
