import { BARE, MAIN, startBot } from './bot-process.ts';
import { channelActivity, createClient, invokeActivity } from './client.ts';
import { startConnector } from './connector.ts';
import { steady, throughput } from './load.ts';
import { percentile } from './numbers.ts';
import { importOpdrachten, temporaryFolder } from './prepare.ts';
import { countStored, readOpdrachten } from './stored.ts';
import { createWriter } from './submissions.ts';

const f = await temporaryFolder();
try {
  console.log('import', await importOpdrachten(f.path, 1000));
  const c = await startConnector();
  const ops = readOpdrachten(f.path);
  console.log(ops.length, ops[0]);
  const first = invokeActivity(c.serviceUrl, 'opdrachten.openPlan', { opdracht: ops[0]!.id });
  const ours = await startBot(MAIN, f.path, first);
  const bare = await startBot(BARE, f.path, first);
  console.log('start', ours.startMs, bare.startMs, ours.memory(), bare.memory());
  if (process.env.CH) await ours.client.post(channelActivity(c.serviceUrl, 'help'));
  try {
    const ws = ops.map((o) => createWriter(o.id, o.version, c.serviceUrl));
    let k = 0;
    for (let r = 0; r < Number(process.env.R ?? 4); r++) {
      const b = await throughput(2000, 16, () =>
        bare.client.post(invokeActivity(c.serviceUrl, 'x.y', { a: 1 })),
      );
      const o = await throughput(2000, 16, async (lane) => {
        await ws[k++ % 1000]!.submit(ours.client);
      });
      console.log(b | 0, o | 0, (o / b).toFixed(2), ours.memory() | 0, bare.memory() | 0, c.posts());
    }
    const l = await steady(50, 500, async (i) => {
      await ws[i]!.submit(ours.client);
    });
    console.log('p50', percentile(l, 0.5), 'p99', percentile(l, 0.99), 'max', Math.max(...l));
    const n = ws.flatMap((w) => w.acknowledged);
    console.log(n.length, countStored(f.path, n));
  } finally {
    await ours.stop();
    await bare.stop();
    c.close();
  }
} finally {
  await f.remove();
}
