import { DOSSIER_SOORTEN } from '../shared/bewaartermijnen.ts';

/** An option of a command, as `parseArgs` of Node reads it, with the words of the help. */
export type CommandOption = {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** What stands for its value in the help; absent: it has none. */
  readonly waarde?: string;
  readonly uitleg: string;
};

/** What stands behind a command without a name, in this order. */
type Woord = {
  readonly naam: string;
  readonly uitleg: string /** Any number of them. */;
  readonly meer?: true;
};

export type Command = {
  /** Its name in package.json. */
  readonly script: string;
  readonly doet: string;
  /** What to name when something that it needs was left out: 'Noem een map'. */
  readonly nodig?: string;
  /** The parameters of an example. */
  readonly voorbeeld: string;
  readonly woorden: readonly Woord[];
  readonly options: Readonly<Record<string, CommandOption>>;
  /** The exit codes that are not as of every command (EXIT_CODES). */
  readonly codes?: Readonly<Record<number, string>>;
};

/** What the exit code of each command says, when it says nothing else of it. */
export const EXIT_CODES: Readonly<Record<number, string>> = {
  0: 'gelukt',
  1: 'niet gelukt; de zin zegt waarom',
  2: 'de opdracht is niet begrepen; er is niets gedaan',
};

const BOT_STAAT_UIT = {
  type: 'boolean',
  uitleg: 'de bot staat uit; nodig bij Cosmos DB, waar dat niet te zien is',
} as const;

/** Every command of who runs the bot: `src/main.ts` runs them, the help and docs/beheer.md follow from this table. */
export const COMMANDS = {
  bot: {
    script: 'bot',
    doet: 'start de bot, met de instellingen uit de omgeving (README, Settings)',
    voorbeeld: '',
    woorden: [],
    options: {},
    codes: { 0: 'gestopt zoals gevraagd', 1: 'niet gestart, of niet in goede orde gestopt' },
  },
  lokaal: {
    script: 'start',
    doet: 'start de bot met voorbeelden en drie Teams-vensters op deze computer; er gaat niets naar buiten',
    voorbeeld: '',
    woorden: [],
    options: {},
    codes: { 0: 'gestopt zoals gevraagd', 1: 'niet gestart, of er viel iets uit' },
  },
  versie: {
    script: 'versie',
    doet: 'zegt welke versie van de bot dit is',
    voorbeeld: '',
    woorden: [],
    options: {},
  },
  importeer: {
    script: 'importeer',
    doet: 'laat zien wat een tabel zou brengen; met --akkoord wordt het bewaard',
    nodig: 'Noem het bestand',
    voorbeeld: 'BESTAND --akkoord',
    woorden: [{ naam: 'BESTAND', uitleg: 'de tabel: .csv of .xlsx' }],
    options: {
      akkoord: { type: 'boolean', uitleg: 'bewaar het; zonder deze optie gebeurt er niets' },
      kies: {
        type: 'string',
        multiple: true,
        waarde: 'VRAAG=KEUZE',
        uitleg: 'antwoord op een vraag die erbij stond; mag vaker',
      },
    },
    codes: {
      0: 'alles staat erin',
      1: 'de tabel is niet of niet helemaal gelezen; de zin zegt waarom',
      3: 'er is nog niets bewaard: geef --akkoord',
      4: 'er zijn rijen overgeslagen, of ze wachten op een overleg',
    },
  },
  regio: {
    script: 'regio',
    doet: 'maakt van een bestand de regio; zonder bestand laat het de regio zien als bestand',
    voorbeeld: 'BESTAND',
    woorden: [{ naam: '[BESTAND]', uitleg: 'de regio, zoals src/regio/gooi-en-vechtstreek.json' }],
    options: {},
  },
  herbouw: {
    script: 'herbouw',
    doet: 'maakt alle leesmodellen opnieuw uit het logboek; stop de bot eerst',
    voorbeeld: '',
    woorden: [],
    options: { 'bot-staat-uit': BOT_STAAT_UIT },
  },
  vooruitblik: {
    script: 'vooruitblik',
    doet: 'zegt wat de bot in een periode gaat plaatsen als niemand iets doet; verstuurt en bewaart niets',
    voorbeeld: '--van 2026-01-01 --tot 2026-12-31',
    woorden: [],
    options: {
      van: { type: 'string', waarde: 'DATUM', uitleg: 'de eerste dag, als jjjj-mm-dd; anders vandaag' },
      tot: { type: 'string', waarde: 'DATUM', uitleg: 'de laatste dag; anders vier weken verder' },
    },
  },
  reservekopie: {
    script: 'reservekopie',
    doet: 'maakt een nagekeken kopie van de opslag in SQLite; de bot mag blijven draaien',
    nodig: 'Noem een bestand of een map',
    voorbeeld: '--naar BESTAND_OF_MAP',
    woorden: [],
    options: {
      naar: {
        type: 'string',
        waarde: 'BESTAND_OF_MAP',
        uitleg: 'waar de kopie komt; over een bestand heen mag niet',
      },
    },
  },
  terugzetten: {
    script: 'terugzetten',
    doet: 'zet een reservekopie op haar plaats, en bewaart wat er stond; stop de bot eerst',
    nodig: 'Noem de reservekopie',
    voorbeeld: '--van BESTAND',
    woorden: [],
    options: { van: { type: 'string', waarde: 'BESTAND', uitleg: 'de reservekopie' } },
  },
  verhuizen: {
    script: 'verhuizen',
    doet: 'kopieert alles naar een andere opslag en vergelijkt beide; stop de bot eerst',
    nodig: 'Noem waar het vandaan komt en waar het heen gaat, sqlite of cosmos',
    voorbeeld: '--van sqlite --naar cosmos',
    woorden: [],
    options: {
      van: { type: 'string', waarde: 'OPSLAG', uitleg: 'sqlite of cosmos' },
      naar: { type: 'string', waarde: 'OPSLAG', uitleg: 'de andere' },
      'bot-staat-uit': BOT_STAAT_UIT,
    },
  },
  exporteer: {
    script: 'exporteer',
    doet: 'schrijft het hele logboek als bestanden voor het archief, en kijkt ze na; de bot mag blijven draaien',
    nodig: 'Noem een map',
    voorbeeld: '--naar MAP',
    woorden: [],
    options: { naar: { type: 'string', waarde: 'MAP', uitleg: 'waar de bestanden komen' } },
  },
  archief: {
    script: 'archief',
    doet: 'schrijft elk dossier dat klaar is, met metagegevens volgens MDTO: opdrachten, en de soorten waarvan de bewaartermijn is bepaald; de bot mag blijven draaien',
    nodig: 'Noem een lege map',
    voorbeeld: '--naar MAP',
    woorden: [],
    options: {
      naar: {
        type: 'string',
        waarde: 'MAP',
        uitleg: 'waar de dossiers komen; over een dossier heen mag niet',
      },
      kenmerk: {
        type: 'string',
        waarde: 'KENMERK',
        uitleg: 'alleen deze opdracht; anders alle die klaar zijn',
      },
      soort: {
        type: 'string',
        multiple: true,
        waarde: 'SOORT',
        uitleg: `alleen dossiers van deze soort, ook als de termijn niet is bepaald; mag vaker: ${DOSSIER_SOORTEN.join(', ')}`,
      },
    },
  },
  publiceer: {
    script: 'publiceer',
    doet: 'maakt van de goedgekeurde openbare teksten pagina’s, feeds en een blok voor de nieuwsbrief; de bot mag blijven draaien',
    nodig: 'Noem een map',
    voorbeeld: 'MAP --adres https://www.voorbeeld.nl/samenkracht/',
    woorden: [{ naam: 'MAP', uitleg: 'een lege map, of die van een eerdere publicatie' }],
    options: {
      adres: {
        type: 'string',
        waarde: 'ADRES',
        uitleg: 'waar de map op het web staat; de eerste keer nodig, daarna onthoudt de map het',
      },
      reageren: {
        type: 'string',
        waarde: 'ADRES',
        uitleg: 'waar inwoners een bericht achterlaten: een e-mailadres of een webadres; de map onthoudt het',
      },
    },
    codes: {
      0: 'de map is zoals wat is goedgekeurd',
      1: 'er is niets geschreven; de zin zegt waarom',
      3: 'een goedgekeurde tekst ging niet mee: er staat de naam van een collega in',
    },
  },
  controle: {
    script: 'controle',
    doet: 'zegt of iemand buiten de bot om iets in het logboek veranderde',
    voorbeeld: '--met MAP',
    woorden: [],
    options: {
      met: { type: 'string', waarde: 'MAP', uitleg: 'een uitvoer van eerder, om ook te zien wat weg is' },
    },
    codes: { 0: 'alles is zoals het werd geschreven', 1: 'er klopt iets niet; de zinnen zeggen waar' },
  },
  huisstijl: {
    script: 'huisstijl',
    doet: 'kijkt een Word-sjabloon na, en schrijft een proef',
    voorbeeld: 'BESTAND.docx PROEF.docx',
    woorden: [
      { naam: '[BESTAND]', uitleg: 'het sjabloon; anders dat van HUISSTIJL_DOCX' },
      { naam: '[PROEF]', uitleg: 'het bestand waar een voorbeeld van een stuk komt' },
    ],
    options: {},
  },
  'cosmos-aanmaken': {
    script: 'cosmos:aanmaken',
    doet: 'maakt de database en de containers in een emulator, of in een account dat het toelaat; mag vaker',
    voorbeeld: '--max-ru 1000',
    woorden: [],
    options: {
      'max-ru': {
        type: 'string',
        waarde: 'AANTAL',
        uitleg: 'hoogste verbruik, een veelvoud van 1000; anders serverless',
      },
    },
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}
