import type { CardMessage } from '../bot/ports.ts';
import { downloadCard } from '../downloads/download-cards.ts';
import type { Downloads, Makers, WriteFile } from '../downloads/downloads.ts';
import { assertMayReadPlan } from '../opdrachten/ground/access-rules.ts';
import type { CurrentDossier } from '../opdrachten/ground/opdracht-changes.ts';
import type { DatesOf } from '../opdrachten/ground/ports.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import type { Actor } from '../shared/actor.ts';
import { chatLink, type DocumentModel } from '../shared/document.ts';
import type { EigenChat } from '../shared/eigen-chat.ts';
import { DomainError } from '../shared/errors.ts';
import { fileName } from '../shared/file-name.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { type LeesGeld, readFinancien } from './financien.ts';

const SOORT = 'passage';
const BRONNEN = 'bronnentabel';

type Dependencies = {
  readonly opdrachten: Pick<Opdrachten, 'get' | 'history'>;
  readonly datesOf: DatesOf;
  readonly regio: LeesRegio;
  readonly leesGeld: LeesGeld;
  readonly eigenChat: EigenChat;
};

/** The passage as a Word document, and the sources of its sentences as another. */
export function opleggerMakers(
  { opdrachten, datesOf, regio, leesGeld, eigenChat }: Dependencies,
  writeDocx: WriteFile<DocumentModel>,
): Makers<typeof SOORT | typeof BRONNEN> {
  const read = async (actor: Actor, opdracht: string) => {
    const { state } = await opdrachten.get(opdracht);
    assertMayReadPlan(actor, state);
    const { passage } = state;
    if (!passage) throw new DomainError('not-possible', 'Er is nog geen passage. Bewaar eerst een versie.');
    const { kenmerk, titel } = state;
    const naam = fileName(`${kenmerk ?? titel.slice(0, 60)} versie ${passage.versie}.docx`);
    return { state, passage, naam };
  };
  return {
    async [SOORT](actor, { opdracht = '' }) {
      const { state, passage, naam } = await read(actor, opdracht);
      const [{ opleggerDocument }, { route }, region, financienVan] = await Promise.all([
        import('./oplegger.ts'),
        datesOf(state),
        regio(),
        readFinancien([state], leesGeld),
      ]);
      const link = chatLink(eigenChat(`status ${state.titel}`));
      const financien = financienVan(state);
      const { overleggen } = region;
      const domein = region.domein(state.programma);
      const model = opleggerDocument({ dossier: state, passage, route, overleggen, domein, financien, link });
      return { naam: `Oplegger ${naam}`, ...(await writeDocx(model)) };
    },
    async [BRONNEN](actor, { opdracht = '' }) {
      const { state, passage, naam } = await read(actor, opdracht);
      const [{ bronnenDocument }, entries] = await Promise.all([
        import('./oplegger.ts'),
        opdrachten.history(opdracht),
      ]);
      const model = bronnenDocument({ dossier: state, passage, entries });
      return { naam: `Bronnentabel ${naam}`, ...(await writeDocx(model)) };
    },
  };
}

/** A card with a link to one of these documents, for this person. */
export function offerPassage(
  downloads: Pick<Downloads, 'offer'>,
): (actor: Actor, current: CurrentDossier, isBronnen: boolean) => Promise<CardMessage> {
  return async (actor, { id, state }, isBronnen) => {
    const soort = isBronnen ? BRONNEN : SOORT;
    const { url } = await downloads.offer(actor, { soort, van: { opdracht: id } });
    const what = isBronnen ? 'Waar elke zin vandaan komt' : 'De oplegger met de passage';
    return downloadCard({
      title: 'Het Word-document staat klaar',
      text: `${state.titel}\n${what}, versie ${state.passage?.versie ?? 1}.`,
      url,
      buttons: [
        ...(isBronnen
          ? []
          : [{ title: 'Maak de bronnentabel', verb: 'opdrachten.passageBronnen', data: { opdracht: id } }]),
        { title: 'Terug', verb: 'opdrachten.passage', data: { opdracht: id } },
      ],
    });
  };
}
