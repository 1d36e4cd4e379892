import { meldingCard, says } from '../bot/bot-cards.ts';
import type { CardMessage, CommandHandler, Routes } from '../bot/ports.ts';
import { methodenIn } from '../opdrachten/ground/methoden.ts';
import { PLAN } from '../opdrachten/ground/plan-fields.ts';
import { comparable } from '../shared/compare.ts';
import { HELP } from '../shared/way-buttons.ts';
import { capital } from '../shared/words.ts';
import { tidyQuestion } from './ground/words.ts';
import { unframed } from './taal/tone.ts';

/** What a word of the method means, for who asks 'wat is de meetlat'. In B1; the same as docs/domein.md says. */

type Begrip = {
  /** As it is typed, on the text as it is compared; the first is how it is called. */
  readonly namen: readonly string[];
  readonly betekent: string;
  /** What is typed to see it. */
  readonly zin: string;
};

const BEGRIPPEN: readonly Begrip[] = [
  {
    namen: ['opdracht'],
    betekent: 'Wat de directie aan een projectleider vraagt. Bij elke opdracht hoort een participatieplan.',
    zin: 'mijn opdrachten',
  },
  {
    namen: ['participatieplan', 'plan'],
    betekent:
      'Hoe inwoners meedoen met een opdracht, in vijf delen: vraag, wie, hoe, planning en terugkoppeling. De projectleider maakt het, de coördinator stemt het af.',
    zin: 'mijn opdrachten',
  },
  {
    namen: ['geen participatie', 'zonder participatie'],
    betekent:
      'Inwoners doen dan niet mee. De projectleider kiest een reden en legt die uit. De coördinator moet ermee akkoord gaan.',
    zin: 'waar is geen participatie, en waarom?',
  },
  {
    namen: ['inbreng'],
    betekent:
      'Wat inwoners hebben gezegd, punt voor punt. Bij elk punt staat later wat ermee is gedaan en waarom. Er staat nooit een naam bij.',
    zin: 'wat hebben inwoners gezegd?',
  },
  {
    namen: ['oordeel', 'oordelen'],
    betekent:
      'Wat er met een punt van inwoners is gedaan: overgenomen, deels, niet of nog open, met de reden.',
    zin: 'welke inbreng is niet overgenomen, en waarom?',
  },
  {
    namen: ['passage'],
    betekent:
      'De tekst voor het voorstel: hoe inwoners meededen en wat ermee is gedaan. Ik maak haar van wat is vastgelegd.',
    zin: 'mijn opdrachten',
  },
  {
    namen: ['oplegger'],
    betekent: 'Het stuk voor een overleg in de vorm van de regio, met de passage erin.',
    zin: 'mijn opdrachten',
  },
  {
    namen: ['toezegging'],
    betekent: 'Wat bij een besluit is beloofd: wat, door wie en voor welke dag.',
    zin: 'toezeggingen',
  },
  {
    namen: ['terugkoppeling', 'terugkoppelen'],
    betekent: 'Het antwoord aan wie meedeed: wat is er besloten, en wat is er gedaan met wat zij zeiden.',
    zin: 'terugkoppeling verschuldigd',
  },
  {
    namen: ['meetlat'],
    betekent:
      'Zeven stellingen om achteraf van te leren. Bij elke stelling kies je goed, voldoende of onvoldoende.',
    zin: 'mijn opdrachten',
  },
  {
    namen: ['signaal'],
    betekent: 'Een advies of melding waar niemand om vroeg, van inwoners, een adviesraad of een partner.',
    zin: 'signalen',
  },
  {
    namen: ['jaaragenda'],
    betekent: 'De onderwerpen van een jaar: eerst voorlopig, daarna vastgesteld.',
    zin: 'jaaragenda',
  },
  {
    namen: ['communicatiekalender'],
    betekent: 'Wanneer inwoners een uitnodiging krijgen, meepraten en horen wat eruit kwam.',
    zin: 'communicatiekalender',
  },
  {
    namen: ['netwerkbijeenkomst'],
    betekent:
      'Een bijeenkomst met wie meedeed, over wat we met hun inbreng deden. Het streven is twee per jaar.',
    zin: 'netwerkbijeenkomsten',
  },
  {
    namen: ['werving'],
    betekent: 'Een vraag om mensen met een ervaring, en hoeveel er zijn gevonden. Nooit wie.',
    zin: 'wervingen',
  },
  {
    namen: ['rapport'],
    betekent: 'Wat inwoners eerder vertelden, buiten een opdracht. Bijvoorbeeld in een ervaringsonderzoek.',
    zin: 'rapporten',
  },
  {
    namen: ['openbare tekst'],
    betekent: 'Wat iedereen over een opdracht mag lezen. De coördinator keurt precies één versie goed.',
    zin: 'openbare teksten',
  },
  {
    namen: ['adviesraad'],
    betekent: 'Een raad van inwoners die een gemeente of de hele regio adviseert.',
    zin: 'adviesraden',
  },
  {
    namen: ['projectleider'],
    betekent: 'Wie het participatieplan van een opdracht maakt en indient, en vastlegt wat inwoners zeiden.',
    zin: 'wie zijn de projectleiders?',
  },
  {
    namen: ['bestuurlijk trekker', 'trekker'],
    betekent: 'De bestuurder bij wie het onderwerp hoort.',
    zin: 'wie zijn de trekkers?',
  },
  {
    namen: ['coordinator'],
    betekent: 'Wie opdrachten toevoegt, plannen afstemt en projectleiders helpt. Zij neemt niets over.',
    zin: 'wie is de coördinator?',
  },
  {
    namen: ['adviseur'],
    betekent:
      'Een collega die de zorg uit eigen ervaring kent. Die leest een ingediend plan en zegt of de manier past.',
    zin: 'help',
  },
  {
    namen: ['ervaringsdeskundige'],
    betekent: 'Een inwoner die met eigen ervaring meedenkt, mee organiseert of de regie heeft.',
    zin: 'wervingen',
  },
  ...PLAN.niveau.choices.map(
    ({ value, title }): Begrip => ({
      namen: [value],
      betekent: `Zoveel invloed hebben inwoners dan: ${title.slice(title.indexOf(':') + 2)}.`,
      zin: `welke opdrachten zijn op niveau ${value}?`,
    }),
  ),
];

const ARTICLE = '(?:een |de |het )?';
/** 'Wat zijn de focusgroepen' asks which there are. */
const ASKED: readonly RegExp[] = [
  `^wat is (?:nou |nu |dat |eigenlijk |precies )*${ARTICLE}(.+?)(?: eigenlijk| precies)?$`,
  `^wat betekent ${ARTICLE}(.+?)(?: eigenlijk| precies)?$`,
  `^wat (?:bedoel|bedoelen) (?:je|jullie|ze) met ${ARTICLE}(.+?)$`,
  `^wat houdt ${ARTICLE}(.+?) in$`,
  `^hoe werkt (?:dat met |nou |nu |dat )*${ARTICLE}(.+?)(?: eigenlijk| precies)*$`,
  `^uitleg (?:over |van )?${ARTICLE}(.+?)$`,
  // 'Kun je me uitleggen wat een meetlat is', 'leg eens uit wat een passage is'.
  `^(?:leg (?:(?:me|mij|eens|even) )*uit )?wat (?:dat |nou )*${ARTICLE}(.+?)(?: eigenlijk| precies| ook alweer)* (?:is|betekent|inhoudt|zijn)$`,
  `^wat (?:was|is) (?:ook ?al ?weer |ook weer )${ARTICLE}(.+?)$`,
  `^wat (?:was|is) ${ARTICLE}(.+?) ook ?al ?weer$`,
].map((pattern) => new RegExp(pattern));

/** 'Het verschil tussen adviseren en meebeslissen': what each of them means. */
const DIFFERENCE = new RegExp(
  `^(?:wat is (?:nou |nu |eigenlijk )*)?(?:het )?verschil tussen ${ARTICLE}(.+?) en ${ARTICLE}(.+?)(?: eigenlijk| precies)*$`,
);

/** 'Wat is de meetlat', 'wat betekent coproduceren', 'wat is een focusgroep'. @param say answers a command as if it was typed */
export function createBegripRoutes(say: CommandHandler): Routes {
  return {
    commands: [],
    verbs: {},
    async otherText(turn) {
      const text = comparable(unframed(tidyQuestion(turn.text)));
      const [, ...two] = DIFFERENCE.exec(text) ?? [];
      const both = two.flatMap((naam) => BEGRIPPEN.find(({ namen }) => namen.includes(naam)) ?? []);
      if (both.length === two.length && both.length > 0) return verschilCard(both);
      const asked = ASKED.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
      if (asked === undefined) return undefined;
      const begrip = BEGRIPPEN.find(({ namen }) => namen.includes(asked));
      if (begrip) return begripCard(begrip);
      const { methoden, rest } = methodenIn(asked);
      const [methode, ...others] = methoden;
      if (methode === undefined || others.length > 0 || rest !== '') return undefined;
      return say({ ...turn, text: `werkblad ${methode}`, rest: '' });
    },
  };
}

function verschilCard(begrippen: readonly Begrip[]): CardMessage {
  const names = begrippen.map(({ namen: [naam = ''] }) => naam);
  return meldingCard({
    tone: 'uitleg',
    title: capital(names.join(' en ')),
    text: begrippen.map(({ namen: [naam = ''], betekent }) => `${capital(naam)}: ${betekent}`).join(' '),
    buttons: [HELP],
  });
}

function begripCard({ namen: [naam = ''], betekent, zin }: Begrip): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: capital(naam),
    text: betekent,
    buttons: [{ title: 'Laat zien', ...says(zin) }, HELP],
  });
}
