import fc from 'fast-check';
import { watSchema } from '../../src/opdrachten/ground/uitvoering.ts';
import type { Opdrachten } from '../../src/opdrachten/opdrachten.ts';
import type { Voorbereiding } from '../../src/opdrachten/voorbereiding.ts';
import type { Actor } from '../../src/shared/actor.ts';

/** What anybody may try after the plan was agreed, valid or not, for tests with random sequences. */

const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    '',
    'n.v.t.',
    'mail a@b.nl',
    '111222333',
    'Mijn zoon Kees',
    'Een goede reden.',
    'x'.repeat(1001),
  ),
);

/** Who tries it, on which opdracht, and from which card. */
export const stamp = {
  actor: fc.constantFrom(0, 0, 1, 1, 1, 2, 3),
  titel: fc.constantFrom(0, 0, 0, 1),
  version: fc.nat(12),
  nonce: fc.nat(12),
};

export const voorbereidingCommands = [
  {
    weight: 2,
    arbitrary: fc.record({
      ...stamp,
      what: fc.constant('record' as const),
      wat: fc.constantFrom(...watSchema.options),
      datum: fc.constantFrom('2026-11-16', '2027-03-01', '2027-02-31', ''),
      aantal: fc.constantFrom(5, 9, -1, undefined),
      tekst: text,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      ...stamp,
      what: fc.constant('inbreng' as const),
      tekst: fc.array(text, { maxLength: 5 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      ...stamp,
      what: fc.constant('judge' as const),
      oordeel: fc.constantFrom('overgenomen', 'deels', 'niet', 'nog open'),
      reden: text,
      all: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ ...stamp, what: fc.constant('finish' as const) }) },
  { weight: 1, arbitrary: fc.record({ ...stamp, what: fc.constant('passage' as const), tekst: text }) },
] as const;
type Tried = (typeof voorbereidingCommands)[number]['arbitrary'];
export type VoorbereidingCommand = Tried extends fc.Arbitrary<infer Value> ? Value : never;

const BY_PROJECTLEIDER = { actor: 1, titel: 0, version: 12 } as const;
/** From an agreed plan to 'verwerkt', by the projectleider. */
export const TO_VERWERKT: readonly VoorbereidingCommand[] = [
  {
    ...BY_PROJECTLEIDER,
    what: 'record',
    nonce: 104,
    wat: 'gehouden',
    datum: '2026-11-16',
    aantal: 5,
    tekst: 'Eerder dan gepland.',
  },
  { ...BY_PROJECTLEIDER, what: 'inbreng', nonce: 105, tekst: ['Een vaste hulp', 'Minder formulieren'] },
  { ...BY_PROJECTLEIDER, what: 'judge', nonce: 106, oordeel: 'niet', reden: 'Te duur.', all: true },
  { ...BY_PROJECTLEIDER, what: 'finish', nonce: 107 },
];
/** What follows from there. */
export const TO_PASSAGE: readonly VoorbereidingCommand[] = [
  { ...BY_PROJECTLEIDER, what: 'passage', nonce: 108, tekst: 'Inwoners vragen om een vaste hulp.' },
];

const KNOWN = ['record', 'inbreng', 'judge', 'finish', 'passage'];

export function isVoorbereidingCommand(command: { readonly what: string }): command is VoorbereidingCommand {
  return KNOWN.includes(command.what);
}

/** Tries it. @throws DomainError when it is refused */
export async function tryVoorbereiding(
  command: VoorbereidingCommand,
  { opdrachten, voorbereiding }: { readonly opdrachten: Opdrachten; readonly voorbereiding: Voorbereiding },
  actor: Actor,
  id: string,
  card: { readonly version: number; readonly nonce: string },
): Promise<void> {
  const { state } = await opdrachten.get(id);
  switch (command.what) {
    case 'record': {
      const { wat, datum, aantal, tekst } = command;
      const typed = { datum, aantal, opbrengst: tekst, reden: tekst, alleenMaand: false };
      await voorbereiding.record(actor, id, card, state.plan.activiteiten?.[0]?.id ?? 'geen', {
        wat,
        ...typed,
      });
      return;
    }
    case 'inbreng':
      await voorbereiding.addList(actor, id, card.nonce, {
        herkomst: { bron: 'inwoners' },
        tekst: command.tekst.join('\n'),
      });
      return;
    case 'judge': {
      const ids = (state.inbreng ?? []).map((punt) => punt.id);
      const inbrengIds = command.all ? ids : ids.slice(0, 1);
      await voorbereiding.judge(actor, id, card, {
        inbrengIds,
        oordeel: command.oordeel,
        reden: command.reden,
      });
      return;
    }
    case 'finish':
      await voorbereiding.finish(actor, id, card);
      return;
    case 'passage':
      await voorbereiding.savePassage(actor, id, card, command.tekst);
      return;
  }
}
