import { meldingCard } from '../bot/bot-cards.ts';
import type { DesiredPost } from '../bot/ports.ts';
import { meaningId } from '../shared/ids.ts';
import { DATUM_POST, datumPosts } from './datum-posts.ts';
import type { Dossier } from './opdracht.ts';
import { isHandedIn } from './opdracht-rules.ts';
import { planPromptCard } from './plan/plan-cards.ts';
import { planReviewCard } from './plan/plan-overzicht-card.ts';
import type { Bereikbaarheid, Vergadermoment } from './ports.ts';
import { type OpenVerplichting, retiredTrekkerPost, trekkerPosts } from './trekker/trekker-posts.ts';

/** Questions who a projectleider is stood on cards of their own, before one card asked about all names. */
const EARLIER_WHO_POST = 'wie-';

/** The facts from which the posts about one opdracht follow. */
export type OpdrachtPostFacts = {
  readonly dossier: Dossier;
  readonly version: number;
  /** Where the bestuurlijk trekker stands with the register. */
  readonly trekkerReach: Bereikbaarheid;
  /** The obligations that are open now. */
  readonly open: readonly OpenVerplichting[];
  readonly coordinators: readonly string[];
  readonly vergadering?: Vergadermoment;
  readonly deadline?: string;
};

/**
 * What should stand in the chats about this opdracht: the request to the projectleider, the coördinator's question
 * and agreement, and the plan for review. Nobody gets anything by a name alone. Pure: the same facts give the same posts,
 * with the same ids.
 */
export function opdrachtPosts(facts: OpdrachtPostFacts): readonly DesiredPost[] {
  const { dossier, coordinators } = facts;
  const projectleiderId = dossier.projectleider?.persoonId;
  const posts: DesiredPost[] = [];
  if (projectleiderId !== undefined) {
    posts.push(...projectleiderPosts(facts, projectleiderId), ...datumPosts(facts, projectleiderId));
  }
  for (const coordinator of coordinators) {
    if (dossier.inzendingen > 0) posts.push(reviewPost(facts, coordinator));
  }
  return [...posts, ...trekkerPosts(facts)];
}

/**
 * The last face of a post that is not wanted any more: a request that went to somebody else, or a question who it
 * is that has been answered. Others stay as they are.
 */
export function retiredPost(
  dossier: Dossier,
  delivery: { id: string; target: string; activityId?: string },
): DesiredPost | undefined {
  if (delivery.activityId === undefined) return undefined;
  const persoonId = delivery.target.replace(/^persoon:/, '');
  const { projectleider } = dossier;
  const isQuestion = delivery.id.startsWith('vraag-');
  const handedOver = isQuestion && projectleider?.persoonId !== persoonId;
  if (delivery.id === requestId(dossier, persoonId) || handedOver) {
    return {
      id: delivery.id,
      target: delivery.target,
      message: meldingCard({
        tone: 'uitleg',
        title: 'Deze opdracht is nu van iemand anders',
        about: dossier.titel,
        text: `De projectleider is nu ${projectleider?.naam ?? 'nog niet bekend'}. Jij hoeft niets te doen.`,
      }),
    };
  }
  if (delivery.id.startsWith(DATUM_POST)) {
    return {
      id: delivery.id,
      target: delivery.target,
      message: meldingCard({
        tone: 'uitleg',
        title: 'Deze datum is intussen weer veranderd',
        about: dossier.titel,
        text: `Op de kaart van de opdracht staat hoe het nu is. Typ ‘mijn opdrachten’.`,
      }),
    };
  }
  if (isQuestion) {
    return {
      id: delivery.id,
      target: delivery.target,
      message: meldingCard({
        tone: 'goed',
        title: 'De vraag is beantwoord',
        about: dossier.titel,
        text: `Het plan is opnieuw ingediend. Je hoeft niets meer te doen.`,
      }),
    };
  }
  const ofTrekker = retiredTrekkerPost(dossier, delivery);
  if (ofTrekker) return ofTrekker;
  if (projectleider?.persoonId !== undefined && delivery.id.startsWith(EARLIER_WHO_POST)) {
    return {
      id: delivery.id,
      target: delivery.target,
      message: meldingCard({
        tone: 'goed',
        title: 'De projectleider is bekend',
        about: dossier.titel,
        text: `Projectleider is ${projectleider.naam}. Je hoeft niets meer te doen.`,
      }),
    };
  }
  return undefined;
}

function projectleiderPosts(facts: OpdrachtPostFacts, persoonId: string): DesiredPost[] {
  const { dossier } = facts;
  const target = `persoon:${persoonId}`;
  const request: DesiredPost = {
    id: requestId(dossier, persoonId),
    target,
    message: card(withoutQuestion(facts), requestId(dossier, persoonId)),
  };
  const posts = [request];
  // A question and an agreement are news: an update of the old card would not be noticed in Teams.
  if (dossier.vraag) {
    const id = questionId(dossier, persoonId);
    // The answer as it was: the card must not change under the hands of who is answering in it.
    const asked = { ...dossier, plan: { ...dossier.plan, ...dossier.vraag.antwoord } };
    posts.push({ id, target, message: card({ ...facts, version: 0, dossier: asked }, id) });
  }
  if (dossier.afgestemd) {
    const id = `afgestemd-${meaningId(dossier.id, persoonId, String(dossier.inzendingen))}`;
    posts.push({ id, target, message: card(facts, id) });
  }
  return posts;
}

function requestId(dossier: Dossier, persoonId: string): string {
  return `plan-${meaningId(dossier.id, persoonId)}`;
}

function questionId(dossier: Dossier, persoonId: string): string {
  return `vraag-${meaningId(dossier.id, persoonId, String(dossier.inzendingen))}`;
}

/** The nonce of a posted card follows from the post and its version, so that the same post is the same content. */
function card(facts: OpdrachtPostFacts, id: string): DesiredPost['message'] {
  const { dossier, vergadering, deadline } = facts;
  // What is recorded after the plan changes nothing of this card: it need not be updated with every point of inbreng.
  const version = dossier.status === 'in uitvoering' || dossier.status === 'verwerkt' ? 0 : facts.version;
  return planPromptCard({
    dossier,
    context: { version, nonce: meaningId(id, String(version)) },
    ...(vergadering ? { vergadering } : {}),
    ...(deadline === undefined ? {} : { deadline }),
  });
}

/** While a plan is being filled in its first card keeps one face, so that it does not change under the writer's hands. */
function withoutQuestion(facts: OpdrachtPostFacts): OpdrachtPostFacts {
  const { vraag: _shownApart, ...dossier } = facts.dossier;
  return isHandedIn(dossier)
    ? facts
    : { ...facts, version: 0, dossier: { ...dossier, status: 'plan gevraagd' } };
}

function reviewPost(facts: OpdrachtPostFacts, coordinator: string): DesiredPost {
  const { dossier, version } = facts;
  const id = `beoordelen-${meaningId(dossier.id, coordinator, String(dossier.inzendingen))}`;
  return {
    id,
    target: `persoon:${coordinator}`,
    message: planReviewCard({
      dossier,
      // Only an open review has buttons that need the version; a closed one must not change with every draft.
      context:
        dossier.status === 'plan ingediend'
          ? { version, nonce: meaningId(id, String(version)) }
          : { version: 0, nonce: id },
    }),
  };
}
