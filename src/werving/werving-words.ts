import { localDate } from '../shared/clock.ts';
import { formatDutchDate, formatShortDutchDate } from '../shared/dutch-dates.ts';
import { formatCenten } from '../shared/euro.ts';
import { standOf, type Werving } from './werving.ts';

/** The texts about requests for people with an experience that users read (Dutch, B1). Plain text. */

/** '1 mens', '8 mensen'. */
export function mensenWords(aantal: number): string {
  return aantal === 1 ? '1 mens' : `${aantal} mensen`;
}

/** From where they are sought. */
export function waarWords({ gemeenten }: Pick<Werving, 'gemeenten'>): string {
  return gemeenten.length === 0 ? 'de hele regio' : gemeenten.join(', ');
}

/** '€ 15,00 voor elke deelnemer'; what is not known is said. */
export function vergoedingWords({ vergoeding }: Pick<Werving, 'vergoeding'>): string {
  if (vergoeding === undefined) return 'niet bekend';
  return vergoeding === 0 ? 'geen' : `${formatCenten(vergoeding)} voor elke deelnemer`;
}

/** 'Gevonden: 5 van de 8 mensen, uit Hilversum en Huizen.' */
export function gevondenWords({ aantal, antwoord }: Pick<Werving, 'aantal' | 'antwoord'>): string {
  if (!antwoord) return 'Nog geen antwoord';
  if (antwoord.aantal === 0) return 'Niemand gevonden';
  const from =
    antwoord.gemeenten.length === 0
      ? 'niet bekend uit welke gemeenten'
      : `uit ${antwoord.gemeenten.join(', ')}`;
  return `${antwoord.aantal} van de ${mensenWords(aantal)}, ${from}`;
}

/** Where it stands, as a sentence. @param dicht why nobody is sought any more, where that is so */
export function standSentence(werving: Werving, dicht?: string): string {
  const { gevraagd, antwoord, ingetrokken, uiterlijk } = werving;
  switch (standOf(werving)) {
    case 'ingetrokken':
      return `Ingetrokken: ${ingetrokken?.reden ?? ''}`;
    case 'beantwoord':
      return `${antwoord?.door ?? ''} antwoordde op ${day(antwoord?.op ?? gevraagd.op)}: ${gevondenWords(werving)}.`;
    case 'gevraagd':
      return (
        dicht ??
        `De coördinator zoekt. Het antwoord komt uiterlijk ${formatDutchDate(uiterlijk)}, met aantallen en zonder namen.`
      );
  }
}

/** Under a request in a list. @param today YYYY-MM-DD */
export function listLine(werving: Werving, today: string, opdracht: string | undefined): string {
  const { aantal, uiterlijk, gevraagd } = werving;
  const late = standOf(werving) === 'gevraagd' && uiterlijk < today ? '⚠ ' : '';
  const stand = {
    gevraagd: `${late}uiterlijk ${formatShortDutchDate(uiterlijk)}`,
    beantwoord: gevondenWords(werving),
    ingetrokken: 'ingetrokken',
  }[standOf(werving)];
  return [mensenWords(aantal), `gevraagd ${formatShortDutchDate(localDate(gevraagd.op))}`, opdracht, stand]
    .filter((part) => part !== undefined)
    .join(' · ');
}

function day(op: string): string {
  return formatDutchDate(localDate(op));
}
