import type { CardMessage } from '../bot/ports.ts';
import { downloadCard } from '../downloads/download-cards.ts';
import type { Bestandmaker, Downloads, WriteFile } from '../downloads/downloads.ts';
import { assertMayReadPlan } from '../opdrachten/ground/access-rules.ts';
import type { CurrentDossier } from '../opdrachten/ground/opdracht-changes.ts';
import type { DatesOf } from '../opdrachten/ground/ports.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import type { Actor } from '../shared/actor.ts';
import { chatLink, type DocumentModel } from '../shared/document.ts';
import type { EigenChat } from '../shared/eigen-chat.ts';
import { DomainError } from '../shared/errors.ts';

const SOORT = 'passage';

type Dependencies = {
  readonly opdrachten: Pick<Opdrachten, 'get' | 'history'>;
  readonly datesOf: DatesOf;
  readonly eigenChat: EigenChat;
};

/** The passage as a Word document. */
export function opleggerMakers(
  { opdrachten, datesOf, eigenChat }: Dependencies,
  writeDocx: WriteFile<DocumentModel>,
): Readonly<Record<string, Bestandmaker>> {
  return {
    async [SOORT](actor, { opdracht = '' }) {
      const { state } = await opdrachten.get(opdracht);
      assertMayReadPlan(actor, state);
      const { passage } = state;
      if (!passage) throw new DomainError('not-possible', 'Er is nog geen passage. Bewaar eerst een versie.');
      const { route } = await datesOf(state);
      const [{ opleggerDocument }, entries] = await Promise.all([
        import('./oplegger.ts'),
        opdrachten.history(opdracht),
      ]);
      const model = opleggerDocument({
        dossier: state,
        passage,
        entries,
        route,
        link: chatLink(eigenChat(`status ${state.titel}`)),
      });
      const naam = `Oplegger ${state.kenmerk ?? state.titel.slice(0, 60)} versie ${passage.versie}.docx`;
      return { naam: naam.replace(/[\\/:*?"<>|]/g, '-'), ...(await writeDocx(model)) };
    },
  };
}

/** A card with a link to the Word document of the passage, for this person. */
export function offerPassage(
  downloads: Pick<Downloads, 'offer'>,
): (actor: Actor, current: CurrentDossier) => Promise<CardMessage> {
  return async (actor, { id, state }) => {
    const { url } = await downloads.offer(actor, { soort: SOORT, van: { opdracht: id } });
    return downloadCard({
      title: 'Het Word-document staat klaar',
      text: `${state.titel}\nDe passage, versie ${state.passage?.versie ?? 1}, in de vorm van de oplegger.`,
      url,
      buttons: [{ title: 'Terug', verb: 'opdrachten.passage', data: { opdracht: id } }],
    });
  };
}
