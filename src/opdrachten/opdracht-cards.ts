import type { CardMessage } from '../bot/ports.ts';
import { opDossier } from '../shared/bord.ts';
import { everShorter } from '../shared/card-budget.ts';
import { buttonRows, type CardButton } from '../shared/card-context.ts';
import { firstOf } from '../shared/first-of.ts';
import { cutText, escapeLine, escapeMarkdown } from '../shared/markdown.ts';
import { type Dossier, participatieOf } from './ground/dossier.ts';
import type { DossierStatus } from './ground/dossier-status.ts';
import { ONDERDELEN } from './ground/plan-field-kinds.ts';
import { routeLines } from './ground/route-view.ts';
import { statusSentence } from './ground/status-words.ts';
import { type OpdrachtFacts, opdrachtFacts, plichtFacts } from './opdracht-facts.ts';
import { nextSentence, reachSentence } from './opdracht-words.ts';
import { onderdeelState } from './plan/participatieplan.ts';
import { ONDERDEEL_WORDS, onderdeelStateWords } from './plan/plan-words.ts';
import { NO_UITVOERING, uitvoeringView } from './uitvoering-view.ts';

/** What a reader may do with an opdracht; decided by the rules, not here. */
export type OpdrachtAction =
  | 'lokaal'
  | 'fase'
  | 'plaatsen'
  | 'uitvoering'
  | 'passage'
  | 'openbareTekst'
  | 'boodschappen'
  | 'fillOplegger'
  | 'nietOvergenomen'
  | 'openTerugkoppeling'
  | 'openMeetlat'
  | 'addKanaalForm'
  | 'addToezegging'
  | 'openPlan'
  | 'plan'
  | 'adviezen'
  | 'wervingen'
  | 'route'
  | 'tijdlijn'
  | 'history'
  | 'assign'
  | 'chooseTrekker'
  | 'spreekAf';

const PLAN_BUTTON: Readonly<Record<DossierStatus, string>> = {
  'plan gevraagd': 'Begin met het plan',
  'plan in concept': 'Verder met het plan',
  'plan ingediend': 'Naar mijn plan',
  'plan afgestemd': 'Naar mijn plan',
  'in uitvoering': 'Naar mijn plan',
  verwerkt: 'Naar mijn plan',
  'geen participatie': 'Naar mijn plan',
  besloten: 'Bekijk het plan',
  teruggekoppeld: 'Bekijk het plan',
  afgerond: 'Bekijk het plan',
  uitgesteld: 'Bekijk het plan',
  ingetrokken: 'Bekijk het plan',
};
const MAX_NOTITIES = 12;
const NOTITIE_LIMITS = [500, 250, 120] as const;

/**
 * The confirmation for the coördinator that an opdracht was added, with what happens next.
 * @param facts `remark`: what is odd about the day of its meeting; `komt`: when the projectleider gets the request, in words
 */
export function opdrachtAddedCard(
  facts: OpdrachtFacts & { readonly remark?: string; readonly komt?: string },
): CardMessage {
  const { dossier, remark, komt } = facts;
  const next = nextSentence(dossier, facts.reach, komt);
  return {
    card: 'opdrachten/opdracht-toegevoegd',
    data: {
      opdracht: dossier.id,
      titel: escapeLine(dossier.titel),
      facts: opdrachtFacts(facts),
      now: escapeMarkdown(remark === undefined ? next : `${next}\n${remark}`),
    },
    summary: `Opdracht toegevoegd: ${dossier.titel}`,
  };
}

/**
 * Where one opdracht stands.
 * @param detail `actions`: what this reader may do, in the order of the buttons; `back`: goes back to the card from
 *   which this one was opened
 */
export function opdrachtCard(
  detail: OpdrachtFacts & {
    readonly actions: readonly OpdrachtAction[];
    /** May this reader see what came of the plan? */
    readonly withUitvoering?: boolean;
    readonly back?: CardButton;
    readonly notice?: string;
  },
): CardMessage {
  const { dossier, reach, actions, back } = detail;
  const titles = {
    uitvoering: 'Naar de uitvoering',
    passage: 'Passage',
    openbareTekst: 'Naar de openbare tekst',
    boodschappen: 'Bekijk de communicatie',
    fillOplegger: 'Vul de oplegger in',
    nietOvergenomen: 'Bekijk wat niet is overgenomen',
    openTerugkoppeling: 'Geef terugkoppeling',
    openMeetlat: 'Vul de meetlat in',
    addKanaalForm: 'Terugkoppeling: nog een kanaal',
    addToezegging: 'Voeg een toezegging toe',
    adviezen: 'Bekijk de adviezen',
    wervingen: 'Bekijk gezochte mensen',
    lokaal: 'Bekijk lokale besluiten',
    fase: 'Kies de fase',
    plaatsen: 'Leg vaste plaatsen vast',
    route: 'Bekijk de behandelingen',
    tijdlijn: 'Bekijk de tijdlijn',
    openPlan: PLAN_BUTTON[dossier.status],
    plan: 'Bekijk het plan',
    history: 'Bekijk de geschiedenis',
    assign: 'Kies een projectleider',
    chooseTrekker: 'Kies een trekker',
    spreekAf: 'Spreek af wat de trekker doet',
  };
  return everShorter(NOTITIE_LIMITS, (limit) => ({
    card: 'opdrachten/opdracht',
    data: {
      eyebrow: escapeMarkdown(dossier.kenmerk ? `Opdracht · ${dossier.kenmerk}` : 'Opdracht'),
      titel: escapeLine(dossier.titel),
      notice: escapeMarkdown(detail.notice ?? ''),
      status: statusSentence(dossier),
      reach: reach === 'bereikbaar' ? '' : escapeLine(reachSentence(reach, dossier)),
      facts: [...opdrachtFacts(detail), ...(detail.withUitvoering ? plichtFacts(dossier) : [])],
      route: routeLines(detail.route),
      onderdelen: planFacts(dossier),
      ...(detail.withUitvoering ? uitvoeringView(dossier) : NO_UITVOERING),
      notities: notitiesView(dossier.notities, limit),
      acties: GROUPS.map(({ kop, of }) => ({
        kop,
        buttonRows: buttonRows(
          actions.filter(of).map((action) => ({
            title: titles[action],
            verb: `opdrachten.${action}`,
            data: { opdracht: dossier.id },
            primary: action === actions[0] && NEXT_STEPS.includes(action),
          })),
        ),
      })).filter(({ buttonRows: rows }) => rows.length > 0),
      buttonRows: buttonRows(back ? [back] : []),
    },
    summary: `${dossier.titel}: ${statusSentence(dossier)}`,
    bord: opDossier(dossier.id),
  }));
}

/** What the reader comes for, when it stands first. */
const NEXT_STEPS: readonly OpdrachtAction[] = ['uitvoering', 'openTerugkoppeling', 'openMeetlat', 'openPlan'];

const LOOKS: readonly OpdrachtAction[] = [
  'nietOvergenomen',
  'adviezen',
  'wervingen',
  'boodschappen',
  'lokaal',
  'route',
  'tijdlijn',
  'history',
];
const PEOPLE: readonly OpdrachtAction[] = ['assign', 'chooseTrekker', 'spreekAf'];
/** What can be done apart from what can be looked at: nobody chooses from nine buttons. */
const GROUPS: readonly { readonly kop: string; readonly of: (action: OpdrachtAction) => boolean }[] = [
  { kop: '', of: (action) => !LOOKS.includes(action) && !PEOPLE.includes(action) },
  { kop: 'Bekijk meer', of: (action) => LOOKS.includes(action) },
  { kop: 'Wie doet het', of: (action) => PEOPLE.includes(action) },
];

/** How far each part of the plan is, or why residents do not take part, once that was agreed. */
function planFacts(dossier: Dossier) {
  const { plan } = dossier;
  if (participatieOf(dossier) === 'geen participatie' && plan.redenGeen) {
    const reden = [plan.redenGeen, plan.toelichtingGeen].filter((part) => part).join(': ');
    return [{ title: 'Reden', value: escapeLine(cutText(reden, MAX_REDEN)) }];
  }
  return ONDERDELEN.map((onderdeel) => ({ onderdeel, state: onderdeelState(plan, onderdeel) }))
    .filter(({ state }) => state !== 'niet nodig')
    .map(({ onderdeel, state }) => ({
      title: ONDERDEEL_WORDS[onderdeel].naam,
      value: onderdeelStateWords(state),
    }));
}
/** In characters. */
const MAX_REDEN = 300;

function notitiesView(notities: readonly string[], limit: number): readonly string[] {
  const { first, more } = firstOf(notities, MAX_NOTITIES);
  const texts = first.map((notitie) => escapeMarkdown(cutText(notitie, limit)));
  return more > 0 ? [...texts, `En nog ${more} notities.`] : texts;
}
