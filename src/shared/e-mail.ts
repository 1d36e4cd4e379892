/** An address, without what mail programs put around it. */
const ADRES = /^[^\s@,;]+@[^\s@,;.]+(?:\.[^\s@,;.]+)+$/;

/** What is wrong with one or more e-mail addresses, as a question for the card, or undefined. */
export function emailProbleem(tekst: string): string | undefined {
  const adressen = tekst.split(/[\s,;]+/).filter((one) => one !== '');
  return adressen.every((one) => ADRES.test(one))
    ? undefined
    : 'Dit is geen e-mailadres. Zet tussen twee adressen een komma.';
}
