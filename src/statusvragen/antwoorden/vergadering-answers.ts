import { mayReadOpdracht } from '../../opdrachten/ground/access-rules.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { type Actor, hasRol } from '../../shared/actor.ts';
import { comparable } from '../../shared/compare.ts';
import { formatDutchDate, formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { capital } from '../../shared/words.ts';
import { agendaOf } from '../../vergaderingen/agenda.ts';
import type { Vergadering } from '../../vergaderingen/vergadering.ts';
import { besluitSentence, changeSentence, timeAndPlace } from '../../vergaderingen/vergadering-words.ts';
import type { Filters } from '../ground/query.ts';
import type { Asked } from './opdrachten-answer.ts';
import { type Answer, pageOfRows, type Row } from './rows.ts';
import { meetingsOf } from './selection.ts';

type Dependencies = {
  readonly listVergaderingen: () => Promise<readonly Vergadering[]>;
  /** The opdrachten that are made for this meeting or stand on its agenda. */
  readonly dossiersOn: (vergadering: Vergadering) => Promise<readonly Dossier[]>;
};

/** Meetings, in order of time. */
export function createVergaderingenAnswer({
  listVergaderingen,
}: Pick<Dependencies, 'listVergaderingen'>): (asked: Asked) => Promise<Answer> {
  return async ({ query, today, from, limit }) => {
    const found = meetingsOf(query.filters, await listVergaderingen(), today);
    return pageOfRows(query, found.map(vergaderingRow), from, limit);
  };
}

function vergaderingRow(vergadering: Vergadering): Row {
  const { id, overlegNaam, datum, tijd, plaats, agendapunten, geannuleerd } = vergadering;
  // Opdrachten that are made for it come on its agenda by themselves: none here does not mean an empty agenda.
  const punten =
    agendapunten.length === 0
      ? ''
      : agendapunten.length === 1
        ? '1 agendapunt'
        : `${agendapunten.length} agendapunten`;
  return {
    titel: `${overlegNaam}: ${formatDutchDate(datum)}`,
    regels: [timeAndPlace(vergadering), changeSentence(vergadering), punten].filter((regel) => regel !== ''),
    vergadering: id,
    velden: {
      Overleg: overlegNaam,
      Datum: datum,
      Tijd: tijd ?? '',
      Plaats: plaats ?? '',
      Agendapunten: agendapunten.length,
      Geannuleerd: geannuleerd ? 'ja' : '',
    },
  };
}

/** Agendapunten of the meetings that are meant; without a meeting or days: of those that are still to come. */
export function createAgendapuntenAnswer({
  listVergaderingen,
  dossiersOn,
}: Dependencies): (asked: Asked) => Promise<Answer> {
  return async ({ query, actor, today, from, limit }) => {
    const { filters } = query;
    const { vergadering, periode, met } = filters;
    const open = vergadering === undefined && periode === undefined;
    const meant = meetingsOf(filters, await listVergaderingen(), today).filter(
      ({ datum, geannuleerd }) =>
        !geannuleerd && (!open || (met === 'besluit' ? datum <= today : datum >= today)),
    );
    const rows: Row[] = [];
    for (const meeting of meant) {
      const dossiers = await dossiersOn(meeting);
      const here = dossiers.filter(({ vergaderingId }) => vergaderingId === meeting.id);
      for (const item of agendaOf(meeting, here)) {
        const dossier = dossiers.find(({ id }) => id === item.opdrachtId);
        if (!fits(dossier, item.besluit !== undefined, filters, actor)) continue;
        rows.push(puntRow(meeting, item, dossier));
      }
    }
    return pageOfRows(query, rows, from, limit);
  };
}

function fits(
  dossier: Dossier | undefined,
  isDecided: boolean,
  { opdracht, programma, gemeente, persoon, met }: Filters,
  actor: Actor,
): boolean {
  const board = hasRol(actor, 'coördinator', 'directielid');
  if (!board && (!dossier || !mayReadOpdracht(actor, dossier))) return false;
  if (met === 'besluit' && !isDecided) return false;
  if (opdracht !== undefined && dossier?.id !== opdracht) return false;
  if (programma !== undefined && comparable(dossier?.programma ?? '') !== comparable(programma)) return false;
  if (persoon !== undefined && ![dossier?.projectleider?.persoonId, dossier?.trekkerId].includes(persoon))
    return false;
  return gemeente === undefined || isOf(dossier, gemeente);
}

/** A topic of the whole region is one of each municipality. */
function isOf(dossier: Dossier | undefined, gemeente: string): boolean {
  if (!dossier) return false;
  return [...dossier.gemeenten, ...(dossier.plan.gemeenten ?? [])].includes(gemeente);
}

function puntRow(
  { id, overlegNaam, datum }: Vergadering,
  item: ReturnType<typeof agendaOf>[number],
  dossier: Dossier | undefined,
): Row {
  const besluit = item.besluit ? besluitSentence(item.besluit) : (item.conclusie ?? '');
  return {
    titel: dossier?.titel ?? item.titel,
    regels: [
      `${overlegNaam} ${formatShortDutchDate(datum)} · ${capital(item.doel)}`,
      besluit,
      dossier ? `Projectleider: ${dossier.projectleider?.naam ?? 'nog niet bekend'}` : '',
    ].filter((regel) => regel !== ''),
    ...(dossier ? { opdracht: dossier.id } : { vergadering: id }),
    velden: {
      Overleg: overlegNaam,
      Datum: datum,
      Agendapunt: dossier?.titel ?? item.titel,
      Doel: item.doel,
      'Besluit of conclusie': besluit,
      Projectleider: dossier?.projectleider?.naam ?? '',
    },
  };
}
