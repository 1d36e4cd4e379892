import { isSet, only } from '../ground/conditions.ts';
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
    said: /^(?!(?:welke|hoeveel) \p{L}+ er )(?:en |maar )?(welke|hoeveel)(?: daarvan| ervan)?(?: er)? (zijn|is|hebben|heeft|staan|liggen|moeten|komen|waren|kregen)(?: er)? (?!(?:dat|die|het|ze|er|dan)$)((?:(?:al|nog|niet|wel|te|geen|inmiddels) )*\p{L}+)$/u,
    full: ([, how, verb, state], { meer }) => `en ${how} ${meer} ${verb} ${state}`,
    of: ['toezeggingen', 'signalen', 'activiteiten', 'vergaderingen'],
    examples: [
      ['en welke zijn er te laat', 'en welke toezeggingen zijn te laat'],
      ['hoeveel daarvan zijn nagekomen', 'en hoeveel toezeggingen zijn nagekomen'],
    ],
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
  /\b(?:van|voor|bij|door|met|aan|vervangt|over) (haar|hem)\b|\b(?:is|heeft|doet|moet|komt|kan|gaat|was|had|leidt|trekt) (ze|zij|hij)\b/u;
/** 'Wat zijn haar toezeggingen'. */
const THEIRS =
  /\b(?:haar|zijn) (opdrachten|plannen|toezeggingen|signalen|activiteiten|taken|onderwerpen|projecten)\b/u;
/** 'Wat heeft ze nog meer'. */
const MORE =
  /^(?:en )?(?:wat|welke(?: opdrachten)?) (?:heeft|doet|leidt|trekt) (?:ze|zij|hij) (?:nog meer|verder|nog|allemaal|ook)$/u;

/** Who it is, when the question before was of one person. */
function whoIn({ filters }: Query, personen: Vocabulary['personen']): string | undefined {
  const ids = PERSON_FILTERS.flatMap((filter) => only(filters, filter) ?? []);
  const [id, ...others] = new Set(ids);
  const isDenied = filters.some(
    (one) => isSet(one) && one.not && ids.some((named) => one.of.includes(named)),
  );
  return others.length > 0 || isDenied ? undefined : personen.find((one) => one.id === id)?.naam;
}

/**
 * @param tidied as `tidyQuestion` makes it
 * @param previous the question before it
 * @returns it in full; undefined where it leaves nothing out that is known
 */
export function saidInFull(
  tidied: string,
  previous: Query | undefined,
  { personen, spot }: Pick<Vocabulary, 'personen' | 'spot'>,
): string | undefined {
  if (!previous) return undefined;
  const text = tidied.replace(/[?!.,;:\s]+$/, '').trim();
  const isOfWho = [WHO, MORE, THEIRS].some((one) => one.test(text));
  // 'Ik zie zo Samira, wat moet zij nog doen': of whom it names itself.
  const who = isOfWho && spot(splitWords(text)).named.length === 0 ? whoIn(previous, personen) : undefined;
  if (who !== undefined)
    return MORE.test(text)
      ? `welke opdrachten heeft ${who}`
      : text
          .replace(THEIRS, `de $1 van ${who}`)
          .replace(WHO, (said: string, object?: string, subject?: string) =>
            said.replace(new RegExp(`${object ?? subject}$`), who),
          );
  const [een, meer] = NOUNS[previous.over] ?? [];
  if (een === undefined || meer === undefined) return undefined;
  for (const { said, full, of } of SAID_SHORT) {
    const found = of === undefined || of.includes(previous.over) ? said.exec(text) : null;
    if (found) return full(found, { een, meer });
  }
  return undefined;
}

/** The word that stands for one person, of whom nobody can say who it is. */
export function unknownWho(text: string): readonly string[] {
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
