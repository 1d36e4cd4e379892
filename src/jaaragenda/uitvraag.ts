import { type Contact, isGesteld, type Jaaragenda, type Vraag } from './jaaragenda.ts';

/** Which gemeente was asked for topics, and what it answered. Pure. */

/** A gemeente of the region with who are contact today. */
export type GemeenteContacten = {
  readonly gemeente: string;
  readonly contacten: readonly (Contact & { readonly id: string })[];
  /** A coördinator said that it needs no contact. */
  readonly nietNodig: boolean;
};

/** What one contact said: the titles of the topics; none: that there is no topic. */
type Antwoord = { readonly naam: string; readonly onderwerpen: readonly string[] };

export type Uitvraag = {
  readonly gemeente: string;
  /** Those who were asked and did not answer for it, with the day (YYYY-MM-DD) before which they were asked to. */
  readonly wacht: readonly { readonly naam: string; readonly voor: string }[];
  readonly antwoorden: readonly Antwoord[];
  /** Who could be asked. */
  readonly contacten: readonly Contact[];
};
export type UitvraagStand = 'geantwoord' | 'geen antwoord' | 'niet gevraagd';

/** One answer is enough for a gemeente; what others say stands beside it. */
export function uitvraagStand({ antwoorden, wacht }: Uitvraag): UitvraagStand {
  if (antwoorden.length > 0) return 'geantwoord';
  return wacht.length > 0 ? 'geen antwoord' : 'niet gevraagd';
}

/** Of each gemeente of the region, and of each that was asked then. */
export function uitvragen(agenda: Jaaragenda, regio: readonly GemeenteContacten[]): readonly Uitvraag[] {
  const asked = agenda.vragen.flatMap(({ aan }) => aan.gemeenten ?? []);
  const names = new Set([...regio.map(({ gemeente }) => gemeente), ...asked]);
  return [...names].map((gemeente) => {
    const mine = agenda.vragen.filter(({ aan }) => aan.gemeenten?.includes(gemeente));
    const done = mine.filter((vraag) => hasAnswered(agenda, vraag, gemeente));
    return {
      gemeente,
      wacht: mine.filter((vraag) => !done.includes(vraag)).map(({ aan, voor }) => ({ naam: aan.naam, voor })),
      antwoorden: done.map(({ aan }) => ({
        naam: aan.naam,
        onderwerpen: topicsOf(agenda, aan)
          .filter((one) => one.gemeente === gemeente)
          .map(({ titel }) => titel),
      })),
      contacten: regio.find((one) => one.gemeente === gemeente)?.contacten ?? [],
    };
  });
}

/** Those who were asked and of whom it was not known then for which gemeente. */
export function zonderGemeente({ vragen }: Jaaragenda): readonly Vraag[] {
  return vragen.filter(({ aan }) => (aan.gemeenten ?? []).length === 0);
}

/** Who is contact of several gemeenten answered for this one with a topic of it, or for all with none. */
function hasAnswered(agenda: Jaaragenda, vraag: Vraag, gemeente: string): boolean {
  if (vraag.beantwoord === undefined || !isGesteld(vraag)) return false;
  if (vraag.aan.gemeenten?.length === 1) return true;
  const own = topicsOf(agenda, vraag.aan);
  return own.length === 0 || own.some((one) => one.gemeente === gemeente);
}

function topicsOf({ onderwerpen }: Jaaragenda, { id }: Contact) {
  return onderwerpen.filter(
    ({ herkomst, toegevoegd }) => herkomst === 'gemeente' && toegevoegd.doorId === id,
  );
}
