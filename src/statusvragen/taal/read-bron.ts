import { SIGNAALBRONNEN, type Signaalbron } from '../../signalen/signaal.ts';
import { type Filters, is, isNot } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { takeDenial } from './denied-value.ts';
import type { Lemma } from './lexicon.ts';

/** The words for from whom a signaal came. */
const BRON_WORDS: Readonly<Record<Signaalbron, Lemma>> = {
  adviesraad: 'adviesraad',
  website: 'website',
  ervaringsdeskundige: 'ervaringsdeskundige',
  'maatschappelijke partner': 'partner',
  netwerkbijeenkomst: 'netwerkbijeenkomst',
};

export function readBron(cues: Cues): Filters {
  const words = Object.values(BRON_WORDS);
  const isDenied = takeDenial(cues, firstOf(cues, words));
  const found = cues.takeAny(...words);
  if (found.includes('partner')) cues.take('maatschappelijk');
  const bronnen = found.flatMap((lemma) => SIGNAALBRONNEN.filter((bron) => BRON_WORDS[bron] === lemma));
  return bronnen.length === 0 ? [] : [(isDenied ? isNot : is)('bron', ...bronnen)];
}

/** Where the first of them stands: 'maatschappelijke' belongs to what stands behind it. */
function firstOf(cues: Cues, words: readonly Lemma[]): number {
  const at = cues.indexOf(...words);
  return cues.lemmaAt(at - 1) === 'maatschappelijk' ? at - 1 : at;
}
