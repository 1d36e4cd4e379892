import type { Locator, Page } from 'playwright-core';
import type { CardOnScreen } from './card-on-screen.ts';
import type { TeamsClient } from './teams-client.ts';

/** What a task asks of its user: presses of keys and buttons apart from typing, words typed, and words that stood in sight on the way. */
export type Effort = { readonly clicks: number; readonly typed: number; readonly read: number };

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

/** Somebody doing a task, counted. Who types sends it with one key more. */
export class Counted {
  private clicks = 0;
  private typed = 0;
  private read = 0;

  get effort(): Effort {
    return { clicks: this.clicks, typed: this.typed, read: this.read };
  }

  reads(text: string): void {
    this.read += wordsIn(text);
  }

  /** Asks in the chat, and reads what comes. */
  async ask(client: TeamsClient, text: string, answer: string | RegExp): Promise<CardOnScreen> {
    this.types(text);
    const card = await client.ask(text, answer);
    this.reads(await card.text());
    return card;
  }

  /** Types on a page, and sends it. */
  async search(page: Page, label: string, text: string): Promise<void> {
    this.types(text);
    await page.getByLabel(label).fill(text);
    await page.getByLabel(label).press('Enter');
  }

  async click(what: Locator): Promise<void> {
    this.clicks += 1;
    await what.click();
  }

  /** Presses on a card, and reads what takes its place. */
  async press(card: CardOnScreen, button: string | RegExp, then: string | RegExp): Promise<void> {
    this.clicks += 1;
    await card.pressAndSee(button, then);
    this.reads(await card.text());
  }

  /** Picks from a list of a page: open it, and choose. */
  async choose(list: Locator, title: string): Promise<void> {
    this.clicks += 2;
    await list.selectOption({ label: title });
  }

  /** Waits until it is in sight, and reads the page. */
  async sees(page: Page, what: Locator): Promise<void> {
    await what.waitFor();
    this.reads(await page.locator('main').innerText());
  }

  private types(text: string): void {
    this.clicks += 1;
    this.typed += wordsIn(text);
  }
}
