import { ENDS, type Reworded } from './parts.ts';
import { OPDRACHTEN, PLANNEN, TOEZEGGINGEN } from './subjects.ts';

/** What is asked for and what stands right before it, in the words that are read: before anything else is put in its place. */

export const NOUNS_AND_ADJECTIVES: readonly Reworded[] = [
  // A day by what was held on it.
  {
    said: `(sinds|sedert|vanaf|na) (?:het|de|onze) \\p{L}+(?: \\p{L}+)? van(?= \\d)`,
    word: '$1',
    examples: [
      ['wat is er besloten sinds het do van 6 oktober', 'wat is er besloten sinds 6 oktober'],
      [
        'plannen die na het pfho van 24 september zijn ingediend',
        'plannen die na 24 september zijn ingediend',
      ],
    ],
  },
  // What inwoners said, by the word for one of it.
  {
    said: 'inbrengpunten|punten (?:van )?(?:de )?(?:inbreng|inwoners)(?! (?:zeggen|vinden|zeiden|vonden))',
    word: 'inbreng',
    examples: [
      ['hoeveel inbrengpunten zijn er', 'hoeveel inbreng zijn er'],
      ['welke punten van inwoners zijn overgenomen', 'welke inbreng zijn overgenomen'],
    ],
  },
  {
    said: 'beslissing(en)?',
    word: 'besluit$1',
    examples: [['hoeveel beslissingen zijn aangepast', 'hoeveel besluiten zijn aangepast']],
  },
  {
    said: `openstaande (${OPDRACHTEN})|actieve (${OPDRACHTEN})`,
    word: 'lopende $1$2',
    examples: [['welke openstaande opdrachten zijn van els', 'welke lopende opdrachten zijn van els']],
  },
  {
    said: `(?:nog te beoordelen|op akkoord wachtende) (${PLANNEN})`,
    word: '$1 die wachten op akkoord',
    examples: [
      ['welke nog te beoordelen plannen zijn van els', 'welke plannen die wachten op akkoord zijn van els'],
    ],
  },
  {
    said: `ontbrekende (${PLANNEN})`,
    word: '$1 die nog niet zijn ingediend',
    examples: [
      ['welke ontbrekende plannen zijn van els', 'welke plannen die nog niet zijn ingediend zijn van els'],
    ],
  },
  {
    said: `(?:uitgevoerde|al gehouden|voorbije) (activiteiten|bijeenkomsten met inwoners)`,
    word: 'gehouden $1',
    examples: [['alle voorbije activiteiten', 'alle gehouden activiteiten']],
  },
  {
    said: `geschrapte (activiteiten|bijeenkomsten met inwoners|vergaderingen|overleggen)`,
    word: 'geannuleerde $1',
    examples: [['alle geschrapte vergaderingen', 'alle geannuleerde vergaderingen']],
  },
  {
    said: '(?:ingewilligde|gehonoreerde) inbreng',
    word: 'overgenomen inbreng',
    examples: [['toon de ingewilligde inbreng', 'toon de overgenomen inbreng']],
  },
  {
    said: '(?:geweigerde|verworpen) inbreng',
    word: 'afgewezen inbreng',
    examples: [['toon de geweigerde inbreng', 'toon de afgewezen inbreng']],
  },
  {
    said: '(?:ten dele|half) overgenomen(?= inbreng)|(?<=inbreng .*)(?:ten dele|half) overgenomen',
    word: 'deels overgenomen',
    examples: [['welke half overgenomen inbreng is er', 'welke deels overgenomen inbreng is er']],
  },
  {
    said: '(?:onbeoordeelde|nog te beoordelen|nog niet beoordeelde) inbreng',
    word: 'inbreng zonder oordeel',
    examples: [['toon de onbeoordeelde inbreng', 'toon de inbreng zonder oordeel']],
  },
  {
    said: `(?:lopende|onvervulde|nog openstaande) (${TOEZEGGINGEN})`,
    word: 'open $1',
    examples: [['alle lopende toezeggingen van els', 'alle open toezeggingen van els']],
  },
  {
    said: `(?:afgehandelde|ingeloste|vervulde) (${TOEZEGGINGEN})`,
    word: 'nagekomen $1',
    examples: [['alle ingeloste toezeggingen', 'alle nagekomen toezeggingen']],
  },
  {
    said: `losse signalen|signalen (?:die )?los (?:staan )?van (?:een|elke) opdracht`,
    word: 'signalen zonder opdracht',
    examples: [['ik zoek de losse signalen', 'ik zoek de signalen zonder opdracht']],
  },
  {
    said: '(?<!niet )toegewezen signalen|signalen (?:met een behandelaar|die iemand behandelt)',
    word: 'signalen die zijn toegewezen',
    examples: [['hoeveel toegewezen signalen zijn er', 'hoeveel signalen die zijn toegewezen zijn er']],
  },
  {
    said: 'niet toegewezen signalen|signalen (?:met nog geen behandelaar|die niemand (?:oppakt|behandelt))',
    word: 'signalen zonder behandelaar',
    examples: [['toon de niet toegewezen signalen', 'toon de signalen zonder behandelaar']],
  },
  {
    said: 'nog terug te koppelen (besluiten)',
    word: '$1 zonder terugkoppeling',
    examples: [['alle nog terug te koppelen besluiten', 'alle besluiten zonder terugkoppeling']],
  },
  {
    said: '(?:bijgestelde|gewijzigde) (besluiten)',
    word: '$1 die zijn aangepast',
    examples: [['alle bijgestelde besluiten', 'alle besluiten die zijn aangepast']],
  },
  {
    said: `(?:nog )?niet afgeronde (${OPDRACHTEN})`,
    word: 'lopende $1',
    examples: [['hoeveel niet afgeronde opdrachten zijn er', 'hoeveel lopende opdrachten zijn er']],
  },
  {
    said: `(?:nog )?niet (?:afgestemde|goedgekeurde) (${PLANNEN})`,
    word: '$1 zonder akkoord',
    examples: [['alle nog niet goedgekeurde plannen', 'alle plannen zonder akkoord']],
  },
  {
    said: `(?:goedgekeurde|akkoord bevonden) (${PLANNEN})`,
    word: 'afgestemde $1',
    examples: [['alle goedgekeurde plannen', 'alle afgestemde plannen']],
  },
  {
    said: 'niet gehonoreerde inbreng',
    word: 'niet overgenomen inbreng',
    examples: [['toon de niet gehonoreerde inbreng', 'toon de niet overgenomen inbreng']],
  },
  {
    said: 'teruggekoppelde besluiten',
    word: 'besluiten die al zijn teruggekoppeld',
    examples: [
      ['hoeveel teruggekoppelde besluiten zijn er', 'hoeveel besluiten die al zijn teruggekoppeld zijn er'],
    ],
  },
  // How many there are.
  {
    said: `(?<=^(?:hoeveel|aantal) .{3,120} )(?:(?:tel|telt|tellen) (?:je|jij|u|we|wij)|staan er in totaal)${ENDS}`,
    word: 'zijn er',
    examples: [
      ['hoeveel signalen tel je', 'hoeveel signalen zijn er'],
      ['hoeveel signalen staan er in totaal', 'hoeveel signalen zijn er'],
    ],
  },
];
