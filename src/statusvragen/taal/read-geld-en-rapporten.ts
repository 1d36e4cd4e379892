import { asks } from '../ground/conditions.ts';
import { type Filters, is } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { readLijst } from './read-lijsten.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** What activiteiten cost, and what reports found. */

const KOST = /^(?:kosten?|kost|kostte|kostten|gekost|uitgegeven|uitgaven|duur|duurste?|goedkoopste?)$/;
const PAID = /^(?:betaald|betaalde|betalen|uitbetaald|uitbetaalde|onbetaald|onbetaalde)$/;
const THINGS =
  /^(?:vergoeding(?:en)?|rekening(?:en)?|factuur|facturen|activiteit(?:en)?|bijeenkomst(?:en)?|inwoners|deelnemers)$/;

/** 'Wat kostte pleegzorg', 'welke activiteiten zijn niet betaald', 'de twee duurste activiteiten'. */
export function readKosten(asking: Asking): Subject | undefined {
  const { cues, ofCosts } = asking;
  // What a deelnemer gets is a setting.
  if (cues.has('plan', 'toezegging', 'signaal') || cues.hasText('budget', 'krijgen', 'krijgt'))
    return undefined;
  const says = ofCosts || some(cues, KOST) || some(cues, PAID);
  if (!says) return undefined;
  const betaald = paidIn(cues);
  for (const words of [KOST, PAID, THINGS]) takeAll(cues, words);
  cues.take('activiteit', 'inwoners', 'gaan');
  return {
    ...subject('kosten', betaald),
    vorm: asking.vorm === 'aantal' && betaald.length > 0 ? 'aantal' : 'lijst',
  };
}

/** Of what nobody said whether it is paid it may not be. */
function paidIn(cues: Cues): Filters {
  if (!some(cues, PAID)) return [];
  const isDenied = cues.take('niet', 'geen', 'zonder', 'moeten') || cues.hasText('onbetaald', 'onbetaalde');
  cues.take('nog');
  return [isDenied ? is('toestand', 'niet betaald', 'betaling niet bekend') : is('toestand', 'betaald')];
}

function some(cues: Cues, words: RegExp): boolean {
  return cues.texts().some((text, at) => cues.isFree(at) && words.test(text));
}

function takeAll(cues: Cues, words: RegExp): void {
  for (let at = 0; at < cues.count; at += 1) if (words.test(cues.textAt(at))) cues.takeAt(at);
}

/** Reports of a kind, or what they found: 'bevindingen uit de CEO Jeugd van 2025'. */
export function readRapporten(
  over: 'rapporten' | 'bevindingen',
  zegt: RegExp,
): (asking: Asking) => Subject | undefined {
  const read = readLijst({
    over,
    zegt,
    tekst: true,
    // 'Welke bevindingen heeft Samira'.
    ...(over === 'bevindingen'
      ? {
          mee: /^(?:rapport(?:en)?|ceo|klachtenrapportages?|onderzoek(?:en)?|afgesproken)$/,
          laat: true,
          toestanden: [
            [/^(?:niets|niks)$/, 'niets afgesproken', 'niets afgesproken'],
            [/^(?:opgevolgd|opvolging|opgepakt)$/, 'opgevolgd'],
            [/^(?:afgesproken|afspraak)$/, 'afgesproken', 'niets afgesproken'],
          ],
        }
      : { mee: /^(?:liggen|ligt|hebben|klaar|beschikbaar)$/ }),
  });
  return (asking) => {
    if (over === 'rapporten' && asking.cues.hasText('bevinding', 'bevindingen')) return undefined;
    const soort = soortIn(asking);
    const woorden = programmaWords(asking);
    const found = read(asking);
    return (
      found && {
        ...found,
        filters: [...found.filters, ...soort.filters, ...woorden],
        without: [
          ...(found.without ?? []),
          ...(soort.filters.length + woorden.length > 0 ? (['programma'] as const) : []),
        ],
      }
    );
  };
}

/** 'Rapporten over jeugd': a rapport is of no programme, and is about that word. */
function programmaWords({ cues, names }: Asking): Filters {
  if (!asks(names, 'programma')) return [];
  const texts = cues.texts();
  const over = texts.indexOf('over');
  const word = over < 0 ? '' : (texts[over + 1] ?? '');
  return word !== '' && !cues.isFree(over + 1) ? [is('woord', word)] : [];
}

/** 'CEO Jeugd', 'klachtenrapportage'. A programme that is a part of that name is not asked for. */
function soortIn({ cues }: Asking): { readonly filters: Filters } {
  const texts = cues.texts();
  const ceo = texts.indexOf('ceo');
  const of = texts[ceo + 1];
  if (ceo >= 0 && (of === 'jeugd' || of === 'wmo')) {
    cues.takeAt(ceo + 1);
    return { filters: [is('rapportsoort', of === 'jeugd' ? 'CEO Jeugd' : 'CEO Wmo')] };
  }
  if (ceo >= 0) return { filters: [is('rapportsoort', 'CEO Jeugd', 'CEO Wmo')] };
  if (texts.some((text) => /^klachtenrapportages?$/.test(text)))
    return { filters: [is('rapportsoort', 'klachtenrapportage')] };
  return {
    filters: texts.some((text) => /^onderzoek(?:en)?$/.test(text)) ? [is('rapportsoort', 'onderzoek')] : [],
  };
}
