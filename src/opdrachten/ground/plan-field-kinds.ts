import type { CardChoice } from '../../shared/card-context.ts';
import type { Domein } from '../../shared/domein.ts';
import type { Regio } from '../../shared/regio.ts';

/** The five onderdelen of the participatieplan, in the order in which they are asked (domain: The participatieplan: five onderdelen). */
export const ONDERDELEN = ['vraag', 'wie', 'hoe', 'planning', 'terugkoppeling'] as const;
export type Onderdeel = (typeof ONDERDELEN)[number];

/** Questions can ask for the plans with one of these answers, when there is a filter. */
export type Asked = {
  /** The name of the filter, as queries keep it. */
  readonly filter?: string;
  /** What a question calls an answer, one of each word, when not by the answer itself; nothing: it cannot be asked for. */
  readonly woorden?: Readonly<Record<string, readonly string[]>>;
};

/** What the words of a field can follow from: the region, and the domein of the programme. */
export type VeldAbout = { readonly regio: Regio; readonly domein: Domein };

/**
 * One field of the plan, as its only definition. What is stored, the input of the step and its words, the question when it
 * is not answered, the overview, the history and what questions can ask for follow from it.
 */
export type FieldSpec = {
  readonly onderdeel: Onderdeel;
  /** (v) in the domain: needed before the plan counts as complete. */
  readonly required: boolean;
  /** Asked only when participation is ('ja') or is not ('nee') applicable. */
  readonly when: 'ja' | 'nee' | 'always';
  readonly label: string;
  /** The line under the input. */
  readonly help: string | ((about: VeldAbout) => string);
} & (
  | {
      readonly kind: 'text';
      /** In characters. */
      readonly max: number;
      /** Shown in the empty input. */
      readonly example?: string | ((about: VeldAbout) => string);
      /** Names of colleagues belong in it. */
      readonly ofPeople?: boolean;
      /** What a question calls it, the first of which stands in the answer; absent: it is read in the plan itself. */
      readonly heet?: readonly [string, ...string[]];
    }
  | ({
      readonly kind: 'choice' | 'choices';
      readonly choices: readonly CardChoice[];
      /** Which of them are offered in a domein; what was chosen stays. Absent: all. */
      readonly offered?: (domein: Domein) => readonly string[];
    } & Asked)
  /** Of which the choices are set for the region. */
  | { readonly kind: 'choices'; readonly ofRegio: (regio: Regio) => readonly CardChoice[] }
  /** `isAmount`: in euro, so that it need not be whole. */
  | { readonly kind: 'number'; readonly max: number; readonly isAmount?: boolean }
  | { readonly kind: 'activiteiten' }
);

/** Choices of which the word says enough. */
export const pick = (...titles: string[]): readonly CardChoice[] =>
  titles.map((title) => ({ value: title, title }));
