import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, DesiredPost, Post } from '../bot/ports.ts';
import type { Delivery } from '../logboek/ports.ts';
import { GEEN_BEREIK_WORDS } from '../shared/bereik.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { postId, soortOfPost } from '../shared/post-soorten.ts';
import { BERICHTEN } from '../shared/way-buttons.ts';
import { listWords } from '../shared/words.ts';
import type { ZonderCoordinator, ZonderCoordinatorFacts } from './zonder-coordinator.ts';

export interface ZonderCoordinatorPosts {
  posts(persoonId: string): Promise<readonly DesiredPost[]>;
  nextDue(persoonId: string): Promise<string | undefined>;
  retired(persoonId: string, delivery: Pick<Delivery, 'id' | 'target'>): Promise<Post | undefined>;
}

const KIND = 'zonder-coordinator';

/**
 * To each beheerder: that no coördinator is there, once each time that it begins, with how much waits. Only how much and who: what it is
 * about is not for the beheerder (domain: Who uses it).
 */
export function createZonderCoordinatorPosts(
  facts: ZonderCoordinatorFacts,
  beheerders: readonly string[],
): ZonderCoordinatorPosts {
  return {
    async posts(persoonId) {
      const zonder = beheerders.includes(persoonId) ? await facts.find() : undefined;
      if (!zonder) return [];
      return [
        {
          id: postId(KIND, persoonId, zonder.sinds),
          target: `persoon:${persoonId}`,
          message: zonderCoordinatorCard(zonder),
          opent: BERICHTEN,
        },
      ];
    },
    nextDue: async (persoonId) => (beheerders.includes(persoonId) ? facts.nextDue() : undefined),
    async retired(_persoonId, { id, target }) {
      if (soortOfPost(id) !== KIND) return undefined;
      return { id, target, message: weerEenCoordinatorCard() };
    },
  };
}

export function zonderCoordinatorCard(zonder: ZonderCoordinator): CardMessage {
  const { coordinatoren, dag, teLaat, onbereikbaar } = zonder;
  const who = coordinatoren.map(({ naam, afwezigTot, weg }) => {
    if (afwezigTot !== undefined) return `${naam} is afwezig tot en met ${formatDutchDate(afwezigTot)}.`;
    return `${naam} ${weg === undefined ? 'is er niet' : GEEN_BEREIK_WORDS[weg]}.`;
  });
  const late = teLaat === 1 ? 'was 1 ding te laat' : `waren ${teLaat} dingen te laat`;
  return meldingCard({
    tone: 'let-op',
    title: 'Er is nu geen coördinator',
    text: [
      ...who,
      'Er is geen vervanger. Wat een coördinator moet weten, wacht.',
      teLaat === 0 ? '' : `Op ${formatDutchDate(dag)} ${late}.`,
      onbereikbaar.length === 0 ? '' : `Niet meer te bereiken: ${listWords(onbereikbaar)}.`,
      'Zoek iemand die invalt. Een coördinator geeft een vervanger door met ‘afwezig’. Of maak een collega coördinator in de instellingen van de bot.',
    ]
      .filter((line) => line !== '')
      .join('\n'),
    buttons: [BERICHTEN],
  });
}

export function weerEenCoordinatorCard(): CardMessage {
  return meldingCard({
    tone: 'goed',
    title: 'Er is weer een coördinator',
    text: 'Een coördinator of een vervanger krijgt weer bericht. Wat wachtte, komt nu vanzelf aan.',
    buttons: [BERICHTEN],
  });
}
