import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { voortgangCard } from '../bot/voortgang-card.ts';
import { downloadCard } from '../downloads/download-cards.ts';
import type { Downloads, Makers, WriteFile } from '../downloads/downloads.ts';
import { assertMayReadPlan } from '../opdrachten/ground/access-rules.ts';
import { parseCardData } from '../opdrachten/ground/card-data.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import type { Actor } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import { chatLink, type DocumentModel } from '../shared/document.ts';
import type { EigenChat } from '../shared/eigen-chat.ts';
import { fileName } from '../shared/file-name.ts';
import { showOpdracht } from '../shared/way-buttons.ts';
import { sectieDocument, sectieTekst } from './sectie.ts';

const SECTIE = 'sectie';

type Dependencies = {
  readonly opdrachten: Pick<Opdrachten, 'get'>;
  readonly clock: Clock;
};

const opdrachtSchema = z.strictObject({ opdracht: z.string().max(200) });

/** The section Inwonerparticipatie of one opdracht as a Word document. */
export function sectieMakers(
  source: Dependencies & { readonly eigenChat: EigenChat },
  writeDocx: WriteFile<DocumentModel>,
): Makers<typeof SECTIE> {
  const { opdrachten, clock, eigenChat } = source;
  return {
    async [SECTIE](actor, { opdracht = '' }) {
      const { state } = await opdrachten.get(opdracht);
      assertMayReadPlan(actor, state);
      const model = sectieDocument(state, clock.now(), chatLink(eigenChat(`status ${state.titel}`)));
      const naam = fileName(`Inwonerparticipatie ${state.kenmerk ?? state.titel.slice(0, 60)}.docx`);
      return { naam, ...(await writeDocx(model)) };
    },
  };
}

/** 'Neem over in een stuk': the section as text to paste, and as a Word document. */
export function createSectieRoutes(
  { opdrachten }: Pick<Dependencies, 'opdrachten'>,
  downloads: Pick<Downloads, 'offer'>,
): Routes {
  const textOf = async (actor: Actor, opdracht: string): Promise<CardMessage> => {
    const { state } = await opdrachten.get(opdracht);
    assertMayReadPlan(actor, state);
    return sectieCard(state);
  };
  return {
    commands: [],
    verbs: {
      'overzichten.sectie': ({ actor, data, place }) =>
        inPrivate(place, () => textOf(actor, parseCardData(opdrachtSchema, data).opdracht)),
      'overzichten.sectieBestand': ({ actor, data, place }) =>
        inPrivate(place, async () => {
          const { opdracht } = parseCardData(opdrachtSchema, data);
          const { state } = await opdrachten.get(opdracht);
          assertMayReadPlan(actor, state);
          const { url } = await downloads.offer(actor, { soort: SECTIE, van: { opdracht } });
          return downloadCard({
            title: 'Het Word-document staat klaar',
            text: `${state.titel}\nHet onderdeel Inwonerparticipatie van de opdracht.`,
            url,
            buttons: [{ title: 'Terug', verb: 'overzichten.sectie', data: { opdracht } }],
          });
        }),
    },
  };
}

/** The section to paste. */
export function sectieCard(dossier: Dossier): CardMessage {
  const data = { opdracht: dossier.id };
  return voortgangCard({
    eyebrow: 'Inwonerparticipatie · om over te nemen',
    titel: dossier.titel,
    intro: 'Selecteer de tekst en plak haar in je stuk. Eindigt ze op ‘…’? In het Word-document staat alles.',
    sections: [{ kop: 'Inwonerparticipatie', regels: [{ tekst: sectieTekst(dossier) }] }],
    buttons: [
      { title: 'Maak Word-document', verb: 'overzichten.sectieBestand', data },
      { title: 'Lees het hele plan', verb: 'opdrachten.plan', data },
      showOpdracht(data.opdracht),
    ],
  });
}
