import { listTeksten } from './teksten.ts';

/** `npm run teksten`: every Dutch text that users can read, by subject and place, with its length in characters. */
let subject = '';
for (const { subject: of, file, line, tekst } of listTeksten()) {
  if (of !== subject) process.stdout.write(`\n${of}\n`);
  subject = of;
  process.stdout.write(
    `${String(tekst.length).padStart(5)}  ${file}:${line}  ${tekst.replaceAll('\n', ' ⏎ ')}\n`,
  );
}
