import { formatShortDutchDate, parseDutchDate } from '../shared/dutch-dates.ts';
import { bareLines } from '../shared/lines.ts';
import type { Schoolvakantie } from '../shared/regio-gegevens.ts';
import { FormProblem } from '../shared/tekst-rules.ts';

/** School holidays as they are typed and shown, a line each. */

/** 'Zomervakantie: 10 jul 2027 t/m 22 aug 2027' */
export function schoolvakantieRegel({ naam, van, tot }: Schoolvakantie): string {
  return `${naam}: ${formatShortDutchDate(van)} t/m ${formatShortDutchDate(tot)}`;
}

/** More do not stand on a card. */
const MOST = 25;
const MAX_NAAM = 60;

/** @returns undefined when nothing is filled in. @throws FormProblem that names the line that is not right */
export async function readSchoolvakanties(text: string): Promise<Schoolvakantie[] | undefined> {
  const lines = bareLines(text);
  if (lines.length === 0) return undefined;
  if (lines.length > MOST) throw problem(`Vul hooguit ${MOST} vakanties in.`);
  const found: Schoolvakantie[] = [];
  for (const line of lines) found.push(await readLine(line));
  return found;
}

async function readLine(line: string): Promise<Schoolvakantie> {
  const [, naam = '', begin = '', end = ''] = /^([^:]+):(.+?)(?:t\/m|tot en met)(.+)$/i.exec(line) ?? [];
  const van = await parseDutchDate(begin);
  const tot = await parseDutchDate(end);
  const isRead = naam.trim() !== '' && van?.certain === true && tot?.certain === true;
  if (!isRead || !van || !tot)
    throw problem(`Ik kan deze regel niet lezen: ${line.slice(0, MAX_NAAM)}. Zo kan het: ${VOORBEELD}.`);
  if (naam.trim().length > MAX_NAAM) throw problem(`Maak de naam korter dan ${MAX_NAAM} tekens.`);
  if (tot.datum < van.datum) throw problem(`${naam.trim()} kan niet ophouden voor hij begint.`);
  return { naam: naam.trim(), van: van.datum, tot: tot.datum };
}

export const VOORBEELD = 'Zomervakantie: 10 juli 2027 t/m 22 augustus 2027';

function problem(tekst: string): FormProblem {
  return new FormProblem({ schoolvakanties: tekst });
}
