import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BicepType,
  type ObjectTypeProperty,
  readTypesJson,
  TypeBaseKind,
  TypeFactory,
  TypeReference,
  writeTypesJson,
} from 'bicep-types';
import { TYPES_FOLDER, typesFile } from './azure-types.ts';

// node test/infra/write-azure-types.ts FOLDER
// Writes test/infra/azure-types anew from a clone of https://github.com/Azure/bicep-types-az (FOLDER): of each type that infra uses the newest
// version, without descriptions, and the names of all its versions. Then see what test/infra/azure-types.test.ts says.

const [clone] = process.argv.slice(2);
if (clone === undefined) throw new Error('give the folder of a clone of bicep-types-az');
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-C', clone, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });

const INFRA = join(process.cwd(), 'infra');
const used = new Map<string, string>();
for (const name of readdirSync(INFRA, { recursive: true, encoding: 'utf8' }).filter((one) =>
  one.endsWith('.bicep'),
))
  for (const [, type = '', version = ''] of readFileSync(join(INFRA, name), 'utf8').matchAll(
    /^resource \w+ '([^@']+)@([^']+)'/gm,
  ))
    used.set(type, version);

const providers = new Set([...used.keys()].map((type) => type.split('/')[0]?.toLowerCase() ?? ''));
const files = git('ls-tree', '-r', '--name-only', 'HEAD', 'generated')
  .split('\n')
  .filter((path) => path.endsWith('/types.json') && providers.has(path.split('/').at(-3) ?? ''));

/** Where each version of each type is. */
const found = new Map<string, Map<string, { readonly file: string; readonly at: number }>>();
for (const file of files) {
  for (const [at, one] of read(file).entries()) {
    if (one.type !== TypeBaseKind.ResourceType) continue;
    const [name = '', version = ''] = one.name.split('@');
    const type = [...used.keys()].find((known) => known.toLowerCase() === name.toLowerCase());
    if (type === undefined) continue;
    found.set(type, (found.get(type) ?? new Map()).set(version, { file, at }));
  }
}

rmSync(TYPES_FOLDER, { recursive: true, force: true });
mkdirSync(TYPES_FOLDER);
for (const [type, version] of used) {
  const versions = found.get(type) ?? new Map();
  const newest = [...versions.keys()].toSorted().findLast((one) => !/preview/i.test(one));
  // What was chosen in preview stays: the test says why.
  const place = versions.get(version.includes('preview') ? version : newest);
  if (!place) throw new Error(`${type}@${version} is not there`);
  writeFileSync(
    join(TYPES_FOLDER, typesFile(type)),
    `${writeTypesJson(onlyFrom(read(place.file), place.at))}\n`,
  );
}
const [commit = '', date = ''] = git('log', '-1', '--format=%H %cs').trim().split(' ');
const versions = Object.fromEntries(
  [...found].toSorted().map(([type, places]) => [type, [...places.keys()].toSorted()]),
);
const source = 'https://github.com/Azure/bicep-types-az';
writeFileSync(
  join(TYPES_FOLDER, 'index.json'),
  `${JSON.stringify({ source, commit, date, versions }, null, 2)}\n`,
);
writeFileSync(join(TYPES_FOLDER, 'LICENSE'), git('show', 'HEAD:LICENSE'));

function read(file: string): readonly BicepType[] {
  return readTypesJson(git('show', `HEAD:${file}`));
}

/** The type at this place and all that it is made of, without what only people read. */
function onlyFrom(types: readonly BicepType[], start: number): BicepType[] {
  const factory = new TypeFactory();
  const known = new Map<number, TypeReference>();
  const copy = ({ index }: TypeReference): TypeReference => {
    const there = known.get(index);
    if (there) return there;
    const type: BicepType = { ...types[index]! };
    const reference = factory.addType(type);
    known.set(index, reference);
    fill(type);
    return reference;
  };
  const all = <Value>(record: Readonly<Record<string, Value>>, change: (value: Value) => Value) =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
  const property = ({ type, flags }: ObjectTypeProperty): ObjectTypeProperty => ({ type: copy(type), flags });
  const fill = (type: BicepType): void => {
    switch (type.type) {
      case TypeBaseKind.ResourceType:
        delete type.functions;
        type.body = copy(type.body);
        return;
      case TypeBaseKind.ObjectType:
        type.properties = all(type.properties, property);
        if (type.additionalProperties) type.additionalProperties = copy(type.additionalProperties);
        return;
      case TypeBaseKind.DiscriminatedObjectType:
        type.baseProperties = all(type.baseProperties, property);
        type.elements = all(type.elements, copy);
        return;
      case TypeBaseKind.UnionType:
        type.elements = type.elements.map(copy);
        return;
      case TypeBaseKind.ArrayType:
        type.itemType = copy(type.itemType);
        return;
      default:
    }
  };
  copy(new TypeReference(start));
  return factory.types;
}
