import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GlobalSettings, Template } from 'adaptivecards-templating';
import { CARD_BUDGET_BYTES, jsonBytes } from '../shared/card-budget.ts';
import { EMPTY_LINE } from '../shared/markdown.ts';
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

/** A binding outside `$when` is one plain path: then a missing field is always noticed when the card is filled. */
const PLAIN_PATH = /^(?:\$root\.|\$data\.)?[A-Za-z_][\w.]*$|^\$data$/;

/**
 * @param templates the parsed files by name, as `loadCardTemplates` reads them
 * @throws Error when a template holds a binding that is more than a path (calculations belong in card functions)
 */
export function createCardRenderer(templates: ReadonlyMap<string, unknown>): CardRenderer {
  for (const [name, template] of templates) assertPlainBindings(name, template);
  const prepared = new Map<string, Template>();

  const find = (name: string): Template => {
    const known = prepared.get(name);
    if (known) return known;
    const source = templates.get(name);
    if (source === undefined) throw new Error(`There is no card template '${name}'`);
    const template = new Template(source);
    prepared.set(name, template);
    return template;
  };

  const expand = ({ card, data, summary }: CardMessage): Record<string, unknown> => {
    const missing: string[] = [];
    // What a user typed may contain '${…}' and stays text; only the engine knows that a field was not there.
    // The setting is global to the package, and expanding is synchronous.
    GlobalSettings.getUndefinedFieldValueSubstitutionString = (path) => {
      missing.push(path);
      return undefined;
    };
    const expanded: unknown = find(card).expand({ $root: { ...data, summary } });
    if (missing.length > 0) throw new Error(`Card '${card}' was not given: ${missing.join(', ')}`);
    if (!isRecord(expanded)) throw new Error(`Card '${card}' is not an object`);
    dropNothings(expanded);
    giveRoom(expanded);
    return expanded;
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

/** Where a `$when` leaves out what is the value of a property, the engine puts null, which Teams refuses. */
function dropNothings(node: unknown): void {
  if (Array.isArray(node)) node.forEach(dropNothings);
  else if (isRecord(node))
    for (const [key, value] of Object.entries(node)) {
      if (value === null) delete node[key];
      else dropNothings(value);
    }
}

/**
 * A text of several parts is a block for each of them, with room between: clients show all paragraphs of one block alike, so that a
 * heading within it would not be seen as one. What is shown in part (`maxLines`) or has an id stays one block.
 */
function giveRoom(node: unknown): void {
  if (Array.isArray(node)) {
    node.splice(0, node.length, ...node.flatMap(inParts));
    node.forEach(giveRoom);
  } else if (isRecord(node)) Object.values(node).forEach(giveRoom);
}

function inParts(element: unknown): readonly unknown[] {
  if (!isRecord(element) || element.type !== 'TextBlock' || typeof element.text !== 'string')
    return [element];
  if (element.maxLines !== undefined || element.id !== undefined) return [element];
  const [text, ...rest] = element.text.split(EMPTY_LINE);
  const { separator: _line, ...same } = element;
  return [{ ...element, text }, ...rest.map((part) => ({ ...same, text: part, spacing: 'Medium' }))];
}

function parseFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`Card template ${path} is not JSON`, { cause });
  }
}

function assertPlainBindings(name: string, node: unknown): void {
  if (typeof node === 'string') {
    for (const [binding, path] of node.matchAll(/\$\{([^}]*)\}/g)) {
      if (!PLAIN_PATH.test(path ?? ''))
        throw new Error(`Card template '${name}': ${binding} is more than a path`);
    }
    return;
  }
  if (Array.isArray(node)) {
    for (const item of node) assertPlainBindings(name, item);
    return;
  }
  if (!isRecord(node)) return;
  for (const [key, value] of Object.entries(node)) {
    if (key !== '$when') assertPlainBindings(name, value);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
