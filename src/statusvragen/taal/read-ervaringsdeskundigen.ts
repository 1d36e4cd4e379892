import { asks } from '../ground/conditions.ts';
import { is, isNot } from '../ground/query.ts';
import { lemmaOf } from './lexicon.ts';
import { type Asking, type Subject, subject } from './subject.ts';

const TAKES_PART = /^(?:doe|doen|doet|deden|deed|meedoen|meedoet|meededen|meegedaan)$/;
const MET_EEN_ROL = ['denken mee', 'organiseren', 'hebben de regie'] as const;

/** What ervaringsdeskundigen do in the plan: 'denken mee', 'organiseren mee', 'hebben de regie', 'spelen geen rol'. */
export function readErvaringsdeskundigen({ cues, head, names }: Asking): Subject | undefined {
  if (!cues.has('ervaringsdeskundige') || cues.has('signaal', 'inbreng')) return undefined;
  // 'Wat doen ervaringsdeskundigen bij pleegzorg' stands in its plan.
  if (asks(names, 'opdracht') && cues.textAt(0) === 'wat') return undefined;
  const texts = cues.texts();
  // 'Doen geen ervaringsdeskundigen mee': whatever their part is.
  if (!cues.hasText('regie') && cues.texts().some((text) => TAKES_PART.test(text))) {
    const hasNone = cues.take('niet', 'geen', 'zonder');
    cues.take('ervaringsdeskundige', 'mee', 'helpen', 'plan', 'opdracht');
    return subject('opdrachten', [is('ervaringsrol', ...(hasNone ? ['geen'] : MET_EEN_ROL))], head);
  }
  const regie = cues.takeText('regie');
  const organise = texts.flatMap((text, at) => (text.startsWith('organise') ? [at] : []));
  // 'Helpen mee organiseren' is said of organising as well.
  const belongs = (at: number): boolean =>
    [at + 1, at + 2].some((place) => organise.includes(place)) &&
    /^(?:te|organise\p{L}*)$/u.test(texts[at + 1] ?? '');
  const along = texts.flatMap((text, at) => (lemmaOf(text) === 'mee' && !belongs(at) ? [at] : []));
  // 'Mee' behind 'organiseren' belongs to it.
  const thinks = along.length > organise.length || (along.length > 0 && (along[0] ?? 0) < (organise[0] ?? 0));
  const without = !regie && organise.length === 0 && cues.hasText('rol') && cues.take('geen', 'zonder');
  const rollen = [
    ...(without ? ['geen'] : []),
    ...(thinks ? ['denken mee'] : []),
    ...(organise.length > 0 ? ['organiseren'] : []),
    ...(regie ? ['hebben de regie'] : []),
  ];
  if (rollen.length === 0) return undefined;
  cues.takeText('rol');
  if (without) cues.takeText('enkele', 'enkel');
  cues.take('ervaringsdeskundige', 'mee', 'helpen', 'plan', 'opdracht');
  for (let at = 0; at < cues.count; at += 1) if (cues.textAt(at) === 'of') cues.takeAt(at);
  const not = cues.take('niet', 'geen');
  return subject(
    'opdrachten',
    [not ? isNot('ervaringsrol', ...rollen) : is('ervaringsrol', ...rollen)],
    head,
  );
}
