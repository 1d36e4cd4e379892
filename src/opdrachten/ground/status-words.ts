import { hasOpenAdvies } from './advies.ts';
import type { Dossier } from './dossier.ts';
import { goesOn } from './dossier-course.ts';
import { overgenomenWords } from './jaartabel.ts';
import { gegevenOf } from './terugkoppeling.ts';
import { tookPart, verschuldigd } from './verschuldigd.ts';

/** Where the opdracht stands, and who waits for an answer, in short sentences. */
export function statusSentence(dossier: Dossier): string {
  const owed = owedSentence(dossier);
  const nobody = dossier.status === 'ingetrokken' && owed === '' ? 'Niemand hoeft nog iets te doen.' : '';
  return [standSentence(dossier), owed, nobody].filter((words) => words !== '').join(' ');
}

function standSentence(dossier: Dossier): string {
  const overgenomen = overgenomenWords(dossier);
  if (overgenomen !== undefined) return `${overgenomen} Niemand hoeft er nog iets voor te doen.`;
  switch (dossier.status) {
    case 'plan gevraagd':
      return 'Het plan is gevraagd. Het is nog niet begonnen.';
    case 'plan in concept':
      return dossier.vraag
        ? 'Het plan is teruggestuurd met een vraag van de coördinator.'
        : 'Er wordt aan het plan gewerkt.';
    case 'plan ingediend':
      return 'Het plan is ingediend. De coördinator bekijkt het.';
    case 'plan afgestemd':
      return 'De coördinator is akkoord met het plan.';
    case 'in uitvoering':
      return 'Het plan wordt uitgevoerd.';
    case 'verwerkt':
      return 'De inbreng van inwoners is verwerkt.';
    case 'geen participatie':
      return `${geenParticipatieWords(dossier)} De coördinator is akkoord met de reden.`;
    case 'besloten':
      return 'Er is een besluit.';
    case 'teruggekoppeld':
      return `${gehoordWords(dossier)} De meetlat is nog niet ingevuld.`;
    case 'afgerond':
      return openRestWords(dossier) || 'Alles is afgerond, ook de meetlat.';
    case 'uitgesteld':
      return 'Het besluit is uitgesteld. Er is nog geen nieuwe datum.';
    case 'ingetrokken':
      return 'Deze opdracht is ingetrokken.';
  }
}

/** Nobody heard what was done with what nobody said. */
function gehoordWords(dossier: Dossier): string {
  if (gegevenOf(dossier).length === 0) return 'Er is vastgelegd waarom terugkoppeling niet nodig is.';
  return tookPart(dossier)
    ? 'Wie meedeed, heeft gehoord wat ermee is gedaan.'
    : 'De terugkoppeling is gegeven. Er is niet vastgelegd dat er inwoners meededen.';
}

/** That residents do not take part, and that they did when that was agreed only later. */
export function geenParticipatieWords(dossier: Pick<Dossier, 'inbreng' | 'uitvoering'>): string {
  return tookPart(dossier)
    ? 'Inwoners deden mee aan deze opdracht. Daarna is afgesproken dat er verder geen participatie is.'
    : 'Bij deze opdracht doen inwoners niet mee.';
}

/** What is not done yet once the meetlat is filled in; empty when nothing is left. */
export function openRestWords(dossier: Dossier): string {
  const open = (dossier.toezeggingen ?? []).filter(({ nagekomen }) => !nagekomen).length;
  const rest = [
    ...(open === 0
      ? []
      : [open === 1 ? 'Er staat nog 1 toezegging open.' : `Er staan nog ${open} toezeggingen open.`]),
    ...(hasOpenAdvies(dossier) ? ['Een advies van een adviesraad is nog niet klaar.'] : []),
    ...(goesOn(dossier) ? ['Van een later overleg is nog geen besluit vastgelegd.'] : []),
  ];
  return rest.length === 0 ? '' : ['De meetlat is ingevuld.', ...rest].join(' ');
}

/** Who waits for an answer; empty when nobody does. */
function owedSentence(dossier: Dossier): string {
  const owed = verschuldigd(dossier);
  if (!owed) return '';
  return owed.opnieuw
    ? 'Het veranderde na de terugkoppeling. Wie meedeed, moet dat nog horen.'
    : 'Wie meedeed, moet nog horen wat ermee is gedaan.';
}
