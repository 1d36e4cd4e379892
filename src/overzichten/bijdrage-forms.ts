import { oneOf } from '../forms/choice-input.ts';
import { formAbout } from '../forms/form.ts';
import { number, paragraph } from '../forms/input.ts';

/** `jaren`: of which the number of inhabitants is known, the newest first. */
export type AboutBijdrage = { readonly jaren: readonly string[] };

/** What to type for a new card. */
export const PHRASE = 'bijdrage';
/** To how many euro the amounts can be rounded. */
export const EENHEDEN = ['1', '10', '100', '1000'] as const;
const EENHEID_TITLES = { 1: '€ 1', 10: '€ 10', 100: '€ 100', 1000: '€ 1.000' } as const;
/** The highest amount to divide, in whole euro. */
const MAX_BEDRAG = 10_000_000;

/** The contribution of each gemeente. */
export const bijdrageForm = formAbout<AboutBijdrage>()({
  verb: 'overzichten.bijdrage',
  opensIn: 'chat',
  keys: [],
  phrase: PHRASE,
  eyebrow: 'Bijdrage per gemeente',
  titel: 'Verdeel een bedrag naar inwoners',
  intro: 'Je krijgt een tabel voor de oplegger. De bedragen zijn samen precies het hele bedrag.',
  inputs: {
    bedrag: number({
      label: 'Bedrag in hele euro’s',
      help: 'Wat de gemeenten samen betalen.',
      leeg: 'Vul het bedrag in.',
      min: 1,
      max: MAX_BEDRAG,
    }),
    peiljaar: oneOf<AboutBijdrage, string>({
      label: 'Inwoners op 1 januari van',
      help: 'De beheerder vult aantallen aan bij ‘regio’.',
      leeg: 'Kies een jaar.',
      style: 'compact',
      choices: ({ jaren }) => jaren.map((value) => ({ value, title: value })),
      from: ({ jaren }) => jaren[0] ?? '',
    }),
    verdeling: paragraph<AboutBijdrage>({
      label: 'Delen',
      help: 'Elk deel op een eigen regel met zijn procent, samen 100. Betaalt een gemeente niet mee? Schrijf dan: Jeugd: 50, zonder Eemnes.',
      leeg: 'Schrijf minstens één deel op, zoals: Alle gemeenten: 100.',
      max: 1000,
      expects: ['een naam'],
      from: () => 'Alle gemeenten: 100',
    }),
    eenheid: oneOf<AboutBijdrage, (typeof EENHEDEN)[number]>({
      label: 'Afronden op',
      help: 'Het bedrag moet daar precies in passen.',
      leeg: 'Kies een bedrag.',
      style: 'compact',
      choices: EENHEDEN.map((value) => ({ value, title: EENHEID_TITLES[value] })),
      from: () => '1',
    }),
  },
  submit: 'Verdeel',
});
