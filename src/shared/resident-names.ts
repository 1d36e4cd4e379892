import { FIRST_NAMES } from './first-names.ts';

/**
 * Names of people in what somebody typed, by what stands around them (domain: Privacy). A name that stands alone without any of these is
 * not found. Every pattern is linear in the length of the text.
 */

const INFIX = String.raw`(?:(?:van|von|de|den|der|het|’t|'t|ten|ter|te|el|al|ben|v\.d\.)\s+){0,3}`;
const NAME = String.raw`\p{Lu}\p{Ll}[\p{L}’'-]{0,40}`;
const FIRST = FIRST_NAMES.join('|');
/** First names that people type small; without those that are a word as well. */
const FIRST_SMALL = FIRST_NAMES.map((naam) => naam.toLowerCase())
  .filter((naam) => !/^(?:wil|ben|bas|roos|ria|kim|ton|toon|rob|rien|los|mark|frank|floor|ans)$/.test(naam))
  .join('|');
/** The surnames that most people have, as they are typed small: behind a form of address only. */
const SURNAMES_SMALL = [
  ...[
    'jong',
    'jansen',
    'janssen',
    'vries',
    'berg',
    'bakker',
    'dijk',
    'visser',
    'smit',
    'meijer',
    'meyer',
    'boer',
  ],
  ...[
    'mulder',
    'groot',
    'bos',
    'vos',
    'peters',
    'hendriks',
    'leeuwen',
    'dekker',
    'brouwer',
    'wit',
    'dijkstra',
  ],
  ...[
    'smits',
    'graaf',
    'meer',
    'linden',
    'kok',
    'jacobs',
    'haan',
    'vermeulen',
    'heuvel',
    'veen',
    'broek',
    'bruijn',
  ],
  ...[
    'schouten',
    'willems',
    'beek',
    'hoekstra',
    'koster',
    'prins',
    'huisman',
    'peeters',
    'kuipers',
    'postma',
  ],
  ...[
    'kuiper',
    'veenstra',
    'kramer',
    'jonge',
    'brink',
    'scholten',
    'post',
    'gerritsen',
    'verhoeven',
    'yilmaz',
  ],
].join('|');

/** 'de heer Jansen', 'mw. De Vries', 'familie Bos', 'mevrouw S.': a title with a surname or a letter points to one resident. */
const TITLE = String.raw`\b(?:[Dd]e heer(?: en mevrouw)?|[Dd]hr\.?|[Mm]eneer|[Mm]evrouw|MEVROUW|[Mm]evr\.?|[Mm]w\.?|[Ff]amilie|[Ff]am\.)\s+`;
const NAMED_PERSON = new RegExp(
  String.raw`${TITLE}(?:(?:\p{Lu}\.\s?){0,4}${INFIX}\p{Lu}\p{L}+|\p{Lu}(?:\.|(?!\p{L}))|(?:(?:van|de|den|der)\s+){0,2}(?:${SURNAMES_SMALL})(?!\p{L}))`,
  'gu',
);

const DETERMINER = "(?:[Mm]ijn|[Mm][’']n|[Oo]nze|[Oo]ns|[Zz]ijn|[Hh]aar|[Hh]un|[Dd]e|[Hh]et|[Ee]en)";
const RELATIVE =
  'zoon|dochter|kleinzoon|kleindochter|kleinkind|man|vrouw|partner|moeder|vader|mama|papa|broer|broertje|zus|zusje|opa|oma|oom|tante|neef|nicht|kind|meisje|jongen|pleegkind|pleegzoon|pleegdochter|buurman|buurvrouw|vriend|vriendin|cliënt|deelnemer|bewoner|leerling|collega';
/** 'mijn zoon Kees', 'het meisje Lotte', 'pleegkind Milan': somebody by name, also when it is typed small. */
const NAMED_RELATIVE = new RegExp(
  String.raw`(?<!\p{L})(?:${DETERMINER}\s+(?:${RELATIVE})\s+(?:${NAME}|(?:${FIRST_SMALL})(?!\p{L}))|(?:[Pp]leegkind|[Cc]liënt|[Oo]pa|[Oo]ma|[Oo]om|[Tt]ante|[Jj]uf|[Mm]eester)\s+${NAME}|(?:[Cc]liënt|[Dd]eelnemer|[Bb]ewoner)\s+\p{Lu}\.)`,
  'gu',
);
/** 'Lars, 17 jaar', 'Daan (15)', 'Sem van 9': a name with an age; a meeting has a year or more words behind it. */
const WITH_AGE = new RegExp(
  String.raw`(?<!\p{L})(?:${FIRST})(?:\s+${INFIX}${NAME})?(?:,?\s+\(?\d{1,2}\s?jaar|\s+\(\d{1,2}\)|\s+van\s+\d{1,2}(?![\d.:]|\s?(?:uur|tot|t/m|\p{L}+\s+20)))`,
  'gu',
);
/** 'Ik heet Kees', 'mijn naam is', 'een jongen die Sem heet'. */
const SAYS_NAME = new RegExp(
  String.raw`(?<!\p{L})(?:(?:(?:[Ii]k|[Hh]ij|[Zz]ij|[Zz]e|die) heet|(?:[Mm]ijn|[Zz]ijn|[Hh]aar) (?:voor|achter)?naam is|[Gg]enaamd|[Nn]aam:)\s+${INFIX}${NAME}|(?:dat|die)\s+${NAME}\s+heet(?!\p{L})|(?:${FIRST})\s+genaamd)`,
  'gu',
);
/**
 * 'J.P. Jansen', 'K. de Vries'; one letter before a surname without an infix may also end a sentence, unless the text begins with it. Two
 * letters alone are somebody when they do something: 'M.J. belde'.
 */
const INITIALS = new RegExp(
  String.raw`(?<![\p{L}.])(?:(?:\p{Lu}\.\s?){2,4}${INFIX}${NAME}|\p{Lu}\.\s?(?:van|de|den|der|ten|ter)\s+${INFIX}${NAME})|^\p{Lu}\.\s${NAME}|^(?!B\.V|N\.V|A\.B|N\.B|P\.S|D\.O)(?:\p{Lu}\.){2,3}\s\p{Ll}`,
  'gu',
);
/** A common first name with a capitalised word behind it is read as somebody's name, */
const FULL_NAME = new RegExp(String.raw`(?<!\p{L})(?:${FIRST})\s+${INFIX}(${NAME})`, 'gu');
/** unless something is called after that person: 'Stichting Jan van Zanten', 'het Anne Frank College'. */
const CALLED_AFTER =
  '[Ss]tichting|[Ss]chool|[Cc]ollege|[Ll]yceum|[Hh]uize?|[Ii]nstituut|[Cc]entrum|[Zz]aal|[Ff]onds|[Mm]useum|[Kk]erk|[Hh]of|[Ll]aan|[Ss]traat|[Pp]lein|[Ww]eg|[Kk]liniek|[Pp]rogramma|[Pp]roject|[Mm]ethode';
const BEFORE = new RegExp(String.raw`(?:${CALLED_AFTER}|[Pp]rins|[Pp]rinses|[Ss]int|Dr\.)\s+$`, 'u');
const AFTER = new RegExp(String.raw`^\s+(?:\p{Lu}?\p{Ll}{0,20})?(?:${CALLED_AFTER})(?!\p{L})`, 'u');
const IN_ITSELF = new RegExp(`(?:${CALLED_AFTER}|^Modaal)$`, 'u');

/** What in a text seems to name somebody, each as it stands there, in the order of the patterns. */
export function namesIn(text: string): readonly string[] {
  const patterns = [NAMED_PERSON, NAMED_RELATIVE, WITH_AGE, SAYS_NAME, INITIALS];
  return [...patterns.flatMap((pattern) => text.match(pattern) ?? []), ...fullNames(text)];
}

function fullNames(text: string): readonly string[] {
  return [...text.matchAll(FULL_NAME)].flatMap((found) => {
    const before = text.slice(Math.max(0, found.index - 30), found.index);
    const behind = found.index + found[0].length;
    const after = text.slice(behind, behind + 40);
    const isSomebody = !BEFORE.test(before) && !AFTER.test(after) && !IN_ITSELF.test(found[1] ?? '');
    return isSomebody ? [found[0]] : [];
  });
}
