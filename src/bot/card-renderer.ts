import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CARD_BUDGET_BYTES, jsonBytes } from '../shared/card-budget.ts';
import { isRecord } from './card-actions.ts';
import { type FillTemplate, readTemplate } from './card-template.ts';
import type { CardMessage } from './ports.ts';

/** Turns a card message into the JSON of its Adaptive Card. */
export interface CardRenderer {
  /**
   * @returns the first face of the card that fits in a message, or its shortest; with the message's `summary` as `speak` and `fallbackText`
   * @throws Error when the template is unknown, or when it asks for data that the message does not have:
   *   both are mistakes of ours, never of a user
   */
  render(message: CardMessage): Record<string, unknown>;
}

/**
 * @param templates the parsed files by name, as `loadCardTemplates` reads them
 * @throws Error when a template holds a binding that is more than a path (calculations belong in card functions), or a `$when` that none has
 */
export function createCardRenderer(templates: ReadonlyMap<string, unknown>): CardRenderer {
  const fillers = new Map<string, FillTemplate>();
  for (const [name, template] of templates) fillers.set(name, readTemplate(name, template));

  const expand = ({ card, data, summary }: CardMessage): Record<string, unknown> => {
    const fill = fillers.get(card);
    if (!fill) throw new Error(`There is no card template '${card}'`);
    const { filled, missing } = fill({ ...data, summary });
    if (missing.length > 0) throw new Error(`Card '${card}' was not given: ${missing.join(', ')}`);
    if (!isRecord(filled)) throw new Error(`Card '${card}' is not an object`);
    return filled;
  };

  return {
    render(message) {
      for (let tried = message; ; ) {
        const card = expand(tried);
        if (tried.shorter === undefined || cardBytes(card) <= CARD_BUDGET_BYTES) return card;
        tried = tried.shorter();
      }
    },
  };
}

/** The folder of what several cards have, beside the folders of the subjects. */
const PARTS = 'parts';

/**
 * Reads every card template once.
 * @param folder the folder adaptiveCards, with a folder for each subject
 * @returns the parsed files by name: '<subject>/<card>', with the parts in them filled in
 * @throws Error when a file is not JSON, or asks for a part in another way than it is
 */
export function loadCardTemplates(folder: string): ReadonlyMap<string, unknown> {
  const files = new Map<string, unknown>();
  for (const subject of readdirSync(folder, { withFileTypes: true })) {
    if (!subject.isDirectory()) continue;
    for (const file of readdirSync(join(folder, subject.name)).sort()) {
      if (!file.endsWith('.json')) continue;
      const path = join(folder, subject.name, file);
      files.set(`${subject.name}/${file.slice(0, -'.json'.length)}`, parseFile(path));
    }
  }
  const cards = [...files].filter(([name]) => !name.startsWith(`${PARTS}/`));
  return new Map(cards.map(([name, card]) => [name, withParts(card, files)]));
}

type Given = { readonly [name: string]: unknown };

/**
 * `{ "$part": "heading", "titel": … }` becomes the part of that name, with what is given beside it where it says '@titel'.
 * What it says as '@titel?' need not be given.
 */
function withParts(node: unknown, files: ReadonlyMap<string, unknown>, given: Given = {}): unknown {
  if (typeof node === 'string' && node.startsWith('@')) return given[node.replace(/^@|\?$/g, '')];
  if (Array.isArray(node))
    return node.map((one) => withParts(one, files, given)).filter((one) => one !== undefined);
  if (!isRecord(node)) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, withParts(value, files, given)] as const);
  const { $part, ...rest } = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  if ($part === undefined) return rest;
  const part = files.get(`${PARTS}/${$part}`);
  assertGiven(String($part), part, rest);
  return withParts(part, files, rest);
}

/** @throws Error when there is no such part, or it asks for something else than it is given */
function assertGiven(name: string, part: unknown, given: Given): void {
  if (part === undefined) throw new Error(`There is no part '${name}' of cards`);
  const asked = [...JSON.stringify(part).matchAll(/"@(\w+)(\??)"/g)];
  const lacking = asked.flatMap(([, key = '', optional]) => (optional || key in given ? [] : [key]));
  const unknown = Object.keys(given).filter((key) => !asked.some(([, known]) => known === key));
  if (lacking.length + unknown.length > 0)
    throw new Error(
      `Part '${name}' of a card is not given what it asks: ${[...lacking, ...unknown].join(', ')}`,
    );
}

/** The size of a rendered card as Teams counts it: bytes of its JSON in UTF-16. */
export function cardBytes(card: unknown): number {
  return jsonBytes(card);
}

function parseFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`Card template ${path} is not JSON`, { cause });
  }
}
