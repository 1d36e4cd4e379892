import { actionsOf, type CardNode, elementsOf, inputsOf } from './card-reading.ts';

/** A card on somebody's screen, read as that person would. */
export type CardView = {
  /** The post in which it stands. */
  readonly activityId: string;
  readonly json: CardNode;
  /** Everything that can be read on it, one text a line, without the escapes of Markdown. */
  readonly text: string;
  readonly buttons: readonly string[];
  /** The value that each input shows. */
  readonly inputs: Readonly<Record<string, string>>;
};

export type CardButton = {
  readonly title: string;
  readonly verb: string;
  readonly data: Record<string, unknown>;
  /** Do the inputs of the card travel along? */
  readonly withInputs: boolean;
  /** In the chat, where a card takes the place of this one; to a dialog; or within one. */
  readonly where: 'chat' | 'opens dialog' | 'in dialog';
};

export function viewCard(activityId: string, json: CardNode): CardView {
  return {
    activityId,
    json,
    text: readText(json),
    buttons: actionsOf(json).flatMap(({ title }) => (title === undefined ? [] : [String(title)])),
    inputs: Object.fromEntries(inputsOf(json).map(({ id, value }) => [String(id), String(value ?? '')])),
  };
}

/** The button with this title or tooltip, or the part of a card that can be pressed and shows that text. */
export function findButton({ json }: CardView, title: string): CardButton | undefined {
  const action =
    actionsOf(json).find((one) => one.title === title || one.tooltip === title) ??
    (elementsOf(json).find((one) => one.selectAction && readText(one).includes(title))?.selectAction as
      | CardNode
      | undefined);
  if (!action) return undefined;
  const data = { ...(action.data as Record<string, unknown> | undefined) };
  const isSubmit = action.type === 'Action.Submit';
  return {
    title,
    verb: String(isSubmit ? data.verb : action.verb),
    data,
    withInputs: action.associatedInputs !== 'none',
    where: isSubmit ? ('msteams' in data ? 'opens dialog' : 'in dialog') : 'chat',
  };
}

/** What somebody answers to the inputs of a card, in their order. */
export function answersTo({ inputs }: CardView, ...answers: readonly string[]): Record<string, string> {
  const ids = Object.keys(inputs);
  return Object.fromEntries(answers.map((answer, at) => [ids[at] ?? 'no such input', answer]));
}

/** The titles of the choices of an input. */
export function choicesOf({ json }: CardView, id: string): readonly string[] {
  const input = inputsOf(json).find((one) => one.id === id);
  return ((input?.choices ?? []) as { title: string }[]).map(({ title }) => title);
}

function readText(json: CardNode): string {
  const lines = elementsOf(json).flatMap((element) => {
    if (element.type === 'TextBlock') return [String(element.text)];
    if (element.type === 'TextRun') return [String(element.text)];
    if (element.label !== undefined) return [String(element.label)];
    if (element.type === 'FactSet')
      return (element.facts as CardNode[]).map(({ title, value }) => `${title}: ${value}`);
    return [];
  });
  return lines.join('\n').replace(/\\([\\`*_[\]<>~|&!{:.#+=)-])/g, '$1');
}
