import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js');

/** Every barrier that axe finds on a page of ours, each as 'rule: where'. Cards are judged by their own rules (`card-on-screen.ts`). */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: AXE });
  return page.evaluate<readonly string[]>(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
  );
}
