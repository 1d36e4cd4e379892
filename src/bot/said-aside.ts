import { HELP, TO_DO } from '../shared/way-buttons.ts';
import { meldingCard } from './bot-cards.ts';
import type { CardMessage } from './ports.ts';

/** What people say to somebody who answers, and that asks nothing: thanks, yes or no, stop. */

const AWAY = { title: 'Meld een afwezigheid', verb: 'mensen.absenceForm' } as const;

/** Beside any of them: 'nee dank je hoor'. */
const BESIDE =
  /^(?:nee|neen|hoor|dan|wel|je|jij|u|voor|de|het|dat|is|heel|erg|zo|maar|even|nu|verder|bot|samenkracht)$/;
const THANKS =
  /^(?:dank|dankje|dankjewel|dankuwel|bedankt|merci|thanks|thx|tnx|top|prima|super|fijn|mooi|perfect|geweldig|oke|okay|ok|goed|begrepen|duidelijk|helder)$/;
const YES_OR_NO = /^(?:ja|nee|jawel|jazeker|neen|akkoord|klopt|graag)$/;
const STOP = /^(?:stop|stoppen|annuleer|annuleren|sluit|sluiten|afsluiten|terug|cancel|weg|ophouden)$/;

/** 'Stop met die herinneringen', 'ik wil geen berichten meer'. */
const FEWER =
  /^(?=.*\b(?:stop|stoppen|geen|minder|uit|uitzetten|afmelden|uitschrijven|ophouden)\b)(?:(?:ik|wil|wilt|graag|kun|kan|je|mag|de|die|al|het|met|voor|mij|me|aub|stop|stoppen|zet|geen|minder|zoveel|stuur|sturen|krijgen) )*(?:herinnering|herinneringen|bericht|berichten|meldingen|notificaties|mails|mailtjes|mailen|appen|spammen|sturen)(?: (?:meer|minder|uit|sturen|stoppen|uitzetten|afmelden|ophouden|krijgen|ontvangen|aub))*$/;

const SAID: readonly (readonly [RegExp, () => CardMessage])[] = [
  [
    THANKS,
    () =>
      meldingCard({
        tone: 'uitleg',
        title: 'Graag gedaan',
        text: 'Is er nog iets? Typ het gerust.',
        buttons: [HELP],
      }),
  ],
  [
    YES_OR_NO,
    () =>
      meldingCard({
        tone: 'uitleg',
        title: 'Waarop is dat je antwoord?',
        text: 'Ik kan niet zien op welke kaart je antwoordt. Gebruik de knoppen op die kaart.',
        buttons: [HELP],
      }),
  ],
  [
    STOP,
    () =>
      meldingCard({
        tone: 'uitleg',
        title: 'Er loopt niets',
        text: [
          'Wat je op een kaart hebt ingevuld en niet hebt bewaard, is niet bewaard. Je hoeft daarvoor niets te doen.',
          'Wil je een tijd geen herinneringen? Meld dan een afwezigheid.',
        ].join('\n'),
        buttons: [AWAY, HELP],
      }),
  ],
];

/**
 * @param text as `comparable` makes it
 * @returns what is answered; undefined: it says more than that
 */
export function saidAside(text: string): CardMessage | undefined {
  if (FEWER.test(text))
    return meldingCard({
      tone: 'uitleg',
      title: 'Wil je minder berichten?',
      text: [
        'Een herinnering komt alleen zolang iets van jou openstaat. Doe je het, of zeg je op de kaart dat het is gedaan? Dan stopt ze.',
        'Ben je er een tijd niet? Meld dan een afwezigheid.',
      ].join('\n'),
      buttons: [TO_DO, AWAY],
    });
  const typed = text.split(' ');
  return SAID.find(
    ([own]) =>
      typed.some((word) => own.test(word)) &&
      typed.every((word) => own.test(word) || BESIDE.test(word) || THANKS.test(word)),
  )?.[1]();
}
