import type { Bekend } from './naam.ts';
import type { Account, Plek } from './wachtend.ts';

/** What this subject asks of the register of people and of whatever holds names. */
export interface NamenOmgeving {
  /** Every name (as it is compared) that stands somewhere in the place of an account. */
  openNamen(): Promise<readonly string[]>;
  /** Every name (as it is compared) that only stands in a text; a yes holds for what is made of it later. */
  genoemdeNamen(): Promise<readonly string[]>;
  plekkenOf(key: string): Promise<readonly Plek[]>;
  /** Every name (as it is compared) that some account shows now. */
  shownNamen(): Promise<ReadonlySet<string>>;
  /** The accounts that show this name now. */
  toont(key: string): Promise<readonly Account[]>;
  find(persoonId: string): Promise<Account | undefined>;
  list(): Promise<readonly Account[]>;
  /** Gives what stands on the name to the account. */
  link(bekend: Bekend): Promise<void>;
}
