import { MAX_ASKED } from '../shared/typed-text.ts';
import type {
  CardMessage,
  CommandHandler,
  CommandRoute,
  CommandTurn,
  LeadsTo,
  MessageAction,
  ReadCommand,
  Routes,
  VerbHandler,
} from './ports.ts';

/** Finds who handles a text or a verb. */
export interface Router {
  command(turn: CommandTurn): Promise<CardMessage>;
  /** Is this text a command, and so no question? */
  isCommand(text: string): Promise<boolean>;
  verb(name: string): VerbHandler | undefined;
  /** What can be done with a message, by its id in the manifest. */
  messageAction(id: string): MessageAction | undefined;
  /** What this verb leads to. */
  readonly leadsTo: (verb: string) => LeadsTo;
  /** What a button of ours does. @throws Error when no subject has the verb */
  press(name: string): VerbHandler;
  readonly verbs: readonly string[];
  readonly messageActions: readonly MessageAction[];
  /** The phrases of each command. */
  readonly commands: readonly (readonly string[])[];
}

/**
 * Puts the routes of all subjects together.
 * @param unknownText answers a text that nobody knows
 * @param readCommand reads which command is meant by a text that is not its name; absent: nobody does
 * @param withoutFrame leaves out what stands around what is asked, as in a mail that was pasted: everybody who reads what was typed reads it so
 * @throws Error when two subjects claim one verb or phrase: then the bot must not start
 */
export function createRouter(
  subjects: readonly Routes[],
  unknownText: CommandHandler,
  readCommand?: ReadCommand,
  withoutFrame: (typed: string) => string = (typed) => typed,
): Router {
  const verbs = new Map<string, VerbHandler>();
  const commands: { phrase: string; route: CommandRoute }[] = [];
  for (const { verbs: own, commands: ownCommands } of subjects) {
    for (const [verb, handler] of Object.entries(own)) {
      if (verbs.has(verb)) throw new Error(`two handlers for the verb ${verb}`);
      verbs.set(verb, handler);
    }
    for (const route of ownCommands) {
      for (const phrase of route.phrases) {
        if (commands.some((known) => known.phrase === phrase))
          throw new Error(`two handlers for the phrase ${phrase}`);
        commands.push({ phrase, route });
      }
    }
  }
  // The longest phrase first: 'nieuwe opdracht' before 'nieuwe'.
  commands.sort((a, b) => b.phrase.length - a.phrase.length);

  const askOthers = async (turn: CommandTurn): Promise<CardMessage | undefined> => {
    for (const { otherText, longText } of subjects) {
      const answer = await (isLong(turn) ? longText : otherText)?.(turn);
      if (answer) return answer;
    }
    return undefined;
  };

  const readMeant = readCommand?.(commands.map(({ phrase }) => phrase));
  const find = async (typed: string): Promise<{ route: CommandRoute; rest: string } | undefined> => {
    const tooLong = isLong({ text: typed });
    const text = typed.toLowerCase().replace(/\s+/g, ' ');
    for (const { phrase, route } of commands) {
      if (tooLong && !route.takesLong) continue;
      if (text === phrase) return { route, rest: '' };
      // Measured on the text as typed: a pasted table keeps its lines.
      const rest = text.startsWith(`${phrase} `) ? behind(typed, phrase) : undefined;
      if (rest !== undefined && ((await route.takes?.(rest)) ?? false)) return { route, rest };
    }
    const meant = tooLong ? undefined : await readMeant?.(typed);
    const route = commands.find(({ phrase }) => phrase === meant)?.route;
    return route && { route, rest: '' };
  };

  const messageActions = subjects.flatMap((subject) => subject.messageActions ?? []);
  return {
    verbs: [...verbs.keys()],
    messageActions,
    messageAction: (id) => messageActions.find((action) => action.id === id),
    commands: subjects.flatMap((subject) => subject.commands.map(({ phrases }) => phrases)),
    verb: (name) => verbs.get(name),
    leadsTo: (name) => verbs.get(name)?.leadsTo,
    press(name) {
      const handler = verbs.get(name);
      if (!handler) throw new Error(`nobody handles the verb ${name}`);
      return handler;
    },
    async command(typed) {
      const text = withoutFrame(typed.text);
      const turn = { ...typed, text, rest: text };
      // A pasted table may well begin with a word that is a phrase, such as the heading 'Status'.
      const asked = turn.text.includes('\n') && !isLong(turn) ? await askOthers(turn) : undefined;
      if (asked) return asked;
      const found = await find(turn.text);
      if (found) return found.route.handle({ ...turn, rest: found.rest });
      return (await askOthers(turn)) ?? unknownText(turn);
    },
    isCommand: async (text) => (await find(withoutFrame(text))) !== undefined,
  };
}

/** In a text that is too long for a question nothing is looked up: what that costs grows with its length. */
function isLong({ text }: Pick<CommandTurn, 'text'>): boolean {
  return text.length > MAX_ASKED;
}

/** What stands behind the words of a phrase, whatever white space is between them. */
function behind(text: string, phrase: string): string | undefined {
  let rest = text.trimStart();
  for (const word of phrase.split(' ')) {
    if (rest.slice(0, word.length).toLowerCase() !== word) return undefined;
    rest = rest.slice(word.length).trimStart();
  }
  return rest.trim();
}
