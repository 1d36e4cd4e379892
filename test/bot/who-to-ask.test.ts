import { describe, expect, test } from '@jest/globals';
import { namingWhoToAsk } from '../../src/bot/who-to-ask.ts';
import { type Actor, assertCoordinator, type Rol } from '../../src/shared/actor.ts';
import { DomainError, type ErrorCode } from '../../src/shared/errors.ts';

const actor = (...rollen: Rol[]): Actor => ({ id: 'pieter', naam: 'Pieter Smit', rollen });
const refusal = (message: string, code: ErrorCode = 'not-allowed') => new DomainError(code, message);

async function toldBy(error: DomainError, coordinators: readonly string[], who = actor()): Promise<string> {
  const work = () => Promise.reject(error);
  return namingWhoToAsk(who, async () => coordinators, work).catch(({ message }: DomainError) => message);
}

describe('who is refused reads whom to ask', () => {
  test('by name, once, in the place of the role', async () => {
    const asked = namingWhoToAsk(
      actor(),
      async () => ['Carla Mulder'],
      async () => assertCoordinator(actor(), 'een opdracht toevoegen'),
    );

    await expect(asked).rejects.toMatchObject({
      code: 'not-allowed',
      message:
        'Alleen de coördinator kan een opdracht toevoegen. Vraag het aan de coördinator: Carla Mulder.',
    });
  });

  test('also where the refusal only says who may', async () => {
    expect(await toldBy(refusal('Alleen de coördinator beantwoordt deze vraag.'), ['Carla Mulder'])).toBe(
      'Alleen de coördinator beantwoordt deze vraag. Vraag het aan de coördinator: Carla Mulder.',
    );
  });

  test.each([
    [[], 'Vraag het aan de coördinator.'],
    [['Carla', 'Cees'], 'Vraag het aan een coördinator: Carla of Cees.'],
    [['Carla', 'Cees', 'Chris'], 'Vraag het aan een coördinator: Carla, Cees of Chris.'],
  ])('%j: %s', async (coordinators, words) => {
    expect(await toldBy(refusal('Alleen de coördinator kan dit.'), coordinators)).toBe(
      `Alleen de coördinator kan dit. ${words}`,
    );
  });

  test.each([
    ['no coördinator can help', refusal('Alleen de beheerder kan dit.'), actor()],
    [
      'a coördinator is refused',
      refusal('Alleen wie dit vroeg en de coördinator kunnen dit.'),
      actor('coördinator'),
    ],
    ['it is no refusal', refusal('De coördinator heeft hier al op geantwoord.', 'not-possible'), actor()],
  ])('nothing is added where %s', async (_why, error, who) => {
    expect(await toldBy(error, ['Carla'], who)).toBe(error.message);
  });

  test('what is allowed is answered', async () => {
    expect(
      await namingWhoToAsk(
        actor(),
        async () => ['Carla'],
        async () => 'gedaan',
      ),
    ).toBe('gedaan');
  });
});
