import { QUESTION_WORDS } from './frames.ts';

/**
 * What somebody says before or behind a question of why it is asked, by whom and what for: 'ik heb zo overleg met Els', 'want ik moet het melden'.
 * It may name what the question points at, or what bounds it: `context.ts` says what becomes of that.
 */

/** Behind why stands what is asked: a sign between them, 'dus', or that it is what they want to know. */
const BETWEEN = [
  '[,;:.!-]\\s+(?:(?:dus|daarom|vandaar)[,:]? )?',
  ',?\\s+dus[,:]? (?:(?:even|ff|nog|snel) )*',
  '\\s+(?=(?:wil|wilde|wou|moet|zou) (?:ik|we|wij) )',
].join('|');
const ASKED =
  `(?:en )?(?:(?:${QUESTION_WORDS}|bij|op|over|van|geef|toon)\\b|(?:wil|wilde|wou|moet|zou) (?:ik|we|wij) |(?:kun|kan|wil|zou) (?:je|jij|u) )` as const;
/** @returns groups 1: why, and 2: what is asked */
export const WHY_BEFORE = new RegExp(`^([^,;:.!]{6,90}?)(?:${BETWEEN})(${ASKED}.*)$`, 'u');
/** Before 'dus' all is why, whatever is said. */
export const IS_SO =
  /^(?:ik|we|wij|straks|morgen|vandaag|zo|er|het|mijn|m[’']?n) [^,;:.!]{4,80}?,?\s+dus[,:]?\s/u;

const NOW = '(?:straks|zo|zometeen|morgen|vanmiddag|vandaag|nu|zodadelijk)';
const WE = '(?:ik|we|wij)';
const OCCASIONS =
  "(?:mail|mailtje|bericht|vraag|telefoontje|gesprek|overleg|stuk|memo|app|appje|opmerking|afspraak|presentatie|stukje|notitie|raadsvraag|interview|verslag|jaarverslag|begroting|jaarrekening|nieuwsbrief|rapportage|factsheet|verantwoording|accountant|wethouder|directeur|directie|collega(?:[’']?s)?|baas|chef|archief|administratie|verslaglegging|voortgang|vergadering|beeld|overzicht)";
const OF_WHOM = "(?:de |het |een |je |jouw |mijn |m[’']n |ons |onze )?";
const FOR = '(?:nav|naar aanleiding van|ivm|in verband met|vanwege|wegens|mbt)';

/** Somebody calls, comes, asks or is spoken to; or it is for a text or a talk. */
export const WHYS: readonly RegExp[] = [
  // 'Straks zit ik bij Els', 'ik moet zo naar het PFHO', 'gisteren had ik overleg'.
  new RegExp(
    `^${NOW} (?:zit|zitten|spreek|spreken|heb|hebben|bel|bellen|zie|zien|ga|gaan|moet|praat) ${WE}\\b`,
    'u',
  ),
  new RegExp(
    `^(?:${NOW} )?${WE}\\b.*\\b(?:ben|was|waren|heb|hebben|moet|moeten|zit|zitten|spreek|spreken|sprak|spraken|belde|belden|zag|zagen|ga|gaan|bel|bellen|zie|zien|kom|komen|kwam|kwamen|krijg|krijgen|schrijf|schrijven|maak|maken|werk|werken|bereid|bereiden)\\b`,
    'u',
  ),
  new RegExp(
    `^(?:vorige week|gisteren|vanmorgen|vanochtend|daarnet|net|laatst) (?:had|hadden|was|waren|zat|zaten|sprak|spraken|zag|zagen|kreeg|kregen) ${WE}\\b`,
    'u',
  ),
  /^ik (?:had|sprak)\b.*\b(?:gesprek|overleg|gesproken|vroeg)\b/u,
  // 'Els belt', 'de wethouder wil het weten'.
  /\b(?:belt|belde|mailt|mailde|vraagt|vroeg|vroegen|appt|komt zo|komt straks|komt langs|staat hier|zit hier|(?:wil|wilde|wou) (?:het )?(?:graag )?weten)\b/u,
  // 'Nav de mail van Els', 'voor het jaarverslag', 'voor straks'.
  new RegExp(`^${FOR} ${OF_WHOM}${OCCASIONS}\\b`, 'u'),
  new RegExp(`^(?:even )?(?:voor|vanwege|ter voorbereiding (?:op|van)) ${OF_WHOM}${OCCASIONS}\\b`, 'u'),
  /^voor (?:straks|zo|zometeen|morgen|vanmiddag|later|vandaag)$/u,
  // 'Omdat ik morgen vrij ben', 'ivm mijn vakantie'.
  new RegExp(`^(?:${FOR}|omdat|aangezien|want) (?:ik|we|wij|er|mijn|m[’']?n|onze?)\\b`, 'u'),
];

/** 'Willem wilde weten': who asks is no part of what is asked. */
export const ASKED_BY = /\b(?:vraagt|vroeg|wil (?:graag )?weten|wilde (?:graag )?weten)\s*$/u;
/** 'Nav de mail van Diana', 'ik heb overleg met Els, dus': who wrote or is spoken to is no part of it either. */
export const OF_SOMEBODY_ELSE = new RegExp(
  `^(?:${FOR}|over) ${OF_WHOM}(?:mail|mailtje|bericht|vraag|telefoontje|memo|app|appje|opmerking)\\b|^(?:${NOW} )?${WE} .*\\b(?:overleg|gesprek|meeting|afspraak|bespreking)\\b|\\bbij de directie\\b`,
  'u',
);
/** 'Voor de begroting': what it is for, also where an opdracht has that word in its title. */
export const PURPOSE = new RegExp(`^(?:even )?voor ${OF_WHOM}${OCCASIONS}$`, 'u');

/** 'Ingrid vroeg zich af welke onderwerpen van haar …': what somebody else asks is asked, without a sign between. */
export const REPORTED =
  /^((?!wat |wie |welke? |wanneer |hoe |waar |of )[^,;:.!?]{3,90}?\b(?:vraagt|vroeg|vragen|vroegen|wil|wilde|wou)\b(?: (?:mij|me|ons|zich|net|zonet|zojuist|vanmorgen|vandaag|gisteren|vanochtend|nu|graag|even))*(?: (?:af|weten|willen weten))*),? ((?:welke?|wat|wie|wanneer|waar|waarom|hoeveel|hoe|of) [^,;:.!]{8,})$/u;

/** Behind these stands a reason, whoever it names. */
export const IS_REASON = /^(?:want|dan|zodat|anders|omdat)\b/u;
const KNOWS =
  '(?:wil|willen|wilde|zie|zien|vind|vinden|weet|weten|moet|moeten|ga|gaan|heb|hebben|kan|kunnen|kom|snap|denk|hoop|ben|zit|krijg|hoor|hoorde|hoef|lees|mis|merk|vraagt|vragen)';
/** Behind the question. Groups 1: what is asked, and 2: why. */
export const WHYS_BEHIND: readonly RegExp[] = [
  // ', ik vind niemand', ', dan kan ik het meenemen', ', dat wil de wethouder weten'.
  new RegExp(
    `^(.{8,}?)(?<![,;.!?…])[,;.!?…]+\\s*((?:(?:want )?${WE} |(?:want|dan|zodat|anders|dat|omdat) (?:${WE} |je )?)${KNOWS}\\b[^?,;]{3,90})$`,
    'u',
  ),
  // ' want ik moet zo weg', ' anders moet ik bellen'.
  /^(.{8,}?)(?<![\s,;.!?…])[\s,;.!?…]+(want (?:ik|we|wij|de|het|er|mijn|dat|dan|anders|straks|morgen) [^?]{4,80}|anders (?:moet|ga|kan|bel|vraag|mail) ik [^,?]{2,40})$/u,
];
