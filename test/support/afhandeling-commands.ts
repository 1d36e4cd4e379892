import fc from 'fast-check';
import type { Afhandeling } from '../../src/opdrachten/afhandeling.ts';
import { STELLINGEN } from '../../src/opdrachten/ground/meetlat.ts';
import type { Opdrachten } from '../../src/opdrachten/opdrachten.ts';
import type { Actor } from '../../src/shared/actor.ts';
import { UITKOMSTEN } from '../../src/shared/uitkomst.ts';
import { SAMIRA } from './people.ts';
import { stamp } from './voorbereiding-commands.ts';

/** What anybody may try from the besluit on, valid or not, for tests with random sequences. */

const WHAT = ['besluit', 'promise', 'keep', 'write', 'ask', 'give', 'measure'] as const;

export const afhandelingCommands = [
  {
    weight: 6,
    arbitrary: fc.record({
      ...stamp,
      what: fc.constantFrom(...WHAT),
      uitkomst: fc.constantFrom(...UITKOMSTEN),
      meeting: fc.nat(2),
      text: fc.constantFrom('', 'n.v.t.', 'mail a@b.nl', '111222333', 'Een goede reden.', 'x'.repeat(5000)),
    }),
  },
] as const;
export type AfhandelingCommand =
  (typeof afhandelingCommands)[number]['arbitrary'] extends fc.Arbitrary<infer Value> ? Value : never;

const BY_COORDINATOR = {
  actor: 0,
  titel: 0,
  version: 12,
  uitkomst: 'goedgekeurd',
  meeting: 0,
  text: 'Een goede reden.',
} as const;
/** From an agreed plan to a terugkoppeling that was given. */
export const TO_TERUGGEKOPPELD: readonly AfhandelingCommand[] = [
  { ...BY_COORDINATOR, what: 'besluit', nonce: 110 },
  { ...BY_COORDINATOR, what: 'write', nonce: 111 },
  { ...BY_COORDINATOR, what: 'give', nonce: 112 },
];
export const TO_AFGEROND: readonly AfhandelingCommand[] = [
  ...TO_TERUGGEKOPPELD,
  { ...BY_COORDINATOR, what: 'measure', nonce: 113 },
];

export function isAfhandelingCommand(command: { readonly what: string }): command is AfhandelingCommand {
  return WHAT.some((known) => known === command.what);
}

/** Tries it. @throws DomainError when it is refused */
export async function tryAfhandeling(
  { what, uitkomst, meeting, text }: AfhandelingCommand,
  { opdrachten, afhandeling }: { readonly opdrachten: Opdrachten; readonly afhandeling: Afhandeling },
  actor: Actor,
  id: string,
  card: { readonly version: number; readonly nonce: string },
): Promise<void> {
  const { state } = await opdrachten.get(id);
  const { nonce } = card;
  switch (what) {
    case 'besluit': {
      const vergadering = { vergaderingId: `pfho-${meeting}`, overlegNaam: 'PFHO', datum: '2026-11-01' };
      await afhandeling.setBesluit(actor, id, { ...vergadering, uitkomst });
      return;
    }
    case 'promise': {
      const eigenaar = { collega: { naam: SAMIRA.naam, persoonId: SAMIRA.id } };
      await afhandeling.addToezegging(actor, id, nonce, { wat: text, eigenaar, datum: '2027-05-20' });
      return;
    }
    case 'keep':
      await afhandeling.settleToezegging(actor, id, nonce, state.toezeggingen?.[0]?.id ?? 'geen', text);
      return;
    case 'write':
      await afhandeling.writeTerugkoppeling(actor, id, card, text);
      return;
    case 'ask':
      await afhandeling.askSignature(actor, id, nonce);
      return;
    case 'give':
      await afhandeling.give(actor, id, card, { kanaal: 'nieuwsbrief', datum: '2026-11-02' });
      return;
    case 'measure': {
      const gemeten = Object.fromEntries(
        STELLINGEN.map((stelling) => [stelling.id, { score: 'onvoldoende' as const, notitie: text }]),
      );
      for (const page of [1, 2])
        await afhandeling.measure(actor, id, { ...card, nonce: `${nonce} ${page}` }, page, gemeten);
      return;
    }
  }
}
