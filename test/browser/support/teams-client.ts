import { writeFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { CardOnScreen, laidOut, seen } from './card-on-screen.ts';

/** Nothing takes this long, except on a machine that is very busy. */
const PATIENCE_MS = 60_000;
const QUIET_MS = 300;
/** Of the window, in CSS pixels: so high that most of a chat is seen. */
const WIDTH = 1280;
const HEIGHT = 4000;
/** The box to type in, and the bar above the chat. */
const MARGIN = 300;
/** Chromium makes no higher picture. */
const HIGHEST = 16_000;
const LOOK_EVERY_MS = 50;
/** With `CLIENT_LOOK=contrast` the story is played in the colours of a machine that is set to high contrast. */
const CONTRAST = { colorScheme: 'dark', forcedColors: 'active' } as const;

/** A local Teams client, used as its user does. */
export class TeamsClient {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens the client's page and waits until its user is connected with the bot. */
  static async open(browser: Browser, url: string): Promise<TeamsClient> {
    const page = await browser.newPage({
      viewport: { width: WIDTH, height: HEIGHT },
      locale: 'nl-NL',
      reducedMotion: 'reduce',
      ...(process.env.CLIENT_LOOK === 'contrast' ? CONTRAST : {}),
    });
    page.setDefaultTimeout(PATIENCE_MS);
    // The page asks for fonts elsewhere; without them the pictures are the same on every machine.
    await page.route(
      ({ hostname }) => hostname !== new URL(url).hostname,
      (route) => route.abort(),
    );
    // Three clients and a bot start at once, on a machine that may be busy with other tests.
    await page.goto(url, { waitUntil: 'commit' });
    await page.getByText('installationUpdate').first().waitFor();
    await page.getByRole('button', { name: 'Hide log panel' }).click();
    return new TeamsClient(page);
  }

  async openPersonalChat(): Promise<void> {
    await this.openChat('Personal Chat');
  }

  async openChat(name: string): Promise<void> {
    await this.page.getByRole('treeitem', { name }).click();
  }

  async openChannel(name: string): Promise<void> {
    await this.page.getByRole('treeitem', { name: new RegExp(name) }).click();
  }

  /** Types a message and sends it. */
  async say(text: string): Promise<void> {
    const box = this.page.locator('[contenteditable=true]').last();
    await box.click();
    // At once, as somebody pastes: at each key the client draws every card of the chat again.
    await this.page.keyboard.insertText(text);
    await this.page.keyboard.press('Enter');
  }

  /** Writes a new post to the bot in the open channel, as it must be written there: with its name, picked from the list. */
  async post(text: string): Promise<void> {
    const named = this.page.getByText('Samenkracht!', { exact: true });
    const before = await named.count();
    await this.page.locator('[contenteditable=true]').first().click();
    await this.page.keyboard.type('@Samen');
    await named.nth(before).click();
    await this.page.keyboard.type(` ${text}`);
    await this.page.getByRole('button', { name: 'Post', exact: true }).click();
  }

  /**
   * Searches with an extension of the message box. The client has no manifest: what stands there is typed.
   * @returns what it found, in the list under the box
   */
  async search(command: string, parameter: string, words: string): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Trigger Message Extension App' }).click();
    await this.page.getByRole('menuitem', { name: 'Search Command' }).click();
    await this.page.getByText('Specify Command ID or Parameter').click();
    await this.page.getByPlaceholder('Command ID').fill(command);
    await this.page.getByPlaceholder('Parameter name').fill(parameter);
    await this.page.getByText('Specify Command ID or Parameter').click();
    await this.page.getByPlaceholder('Enter a search term').fill(words);
    return this.page.locator('.fui-PopoverSurface');
  }

  /**
   * Chooses an action on a message of the chat that is open. The client has no manifest: the id of the action is typed.
   * @returns the card in the dialog that it opens
   */
  async act(message: string, command: string): Promise<CardOnScreen> {
    // The page may just have become another width.
    await laidOut(this.page);
    const said = this.page.getByText(message, { exact: true }).last();
    await said.hover();
    const more = this.page.getByRole('button', { name: 'Show more information' });
    await more.last().click();
    await this.page.getByRole('menuitem', { name: 'Action Command' }).click();
    await this.page.getByPlaceholder('Input command id').fill(command);
    await this.page.getByRole('button', { name: 'Create' }).click();
    return this.dialog();
  }

  /** The card in the dialog that is open over the chat. */
  async dialog(): Promise<CardOnScreen> {
    const card = this.page.getByRole('dialog').locator('.ac-adaptiveCard');
    await seen(this.page, card);
    return new CardOnScreen(this.page, card);
  }

  async closeDialog(): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  }

  /** Types a message and waits for a card with that text that was not there before. */
  async ask(text: string, answer: string | RegExp): Promise<CardOnScreen> {
    const all = this.page.locator('.ac-adaptiveCard');
    // Older answers about the same thing may fold meanwhile, so the new one is known by its place below all others.
    const before = await all.count();
    await this.say(text);
    for (
      const end = Date.now() + PATIENCE_MS;
      Date.now() < end;
      await this.page.waitForTimeout(LOOK_EVERY_MS)
    )
      for (let place = (await all.count()) - 1; place >= before; place -= 1)
        if ((await all.nth(place).filter({ hasText: answer }).count()) > 0)
          return new CardOnScreen(this.page, all.nth(place));
    await seen(this.page, all.nth(before).filter({ hasText: answer }));
    return this.newest(this.cards(answer));
  }

  /** The newest card with that text; waits until there is one. */
  async card(text: string | RegExp): Promise<CardOnScreen> {
    const cards = this.cards(text);
    await seen(this.page, cards.last());
    return this.newest(cards);
  }

  /** A card keeps its place in the chat when its content changes, so it is known by its place from here on. */
  private async newest(cards: Locator): Promise<CardOnScreen> {
    const place = await cards
      .last()
      .evaluate((card) => [...card.ownerDocument.querySelectorAll('.ac-adaptiveCard')].indexOf(card));
    return new CardOnScreen(this.page, this.page.locator('.ac-adaptiveCard').nth(place));
  }

  /** How many cards in the personal chat ask something of the reader: with more buttons than one that only leads to what it says. */
  async liveCards(): Promise<number> {
    await this.openPersonalChat();
    let live = 0;
    for (const card of await this.page.locator('.ac-adaptiveCard').all()) {
      const titles = await card.getByRole('button').allInnerTexts();
      if (titles.length > 1 || titles.some((title) => !/^(?:Bekijk|Naar) /.test(`${title} `))) live += 1;
    }
    return live;
  }

  /** The titles of the buttons of this chat that stick out at a width, in CSS pixels. */
  async sticksOutAt(width: number): Promise<string[]> {
    await this.page.setViewportSize({ width, height: HEIGHT });
    await laidOut(this.page);
    const buttons = await this.page.locator('.ac-adaptiveCard').getByRole('button').all();
    const out: string[] = [];
    for (const button of buttons) {
      const box = await button.boundingBox();
      if (box && box.x + box.width > width) out.push(await button.innerText());
    }
    await this.page.setViewportSize({ width: WIDTH, height: HEIGHT });
    return out;
  }

  /** Keeps the whole personal chat: what can be read as FILE.txt, and what is seen as FILE.png; at the width of a phone the client cuts off its own chat. */
  async keepChat(file: string): Promise<void> {
    await this.openPersonalChat();
    const cards = await this.page.locator('.ac-adaptiveCard').all();
    const texts: string[] = [];
    for (const card of cards) {
      const live = await card.getByRole('button').count();
      texts.push(`--- ${texts.length + 1} of ${cards.length}, ${live} buttons\n${await card.innerText()}`);
    }
    await writeFile(`${file}.txt`, `${texts.join('\n\n')}\n`);
    // The chat scrolls within the page: the page is made as high as the chat.
    const height = await this.page.evaluate<number>(
      'Math.max(...[...document.querySelectorAll("*")].map(({ scrollHeight }) => scrollHeight))',
    );
    await this.page.setViewportSize({ width: WIDTH, height: Math.min(height + MARGIN, HIGHEST) });
    await this.page.screenshot({ path: `${file}.png` });
    await this.page.setViewportSize({ width: WIDTH, height: HEIGHT });
  }

  /** Resolves when no card came in for a short while. */
  async quiet(): Promise<void> {
    const cards = this.page.locator('.ac-adaptiveCard');
    for (let before = -1, now = await cards.count(); now !== before; now = await cards.count()) {
      before = now;
      await this.page.waitForTimeout(QUIET_MS);
    }
  }

  cards(text: string | RegExp): Locator {
    return this.page.locator('.ac-adaptiveCard').filter({ hasText: text });
  }
}
