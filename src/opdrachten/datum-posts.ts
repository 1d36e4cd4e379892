import { meldingCard } from '../bot/bot-cards.ts';
import { showOpdracht } from '../shared/way-buttons.ts';
import { newsOf, nieuwsDagen } from './datum-nieuws.ts';
import { projectleiderOf } from './ground/collega.ts';
import { toOpdracht } from './ground/dossier-buttons.ts';
import { type PostKinds, vergaderdagen } from './ground/post-kinds.ts';

export const datumPosts = {
  /**
   * That a date of the route changed, told once for each new date: nobody notices an update of an old card. Only what changed
   * since the opdracht was added is news, and nothing is once the meeting is over.
   */
  datum: {
    aan: 'projectleider of wie waarneemt',
    opent: toOpdracht,
    dagen: (facts) => [...vergaderdagen(facts), ...nieuwsDagen(facts)],
    wanted(facts) {
      const { dossier } = facts;
      const projectleider = projectleiderOf(dossier);
      const persoonId = projectleider?.persoonId;
      if (persoonId === undefined) return [];
      return newsOf(facts).map(({ title, text, welke, about }) => ({
        persoonId,
        about: [persoonId, ...about],
        message: () => ({
          ...meldingCard({
            tone: 'let-op',
            title,
            about: dossier.titel,
            // It may be read by who stands in.
            text: `${text}\nProjectleider: ${projectleider?.naam ?? 'nog niet bekend'}.`,
            buttons:
              facts.route.length > 1
                ? [
                    {
                      title: 'Bekijk de behandelingen',
                      verb: 'opdrachten.route',
                      data: { opdracht: dossier.id },
                    },
                  ]
                : [showOpdracht(dossier.id)],
          }),
          summary: `${title}: ${dossier.titel}${welke}`,
        }),
      }));
    },
    lastFace: ({ id, titel }) =>
      meldingCard({
        tone: 'uitleg',
        title: 'Dit bericht over een datum is van eerder',
        about: titel,
        text: 'Op de kaart van de opdracht staat hoe het nu is.',
        buttons: [showOpdracht(id)],
      }),
  },
} satisfies PostKinds;
