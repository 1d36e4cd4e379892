import { ENDS, NAME, NUMBER, RESIDENTS, type Reworded } from './parts.ts';

/** Where and when one meets, what came up there, and how much time the rules give: in other words than the constructions know. */
const WHO =
  '(?:ik|we|wij|je|jij|ge|iemand|men|een projectleider|een coordinator|de coordinator|projectleiders|jullie)';

export const OF_OVERLEG_AND_TERMS: readonly Reworded[] = [
  {
    said: 'vergadert (?:er )?(?:het )?(?:vaakst|meest|meeste)',
    word: 'heeft de meeste vergaderingen',
    examples: [['welk overleg vergadert het vaakst', 'welk overleg heeft de meeste vergaderingen']],
  },
  {
    said: '(?:hoeveel keer|hoe vaak) (?:is|heeft|kwam|vergaderde) (?:het |de )?(\\p{L}+)(?= |$)([^?]*?)(?: (?:al|er))* ?(?:bij elkaar(?: gekomen| geweest)?|bijeen ?gekomen|samen ?gekomen|vergaderd)(?=[?.! ]*$)',
    word: 'hoeveel vergaderingen had het $1$2',
    examples: [
      ['hoeveel keer is het DO dit jaar bij elkaar gekomen', 'hoeveel vergaderingen had het DO dit jaar'],
      ['hoe vaak heeft het PFHO in 2026 vergaderd', 'hoeveel vergaderingen had het PFHO in 2026'],
    ],
  },
  {
    said: '^(?:welke )?vergaderingen (?:die )?met (meer dan|minder dan|minstens|minimaal|hoogstens|precies) (\\d+|\\p{L}+) (?:agenda)?punten',
    word: 'welke vergaderingen hebben $1 $2 punten',
    examples: [['vergaderingen met meer dan vijf punten', 'welke vergaderingen hebben meer dan vijf punten']],
  },
  {
    said: 'waar (?:moet|moeten|mag|mogen) (?:ik|we|wij|je) (?:(?:dan|nu|precies|ook alweer) )*(?:heen|naartoe|naar toe|zijn|wezen|verwacht)(?: gaan)?(?: voor| bij)(?= (?:het|de|dat|die|ons) (?!vragen|plan|akkoord))',
    word: 'waar is',
    examples: [
      ['waar moet ik zijn voor het pfho volgende week', 'waar is het pfho volgende week'],
      ['waar moeten we heen voor het do', 'waar is het do'],
    ],
  },
  {
    said: 'wat (?:hebben|had|hadden|heb) (?:we|wij|jullie|ik) ([^?]*?(?:in|op|bij) het \\p{L}+(?: (?:van|op) [^,?]+?)?) (?:gehad|behandeld|gekregen|besproken)',
    word: 'wat stond er $1 op de agenda',
    examples: [
      ['wat hebben we op 3 november in het do gehad', 'wat stond er op 3 november in het do op de agenda'],
    ],
  },
  {
    said: "wat (?:krijg|krijgen|krijgt) (?:ik|we|wij|\\p{L}+) ([^?]*?)(?:voor (?:mijn|m[’']?n|onze|de|zijn|haar) (?:neus|kiezen|voeten|snufferd)|voorgeschoteld|voorgelegd)",
    word: 'wat staat er $1op de agenda',
    examples: [['wat krijgen we volgende week voor onze neus', 'wat staat er volgende week op de agenda']],
  },
  {
    said: 'wie (?:brengt|bracht) (?!er )(.{3,50}?) in (?:bij|in|op) (?:het|de) \\p{L}+',
    word: 'wie is de projectleider van $1',
    examples: [['wie brengt pleegzorg in bij het do', 'wie is de projectleider van pleegzorg']],
  },
  {
    said: `hoeveel (?:tijd|dagen|weken) (?:heb|hebben|heeft|krijg|krijgen|krijgt) ${WHO} (?:om|voor)(?= )`,
    word: 'hoeveel werkdagen heb ik voor',
    examples: [
      [
        'hoeveel tijd krijg ik om een signaal te beantwoorden',
        'hoeveel werkdagen heb ik voor een signaal te beantwoorden',
      ],
      ['hoeveel dagen heb ik voor de terugkoppeling', 'hoeveel werkdagen heb ik voor de terugkoppeling'],
    ],
  },
  {
    said: '(?:hoe snel|binnen welke (?:termijn|tijd)|hoe gauw|hoe rap)(?= (?:moet|moeten|hoort|horen|dient) )',
    word: 'binnen hoeveel werkdagen',
    examples: [
      ['hoe snel moet ik een besluit vastleggen', 'binnen hoeveel werkdagen moet ik een besluit vastleggen'],
    ],
  },
  {
    said: `(?<=(?:hoeveel|hoe lang|termijn).* )(?:moeten|moet|mogen) (?:de )?${RESIDENTS} (?:(?:er|dan|nog|daarna) )*(?:iets|wat|het|bericht|antwoord) (?:(?:terug )?(?:horen|weten)|krijgen|hebben)`,
    word: 'moet er terugkoppeling zijn',
    examples: [
      [
        'hoeveel dagen na het besluit moeten mensen iets horen',
        'hoeveel dagen na het besluit moet er terugkoppeling zijn',
      ],
    ],
  },
  {
    said: `hoeveel (?:tijd|dagen|werkdagen|weken) (?:is|zit|zitten|zijn|mag|mogen) er (?:maximaal |hooguit )?(?:zitten )?tussen (?:het |de |een )?(\\p{L}+) en (?:het |de |een )?(\\p{L}+)${ENDS}`,
    word: 'hoeveel werkdagen na het $1 moet de $2 er zijn',
    examples: [
      [
        'hoeveel tijd is er tussen het besluit en de terugkoppeling',
        'hoeveel werkdagen na het besluit moet de terugkoppeling er zijn',
      ],
    ],
  },
  {
    said: '^wanneer (?:moet|moeten|dient|hoort)(?= een (?:plan|besluit|passage|uitnodiging|meetlat|terugkoppeling|signaal) (?!van |voor (?!het )|over ))',
    word: 'binnen hoeveel werkdagen moet',
    examples: [
      [
        'wanneer moet een besluit uiterlijk zijn vastgelegd',
        'binnen hoeveel werkdagen moet een besluit uiterlijk zijn vastgelegd',
      ],
    ],
  },
  {
    said: '^is (?!er |het |dat |dit |de |die |hij |zij |ze |alles )(\\p{L}+(?: \\p{L}+){0,2}) (al|nog niet|inmiddels)(?= binnen)',
    word: 'is het plan van $1 $2',
    examples: [['is pleegzorg al binnen', 'is het plan van pleegzorg al binnen']],
  },
  {
    said: "(?:welke?|wat voor) programma[’']?s? (?:hebben (?:we|wij|jullie)|zijn er|heeft de regio)(?: hier| allemaal| zoal)*(?=[?.! ]*$)",
    word: 'hoeveel opdrachten zijn er per programma',
    examples: [['welke programmas hebben we', 'hoeveel opdrachten zijn er per programma']],
  },
  {
    said: '(?:is|zijn|was) er (?:bij|met|aan|rond|rondom|in|voor) (.{3,40}?) (?:(?:nog|al|ooit|inmiddels) )*(?:iets|wat) (?:gebeurd|veranderd|gewijzigd|gedaan|bijgekomen)(?= (?:sinds|na|vanaf) )',
    word: 'wat is er veranderd bij $1',
    examples: [
      [
        'is er bij pleegzorg nog iets gebeurd sinds vorige maand',
        'wat is er veranderd bij pleegzorg sinds vorige maand',
      ],
    ],
  },
  {
    said: `^waar (?:blijft|blijven) (?!er |(?:het |de |een |mijn )?plan)(.+?)${ENDS}`,
    word: 'hoe staat het met $1',
    examples: [['waar blijft de nachtopvang', 'hoe staat het met de nachtopvang']],
  },
  // For the meeting of that day.
  {
    said: '(?<=(?:passages?|plan|plannen|stukken|opleggers?) )((?:ontbreken|ontbreekt|missen|mist)(?: er| we| ik)*(?: nog)?) voor(?= \\d{1,2}(?: \\p{L}+|/\\d))',
    word: '$1 op',
    examples: [
      ['welke passages ontbreken nog voor 26 november', 'welke passages ontbreken nog op 26 november'],
    ],
  },
  {
    said: `hoeveel (?:onderwerpen|punten|stukken|zaken) (?:hebben|heeft|krijgen|staan|zijn|komen) (?:we|wij|er)(?= (?!.*jaaragenda).*(?:in|op|bij|voor) het )`,
    word: 'hoeveel agendapunten zijn er',
    examples: [
      [
        'hoeveel onderwerpen hebben we donderdag in het do',
        'hoeveel agendapunten zijn er donderdag in het do',
      ],
    ],
  },
  {
    said: '(?:hoeveel|wat) (?:krijgt|krijgen|ontvangt|ontvangen) (?:een |de )?(?:inwoners?|deelnemers?|mensen|iemand)(?: betaald)? (?:die|dat|als ze|als die|als hij|om|voor) (?:mee ?doet|mee ?doen|mee te doen|het meedoen|meepraat|meepraten)(?:t|en)?',
    word: 'hoe hoog is de vergoeding',
    examples: [['hoeveel krijgt een inwoner die meedoet', 'hoe hoog is de vergoeding']],
  },
  // Who sees to it.
  {
    said: 'wie (?:let|past) (?:er )?(?:nu |dan )?op (?:de |het )?(?:zaken|werk|dossiers|boel|winkel|spullen) van',
    word: 'wie vervangt',
    examples: [['wie let er op de zaken van fatima', 'wie vervangt fatima']],
  },
  {
    said: 'wie is (?:er )?(?:de |den |hier de )?(?:baas|chef|kapitein) (?:over|van|bij)',
    word: 'wie is de projectleider van',
    examples: [['wie is den baas over pleegzorg', 'wie is de projectleider van pleegzorg']],
  },
  {
    said: '(?<=waarom (?:krijgt|ontvangt|hoort) \\p{L}+(?: \\p{L}+)? )(?:niks|niets)(?: meer)? van (?:jou|je|de bot|u)',
    word: 'geen berichten',
    examples: [['waarom krijgt joost niks van jou', 'waarom krijgt joost geen berichten']],
  },
  // What the bot sends.
  {
    said: '(?:is|zijn) (?:alles|alle berichten|al (?:mijn|je|jouw|onze) berichten|de berichten) (?:bij|aan|voor) (\\p{L}+(?: \\p{L}+)?) (?:wel |goed |ook |allemaal )*aangekomen',
    word: 'is het bericht aan $1 aangekomen',
    examples: [['is alles bij tom aangekomen', 'is het bericht aan tom aangekomen']],
  },
  {
    said: '(?<=wie (?:krijgt|krijgen|ontvangt|ontvangen) (?:er )?geen berichten?)(?: meer| langer)?(?: van (?:jou|je|u|de bot|deze bot))?(?=[?.! ]*$)(?<! berichten?)',
    word: '',
    examples: [['wie krijgt er geen berichten meer van jou', 'wie krijgt er geen berichten']],
  },
  // Where it still has to go.
  {
    said: `(?<=(?:moet|moeten|gaat|gaan) (?:(?:er|nog|ook|allemaal) )*)(?:door|voorbij)(?= (?:het|ons) ${NAME}${ENDS})`,
    word: 'naar',
    examples: [
      [
        'welke opdrachten moeten nog door het algemeen bestuur',
        'welke opdrachten moeten nog naar het algemeen bestuur',
      ],
    ],
  },
  {
    said: `(?<=^)komt (het [^,?]{2,40}?)( nog)? (?:${NUMBER} (?:keer|maal)|vaker|meermaals) (bij elkaar|samen)${ENDS}`,
    word: 'wanneer komt $1$2 $3',
    examples: [
      ['komt het DO dit jaar nog twee keer bij elkaar', 'wanneer komt het DO dit jaar nog bij elkaar'],
    ],
  },
  {
    said: `(?<=^)(wat|welke (?:punten|opdrachten|onderwerpen|stukken)) (?:ligt|liggen|staat|staan|komt|komen)(?: er)?( .{0,50}?)? ter (?:vaststelling|besluitvorming)(?: voor(?! ))?( .{1,40}?)?${ENDS}`,
    word: '$1 moet er$2$3 vastgesteld worden',
    examples: [
      ['wat ligt er 26 november ter vaststelling voor', 'wat moet er 26 november vastgesteld worden'],
    ],
  },
  {
    said: `(?<=wanneer moet .*plan.*)(?:uiterlijk )?(?:weg|de deur uit|opgestuurd|verstuurd|ingestuurd|op de post|bij jullie zijn)(?: zijn| worden)?${ENDS}`,
    word: 'ingediend zijn',
    examples: [
      [
        'wanneer moet het plan van pleegzorg uiterlijk weg',
        'wanneer moet het plan van pleegzorg ingediend zijn',
      ],
    ],
  },
];
