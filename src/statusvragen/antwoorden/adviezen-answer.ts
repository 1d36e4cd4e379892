import { adviesStandWords, CONCLUSIE_TITLES } from '../../opdrachten/adviezen/advies-words.ts';
import { mayReadOpdracht } from '../../opdrachten/ground/access-rules.ts';
import {
  ADVIES_OORDELEN,
  type Advies,
  type AdviesStand,
  adviesStand,
  openAdviesPunten,
} from '../../opdrachten/ground/advies.ts';
import { persoonIdsOf } from '../../opdrachten/ground/collega.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { raadWords } from '../../shared/adviesraad.ts';
import { localDate } from '../../shared/clock.ts';
import { leegVan } from '../../shared/leeg.ts';
import type { Verplichting } from '../../verplichtingen/verplichting.ts';
import { fits, fitsBy, fitsDay } from '../ground/conditions.ts';
import type { Filters } from '../ground/query.ts';
import { hasWoord } from '../ground/words.ts';
import {
  type AnswerKind,
  type Asked,
  BOARD,
  firstOf,
  ordered,
  pageOfRows,
  type Row,
  type Sources,
} from './answer-kind.ts';

/** An advice with its opdracht, and what is open for it. */
type Found = { readonly dossier: Dossier; readonly advies: Advies; readonly owed: readonly Verplichting[] };

/** What is owed for an advice, and how it is called here. */
export const ADVIES_STAPPEN: Readonly<Record<string, string>> = {
  'advies vastgelegd': 'nog niet binnen',
  'advies beantwoord': 'wacht op antwoord',
  'adviesraad ingelicht': 'nog te vertellen',
  'op advies teruggekeken': 'nog terug te kijken',
};

export const adviezenAnswer: AnswerKind = {
  telt: ['advies', 'adviezen'],
  titel: () => 'Adviezen van raden',
  narrowedBy: ['opdracht', 'programma', 'gemeente', 'opdracht van', 'periode', 'soort', 'laat', 'woord'],
  chips: { soort: (soort) => ADVIES_STAPPEN[soort] ?? soort },
  leeg: () => leegVan('adviezen van raden', 'bij opdrachten waar jij bij hoort'),
  whole: { for: BOARD, seesOwn: false, others: 'Je ziet adviezen bij opdrachten waar jij bij hoort.' },
  voorbeelden: ['Welke adviesraden wachten op antwoord?', 'Welke adviezen zijn nog niet binnen?'],
  async answer(sources, asked) {
    const { query } = asked;
    const all = await listAdviezen(sources, asked);
    const found = all.filter((one) => isAsked(one, query.filters, asked.today));
    const orde = query.orde ?? { op: 'datum' as const };
    const rows = ordered(found, orde, ({ advies }) => datumOf(advies)).map(adviesRow);
    return { ...pageOfRows(asked, firstOf(query, rows), undefined), van: all.length };
  },
};

/** Those of the opdrachten that this reader may see. */
async function listAdviezen(
  { streams, verplichtingenOf }: Sources,
  { actor }: Asked,
): Promise<readonly Found[]> {
  const dossiers = (await streams.findBy('advies', 'ja'))
    .map(({ state }) => state)
    .filter((dossier) => mayReadOpdracht(actor, dossier));
  const openOf = await verplichtingenOf(dossiers);
  return dossiers.flatMap((dossier) => {
    const open = openOf(dossier);
    return (dossier.adviezen ?? []).map((advies) => ({
      dossier,
      advies,
      owed: open.filter(({ soort, over }) => soort in ADVIES_STAPPEN && over === advies.id),
    }));
  });
}

/** What comes next for it, also while only the raad has something to do; of what was withdrawn nothing does. */
function stapOf({ dossier, advies }: Found): readonly string[] {
  const next = STAP[adviesStand(advies)];
  return next === undefined || dossier.status === 'ingetrokken' ? [] : [next];
}
const STAP: Readonly<Record<AdviesStand, string | undefined>> = {
  gevraagd: 'advies vastgelegd',
  ontvangen: 'advies beantwoord',
  beantwoord: 'adviesraad ingelicht',
  verteld: 'op advies teruggekeken',
  teruggekeken: undefined,
  gesloten: undefined,
};

/** The day on which it came, or else by which it was asked. */
function datumOf({ ontvangen, uiterlijk }: Advies): string {
  return ontvangen?.datum ?? uiterlijk;
}

function isAsked(one: Found, filters: Filters, today: string): boolean {
  const { dossier, advies, owed } = one;
  const { raad, vraag, ontvangen } = advies;
  const late = owed.filter(({ uiterlijk }) => uiterlijk < today);
  const isLate = late.some(({ soort }) => fits(filters, 'soort', [soort]));
  const said = [ontvangen?.samenvatting ?? '', ...(ontvangen?.punten ?? []).map(({ tekst }) => tekst)];
  const text = [raad.naam, vraag, ...said, dossier.titel].join(' ');
  return (
    fits(filters, 'opdracht', [dossier.id]) &&
    fits(filters, 'programma', [dossier.programma]) &&
    fits(filters, 'gemeente', [raad.gemeente]) &&
    fits(filters, 'opdracht van', persoonIdsOf([...dossier.projectleiders, ...dossier.trekkers])) &&
    fits(filters, 'soort', stapOf(one)) &&
    fits(filters, 'laat', [isLate ? 'ja' : 'nee']) &&
    fitsBy(filters, 'woord', (woord) => hasWoord(text, woord)) &&
    fitsDay(filters, datumOf(advies))
  );
}

function adviesRow({ dossier, advies }: Found): Row {
  const { id, raad, vraag, uiterlijk, ontvangen, verteld, teruggekeken } = advies;
  const punten = ontvangen?.punten ?? [];
  const perOordeel = ADVIES_OORDELEN.map(
    (oordeel) => [oordeel, punten.filter(({ antwoord }) => antwoord?.oordeel === oordeel).length] as const,
  );
  return {
    titel: raadWords(raad),
    regels: [
      adviesStandWords(advies),
      ontvangen ? ontvangen.samenvatting : vraag,
      ...punten
        .map(({ tekst, antwoord }) => `${tekst}${antwoord ? ` (${antwoord.oordeel})` : ''}`)
        .slice(0, 5),
      dossier.titel,
    ].filter((words) => words !== ''),
    opent: { verb: 'opdrachten.advies', data: { opdracht: dossier.id, advies: id } },
    velden: {
      Adviesraad: raad.naam,
      Gemeente: raad.gemeente ?? 'de hele regio',
      Opdracht: dossier.titel,
      Vraag: vraag,
      'Gevraagd op': localDate(advies.op),
      'Uiterlijk op': uiterlijk,
      Stand: adviesStand(advies),
      'Ontvangen op': ontvangen?.datum ?? '',
      Conclusie: ontvangen ? CONCLUSIE_TITLES[ontvangen.conclusie] : '',
      Advies: ontvangen?.samenvatting ?? '',
      Overgenomen: perOordeel.find(([one]) => one === 'overgenomen')?.[1] ?? 0,
      Deels: perOordeel.find(([one]) => one === 'deels')?.[1] ?? 0,
      'Niet overgenomen': perOordeel.find(([one]) => one === 'niet')?.[1] ?? 0,
      'Nog zonder antwoord': openAdviesPunten(advies).length,
      'Verteld op': verteld?.datum ?? '',
      'Terugkijken op': verteld?.terugkijken ?? '',
      'Wat ervan kwam': teruggekeken?.uitkomst ?? '',
    },
  };
}
