import { localDate } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { Overleggen } from '../shared/overleg.ts';
import type { Eindebericht, Koppeling, Voorstel } from './koppeling.ts';

/** What the overleggen of the region are called inside a sentence. */
export type InSentence = Pick<Overleggen, 'inSentence'>;

/** 'Directieoverleg', 'programma Jeugd': as a title or a label. */
export function koppelingWords(koppeling: Koppeling, overleggen: Pick<Overleggen, 'naam'>): string {
  return koppeling.soort === 'programma' ? programmaWords(koppeling) : overleggen.naam(koppeling.overlegId);
}

/** 'het Directieoverleg', 'de Werkgroep Financiën', 'programma Jeugd': inside a sentence. */
export function koppelingInSentence(koppeling: Koppeling, overleggen: InSentence): string {
  return koppeling.soort === 'programma'
    ? programmaWords(koppeling)
    : overleggen.inSentence(koppeling.overlegId);
}

function programmaWords({ programma }: { readonly programma: string }): string {
  return `programma ${programma}`;
}

/** 'het kanaal ‘DO’ in het team ‘Regio Jeugd’'; a name is said as Teams told it. */
export function kanaalWords(naam: string, teamNaam: string | undefined): string {
  return teamNaam === undefined ? `het kanaal ‘${naam}’` : `het kanaal ‘${naam}’ in het team ‘${teamNaam}’`;
}

export function dayWords(at: string): string {
  return formatDutchDate(localDate(at));
}

/** Since when there is a question, and who is behind it, as far as Teams told. */
export function aanleidingWords({ hoe, door, sinds }: Voorstel): string {
  const day = dayWords(sinds);
  const who = door?.naam ?? 'Iemand van wie ik de naam niet ken';
  switch (hoe) {
    case 'gemaakt':
      return door
        ? `${who} maakte het kanaal op ${day}.`
        : `Het kanaal is gemaakt op ${day}. Ik weet niet door wie.`;
    case 'hernoemd':
      return door
        ? `${who} gaf het deze naam op ${day}.`
        : `Het kreeg deze naam op ${day}. Ik weet niet van wie.`;
    case 'hersteld':
      return door
        ? `Het kanaal was verwijderd. ${who} haalde het terug op ${day}.`
        : `Het kanaal was verwijderd en kwam terug op ${day}. Ik weet niet door wie.`;
    case 'bot toegevoegd':
      return door
        ? `${who} zette mij op ${day} in dit team.`
        : `Ik zit sinds ${day} in dit team. Ik weet niet wie dat deed.`;
    case undefined:
      return `Ik zag dit kanaal op ${day}. Ik weet niet wie het maakte.`;
  }
}

const REDEN: Readonly<Record<Eindebericht['reden'], (kanaal: string, team: string) => string>> = {
  'kanaal verwijderd': (kanaal) => `Het kanaal ${kanaal} is verwijderd`,
  'team verwijderd': (_kanaal, team) => `Het team ${team} is verwijderd`,
  'bot verwijderd': (_kanaal, team) => `Ik ben uit het team ${team} gehaald`,
  onvindbaar: (kanaal) => `Teams kan het kanaal ${kanaal} niet meer vinden`,
  'team gearchiveerd': (_kanaal, team) => `Het team ${team} is gearchiveerd`,
};

/** What happened, as a title. A team without a known name is named after its channel. */
export function redenWords({ reden, gestopt, teamNaam }: Eindebericht): string {
  const kanaal = gestopt[0]?.naam ?? '';
  return REDEN[reden](kanaal, teamNaam ?? `van het kanaal ${kanaal}`);
}
