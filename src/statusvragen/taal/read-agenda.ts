import type { Doel } from '../../shared/behandeling.ts';
import type { Uitkomst } from '../../shared/uitkomst.ts';
import { asks } from '../ground/conditions.ts';
import { is } from '../ground/query.ts';
import { isNegated, MARKS, readMijlpaal } from './read-stand.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** 'Wanneer komt het DO bij elkaar', 'de planning van het PFHO'. */
export function readGathering({ cues, names }: Asking): Subject | undefined {
  if (!asks(names, 'overleg')) return undefined;
  if (cues.takeRow('bij elkaar')) {
    cues.take('vergadering');
    return subject('vergaderingen');
  }
  return !asks(names, 'opdracht') && cues.take('planning') ? subject('vergaderingen') : undefined;
}

/** 'Wat staat er op de agenda', 'wat bespreekt het DO'. */
export function readAgenda({ cues, names }: Asking): Subject | undefined {
  const agenda =
    cues.take('agendapunt', 'agenda', 'planning') ||
    cues.take('bespreken') ||
    (asks(names, 'overleg') && cues.take('praten'));
  if (!agenda) return undefined;
  cues.take('vergadering');
  return subject('agendapunten', readMijlpaal(cues));
}

/** What an overleg is asked to do with it, as people say it. */
const DOEL: readonly (readonly [words: RegExp, doel: Doel])[] = [
  [/^(?:informatie|informeren|kennisname|kennisneming)$/, 'informeren'],
  [/^bespreking$/, 'bespreken'],
  [/^(?:advies|advisering|adviseren)$/, 'adviseren'],
  [/^(?:vaststelling|vaststellen|besluitvorming)$/, 'vaststellen'],
];

/** 'Wat ligt er ter informatie voor', 'wat moet het PFHO vaststellen'. */
export function readDoel({ cues, names }: Asking): Subject | undefined {
  if (!asks(names, 'overleg') && !cues.has('agenda', 'agendapunt')) return undefined;
  const texts = cues.texts();
  // 'Ter informatie' or 'vaststellen': 'informatie over het DO' is anything.
  const found = DOEL.find(([words]) =>
    texts.some((text, at) => words.test(text) && (texts[at - 1] === 'ter' || text.endsWith('en'))),
  );
  if (!found) return undefined;
  const [words, doel] = found;
  cues.takeText(...texts.filter((text) => words.test(text)));
  cues.take(
    'agenda',
    'agendapunt',
    'bespreken',
    'moeten',
    'opdracht',
    'plan',
    'liggen',
    'vergadering',
    'zeggen',
  );
  return subject('agendapunten', [is('doel', doel)]);
}

/** 'Wat zei het Ambtelijk Overleg over pleegzorg': its besluit or conclusie. */
export function readSaid({ cues, names, vorm }: Asking): Subject | undefined {
  const asksIt = asks(names, 'overleg') && vorm === 'lijst' && !asks(names, 'doelgroep') && !isNegated(cues);
  if (!asksIt || cues.has('inbreng', 'inwoners') || !cues.take('zeggen')) return undefined;
  return subject('agendapunten');
}

/** What an overleg decided, by the words for it. */
const UITKOMST: readonly (readonly [words: RegExp, uitkomst: Uitkomst])[] = [
  // A verb that came loose stands as the word that the grammar has for it.
  [/^(?:goedgekeurde?|goedkeurde|afstemmen|akkoord)$/, 'goedgekeurd'],
  [/^(?:aangepaste?|aanpaste|aanpassen)$/, 'aangepast'],
  [/^(?:uitgesteld|uitstelde)$/, 'uitgesteld'],
  [/^(?:ingetrokken|introk)$/, 'ingetrokken'],
];

/** 'Wat heeft het DO in oktober goedgekeurd', 'wat keurde het PFHO goed'. */
export function readUitkomst({ cues, names }: Asking): Subject | undefined {
  const where = asks(names, 'opdracht') && cues.has('vergadering');
  if (!(asks(names, 'overleg') || where) || isNegated(cues) || cues.has('moeten', 'nog')) return undefined;
  const found = UITKOMST.find(([words]) => cues.texts().some((text) => words.test(text)));
  if (!found) return undefined;
  cues.takeText(...cues.texts().filter((text) => found[0].test(text)));
  cues.take('besluit', 'opdracht', 'plan', 'agendapunt', 'agenda', 'vergadering');
  return subject('agendapunten', [is('heeft', 'besluit'), is('uitkomst', found[1])]);
}

/** 'Wat besloot het PFHO', 'wat is er in november besloten', 'welke besluiten': and not which opdrachten have one. */
export function readBesluiten(asking: Asking): Subject | undefined {
  const { cues, vorm, head, names } = asking;
  // 'Wat was de uitkomst van pleegzorg': what was decided; what came out of a gesprek is what people said.
  if (asks(names, 'opdracht') && !asks(names, 'methode', 'doelgroep') && cues.takeText('uitkomst')) {
    cues.take('besluit', 'vergadering');
    return subject('agendapunten', [is('heeft', 'besluit')]);
  }
  if (head || !asksForBesluiten(asking) || !cues.has('besluit', 'uitkomst')) return undefined;
  const isPast = vorm !== 'wanneer' || cues.textOf('besluit') !== 'besluit';
  cues.take('besluit', 'uitkomst');
  // 'Wanneer besluit het PFHO over …' is still to come.
  return subject('agendapunten', isPast ? [is('heeft', 'besluit')] : []);
}

function asksForBesluiten({ cues, names }: Asking): boolean {
  if (asks(names, 'overleg')) return true;
  const asksWhat =
    cues.hasRow('wat besluit') || cues.hasRow('welke besluit') || cues.indexOf('besluit') === 0;
  return asksWhat && !isNegated(cues) && !cues.has(...MARKS.filter((mark) => mark !== 'besluit'));
}

/** 'Welke vergaderingen zijn er'; of an opdracht, where it stands on the agenda. */
export function readVergaderingen({ cues, names }: Asking): Subject | undefined {
  if (!cues.take('vergadering')) return undefined;
  return subject(!asks(names, 'opdracht') ? 'vergaderingen' : 'agendapunten');
}
