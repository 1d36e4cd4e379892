import { type Jaaragenda, type Onderwerp, standOf } from '../../jaaragenda/jaaragenda.ts';
import { herkomstWords, listLine } from '../../jaaragenda/jaaragenda-words.ts';
import type { Actor } from '../../shared/actor.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { type Signaal, standOf as signaalStand } from '../../signalen/signaal.ts';
import { isBehandelaar, mayReadAll } from '../../signalen/signaal-rules.ts';
import type { Filters } from '../ground/query.ts';
import type { Asked } from './opdrachten-answer.ts';
import { type Answer, pageOfRows, type Row } from './rows.ts';

export type JaarDependencies = {
  readonly listSignalen: () => Promise<readonly Signaal[]>;
  readonly listJaaragendas: () => Promise<readonly Jaaragenda[]>;
  /** Has this person any role: in the settings, or by an opdracht? */
  readonly isInvolved: (actor: Actor) => Promise<boolean>;
};

/** Signalen that the reader may read, in the order in which they came. */
export function createSignalenAnswer({
  listSignalen,
}: Pick<JaarDependencies, 'listSignalen'>): (asked: Asked) => Promise<Answer> {
  return async ({ query, actor, from, limit }) => {
    const found = (await listSignalen())
      .filter((signaal) => mayReadAll(actor) || isBehandelaar(actor, signaal))
      .filter((signaal) => isAsked(signaal, query.filters))
      .toSorted((a, b) => a.ontvangen.localeCompare(b.ontvangen) || a.id.localeCompare(b.id));
    return pageOfRows(query, found.map(signaalRow), from, limit);
  };
}

function isAsked(
  { ontvangen, antwoord, toegewezen }: Signaal,
  { periode, soort, persoon }: Filters,
): boolean {
  if (soort === 'signaal beantwoord' && antwoord) return false;
  if (persoon !== undefined && toegewezen?.aan.id !== persoon) return false;
  if (periode?.van !== undefined && ontvangen < periode.van) return false;
  return periode?.tot === undefined || ontvangen <= periode.tot;
}

function signaalRow(signaal: Signaal): Row {
  const { id, onderwerp, bron, ontvangen, toegewezen, antwoord, teruggekoppeld } = signaal;
  const stand = signaalStand(signaal);
  const who = toegewezen?.aan.naam ?? 'nog niemand';
  return {
    titel: onderwerp,
    regels: [`${formatShortDutchDate(ontvangen)} · ${bron}`, `${stand} · ${who}`],
    opent: { verb: 'signalen.show', data: { signaal: id } },
    velden: {
      Signaal: onderwerp,
      Van: bron,
      'Ontvangen op': ontvangen,
      Stand: stand,
      Wie: toegewezen?.aan.naam ?? '',
      Antwoord: antwoord?.tekst ?? '',
      Waarom: antwoord?.reden ?? '',
      'Verteld op': teruggekoppeld?.datum ?? '',
    },
  };
}

/** Topics of the jaaragenda of the years that are asked for; without days: of this year and those after it. */
export function createJaaragendaAnswer({
  listJaaragendas,
  isInvolved,
}: Pick<JaarDependencies, 'listJaaragendas' | 'isInvolved'>): (asked: Asked) => Promise<Answer> {
  return async ({ query, actor, today, from, limit }) => {
    const { periode, gemeente } = query.filters;
    const first = (periode ? (periode.van ?? '') : today).slice(0, 4);
    const last = (periode?.tot ?? '9999').slice(0, 4);
    const years = (await isInvolved(actor)) ? await listJaaragendas() : [];
    const rows = years
      .filter(({ id }) => first <= id && id <= last)
      .toSorted((a, b) => a.id.localeCompare(b.id))
      .flatMap(({ id, onderwerpen }) =>
        onderwerpen
          .filter((one) => gemeente === undefined || one.gemeente === gemeente)
          .map((one) => onderwerpRow(id, one)),
      );
    return pageOfRows(query, rows, from, limit);
  };
}

function onderwerpRow(jaar: string, onderwerp: Onderwerp): Row {
  const { id, titel, projectleider, trekker, vastgesteld } = onderwerp;
  return {
    titel,
    regels: [`${jaar} · ${listLine(onderwerp)}`],
    opent: { verb: 'jaaragenda.show', data: { jaar: Number(jaar), onderwerp: id } },
    velden: {
      Jaar: Number(jaar),
      Onderwerp: titel,
      Herkomst: herkomstWords(onderwerp),
      Stand: standOf(onderwerp),
      Projectleider: projectleider ?? '',
      Trekker: trekker ?? '',
      'Vastgesteld op': vastgesteld?.datum ?? '',
    },
  };
}
