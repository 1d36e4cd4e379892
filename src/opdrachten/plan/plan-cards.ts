import type { CardMessage } from '../../bot/ports.ts';
import type { CardContext } from '../../shared/card-context.ts';
import { localDate } from '../../shared/clock.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { cutText, escapeLine, escapeMarkdown } from '../../shared/markdown.ts';
import { type Uiterlijk, uiterlijkWords } from '../../shared/uiterlijk.ts';
import type { Dossier } from '../ground/dossier.ts';
import { isAfterBesluit } from '../ground/dossier-status.ts';
import { fieldLabel } from '../ground/plan-fields.ts';
import { NOT_KNOWN, planValueWords } from '../ground/plan-value-words.ts';
import { onderdelenMetVraag, vragenIn } from '../ground/plan-vragen.ts';
import { isUnderWay } from '../ground/recording-rules.ts';
import { geenParticipatieWords, statusSentence } from '../ground/status-words.ts';

/** The vergadering an opdracht is for, as a card names it: name of the overleg and date (YYYY-MM-DD). */
export type VergaderingFacts = {
  readonly overlegNaam: string;
  readonly datum: string;
  readonly geannuleerd?: unknown;
};

export type PlanPrompt = {
  readonly dossier: Dossier;
  readonly context: CardContext;
  readonly vergadering?: VergaderingFacts;
  /** When the plan must be in. */
  readonly deadline?: Uiterlijk;
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

function planRequestCard({ dossier, vergadering, deadline }: PlanPrompt): CardMessage {
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
        ...dateFacts(vergadering, deadline),
        { title: 'Tijd', value: 'Ongeveer 15 minuten: vijf korte stappen. Je mag tussendoor stoppen.' },
      ],
      button: begun ? 'Ga verder' : 'Begin',
    },
    summary: deadline
      ? `Graag het participatieplan, ${uiterlijkWords(deadline)}: ${dossier.titel}`
      : `Graag het participatieplan: ${dossier.titel}`,
  };
}

function planQuestionCard({ dossier, deadline }: PlanPrompt): CardMessage {
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
      facts: dateFacts(undefined, deadline),
    },
    summary: `${door} heeft ${what} over je participatieplan: ${dossier.titel}`,
  };
}

function planStateCard({ dossier, context, vergadering }: PlanPrompt): CardMessage {
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
        ...dateFacts(vergadering, undefined),
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
    return `De coördinator is akkoord met de reden. ${geenParticipatieWords(dossier)}`;
  return 'De coördinator is akkoord met je plan. Je kunt aan de slag.';
}

function stampWords({ op, door }: { op: string; door: string }): string {
  return escapeMarkdown(`${formatDutchDate(localDate(op))}, door ${door}`);
}

/** A cancelled meeting says so: its opdrachten have no date until they are put on another. */
function vergaderingWords({ overlegNaam, datum, geannuleerd }: VergaderingFacts): string {
  const words = `${overlegNaam}, ${formatDutchDate(datum)}`;
  return geannuleerd ? `${words} (gaat niet door)` : words;
}

/** The facts that say for which vergadering and before when. */
export function dateFacts(
  vergadering: VergaderingFacts | undefined,
  deadline: Uiterlijk | undefined,
): readonly { title: string; value: string }[] {
  return [
    ...(vergadering
      ? [
          {
            title: 'Overleg',
            value: escapeLine(vergaderingWords(vergadering)),
          },
        ]
      : []),
    ...(deadline ? [{ title: 'Plan klaar', value: uiterlijkWords(deadline) }] : []),
  ];
}
