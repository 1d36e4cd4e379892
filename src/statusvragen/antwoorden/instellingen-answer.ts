import { INSTELBAAR, type Opgeslagen } from '../../instellingen/instelbaar.ts';
import { waardeNu } from '../../instellingen/instelling-rules.ts';
import { waardeWords } from '../../instellingen/instelling-words.ts';
import { formatEuro } from '../../shared/euro.ts';
import { leegVan } from '../../shared/leeg.ts';
import type { RegioGegevens } from '../../shared/regio-gegevens.ts';
import { fits } from '../ground/conditions.ts';
import { is, type Query, VERGOEDING } from '../ground/query.ts';
import { type AnswerKind, pageOfRows, type Row } from './answer-kind.ts';

/** Terms, hours and what a deelnemer gets: by which rules the bot goes now. */
export const instellingenAnswer: AnswerKind = {
  telt: ['instelling', 'instellingen'],
  titel: () => 'Zo staat het ingesteld',
  narrowedBy: ['instelling'],
  leeg: () => leegVan('instellingen'),
  // What holds stands on the cards of everybody; who changed it is for the beheerder.
  whole: 'for everybody',
  voorbeelden: ['Hoeveel werkdagen voor het DO moet een plan klaar zijn?'],
  async answer({ opgeslagen, regio }, asked) {
    const rows = allOf(await opgeslagen(), (await regio()).gegevens)
      .filter(({ naam }) => fits(asked.query.filters, 'instelling', [naam]))
      .map(rowOf);
    const answer = pageOfRows(asked, rows, undefined);
    const zin = rows.map(({ titel, regels }) => `${titel}: ${regels[0] ?? ''}`).join('. ');
    return rows.length > 0 && rows.length <= MOST_SAID ? { ...answer, zin } : answer;
  },
};

/** More settings are a list to read. */
const MOST_SAID = 2;

type Ingesteld = { readonly naam: string; readonly label: string; readonly waarde: string };

function allOf(opgeslagen: Opgeslagen, { vergoeding }: RegioGegevens): readonly Ingesteld[] {
  return [
    ...INSTELBAAR.map((one) => ({
      naam: one.naam,
      label: one.label,
      waarde: waardeWords(one, waardeNu(one, opgeslagen)),
    })),
    { naam: VERGOEDING, label: 'Vergoeding voor een deelnemer', waarde: formatEuro(vergoeding) },
  ];
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
