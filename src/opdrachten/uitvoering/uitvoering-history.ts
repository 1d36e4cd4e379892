import type { Dossier } from '../opdracht.ts';
import { type PassageEvent, passageText } from '../passage/passage.ts';
import type { InbrengEvent } from './inbreng.ts';
import { activiteitenOf, type UitvoeringEvent } from './uitvoering.ts';
import { activiteitName, peopleWords, puntWords, whenWords } from './uitvoering-words.ts';

type Detail = { readonly label: string; readonly was: string; readonly werd: string };
type Description = { readonly wat: string; readonly details?: readonly Detail[] };

/** What somebody recorded after the plan was agreed, for the history of an opdracht. */
export function describeUitvoering(
  event: UitvoeringEvent | InbrengEvent | PassageEvent,
  before: Dossier | undefined,
): Description {
  switch (event.soort) {
    case 'uitnodiging verstuurd':
    case 'activiteit gehouden':
    case 'activiteit verplaatst':
    case 'activiteit geannuleerd':
      return describeActiviteit(event, before);
    case 'inbreng toegevoegd': {
      const [first, ...others] = event.punten;
      const werd = others.length === 0 ? (first?.tekst ?? '') : puntWords(event.punten.length);
      return { wat: 'heeft inbreng toegevoegd', details: [{ label: 'Inbreng', was: '', werd }] };
    }
    case 'inbreng gewijzigd': {
      const was = textOf(before, event.punt.id);
      return {
        wat: 'heeft een punt van de inbreng aangepast',
        details: [{ label: 'Inbreng', was, werd: event.punt.tekst }],
      };
    }
    case 'inbreng verwijderd':
      return {
        wat: 'heeft een punt van de inbreng weggehaald',
        details: [
          { label: 'Inbreng', was: textOf(before, event.inbrengId), werd: '' },
          { label: 'Reden', was: '', werd: event.reden },
        ],
      };
    case 'inbreng beoordeeld': {
      const [only, ...others] = event.inbrengIds;
      return {
        wat: `heeft ${others.length === 0 ? 'een punt' : puntWords(event.inbrengIds.length)} beoordeeld`,
        details: [
          ...(others.length === 0 ? [{ label: 'Inbreng', was: '', werd: textOf(before, only) }] : []),
          { label: 'Oordeel', was: '', werd: event.oordeel },
          ...(event.reden === undefined ? [] : [{ label: 'Reden', was: '', werd: event.reden }]),
        ],
      };
    }
    case 'inbreng verwerkt':
      return { wat: 'heeft alle inbreng verwerkt' };
    case 'passage vastgelegd':
      return {
        wat: `heeft versie ${(before?.passage?.versie ?? 0) + 1} van de passage bewaard`,
        details: [{ label: 'Passage', was: '', werd: passageText(event.regels) }],
      };
  }
}

function describeActiviteit(event: UitvoeringEvent, before: Dossier | undefined): Description {
  const activiteit = before && activiteitenOf(before).find(({ id }) => id === event.activiteitId);
  const which = { label: 'Activiteit', was: '', werd: activiteit ? activiteitName(activiteit) : '' };
  const reden = (text: string | undefined): readonly Detail[] =>
    text === undefined ? [] : [{ label: 'Reden', was: '', werd: text }];
  switch (event.soort) {
    case 'uitnodiging verstuurd':
      return {
        wat: 'heeft vastgelegd dat de uitnodiging is verstuurd',
        details: [which, { label: 'Verstuurd', was: '', werd: whenWords(event.datum) }],
      };
    case 'activiteit gehouden':
      return {
        wat: 'heeft vastgelegd hoe een activiteit ging',
        details: [
          which,
          { label: 'Gehouden', was: '', werd: `${whenWords(event.datum)}, ${peopleWords(event.aantal)}` },
          { label: 'Opbrengst', was: activiteit?.verloop.gehouden?.opbrengst ?? '', werd: event.opbrengst },
          ...reden(event.reden),
        ],
      };
    case 'activiteit verplaatst':
      return {
        wat: 'heeft een activiteit verplaatst',
        details: [
          { ...which, werd: activiteit?.soort ?? '' },
          { label: 'Datum', was: activiteit ? whenWords(activiteit.nu) : '', werd: whenWords(event.naar) },
          ...reden(event.reden),
        ],
      };
    case 'activiteit geannuleerd':
      return {
        wat: 'heeft vastgelegd dat een activiteit niet doorgaat',
        details: [which, ...reden(event.reden)],
      };
  }
}

function textOf(dossier: Dossier | undefined, inbrengId: string | undefined): string {
  return dossier?.inbreng?.find(({ id }) => id === inbrengId)?.tekst ?? '';
}
