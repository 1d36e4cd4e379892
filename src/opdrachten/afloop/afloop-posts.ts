import { meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage, DesiredPost } from '../../bot/ports.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { meaningId } from '../../shared/ids.ts';
import type { Dossier } from '../opdracht.ts';
import { trekkerTaken } from '../trekker/trekker-taken.ts';
import { trekkerTaakCard } from '../trekker/trekker-taken-cards.ts';
import { type Besluit, lastBesluit, needsTerugkoppeling, type Toezegging } from './besluit.ts';

const TAAK_POST = 'trekkertaak-';

/**
 * What should stand in the chats because of the besluit: the news for the projectleider, each promise for who made it, and
 * the tasks of the bestuurlijk trekker. Pure.
 * @param uiterlijk the last day for the terugkoppeling, when there is one
 */
export function afloopPosts(dossier: Dossier, uiterlijk: string | undefined): readonly DesiredPost[] {
  return [...besluitPosts(dossier, uiterlijk), ...toezeggingPosts(dossier), ...taakPosts(dossier)];
}

/** The last face of a task that is not asked any more. */
export function retiredTaak(
  dossier: Dossier,
  { id, target }: { readonly id: string; readonly target: string },
): DesiredPost | undefined {
  if (!id.startsWith(TAAK_POST)) return undefined;
  const message = meldingCard({
    tone: 'uitleg',
    title: 'Deze taak is er niet meer',
    about: dossier.titel,
    text: `Er is iets veranderd. Jij hoeft hiervoor niets te doen. Typ ‘mijn taken’ om te zien wat er nu is.`,
  });
  return { id, target, message };
}

function besluitPosts(dossier: Dossier, uiterlijk: string | undefined): readonly DesiredPost[] {
  const besluit = lastBesluit(dossier.besluiten);
  const persoonId = dossier.projectleider?.persoonId;
  if (!besluit || persoonId === undefined) return [];
  return [
    {
      id: `besluit-${meaningId(dossier.id, besluit.vergaderingId, persoonId)}`,
      target: `persoon:${persoonId}`,
      message: besluitNewsCard(dossier, besluit, uiterlijk),
    },
  ];
}

/** What was decided, what is asked now and by when. */
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

function toezeggingPosts(dossier: Dossier): readonly DesiredPost[] {
  if (dossier.status === 'ingetrokken') return [];
  return (dossier.toezeggingen ?? []).flatMap((toezegging) => {
    const { persoonId } = toezegging.eigenaar;
    // Who recorded the own promise knows of it.
    if (persoonId === undefined || persoonId === toezegging.doorId) return [];
    return [
      {
        id: `toezegging-${meaningId(dossier.id, toezegging.id, persoonId)}`,
        target: `persoon:${persoonId}`,
        message: toezeggingNewsCard(dossier, toezegging),
      },
    ];
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

function taakPosts(dossier: Dossier): readonly DesiredPost[] {
  const { trekkerId } = dossier;
  if (trekkerId === undefined) return [];
  return trekkerTaken(dossier).map((taak) => {
    const id = `${TAAK_POST}${meaningId(dossier.id, taak.id, trekkerId)}`;
    return { id, target: `persoon:${trekkerId}`, message: trekkerTaakCard(dossier, taak, id) };
  });
}
