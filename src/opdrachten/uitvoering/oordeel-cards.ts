import { type FormState, formCard } from '../../bot/form-card.ts';
import type { CardMessage } from '../../bot/ports.ts';
import { voortgangCard } from '../../bot/voortgang-card.ts';
import type { CardContext } from '../../shared/card-context.ts';
import { countWords, pageButtons, pageOf } from '../../shared/card-pages.ts';
import { cutText } from '../../shared/markdown.ts';
import type { Dossier } from '../opdracht.ts';
import { type Inbreng, OORDELEN, oordeelOf } from './inbreng.ts';
import { nietOvergenomen, type OordeelConflict } from './inbreng-rules.ts';
import { MAX_REDEN } from './uitvoering-rules.ts';
import { OORDEEL_SIGNS, OORDEEL_TITLES, puntWords } from './uitvoering-words.ts';

/** How many points stand on one card: about a screen of a phone. */
const ON_CARD = 6;
const PUNT_LENGTH = 240;

/**
 * The points that still need an oordeel, some at a time, those of one theme together; or the one that was chosen. Inputs: `punten`,
 * `oordeel` and `reden`.
 */
export function oordeelCard(
  form: FormState & {
    readonly dossier: Dossier;
    readonly context: CardContext;
    /** Only this one. */
    readonly punt?: Inbreng;
    /** The points that stood on the card before, so that what was typed stays beside them. */
    readonly shown?: readonly string[];
    readonly tone?: 'good' | 'warning';
  },
): CardMessage {
  const { dossier, context, punt, shown, typed, ...state } = form;
  const open = openPunten(dossier);
  const onCard = punt
    ? [punt]
    : shown && shown.length > 0
      ? (dossier.inbreng ?? []).filter(({ id }) => shown.includes(id))
      : open.slice(0, ON_CARD);
  const data = { opdracht: dossier.id };
  return formCard({
    ...state,
    eyebrow: 'Oordeel geven',
    titel: dossier.titel,
    intro: punt
      ? 'Wat heb je met dit punt gedaan?'
      : `Bij ${puntWords(open.length)} is het oordeel nog open. Kies de punten waarvoor hetzelfde geldt.`,
    fields: [
      {
        id: 'punten',
        kind: 'choice',
        multi: true,
        label: 'Punten',
        help: 'Je kunt meer punten tegelijk kiezen.',
        error: 'Kies minstens één punt.',
        choices: onCard.map((one) => ({ value: one.id, title: puntTitle(one) })),
      },
      {
        id: 'oordeel',
        kind: 'choice',
        label: 'Wat heb je ermee gedaan',
        help: 'Bij ‘deels’ en ‘niet’ is een reden nodig.',
        error: 'Kies een oordeel.',
        choices: OORDELEN.map((oordeel) => ({ value: oordeel, title: OORDEEL_TITLES[oordeel] })),
      },
      {
        id: 'reden',
        kind: 'long',
        label: 'Waarom',
        help: 'Het bestuur leest dit voor het besluit. Inwoners lezen het daarna.',
        error: `Maak er hooguit ${MAX_REDEN} tekens van.`,
        max: MAX_REDEN,
      },
    ],
    submit: {
      title: 'Bewaar',
      verb: 'opdrachten.judge',
      data: {
        ...data,
        ...context,
        getoond: onCard.map(({ id }) => id).join(','),
        ...(punt ? { punt: punt.id } : {}),
      },
    },
    others: [{ title: 'Terug', verb: 'opdrachten.uitvoering', data }],
    typed: {
      ...(punt
        ? { punten: punt.id, oordeel: punt.oordeel?.oordeel ?? '', reden: punt.oordeel?.reden ?? '' }
        : {}),
      ...typed,
    },
  });
}

/** The points without an oordeel, those of one theme together. */
function openPunten({ inbreng = [] }: Dossier): readonly Inbreng[] {
  return inbreng
    .filter((punt) => oordeelOf(punt) === 'nog open')
    .toSorted((a, b) => (a.thema ?? '~').localeCompare(b.thema ?? '~', 'nl'));
}

function puntTitle({ tekst, thema }: Inbreng): string {
  return cutText(thema === undefined ? tekst : `${thema}: ${tekst}`, PUNT_LENGTH);
}

/** What somebody else said about points in the meantime. Plain text. */
export function conflictWords(conflicts: readonly OordeelConflict[]): string {
  return [
    'Iemand anders gaf intussen ook een oordeel. Dat is blijven staan:',
    ...conflicts.slice(0, 5).map(({ punt, now }) => {
      const reden = now.reden === undefined ? '' : `, omdat: ${cutText(now.reden, 160)}`;
      return `“${cutText(punt.tekst, 120)}”: ${now.oordeel} (${now.door})${reden}`;
    }),
    'Vind je iets anders? Kies het punt dan opnieuw en bewaar.',
  ].join('\n');
}

/** Before the besluit: what will not, or only partly, be taken over, and why. A page of ten, `page` from 1. */
export function nietOvergenomenCard({
  dossier,
  page,
}: {
  readonly dossier: Dossier;
  readonly page: number;
}): CardMessage {
  const all = nietOvergenomen(dossier);
  const data = { opdracht: dossier.id };
  return voortgangCard({
    eyebrow: 'Niet overgenomen, en waarom',
    titel: dossier.titel,
    intro:
      all.length === 0
        ? 'Er is geen inbreng die niet wordt overgenomen.'
        : countWords(all.length, page, 'punt', 'punten'),
    sections: [{ kop: '', regels: pageOf(all, page).map(nietOvergenomenLine) }],
    buttons: [
      ...pageButtons(all.length, page, 'opdrachten.nietOvergenomen', data),
      { title: 'Bekijk de opdracht', verb: 'opdrachten.show', data },
    ],
  });
}

/** A point that was not taken over, with its reason. Plain text. */
export function nietOvergenomenLine(punt: Inbreng): { readonly tekst: string; readonly onder: string } {
  const oordeel = oordeelOf(punt);
  return { tekst: punt.tekst, onder: `${OORDEEL_SIGNS[oordeel]} ${oordeel} · ${punt.oordeel?.reden ?? ''}` };
}
