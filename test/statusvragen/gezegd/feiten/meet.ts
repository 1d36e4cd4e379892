import { writeFileSync } from 'node:fs';
import { inWereld } from '../../wereld/stel-deel.ts';
import { OORDELEN } from './oordeel.ts';
import { type Gesteld, stelEnBeoordeel } from './stel-en-beoordeel.ts';

/**
 * `node test/statusvragen/gezegd/feiten/meet.ts [seed] [keren] [file]`: asks the composed questions and prints for each fact, way of naming and
 * way of asking how many are right, asked back, another card and wrong in silence. In the file stands what came of those that are not right.
 */
const [seed = '1', keren = '3', to] = process.argv.slice(2);
const asked = await inWereld((wereld) => stelEnBeoordeel(wereld, Number(seed), Number(keren)));

const WIDE = 90;
function rows(keyOf: (one: Gesteld) => string): string {
  const grouped = Map.groupBy(asked, keyOf);
  return [...grouped]
    .map(
      ([key, some]) =>
        key.padEnd(WIDE) +
        OORDELEN.map((one) => `${some.filter(({ oordeel }) => oordeel === one).length}`.padStart(7)).join(''),
    )
    .join('\n');
}
const tell = ({ gezegd, gezien, oordeel }: Gesteld): string =>
  [
    `${oordeel} · ${gezegd.feit} · ${gezegd.wie ? `${gezegd.wie.naam}: ` : ''}${gezegd.vraag}`,
    `  waar: ${JSON.stringify(gezegd.waar)}`,
    `  kop: ${gezien.kop.replaceAll('\n', ' | ')}`,
    `  rijen: ${gezien.rijen.join(', ')}`,
  ].join('\n');

process.stdout.write(
  [
    ''.padEnd(WIDE) + OORDELEN.map((one) => one.padStart(7)).join(''),
    rows(() => 'samen'),
    rows(({ gezegd }) => gezegd.feit),
    rows(({ gezegd }) => `genoemd: ${gezegd.noemt}`),
    rows(({ gezegd }) => `${gezegd.feit} | ${gezegd.zin}`),
    '',
  ].join('\n'),
);
if (to !== undefined)
  writeFileSync(
    to,
    asked
      .filter(({ oordeel }) => oordeel !== 'goed')
      .map(tell)
      .join('\n\n'),
  );
