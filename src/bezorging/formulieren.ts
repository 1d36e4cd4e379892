import type { Address, Answered, Pressed } from '../bot/ports.ts';

/** A form that stands open in somebody's chat. */
type Formulier = {
  readonly activityId: string;
  readonly persoonId: string;
  readonly address: Address;
  readonly vult: Pressed & { readonly over: string };
};

/** So many open forms are remembered. */
const REMEMBERED = 1000;
/** What tells one card from another, and not what it is about. */
const OF_THE_CARD: readonly string[] = ['nonce', 'version'];
/** What is answered once for what it is about, with what settles it as well. Of what can be added again a second form may be meant. */
export const ANSWERED_ONCE: readonly (readonly string[])[] = [
  ['opdrachten.agreePlan', 'opdrachten.agreeWithRemark', 'opdrachten.returnPlan'],
  ['opdrachten.approveOpenbareTekst', 'opdrachten.returnOpenbareTekst'],
  ['opdrachten.receiveAdvies', 'opdrachten.closeAdvies'],
  ['vergaderingen.decidePunt', 'vergaderingen.postponePunt'],
  ['opdrachten.savePlanadvies'],
  ['opdrachten.record'],
  ['opdrachten.judge'],
  ['opdrachten.herzie'],
  ['opdrachten.giveTerugkoppeling', 'opdrachten.leaveTerugkoppeling'],
  ['opdrachten.settleToezegging'],
  ['opdrachten.saveMeetlat'],
  ['opdrachten.assignProjectleider'],
  ['opdrachten.assignTrekker'],
  ['signalen.assign'],
  ['signalen.answer'],
  ['signalen.reportBack'],
  ['signalen.keepBelofte'],
  ['signalen.lookBack'],
  ['wervingen.answer'],
];

/**
 * The forms that stand open, so that one can fold when another card answered what it asks. Only in memory: writing down each form that
 * somebody opens costs more than a line that stays away after a restart; that form still says that it was answered when it is sent.
 */
export function createFormulieren() {
  const open = new Map<string, Formulier>();
  return {
    /** What stands in a chat now. */
    note({ persoonId, address, activityId, about }: Answered): void {
      if (activityId === undefined) return;
      open.delete(activityId);
      if (!about.isForm || !about.vult) return;
      open.set(activityId, { activityId, persoonId, address, vult: about.vult });
      const [oldest] = open.keys();
      if (open.size > REMEMBERED && oldest !== undefined) open.delete(oldest);
    },
    /** Those that this answer settles: they are remembered no more. */
    take(persoonId: string, { verb, data, about, activityId }: Answered): readonly Formulier[] {
      if (verb === undefined || data === undefined || about.isForm) return [];
      const settled = [...open.values()].filter(
        (one) =>
          one.persoonId === persoonId && one.activityId !== activityId && settles({ verb, data }, one.vult),
      );
      for (const one of settled) open.delete(one.activityId);
      return settled;
    },
  };
}

function settles(pressed: Pressed, { verb, data }: Pressed): boolean {
  return (
    ANSWERED_ONCE.some((verbs) => verbs.includes(pressed.verb) && verbs.includes(verb)) &&
    Object.entries(data).every(([name, value]) => OF_THE_CARD.includes(name) || pressed.data[name] === value)
  );
}
