/**
 * What the forms of one Dutch word have in common: plural and diminutive of a noun; endings, participle and the loose
 * part of a verb. No dictionary: a key need not be a word, as long as all forms of a word give it.
 */

/** What stands before a verb and comes loose of it: 'ingediend', 'dient het plan in'. */
export const PARTICLES: readonly string[] =
  'in af op uit aan over mee terug vast na toe bij door stop plaats samen bijeen voor vol goed terecht binnen open achter stil waar'.split(
    ' ',
  );

/** These stand before a verb as well, and stay there: 'besproken'. */
const PREFIXES: readonly string[] = [...PARTICLES, 'be', 'ver', 'ont'];

/** Strong verbs with their other forms; those with a particle follow: 'overgenomen' as 'genomen'. */
const STRONG: Readonly<Record<string, string>> = {
  nemen: 'nam genomen',
  geven: 'gaf gaven gegeven',
  zeggen: 'zei zeiden gezegd',
  brengen: 'bracht gebracht',
  komen: 'kwam gekomen',
  gaan: 'ging gegaan',
  doen: 'doet deed deden gedaan',
  staan: 'stond gestaan',
  lopen: 'liep gelopen',
  houden: 'hield',
  trekken: 'trok getrokken',
  sluiten: 'sloot gesloten',
  besluiten: 'besloot besloten',
  vinden: 'vond gevonden',
  spreken: 'sprak gesproken',
  schrijven: 'schreef geschreven',
  liggen: 'lag gelegen',
  wijzen: 'wees gewezen',
  krijgen: 'kreeg gekregen',
  zien: 'zag gezien',
  slaan: 'sloeg geslagen',
  ontvangen: 'ontving',
  vangen: 'ving',
  blijven: 'bleef gebleven',
  schrijden: 'schreed schreden',
  werpen: 'wierp geworpen',
  worden: 'werd geworden',
  kiezen: 'koos gekozen',
  beginnen: 'begon begonnen',
  zoeken: 'zocht gezocht',
  kijken: 'keek gekeken',
  laten: 'liet',
  vallen: 'viel',
  bieden: 'bood geboden',
  dragen: 'droeg gedragen',
  schuiven: 'schoof geschoven',
  zitten: 'zat gezeten',
  hangen: 'hing gehangen',
  helpen: 'hielp geholpen',
  roepen: 'riep geroepen',
  zenden: 'zond gezonden',
  treffen: 'trof getroffen',
};
const strong = new Map(
  Object.entries(STRONG).flatMap(([verb, forms]) =>
    forms.split(' ').flatMap((form) => [
      [plain(form), stemOf(verb)] as const,
      // 'Gaf' is 'gaven' of several, 'schreef' is 'schreven'.
      [
        plain(`${form.replace(/f$/, 'v').replace(/s$/, 'z')}en`.replace(/([aeou])\1([a-z]en)$/, '$1$2')),
        stemOf(verb),
      ] as const,
    ]),
  ),
);

const NOUN = [
  '',
  's',
  'e',
  'n',
  'en',
  ...['je', 'tje', 'pje', 'kje', 'etje'].flatMap((one) => [one, `${one}s`]),
  // 'Plannekes', as it is said in Flemish.
  'ekes',
];
const VERB = ['', 't', 'd', 'e', 'en', 'n', 'te', 'ten', 'de', 'den', 'nde', 'end', 'ende', 'ing', 'ingen'];
const SHORTEST = 3;

/** Spelling that an ending brings along: 'plann' is plan, 'haal' is hal, 'gev' is gef. */
function plain(stem: string): string {
  return stem
    .replace(/([bcdfgklmnprst])\1$/, '$1')
    .replace(/([aeou])\1(?=[a-z]$)/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

/** What all forms of a verb have, of its infinitive. */
export function stemOf(verb: string): string {
  return plain(verb.replace(/e?n$/, ''));
}

/**
 * The keys under which the grammar keeps a word: as a noun and, when it is an infinitive, as a verb.
 * @param word as `comparable` makes it: small letters without accents
 */
export function keysOf(word: string): readonly string[] {
  return word.endsWith('n') ? [`n:${plain(word)}`, `v:${stemOf(word)}`] : [`n:${plain(word)}`];
}

/** The keys under which a typed word may be kept, the likeliest first. */
export function keysOfForm(word: string): readonly string[] {
  const nouns = without(word, NOUN).map((stem) => `n:${stem}`);
  return [...nouns, ...stemsOfVerb(word).map((stem) => `v:${stem}`)];
}

/** 'Ingediend' → 'indien', 'overgenomen' → 'overnem', 'uitnodiging' → 'uitnodig'. */
export function stemsOfVerb(word: string): readonly string[] {
  const whole = strong.get(plain(word));
  // 'Namen' is no 'na' with something behind it.
  if (whole !== undefined) return [whole];
  const [particle, rest] = apart(word);
  const participle = /^ge.{2,}(?:d|t|en|de|te)$/.test(rest) ? [rest.slice(2)] : [];
  const ofStrong = [rest, rest.replace(/e$/, ''), `ge${rest}`].flatMap(
    (form) => strong.get(plain(form)) ?? [],
  );
  const ofWeak = [rest, ...participle].flatMap((form) => without(form, VERB));
  const stems = [...ofStrong, ...ofWeak];
  return [...new Set(stems.map((stem) => particle + stem))];
}

/** 'Nam', 'kwamen': the past of a strong verb, which is no command. */
export function isStrongPast(word: string): boolean {
  return strong.has(plain(word)) && !word.startsWith('ge');
}

function without(word: string, endings: readonly string[]): readonly string[] {
  return endings
    .filter((ending) => word.endsWith(ending))
    .map((ending) => plain(word.slice(0, word.length - ending.length)))
    .filter((stem) => stem.length >= SHORTEST);
}

/** The particle at the start of a verb, and the rest. */
function apart(word: string): readonly [particle: string, base: string] {
  const particle = PREFIXES.find((one) => word.startsWith(one) && word.length - one.length >= SHORTEST);
  return particle === undefined ? ['', word] : [particle, word.slice(particle.length)];
}
