import { mayReadPlan } from '../../opdrachten/ground/access-rules.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { NIET_BEKEND } from '../../opdrachten/ground/jaartabel.ts';
import { stellingWords } from '../../opdrachten/ground/meetlat.ts';
import { passageText } from '../../opdrachten/ground/passage.ts';
import { fieldLabel } from '../../opdrachten/ground/plan-fields.ts';
import { GEVRAAGDE_TEKSTEN, tekstenOf } from '../../opdrachten/ground/plan-texts.ts';
import { planValueWords } from '../../opdrachten/ground/plan-value-words.ts';
import type { Actor } from '../../shared/actor.ts';
import { capital } from '../../shared/words.ts';
import { asks, fits, setsOf } from '../ground/conditions.ts';
import { isJaNee, type Query } from '../ground/query.ts';
import { hasWoord } from '../ground/words.ts';

/** What simply stands in an opdracht or its plan, when that is asked. Plain text. */

const NOT_FOR_YOU = 'dat kun je lezen zodra de projectleider het plan indient';

/** 'Kenmerk: DOC-26000101', 'Doel: Keuzes maken.': what the plan says is for who may read it. */
export function gegevenWords(dossier: Dossier, { gegeven }: Query, reader: Actor): readonly string[] {
  // Whether it is so is the sentence of the answer.
  if (gegeven === undefined || isJaNee(gegeven)) return [];
  const { kenmerk, programma, gemeenten, plan } = dossier;
  const said = (naam: string, value: string): readonly string[] => [
    `${capital(naam)}: ${value === '' ? `nog ${NIET_BEKEND}` : value}`,
  ];
  switch (gegeven) {
    case 'kenmerk':
      return said(gegeven, kenmerk ?? '');
    case 'programma':
      return said(gegeven, programma ?? '');
    case 'gemeenten':
      return said(gegeven, gemeenten.join(', '));
    case 'passage':
      return said(
        gegeven,
        mayReadPlan(reader, dossier) ? passageText(dossier.passage?.regels ?? []) : NOT_FOR_YOU,
      );
    case 'methoden':
      return said(
        'methode',
        mayReadPlan(reader, dossier) ? planValueWords(gegeven, plan[gegeven]) : NOT_FOR_YOU,
      );
    case 'rolErvaringsdeskundigen':
      return said(
        'rol van ervaringsdeskundigen',
        mayReadPlan(reader, dossier) ? planValueWords(gegeven, plan[gegeven]) : NOT_FOR_YOU,
      );
    default: {
      const [naam = gegeven] = GEVRAAGDE_TEKSTEN.find(({ field }) => field === gegeven)?.heet ?? [];
      return said(naam, mayReadPlan(reader, dossier) ? planValueWords(gegeven, plan[gegeven]) : NOT_FOR_YOU);
    }
  }
}

/** The text of the plan in which the words were found: it was selected for who may read it. */
export function foundInPlan({ plan }: Dossier, { filters }: Query): readonly string[] {
  const woorden = setsOf(filters, 'plantekst').flatMap(({ of, not }) => (not ? [] : of));
  const found = tekstenOf(plan).find(({ tekst }) => woorden.some((woord) => hasWoord(tekst, woord)));
  return found ? [`${fieldLabel(found.field)}: ${found.tekst}`] : [];
}

/** The statements that have a score that was asked for, with what was written of them. */
export function scoreWords({ meetlat }: Dossier, { filters }: Query): readonly string[] {
  if (!meetlat?.afgerond || !asks(filters, 'meetlat')) return [];
  return meetlat.metingen
    .filter(({ score }) => fits(filters, 'meetlat', [score]))
    .map(({ stelling, score, notitie = '' }) =>
      [`${capital(score)}: ${stellingWords(stelling)}`, notitie].filter((part) => part !== '').join(' '),
    );
}
