import { BOT_ACTOR } from '../shared/actor.ts';
import { localDate } from '../shared/clock.ts';
import { foldKanaal, type Kanaal, type KanaalEvent, koppelingOf, openVoorstel } from './kanaal.ts';
import { type Gestopt, isSameKoppeling, type Koppeling, koppelingKey, type Voorstel } from './koppeling.ts';
import { type Bereik, sameBereik } from './persoon.ts';

/** A channel as a turn shows it. */
export type SeenKanaal = {
  readonly conversationId: string;
  /** Teams does not always say it; then the name stays as it was. */
  readonly naam: string | undefined;
  readonly bereik: Bereik;
  readonly team?: { readonly id: string; readonly naam: string | undefined };
  readonly how?: NonNullable<Voorstel['hoe']>;
  readonly by?: { readonly id: string; readonly naam?: string };
};

/** The id of the overleg whose channel has this name. */
type FindOverlegId = (naam: string) => string | undefined;

const UNNAMED = 'Kanaal zonder naam';
/** Teams gives the general channel of a team no name. */
const GENERAL = 'Algemeen';

/**
 * What it changes that a channel shows that it is there. A name binds nothing: one that is that of an overleg is put before the
 * coördinators, and so is what a channel was bound to before it was deleted.
 * @param now ISO instant
 */
export function decideSeen(
  known: Kanaal | undefined,
  seen: SeenKanaal,
  {
    id,
    now,
    findOverlegId,
  }: { readonly id: string; readonly now: string; readonly findOverlegId: FindOverlegId },
): KanaalEvent[] {
  const { bereik, team, how, by } = seen;
  const isGeneral = team?.id === seen.conversationId;
  const naam = seen.naam ?? known?.naam ?? (isGeneral ? GENERAL : UNNAMED);
  const teamId = team?.id ?? known?.teamId;
  const teamNaam = team?.naam ?? known?.teamNaam;
  const isNews =
    known?.naam !== naam ||
    !sameBereik(known.bereik, bereik) ||
    known.teamId !== teamId ||
    known.teamNaam !== teamNaam ||
    known.verwijderd === true ||
    known.gearchiveerd === true;
  const gezien: KanaalEvent = {
    soort: 'kanaal gezien',
    naam,
    bereik,
    ...(teamId === undefined ? {} : { teamId }),
    ...(teamNaam === undefined ? {} : { teamNaam }),
  };
  const context = { id, at: now, actor: { id: BOT_ACTOR.id, naam: BOT_ACTOR.naam } };
  const after = isNews ? foldKanaal(known, gezien, context) : known;
  const koppeling = after && wanted(after, findOverlegId);
  const events = isNews ? [gezien] : [];
  if (!koppeling || isSameKoppeling(openVoorstel(after)?.koppeling, koppeling)) return events;
  return [
    ...events,
    {
      soort: 'koppeling voorgesteld',
      nummer: numberOf(after.voorstellen?.at(-1), now),
      koppeling,
      hoe: how,
      door: by,
    },
  ];
}

/** What may be proposed for it: what it was bound to, or else what its name says, unless somebody said no to that. */
function wanted(kanaal: Kanaal, findOverlegId: FindOverlegId): Koppeling | undefined {
  if (koppelingOf(kanaal)) return undefined;
  return [kanaal.vorige, byName(kanaal, findOverlegId)].find(
    (koppeling) => koppeling && !kanaal.geweigerd?.includes(koppelingKey(koppeling)),
  );
}

function byName({ naam }: Kanaal, findOverlegId: FindOverlegId): Koppeling | undefined {
  const overlegId = findOverlegId(naam);
  return overlegId === undefined ? undefined : { soort: 'overleg', overlegId };
}

/** A name that goes to and fro on one day is one question: nobody can call a coördinator time and again. */
function numberOf(last: Voorstel | undefined, now: string): number {
  if (!last) return 1;
  const { soort, op } = last.einde ?? { soort: 'hernoemd', op: now };
  const isSame = (soort === 'hernoemd' || soort === 'verlaten') && localDate(op) === localDate(now);
  return isSame ? last.nummer : last.nummer + 1;
}

/** Who unbinds a channel wants nothing there: its name is no question any more either. */
export function decideUnbind(kanaal: Kanaal, findOverlegId: FindOverlegId): KanaalEvent[] {
  const koppeling = koppelingOf(kanaal);
  if (!koppeling) return [];
  const named = byName(kanaal, findOverlegId);
  const isOther = named && !isSameKoppeling(named, koppeling);
  return [
    { soort: 'kanaal losgekoppeld' },
    ...(isOther ? [{ soort: 'koppeling geweigerd', koppeling: named } as const] : []),
  ];
}

export function decideBind(kanaal: Kanaal, koppeling: Koppeling): KanaalEvent[] {
  if (isSameKoppeling(koppelingOf(kanaal), koppeling)) return [];
  return koppeling.soort === 'overleg'
    ? [{ soort: 'kanaal gekoppeld', overlegId: koppeling.overlegId }]
    : [{ soort: 'kanaal aan programma gekoppeld', programma: koppeling.programma }];
}

/** What a coördinator sees on the card of a proposal, and answers. */
export type Antwoord = { readonly nummer: number; readonly getoond: string; readonly ja: boolean };

/** Nothing when it was answered already, or is another question by now. */
export function decideAntwoord(kanaal: Kanaal, { nummer, getoond, ja }: Antwoord): KanaalEvent[] {
  const open = openVoorstel(kanaal);
  if (open?.nummer !== nummer || koppelingKey(open.koppeling) !== getoond) return [];
  return ja
    ? decideBind(kanaal, open.koppeling)
    : [{ soort: 'koppeling geweigerd', koppeling: open.koppeling }];
}

/** The overviews that stop when a channel ends; undefined: it had none. */
export function gestoptOf(kanalen: readonly Kanaal[]): readonly Gestopt[] | undefined {
  const found = kanalen.flatMap((kanaal) => {
    const koppeling = koppelingOf(kanaal);
    return koppeling ? [{ kanaalId: kanaal.id, naam: kanaal.naam, koppeling }] : [];
  });
  return found.length === 0 ? undefined : found;
}
