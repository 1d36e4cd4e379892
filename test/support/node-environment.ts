import { createRequire } from 'node:module';
import { TestEnvironment } from 'jest-environment-node';

/** Jest's environment for Node, with the require of Node itself beside that of Jest (loaded-by-node.ts). */
export default class NodeEnvironment extends TestEnvironment {
  constructor(...given: ConstructorParameters<typeof TestEnvironment>) {
    super(...given);
    this.global.requireByNode = createRequire(import.meta.url);
  }
}
