import { meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage } from '../../bot/ports.ts';
import type { CardButton, CardContext } from '../../shared/card-context.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { showOpdracht } from '../../shared/way-buttons.ts';
import { capital } from '../../shared/words.ts';
import type { Dossier } from '../ground/dossier.ts';
import { backToOpdracht, makeBrief } from '../ground/dossier-buttons.ts';
import { teHerzienOf } from '../ground/herziening.ts';
import { afgehandeld, gegevenOf, type TerugkoppelKanaal } from '../ground/terugkoppeling.ts';
import { verschuldigd } from '../ground/verschuldigd.ts';
import { oordelenFirst } from './terugkoppeling-rules.ts';
import { besluitWords, plannedWords } from './terugkoppeling-words.ts';

/** Before the text: the oordelen that the besluit touches. `nonce` is for the answer that nothing changes. */
export function oordelenFirstCard(dossier: Dossier, context: CardContext): CardMessage {
  const opdracht = { opdracht: dossier.id };
  const owed = verschuldigd(dossier);
  return meldingCard({
    tone: 'let-op',
    title: 'Kloppen je oordelen nog?',
    about: dossier.titel,
    text: [owed ? besluitWords(owed.besluit) : '', oordelenFirst(teHerzienOf(dossier).length)]
      .filter((line) => line !== '')
      .join('\n'),
    buttons: [
      { title: 'Bekijk de oordelen', verb: 'opdrachten.herzieForm', data: opdracht, primary: true },
      {
        title: 'Dit verandert niets',
        verb: 'opdrachten.herzie',
        data: { ...opdracht, ...context, next: 'niets' },
        tooltip: 'Alle oordelen kloppen nog',
      },
      backToOpdracht(dossier.id),
    ],
  });
}

/** How the last answer was given, and what follows. */
export function givenCard(dossier: Dossier): CardMessage {
  const kanalen = gegevenOf(dossier).at(-1)?.kanalen ?? [];
  return settledCard(dossier, {
    title: 'De terugkoppeling is vastgelegd',
    lines: [...kanalen.map(kanaalLine), plannedWords(dossier)],
    buttons: [
      { title: 'Voeg nog een kanaal toe', verb: 'opdrachten.addKanaalForm', data: { opdracht: dossier.id } },
      makeBrief(dossier.id),
    ],
  });
}

/** Why no answer was needed. */
export function leftCard(dossier: Dossier): CardMessage {
  return settledCard(dossier, {
    title: 'Vastgelegd: terugkoppeling is niet nodig',
    lines: [afgehandeld(dossier).at(-1)?.nietNodig?.reden ?? ''],
    buttons: [],
  });
}

function settledCard(
  { id, titel, status }: Dossier,
  said: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly buttons: readonly CardButton[];
  },
): CardMessage {
  const measures = status === 'teruggekoppeld';
  const next = measures ? 'Nu volgt nog de meetlat: hoe ging het? Dat kost ongeveer vijf minuten.' : '';
  return meldingCard({
    tone: 'goed',
    title: said.title,
    about: titel,
    text: [...said.lines, next].filter((line) => line !== '').join('\n'),
    buttons: [
      ...(measures
        ? [
            {
              title: 'Vul de meetlat in',
              verb: 'opdrachten.openMeetlat',
              data: { opdracht: id },
              primary: true,
            },
          ]
        : []),
      ...said.buttons,
      showOpdracht(id),
    ],
  });
}

function kanaalLine({ kanaal, datum, bereikt }: TerugkoppelKanaal): string {
  const reached =
    bereikt === undefined
      ? 'Het is niet bekend hoeveel mensen je bereikte.'
      : `Je bereikte ${bereikt === 1 ? '1 mens' : `${bereikt} mensen`}.`;
  return `${capital(kanaal)}, ${formatDutchDate(datum)}. ${reached}`;
}
