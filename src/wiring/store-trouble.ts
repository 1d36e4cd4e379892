import type { DomainError } from '../shared/errors.ts';

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
