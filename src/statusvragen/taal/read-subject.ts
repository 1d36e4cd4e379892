import type { Filters, Onderwerp, Vorm } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { readOpen, readOwed } from './read-owed.ts';
import { isNegated, MARKS, readMijlpaal, readStand } from './read-stand.ts';

export type Subject = {
  readonly over: Onderwerp;
  readonly filters: Filters;
  /** Said in so many words. */
  readonly explicit: boolean;
  /** Only a name was said, of which everything can be asked. */
  readonly byName?: true;
};

/** What is asked about, with the filters that the same words give. The first that fits. */
export function readSubject(cues: Cues, vorm: Vorm, names: Filters, ofDays: boolean): Subject | undefined {
  const subject = (over: Onderwerp, filters: Filters = {}, explicit = true): Subject => ({
    over,
    filters,
    explicit,
  });
  const head = cues.has('opdracht');
  if (cues.has('toezegging', 'nakomen')) {
    const open = readOpen(cues);
    cues.take('toezegging', 'nakomen', 'doen');
    return subject('toezeggingen', open);
  }
  if (cues.take('signaal')) {
    cues.take('binnen', 'bespreken');
    const waiting =
      cues.take('onbeantwoord', 'open') ||
      cues.takeRow('liggen nog') ||
      cues.takeRow('moeten beantwoorden') ||
      (cues.has('niet', 'geen', 'zonder', 'wachten') &&
        cues.take('beantwoorden', 'niet', 'geen', 'zonder', 'wachten'));
    return subject('signalen', waiting ? { soort: 'signaal beantwoord' } : {});
  }
  if (cues.take('jaaragenda')) {
    cues.take('onderwerp');
    return subject('jaaragenda');
  }
  if (cues.take('cijfers') || cues.takeRow('hoe doen/helpen we het/doen')) {
    cues.take('doen');
    return subject('cijfers');
  }
  const oordeel = readOordeel(cues);
  if (oordeel) {
    cues.take('inbreng', 'opdracht', 'ervaring', 'opbrengst', 'inwoners');
    return subject('inbreng', oordeel);
  }
  const owed = readOwed(cues, vorm);
  if (owed) return subject('verplichtingen', owed);
  const meets = cues.takeRow('om tafel') || cues.takeRow('aan tafel');
  if (meets && !head) return subject('activiteiten');
  const gathers = names.overleg !== undefined && cues.takeRow('bij elkaar');
  if (gathers) {
    cues.take('vergadering');
    return subject('vergaderingen');
  }
  if (names.overleg !== undefined && names.opdracht === undefined && cues.take('planning'))
    return subject('vergaderingen');
  const agenda =
    cues.take('agendapunt', 'agenda', 'planning') ||
    cues.take('bespreken') ||
    (names.overleg !== undefined && cues.take('praten'));
  if (agenda) {
    cues.take('vergadering');
    return subject('agendapunten', readMijlpaal(cues));
  }
  if (!head && asksForDecisions(cues, names) && cues.has('besluit', 'uitkomst')) {
    const isPast = vorm !== 'wanneer' || cues.textOf('besluit') !== 'besluit';
    cues.take('besluit', 'uitkomst');
    // 'Wanneer besluit het PFHO over …' is still to come.
    return subject('agendapunten', isPast ? { met: 'besluit' } : {});
  }
  // What came out of something that was asked of residents; 'onze resultaten' is anything.
  const ofSomething = Object.keys(names).length > 0 || cues.has('activiteit', 'inwoners');
  const stand = readStand(cues);
  if (stand) {
    // 'Welke plannen zijn uitgesteld' are opdrachten; of 'opdrachten met een plan' the plan is what they have.
    const ofPlan = [stand.stand, stand.nietStand].includes('plan in concept');
    if (!head || ofPlan) cues.take('plan');
    cues.take('opdracht');
    return subject('opdrachten', { ...stand, ...readMijlpaal(cues) }, head);
  }
  const said =
    cues.takeRow('geven/gaf/gaven/geeft aan') ||
    cues.takeRow('kwam/komt/kwamen/komen uit') ||
    cues.takeRow('uit gaan') ||
    (names.doelgroep !== undefined && cues.takeRow('wat wil/wilde/willen/wilden'));
  if (
    !head &&
    !isNegated(cues) &&
    (cues.take(
      'inbreng',
      'zeggen',
      'ophalen',
      'opbrengst',
      'ervaring',
      ...(ofSomething ? ['uitkomst'] : []),
    ) ||
      said)
  ) {
    cues.take('belangrijk', 'inwoners', 'activiteit');
    return subject('inbreng');
  }
  if (!head && cues.take('activiteit')) return subject('activiteiten');
  if (!head && names.methode !== undefined && vorm !== 'wie' && cues.textAt(0) !== 'waar')
    return subject('activiteiten', {}, false);
  if (cues.take('vergadering'))
    return subject(names.opdracht === undefined ? 'vergaderingen' : 'agendapunten');
  if (!head && (names.doelgroep !== undefined || cues.has('inwoners')) && isMeeting(cues, vorm))
    return subject('activiteiten');
  // 'Hoe zit het met de passages' asks for neither those with nor those without.
  const mijlpaal = vorm === 'stand' && names.opdracht === undefined && !head ? {} : readMijlpaal(cues);
  if (names.overleg !== undefined && names.opdracht !== undefined && Object.keys(mijlpaal).length === 0)
    return subject('agendapunten');
  const goesThere = cues.has('gaan') && vorm !== 'wanneer' && cues.hasRow('naar/in/op/voor/bij/daarheen');
  if (names.overleg !== undefined && head) cues.takeRow('moeten naar');
  if (names.overleg !== undefined && !head && Object.keys(mijlpaal).length === 0 && cues.take('moeten'))
    return subject('verplichtingen');
  if (names.overleg !== undefined && !head && !goesThere && Object.keys(mijlpaal).length === 0)
    return { ...subject('vergaderingen'), byName: true };
  if (names.opdracht !== undefined && vorm === 'wanneer') return subject('agendapunten');
  if (cues.take('opdracht') || Object.keys(mijlpaal).length > 0) return subject('opdrachten', mijlpaal, head);
  if (cues.has('overzicht') && Object.keys(names).every((key) => key === 'programma')) {
    cues.take('overzicht');
    return subject('cijfers');
  }
  // 'Wat moet er nog bij pleegzorg': whatever it is.
  const waits = (cues.has('nog') || names.persoon !== undefined) && cues.take('liggen');
  if (waits || cues.take('moeten')) return subject('verplichtingen');
  if (cues.take('uitnodiging')) {
    cues.takeRow('niet invullen');
    cues.take('invullen');
    return subject('verplichtingen', { soort: 'uitnodiging verstuurd' });
  }
  // 'Wat gebeurt er in Huizen' asks what there is; 'wat gaat er gebeuren' what has to be done.
  const happens = cues.textOf('doen');
  if ((happens === 'gebeuren' || (ofDays && happens === 'gebeurt')) && cues.take('doen'))
    return subject(cues.has('inwoners') ? 'activiteiten' : 'verplichtingen', {}, false);
  if (!head && cues.take('gepland')) return subject('activiteiten', {}, false);
  const ofSomebody = Object.keys(names).every((key) => key === 'persoon');
  if (ofDays && ofSomebody && (cues.takeRow('nog iets/wat') || cues.takeRow('iets nog')))
    return subject('verplichtingen', {}, false);
  if (Object.keys(names).length === 0) return undefined;
  return { ...subject('opdrachten', {}, names.opdracht !== undefined), byName: true };
}

/** 'Wat besloot het PFHO', 'wat is er in november besloten', 'welke besluiten': and not which opdrachten have one. */
function asksForDecisions(cues: Cues, { overleg }: Filters): boolean {
  if (overleg !== undefined) return true;
  const asksWhat =
    cues.hasRow('wat besluit') || cues.hasRow('welke besluit') || cues.indexOf('besluit') === 0;
  return asksWhat && !isNegated(cues) && !cues.has(...MARKS.filter((mark) => mark !== 'besluit'));
}

/** 'Wanneer praten we met mantelzorgers', 'hoe vaak …', 'wat staat er gepland met …': they are met. */
function isMeeting(cues: Cues, vorm: Vorm): boolean {
  if (cues.has(...MARKS)) return false;
  if (cues.textAt(0) !== 'waar' && cues.take('praten')) return true;
  return vorm === 'wanneer' || cues.has('gepland') || (vorm === 'aantal' && cues.take('geweest'));
}

function readOordeel(cues: Cues): Filters | undefined {
  if (cues.take('afwijzen')) return { oordeel: 'niet' };
  if (cues.has('overnemen')) {
    cues.take('overnemen');
    if (cues.take('niet')) return { oordeel: 'niet' };
    return cues.take('deels') ? { oordeel: 'deels' } : { oordeel: 'overgenomen' };
  }
  if (!cues.has('inbreng')) return undefined;
  // How it was worked in is what each inbreng says.
  if (!cues.has('opdracht', 'moeten', 'niet', 'zonder') && cues.take('verwerkt')) return {};
  if (cues.has('oordeel') && cues.take('niet') && cues.take('oordeel')) return { oordeel: 'nog open' };
  return cues.take('open') ? { oordeel: 'nog open' } : undefined;
}
