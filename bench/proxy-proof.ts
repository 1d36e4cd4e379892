import { setTimeout as sleep } from 'node:timers/promises';
import { createBotProcess } from '../test/support/bot-process.ts';
import { startConnectorStandIn } from '../test/support/connector-standin.ts';
import { startNginx } from '../test/support/nginx.ts';
import { CARLA, TENANT } from '../test/support/people.ts';
import { post, requestOf } from '../test/support/raw-requests.ts';
import { openRawSocket, type RawSocket } from '../test/support/raw-socket.ts';
import { REFUSED_REQUESTS, statusOf } from '../test/support/refused-requests.ts';
import { makeStorePlace } from '../test/support/test-store.ts';
import { clientAt } from './crowd.ts';
import { type Measurement, percentile, seconds } from './numbers.ts';

const GOOD_REQUESTS = 400;
const AT_ONCE = 8;
const SLOW_SENDERS = 40;
const STOPS_WITHIN_MS = 3_000;

/**
 * Four hundred good requests through a real gateway that keeps its connections, with as many refused ones among them and forty slow
 * senders beside them; then a stop while those still send. Takes some minutes, and needs nginx.
 * @returns what was counted, against what must be
 */
export async function proveBehindProxy(say: (line: string) => void): Promise<readonly Measurement[]> {
  const place = await makeStorePlace();
  const teams = await startConnectorStandIn();
  const bot = await createBotProcess({
    ...place.environment,
    COORDINATORS: CARLA.id,
    ALLOWED_TENANTS: TENANT,
    LOG_LEVEL: 'error',
  });
  await bot.start();
  const nginx = await startNginx(bot.url);
  const slow: RawSocket[] = [];
  const dripping = setInterval(() => {
    for (const socket of slow) socket.write('a');
  }, 200);
  try {
    const carla = clientAt(nginx.url, CARLA, teams);
    teams.setMembers([carla.from]);
    await carla.open();
    await keepSlow(bot.url, slow);

    const times: number[] = [];
    let unanswered = 0;
    let wronglyRefused = 0;
    for (let sent = 0; sent < GOOD_REQUESTS; sent += AT_ONCE) {
      const refused = REFUSED_REQUESTS.map(async (one) => {
        const status = await statusOf(nginx.url, one).catch(() => 0);
        if (status !== one.status) wronglyRefused += 1;
      });
      const good = Array.from({ length: AT_ONCE }, async () => {
        const began = performance.now();
        const status = await carla.send({ type: 'message', text: 'help' }).then(
          (answer) => answer.status,
          () => 0,
        );
        if (status === 200) times.push(performance.now() - began);
        else unanswered += 1;
      });
      await Promise.all([...refused, ...good]);
      if (sent % 80 === 0) say(`  ${sent} of ${GOOD_REQUESTS}`);
    }

    await keepSlow(bot.url, slow);
    const began = performance.now();
    const exitCode = await bot.stop();
    const stopMs = performance.now() - began;
    return [
      counted('good requests through the gateway without an answer', unanswered),
      counted('refused requests with another answer than their own', wronglyRefused),
      { what: 'slowest of a hundred good requests (p99)', ours: seconds(percentile(times, 0.99)) },
      {
        what: `stop with ${SLOW_SENDERS} slow senders`,
        ours: `${seconds(stopMs)}, exit code ${exitCode}`,
        target: { words: seconds(STOPS_WITHIN_MS), met: stopMs < STOPS_WITHIN_MS && exitCode === 0 },
      },
    ];
  } finally {
    clearInterval(dripping);
    for (const socket of slow) socket.destroy();
    await nginx.stop();
    await bot.kill();
    if (bot.output() !== '') say(bot.output().slice(0, 2000));
    await teams.close();
    await place.remove();
  }
}

/** Makes them anew: the bot closed those of before. */
async function keepSlow(url: string, slow: RawSocket[]): Promise<void> {
  for (const socket of slow.splice(0)) socket.destroy();
  for (let index = 0; index < SLOW_SENDERS; index += 1) {
    const socket = await openRawSocket(url);
    socket.write(
      index % 2 === 0 ? post('', { 'Content-Length': 200_000 }) : requestOf('GET /gezond').slice(0, -2),
    );
    slow.push(socket);
  }
  await sleep(500);
}

const counted = (what: string, count: number): Measurement => ({
  what,
  ours: String(count),
  target: { words: '0', met: count === 0 },
});
