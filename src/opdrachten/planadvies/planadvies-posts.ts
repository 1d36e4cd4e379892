import { isHandedIn } from '../ground/access-rules.ts';
import { persoonIdsOf } from '../ground/collega.ts';
import { planadviezenNu } from '../ground/planadvies.ts';
import { geenDag, type PostKinds } from '../ground/post-kinds.ts';
import { planadviesOverCard, toPlanadvies, vraagPlanadviesCard } from './planadvies-cards.ts';

/** What adviseurs are asked about a plan. */
export const planadviesPosts = {
  planadvies: {
    aan: 'adviseur',
    opent: toPlanadvies,
    dagen: geenDag,
    wanted({ dossier, adviseurs }) {
      const { inzendingen, status, plan, projectleiders } = dossier;
      if (inzendingen === 0 || plan.vanToepassing !== 'ja' || !isHandedIn(dossier)) return [];
      const own = persoonIdsOf(projectleiders);
      const isOver = status !== 'plan ingediend' || planadviezenNu(dossier).length > 0;
      return adviseurs
        .filter((id) => !own.includes(id))
        .map((persoonId) => ({
          persoonId,
          about: [persoonId, String(inzendingen)],
          isOver,
          message: () => (isOver ? planadviesOverCard(dossier) : vraagPlanadviesCard(dossier)),
        }));
    },
    lastFace: planadviesOverCard,
  },
} satisfies PostKinds;
