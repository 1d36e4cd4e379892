import { meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage } from '../../bot/ports.ts';
import { GEEN_BEREIK_WORDS, isGeenBereik } from '../../shared/bereik.ts';
import { addDays } from '../../shared/dates.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { MY_TAKEN, showOpdracht } from '../../shared/way-buttons.ts';
import { projectleiderOf, trekkerOf } from '../ground/collega.ts';
import type { Dossier } from '../ground/dossier.ts';
import { toOpdracht } from '../ground/dossier-buttons.ts';
import type { Bereikbaarheid } from '../ground/ports.ts';
import {
  elkeDag,
  geenDag,
  notMadeAnyMore,
  type OpdrachtPostFacts,
  type PostKinds,
  staysAsItWas,
} from '../ground/post-kinds.ts';

import { trekkerTaken } from '../ground/trekker-taken.ts';
import type { GesteldeVraag } from '../ground/trekker-vragen.ts';
import { trekkerTaakCard } from './trekker-taken-cards.ts';

/** The posts because of the bestuurlijk trekker. Nothing goes to the trekker that nobody asked. */
export const trekkerPosts = {
  /** What the coördinator asked the trekker. */
  escalatie: {
    aan: 'bestuurlijk trekker',
    opent: toOpdracht,
    dagen: elkeDag,
    wanted: (facts) =>
      (facts.dossier.trekkerVragen ?? []).map((vraag) => ({
        persoonId: vraag.trekkerId,
        about: [...aboutVraag(vraag), vraag.trekkerId],
        isOver: !isOpen(facts, vraag),
        message: () => askedCard(facts.dossier, vraag, isOpen(facts, vraag)),
      })),
    lastFace: staysAsItWas,
  },
  /** That a question could not arrive. */
  'escalatie-wacht': {
    aan: 'coördinator',
    opent: toOpdracht,
    dagen: elkeDag,
    wanted(facts) {
      const { dossier, trekkersReach, coordinators } = facts;
      const first = trekkerOf(dossier)?.persoonId;
      return (dossier.trekkerVragen ?? []).flatMap((vraag) => {
        const reach = trekkersReach.get(vraag.trekkerId);
        if (reach === undefined || reach === 'bereikbaar' || reach === 'Teams antwoordt niet') return [];
        if (!isOpen(facts, vraag)) return [];
        const whom = vraag.trekkerId === first ? [] : [vraag.trekkerId];
        return coordinators.map((persoonId) => ({
          persoonId,
          about: [...aboutVraag(vraag), persoonId, ...whom],
          message: () => unreachedCard(dossier, vraag, reach),
        }));
      });
    },
    lastFace: (dossier) =>
      finishedCard(
        dossier,
        'De vraag aan de bestuurlijk trekker wacht niet meer',
        'De vraag is bezorgd of niet meer nodig.',
      ),
  },
  /** What the trekker does for the opdracht. */
  trekkertaak: {
    aan: 'bestuurlijk trekker',
    opent: toOpdracht,
    // That it is done can be said from its day on.
    dagen: ({ dossier, today }) =>
      trekkerTaken(dossier).flatMap(({ vanaf }) =>
        vanaf !== undefined && vanaf > today ? [addDays(vanaf, -1)] : [],
      ),
    wanted({ dossier, today }) {
      const trekkerId = trekkerOf(dossier)?.persoonId;
      if (trekkerId === undefined) return [];
      return trekkerTaken(dossier).map((taak) => ({
        persoonId: trekkerId,
        about: [taak.id, trekkerId],
        isOver: taak.gedaan || taak.voorbij,
        message: (id) => trekkerTaakCard(dossier, taak, id, today),
      }));
    },
    lastFace: ({ titel }) =>
      meldingCard({
        tone: 'uitleg',
        title: 'Deze taak is er niet meer',
        about: titel,
        text: `Er is iets veranderd. Jij hoeft hiervoor niets te doen. Bij ‘Mijn taken’ zie je wat er nu is.`,
        buttons: [MY_TAKEN],
      }),
  },
  /** Who the trekker is, before one card asked about all names. */
  trekker: {
    aan: 'coördinator',
    opent: toOpdracht,
    dagen: geenDag,
    wanted: notMadeAnyMore,
    lastFace(dossier) {
      const trekker = trekkerOf(dossier);
      return trekker?.persoonId === undefined
        ? undefined
        : finishedCard(
            dossier,
            'De bestuurlijk trekker is bekend',
            `Bestuurlijk trekker is ${trekker.naam}.`,
          );
    },
  },
} satisfies PostKinds;

function aboutVraag({ verplichting, uiterlijk }: GesteldeVraag): readonly string[] {
  return [verplichting, uiterlijk];
}

/** With another last day it is another obligation: whether that is late is not known here. */
function isOpen({ open }: OpdrachtPostFacts, vraag: GesteldeVraag): boolean {
  return open.some(({ soort, uiterlijk }) => soort === vraag.verplichting && uiterlijk === vraag.uiterlijk);
}

function finishedCard(dossier: Dossier, title: string, text: string): CardMessage {
  return meldingCard({
    tone: 'goed',
    title,
    about: dossier.titel,
    text: `${text} Je hoeft niets meer te doen.`,
    buttons: [showOpdracht(dossier.id)],
  });
}

/** What the trekker gets: what is late, who asks, and what can be done. */
export function askedCard(dossier: Dossier, vraag: GesteldeVraag, isOpen: boolean): CardMessage {
  const { id, titel } = dossier;
  const projectleider = projectleiderOf(dossier);
  const { wat, uiterlijk, door, zin } = vraag;
  const buttons = [showOpdracht(id)];
  if (!isOpen) {
    return meldingCard({
      tone: 'goed',
      title: 'Je hulp is niet meer nodig',
      about: titel,
      text: `${door} vroeg je om te helpen. Het is intussen gedaan, of de datum is veranderd.`,
      buttons,
    });
  }
  const who = projectleider ? ` Projectleider: ${projectleider.naam}.` : ' Er is nog geen projectleider.';
  return meldingCard({
    tone: 'let-op',
    title: 'De coördinator vraagt of je kunt helpen',
    about: titel,
    text: [
      `Dit is te laat: ‘${wat}’. Dat moest uiterlijk ${formatDutchDate(uiterlijk)}.${who}`,
      zin === undefined ? '' : `${door} schrijft: ${zin}`,
      'Jij bent bestuurlijk trekker van deze opdracht. Vraag even wat er nodig is. Je krijgt deze vraag één keer.',
    ]
      .filter((line) => line !== '')
      .join('\n'),
    buttons,
  });
}

/** Tells the coördinator that the question waits. */
export function unreachedCard(
  { id, titel }: Dossier,
  { naam }: GesteldeVraag,
  reach: Bereikbaarheid,
): CardMessage {
  const why = GEEN_BEREIK_WORDS[isGeenBereik(reach) ? reach : 'chat niet geopend'];
  return meldingCard({
    tone: 'let-op',
    title: 'De bestuurlijk trekker is nog niet bereikbaar',
    about: titel,
    text: `${naam} ${why}. Je vraag is dus nog niet aangekomen. Bel even, of vraag om de chat te openen. De vraag komt dan vanzelf.`,
    buttons: [
      { title: 'Kies een trekker', verb: 'opdrachten.chooseTrekker', data: { opdracht: id } },
      showOpdracht(id),
    ],
  });
}
