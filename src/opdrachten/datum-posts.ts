import { meldingCard } from '../bot/bot-cards.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { projectleiderOf } from './ground/collega.ts';
import type { Dossier } from './ground/dossier.ts';
import type { Vergadermoment } from './ground/ports.ts';
import type { PostKinds } from './ground/post-kinds.ts';

type Facts = {
  readonly dossier: Dossier;
  readonly vergadering?: Vergadermoment;
  readonly deadline?: string;
};

export const datumPosts = {
  /**
   * That the date changed, told once for each new date: nobody notices an update of an old card. Only what changed since
   * the opdracht was added is news.
   */
  datum: {
    aan: 'projectleider of wie waarneemt',
    wanted(facts) {
      const { dossier, vergadering } = facts;
      const projectleider = projectleiderOf(dossier);
      const persoonId = projectleider?.persoonId;
      const news = newsOf(facts);
      if (persoonId === undefined || !news) return [];
      const what = vergadering?.geannuleerd ? 'geannuleerd' : (vergadering?.datum ?? 'geen');
      return [
        {
          persoonId,
          about: [persoonId, vergadering?.id ?? '', what],
          message: () =>
            meldingCard({
              tone: 'let-op',
              title: news.title,
              // It may be read by who stands in.
              text: `${news.text}\nProjectleider: ${projectleider?.naam ?? 'nog niet bekend'}.`,
            }),
        },
      ];
    },
    lastFace: ({ titel }) =>
      meldingCard({
        tone: 'uitleg',
        title: 'Deze datum is intussen weer veranderd',
        about: titel,
        text: `Op de kaart van de opdracht staat hoe het nu is. Typ ‘mijn opdrachten’.`,
      }),
  },
} satisfies PostKinds;

/**
 * When the projectleider was told of the present date (ISO instant); undefined: it is no news. A reminder need not say it
 * again on that day.
 */
export function toldDatumAt({ dossier, vergadering }: Facts): string | undefined {
  const { toegevoegd, andereDatumOp } = dossier;
  if (projectleiderOf(dossier)?.persoonId === undefined || !vergadering || vergadering.geannuleerd)
    return undefined;
  const moved = vergadering.verplaatst?.op;
  const news = [andereDatumOp, moved !== undefined && moved >= toegevoegd.op ? moved : undefined];
  return news
    .filter((op) => op !== undefined)
    .sort()
    .at(-1);
}

function newsOf({
  dossier,
  vergadering,
  deadline,
}: Facts): { title: string; about: string; text: string } | undefined {
  const { titel, eerdereVergaderingen, toegevoegd } = dossier;
  if (vergadering?.geannuleerd) {
    return {
      title: 'De vergadering gaat niet door',
      about: titel,
      text: `${vergadering.overlegNaam} van ${formatDutchDate(vergadering.datum)} is geannuleerd. Er is nu geen datum. Je krijgt bericht als er een nieuwe is.`,
    };
  }
  const left = eerdereVergaderingen.length > 0;
  if (!vergadering) {
    return left
      ? {
          title: 'De opdracht is van de agenda gehaald',
          about: titel,
          text: `Er is nu geen datum. Je krijgt bericht als er een nieuwe is.`,
        }
      : undefined;
  }
  const moved = vergadering.verplaatst !== undefined && vergadering.verplaatst.op >= toegevoegd.op;
  if (!moved && !left) return undefined;
  const plan =
    deadline === undefined || dossier.inzendingen > 0
      ? ''
      : ` Het plan moet nu uiterlijk ${formatDutchDate(deadline)} klaar zijn.`;
  return {
    title: 'Er is een nieuwe datum',
    about: titel,
    text: `Deze opdracht staat nu op de agenda van ${vergadering.overlegNaam}, ${formatDutchDate(vergadering.datum)}.${plan}`,
  };
}
