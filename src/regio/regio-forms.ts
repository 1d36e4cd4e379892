import { amountInEuro } from '../forms/amount-input.ts';
import { oneOf } from '../forms/choice-input.ts';
import { formAbout } from '../forms/form.ts';
import { line, number, paragraph, toggle } from '../forms/input.ts';
import { centenOf, typedEuro } from '../shared/euro.ts';
import {
  type Gemeente,
  OVERLEG_SOORTEN,
  type OverlegGegevens,
  type OverlegSoort,
  type RegioGegevens,
} from '../shared/regio-gegevens.ts';
import { SOORT_WORDS } from './regio-words.ts';
import { schoolvakantieRegel, VOORBEELD } from './schoolvakanties.ts';

/** The forms about the region: what is asked, and in which words. */

export type AboutRegio = { readonly regio: RegioGegevens };
type AboutOverleg = AboutRegio & { readonly overleg: OverlegGegevens | undefined };

/** What to type for a new card. */
export const PHRASE = 'regio';
const OF_REGIO = {
  phrase: PHRASE,
  eyebrow: 'Samenkracht! · Beheer',
  others: () => [{ title: 'Terug', verb: 'regio.show' }],
} as const;
const LINES = 1500;
const jaar = (label: string, help: string, from?: (about: AboutRegio) => string) =>
  number<AboutRegio>({ label, help, min: 1900, max: 2200, ...(from ? { from } : {}) });

/** What is set of the region as a whole. */
export const algemeenForm = formAbout<AboutRegio>()({
  ...OF_REGIO,
  verb: 'regio.save',
  opensIn: 'dialog',
  opens: 'regio.edit',
  keys: [],
  titel: 'De regio wijzigen',
  inputs: {
    naam: line({
      label: 'Naam',
      help: 'Zo heet de regio.',
      leeg: 'Vul de naam van de regio in.',
      max: 80,
      from: ({ regio }) => regio.naam,
    }),
    programmas: paragraph({
      label: 'Programma’s',
      help: 'Elk programma op een eigen regel.',
      max: LINES,
      from: ({ regio }) => regio.programmas.join('\n'),
    }),
    fysiek: paragraph({
      label: 'Programma’s van het fysieke domein',
      help: 'Welke van deze gaan over de Omgevingswet? Elk op een eigen regel. Plannen daarvan krijgen andere woorden en plichten.',
      max: LINES,
      isExtra: true,
      from: ({ regio }) => regio.fysiek.join('\n'),
    }),
    schoolvakanties: paragraph({
      label: 'Schoolvakanties',
      help: `Elke vakantie op een eigen regel. Zo kan het: ${VOORBEELD}. Ze staan op rijksoverheid.nl. In de planning zie je ze.`,
      max: LINES,
      from: ({ regio }) => (regio.schoolvakanties ?? []).map(schoolvakantieRegel).join('\n'),
    }),
    vorm: line({
      label: 'Vorm van het kenmerk',
      help: 'Zet een # voor elk cijfer. Leeg: een kenmerk mag elke vorm hebben.',
      max: 40,
      from: ({ regio }) => regio.kenmerk?.vorm ?? '',
    }),
    voorbeeld: line({
      label: 'Voorbeeld van een kenmerk',
      help: 'Dit staat op kaarten waar een kenmerk wordt gevraagd.',
      max: 40,
      from: ({ regio }) => regio.kenmerk?.voorbeeld ?? '',
    }),
    vergoeding: amountInEuro({
      label: 'Vergoeding in euro',
      help: 'Wat een deelnemer gewoonlijk krijgt.',
      leeg: 'Vul een bedrag in. Geen vergoeding is 0.',
      max: 100_000,
      from: ({ regio }) => typedEuro(centenOf(regio.vergoeding)),
    }),
    werkwijze: line({
      label: 'Bron van de werkwijze',
      help: 'Het stuk waarin de werkwijze is vastgesteld. Dit mag leeg blijven.',
      max: 80,
      from: ({ regio }) => regio.werkwijze ?? '',
    }),
  },
  submit: 'Bewaar',
});

/** A gemeente that comes in. */
export const newGemeenteForm = formAbout<AboutRegio>()({
  ...OF_REGIO,
  verb: 'regio.addGemeente',
  opensIn: 'chat',
  opens: 'regio.newGemeente',
  keys: [],
  titel: 'Een gemeente toevoegen',
  intro: 'Komt er een gemeente bij, bijvoorbeeld door een herindeling? Vul dan ook het eerste jaar in.',
  inputs: {
    naam: line({
      label: 'Naam',
      help: 'Zo komt de gemeente op kaarten te staan.',
      leeg: 'Vul de naam van de gemeente in.',
      max: 60,
    }),
    van: jaar('Eerste jaar', 'Leeg: de gemeente hoort er al die tijd bij.'),
    inwoners: number({
      label: 'Inwoners',
      help: 'Weet je het niet? Laat het leeg.',
      min: 1,
      max: 20_000_000,
    }),
    inwonersJaar: jaar('Inwoners op 1 januari van', 'Het jaar van de telling.'),
  },
  submit: 'Voeg toe',
});

/** A gemeente that goes out, or of which the inhabitants were counted again. */
export const gemeenteForm = formAbout<AboutRegio>()({
  ...OF_REGIO,
  verb: 'regio.saveGemeente',
  opensIn: 'dialog',
  opens: 'regio.editGemeente',
  keys: [],
  titel: 'Een gemeente wijzigen',
  intro:
    'Wat je leeg laat, blijft zoals het is. Een gemeente die stopt, blijft bij de opdrachten staan die er al zijn.',
  inputs: {
    gemeente: oneOf({
      label: 'Gemeente',
      help: 'De gemeente waar iets aan verandert.',
      leeg: 'Kies een gemeente.',
      style: 'compact',
      choices: ({ regio }) => regio.gemeenten.map(({ naam }) => ({ value: naam, title: naam })),
    }),
    van: jaar('Eerste jaar', 'Het eerste jaar dat de gemeente bij de regio hoort.'),
    tot: jaar('Laatste jaar', 'Het laatste jaar dat de gemeente bij de regio hoort.'),
    inwoners: number({
      label: 'Inwoners',
      help: 'Een nieuwe telling komt naast de oude te staan.',
      min: 1,
      max: 20_000_000,
    }),
    inwonersJaar: jaar('Inwoners op 1 januari van', 'Het jaar van de telling.'),
  },
  submit: 'Bewaar',
});

/** Which overleg changes. */
export const chooseOverlegForm = formAbout<AboutRegio>()({
  ...OF_REGIO,
  verb: 'regio.editOverleg',
  opensIn: 'chat',
  opens: 'regio.chooseOverleg',
  keys: [],
  titel: 'Een overleg wijzigen',
  isRepeatable: true,
  inputs: {
    overleg: oneOf({
      label: 'Overleg',
      help: 'Het overleg waar iets aan verandert.',
      leeg: 'Kies een overleg.',
      style: 'compact',
      choices: ({ regio }) => regio.overleggen.map(({ id, naam }) => ({ value: id, title: naam })),
    }),
  },
  submit: 'Verder',
});

/** The key of an overleg that is not there yet. */
export const NIEUW = 'nieuw';

/** Of what kind an overleg is. */
export const soortInput = <About>(from: (about: About) => string = () => '') =>
  oneOf<About, OverlegSoort>({
    label: 'Soort',
    help: 'Wat voor overleg is het?',
    leeg: 'Kies wat voor overleg het is.',
    style: 'compact',
    choices: OVERLEG_SOORTEN.map((value) => ({ value, title: SOORT_WORDS[value] })),
    from,
  });
/** Whether it decides. */
export const beslistInput = <About>(from: (about: About) => string = () => '') =>
  oneOf<About, 'ja' | 'nee'>({
    label: 'Neemt het besluiten?',
    help: 'Dan hoort bij een agendapunt met doel vaststellen een besluit.',
    leeg: 'Kies ja of nee.',
    choices: [
      { value: 'ja', title: 'ja' },
      { value: 'nee', title: 'nee' },
    ],
    from,
  });

/** A new overleg, or what is known of one. */
export const overlegForm = formAbout<AboutOverleg>()({
  ...OF_REGIO,
  verb: 'regio.saveOverleg',
  opensIn: 'dialog',
  opens: false,
  keys: ['overleg'],
  titel: ({ overleg }) => overleg?.naam ?? 'Een overleg toevoegen',
  inputs: {
    naam: line({
      label: 'Naam',
      help: 'De hele naam van het overleg.',
      leeg: 'Vul de naam van het overleg in.',
      max: 80,
      from: ({ overleg }) => overleg?.naam ?? '',
    }),
    kort: line({
      label: 'Korte naam',
      help: 'Een afkorting, voor op kaarten. Leeg: de hele naam.',
      max: 60,
      from: ({ overleg }) => overleg?.kort ?? '',
    }),
    namen: paragraph({
      label: 'Andere namen',
      help: 'Namen die in stukken staan of die mensen typen, elk op een eigen regel.',
      max: LINES,
      from: ({ overleg }) => overleg?.namen.join('\n') ?? '',
    }),
    soort: soortInput<AboutOverleg>(({ overleg }) => overleg?.soort ?? ''),
    beslist: beslistInput<AboutOverleg>(({ overleg }) => (overleg ? (overleg.beslist ? 'ja' : 'nee') : '')),
    over: line({
      label: 'Waarover',
      help: 'Waar gaat het overleg over, of waarover besluit het? Dit mag leeg blijven.',
      max: 200,
      from: ({ overleg }) => overleg?.over ?? '',
    }),
    kanalen: paragraph({
      label: 'Namen van kanalen',
      help: 'Heet een kanaal zo? Dan vraag ik de coördinator of het bij dit overleg hoort. Elke naam op een eigen regel.',
      max: LINES,
      from: ({ overleg }) => overleg?.kanalen.join('\n') ?? '',
    }),
    vervallen: toggle({
      label: 'Komt niet meer bij elkaar',
      title: 'Dit overleg is er niet meer',
      help: 'Het blijft staan bij wat er al is, en je kunt het niet meer kiezen.',
      from: ({ overleg }) => String(overleg?.vervallen ?? false),
      when: ({ overleg }) => overleg !== undefined,
    }),
  },
  submit: 'Bewaar',
});

/** A count by year, beside those that were there. */
export function withCount(
  { inwoners }: Pick<Gemeente, 'inwoners'>,
  count: number | undefined,
  year: number | undefined,
): Gemeente['inwoners'] {
  return count === undefined || year === undefined ? inwoners : { ...inwoners, [year]: count };
}
