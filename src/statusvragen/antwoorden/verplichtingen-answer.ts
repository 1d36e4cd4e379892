import type { Selection } from '../../logboek/ports.ts';
import { pagesOfDossiers } from '../../opdrachten/every-dossier.ts';
import { mayReadOpdracht } from '../../opdrachten/ground/access-rules.ts';
import { persoonIdsOf } from '../../opdrachten/ground/collega.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { WACHT_OP_AKKOORD } from '../../opdrachten/planadvies/planadvies-list.ts';
import { type Actor, hasRol } from '../../shared/actor.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { type Apart, apartWoorden } from '../../shared/leeg.ts';
import { shortUiterlijkWords } from '../../shared/uiterlijk.ts';
import { soortOf } from '../../shared/verplichting-soorten.ts';
import { capital, listWords } from '../../shared/words.ts';
import { mayKnowWho } from '../../verplichtingen/open-verplichtingen.ts';
import type { Verplichting } from '../../verplichtingen/verplichting.ts';
import { wieMoetWat } from '../../verplichtingen/wie-moet.ts';
import { lookButton, opdrachtIdOf } from '../../verplichtingen/zaak.ts';
import { except, fits, isEither, of, only, periodesOf, setsOf } from '../ground/conditions.ts';
import { EEN_VAN } from '../ground/filters.ts';
import type { Filters, PeriodeCondition } from '../ground/query.ts';
import {
  type Answer,
  type AnswerKind,
  type Asked,
  BOARD,
  firstOf,
  OF_OPDRACHTEN,
  pageOfRows,
  type Row,
  type Sources,
} from './answer-kind.ts';
import { askTrekker } from './ask-trekker.ts';
import { notYet } from './not-yet.ts';
import { asksByWhom, owedByWhom } from './owed-by-whom.ts';
import { readableBy, selectionOf, vergaderingenVoor } from './selection.ts';
import { createTakenErnaast, EIGENAREN } from './taken-ernaast.ts';

/** Of a title, where a button is read aloud. */
const MAX_TITLE = 80;
/** In one sentence. */
const MOST_NAMED = 6;

export const verplichtingenAnswer: AnswerKind = {
  telt: ['ding dat nog moet gebeuren', 'dingen die nog moeten gebeuren'],
  titel({ vorm, filters }) {
    const late = only(filters, 'laat') !== undefined;
    if (vorm === 'wie') return late ? 'Wie is er te laat' : 'Wie moet nog iets doen';
    return late ? 'Wat is er te laat' : 'Wat moet er nog gebeuren';
  },
  heel: [],
  leeg: ({ filters }) =>
    only(filters, 'laat') !== undefined
      ? {
          geen: 'Er is niets te laat.',
          'nog niet': 'Er is nog niets te laat.',
          'niet bekend': 'Voor zover bekend is er niets te laat.',
          'niet van jou': 'Er is niets van jou te laat.',
        }
      : {
          geen: 'Er hoeft niets te gebeuren.',
          'nog niet': 'Er hoeft nog niets te gebeuren.',
          'niet bekend': 'Voor zover bekend hoeft er niets te gebeuren.',
          'niet van jou': 'Er staat niets voor jou open.',
        },
  narrowedBy: [...OF_OPDRACHTEN, 'opdracht van', 'soort', 'laat', 'dingen', 'opdrachten', EEN_VAN],
  whole: {
    for: ['coördinator'],
    seesOwn: true,
    others: 'Je ziet alleen wat jij zelf moet doen. De coördinator ziet alles.',
    ofOne: 'Je ziet wat jij zelf moet doen, en wat er als eerste komt. De coördinator ziet alles.',
  },
  voorbeelden: ['Wat is te laat?', 'Wie moet er nog iets doen deze week?', 'Wat moet ik nog doen?'],
  /** What is owed and not done, the most urgent first. Somebody without a role in the region sees what is the own. */
  async answer(sources, asked) {
    const { query, actor, today } = asked;
    const { open, undated, unread, ernaast, leaders, next, about } = await owedOf(sources, asked);
    open.sort(mostUrgent);
    const isNext = ({ id, uiterlijk }: Verplichting): boolean => id === next?.id && uiterlijk >= today;
    const seen = open.filter((one) => mayKnowWho(actor, one) || isNext(one));
    if (asksByWhom(query)) {
      const namen = new Map((await sources.listPersonen()).map(({ id, naam }) => [id, naam]));
      const { wie } = query;
      const hasPart = (id: string | undefined): boolean =>
        (wie !== 'projectleider' && wie !== 'trekker') || (id !== undefined && leaders[wie].has(id));
      return owedByWhom(asked, seen, namen, hasPart);
    }
    const late = seen.filter(({ uiterlijk }) => uiterlijk < today).length;
    const delen = [
      { naam: 'te laat', aantal: late },
      { naam: 'op tijd', aantal: seen.length - late },
    ].filter(({ aantal }) => aantal > 0);
    const inOrder = firstOf(query, query.orde?.af ? seen.toReversed() : seen);
    const rows = inOrder.map((one) => rowOf(one, asked, !unread.has(one.zaakId)));
    const stap = askTrekker(actor, seen, today);
    const apart = { mist: 'datum', aantal: undated } as const;
    const later = about && seen.length === 0 ? await notYet(sources, asked, about) : undefined;
    return {
      ...pageOfRows(asked, rows, apart),
      ...ernaast.says(seen.length),
      ...(stap ? { stap } : {}),
      ...zinOf(asked, seen, apart),
      ...(later === undefined ? {} : { zin: later }),
      verdeling: delen.length > 1 ? { naam: 'Op tijd of te laat', delen } : undefined,
    };
  },
};

/** The answer in a sentence, where how many they are is not all. */
function zinOf(
  { query: { vorm, filters }, actor }: Asked,
  seen: readonly Verplichting[],
  apart: Apart,
): Pick<Answer, 'zin'> {
  const [first] = seen;
  if (!first) return isOfOthers(filters, actor) ? { zin: 'Je ziet niet wat een ander nog moet doen' } : {};
  const dingen = seen.length === 1 ? '1 ding' : `${seen.length} dingen`;
  if (vorm === 'wie') {
    // Whom one opdracht waits for is who has to do what comes first.
    if (only(filters, 'opdracht') !== undefined)
      return { zin: `${wieMoetWat(first, actor.id, MAX_TITLE)}, ${shortUiterlijkWords(first)}` };
    const doers = [...new Set(seen.map(({ door }) => door))];
    if (doers.length > MOST_NAMED) return {};
    return { zin: `Dat ${doers.length === 1 ? 'is' : 'zijn'} ${listWords(doers)}: ${dingen}` };
  }
  if (vorm !== 'lijst' || only(filters, 'laat') !== 'ja') return {};
  return { zin: `${dingen} ${seen.length === 1 ? 'is' : 'zijn'} te laat. ${apartWoorden(apart)}`.trim() };
}

/** What somebody else has to do is for the coördinator: that this reader sees none of it says not that there is none. */
function isOfOthers(filters: Filters, actor: Actor): boolean {
  const people = setsOf(filters, 'persoon').filter(({ not }) => !not);
  const isOther = people.length > 0 && people.every(({ of: ids }) => !ids.includes(actor.id));
  return isOther && !hasRol(actor, 'coördinator');
}

/** What fits the question; where one of several conditions is enough, what fits with one of them. */
async function owedOf(sources: Sources, asked: Asked): Promise<Owed> {
  const { filters } = asked.query;
  const [either, ...others] = filters.filter(isEither);
  // More of them are asked back before.
  if (!either || others.length > 0) return owedWith(sources, asked);
  const always = filters.filter((one) => one !== either);
  const ways = await Promise.all(
    either.een.map((way) =>
      owedWith(sources, { ...asked, query: { ...asked.query, filters: [...always, ...way] } }),
    ),
  );
  const [first] = ways;
  return {
    ...(first ?? (await owedWith(sources, asked))),
    open: [...new Map(ways.flatMap(({ open }) => open).map((one) => [one.id, one])).values()],
    unread: new Set(ways.flatMap(({ unread }) => [...unread])),
  };
}

type Owed = {
  readonly open: Verplichting[];
  readonly undated: number;
  /** The opdrachten that this reader may not see. */
  readonly unread: ReadonlySet<string>;
  readonly ernaast: ReturnType<typeof createTakenErnaast>;
  /** What comes next for the one opdracht that is asked about: who may read that reads it, until its day has passed (domain: Verplichtingen and their dates). */
  readonly next: Verplichting | undefined;
  /** The one opdracht that is asked about, for who may read it. */
  readonly about: Dossier | undefined;
  readonly leaders: Readonly<Record<'projectleider' | 'trekker', ReadonlySet<string>>>;
};

/** Of opdrachten and of what else there is. */
async function owedWith(
  { streams, listVergaderingen, verplichtingenOf, andereVerplichtingen }: Sources,
  { query: { filters }, actor, today }: Asked,
): Promise<Owed> {
  // The days are those on which something must be done, and the person is who owes it.
  const ofDossier = except(filters, 'periode', 'persoon', 'projectleider', 'trekker');
  const vergaderingen = await vergaderingenVoor(ofDossier, listVergaderingen);
  const isAsked = askedBy(filters, today);
  const open: Verplichting[] = [];
  let undated = 0;
  const looked = new Set<string>();
  const unread = new Set<string>();
  const leaders = { projectleider: new Set<string>(), trekker: new Set<string>() };
  const ernaast = createTakenErnaast(filters, actor);
  let next: Verplichting | undefined;
  let about: Dossier | undefined;
  for (const readable of waysToOwed(actor))
    for await (const page of pagesOfDossiers(
      streams,
      selectionOf(ofDossier, actor, vergaderingen, today, readable),
    )) {
      // More ways can lead to one opdracht.
      const fresh = page.filter(({ id }) => !looked.has(id));
      const openOf = await verplichtingenOf(fresh);
      for (const dossier of fresh) {
        const all = openOf(dossier);
        looked.add(dossier.id);
        for (const id of persoonIdsOf(dossier.projectleiders)) leaders.projectleider.add(id);
        for (const id of persoonIdsOf(dossier.trekkers)) leaders.trekker.add(id);
        if (!mayReadOpdracht(actor, dossier)) unread.add(dossier.id);
        else {
          ernaast.add(dossier);
          if (all.some(({ mist }) => mist === 'datum')) undated += 1;
          if (only(filters, 'opdracht') === dossier.id) {
            about = dossier;
            [next] = all.filter(({ stand }) => stand === 'open').toSorted(mostUrgent);
          }
        }
        for (const one of all) if (isAsked(one)) open.push(one);
      }
    }
  if (except(ofDossier, 'soort', 'laat', 'dingen', 'opdrachten').length === 0)
    open.push(...(await andereVerplichtingen()).filter(isAsked));
  return { open, undated, unread, ernaast, leaders, next, about };
}

function mostUrgent(a: Verplichting, b: Verplichting): number {
  return a.uiterlijk.localeCompare(b.uiterlijk) || a.titel.localeCompare(b.titel, 'nl');
}

/**
 * Where this reader can owe something: what may be read, and also an opdracht of which somebody who may not read it promised something or
 * advises on the plan: each of those owes that, and nothing else of it is told.
 */
function waysToOwed(actor: Actor): readonly Selection[] {
  if (hasRol(actor, ...BOARD)) return [[]];
  return [
    readableBy(actor),
    [{ key: 'toezegger', anyOf: [actor.id] }],
    ...(hasRol(actor, 'adviseur') ? [[{ key: 'status', anyOf: [WACHT_OP_AKKOORD] }]] : []),
  ];
}

/** Asked of each of thousands: what of the filters says something of them is looked for once. */
function askedBy(filters: Filters, today: string): (one: Verplichting) => boolean {
  const asked = of(filters, 'laat', 'soort', ...EIGENAREN);
  const periodes = periodesOf(filters);
  return ({ stand, soort, uiterlijk, eigenaars }) =>
    stand === 'open' &&
    (asked.length === 0 ||
      (fits(asked, 'laat', [uiterlijk < today ? 'ja' : 'nee']) &&
        fits(asked, 'soort', [soort]) &&
        EIGENAREN.every((who) => fits(asked, who, eigenaars)))) &&
    periodes.every((periode) => isDue(uiterlijk, periode, today));
}

function isDue(uiterlijk: string, { van, tot, not }: PeriodeCondition, today: string): boolean {
  const until = tot === undefined || uiterlijk <= tot;
  if (not) return !(until && uiterlijk >= (van ?? ''));
  // 'Te laat sinds vorige week' was due in those days.
  if (tot === undefined && van !== undefined && van < today) return uiterlijk >= van;
  // What should have been done before still has to be done in these days, unless they are over themselves.
  const isOver = tot !== undefined && tot < today;
  return until && (van === undefined || uiterlijk >= van || (uiterlijk < today && !isOver));
}

/** What is owed of an opdracht that its reader may not see opens where it is done. */
function opensOf(
  { zaakId, soort, over = '' }: Verplichting,
  mayRead: boolean,
): Pick<Row, 'opdracht' | 'opent'> {
  const opdracht = opdrachtIdOf(zaakId);
  if (opdracht === undefined) return { opent: lookButton(zaakId) };
  return mayRead ? { opdracht } : { opent: soortOf(soort).doen({ opdracht, over }) };
}

function rowOf(verplichting: Verplichting, { query, actor, today }: Asked, mayRead: boolean): Row {
  const { titel, soort, door, uiterlijk, waarom, onderwerp } = verplichting;
  const late = uiterlijk < today;
  const when = late
    ? `had klaar moeten zijn op ${formatShortDutchDate(uiterlijk)}`
    : shortUiterlijkWords(verplichting);
  return {
    wie: door,
    titel: query.vorm === 'wie' ? `${capital(door)}: ${titel}` : titel,
    regels: [
      `${late ? 'Te laat · ' : ''}${when}`,
      wieMoetWat(verplichting, actor.id, MAX_TITLE),
      ...(onderwerp === undefined ? [] : [capital(onderwerp)]),
    ],
    ...opensOf(verplichting, mayRead),
    velden: {
      Opdracht: titel,
      'Wat moet er': soort,
      Wie: door,
      'Uiterlijk op': uiterlijk,
      'Te laat': late ? 'ja' : '',
      Waarom: waarom,
    },
  };
}
