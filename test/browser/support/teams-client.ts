import type { Browser, Locator, Page } from 'playwright-core';
import { CardOnScreen } from './card-on-screen.ts';

/** A local Teams client, used as its user does. */
export class TeamsClient {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens the client's page and waits until its user is connected with the bot. */
  static async open(browser: Browser, url: string): Promise<TeamsClient> {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 3000 },
      locale: 'nl-NL',
    });
    page.setDefaultTimeout(15_000);
    // The page asks for fonts elsewhere; without them the pictures are the same on every machine.
    await page.route(
      ({ hostname }) => hostname !== new URL(url).hostname,
      (route) => route.abort(),
    );
    await page.goto(url);
    await page.getByText('installationUpdate').first().waitFor();
    await page.getByRole('button', { name: 'Hide log panel' }).click();
    return new TeamsClient(page);
  }

  async openPersonalChat(): Promise<void> {
    await this.page.getByRole('treeitem', { name: 'Personal Chat' }).click();
  }

  async openChannel(name: string): Promise<void> {
    await this.page.getByRole('treeitem', { name: new RegExp(name) }).click();
  }

  /** Types a message and sends it. */
  async say(text: string): Promise<void> {
    const box = this.page.locator('[contenteditable=true]').last();
    await box.click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Types a message and waits for a card with that text that was not there before. */
  async ask(text: string, answer: string | RegExp): Promise<CardOnScreen> {
    const cards = this.cards(answer);
    const before = await cards.count();
    await this.say(text);
    await cards.nth(before).waitFor();
    return this.newest(cards);
  }

  /** The newest card with that text; waits until there is one. */
  async card(text: string | RegExp): Promise<CardOnScreen> {
    const cards = this.cards(text);
    await cards
      .last()
      .waitFor()
      .catch(async (error: unknown) => {
        // What the person saw instead tells more than the time-out.
        await this.page.screenshot({ path: 'test-output/not-seen.png', fullPage: true });
        throw error;
      });
    return this.newest(cards);
  }

  /** A card keeps its place in the chat when its content changes, so it is known by its place from here on. */
  private async newest(cards: Locator): Promise<CardOnScreen> {
    const place = await cards
      .last()
      .evaluate((card) => [...card.ownerDocument.querySelectorAll('.ac-adaptiveCard')].indexOf(card));
    return new CardOnScreen(this.page, this.page.locator('.ac-adaptiveCard').nth(place));
  }

  private cards(text: string | RegExp): Locator {
    return this.page.locator('.ac-adaptiveCard').filter({ hasText: text });
  }
}
