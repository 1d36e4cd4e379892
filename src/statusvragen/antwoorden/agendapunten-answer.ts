import { mayReadOpdracht } from '../../opdrachten/ground/access-rules.ts';
import { type Collega, namenWords, persoonIdsOf } from '../../opdrachten/ground/collega.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { heeftVan } from '../../opdrachten/mijlpalen.ts';
import { type Actor, hasRol } from '../../shared/actor.ts';
import { comparable } from '../../shared/compare.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { leegVan } from '../../shared/leeg.ts';
import { cutText } from '../../shared/markdown.ts';
import { capital, sentence } from '../../shared/words.ts';
import { agendaOf } from '../../vergaderingen/ground/agenda.ts';
import type { Vergadering } from '../../vergaderingen/ground/vergadering.ts';
import { besluitSentence } from '../../vergaderingen/ground/vergadering-words.ts';
import { asks, fits, fitsBy, only, setsOf } from '../ground/conditions.ts';
import { EEN_VAN } from '../ground/filters.ts';
import type { Filters, Query } from '../ground/query.ts';
import {
  type AnswerKind,
  BOARD,
  firstOf,
  OWN_OPDRACHTEN,
  pageOfRows,
  type Row,
  type Sources,
} from './answer-kind.ts';
import { dagGroepen, groep, groepenOf } from './groepen-of.ts';
import { vergaderingenOf } from './selection.ts';

export const agendapuntenAnswer: AnswerKind = {
  telt: ['agendapunt', 'agendapunten'],
  titel: () => 'Agendapunten',
  opTijd: true,
  narrowedBy: [
    'overleg',
    'vergadering',
    'periode',
    'opdracht',
    'programma',
    'gemeente',
    'persoon',
    'projectleider',
    'trekker',
    'heeft',
    'doel',
    'uitkomst',
    'aantal',
    EEN_VAN,
  ],
  heel: ['overleg', 'vergadering', 'periode', 'opdracht'],
  leeg: () => leegVan('agendapunten', 'van opdrachten waar jij bij hoort'),
  whole: OWN_OPDRACHTEN,
  voorbeelden: ['Wat staat er op de agenda?', 'Wat is er in november besloten?'],
  /**
   * Agendapunten of the meetings that are meant; without a meeting or days: of those that are still to come. Of one opdracht
   * it is the whole route: also what was held, cancelled or postponed.
   */
  async answer(sources, asked) {
    const { streams, listVergaderingen } = sources;
    const { query, actor, today } = asked;
    const { filters } = query;
    const onRoute = await meetingsOf(sources, only(filters, 'opdracht'));
    // Whatever else they have: what was decided is over.
    const isDecided = setsOf(filters, 'heeft').some(({ of, not }) => !not && of.join() === 'besluit');
    const open = onRoute === undefined && !asks(filters, 'vergadering', 'periode', EEN_VAN);
    const meant = vergaderingenOf(filters, await listVergaderingen(), today).filter(
      ({ id, datum, geannuleerd }) =>
        (onRoute ? onRoute.has(id) : !geannuleerd) &&
        (!open || (isDecided ? datum <= today : datum >= today)),
    );
    const rows: Row[] = [];
    for (const vergadering of meant) {
      const dossiers = await dossiersOn(streams, vergadering);
      const here = dossiers.filter(({ vergaderingId }) => vergaderingId === vergadering.id);
      for (const item of agendaOf(vergadering, here)) {
        const dossier = dossiers.find(({ id }) => id === item.opdrachtId);
        if (!fits(filters, 'doel', [item.doel]) || !fits(filters, 'uitkomst', [item.besluit?.uitkomst]))
          continue;
        if (!isAsked(dossier, item.besluit !== undefined, filters, actor)) continue;
        rows.push(puntRow(vergadering, item, dossier));
      }
    }
    // They stand in the order of the meetings.
    const inOrder = query.orde?.af ? rows.toReversed() : rows;
    const answer = pageOfRows(asked, firstOf(query, inOrder), undefined);
    const zin =
      query.vorm === 'aantal' ? undefined : (besluitVan(inOrder) ?? volgendeVan(query, inOrder, today));
    return zin === undefined ? answer : { ...answer, zin };
  },
};

const NIET_DOOR = 'gaat niet door';

/** 'Wanneer komt pleegzorg langs', of what was treated before or does not go on: the first, and which comes next. */
function volgendeVan(
  { vorm, filters, orde }: Query,
  rows: readonly Row[],
  today: string,
): string | undefined {
  const next = rows.find(
    ({ velden, regels }) => String(velden.Datum) >= today && !regels[0]?.includes(NIET_DOOR),
  );
  const [first] = rows;
  const isOfOne = vorm === 'wanneer' && only(filters, 'opdracht') !== undefined && orde === undefined;
  if (!isOfOne || !first || !next || next === first) return undefined;
  const said = [`De eerste: ${first.regels[0]}`, `De volgende: ${next.regels[0]}`];
  return [`${rows.length} agendapunten`, first.titel, ...said].map(sentence).join(' ');
}

/** Of one that was decided, or about which something was said, that is what is asked for. */
function besluitVan([one, ...others]: readonly Row[]): string | undefined {
  const besluit = one?.velden[BESLUIT] ?? '';
  if (!one || others.length > 0 || besluit === '') return undefined;
  const [waar = ''] = one.regels;
  return ['1 agendapunt', one.titel, waar, cutText(String(besluit), MAX_BESLUIT)].map(sentence).join(' ');
}
const BESLUIT = 'Besluit of conclusie';
/** In one sentence. */
const MAX_BESLUIT = 160;

/** The meetings on the route of this opdracht; undefined: no opdracht is meant. */
async function meetingsOf(
  { streams, datesOfAll }: Sources,
  opdracht: string | undefined,
): Promise<ReadonlySet<string> | undefined> {
  if (opdracht === undefined) return undefined;
  const dossier = (await streams.find(opdracht))?.state;
  if (!dossier) return new Set();
  const { route } = (await datesOfAll([dossier]))(dossier);
  return new Set(route.map(({ vergadering }) => vergadering.id));
}

/** The opdrachten that are made for this meeting or stand on its agenda. */
async function dossiersOn(
  streams: Sources['streams'],
  { id, agendapunten }: Vergadering,
): Promise<readonly Dossier[]> {
  const found = new Map<string, Dossier>();
  for (const { state } of await streams.findBy('plek', id)) found.set(state.id, state);
  for (const { opdrachtId } of agendapunten) {
    if (opdrachtId === undefined || found.has(opdrachtId)) continue;
    const dossier = (await streams.find(opdrachtId))?.state;
    if (dossier) found.set(opdrachtId, dossier);
  }
  return [...found.values()];
}

function isAsked(dossier: Dossier | undefined, isDecided: boolean, filters: Filters, actor: Actor): boolean {
  const board = hasRol(actor, ...BOARD);
  if (!board && (!dossier || !mayReadOpdracht(actor, dossier))) return false;
  const programma = comparable(dossier?.programma ?? '');
  return (
    hasWhatIsAsked(dossier, isDecided, filters) &&
    fits(filters, 'opdracht', [dossier?.id]) &&
    fitsBy(filters, 'programma', (one) => comparable(one) === programma) &&
    fits(filters, 'persoon', persoonIdsOf(mensenOf(dossier))) &&
    fits(filters, 'projectleider', persoonIdsOf(dossier?.projectleiders ?? [])) &&
    fits(filters, 'trekker', persoonIdsOf(dossier?.trekkers ?? [])) &&
    fits(filters, 'gemeente', gemeentenOf(dossier))
  );
}

/** Whose it is: projectleiders and trekkers. */
function mensenOf(dossier: Dossier | undefined): readonly Collega[] {
  return dossier ? [...dossier.projectleiders, ...dossier.trekkers] : [];
}

/** A topic of the whole region is one of each municipality. */
function gemeentenOf(dossier: Dossier | undefined): readonly string[] {
  return dossier ? [...dossier.gemeenten, ...(dossier.plan.gemeenten ?? [])] : [];
}

function puntRow(
  { id, overlegId, overlegNaam, datum, geannuleerd }: Vergadering,
  item: ReturnType<typeof agendaOf>[number],
  dossier: Dossier | undefined,
): Row {
  const besluit = item.besluit ? besluitSentence(item.besluit) : (item.conclusie ?? '');
  const stand = geannuleerd ? NIET_DOOR : item.uitgesteldNaar === undefined ? '' : 'uitgesteld';
  return {
    titel: dossier?.titel ?? item.titel,
    regels: [
      [`${overlegNaam} ${formatShortDutchDate(datum)}`, capital(item.doel), stand]
        .filter((part) => part !== '')
        .join(' · '),
      besluit,
      dossier ? `Projectleider: ${namenWords(dossier.projectleiders) ?? 'nog niet bekend'}` : '',
    ].filter((regel) => regel !== ''),
    ...(dossier ? { opdracht: dossier.id } : { vergadering: id }),
    groepen: {
      ...(dossier ? groepenOf(dossier) : {}),
      overleg: [{ waarde: overlegId, naam: overlegNaam }],
      vergadering: [{ waarde: datum, naam: `${overlegNaam} ${formatShortDutchDate(datum)}` }],
      ...dagGroepen(datum),
      uitkomst: item.besluit ? [groep(item.besluit.uitkomst)] : [],
    },
    velden: {
      Overleg: overlegNaam,
      Datum: datum,
      Agendapunt: dossier?.titel ?? item.titel,
      Doel: item.doel,
      [BESLUIT]: besluit,
      Projectleider: (dossier && namenWords(dossier.projectleiders)) ?? '',
    },
  };
}

/** A besluit is that of the point itself; what else is asked for the opdracht has, or lacks. */
function hasWhatIsAsked(dossier: Dossier | undefined, isDecided: boolean, filters: Filters): boolean {
  const { met, zonder } = dossier ? heeftVan(dossier) : { met: [], zonder: [] };
  return setsOf(filters, 'heeft').every(({ of, not }) =>
    not
      ? of.every((one) => (one === 'besluit' ? !isDecided : zonder.some((lacks) => lacks === one)))
      : of.some(
          (one) => one === 'vergadering' || (one === 'besluit' ? isDecided : met.some((has) => has === one)),
        ),
  );
}
