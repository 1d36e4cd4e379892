import type { CardMessage } from '../bot/ports.ts';
import { raadWords } from '../shared/adviesraad.ts';
import type { Route } from '../shared/behandeling.ts';
import { momentWords } from '../shared/behandeling.ts';
import { everShorter } from '../shared/card-budget.ts';
import { buttonRows, type CardButton } from '../shared/card-context.ts';
import { localDate } from '../shared/clock.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { cutText, escapeLine, escapeMarkdown } from '../shared/markdown.ts';
import { uiterlijkWords } from '../shared/uiterlijk.ts';
import { adviesStandWords } from './adviezen/advies-words.ts';
import { isHandedIn } from './ground/access-rules.ts';
import { besluitUitleg, lastBesluit } from './ground/besluit.ts';
import { type Collega, namenWords } from './ground/collega.ts';
import type { Dossier } from './ground/dossier.ts';
import type { DossierStatus } from './ground/dossier-status.ts';
import { lokaleWaarschuwingen } from './ground/lokaal.ts';
import { lokaleDatumsOf, lokaleDatumWords } from './ground/lokale-datum.ts';
import { plaatsenWords } from './ground/plaatsen.ts';
import { ONDERDELEN } from './ground/plan-field-kinds.ts';
import { NOT_KNOWN } from './ground/plan-value-words.ts';
import { planadviesWords, planadviezenNu } from './ground/planadvies.ts';
import { plichtenWords } from './ground/plicht-stappen.ts';
import type { Bereikbaarheid, OpdrachtDates } from './ground/ports.ts';
import { hasRouteLines, onlyStopWords, routeLines } from './ground/route-view.ts';
import { statusSentence } from './ground/status-words.ts';
import { gegevenOf, kanaalWords } from './ground/terugkoppeling.ts';
import { nextSentence, reachSentence, reachWords } from './opdracht-words.ts';
import { onderdeelState } from './plan/participatieplan.ts';
import { ONDERDEEL_WORDS, onderdeelStateWords } from './plan/plan-words.ts';
import { trekkerFacts } from './trekker-facts.ts';
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

type OpdrachtFacts = OpdrachtDates & {
  readonly dossier: Dossier;
  readonly reach: Bereikbaarheid;
  /** Whether the bestuurlijk trekker is known as a colleague; absent when the reader has nothing to do with that. */
  readonly trekkerReach?: Bereikbaarheid;
};

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
const MAX_BESLUIT = 300;
const NOTITIE_LIMITS = [500, 250, 120] as const;

/**
 * The confirmation for the coördinator that an opdracht was added, with what happens next.
 * @param facts `remark`: what is odd about the day of its meeting
 */
export function opdrachtAddedCard(facts: OpdrachtFacts & { readonly remark?: string }): CardMessage {
  const { dossier, remark } = facts;
  const next = nextSentence(dossier, facts.reach);
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
      onderdelen: ONDERDELEN.map((onderdeel) => ({
        title: ONDERDEEL_WORDS[onderdeel].naam,
        value: onderdeelStateWords(onderdeelState(dossier.plan, onderdeel)),
      })),
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
    bord: { pad: 'dossier', params: { id: dossier.id } },
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

/** All of them, with what the coördinator should know of who leads behind that name. */
function withReach(collegas: readonly Collega[], reach: Bereikbaarheid | undefined): string | undefined {
  const [first, ...others] = collegas;
  return first && namenWords([{ naam: `${first.naam}${reachWords(reach)}` }, ...others]);
}

function opdrachtFacts({ dossier, reach, trekkerReach, route, vergadering, deadline }: OpdrachtFacts) {
  const known = (text: string | undefined) => escapeLine(text ?? NOT_KNOWN);
  const [only] = route;
  // A plan that was handed in is not asked for any more.
  const due = isHandedIn(dossier) ? undefined : deadline;
  const which = route.length > 1 && vergadering ? `, voor ${momentWords(vergadering, route)}` : '';
  return [
    ...(dossier.kenmerk ? [{ title: 'Kenmerk', value: escapeLine(dossier.kenmerk) }] : []),
    { title: 'Programma', value: known(dossier.programma) },
    { title: 'Fase', value: known(dossier.fase) },
    ...(dossier.plaatsen
      ? [{ title: 'Vaste plaatsen', value: known(plaatsenWords(dossier.plaatsen.lagen) || undefined) }]
      : []),
    { title: 'Projectleider', value: known(withReach(dossier.projectleiders, reach)) },
    { title: 'Trekker', value: known(withReach(dossier.trekkers, trekkerReach)) },
    { title: 'Gemeenten', value: known(dossier.gemeenten.join(', ') || undefined) },
    ...(hasRouteLines(route) ? [] : [{ title: 'Overleg', value: known(only && onlyStopWords(only)) }]),
    ...(due === undefined
      ? []
      : [{ title: 'Plan klaar', value: escapeLine(`${uiterlijkWords(due)}${which}`) }]),
    ...trekkerFacts(dossier),
    ...besluitFacts(dossier),
    ...lokaalFacts(dossier, route),
    ...planadviesFacts(dossier),
    ...adviesFacts(dossier),
  ];
}

const MOST_LOKAAL = 4;

/** When gemeenten decide themselves, with a sign where something comes too late for it. */
function lokaalFacts(dossier: Dossier, route: Route) {
  return lokaleDatumsOf(dossier)
    .slice(0, MOST_LOKAAL)
    .map((one) => ({
      title: 'Gemeente besluit',
      value: escapeLine(
        `${lokaleWaarschuwingen(one, dossier, route).length > 0 ? '⚠ ' : ''}${lokaleDatumWords(one)}`,
      ),
    }));
}

/** What meetings decided that needs words beside the route, and how people heard of it. */
function besluitFacts(dossier: Dossier) {
  const { besluiten = [] } = dossier;
  const holds = lastBesluit(besluiten);
  return [
    ...besluiten
      .filter((besluit) => besluit === holds || besluitUitleg(besluit) !== '')
      .map((besluit) => ({
        title: 'Besluit',
        value: escapeLine(
          cutText(
            `${besluit.overlegNaam}, ${formatShortDutchDate(besluit.datum)}: ${besluit.uitkomst}. ${besluitUitleg(besluit)}`,
            MAX_BESLUIT,
          ),
        ),
      })),
    ...gegevenOf(dossier).flatMap(({ kanalen }) =>
      kanalen.map((kanaal) => ({ title: 'Terugkoppeling', value: escapeLine(kanaalWords(kanaal)) })),
    ),
    ...openbaarFacts(dossier),
  ];
}

/** Which legal duties its plan names, and how much of them the record shows. */
function plichtFacts(dossier: Dossier) {
  const words = plichtenWords(dossier);
  return words === '' ? [] : [{ title: 'Wettelijke plicht', value: escapeLine(cutText(words, MAX_BESLUIT)) }];
}

/** What adviseurs said of the method of the plan as it was handed in last; of a draft nobody said anything. */
function planadviesFacts(dossier: Dossier) {
  return planadviezenNu(dossier)
    .slice(-MAX_ADVIEZEN)
    .map((advies) => ({
      title: 'Advies over de manier',
      value: escapeLine(cutText(planadviesWords(advies), MAX_BESLUIT)),
    }));
}

/** More adviezen than this are counted: they have a card of their own. */
const MAX_ADVIEZEN = 3;

/** What raden were asked, apart from what residents said. */
function adviesFacts({ adviezen = [] }: Dossier) {
  const shown = adviezen.slice(-MAX_ADVIEZEN);
  const more = adviezen.length - shown.length;
  return [
    ...shown.map((advies) => ({
      title: 'Advies',
      value: escapeLine(cutText(`${raadWords(advies.raad)}: ${adviesStandWords(advies)}`, MAX_BESLUIT)),
    })),
    ...(more > 0
      ? [{ title: 'Advies', value: more === 1 ? 'En nog 1 advies' : `En nog ${more} adviezen` }]
      : []),
  ];
}

/** What everybody may read, or that it was taken back. */
function openbaarFacts({ openbareTekst }: Dossier) {
  const { goedgekeurd, ingetrokken } = openbareTekst ?? {};
  const value = goedgekeurd
    ? `Versie ${goedgekeurd.versie}, goedgekeurd op ${shortDay(goedgekeurd.goedgekeurd.op)}`
    : ingetrokken && `Versie ${ingetrokken.versie}, ingetrokken op ${shortDay(ingetrokken.op)}`;
  return value === undefined ? [] : [{ title: 'Openbare tekst', value: escapeLine(value) }];
}

function shortDay(op: string): string {
  return formatShortDutchDate(localDate(op));
}

function notitiesView(notities: readonly string[], limit: number): readonly string[] {
  const shown = notities.slice(0, MAX_NOTITIES);
  const more = notities.length - shown.length;
  const texts = shown.map((notitie) => escapeMarkdown(cutText(notitie, limit)));
  return more > 0 ? [...texts, `En nog ${more} notities.`] : texts;
}
