import { NUMBER, type Reworded } from './parts.ts';
import { ACTIVITEITEN, HELD, of, TOEZEGGINGEN, VERGADERINGEN, WHEN } from './subjects.ts';

/** The same of what belongs to an opdracht, of signalen and of vergaderingen. */

const MENSEN = '(?:mensen|deelnemers|bezoekers|aanwezigen|inwoners)';

const BEFORE_DAYS =
  '(?= (?:in|deze|vorige?|volgende?|komende|de|het|nog|voor|na|sinds|vanaf|van|tussen|dit|binnen) )';

const GEHOUDEN: readonly Reworded[] = [
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
    said: `${of(HELD)}(?:gaan|gaat) (?!niet)${WHEN}door|${of(HELD)}(?:volgen|volgt)${BEFORE_DAYS}`,
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

const VAN_INBRENG: readonly Reworded[] = [
  {
    said: `${of('inbreng')}(?:zijn |is )?${WHEN}(?:naar voren (?:gekomen|kwam|kwamen)|genoteerd)`,
    word: 'zijn $1opgehaald',
    examples: [
      ['welke inbreng zijn in oktober naar voren gekomen', 'welke inbreng zijn in oktober opgehaald'],
      ['inbreng die in oktober naar voren kwam', 'inbreng die zijn in oktober opgehaald'],
    ],
  },
  {
    said: `${of('inbreng')}(?:ingewilligd|gehonoreerd)`,
    word: 'overgenomen',
    examples: [['welke inbreng is gehonoreerd', 'welke inbreng is overgenomen']],
  },
  {
    said: `${of('inbreng')}(?:waar nog (?:niets|niks) mee is besloten|waarover nog geen oordeel is)`,
    word: 'zonder oordeel',
    examples: [['inbreng waar nog niets mee is besloten', 'inbreng zonder oordeel']],
  },
  {
    said: `${of('inbreng')}(?:(?:moeten|moet) (?:we|wij) nog beoordelen|(?:we|wij) nog (?:moeten|moet) beoordelen|(?:zijn|is) nog te beoordelen|nog te beoordelen (?:zijn|is))`,
    word: 'hebben nog geen oordeel',
    examples: [['welke inbreng moeten we nog beoordelen', 'welke inbreng hebben nog geen oordeel']],
  },
  {
    said: `${of('inbreng')}(?:die )?(?:zijn |is )?afkomstig uit`,
    word: 'uit',
    examples: [['inbreng afkomstig uit focusgroepen', 'inbreng uit focusgroepen']],
  },
];

const VAN_TOEZEGGINGEN: readonly Reworded[] = [
  {
    said: `${of(TOEZEGGINGEN)}met een deadline${BEFORE_DAYS}`,
    word: 'die moeten worden nagekomen',
    examples: [
      ['toezeggingen met een deadline in december', 'toezeggingen die moeten worden nagekomen in december'],
    ],
  },
  {
    said: `${of(TOEZEGGINGEN)}(?:moeten|moet) ${WHEN}(?:gedaan|af|ingelost|waargemaakt|klaar) zijn|${of(TOEZEGGINGEN)}moeten (?:we|wij) ${WHEN}(?:nakomen|waarmaken|inlossen)|${of(TOEZEGGINGEN)}(?:we |wij )?${WHEN}(?:(?:af|klaar) (?:moeten|moet) zijn|(?:moeten|moet) nakomen)`,
    word: 'moeten $1$2$3worden nagekomen',
    examples: [
      [
        'welke toezeggingen moeten in januari gedaan zijn',
        'welke toezeggingen moeten in januari worden nagekomen',
      ],
      ['toezeggingen die in januari af moeten zijn', 'toezeggingen die moeten in januari worden nagekomen'],
    ],
  },
  {
    said: `${of(TOEZEGGINGEN)}(?:lopen|loopt) ${WHEN}af|${of(TOEZEGGINGEN)}${WHEN}(?:aflopen|afloopt)`,
    word: 'moeten $1$2worden nagekomen',
    examples: [
      ['welke toezeggingen lopen in januari af', 'welke toezeggingen moeten in januari worden nagekomen'],
    ],
  },
  {
    said: `${of(TOEZEGGINGEN)}(?:zijn |is )?(?:er )?${WHEN}(?:vastgelegd|toegezegd|bijgekomen)`,
    word: 'zijn $1gedaan',
    examples: [
      ['welke toezeggingen zijn in oktober vastgelegd', 'welke toezeggingen zijn in oktober gedaan'],
    ],
  },
  {
    said: `${of(TOEZEGGINGEN)}(?:kwamen|kwam) er ${WHEN}bij`,
    word: 'zijn $1gedaan',
    examples: [
      ['welke toezeggingen kwamen er vorige week bij', 'welke toezeggingen zijn vorige week gedaan'],
    ],
  },
  {
    said: `${of(TOEZEGGINGEN)}met (\\p{L}+) als eigenaar`,
    word: 'van $1',
    examples: [['toezeggingen met noor als eigenaar', 'toezeggingen van noor']],
  },
];

const VAN_SIGNALEN: readonly Reworded[] = [
  {
    said: `${of('signalen')}(?:kregen|kreeg) ${WHEN}(?:al )?(?:een )?(?:antwoord|reactie)`,
    word: 'zijn $1beantwoord',
    examples: [['welke signalen kregen in oktober antwoord', 'welke signalen zijn in oktober beantwoord']],
  },
  {
    said: `${of('signalen')}(?<!wel (?:een )?)${WHEN}(?:een )?(?:antwoord|reactie) (?:kregen|kreeg)|${of('signalen')}waarop ${WHEN}is geantwoord`,
    word: '$1$2zijn beantwoord',
    examples: [['signalen die in oktober een antwoord kregen', 'signalen die in oktober zijn beantwoord']],
  },
  {
    said: `${of('signalen')}(?:bijgekomen|gemeld|doorgegeven)`,
    word: 'ontvangen',
    examples: [
      ['welke signalen zijn er vorige week bijgekomen', 'welke signalen zijn er vorige week ontvangen'],
    ],
  },
  {
    said: `${of('signalen')}(?:kwamen|kwam) er ${WHEN}bij`,
    word: 'zijn $1ontvangen',
    examples: [['welke signalen kwamen er vorige week bij', 'welke signalen zijn vorige week ontvangen']],
  },
  {
    said: `${of('signalen')}(?:die )?(?:rond een opdracht|gekoppeld aan een opdracht|(?:gaan over|slaan op) een opdracht|een opdracht (?:betreffen|betreft))`,
    word: 'bij een opdracht',
    examples: [['signalen rond een opdracht', 'signalen bij een opdracht']],
  },
  {
    said: `${of('signalen')}(?:die )?(?:buiten de termijn|(?:waarvan )?de termijn (?:voorbij|verstreken) (?:is|zijn)|(?:hebben|heeft) de termijn overschreden|de termijn (?:hebben|heeft) overschreden|(?:liggen|ligt) te lang|te lang (?:liggen|ligt)|te lang op antwoord (?:wachten|wacht)|(?:wachten|wacht) te lang op antwoord)`,
    word: 'te laat',
    examples: [['signalen buiten de termijn', 'signalen te laat']],
  },
];

const VAN_BESLUITEN: readonly Reworded[] = [
  {
    said: `${of('besluiten')}(?:(?:die )?(?:moeten (?:we|wij) nog terugkoppelen|(?:we|wij) nog moeten terugkoppelen|(?:wachten|wacht) nog op terugkoppeling)|waar nog over teruggekoppeld moet worden|waar inwoners nog niets over hoorden|waarvan de terugkoppeling nog moet(?: komen)?|(?:hebben|heeft) nog geen terugkoppeling|(?:zijn|is) nog niet aan inwoners verteld)`,
    word: 'zijn nog niet teruggekoppeld',
    examples: [
      ['welke besluiten moeten we nog terugkoppelen', 'welke besluiten zijn nog niet teruggekoppeld'],
    ],
  },
  {
    said: `${of('besluiten')}(?:bijgesteld|gewijzigd)`,
    word: 'aangepast',
    examples: [['welke besluiten zijn gewijzigd', 'welke besluiten zijn aangepast']],
  },
  {
    said: `${of('besluiten')}(?:gevallen|vastgesteld)`,
    word: 'genomen',
    examples: [['welke besluiten zijn in oktober gevallen', 'welke besluiten zijn in oktober genomen']],
  },
  {
    said: `${of('besluiten')}(?:kwamen|kwam|vielen|viel)(?: er)?${BEFORE_DAYS}|${of('besluiten')}er ${WHEN}(?:kwamen|kwam)`,
    word: 'zijn genomen $1',
    examples: [['besluiten die er in oktober kwamen', 'besluiten die zijn genomen in oktober']],
  },
  {
    said: `${of('besluiten')}(?:uit|vanuit|door) het (pfho|do|ab|ao)`,
    word: 'van het $1',
    examples: [['besluiten uit het pfho', 'besluiten van het pfho']],
  },
];

const VAN_TERUGKOPPELINGEN: readonly Reworded[] = [
  {
    said: `${of('terugkoppelingen')}(?:verzonden|verstuurd|gedaan)`,
    word: 'gegeven',
    examples: [
      ['welke terugkoppelingen zijn in oktober gedaan', 'welke terugkoppelingen zijn in oktober gegeven'],
    ],
  },
  {
    said: `${of('terugkoppelingen')}${WHEN}de deur (?:uitgingen|uitging|uit gegaan)`,
    word: '$1zijn gegeven',
    examples: [
      ['terugkoppelingen die in oktober de deur uitgingen', 'terugkoppelingen die in oktober zijn gegeven'],
    ],
  },
  {
    said: `${of('terugkoppelingen')}zijn er ${WHEN}geweest|${of('terugkoppelingen')}vonden ${WHEN}plaats`,
    word: 'zijn er $1$2gegeven',
    examples: [
      [
        'welke terugkoppelingen zijn er deze maand geweest',
        'welke terugkoppelingen zijn er deze maand gegeven',
      ],
    ],
  },
  {
    said: `${of('terugkoppelingen')}met de nieuwsbrief als kanaal`,
    word: 'via de nieuwsbrief',
    examples: [['terugkoppelingen met de nieuwsbrief als kanaal', 'terugkoppelingen via de nieuwsbrief']],
  },
  {
    said: `${of('terugkoppelingen')}met (meer dan|minstens|minder dan) (\\d+|\\p{L}+) bereikte mensen`,
    word: 'die $1 $2 mensen bereikten',
    examples: [
      [
        'terugkoppelingen met meer dan twintig bereikte mensen',
        'terugkoppelingen die meer dan twintig mensen bereikten',
      ],
    ],
  },
];

export const OTHER_WORDS_OF_ROWS: readonly Reworded[] = [
  ...[...GEHOUDEN, ...VAN_INBRENG, ...VAN_TOEZEGGINGEN, ...VAN_SIGNALEN],
  ...[...VAN_BESLUITEN, ...VAN_TERUGKOPPELINGEN],
];
