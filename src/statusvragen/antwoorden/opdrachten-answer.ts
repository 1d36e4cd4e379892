import type { Selection } from '../../logboek/ports.ts';
import { GETALLEN, GETALLEN_OF_PLAN, type Getal, getalKey } from '../../opdrachten/getallen.ts';
import { mayReadPlan } from '../../opdrachten/ground/access-rules.ts';
import { namenWords } from '../../opdrachten/ground/collega.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { DOSSIER_STATUSES } from '../../opdrachten/ground/dossier-status.ts';
import { NIET_BEKEND, overgenomenWords } from '../../opdrachten/ground/jaartabel.ts';
import { fieldLabel } from '../../opdrachten/ground/plan-fields.ts';
import { PLAN_FILTERS } from '../../opdrachten/ground/plan-filters.ts';
import { planValueWords } from '../../opdrachten/ground/plan-value-words.ts';
import type { OpdrachtDates } from '../../opdrachten/ground/ports.ts';
import type { Heeft } from '../../opdrachten/mijlpalen.ts';
import { DADEN, type Daad, dadenOf } from '../../opdrachten/momenten.ts';
import { missingCount, missingWords } from '../../opdrachten/plan/plan-words.ts';
import type { Actor } from '../../shared/actor.ts';
import { momentWords, nextMoment } from '../../shared/behandeling.ts';
import { comparable } from '../../shared/compare.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { leegVan } from '../../shared/leeg.ts';
import { capital, listWords } from '../../shared/words.ts';
import { asks, except, only, periodesOf, setsOf } from '../ground/conditions.ts';
import { door, EEN_VAN } from '../ground/filters.ts';
import { type Filters, isJaNee, type Query } from '../ground/query.ts';
import {
  type Answer,
  type AnswerKind,
  type Asked,
  OF_OPDRACHTEN,
  OWN_OPDRACHTEN,
  type Row,
  type Sources,
} from './answer-kind.ts';
import { askedWords } from './asked-words.ts';
import { readInOrder, selectByNumbers } from './by-numbers.ts';
import { withEither } from './either.ts';
import { foundInPlan, gegevenWords, scoreWords } from './gegeven-words.ts';
import { heardIn, heardWords } from './heard.ts';
import { jaNeeWords } from './ja-of-nee.ts';
import { looksInside } from './looks-inside.ts';
import { betrokkenWords, waitsWords, whyWords } from './opdracht-row-words.ts';
import {
  asksForPlan,
  countApart,
  onlyByYear,
  planReadableBy,
  readableBy,
  selectionOf,
  vergaderingenVoor,
  without,
} from './selection.ts';
import { asksTotal, type Told, totalWords } from './totals.ts';

const TELT = ['opdracht', 'opdrachten'] as const;

export const opdrachtenAnswer: AnswerKind = {
  telt: TELT,
  titel(query) {
    if (query.vorm !== 'wie') return 'Opdrachten';
    if (daadOf(query)) return 'Wie het deed';
    if (query.wie === 'betrokken') return 'Wie erbij horen';
    return asksForTrekker(query) ? 'Bestuurlijk trekkers' : 'Projectleiders';
  },
  leeg: () => leegVan('opdrachten', 'waar jij bij hoort'),
  narrowedBy: [
    ...OF_OPDRACHTEN,
    ...DADEN.map(door),
    'kanaal',
    'plantekst',
    'onbekend',
    'meetlat',
    ...GETALLEN,
    EEN_VAN,
  ],
  // The days of an opdracht are those of its overleg, also of one that was closed: the chip says so.
  chips: { periode: 'overleg' },
  whole: OWN_OPDRACHTEN,
  voorbeelden: [
    'Welke opdrachten hebben nog geen plan?',
    'Waar is geen participatie, en waarom?',
    'Welke opdrachten zijn nog zonder terugkoppeling?',
    'Welke opdrachten zijn er?',
    'Wie zijn de projectleiders?',
  ],
  /** Opdrachten, by title; what the reader may not see does not count. */
  async answer(sources, asked) {
    const { query, actor, today, from, limit } = asked;
    // Whether that group takes part is asked of it, also when it does not.
    const asksOfGroep = query.gegeven === 'groep doet mee';
    const filters = asksOfGroep ? except(query.filters, 'doelgroep') : query.filters;
    const { datesOfAll, listVergaderingen } = sources;
    const vergaderingen = await vergaderingenVoor(filters, listVergaderingen);
    const streams = await withEither(sources.streams, filters, actor, vergaderingen, today);
    const where = [
      ...selectionOf(filters, actor, vergaderingen, today),
      ...(await selectByNumbers(streams, filters)),
      ...(measuresPlan(query) ? planReadableBy(actor) : []),
    ];
    const mist = mistOf(filters);
    const apart =
      (await onlyByYear(streams, filters, actor, today, where)) ??
      (mist && (await countApart(streams, without(mist, filters, actor, vergaderingen, today), mist)));
    const van = await countAll(sources, asked);
    if (query.orde || query.hoogstens !== undefined || looksInside(filters)) {
      const { total, shown, next } = await readInOrder(streams, asked, where);
      const datesOf = await datesOfAll(shown);
      const rows = shown.map((dossier) => rowOf(dossier, query, datesOf(dossier), actor));
      return { query, total, rows, apart, ...(next === undefined ? {} : { next }), ...van };
    }
    const before = from === undefined ? undefined : await streams.find(from);
    const after = before ? { value: comparable(before.state.titel), id: before.id } : undefined;
    // One more than asked for tells whether there is a next page.
    const { total, found } = await streams.select(where, { by: 'titel', limit: limit + 1, after });
    const shown = found.slice(0, limit);
    const datesOf = await datesOfAll(shown.map(({ state }) => state));
    const rows = shown.map(({ state }) => rowOf(state, query, datesOf(state), actor));
    const [only] = total === 1 ? shown : [];
    const isSo =
      only && isJaNee(query.gegeven)
        ? jaNeeWords(query.gegeven, {
            dossier: only.state,
            route: datesOf(only.state).route,
            reader: actor,
            groepen: setsOf(query.filters, 'doelgroep').flatMap(({ of }) => of),
            soorten: setsOf(query.filters, 'methode').flatMap(({ of }) => of),
          })
        : undefined;
    const verdeling =
      !asked.zonderVerdeling && isCounted(query) && total > 1 && total <= MOST_IN_CHART
        ? await divide({ ...sources, streams }, query, where)
        : undefined;
    const told = asksTotal(query) && total > 0 ? await sayTotal(streams, query, where) : undefined;
    return {
      query,
      total,
      ...van,
      ...(told && { ...told, zin: `${told.zin}${heardWords(query, shown)}` }),
      ...(isSo === undefined ? {} : { zin: isSo }),
      rows,
      apart,
      next: found.length > limit ? shown.at(-1)?.id : undefined,
      verdeling: verdeling && (verdeling.delen.length > 1 || query.per) ? verdeling : undefined,
    };
  },
};

/** Are opdrachten what is counted? A chart of them beside '18 people, with 1 opdracht' would count something else. */
function isCounted(query: Query): boolean {
  return query.per !== undefined || !asksTotal(query);
}

/** Of how many it is asked how many: all that the reader may know of. */
async function countAll({ streams }: Sources, { query, actor }: Asked): Promise<Pick<Answer, 'van'>> {
  if (query.vorm !== 'aantal' || query.filters.length === 0) return {};
  return { van: (await streams.select(readableBy(actor), { by: 'titel', limit: 1 })).total };
}

/** Without what nobody can say whether an opdracht fits: its plan, or a besluit of which residents have to hear. */
function mistOf(filters: Filters): 'plan' | 'besluit' | undefined {
  if (asksForPlan(filters)) return 'plan';
  const ofTerugkoppeling = setsOf(filters, 'heeft').some(({ of }) => of.includes('terugkoppeling'));
  return ofTerugkoppeling ? 'besluit' : undefined;
}

/** Is it put in order, or added up, by what stands in plans? */
function measuresPlan({ orde, telt }: Query): boolean {
  return GETALLEN_OF_PLAN.some((one) => one === orde?.op || one === telt);
}

/** What should have the number, where that is not known of every opdracht. */
const SHOULD_HAVE: Readonly<Partial<Record<Getal, Heeft>>> = {
  deelnemers: 'gehouden activiteit',
  verwacht: 'plan',
  'bereikt aantal': 'terugkoppeling',
};

/** A number of each, added up by the values that it has: no opdracht is looked at. */
async function sayTotal(streams: Sources['streams'], query: Query, where: Selection): Promise<Told> {
  const telt = GETALLEN.find((one) => one === query.telt) ?? 'deelnemers';
  if (telt === 'bereikt aantal' && asks(query.filters, 'kanaal'))
    return totalWords(query, telt, await heardIn(streams, query.filters, where), TELT);
  const key = getalKey(telt);
  const values = await streams.values(key);
  const counts = await streams.countBy(where, key, values);
  const som = [...counts].reduce((total, [value, many]) => total + Number(value) * many, 0);
  const bekend = [...counts.values()].reduce((total, many) => total + many, 0);
  const should = SHOULD_HAVE[telt];
  const onbekend =
    should === undefined
      ? 0
      : await streams.count([...where, { key: 'met', anyOf: [should] }, { key, noneOf: values }]);
  return totalWords(query, telt, { som, bekend, onbekend }, TELT);
}

/** Of whom it asks who it is, when not of the projectleiders. */
function asksForTrekker({ wie, filters }: Query): boolean {
  return wie === 'trekker' || (wie === undefined && asks(filters, 'trekker'));
}

/** A chart of more would say little, and counting it would take long. */
const MOST_IN_CHART = 5000;

/** By state or, when that was asked for, by programme. */
async function divide({ streams, listProgrammas }: Sources, query: Query, where: Selection) {
  const byStand =
    query.per === undefined ? only(query.filters, 'stand') === undefined : query.per === 'stand';
  const key = byStand ? 'status' : 'programma';
  const values = byStand ? DOSSIER_STATUSES : await listProgrammas();
  const counts = await streams.countBy(where, key, values);
  const delen = values
    .map((naam) => ({ naam, aantal: counts.get(naam) ?? 0 }))
    .filter(({ aantal }) => aantal > 0);
  return { naam: byStand ? 'Hoe ver ze zijn' : 'Per programma', delen };
}

function rowOf(dossier: Dossier, query: Query, { route, deadline }: OpdrachtDates, reader: Actor): Row {
  const { id, titel, kenmerk, programma, gemeenten } = dossier;
  const projectleiders = namenWords(dossier.projectleiders);
  const trekkers = namenWords(dossier.trekkers);
  const vergadering = nextMoment(route);
  const moment = vergadering ? `${vergadering.overlegNaam} ${formatShortDutchDate(vergadering.datum)}` : '';
  const ofTrekker = asksForTrekker(query);
  const daad = query.vorm === 'wie' ? daadOf(query) : undefined;
  const daders = daad && listWords([...new Set(dadenOf(dossier)[daad].map(({ door: naam }) => naam))]);
  const allen = query.wie === 'betrokken' ? betrokkenWords(dossier) : undefined;
  const who = daders ?? allen ?? (ofTrekker ? trekkers : projectleiders);
  const asksWho = query.vorm === 'wie';
  const rol = ofTrekker ? 'Bestuurlijk trekker' : 'Projectleider';
  const waarom = whyWords(dossier) ?? waitsWords(dossier) ?? missingWords(missingCount(dossier));
  const overgenomen = overgenomenWords(dossier);
  return {
    wie: asksWho ? who : undefined,
    titel: asksWho
      ? `${who ?? (overgenomen ? `${rol} ${NIET_BEKEND}` : `Nog geen ${rol.toLowerCase()}`)}: ${titel}`
      : titel,
    regels: gegevenWords(dossier, query, reader).concat(
      [
        [overgenomen ?? capital(dossier.status), waarom],
        [
          moment,
          asksWho && !daders && !allen
            ? `${rol} van deze opdracht`
            : (projectleiders ?? `projectleider ${overgenomen ? '' : 'nog '}${NIET_BEKEND}`),
        ],
      ]
        .map((parts) => parts.filter((part) => part !== '').join(' · '))
        .concat(askedWords(dossier, query, reader), scoreWords(dossier, query), foundInPlan(dossier, query)),
    ),
    opdracht: id,
    dossier,
    velden: {
      Kenmerk: kenmerk ?? '',
      Titel: titel,
      Programma: programma ?? '',
      Fase: dossier.fase ?? '',
      Stand: dossier.status,
      Projectleider: projectleiders ?? '',
      'Bestuurlijk trekker': trekkers ?? '',
      Gemeenten: gemeenten.join(', '),
      Vergadering: vergadering?.overlegNaam ?? '',
      Datum: vergadering?.datum ?? '',
      Behandelingen: route.map((stop) => momentWords(stop.vergadering, route)).join('; '),
      'Plan klaar op': deadline?.uiterlijk ?? '',
      'Reden geen participatie': dossier.status === 'geen participatie' ? waarom : '',
      ...planVelden(dossier, mayReadPlan(reader, dossier)),
    },
  };
}

/** What was done by whom it asks for: 'wie heeft in november een plan ingediend'. */
function daadOf({ filters }: Query): Daad | undefined {
  return DADEN.find((daad) => periodesOf(filters).some(({ dag }) => dag === daad));
}

/** The answers that questions can ask for, each under the label of its field; empty for who may not read the plan. */
function planVelden({ plan }: Dossier, mayRead: boolean): Row['velden'] {
  return Object.fromEntries(
    PLAN_FILTERS.map(({ field }) => [fieldLabel(field), mayRead ? planValueWords(field, plan[field]) : '']),
  );
}
