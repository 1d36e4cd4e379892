import type { CardMessage } from '../../bot/ports.ts';
import { opDossier } from '../../shared/bord.ts';
import { everShorter } from '../../shared/card-budget.ts';
import { buttonRows, type CardButton, type CardContext } from '../../shared/card-context.ts';
import { localDate } from '../../shared/clock.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { cutText, escapeLine, escapeMarkdown } from '../../shared/markdown.ts';
import { uiterlijkWords } from '../../shared/uiterlijk.ts';
import { showOpdracht } from '../../shared/way-buttons.ts';
import { trekkerOf } from '../ground/collega.ts';
import type { Dossier } from '../ground/dossier.ts';
import { lokaleWaarschuwingen } from '../ground/lokaal.ts';
import { lokaleDatumsOf, lokaleDatumWords } from '../ground/lokale-datum.ts';
import type { Onderdeel } from '../ground/plan-field-kinds.ts';
import { fieldLabel, type PlanField, type PlanFieldSpec } from '../ground/plan-fields.ts';
import type { PlanValue } from '../ground/plan-schema.ts';
import { NOT_KNOWN, planValueWords } from '../ground/plan-value-words.ts';
import { vragenIn } from '../ground/plan-vragen.ts';
import { planadviesWords, planadviezenNu } from '../ground/planadvies.ts';
import { plichtenWords, plichtZonderParticipatie } from '../ground/plicht-stappen.ts';
import type { OpdrachtDates } from '../ground/ports.ts';
import { isUnderWay } from '../ground/recording-rules.ts';
import { whenWords } from '../ground/uitvoering-words.ts';
import { eersteActiviteit, firstOpenOnderdeel, missingFields } from './participatieplan.ts';
import { overlegFacts } from './plan-cards.ts';
import { ANSWER_LIMITS, onderdelenView } from './plan-onderdelen-view.ts';

/**
 * The whole plan on one card.
 * @param overview `mode` 'indienen' for who fills it in, with buttons to change and to hand in; 'lezen' for who may
 *   only read it. `onderdeel`: only that one, so that long texts are shown in full
 */
export function planOverviewCard(overview: {
  readonly dossier: Dossier;
  readonly context: CardContext;
  readonly mode: 'indienen' | 'lezen';
  readonly onderdeel?: Onderdeel;
  /** False for the coördinator, who may help but does not hand in. */
  readonly maySubmit?: boolean;
  /** Goes back to the card from which this one was opened. */
  readonly back?: CardButton;
  readonly notice?: string;
}): CardMessage {
  const { dossier, context, mode, onderdeel } = overview;
  const missing = missingFields(dossier.plan);
  const filling = mode === 'indienen';
  const complete = missing.length === 0;
  return everShorter(ANSWER_LIMITS, (limit) => ({
    card: 'opdrachten/plan-overzicht',
    data: {
      opdracht: dossier.id,
      version: context.version,
      nonce: context.nonce,
      eyebrow: filling ? 'Participatieplan · Controleer en dien in' : 'Participatieplan',
      titel: escapeLine(dossier.titel),
      notice: escapeMarkdown(overview.notice ?? ''),
      intro: [
        filling ? fillingIntro(missing, overview.maySubmit ?? true) : readingIntro(dossier),
        ...lokaalLines(dossier),
      ].join('\n\n'),
      onderdelen: onderdelenView(
        dossier,
        {
          verb: filling ? 'openPlan' : 'plan',
          only: onderdeel,
        },
        limit,
      ),
      maySubmit: filling && complete && (overview.maySubmit ?? true),
      mayContinue: filling && !complete,
      nextOnderdeel: firstOpenOnderdeel(dossier.plan) ?? 'vraag',
      buttonRows: buttonRows(overviewButtons(overview)),
    },
    summary: `Participatieplan: ${dossier.titel}`,
    // Who fills it in has something else to do.
    ...(filling ? {} : { bord: opDossier(dossier.id, 'plan') }),
  }));
}

function overviewButtons(overview: Parameters<typeof planOverviewCard>[0]): readonly CardButton[] {
  const { dossier, mode, onderdeel, back } = overview;
  const data = { opdracht: dossier.id };
  return [
    ...(onderdeel ? [{ title: 'Lees het hele plan', verb: 'opdrachten.plan', data }] : []),
    showOpdracht(data.opdracht),
    ...(mode === 'lezen'
      ? [
          { title: 'Neem over in een stuk', verb: 'overzichten.sectie', data },
          { title: 'Bekijk de geschiedenis', verb: 'opdrachten.history', data },
        ]
      : []),
    ...(mode === 'indienen' && (overview.maySubmit ?? true) && missingFields(dossier.plan).length > 0
      ? [hulpButton(dossier)]
      : []),
    ...(back ? [back] : []),
  ];
}

/** Before it is handed in the coördinator can help; the question begins with what it is about. */
function hulpButton({ titel }: Dossier): CardButton {
  return {
    title: 'Vraag de coördinator om hulp',
    verb: 'doorvragen.hulp',
    data: { vraag: `Over ‘${cutText(titel, 100)}’: ` },
  };
}

/**
 * The coördinator's card for a submitted plan, and its later faces: agreed, sent back with the question, or taken
 * back by the projectleider.
 */
export function planReviewCard(review: {
  readonly dossier: Dossier;
  readonly context: CardContext;
  readonly onderdeel?: Onderdeel;
  /** For which meeting the plan is, and until when it can be judged. */
  readonly dates: Pick<OpdrachtDates, 'route' | 'vergadering' | 'oordeel'>;
  /** Is there another coördinator who could judge it? */
  readonly mayPass: boolean;
  /** Who asked the reader to judge it. */
  readonly gevraagdDoor?: string | undefined;
  readonly notice?: string;
}): CardMessage {
  const { dossier, context, dates } = review;
  const open = dossier.status === 'plan ingediend';
  const by = dossier.ingediend ? `${dossier.ingediend.door} op ${day(dossier.ingediend.op)}` : undefined;
  return everShorter(ANSWER_LIMITS, (limit) => ({
    card: 'opdrachten/plan-beoordelen',
    data: {
      opdracht: dossier.id,
      version: context.version,
      nonce: context.nonce,
      ...reviewHeading(dossier),
      gevraagd: review.gevraagdDoor
        ? escapeMarkdown(`${review.gevraagdDoor} vraagt jou om dit plan te beoordelen.`)
        : '',
      mayPass: open && review.mayPass,
      titel: escapeLine(dossier.titel),
      notice: escapeMarkdown(review.notice ?? ''),
      vragen: questionsView(dossier, limit),
      verder: open ? changedWords(dossier) : '',
      facts: [
        ...(by ? [{ title: 'Ingediend', value: escapeMarkdown(by) }] : []),
        ...(open ? overlegFacts(dates) : []),
        ...(open && dates.oordeel ? [{ title: 'Jouw oordeel', value: uiterlijkWords(dates.oordeel) }] : []),
        ...(open ? sooner(dossier, dates.oordeel) : []),
        ...(open && dossier.beoordelaar
          ? [{ title: 'Beoordeelt', value: escapeLine(dossier.beoordelaar.naam) }]
          : []),
        ...(mistTrekker(dossier)
          ? [
              {
                title: 'Trekker',
                value: 'Er is nog geen bestuurlijk trekker. Het plan vraagt er wel iets van.',
              },
            ]
          : []),
        ...plichtFacts(dossier),
        ...planadviezenNu(dossier).map((advies) => ({
          title: 'Advies over de manier',
          value: escapeLine(cutText(planadviesWords(advies), limit)),
        })),
        ...(dossier.afgestemd?.opmerking
          ? [{ title: 'Opmerking', value: escapeMarkdown(dossier.afgestemd.opmerking) }]
          : []),
      ],
      // What is judged, or went back as a draft, is read where the opdracht is.
      onderdelen: open ? onderdelenView(dossier, { verb: 'plan', only: review.onderdeel }, limit) : [],
      open,
      mistTrekker: mistTrekker(dossier),
    },
    summary: `${reviewHeading(dossier).eyebrow}: ${dossier.titel}`,
  }));
}

/** The agreed plan asks something of somebody who is not there yet: who agreed chooses that one, and is here already. */
function mistTrekker(dossier: Dossier): boolean {
  return (
    isUnderWay(dossier) && (dossier.plan.rolTrekker ?? '').length > 0 && trekkerOf(dossier) === undefined
  );
}

/** An activiteit that comes before the day on which it must be judged: its guests are asked by then. */
function sooner({ plan }: Dossier, oordeel: OpdrachtDates['oordeel']) {
  const first = eersteActiviteit(plan);
  if (first === undefined || oordeel === undefined || first.wanneer > oordeel.uiterlijk) return [];
  return [
    { title: 'Let op', value: `De eerste activiteit in het plan is eerder: ${whenWords(first.wanneer)}.` },
  ];
}

/** The legal duties that it names, and what stands in the way of them. */
function plichtFacts(dossier: Dossier) {
  const words = plichtenWords(dossier);
  if (words === '') return [];
  const zonder = plichtZonderParticipatie(dossier);
  return [
    { title: 'Wettelijke plicht', value: escapeLine(words) },
    ...(zonder === undefined ? [] : [{ title: 'Let op', value: escapeLine(zonder) }]),
  ];
}

/** What was asked; once the plan was handed in again each question has the answer beside it. */
function questionsView({ vraag, beantwoord, plan }: Dossier, limit: number) {
  const asked = vraag ?? beantwoord;
  if (!asked) return [];
  const shown = (veld: PlanField, value: PlanValue): string =>
    cutText(planValueWords(veld, value) || NOT_KNOWN, limit);
  return vragenIn(asked).map(({ veld, tekst }) => {
    const isChanged = beantwoord?.veranderd.includes(veld) ?? false;
    const nu = isChanged ? shown(veld, plan[veld]) : 'Dit antwoord is niet veranderd.';
    return {
      label: fieldLabel(veld),
      vraag: escapeMarkdown(tekst),
      nu: beantwoord ? escapeMarkdown(nu) : '',
      was: isChanged ? escapeMarkdown(shown(veld, asked.antwoord[veld])) : '',
    };
  });
}

/** What else changed since the plan went back. */
function changedWords({ beantwoord }: Dossier): string {
  if (!beantwoord) return '';
  const asked = vragenIn(beantwoord).map(({ veld }) => veld);
  const others = beantwoord.veranderd.filter((veld) => !asked.includes(veld));
  if (others.length === 0) return 'Verder is er niets veranderd sinds de vraag.';
  return escapeMarkdown(`Ook veranderd sinds de vraag: ${others.map(fieldLabel).join(', ')}.`);
}

/** When gemeenten decide themselves, and which activiteit is too late for that. */
function lokaalLines(dossier: Dossier): readonly string[] {
  return lokaleDatumsOf(dossier)
    .slice(0, MOST_LOKAAL)
    .map((one) =>
      escapeLine(
        [`${lokaleDatumWords(one)}.`, ...lokaleWaarschuwingen(one, dossier).map((zin) => `⚠ ${zin}`)].join(
          ' ',
        ),
      ),
    );
}
const MOST_LOKAAL = 4;

function fillingIntro(missing: readonly PlanFieldSpec[], maySubmit: boolean): string {
  if (missing.length > 0) {
    const need =
      missing.length === 1 ? 'Er is nog 1 antwoord nodig' : `Er zijn nog ${missing.length} antwoorden nodig`;
    return `${need} voordat het plan compleet is. Alles wat je invulde, is bewaard.`;
  }
  return maySubmit
    ? 'Het plan is compleet. Lees het nog eens door. Klopt het? Dien het dan in. De coördinator bekijkt het daarna.'
    : 'Het plan is compleet. De projectleider dient het in.';
}

function readingIntro(dossier: Dossier): string {
  switch (dossier.status) {
    case 'plan gevraagd':
      return 'Dit plan is nog niet begonnen.';
    case 'plan in concept':
      return 'Dit plan is nog in de maak. Het kan nog veranderen.';
    case 'plan ingediend':
      return 'Dit plan is ingediend. De coördinator bekijkt het.';
    default:
      return dossier.afgestemd
        ? escapeMarkdown(`${dossier.afgestemd.door} is akkoord, sinds ${day(dossier.afgestemd.op)}.`)
        : 'De coördinator is akkoord met dit plan.';
  }
}

function reviewHeading(dossier: Dossier): {
  eyebrow: string;
  intro: string;
  style: 'emphasis' | 'good' | 'accent';
} {
  const { afgestemd, vraag } = dossier;
  if (dossier.status === 'plan ingediend') {
    return {
      style: 'emphasis',
      eyebrow: dossier.inzendingen > 1 ? 'Plan opnieuw ingediend' : 'Plan ingediend: graag jouw oordeel',
      intro:
        dossier.plan.vanToepassing === 'nee'
          ? 'Bij deze opdracht doen inwoners niet mee. Ben je akkoord met de reden, of heb je een vraag? Lezen kost ongeveer twee minuten.'
          : 'Ben je akkoord met dit plan, of heb je een vraag? Lezen kost ongeveer vijf minuten.',
    };
  }
  if (afgestemd) {
    return {
      style: 'good',
      eyebrow: 'Plan afgestemd',
      intro: escapeMarkdown(`${afgestemd.door} is akkoord, sinds ${day(afgestemd.op)}.`),
    };
  }
  if (vraag) {
    return {
      style: 'accent',
      eyebrow: `Plan teruggestuurd met ${vraag.ook ? `${vraag.ook.length + 1} vragen` : 'een vraag'}`,
      intro: escapeMarkdown(
        `${vraag.door} stuurde het plan terug op ${day(vraag.op)}. De projectleider is nu aan zet.`,
      ),
    };
  }
  return {
    style: 'emphasis',
    eyebrow: 'Plan weer geopend',
    intro: 'De projectleider past het plan aan. Je krijgt een bericht als het opnieuw is ingediend.',
  };
}

function day(instant: string): string {
  return formatShortDutchDate(localDate(instant));
}
