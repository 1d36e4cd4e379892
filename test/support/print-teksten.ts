import type { Command } from '../../src/opdrachtregel/commands.ts';
import { runScript } from '../../src/opdrachtregel/script.ts';
import { listTeksten } from './teksten.ts';

const TEKSTEN = {
  script: 'teksten',
  doet: 'drukt elke Nederlandse tekst af die gebruikers kunnen lezen, per onderwerp, met de lengte in tekens',
  voorbeeld: '',
  woorden: [],
  options: {},
} as const satisfies Command;

await runScript(TEKSTEN, process.argv.slice(2), () => {
  let subject = '';
  for (const { subject: of, file, line, tekst } of listTeksten()) {
    if (of !== subject) process.stdout.write(`\n${of}\n`);
    subject = of;
    process.stdout.write(
      `${String(tekst.length).padStart(5)}  ${file}:${line}  ${tekst.replaceAll('\n', ' ⏎ ')}\n`,
    );
  }
});
