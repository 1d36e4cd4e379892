import { mayReadPlan } from '../../opdrachten/ground/access-rules.ts';
import { doelgroepenIn } from '../../opdrachten/ground/doelgroepen.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { isFromPeople } from '../../opdrachten/ground/inbreng.ts';
import { activiteitenOf } from '../../opdrachten/ground/uitvoering.ts';
import { isVan } from '../../shared/regio.ts';
import { capital } from '../../shared/words.ts';
import { fits, fitsDay, ownPeriodesOf } from '../ground/conditions.ts';
import { type Filters, is, type Query } from '../ground/query.ts';
import type { Toestand } from '../ground/toestanden.ts';
import { type AnswerKind, BOARD, pageOfRows, type Row } from './answer-kind.ts';
import { everyDossier } from './every-dossier.ts';
import { readableBy } from './selection.ts';

type Soort = Extract<Toestand<'gehoord'>, 'gemeente' | 'groep'>;

/** Of which groups and gemeenten there is inbreng of residents, and of which there is none. */
export const gehoordAnswer: AnswerKind = {
  telt: ['groep of gemeente', 'groepen en gemeenten'],
  titel: () => 'Wie we hoorden, en wie niet',
  narrowedBy: ['gemeente', 'toestand', 'periode'],
  heel: ['periode'],
  leeg: () => ({
    geen: 'Dat geldt voor geen enkele groep of gemeente.',
    'nog niet': 'Er is nog geen inbreng van inwoners.',
    'niet bekend': 'Dat geldt voor geen enkele groep of gemeente, voor zover bekend.',
    'niet van jou': 'Dat geldt voor geen enkele groep of gemeente bij opdrachten waar jij bij hoort.',
  }),
  whole: { for: BOARD, seesOwn: false, others: 'Dit komt uit de opdrachten waar jij bij hoort.' },
  voorbeelden: ['Wie hebben we dit jaar nooit gehoord?'],
  /**
   * The gemeenten of the region, and the groups that any plan or inbreng names. Heard is who an inbreng of people names: by its words or its
   * plan, or by the gemeenten of its opdracht. Its day is that of its activiteit.
   */
  async answer({ streams, regio }, asked) {
    const { query, actor, today } = asked;
    const { filters } = query;
    const gemeenten = new Map<string, string[]>();
    const groepen = new Map<string, string[]>();
    for (const one of (await regio()).gegevens.gemeenten)
      if (isVan(one, Number(today.slice(0, 4)))) gemeenten.set(one.naam, []);
    for (const groep of await streams.values('doelgroep')) groepen.set(groep, []);
    for await (const dossier of everyDossier(streams, [
      ...readableBy(actor),
      { key: 'met', anyOf: ['inbreng'] },
    ]))
      if (mayReadPlan(actor, dossier)) addHeard(dossier, gemeenten, groepen);
    const rows = [
      ...[...gemeenten].map((one) => rowFor('gemeente', one, filters)),
      ...[...groepen]
        .toSorted(([a], [b]) => a.localeCompare(b, 'nl'))
        .map((one) => rowFor('groep', one, filters)),
    ].flatMap((one) => one ?? []);
    return pageOfRows(asked, rows, undefined);
  },
};

/** Adds the days (YYYY-MM-DD, or a month) of what they said; '': the day is not known. */
function addHeard(dossier: Dossier, gemeenten: Map<string, string[]>, groepen: Map<string, string[]>): void {
  const { plan, inbreng = [] } = dossier;
  const days = new Map(activiteitenOf(dossier).map(({ id, nu }) => [id, nu]));
  for (const punt of inbreng.filter(isFromPeople)) {
    const dag = days.get(punt.activiteitId ?? '') ?? '';
    for (const naam of new Set([...dossier.gemeenten, ...(plan.gemeenten ?? [])]))
      gemeenten.get(naam)?.push(dag);
    for (const groep of doelgroepenIn([plan.ervaring, punt.thema, punt.tekst]))
      groepen.set(groep, [...(groepen.get(groep) ?? []), dag]);
  }
}

function toestandOf(days: readonly string[], filters: Filters): Toestand<'gehoord'> {
  const isDated = ownPeriodesOf(filters).length > 0;
  if (days.some((dag) => !isDated || (dag !== '' && fitsDay(filters, dag)))) return 'gehoord';
  return days.includes('') ? 'dag niet bekend' : 'nooit gehoord';
}

function rowFor(
  soort: Soort,
  [naam, days]: readonly [string, readonly string[]],
  filters: Filters,
): Row | undefined {
  const toestand = toestandOf(days, filters);
  const isAsked =
    fits(filters, 'gemeente', [soort === 'gemeente' ? naam : undefined]) &&
    fits(filters, 'toestand', [toestand, soort]);
  if (!isAsked) return undefined;
  const query: Query = {
    over: 'inbreng',
    vorm: 'lijst',
    filters: [is(soort === 'gemeente' ? 'gemeente' : 'doelgroep', naam)],
  };
  const last =
    days
      .filter((dag) => dag !== '')
      .toSorted()
      .at(-1) ?? '';
  return {
    titel: capital(naam),
    regels: [
      `${capital(soort)} · ${toestand}${days.length === 0 ? '' : ` · ${days.length} keer in alle jaren`}`,
    ],
    opent: { verb: 'statusvragen.answer', data: { query } },
    velden: { Wie: naam, Soort: soort, Stand: toestand, 'Laatste dag': last },
  };
}
