import type { Dossier } from './dossier.ts';
import { verschuldigd } from './verschuldigd.ts';

/** Where the opdracht stands, in one short sentence. */
export function statusSentence(dossier: Dossier): string {
  const owed = owedSentence(dossier);
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
      return 'Bij deze opdracht doen inwoners niet mee. De coördinator is akkoord met de reden.';
    case 'besloten':
      return owed === '' ? 'Er is een besluit.' : `Er is een besluit. ${owed}`;
    case 'teruggekoppeld':
      return 'Wie meedeed, heeft gehoord wat ermee is gedaan. De meetlat is nog niet ingevuld.';
    case 'afgerond':
      return 'Alles is afgerond, ook de meetlat.';
    case 'uitgesteld':
      return `Het besluit is uitgesteld. Er is nog geen nieuwe datum.${owed === '' ? '' : ` ${owed}`}`;
    case 'ingetrokken':
      return `Deze opdracht is ingetrokken. ${owed === '' ? 'Niemand hoeft nog iets te doen.' : owed}`;
  }
}

/** Who waits for an answer; empty when nobody does. */
function owedSentence(dossier: Dossier): string {
  const owed = verschuldigd(dossier);
  if (!owed) return '';
  return owed.nummer === 1
    ? 'Wie meedeed, moet nog horen wat ermee is gedaan.'
    : 'Het veranderde na de terugkoppeling. Wie meedeed, moet dat nog horen.';
}
