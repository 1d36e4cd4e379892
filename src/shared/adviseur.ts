/** A colleague with lived experience who advises on the method of plans: Entra object id and name. */
export type Adviseur = { readonly id: string; readonly naam: string };

/** Who is it now. `sinds`: the day (YYYY-MM-DD) on which this colleague was chosen. */
export type AdviseurNu = Adviseur & { readonly sinds: string };

/** Who are adviseur now; the same list as long as nobody came or went. */
export type LeesAdviseurs = () => Promise<readonly AdviseurNu[]>;
