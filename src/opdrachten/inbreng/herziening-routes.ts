import { meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../../bot/ports.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import { showOpdracht } from '../../shared/way-buttons.ts';
import { teHerzienOf } from '../ground/herziening.ts';
import type { CurrentDossier } from '../ground/opdracht-changes.ts';
import { assertRecorder } from '../ground/recording-rules.ts';
import { puntWords } from '../ground/uitvoering-words.ts';
import { verschuldigd } from '../ground/verschuldigd.ts';
import { herzieForm } from './herziening-forms.ts';
import { assertIsAsked } from './herziening-rules.ts';
import type { InbrengDependencies } from './inbreng-routes.ts';
import { conflictWords } from './oordeel-cards.ts';

/** Saying, after a besluit, whether the oordelen that it touches still hold. */
export function createHerzieningRoutes({ opdrachten, voorbereiding, ids }: InbrengDependencies): Routes {
  const herzie = formVerbs(ids, herzieForm, {
    async load(_actor, keys) {
      const { state: dossier, version } = await opdrachten.get(keys.opdracht);
      return { about: { dossier }, version };
    },
    may: (actor, { dossier }) => assertRecorder(actor, dossier),
    canOpen: ({ dossier }) => assertIsAsked(dossier),
    async save({ actor, keys: { opdracht }, context, values, next }): Promise<CardMessage> {
      if (next === 'niets') return lookedCard(await voorbereiding.keepAll(actor, opdracht, context));
      const { punten: inbrengIds, oordeel, reden } = values;
      const said = { inbrengIds, oordeel, reden };
      const { current, conflicts } = await voorbereiding.judgeAgain(actor, opdracht, context, said);
      const left = teHerzienOf(current.state).length;
      if (left === 0) return lookedCard(current);
      const stored = `Bewaard: ${puntWords(inbrengIds.length - conflicts.length)}. ${left === 1 ? 'Er is' : 'Er zijn'} nog ${puntWords(left)} te bekijken.`;
      return conflicts.length > 0
        ? herzie.open(actor, { opdracht }, { notice: conflictWords(conflicts) })
        : herzie.open(actor, { opdracht }, { notice: stored, tone: 'good' });
    },
  });
  return { commands: [], verbs: herzie.verbs };
}

/** The form may stand in the chat longer than the answer is owed. */
function lookedCard({ state: dossier }: CurrentDossier): CardMessage {
  const { id, titel: about } = dossier;
  const [tone, title, show] = ['goed', 'De oordelen zijn nagekeken', showOpdracht(id)] as const;
  if (!verschuldigd(dossier))
    return meldingCard({
      tone,
      title,
      about,
      text: 'Je hoeft niets meer te vertellen aan wie meedeed.',
      buttons: [show],
    });
  return meldingCard({
    tone,
    title,
    about,
    text: 'Nu kun je de tekst schrijven voor wie meedeed.',
    buttons: [
      {
        title: 'Geef terugkoppeling',
        verb: 'opdrachten.openTerugkoppeling',
        data: { opdracht: id },
        primary: true,
      },
      show,
    ],
  });
}
