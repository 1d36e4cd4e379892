import type { Node } from 'web-tree-sitter';

/** What an expression of Bicep can give, as far as its text says. */
export type BicepValue =
  | { readonly kind: 'object'; readonly properties: readonly BicepProperty[] }
  | { readonly kind: 'array'; readonly items: readonly BicepValue[] }
  /** `text` undefined: it is put together from other values. */
  | { readonly kind: 'string'; readonly text: string | undefined }
  | { readonly kind: 'number' | 'boolean' | 'null' }
  /** One of these, by a condition. */
  | { readonly kind: 'either'; readonly values: readonly BicepValue[] }
  /** A list of which each item is so. */
  | { readonly kind: 'each'; readonly value: BicepValue }
  /** One object of these together (`union`). */
  | { readonly kind: 'together'; readonly values: readonly BicepValue[] }
  | { readonly kind: 'unknown' };
/** `name` undefined: it is put together from other values. */
export type BicepProperty = { readonly name: string | undefined; readonly value: BicepValue };

const UNKNOWN: BicepValue = { kind: 'unknown' };

/** The value of an expression; `if (…) {…}` gives what stands in it. */
export function bicepValue(node: Node | undefined): BicepValue {
  const children = childrenOf(node);
  switch (node?.type) {
    case 'object':
      return {
        kind: 'object',
        properties: children.flatMap((child) => (child.type === 'object_property' ? propertyOf(child) : [])),
      };
    case 'array':
      return { kind: 'array', items: children.map(bicepValue) };
    case 'string':
      return { kind: 'string', text: textOf(node) };
    case 'number':
      return { kind: 'number' };
    case 'boolean':
      return { kind: 'boolean' };
    case 'null':
      return { kind: 'null' };
    case 'ternary_expression':
      return { kind: 'either', values: children.slice(1).map(bicepValue) };
    case 'for_statement':
      return { kind: 'each', value: bicepValue(children.at(-1)) };
    case 'if_statement':
    case 'parenthesized_expression':
      return bicepValue(children.at(-1));
    case 'call_expression':
      return children[0]?.text === 'union'
        ? { kind: 'together', values: childrenOf(children[1]).map(bicepValue) }
        : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

function propertyOf(node: Node): BicepProperty {
  const [name, value] = childrenOf(node);
  return { name: name?.type === 'string' ? textOf(name) : name?.text, value: bicepValue(value) };
}

function textOf(node: Node): string | undefined {
  const parts = childrenOf(node);
  if (parts.some(({ type }) => type !== 'string_content')) return undefined;
  return parts.map(({ text }) => text).join('');
}

function childrenOf(node: Node | undefined): readonly Node[] {
  return (node?.namedChildren ?? []).flatMap((child) =>
    child === null || child.type === 'comment' ? [] : child,
  );
}
