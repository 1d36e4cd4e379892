import { choicesFrom, oneOf, someOf } from '../../forms/choice-input.ts';
import { formAbout } from '../../forms/form.ts';
import { paragraph } from '../../forms/input.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { cutText } from '../../shared/markdown.ts';
import { besluitUitleg } from '../ground/besluit.ts';
import { PHRASE } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';
import { backToOpdracht } from '../ground/dossier-buttons.ts';
import { teHerzienOf, touches } from '../ground/herziening.ts';
import { oordeelOf } from '../ground/inbreng.ts';
import { MAX_REDEN } from '../ground/recording-rules.ts';
import { OORDEEL_TITLES, puntWords } from '../ground/uitvoering-words.ts';

/** How many points stand on one card: about a screen of a phone. */
const ON_CARD = 6;
const PUNT_LENGTH = 240;
const GEVRAAGD = ['overgenomen', 'deels', 'niet'] as const;

/** After a besluit that touches them: do the oordelen still hold? */
export const herzieForm = formAbout<{ readonly dossier: Dossier }>()({
  verb: 'opdrachten.herzie',
  opensIn: 'dialog',
  keys: ['opdracht'],
  phrase: PHRASE,
  eyebrow: 'Klopt je oordeel nog?',
  titel: ({ dossier }) => dossier.titel,
  intro: ({ dossier }) =>
    `Het besluit raakt ${puntWords(teHerzienOf(dossier).length)} waarvan je zei: dit nemen we (deels) over. Kies de punten waarvoor hetzelfde geldt, en zeg wat er nu mee gebeurt.`,
  asides: ({ dossier: { besluiten = [] } }) =>
    besluiten
      .filter(({ uitkomst }) => touches(uitkomst))
      .slice(-1)
      .map((besluit) => ({
        kop: 'Het besluit',
        tekst: `${besluit.overlegNaam}, ${formatDutchDate(besluit.datum)}: ${besluit.uitkomst}. ${besluitUitleg(besluit)}`,
        tone: 'emphasis' as const,
      })),
  inputs: {
    punten: someOf({
      label: 'Punten',
      help: 'Je kunt meer punten tegelijk kiezen.',
      choices: ({ dossier }) =>
        teHerzienOf(dossier)
          .slice(0, ON_CARD)
          .map((punt) => ({
            value: punt.id,
            title: cutText(`${oordeelOf(punt)}: ${punt.tekst}`, PUNT_LENGTH),
          })),
    }),
    oordeel: oneOf({
      label: 'Wat gebeurt er nu mee',
      help: 'Bij ‘deels’ en ‘niet’ is een reden nodig.',
      choices: choicesFrom(GEVRAAGD, OORDEEL_TITLES),
    }),
    reden: paragraph({
      label: 'Waarom',
      help: 'Inwoners lezen dit in de terugkoppeling.',
      max: MAX_REDEN,
    }),
  },
  submit: () => [
    { title: 'Bewaar', next: 'bewaar' },
    { title: 'Dit verandert niets', next: 'niets', tooltip: 'Alle oordelen kloppen nog' },
  ],
  others: ({ dossier: { id } }) => [backToOpdracht(id)],
});
