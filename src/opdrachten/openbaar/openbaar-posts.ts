import { lineCard, meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage } from '../../bot/ports.ts';
import type { CardButton } from '../../shared/card-context.ts';
import { escapeLine } from '../../shared/markdown.ts';
import { projectleiderOf } from '../ground/collega.ts';
import type { Dossier } from '../ground/dossier.ts';
import { handedOverCard } from '../ground/handed-over-card.ts';
import type { GoedgekeurdeTekst, OpenbaarConcept } from '../ground/openbaar.ts';
import { isFromBefore } from '../ground/overdracht.ts';
import { geenDag, type PostKinds } from '../ground/post-kinds.ts';

const toOpenbaar = ({ id }: Pick<Dossier, 'id'>): CardButton => ({
  title: 'Bekijk de openbare tekst',
  verb: 'opdrachten.openbareTekst',
  data: { opdracht: id },
});

/** The posts about the text that everybody may read. */
export const openbaarPosts = {
  /** A version waits for the coördinator. */
  'openbaar-lezen': {
    aan: 'coördinator',
    opent: toOpenbaar,
    dagen: geenDag,
    wanted({ dossier, coordinators }) {
      const concept = dossier.openbareTekst?.concept;
      if (!concept?.aangeboden) return [];
      const { versie, aangeboden } = concept;
      return coordinators.map((persoonId) => ({
        persoonId,
        about: [persoonId, String(versie), aangeboden.op],
        message: () => openbaarAskedCard(dossier, concept),
      }));
    },
    lastFace: (dossier) => line(dossier, lastWords(dossier)),
  },
  /** What the coördinator said of it: news for who wrote it. */
  'openbaar-antwoord': {
    aan: 'projectleider',
    opent: toOpenbaar,
    dagen: geenDag,
    wanted({ dossier }) {
      const { concept, goedgekeurd } = dossier.openbareTekst ?? {};
      const persoonId = projectleiderOf(dossier)?.persoonId;
      if (persoonId === undefined) return [];
      const asked = concept?.vraag;
      const news = asked ?? (concept ? undefined : goedgekeurd?.goedgekeurd);
      if (!news || news.doorId === persoonId || isFromBefore(dossier, news.op)) return [];
      return [
        {
          persoonId,
          about: [persoonId, news.op],
          message: () =>
            asked
              ? questionCard(dossier, asked)
              : approvedCard(dossier, goedgekeurd?.versie ?? dossier.openbareTekst?.versies ?? 1),
        },
      ];
    },
    lastFace: (dossier, persoonId) =>
      projectleiderOf(dossier)?.persoonId === persoonId
        ? line(dossier, lastWords(dossier))
        : handedOverCard(dossier, persoonId, 'een antwoord over de openbare tekst'),
  },
} satisfies PostKinds;

/** That a version waits for the coördinator. */
export function openbaarAskedCard(dossier: Dossier, { versie, aangeboden }: OpenbaarConcept): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Een openbare tekst wacht op je akkoord',
    about: dossier.titel,
    text: `${aangeboden?.door ?? 'De projectleider'} legt versie ${versie} voor. Lees haar. Keur haar goed, of stuur haar terug met een vraag. Dit kost ongeveer vijf minuten.`,
    buttons: [{ ...toOpenbaar(dossier), primary: true }],
  });
}

function questionCard(dossier: Dossier, { door, vraag }: NonNullable<OpenbaarConcept['vraag']>): CardMessage {
  return meldingCard({
    tone: 'let-op',
    title: 'Er is een vraag over je openbare tekst',
    about: dossier.titel,
    text: `${door} vraagt: ${vraag}`,
    buttons: [
      {
        title: 'Pas de tekst aan',
        verb: 'opdrachten.editOpenbareTekst',
        data: { opdracht: dossier.id },
        primary: true,
      },
      toOpenbaar(dossier),
    ],
  });
}

function approvedCard(dossier: Dossier, versie: GoedgekeurdeTekst['versie']): CardMessage {
  return meldingCard({
    tone: 'goed',
    title: 'Je openbare tekst is goedgekeurd',
    about: dossier.titel,
    text: `Versie ${versie} staat op de pagina vanaf de volgende publicatie. Je hoeft niets te doen.`,
    buttons: [toOpenbaar(dossier)],
  });
}

function line(dossier: Dossier, regel: string): CardMessage {
  return lineCard({ naam: escapeLine(dossier.titel), regel, button: toOpenbaar(dossier) });
}

/** What a post of before says once it asks nothing any more. */
function lastWords({ openbareTekst }: Dossier): string {
  const { concept, goedgekeurd, ingetrokken } = openbareTekst ?? {};
  if (concept?.aangeboden)
    return 'Er is een nieuwere versie van de openbare tekst. Die staat in een ander bericht.';
  if (concept?.vraag) return 'De openbare tekst ging terug met een vraag.';
  if (concept) return 'De projectleider werkt aan een nieuwe versie van de openbare tekst.';
  if (goedgekeurd) return `Versie ${goedgekeurd.versie} van de openbare tekst is goedgekeurd.`;
  return ingetrokken ? 'De openbare tekst is ingetrokken.' : 'Er is geen openbare tekst meer.';
}
