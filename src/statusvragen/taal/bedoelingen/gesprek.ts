import { ACTIVITEIT, type Wijze, words } from './wijze.ts';

/** What is said to somebody who answers: that it is done, does not work out, or how it is done; and who is away. */
export const GESPREK: readonly Wijze[] = [
  {
    soort: 'ander afwezig',
    says: [
      /^(?:meld|zet|geef)\b.*@naam\b.*\b(?:ziek|afwezig|vrij|verlof|vakantie)\b/,
      /@naam\b.*\b(?:ziek|afwezig) (?:melden|meld|zetten)\b/,
      // 'Is Samira ziek' asks.
      /^@naam (?:is|ligt|zit|heeft)(?: (?:zich|vandaag|@dag|weer|helaas|nog|steeds|thuis|even))* (?:ziek|griep)\b/,
    ],
    eigen: words('meld melden zet zetten geef is ligt zit heeft ziek griep afwezig vrij verlof vakantie'),
    naam: true,
  },
  {
    soort: 'gesprek afzeggen',
    says: [
      new RegExp(
        `^(?:ik|k)? ?(?:kan|kom|ga|ben)?\\b.*\\bniet\\b.*\\b(?:bij|naar|op)\\b.*(?:${ACTIVITEIT}|\\bgesprek\\b|\\bbijeenkomst\\b).*$`,
      ),
    ],
    eigen: [],
  },
  {
    soort: 'mailen',
    says: [
      /^(?:mail|e mail|email|verstuur|app|print en verstuur)\b.*\b(?:naar|aan)\b/,
      /\b(?:mailen|e mailen|emailen|appen)\b.*\b(?:naar|aan)\b|^.*\b(?:naar|aan)\b.*\b(?:mailen|e mailen|emailen|appen)$/,
    ],
    eigen: [],
  },
  {
    soort: 'vraag een collega',
    says: [
      /^(?:vraag|bel|app) @naam\b.*\b(?:hoe|of|wanneer|wat|waar|waarom|om|naar)\b/,
      /^(?:zeg|vertel|laat) (?:tegen|aan) @naam\b/,
    ],
    eigen: [],
  },
  {
    soort: 'gedaan',
    says: [],
    whole: [
      /^(?!is (?:het|dit|dat|die)\b)(?:(?:is|dit|dat|het|die|dan|al|hoor|allemaal) )*(?:klaar|gedaan|gebeurd|geregeld|afgerond|gereed)(?: al)?$/,
      /^(?:ik|k|we|wij) (?:heb|hebben)\b(?: (?:het|dit|dat|alles|er|al))* (?:gedaan|geregeld|ingevuld|afgerond|verstuurd)$/,
      /^(?:dit|dat|het|alles|die) (?:heb|hebben) (?:ik|k|we|wij)\b(?: (?:al|allemaal|hoor))* (?:gedaan|geregeld|ingevuld|afgerond|verstuurd)$/,
      /^(?:ik|k|we|wij) (?:ben|zijn)\b(?: (?:er|al))* klaar(?: mee)?$/,
    ],
    eigen: [],
  },
  {
    soort: 'lukt niet',
    says: [],
    whole: [
      /^(?:dit|dat|het) (?:lukt|gaat)\b(?: (?:mij|me|ons|nog|echt|waarschijnlijk|vandaag|morgen))* niet(?: (?:lukken|meer|voor|op|deze|vandaag|morgen).*)?$/,
      /^(?:ik|k|we|wij) (?:red|redden|haal|halen|krijg|krijgen)\b.*\bniet\b/,
      /^(?:ik|k|we|wij) (?:kom|komen|heb|hebben)\b.*\b(?:tijd te kort|tijd tekort|te weinig tijd|geen tijd)\b/,
      /^(?:dit|dat|het|er) (?:wordt|word)\b(?: (?:iets|wat|even|helaas|een|week|paar|dagen))* later$/,
      /\b(?:meer|extra) tijd\b.*\b(?:nodig|krijgen|hebben)\b|\b(?:meer|extra) tijd$/,
      /^(?:ik |we |mag ik |mogen we )?(?:dit|dat|deze)?\b.*\b(?:overslaan)$/,
      /^(?:ik|k) snap\b.*\bniet\b/,
    ],
    eigen: [],
  },
  {
    soort: 'voorbeeld',
    says: [
      /\bvoorbeeld(?:en)?\b.*\bplan(?:nen)?\b/,
      /^(?:geef|toon|heb|hebt|zoek|kan|stuur)\b.*\b(?:voorbeeld|voorbeelden)\b/,
      /\b(?:voorbeeld|voorbeelden)\b.*\b(?:geven|zien|krijgen|hebben|sturen)\b/,
    ],
    eigen: [],
  },
  {
    soort: 'mensen zoeken',
    says: [
      /^(?:vind|werf|zoek|bereik|kom)\b.*\b(?:mensen|inwoners|deelnemers|ervaringsdeskundigen|ervaringsdeskundige)\b/,
    ],
    eigen: [],
  },
  {
    soort: 'aanpak',
    says: [
      /^(?:betrek|vraag|spreek|nodig|benader|praat|werk|luister)\b.*\b(?:inwoners|bewoners|mensen|jongeren|ouders|ouderen|kinderen)\b/,
      /^pak\b.*\baan$/,
      /^(?:tips|advies)(?: (?:voor|over|bij) (?:gesprekken|gesprek|inwoners|participatie|inwonerparticipatie|focusgroep))?$/,
    ],
    eigen: [],
  },
  // Last: what else is wanted may well be about a holiday.
  {
    soort: 'afwezig',
    says: [
      /^(?!@naam (?:is|was|zit|heeft|gaat)\b)(?!@naam (?:afwezig|ziek|vrij|met vakantie|op vakantie|met verlof)$)(?!(?:alle )?(?:opdrachten|plannen|projecten|activiteiten|projectleiders|trekkers)\b)(?!(?:is|zit|gaat|heeft) @naam\b)(?!.*\b(?:wie|welke|hoeveel|hoelang|hoe lang|wanneer)\b).*\b(?:afwezig|afwezigheid|vakantie|verlof|ziek|conge)\b/,
      // 'Vrij veel inbreng' is no day off.
      /^(?!@naam (?:is|was|zit|heeft|gaat)\b)(?!.*\bwanneer\b).*\bvrij(?:af)?(?: (?:van|vanaf|op|tot|en|met|@dag|@naam).*)?$/,
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
