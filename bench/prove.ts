import { parseArgs } from 'node:util';
import { type Proof, proveOnCosmos } from './cosmos-proof.ts';
import { type Measurement, printTable } from './numbers.ts';
import { proveBehindProxy } from './proxy-proof.ts';
import { proveSoak } from './soak-proof.ts';
import { proveOnSqlite } from './sqlite-proof.ts';

/**
 * Proves what `npm test` shows only small: two processes on one Cosmos (the emulator) with a thousand posts and fifty
 * people, an outage of the store of a minute under load, a real gateway before the bot, and what memory does in ten minutes. Takes some minutes:
 * the pace of posts is the real one.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    opdrachten: { type: 'string' },
    mensen: { type: 'string', default: '50' },
    storing: { type: 'string', default: '60' },
    minuten: { type: 'string', default: '10' },
  },
});
const people = Number(values.mensen);
const outageMs = Number(values.storing) * 1000;
const PROOFS: Readonly<Record<string, Proof>> = {
  processen: { opdrachten: Number(values.opdrachten ?? 1000), people, stepsEach: 4, pauseMs: 0, outageMs: 0 },
  // Nobody is done before the outage ends.
  storing: {
    opdrachten: Number(values.opdrachten ?? 500),
    people,
    stepsEach: 5,
    pauseMs: outageMs / 4,
    outageMs,
  },
};

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const results: Measurement[] = [];
if (positionals.length === 0 || positionals.includes('opslag')) {
  say(`opslag: ${values.minuten} minutes of faults on SQLite ...`);
  const measured = await proveOnSqlite(Number(values.minuten) * 60_000, say);
  say(`\n${printTable(measured)}\n`);
  results.push(...measured);
}
for (const [name, proof] of Object.entries(PROOFS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  say(`${name}: ${proof.opdrachten} opdrachten, ${people} people ...`);
  const measured = await proveOnCosmos(proof, say);
  say(`\n${printTable(measured)}\n`);
  results.push(...measured);
}
if (positionals.length === 0 || positionals.includes('gateway')) {
  say('gateway: nginx with connections that are kept ...');
  const measured = await proveBehindProxy(say);
  say(`\n${printTable(measured)}\n`);
  results.push(...measured);
}
if (positionals.length === 0 || positionals.includes('duur')) {
  const opdrachten = Number(values.opdrachten ?? 2000);
  say(`duur: ${values.minuten} minutes of mixed use of ${opdrachten} opdrachten ...`);
  const measured = await proveSoak(Number(values.minuten), opdrachten, say);
  say(`\n${printTable(measured)}\n`);
  results.push(...measured);
}
const missed = results.filter(({ target }) => target?.met === false);
say(missed.length === 0 ? 'All of it holds.' : `${missed.length} do not hold.`);
if (missed.length > 0) process.exitCode = 1;
