import { someOf } from '../forms/choice-input.ts';
import { formAbout } from '../forms/form.ts';
import { day, paragraph } from '../forms/input.ts';
import { type Raad, raadWords } from '../shared/adviesraad.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { Adviesraad, Raadsoverleg } from './raad.ts';
import { PHRASE } from './raad-forms.ts';
import { samenWords } from './raad-words.ts';
import { AFGEZEGD, BESPROKEN } from './raadsoverleg-rules.ts';

/** The forms about meetings with a raad: what is asked, and in which words. */

type About = { readonly raad: Adviesraad };
type AboutPlan = About & {
  /** The other raden that there are this year. */
  readonly andere: readonly Raad[];
};
type AboutOverleg = About & { readonly overleg: Raadsoverleg };

const OF_RAAD = {
  phrase: PHRASE,
  titel: ({ raad }: About): string => raadWords(raad),
  others: ({ raad }: About) => [{ title: 'Terug', verb: 'adviesraden.show', data: { raad: raad.id } }],
} as const;
/** Of more raden it is one meeting. */
const overlegLine = ({ overleg: { datum, samenMet = [] } }: AboutOverleg): string =>
  `Het overleg van ${formatDutchDate(datum)}${samenWords(samenMet)}.`;
const ZONDER_NAMEN = 'Een zin is genoeg. Schrijf geen namen van leden op.';

/** A meeting is planned, or was held already. */
export const planRaadsoverlegForm = formAbout<AboutPlan>()({
  ...OF_RAAD,
  verb: 'adviesraden.planOverleg',
  opensIn: 'chat',
  keys: ['raad'],
  eyebrow: 'Overleg met een adviesraad',
  inputs: {
    datum: day({
      label: 'Dag van het overleg',
      help: 'Een dag die nog komt. Is het overleg al geweest? Kies dan die dag.',
      leeg: 'Kies een datum.',
    }),
    besproken: paragraph({
      ...BESPROKEN,
      label: 'Wat is besproken',
      help: `Alleen als het overleg al is geweest. ${ZONDER_NAMEN}`,
    }),
    samenMet: someOf<AboutPlan, string>({
      label: 'Andere raden die erbij zijn',
      help: 'Is het een overleg met meer raden? Kies wie er ook zijn. Het staat dan bij elk van hen.',
      style: 'compact',
      isExtra: true,
      choices: ({ andere }) => andere.map((raad) => ({ value: raad.id, title: raadWords(raad) })),
    }),
  },
  submit: 'Bewaar',
});

/** It was held. */
export const raadsoverlegForm = formAbout<AboutOverleg>()({
  ...OF_RAAD,
  verb: 'adviesraden.saveOverleg',
  opensIn: 'chat',
  opens: 'adviesraden.openOverleg',
  keys: ['raad', 'raadsoverleg'],
  eyebrow: 'Overleg met een adviesraad',
  lines: (about) => [overlegLine(about)],
  inputs: {
    besproken: paragraph({ ...BESPROKEN, label: 'Wat is besproken', help: ZONDER_NAMEN }),
  },
  submit: 'Bewaar',
});

/** It does not take place. */
export const zegAfForm = formAbout<AboutOverleg>()({
  ...OF_RAAD,
  verb: 'adviesraden.cancelOverleg',
  opensIn: 'chat',
  keys: ['raad', 'raadsoverleg'],
  eyebrow: 'Overleg afzeggen',
  lines: (about) => [overlegLine(about)],
  inputs: {
    reden: paragraph({
      ...AFGEZEGD,
      label: 'Waarom',
      help: 'Bijvoorbeeld: de voorzitter is ziek. Noem geen naam.',
    }),
  },
  submit: 'Leg vast',
});
