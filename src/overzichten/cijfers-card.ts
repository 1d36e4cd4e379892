import type { CardMessage } from '../bot/ports.ts';
import { type NooitGehoord, nietGehoordWords } from '../opdrachten/nooit-gehoord.ts';
import { cutText, escapeLine } from '../shared/markdown.ts';
import { adviesCijferWords, adviesPuntWords } from './advies-cijfers.ts';
import {
  type Cijfers,
  type Deel,
  DOEL_ERVARINGSDESKUNDIGEN,
  type Groep,
  ingetrokkenWords,
  jaartabelWords,
  vernietigdWords,
} from './cijfers.ts';
import { plaatsenCijferWords } from './plaatsen-cijfers.ts';

const MAX_PROGRAMMAS = 12;
const MAX_REDENEN = 5;

/** The figures of a year or of everything: a chart, the whole, and a row for each programma. */
export function cijfersCard(card: {
  readonly jaar?: string | undefined;
  /** The only one that is counted. */
  readonly programma?: string | undefined;
  /** How many opdrachten of it were destroyed. */
  readonly vernietigd: number;
  readonly totaal: Cijfers;
  readonly programmas: readonly Groep[];
  /** The money of that year, in words; none of all years together: a budget is of one year. */
  readonly geld: readonly { readonly title: string; readonly value: string }[];
  /** Who was not heard in that year; absent: of all years together, or of one programme. */
  readonly nooit?: NooitGehoord | undefined;
}): CardMessage {
  const { jaar, totaal, programmas } = card;
  const title = jaar === undefined ? 'Cijfers van alle jaren' : `Cijfers van ${jaar}`;
  const intro = cijfersIntro(totaal, card.vernietigd);
  const bars = totaal.plan.van === 0 && totaal.terugkoppeling.van === 0 ? [] : shares(totaal);
  return {
    card: 'overzichten/cijfers',
    data: {
      title,
      intro,
      // The first bar is the whole, so that the others are seen against it: green is what is done, grey what nobody knows.
      chart:
        bars.length === 0
          ? []
          : [
              { x: 'Inwoners doen mee', y: totaal.meedoen.ja, color: 'categoricalBlue' },
              ...(totaal.meedoen.onbekend === 0
                ? []
                : [{ x: 'Nog niet bekend', y: totaal.meedoen.onbekend, color: 'neutral' }]),
              ...bars.map(({ naam, deel }) => ({ x: naam, y: deel.aantal, color: 'good' })),
            ],
      chartWords: [
        `Inwoners doen mee: ${totaal.meedoen.ja}`,
        ...(totaal.meedoen.onbekend === 0 ? [] : [`Nog niet bekend: ${totaal.meedoen.onbekend}`]),
        ...bars.map(({ naam, deel, leeg }) => `${naam}: ${deelWords(deel, leeg)}`),
      ].join(' · '),
      facts: cijferFacts(card),
      rows: programmas
        .filter(({ cijfers }) => cijfers.opdrachten > 0)
        .slice(0, MAX_PROGRAMMAS)
        .map(({ naam, cijfers }) => ({
          titel: escapeLine(cutText(naam === '' ? 'Zonder programma' : naam, 80)),
          line: programmaLine(cijfers),
        })),
      redenen: totaal.redenen
        .slice(0, MAX_REDENEN)
        .map(({ reden, aantal }) => `${escapeLine(cutText(reden, 60))}: ${aantal}`)
        .join(' · '),
    },
    summary: `${title}. ${intro}`,
    // Those of one programme stand on no page of their own.
    ...(card.programma === undefined ? { bord: { pad: 'cijfers', params: { jaar: jaar ?? 'alle' } } } : {}),
  };
}

/** How many opdrachten there are, and what is not counted. @param vernietigd how many of it were destroyed */
export function cijfersIntro(totaal: Cijfers, vernietigd: number): string {
  const apart = [
    ingetrokkenWords(totaal.ingetrokken),
    jaartabelWords(totaal.jaartabel),
    vernietigdWords(vernietigd),
  ];
  return [countWords(totaal), ...apart].filter((words) => words !== '').join(' ');
}

function countWords({ opdrachten, ingetrokken, jaartabel, meedoen }: Cijfers): string {
  if (opdrachten > 0)
    return `${opdrachten === 1 ? '1 opdracht' : `${opdrachten} opdrachten`}. ${meedoenWords(meedoen)}`;
  return ingetrokken + jaartabel === 0
    ? 'Er zijn geen opdrachten in deze periode.'
    : 'Er is niets om te tellen.';
}

/** 'Bij 6 doen inwoners mee, bij 5 is dat nog niet bekend.' */
function meedoenWords({ ja, nee, onbekend }: Cijfers['meedoen']): string {
  const parts = [
    `Bij ${ja} doen inwoners mee`,
    onbekend === 0 ? '' : `bij ${onbekend} is dat nog niet bekend`,
    nee === 0 ? '' : `bij ${nee} doen ze niet mee`,
  ].filter((part) => part !== '');
  return `${parts.join(', ')}.`;
}

export type ShareNaam = 'Plan' | 'Inbreng' | 'Passage' | 'Terugkoppeling';
/** A share, with what it says when there is nothing to count. */
type Share = { readonly naam: ShareNaam; readonly deel: Deel; readonly leeg: string };

/** What is said of what only counts where residents take part, and of which there is nothing to count. */
function nobodyWords({ meedoen: { ja, onbekend } }: Cijfers, notYet = 'nog niet bekend'): string {
  return ja + onbekend > 0 ? notYet : 'niet nodig';
}

export function shares(cijfers: Cijfers): readonly Share[] {
  const nobody = nobodyWords(cijfers);
  return [
    { naam: 'Plan', deel: cijfers.plan, leeg: 'niet nodig' },
    { naam: 'Inbreng', deel: cijfers.inbreng, leeg: nobody },
    { naam: 'Passage', deel: cijfers.passage, leeg: nobody },
    { naam: 'Terugkoppeling', deel: cijfers.terugkoppeling, leeg: 'nu niet aan de orde' },
  ];
}

/** Every figure in words: of nothing there is only the money. */
export function cijferFacts({
  totaal,
  nooit,
  geld,
}: Pick<Parameters<typeof cijfersCard>[0], 'totaal' | 'nooit' | 'geld'>): Facts {
  return [...(totaal.opdrachten === 0 ? [] : [...totalFacts(totaal), ...nooitFacts(nooit)]), ...geld];
}
type Facts = readonly { readonly title: string; readonly value: string }[];

/** Each figure in words, plain text: with what it says when there is nothing to count. */
export function totalFacts(cijfers: Cijfers): readonly { title: string; value: string }[] {
  const { mediaan, ervaringsdeskundigen: lead, overgenomen } = cijfers;
  const reached = lead.van > 0 && lead.aantal / lead.van >= DOEL_ERVARINGSDESKUNDIGEN;
  const target = reached ? '. ✓ Dat is de helft of meer.' : '. Het doel is de helft.';
  return [
    ...shares(cijfers).map(({ naam, deel, leeg }) => ({ title: naam, value: deelWords(deel, leeg) })),
    {
      title: 'Van besluit tot terugkoppeling',
      value: mediaan === undefined ? withoutMediaan(cijfers) : halfWithin(mediaan),
    },
    {
      title: 'Wie leidt',
      value:
        lead.van === 0
          ? nobodyWords(cijfers)
          : `ervaringsdeskundigen bij ${deelWords(lead, '', lead.van === 1 ? ' plan' : ' plannen')}${target}`,
    },
    {
      title: 'Inbreng overgenomen',
      value: `${deelWords(overgenomen, nobodyWords(cijfers, 'nog niets beoordeeld'))}${overgenomen.deels > 0 ? `, waarvan ${overgenomen.deels} deels` : ''}`,
    },
    ...(cijfers.plaatsen.opdrachten === 0
      ? []
      : [{ title: 'Vaste plaatsen', value: plaatsenCijferWords(cijfers.plaatsen) }]),
    ...adviesFacts(cijfers),
  ];
}

/** Advice of raden, apart from what residents said; nothing as long as none was asked. */
function adviesFacts({ adviezen }: Cijfers): readonly { title: string; value: string }[] {
  if (adviezen.gevraagd === 0) return [];
  return [
    { title: 'Advies van raden', value: adviesCijferWords(adviezen) },
    { title: 'Punten van raden', value: adviesPuntWords(adviezen) },
    {
      title: 'Van advies tot antwoord',
      value: adviezen.mediaan === undefined ? 'nog niet gegeven' : halfWithin(adviezen.mediaan),
    },
  ];
}

/** Which groups and gemeenten were not heard. */
function nooitFacts(nooit: NooitGehoord | undefined): readonly { title: string; value: string }[] {
  if (!nooit) return [];
  return [
    { title: 'Gemeenten niet gehoord', value: nietGehoordWords(nooit, nooit.gemeenten) },
    { title: 'Groepen niet gehoord', value: nietGehoordWords(nooit, nooit.groepen) },
  ];
}

/** Nobody waits for it, nobody heard yet, or nobody recorded from which besluit it was. */
function withoutMediaan({ terugkoppeling: { aantal, van } }: Cijfers): string {
  if (van === 0) return 'nu niet aan de orde';
  return aantal === 0 ? 'nog niet gegeven' : 'niet bekend';
}

function programmaLine(cijfers: Cijfers): string {
  const parts = shares(cijfers).map(
    ({ naam, deel, leeg }) =>
      `${naam.toLowerCase()} ${deel.van === 0 ? leeg : `${deel.aantal} van ${deel.van}`}`,
  );
  const answered = cijfers.mediaan === undefined ? [] : [halfWithin(cijfers.mediaan)];
  const count = cijfers.opdrachten === 1 ? '1 opdracht' : `${cijfers.opdrachten} opdrachten`;
  return [count, ...parts, ...answered].join(' · ');
}

/** '8 van 12 (67%)', '8 van 12 plannen (67%)'. @param leeg what it says when there is nothing to count */
export function deelWords(deel: Deel, leeg: string, what = ''): string {
  if (deel.van === 0) return leeg;
  return `${deel.aantal} van ${deel.van}${what} (${Math.round(percentage(deel))}%)`;
}

function percentage({ aantal, van }: Deel): number {
  return van === 0 ? 0 : (aantal / van) * 100;
}

/** A median of working days, in plain words. */
function halfWithin(mediaan: number): string {
  if (mediaan === 0) return 'de helft op de dag zelf';
  return `de helft binnen ${mediaan === 1 ? '1 werkdag' : `${numberWords(mediaan)} werkdagen`}`;
}

function numberWords(value: number): string {
  return String(value).replace('.', ',');
}
