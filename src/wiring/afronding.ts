import type { Afgerond } from '../archief/vernietigen.ts';
import { bestandTitel, jaaragendaTitel, vergaderingTitel, vraagTitel } from '../archief/vernietigen-words.ts';
import { isOver } from '../opdrachten/ground/dossier-status.ts';
import { type JaarDossier, yearOf } from '../overzichten/cijfers.ts';
import type { DossierSoort } from '../shared/bewaartermijnen.ts';
import { localDate } from '../shared/clock.ts';
import { openTerugkijken, standOf } from '../signalen/signaal.ts';
import { namedBy } from '../vergaderingen/ground/route.ts';
import { listJaarFacts } from '../verplichtingen/jaaragenda-verplichting.ts';
import { standOf as wervingStand } from '../werving/werving.ts';
import type { Core } from './core.ts';

type Dependencies = Pick<Core, 'streams' | 'clock'> & {
  readonly listDossiers: () => Promise<readonly JaarDossier[]>;
};

/** What of each kind of dossier is finished; undefined: the bot cannot destroy it yet, and it stays. */
type Afronding = Readonly<
  Record<DossierSoort, (() => Promise<readonly Omit<Afgerond, 'soort'>[]>) | undefined>
>;

/** What of each kind of dossier is finished, so that it may be destroyed once it was kept long enough. */
export function createAfronding({ streams, clock, listDossiers }: Dependencies): Afronding {
  return {
    async opdracht() {
      return (await listDossiers())
        .filter(({ dossier }) => isOver(dossier))
        .map((one) => {
          const { id, titel, kenmerk, programma } = one.dossier;
          return { id, titel, kenmerk, programma, jaar: yearOf(one) };
        });
    },
    async signaal() {
      return (await streams.signalen.list())
        .filter(({ state }) => standOf(state) === 'teruggekoppeld' && openTerugkijken(state) === undefined)
        .map(({ id, state: { onderwerp } }) => ({ id, titel: onderwerp }));
    },
    async doorvraag() {
      return (await streams.doorvragen.list())
        .filter(({ state }) => state.antwoord !== undefined)
        .map(({ id, state: { gesteld } }) => ({ id, titel: vraagTitel(localDate(gesteld)) }));
    },
    async download() {
      return (await streams.downloads.list()).map(({ id, state: { aanvraag, verlooptOp } }) => ({
        id,
        titel: bestandTitel(aanvraag.soort, localDate(verlooptOp)),
      }));
    },
    // What was treated there follows from it, such as its route and the year in which it counts: it stays as long as one of those does.
    async vergadering() {
      const today = localDate(clock.now());
      const dossiers = (await listDossiers()).map(({ dossier }) => dossier);
      const here = new Set(dossiers.map(({ id }) => id));
      const named = new Set(dossiers.flatMap(namedBy));
      return (await streams.vergaderingen.list())
        .filter(
          ({ id, state: { datum, agendapunten } }) =>
            datum < today &&
            !named.has(id) &&
            !agendapunten.some(({ opdrachtId }) => opdrachtId !== undefined && here.has(opdrachtId)),
        )
        .map(({ id, state: { overlegNaam, datum } }) => ({
          id,
          titel: vergaderingTitel(overlegNaam, datum),
          voorbij: datum,
        }));
    },
    async jaaragenda() {
      const ditJaar = localDate(clock.now()).slice(0, 4);
      return (await listJaarFacts(streams))
        .filter(({ jaar, open }) => jaar < ditJaar && open.length === 0)
        .map(({ jaar }) => ({ id: jaar, titel: jaaragendaTitel(jaar), voorbij: `${jaar}-12-31` }));
    },
    async werving() {
      return (await streams.wervingen.list())
        .filter(({ state }) => wervingStand(state) !== 'gevraagd')
        .map(({ id, state: { ervaring } }) => ({ id, titel: ervaring }));
    },
    // What residents told stays of use for the next plan.
    rapport: undefined,
    adviesraad: undefined,
    budget: undefined,
  };
}
