import { comparable } from '../shared/compare.ts';
import type { CardMessage, CommandTurn, Routes } from './ports.ts';
import { saidAside } from './said-aside.ts';
import { aiCard, whereKeptCard, whoReadsCard } from './welcome.ts';

/** What people ask of the bot itself, in the words that they use; on the text as it is compared. */
const ASKED: readonly (readonly [RegExp, (leestModel: boolean) => CardMessage])[] = [
  [
    /^(?:wie|welke collega s)\b.*\b(?:lees|leest|lezen|meelezen|leest mee|zien|ziet|inzien|bekijken)\b.*\b(?:plan|concept|mijn|dit|wat ik|antwoorden|gegevens)\b|^wie (?:kan|mag|kunnen|mogen) (?:mijn|het|een|dit)\b.*\b(?:plan|concept|gegevens|antwoorden)\b.*\b(?:lezen|zien|inzien|bekijken)$/,
    whoReadsCard,
  ],
  [
    /^(?:waar|wat|hoe|hoelang|hoe lang)\b.*\b(?:blijven|blijft|bewaar\w*|bewaren|gebeurt|opgeslagen|staan)\b.*\b(?:gegevens|data|antwoorden|wat ik (?:typ|invul)|privacy)\b|^(?:waar|hoe lang)\b.*\b(?:gegevens|data)\b.*\b(?:bewaard|opgeslagen|opgeslagen)$|^(?:privacy|avg|mijn gegevens)$/,
    whereKeptCard,
  ],
  [
    /^(?:is|ben|zijn|werk|gebruik)\w*\b.*\b(?:ai|robot|mens|chatgpt|gpt|copilot|kunstmatige intelligentie|algoritme)\b/,
    aiCard,
  ],
];
const WHO_ARE_YOU =
  /^(?:wie|wat) (?:ben|bent) (?:jij|je|u|gij)$|^(?:wat|wie) is (?:dit|deze bot|samenkracht)$|^stel je (?:eens )?voor$/;
/** Somebody is here for the first time. */
const HOW_DOES_IT_GO =
  /^(?:ik ben (?:hier )?(?:nieuw|net begonnen|net gestart)(?: hier)? )?(?:en |dus |hallo |hoi )*(?:uitleg|handleiding|wie ben ik|wat (?:is mijn rol|mag ik)(?: hier| allemaal)*|mijn (?:rol|rechten)|waarom (?:krijg|kreeg) ik (?:dit|deze|die|zo n|steeds|al)(?: dit| deze| die)?(?: bericht| berichten| berichtje| herinnering| herinneringen| kaart| kaarten| mail)?(?: van (?:jou|je|deze bot|de bot))?|leg (?:het |dit )?(?:eens |even )?uit|hoe (?:begin|start) (?:ik|je|we)(?: hier| hiermee| ermee)?|hoe (?:werkt (?:dit|het|dat|deze bot|de bot|samenkracht)|gaat dit)(?: hier)?|wat (?:kun|kan) (?:je|jij|u)(?: hier| allemaal| voor mij| doen| betekenen)*|wat (?:kan|mag) (?:ik|deze bot|de bot)(?: hier| hiermee| allemaal| met jou| met je| aan jou| aan je| jou| je| zoal| doen| vragen| typen)*)$/;

/**
 * 'Wie ben jij?', 'hoe begin ik?', 'is dit AI?', 'wie kan mijn plan lezen?', 'waar blijven mijn gegevens?'.
 * @param leestModel a language model reads the questions that the rules cannot read
 */
export function createAboutRoutes(
  welcome: (turn: CommandTurn) => Promise<CardMessage>,
  leestModel: boolean,
): Routes {
  return {
    commands: [],
    verbs: {},
    async otherText(turn) {
      const text = comparable(turn.text);
      if (WHO_ARE_YOU.test(text) || HOW_DOES_IT_GO.test(text)) return welcome(turn);
      // What answers a card is no word aside.
      const aside = turn.about === undefined ? saidAside(text) : undefined;
      return aside ?? ASKED.find(([says]) => says.test(text))?.[1](leestModel);
    },
  };
}
