import { meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage } from '../../bot/ports.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { type Besluit, lastBesluit, needsTerugkoppeling, type Toezegging } from '../ground/besluit.ts';
import { projectleiderOf } from '../ground/collega.ts';
import type { Dossier } from '../ground/dossier.ts';
import { isFromBefore } from '../ground/overdracht.ts';
import { type PostKinds, staysAsItWas } from '../ground/post-kinds.ts';

/** The posts because of the besluit. */
export const besluitPosts = {
  /** The news of it, and what is asked now. */
  besluit: {
    aan: 'projectleider',
    wanted({ dossier, terugkoppelingUiterlijk }) {
      const besluit = lastBesluit(dossier.besluiten);
      const persoonId = projectleiderOf(dossier)?.persoonId;
      if (!besluit || persoonId === undefined || isFromBefore(dossier, besluit.op)) return [];
      return [
        {
          persoonId,
          about: [besluit.vergaderingId, persoonId],
          message: () => besluitNewsCard(dossier, besluit, terugkoppelingUiterlijk),
        },
      ];
    },
    lastFace: staysAsItWas,
  },
  /** Each promise. */
  toezegging: {
    aan: 'wie iets toezegde',
    wanted({ dossier }) {
      if (dossier.status === 'ingetrokken') return [];
      return (dossier.toezeggingen ?? []).flatMap((toezegging) => {
        const { persoonId } = toezegging.eigenaar;
        // Who recorded the own promise knows of it.
        if (persoonId === undefined || persoonId === toezegging.doorId) return [];
        const message = (): CardMessage => toezeggingNewsCard(dossier, toezegging);
        return [{ persoonId, about: [toezegging.id, persoonId], message }];
      });
    },
    lastFace: staysAsItWas,
  },
} satisfies PostKinds;

/**
 * What was decided, what is asked now and by when.
 * @param uiterlijk the last day for the terugkoppeling (YYYY-MM-DD), when there is one
 */
export function besluitNewsCard(
  dossier: Dossier,
  { overlegNaam, datum, uitkomst, toelichting }: Besluit,
  uiterlijk: string | undefined,
): CardMessage {
  const opdracht = { opdracht: dossier.id };
  const asks = needsTerugkoppeling(dossier);
  const by = uiterlijk === undefined ? '' : ` Doe dit uiterlijk ${formatDutchDate(uiterlijk)}.`;
  const gegeven = dossier.terugkoppeling?.gegeven;
  const measures = dossier.status === 'teruggekoppeld';
  const next = asks
    ? `Wie meedeed, wil weten wat ermee is gedaan.${by} De bot maakt een voorstel voor de tekst. Het kost ongeveer tien minuten.`
    : gegeven
      ? `Je gaf terugkoppeling op ${formatDutchDate(gegeven.datum)}.${measures ? ' Nu volgt nog de meetlat: hoe ging het? Dat kost ongeveer vijf minuten.' : ''}`
      : 'Je hoeft hiervoor nu niets te doen.';
  return meldingCard({
    tone: asks ? 'let-op' : 'uitleg',
    title: asks ? 'Er is een besluit. Geef terugkoppeling.' : 'Er is een besluit',
    about: dossier.titel,
    text: [
      `${overlegNaam}, ${formatDutchDate(datum)}: ${uitkomst}.${toelichting === undefined ? '' : ` ${toelichting}`}`,
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

/** A promise, for who made it. */
export function toezeggingNewsCard(dossier: Dossier, toezegging: Toezegging): CardMessage {
  const { id, wat, datum, door, nagekomen } = toezegging;
  if (nagekomen) {
    return meldingCard({
      tone: 'goed',
      title: 'Deze toezegging is nagekomen',
      about: dossier.titel,
      text: `${wat}\n${nagekomen.hoe}`,
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
