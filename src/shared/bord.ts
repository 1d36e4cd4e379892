/** Places on the werkbord, for who leads there: each page, and each part of the page of an opdracht, has one name. */

/** The parts of the page of an opdracht, in their order; each is an anchor, so that a link opens there. */
export const DOSSIER_DELEN = {
  tijdlijn: 'Tijdlijn',
  route: 'Behandelingen',
  plan: 'Plan',
  activiteiten: 'Activiteiten',
  inbreng: 'Inbreng van inwoners',
  passage: 'Passage',
  besluiten: 'Besluiten en toezeggingen',
  terugkoppeling: 'Wat inwoners hoorden',
  cijfers: 'Cijfers',
  geschiedenis: 'Geschiedenis',
} as const;
export type DossierDeel = keyof typeof DOSSIER_DELEN;

/** The pages to which something leads, by the first part of their address. */
type BordPad = 'overzicht' | 'mijn-werk' | 'dossier' | 'planning' | 'vergadering' | 'cijfers' | 'gemeente';

/** A page of the werkbord, what stands behind its question mark, and the part of it at which it opens. */
export type BordPlek = {
  readonly pad: BordPad;
  readonly params: Readonly<Record<string, string>>;
  readonly deel?: DossierDeel;
};

/** The page of an opdracht. @param deel the part at which it opens */
export function opDossier(id: string, deel?: DossierDeel): BordPlek {
  return { pad: 'dossier', params: { id }, ...(deel === undefined ? {} : { deel }) };
}
