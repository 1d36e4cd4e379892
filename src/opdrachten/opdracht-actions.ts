import { type Actor, hasRol } from '../shared/actor.ts';
import type { Route } from '../shared/behandeling.ts';
import { hasBoodschappen } from './boodschap/boodschap-rules.ts';
import { mayKiesFase } from './fase/fase-rules.ts';
import {
  isHandedIn,
  isProjectleider,
  mayFillIn,
  mayFillOplegger,
  mayReadPlan,
} from './ground/access-rules.ts';
import type { Dossier } from './ground/dossier.ts';
import { isAfterBesluit, isOver } from './ground/dossier-status.ts';
import { geraakteGemeenten } from './ground/gemeente-rules.ts';
import { isUnderWay } from './ground/recording-rules.ts';
import { gegevenOf } from './ground/terugkoppeling.ts';
import { verschuldigd } from './ground/verschuldigd.ts';
import { nietOvergenomen } from './ground/verwerking-rules.ts';
import type { OpdrachtAction } from './opdracht-cards.ts';
import { hasOpenbaar } from './openbaar/openbaar-rules.ts';
import { mayCompose } from './passage/passage-rules.ts';
import { mayLegPlaatsenVast } from './plaatsen/plaatsen-rules.ts';
import { maySpreekAf } from './trekker/afspraak-rules.ts';
import { waaromDicht } from './werving-opdrachten.ts';

/** What this reader may do with this opdracht, in the order of the buttons. */
export function actionsFor(actor: Actor, dossier: Dossier, route: Route): readonly OpdrachtAction[] {
  // Of what was finished before it was recorded here there is nothing to do and no course to show.
  if (dossier.jaartabel) return ['history'];
  const actions: OpdrachtAction[] = [...afhandelingActions(actor, dossier)];
  if (mayFillIn(actor, dossier) && isUnderWay(dossier)) actions.push('uitvoering');
  const mayOpen = isHandedIn(dossier) ? isProjectleider(actor, dossier) : mayFillIn(actor, dossier);
  if (mayReadPlan(actor, dossier) && (dossier.passage || mayCompose(actor, dossier))) actions.push('passage');
  if (hasOpenbaar(actor, dossier)) actions.push('openbareTekst');
  // Until the plan is agreed nobody knows yet what the stuk will say.
  const isAgreed = isUnderWay(dossier) || mayCompose(actor, dossier) || dossier.passage !== undefined;
  if (mayFillOplegger(actor, dossier) && isAgreed) actions.push('fillOplegger');
  if (mayOpen && !isAfterBesluit(dossier.status)) actions.push('openPlan');
  if (mayReadPlan(actor, dossier) && dossier.status !== 'plan gevraagd') actions.push('plan');
  if (mayKiesFase(actor, dossier)) actions.push('fase');
  // Where residents do not take part there is no place to fill.
  const hasPlaces = dossier.plan.vanToepassing !== 'nee' || dossier.plaatsen !== undefined;
  if (hasPlaces && mayLegPlaatsenVast(actor, dossier)) actions.push('plaatsen');
  if (mayReadPlan(actor, dossier) && nietOvergenomen(dossier).length > 0) actions.push('nietOvergenomen');
  const mayAsk = mayFillIn(actor, dossier) && !isOver(dossier);
  if (mayAsk || (dossier.adviezen ?? []).length > 0) actions.push('adviezen');
  if (mayFillIn(actor, dossier) && waaromDicht(dossier) === undefined) actions.push('wervingen');
  if (hasBoodschappen(actor, dossier)) actions.push('boodschappen');
  if (geraakteGemeenten(dossier).length > 0) actions.push('lokaal');
  if (route.length > 1) actions.push('route');
  actions.push('tijdlijn', 'history');
  if (hasRol(actor, 'coördinator')) actions.push('assign', 'chooseTrekker');
  if (maySpreekAf(actor, dossier)) actions.push('spreekAf');
  return actions;
}

/** What can be done from the besluit on. */
function afhandelingActions(actor: Actor, dossier: Dossier): readonly OpdrachtAction[] {
  const { status } = dossier;
  const may = mayFillIn(actor, dossier);
  const owes = verschuldigd(dossier) !== undefined;
  const mayPromise = hasRol(actor, 'coördinator') && isAfterBesluit(status) && status !== 'ingetrokken';
  return [
    ...(may && owes ? (['openTerugkoppeling'] as const) : []),
    ...(may && status === 'teruggekoppeld' ? (['openMeetlat'] as const) : []),
    ...(may && !owes && gegevenOf(dossier).length > 0 ? (['addKanaalForm'] as const) : []),
    ...(mayPromise ? (['addToezegging'] as const) : []),
  ];
}
