import type { DomainError } from '../shared/errors.ts';
import { describeError } from '../shared/logger.ts';

/** What usually helps, by the status or the code with which the store refused. */
const ADVICE: Readonly<Record<string, string>> = {
  401: 'De sleutel of het token klopt niet.',
  403: 'Dit account mag niet bij de opslag. Geef het recht op de gegevens (docs/beheer.md, Met de opslag werken).',
  404: 'De database of een container is er niet. In Azure maakt infra/ die; bij een emulator doe je npm run cosmos:aanmaken.',
  429: 'De opslag heeft het te druk.',
  503: 'De opslag heeft een storing.',
  ENOTFOUND: 'Het adres in COSMOS_ENDPOINT bestaat niet.',
  ECONNREFUSED: 'Op het adres in COSMOS_ENDPOINT luistert niets.',
  CredentialUnavailableError: 'Je bent niet ingelogd. Doe eerst az login.',
  AggregateAuthenticationError: 'Je bent niet ingelogd. Doe eerst az login.',
};

/** For whoever gives a command and finds an account shut: the sentence, what helps, and what the account said (codes only). */
export function storeTrouble({ message, cause }: DomainError): string {
  if (!(cause instanceof Error)) return message;
  const code = 'code' in cause && cause.code !== undefined ? String(cause.code) : '';
  const advice = ADVICE[code] ?? ADVICE[cause.name];
  return advice === undefined ? message : `${message} ${advice} (${[cause.name, code].join(' ').trim()})`;
}

/** What usually is the matter with a file or a folder, by what the system says. */
const FILE_TROUBLE: Readonly<Record<string, string>> = {
  ENOENT: 'is er niet. Klopt de naam?',
  ENOTDIR: 'gaat door iets dat geen map is. Klopt de naam?',
  EEXIST: 'is er al, en is iets anders dan verwacht.',
  EISDIR: 'is een map. Daar moet een bestand staan.',
  EACCES: 'mag ik niet lezen of schrijven. Geef rechten, of kies iets anders.',
  EPERM: 'mag ik niet lezen of schrijven. Geef rechten, of kies iets anders.',
  EROFS: 'mag ik niet veranderen. Kies iets anders.',
  ENOSPC: 'past niet meer op de schijf. Maak ruimte vrij.',
};

/** For whoever gives a command that ends in a way that nobody expected: one sentence with codes, without what a library says. */
export function unexpectedTrouble(error: unknown, logLevel: string | undefined): string {
  const { error: name, code, errcode, at } = describeError(error);
  const path = error instanceof Error && 'path' in error ? String(error.path) : '';
  const trouble = FILE_TROUBLE[String(code)];
  if (path !== '' && trouble !== undefined) return `"${path}" ${trouble}`;
  const codes = [name, code, errcode].filter((one) => one !== undefined).join(' ');
  const sentence = `Er ging iets mis wat ik niet verwachtte (${codes}).`;
  return logLevel?.toLowerCase() === 'debug'
    ? `${sentence} ${at}`
    : `${sentence} Met LOG_LEVEL=debug zeg ik ook waar.`;
}
