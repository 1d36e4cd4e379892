/**
 * What starts the bot and its commands. It is JavaScript for two reasons: a Node that cannot run the TypeScript of `main.ts` can still say
 * which one can (on macOS no Node comes along with the packages), and compiled code is kept from here on. What is loaded before that is
 * stripped of its types anew at each start, by a part of Node that takes more to load than all of `main.ts` (docs/adr/0139).
 */
const NEEDED = 24;
const [major] = process.versions.node.split('.');

if (Number(major) >= NEEDED) {
  // An older Node does not have it, and would not come as far as its sentence.
  const { enableCompileCache } = await import('node:module');
  enableCompileCache();
  await import('./main.ts');
} else {
  process.stderr.write(
    `Hiervoor is Node ${NEEDED} of nieuwer nodig. Dit is Node ${process.versions.node}. Installeer Node ${NEEDED} en doe daarna weer: npm ci\n`,
  );
  process.exitCode = 1;
}
