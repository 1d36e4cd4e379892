import { dictionary } from '../shared/words.ts';
import type { Cues } from './cues.ts';
import type { Filters, Onderwerp, Vorm } from './query.ts';
import { isNegated, MARKS, readMijlpaal, readStand } from './read-stand.ts';

const SOORT = dictionary<string>({
  plan: 'plan ingediend',
  indienen: 'plan ingediend',
  afstemmen: 'plan afgestemd',
  uitnodiging: 'uitnodiging verstuurd',
  opbrengst: 'opbrengst vastgelegd',
  inbreng: 'inbreng verwerkt',
  verwerkt: 'inbreng verwerkt',
  passage: 'passage klaar',
  besluit: 'besluit vastgelegd',
  terugkoppeling: 'terugkoppeling gegeven',
  meetlat: 'meetlat ingevuld',
  signaal: 'signaal beantwoord',
  toezegging: 'toezegging nagekomen',
});

export type Subject = { readonly over: Onderwerp; readonly filters: Filters; readonly explicit: boolean };

/** What is asked about, with the filters that the same words give. The first that fits. */
export function readSubject(cues: Cues, vorm: Vorm, names: Filters): Subject | undefined {
  const subject = (over: Onderwerp, filters: Filters = {}, explicit = true): Subject => ({
    over,
    filters,
    explicit,
  });
  const head = cues.has('opdracht');
  if (cues.take('toezegging')) return subject('toezeggingen', readOpen(cues));
  if (cues.take('signaal')) {
    const waiting =
      cues.take('onbeantwoord', 'open') ||
      (cues.has('niet', 'geen') && cues.take('beantwoorden', 'niet', 'geen'));
    return subject('signalen', waiting ? { soort: 'signaal beantwoord' } : {});
  }
  if (cues.take('jaaragenda')) {
    cues.take('onderwerp');
    return subject('jaaragenda');
  }
  if (cues.take('cijfers') || cues.takeRow('hoe doen we het')) return subject('cijfers');
  const oordeel = readOordeel(cues);
  if (oordeel) {
    cues.take('inbreng', 'opdracht');
    return subject('inbreng', oordeel);
  }
  const owed = readOwed(cues, vorm);
  if (owed) return subject('verplichtingen', owed);
  const agenda = cues.take('agendapunt', 'agenda') || cues.take('bespreken');
  if (agenda) return subject('agendapunten', readMijlpaal(cues));
  if (names.overleg !== undefined && !head && cues.take('besluit', 'uitkomst'))
    return subject('agendapunten', { met: 'besluit' });
  const stand = readStand(cues);
  if (stand) {
    cues.take('opdracht', 'plan');
    return subject('opdrachten', { ...stand, ...readMijlpaal(cues) }, head);
  }
  const said = cues.takeRow('geven/gaf/gaven/geeft aan') || cues.takeRow('kwam/komt/kwamen/komen uit');
  if (
    !head &&
    !isNegated(cues) &&
    (cues.take('inbreng', 'zeggen', 'ophalen', 'opbrengst', 'ervaring', 'uitkomst') || said)
  ) {
    cues.take('belangrijk', 'inwoners', 'activiteit');
    return subject('inbreng');
  }
  if (!head && cues.take('activiteit')) return subject('activiteiten');
  if (!head && names.methode !== undefined && vorm !== 'wie' && cues.textAt(0) !== 'waar')
    return subject('activiteiten', {}, false);
  if (cues.take('vergadering')) return subject('vergaderingen');
  if (!head && names.doelgroep !== undefined && isMeeting(cues, vorm)) return subject('activiteiten');
  const mijlpaal = readMijlpaal(cues);
  if (names.overleg !== undefined && names.opdracht !== undefined && vorm === 'wanneer')
    return subject('agendapunten');
  const goesThere = cues.has('gaan') && vorm !== 'wanneer';
  if (names.overleg !== undefined && !head && !goesThere && Object.keys(mijlpaal).length === 0)
    return subject('vergaderingen');
  if (names.opdracht !== undefined && vorm === 'wanneer') return subject('agendapunten');
  if (cues.take('opdracht') || Object.keys(mijlpaal).length > 0) return subject('opdrachten', mijlpaal, head);
  if (cues.has('overzicht') && Object.keys(names).every((key) => key === 'programma')) {
    cues.take('overzicht');
    return subject('cijfers');
  }
  return Object.keys(names).length > 0 ? subject('opdrachten', {}, names.opdracht !== undefined) : undefined;
}

/** Toezeggingen that were not kept yet, or should have been. */
function readOpen(cues: Cues): Filters {
  const laat = cues.takeRow('te laat') || cues.take('verlopen', 'achter');
  const open = cues.take('open', 'taak', 'verschuldigd') || cues.takeRow('staan/staat uit');
  if (!laat && !open) return {};
  return { soort: 'toezegging nagekomen', ...(laat ? { laat: true } : {}) };
}

/** 'Wanneer praten we met mantelzorgers', 'hoe vaak …', 'wat staat er gepland met …': they are met. */
function isMeeting(cues: Cues, vorm: Vorm): boolean {
  if (cues.has(...MARKS)) return false;
  return vorm === 'wanneer' || cues.has('gepland') || (vorm === 'aantal' && cues.take('geweest'));
}

function readOordeel(cues: Cues): Filters | undefined {
  if (cues.has('overnemen')) {
    cues.take('overnemen');
    if (cues.take('niet')) return { oordeel: 'niet' };
    return cues.take('deels') ? { oordeel: 'deels' } : { oordeel: 'overgenomen' };
  }
  if (!cues.has('inbreng')) return undefined;
  if (cues.has('oordeel') && cues.take('niet') && cues.take('oordeel')) return { oordeel: 'nog open' };
  return cues.take('open') ? { oordeel: 'nog open' } : undefined;
}

/** Does it ask what somebody still has to do? */
function readOwed(cues: Cues, vorm: Vorm): Filters | undefined {
  const laat =
    cues.takeRow('te laat') ||
    cues.takeRow('blijven/blijft/bleef/gebleven liggen') ||
    cues.takeRow('over/uit/buiten tijd/termijn/datum') ||
    cues.takeRow('loopt/lopen uit') ||
    cues.take('verlopen', 'achter') ||
    (cues.has('had') && cues.has('moeten') && cues.take('had'));
  // 'Opdrachten die nog een plan moeten inleveren' asks for opdrachten.
  if (!laat && cues.has('opdracht') && cues.has('moeten') && cues.has(...MARKS)) return undefined;
  const mustAgree = cues.has('moeten') && cues.has('afstemmen') && vorm !== 'wie';
  const todo =
    cues.take('taak') ||
    cues.takeRow('te doen') ||
    cues.take('verschuldigd') ||
    (cues.has('moeten') && !mustAgree && cues.has('doen', 'klaar', 'invullen', ...Object.keys(SOORT))) ||
    ((cues.takeRow('staan/staat uit') || cues.has('open')) && !cues.has('opdracht'));
  if (!laat && !todo) return undefined;
  const lemma = Object.keys(SOORT).find((one) => cues.has(one));
  const soort = lemma === undefined ? undefined : SOORT[lemma];
  cues.take(
    'opdracht',
    'moeten',
    'doen',
    'klaar',
    'open',
    'invullen',
    'indienen',
    ...(lemma === undefined ? [] : [lemma]),
  );
  return { ...(laat ? { laat: true } : {}), ...(soort === undefined ? {} : { soort }) };
}
