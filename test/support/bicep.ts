import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Language, type Node, Parser } from 'web-tree-sitter';
import { type BicepValue, bicepValue } from './bicep-value.ts';

/** A Bicep file as the tests ask about it. */
export type BicepFile = {
  /** Where the syntax is wrong: 'line:column what'; empty when it is right. */
  readonly mistakes: readonly string[];
  /** Names of the parameters; `required`: without a default. */
  readonly parameters: readonly { readonly name: string; readonly required: boolean }[];
  readonly modules: readonly {
    readonly name: string;
    readonly path: string;
    /** The names of the values that it is given. */
    readonly given: readonly string[];
  }[];
  readonly outputs: readonly string[];
  /** What is read of a symbol: the symbol and the names behind it, such as ['site', 'properties', 'defaultHostName']. */
  readonly reads: readonly (readonly [string, ...string[]])[];
  readonly resources: readonly BicepResource[];
  /** The text of the value at a path of property names, wherever in the file that path occurs. */
  values(...path: readonly string[]): readonly string[];
  /** The names of the properties of the object at such a path. */
  keys(...path: readonly string[]): readonly string[];
};

export type BicepResource = {
  /** The name by which the file speaks of it. */
  readonly symbol: string;
  /** The version of the API, such as '2025-03-01'. */
  readonly version: string;
  /** It is there already and is only spoken of. */
  readonly isExisting: boolean;
  readonly body: BicepValue;
  /** Such as 'Microsoft.Web/sites'. */
  readonly type: string;
  /** The text of the expression that gives its name; empty when there is none. */
  readonly name: string;
  /** As `values` of the file, inside this resource. */
  values(...path: readonly string[]): readonly string[];
};

/** @returns parses the text of a Bicep file */
export async function createBicepParser(): Promise<(text: string) => BicepFile> {
  const folder = dirname(require.resolve('tree-sitter-bicep/package.json'));
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(join(folder, 'tree-sitter-bicep.wasm'))));
  return (text) => {
    const root = parser.parse(text)?.rootNode;
    if (!root) throw new Error('nothing was parsed');
    return describe(root);
  };
}

function describe(root: Node): BicepFile {
  const objectsAt = (path: readonly string[]): readonly Node[] => propertiesAt(root, path);
  return {
    mistakes: mistakesIn(root),
    parameters: declared(root, 'parameter_declaration').map((node) => ({
      name: nameOf(node),
      required: !node.children.some((child) => child?.type === '='),
    })),
    modules: declared(root, 'module_declaration').map((node) => ({
      name: nameOf(node),
      path: unquoted(node.descendantsOfType('string')[0]?.text ?? ''),
      given: propertiesOf(
        node.descendantsOfType('object_property').find((one) => one && nameOf(one) === 'params') ?? undefined,
      ),
    })),
    outputs: declared(root, 'output_declaration').map(nameOf),
    reads: declared(root, 'member_expression').flatMap((node) => {
      const read = node.parent?.type === 'member_expression' ? undefined : readOf(node);
      return read ? [read] : [];
    }),
    resources: declared(root, 'resource_declaration').map((node) => ({
      symbol: nameOf(node),
      type: declaredType(node)[0] ?? '',
      version: declaredType(node)[1] ?? '',
      isExisting: node.children.some((child) => child?.type === 'existing'),
      body: bodyOf(node),
      name: topLevel(node, 'name'),
      values: (...path) => propertiesAt(node, path).map(valueText),
    })),
    values: (...path) => objectsAt(path).map(valueText),
    keys: (...path) => objectsAt(path).flatMap(propertiesOf),
  };
}

function declaredType(resource: Node): readonly string[] {
  return unquoted(resource.descendantsOfType('string')[0]?.text ?? '').split('@');
}

/** Of a resource that is made for each of a list: one of them. */
function bodyOf(resource: Node): BicepValue {
  const value = bicepValue(resource.namedChildren.at(-1) ?? undefined);
  return value.kind === 'each' ? value.value : value;
}

/** @returns undefined for what is read of something else than a symbol */
function readOf(node: Node): readonly [string, ...string[]] | undefined {
  const [of, name] = node.namedChildren;
  if (!of || !name) return undefined;
  const inner = of.type === 'subscript_expression' ? (of.namedChildren[0] ?? of) : of;
  if (inner.type === 'identifier') return [inner.text, name.text];
  const before = inner.type === 'member_expression' ? readOf(inner) : undefined;
  return before && [...before, name.text];
}

function propertiesAt(root: Node, path: readonly string[]): readonly Node[] {
  return root
    .descendantsOfType('object_property')
    .filter(isPresent)
    .filter((node) => endsAt(node, path));
}

function valueText(property: Node): string {
  return property.children.at(-1)?.text ?? '';
}

/** The text of a property of the outermost object. */
function topLevel(node: Node, name: string): string {
  const outermost = node.descendantsOfType('object')[0];
  const property = outermost?.namedChildren.find(
    (child) => child?.type === 'object_property' && nameOf(child) === name,
  );
  return property ? valueText(property) : '';
}

function declared(root: Node, type: string): readonly Node[] {
  return root.descendantsOfType(type).filter(isPresent);
}

function isPresent(node: Node | null): node is Node {
  return node !== null;
}

function nameOf(node: Node): string {
  const name = node.children.find((child) => child?.type === 'identifier' || child?.type === 'string');
  return unquoted(name?.text ?? '');
}

function unquoted(text: string): string {
  return text.replaceAll("'", '');
}

/** The names of the properties of the object that is the value of a property. */
function propertiesOf(property: Node | undefined): readonly string[] {
  const value = property?.children.findLast((child) => child?.type === 'object');
  return (
    value?.namedChildren.flatMap((child) => (child?.type === 'object_property' ? [nameOf(child)] : [])) ?? []
  );
}

/** Is this the property that the path names, from the outside in? */
function endsAt(property: Node, path: readonly string[]): boolean {
  let node: Node | null = property;
  for (const name of path.toReversed()) {
    while (node && node.type !== 'object_property') node = node.parent;
    if (!node || nameOf(node) !== name) return false;
    node = node.parent;
  }
  return true;
}

function mistakesIn(node: Node): readonly string[] {
  if (!node.hasError && !node.isMissing) return [];
  const { row, column } = node.startPosition;
  if (node.isMissing) return [`${row + 1}:${column + 1} missing ${node.type}`];
  const inside = node.children.flatMap((child) => (child ? mistakesIn(child) : []));
  return node.isError ? [`${row + 1}:${column + 1} not understood`, ...inside] : inside;
}
