import type { CardMessage } from '../../bot/ports.ts';
import { voortgangCard } from '../../bot/voortgang-card.ts';
import { opDossier } from '../../shared/bord.ts';
import type { CardContext } from '../../shared/card-context.ts';
import { pageButtons, pageOf } from '../../shared/card-pages.ts';
import { showOpdracht } from '../../shared/way-buttons.ts';
import { capital } from '../../shared/words.ts';
import type { Dossier } from '../ground/dossier.ts';
import { backToUitvoering } from '../ground/dossier-buttons.ts';
import { countOordelen } from '../ground/inbreng.ts';
import { statusSentence } from '../ground/status-words.ts';
import {
  activiteitenOf,
  type LopendeActiviteit,
  type Verloop,
  type Wat,
  watSchema,
} from '../ground/uitvoering.ts';
import { activiteitName, peopleWords, puntWords, standWords, whenWords } from '../ground/uitvoering-words.ts';
import { openVoorVerwerkt } from '../ground/verwerking-rules.ts';
import { WAT } from './uitvoering-rules.ts';

/** Who looks decides what can be done: the projectleider says that all is done, the coördinator helps. */
type UitvoeringReader = { readonly mayFinish: boolean };

/**
 * Where the uitvoering of one opdracht stands: the activiteiten, the inbreng, and the next step.
 * @param view `page` of the activiteiten, from 1
 */
export function uitvoeringCard(view: {
  readonly dossier: Dossier;
  readonly context: CardContext;
  readonly reader: UitvoeringReader;
  readonly page?: number;
  readonly notice?: string;
  readonly tone?: 'warning' | 'good';
}): CardMessage {
  const { dossier, context, reader, page = 1, notice, tone } = view;
  const data = { opdracht: dossier.id };
  const all = activiteitenOf(dossier);
  const inbreng = dossier.inbreng ?? [];
  const open = countOordelen(inbreng)['nog open'];
  const blocked = openVoorVerwerkt(dossier);
  const mayFinish = reader.mayFinish && blocked === undefined && dossier.status !== 'verwerkt';
  const stamp = { ...data, version: context.version, nonce: context.nonce };
  return voortgangCard({
    eyebrow: 'Uitvoering',
    titel: dossier.titel,
    intro: statusSentence(dossier),
    sections: [
      {
        kop: 'Activiteiten',
        regels: pageOf(all, page).map((activiteit) => ({
          tekst: capital(activiteitName(activiteit)),
          onder: standWords(activiteit),
          button: {
            title: activiteit.stand === 'gehouden' ? 'Bekijk' : 'Leg vast',
            tooltip: `Leg vast: ${activiteitName(activiteit)}`,
            verb: 'opdrachten.activiteit',
            data: { ...data, activiteit: activiteit.id },
          },
        })),
      },
      {
        kop: 'Inbreng en oordeel',
        regels: [{ tekst: inbrengWords(inbreng.length, open), onder: open === 0 ? (blocked ?? '') : '' }],
      },
    ],
    buttons: [
      ...pageButtons(all.length, page, 'opdrachten.uitvoering', data),
      { title: 'Inbreng toevoegen', verb: 'opdrachten.inbrengForm', data },
      { title: 'Voeg een activiteit toe', verb: 'opdrachten.activiteitForm', data },
      ...(inbreng.length > 0 ? [{ title: 'Bekijk alle inbreng', verb: 'opdrachten.inbreng', data }] : []),
      ...(open > 0 ? [{ title: 'Geef een oordeel', verb: 'opdrachten.oordeel', data, primary: true }] : []),
      ...(mayFinish
        ? [{ title: 'De inbreng is verwerkt', verb: 'opdrachten.finish', data: stamp, primary: true }]
        : []),
      ...(dossier.status === 'verwerkt' && reader.mayFinish
        ? [
            {
              title: dossier.passage ? 'Passage' : 'Maak de passage',
              verb: 'opdrachten.passage',
              data,
              primary: !dossier.passage,
            },
          ]
        : []),
      showOpdracht(data.opdracht),
    ],
    notice,
    tone,
    bord: opDossier(dossier.id, 'activiteiten'),
  });
}

function inbrengWords(total: number, open: number): string {
  if (total === 0) return 'Er is nog geen inbreng. Voeg toe wat inwoners zeiden.';
  if (open === 0) return `${puntWords(total)}. Bij alle punten is een oordeel.`;
  return `${puntWords(total)}. Bij ${open} is het oordeel nog open.`;
}

/** One activiteit: what was planned, how it stands, and what can be recorded about it. */
export function activiteitCard(view: {
  readonly dossier: Dossier;
  readonly activiteit: LopendeActiviteit;
  readonly notice?: string;
  readonly tone?: 'warning' | 'good';
}): CardMessage {
  const { dossier, activiteit, notice, tone } = view;
  const { verloop, stand } = activiteit;
  const { buitenPlan, wanneer, aantal } = activiteit;
  const planned = `${whenWords(wanneer)}, ${peopleWords(aantal)}`;
  const facts = [
    { title: buitenPlan ? 'Verwacht' : 'In het plan', value: planned },
    ...(buitenPlan ? [{ title: 'Niet in het plan, omdat', value: buitenPlan.reden }] : []),
    ...recorded(verloop).flatMap((wat) => WAT[wat].facts(verloop)),
  ];
  const data = { opdracht: dossier.id, activiteit: activiteit.id };
  return voortgangCard({
    eyebrow: dossier.titel,
    titel: capital(activiteitName(activiteit)),
    intro: standWords(activiteit),
    facts,
    buttons: [
      ...possible(activiteit).map((wat) => ({
        title: wat === 'gehouden' && stand === 'gehouden' ? 'Pas aan' : WAT[wat].button,
        verb: 'opdrachten.recordForm',
        data: { ...data, wat },
      })),
      ...(stand === 'gehouden' ? [{ title: 'Leg de kosten vast', verb: 'opdrachten.kosten', data }] : []),
      ...(stand === 'gehouden' ? [{ title: 'Inbreng toevoegen', verb: 'opdrachten.inbrengForm', data }] : []),
      backToUitvoering(dossier.id),
    ],
    notice,
    tone,
  });
}

/** What was recorded, in the order in which that was done. */
function recorded(verloop: Verloop): readonly Wat[] {
  return watSchema.options
    .filter((wat) => verloop[wat] !== undefined)
    .toSorted((a, b) => (verloop[a]?.op ?? '').localeCompare(verloop[b]?.op ?? ''));
}

/** What can be recorded about an activiteit as it stands; of one that does not go on first the new date. */
function possible({ stand }: LopendeActiviteit): readonly Wat[] {
  const all = watSchema.options.filter((wat) => WAT[wat].bij.includes(stand));
  return stand === 'geannuleerd' ? all.toReversed() : all;
}
