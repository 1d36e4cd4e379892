import { meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../../bot/ports.ts';
import { invalidCard } from '../../forms/card-data.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import type { Ids } from '../../shared/ids.ts';
import { PHRASE } from '../ground/card-data.ts';
import { SCORES, type Stelling } from '../ground/meetlat.ts';
import type { CurrentDossier, OpdrachtReader } from '../ground/opdracht-changes.ts';
import { openRestWords } from '../ground/status-words.ts';
import { checklistCard } from './checklist-card.ts';
import { kwaliteitCard } from './kwaliteit-card.ts';
import type { MeetlatChanges } from './meetlat-changes.ts';
import { meetlatForm, stellingenOn } from './meetlat-forms.ts';
import { assertCanMeasure, assertMeter, type Gemeten, MEETLAT_PAGES } from './meetlat-rules.ts';

type Dependencies = {
  readonly opdrachten: OpdrachtReader;
  readonly afhandeling: MeetlatChanges;
  readonly ids: Ids;
};

/** The meetlat at the end, in two pages that are saved one by one. */
export function createMeetlatRoutes({ opdrachten, afhandeling, ids }: Dependencies): Routes {
  const meetlat = formVerbs(ids, meetlatForm, {
    async load(_actor, keys) {
      const page = Number(keys.page);
      if (stellingenOn(page).length === 0) throw invalidCard(PHRASE);
      const { state: dossier, version } = await opdrachten.get(keys.opdracht);
      return { about: { dossier, page }, version };
    },
    may: (actor, { dossier }) => assertMeter(actor, dossier),
    canOpen: ({ dossier }) => assertCanMeasure(dossier),
    async save({ actor, keys: { opdracht }, context, about: { page }, values }): Promise<CardMessage> {
      const metingen = readMetingen(stellingenOn(page), values);
      const current = await afhandeling.measure(actor, opdracht, context, page, metingen);
      return page < MEETLAT_PAGES.length
        ? meetlat.open(actor, { opdracht, page: String(page + 1) })
        : doneCard(current);
    },
  });
  return {
    commands: [
      { phrases: ['kwaliteitsmanifest', 'manifest'], handle: async () => kwaliteitCard() },
      { phrases: ['checklist', 'checklist werken met inwoners'], handle: async () => checklistCard() },
    ],
    verbs: meetlat.verbs,
  };
}

function readMetingen(
  asked: readonly Stelling[],
  values: Readonly<Record<string, unknown>>,
): Readonly<Partial<Record<Stelling, Gemeten>>> {
  return Object.fromEntries(
    asked.map((id) => {
      const score = SCORES.find((known) => known === values[`score-${id}`]) ?? '';
      return [id, { score, notitie: String(values[`notitie-${id}`] ?? '') }];
    }),
  );
}

function doneCard({ state }: CurrentDossier): CardMessage {
  const open = openRestWords(state);
  return meldingCard({
    tone: 'goed',
    title: open === '' ? 'De opdracht is afgerond' : 'De meetlat is ingevuld',
    about: state.titel,
    text: ['Dank je wel. Wat beter kan, komt als tip terug bij een volgend plan.', open]
      .filter((words) => words !== '')
      .join('\n'),
    buttons: [
      { title: 'Naar de tijdlijn', verb: 'opdrachten.tijdlijn', data: { opdracht: state.id } },
      { title: 'Maak de evaluatie', verb: 'overzichten.evaluatieBestand', data: { opdracht: state.id } },
    ],
  });
}
