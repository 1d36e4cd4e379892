import { type Actor, hasRol } from '../../shared/actor.ts';
import { isVan } from '../../shared/regio.ts';
import { capital, listWords } from '../../shared/words.ts';
import { allOf, asks, except, of, only } from '../ground/conditions.ts';
import type { Filter } from '../ground/filters.ts';
import { wholeIn } from '../ground/part-of-all.ts';
import { type Filters, inOrder, is, type Onderwerp, type Query } from '../ground/query.ts';
import { activiteitenAnswer } from './activiteiten-answer.ts';
import { adviezenAnswer } from './adviezen-answer.ts';
import { afwezigheidAnswer } from './afwezigheid-answer.ts';
import { agendapuntenAnswer } from './agendapunten-answer.ts';
import { type Answer, type AnswerKind, type Asked, OWN_OPDRACHTEN, type Sources } from './answer-kind.ts';
import { bereikAnswer } from './bereik-answer.ts';
import { berichtenAnswer } from './berichten-answer.ts';
import { bevindingenAnswer } from './bevindingen-answer.ts';
import { budgetAnswer } from './budget-answer.ts';
import { cijfersAnswer } from './cijfers-answer.ts';
import { contactenAnswer } from './contacten-answer.ts';
import { feitenAnswer } from './feiten-answer.ts';
import { gehoordAnswer } from './gehoord-answer.ts';
import { gemeentenAnswer } from './gemeenten-answer.ts';
import { inbrengAnswer } from './inbreng-answer.ts';
import { instellingenAnswer } from './instellingen-answer.ts';
import { jaaragendaAnswer } from './jaaragenda-answer.ts';
import { kalenderAnswer } from './kalender-answer.ts';
import { kostenAnswer } from './kosten-answer.ts';
import { netwerkbijeenkomstenAnswer } from './netwerkbijeenkomsten-answer.ts';
import { NUMBERS } from './number-words.ts';
import { opdrachtenAnswer } from './opdrachten-answer.ts';
import { perGroep, perVan, tellingVan } from './per-groep.ts';
import { raadsoverleggenAnswer } from './raadsoverleggen-answer.ts';
import { rapportenAnswer } from './rapporten-answer.ts';
import { asksForPlan } from './selection.ts';
import { signalenAnswer } from './signalen-answer.ts';
import { tekstenAnswer } from './teksten-answer.ts';
import { toezeggingenAnswer } from './toezeggingen-answer.ts';
import { uitvraagAnswer } from './uitvraag-answer.ts';
import { verdelingAnswer } from './verdeling-answer.ts';
import { vergaderingenAnswer } from './vergaderingen-answer.ts';
import { verplichtingenAnswer } from './verplichtingen-answer.ts';
import { voorbeeldenAnswer } from './voorbeelden-answer.ts';

/** What stands above an answer: what is listed, or by what it is counted. */
export function titelVan(query: Query): string {
  const per = perVan(query);
  const { telt, titel } = ANSWERS[query.over];
  if (per === undefined) return titel(query);
  const [, meer] = tellingVan(query, telt);
  const wat = capital(query.telt === undefined ? meer : NUMBERS[query.telt]);
  return `${wat} per ${per === 'methode' ? 'soort activiteit' : per}`;
}

/** Every kind of answer, under what it is a list of. */
export const ANSWERS: Readonly<Record<Onderwerp, AnswerKind>> = {
  opdrachten: opdrachtenAnswer,
  verplichtingen: verplichtingenAnswer,
  inbreng: inbrengAnswer,
  activiteiten: activiteitenAnswer,
  vergaderingen: vergaderingenAnswer,
  agendapunten: agendapuntenAnswer,
  toezeggingen: toezeggingenAnswer,
  signalen: signalenAnswer,
  adviezen: adviezenAnswer,
  feiten: feitenAnswer,
  jaaragenda: jaaragendaAnswer,
  cijfers: cijfersAnswer,
  verdeling: verdelingAnswer,
  afwezigheid: afwezigheidAnswer,
  gemeenten: gemeentenAnswer,
  instellingen: instellingenAnswer,
  berichten: berichtenAnswer,
  bereik: bereikAnswer,
  contacten: contactenAnswer,
  uitvraag: uitvraagAnswer,
  rapporten: rapportenAnswer,
  bevindingen: bevindingenAnswer,
  kosten: kostenAnswer,
  budget: budgetAnswer,
  voorbeelden: voorbeeldenAnswer,
  teksten: tekstenAnswer,
  raadsoverleggen: raadsoverleggenAnswer,
  netwerkbijeenkomsten: netwerkbijeenkomstenAnswer,
  kalender: kalenderAnswer,
  gehoord: gehoordAnswer,
};

/** Answers a query from what was recorded, for this reader; undefined for what another card answers. */
export type AnswerQuery = (asked: Asked) => Promise<Answer | undefined>;

/** One way in for cards, exports and the search of the message box. */
export function createAnswers(sources: Sources): AnswerQuery {
  return async (asked) => {
    const { answer, telt } = ANSWERS[asked.query.over];
    if (answer === 'on a card of its own') return undefined;
    const per = perVan(asked.query);
    if (per !== undefined) return perGroep(sources, asked, per, { telt, list: answer });
    // Only how many they are is asked beside it: no page of rows.
    const ask = (query: Query) => answer(sources, { ...asked, query, limit: 1 });
    const found = await toldWhereLeft(await answer(sources, asked), sources, asked);
    // Of each group it says it itself.
    if (asked.query.vorm === 'deel') return asked.query.over === 'verdeling' ? found : partOf(found, ask);
    if (asked.query.vorm !== 'aantal') return found;
    // Of each group it says the number itself.
    const getal = found.zin === undefined ? { getal: found.total } : {};
    return { ...(await ofHowMany(found, ask)), ...getal };
  };
}

/** Nothing in a gemeente that left the region: that it left says more than that there is nothing. */
async function toldWhereLeft(found: Answer, { regio }: Sources, { query, today }: Asked): Promise<Answer> {
  const naam = only(query.filters, 'gemeente');
  if (naam === undefined || found.total > 0 || found.zin !== undefined) return found;
  const { gegevens } = await regio();
  const gemeente = gegevens.gemeenten.find((one) => one.naam === naam);
  if (!gemeente || isVan(gemeente, Number(today.slice(0, 4)))) return found;
  const [, meer] = ANSWERS[query.over].telt;
  const tot = gemeente.tot === undefined ? '' : ` Dat was zo tot en met ${gemeente.tot}.`;
  return { ...found, zin: `${naam} hoort niet meer bij de regio.${tot} Daar ken ik geen ${meer}` };
}

/** The number, with of how many they are: of 'de opdrachten van Els' hers, and where that is not said of all. */
async function ofHowMany(found: Answer, ask: (query: Query) => Promise<Answer>): Promise<Answer> {
  const { over, filters, heel } = found.query;
  const ofKind = ANSWERS[over].heel;
  const whole = ofKind ? undefined : wholeIn(found.query);
  if (found.van !== undefined && whole && whole.length > 0 && whole.length < filters.length)
    return { ...found, van: (await ask({ over, vorm: 'aantal', filters: whole })).total };
  const said = heel ? wholeIn(found.query) : ofKind && of(filters, ...ofKind);
  if (found.van !== undefined || !said || said.length === filters.length) return found;
  const all = decidedOf(found.query, said);
  return { ...found, van: (await ask({ over, vorm: 'aantal', filters: all })).total };
}

/** What came out of it is said of what was decided, and of no other agendapunt. */
function decidedOf({ over, filters }: Query, whole: Filters): Filters {
  const isOfBesluiten = over === 'agendapunten' && asks(filters, 'uitkomst');
  return isOfBesluiten ? inOrder([...except(whole, 'heeft'), is('heeft', 'besluit')]) : whole;
}

async function partOf(found: Answer, ask: (query: Query) => Promise<Answer>): Promise<Answer> {
  const { query, total } = found;
  const whole = await ask({ ...query, filters: decidedOf(query, wholeIn(query) ?? []) });
  const [, meer] = tellingVan(query, ANSWERS[query.over].telt);
  const percent = whole.total === 0 ? 0 : Math.round((total * 100) / whole.total);
  return { ...found, zin: `${percent} %: ${total} van de ${whole.total} ${meer}`, getal: percent };
}

/** Does the answer of this kind do something with the filter? */
export function isNarrowedBy(over: Onderwerp, filter: Filter): boolean {
  return ANSWERS[over].narrowedBy.some((one) => one === filter);
}

/** Opdrachten that are found by what stands in their plan. */
const OF_PLANS: ReadonlySet<Onderwerp> = new Set<Onderwerp>(['opdrachten', 'verdeling']);
const ONLY_HANDED_IN = 'Wat in een plan in concept staat, zien alleen de projectleider en de coördinator.';

/** What this reader's answer leaves out. The rights themselves are in the answers. */
export type Scope = {
  /** Does the reader see all opdrachten, signalen or whatever else it is about? */
  readonly zietAlles: boolean;
  /** Is there something in them that is not for the reader: a plan that is not handed in? */
  readonly concepten: boolean;
  /** The same in sentences; '' when it is the whole answer. */
  readonly woorden: string;
};

export function scopeOf({ over, filters }: Query, actor: Actor): Scope {
  const { whole } = ANSWERS[over];
  const zietAlles =
    whole === 'for everybody' ||
    hasRol(actor, ...whole.for) ||
    (whole.seesOwn && only(filters, 'persoon') === actor.id);
  const concepten = OF_PLANS.has(over) && asksForPlan(allOf(filters)) && !hasRol(actor, 'coördinator');
  const elders = zietAlles || whole !== OWN_OPDRACHTEN ? [] : eldersWords(actor);
  const isOfOne = only(filters, 'opdracht') !== undefined;
  const others = zietAlles ? '' : ((isOfOne ? whole.ofOne : undefined) ?? whole.others);
  const woorden = [others, ...elders, concepten ? ONLY_HANDED_IN : ''];
  return { zietAlles, concepten, woorden: woorden.filter((words) => words !== '').join(' ') };
}

/** What somebody who belongs to no opdracht may read of them, and where. */
function eldersWords(actor: Actor): readonly string[] {
  const { contactVan = [] } = actor;
  return [
    ...(contactVan.length === 0
      ? []
      : [`Wat er speelt in ${listWords(contactVan)}, zie je met ‘mijn gemeente’.`]),
    ...(hasRol(actor, 'adviseur')
      ? ['Plannen die op een akkoord wachten, zie je met ‘plannen om te adviseren’.']
      : []),
  ];
}
