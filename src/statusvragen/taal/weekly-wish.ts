import type { WeeklyWish } from '../ground/weekly-wish.ts';

/**
 * How people wish to get an answer each week: 'stuur me elke maandag wat te laat is'. What is asked is read without it; that the bot can send the
 * answer each Monday is told with the answer.
 */
const EACH = '(?:elke|iedere|ieder|elk)';
const WEEKDAY = '(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|morgen|middag|avond)?';
const OFTEN = new RegExp(
  `(?<![\\p{L}])(?:op )?(${EACH} (?:week|werkdag|dag|ochtend|maand|kwartaal|${WEEKDAY})|wekelijks|dagelijks|maandelijks)(?: (?:opnieuw|weer|steeds|automatisch|vanzelf))*(?![\\p{L}])`,
  'iu',
);
const ON_MONDAY = /^(?:(?:elke|iedere|ieder|elk) (?:week|maandag\p{L}*)|wekelijks)$/iu;
/** Sentences in which somebody wants to be sent something. */
const SOFTLY = '(?:(?:even|eens|ook|graag|maar|voortaan|vanaf nu|misschien|aub|svp|automatisch|gewoon) )*';
const TO_WHOM = '(?:(?:mij|me|ons|aan mij|naar mij|in mijn chat) )?';
const GETS =
  '(?:sturen|toesturen|doorsturen|mailen|geven|laten zien|laten weten|tonen|melden|zetten|klaarzetten|bezorgen|vertellen|doorgeven)';
const WANTS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `^(?:kun|kan|kunt|wil|wilt|zou|zoudt) (?:je|jij|u|ge|gij|de bot|jullie) ${TO_WHOM}${SOFTLY}${TO_WHOM}(?:kunnen |willen )?(?:${GETS})[,:]? `,
      'i',
    ),
    '',
  ],
  [
    new RegExp(
      `^(?:kun|kan|kunt|wil|wilt|zou|zoudt) (?:je|jij|u|ge|gij|de bot|jullie) ${TO_WHOM}${SOFTLY}(.+?) (?:kunnen |willen )?${GETS}(?: in mijn chat)?[?.! ]*$`,
      'i',
    ),
    '$1',
  ],
  [
    new RegExp(
      `^(?:stuur|mail|geef|zet|bezorg|toon|meld|laat) ${TO_WHOM}${SOFTLY}${TO_WHOM}(?:weten |zien |klaar )?(?=\\S+ \\S)`,
      'i',
    ),
    '',
  ],
  [
    new RegExp(
      `^(?:ik|we|wij) (?:wil|willen|wou|zou|zouden|had|krijg|moet|hoor|lees|zie) ${SOFTLY}(.+?)(?: (?:willen )?(?:zien|krijgen|ontvangen|hebben|weten|lezen|horen|in mijn chat|in de chat|toegestuurd))*[?.! ]*$`,
      'i',
    ),
    '$1',
  ],
  [
    /^(?:hou|houd)(?:en)? (?:me|mij|ons) (?:(?:graag|even|ook|maar) )*op de hoogte (?:van|over) (.+?)[?.! ]*$/i,
    'hoe staat het met $1',
  ],
  [new RegExp(`^(?:graag|liefst|doe (?:mij|me|ons)|ik zou graag) ${SOFTLY}(.+?)[?.! ]*$`, 'i'), '$1'],
  [
    new RegExp(
      `^(?:mag|kan|kunnen) (?:ik|we|wij) ${SOFTLY}(.+?) (?:krijgen|ontvangen|zien|hebben)[?.! ]*$`,
      'i',
    ),
    '$1',
  ],
];
/** At the end, with a word that wishes: 'wat is er te laat, graag elke week'. */
const AT_END =
  /[,;:.!?-]\s*(?:(?:en )?(?:dat|dit|die) )?(?:(?:wil|wilde|zou|wou|krijg) ik )?(?:(?:graag|liefst|aub|ook|dan) )*$/i;
/** What is asked of how it is now: 'vergadert het DO elke week'. */
const MOST_BEHIND =
  /^[\s,.!]*(?:(?:graag|aub|svp|in mijn chat|sturen|krijgen|zien|opnieuw|weten|hebben|willen|horen) ?)*[\s.!]*$/i;

/** @returns undefined: nothing is wished, or what is said of each week is itself asked */
export function weeklyWish(typed: string): WeeklyWish | undefined {
  const text = typed.trim();
  const found = OFTEN.exec(text);
  if (!found || MINE.test(text) || STOPS.test(text)) return undefined;
  const [said, often = ''] = found;
  const before = text.slice(0, found.index);
  const behind = text.slice(found.index + said.length);
  const whole = `${before.trimEnd()} ${behind.trimStart()}`
    .replace(/\s+(?:in|naar) (?:mijn|de|onze) chat\b/i, '')
    .trim();
  const frame = WANTS.find(([wants]) => wants.test(whole));
  const isAdded = AT_END.test(before) && MOST_BEHIND.test(behind) && before.length > 8;
  if (!frame && !isAdded) return undefined;
  const vraag = isAdded ? before.replace(AT_END, '') : whole.replace(frame?.[0] ?? '', frame?.[1] ?? '');
  const asked = vraag
    .replace(/^[\s,:]+|[\s,]+$/g, '')
    .replace(/^(?:zien|weten|horen|lezen),? (?=\S+ \S)/i, '');
  if (!asked.includes(' ')) return undefined;
  return {
    vraag: asked.replace(/\bdie week\b/i, 'deze week'),
    ...(ON_MONDAY.test(often) ? {} : { anders: often.toLowerCase() }),
  };
}

const MINE =
  /^(?:(?:welke?|wat|hoeveel|waar) .*\b(?:krijg|ontvang|heb|staan|staat|stuur|krijgt)\b.*\b(?:elke|iedere) (?:maandag|week)|(?:welke?|wat|hoeveel) .*\bwekelijkse? (?:vra\w*|antwoord\w*|berichten?|lijst\w*)|(?:welke?|wat) .*\b(?:elke|iedere) (?:maandag|week) (?:krijg|ontvang|sturen|stuurt)\b)/i;
const STOPS =
  /^(?:stop|stoppen|hou|houd|ik wil (?:geen|niet|die)|ik hoef|hoe stop|kan ik|kun je|hoe (?:zet|krijg|haal)|zet)\b.*\b(?:wekelijkse? (?:vra\w*|antwoord\w*|berichten?|lijst\w*)|(?:vragen|berichten|antwoorden|antwoord) (?:van|voor|op) (?:de |elke |iedere )?maandag\w*|(?:niet meer|stop\w*|geen|uit|af)\b.*\b(?:elke|iedere) (?:maandag|week)|(?:elke|iedere) (?:maandag|week)\b.*\b(?:niet meer|stop\w*|uit))\b/i;

/** Is it about what comes each Monday already: 'welke vragen krijg ik elke maandag', 'stop met die wekelijkse berichten'? */
export function asksOfWeekly(typed: string): boolean {
  const text = typed.trim();
  return !/\bweek ?overzicht\b/i.test(text) && (MINE.test(text) || STOPS.test(text));
}
