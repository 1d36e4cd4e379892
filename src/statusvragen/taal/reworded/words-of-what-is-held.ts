import { NUMBER, type Reworded } from './parts.ts';
import { ACTIVITEITEN, BEFORE_DAYS, HELD, of, VERGADERINGEN, WHEN } from './subjects.ts';

/** Other words for what becomes of activiteiten and vergaderingen. */

const MENSEN = '(?:mensen|deelnemers|bezoekers|aanwezigen|inwoners)';

export const WORDS_OF_WHAT_IS_HELD: readonly Reworded[] = [
  // Where: not the word of a title.
  {
    said: '(?:digitale|virtuele) (vergaderingen|overleggen)',
    word: 'online $1',
    examples: [['alle digitale overleggen', 'alle online overleggen']],
  },
  {
    said: `${of(VERGADERINGEN)}(?:met|(?:hebben|heeft)) (\\p{L}+) als (?:plaats|locatie)`,
    word: 'in $1',
    examples: [['vergaderingen met laren als plaats', 'vergaderingen in laren']],
  },
  {
    said: `${of(HELD)}(?<!20\\d\\d )(?:georganiseerd|uitgevoerd)(?! door)`,
    word: 'gehouden',
    examples: [
      ['welke activiteiten zijn in oktober georganiseerd', 'welke activiteiten zijn in oktober gehouden'],
    ],
  },
  // What will be held is not what was.
  {
    said: `${of(HELD)}(?:worden|wordt) ${WHEN}gehouden`,
    word: 'vinden $1plaats',
    examples: [
      ['welke activiteiten worden in december gehouden', 'welke activiteiten vinden in december plaats'],
    ],
  },
  {
    said: `${of(HELD)}(?<!(?:moeten|moet|nog) (?:[^,?]{0,40} )?)(?:gehouden (?:worden|wordt)|(?:moeten|moet) (?:plaatsvinden|worden gehouden))`,
    word: 'plaatsvinden',
    examples: [
      ['activiteiten die in december gehouden worden', 'activiteiten die in december plaatsvinden'],
      ['activiteiten die in december moeten plaatsvinden', 'activiteiten die in december plaatsvinden'],
    ],
  },
  {
    said: `${of(ACTIVITEITEN)}(?:gaan|gaat) (?!niet|er niet)(?:er )?${WHEN}door|${of(HELD)}(?:volgen|volgt)${BEFORE_DAYS}`,
    word: 'vinden plaats $1',
    examples: [['welke activiteiten volgen in december', 'welke activiteiten vinden plaats in december']],
  },
  {
    said: `${of(HELD)}(?:zitten|zit) (?:er )?${WHEN}aan te komen|${of(HELD)}(?:komen|komt) (?:er )?${WHEN}aan|${of(HELD)}er ${WHEN}(?:aankomt|aankomen)`,
    word: 'zijn er $1$2$3gepland',
    examples: [
      [
        'welke activiteiten zitten er in januari aan te komen',
        'welke activiteiten zijn er in januari gepland',
      ],
      ['vergaderingen die er in december aankomen', 'vergaderingen die zijn er in december gepland'],
    ],
  },
  {
    said: `${of(HELD)}(?:(?:staan|staat) (?:er )?(?:nog )?${WHEN}op de (?:kalender|planning)|${WHEN}(?:nog )?op de (?:kalender|planning) (?:staan|staat)|op de kalender)`,
    word: 'zijn gepland $1$2',
    examples: [
      ['welke vergaderingen staan in januari op de kalender', 'welke vergaderingen zijn gepland in januari'],
    ],
  },
  {
    said: `${of(VERGADERINGEN)}(?:vallen|valt)${BEFORE_DAYS}|${of(VERGADERINGEN)}${WHEN}(?:vallen|valt)(?=[?.! ]*$| zijn er| op[?.! ]*$)`,
    word: 'zijn gepland $1',
    examples: [['vergaderingen die in januari vallen', 'vergaderingen die zijn gepland in januari']],
  },
  {
    said: `${of(HELD)}(?:gingen|ging) ${WHEN}door`,
    word: 'waren er $1',
    examples: [['welke activiteiten gingen in oktober door', 'welke activiteiten waren er in oktober']],
  },
  {
    said: `${of(HELD)}(?:geschrapt|afgeblazen|vervallen)`,
    word: 'geannuleerd',
    examples: [['welke activiteiten zijn geschrapt', 'welke activiteiten zijn geannuleerd']],
  },
  {
    said: `${of(HELD)}(?:kregen|kreeg) een (?:andere|nieuwe) datum|${of(HELD)}(?:(?:zijn |is )?(?:naar|op) een andere? (?:dag|datum) (?:komen|gegaan|zijn gegaan)|een (?:andere|nieuwe) datum (?:kregen|kreeg))`,
    word: 'zijn verplaatst',
    examples: [['welke vergaderingen kregen een nieuwe datum', 'welke vergaderingen zijn verplaatst']],
  },
  {
    said: `${of(ACTIVITEITEN)}(?:los van het plan|die extra bij het plan zijn gekomen)|${of(ACTIVITEITEN)}(?:zijn )?extra bij het plan(?: zijn)? gekomen`,
    word: 'buiten het plan',
    examples: [['activiteiten los van het plan', 'activiteiten buiten het plan']],
  },
  {
    said: `${of(ACTIVITEITEN)}(?:met een verstuurde uitnodiging|waarvan de uitnodiging (?:verzonden|verstuurd) is)`,
    word: 'waarvoor de uitnodiging is verstuurd',
    examples: [
      ['activiteiten met een verstuurde uitnodiging', 'activiteiten waarvoor de uitnodiging is verstuurd'],
    ],
  },
  {
    said: `met (?:een )?(?:lagere|tegenvallende) opkomst(?: dan (?:verwacht|gepland|voorzien))?|waar(?:van)? de opkomst tegenviel|met minder (?:deelnemers|mensen) dan voorzien`,
    word: 'met minder deelnemers dan verwacht',
    examples: [
      ['activiteiten met een tegenvallende opkomst', 'activiteiten met minder deelnemers dan verwacht'],
    ],
  },
  {
    said: `(?:had|hadden) een lagere opkomst dan (?:verwacht|gepland)`,
    word: 'hadden minder deelnemers dan verwacht',
    examples: [
      [
        'welke activiteiten hadden een lagere opkomst dan gepland',
        'welke activiteiten hadden minder deelnemers dan verwacht',
      ],
    ],
  },
  {
    said: `(?:op zijn minst|ten minste|tenminste) (\\d+|${NUMBER}|twintig|vijftig)`,
    word: 'minstens $1',
    examples: [['activiteiten met op zijn minst 20 deelnemers', 'activiteiten met minstens 20 deelnemers']],
  },
  {
    said: `ruim (\\d+|twintig|dertig|veertig|vijftig|honderd) (${MENSEN})`,
    word: 'meer dan $1 $2',
    examples: [['activiteiten met ruim 20 deelnemers', 'activiteiten met meer dan 20 deelnemers']],
  },
  {
    said: `waar (meer dan|minder dan|minstens|ten minste|tenminste|minimaal) (\\d+|\\p{L}+) ${MENSEN} op afkwamen`,
    word: 'waar $1 $2 mensen kwamen',
    examples: [
      ['activiteiten waar minstens 20 mensen op afkwamen', 'activiteiten waar minstens 20 mensen kwamen'],
    ],
  },
  {
    said: `(?:haalde|haalden)(?= (?:meer|minder|minstens|minimaal|hooguit|maximaal) )`,
    word: 'hadden',
    examples: [
      [
        'welke activiteiten haalden minstens 20 deelnemers',
        'welke activiteiten hadden minstens 20 deelnemers',
      ],
    ],
  },
];
