/**
 * Two numbers that are weighed: 'heeft het PFHO vaker iets goedgekeurd dan aangepast', 'kwamen er in oktober meer mensen dan in september', 'hoeveel
 * plannen kwamen er in mei meer binnen dan in juni'; and a number that is weighed against one that is said: 'is al meer dan de helft besloten'.
 * What is said behind 'dan' stands for something in the first half: nobody can tell from the words alone for what. Each way is a pair of questions;
 * who reads them takes the first of which both mean the same but for one condition.
 */
export type Weighed = {
  /** Whether the first is more, less or as many; by how much it is more; or nothing but both numbers. */
  readonly how: 'meer' | 'minder' | 'minstens' | 'evenveel' | 'verschil' | 'beide';
  /** Is it asked whether it is so? Otherwise of which of the two. */
  readonly asksWhether: boolean;
  readonly ways: readonly (readonly [first: string, second: string])[];
  /** The number that the first of each way is weighed against, instead of that of a second. */
  readonly than?: number;
};
