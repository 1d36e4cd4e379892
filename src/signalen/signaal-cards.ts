import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import { voortgangCard } from '../bot/voortgang-card.ts';
import type { CardButton } from '../shared/card-context.ts';
import { countWords, pageButtons, pageOf } from '../shared/card-pages.ts';
import { localDate } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { showSignaal } from '../shared/way-buttons.ts';
import { openBelofte, openTerugkijken, type Signaal } from './signaal.ts';
import { bronWords, listLine, standSentence } from './signaal-words.ts';

/** What somebody may do with a signaal. */
type Lezer = {
  readonly isCoordinator: boolean;
  readonly mayAnswer: boolean;
  /** Was it assigned to this reader? */
  readonly isMine: boolean;
};

/** A signaal with the last day for its answer (YYYY-MM-DD), and the title of the opdracht that it names. */
export type Getermijnd = {
  readonly signaal: Signaal;
  readonly uiterlijk: string;
  readonly opdracht?: string | undefined;
};

export const ALL_SIGNALEN: CardButton = { title: 'Bekijk alle signalen', verb: 'signalen.list' };

/** Leads to this one. */
export function toSignaal({ id }: Pick<Signaal, 'id'>): CardButton {
  return showSignaal(id);
}

/**
 * All signalen that somebody may read, a page of ten.
 * @param list `page` from 1; `today` YYYY-MM-DD; `zietAlles`: otherwise the reader sees only some
 */
export function signalenCard(list: {
  readonly signalen: readonly Getermijnd[];
  readonly page: number;
  readonly today: string;
  readonly mayAdd: boolean;
  readonly zietAlles: boolean;
}): CardMessage {
  const { signalen, page, today, mayAdd, zietAlles } = list;
  const open = signalen.filter(({ signaal }) => !signaal.antwoord).length;
  return voortgangCard({
    eyebrow: 'Signalen',
    titel: listTitle(open, signalen.filter(({ signaal }) => openBelofte(signaal)).length, zietAlles),
    intro: [
      signalen.length > 0
        ? countWords(signalen.length, page, 'signaal', 'signalen')
        : zietAlles
          ? 'Er zijn nog geen signalen.'
          : 'Er zijn geen signalen die jij kunt lezen.',
      zietAlles ? '' : 'Je ziet alleen wat jij opschreef of beantwoordt.',
    ]
      .filter((words) => words !== '')
      .join(' '),
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
      ...(mayAdd ? [{ title: 'Schrijf een signaal op', verb: 'signalen.new' }] : []),
    ],
  });
}

function listTitle(open: number, beloften: number, zietAlles: boolean): string {
  const promised = `${beloften} ${beloften === 1 ? 'belofte staat' : 'beloften staan'} open`;
  if (open === 0) {
    if (beloften > 0) return promised;
    return zietAlles ? 'Geen open signalen' : 'Geen open signalen die jij kunt lezen';
  }
  const waiting = `${open} ${open === 1 ? 'signaal wacht' : 'signalen wachten'} op antwoord`;
  return beloften === 0 ? waiting : `${waiting}, ${promised}`;
}

/** One signaal with what this reader can do with it. */
export function signaalCard(
  view: Getermijnd & {
    readonly lezer: Lezer;
    readonly eyebrow?: string;
    readonly notice?: string;
    readonly tone?: 'warning' | 'good';
  },
): CardMessage {
  const { signaal, uiterlijk, opdracht, lezer, eyebrow = 'Signaal', notice, tone } = view;
  const { onderwerp, tekst, antwoord } = signaal;
  return voortgangCard({
    eyebrow,
    titel: onderwerp,
    intro: standSentence(signaal, uiterlijk, lezer),
    facts: factsOf(signaal, opdracht, lezer),
    sections: [
      { kop: 'Het signaal', regels: [{ tekst }] },
      ...(antwoord
        ? [{ kop: 'Het antwoord', regels: [{ tekst: antwoord.tekst, onder: `Omdat: ${antwoord.reden}` }] }]
        : []),
      ...belofteSection(signaal),
    ],
    buttons: buttonsOf(signaal, lezer),
    bericht: signaal.bericht,
    notice,
    tone,
  });
}

function factsOf(signaal: Signaal, opdracht: string | undefined, { isMine }: Lezer) {
  const { ontvangen, opgenomen, gemeld, gemeente, toegewezen, teruggekoppeld, teruggekeken, voorstel } =
    signaal;
  const facts = [
    ['Van', bronWords(signaal)],
    ['Ontvangen', formatDutchDate(ontvangen)],
    ['Opgeschreven door', gemeld && opgenomen.door],
    ['Gemeente', gemeente],
    ['Opdracht', opdracht],
    ['Voor', isMine ? undefined : toegewezen?.aan.naam],
    ['Verteld', teruggekoppeld && formatDutchDate(teruggekoppeld.datum)],
    ['Teruggekeken', teruggekeken && `${teruggekeken.uitkomst}. ${teruggekeken.toelichting}`],
    ['Jaaragenda', voorstel && `op de jaaragenda van ${voorstel.jaar}`],
  ] as const;
  return facts.flatMap(([title, value]) => (value === undefined ? [] : [{ title, value }]));
}

function belofteSection({ belofte }: Signaal) {
  if (!belofte) return [];
  const { wat, datum, nagekomen } = belofte;
  const onder = nagekomen
    ? `✓ Nagekomen op ${formatDutchDate(localDate(nagekomen.op))}: ${nagekomen.hoe}`
    : `Uiterlijk ${formatDutchDate(datum)}`;
  return [{ kop: 'De belofte', regels: [{ tekst: wat, onder }] }];
}

/** The next step stands first and stands out. */
function buttonsOf(signaal: Signaal, { isCoordinator, mayAnswer, isMine }: Lezer): readonly CardButton[] {
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
    primary: isMine && !antwoord,
  };
  const isPromised = openBelofte(signaal) !== undefined;
  const keep: CardButton = {
    title: 'De belofte is nagekomen',
    verb: 'signalen.keepBelofteForm',
    data,
    primary: teruggekoppeld !== undefined,
  };
  return [
    ...(mayAnswer && antwoord && !teruggekoppeld
      ? [{ title: 'Het is verteld', verb: 'signalen.reportBackForm', data, primary: true }]
      : []),
    ...(mayAnswer && isPromised ? [keep] : []),
    ...(isCoordinator && openTerugkijken(signaal) !== undefined
      ? [{ title: 'Kijk terug', verb: 'signalen.lookBackForm', data }]
      : []),
    ...(isCoordinator && (!antwoord || isPromised) ? [assign] : []),
    ...(mayAnswer && !teruggekoppeld ? [answer] : []),
    ...(isCoordinator && !voorstel
      ? [{ title: 'Zet op de jaaragenda', verb: 'signalen.proposeForm', data }]
      : []),
    ALL_SIGNALEN,
  ];
}

/** The last face of a card of which the signaal went to somebody else. */
export function movedCard({ onderwerp, toegewezen, antwoord }: Signaal): CardMessage {
  const does = antwoord ? 'komt de belofte na' : 'beantwoordt het';
  return meldingCard({
    tone: 'uitleg',
    title: 'Dit signaal is nu van iemand anders',
    about: onderwerp,
    text: `${toegewezen?.aan.naam ?? 'Een collega'} ${does}. Jij hoeft niets te doen.`,
    buttons: [ALL_SIGNALEN],
  });
}

/** Once it was told and nothing is left to keep, in the place of the whole card. */
export function klaarCard({ signaal, uiterlijk }: Pick<Getermijnd, 'signaal' | 'uiterlijk'>): CardMessage {
  return meldingCard({
    tone: 'goed',
    title: 'Dit signaal is klaar',
    about: signaal.onderwerp,
    text: standSentence(signaal, uiterlijk, { isMine: true, mayAnswer: true }),
    buttons: [toSignaal(signaal)],
  });
}

/** Signalen that others wrote down within some minutes, for the coördinator who assigns them. */
export function nieuweSignalenCard(signalen: readonly Signaal[]): CardMessage {
  const [first] = signalen;
  const count = signalen.length === 1 ? '1 nieuw signaal' : `${signalen.length} nieuwe signalen`;
  return voortgangCard({
    eyebrow: 'Nieuw opgeschreven',
    titel:
      signalen.length === 1 && first
        ? `Een signaal: ${first.onderwerp}`
        : `${count}: ${first?.onderwerp ?? ''} en meer`,
    intro: 'Wijs toe wie het beantwoordt.',
    ...(signalen.length === 1 && first ? onlyOne(first) : several(signalen)),
  });
}

/** One is read where it is told, and assigned there. */
function onlyOne(signaal: Signaal) {
  const data = { signaal: signaal.id };
  return {
    sections: [{ kop: 'Het signaal', regels: [{ tekst: signaal.tekst, onder: nieuwLine(signaal) }] }],
    buttons: [
      { title: 'Wijs toe', verb: 'signalen.assignForm', data, primary: true },
      toSignaal(signaal),
      ALL_SIGNALEN,
    ],
  };
}

function several(signalen: readonly Signaal[]) {
  return {
    sections: [
      {
        kop: '',
        regels: signalen.slice(0, MAX_NEW).map((signaal) => ({
          tekst: signaal.onderwerp,
          onder: nieuwLine(signaal),
          button: {
            title: 'Bekijk',
            tooltip: `Bekijk: ${signaal.onderwerp}`,
            verb: 'signalen.show',
            data: { signaal: signaal.id },
          },
        })),
      },
    ],
    buttons: [ALL_SIGNALEN],
  };
}

const MAX_NEW = 10;

function nieuwLine(signaal: Signaal): string {
  const { opgenomen, gemeente, toegewezen } = signaal;
  const who = toegewezen ? `✓ ${toegewezen.aan.naam} beantwoordt het` : `van ${opgenomen.door}`;
  return [who, bronWords(signaal), gemeente].filter((part) => part !== undefined).join(' · ');
}

/** Its last face: all of them are somebody's. */
export function verdeeldeSignalenCard(signalen: readonly Signaal[]): CardMessage {
  const [first, ...others] = signalen;
  return meldingCard({
    tone: 'goed',
    title: signalen.length === 1 ? 'Dit signaal is toegewezen' : 'Deze signalen zijn toegewezen',
    ...(first
      ? { about: others.length === 0 ? first.onderwerp : `${first.onderwerp} en ${others.length} meer` }
      : {}),
    text: signalen
      .slice(0, MAX_NEW)
      .map(({ onderwerp, toegewezen, antwoord }) => {
        const who = toegewezen?.aan.naam ?? antwoord?.door ?? 'nog niemand';
        return signalen.length === 1 ? `${who} beantwoordt het.` : `${onderwerp}: ${who}`;
      })
      .join('\n'),
    buttons: [ALL_SIGNALEN],
  });
}

/** For who wrote it down: what was promised was done. */
export function nagekomenCard(signaal: Signaal): CardMessage {
  const { onderwerp, belofte } = signaal;
  return meldingCard({
    tone: 'goed',
    title: 'De belofte bij je signaal is nagekomen',
    about: onderwerp,
    text: `Beloofd was: ${belofte?.wat ?? ''}\n${belofte?.nagekomen?.hoe ?? ''}`,
    buttons: [toSignaal(signaal)],
  });
}
