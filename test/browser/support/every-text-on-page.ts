import type { Page } from 'playwright-core';

/** What is read besides the text itself: what stands in inputs, and what only a screen reader says. */
const ATTRIBUTES = ['aria-label', 'placeholder', 'title', 'alt', 'value'];

/** Runs in the page, which this program has no types of. */
const KEEP = `(() => {
  const texts = (window.everyText = new Set());
  const named = ${JSON.stringify(ATTRIBUTES)};
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) texts.add(node.data);
    if (node.nodeType === Node.ELEMENT_NODE) for (const name of named) texts.add(node.getAttribute(name) ?? '');
    node.childNodes.forEach(read);
  };
  read(document.body);
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'childList') addedNodes.forEach(read);
      else read(target);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributeFilter: named });
})()`;

/**
 * Keeps every text that stands on this page from now on, also when it is gone again: of cards that are replaced, and of lists that
 * were folded out. @returns gives all of them until then
 */
export async function keepEveryText(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(KEEP);
  return () => page.evaluate<string[]>('[...window.everyText]');
}
