import { METHODE_NAMEN } from '../../../opdrachten/ground/methoden.ts';
import { comparable } from '../../../shared/compare.ts';
import type { BedoelingSoort } from '../../ground/bedoeling.ts';

/** How people say what they want to do: by kind, the first that fits. */
export type Wijze = {
  readonly soort: BedoelingSoort;
  /**
   * Tried on the words without what only makes it polite. '@overleg', '@dag' and '@naam' stand for what was recognised. Sentences
   * give an order or wish something; what asks never comes here.
   */
  readonly says: readonly RegExp[];
  /** The words of the kind itself: they name no opdracht, and a typing error in one is mended. */
  readonly eigen: readonly string[];
  /** It is about an opdracht. */
  readonly opdracht?: true;
  /** What the days are of. Absent: no day belongs to it. */
  readonly dagen?: 'vergadering' | 'nieuwe dag' | 'periode';
  /** Names somebody. */
  readonly naam?: true;
  /** The words that follow, as typed, on the whole text. */
  readonly tekst?: RegExp;
};

const words = (text: string): readonly string[] => text.split(/\s+/);
const VERGADERING = '(?:@overleg|\\b(?:vergadering|overleg|bijeenkomst)\\b)';
const ADD =
  'voeg zet toe toevoegen erbij schrijf opschrijven noteer noteren leg vast vastleggen nieuwe nieuw';
const MAKE = 'maak maken schrijf schrijven begin beginnen start starten open openen vul invullen aanpassen';

const METHODEN = METHODE_NAMEN.filter((naam) => naam !== 'anders' && !naam.includes(' '))
  .map((naam) => comparable(naam))
  .join('|');

export const WIJZEN: readonly Wijze[] = [
  {
    soort: 'exporteer',
    says: [
      /^(?:exporteer|export|download)\b/,
      /\b(?:exporteren|downloaden)\b/,
      /\b(?:in|naar|als) (?:excel|csv)\b/,
    ],
    eigen: words('exporteer exporteren export download downloaden excel csv bestand krijgen in naar als dit'),
  },
  {
    soort: 'weekoverzicht',
    says: [/\bweek ?overzicht\b/],
    eigen: words('weekoverzicht week overzicht geef toon'),
  },
  {
    soort: 'signaal',
    says: [
      /^(?:geef|meld|schrijf|voeg|noteer|nieuw|nieuwe|registreer)\b.*\bsignaal\b/,
      /\bsignaal\b.*\b(?:doorgeven|melden|opschrijven|toevoegen|indienen|invoeren|vastleggen|noteren|geven)\b/,
      /^(?:ik|k|we|wij) (?:heb|hebben|kreeg|hoorde)\b.*\bsignaal\b/,
    ],
    eigen: words(`signaal doorgeven door geef melden meld indienen invoeren geven registreer ${ADD}`),
    tekst: /(?:\bover\b|:)\s*(.+)$/isu,
  },
  {
    soort: 'agendapunt',
    opdracht: true,
    says: [/^(?:zet|plaats|voeg)\b.*\bagenda\b/, /\bagenderen\b/, /^agendeer\b/],
    eigen: words(`agenda agendeer agenderen plaats vergadering ${ADD}`),
    dagen: 'vergadering',
  },
  {
    soort: 'trekker',
    opdracht: true,
    says: [/^(?:maak|kies|zet)\b.*\btrekker\b/, /@naam wordt\b.*\btrekker\b/],
    eigen: words('maak kies zet trekker bestuurlijk bestuurlijke wordt'),
    naam: true,
  },
  {
    soort: 'overdragen',
    opdracht: true,
    says: [
      /\b(?:overdragen|overnemen|overgeven|overlaten|overzetten)\b/,
      /^(?:draag|geef|zet|laat)\b.*\b(?:over|door)\b.*\baan\b/,
      /^(?:draag|geef)\b.*\baan @naam\b/,
      /@naam neemt\b.*\bover\b/,
      /^maak\b.*\bprojectleider\b/,
      /@naam wordt\b.*\bprojectleider\b/,
    ],
    eigen: words(
      'overdragen overnemen overgeven overlaten overzetten draag geef zet laat over door aan neemt maak projectleider wordt kan',
    ),
    naam: true,
  },
  {
    soort: 'annuleer',
    says: [
      new RegExp(`^(?:annuleer|schrap|cancel|blaas)\\b.*${VERGADERING}`),
      new RegExp(`^zeg\\b.*${VERGADERING}.*\\baf\\b`),
      new RegExp(`${VERGADERING}.*\\b(?:annuleren|afzeggen|schrappen|afblazen|cancelen)\\b`),
      new RegExp(`${VERGADERING}.*\\bgaat (?:op @dag |@dag )?niet door\\b`),
    ],
    eigen: words(
      'annuleer annuleren schrap schrappen cancel cancelen blaas afblazen zeg af afzeggen gaat niet door vergadering',
    ),
    dagen: 'vergadering',
  },
  {
    soort: 'verplaats',
    says: [
      new RegExp(`^(?:verplaats|verzet|verschuif|verleg|schuif)\\b.*${VERGADERING}`),
      new RegExp(`${VERGADERING}.*\\b(?:verplaatsen|verzetten|verschuiven|verleggen)\\b`),
      new RegExp(`${VERGADERING}.*\\b(?:gaat|wordt|komt|moet)\\b.*\\bnaar @dag`),
      new RegExp(`^zet ${VERGADERING}.*\\b(?:naar|op) @dag`),
    ],
    eigen: words(
      'verplaats verplaatsen verplaatst verzet verzetten verschuif verschuiven verleg verleggen schuif zet gaat wordt komt moet naar vergadering',
    ),
    dagen: 'nieuwe dag',
  },
  {
    soort: 'vergadering',
    says: [
      new RegExp(`^(?:plan|plan in|nieuwe|nieuw|maak|organiseer|voeg) ${VERGADERING}`),
      new RegExp(`${VERGADERING}.*\\b(?:plannen|inplannen|toevoegen|organiseren)\\b`),
    ],
    eigen: words(`plan plannen inplannen organiseer organiseren vergadering kunnen ${ADD}`),
    dagen: 'nieuwe dag',
  },
  {
    soort: 'oordeel',
    opdracht: true,
    says: [/^(?:verwerk|beoordeel|weeg)\b.*\binbreng\b/, /\binbreng\b.*\b(?:verwerken|beoordelen|wegen)\b/],
    eigen: words('verwerk verwerken beoordeel beoordelen weeg wegen inbreng'),
  },
  {
    soort: 'inbreng',
    opdracht: true,
    says: [
      /^(?:voeg|zet|schrijf|noteer|leg|geef|registreer|meld|nieuwe)\b.*\binbreng\b/,
      /\binbreng\b.*\b(?:toevoegen|opschrijven|noteren|vastleggen|invoeren|doorgeven|melden|ingeven)\b/,
      /^(?:ik|k|we|wij) (?:heb|hebben|kreeg)\b.*\binbreng\b/,
    ],
    eigen: words(`inbreng invoeren doorgeven geef meld melden ingeven registreer heb wat punt ${ADD}`),
  },
  {
    soort: 'activiteit',
    opdracht: true,
    says: [
      /^(?:voeg|zet|meld|nieuwe|plan)\b.*\bactiviteit\b/,
      new RegExp(`^(?:plan|organiseer|regel) (?:in )?(?:${METHODEN})\\b`),
      /\bactiviteit\b.*\b(?:toevoegen|melden|plannen)\b/,
    ],
    eigen: words(
      `activiteit meld melden plan plannen organiseer regel ${METHODEN.replaceAll('|', ' ')} ${ADD}`,
    ),
  },
  {
    soort: 'toezegging',
    opdracht: true,
    says: [
      /^(?:leg|noteer|schrijf|voeg|nieuwe)\b.*\btoezegging\b/,
      /\btoezegging\b.*\b(?:vastleggen|toevoegen|noteren|opschrijven)\b/,
    ],
    eigen: words(`toezegging ${ADD}`),
  },
  {
    soort: 'terugkoppeling',
    opdracht: true,
    says: [
      /^(?:geef|schrijf|maak|doe|begin)\b.*\bterugkoppeling\b/,
      /\bterugkoppeling\b.*\b(?:geven|schrijven|doen|maken|invullen)\b/,
      /^koppel\b.*\bterug\b/,
    ],
    eigen: words(`terugkoppeling geef geven doe doen koppel terug ${MAKE}`),
  },
  {
    soort: 'meetlat',
    opdracht: true,
    says: [/^(?:vul|doe|begin|start|maak|open)\b.*\bmeetlat\b/, /\bmeetlat\b.*\b(?:invullen|doen|maken)\b/],
    eigen: words(`meetlat doe doen ${MAKE}`),
  },
  {
    soort: 'oplegger',
    opdracht: true,
    says: [
      /^(?:vul|schrijf|begin|start|werk|pas|ga verder|verder)\b.*\boplegger\b/,
      /\boplegger\b.*\b(?:invullen|aanvullen|bijwerken|aanpassen|schrijven|afmaken)\b/,
    ],
    eigen: words(`oplegger werk pas bij aan aanvullen bijwerken afmaken ga verder ${MAKE}`),
  },
  {
    soort: 'oplegger maken',
    opdracht: true,
    says: [
      /^(?:maak|open|print|geef)\b.*\boplegger\b/,
      /\boplegger\b.*\b(?:maken|openen|printen|hebben|krijgen)\b/,
    ],
    eigen: words(`oplegger print printen geef hebben krijgen ${MAKE}`),
  },
  {
    soort: 'passage',
    opdracht: true,
    says: [
      /^(?:schrijf|maak|begin|werk|pas|open)\b.*\bpassage\b/,
      /\bpassage\b.*\b(?:schrijven|maken|aanpassen|opstellen)\b/,
    ],
    eigen: words(`passage werk pas opstellen ${MAKE}`),
  },
  {
    soort: 'plan',
    opdracht: true,
    says: [
      /^(?:begin|beginnen|start|starten|verder|ga verder|doorgaan|maak|schrijf|vul|werk|doe|open)\b.*\bplan\b/,
      /\bplan\b.*\b(?:maken|schrijven|invullen|beginnen|starten|opstellen|aanvullen|afmaken|bijwerken|aanpassen|openen|indienen|inleveren|insturen)\b/,
      /^(?:ik|k|we|wij) (?:ben|zijn)\b.*\bklaar\b.*\bplan\b|\bplan\b.*\bis (?:klaar|af)\b/,
      // It is handed in on the card of the plan.
      /^(?:dien|lever|stuur)\b.*\bplan\b.*\bin\b/,
    ],
    eigen: words(
      `plan participatieplan verder ga doorgaan werk doe opstellen aanvullen afmaken bijwerken kunnen dien lever stuur in indienen inleveren insturen ${MAKE}`,
    ),
  },
  {
    soort: 'akkoord',
    opdracht: true,
    says: [
      /^(?:geef|verleen)\b.*\bakkoord\b/,
      /\bakkoord\b.*\b(?:geven|verlenen)\b/,
      /^(?:keur|stem)\b.*\bplan\b.*\b(?:goed|af)\b/,
      /\bplan\b.*\b(?:goedkeuren|afstemmen)\b/,
    ],
    eigen: words(
      'geef geven verleen verlenen akkoord keur goed goedkeuren stem af afstemmen plan op met aan voor',
    ),
  },
  {
    soort: 'opdracht',
    says: [
      /^(?:nieuwe|maak|voeg|start)\b.*\bopdracht\b/,
      /\bopdracht\b.*\b(?:toevoegen|aanmaken|maken|invoeren)\b/,
    ],
    eigen: words('opdracht aanmaken invoeren aan maak start maken'),
    tekst: /\bopdracht\b\s*(?:aanmaken\b|aan\b|toevoegen\b|toe\b|maken\b|invoeren\b)?\s*:?\s*(\S{2}.*)$/isu,
  },
  // Last: what else is wanted may well be about a holiday.
  {
    soort: 'afwezig',
    says: [
      /^(?!@naam (?:is|was|zit|heeft|gaat)\b).*\b(?:afwezig|afwezigheid|vakantie|verlof|ziek|conge)\b/,
      // 'Vrij veel inbreng' is no day off.
      /^(?!@naam (?:is|was|zit|heeft|gaat)\b).*\bvrij(?:af)?(?: (?:van|vanaf|op|tot|en|met|@dag|@naam).*)?$/,
      /^(?!@naam (?:is|was|zit|heeft|gaat)\b).*\b(?:ben|zijn|zit|werk)\b(?=.*\b(?:er|kantoor|aanwezig|werk)\b).*\bniet\b/,
      /^(?:ik |we |wij )?(?:ben|zijn|zit)\b.*\bniet\b.*\b(?:er|kantoor|aanwezig)\b/,
      /\b(?:vervanger|vervangster|waarnemer)\b.*\b(?:doorgeven|opgeven|aanwijzen|instellen|regelen|kiezen|invullen|aanstellen|toevoegen)\b/,
      /^(?:geef|stel|wijs|kies|regel)\b.*\b(?:vervanger|vervangster|waarnemer)\b/,
      /^er\b.*\bniet bij zijn\b/,
      /^(?:ik |we |wij )?(?:ben|zijn) (?:er )?(?:@dag )?weg\b/,
    ],
    eigen: words(
      'afwezig afwezigheid vakantie verlof vrij ziek conge vervanger vervangster vervangt vervangen waarnemer doorgeven opgeven aanwijzen instellen regelen kiezen aanstellen collega',
    ),
    dagen: 'periode',
    naam: true,
  },
];
