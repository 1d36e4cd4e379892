import type { CardNode } from '../card-reading.ts';
import { daysIn } from './days.ts';
import { holds, isAllDone, mustHear, routeOf, tookPart } from './dossier.ts';
import { type Facts, isAgreed, type OpdrachtFacts } from './facts.ts';
import type { Owed } from './owed.ts';

/** Which sentences are false in which state: the table of the oracle, from docs/domein.md. */

/** Who reads it: a person in the own chat, or everybody in a channel. */
export type Reader = { readonly soort: 'persoon' | 'kanaal'; readonly id: string };
export type Read = {
  readonly text: string;
  readonly buttons: readonly string[];
  readonly json: CardNode;
  readonly reader: Reader;
  readonly owed: readonly Owed[];
  /** YYYY-MM-DD */
  readonly today: string;
};
export type About = Read & { readonly facts: Facts };
export type AboutOpdracht = About & { readonly opdracht: OpdrachtFacts };
export type Row<Of> = {
  readonly zin: RegExp;
  /** @param found the words that were read, with what the expression caught */
  readonly isFalse: (about: Of, found: readonly string[]) => boolean;
  readonly omdat: string;
};

const PLAN_SOORTEN = ['plan ingediend', 'plan afgestemd'];
const hasButton =
  (...titles: readonly string[]) =>
  ({ buttons }: Read): boolean =>
    buttons.some((title) => titles.includes(title));
/** A line of what is over says what it was. */
const NOT_ASKED = /Dit is gedaan|wordt niet meer gevraagd|nu van iemand anders/;
const asksForPlan = hasButton('Begin', 'Verder met het plan');
const leads = ({ opdracht, reader }: AboutOpdracht): boolean =>
  opdracht.leiders.some(({ persoonId }) => persoonId === reader.id);
/** The days on which it still is, or was, on an agenda. */
const meetingDays = ({ facts, opdracht, today }: AboutOpdracht): readonly string[] =>
  routeOf(facts, opdracht, today).map(({ vergadering }) => vergadering.datum);
const isLate = ({ owed, today, facts }: About): boolean =>
  owed.some(({ id, uiterlijk, owners }) => uiterlijk < today && owners.length > 0 && !isAgreed(facts, id));

/** Of the one opdracht whose title stands on it. */
export const OF_OPDRACHT: readonly Row<AboutOpdracht>[] = [
  {
    zin: /(?:Iedereen die meedeed|Wie meedeed), heeft gehoord/,
    isFalse: ({ opdracht }) => mustHear(opdracht) !== undefined || !tookPart(opdracht),
    omdat: 'somebody still has to hear, or nobody took part',
  },
  {
    zin: /[Oo]pdracht is afgerond|Alles is afgerond/,
    isFalse: ({ opdracht }) => !isAllDone(opdracht),
    omdat: 'something is still owed',
  },
  {
    zin: /Niemand hoeft nog iets te doen/,
    isFalse: ({ opdracht, owed }) => owed.some((one) => one.opdracht === opdracht),
    omdat: 'something is owed',
  },
  {
    zin: /Geef terugkoppeling/,
    isFalse: ({ opdracht, text }) => mustHear(opdracht) === undefined && !NOT_ASKED.test(text),
    omdat: 'nobody has to hear anything',
  },
  {
    zin: /Er is nog geen besluit/,
    isFalse: ({ opdracht }) => holds(opdracht) !== undefined,
    omdat: 'there is a besluit',
  },
  {
    zin: /besloot op [a-z]* ?(\d+ [a-z]+ \d{4})/,
    isFalse: ({ opdracht }, [, dag = '']) => {
      const said = [...opdracht.besluiten.values()].filter(({ datum }) => daysIn(dag).includes(datum));
      return said.length > 0 && said.every(({ uitkomst }) => uitkomst === 'uitgesteld');
    },
    omdat: 'that meeting postponed it',
  },
  {
    zin: /Er is (?:nu )?geen datum/,
    isFalse: (about) =>
      routeOf(about.facts, about.opdracht, about.today).some(({ stand }) => stand === 'komt') &&
      about.buttons.length > 0,
    omdat: 'a meeting comes',
  },
  {
    zin: /(?:De vergadering (?:is|was) op|Overleg: [^,\n]+,) [a-z]* ?(\d+ [a-z]+ \d{4})/,
    isFalse: (about, [, dag = '']) =>
      about.buttons.length > 0 && !daysIn(dag).some((day) => meetingDays(about).includes(day)),
    omdat: 'its meeting is on another day',
  },
  {
    zin: /De vergadering (is|was) op [a-z]* ?(\d+ [a-z]+ \d{4})/,
    isFalse: ({ today }, [, tijd = '', dag = '']) =>
      daysIn(dag).some((day) => (tijd === 'is' ? day < today : day > today)),
    omdat: 'its day is over, or still has to come',
  },
  {
    zin: /Overleg: [^,\n]+, [a-z]* ?(\d+ [a-z]+ \d{4})/,
    isFalse(about, [, dag = '']) {
      const route = routeOf(about.facts, about.opdracht, about.today);
      const last = route.at(-1);
      const isOver = last && ['geannuleerd', 'uitgesteld'].includes(last.stand);
      if (!isOver || route.some(({ stand }) => stand === 'komt')) return false;
      return about.buttons.length > 0 && !daysIn(dag).includes(last.vergadering.datum);
    },
    omdat: 'its last meeting does not go on, or put it off',
  },
  {
    zin: /Plan klaar: (?:zo snel mogelijk, )?uiterlijk [a-z]* ?(\d+ [a-z]+ \d{4})/,
    isFalse: (about, [, dag = '']) => {
      const plan = about.owed.find(
        ({ soort, opdracht }) => soort === PLAN_SOORTEN[0] && opdracht === about.opdracht,
      );
      return asksForPlan(about) && plan !== undefined && !daysIn(dag).includes(plan.uiterlijk);
    },
    omdat: 'the plan is due on another day',
  },
  {
    zin: /participatieplan/i,
    isFalse: (about) => asksForPlan(about) && (!leads(about) || about.opdracht.plan !== 'gevraagd'),
    omdat: 'the plan is not asked of who reads it',
  },
  {
    zin: /Het plan is gevraagd|De coördinator bekijkt het|De coördinator is akkoord met je plan/,
    isFalse: ({ opdracht, buttons }, [words = '']) => {
      const said = words.startsWith('Het') ? 'gevraagd' : words.endsWith('het') ? 'ingediend' : 'afgestemd';
      return buttons.length > 0 && (opdracht.plan !== said || holds(opdracht) !== undefined);
    },
    omdat: 'the plan is further, or goes on no more',
  },
  {
    zin: /Er is een besluit\./,
    isFalse: ({ opdracht }) => holds(opdracht) === undefined,
    omdat: 'there is none',
  },
  {
    zin: /Doe dit uiterlijk [a-z]* ?(\d+ [a-z]+ \d{4})/,
    isFalse: (about, [, dag = '']) => {
      const due = about.owed.find(
        ({ soort, opdracht }) => soort === 'terugkoppeling gegeven' && opdracht === about.opdracht,
      );
      return about.buttons.includes('Geef terugkoppeling') && !daysIn(dag).includes(due?.uiterlijk ?? '');
    },
    omdat: 'it is due on another day',
  },
  {
    zin: /graag jouw oordeel/,
    isFalse: (about) => hasButton('Akkoord')(about) && about.opdracht.plan !== 'ingediend',
    omdat: 'there is nothing to agree with',
  },
  {
    zin: /De opdracht is van de agenda gehaald/,
    isFalse: ({ facts, opdracht, buttons }) =>
      buttons.length > 0 &&
      ![...facts.vergaderingen.values()].some(({ weggehaald }) => weggehaald.has(opdracht.id)),
    omdat: 'nobody took it off',
  },
  {
    zin: /^Er is een besluit$/m,
    isFalse: ({ opdracht, buttons }) => buttons.length > 0 && holds(opdracht) === undefined,
    omdat: 'there is none',
  },
  {
    zin: /openbare tekst wacht op je akkoord/,
    isFalse: ({ opdracht, buttons }) => buttons.length > 0 && opdracht.openbaar.voorgelegd === undefined,
    omdat: 'no text waits',
  },
  {
    zin: /Je openbare tekst is goedgekeurd/,
    isFalse: ({ opdracht, buttons }) => buttons.length > 0 && !opdracht.openbaar.isGoedgekeurd,
    omdat: 'no text is approved, or a newer one is written',
  },
  {
    zin: /Een plan vraagt iets van inwoners/,
    isFalse: ({ opdracht, buttons }) =>
      buttons.length > 0 && opdracht.plan === 'afgestemd' && opdracht.vanToepassing === 'nee',
    omdat: 'residents do not take part',
  },
  {
    zin: /Je neemt deze opdracht over/,
    isFalse: (about) => about.buttons.length > 0 && !leads(about),
    omdat: 'somebody else leads it',
  },
];

/** What nobody's name may stand beside in a channel. */
const NOT_READY = /niet compleet|te laat/;
/** Of whatever stands on it. */
export const OF_ALL: readonly Row<About>[] = [
  {
    zin: /Er is (?:nog )?niets te laat\.|er is niets nieuw, niets te laat/,
    // An overview of an earlier week says what was so then.
    isFalse: (about) => isLate(about) && (!about.text.includes('Weekoverzicht van') || isOfToday(about)),
    omdat: 'something is late',
  },
  {
    // Recording what a meeting decides can only be done from its day on.
    zin: /^(?:(?:Ook t|T)e laat|Moet (?:ook )?klaar .*): \d+\n(?:(?!Nieuw:|Nog niet bereikbaar op ).*\n)*?(?:Beslis|Dien|Geef|Keur|Kies|Kijk|Kom|Koppel|Lees|Leg (?!het besluit)|Maak|Plan|Schuif|Vertel|Verstuur|Verwerk|Vul|Zoek|Zorg) /m,
    isFalse: () => true,
    omdat: "what its reader has to do stands beside 'Voor jou'",
  },
  {
    zin: /Bij (\d+) doen inwoners mee/,
    isFalse: ({ facts }, [, count = '0']) =>
      Number(count) > [...facts.opdrachten.values()].filter((one) => one.vanToepassing === 'ja').length,
    omdat: 'fewer plans say so: the unknown was counted',
  },
  {
    zin: /nog niet geopend/,
    isFalse: ({ text, facts }) =>
      [...facts.personen.values()].every(({ chat, naam }) => chat !== 'nooit' || !text.includes(naam)),
    omdat: 'everybody who is named opened the chat once',
  },
  {
    zin: /^(.+) is niet meer te bereiken/m,
    isFalse: ({ facts }, [, naam]) =>
      [...facts.personen.values()].some((one) => one.naam === naam && one.chat === 'open'),
    omdat: 'the chat is open',
  },
  {
    zin: /Welk onderwerp verdient de stem van inwoners/,
    isFalse: ({ facts, reader, buttons }) =>
      buttons.includes('Geef onderwerpen door') &&
      [...facts.uitvragen.values()].every((asked) => asked.get(reader.id)?.beantwoord !== undefined),
    omdat: 'its reader answered',
  },
  {
    zin: NOT_READY,
    isFalse: ({ facts, text, reader }) =>
      reader.soort === 'kanaal' &&
      text
        .split('\n')
        .some(
          (line) =>
            NOT_READY.test(line) && [...facts.personen.values()].some(({ naam }) => line.includes(naam)),
        ),
    omdat: 'a name stands beside it in a channel',
  },
];

function isOfToday({ text, today }: Read): boolean {
  const [first] = daysIn(text.slice(text.indexOf('Weekoverzicht van')));
  return first === today;
}
