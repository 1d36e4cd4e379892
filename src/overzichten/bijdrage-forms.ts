import { procentWords } from '../budget/bijdrage.ts';
import type { BijdrageInvoer } from '../budget/bijdrage-jaar.ts';
import { amount } from '../forms/amount-input.ts';
import { oneOf } from '../forms/choice-input.ts';
import { formAbout } from '../forms/form.ts';
import { type Input, paragraph } from '../forms/input.ts';
import { formatEuro } from '../shared/euro.ts';

/** `jaren`: of which the number of inhabitants is known, the newest first; `eerder`: what was recorded before. */
type AboutBijdrage = {
  readonly jaren: readonly string[];
  readonly eerder?: BijdrageInvoer | undefined;
};
/** The same for a year (YYYY) of which it is recorded. */
type AboutBijdragejaar = AboutBijdrage & { readonly jaar: number };

/** What to type for a new card. */
export const PHRASE = 'bijdrage';
/** To how many euro the amounts can be rounded. */
const EENHEDEN = ['1', '10', '100', '1000'] as const;
const EENHEID_TITLES = { 1: '€ 1', 10: '€ 10', 100: '€ 100', 1000: '€ 1.000' } as const;
/** The highest amount to divide, in whole euro. */
const MAX_BEDRAG = 10_000_000;

/** An amount of whole euro, 1 or more; undefined never. */
function heleEuros(): Input<AboutBijdrage, number | undefined> {
  const problem = `Vul een bedrag in hele euro’s in, zoals 95.202. Het laagste is ${formatEuro(1)}, het hoogste ${formatEuro(MAX_BEDRAG)}.`;
  const typed = amount<AboutBijdrage>({
    label: 'Bedrag in hele euro’s',
    help: 'Wat de gemeenten samen betalen.',
    leeg: 'Vul het bedrag in.',
    max: MAX_BEDRAG * 100,
    from: ({ eerder }) => (eerder ? String(eerder.bedrag) : ''),
  });
  return {
    ...typed,
    error: problem,
    read(raw, about) {
      const reading = typed.read(raw, about);
      if ('problem' in reading) return raw === '' ? reading : { problem };
      const euros = (reading.value ?? 0) / 100;
      return Number.isInteger(euros) && euros >= 1 ? { value: euros } : { problem };
    },
  };
}

const INPUTS = {
  bedrag: heleEuros(),
  peiljaar: oneOf<AboutBijdrage, string>({
    label: 'Inwoners op 1 januari van',
    help: 'De beheerder vult aantallen aan bij ‘regio’.',
    leeg: 'Kies een jaar.',
    style: 'compact',
    choices: ({ jaren }) => jaren.map((value) => ({ value, title: value })),
    from: ({ jaren, eerder }) => eerder?.peiljaar ?? jaren[0] ?? '',
  }),
  verdeling: paragraph<AboutBijdrage>({
    label: 'Delen',
    help: 'Elk deel op een eigen regel met zijn procent, samen 100. Betaalt een gemeente niet mee? Schrijf dan: Jeugd: 50, zonder Eemnes.',
    leeg: 'Schrijf minstens één deel op, zoals: Alle gemeenten: 100.',
    max: 1000,
    expects: ['een naam'],
    from: ({ eerder }) => eerder?.delen.map(deelLine).join('\n') ?? 'Alle gemeenten: 100',
  }),
  eenheid: oneOf<AboutBijdrage, (typeof EENHEDEN)[number]>({
    label: 'Afronden op',
    help: 'Het bedrag moet daar precies in passen.',
    leeg: 'Kies een bedrag.',
    style: 'compact',
    choices: EENHEDEN.map((value) => ({ value, title: EENHEID_TITLES[value] })),
    from: ({ eerder }) => String(eerder?.eenheid ?? 1),
  }),
};

/** As somebody would type it: 'Jeugd: 50, zonder Eemnes en Laren'. */
function deelLine({ naam, procent, zonder }: BijdrageInvoer['delen'][number]): string {
  return `${naam}: ${procentWords(procent)}${zonder.length === 0 ? '' : `, zonder ${zonder.join(' en ')}`}`;
}

/** The contribution of each gemeente, calculated and not kept. */
export const bijdrageForm = formAbout<AboutBijdrage>()({
  verb: 'overzichten.bijdrage',
  opensIn: 'chat',
  keys: [],
  phrase: PHRASE,
  eyebrow: 'Bijdrage per gemeente',
  titel: 'Verdeel een bedrag naar inwoners',
  intro:
    'Je krijgt een tabel voor de oplegger. De bedragen zijn samen precies het hele bedrag. Er wordt niets bewaard; dat kan daarna.',
  inputs: INPUTS,
  submit: 'Verdeel',
});

/** What the gemeenten contribute in one year, made or changed. */
export const bijdragejaarForm = formAbout<AboutBijdragejaar>()({
  verb: 'overzichten.bijdrageVast',
  opensIn: 'dialog',
  keys: ['bijdragejaar'],
  phrase: PHRASE,
  eyebrow: 'Bijdrage per gemeente',
  titel: ({ jaar }) => `Bijdrage van de gemeenten in ${jaar}`,
  intro:
    'Wat elke gemeente betaalt, reken ik uit. Zo blijft het staan, ook als er later andere aantallen inwoners bekend zijn.',
  inputs: INPUTS,
  submit: 'Bewaar',
  others: ({ jaar }) => [{ title: 'Terug', verb: 'overzichten.bijdragejaar', data: { bijdragejaar: jaar } }],
});
