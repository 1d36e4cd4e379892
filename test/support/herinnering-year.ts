import { Temporal } from 'temporal-polyfill';
import {
  foldHerinnering,
  type HerinneringEvent,
  noHerinnering,
} from '../../src/herinneringen/herinnering.ts';
import { addDays } from '../../src/shared/dates.ts';
import { isOfficeTime } from '../../src/shared/office-hours.ts';
import { STANDAARD_TERMIJNEN } from '../../src/shared/termijnen.ts';
import { soortOf, type VerplichtingSoort } from '../../src/shared/verplichting-soorten.ts';
import type { WorkingDays } from '../../src/shared/working-days.ts';
import { type Bundel, herinneringFor, type Wereld } from '../../src/verplichtingen/aanspraken.ts';
import type { Afwezig } from '../../src/verplichtingen/afwezigheid.ts';
import {
  type DossierFacts,
  type Verplichting,
  verplichtingen,
} from '../../src/verplichtingen/verplichting.ts';
import { nextDag } from '../../src/verplichtingen/volgende-dag.ts';

/** A simulated year of reminders: the pure rules, driven by a clock and by what people do. */

export const PEOPLE = 25;
export const OPDRACHTEN = 60;
export const COORDINATORS = ['p0', 'p1'];
const FIRST_DAY = '2026-01-01';
const DAYS = 365;
const UREN = { van: '08:30', tot: '17:00' };
/** Local moments at which the bot looks; the office is open at four of them. */
const LOOKS = ['07:00', '08:30', '09:30', '12:00', '16:59', '18:00'];

/** What is asked after the plan was agreed, each some time. */
const LATER: readonly VerplichtingSoort[] = [
  'uitnodiging verstuurd',
  'opbrengst vastgelegd',
  'inbreng verwerkt',
  'passage klaar',
  'besluit vastgelegd',
  'terugkoppeling gegeven',
  'meetlat ingevuld',
  'toezegging nagekomen',
  'signaal beantwoord',
];

/** Something that happens at the beginning of a day. */
export type Change = {
  readonly day: number;
  readonly soort:
    | 'verplaatst'
    | 'geannuleerd'
    | 'afwezig'
    | 'uitgesteld'
    | 'ingediend'
    | 'afgestemd'
    | 'teruggestuurd'
    | 'iets gevraagd'
    | 'iets gedaan'
    | 'al gedaan'
    | 'overgedragen'
    | 'uur uitval'
    | 'drie dagen uitval';
  readonly opdracht: number;
  readonly persoon: number;
  readonly count: number;
};

/** One message, with the world in which it was made. */
export type Sent = {
  readonly persoonId: string;
  readonly moment: string;
  readonly bundel: Bundel;
  readonly wereld: Wereld;
};
/** A look at which somebody should have got something and did not. */
export type Year = {
  readonly sent: readonly Sent[];
  /** What was due at the end of a working day without an outage, though no message went to that person. */
  readonly skipped: readonly string[];
  /** Messages on a day on which nothing changed, and on which the index would not have asked for them. */
  readonly notAsked: readonly string[];
};

export function simulateYear(seeds: readonly number[], changes: readonly Change[], days: WorkingDays): Year {
  const facts = new Map<string, DossierFacts>();
  for (let index = 0; index < OPDRACHTEN; index += 1) {
    const seed = seeds[index % seeds.length]! + index * 7;
    facts.set(`o${index}`, {
      opdrachtId: `o${index}`,
      titel: `Opdracht ${index}`,
      fase: 'bij projectleider',
      sinds: addDays('2025-12-01', seed % 300),
      projectleider: { id: `p${seed % PEOPLE}`, naam: `P${seed % PEOPLE}` },
      vergadering: { overlegNaam: 'DO', datum: addDays('2026-01-10', (seed * 13) % 340) },
      coordinators: COORDINATORS,
    });
  }
  const herinneringen = new Map<string, ReturnType<typeof noHerinnering>>();
  const afwezigheden = new Map<string, readonly Afwezig[]>();
  const sent: Sent[] = [];
  const skipped: string[] = [];
  const notAsked: string[] = [];
  const asked = new Map<string, string | undefined>();
  let outUntil = '';

  const say = (persoonId: string, event: HerinneringEvent, at: string): void => {
    const state = herinneringen.get(persoonId) ?? noHerinnering(persoonId);
    herinneringen.set(persoonId, foldHerinnering(state, event, { id: persoonId, at, actor: { naam: 'x' } }));
  };
  const worldNow = (): Wereld => {
    const all: Verplichting[] = [...facts.values()].flatMap((one) =>
      verplichtingen(one, days, STANDAARD_TERMIJNEN),
    );
    return {
      verplichtingen: all.filter(({ stand }) => stand === 'open'),
      titels: new Map([...facts.values()].map(({ opdrachtId, titel }) => [opdrachtId, titel])),
      taken: [],
      afwezigheden: new Map(afwezigheden),
      herinneringen: new Map(herinneringen),
      days,
    };
  };

  const change = ({ soort, opdracht, persoon, count }: Change, today: string, at: string): void => {
    const id = `o${opdracht}`;
    const known = facts.get(id)!;
    const { eisen = [] } = known;
    const ofPlan = known.fase === 'bij coördinator' ? 'plan afgestemd' : 'plan ingediend';
    const open = verplichtingen(known, days, STANDAARD_TERMIJNEN).filter(({ stand }) => stand === 'open');
    const chosen = open[count % Math.max(1, open.length)];
    const verplichtingId = chosen?.id ?? `${id}:${ofPlan}`;
    const owner = chosen?.eigenaars[count % chosen.eigenaars.length] ?? known.projectleider!.id!;
    switch (soort) {
      case 'verplaatst':
        facts.set(id, { ...known, vergadering: { overlegNaam: 'DO', datum: addDays(today, count) } });
        return;
      case 'geannuleerd':
        facts.set(id, { ...known, vergadering: undefined });
        return;
      case 'ingediend':
        if (known.fase === 'bij projectleider')
          facts.set(id, { ...known, fase: 'bij coördinator', sinds: today });
        return;
      case 'afgestemd':
        if (known.fase === 'bij coördinator') facts.set(id, { ...known, fase: 'afgestemd', sinds: today });
        return;
      case 'teruggestuurd':
        if (known.fase === 'bij coördinator')
          facts.set(id, { ...known, fase: 'bij projectleider', sinds: today });
        return;
      case 'iets gevraagd': {
        const soort = LATER[(count + persoon) % LATER.length]!;
        const eis = {
          soort,
          over: `e${eisen.length}`,
          vanaf: addDays(today, count),
          aanleiding: 'Dit is gevraagd.',
          sinds: today,
          gedaan: false,
          ...(soortOf(soort).plicht === 'eigenaar'
            ? { eigenaar: { id: `p${persoon}`, naam: `P${persoon}` } }
            : {}),
        };
        facts.set(id, { ...known, eisen: [...eisen, eis] });
        return;
      }
      case 'iets gedaan':
        facts.set(id, {
          ...known,
          eisen: eisen.map((eis, index) =>
            index === count % Math.max(1, eisen.length) ? { ...eis, gedaan: true } : eis,
          ),
        });
        return;
      case 'overgedragen':
        facts.set(id, { ...known, projectleider: { id: `p${persoon}`, naam: `P${persoon}` } });
        return;
      case 'uitgesteld':
        say(owner, { soort: 'herinnering uitgesteld', verplichtingId, tot: addDays(today, count) }, at);
        return;
      case 'al gedaan':
        say(owner, { soort: 'al gedaan gemeld', verplichtingId }, at);
        if (count % 2 === 0)
          say(owner, { soort: 'al gedaan beoordeeld', verplichtingId, klopt: count % 4 === 0 }, at);
        return;
      case 'afwezig': {
        const id = `p${persoon}`;
        const afwezigheid = {
          van: today,
          tot: addDays(today, count),
          vervangerId: `p${(persoon + count) % PEOPLE}`,
        };
        if (afwezigheid.vervangerId === id) return;
        const others = (afwezigheden.get(id) ?? []).filter(({ tot }) => tot < today);
        afwezigheden.set(id, [...others, afwezigheid]);
        return;
      }
      case 'uur uitval':
        outUntil = instant(today, '09:25');
        return;
      case 'drie dagen uitval':
        outUntil = instant(addDays(today, 3), '08:00');
    }
  };

  for (let day = 0; day < DAYS; day += 1) {
    const today = addDays(FIRST_DAY, day);
    const ofToday = changes.filter((one) => one.day === day);
    for (const one of ofToday) change(one, today, instant(today, '06:00'));
    if (ofToday.length > 0) asked.clear();
    let wereld = worldNow();
    let wasOut = false;
    for (const look of LOOKS) {
      const moment = instant(today, look);
      if (moment < outUntil) {
        wasOut = true;
        continue;
      }
      if (!isOfficeTime(moment, { days, uren: UREN })) continue;
      for (let person = 0; person < PEOPLE; person += 1) {
        const persoonId = `p${person}`;
        const bundel = herinneringFor(persoonId, today, wereld);
        if (!bundel) continue;
        const expected = asked.get(persoonId);
        if (asked.has(persoonId) && !wasOut && (expected === undefined || expected > today))
          notAsked.push(`${persoonId} on ${today}, asked for ${expected}`);
        sent.push({ persoonId, moment, bundel, wereld });
        say(persoonId, { soort: 'herinnering gemaakt', dag: today, items: [...bundel.items] }, moment);
        wereld = { ...wereld, herinneringen: new Map(herinneringen) };
        // A second instance that looks at the same moment finds it in the log.
        if (herinneringFor(persoonId, today, wereld)) skipped.push(`${persoonId} twice on ${today}`);
      }
    }
    const isOut = instant(today, '16:59') < outUntil;
    for (let person = 0; person < PEOPLE; person += 1) {
      const persoonId = `p${person}`;
      if (days.isWorkingDay(today) && !isOut && herinneringFor(persoonId, today, wereld))
        skipped.push(`${persoonId} on ${today}`);
      asked.set(persoonId, nextDag(persoonId, today, wereld));
    }
  }
  return { sent, skipped, notAsked };
}

function instant(date: string, time: string): string {
  const moment = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime('Europe/Amsterdam');
  return new Date(moment.epochMilliseconds).toISOString();
}
