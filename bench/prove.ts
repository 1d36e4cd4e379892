import type { Command } from '../src/opdrachtregel/commands.ts';
import { runScript } from '../src/opdrachtregel/script.ts';
import { type Proof, proveOnCosmos } from './cosmos-proof.ts';
import { proveInstances } from './instances-proof.ts';
import { type Monday, proveMonday } from './monday-proof.ts';
import { type Measurement, printTable } from './numbers.ts';
import { proveBehindProxy } from './proxy-proof.ts';
import { proveSoak } from './soak-proof.ts';
import { proveOnSqlite } from './sqlite-proof.ts';

/**
 * Proves what `npm test` shows only small: two processes on one Cosmos (the emulator) with a thousand posts and fifty
 * people, an outage of the store of a minute under load, a real gateway before the bot, what memory does in ten minutes, and a Monday morning of a
 * large region in real time. Takes some minutes: the pace of posts is the real one. On Cosmos a large Monday takes the emulator long to fill.
 */
const PROEF = {
  script: 'proef',
  doet: 'bewijst met echte processen wat npm test klein laat zien; zonder woord alles; duurt minuten',
  voorbeeld: 'opslag --minuten 10',
  woorden: [
    {
      naam: '[ONDERDEEL ...]',
      uitleg:
        'alleen dit: opslag, processen, storing, gateway, duur, instanties, maandag, maandag-sqlite of maandag-cosmos',
      meer: true,
    },
  ],
  options: {
    minuten: { type: 'string', waarde: 'AANTAL', uitleg: 'hoe lang opslag en duur duren; anders 10' },
    opdrachten: { type: 'string', waarde: 'AANTAL', uitleg: 'hoeveel opdrachten er zijn' },
    mensen: {
      type: 'string',
      waarde: 'AANTAL',
      uitleg: 'hoeveel mensen er tegelijk klikken; anders 50, op maandag 2 000',
    },
    bezinken: {
      type: 'string',
      waarde: 'SECONDEN',
      uitleg: 'hoe lang een nieuw bericht wacht op maandag; anders 60',
    },
    storing: { type: 'string', waarde: 'SECONDEN', uitleg: 'hoe lang de opslag weg is; anders 60' },
  },
  codes: { 0: 'alles klopt', 1: 'er klopt iets niet; de tabel zegt wat' },
} as const satisfies Command;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

await runScript(PROEF, process.argv.slice(2), async ({ values, positionals }) => {
  const minuten = Number(values.minuten ?? 10);
  const people = Number(values.mensen ?? 50);
  const outageMs = Number(values.storing ?? 60) * 1000;
  const PROOFS: Readonly<Record<string, Proof>> = {
    processen: {
      opdrachten: Number(values.opdrachten ?? 1000),
      people,
      stepsEach: 4,
      pauseMs: 0,
      outageMs: 0,
    },
    // Nobody is done before the outage ends.
    storing: {
      opdrachten: Number(values.opdrachten ?? 500),
      people,
      stepsEach: 5,
      pauseMs: outageMs / 4,
      outageMs,
    },
  };

  const results: Measurement[] = [];
  if (positionals.length === 0 || positionals.includes('opslag')) {
    say(`opslag: ${minuten} minutes of faults on SQLite ...`);
    const measured = await proveOnSqlite(minuten * 60_000, say);
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
    say(`duur: ${minuten} minutes of mixed use of ${opdrachten} opdrachten ...`);
    const measured = await proveSoak(minuten, opdrachten, say);
    say(`\n${printTable(measured)}\n`);
    results.push(...measured);
  }
  if (positionals.length === 0 || positionals.includes('instanties')) {
    const opdrachten = Number(values.opdrachten ?? 300);
    say('instanties: one and four on one emulator ...');
    const measured = await proveInstances(opdrachten, say);
    say(`\n${printTable(measured)}\n`);
    results.push(...measured);
  }
  for (const [name, monday] of Object.entries(mondays(Number(values.opdrachten ?? 10_000), values))) {
    const isAsked = ['maandag', name].some((one) => positionals.includes(one));
    if (positionals.length > 0 && !isAsked) continue;
    say(
      `${name}: ${monday.opdrachten} opdrachten, ${monday.people} people, ${monday.processes} process(es) ...`,
    );
    const measured = await proveMonday(monday, say);
    say(`\n${printTable(measured)}\n`);
    results.push(...measured);
  }
  const missed = results.filter(({ target }) => target?.met === false);
  say(missed.length === 0 ? 'All of it holds.' : `${missed.length} do not hold.`);
  if (missed.length > 0) process.exitCode = 1;
});

/** A region of that size: 10 000 opdrachten have 50 overleggen, 300 channels and 40 agendas on a Monday, and 1 500 of 2 000 people get reminders. */
function mondays(
  opdrachten: number,
  { mensen, bezinken }: { readonly mensen?: string; readonly bezinken?: string },
): Readonly<Record<string, Monday>> {
  const part = (ofWhole: number): number => Math.max(4, Math.round((ofWhole * opdrachten) / 10_000));
  const people = Number(mensen ?? part(2_000));
  const size = {
    opdrachten,
    people,
    overleggen: Math.max(part(40), Math.min(50, part(50))),
    kanalen: Math.max(part(300), part(50)),
    bundels: Math.round(people * 0.75),
    agendas: part(40),
    coordinators: 2,
    answersASecond: part(30),
    settleSeconds: Number(bezinken ?? 60),
  };
  return {
    'maandag-sqlite': { ...size, store: 'sqlite', processes: 1 },
    'maandag-cosmos': { ...size, store: 'cosmos', processes: 4 },
  };
}
