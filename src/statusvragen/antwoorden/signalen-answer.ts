import { mayReadOpdracht } from '../../opdrachten/ground/access-rules.ts';
import { persoonIdsOf } from '../../opdrachten/ground/collega.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { hasRol } from '../../shared/actor.ts';
import { localDate } from '../../shared/clock.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { leegVan } from '../../shared/leeg.ts';
import { cutText } from '../../shared/markdown.ts';
import { capital, sentence } from '../../shared/words.ts';
import { behandelaarOf, openBelofte, type Signaal, standOf } from '../../signalen/signaal.ts';
import { mayRead } from '../../signalen/signaal-rules.ts';
import { BRON_TITLES, bronWords } from '../../signalen/signaal-words.ts';
import { isDone } from '../../signalen/signalen.ts';
import type { Verplichting } from '../../verplichtingen/verplichting.ts';
import { zaakIdFor } from '../../verplichtingen/zaak.ts';
import { allOf, asks, fits, fitsBy, fitsDay, fitsRijDagen, fitsWays, of } from '../ground/conditions.ts';
import { EEN_VAN, type Filter, NIEMAND } from '../ground/filters.ts';
import type { Filters, Query } from '../ground/query.ts';
import { hasWoord } from '../ground/words.ts';
import {
  type AnswerKind,
  BOARD,
  firstOf,
  ordered,
  pageOfRows,
  type Row,
  type Sources,
} from './answer-kind.ts';
import { dagGroepen, groep } from './groepen-of.ts';
import { type RijDagen, rijDagen, rijDagWords } from './rij-dagen.ts';

const CHIPS: Readonly<Record<string, string>> = {
  'signaal beantwoord': 'nog niet beantwoord',
  'belofte nagekomen': 'met een belofte die openstaat',
};

export const signalenAnswer: AnswerKind = {
  telt: ['signaal', 'signalen'],
  titel: () => 'Signalen',
  narrowedBy: [
    'periode',
    'soort',
    'persoon',
    'gemeente',
    'opdracht',
    'opdracht van',
    'bron',
    'laat',
    'afhandeling',
    'woord',
    'aantal',
    EEN_VAN,
  ],
  chips: { soort: (soort) => CHIPS[soort] ?? soort },
  leeg: () => leegVan('signalen', 'die jij mag lezen'),
  whole: {
    for: BOARD,
    seesOwn: true,
    others:
      'Je ziet signalen die jij opschreef of beantwoordt, en signalen over opdrachten waar jij bij hoort.',
  },
  // Not everybody gets an answer.
  voorbeelden: [],
  /** Signalen that the reader may read, in the order in which they came; of those about an own opdracht that they are there. */
  async answer({ listSignalen, andereVerplichtingen, streams }, asked) {
    const { query, actor, today } = asked;
    const about = aboutOf(streams);
    // What somebody may not read is not told by what it is found with either.
    const mayListTitles = query.filters.every(({ filter }) => OF_TITLES.has(filter));
    const isTitled = (titel: string): boolean =>
      fitsBy(query.filters, 'woord', (one) => hasWoord(titel, one));
    const rows: Row[] = [];
    const orde = query.orde ?? { op: 'datum' as const };
    const known = await listSignalen();
    const owedNow = asks(allOf(query.filters), 'laat', 'soort', 'woord') ? await andereVerplichtingen() : [];
    const late = lateOf(owedNow, today);
    const dueOf = (signaal: Signaal): string | undefined =>
      dueWords(
        signaal,
        owedNow,
        today,
        hasRol(actor, 'coördinator') || behandelaarOf(signaal)?.id === actor.id,
      );
    // What it is about is said by the opdracht that it names as well.
    const titelOf = async (signaal: Signaal): Promise<string> =>
      asks(allOf(query.filters), 'woord') ? ((await about(signaal))?.titel ?? '') : '';
    const all: Signaal[] = [];
    for (const signaal of known.toSorted((a, b) => a.id.localeCompare(b.id))) {
      const owed = late.get(zaakIdFor('signaal', signaal.id)) ?? [];
      const titel = await titelOf(signaal);
      if (fitsWays(query.filters, (some) => isAsked(signaal, some, owed, titel))) all.push(signaal);
    }
    for (const signaal of ordered(all, orde, ({ ontvangen }) => ontvangen)) {
      const dossier = await about(signaal);
      if (!fits(query.filters, 'opdracht van', personenOf(dossier))) continue;
      if (mayRead(actor, signaal)) rows.push(signaalRow(signaal, dossier, query.filters, dueOf(signaal)));
      else if (mayListTitles && dossier && isTitled(dossier.titel) && mayReadOpdracht(actor, dossier))
        rows.push(titleRow(signaal, dossier));
    }
    const van = known.filter((signaal) => mayRead(actor, signaal)).length;
    const zin = antwoordVan(query, rows);
    return {
      ...pageOfRows(asked, firstOf(query, rows), undefined),
      van,
      ...(zin === undefined ? {} : { zin }),
    };
  },
};

/** Of one that is named by its words or asked for as answered, for who may read it: how it stands, and what the answer is. */
function antwoordVan({ vorm, filters }: Query, [one, ...others]: readonly Row[]): string | undefined {
  const asksIt =
    fits(of(filters, 'afhandeling'), 'afhandeling', ['beantwoord']) && asks(filters, 'afhandeling');
  if (!one || others.length > 0 || vorm === 'aantal') return undefined;
  const due = one.regels.filter((regel) => regel.startsWith(DUE));
  const stand = `${capital(String(one.velden.Stand))} · ${one.velden.Wie || 'nog niemand'}`;
  // 'Wanneer moet het beantwoord zijn', 'wie moet het beantwoorden'.
  if (vorm !== 'lijst')
    return asks(filters, 'soort') ? [one.titel, ...due, stand].map(sentence).join(' ') : undefined;
  const antwoord = String(one.velden[ANTWOORD] ?? '');
  const isNamed = asks(filters, 'woord') && one.velden.Van !== '';
  if (!isNamed && !(asksIt && antwoord !== '')) return undefined;
  return [
    '1 signaal',
    one.titel,
    // From whom and when, whatever of it is asked.
    ...(isNamed ? [one.regels[0] ?? '', stand] : []),
    antwoord === '' ? 'Nog geen antwoord' : `Antwoord: ${cutText(antwoord, MAX_ANTWOORD)}`,
    ...(isNamed ? one.regels.filter((regel) => regel.startsWith(BEANTWOORD)) : []),
    ...(isNamed ? [...due, ...one.regels.filter((regel) => regel.startsWith(BELOFTE))] : []),
  ]
    .map(sentence)
    .join(' ');
}
const ANTWOORD = 'Antwoord';
const BELOFTE = 'Belofte';
const BEANTWOORD = 'Beantwoord op';
/** In one sentence. */
const MAX_ANTWOORD = 160;

/** By these a signaal may be found that only its title is known of: they say nothing of its text. */
const OF_TITLES: ReadonlySet<Filter> = new Set<Filter>(['opdracht', 'periode', 'woord']);

/** Whoever has a part in the opdracht that it is about. */
function personenOf(dossier: Dossier | undefined): readonly string[] {
  return dossier ? persoonIdsOf([...dossier.projectleiders, ...dossier.trekkers]) : [];
}

/** Reads the opdracht that a signaal names, each once. */
function aboutOf(streams: Sources['streams']): (signaal: Signaal) => Promise<Dossier | undefined> {
  const known = new Map<string, Promise<Dossier | undefined>>();
  return async ({ opdrachtId }) => {
    if (opdrachtId === undefined) return undefined;
    const dossier = known.get(opdrachtId) ?? streams.find(opdrachtId).then((found) => found?.state);
    known.set(opdrachtId, dossier);
    return dossier;
  };
}

/** By when it must be answered, while it is not; that it should have been is for who does it and who guards it (domain: Verplichtingen and their dates). */
function dueWords(
  { id }: Signaal,
  owed: readonly Verplichting[],
  today: string,
  mayKnowLate: boolean,
): string | undefined {
  const due = owed.find(
    ({ zaakId, soort, stand }) =>
      zaakId === zaakIdFor('signaal', id) && soort === 'signaal beantwoord' && stand === 'open',
  )?.uiterlijk;
  return due === undefined || (due < today && !mayKnowLate)
    ? undefined
    : `${DUE} ${formatShortDutchDate(due)}`;
}
const DUE = 'Antwoord uiterlijk';

/** What of each signaal should have been done before today. */
function lateOf(owed: readonly Verplichting[], today: string): ReadonlyMap<string, readonly string[]> {
  const late = new Map<string, readonly string[]>();
  for (const { zaakId, soort, stand, uiterlijk } of owed)
    if (stand === 'open' && uiterlijk < today) late.set(zaakId, [...(late.get(zaakId) ?? []), soort]);
  return late;
}

function isAsked(signaal: Signaal, filters: Filters, late: readonly string[], titel: string): boolean {
  const { ontvangen, antwoord, bron, gemeente, opdrachtId, raad = '', onderwerp, tekst } = signaal;
  const belofte = openBelofte(signaal);
  const owed = [...(antwoord ? [] : ['signaal beantwoord']), ...(belofte ? ['belofte nagekomen'] : [])];
  const isLate = late.some((soort) => fits(filters, 'soort', [soort]));
  const done = [
    ...(signaal.toegewezen ? ['toegewezen'] : []),
    ...(antwoord ? ['beantwoord'] : []),
    ...(signaal.teruggekoppeld ? ['teruggekoppeld'] : []),
    ...(isDone(signaal) ? ['afgehandeld'] : []),
    ...(opdrachtId === undefined ? [] : ['gekoppeld']),
  ];
  return (
    fits(filters, 'soort', owed) &&
    fits(filters, 'laat', [isLate ? 'ja' : 'nee']) &&
    fits(filters, 'persoon', [behandelaarOf(signaal)?.id ?? NIEMAND]) &&
    fits(filters, 'gemeente', [gemeente]) &&
    fits(filters, 'opdracht', [opdrachtId]) &&
    fits(filters, 'bron', [bron]) &&
    fits(filters, 'afhandeling', done) &&
    fitsBy(filters, 'woord', (woord) => hasWoord(`${raad} ${onderwerp} ${tekst} ${titel}`, woord)) &&
    fitsDay(filters, ontvangen) &&
    fitsRijDagen(filters, dagenOf(signaal))
  );
}

function dagenOf({ antwoord, toegewezen, teruggekoppeld }: Signaal): RijDagen {
  return {
    ...rijDagen({ beantwoord: antwoord, toegewezen }),
    // The day on which it was told, and not that of the entry.
    ...(teruggekoppeld ? { teruggekoppeld: teruggekoppeld.datum } : {}),
  };
}

function signaalRow(
  signaal: Signaal,
  dossier: Dossier | undefined,
  filters: Filters,
  due: string | undefined,
): Row {
  const { id, onderwerp, bron, raad, gemeente, ontvangen, toegewezen, antwoord } = signaal;
  const stand = standOf(signaal);
  const who = toegewezen?.aan.naam ?? 'nog niemand';
  const open = openBelofte(signaal);
  const about = [gemeente, dossier?.titel].filter((part) => part !== undefined).join(' · ');
  return {
    titel: onderwerp,
    regels: [
      `${formatShortDutchDate(ontvangen)} · ${raad === undefined ? bron : bronWords(signaal)}`,
      `${stand} · ${who}`,
      ...(due === undefined ? [] : [due]),
      ...new Set([
        ...(antwoord ? [`${BEANTWOORD} ${formatShortDutchDate(localDate(antwoord.op))}`] : []),
        ...rijDagWords(filters, dagenOf(signaal)),
      ]),
      ...(open ? [`${BELOFTE}, uiterlijk ${formatShortDutchDate(open.datum)}: ${open.wat}`] : []),
      ...(about === '' ? [] : [about]),
    ],
    opent: { verb: 'signalen.show', data: { signaal: id } },
    groepen: {
      ...dagGroepen(ontvangen),
      gemeente: gemeente === undefined ? [] : [groep(gemeente)],
      bron: [{ waarde: bron, naam: BRON_TITLES[bron] }],
      collega: toegewezen ? [{ waarde: toegewezen.aan.id, naam: toegewezen.aan.naam }] : [],
    },
    velden: veldenOf(signaal, dossier),
  };
}

/** What of a signaal is only for who may read all of it. */
type Gelezen = Pick<
  Signaal,
  'raad' | 'gemeente' | 'toegewezen' | 'antwoord' | 'belofte' | 'teruggekoppeld' | 'bericht'
> & { readonly bron?: string; readonly door?: string };

/** The columns are the same for every reader. */
function veldenOf(signaal: Signaal, dossier: Dossier | undefined, isWhole = true): Row['velden'] {
  const { bron, raad, gemeente, toegewezen, antwoord, belofte, teruggekoppeld, bericht, door }: Gelezen =
    isWhole ? { ...signaal, door: signaal.opgenomen.door } : {};
  return {
    Signaal: signaal.onderwerp,
    Van: bron ?? '',
    Adviesraad: raad ?? '',
    Gemeente: gemeente ?? '',
    Opdracht: dossier?.titel ?? '',
    'Ontvangen op': signaal.ontvangen,
    'Opgeschreven door': door ?? '',
    Stand: standOf(signaal),
    Wie: toegewezen?.aan.naam ?? '',
    [ANTWOORD]: antwoord?.tekst ?? '',
    Waarom: antwoord?.reden ?? '',
    Belofte: belofte?.wat ?? '',
    'Beloofd voor': belofte?.datum ?? '',
    'Hoe nagekomen': belofte?.nagekomen?.hoe ?? '',
    'Verteld op': teruggekoppeld?.datum ?? '',
    Bericht: bericht ?? '',
  };
}

/** What is known to who may see the opdracht: that it is there, and how it stands. */
function titleRow(signaal: Signaal, dossier: Dossier): Row {
  const { onderwerp, ontvangen } = signaal;
  return {
    titel: onderwerp,
    regels: [`${formatShortDutchDate(ontvangen)} · ${standOf(signaal)}`, dossier.titel],
    opdracht: dossier.id,
    velden: veldenOf(signaal, dossier, false),
  };
}
