/**
 * What is measured, with the labels that each may carry. A label is a code of ours or a number: never a text, a name or an
 * id of somebody.
 */
export type Measures = {
  /** One request of Teams was answered; milliseconds. */
  readonly request: { readonly status: number };
  /**
   * What somebody typed, pressed or looked for was dealt with; milliseconds. `kind` is what came in. `outcome` is how it ended for
   * who did it: 'ok', 'not-understood', 'failed', or the code of a refusal.
   */
  readonly turn: { readonly kind: string; readonly outcome: string };
  /** A button was handled; milliseconds. `outcome` is 'ok' or the code of a refusal. */
  readonly button: { readonly verb: string; readonly outcome: string };
  /** A typed text was handled; milliseconds. */
  readonly command: { readonly outcome: string };
  /** A language model was asked to read a question; milliseconds. `outcome` says how it ended, and nothing of the question. */
  readonly taalmodel: { readonly outcome: string };
  /** A post or update was sent by the bot itself; milliseconds. */
  readonly delivery: { readonly how: 'post' | 'update'; readonly outcome: string };
  /** One request to Cosmos DB; milliseconds. */
  readonly store: StoreLabels;
  /** What such a request cost, in RU. */
  readonly storeCharge: StoreLabels;
};
type StoreLabels = { readonly container: string; readonly operation: string; readonly status: number };

/** How many there are, and for how many hours the first of them has been waiting. */
export type Counted = { readonly number: number; readonly oldestHours: number };

/** Takes measurements. Never throws and never waits. */
export interface Telemetry {
  record<Name extends keyof Measures>(name: Name, value: number, labels: Measures[Name]): void;
  /** Asks now and then how many deliveries are in each of these states, and how long. */
  watchDeliveries(count: () => Promise<Readonly<Record<string, Counted>>>): void;
  /** Sends what was taken so far. */
  flush(): Promise<void>;
  /** Sends the rest and ends; takes two seconds at most. */
  stop(): Promise<void>;
}
