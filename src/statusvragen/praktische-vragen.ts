import { meldingCard, says } from '../bot/bot-cards.ts';
import type { CommandHandler, Routes } from '../bot/ports.ts';
import { hasRol } from '../shared/actor.ts';
import type { CardButton } from '../shared/card-context.ts';
import { comparable } from '../shared/compare.ts';
import { MY_OPDRACHTEN } from '../shared/way-buttons.ts';

/** What somebody who makes a plan asks about the work itself: how long it takes, whether one may stop, what comes after it. */

type Antwoord = {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly CardButton[];
};

const typed = (title: string, zin: string): CardButton => ({ title, ...says(zin) });
const VOORBEELDEN = typed('Bekijk voorbeelden', 'voorbeelden');
const WERKBLADEN = typed('Bekijk de werkbladen', 'werkbladen');
const HULP = typed('Vraag de coördinator om hulp', 'vraag de coördinator om hulp');
const WIE_LEEST = typed('Wie kan mijn plan lezen?', 'wie kan mijn plan lezen');

const DIT = '(?:dit|dat|het|ze|een plan|het plan|mijn plan|zo n plan|dit plan|alles)';
const ERBIJ =
  '(?: (?:ongeveer|eigenlijk|mij|me|dan|nou|nog|ermee|hiermee|bezig|allemaal|maken|invullen|voor mij|om in te vullen|om te maken))*';
const EVEN = '(?:eigenlijk |dan |nou |nog |ook |ik |je |we |er |allemaal )*';

/** On the text as it is compared; the whole of it, so that a question about one opdracht stays a question. */
const VRAGEN: readonly (readonly [asked: readonly string[], answer: Antwoord | { readonly zin: string }])[] =
  [
    [
      [
        `hoe ?lang (?:duurt|ben ik) ?${DIT}?${ERBIJ}`,
        `hoeveel (?:tijd|werk) (?:kost|is|zit er in) ?${DIT}?${ERBIJ}`,
        `(?:kost|is) ${DIT} veel (?:tijd|werk)${ERBIJ}`,
      ],
      {
        title: 'Een plan kost ongeveer 15 minuten',
        text: 'Het zijn vijf korte stappen, en je mag tussendoor stoppen. Doen inwoners niet mee? Dan geef je alleen de reden. Dat kost ongeveer twee minuten.',
        buttons: [MY_OPDRACHTEN],
      },
    ],
    [
      [
        `(?:kan|kun|mag) ${EVEN}(?:later|straks|morgen|tussendoor|een andere keer|volgende week) ${EVEN}(?:verder|stoppen|doorgaan|afmaken|verdergaan|verder gaan)(?: (?:gaan|met ${DIT}))*`,
        `(?:wordt|is|blijft) ${DIT} (?:automatisch |tussendoor |wel )*(?:bewaard|opgeslagen)`,
        `(?:bewaar|onthoud) (?:je|jij) ${DIT}(?: ook)?`,
        `moet ${EVEN}${DIT} in (?:een|1) keer${ERBIJ}(?: (?:af|doen|klaar))*`,
        '(?:is|ben ik) (?:alles|mijn antwoorden|mijn tekst|het) (?:nu )?kwijt',
      ],
      {
        title: 'Je mag tussendoor stoppen',
        text: 'Wat je met een knop hebt verstuurd, is bewaard. Typ later ‘mijn opdrachten’ en klik op Verder. Tekst die je typte en niet verstuurde, is er dan niet meer.',
        buttons: [MY_OPDRACHTEN],
      },
    ],
    [
      [
        '(?:oei |oeps |sorry )?ik (?:heb|had|maakte) (?:me |per ongeluk |iets |een )*(?:fout|foutje|vergist|vergissing|verkeerd)(?: (?:gemaakt|ingevuld|gedaan|geklikt|gekozen|verstuurd))*',
        '(?:maak|draai) (?:dat|het|dit) (?:weer )?(?:ongedaan|terug)|(?:kan|hoe kan|hoe) (?:ik )?(?:dat |dit |iets )?(?:ongedaan maken|terugdraaien|herstellen)|ongedaan maken|undo',
        '(?:ik wil |kan ik |mag ik |hoe kan ik |hoe )?(?:nog )?(?:iets|mijn antwoord|mijn antwoorden|een antwoord) (?:nog )?(?:aanpassen|wijzigen|veranderen|corrigeren|verbeteren)',
        '(?:kan|mag|hoe kan|kun) (?:ik |je |ge )?(?:mijn |het |een |ingediend )*plan (?:nog |later |daarna |wel )*(?:aanpassen|wijzigen|veranderen)(?: (?:na|als|nadat|wanneer)\\b.*)?',
      ],
      {
        title: 'Wat je bewaarde, kun je wijzigen',
        text: 'Open je opdracht en pas het aan. Is het plan al ingediend? Klik bij het plan op ‘Plan aanpassen’, en dien het daarna opnieuw in. In de geschiedenis blijft staan wat er eerst stond.',
        buttons: [MY_OPDRACHTEN, HULP],
      },
    ],
    [
      [
        'wat gebeurt er (?:daarna|hierna|nu|dan|als ik het indien|als ik mijn plan indien|nadat ik het plan (?:heb )?ingediend(?: heb)?|na (?:het )?indienen|met mijn plan|als mijn plan (?:klaar|ingediend) is)',
        '(?:en )?(?:wat dan|wat daarna|hoe gaat het (?:dan |daarna )?verder)(?: na (?:het )?indienen)?',
        'wie (?:beslist|beoordeelt|kijkt|besluit)(?: er)? (?:over |naar )?(?:mijn|een|het|dit) plan|wie keurt (?:mijn|een|het) plan goed',
      ],
      {
        title: 'Na het indienen',
        text: 'De coördinator leest je plan. Je hoort hier of zij akkoord is. Heeft zij een vraag? Dan krijg je die op een kaart. Pas het plan dan aan, en dien het opnieuw in.',
        buttons: [MY_OPDRACHTEN, WIE_LEEST],
      },
    ],
    [
      [
        'moeten (?:er )?(?:inwoners|bewoners) (?:altijd |echt |overal )*(?:meedoen|meepraten|mee)(?: doen| praten)?',
        'is (?:inwonerparticipatie|participatie|dit|een plan) (?:altijd |echt )*(?:verplicht|nodig)',
        '(?:mag|kan) (?:het|dit) (?:ook )?zonder (?:inwoners|participatie|plan)',
        'wat als (?:er )?(?:inwoners|bewoners) niet (?:meedoen|mee willen doen|kunnen meedoen)',
        '(?:mag|kan) ik (?:ook )?(?:nee|nvt|niet van toepassing) (?:kiezen|zeggen|invullen|antwoorden)',
      ],
      {
        title: 'Nee is een gewoon antwoord',
        text: 'Doen inwoners niet mee? Kies dat in het plan en schrijf waarom. De coördinator leest de reden en stemt die met je af.',
        buttons: [MY_OPDRACHTEN, HULP],
      },
    ],
    [
      [
        `waarom (?:moet|moeten|doen|doe) ${EVEN}${DIT}?${ERBIJ}(?: (?:doen|invullen|maken))*`,
        `waarom (?:vraag|vragen) (?:je|jullie) ${EVEN}${DIT}(?: (?:aan mij|van mij))?`,
        `(?:wat is het nut|waar is ${DIT} (?:goed )?voor|waarvoor is ${DIT}|wat heb ik (?:hieraan|eraan))(?: (?:hiervan|ervan|van ${DIT}))?`,
      ],
      {
        title: 'Inwoners met ervaring praten mee',
        text: 'De regio wil dat zij meedenken over zorg en jeugdhulp. Daarom staat bij elke opdracht hoe zij meedoen, wat zij zeiden en wat ermee is gedaan. Daarna horen zij dat ook.',
        buttons: [VOORBEELDEN, WIE_LEEST],
      },
    ],
    [
      [
        'wat (?:moet|hoort|staat|komt) er (?:allemaal |zoal |precies )*in (?:het|een|mijn|zo n)? ?(?:participatie)?plan(?: (?:staan|te staan))?',
        'welke (?:vragen|onderdelen|stappen) (?:krijg ik|zijn er|zitten erin|heeft (?:het|een) plan|staan (?:er )?in (?:het|een) plan|komen er)(?: allemaal)?',
        '(?:hoe ziet (?:zo n|een|het) plan eruit|waar(?:uit| )bestaat (?:een|het) plan(?: uit)?|wat moet ik (?:allemaal )?invullen)',
      ],
      {
        title: 'Een plan heeft vijf stappen',
        text: 'De vraag aan inwoners, wie er meedoen, hoe je hun ervaring ophaalt, trekker en planning, en terugkoppeling. Weet je iets nog niet? Kies dan ‘Nog niet bekend’. Indienen kan als alles is ingevuld wat nodig is.',
        buttons: [MY_OPDRACHTEN, VOORBEELDEN],
      },
    ],
    [
      [
        'hoeveel (?:mensen|inwoners|deelnemers|jongeren|ouders|ouderen) (?:moet ik|heb ik nodig|moeten er|is genoeg|zijn genoeg|kan ik|nodig ik uit)(?: (?:vragen|uitnodigen|minimaal|spreken|meedoen|nodig|hebben|zijn))*',
        'welke (?:methode|methoden|manier|manieren|aanpak|werkvorm|werkvormen|activiteit)\\b.*\\b(?:past|passen|kies ik|gebruik ik|kan ik|is het beste?|zijn het beste?|werkt|werken)\\b.*',
      ],
      {
        title: 'Een vast aantal of een vaste manier is er niet',
        text: 'Kijk hoe anderen het deden, of lees op een werkblad hoe een manier gaat en voor hoeveel mensen die past.',
        buttons: [VOORBEELDEN, WERKBLADEN, HULP],
      },
    ],
    [
      [
        '(?:kun je |wil je |kan ik |mag ik |hoe |ik wil )*(?:verwijder|wis|delete)\\b.*\\b(?:plan|antwoorden|alles|dit|dat|opdracht)',
        '(?:kun je |wil je |kan ik |mag ik |hoe kan ik |hoe |ik wil )*(?:mijn |het |dit |de |een )*(?:plan|antwoord|antwoorden|opdracht|alles) (?:verwijderen|wissen|weggooien)',
        'gooi (?:mijn |het |dit |de )*(?:plan|antwoorden|opdracht|alles) weg',
      ],
      {
        title: 'Weggooien kan niet',
        text: 'Wat is vastgelegd, blijft in de geschiedenis staan. Een antwoord kun je wel wijzigen. Gaat een opdracht niet door? Dan legt de coördinator dat vast.',
        buttons: [MY_OPDRACHTEN, HULP],
      },
    ],
    [
      [
        '(?:kun je |wil je |ik wil |kan ik |mag ik |hoe kan ik |hoe )*(?:stuur|deel|mail|delen|sturen|mailen)\\b ?(?:mijn |het |dit )*plan\\b.*\\b(?:naar|met|aan)\\b.*',
        '(?:kun je |wil je |ik wil |kan ik |mag ik |hoe kan ik |hoe )*(?:mijn |het |dit )*plan\\b.*\\b(?:delen|sturen|mailen|doorsturen)',
        '(?:mag|kan|laat)\\b.*\\b(?:meelezen|meeschrijven|meekijken)(?: .*)?',
        '(?:kan|kunnen|mag|mogen) (?:we|ik|iemand anders|een collega)\\b.*\\b(?:samen|ook)\\b.*\\b(?:invullen|schrijven|werken)',
      ],
      {
        title: 'Samen aan een plan',
        text: 'Een concept lezen alleen de projectleider, wie die vervangt, en de coördinator. Werk je er samen aan? Vraag de coördinator om je collega als projectleider toe te voegen. Een tekst die je zelf kunt delen, krijg je bij het plan met ‘Neem over in een stuk’.',
        buttons: [MY_OPDRACHTEN, HULP, WIE_LEEST],
      },
    ],
    [
      [
        'is mijn plan (?:al |wel |nou )*(?:goed|goedgekeurd|oke|in orde|akkoord|bekeken|gelezen)',
        'wat (?:vond|vonden|zei|vindt) (?:de |mijn )?(?:coordinator|ze|zij)(?: er)? van (?:mijn plan|het plan|mijn plannen)',
        'hoe (?:is|staat het met) mijn plan(?: (?:ontvangen|gevallen))?',
      ],
      { zin: 'mijn opdrachten' },
    ],
  ];

const READ = VRAGEN.map(
  ([asked, answer]) => [new RegExp(`^(?:${asked.map((one) => `(?:${one})`).join('|')})$`), answer] as const,
);

/** @param say answers a command as if it was typed */
export function createPraktischeRoutes(say: CommandHandler): Routes {
  return {
    commands: [],
    verbs: {},
    async otherText(turn) {
      const text = comparable(turn.text);
      const answer = READ.find(([says]) => says.test(text))?.[1];
      if (!answer) return undefined;
      if ('zin' in answer) return say({ ...turn, text: answer.zin, rest: '' });
      // Who is the coördinator asks nobody else.
      const isCoordinator = hasRol(turn.actor, 'coördinator');
      return meldingCard({
        ...answer,
        tone: 'uitleg',
        buttons: answer.buttons.filter((button) => button !== HULP || !isCoordinator),
      });
    },
  };
}
