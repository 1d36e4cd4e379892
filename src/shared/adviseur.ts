/** A colleague with lived experience who advises on the method of plans: Entra object id and name. */
export type Adviseur = { readonly id: string; readonly naam: string };

/** Who are adviseur now; the same list as long as nobody came or went. */
export type LeesAdviseurs = () => Promise<readonly Adviseur[]>;
