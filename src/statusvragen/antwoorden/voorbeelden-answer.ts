import { hasTheme, isOfGroup } from '../../opdrachten/ground/gezocht.ts';
import { isVoorbeeld } from '../../opdrachten/ground/voorbeeld.ts';
import { type Voorbeeld, voorbeeldOf } from '../../opdrachten/voorbeelden/voorbeeld.ts';
import { comparable } from '../../shared/compare.ts';
import { leegVan } from '../../shared/leeg.ts';
import { listWords } from '../../shared/words.ts';
import { fits, fitsBy, fitsDay } from '../ground/conditions.ts';
import type { Filters } from '../ground/query.ts';
import { type AnswerKind, firstOf, notFor, ordered, pageOfRows, type Row } from './answer-kind.ts';

type Found = { readonly voorbeeld: Voorbeeld; readonly programma: string | undefined };

/** Finished opdrachten of which others learn. */
export const voorbeeldenAnswer: AnswerKind = {
  telt: ['voorbeeld', 'voorbeelden'],
  titel: () => 'Voorbeelden van afgeronde opdrachten',
  narrowedBy: ['programma', 'methode', 'doelgroep', 'woord', 'periode'],
  leeg: () => leegVan('voorbeelden'),
  whole: 'for everybody',
  // Not everybody gets an answer.
  voorbeelden: [],
  /** Days are the year in which it was finished: the newest first. */
  async answer({ streams, isInvolved }, asked) {
    const { query, actor } = asked;
    if (!(await isInvolved(actor))) return notFor(asked, 'Voorbeelden leest wie meedoet met Samenkracht!');
    const all = (await streams.findBy('status', 'afgerond'))
      .map(({ state }) => state)
      .filter(isVoorbeeld)
      .map((dossier): Found => ({ voorbeeld: voorbeeldOf(dossier), programma: dossier.programma }));
    const found = all.filter((one) => isAsked(one, query.filters));
    const byYear = ordered(found, query.orde ?? { op: 'datum', af: true }, ({ voorbeeld }) => voorbeeld.jaar);
    return { ...pageOfRows(asked, firstOf(query, byYear).map(rowOf), undefined), van: all.length };
  },
};

function isAsked({ voorbeeld, programma }: Found, filters: Filters): boolean {
  const { methoden, doelgroepen, woorden, jaar } = voorbeeld;
  return (
    fits(filters, 'programma', [programma]) &&
    fitsBy(filters, 'methode', (one) => methoden.some((each) => comparable(each) === comparable(one))) &&
    fitsBy(filters, 'doelgroep', (one) => isOfGroup(comparable(one), doelgroepen)) &&
    fitsBy(filters, 'woord', (one) => hasTheme(woorden, comparable(one))) &&
    fitsDay(filters, String(jaar))
  );
}

function rowOf({ voorbeeld, programma }: Found): Row {
  const { id, titel, jaar, vorm = '', vraag = '', mensen = '', kosten = '', opbrengst, anders } = voorbeeld;
  return {
    titel,
    regels: [[String(jaar), vorm, mensen].filter((one) => one !== '').join(' · '), ...opbrengst.slice(0, 1)],
    opent: { verb: 'opdrachten.voorbeeld', data: { voorbeeld: id } },
    velden: {
      Opdracht: titel,
      Programma: programma ?? '',
      Jaar: jaar,
      Vorm: vorm,
      Vraag: vraag,
      Mensen: mensen,
      Groepen: listWords(voorbeeld.doelgroepen),
      Kosten: kosten,
      Opbrengst: opbrengst.join(' '),
      'Kan anders': anders.join(' '),
    },
  };
}
