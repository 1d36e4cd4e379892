import { lineCard } from '../../bot/bot-cards.ts';
import { escapeLine } from '../../shared/markdown.ts';
import { showOpdracht } from '../../shared/way-buttons.ts';
import { isHandedIn } from '../ground/access-rules.ts';
import { persoonIdsOf } from '../ground/collega.ts';
import { toOpdracht } from '../ground/dossier-buttons.ts';
import { isAfterBesluit } from '../ground/dossier-status.ts';
import { handedOverCard } from '../ground/handed-over-card.ts';
import { planadviezenNu } from '../ground/planadvies.ts';
import { geenDag, type PostKinds } from '../ground/post-kinds.ts';
import {
  gegevenPlanadviesCard,
  planadviesOverCard,
  toPlanadvies,
  vraagPlanadviesCard,
} from './planadvies-cards.ts';

/** What adviseurs are asked about a plan. */
export const planadviesPosts = {
  planadvies: {
    aan: 'adviseur',
    opent: toPlanadvies,
    dagen: geenDag,
    wanted({ dossier, adviseurs }) {
      const { inzendingen, status } = dossier;
      if (inzendingen === 0 || !isHandedIn(dossier)) return [];
      const isOver = status !== 'plan ingediend' || planadviezenNu(dossier).length > 0;
      return adviseurs.map(({ id, uiterlijk }) => ({
        persoonId: id,
        about: [id, String(inzendingen)],
        isOver,
        message: () => (isOver ? planadviesOverCard(dossier) : vraagPlanadviesCard(dossier, uiterlijk)),
      }));
    },
    lastFace: planadviesOverCard,
  },
  /** What they said, to who leads: nobody else tells that person. */
  'planadvies-gegeven': {
    aan: 'projectleider',
    opent: toOpdracht,
    dagen: geenDag,
    wanted({ dossier }) {
      return planadviezenNu(dossier).flatMap((advies) =>
        persoonIdsOf(dossier.projectleiders).map((persoonId) => ({
          persoonId,
          about: [persoonId, advies.doorId, advies.op],
          isOver: isAfterBesluit(dossier.status),
          message: () => gegevenPlanadviesCard(dossier, advies),
        })),
      );
    },
    lastFace: (dossier, persoonId) =>
      persoonIdsOf(dossier.projectleiders).includes(persoonId)
        ? lineCard({
            naam: escapeLine(dossier.titel),
            regel: 'Hier stond advies over het plan zoals het eerder was ingediend.',
            button: showOpdracht(dossier.id),
          })
        : handedOverCard(dossier, persoonId, 'advies over het plan'),
  },
} satisfies PostKinds;
