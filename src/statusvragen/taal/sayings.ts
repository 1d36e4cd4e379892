import { remembering } from '../../shared/bounded.ts';
import { EN_BEIDE } from './fillers.ts';
import { REWORDED } from './reworded/reworded.ts';

/**
 * What people say in several words for one thing that the grammar has a word for. They are read as that word, once the words
 * of the question are known and before a rule looks at them: no part of a saying means what it means elsewhere.
 */
export const SAYINGS: readonly (readonly [said: string, word: string])[] = [
  ...REWORDED.map(({ said, word }) => [said, word] as const),
  // With its accent, of both at once.
  ['én', EN_BEIDE],
  [
    'vóór(?= (?:\\d|begin |eind |half )?(?:\\d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?![\\p{L}]))',
    'eerder dan',
  ],
  // How far it is.
  [
    'in welk(?:e)? (?:stadium|fase|stap|stand) (?:zit|is|staat|zitten|bevindt zich|verkeert)',
    'hoe staat het met',
  ],
  ['hoe is het (?:nu |dan )?(?:gesteld|gelegen|gegaan|afgelopen|verlopen) met', 'hoe staat het met'],
  [
    '(?:(?:al |nog )?(?:ver|goed|mooi|een (?:heel )?eind(?:je)?|een (?:klein )?beetje)) (?:gevorderd|op weg|op streek|onderweg|opgeschoten)',
    'op schema',
  ],
  [
    '(?:uit de pas|achter op (?:schema|de planning)|vertraging (?:op)?gelopen|met vertraging|in het rood|op rood|over de (?:uiterste|afgesproken|geplande) (?:datum|termijn|deadline|tijd|dag)(?: heen)?)',
    'te laat',
  ],
  // Who has to do something.
  ['(?:bij wie|waar) ligt (?:nu |dan )?de bal(?: nu)?|wie heeft (?:nu )?de bal', 'wie is aan zet'],
  ['aan de orde', 'op de agenda'],
  // Still to come.
  ['op stapel|op de rol|op het programma|in het verschiet|voor de boeg', 'gepland'],
  [
    '(gepland|ingepland|geagendeerd|vastgelegd|uitgenodigd) voor(?= (?:\\d|maandag|dinsdag|woensdag|donderdag|vrijdag))',
    '$1 op',
  ],
  [
    'hoe ?lang (heeft|hebben|heb|hebt) (\\p{L}+(?: \\p{L}+)?) nog (?:de )?(?:tijd )?(?:om|voor)',
    'tot wanneer $1 $2 voor',
  ],
  // Whose it is.
  [
    'hangt er (?:ook )?(?:nog )?(?:iets|wat) aan de naam van|staat er (?:ook )?(?:nog )?(?:iets|wat) op (?:de )?naam van',
    'welke opdrachten zijn van',
  ],
  [
    '(?<=heeft .*)(?:onder (?:zich|zijn hoede|haar hoede|zijn vleugels)|in (?:zijn|haar) portefeuille|op (?:zijn|haar) naam)',
    '',
  ],
  ['(?:deelt|delen)(?= .* met )', 'heeft'],
  ['(?<=^(?:wat|welke \\p{L}+) )(?:vind|vinden) (?:ik|we|wij)(?= (?:in|bij|van) )', 'zijn er'],
  ['heeft (\\p{L}+(?: \\p{L}+)?) niet als (trekker|projectleider)', 'is niet van $2 $1'],
  // What is asked of somebody.
  ['wat (?:verwacht|verwachten|vraagt|vragen) \\p{L}+ (?:nog )?van (?:mij|me)', 'wat moet ik nog doen'],
  [
    'wat (?:stond|staat|stonden|zei) er (?:ook alweer |ook al weer |precies )?in (?:het|dat) besluit',
    'wat is er besloten',
  ],
  ['(?<=^ik had graag .*)gezien', ''],
  ['op wie (?:moeten|moet) (?:we|wij|ik|ze) (?:nog |dan )?wachten', 'op wie wacht'],
  ['de grootste portefeuille|het meeste op (?:zijn|haar|hun) bord(?:je)?', 'de meeste opdrachten'],
  // 'Zijn die klaar, of moet er nog iets'.
  [
    '(?<=(?:is|zijn) .*),? of (?:moet er nog (?:iets|wat)(?: gebeuren)?|is er nog (?:iets|wat|werk)(?: te doen)?)(?=[?.! ]*$)',
    '',
  ],
  ['niet meer in de planning', 'geannuleerd'],
  [
    '(?<=^)wat (?:zit er|valt er|hebben (?:we|wij))(?= (?:allemaal |zoal )?(?:tussen|tijdens|rond|in (?:de |het )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|week|maand|zomer|najaar|voorjaar|winter))(?![\\p{L}]))',
    'wat staat er gepland',
  ],
  ['(?<=^)wat (?:was|waren) er (.*)te doen', 'welke activiteiten waren er $1'],
  ['(?<=uitnodiging.*)weg', 'verstuurd'],
  [
    '(?<=^)is (?:elk|ieder) signaal (?:al )?aan iemand toegewezen',
    'welke signalen zijn aan niemand toegewezen',
  ],
  // Which of all.
  ['na welke besluiten', 'bij welke besluiten'],
  ['alles bij elkaar|al met al|bij elkaar opgeteld', ''],
  ['wie (?:zit|zitten|staat|staan|schuilt) er (?:allemaal )?achter', 'wie doet'],
  ['(?<=(?:trekker|bestuurder|wethouder|projectleider|portefeuillehouder) )achter', 'van'],
  // What residents know of it.
  ['op de hoogte (?:gebracht|gesteld)', 'teruggekoppeld'],
  [
    '(?:weten|hebben) de (?:mensen|inwoners|deelnemers|bewoners) (?:nog )?niet (?:gehoord )?wat er besloten is',
    'zonder terugkoppeling',
  ],
  // What came of it.
  [
    '(?:weten we nog niet|is (?:nog )?niet bekend|weet nog niemand) hoe het (?:ging|is gegaan|gegaan is|verliep|was)',
    'is de uitkomst nog niet vastgelegd',
  ],
  ['(?:drukst|best|goedst) bezochte?', 'meeste deelnemers'],
  ['(?:moest|moesten) terug(?: naar (?:de )?(?:projectleider|afzender|indiener))?', 'zijn teruggestuurd'],
  ['terug naar (?:de )?(?:projectleider|afzender|indiener)', 'teruggestuurd'],
  // 'Welk plan ging als laatste terug'.
  ['(?<=welke? plan(?:nen)? )(?:ging|gingen|kwam|kwamen) (.*?)terug', 'zijn $1teruggestuurd'],
  // To whom it is given.
  [
    'die (?:ik|we|wij) nog aan iemand (?:moet|moeten) (?:geven|toewijzen|doorgeven|doorzetten|uitdelen)',
    'die aan niemand toegewezen zijn',
  ],
  // Past and to come in one breath: whatever there is.
  [
    '(?:heeft )?(?:stond|stonden|kwam|kwamen|ging|gingen|gestaan|geweest) of (?:nog )?(staat|staan|komt|komen|gaat|gaan)',
    '$1',
  ],
  ['(?:is|zijn) (?:er )?weg of (gaat|gaan) (?:er )?weg', '$1 er weg'],
  // Where it stands.
  ['on hold|in de (?:wacht|koelkast|ijskast)|op pauze|op een laag pitje|op de lange baan', 'uitgesteld'],
  ['(?:komen|komt) (?:maar |er )?niet (?:verder|vooruit|van de grond)', 'liggen stil'],
  [
    '(?:kan|kunnen|mag|mogen) (?:ik|we|wij) (?:nog |ook )?(?:bijwonen|meemaken|naartoe(?: gaan)?|heen(?: ?gaan)?)',
    'komen er nog',
  ],
  [
    'welke vragen? stellen (?:we|wij|ze) (?:aan )?(?:de )?(?:inwoners|mensen|deelnemers)|wat willen (?:we|wij|ze) van (?:de )?(?:inwoners|mensen|deelnemers) weten',
    'wat is de centrale vraag',
  ],
  ['(?<=(?<![\\p{L}])plan(?:nen)?(?![\\p{L}]).*)binnengekomen', 'ingediend'],
  ['(?<=(?<![\\p{L}])(?:opdracht|opdrachten|dossiers?)(?![\\p{L}]).*)binnengekomen', 'toegevoegd'],
  ['nog (?:gaan )?aankomen', 'nog komen'],
  ['(?:hangen|hangt) (niet )?aan(?= een opdracht)', 'horen $1bij'],
  ['langs(?= (?:het|de) )', 'naar'],
  [
    '(?<=(?:opdrachten|onderwerpen|projecten) (?:zijn|is) (?:er )?(?:nog |nu |momenteel |allemaal )*)bezig',
    'lopend',
  ],
  ['(?<=inbreng )(?:ligt|liggen|staat|staan) (?:er )?nog open', 'heeft nog geen oordeel'],
  ['van de baan|van tafel|de nek om(?:gedraaid|draaide)', 'ingetrokken'],
  ['van start|aan de slag', 'begonnen'],
  ['in de maak|in de steigers', 'in concept'],
  ['helemaal (?:rond|klaar|af)', 'afgerond'],
  // Late.
  ['over (?:hun|zijn|haar|de) (?:datum|termijn|deadline)(?: heen)?', 'te laat'],
  // How many came.
  ['(?:viel|vielen|valt) (?:de opkomst |het aantal \\w+ )?tegen', 'minder deelnemers dan verwacht'],
  ['(?:viel|vielen) (?:de opkomst |het aantal \\w+ )?mee', 'meer deelnemers dan verwacht'],
  ['(?<=^)(?:kwam|kwamen) (?:er )?iedereen(?: opdagen)?', 'kwamen er zoveel mensen als verwacht'],
  [
    '(?<=^)was iedereen (?:die (?:we|wij) verwacht(?:t?en| hadden) )?er(?= )',
    'kwamen er zoveel mensen als verwacht',
  ],
  ['(?:kwam|kwamen) niet iedereen(?: die \\w+)?(?: opdagen)?', 'minder deelnemers dan verwacht'],
  // What was done, or not yet.
  ['nog (?:altijd|steeds)', 'nog'],
  ['(?:de )?deur uit', 'verstuurd'],
  ['(?<=ik )zelf', ''],
  ['iets te horen', 'terugkoppeling'],
  [
    '(?:de )?(?:mensen|deelnemers|inwoners|bewoners)(?: die meededen)? (?:hebben |weten |hoorden |horen )?(?:er )?nog (?:niks|niets)(?: van)?(?: gehoord| teruggehoord| weten)?',
    'zonder terugkoppeling',
  ],
  [
    '(?:bij|voor|van|over) welke (?:opdrachten|onderwerpen|projecten) wachten (?:de )?(?:inwoners|mensen|deelnemers|bewoners)(?: nog)?(?: steeds)? op (?:een )?(?:antwoord|reactie|bericht|terugkoppeling)',
    'welke opdrachten zijn zonder terugkoppeling',
  ],
  [
    'welke (?:inwoners|mensen|deelnemers|bewoners) wachten(?: nog)?(?: steeds)? op (?:een )?(?:antwoord|reactie|bericht|terugkoppeling)',
    'welke opdrachten zijn zonder terugkoppeling',
  ],
  [
    'plannen (?:die|waar) (?:ik|wij|we) (?:nog )?(?:(?:naar )?(?:moet|moeten) (?:kijken|nakijken|bekijken|lezen|beoordelen)|(?:naar )?(?:kijken|nakijken|bekijken|lezen|beoordelen) (?:moet|moeten))',
    'plannen die op mijn akkoord wachten',
  ],
  ['(?:was|is) de opkomst (?:het )?(?:kleinst|laagst|minst)', 'waren de minste deelnemers'],
  ['(?:was|is) de opkomst (?:het )?(?:grootst|hoogst)', 'waren de meeste deelnemers'],
  // Of all of them: those that did not say whether they did.
  [
    '^(?:heeft iedereen|hebben (?:alle projectleiders|ze allemaal)) (?:al )?(?:zijn|haar|hun|een|het) plan(?:nen)?',
    'zijn alle plannen',
  ],
  // What comes, and not what was.
  [
    'wanneer (?:gaan|zullen) (?:we|wij|ze|jullie) (?:weer |nog |eens )*(.+?) (?:praten|spreken|in gesprek)',
    'wanneer spreken we weer $1',
  ],
  ['(?<=(?:heb|hebt|hebben) (?:ik|je|jij|we|wij) )als eerste', 'als eerstvolgende'],
  // Nobody recorded who agrees; without 'eens' they take no part.
  ['(?:niet mee|mee niet) eens|mee oneens', 'oneens'],
  ['(?:staat|ligt) (?:er )?(.*?)op (?:mijne?|mn) (?:bord(?:je)?|plank|stapel|schap)', 'moet ik $1nog doen'],
  // What can be agreed with waits for it, on whichever day.
  [
    'plannen (?:kan|kunnen|mag|mogen) (?:ik|wij|we) (?:(?:nog|nu|vandaag|al|meteen|alvast) )*(?:afstemmen|goedkeuren|beoordelen|nakijken|accorderen|akkoord geven|een akkoord geven)',
    'plannen wachten op mijn akkoord',
  ],
  [
    '(?<=^(?:in|op|bij) welke (?:overleg|vergadering|agenda)\\p{L}* (?:komt|staat|gaat) .+ )nog(?=\\?*$)',
    'vanaf vandaag',
  ],
  ['in de planfase', 'nog niet in uitvoering'],
  ['regiobrede (\\p{L}+)', '$1 voor de hele regio'],
  // Of which whole: the answer counts it itself.
  ['(?<=hoeveel van de )\\d+(?= \\p{L})', ''],
  // What is asked beside it.
  [',? (?:en )?(?:zo|indien) ja,?(?= (?:wanneer|hoe|door wie|waarom|waar)\\b)', ' en'],
  ['wie (?:is|zijn|was) de doelgroep(?: van)?', 'wat staat er bij ervaring in het plan van'],
  ['(?<=^wanneer .*),? na (?:het|de) (?:verzetten|verplaatsen|verplaatsing|verschuiven|verschuiving)', ''],
  [
    '(?<=^)(?:zet|rangschik|orden) (.+?) (?:eens |es |even )?op (datum|titel|naam|alfabet)',
    'sorteer $1 op $2',
  ],
  [
    '(?<=^)(?:met )?(?:wie (?:willen|moeten)|welke (?:mensen|inwoners|bewoners) (?:willen|gaan|moeten|zouden)) (?:we|wij)(?: nog)? (?:(?:mee )?(?:spreken|praten|bereiken|horen|bevragen|uitnodigen)) (?:voor|bij|over)',
    'wat staat er bij ervaring in het plan van',
  ],
  [',? of (?:maar |slechts |alleen )?(?:voor een (?:deel|stuk)|half|gedeeltelijk)(?= ?[?.!]*$)', ' of deels'],
  [
    '(?<=^(?:langs|via|op|hoe) .*(?:teruggekoppeld|verteld).*),? en hoeveel (?:mensen|inwoners|deelnemers) (?:bereikte|hoorden|bereikten) (?:het|dat|ze|die|er)',
    '',
  ],
  ['(?<=(?:we|wij)(?: \\p{L}+){0,3} )zelf(?= om )', ''],
  // Who, and that it may be anybody else says nothing more.
  [',? (?:ik|jij|gij|u|hij|zij|ze) of (?:iemand anders|een ander)(?=[?.! ]*$)', ''],
  // Whom.
  ['het werk van een ander', 'het werk'],
  ["met (?:z|zijn|hun)[ ’']?n? (?:tweeen|tweeën|drieen|drieën)", 'samen'],
  // As it is spoken or typed in haste.
  ['ist', 'is het'],
  ['tis', 'het is'],
  ['et', 'het'],
  ['ier', 'hier'],
  ['iet', 'iets'],
  ['mijne', 'mijn'],
  ["(?<=(?:is|komt|gaat|staat|wordt|ligt|kwam|was|moet|heeft) )[’']?t(?= )", 'het'],
  ["(?<=(?:is|zijn|staat|staan|komt|komen|heeft|hebben|was|waren|wie|ligt|loopt) )d[’']r(?= )", 'er'],
  ['(?<=^w(?:at|ie) moet .*)(?:oppakken|afmaken)', 'doen'],
  [
    '(?<=(?:zijn|is|hebben|waren|was|staan|komen|heeft) )der|(?<!(?:van|op) )der(?= (?:niet|nie|al|nog|vandaag|morgen|volgende|deze)(?![\\p{L}]))',
    'er',
  ],
  ["d[’']r(?= (?:werk|opdrachten|plannen|taken))", 'haar'],
  ['vr(?= )', 'voor'],
  [
    'is er al (?:iets|wat) terug naar de (?:mensen|inwoners|deelnemers)',
    'is de terugkoppeling gegeven aan de mensen',
  ],
  // At any time, of what was done: whatever there is.
  [
    '(?<=^(?:hebben|heeft) (?:we|wij|jullie|ge) )ooit(?: al)?(?: (?:eens|es))?(?= .*(?:gedaan|gehad|gehouden|georganiseerd|gesproken))',
    '',
  ],
  // What was asked before was meant otherwise.
  ['(?<=^)nee,?(?= (?:ik bedoel|van|in|die)(?![\\p{L}]))', ''],
  ['(?:ge|gij|je|u) (?:moet|zou|kan|kunt) (?:mij|me|ons) (?:\\w+ )?(?:zeggen|vertellen)', ''],
  ['(?:kunt|kan|kun|wilt|wil|zou|zoudt) (?:ge|gij|iemand) (?:mij|me|ons) (?:\\w+ )?(?:zeggen|vertellen)', ''],
  ['(?:die|waar) ik (?:mag|kan|mogen|kunnen) (?:in)?zien', ''],
];

const PATTERNS = SAYINGS.map(([said, word]) => ({
  // What begins with a space or a comma stands behind a word.
  said: new RegExp(`(?:(?<![\\p{L}\\p{N}])|(?=[ ,]))(?:${said})(?![\\p{L}\\p{N}])`, 'gu'),
  word,
}));

/** One question is read in several ways, most of which begin with the same text. */
const MOST_TEXTS = 16;

/** @param tidied with its words mended */
export const readSayings: (tidied: string) => string = remembering(
  (tidied) => PATTERNS.reduce((text, { said, word }) => text.replace(said, word), tidied).trim(),
  MOST_TEXTS,
);
