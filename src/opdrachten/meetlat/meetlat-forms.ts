import { choicesFrom, oneOf } from '../../forms/choice-input.ts';
import { formAbout } from '../../forms/form.ts';
import { type Inputs, line } from '../../forms/input.ts';
import { PHRASE } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';
import { manifestLines } from '../ground/kwaliteit.ts';
import { SCORES, type Score, type Stelling, stellingUitleg, stellingWords } from '../ground/meetlat.ts';
import { KIES_SCORE, MAX_NOTITIE, MEETLAT_PAGES } from './meetlat-rules.ts';

const SCORE_TITLES: Readonly<Record<Score, string>> = {
  goed: 'Goed',
  voldoende: 'Voldoende',
  onvoldoende: 'Onvoldoende',
};

type About = { readonly dossier: Dossier; readonly page: number };

/** One page of the meetlat, from 1: a score and a note for each of its statements. */
export const meetlatForm = formAbout<About>()({
  verb: 'opdrachten.saveMeetlat',
  opensIn: 'dialog',
  opens: 'opdrachten.openMeetlat',
  keys: ['opdracht', 'page'],
  absent: { page: '1' },
  phrase: PHRASE,
  eyebrow: ({ page }) => `Meetlat · stap ${page} van ${MEETLAT_PAGES.length}`,
  titel: ({ dossier }) => dossier.titel,
  intro: ({ page }) => (page === 1 ? 'Hoe ging het? Wees eerlijk: anderen leren van wat beter kan.' : ''),
  asides: ({ page }) =>
    page === MEETLAT_PAGES.length
      ? [{ kop: 'Wat het kwaliteitsmanifest vraagt', tekst: manifestLines().join('\n'), tone: 'emphasis' }]
      : [],
  inputs: ({ page }) => inputsOf(stellingenOn(page)),
  submit: ({ page }) => [{ title: page === MEETLAT_PAGES.length ? 'Klaar' : 'Bewaar en verder' }],
  others: ({ dossier: { id }, page }) => [
    {
      title: 'Terug',
      verb: page === 1 ? 'opdrachten.show' : 'opdrachten.openMeetlat',
      data: { opdracht: id },
    },
  ],
});

/** The statements on a page. */
export function stellingenOn(page: number): readonly Stelling[] {
  return MEETLAT_PAGES[page - 1] ?? [];
}

function inputsOf(stellingen: readonly Stelling[]): Inputs<About> {
  return Object.fromEntries(
    stellingen.flatMap((id) => [
      [
        `score-${id}`,
        oneOf({
          isRuled: true,
          label: stellingWords(id),
          help: stellingUitleg(id),
          leeg: KIES_SCORE,
          choices: choicesFrom(SCORES, SCORE_TITLES),
          from: ({ dossier }: About) => knownOf(dossier, id)?.score ?? '',
        }),
      ],
      [
        `notitie-${id}`,
        line({
          // A question back names the field: each has a name of its own.
          label: `Notitie bij: ${stellingWords(id)}`,
          help: 'Nodig bij onvoldoende: wat kan beter?',
          max: MAX_NOTITIE,
          from: ({ dossier }: About) => knownOf(dossier, id)?.notitie ?? '',
        }),
      ],
    ]),
  );
}

function knownOf({ meetlat }: Dossier, id: Stelling) {
  return meetlat?.metingen.find(({ stelling }) => stelling === id);
}
