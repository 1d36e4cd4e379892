import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import { cutText } from '../shared/markdown.ts';
import { BERICHTEN } from '../shared/way-buttons.ts';
import { capital } from '../shared/words.ts';
import { type Kanaal, koppelingOf } from './kanaal.ts';
import { type Eindebericht, type Koppeling, koppelingKey, type Voorstel } from './koppeling.ts';
import {
  aanleidingWords,
  dayWords,
  type InSentence,
  kanaalWords,
  koppelingInSentence,
  redenWords,
} from './koppeling-words.ts';

const MAX_NAAM = 100;
const MAX_TITLE = 200;
const MAX_LINES = 10;
const ELSEWHERE_ONLY = 'Wil je het weer zien? Kies een ander kanaal: noem mij daar met @ en typ ‘koppel’.';
const ELSEWHERE = 'Je kunt ook een ander kanaal kiezen: noem mij daar met @ en typ ‘koppel’.';
const short = (naam: string): string => cutText(naam, MAX_NAAM);
const inTeam = ({ teamNaam }: Kanaal): string | undefined =>
  teamNaam === undefined ? undefined : short(teamNaam);

/** What is posted in a channel that is bound, and who gets to see it. */
const WHAT_AND_WHO = [
  'Zeg je ja? Dan plaats ik in dat kanaal een overzicht per vergadering en houd het bij. Daarin staan de opdrachten, hoe ver elk plan is, de namen van projectleiders en trekkers, en later de besluiten.',
  'Iedereen die in dat kanaal kan, leest mee. Kijk in Teams wie dat zijn.',
];

/**
 * A proposal as a coördinator sees it: a question with two buttons while it is open, and one line of what became of it later.
 * @param notice stands above it, for instance that somebody was first
 */
export function voorstelCard(
  kanaal: Kanaal,
  voorstel: Voorstel,
  overleggen: InSentence,
  notice?: string,
): CardMessage {
  const above = notice === undefined ? [] : [notice];
  if (voorstel.einde) return doneCard(kanaal, voorstel, overleggen, above);
  const { koppeling, nummer } = voorstel;
  const data = { kanaal: kanaal.id, voorstel: nummer, koppeling: koppelingKey(koppeling) };
  return meldingCard({
    tone: 'let-op',
    title: `Hoort het kanaal ${short(voorstel.naam)} bij ${koppelingInSentence(koppeling, overleggen)}?`,
    text: [
      ...above,
      `Het gaat om ${kanaalWords(short(voorstel.naam), inTeam(kanaal))}. ${aanleidingWords(voorstel)}`,
      ...WHAT_AND_WHO,
      'Zolang je niets kiest, plaats ik daar niets.',
    ].join('\n'),
    buttons: [
      { title: 'Ja, koppel', verb: 'mensen.acceptKoppeling', data },
      { title: 'Nee', verb: 'mensen.refuseKoppeling', data },
    ],
  });
}

function doneCard(
  kanaal: Kanaal,
  { naam, koppeling, einde }: Voorstel,
  overleggen: InSentence,
  above: readonly string[],
): CardMessage {
  const where = capital(kanaalWords(short(naam), inTeam(kanaal)));
  const what = koppelingInSentence(einde?.koppeling ?? koppeling, overleggen);
  const day = dayWords(einde?.op ?? '');
  const who = einde?.door.naam ?? '';
  const again = koppelingOf(kanaal) ? [] : ['Wil je het toch? Noem mij in dat kanaal met @ en typ ‘koppel’.'];
  const face = (title: string, lines: readonly string[]): CardMessage =>
    meldingCard({ tone: above.length > 0 ? 'let-op' : 'goed', title, text: [...above, ...lines].join('\n') });
  switch (einde?.soort) {
    case 'gekoppeld':
      return face(`Het kanaal ${short(naam)} is gekoppeld`, [
        `${where}: ${who} koppelde het op ${day} aan ${what}.`,
      ]);
    case 'geweigerd':
      return face(`Het kanaal ${short(naam)} is niet gekoppeld`, [
        `${where}: ${who} zei op ${day} nee tegen ${what}.`,
        ...again,
      ]);
    case 'verwijderd':
      return face(`Het kanaal ${short(naam)} is verwijderd`, [
        `Dat zag ik op ${day}. Over dit kanaal vraag ik niets meer.`,
      ]);
    case 'verlaten':
      return face(`Ik kan niet meer in het kanaal ${short(naam)}`, [
        `Dat is zo sinds ${day}. Je hoeft niet meer te kiezen.`,
      ]);
    default:
      return face(`Het kanaal ${short(naam)} kreeg een andere naam`, [
        `Dat was op ${day}. Je hoeft niet meer te kiezen.`,
      ]);
  }
}

/** Why nothing comes in a channel, for who made it; what became of it later. */
export function makerCard(
  kanaal: Kanaal,
  { naam, koppeling, einde }: Voorstel,
  overleggen: InSentence,
): CardMessage {
  const where = capital(kanaalWords(short(naam), inTeam(kanaal)));
  const what = koppelingInSentence(einde?.koppeling ?? koppeling, overleggen);
  if (!einde)
    return meldingCard({
      tone: 'uitleg',
      title: `Het kanaal ${short(naam)} is nog niet gekoppeld`,
      text: `${where} lijkt bij ${what} te horen. Ik plaats daar pas iets als de coördinator dat goed vindt. Ik vraag het.`,
    });
  const day = dayWords(einde.op);
  if (einde.soort === 'gekoppeld')
    return meldingCard({
      tone: 'goed',
      title: `Het kanaal ${short(naam)} is gekoppeld`,
      text: `${where}: ${einde.door.naam} koppelde het op ${day} aan ${what}.`,
    });
  return meldingCard({
    tone: 'uitleg',
    title: `Het kanaal ${short(naam)} is niet gekoppeld`,
    text:
      einde.soort === 'geweigerd'
        ? `${where} hoort niet bij ${what}. Dat zei ${einde.door.naam} op ${day}.`
        : `${where} heeft sinds ${day} geen koppeling nodig.`,
  });
}

/** Where the overviews of something that stopped go now: the names of channels. */
export type Vervolg = { readonly koppeling: Koppeling; readonly kanalen: readonly string[] };

/** Is there anything of which the overviews go nowhere now? */
export function isOpgelost(vervolg: readonly Vervolg[]): boolean {
  return vervolg.every(({ kanalen }) => kanalen.length > 0);
}

/** A channel that ended, for the coördinators: what stopped there, where it goes now, and what can be done. */
export function eindeCard(
  eindebericht: Eindebericht,
  vervolg: readonly Vervolg[],
  overleggen: InSentence,
): CardMessage {
  const done = isOpgelost(vervolg);
  const lines = vervolg.slice(0, MAX_LINES).map(({ koppeling, kanalen }) => {
    const what = `Het overzicht van ${koppelingInSentence(koppeling, overleggen)}`;
    if (kanalen.length === 0) return `${what} komt nu nergens.`;
    const names = kanalen.slice(0, MAX_LINES).map(short);
    return `${what} komt in ${kanalen.length === 1 ? 'het kanaal' : 'de kanalen'} ${names.join(', ')}.`;
  });
  return meldingCard({
    tone: done ? 'goed' : 'let-op',
    title: cutText(redenWords(eindebericht), MAX_TITLE),
    text: [
      `Dat zag ik op ${dayWords(eindebericht.op)}.`,
      ...lines,
      ...(done ? [] : [ADVICE[eindebericht.reden]]),
    ].join('\n'),
    buttons: [BERICHTEN],
  });
}

const ADVICE: Readonly<Record<Eindebericht['reden'], string>> = {
  'kanaal verwijderd': ELSEWHERE_ONLY,
  'team verwijderd': ELSEWHERE_ONLY,
  onvindbaar: ELSEWHERE_ONLY,
  'bot verwijderd': `Wil je het weer zien? Zet mij terug in het team: dan ga ik daar verder. ${ELSEWHERE}`,
  'team gearchiveerd': `Wordt het team weer actief? Dan ga ik daar verder. ${ELSEWHERE}`,
};
