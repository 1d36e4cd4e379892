import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';

/** Phone width in CSS pixels, of the card itself. */
const PHONE_WIDTH = 320;

/** What the client's own bars in a chart break. */
const RULES_OF_BARS = ['nested-interactive', 'aria-command-name'];

/** What the client breaks at a button that shows more: it points to that by an id which it gives to nothing. */
const RULE_OF_FOLDS = 'aria-valid-attr-value';

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Waits until it is on the page. What the person saw instead tells more than a time-out. */
export async function seen(page: Page, what: Locator): Promise<void> {
  await what.waitFor().catch(async (error: unknown) => {
    await page.screenshot({ path: 'test-output/not-seen.png', fullPage: true });
    throw error;
  });
}

/** A card that stands in a client: filled in and pressed by what a person sees. */
const UNCHANGED_MS = 300;

/**
 * Waits until the client is done with the page: some frames after it replaced a card it lays it out once more (seen after 0.13 s), and
 * what was typed before that is gone. A program types sooner than people do.
 */
export function laidOut(page: Page): Promise<unknown> {
  return page.evaluate(`new Promise((resolve) => {
    const done = () => { observer.disconnect(); resolve(); };
    let waiting = setTimeout(done, ${UNCHANGED_MS});
    const observer = new MutationObserver(() => {
      clearTimeout(waiting);
      waiting = setTimeout(done, ${UNCHANGED_MS});
    });
    observer.observe(document.body, { childList: true, subtree: true });
  })`);
}

export class CardOnScreen {
  private readonly page: Page;
  readonly root: Locator;

  constructor(page: Page, root: Locator) {
    this.page = page;
    this.root = root;
  }

  text(): Promise<string> {
    return this.root.innerText();
  }

  async fill(label: string | RegExp, value: string): Promise<void> {
    await laidOut(this.page);
    await this.root.getByLabel(label).first().fill(value);
  }

  async value(label: string | RegExp): Promise<string> {
    return this.root.getByLabel(label).first().inputValue();
  }

  /** Chooses a radio button or ticks a box by its text. */
  async choose(title: string | RegExp): Promise<void> {
    await laidOut(this.page);
    await this.root
      .getByRole('radio', { name: title })
      .or(this.root.getByRole('checkbox', { name: title }))
      .first()
      .check();
  }

  /** Picks from a list that folds out. */
  async pick(label: string | RegExp, option: string): Promise<void> {
    await laidOut(this.page);
    await this.root.getByRole('combobox', { name: label, exact: true }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Ticks in a list that folds out and takes several. */
  async tick(label: string, option: string): Promise<void> {
    await laidOut(this.page);
    await this.root.getByRole('combobox', { name: label, exact: true }).click();
    await this.page.getByRole('menuitemcheckbox', { name: option, exact: true }).click();
    await this.page.keyboard.press('Escape');
  }

  /** Folds out each list and calendar, one after the other, so that everything to choose from stood on the page. */
  async foldOutAll(): Promise<void> {
    for (const list of await this.root.getByRole('combobox').all()) {
      await list.click();
      await this.page
        .getByRole('option')
        .or(this.page.getByRole('menuitemcheckbox'))
        .or(this.page.getByRole('dialog'))
        .first()
        .waitFor();
      await this.page.keyboard.press('Escape');
    }
  }

  /** Picks a day (YYYY-MM-DD) in the calendar. */
  async pickDate(label: string | RegExp, date: string): Promise<void> {
    await laidOut(this.page);
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    await this.root.getByRole('combobox', { name: label, exact: true }).click();
    const calendar = this.page.getByRole('dialog');
    const button = calendar.getByRole('button', {
      name: `${day}, ${ENGLISH_MONTHS[month - 1]}, ${year}`,
      exact: true,
    });
    for (let turned = 0; turned < 24 && (await button.count()) === 0; turned += 1) {
      await calendar.getByRole('button', { name: /next month/i }).click();
    }
    await button.click();
  }

  async press(button: string | RegExp): Promise<void> {
    await laidOut(this.page);
    await this.root.getByRole('button', { name: button }).first().click();
  }

  /** Follows a link. @returns the page that it opened, beside the chat */
  async follow(link: string): Promise<Page> {
    const opening = this.page.context().waitForEvent('page');
    await this.root.getByRole('link', { name: link }).click();
    return opening;
  }

  async waitFor(text: string | RegExp): Promise<void> {
    await seen(this.page, this.root.getByText(text).first());
  }

  /** Presses a button and waits until the card shows something else. */
  async pressAndSee(button: string | RegExp, text: string | RegExp): Promise<void> {
    await this.press(button);
    await this.waitFor(text);
  }

  /** Waits until the focus is on the card, or on something of it. */
  async untilFocused(): Promise<void> {
    const card = await this.root.elementHandle();
    await this.page.waitForFunction((root) => root?.contains(root.ownerDocument.activeElement), card);
  }

  screenshot(file: string): Promise<Buffer> {
    return this.root.screenshot({ path: file });
  }

  /** Fails when something sticks out at the width that the card has on a phone; with a picture where a file is given. */
  async onPhone(file: string | undefined): Promise<void> {
    const before = await this.root.getAttribute('style');
    await this.root.evaluate(
      (card, width) => card.setAttribute('style', `${card.getAttribute('style')};width:${width}px`),
      PHONE_WIDTH,
    );
    if (file !== undefined) await this.screenshot(file);
    // The client lays its columns out again some frames after the card became narrower: what sticks out counts when it stays.
    const overflow = await this.root.evaluate(async (card) => {
      const until = performance.now() + 1_000;
      while (card.scrollWidth > card.clientWidth + 1 && performance.now() < until) {
        await new Promise((again) => setTimeout(again, 16));
      }
      return card.scrollWidth - card.clientWidth;
    });
    await this.root.evaluate((card, style) => card.setAttribute('style', style ?? ''), before);
    if (overflow <= 1) return;
    throw new Error(
      `the card is ${overflow} pixels too wide for a phone: ${(await this.text()).slice(0, 80)}`,
    );
  }

  /**
   * Serious and critical violations of accessibility in this card, each as 'rule: where'. The invisible elements by
   * which the client itself keeps the focus are no part of the card. A bar of a chart has a name, and the client puts a
   * button without a name in it: those two rules are not held against us there, nor that it points to nothing at a button that shows
   * more; all others are. In forced colours the browser paints other colours than a page can read, so contrast is not
   * judged there: look at the pictures. The client lays a chart out again some frames after its card got another width, and its legend
   * is empty until then: what is wrong counts when it stays.
   */
  async accessibilityProblems(): Promise<readonly string[]> {
    const problems = await this.problemsNow();
    if (problems.length === 0) return problems;
    await laidOut(this.page);
    return this.problemsNow();
  }

  private async problemsNow(): Promise<readonly string[]> {
    // Half a megabyte: once a page is enough.
    if (!(await this.page.evaluate('"axe" in window'))) {
      await this.page.addScriptTag({
        path: createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js'),
      });
    }
    await this.root.evaluate((card) => card.setAttribute('data-under-test', ''));
    const problems = await this.page.evaluate<
      string[]
    >(`axe.run({ include: ['[data-under-test]'], exclude: ['[data-tabster-dummy]'] }, { resultTypes: ['violations'], preload: false, rules: { 'color-contrast': { enabled: !matchMedia('(forced-colors: active)').matches } } }).then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes
        .filter(({ html }) => id !== ${JSON.stringify(RULE_OF_FOLDS)} || !html.includes('aria-controls="f-'))
        .filter(({ target }) => !${JSON.stringify(RULES_OF_BARS)}.includes(id)
          || !document.querySelector(target.at(-1))?.closest('[role=img]:has([role=button])'))
        .map(({ html }) => id + ': ' + html.slice(0, 200))))`);
    await this.root.evaluate((card) => card.removeAttribute('data-under-test'));
    return problems;
  }
}
