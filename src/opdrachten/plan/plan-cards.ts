import { lineCard } from '../../bot/bot-cards.ts';
import type { CardMessage } from '../../bot/ports.ts';
import { komt, uitkomstWords } from '../../shared/behandeling.ts';
import type { CardContext } from '../../shared/card-context.ts';
import { localDate } from '../../shared/clock.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { cutText, escapeLine, escapeMarkdown } from '../../shared/markdown.ts';
import { uiterlijkWords } from '../../shared/uiterlijk.ts';
import type { Dossier } from '../ground/dossier.ts';
import { isAfterBesluit } from '../ground/dossier-status.ts';
import { fieldLabel } from '../ground/plan-fields.ts';
import { NOT_KNOWN, planValueWords } from '../ground/plan-value-words.ts';
import { onderdelenMetVraag, vragenIn } from '../ground/plan-vragen.ts';
import type { OpdrachtDates } from '../ground/ports.ts';
import { isUnderWay } from '../ground/recording-rules.ts';
import { geenParticipatieWords, statusSentence } from '../ground/status-words.ts';
import { activiteitenOf } from '../ground/uitvoering.ts';
import { whenWords } from '../ground/uitvoering-words.ts';
import { eersteActiviteit } from './participatieplan.ts';

type PlanPrompt = {
  readonly dossier: Dossier;
  readonly context: CardContext;
  readonly dates: Pick<OpdrachtDates, 'route' | 'vergadering' | 'deadline'>;
};

/**
 * The post in the projectleider's chat about the plan of one opdracht, in the face that belongs to its state: the
 * request, the coördinator's question, or what happened since. The same post is updated when the state changes.
 */
export function planPromptCard(prompt: PlanPrompt): CardMessage {
  const { status, vraag } = prompt.dossier;
  if (status !== 'plan gevraagd' && status !== 'plan in concept') return planStateCard(prompt);
  return vraag ? planQuestionCard(prompt) : planRequestCard(prompt);
}

/** The answer to who hands it in: a line, as the post in that chat says the rest and is where it can be taken back. */
export function planHandedInCard(dossier: Dossier): CardMessage {
  return lineCard({
    naam: escapeLine(dossier.titel),
    regel: planStateSentence(dossier),
    button: { title: 'Bekijk het plan', verb: 'opdrachten.openPlan', data: { opdracht: dossier.id } },
  });
}

function planRequestCard({ dossier, dates }: PlanPrompt): CardMessage {
  const { deadline } = dates;
  const begun = dossier.status === 'plan in concept';
  const ask = begun
    ? 'Je bent begonnen aan het participatieplan van deze opdracht. Maak het af en dien het in.'
    : 'Je bent projectleider van deze opdracht. Wil je het participatieplan maken?';
  return {
    card: 'opdrachten/plan-verzoek',
    data: {
      opdracht: dossier.id,
      titel: escapeLine(dossier.titel),
      ask,
      why: 'Zo is op tijd duidelijk hoe inwoners meedoen, en wat je met hun ervaring doet. Het overleg kijkt hiernaar.',
      facts: [
        ...overlegFacts(dates),
        ...deadlineFacts(dates),
        { title: 'Tijd', value: 'Ongeveer 15 minuten: vijf korte stappen. Je mag tussendoor stoppen.' },
      ],
      button: begun ? 'Ga verder' : 'Begin',
    },
    summary: deadline
      ? `Graag het participatieplan, ${uiterlijkWords(deadline)}: ${dossier.titel}`
      : `Graag het participatieplan: ${dossier.titel}`,
  };
}

function planQuestionCard({ dossier, dates }: PlanPrompt): CardMessage {
  const { vraag } = dossier;
  const vragen = vraag ? vragenIn(vraag) : [];
  const door = vraag?.door ?? 'De coördinator';
  const what = vragen.length > 1 ? `${vragen.length} vragen` : 'een vraag';
  return {
    card: 'opdrachten/plan-vraag-terug',
    data: {
      opdracht: dossier.id,
      onderdeel: onderdelenMetVraag(vraag)[0] ?? 'vraag',
      titel: escapeLine(dossier.titel),
      intro: escapeMarkdown(`${door} heeft je plan gelezen en heeft nog ${what}.`),
      door: escapeLine(door),
      vragen: vragen.map(({ veld, tekst }) => ({
        label: fieldLabel(veld),
        vraag: escapeMarkdown(tekst),
        antwoord: escapeMarkdown(cutText(planValueWords(veld, vraag?.antwoord[veld]) || NOT_KNOWN, 1000)),
      })),
      button: vragen.length > 1 ? 'Naar de eerste vraag' : 'Naar de vraag',
      facts: deadlineFacts(dates),
    },
    summary: `${door} heeft ${what} over je participatieplan: ${dossier.titel}`,
  };
}

function planStateCard({ dossier, context, dates }: PlanPrompt): CardMessage {
  const { afgestemd, ingediend } = dossier;
  const agreed = dossier.status !== 'plan ingediend';
  const what = planStateSentence(dossier);
  return {
    card: 'opdrachten/plan-stand',
    data: {
      opdracht: dossier.id,
      version: context.version,
      nonce: context.nonce,
      titel: escapeLine(dossier.titel),
      style: agreed ? 'good' : 'emphasis',
      what,
      facts: [
        ...(ingediend ? [{ title: 'Ingediend', value: stampWords(ingediend) }] : []),
        ...(agreed && afgestemd ? [{ title: 'Akkoord', value: stampWords(afgestemd) }] : []),
        ...(agreed && afgestemd?.opmerking
          ? [{ title: 'Opmerking', value: escapeMarkdown(afgestemd.opmerking) }]
          : []),
        ...overlegFacts(dates),
        ...(isUnderWay(dossier) ? eersteFacts(dossier) : []),
      ],
      // A card without a version was made to keep its face while others record; a fresh one can take the plan back.
      mayReopen: !isAfterBesluit(dossier.status) && context.version > 0,
      underWay: isUnderWay(dossier),
    },
    summary: `${what} ${dossier.titel}`,
  };
}

function planStateSentence(dossier: Dossier): string {
  const { status } = dossier;
  if (isAfterBesluit(status)) return statusSentence(dossier);
  if (status === 'plan ingediend')
    return 'Je plan is ingediend. De coördinator bekijkt het. Je hoort het als er een vraag is.';
  if (status === 'geen participatie')
    return `De coördinator is akkoord met de reden. ${geenParticipatieWords(dossier)} Voor het plan hoef je niets meer te doen.`;
  const mayInvite = activiteitenOf(dossier).some(({ stand }) => stand === 'gepland');
  const agreed = 'De coördinator is akkoord met je plan.';
  if (mayInvite) return `${agreed} Je kunt inwoners uitnodigen.`;
  return status === 'plan afgestemd' ? agreed : `${agreed} ${statusSentence(dossier)}`;
}

function stampWords({ op, door }: { op: string; door: string }): string {
  return escapeMarkdown(`${formatDutchDate(localDate(op))}, door ${door}`);
}

/** With what the work begins. */
function eersteFacts({ plan }: Dossier): readonly Fact[] {
  const first = eersteActiviteit(plan);
  return first === undefined
    ? []
    : [{ title: 'Eerste activiteit', value: `${first.soort}, ${whenWords(first.wanneer)}` }];
}

type Fact = { readonly title: string; readonly value: string };

/** For which meeting it is; when none comes any more the last of its route, with what became of it there. */
export function overlegFacts({ route, vergadering }: PlanPrompt['dates']): readonly Fact[] {
  const comes = route.find((stop) => komt(stop) && stop.vergadering.id === vergadering?.id);
  const stop = comes ?? route.at(-1);
  if (!stop) return [];
  const { overlegNaam, datum } = stop.vergadering;
  // What was concluded there can be long.
  const became = uitkomstWords({ ...stop, conclusie: undefined }, route);
  const words = `${overlegNaam}, ${formatDutchDate(datum)}${became === '' ? '' : ` (${became})`}`;
  return [{ title: 'Overleg', value: escapeLine(words) }];
}

function deadlineFacts({ deadline }: PlanPrompt['dates']): readonly Fact[] {
  return deadline ? [{ title: 'Plan klaar', value: uiterlijkWords(deadline) }] : [];
}
