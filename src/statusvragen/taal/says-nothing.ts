import { asks } from '../ground/conditions.ts';
import type { Onderwerp, Query } from '../ground/query.ts';
import type { Lemma } from './lexicon.ts';

/**
 * Words of the grammar that no rule took and that the answer is no other without, with what is asked when that is so. A word that
 * stands not here, and that nothing took, is told to the asker: what is left out in silence makes the answer to another question.
 */
const NOTHING: readonly (readonly [
  lemmas: readonly Lemma[],
  over: readonly Onderwerp[] | 'anything',
  why: string,
])[] = [
  [
    ['opdracht', 'overzicht', 'mij'],
    'anything',
    'what everything here is about, how it is shown, and to whom',
  ],
  [['helpen', 'gaan', 'had', 'met', 'nog'], 'anything', 'verbs that help another, and small words between'],
  [
    ['doen'],
    ['opdrachten', 'inbreng', 'agendapunten', 'toezeggingen', 'feiten'],
    'what is done is what they are',
  ],
  [
    ['mee', 'stand', 'liggen'],
    ['opdrachten', 'verplichtingen'],
    '‘waar is Pieter mee bezig’, ‘wat ligt er nog’',
  ],
  [['mee', 'liggen'], ['verdeling'], 'whose opdrachten they are, or which gemeente takes part in them'],
  [['stand'], ['agendapunten', 'toezeggingen', 'signalen'], '‘een update over’'],
  [['mee', 'plaats'], ['activiteiten'], 'residents do, and it takes place'],
  [
    ['inwoners'],
    ['activiteiten', 'inbreng', 'toezeggingen', 'signalen', 'feiten'],
    'they are with, from or for them',
  ],
  [['liggen'], ['toezeggingen', 'signalen', 'agendapunten'], 'where something lies'],
  [['beginnen'], ['vergaderingen', 'activiteiten'], 'when it begins is when it is'],
  [['plaats', 'geweest'], ['vergaderingen', 'agendapunten'], 'what was there, took place'],
  [['onderwerp'], ['agendapunten', 'jaaragenda'], 'what stands on an agenda'],
  [['binnen'], ['signalen', 'inbreng', 'verplichtingen'], 'how it came'],
];

/** What these have is told to residents, or comes from them. */
const OF_RESIDENTS = ['inbreng', 'terugkoppeling'];

/** Does a word that nothing took leave the answer as it is? */
export function saysNothing(lemma: Lemma, { over, filters }: Query): boolean {
  // 'Waar praten we met jongeren'.
  if (lemma === 'praten') return asks(filters, 'doelgroep');
  if (lemma === 'inwoners' && asks(filters, 'niveau')) return true;
  if (lemma === 'inwoners' && over === 'opdrachten')
    return (
      asks(filters, 'heeft', 'doelgroep') &&
      filters.some((one) => 'of' in one && one.of.some((value) => OF_RESIDENTS.includes(value)))
    );
  // The word beside a name of it; of one opdracht the card says it.
  if (lemma === 'programma' || lemma === 'gemeente') return asks(filters, lemma, 'opdracht');
  return NOTHING.some(([lemmas, of]) => lemmas.includes(lemma) && (of === 'anything' || of.includes(over)));
}
