import { meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage, DesiredPost } from '../../bot/ports.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { meaningId } from '../../shared/ids.ts';
import type { Dossier } from '../opdracht.ts';
import type { Bereikbaarheid } from '../ports.ts';
import type { GesteldeVraag } from './trekker.ts';

/** An obligation by its kind and last day (YYYY-MM-DD). */
export type OpenVerplichting = { readonly soort: string; readonly uiterlijk: string };

type Facts = {
  readonly dossier: Dossier;
  /** Where the bestuurlijk trekker stands with the register. */
  readonly trekkerReach: Bereikbaarheid;
  /** The obligations that are open now. */
  readonly open: readonly OpenVerplichting[];
  readonly coordinators: readonly string[];
};

/** Questions who a trekker is stood on cards of their own, before one card asked about all names. */
const EARLIER_WHO_POST = 'trekker-';
const UNREACHED_POST = 'escalatie-wacht-';

/**
 * What should stand in the chats because of the bestuurlijk trekker: what the coördinator asked that person, and to the
 * coördinators that a question could not arrive. Nothing goes to the trekker that
 * nobody asked.
 */
export function trekkerPosts({ dossier, trekkerReach, open, coordinators }: Facts): readonly DesiredPost[] {
  const posts: DesiredPost[] = [];
  for (const vraag of dossier.trekkerVragen ?? []) {
    // With another last day it is another obligation: whether that is late is not known here.
    const isOpen = open.some(
      ({ soort, uiterlijk }) => soort === vraag.verplichting && uiterlijk === vraag.uiterlijk,
    );
    posts.push({
      id: `escalatie-${meaningId(...keyOf(dossier, vraag), vraag.trekkerId)}`,
      target: `persoon:${vraag.trekkerId}`,
      message: askedCard(dossier, vraag, isOpen),
    });
    if (!isOpen || vraag.trekkerId !== dossier.trekkerId || trekkerReach === 'bereikbaar') continue;
    for (const coordinator of coordinators) {
      posts.push({
        id: `${UNREACHED_POST}${meaningId(...keyOf(dossier, vraag), coordinator)}`,
        target: `persoon:${coordinator}`,
        message: unreachedCard(dossier, vraag),
      });
    }
  }
  return posts;
}

/** The last face of a post to the coördinator that is not wanted any more. */
export function retiredTrekkerPost(
  dossier: Dossier,
  { id, target }: { readonly id: string; readonly target: string },
): DesiredPost | undefined {
  const { titel, trekker = '', trekkerId } = dossier;
  const finished = (title: string, text: string): DesiredPost => ({
    id,
    target,
    message: meldingCard({ tone: 'goed', title, about: titel, text: `${text} Je hoeft niets meer te doen.` }),
  });
  if (id.startsWith(UNREACHED_POST))
    return finished(
      'De vraag aan de bestuurlijk trekker wacht niet meer',
      'De vraag is bezorgd of niet meer nodig.',
    );
  if (id.startsWith(EARLIER_WHO_POST) && trekkerId !== undefined)
    return finished('De bestuurlijk trekker is bekend', `Bestuurlijk trekker is ${trekker}.`);
  return undefined;
}

/** What the trekker gets: what is late, who asks, and what can be done. */
export function askedCard(dossier: Dossier, vraag: GesteldeVraag, isOpen: boolean): CardMessage {
  const { id, titel, projectleider } = dossier;
  const { wat, uiterlijk, door, zin } = vraag;
  const buttons = [{ title: 'Bekijk de opdracht', verb: 'opdrachten.show', data: { opdracht: id } }];
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
export function unreachedCard({ id, titel }: Dossier, { naam }: GesteldeVraag): CardMessage {
  return meldingCard({
    tone: 'let-op',
    title: 'De bestuurlijk trekker is nog niet bereikbaar',
    about: titel,
    text: `${naam} heeft de chat met de bot nog niet geopend. Je vraag is dus nog niet aangekomen. Bel even, of vraag om de chat één keer te openen. De vraag komt dan vanzelf.`,
    buttons: [
      { title: 'Kies een trekker', verb: 'opdrachten.chooseTrekker', data: { opdracht: id } },
      { title: 'Bekijk de opdracht', verb: 'opdrachten.show', data: { opdracht: id } },
    ],
  });
}

function keyOf({ id }: Dossier, { verplichting, uiterlijk }: GesteldeVraag): readonly string[] {
  return [id, verplichting, uiterlijk];
}
