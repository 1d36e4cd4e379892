import type { CardMessage } from '../../bot/ports.ts';
import { voortgangCard } from '../../bot/voortgang-card.ts';
import type { CardContext } from '../../shared/card-context.ts';
import { countWords, pageButtons, pageOf } from '../../shared/card-pages.ts';
import { cutText } from '../../shared/markdown.ts';
import type { Dossier } from '../ground/dossier.ts';
import { type EerderPunt, vanWords } from '../ground/eerder.ts';
import type { Gevonden } from './eerder-zoeken.ts';

/** How much of a point the name of its button says. */
const MAX_TIP = 60;

/**
 * What residents told before, with what of it stands in this plan.
 * @param list `page` from 1; `zoek`: what was typed, empty for what fits this opdracht; `telt`: how much there is in all
 */
export function eerderCard(list: {
  readonly dossier: Dossier;
  readonly context: CardContext;
  readonly gevonden: readonly Gevonden[];
  readonly telt: number;
  readonly zoek: string;
  readonly page: number;
  readonly notice?: string;
}): CardMessage {
  const { dossier, context, gevonden, telt, zoek, page, notice } = list;
  const { id, plan, eerder = [] } = dossier;
  const asked = { opdracht: id, zoek };
  const change = { ...asked, page, ...context };
  const open = gevonden.filter((one) => eerder.every((taken) => taken.id !== one.id));
  return voortgangCard({
    eyebrow: 'Wat inwoners al vertelden',
    titel: dossier.titel,
    intro: introOf(open.length, telt, zoek, page),
    sections: [
      {
        kop: 'In dit plan',
        regels: eerder.map((punt) => ({
          tekst: punt.tekst,
          onder: `Uit: ${vanWords(punt)}`,
          button: {
            title: 'Haal weg',
            tooltip: `Haal weg: ${cutText(punt.tekst, MAX_TIP)}`,
            verb: 'opdrachten.dropEerder',
            data: { ...change, punt: punt.id },
          },
        })),
      },
      {
        kop: eerder.length === 0 ? '' : 'Wat er nog is',
        regels: pageOf(open, page).map((punt) => ({
          tekst: punt.tekst,
          onder: underOf(punt),
          button: {
            title: 'Neem over',
            tooltip: `Neem over in het plan: ${cutText(punt.tekst, MAX_TIP)}`,
            verb: 'opdrachten.takeEerder',
            data: { ...change, punt: punt.id },
          },
        })),
      },
    ],
    buttons: [
      {
        title: 'Terug naar het plan',
        verb: 'opdrachten.openPlan',
        data: { opdracht: id, onderdeel: plan.vanToepassing === 'nee' ? 'vraag' : 'hoe' },
      },
      ...pageButtons(open.length, page, 'opdrachten.eerder', asked),
      { title: 'Zoek iets anders', verb: 'opdrachten.zoekEerderForm', data: { opdracht: id } },
    ],
    ...(notice === undefined ? {} : { notice, tone: 'good' }),
  });
}

function introOf(count: number, telt: number, zoek: string, page: number): string {
  if (telt === 0)
    return 'Er is nog geen inbreng van een afgeronde opdracht, en nog geen rapport met bevindingen.';
  if (count === 0)
    return zoek === ''
      ? 'Voor zover bekend is over dit onderwerp of door deze groep nog niets gezegd. Zoek op een ander woord.'
      : `Voor zover bekend is hierover nog niets gezegd: ${zoek}.`;
  const about =
    zoek === '' ? 'Dit past bij het onderwerp of de groep van je opdracht.' : `Je zocht: ${zoek}.`;
  return `${countWords(count, page, 'punt', 'punten')} ${about}`;
}

function underOf({ thema, van, uitkomst, ...punt }: Gevonden): string {
  const from: EerderPunt = { ...punt, van };
  return [thema, `Uit: ${vanWords(from)}`, uitkomst].filter((part) => part !== undefined).join(' · ');
}
