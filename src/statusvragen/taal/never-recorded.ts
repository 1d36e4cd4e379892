import { METHODE_NAMEN } from '../../opdrachten/ground/methoden.ts';
import { comparable } from '../../shared/compare.ts';
import type { NeverRecorded } from '../ground/never-recorded.ts';
import { splitWords, tidyQuestion } from '../ground/words.ts';
import { withoutTone } from './tone.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Kinds of things that nobody records here, by the words that ask for them: said in words, and not asked back. What a text that was
 * recorded may be about (a punt of inbreng, a signaal, what something cost) is never of these.
 */

const RESIDENTS = '(?:deelnemers?|inwoners?|bewoners?|mensen|aanwezigen)';
/** Whom residents are called by, where their names are asked for. */
const BY_NAME = `(?:${RESIDENTS}|(?:pleeg|groot)?ouders?|jongeren|ouderen|kinderen|mantelzorgers?|leerlingen|scholieren|clienten|gezinnen|nieuwkomers|ervaringsdeskundigen?|statushouders)`;
/** One of them, of whom nothing else is said. */
const SOMEBODY =
  '(?:mevrouw|meneer|mijnheer|man|vrouw|dame|heer|jongen|meisje|vader|moeder|klager|melder|beller|persoon|deelnemer|inwoner|bewoner)';
const ROOM = '(?:zaal|zaaltje|ruimte|kamer|lokaal|gebouw|locatie|adres|straat|buurthuis)';
const ACTIVITEITEN = [
  'activiteit',
  'gesprek',
  'bijeenkomst',
  ...METHODE_NAMEN.map((naam) => comparable(naam)),
]
  .filter((naam) => naam !== 'anders')
  .join('|');
const HOW_MANY_CAME = 'Hoeveel mensen deden er dit jaar mee?';

type Kind = NeverRecorded & {
  readonly asks: readonly RegExp[];
  /** What residents or a signaal may speak of as well: 'over parkeren' is a text that was recorded. */
  readonly isSpokenOf?: true;
};

const KINDS: readonly Kind[] = [
  {
    niet: 'de namen van inwoners die meedoen.',
    wel: 'Wel hoeveel mensen er bij een activiteit waren.',
    vraag: HOW_MANY_CAME,
    asks: [
      new RegExp(`\\bhoe (?:heten|heet|heetten|heette)\\b.*\\b${BY_NAME}\\b`),
      new RegExp(`\\b(?:hoe (?:heet|heette)|naam van) (?:die|de|dat|een) ${SOMEBODY}\\b`),
      new RegExp(
        `^(?:welke|wat (?:zijn|is|waren) de|geef|noem|toon) (?:.*\\b)?(?:namen|naam)\\b.*\\b${BY_NAME}\\b`,
      ),
      new RegExp(
        `\\b(?:lijst|lijstje|overzicht) (?:van|met) (?:alle |de |onze |de namen van )*(?:${RESIDENTS})$`,
      ),
      /\b(?:deelnemerslijst|presentielijst|namenlijst)\b/,
      /^wie (?:zat|zaten|deed|deden|kwam|kwamen|was|waren)\b.*\bmet naam\b/,
    ],
  },
  {
    niet: 'in welke zaal een activiteit is.',
    wel: 'Wel op welke dag. Van een vergadering staat ook de plaats erbij.',
    vraag: 'Welke activiteiten zijn er deze maand?',
    asks: [
      new RegExp(`\\bwelke? ${ROOM}\\b.*\\b(?:${ACTIVITEITEN})\\b`),
      new RegExp(`\\b(?:${ACTIVITEITEN})\\b.*\\bwelke? ${ROOM}\\b`),
    ],
  },
  {
    niet: 'een telefoonnummer of huisadres bij iemands naam.',
    wel: 'Wel bij wie een opdracht hoort.',
    vraag: 'Wie zijn de projectleiders?',
    asks: [/\b(?:telefoonnummers?|mobiele nummers?|06 nummers?|huisadres(?:sen)?|woonadres(?:sen)?)\b/],
  },
  {
    niet: 'iemands leeftijd of loon.',
    wel: 'Wel wie welk werk doet.',
    vraag: 'Wie zijn de projectleiders?',
    asks: [
      new RegExp(
        `\\bhoe oud (?:is|zijn|was|waren) (?:de |die |een )?(?:projectleiders?|trekkers?|wethouders?|bestuurders?|coordinator|${RESIDENTS})\\b`,
      ),
      new RegExp(
        `\\b(?:leeftijd|geboortedatum|salaris|loon) van (?:de |die |onze )?(?:projectleiders?|trekkers?|wethouders?|bestuurders?|coordinator|${RESIDENTS})\\b`,
      ),
      /^(?:wat|hoeveel|hoeveel geld) verdien(?:t|en|de)\b/,
    ],
  },
  {
    niet: 'hoeveel uren iemand aan iets werkt.',
    wel: 'Wel wanneer er iets is ingediend, besloten of gehouden.',
    vraag: 'Wat is er in november besloten?',
    asks: [
      /\bhoeveel (?:uur|uren|tijd)\b.*\b(?:kwijt|besteed|besteedde|besteden|gestoken|stak|gewerkt|werkt|werkte)\b/,
    ],
  },
  {
    niet: 'hoe tevreden mensen waren.',
    wel: 'Wel wat zij zeiden, en wat ermee is gedaan.',
    vraag: 'Wat hebben inwoners ingebracht dit jaar?',
    asks: [
      new RegExp(`\\bhoe (?:tevreden|enthousiast|blij)\\b.*\\b${RESIDENTS}\\b`),
      /\b(?:rapportcijfer|tevredenheidscijfer)\b/,
    ],
  },
  {
    niet: 'hoe het er bij een activiteit was: eten, parkeren, geur of weer.',
    wel: 'Wel de dag, hoeveel mensen er waren en wat zij zeiden.',
    vraag: HOW_MANY_CAME,
    isSpokenOf: true,
    asks: [
      /\b(?:catering|lunch|broodjes|hapjes)\b/,
      /\b(?:parkeren|parkeerplaats(?:en)?|parkeerplek(?:ken)?)\b/,
      /^(?:hoe|wat) (?:was|is) het weer (?:bij|op|tijdens|toen)\b|\bwat voor weer\b|\bregende het\b/,
      /^(?:hoe|waarnaar) (?:rook|stonk|geurde|smaakte)\b/,
      /^wat (?:aten|dronken|at|dronk|kregen .* te (?:eten|drinken))\b/,
    ],
  },
];

/** What stands in a text, or was paid, was recorded. */
const RECORDED =
  /\b(?:zei|zeiden|gezegd|vond|vonden|inbreng|punten|signa\w*|toezegg\w*|belo\w*|opdracht\w*|plan|plannen|gehoord|kost\w*|betaal\w*|budget|euro\w*|advie\w*|rapport\w*|bevestigd\w*)\b/;

/**
 * @param typed as it was typed
 * @param isTitleWord a word of the title of an opdracht may be what is asked for
 * @returns undefined: it does not ask for such a thing, or something that was recorded may be meant
 */
export function neverRecorded(
  typed: string,
  { isTitleWord }: Pick<Vocabulary, 'isTitleWord'>,
): NeverRecorded | undefined {
  const words = splitWords(withoutTone(tidyQuestion(typed.trim()), isTitleWord)).map(({ text }) => text);
  const text = words.join(' ');
  if (words.length > MOST_WORDS || RECORDED.test(text)) return undefined;
  return KINDS.find(({ asks, isSpokenOf }) =>
    asks.some((one) => {
      if (isSpokenOf && words.includes('over')) return false;
      const said = one.exec(text)?.[0];
      // 'Wie doet Gezond lunchen op school'.
      return said !== undefined && !(said.split(' ').length === 1 && isTitleWord(said));
    }),
  );
}
const MOST_WORDS = 25;
