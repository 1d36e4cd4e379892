import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';

/** A Dutch text that users can read, and where it stands. */
export type Tekst = {
  /** The folder of src or adaptiveCards. */
  readonly subject: string;
  readonly file: string;
  readonly line: number;
  /** What is filled in later stands as '…'. */
  readonly tekst: string;
};

const ROOT = process.cwd();

/** What people type or what is stored, and not what they read. */
const NOT_READ = [
  'src/statusvragen/taal/',
  'src/playground/',
  'src/telemetry/',
  'src/shared/readability.ts',
  'src/shared/text-checks.ts',
  'src/shared/first-names.ts',
];
/** Calls of which the arguments are for whoever runs or makes the bot, or for the store. */
const NOT_FOR_USERS =
  /^(?:Error|TypeError|logger|log|verbLog|literal|enum|prepare|exec|raw|includes|startsWith|endsWith|test|getOrThrow|meaningId|describeError)$/;
/** Properties that hold names for the code. */
const NAMES =
  /^(?:soort|verb|card|kind|id|type|code|state|reason|style|tone|phrases|key|name|by|schema|pattern|event|verwijst)$/;
/** Properties of which also one word is read. */
const READ =
  /^(?:title|titel|label|help|error|leeg|eyebrow|intro|summary|notice|text|tekst|kop|submit|example|tooltip|onder|value|errorMessage|placeholder|fallbackText)$/;

/** Codes, SQL and what is told to programs. */
const NOT_DUTCH =
  /[{};]|=>|^[<(]|\b(?:AND|PRAGMA|SELECT|WHERE|FROM|the|not|again|request|reachable|wanted|failed|unauthorized|internal|only|already)\b/i;

type Node = Readonly<Record<string, unknown>>;
type Found = { readonly start: number; readonly tekst: string; readonly property: string };

/** Every text that users can read: in the code and in the templates of cards, by subject and place. */
export function listTeksten(): readonly Tekst[] {
  return [...tekstenInCode(), ...tekstenInTemplates()].toSorted(
    (a, b) => a.subject.localeCompare(b.subject) || a.file.localeCompare(b.file) || a.line - b.line,
  );
}

function tekstenInCode(): readonly Tekst[] {
  const files = globSync('src/**/*.ts', { cwd: ROOT }).map((file) => file.replaceAll('\\', '/'));
  return files
    .filter((file) => !NOT_READ.some((folder) => file.startsWith(folder)))
    .flatMap((file) => {
      const source = Buffer.from(readFileSync(join(ROOT, file)));
      const tree = parseSync(source.toString('utf8'), { syntax: 'typescript', target: 'es2024' });
      const found: Found[] = [];
      walk(tree as unknown as Node, '', found);
      // Positions count bytes, from where the parser began in this process.
      const base = (tree as unknown as { span: { start: number } }).span.start;
      const first = firstCode(source.toString('utf8'));
      return found.filter(isDutch).map(({ start, tekst }) => ({
        subject: file.split('/')[1] ?? '',
        file,
        line: source
          .subarray(0, start - base + first)
          .toString('utf8')
          .split('\n').length,
        tekst,
      }));
    });
}

/** The parser counts from the first statement; comments and white space come before it. */
function firstCode(source: string): number {
  const [before = ''] = /^(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*\n)*/.exec(source) ?? [];
  return Buffer.byteLength(before);
}

function walk(node: unknown, property: string, found: Found[]): void {
  if (Array.isArray(node)) {
    for (const one of node) walk(one, property, found);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const element = node as Node;
  switch (element.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'TsTypeAliasDeclaration':
    case 'TsInterfaceDeclaration':
    case 'TsTypeAnnotation':
    case 'SwitchCase':
      if (element.type === 'SwitchCase') walk(element.consequent, property, found);
      return;
    case 'StringLiteral':
      found.push({ start: startOf(element), tekst: String(element.value), property });
      return;
    case 'TemplateLiteral': {
      const parts = element.quasis as readonly { cooked: string }[];
      found.push({ start: startOf(element), tekst: parts.map(({ cooked }) => cooked).join('…'), property });
      walk(element.expressions, property, found);
      return;
    }
    case 'TaggedTemplateExpression':
      return;
    case 'BinaryExpression':
      if (['===', '!==', 'in'].includes(String(element.operator))) return;
      break;
    case 'KeyValueProperty': {
      const name = nameOf(element.key as Node);
      if (!NAMES.test(name)) walk(element.value, name, found);
      return;
    }
    case 'CallExpression':
    case 'NewExpression':
      if (isNotForUsers(element.callee as Node)) return;
      break;
  }
  for (const value of Object.values(element)) walk(value, property, found);
}

function startOf({ span }: Node): number {
  return (span as { start: number }).start;
}

function nameOf(node: Node): string {
  return String(node.value ?? '');
}

/** 'new Error(…)', 'logger.warn(…)', 'z.literal(…)', 'database.prepare(…)'. */
function isNotForUsers(callee: Node): boolean {
  if (callee.type === 'Identifier') return NOT_FOR_USERS.test(String(callee.value));
  if (callee.type !== 'MemberExpression') return false;
  const object = callee.object as Node;
  const property = callee.property as Node;
  return NOT_FOR_USERS.test(String(property.value)) || NOT_FOR_USERS.test(String(object.value));
}

function isDutch({ tekst, property }: Found): boolean {
  if (!/\p{L}{2}/u.test(tekst) || (/^https?:|^[\w./-]+$/.test(tekst) && !READ.test(property))) return false;
  if (READ.test(property) && NOT_DUTCH.test(tekst)) return false;
  if (READ.test(property)) return /^[\p{Lu}‘“…]|\s/u.test(tekst);
  return /\p{L}\s+\S*\p{L}/u.test(tekst) && !NOT_DUTCH.test(tekst);
}

function tekstenInTemplates(): readonly Tekst[] {
  const files = globSync('adaptiveCards/**/*.json', { cwd: ROOT }).map((file) => file.replaceAll('\\', '/'));
  return files.flatMap((file) => {
    const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
    const subject = file.split('/')[1] ?? '';
    return lines.flatMap((line, index) =>
      [...line.matchAll(/"(\w+)": "((?:[^"\\]|\\.)*)"/g)].flatMap(([, name = '', value = '']) => {
        // A card fills in what a part says as '@name'.
        const tekst = value.replace(/\$\{[^}]*\}|^@\w+\??$/g, '…');
        return READ.test(name) && /\p{L}/u.test(tekst) ? [{ subject, file, line: index + 1, tekst }] : [];
      }),
    );
  });
}
