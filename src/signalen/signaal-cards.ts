import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import { voortgangCard } from '../bot/voortgang-card.ts';
import type { CardButton } from '../shared/card-context.ts';
import { countWords, pageButtons, pageOf } from '../shared/card-pages.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { Signaal } from './signaal.ts';
import { BRON_TITLES, listLine, standSentence } from './signaal-words.ts';

/** What somebody may do with a signaal. */
export type Lezer = {
  readonly isCoordinator: boolean;
  readonly mayAnswer: boolean;
  /** Was it assigned to this reader? */
  readonly isMine: boolean;
};

/** A signaal with the last day for its answer (YYYY-MM-DD). */
export type Getermijnd = { readonly signaal: Signaal; readonly uiterlijk: string };

/** All signalen that somebody may read, a page of ten. `page` from 1; `today` YYYY-MM-DD. */
export function signalenCard(list: {
  readonly signalen: readonly Getermijnd[];
  readonly page: number;
  readonly today: string;
  readonly mayAdd: boolean;
}): CardMessage {
  const { signalen, page, today, mayAdd } = list;
  const open = signalen.filter(({ signaal }) => !signaal.antwoord).length;
  return voortgangCard({
    eyebrow: 'Signalen',
    titel:
      open === 0
        ? 'Geen open signalen'
        : `${open} ${open === 1 ? 'signaal wacht' : 'signalen wachten'} op antwoord`,
    intro:
      signalen.length === 0
        ? 'Er zijn geen signalen die jij kunt lezen.'
        : countWords(signalen.length, page, 'signaal', 'signalen'),
    sections: [
      {
        kop: '',
        regels: pageOf(signalen, page).map(({ signaal, uiterlijk }) => ({
          tekst: signaal.onderwerp,
          onder: listLine(signaal, uiterlijk, today),
          button: {
            title: 'Bekijk',
            tooltip: `Bekijk: ${signaal.onderwerp}`,
            verb: 'signalen.show',
            data: { signaal: signaal.id },
          },
        })),
      },
    ],
    buttons: [
      ...pageButtons(signalen.length, page, 'signalen.list'),
      ...(mayAdd ? [{ title: 'Nieuw signaal', verb: 'signalen.new' }] : []),
    ],
  });
}

/** One signaal with what this reader can do with it. */
export function signaalCard(
  view: Getermijnd & {
    readonly lezer: Lezer;
    /** The post that is kept up to date: no place to type, so that its forms open over it. */
    readonly isPost?: boolean;
    readonly notice?: string;
    readonly tone?: 'warning' | 'good';
  },
): CardMessage {
  const { signaal, uiterlijk, lezer, isPost = false, notice, tone } = view;
  const { bron, onderwerp, tekst, ontvangen, toegewezen, antwoord, teruggekoppeld, voorstel } = signaal;
  return voortgangCard({
    eyebrow: 'Signaal',
    titel: onderwerp,
    intro: standSentence(signaal, uiterlijk, lezer.isMine),
    facts: [
      { title: 'Van', value: BRON_TITLES[bron] },
      { title: 'Ontvangen', value: formatDutchDate(ontvangen) },
      ...(toegewezen && !lezer.isMine ? [{ title: 'Voor', value: toegewezen.aan.naam }] : []),
      ...(teruggekoppeld ? [{ title: 'Verteld', value: formatDutchDate(teruggekoppeld.datum) }] : []),
      ...(voorstel ? [{ title: 'Jaaragenda', value: `op de jaaragenda van ${voorstel.jaar}` }] : []),
    ],
    sections: [
      { kop: 'Het signaal', regels: [{ tekst }] },
      ...(antwoord
        ? [{ kop: 'Het antwoord', regels: [{ tekst: antwoord.tekst, onder: `Omdat: ${antwoord.reden}` }] }]
        : []),
    ],
    buttons: buttonsOf(signaal, lezer, isPost),
    notice,
    tone,
  });
}

/** The next step stands first and stands out. */
function buttonsOf(
  signaal: Signaal,
  { isCoordinator, mayAnswer, isMine }: Lezer,
  isPost: boolean,
): readonly CardButton[] {
  const { toegewezen, antwoord, teruggekoppeld, voorstel } = signaal;
  const data = { signaal: signaal.id };
  const assign: CardButton = {
    title: toegewezen ? 'Geef aan een ander' : 'Wijs toe',
    verb: 'signalen.assignForm',
    data,
    primary: !toegewezen,
  };
  const answer: CardButton = {
    title: antwoord ? 'Pas het antwoord aan' : 'Beantwoord',
    verb: 'signalen.answerForm',
    data,
    dialog: isPost,
    primary: isMine && !antwoord,
  };
  return [
    ...(mayAnswer && antwoord && !teruggekoppeld
      ? [{ title: 'Het is verteld', verb: 'signalen.reportBackForm', data, dialog: isPost, primary: true }]
      : []),
    ...(isCoordinator && !antwoord ? [assign] : []),
    ...(mayAnswer && !teruggekoppeld ? [answer] : []),
    ...(isCoordinator && !voorstel
      ? [{ title: 'Zet op de jaaragenda', verb: 'signalen.proposeForm', data }]
      : []),
    { title: 'Alle signalen', verb: 'signalen.list' },
  ];
}

/** The last face of a card of which the signaal went to somebody else. */
export function movedCard({ onderwerp, toegewezen }: Signaal): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Dit signaal is nu van iemand anders',
    about: onderwerp,
    text: `${toegewezen?.aan.naam ?? 'Een collega'} beantwoordt het. Jij hoeft niets te doen.`,
  });
}
