import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import { GEEN_BEREIK_WORDS, type GeenBereik } from '../shared/bereik.ts';
import type { CardButton } from '../shared/card-context.ts';
import { localDate } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { cutText } from '../shared/markdown.ts';
import { ALL_OPDRACHTEN, BERICHTEN } from '../shared/way-buttons.ts';
import { counted } from '../shared/words.ts';
import { lookButton, opdrachtIdOf } from '../verplichtingen/zaak.ts';

/** Somebody whom the bot could reach, and what became of that. */
export type Weggevallen = {
  readonly naam: string;
  readonly waarom: Exclude<GeenBereik, 'chat niet geopend'>;
  /** Since when (ISO instant). */
  readonly sinds: string;
  /** Is there a chat all the same? */
  readonly heeftChat: boolean;
};

/** What waits for somebody: an opdracht that this person leads or owes something for, or a signaal. */
export type Wachtend = {
  readonly zaakId: string;
  readonly titel: string;
  readonly alsProjectleider: boolean;
};

const SHOWN = 5;
const MAX_TITLE = 100;
const MAYBE_GONE = 'Misschien werkt deze collega hier niet meer.';
const COMES_ANYWAY = 'Gaat de chat weer open, dan komt alles wat wacht vanzelf.';

/** Tells a coördinator that somebody cannot be reached, and asks who takes over. */
export function bereikCard(
  weg: Weggevallen,
  wachtend: readonly Wachtend[],
  isCoordinator: boolean,
): CardMessage {
  const { naam, waarom, sinds, heeftChat } = weg;
  const seen = `${naam} ${GEEN_BEREIK_WORDS[waarom]}. Dat zag ik op ${formatDutchDate(localDate(sinds))}.`;
  if (waarom === 'Teams antwoordt niet')
    return meldingCard({
      tone: 'let-op',
      title: `Kreeg ${naam} mijn bericht?`,
      text: seen,
      buttons: [BERICHTEN],
    });
  const advice = {
    vertrokken: MAYBE_GONE,
    geblokkeerd: `Bel even. ${COMES_ANYWAY}`,
    onvindbaar: `${MAYBE_GONE} ${COMES_ANYWAY}`,
  };
  const [first, ...others] = wachtend.slice(0, SHOWN).map(takeOver);
  const more = wachtend.length - SHOWN;
  const lines = [
    seen,
    advice[waarom],
    isCoordinator ? `${naam} is coördinator. Vraag de beheerder wie dat nu wordt.` : '',
    others.length > 0 ? 'Wie neemt over? Kies wat je wilt overdragen.' : '',
    more > 0 ? `En nog ${counted(more, 'ding', 'dingen')}.` : '',
  ];
  const single = first && { ...first, title: 'Wie neemt over?' };
  return meldingCard({
    tone: 'let-op',
    title: heeftChat ? `${naam} zit niet meer in het team` : `${naam} is niet meer te bereiken`,
    text: lines.filter((line) => line !== '').join('\n'),
    ...(others.length === 0 && single ? { about: first.title, buttons: [single] } : {}),
    ...(others.length > 0 && first ? { choices: [first, ...others] } : {}),
  });
}

function takeOver({ zaakId, titel, alsProjectleider }: Wachtend): CardButton {
  const title = cutText(titel, MAX_TITLE);
  if (opdrachtIdOf(zaakId) === undefined) return { ...lookButton(zaakId), title };
  return {
    title,
    verb: alsProjectleider ? 'opdrachten.assign' : 'opdrachten.show',
    data: { opdracht: zaakId },
  };
}

/** That somebody cannot be reached is so in another way than that message said. */
export function andersOnbereikbaarCard(naam: string): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: `Dit bericht over ${naam} is van eerder`,
    text: 'Er is een nieuwer bericht. Daar staat hoe het nu is.',
    buttons: [ALL_OPDRACHTEN],
  });
}

/** @param isBack otherwise what waited went to somebody else, or is done */
export function weerBereikbaarCard(naam: string, isBack: boolean): CardMessage {
  return meldingCard({
    tone: 'goed',
    title: isBack ? `${naam} is weer te bereiken` : `Er wacht niets meer op ${naam}`,
    text: isBack ? 'Wat wachtte, komt nu vanzelf aan.' : 'Je hoeft niets te doen.',
    buttons: [ALL_OPDRACHTEN],
  });
}
