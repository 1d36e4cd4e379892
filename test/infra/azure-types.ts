import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BicepType,
  type ObjectTypeProperty,
  ObjectTypePropertyFlags,
  readTypesJson,
  TypeBaseKind,
  type TypeReference,
} from 'bicep-types';
import * as z from 'zod/v4';
import type { BicepResource } from '../support/bicep.ts';
import type { BicepProperty, BicepValue } from '../support/bicep-value.ts';

/** The types of Azure as the Bicep compiler has them, as far as infra uses them; `write-azure-types.ts` writes them. */
export const TYPES_FOLDER = join(process.cwd(), 'test', 'infra', 'azure-types');

const indexSchema = z.strictObject({
  source: z.url(),
  commit: z.string(),
  /** The day (YYYY-MM-DD) on which that commit was made. */
  date: z.iso.date(),
  /** Every version of each type, previews too, the oldest first. */
  versions: z.record(z.string(), z.array(z.string())),
});
export type TypesIndex = z.infer<typeof indexSchema>;

export function readTypesIndex(): TypesIndex {
  return indexSchema.parse(JSON.parse(readFileSync(join(TYPES_FOLDER, 'index.json'), 'utf8')));
}

/** The name of the file with this type. */
export function typesFile(type: string): string {
  return `${type.toLowerCase().replaceAll('/', '.')}.json`;
}

/** Bicep's own, on every resource. */
const OF_BICEP: readonly string[] = ['parent', 'scope', 'dependsOn'];
const isSet = ({ flags }: ObjectTypeProperty, flag: ObjectTypePropertyFlags): boolean => (flags & flag) !== 0;

/** What a compiler with these types would say of this resource: its type, version, names and values. Empty: nothing. */
export function mistakesOf(resource: BicepResource, { versions }: TypesIndex): readonly string[] {
  const { type, version, body, isExisting } = resource;
  const known = versions[type];
  if (!known) return [`${type}: no such type`];
  const newest = known.findLast((one) => !/preview/i.test(one)) ?? '';
  if (version !== newest && ONLY_IN_PREVIEW[type] !== version)
    return [`${type}: version ${version}, the newest is ${newest}`];
  if (isExisting) return [];
  return checker(typesOf(type))
    .resource(body)
    .map((mistake) => `${type}: ${mistake}`);
}

/** Types of which what is needed never left preview, with the version that everybody uses. */
const ONLY_IN_PREVIEW: Readonly<Record<string, string>> = {
  // The stable one of 2016 belongs to another service.
  'Microsoft.Insights/diagnosticSettings': '2021-05-01-preview',
};

/** What is read of a resource and is not there. */
export function mistakesOfReading(
  { type }: BicepResource,
  path: readonly string[],
  { versions }: TypesIndex,
): readonly string[] {
  // Of an unknown type enough is said.
  if (!versions[type] || checker(typesOf(type)).reads(path)) return [];
  return [`${type} has no ${path.join('.')}`];
}

function typesOf(type: string): readonly BicepType[] {
  return readTypesJson(readFileSync(join(TYPES_FOLDER, typesFile(type)), 'utf8'));
}

type Properties = Readonly<Record<string, ObjectTypeProperty>>;

function checker(types: readonly BicepType[]) {
  const typeAt = ({ index }: TypeReference): BicepType => types[index]!;
  const resourceType = types.find((one) => one.type === TypeBaseKind.ResourceType)!;

  const check = (value: BicepValue, reference: TypeReference, path: string): readonly string[] => {
    const type = typeAt(reference);
    switch (value.kind) {
      case 'unknown':
      case 'null':
        return [];
      case 'either':
        return value.values.flatMap((one) => check(one, reference, path));
      case 'together':
        return value.values.flatMap((one) => checkObject(one, type, path, true));
      default:
        return checkKind(value, type, path);
    }
  };

  const checkKind = (value: BicepValue, type: BicepType, path: string): readonly string[] => {
    const isKind = (...kinds: readonly BicepValue['kind'][]): readonly string[] =>
      kinds.includes(value.kind) ? [] : [`${path} is no ${kinds[0]}`];
    switch (type.type) {
      case TypeBaseKind.StringType:
        return isKind('string');
      case TypeBaseKind.BooleanType:
        return isKind('boolean');
      case TypeBaseKind.IntegerType:
        return isKind('number');
      case TypeBaseKind.StringLiteralType:
        if (value.kind !== 'string') return [`${path} is no string`];
        return [undefined, type.value].includes(value.text) ? [] : [`${path} is not '${type.value}'`];
      case TypeBaseKind.UnionType: {
        const found = type.elements.map((one) => check(value, one, path));
        return found.some((mistakes) => mistakes.length === 0) ? [] : [found.flat().join(', ')];
      }
      case TypeBaseKind.ArrayType:
        if (value.kind === 'each') return check(value.value, type.itemType, `${path}[]`);
        if (value.kind !== 'array') return [`${path} is no array`];
        return value.items.flatMap((item) => check(item, type.itemType, `${path}[]`));
      case TypeBaseKind.ObjectType:
      case TypeBaseKind.DiscriminatedObjectType:
        return checkObject(value, type, path, false);
      case TypeBaseKind.AnyType:
        return [];
      default:
        return [`${path}: ${type.type} is not checked`];
    }
  };

  /** @param isPart what is not here may stand elsewhere */
  const checkObject = (
    value: BicepValue,
    type: BicepType,
    path: string,
    isPart: boolean,
  ): readonly string[] => {
    if (value.kind === 'unknown') return [];
    if (value.kind !== 'object') return [`${path} is no object`];
    if (type.type === TypeBaseKind.DiscriminatedObjectType) {
      const chosen = value.properties.find(({ name }) => name === type.discriminator)?.value;
      const element =
        chosen?.kind === 'string' && chosen.text !== undefined ? type.elements[chosen.text] : undefined;
      if (!element)
        return [`${path}.${type.discriminator} is none of ${Object.keys(type.elements).join(', ')}`];
      const rest = typeAt(element);
      const more = rest.type === TypeBaseKind.ObjectType ? rest.properties : {};
      return checkProperties(value.properties, { ...type.baseProperties, ...more }, path, { isPart });
    }
    if (type.type !== TypeBaseKind.ObjectType) return [`${path} is no ${type.type}`];
    const { properties, additionalProperties } = type;
    return checkProperties(value.properties, properties, path, { isPart, additionalProperties });
  };

  const checkProperties = (
    given: readonly BicepProperty[],
    known: Properties,
    path: string,
    { isPart, additionalProperties }: { isPart: boolean; additionalProperties?: TypeReference | undefined },
  ): readonly string[] => {
    const isRoot = path === '';
    const names = given.map(({ name }) => name);
    const missing = Object.entries(known).flatMap(([name, property]) =>
      isPart ||
      names.includes(name) ||
      !isSet(property, ObjectTypePropertyFlags.Required) ||
      isSet(property, ObjectTypePropertyFlags.ReadOnly)
        ? []
        : [`${path}.${name} is missing`],
    );
    const wrong = given.flatMap(({ name, value }): readonly string[] => {
      if (isRoot && name !== undefined && OF_BICEP.includes(name)) return [];
      const property = name === undefined ? undefined : known[name];
      const at = `${path}.${name ?? '*'}`;
      if (property && isSet(property, ObjectTypePropertyFlags.ReadOnly)) return [`${at} can only be read`];
      const type = property?.type ?? additionalProperties;
      return type ? check(value, type, at) : [`${at} does not exist`];
    });
    return [...missing, ...wrong];
  };

  /** Can this be read, and if so of which of these? */
  const propertyOf = (type: BicepType, name: string): readonly BicepType[] => {
    if (type.type === TypeBaseKind.UnionType)
      return type.elements.flatMap((one) => propertyOf(typeAt(one), name));
    if (type.type === TypeBaseKind.DiscriminatedObjectType) {
      const base = type.baseProperties[name];
      const rest = Object.values(type.elements).flatMap((one) => propertyOf(typeAt(one), name));
      return base ? [typeAt(base.type), ...rest] : rest;
    }
    if (type.type !== TypeBaseKind.ObjectType) return [];
    const found = type.properties[name]?.type ?? type.additionalProperties;
    return found ? [typeAt(found)] : [];
  };

  const body = resourceType.type === TypeBaseKind.ResourceType ? resourceType.body : undefined;
  if (!body) throw new Error('a file of types without a resource');
  return {
    resource: (value: BicepValue) => check(value, body, ''),
    reads: (path: readonly string[]): boolean =>
      path.reduce<readonly BicepType[]>(
        (found, name) => found.flatMap((type) => propertyOf(type, name)),
        [typeAt(body)],
      ).length > 0,
  };
}
