import { DAYS_SAID } from './before-the-noun.ts';
import { NAME, type Reworded } from './parts.ts';
import { OPDRACHTEN, of, PLANNEN, WHEN } from './subjects.ts';

/** Other words for how opdrachten and their plannen stand, and for what happened to them. */

const VAN_OPDRACHTEN: readonly Reworded[] = [
  {
    said: `${of(OPDRACHTEN)}(${DAYS_SAID}) nieuw (?:zijn|is)`,
    word: '$1 zijn toegevoegd',
    examples: [['opdrachten die in oktober nieuw zijn', 'opdrachten die in oktober zijn toegevoegd']],
  },
  {
    said: `${of(`${OPDRACHTEN}|${PLANNEN}`)}(?:tellen|telt)(?= (?:meer|minder|minstens|minimaal|meerdere|\\d+) )|(?<=(?:${OPDRACHTEN}|${PLANNEN}) [^,?]{0,60}activiteiten )(?:tellen|telt)`,
    word: 'hebben',
    examples: [
      ['welke opdrachten tellen meer dan 1 activiteit', 'welke opdrachten hebben meer dan 1 activiteit'],
      [
        'opdrachten die minstens twee activiteiten tellen',
        'opdrachten die minstens twee activiteiten hebben',
      ],
    ],
  },
  {
    said: `${of(OPDRACHTEN)}met een (?:besluit|beslissing) (${DAYS_SAID})`,
    word: 'waarover $1 is besloten',
    examples: [['opdrachten met een besluit in oktober', 'opdrachten waarover in oktober is besloten']],
  },
  {
    said: `${of(OPDRACHTEN)}met een terugkoppeling (${DAYS_SAID})`,
    word: 'die $1 zijn teruggekoppeld',
    examples: [
      ['opdrachten met een terugkoppeling in oktober', 'opdrachten die in oktober zijn teruggekoppeld'],
    ],
  },
  {
    said: `${of(OPDRACHTEN)}waar(?:bij)? (?:al )?(?:een toezegging (?:is gedaan|gedaan is|bij hoort)|iets is (?:beloofd|toegezegd))`,
    word: 'met een toezegging',
    examples: [['opdrachten waarbij een toezegging is gedaan', 'opdrachten met een toezegging']],
  },
  {
    said: `${of(OPDRACHTEN)}waar(?:bij)? nog een toezegging (?:openstaat|moet worden nagekomen|nagekomen moet worden)`,
    word: 'met een open toezegging',
    examples: [
      ['opdrachten waarbij nog een toezegging moet worden nagekomen', 'opdrachten met een open toezegging'],
    ],
  },
  {
    said: `${of(OPDRACHTEN)}(?:waar (?:we|wij) inbreng niet hebben overgenomen|(?:met|hebben|heeft) niet overgenomen inbreng)`,
    word: 'met afgewezen inbreng',
    examples: [['opdrachten waar we inbreng niet hebben overgenomen', 'opdrachten met afgewezen inbreng']],
  },
  {
    said: `${of(OPDRACHTEN)}(?:(?:zijn|is) (?:we |wij )?nog (?:gaande|bezig|mee bezig)|nog (?:gaande|bezig) (?:zijn|is)|waar (?:we|wij) nog mee bezig zijn)`,
    word: 'lopen nog',
    examples: [
      ['welke opdrachten zijn nog gaande', 'welke opdrachten lopen nog'],
      ['welke projecten zijn we nog mee bezig', 'welke projecten lopen nog'],
    ],
  },
  {
    said: `${of(OPDRACHTEN)}(?:geregistreerd|ingevoerd|aangemaakt|binnenkwamen|binnengekomen)(?! punten| inbreng)`,
    word: 'toegevoegd',
    examples: [
      ['welke opdrachten zijn vorige week geregistreerd', 'welke opdrachten zijn vorige week toegevoegd'],
    ],
  },
  {
    said: `${of(OPDRACHTEN)}(?:kwamen|kwam) ${WHEN}binnen`,
    word: 'zijn $1toegevoegd',
    examples: [
      ['welke opdrachten kwamen vorige week binnen', 'welke opdrachten zijn vorige week toegevoegd'],
    ],
  },
  {
    said: `${of(OPDRACHTEN)}(?:kregen|kreeg) ${WHEN}een (?:besluit|beslissing)`,
    word: 'hebben $1een besluit gekregen',
    examples: [
      [
        'welke opdrachten kregen in oktober een beslissing',
        'welke opdrachten hebben in oktober een besluit gekregen',
      ],
    ],
  },
  {
    said: `${of(OPDRACHTEN)}waar(?:over)? ${WHEN}(?:(?:al )?een (?:besluit|beslissing) (?:over )?(?:viel|is gevallen|gevallen is)|de knoop (?:over )?(?:is|werd) doorgehakt|(?:het bestuur|we|wij) ${WHEN}(?:heeft|hebben) besloten)`,
    word: 'waarover $1$2is besloten',
    examples: [
      ['opdrachten waarover in oktober een beslissing viel', 'opdrachten waarover in oktober is besloten'],
      [
        'opdrachten waar in oktober de knoop over is doorgehakt',
        'opdrachten waarover in oktober is besloten',
      ],
      [
        'opdrachten waarover het bestuur in oktober heeft besloten',
        'opdrachten waarover in oktober is besloten',
      ],
    ],
  },
  {
    said: `${of(OPDRACHTEN)}(?:kregen|kreeg) ${WHEN}een terugkoppeling`,
    word: 'zijn $1teruggekoppeld',
    examples: [
      [
        'welke opdrachten kregen in oktober een terugkoppeling',
        'welke opdrachten zijn in oktober teruggekoppeld',
      ],
    ],
  },
  {
    said: `${of(OPDRACHTEN)}waar(?:van|over) (?:de )?(?:inwoners|deelnemers) ${WHEN}(?:bericht kregen|zijn ingelicht|ingelicht zijn|zijn geïnformeerd)`,
    word: 'die $1zijn teruggekoppeld',
    examples: [
      [
        'opdrachten waarvan de inwoners in oktober bericht kregen',
        'opdrachten die in oktober zijn teruggekoppeld',
      ],
    ],
  },
  {
    said: `${of(OPDRACHTEN)}waarvan ${WHEN}de terugkoppeling (?:is gegeven|gegeven is|gedaan is)|${of(OPDRACHTEN)}waar de terugkoppeling van gedaan is`,
    word: 'die $1zijn teruggekoppeld',
    examples: [
      [
        'opdrachten waarvan in oktober de terugkoppeling is gegeven',
        'opdrachten die in oktober zijn teruggekoppeld',
      ],
    ],
  },
  {
    said: `${of(OPDRACHTEN)}waar (?:inwoners nog (?:niks|niets) voor inbrachten|nog (?:niks|niets) is opgehaald)|${of(OPDRACHTEN)}waarvoor inbreng ontbreekt`,
    word: 'zonder inbreng',
    examples: [['opdrachten waarvoor inbreng ontbreekt', 'opdrachten zonder inbreng']],
  },
  {
    said: `${of(OPDRACHTEN)}met nog geen (inbreng|passage|trekker|projectleider|besluit|plan)`,
    word: 'zonder $1',
    examples: [['opdrachten met nog geen inbreng', 'opdrachten zonder inbreng']],
  },
  {
    said: `${of(OPDRACHTEN)}(?:zonder beslissing|in afwachting van (?:een )?besluit)`,
    word: 'zonder besluit',
    examples: [['opdrachten in afwachting van een besluit', 'opdrachten zonder besluit']],
  },
  {
    said: `${of(OPDRACHTEN)}met een (?:lopende toezegging|(?:nog )?openstaande toezegging|toezegging die nog open ?staat)`,
    word: 'met een open toezegging',
    examples: [['opdrachten met een lopende toezegging', 'opdrachten met een open toezegging']],
  },
  {
    said: `${of(OPDRACHTEN)}(?:hielden|hield) nog geen activiteit`,
    word: 'hebben nog geen activiteit gehad',
    examples: [
      ['welke opdrachten hielden nog geen activiteit', 'welke opdrachten hebben nog geen activiteit gehad'],
    ],
  },
];

const VAN_PLANNEN: readonly Reworded[] = [
  {
    said: `${of(PLANNEN)}(?:ontvangen|ingeleverd|ingestuurd)(?! signalen)`,
    word: 'ingediend',
    examples: [['welke plannen zijn in oktober ontvangen', 'welke plannen zijn in oktober ingediend']],
  },
  {
    said: `${of(PLANNEN)}(?:kregen|kreeg) ${WHEN}groen licht|${of(PLANNEN)}${WHEN}groen licht (?:kregen|kreeg)`,
    word: 'zijn $1$2afgestemd',
    examples: [['welke plannen kregen in oktober groen licht', 'welke plannen zijn in oktober afgestemd']],
  },
  {
    said: `${of(PLANNEN)}(?:(?:hebben|heeft) groen licht|groen licht (?:hebben|heeft)|met groen licht)`,
    word: 'zijn afgestemd',
    examples: [['welke plannen hebben groen licht', 'welke plannen zijn afgestemd']],
  },
  {
    said: `${of(PLANNEN)}(?:nog (?:goedgekeurd|beoordeeld) (?:moeten|moet) worden|(?:moeten|moet) nog (?:worden (?:goedgekeurd|beoordeeld)|(?:goedgekeurd|beoordeeld) worden)|(?:de co[oö]rdinator nog (?:moet (?:beoordelen|bekijken)|niet heeft bekeken))|(?:wachten|wacht) (?:nog )?op (?:groen licht|beoordeling(?: door de co[oö]rdinator)?|de co[oö]rdinator)|(?:nog )?op (?:groen licht|beoordeling) (?:wachten|wacht)|moet de co[oö]rdinator nog (?:bekijken|beoordelen)|(?:liggen|ligt) ter beoordeling|ter beoordeling bij de co[oö]rdinator|in afwachting van akkoord)`,
    word: 'wachten op akkoord',
    examples: [
      ['welke plannen moeten nog worden beoordeeld', 'welke plannen wachten op akkoord'],
      ['plannen die op groen licht wachten', 'plannen die wachten op akkoord'],
    ],
  },
  {
    said: `${of(PLANNEN)}(?:waar nog aan (?:gewerkt|geschreven) wordt|(?:die )?nog geschreven (?:worden|wordt)|in (?:de conceptfase|bewerking))`,
    word: 'in concept',
    examples: [['plannen waar nog aan gewerkt wordt', 'plannen in concept']],
  },
  {
    said: `${of(PLANNEN)}(?:nog (?:moeten|moet) (?:komen|binnenkomen)|nog (?:ingeleverd|ingediend) (?:moeten|moet) worden|(?:moeten|moet) nog (?:binnenkomen|komen|ingediend worden|ingeleverd worden)|(?:we|wij) nog (?:niet hebben|moeten krijgen)|hebben (?:we|wij) nog niet|moeten (?:we|wij) nog krijgen|(?:laten|laat) nog op zich wachten|nog (?:ontbreken|ontbreekt))`,
    word: 'zijn nog niet ingediend',
    examples: [
      ['welke plannen moeten nog binnenkomen', 'welke plannen zijn nog niet ingediend'],
      ['plannen die nog moeten komen', 'plannen die zijn nog niet ingediend'],
    ],
  },
  {
    said: `${of(PLANNEN)}(?:zijn |is )?(?:terug bij de projectleider|teruggegeven)(?: (?:zijn|is))?`,
    word: 'zijn teruggestuurd',
    examples: [['welke plannen zijn terug bij de projectleider', 'welke plannen zijn teruggestuurd']],
  },
  {
    said: `${of(PLANNEN)}met het akkoord van (${NAME})`,
    word: 'met akkoord van $1',
    examples: [['plannen met het akkoord van carla', 'plannen met akkoord van carla']],
  },
];

/** Words of each subject for what is asked of all. */
export const WORDS_OF_OPDRACHTEN: readonly Reworded[] = [...VAN_OPDRACHTEN, ...VAN_PLANNEN];
