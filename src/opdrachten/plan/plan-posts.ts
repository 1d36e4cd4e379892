import { lineCard, meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage } from '../../bot/ports.ts';
import { isStaand, komt } from '../../shared/behandeling.ts';
import { meaningId } from '../../shared/ids.ts';
import { escapeLine } from '../../shared/markdown.ts';
import { showOpdracht } from '../../shared/way-buttons.ts';
import { isHandedIn } from '../ground/access-rules.ts';
import { projectleiderOf } from '../ground/collega.ts';
import type { Dossier } from '../ground/dossier.ts';
import { toOpdracht, toPlan } from '../ground/dossier-buttons.ts';
import { isAfterBesluit } from '../ground/dossier-status.ts';
import { handedOverCard } from '../ground/handed-over-card.ts';
import { isFromBefore, overgenomen } from '../ground/overdracht.ts';
import {
  geenDag,
  notMadeAnyMore,
  type OpdrachtPostFacts,
  type PostKinds,
  vergaderdagen,
  type WantedPost,
} from '../ground/post-kinds.ts';
import { planPromptCard } from './plan-cards.ts';
import { planReviewCard } from './plan-overzicht-card.ts';

/** The posts about the participatieplan. Nobody gets anything by a name alone. */
export const planPosts = {
  /** The request for a plan. */
  plan: {
    aan: 'projectleider',
    opent: toPlan,
    dagen: vergaderdagen,
    // Who takes it over gets a card of its own, which says where it stands.
    wanted: (facts) =>
      overgenomen(facts.dossier) || isForPast(facts)
        ? []
        : toProjectleider(
            facts,
            [],
            (id) => newerCard(facts.dossier) ?? promptCard(withoutQuestion(facts), id),
            newerCard(facts.dossier) !== undefined,
          ),
    lastFace: (dossier, persoonId) =>
      overCard(dossier, persoonId) ?? handedOverCard(dossier, persoonId, 'het verzoek om een plan'),
  },
  /** The coördinator's question about it. News, as an update of the old card would not be noticed in Teams. */
  vraag: {
    aan: 'projectleider',
    opent: toPlan,
    dagen: vergaderdagen,
    wanted(facts) {
      const { dossier } = facts;
      if (!dossier.vraag || isFromBefore(dossier, dossier.vraag.op)) return [];
      // The answer as it was: the card must not change under the hands of who is answering in it.
      const asked = { ...dossier, plan: { ...dossier.plan, ...dossier.vraag.antwoord } };
      return toProjectleider(facts, [String(dossier.inzendingen)], (id) =>
        promptCard({ ...facts, version: 0, dossier: asked }, id),
      );
    },
    lastFace(dossier, persoonId) {
      if (projectleiderOf(dossier)?.persoonId !== persoonId)
        return handedOverCard(dossier, persoonId, 'een vraag over het plan');
      return lineCard({
        naam: escapeLine(dossier.titel),
        regel: 'De vraag over het plan is beantwoord: het plan is opnieuw ingediend.',
        button: showOpdracht(dossier.id),
      });
    },
  },
  /** That the coördinator agrees: news as well. */
  afgestemd: {
    aan: 'projectleider',
    opent: toOpdracht,
    dagen: vergaderdagen,
    wanted(facts) {
      const { afgestemd, inzendingen } = facts.dossier;
      if (!afgestemd || isFromBefore(facts.dossier, afgestemd.op)) return [];
      // After a besluit that is the news.
      const isOver = isAfterBesluit(facts.dossier.status);
      return toProjectleider(facts, [String(inzendingen)], (id) => promptCard(facts, id), isOver);
    },
    lastFace: (dossier, persoonId) =>
      projectleiderOf(dossier)?.persoonId === persoonId && !overgenomen(dossier)
        ? reopenedCard(dossier)
        : handedOverCard(dossier, persoonId, 'het akkoord op het plan'),
  },
  /** The plan for review. */
  beoordelen: {
    aan: 'coördinator',
    opent: toOpdracht,
    dagen: vergaderdagen,
    wanted(facts) {
      const { dossier, coordinators } = facts;
      if (dossier.inzendingen === 0) return [];
      const { inzendingen, beoordelaar } = dossier;
      const isOver = dossier.status !== 'plan ingediend';
      return coordinators.flatMap((persoonId) => {
        const about = [persoonId, String(inzendingen)];
        const before = Array.from({ length: inzendingen - 1 }, (_none, index) => ({
          persoonId,
          about: [persoonId, String(index + 1)],
          isOver: true,
          message: () => passedCard(dossier, 'Dit plan is daarna opnieuw ingediend'),
        }));
        // Whom somebody else asked gets a bell for it, and the older card makes room.
        const asks =
          beoordelaar?.persoonId === persoonId && beoordelaar.doorId !== persoonId ? beoordelaar : undefined;
        if (!asks)
          return [...before, { persoonId, about, isOver, message: (id: string) => reviewCard(facts, id) }];
        return [
          ...before,
          {
            persoonId,
            about,
            isOver: true,
            message: () => passedCard(dossier, 'Iemand vroeg jou om dit plan te beoordelen'),
          },
          {
            persoonId,
            about: [...about, 'gevraagd', asks.op],
            isOver,
            message: (id: string) => reviewCard(facts, id, asks.door),
          },
        ];
      });
    },
    lastFace({ beoordelaar, ...dossier }, persoonId) {
      const isPassed = beoordelaar && beoordelaar.persoonId !== persoonId;
      if (!isPassed || dossier.status !== 'plan ingediend') return undefined;
      return passedCard(dossier, `${beoordelaar.naam} beoordeelt dit plan nu`);
    },
  },
  /** Who the projectleider is, before one card asked about all names. */
  wie: {
    aan: 'coördinator',
    opent: toOpdracht,
    dagen: geenDag,
    wanted: notMadeAnyMore,
    lastFace(dossier) {
      const projectleider = projectleiderOf(dossier);
      if (projectleider?.persoonId === undefined) return undefined;
      return meldingCard({
        tone: 'goed',
        title: 'De projectleider is bekend',
        about: dossier.titel,
        text: `Projectleider is ${projectleider.naam}. Je hoeft niets meer te doen.`,
        buttons: [showOpdracht(dossier.id)],
      });
    },
  },
} satisfies PostKinds;

function toProjectleider(
  { dossier }: OpdrachtPostFacts,
  about: readonly string[],
  message: WantedPost['message'],
  isOver = false,
): readonly WantedPost[] {
  const persoonId = projectleiderOf(dossier)?.persoonId;
  return persoonId === undefined ? [] : [{ persoonId, about: [persoonId, ...about], message, isOver }];
}

/** Nobody began, and all meetings are over: they ask nothing any more. */
function isForPast({ dossier, route }: OpdrachtPostFacts): boolean {
  return dossier.status === 'plan gevraagd' && route.some(isStaand) && !route.some(komt);
}

function overCard(dossier: Dossier, persoonId: string): CardMessage | undefined {
  const isNow = projectleiderOf(dossier)?.persoonId === persoonId && !overgenomen(dossier);
  if (!isNow) return undefined;
  return meldingCard({
    tone: 'uitleg',
    title: 'De vergadering is geweest',
    about: dossier.titel,
    text: 'Het plan was gevraagd voor die vergadering. Je hoeft nu niets te doen. Komt er een nieuwe datum? Dan vraag ik het opnieuw.',
    buttons: [showOpdracht(dossier.id)],
  });
}

/** The plan that was agreed is not the plan any more. */
function reopenedCard(dossier: Dossier): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Het plan is daarna weer geopend',
    about: dossier.titel,
    text: 'De coördinator was akkoord met het plan van toen.',
    buttons: [showOpdracht(dossier.id)],
  });
}

/** The nonce of a posted card follows from the post and its version, so that the same post is the same content. */
function promptCard(facts: OpdrachtPostFacts, id: string): CardMessage {
  const { dossier } = facts;
  // What is recorded after the plan changes nothing of this card: it need not be updated with every point of inbreng.
  const version = dossier.status === 'in uitvoering' || dossier.status === 'verwerkt' ? 0 : facts.version;
  return planPromptCard({
    dossier,
    context: { version, nonce: meaningId(id, String(version)) },
    dates: facts,
  });
}

/** The request, once a newer message says more: it folds into a line. */
function newerCard(dossier: Dossier): CardMessage | undefined {
  const { id, titel, vraag, afgestemd } = dossier;
  if (vraag !== undefined && !isHandedIn(dossier))
    return lineCard({
      naam: escapeLine(titel),
      regel: 'De coördinator heeft een vraag over dit plan. Die staat in een nieuwer bericht.',
      button: { title: 'Verder met het plan', verb: 'opdrachten.openPlan', data: { opdracht: id } },
    });
  if (!afgestemd) return undefined;
  return lineCard({
    naam: escapeLine(titel),
    regel: 'De coördinator is akkoord. Hoe het nu staat, lees je in een nieuwer bericht.',
    button: { title: 'Bekijk het plan', verb: 'opdrachten.openPlan', data: { opdracht: id } },
  });
}

/** While a plan is being filled in its first card keeps one face, so that it does not change under the writer's hands. */
function withoutQuestion(facts: OpdrachtPostFacts): OpdrachtPostFacts {
  const { vraag: _shownApart, ...dossier } = facts.dossier;
  return isHandedIn(dossier)
    ? facts
    : { ...facts, version: 0, dossier: { ...dossier, status: 'plan gevraagd' } };
}

/** The plan for review, once a newer message holds it. */
function passedCard(dossier: Pick<Dossier, 'id' | 'titel'>, title: string): CardMessage {
  return lineCard({
    naam: escapeLine(dossier.titel),
    regel: `${title}. Het plan staat in een ander bericht hier in de chat.`,
    button: showOpdracht(dossier.id),
  });
}

function reviewCard(
  { dossier, version, ...facts }: OpdrachtPostFacts,
  id: string,
  gevraagdDoor?: string,
): CardMessage {
  return planReviewCard({
    dossier,
    dates: facts,
    mayPass: facts.coordinators.length > 1,
    gevraagdDoor,
    // Only an open review has buttons that need the version; a closed one must not change with every draft.
    context:
      dossier.status === 'plan ingediend'
        ? { version, nonce: meaningId(id, String(version)) }
        : { version: 0, nonce: id },
  });
}
