import { ENDS, NAME, type Reworded, TOPIC } from './parts.ts';

/** Who does, decides, writes or asks it, and what is still to be done. */
export const OF_WHOM: readonly Reworded[] = [
  // What an overleg does.
  {
    said: '(?:waarover|waar) (?:gaat|gaan|heeft|hebben|had|hadden|wil|zal) (.{2,50}?) het ((?:\\S+ ){0,4}?)over(?: hebben)?(?=[?.! ]*$)',
    word: 'wat bespreekt $1 $2',
    examples: [
      ['waar gaat het do het de volgende keer over hebben', 'wat bespreekt het do de volgende keer'],
      ['waar gaat het regieteam het over hebben', 'wat bespreekt het regieteam'],
    ],
  },
  {
    said: '(?:wat (?:is|was|waren) de conclusies? van|welke conclusies? (?:trok|trekt|had))',
    word: 'wat zei',
    examples: [['wat was de conclusie van het ao over pleegzorg', 'wat zei het ao over pleegzorg']],
  },
  // What somebody wrote or asked.
  {
    said: `welke? (?:toelichting|opmerking|reactie) (?:gaf|gaven|schreef|zette) (${NAME}) (?:op|bij|over)`,
    word: 'wat schreef $1 bij',
    examples: [['welke toelichting gaf els op de meetlat', 'wat schreef els bij de meetlat']],
  },
  {
    said: `welke? vra(?:ag|gen) (?:stelde|had|hadden|stelden) (${NAME}) (?:op|bij|over|aan)`,
    word: 'wat vroeg $1 over',
    examples: [['welke vraag stelde carla bij het plan', 'wat vroeg carla over het plan']],
  },
  // What is still to be done, and what was not.
  {
    said: `(?<=^(?:wat|welke \\p{L}+|op welke \\p{L}+) )(?:heeft|heb|hebben) (${NAME}) (?:allemaal )?nog te (\\p{L}+en)${ENDS}`,
    word: 'moet $1 nog $2',
    examples: [['welke plannen heeft carla nog te beoordelen', 'welke plannen moet carla nog beoordelen']],
  },
  {
    said: '(?<=uitvoering .*)(?:nog (?:moet|moeten) (?:starten|beginnen|opstarten)|(?:moet|moeten) nog (?:starten|beginnen|opstarten))',
    word: 'is nog niet begonnen',
    examples: [['waarvan de uitvoering nog moet starten', 'waarvan de uitvoering is nog niet begonnen']],
  },
  {
    said: '(?<=plan(?:nen)?(?![\\p{L}]).*)(?:(?:wordt|worden) (?:er )?(?:(?:nog|nu|momenteel|al) )+(?:aan )?(?:geschreven|gewerkt|geschaafd)|(?:(?:nog|nu|momenteel) )*(?:druk )?aan het schrijven)',
    word: 'in concept',
    examples: [
      ['aan welke plannen wordt nog geschreven', 'aan welke plannen in concept'],
      ['welke plannen worden nog geschreven', 'welke plannen in concept'],
      ['aan welk plan is els nog aan het schrijven', 'aan welk plan is els in concept'],
    ],
  },
  {
    said: '(?:de |hun |het )?(?:termijn|datum|deadline) (?:(?:is|al|nu|inmiddels) )*((?:meer|langer) dan \\p{L}+ \\p{L}+ )?(?:voorbij|gepasseerd|verstreken|overschreden|om(?=[ ?.!]*$| (?:is|zijn)))',
    word: '$1te laat',
    examples: [
      ['voor welke signalen is de termijn al voorbij', 'voor welke signalen is te laat'],
      ['waarvan de datum al meer dan een week voorbij is', 'waarvan meer dan een week te laat is'],
    ],
  },
  {
    said: 'na(?= (?:meer|langer) dan )',
    word: '',
    examples: [
      ['wat is er na meer dan een maand niet beantwoord', 'wat is er  meer dan een maand niet beantwoord'],
    ],
  },
  {
    said: `niet (bij|aan) (${NAME}) (bezorgd|aangekomen|afgeleverd)`,
    word: 'aan $2 niet $3',
    examples: [
      ['welk bericht kon niet bij tom bezorgd worden', 'welk bericht kon aan tom niet bezorgd worden'],
    ],
  },
  {
    said: '(?<=niet )(?:goed|juist|correct)(?= (?:bezorgd|aangekomen|afgeleverd))',
    word: '',
    examples: [['berichten die niet goed bezorgd zijn', 'berichten die niet  bezorgd zijn']],
  },
  // Who does it.
  {
    said: '(?:heeft|hebben) (?:iemand anders|een ander|anderen)(?= (?!dan ))',
    word: 'is door een ander',
    examples: [
      [
        'welk plan van pieter heeft iemand anders ingediend',
        'welk plan van pieter is door een ander ingediend',
      ],
    ],
  },
  {
    said: `(?:doet|heeft|leidt|trekt) (${NAME}) (?:in|op) (?:haar|zijn|hun) eentje`,
    word: 'zijn alleen van $1',
    examples: [['welke opdrachten doet noor in haar eentje', 'welke opdrachten zijn alleen van noor']],
  },
  {
    said: 'met elkaar',
    word: 'samen',
    examples: [['wat hebben tom en noor met elkaar', 'wat hebben tom en noor samen']],
  },
  {
    said: `vallen bestuurlijk onder (${NAME})|hebben (${NAME}) als bestuurder`,
    word: 'zijn van $1$2 als trekker',
    examples: [
      ['welke opdrachten vallen bestuurlijk onder mij', 'welke opdrachten zijn van mij als trekker'],
    ],
  },
  {
    said: 'wat (?:zit|valt|staat|ligt) er (?:allemaal |zoal |nu )*(?:in de portefeuille|onder de hoede) van',
    word: 'welke opdrachten zijn van',
    examples: [['wat zit er allemaal in de portefeuille van samira', 'welke opdrachten zijn van samira']],
  },
  {
    said: 'wie heeft (.{3,50}?)(?: nu| momenteel| op dit moment)? onder handen',
    word: 'bij wie ligt $1',
    examples: [['wie heeft het plan van els nu onder handen', 'bij wie ligt het plan van els']],
  },
  {
    said: '(?:liggen|ligt|staan|staat) ((?:(?:er|nog|nu|al) )*)(?:in de rij|te wachten|klaar) (?:voor|op)(?: (mijn|het|de|een))? (?:goedkeuring|akkoord|beoordeling|fiat)',
    word: 'wachten $1op $2 akkoord',
    examples: [
      ['wat staat er nog in de rij voor mijn goedkeuring', 'wat wachten er nog op mijn akkoord'],
      [
        'plannen die klaar liggen of liggen te wachten op akkoord',
        'plannen die klaar liggen of wachten op  akkoord',
      ],
    ],
  },
  {
    said: '(?:hebben|heeft) (we|wij|jullie) (?:iets|wat) (?:lopen|liggen|op de plank)',
    word: 'welke opdrachten hebben $1',
    examples: [['hebben we iets lopen rond bouwgrond', 'welke opdrachten hebben we rond bouwgrond']],
  },
  {
    said: `wie (?:neemt|nemen|nam) (?:het|alles|de boel|de zaken|het werk) (?:(?:dan|nu|daar|even) )*over (?:van|voor)(?! (?:het|de|mij) )`,
    word: 'wie vervangt',
    examples: [['wie neemt het over van samira', 'wie vervangt samira']],
  },
  {
    said: `(?:hoe komt het dat|waar (?:ligt|zit|hangt) het (?:op|aan|m)(?: dat)?) (?:we (?:met )?)?${TOPIC} (?:nog )?(?:niet (?:verder|vooruit|van de grond|van zijn plek) (?:komt|komen|kan|gaat)|(?:vast|stil)(?:zit|loopt|ligt|staat)|blijft (?:hangen|liggen|steken))${ENDS}`,
    word: 'waar wacht $1 op',
    examples: [
      ['waar ligt het aan dat schuldhulp niet verder komt', 'waar wacht schuldhulp op'],
      ['waar hangt het op dat pleegzorg stilligt', 'waar wacht pleegzorg op'],
    ],
  },
  {
    said: '(?<=wie )(?:trekt|trok)(?= (?:dat|het|dit|de|die) (?:project|opdracht|klus|traject) )',
    word: 'leidt',
    examples: [['wie trekt dat project van de schuldhulp', 'wie leidt dat project van de schuldhulp']],
  },
];
