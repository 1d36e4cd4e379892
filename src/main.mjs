/**
 * What the commands of package.json start. It is JavaScript, so that a Node that cannot run the TypeScript of `main.ts` can still say which one
 * can: on macOS no Node comes along with the packages.
 */
const NEEDED = 24;
const [major] = process.versions.node.split('.');

if (Number(major) >= NEEDED) await import('./main.ts');
else {
  process.stderr.write(
    `Hiervoor is Node ${NEEDED} of nieuwer nodig. Dit is Node ${process.versions.node}. Installeer Node ${NEEDED} en doe daarna weer: npm ci\n`,
  );
  process.exitCode = 1;
}
