import { INSTELBAAR, type Opgeslagen } from '../../instellingen/instelbaar.ts';
import { waardeNu } from '../../instellingen/instelling-rules.ts';
import { type Wijziging, waardeWords } from '../../instellingen/instelling-words.ts';
import { localDate } from '../../shared/clock.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { formatEuro } from '../../shared/euro.ts';
import { leegVan } from '../../shared/leeg.ts';
import type { RegioGegevens } from '../../shared/regio-gegevens.ts';
import { listWords } from '../../shared/words.ts';
import { asks, fits } from '../ground/conditions.ts';
import { BERICHTEN_AAN, COORDINATOREN, VERGOEDING } from '../ground/filters.ts';
import { is, type Query } from '../ground/query.ts';
import { type Answer, type AnswerKind, type Asked, pageOfRows, type Row } from './answer-kind.ts';

/** Terms, hours and what a deelnemer gets: by which rules the bot goes now. */
export const instellingenAnswer: AnswerKind = {
  telt: ['instelling', 'instellingen'],
  titel: (query) => (asksWhoSet(query) ? 'Wie het instelde' : 'Zo staat het ingesteld'),
  narrowedBy: ['instelling'],
  leeg: () => leegVan('instellingen'),
  // What holds stands on the cards of everybody; who changed it is for the beheerder.
  whole: 'for everybody',
  voorbeelden: ['Hoeveel werkdagen van tevoren moet een plan klaar zijn?'],
  async answer({ opgeslagen, wijzigingen, regio, coordinatoren, isPaused }, asked) {
    if (asksWhoSet(asked.query)) return answerWhoSet(asked, await wijzigingen(asked.actor));
    const wie = asks(asked.query.filters, 'instelling') ? await coordinatoren() : [];
    const rows = [
      ...allOf(await opgeslagen(), (await regio()).gegevens, wie),
      ...(asks(asked.query.filters, 'instelling') ? [berichtenNu(await isPaused())] : []),
    ]
      .filter(({ naam }) => fits(asked.query.filters, 'instelling', [naam]))
      .map(rowOf);
    const answer = pageOfRows(asked, rows, undefined);
    const zin = rows.map(({ titel, regels }) => `${titel}: ${regels[0] ?? ''}`).join('. ');
    return rows.length > 0 && rows.length <= MOST_SAID ? { ...answer, zin } : answer;
  },
};

/** Who set it, and when. */
function asksWhoSet({ vorm }: Query): boolean {
  return vorm === 'wie' || vorm === 'wanneer';
}

function answerWhoSet(asked: Asked, all: readonly Wijziging[] | undefined): Answer {
  if (!all)
    return {
      ...pageOfRows(asked, [], undefined),
      zin: 'Wie iets instelde, ziet alleen de beheerder',
    };
  const rows = all
    .filter(({ naam }) => fits(asked.query.filters, 'instelling', [naam]))
    .map(({ wie, op, wat }): Row => {
      const dag = localDate(op);
      return {
        wie,
        titel: wat,
        regels: [`${wie} · ${formatShortDutchDate(dag)}`],
        velden: { Instelling: wat, Wie: wie, Op: dag },
        opent: { verb: 'instellingen.history', data: {} },
      };
    });
  const [first] = rows;
  const zin = first
    ? `${first.titel.replace(/\.$/, '')}. ${first.regels[0] ?? ''}`
    : 'Dit is nog niet gewijzigd. Het staat zoals het begon';
  return { ...pageOfRows(asked, rows, undefined), ...(rows.length > 1 ? {} : { zin }) };
}

/** More settings are a list to read. */
const MOST_SAID = 2;

type Ingesteld = { readonly naam: string; readonly label: string; readonly waarde: string };

function allOf(
  opgeslagen: Opgeslagen,
  { vergoeding }: RegioGegevens,
  coordinatoren: readonly string[],
): readonly Ingesteld[] {
  return [
    ...INSTELBAAR.map((one) => ({
      naam: one.naam,
      label: one.label,
      waarde: waardeWords(one, waardeNu(one, opgeslagen)),
    })),
    { naam: VERGOEDING, label: 'Vergoeding voor een deelnemer', waarde: formatEuro(vergoeding) },
    ...(coordinatoren.length === 0
      ? []
      : [{ naam: COORDINATOREN, label: 'Coördinator', waarde: listWords(coordinatoren) }]),
  ];
}

function berichtenNu(gepauzeerd: boolean): Ingesteld {
  return {
    naam: BERICHTEN_AAN,
    label: 'Berichten van de bot',
    waarde: gepauzeerd ? 'gepauzeerd, er komt niets uit zichzelf' : 'aan, ze zijn niet gepauzeerd',
  };
}

function rowOf({ naam, label, waarde }: Ingesteld): Row {
  const query: Query = { over: 'instellingen', vorm: 'lijst', filters: [is('instelling', naam)] };
  return {
    titel: label,
    regels: [waarde],
    opent: { verb: 'statusvragen.answer', data: { query } },
    velden: { Instelling: label, Waarde: waarde },
  };
}
