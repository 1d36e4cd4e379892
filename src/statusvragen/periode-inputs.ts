import { oneOf } from '../forms/choice-input.ts';
import { day } from '../forms/input.ts';
import { MOMENTEN } from '../opdrachten/momenten.ts';
import type { CardChoice } from '../shared/card-context.ts';
import { DAGEN } from './ground/dagen.ts';
import type { Onderwerp, PeriodeCondition, Query } from './ground/query.ts';

/** The days of a question where they are filled in, for one part of it and for all of it. */

/** The days of an opdracht can be asked of these: of what they list they are found by the opdracht. */
const HAS_MOMENTS: readonly Onderwerp[] = ['opdrachten', 'inbreng', 'activiteiten', 'toezeggingen'];

/** Of which day of an opdracht a period can be: none, or the one that stands there, where the answer has days of its own. */
function momentChoices({ over }: Query, { dag }: Pick<PeriodeCondition, 'dag'> = {}): readonly CardChoice[] {
  const momenten = [
    ...new Set([...(HAS_MOMENTS.includes(over) ? MOMENTEN : []), ...(dag === undefined ? [] : [dag])]),
  ];
  return momenten.map((value) => ({ value, title: value }));
}

/** @param of the period that stands there; `when`: is one asked at all? */
export function periodeInputs<About extends { readonly query: Query }>({
  of,
  when,
  isExtra = false,
  ...first
}: {
  readonly of: (about: About) => PeriodeCondition | undefined;
  readonly when: (about: About) => boolean;
  readonly kop?: string;
  /** May the day that it is of wait? */
  readonly isExtra?: boolean;
}) {
  return {
    van: day<About>({
      ...first,
      label: 'Vanaf',
      help: 'Leeg is er geen eerste dag.',
      from: (about) => of(about)?.van ?? '',
      when,
    }),
    tot: day<About>({
      label: 'Tot en met',
      help: 'Leeg is er geen laatste dag.',
      from: (about) => of(about)?.tot ?? '',
      when,
    }),
    dag: oneOf<About, string>({
      label: 'Van welke dag',
      help: 'Kies niets voor de dag die erbij staat, zoals die van het overleg.',
      style: 'compact',
      choices: (about) => momentChoices(about.query, of(about)),
      from: (about) => of(about)?.dag ?? '',
      when: (about) => when(about) && momentChoices(about.query, of(about)).length > 0,
      isExtra,
    }),
  };
}

/** The period as it was filled in; undefined: none. */
export function periodeFrom(
  { van, tot, dag }: { readonly van: string; readonly tot: string; readonly dag: string | undefined },
  not: true | undefined,
): PeriodeCondition | undefined {
  if (van === '' && tot === '') return undefined;
  const moment = DAGEN.find((one) => one === dag);
  return {
    filter: 'periode',
    ...(van === '' ? {} : { van }),
    ...(tot === '' ? {} : { tot }),
    ...(moment === undefined ? {} : { dag: moment }),
    ...(not ? { not } : {}),
  };
}
