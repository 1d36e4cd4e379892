import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DockerfileParser, type Instruction } from 'dockerfile-ast';

export const dockerfile = DockerfileParser.parse(readFileSync(join(process.cwd(), 'Dockerfile'), 'utf8'));

/** The instructions of the stage of this name. */
export function stageNamed(name: string): readonly Instruction[] {
  const all = dockerfile.getInstructions();
  const isFrom = (one: Instruction): boolean => one.getKeyword() === 'FROM';
  const from = all.findIndex((one) => isFrom(one) && one.getArgumentsContent()?.endsWith(` AS ${name}`));
  const next = all.findIndex((one, index) => index > from && isFrom(one));
  return all.slice(from, next);
}

/** The instructions of the stage that is the image. */
export function lastStage(): readonly Instruction[] {
  const all = dockerfile.getInstructions();
  return all.slice(all.findLastIndex((one) => one.getKeyword() === 'FROM'));
}

export function instructions(keyword: string, among: readonly Instruction[]): readonly Instruction[] {
  return among.filter((one) => one.getKeyword() === keyword);
}

/** What is copied from the project; what comes from another stage is not. */
export function copiedIn(among: readonly Instruction[]): readonly string[] {
  return instructions('COPY', among)
    .map((one) => one.getArguments().map((argument) => argument.getValue()))
    .filter(([, ...rest]) => rest.length > 0)
    .flatMap((words) => words.slice(0, -1))
    .filter((word) => !word.startsWith('/app/'));
}

/** What the image sets. */
export const ENVIRONMENT: Readonly<Record<string, string>> = Object.fromEntries(
  dockerfile
    .getENVs()
    .flatMap((one) => one.getProperties())
    .map((property) => [property.getName(), property.getValue() ?? '']),
);
