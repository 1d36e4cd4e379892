import { EMPTY_LINE } from '../shared/markdown.ts';
import { isRecord } from './card-actions.ts';

/**
 * Card templates are read once, to functions that fill them. The language is that of adaptivecards-templating, as far as our templates use
 * it: `$data`, `$when` and bindings that are a plain path. A test fills every sample with both (docs/adr/0128).
 */

/** Fills a template. @returns the card, and the paths that it asked for and that the data does not have */
export type FillTemplate = (root: Readonly<Record<string, unknown>>) => {
  readonly filled: unknown;
  readonly missing: readonly string[];
};

/** Where a binding looks: `$root`, and what the nearest `$data` gave. */
type Scope = {
  readonly root: unknown;
  readonly data: unknown;
  /** Shared by all scopes of one card. */
  readonly missing: string[];
};
/** One part of a template. Null or undefined: nothing stands there. */
type Part = (scope: Scope) => unknown;

const PATH = String.raw`(?:\$root\.|\$data\.)?[A-Za-z_][\w.]*|\$data`;
const PLAIN_PATH = new RegExp(`^(?:${PATH})$`);
const BINDING = /\$\{([^}]*)\}/;
const WHOLE_BINDING = /^\$\{([^}]*)\}$/;
/** What a `$when` may ask: `is true`, `is this text`, `is another text`, `has items`. */
const CONDITION = new RegExp(
  String.raw`^\$\{(?:(?<path>${PATH})(?: (?<compare>[=!]=) '(?<text>[^']*)')?|count\((?<list>${PATH})\) > 0)\}$`,
);
/** Said to the filler, and no part of the card. */
const RESERVED: readonly string[] = ['$data', '$when'];

/**
 * @param name says which template it is, when there is something wrong with it
 * @param template a parsed file, as `loadCardTemplates` reads it
 * @throws Error when it holds a binding that is more than a path (calculations belong in card functions), or a condition that is none of those above
 */
export function readTemplate(name: string, template: unknown): FillTemplate {
  const fill = partOf(name, template);
  return (root) => {
    const missing: string[] = [];
    return { filled: fill({ root, data: root, missing }), missing };
  };
}

function partOf(name: string, node: unknown): Part {
  if (typeof node === 'string') return textPart(name, node);
  if (Array.isArray(node)) return listPart(node.map((one) => partOf(name, one)));
  if (isRecord(node)) return objectPart(name, node);
  return () => node;
}

/** One binding is what it finds, of its own type; among other text it is text. */
function textPart(name: string, text: string): Part {
  const whole = WHOLE_BINDING.exec(text)?.[1];
  if (whole !== undefined) return pathPart(name, whole);
  // Behind each text stands the path of a binding, and behind the last one a text again.
  const pieces = text.split(BINDING);
  if (pieces.length === 1) return () => text;
  const parts = pieces.map((piece, index) => (index % 2 === 0 ? () => piece : pathPart(name, piece)));
  return (scope) => parts.map((part) => String(part(scope))).join('');
}

/** What people typed is data: what looks like a binding in it stays as it is. */
function pathPart(name: string, path: string): Part {
  const look = lookUp(name, path);
  return (scope) => {
    const value = look(scope);
    if (value === undefined || value === null) scope.missing.push(path);
    return withoutNothings(value);
  };
}

function lookUp(name: string, path: string): Part {
  if (!PLAIN_PATH.test(path)) throw new Error(`Card template '${name}': \${${path}} is more than a path`);
  const isFromRoot = path.startsWith('$root.');
  const keys = path.split('.').filter((key) => key !== '$root' && key !== '$data');
  return ({ root, data }) => {
    let value = isFromRoot ? root : data;
    for (const key of keys) value = isRecord(value) ? value[key] : undefined;
    return value;
  };
}

/** A part that is repeated stands in it as many times; one that is left out does not. */
function listPart(parts: readonly Part[]): Part {
  return (scope) => {
    const items: unknown[] = [];
    const add = (item: unknown): void => {
      const several = inParts(item);
      if (several) items.push(...several);
      else items.push(item);
    };
    for (const part of parts) {
      const item = part(scope);
      if (Array.isArray(item)) item.forEach(add);
      else if (item !== null) add(item);
    }
    return items;
  };
}

/**
 * A text of several parts is a block for each of them, with room between: clients show all paragraphs of one block alike, so that a
 * heading within it would not be seen as one. What is shown in part (`maxLines`) or has an id stays one block.
 * @returns undefined: it is one
 */
function inParts(element: unknown): readonly unknown[] | undefined {
  if (!isRecord(element) || element.type !== 'TextBlock' || typeof element.text !== 'string')
    return undefined;
  if (element.maxLines !== undefined || element.id !== undefined) return undefined;
  if (!element.text.includes(EMPTY_LINE)) return undefined;
  const [text, ...rest] = element.text.split(EMPTY_LINE);
  const { separator: _line, ...same } = element;
  return [{ ...element, text }, ...rest.map((part) => ({ ...same, text: part, spacing: 'Medium' }))];
}

/** An object of a template, once for each item of its `$data` for which its `$when` holds: none is null, one stands by itself. */
function objectPart(name: string, node: Readonly<Record<string, unknown>>): Part {
  const fields = Object.entries(node)
    .filter(([key]) => !RESERVED.includes(key))
    .map(([key, value]) => [key, partOf(name, value)] as const);
  const holds = node.$when === undefined ? undefined : conditionOf(name, node.$when);
  const fill: Part = (scope) => {
    if (holds && !holds(scope)) return null;
    const filled: Record<string, unknown> = {};
    for (const [key, part] of fields) {
      const value = part(scope);
      // Where a `$when` leaves out what is the value of a property, there is no such property: Teams refuses null.
      if (value !== null && value !== undefined) filled[key] = value;
    }
    return filled;
  };
  if (node.$data === undefined) return fill;
  const given = partOf(name, node.$data);
  return (scope) => {
    const data = given(scope);
    if (!Array.isArray(data)) return fill({ ...scope, data });
    const filled = data.map((item: unknown) => fill({ ...scope, data: item })).filter((one) => one !== null);
    return filled.length > 1 ? filled : (filled[0] ?? null);
  };
}

function conditionOf(name: string, when: unknown): (scope: Scope) => boolean {
  const { path, compare, text, list } = CONDITION.exec(String(when))?.groups ?? {};
  const asked = path ?? list;
  if (asked === undefined) throw new Error(`Card template '${name}': $when ${String(when)} is no condition`);
  const look = lookUp(name, asked);
  if (list !== undefined)
    return (scope) => {
      const value = look(scope);
      return Array.isArray(value) && value.length > 0;
    };
  if (compare === undefined) return (scope) => look(scope) === true;
  return compare === '==' ? (scope) => look(scope) === text : (scope) => look(scope) !== text;
}

/** What is filled in as it is, such as the data of a button: without what is null, which Teams refuses. */
function withoutNothings(value: unknown): unknown {
  return hasNothing(value) ? cleaned(value) : value;
}

function hasNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasNothing);
  if (!isRecord(value)) return false;
  for (const key in value) if (value[key] === null || hasNothing(value[key])) return true;
  return false;
}

function cleaned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleaned);
  if (!isRecord(value)) return value;
  const there = Object.entries(value).filter(([, one]) => one !== null);
  return Object.fromEntries(there.map(([key, one]) => [key, cleaned(one)]));
}
