import { asks, isSet, only } from '../ground/conditions.ts';
import { PERSON_FILTERS } from '../ground/filters.ts';
import type { Onderwerp, Query } from '../ground/query.ts';
import { splitWords } from '../ground/words.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A few words that go on from the question before them leave out what that was about: 'welke is de oudste', 'en hoeveel zijn beantwoord', 'is zij
 * er volgende week'. They are written in full, and then read as any question that goes on.
 */

/** What is left out: one of it, and more. Of others a noun of their own is always said. */
const NOUNS: Readonly<Partial<Record<Onderwerp, readonly [string, string]>>> = {
  opdrachten: ['opdracht', 'opdrachten'],
  toezeggingen: ['toezegging', 'toezeggingen'],
  signalen: ['signaal', 'signalen'],
  activiteiten: ['activiteit', 'activiteiten'],
  vergaderingen: ['vergadering', 'vergaderingen'],
  agendapunten: ['agendapunt', 'agendapunten'],
  inbreng: ['punt van inwoners', 'punten van inwoners'],
};

const END =
  'oudste|nieuwste|laatste|eerste|langste|kortste|grootste|kleinste|vroegste|recentste|eerstvolgende';
type Noun = { readonly een: string; readonly meer: string };
type Short = {
  readonly said: RegExp;
  readonly full: (found: RegExpExecArray, noun: Noun) => string;
  /** Of these it may be said; absent: of all that have a noun. */
  readonly of?: readonly Onderwerp[];
  /** Behind a question about the first kind of `of`, or about toezeggingen. */
  readonly examples: readonly [readonly [string, string], ...(readonly [string, string])[]];
};

export const SAID_SHORT: readonly Short[] = [
  {
    said: new RegExp(
      `^(?:en |maar )?(?:welke?|wat|wanneer|wie) (?:is|was|zijn|waren) (?:er )?(?:de |het )?(${END})$`,
    ),
    full: ([, end], { een }) => `en wat is de ${end} ${een}`,
    examples: [['welke is de oudste', 'en wat is de oudste toezegging']],
  },
  {
    said: new RegExp(`^(?:en |dan |maar )?(?:de |het )?(${END}) (?:eerst|bovenaan|voorop)$`),
    full: ([, end], { meer }) => `en ${meer} ${end} eerst`,
    examples: [['oudste eerst', 'en toezeggingen oudste eerst']],
  },
  {
    said: new RegExp(`^(?:en |dan |maar )?(?:alleen )?(?:de |het )(${END})$`),
    full: ([, end], { een }) => `en de ${end} ${een}`,
    examples: [['alleen de oudste', 'en de oudste toezegging']],
  },
  {
    // Of opdrachten these words are read as they are.
    said: /^(?!(?:welke|hoeveel) \p{L}+ er )(?:en |maar )?(welke|hoeveel)(?: daarvan| ervan)?(?: er)? (zijn|is|hebben|heeft|staan|liggen|moeten|komen|waren|kregen|gaan|gingen)(?: er)? (?!(?:dat|die|het|ze|er|dan)$)((?:(?:al|nog|niet|wel|te|geen|inmiddels) )*\p{L}+)$/u,
    full: ([, how, verb, state], { meer }) => `en ${how} ${meer} ${verb} ${state}`,
    of: ['toezeggingen', 'signalen', 'activiteiten', 'vergaderingen', 'agendapunten'],
    examples: [
      ['en welke zijn er te laat', 'en welke toezeggingen zijn te laat'],
      ['hoeveel daarvan zijn nagekomen', 'en hoeveel toezeggingen zijn nagekomen'],
    ],
  },
  {
    said: /^(?:en |maar )?(welke|hoeveel)(?: daarvan| ervan)? (heeft|moet|had) (ze|zij|hij|die) (.+)$/u,
    full: ([, how, verb, who, what], { meer }) => `en ${how} ${meer} ${verb} ${who} ${what}`,
    of: ['toezeggingen', 'signalen', 'activiteiten'],
    examples: [['en welke heeft hij al gedaan', 'en welke toezeggingen heeft hij al gedaan']],
  },
  {
    said: /^(?:en )?hoe oud is (?:de|het) oudste$/,
    full: (_, { een }) => `en wat is de oudste ${een}`,
    examples: [['hoe oud is de oudste', 'en wat is de oudste toezegging']],
  },
  {
    said: /^(?:en )?(?:welke?|wat) (?:ligt|staat|wacht) (?:(?:er|daar|al) )*het langst(?: te wachten)?$/,
    full: (_, { een }) => `en welk ${een} wacht het langst`,
    of: ['signalen'],
    examples: [['welke ligt er het langst', 'en welk signaal wacht het langst']],
  },
  {
    said: /^(?:en )?welke (?:wijken|weken) (?:er )?(?:van )?af$/,
    full: (_, { meer }) => `en welke ${meer} zijn aangepast`,
    of: ['agendapunten'],
    examples: [['en welke wijken af', 'en welke agendapunten zijn aangepast']],
  },
  {
    said: /^(?:en )?waar (?:zijn|liggen|spelen|lopen) (?:die|ze|deze)(?: allemaal| dan)?$/,
    full: () => 'en per gemeente',
    of: ['opdrachten'],
    examples: [['waar zijn die', 'en per gemeente']],
  },
  {
    said: /^(?:toon|laat|geef|doe|maar)(?: me| mij| ons| maar)? (?:alleen|enkel|slechts) (.+?)(?: zien)?$/u,
    full: ([, which]) => `alleen ${which}`,
    examples: [['laat alleen hilversum zien', 'alleen hilversum']],
  },
  {
    said: /^(?:en )?(?:van|bij) wie (?:zijn|is|liggen|ligt) (?:ze|die|dat|het)$/,
    full: () => 'en wie zijn de projectleiders',
    of: ['opdrachten'],
    examples: [['van wie zijn ze', 'en wie zijn de projectleiders']],
  },
  {
    said: /^die ((?!van\b|is\b|zijn\b|heeft\b)(?:nog|al|geen|niet|wel)\b.+)$/u,
    full: ([, which]) => `alleen die ${which}`,
    examples: [['die nog open staan', 'alleen die nog open staan']],
  },
];

/** These are of somebody, where they stand for a name. */
const WHO =
  /\b(?:van|voor|bij|door|met|aan|vervangt|over) (haar|hem)\b|\b(?:is|heeft|doet|moet|komt|kan|gaat|was|had|(?<!wie )leidt|(?<!wie )trekt) (ze|zij|hij)\b|\b(?:heeft|doet|moet|leidt|trekt) (die)(?=(?: nog| allemaal| verder| ook| gedaan| liggen| open| openstaan| lopen| staan)*$)/u;
/** 'Is hij al besloten', 'komt ze in het DO': an opdracht, and nobody. */
const OF_A_THING =
  /\b(?:is|was|komt|gaat|moet|kan) (?:hij|ze|zij)(?: (?:al|nog|nu|ook|niet|weer|daar|toen|eigenlijk|inmiddels|ooit))*(?: (?:ingediend|besloten|akkoord|goedgekeurd|teruggestuurd|teruggekoppeld|klaar|af|afgerond|afgewezen|aangepast|uitgesteld|ingetrokken|behandeld|besproken|vastgesteld)\b| (?:in|naar|op) (?:het|de)\b)/u;
/** 'Wat zijn haar toezeggingen', 'toon zijn opdrachten'; in 'waarom zijn opdrachten uitgesteld' it is the verb. */
const THEIRS =
  /(?:\bhaar|(?<=\b(?:zijn|waren|toon|geef|noem|van|bij|over|voor|aan|alleen) )zijn|^(?:en )?zijn(?= \p{L}+$)) (opdrachten|plannen|toezeggingen|signalen|activiteiten|taken|onderwerpen|projecten)\b/u;
/** 'Wat heeft ze nog meer'. */
const MORE =
  /^(?:en )?(?:wat|welke(?: opdrachten)?) (?:heeft|doet|leidt|trekt) (?:ze|zij|hij|die) (?:nog meer|verder|nog|allemaal|ook)$/u;

/** Who it is, when the question before was of one person, or its answer named one. */
function whoIn({ filters }: Query, personen: Vocabulary['personen'], named?: string): string | undefined {
  const ids = PERSON_FILTERS.flatMap((filter) => only(filters, filter) ?? []);
  // 'Wie vervangt Els' has two of them.
  const [id, ...others] = new Set([...ids, ...(named === undefined ? [] : [named])]);
  const isDenied = filters.some(
    (one) => isSet(one) && one.not && ids.some((named) => one.of.includes(named)),
  );
  return others.length > 0 || isDenied ? undefined : personen.find((one) => one.id === id)?.naam;
}

/**
 * @param tidied as `tidyQuestion` makes it
 * @param previous the question before it
 * @param namedBefore who is the one colleague whom its answer named
 * @returns it in full; undefined where it leaves nothing out that is known
 */
export function saidInFull(
  tidied: string,
  previous: Query | undefined,
  { personen, spot }: Pick<Vocabulary, 'personen' | 'spot'>,
  namedBefore?: string,
): string | undefined {
  if (!previous) return undefined;
  const text = tidied.replace(/[?!.,;:\s]+$/, '').trim();
  if (OF_A_THING.test(text) && only(previous.filters, 'opdracht') !== undefined)
    return text.replace(OF_A_THING, (said) => said.replace(/(?<= )(?:hij|ze|zij)(?= )/u, 'het'));
  const withNoun = nounIn(text, previous) ?? text;
  // 'Ik zie zo Samira, wat moet zij nog doen', 'wie leidt pleegzorg en is ze er morgen': of whom it says itself.
  const namesWho = (): boolean =>
    ITS_OWN.test(text) ||
    spot(splitWords(text)).named.some(({ condition }) => condition.filter === 'persoon');
  const isOfWho = !OF_A_THING.test(text) && [WHO, MORE, THEIRS].some((one) => one.test(withNoun));
  const who = isOfWho && !namesWho() ? whoIn(previous, personen, namedBefore) : undefined;
  const said = who === undefined ? withNoun : nameIn(withNoun, who);
  return said === text ? undefined : said;
}

const ITS_OWN = /\S en .*\b(?:ze|zij|hij|haar|hem)\b/;

/** The text with the noun of what was asked before it in place. */
function nounIn(text: string, { over, per, filters }: Query): string | undefined {
  if (over === 'verplichtingen') {
    const next = TO_COME.exec(text)?.[1];
    return next === undefined ? undefined : `wat moet er nog gebeuren${next}`;
  }
  const each = per === undefined ? undefined : MOST_OF.exec(text);
  if (each) return `${per === 'gemeente' || per === 'programma' ? `welke ${per}` : 'wie'} heeft ${each[1]}`;
  const isOfBesluiten = over === 'agendapunten' && asks(filters, 'heeft');
  const [een, meer] = isOfBesluiten ? ['besluit', 'besluiten'] : (NOUNS[over] ?? []);
  if (een === undefined || meer === undefined) return undefined;
  for (const { said, full, of } of SAID_SHORT) {
    const found = of === undefined || of.includes(over) ? said.exec(text) : null;
    if (found) return full(found, { een, meer });
  }
  return undefined;
}
/** 'En wat komt er nog aan deze week' behind what is late. */
const TO_COME =
  /^(?:en )?wat (?:komt|staat) er (?:dan |nog |verder )*(?:aan|te gebeuren|te komen)(?= |$)(.*)$/u;
/** 'En de meeste toezeggingen', where it was told of each. */
const MOST_OF = /^(?:en )(?:(?:wie|welke? \p{L}+) )?(?:heeft )?(de (?:meeste|minste) \p{L}+)$/u;

/** The text with a name for who it says 'ze' or 'haar' of. */
function nameIn(text: string, who: string): string {
  if (MORE.test(text)) return `welke opdrachten heeft ${who}`;
  return text
    .replace('nog meer doen', 'nog doen')
    .replace(THEIRS, `de $1 van ${who}`)
    .replace(WHO, (said: string, ...pronouns: readonly unknown[]) => {
      const [pronoun] = pronouns.filter((one) => typeof one === 'string');
      return said.replace(new RegExp(`${pronoun}$`), who);
    });
}

/** The word that stands for one person, of whom nobody can say who it is. */
export function unknownWho(text: string): readonly string[] {
  if (OF_A_THING.test(text)) return [];
  // 'Die' may be what was asked for.
  const [, object, subject] = WHO.exec(text) ?? [];
  return [object, subject].filter((one) => one !== undefined);
}

/** What there is of one opdracht and no other: 'wanneer is het besluit', 'wat is de volgende stap'. */
const ITS =
  /^(?:en |maar )?(?:wanneer|wat|wie|hoe|door wie|waarom) (?:is|was|wordt|werd|heeft|had|komt|gaf|schreef|deed|vulde|moet) (?:het (?:plan|besluit|niveau|programma|kenmerk)|de (?:volgende stap|passage|terugkoppeling|meetlat|planning|centrale vraag|doelgroep))(?= |$)/;
/** 'Waar wacht het op', 'wanneer moet het af zijn', 'in welke gemeente is dat', 'en wat nu'. */
const IT =
  /^(?!(?:en )?wanneer (?:is|was) (?:het|dat|die)$)(?:en |maar )?(?:waar|wanneer|wat|wie|hoe|waarom|tot wanneer|sinds wanneer|(?:in|bij|op|voor) welke? \p{L}+|welk \p{L}+)\b(?: \p{L}+)? (?:is|was|wordt|werd|moet|komt|wacht|gaat|ligt|staat|loopt|speelt|heeft|doet|zit) (?:het|dat|die)(?: (?:nu|nog|al|eigenlijk|dan))*(?: (?:op|af|klaar|af zijn|klaar zijn|in|bij|naar toe|ingediend|gebeuren|besloten|akkoord))?$|^(?:en )?wat nu$/u;

/** Does a question point at the one opdracht that was asked about before it? */
export function pointsAtOne(text: string): boolean {
  return ITS.test(text) || IT.test(text);
}
