import { meldingCard } from '../../bot/bot-cards.ts';
import type { Routes } from '../../bot/ports.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import type { Ids } from '../../shared/ids.ts';
import { showOpdracht } from '../../shared/way-buttons.ts';
import type { OpdrachtReader } from '../ground/opdracht-changes.ts';
import { afspraakWords } from '../ground/trekker-afspraak.ts';
import { afspraakForm } from './afspraak-forms.ts';
import { assertSpreektAf } from './afspraak-rules.ts';
import type { TrekkerChanges } from './trekker-changes.ts';

/** Agreeing what the bestuurlijk trekker does: by the projectleider, the coördinator, or the trekker. */
export function createAfspraakRoutes({
  opdrachten,
  afhandeling,
  ids,
}: {
  readonly opdrachten: OpdrachtReader;
  readonly afhandeling: TrekkerChanges;
  readonly ids: Ids;
}): Routes {
  const { verbs } = formVerbs(ids, afspraakForm, {
    async load(_actor, { opdracht }) {
      const { state: dossier, version } = await opdrachten.get(opdracht);
      return { about: { dossier }, version };
    },
    may: (actor, { dossier }) => assertSpreektAf(actor, dossier),
    async save({ actor, keys: { opdracht }, context, values: { hoe, daarna } }) {
      const invoer = { hoe, ...(daarna === '' ? {} : { daarna }) };
      const { state } = await afhandeling.spreekAf(actor, opdracht, context, invoer);
      const { titel, trekkerAfspraak } = state;
      return meldingCard({
        tone: 'goed',
        title: 'De afspraak is bewaard',
        about: titel,
        text: [
          ...(trekkerAfspraak ? [afspraakWords(trekkerAfspraak)] : []),
          ...(daarna === '' ? [] : [`Na het besluit: ${daarna}`]),
        ].join('\n'),
        buttons: [showOpdracht(opdracht)],
      });
    },
  });
  return { commands: [], verbs };
}
