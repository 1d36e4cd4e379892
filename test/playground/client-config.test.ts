import { describe, expect, it } from '@jest/globals';
import { clientConfig } from '../../src/playground/client-config.ts';
import { PERSONAS } from '../../src/playground/personas.ts';

type Config = {
  users: Record<string, string>[];
  currentUser: Record<string, string>;
  team: { channels: unknown[] };
};

describe('the settings of a local Teams client', () => {
  it.each(PERSONAS)('give $naam exactly five colleagues and a text in every field', (persona) => {
    const config: Config = JSON.parse(clientConfig(persona, 'Overleg'));
    expect(config.users).toHaveLength(5);
    expect(config.team.channels).toHaveLength(1);
    for (const user of [config.currentUser, ...config.users]) {
      expect(Object.values(user).filter((value) => typeof value !== 'string' || value === '')).toEqual([]);
    }
  });

  it('know each person by one id everywhere, and give each client conversations of its own', () => {
    const texts = PERSONAS.map((persona) => clientConfig(persona, 'Overleg'));
    for (const { objectId } of PERSONAS) for (const text of texts) expect(text).toContain(objectId);
    const conversations = texts.flatMap((text) => [...text.matchAll(/"(?:a|19):[^"]+"/g)].map(([id]) => id));
    expect(new Set(conversations).size).toBe(conversations.length);
  });
});
