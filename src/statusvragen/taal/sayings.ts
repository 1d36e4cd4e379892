/**
 * What people say in several words for one thing that the grammar has a word for. They are read as that word, before anything else is
 * looked for: no part of a saying means what it means elsewhere.
 */
const SAYINGS: readonly (readonly [said: string, word: string])[] = [
  // Where it stands.
  ['on hold|in de (?:wacht|koelkast|ijskast)|op pauze|op een laag pitje|op de lange baan', 'uitgesteld'],
  ['van de baan|van tafel', 'ingetrokken'],
  ['van start|aan de slag', 'begonnen'],
  ['in de maak|in de steigers', 'in concept'],
  ['helemaal (?:rond|klaar|af)', 'afgerond'],
  // Late.
  ['over (?:hun|zijn|haar|de) (?:datum|termijn|deadline)(?: heen)?', 'te laat'],
  // When.
  ['tegen wanneer', 'wanneer'],
  // How many came.
  ['(?:viel|vielen|valt) (?:de opkomst |het aantal \\w+ )?tegen', 'minder deelnemers dan verwacht'],
  ['(?:viel|vielen) (?:de opkomst |het aantal \\w+ )?mee', 'meer deelnemers dan verwacht'],
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
  ['in de planfase', 'nog niet in uitvoering'],
  ['regiobrede (\\p{L}+)', '$1 voor de hele regio'],
  // Of which whole: the answer counts it itself.
  ['(?<=hoeveel van de )\\d+ (?=\\p{L})', ''],
  // Why.
  ['(?:wat (?:is|was) de reden (?:dat|waarom)|hoezo|hoe komt het dat|hoe kwam het dat)', 'waarom'],
  ['^(.+?),? (?:(?:weet (?:jij|je|u|ge)|en) )?waarom(?: niet)?(?: eigenlijk)?\\??$', 'waarom $1'],
  // Whom.
  ["met (?:z|zijn|hun)[ ’']?n? (?:tweeen|tweeën|drieen|drieën)", 'samen'],
  // How it is asked.
  ['van oud naar nieuw|op volgorde van (?:datum|tijd)|chronologisch', 'oudste eerst'],
  ['van nieuw naar oud', 'nieuwste eerst'],
  ['sorteer(?= .*(?:oudste|nieuwste) eerst)', 'toon'],
  // What was asked before was meant otherwise.
  ['(?<=^)nee,?(?= (?:ik bedoel|van|in|die)(?![\\p{L}]))', ''],
  ['(?:ge|gij|je|u) (?:moet|zou|kan|kunt) (?:mij|me|ons) (?:\\w+ )?(?:zeggen|vertellen)', ''],
  ['(?:kunt|kan|kun|wilt|wil|zou|zoudt) (?:ge|gij|iemand) (?:mij|me|ons) (?:\\w+ )?(?:zeggen|vertellen)', ''],
  ['(?:zeg|seg) (?:es|eens|mij|me)(?: eens| es)?', ''],
  ['(?:die|waar) ik (?:mag|kan|mogen|kunnen) (?:in)?zien', ''],
];

const PATTERNS = SAYINGS.map(([said, word]) => ({
  said: new RegExp(`(?<![\\p{L}\\p{N}])(?:${said})(?![\\p{L}\\p{N}])`, 'gu'),
  word,
}));

/** @param tidied as `tidyQuestion` makes it */
export function readSayings(tidied: string): string {
  return PATTERNS.reduce((text, { said, word }) => text.replace(said, word), tidied).trim();
}
