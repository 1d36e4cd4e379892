import { methodenIn } from '../../opdrachten/ground/methoden.ts';
import { dictionary } from '../../shared/words.ts';
import type { NumberFilter } from '../ground/filters.ts';
import { numberIn } from '../ground/numbers.ts';
import { type Condition, MOST_FIRST, type NumberCondition } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { type Order, readHowManyFirst, readPlace, takeByTitle } from './read-order.ts';
import { readPrice } from './read-price.ts';

/** How many there must be, and which of them come first: 'meer dan 20 deelnemers', 'de laatste drie', 'oudste eerst'. */
export type Measures = Order & { readonly filters: readonly Condition[] };

const COMPARES = dictionary<NumberCondition['op'] | '='>({
  precies: '=',
  exact: '=',
  meer: '>',
  langer: '>',
  korter: '<',
  duurder: '>',
  goedkoper: '<',
  boven: '>',
  minder: '<',
  onder: '<',
  minstens: '>=',
  minimaal: '>=',
  tenminste: '>=',
  hoogstens: '<=',
  hooguit: '<=',
  maximaal: '<=',
});
const AFTER_COMPARES = new Set(['dan', 'de', 'het', 'maar', 'als']);
/** 'Dan gepland', 'dan verwacht', 'dan in het plan'. */
export const EXPECTED =
  /^(?:gepland|verwacht|verwachtten|verwachten|bedacht|gedacht|dachten|dacht|voorzien|voorspeld|gehoopt|hoopten|gerekend|rekenden|plan)$/;

/** Words for what is counted; people are counted where they came. */
const COUNTED = dictionary<NumberFilter>({
  deelnemers: 'deelnemers',
  deelnemer: 'deelnemers',
  mensen: 'deelnemers',
  inwoners: 'deelnemers',
  bezoekers: 'deelnemers',
  personen: 'deelnemers',
  aanwezigen: 'deelnemers',
  punten: 'punten',
  punt: 'punten',
  inbreng: 'punten',
  activiteiten: 'activiteiten',
  activiteit: 'activiteiten',
  toezeggingen: 'toezeggingen',
  toezegging: 'toezeggingen',
  projectleiders: 'leiders',
  projectleider: 'leiders',
  opdrachten: 'opdrachten',
  plannen: 'opdrachten',
  dossiers: 'opdrachten',
  projecten: 'opdrachten',
  gemeenten: 'gemeenten',
  gemeente: 'gemeenten',
  man: 'deelnemers',
  volk: 'deelnemers',
  gasten: 'deelnemers',
  euro: 'kosten',
  euros: 'kosten',
  wachtdagen: 'dagen tot akkoord',
  terugkoppeldagen: 'dagen tot terugkoppeling',
  dingen: 'dingen',
  taken: 'dingen',
  acties: 'dingen',
});

/** Takes the words that measure; a comparison of what is not counted stays, and is asked back. */
export function readMeasures(cues: Cues): Measures {
  takeByTitle(cues);
  const compared = readComparison(cues);
  const most = readPrice(cues) ?? readMost(cues);
  const place = most ?? readPlace(cues);
  if (place.orde) cues.take('sorteren');
  const many = place.orde && (place.hoogstens ?? 1) === 1 ? readHowManyFirst(cues) : undefined;
  return { filters: compared, ...place, ...(many === undefined ? {} : { hoogstens: many }) };
}

function readComparison(cues: Cues): readonly NumberCondition[] {
  const none = readNone(cues);
  if (none) return none;
  const between = readBetween(cues);
  if (between) return between;
  for (let at = 0; at < cues.count; at += 1) {
    const op = COMPARES[cues.textAt(at)] ?? lessThan(cues, at);
    if (op === undefined || !cues.isFree(at)) continue;
    // 'Nog geen 7' says nothing of what is still to come.
    if (lessThan(cues, at)) cues.takeAt(at - 1);
    const than = readThanExpected(cues, at, op);
    if (than) return [than];
    const orMore = readOrMore(cues, at, op);
    if (orMore) return [orMore];
    let next = at + 1;
    while (AFTER_COMPARES.has(cues.textAt(next))) next += 1;
    const getal = numberIn(cues.textAt(next));
    const isExpected = OF_PLAN.test(cues.textAt(next + 1));
    const last = isExpected ? next + 2 : next + 1;
    const noun = cues.textAt(last);
    const filter = COUNTED[noun];
    if (getal === undefined || filter === undefined || (isExpected && filter !== 'deelnemers')) continue;
    for (let place = at; place <= last; place += 1) cues.takeAt(place);
    if (noun === 'punten' && cues.textAt(last + 1) === 'inbreng') cues.takeAt(last + 1);
    const which = isExpected ? 'verwacht' : whoseNumber(cues, filter);
    return op === '=' ? exactly(which, getal, getal) : [{ filter: which, op, getal }];
  }
  return readExactly(cues);
}

/** 'Nog geen 7 mensen', 'niet eens 7 mensen'. */
function lessThan(cues: Cues, at: number): '<' | undefined {
  const says = `${cues.textAt(at - 1)} ${cues.textAt(at)}`;
  const isMany = (numberIn(cues.textAt(at + 1)) ?? 1) > 1;
  return isMany && (says === 'nog geen' || says === 'niet eens') ? '<' : undefined;
}

/** 'Opdrachten zonder activiteiten', 'nog geen enkele activiteit': none at all. Of what was held and gave nothing it is said otherwise. */
function readNone(cues: Cues): readonly NumberCondition[] | undefined {
  if (!cues.has('opdracht', 'plan') || cues.has('gehouden', 'geweest', 'inbreng', 'ophalen', 'doen'))
    return undefined;
  if (cues.hasText('gehad')) return undefined;
  if (cues.takeRow('geen/zonder toezegging')) return [{ filter: 'toezeggingen', op: '<=', getal: 0 }];
  const isNone = ['geen/zonder enkele activiteit', 'geen/zonder activiteit', 'missen activiteit'].some(
    (row) => cues.takeRow(row),
  );
  return isNone ? [{ filter: 'activiteiten', op: '<=', getal: 0 }] : undefined;
}

/** 'Hebben twee projectleiders', 'met 3 activiteiten': exactly so many; 'de drie activiteiten' are those that come first. */
function readExactly(cues: Cues): readonly NumberCondition[] {
  const at = cues.texts().findIndex((text, place) => {
    const getal = numberIn(text);
    const counts = getal !== undefined && text !== 'een' && cues.isFree(place);
    return counts && COUNTED[cues.textAt(place + 1)] !== undefined && HAS.test(cues.textAt(place - 1));
  });
  const getal = numberIn(cues.textAt(at));
  const filter = COUNTED[cues.textAt(at + 1)];
  if (at < 0 || getal === undefined || filter === undefined || filter === 'opdrachten') return [];
  for (const place of [at, at + 1]) cues.takeAt(place);
  return exactly(whoseNumber(cues, filter), getal, getal);
}
const HAS = /^(?:met|heeft|hebben|had|hadden|er|zitten|staan|werken|horen)$/;

/** 'Verwachte deelnemers' are those of the plan. */
const OF_PLAN = /^(?:verwachte|geplande|beoogde|gezochte)$/;

/** '25 mensen of meer', '10 deelnemers of minder', '5 of meer mensen'. */
function readOrMore(cues: Cues, at: number, op: NumberCondition['op'] | '='): NumberCondition | undefined {
  // 'Vijf of meer mensen' as well.
  const isBehind = COUNTED[cues.textAt(at + 1)] !== undefined && numberIn(cues.textAt(at - 2)) !== undefined;
  const [first, last] = isBehind ? [at - 2, at + 1] : [at - 3, at];
  const getal = numberIn(cues.textAt(first));
  const filter = COUNTED[cues.textAt(isBehind ? last : at - 2)];
  const bound = op === '>' ? '>=' : op === '<' ? '<=' : undefined;
  if (bound === undefined || getal === undefined || filter === undefined || cues.textAt(at - 1) !== 'of')
    return undefined;
  for (let place = first; place <= last; place += 1) cues.takeAt(place);
  return { filter: whoseNumber(cues, filter), op: bound, getal };
}

function exactly(filter: NumberFilter, from: number, to: number): readonly NumberCondition[] {
  return [
    { filter, op: '>=', getal: from },
    { filter, op: '<=', getal: to },
  ];
}

/** 'Tussen de 10 en 15 mensen'. */
function readBetween(cues: Cues): readonly NumberCondition[] | undefined {
  const at = cues.texts().indexOf('tussen');
  if (at < 0) return undefined;
  const first = cues.textAt(at + 1) === 'de' ? at + 2 : at + 1;
  const [from, to] = [numberIn(cues.textAt(first)), numberIn(cues.textAt(first + 2))];
  const filter = COUNTED[cues.textAt(first + 3)];
  if (from === undefined || to === undefined || filter === undefined) return undefined;
  for (let place = at; place <= first + 3; place += 1) cues.takeAt(place);
  return exactly(whoseNumber(cues, filter), from, to);
}

/** How far behind 'meer' the word 'dan' may stand. */
const MOST_BETWEEN = 4;

/** 'Meer deelnemers dan gepland', 'minder mensen dan in het plan'. */
function readThanExpected(
  cues: Cues,
  at: number,
  op: NumberCondition['op'] | '=',
): NumberCondition | undefined {
  if (op === '=') return undefined;
  const filter = COUNTED[cues.textAt(at + 1)];
  // 'Minder mensen opdagen dan gepland', 'meer volk geweest dan verwacht'.
  const than = cues.texts().findIndex((text, place) => place > at + 1 && text === 'dan');
  if (filter !== 'deelnemers' || than < 0 || than > at + MOST_BETWEEN) return undefined;
  for (let place = than + 1; place < Math.min(cues.count, than + 5); place += 1) {
    if (!EXPECTED.test(cues.textAt(place))) continue;
    for (let taken = at; taken <= place; taken += 1) cues.takeAt(taken);
    return { filter, op, getal: 'verwacht' };
  }
  return undefined;
}

const OF_THE_PLAN =
  'zoeken zoekt vragen willen verwachten verwacht verwachtten rekenen rekent rekenden gerekend'.split(' ');

/** People who are looked for, who heard it, or who came. */
function whoseNumber(cues: Cues, filter: NumberFilter): NumberFilter {
  // 'Gemeenten met meer dan 40.000 inwoners'.
  const isOfActiviteit = cues.hasText('deelnemers', 'deelnemer', 'bezoekers', 'aanwezigen', 'gasten');
  if (filter === 'deelnemers' && cues.has('gemeente') && !isOfActiviteit) return 'inwoners';
  if (filter !== 'deelnemers') return filter;
  if (cues.takeText(...OF_THE_PLAN)) {
    cues.take('praten');
    return 'verwacht';
  }
  if (cues.takeText('bereikte', 'bereikten', 'bereikt', 'bereiken') || cues.has('terugkoppeling')) {
    cues.take('terugkoppeling');
    return 'bereikt aantal';
  }
  return filter;
}

/** 'De meeste deelnemers', 'de minste mensen', 'de grootste gemeente', 'top 3'. */
function readMost(cues: Cues): Order | undefined {
  const size = cues.texts().findIndex((text) => SIZE.test(text));
  if (size >= 0 && cues.has('gemeente') && !cues.has('opdracht')) {
    cues.takeAt(size);
    return {
      orde: { op: 'inwoners', ...(cues.textAt(size).startsWith('groot') ? { af: true as const } : {}) },
      hoogstens: 1,
    };
  }
  // 'Kleinste groep', 'grootste opkomst'.
  const isOfMethode = methodenIn(cues.textAt(size + 1)).methoden.length > 0;
  if (size >= 0 && (isOfMethode || GROUP.test(cues.textAt(size + 1)))) {
    const many = numberIn(cues.textAt(size - 1));
    for (const place of [...(many === undefined ? [] : [size - 1]), size]) cues.takeAt(place);
    if (!isOfMethode && !/^activiteit|^bijeenkomst/.test(cues.textAt(size + 1))) cues.takeAt(size + 1);
    return {
      orde: { op: 'deelnemers', ...(cues.textAt(size).startsWith('groot') ? { af: true as const } : {}) },
      hoogstens: Math.min(Math.max(1, many ?? 1), MOST_FIRST),
    };
  }
  for (let at = 0; at < cues.count; at += 1) {
    const text = cues.textAt(at);
    const isExpected = OF_PLAN.test(cues.textAt(at + 1));
    const filter = COUNTED[cues.textAt(isExpected ? at + 2 : at + 1)];
    if (OWED_MOST.test(text) && filter === undefined && cues.isFree(at) && asksWhoOwes(cues, text)) {
      cues.takeAt(at);
      return { orde: { op: 'dingen', af: true }, hoogstens: 1 };
    }
    if (!(text === 'meeste' || text === 'minste') || filter === undefined) continue;
    if (isExpected && filter !== 'deelnemers') continue;
    for (let place = at; place <= at + (isExpected ? 2 : 1); place += 1) cues.takeAt(place);
    const op = isExpected ? 'verwacht' : whoseNumber(cues, filter);
    if (op === 'deelnemers') cues.takeText('opdagen', 'opgedaagd');
    // 'Top 3', 'in welke twee gemeenten'.
    const top = cues
      .texts()
      .findIndex(
        (one, place) =>
          one === 'top' || (/^welke$/.test(one) && numberIn(cues.textAt(place + 1)) !== undefined),
      );
    const many = top < 0 ? 1 : (numberIn(cues.textAt(top + 1)) ?? 1);
    for (const place of top < 0 ? [] : [top, top + 1]) cues.takeAt(place);
    return {
      orde: { op, ...(text === 'meeste' ? { af: true } : {}) },
      hoogstens: Math.min(Math.max(1, many), MOST_FIRST),
    };
  }
  return undefined;
}

/** 'Wie heeft de meeste te laat', 'wie heeft het meeste te doen', 'wie heeft het het drukst': of what somebody has to do. */
function asksWhoOwes(cues: Cues, text: string): boolean {
  const asksWho = cues.textAt(0) === 'wie' || (cues.textAt(0) === 'welke' && cues.lemmaAt(1) !== undefined);
  if (!asksWho || cues.has('toezegging', 'signaal', 'inbreng', 'plan', 'activiteit', 'niet', 'geen'))
    return false;
  return (
    text.startsWith('druk') ||
    cues.has('telaat', 'taak', 'achter', 'verlopen', 'moeten') ||
    cues.hasRow('te doen')
  );
}
const OWED_MOST = /^(?:meeste?|drukste?)$/;

const GROUP =
  /^(?:groep|groepen|opkomst|bijeenkomsten?|bijeenkomst|gesprek|gesprekken|activiteit|activiteiten)$/;
const SIZE = /^(?:groot|klein)ste?$/;
