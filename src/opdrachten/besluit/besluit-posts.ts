import { lineCard, meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage } from '../../bot/ports.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { escapeLine } from '../../shared/markdown.ts';
import { showOpdracht } from '../../shared/way-buttons.ts';
import { sentence } from '../../shared/words.ts';
import { type Besluit, besluitUitleg, type Toezegging } from '../ground/besluit.ts';
import { projectleiderOf } from '../ground/collega.ts';
import type { Dossier } from '../ground/dossier.ts';
import { toOpdracht } from '../ground/dossier-buttons.ts';
import { handedOverCard } from '../ground/handed-over-card.ts';
import { isFromBefore } from '../ground/overdracht.ts';
import { geenDag, type PostKinds } from '../ground/post-kinds.ts';
import { statusSentence } from '../ground/status-words.ts';
import { gegevenOf, gegevenOp } from '../ground/terugkoppeling.ts';
import { verschuldigd } from '../ground/verschuldigd.ts';

/** The posts because of the besluit. */
export const besluitPosts = {
  /** The news of it, and what is asked now. */
  besluit: {
    aan: 'projectleider',
    opent: toOpdracht,
    dagen: geenDag,
    wanted({ dossier, terugkoppelingUiterlijk }) {
      const owed = verschuldigd(dossier);
      // What was corrected is the news, also when an earlier besluit holds then.
      const besluit = owed?.vervallen ? owed.sinds : (owed?.besluit ?? dossier.besluiten?.at(-1));
      const persoonId = projectleiderOf(dossier)?.persoonId;
      if (!besluit || persoonId === undefined || isFromBefore(dossier, besluit.op)) return [];
      const { vergaderingId, reden, op } = besluit;
      // A correction is news: an edit of what stands there would tell nobody.
      const corrected = reden === undefined ? [] : [op];
      return [
        {
          persoonId,
          about: [vergaderingId, persoonId, ...corrected],
          message: () => besluitNewsCard(dossier, besluit, terugkoppelingUiterlijk),
        },
      ];
    },
    lastFace(dossier, persoonId) {
      const isTheirs = projectleiderOf(dossier)?.persoonId === persoonId;
      // Of a besluit from before the card of the taking over speaks.
      const isDecidedSince = dossier.besluiten?.some(({ op }) => !isFromBefore(dossier, op));
      return isTheirs && isDecidedSince
        ? overtakenCard(dossier)
        : handedOverCard(dossier, persoonId, 'een besluit');
    },
  },
  /** Each promise. */
  toezegging: {
    aan: 'wie iets toezegde',
    opent: toOpdracht,
    dagen: geenDag,
    wanted({ dossier }) {
      // Once it is withdrawn, nothing is asked; what was kept stays said.
      const isWithdrawn = dossier.status === 'ingetrokken';
      return (dossier.toezeggingen ?? []).flatMap((toezegging) => {
        const { persoonId } = toezegging.eigenaar;
        if (isWithdrawn && !toezegging.nagekomen) return [];
        // Who recorded the own promise knows of it.
        if (persoonId === undefined || persoonId === toezegging.doorId) return [];
        const message = (): CardMessage => toezeggingNewsCard(dossier, toezegging);
        const isOver = toezegging.nagekomen !== undefined;
        return [{ persoonId, about: [toezegging.id, persoonId], isOver, message }];
      });
    },
    lastFace: (dossier) =>
      dossier.status === 'ingetrokken'
        ? lineCard({
            naam: escapeLine(dossier.titel),
            regel:
              'Hier stond een toezegging op jouw naam. De opdracht is ingetrokken. Je hoeft dit niet meer te doen.',
            button: showOpdracht(dossier.id),
          })
        : undefined,
  },
} satisfies PostKinds;

/**
 * What was decided, what is asked now and by when. Whether the oordelen still hold is asked on the way: this post must not change while
 * somebody writes in its place.
 * @param uiterlijk the last day for the terugkoppeling (YYYY-MM-DD), when there is one
 */
export function besluitNewsCard(
  dossier: Dossier,
  besluit: Besluit,
  uiterlijk: string | undefined,
): CardMessage {
  const { overlegNaam, datum, uitkomst, reden } = besluit;
  const opdracht = { opdracht: dossier.id };
  const owed = verschuldigd(dossier);
  const asks = owed !== undefined;
  const by = uiterlijk === undefined ? '' : ` Doe dit uiterlijk ${formatDutchDate(uiterlijk)}.`;
  const gegeven = gegevenOf(dossier).at(-1);
  const measures = dossier.status === 'teruggekoppeld';
  const next = !owed
    ? gegeven
      ? `Je gaf terugkoppeling op ${formatDutchDate(gegevenOp(gegeven))}.${measures ? ' Nu volgt nog de meetlat: hoe ging het? Dat kost ongeveer vijf minuten.' : ''}`
      : 'Je hoeft hiervoor nu niets te doen.'
    : owed.opnieuw
      ? `Dit is anders dan wie meedeed hoorde. Stuur een kort bericht, of leg vast waarom dat niet nodig is.${by} Ik maak een voorstel voor de tekst. Het kost ongeveer vijf minuten.`
      : `Wie meedeed, wil weten wat ermee is gedaan.${by} Ik maak een voorstel voor de tekst. Het kost ongeveer tien minuten.`;
  return meldingCard({
    tone: asks ? 'let-op' : 'uitleg',
    title: `${titleOf(besluit)}${asks ? '. Geef terugkoppeling.' : ''}`,
    about: dossier.titel,
    text: [
      `${overlegNaam}, ${formatDutchDate(datum)}: ${uitkomst}. ${besluitUitleg(besluit)}`.trim(),
      ...(reden === undefined ? [] : [`Waarom het besluit veranderde: ${sentence(reden)}`]),
      next,
    ].join('\n'),
    buttons: [
      ...(asks
        ? [
            {
              title: 'Geef terugkoppeling',
              verb: 'opdrachten.openTerugkoppeling',
              data: opdracht,
              primary: true,
            },
          ]
        : []),
      ...(measures
        ? [{ title: 'Vul de meetlat in', verb: 'opdrachten.openMeetlat', data: opdracht, primary: true }]
        : []),
      { title: 'Bekijk de tijdlijn', verb: 'opdrachten.tijdlijn', data: opdracht },
    ],
  });
}

/** What is put off is not decided yet. */
function titleOf({ uitkomst, reden }: Besluit): string {
  if (reden !== undefined) return 'Het besluit is gewijzigd';
  return uitkomst === 'uitgesteld' ? 'Het besluit is uitgesteld' : 'Er is een besluit';
}

/** In the place of the news of a besluit that was followed by another. */
function overtakenCard(dossier: Dossier): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Er kwam een ander besluit',
    about: dossier.titel,
    text: `Dit bericht ging over een eerder besluit. Wat er nu geldt, staat bij de opdracht.\n${statusSentence(dossier)}`,
    buttons: [showOpdracht(dossier.id)],
  });
}

/** A promise, for who made it. */
export function toezeggingNewsCard(dossier: Dossier, toezegging: Toezegging): CardMessage {
  const { id, wat, datum, door, nagekomen } = toezegging;
  if (nagekomen) {
    return meldingCard({
      tone: 'goed',
      title: 'Deze toezegging is nagekomen',
      about: dossier.titel,
      text: `${wat}\n${nagekomen.hoe}`,
      buttons: [showOpdracht(dossier.id)],
    });
  }
  return meldingCard({
    tone: 'let-op',
    title: 'Er staat een toezegging op jouw naam',
    about: dossier.titel,
    text: `${wat}\n${door} legde dit vast bij het besluit. Doe dit uiterlijk ${formatDutchDate(datum)}. Vastleggen wat je deed, kost een minuut.`,
    buttons: [
      {
        title: 'Leg vast wat je deed',
        verb: 'opdrachten.openToezegging',
        data: { opdracht: dossier.id, toezegging: id },
        primary: true,
      },
    ],
  });
}
