import { meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../../bot/ports.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import type { Ids } from '../../shared/ids.ts';
import { showOpdracht } from '../../shared/way-buttons.ts';
import { afzenderOf, bereikbaarWords } from '../ground/afzender.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { OpdrachtReader } from '../ground/opdracht-changes.ts';
import type { AfzenderChanges } from './afzender-changes.ts';
import { afzenderForm } from './afzender-forms.ts';
import { assertAnswerer } from './terugkoppeling-rules.ts';

/** The form that asks once how people reach the sender of the letter. */
export function createAfzenderRoutes({
  opdrachten,
  afhandeling,
  ids,
}: {
  readonly opdrachten: OpdrachtReader;
  readonly afhandeling: AfzenderChanges;
  readonly ids: Ids;
}): Routes {
  const { verbs } = formVerbs(ids, afzenderForm, {
    async load(_actor, { opdracht }) {
      const { state: dossier, version } = await opdrachten.get(opdracht);
      return { about: { dossier, known: await afhandeling.knownAfzender(dossier) }, version };
    },
    may: (actor, { dossier }) => assertAnswerer(actor, dossier),
    async save({ actor, keys: { opdracht }, context, values: { telefoon, email } }) {
      const invoer = { telefoon: telefoon || undefined, email: email || undefined };
      return filledCard((await afhandeling.fillAfzender(actor, opdracht, context, invoer)).state);
    },
  });
  return { commands: [], verbs };
}

function filledCard(dossier: Dossier): CardMessage {
  const opdracht = dossier.id;
  const words = bereikbaarWords(afzenderOf(dossier) ?? {});
  return meldingCard({
    tone: words === '' ? 'let-op' : 'goed',
    title: words === '' ? 'Er is nog niets ingevuld' : 'De afzender is bewaard',
    about: dossier.titel,
    text: words === '' ? 'In de brief staat nog ‘in te vullen’.' : `In de brief staat: ${words}.`,
    buttons: [
      {
        title: 'Maak er een brief van',
        verb: 'overzichten.brief',
        data: { opdracht, vorm: 'docx' },
        primary: true,
      },
      showOpdracht(opdracht),
    ],
  });
}
