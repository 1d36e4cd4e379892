import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import { localDate } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { cutText, escapeLine, escapeMarkdown } from '../shared/markdown.ts';
import { soortOf } from '../shared/verplichting-soorten.ts';
import type { Verplichting } from '../verplichtingen/verplichting.ts';
import type { AanspraakRef, BekendeTrekker } from './ports.ts';

/** The confirmation before something that is late goes to the bestuurlijk trekker. */

type Ref = AanspraakRef & { readonly dag?: string | undefined };

const MAX_TYPED = 600;

/** @param form input: `zin`, a sentence for the trekker that may be left out */
export function askTrekkerCard(form: {
  readonly ref: Ref;
  readonly verplichting: Verplichting;
  readonly trekker: BekendeTrekker;
  readonly typed?: string;
  readonly problem?: string;
}): CardMessage {
  const { ref, verplichting, trekker, typed = '', problem = '' } = form;
  const { soort, titel, uiterlijk } = verplichting;
  return {
    card: 'herinneringen/trekker-vragen',
    data: {
      titel: escapeLine(cutText(titel, 160)),
      title: escapeLine(`Vraag ${cutText(trekker.naam, 60)} om te helpen`),
      intro: escapeMarkdown(
        `Je vraagt de bestuurlijk trekker om te helpen. Dit is te laat: ‘${soortOf(soort).vraag}’, uiterlijk ${formatDutchDate(uiterlijk)}. ${cutText(trekker.naam, 60)} krijgt één kaart in de eigen chat. Iedereen die de geschiedenis van de opdracht mag zien, ziet dat je dit vroeg.`,
      ),
      value: cutText(typed, MAX_TYPED),
      problem: escapeMarkdown(problem),
      data: dataOf(ref),
    },
    summary: `Vraag de bestuurlijk trekker: ${cutText(titel, 160)}`,
  };
}

/** It was asked now, or before. */
export function askedTrekkerCard(ref: Ref, { naam, bereikbaar, gevraagd }: BekendeTrekker): CardMessage {
  const buttons = [backButton(ref)];
  if (gevraagd) {
    return meldingCard({
      tone: 'uitleg',
      title: `${naam} is al gevraagd`,
      text: `${gevraagd.door} deed dat op ${formatDutchDate(localDate(gevraagd.op))}. De bot vraagt het één keer. Bel gerust zelf even.`,
      buttons,
    });
  }
  return meldingCard({
    tone: bereikbaar ? 'goed' : 'let-op',
    title: bereikbaar ? `Ik vraag ${naam} om te helpen` : `${naam} is nog niet bereikbaar`,
    text: bereikbaar
      ? 'De vraag staat zo in de chat van de bestuurlijk trekker. Je ziet hem ook in de geschiedenis van de opdracht.'
      : `${naam} heeft de chat met de bot nog niet geopend. De vraag komt aan zodra dat gebeurt. Bel intussen even.`,
    buttons,
  });
}

/** Nobody can be asked: who it is, is not known. */
export function noTrekkerCard(ref: Ref, opdrachtId: string): CardMessage {
  return meldingCard({
    tone: 'let-op',
    title: 'De bestuurlijk trekker is nog niet bekend',
    text: 'Kies eerst wie dat is. Daarna kun je vragen om te helpen.',
    buttons: [
      { title: 'Kies een trekker', verb: 'opdrachten.chooseTrekker', data: { opdracht: opdrachtId } },
      backButton(ref),
    ],
  });
}

function backButton(ref: Ref) {
  return { title: 'Terug', verb: 'herinneringen.list', data: ref.dag === undefined ? {} : { dag: ref.dag } };
}

function dataOf({ verplichtingId, eigenaarId, dag }: Ref): Readonly<Record<string, unknown>> {
  return { verplichting: verplichtingId, eigenaar: eigenaarId, ...(dag === undefined ? {} : { dag }) };
}
