import { asks } from '../ground/conditions.ts';
import { type Filters, is, isNot, type Vorm } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { isFiller, type Lemma, lemmaOf } from './lexicon.ts';
import { hasPhrase, takePhrase } from './phrases.ts';
import { MARKS } from './read-mijlpaal.ts';
import { isNegated } from './read-stand.ts';
import { readText, readUnknown } from './read-text.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** 'Welke inbreng is niet overgenomen': by what was done with it. */
export function readOordelen({ cues, vorm, ofDays, titelwoorden, names }: Asking): Subject | undefined {
  // 'Wie neemt het over van Samira' is somebody.
  if (vorm === 'wie' && !cues.has('inbreng')) return undefined;
  // Who worked it in, and when, is a fact of one opdracht.
  if ((vorm === 'wie' || vorm === 'wanneer') && asks(names, 'opdracht') && cues.has('verwerkt'))
    return undefined;
  // 'Is de inbreng van pleegzorg al verwerkt' asks whether.
  const asksWhether = /^(?:is|zijn|was|werd|heeft|heb|hebben|had)$/.test(cues.textAt(0));
  if (asksWhether && vorm !== 'aantal' && asks(names, 'opdracht') && cues.hasText('verwerkt'))
    return undefined;
  // 'Waar is in oktober inbreng verwerkt': of the day on which that was done; 'hoe is de inbreng van oktober verwerkt' of each inbreng.
  if (ofDays && cues.has('verwerkt') && cues.textAt(0) !== 'hoe') return undefined;
  // 'Hoe vaak wel en hoe vaak niet' are two numbers.
  if (hasPhrase(cues, /\bdan wel niet\b/)) return undefined;
  const all = readAllTaken(cues);
  if (all) return all;
  const oordeel = readOordeel(cues);
  if (!oordeel) return undefined;
  cues.take('inbreng', 'opdracht', 'ervaring', 'opbrengst', 'inwoners');
  // 'Wat zeiden mensen dat niet is overgenomen'.
  if (cues.textAt(0) === 'wat') cues.take('zeggen');
  // 'Waarom is een eigen kamer niet overgenomen': those words are what somebody said.
  const woorden = cues.textAt(0) === 'waarom' ? readUnknown(cues) : [];
  // 'Een app met tips' is what somebody said, although a title has an app in it.
  const ofTitle = woorden.length > 0 ? titelwoorden.map((text) => is('woord', text)) : [];
  return {
    ...subject('inbreng', [...oordeel, ...ofTitle, ...woorden]),
    ...(ofTitle.length > 0 ? { without: ['opdracht'], titleAsWords: true } : {}),
  };
}

const ALL_TAKEN =
  /\b(?:alles|alle (?:punten|inbreng|ideeen|wensen)|elk punt|de hele inbreng|alle (?:punten|inbreng) van (?:de )?(?:inwoners|mensen)|alles (?:van )?wat (?:de )?(?:mensen|inwoners) (?:zeiden|vroegen|inbrachten))\b/;

/** 'Bij welke opdrachten is alles overgenomen': as many points as there are. */
function readAllTaken(cues: Cues): Subject | undefined {
  if (!cues.has('opdracht') || !cues.has('overnemen') || cues.has('niet', 'geen', 'zonder', 'afwijzen'))
    return undefined;
  if (cues.hasText('deels') || !takePhrase(cues, ALL_TAKEN)) return undefined;
  cues.take('overnemen', 'opdracht', 'inbreng', 'inwoners', 'zeggen', 'helpen');
  cues.takeText('helemaal', 'volledig', 'punten');
  return subject('opdrachten', [
    { filter: 'punten', op: '>=', getal: 1 },
    { filter: 'overgenomen punten', op: '>=', getal: 'punten' },
  ]);
}

/** 'Punten van inwoners', 'punten zonder oordeel': what people brought in. */
function asksPunten(cues: Cues): boolean {
  return cues.hasText('punten', 'punt') && (cues.has('inwoners', 'oordeel') || cues.hasText('overgenomen'));
}

/** What was done with it, where that is said. */
export function readOordeel(cues: Cues): Filters | undefined {
  if (cues.take('afwijzen')) return [is('oordeel', 'niet')];
  if (cues.has('overnemen')) {
    const isEither =
      cues.takeRow('deels of niet') ||
      cues.takeRow('niet of deels') ||
      cues.takeRow('niet overnemen of deels');
    // 'Helemaal of deels overgenomen'; 'niet helemaal' is in part, or not.
    const isTaken = cues.takeRow('helemaal of deels') || cues.takeRow('deels of helemaal');
    const isShort = cues.takeRow('niet helemaal/volledig');
    cues.take('overnemen', 'oordeel');
    if (isTaken) return [is('oordeel', 'overgenomen', 'deels')];
    if (isEither || isShort) return [is('oordeel', 'deels', 'niet')];
    if (cues.take('niet')) return [is('oordeel', 'niet')];
    if (cues.take('deels')) return [is('oordeel', 'deels')];
    // What is taken over is so as a whole.
    cues.takeText('helemaal', 'volledig');
    return [is('oordeel', 'overgenomen')];
  }
  if (!cues.has('inbreng') && !asksPunten(cues)) return undefined;
  // How it was worked in is what each inbreng says.
  if (!cues.has('opdracht', 'moeten', 'niet', 'zonder') && cues.take('verwerkt')) return [];
  if (cues.has('oordeel') && cues.take('niet', 'geen', 'zonder', 'moeten') && cues.take('oordeel'))
    return [is('oordeel', 'nog open')];
  return cues.take('open') ? [is('oordeel', 'nog open')] : undefined;
}

/** 'Wat zeiden ouders', 'wat kwam eruit'. */
export function readInbreng(asking: Asking): Subject | undefined {
  const { cues, names, head } = asking;
  // What came out of something that was asked of residents; 'onze resultaten' is anything.
  const ofSomething = (names.length > 0 && !asks(names, 'overleg')) || cues.has('activiteit', 'inwoners');
  const said =
    cues.takeRow('geven/gaf/gaven/geeft aan') ||
    cues.takeRow('kwam/komt/kwamen/komen uit') ||
    cues.takeRow('uit gaan') ||
    (asks(names, 'doelgroep') && cues.takeRow('wat wil/wilde/willen/wilden')) ||
    // 'Wat wilden de ouders bij respijtzorg', of whom the title speaks as well.
    (asks(names, 'opdracht') &&
      takePhrase(
        cues,
        /^wat (?:(?:wilden|wilde|wensten|misten) (?:de|die|al die) (?:\p{L}+ )|(?:willen|wilden|missen|misten) (?:de )?(?:mensen|inwoners|deelnemers|bewoners) )(?=bij|van|in|voor)/u,
      ) !== undefined);
  if (head || isNegated(cues)) return undefined;
  if (asksPunten(cues)) {
    cues.take('inwoners', 'inbreng', 'ophalen', 'opbrengst');
    return subject('inbreng');
  }
  const named: readonly Lemma[] = ['inbreng', 'zeggen', 'ophalen', 'opbrengst', 'ervaring'];
  if (!cues.take(...named, ...(ofSomething ? (['uitkomst'] as const) : [])) && !said) return undefined;
  // 'Wat zeiden mensen over brieven': what nothing else explains is a word of what they said; a 'klacht' may be a signaal as well.
  const mayBeSignaal = cues.hasText('klacht', 'klachten', 'melding', 'meldingen');
  // 'De inbreng Logeren in een weekend' is a point by its own words, whatever title has them.
  const quoted = quotedBehind(asking);
  const titelwoorden = quoted < 0 ? [] : asking.titelwoorden;
  const { woorden, ...how } = mayBeSignaal
    ? { woorden: [] }
    : readText({ ...asking, titelwoorden }, true, quoted);
  cues.take('inwoners', 'activiteit');
  cues.takeText('belangrijk', 'belangrijkste');
  // What is there was written down.
  cues.takeText('opgeschreven', 'vastgelegd', 'genoteerd');
  return { ...subject('inbreng', woorden), ...how };
}

/**
 * Where 'inbreng' stands, when words of somebody stand right behind it: 'de inbreng Logeren in een weekend'; -1: they do not. One such word may
 * be anything that was mistyped.
 */
function quotedBehind({ cues, titelwoorden }: Asking): number {
  const at = cues.texts().indexOf('inbreng');
  const isOwn = (place: number): boolean =>
    titelwoorden.includes(cues.textAt(place)) ||
    (cues.isFree(place) && lemmaOf(cues.textAt(place)) === undefined && !isFiller(cues.textAt(place)));
  const own = cues.texts().flatMap((text, place) => (place > at && isOwn(place) ? text : []));
  const isTitle = own.every((text) => titelwoorden.includes(text));
  return at >= 0 && isOwn(at + 1) && own.length > 1 && !isTitle ? at : -1;
}

/** 'Activiteiten zonder inbreng', 'welke focusgroepen leverden inbreng op': of what was held. */
export function readOpgeleverd({ cues, names, head }: Asking): Subject | undefined {
  const ofMethode = asks(names, 'methode') && !cues.has('plan');
  if (
    head ||
    !(cues.has('activiteit') || ofMethode) ||
    !cues.has('inbreng') ||
    cues.has('moeten', 'afwijzen', 'overnemen', 'verwerkt', 'oordeel')
  )
    return undefined;
  const isDenied = cues.has('niet', 'geen', 'zonder', 'missen');
  // 'Inbreng van activiteiten' is what people said.
  const isFirst =
    cues.indexOf('activiteit') < cues.indexOf('inbreng') &&
    (cues.has('activiteit') || /^(?:welke|welk|van|bij|uit)$/.test(cues.textAt(0)));
  const gives =
    isDenied ||
    cues.has('opbrengst', 'met', 'ophalen') ||
    cues.hasText('gaven', 'gaf', 'heeft', 'hebben', 'kwam', 'kwamen');
  if (!isFirst || !gives) return undefined;
  cues.take(
    'activiteit',
    'inbreng',
    'opbrengst',
    'ophalen',
    'gehouden',
    'geweest',
    'niet',
    'geen',
    'zonder',
    'missen',
    'met',
    'nog',
    'invullen',
    'helpen',
    'inwoners',
    'gaan',
  );
  for (const text of ['gaven', 'gaf']) cues.takeText(text);
  return subject('activiteiten', [(isDenied ? isNot : is)('opgeleverd', 'inbreng')]);
}

/** 'Van welke activiteit is de uitkomst nog niet vastgelegd': it is over, and nobody said how it went. */
export function readNotTold({ cues, names, head }: Asking): Subject | undefined {
  const ofActiviteit = cues.has('activiteit') || asks(names, 'methode');
  // 'Moet nog ingevuld worden' is not filled in.
  const isToDo = cues.has('moeten') && cues.has('invullen') && cues.hasText('nog', 'voorbij');
  const isLacking = isToDo || (cues.has('niet', 'geen') && !cues.has('moeten'));
  if (head || !ofActiviteit || cues.has('inbreng') || !isLacking) return undefined;
  const outcome = cues.take('uitkomst', 'opbrengst');
  const report = cues.takeText('verslag', 'verloop', 'afloop');
  if (!outcome && !report) return undefined;
  cues.take('activiteit', 'niet', 'geen', 'nog', 'invullen', 'gehouden', 'geweest', 'helpen', 'moeten');
  cues.takeText('voorbij');
  return subject('activiteiten', [is('laat', 'ja')]);
}

/** 'Wie zit er om tafel'. */
export function readTafel({ cues, head }: Asking): Subject | undefined {
  const meets = cues.takeRow('om tafel') || cues.takeRow('aan tafel');
  return meets && !head ? subject('activiteiten') : undefined;
}

/** 'Welke bijeenkomsten', 'welke activiteit trok de meeste mensen'. */
export function readActiviteiten({ cues, head, ofCame }: Asking): Subject | undefined {
  if (ofCame)
    for (const text of ['trok', 'trokken', 'had', 'hadden', 'bereikte', 'af', 'aanwezig', 'opdagen'])
      cues.takeText(text);
  if (ofCame) cues.take('gaan');
  return !head && cues.take('activiteit') ? subject('activiteiten') : undefined;
}

/** 'Focusgroepen in maart'; a plan that has a focusgroep is no focusgroep. */
export function readByMethode({ cues, vorm, names, head }: Asking): Subject | undefined {
  const isAsked =
    !head &&
    asks(names, 'methode') &&
    vorm !== 'wie' &&
    (cues.textAt(0) !== 'waar' || cues.hasText('gaan', 'gaat')) &&
    !cues.has('plan');
  // 'Wanneer gaat het groepsgesprek door' asks on which day it is.
  if (isAsked && vorm === 'wanneer') cues.take('doorgaan');
  return isAsked ? subject('activiteiten', [], false) : undefined;
}

/** 'Wanneer praten we met mantelzorgers', 'hoe vaak …', 'wat staat er gepland met …': they are met. */
export function readGesprekken({ cues, vorm, names, head }: Asking): Subject | undefined {
  // 'Wanneer spreken we de jonge mantelzorgers', by words of the title.
  const ofTitle = asks(names, 'opdracht') && cues.has('praten') && cues.hasText('we', 'wij', 'ze');
  if (head || !(asks(names, 'doelgroep') || cues.has('inwoners') || ofTitle)) return undefined;
  return asksForActiviteit(cues, vorm) ? subject('activiteiten') : undefined;
}

function asksForActiviteit(cues: Cues, vorm: Vorm): boolean {
  if (cues.has(...MARKS)) return false;
  if (cues.textAt(0) !== 'waar' && cues.take('praten')) return true;
  return vorm === 'wanneer' || cues.has('gepland') || (vorm === 'aantal' && cues.take('geweest'));
}
