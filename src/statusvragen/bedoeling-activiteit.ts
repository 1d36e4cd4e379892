import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { methodenIn } from '../opdrachten/ground/methoden.ts';
import { activiteitenOf, type Wat } from '../opdrachten/ground/uitvoering.ts';

/** What is typed of one activiteit: which one it is, and what was said of it. */

const AANTAL =
  /\b(\d{1,3}) (?:\p{L}+ )?(?:mensen|inwoners|deelnemers|personen|man|jongeren|ouders|ouderen|mantelzorgers|cliënten|kinderen)\b/iu;

/** How many there were, as it was typed: 'er waren 9 mensen'. */
export function aantalIn(zin: string): string | undefined {
  return AANTAL.exec(zin)?.[1];
}

/** Those of which it is not recorded yet how they went. */
export function openActiviteiten(dossier: Dossier) {
  return activiteitenOf(dossier).filter(({ stand }) => stand === 'gepland' || stand === 'uitgenodigd');
}

/** The form at the activiteit that is meant, filled in: the only one, or the only one of the kind that was named. With more it is chosen where all stand. */
export function recording(
  wat: Wat,
  opdracht: string,
  dossier: Dossier,
  { zin, vandaag }: { readonly zin: string; readonly vandaag: string },
  typed: Readonly<Record<string, string | undefined>> = {},
): { readonly verb: string; readonly data: Readonly<Record<string, string | undefined>> } {
  const open = openActiviteiten(dossier).filter(({ nu }) => wat !== 'gehouden' || nu <= vandaag);
  const { methoden } = methodenIn(zin);
  const named = open.filter(({ soort }) => methoden.some((methode) => methode === soort));
  const [only, ...others] = named.length > 0 ? named : open;
  return only && others.length === 0
    ? { verb: 'opdrachten.recordForm', data: { opdracht, activiteit: only.id, wat, ...typed } }
    : { verb: 'opdrachten.uitvoering', data: { opdracht } };
}
