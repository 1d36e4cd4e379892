import type { Reworded } from './parts.ts';
import { BEFORE_DAYS, of, TOEZEGGINGEN, WHEN } from './subjects.ts';

/** Other words for what happens to what belongs to an opdracht, and to signalen. */

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
    said: `${of(TOEZEGGINGEN)}(?:moeten|moet) ${WHEN}(?:gedaan|af|ingelost|waargemaakt|klaar) zijn|${of(TOEZEGGINGEN)}moeten (?:we|wij) ${WHEN}(?:nakomen|waarmaken|inlossen)|${of(TOEZEGGINGEN)}(?<!(?:hadden|had) (?:[^,?]{0,30} )?)(?!hadden|had)(?:we |wij )?${WHEN}(?:(?:af|klaar) (?:moeten|moet) zijn|(?:moeten|moet) nakomen)`,
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

export const WORDS_OF_WHAT_BELONGS: readonly Reworded[] = [
  ...[...VAN_INBRENG, ...VAN_TOEZEGGINGEN, ...VAN_SIGNALEN],
  ...[...VAN_BESLUITEN, ...VAN_TERUGKOPPELINGEN],
];
