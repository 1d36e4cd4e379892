import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Nginx, nginxOrReason, startNginx } from '../support/nginx.ts';
import { CARLA } from '../support/people.ts';
import { REFUSED_REQUESTS, statusOf } from '../support/refused-requests.ts';
import { createTeamsClient, type TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';

// A real gateway that keeps connections to the bot and gives each request any of them.

const ROUNDS = 6;
const gateway = nginxOrReason();

(gateway.run ? describe : describe.skip)('behind a gateway with connections that are kept', () => {
  let issuer: TokenIssuer;
  let bot: TestBot;
  beforeAll(async () => {
    issuer = await startTokenIssuer();
    bot = await startTestBot({ issuer });
    await bot.opened(CARLA);
  });
  afterAll(async () => {
    await bot.stop();
    await issuer.close();
  });

  const carlaAt = (nginx: Nginx, token = () => issuer.sign({ serviceurl: bot.connector.url })): TeamsClient =>
    createTeamsClient({
      person: CARLA,
      connector: bot.connector,
      botUrl: () => nginx.url,
      settled: async () => undefined,
      token,
    });

  test.each([
    ['once they are complete', false],
    ['while they come in', true],
  ])(
    'every good request is answered among refused ones, of which bodies are passed on %s',
    async (_how, streaming) => {
      const nginx = await startNginx(bot.url, { streaming });
      try {
        const carla = carlaAt(nginx);
        const stranger = carlaAt(nginx, () => 'abc.def.ghi');
        for (let round = 0; round < ROUNDS; round += 1) {
          const refused = REFUSED_REQUESTS.map((one) => statusOf(nginx.url, one));
          const strange = stranger.send({ type: 'message', text: 'help' });
          const good = Array.from({ length: 8 }, () => carla.send({ type: 'message', text: 'help' }));

          expect(await Promise.all(refused)).toEqual(REFUSED_REQUESTS.map(({ status }) => status));
          expect((await strange).status).toBe(401);
          expect((await Promise.all(good)).map(({ status }) => status)).toEqual(good.map(() => 200));

          const later = Array.from({ length: 8 }, () => carla.send({ type: 'message', text: 'help' }));
          expect((await Promise.all(later)).map(({ status }) => status)).toEqual(later.map(() => 200));
        }
        expect(await nginx.problems()).not.toMatch(/timed out|prematurely closed/);
      } finally {
        await nginx.stop();
      }
    },
  );
});
