import { type Adviesraad, geldig } from '../adviesraden/raad.ts';
import type { Afgerond } from '../archief/afgerond.ts';
import {
  bestandTitel,
  bijdrageTitel,
  budgetTitel,
  jaaragendaTitel,
  vergaderingTitel,
  vraagTitel,
} from '../archief/vernietigen-words.ts';
import { isOver } from '../opdrachten/ground/dossier-status.ts';
import { type JaarDossier, yearOf } from '../overzichten/telling.ts';
import { opvolgingStand } from '../rapporten/rapport.ts';
import { raadWords } from '../shared/adviesraad.ts';
import { DOSSIER_SOORTEN, type DossierSoort } from '../shared/bewaartermijnen.ts';
import { localDate } from '../shared/clock.ts';
import { openTerugkijken, standOf } from '../signalen/signaal.ts';
import { namedBy } from '../vergaderingen/ground/route.ts';
import { listJaarFacts } from '../verplichtingen/jaaragenda-verplichting.ts';
import { standOf as wervingStand } from '../werving/werving.ts';
import type { Core } from './core.ts';

type Dependencies = Pick<Core, 'streams' | 'clock'> & {
  readonly listDossiers: () => Promise<readonly JaarDossier[]>;
};

/** What is finished of each kind of dossier. A kind that is forgotten does not compile. */
type Afronding = Readonly<Record<DossierSoort, () => Promise<readonly Omit<Afgerond, 'soort'>[]>>>;

/** What is finished of these kinds of dossiers: an archive can take it, and it may be destroyed once it was kept long enough. */
export function createAfronding(
  dependencies: Dependencies,
): (soorten?: readonly DossierSoort[]) => Promise<readonly Afgerond[]> {
  const perSoort: Afronding = { ...vanMensen(dependencies), ...vanEenJaar(dependencies) };
  return async (soorten = DOSSIER_SOORTEN) => {
    const found = await Promise.all(
      soorten.map(async (soort) => (await perSoort[soort]()).map((one) => ({ ...one, soort }))),
    );
    return found.flat();
  };
}

/** What somebody ends: by an answer, a besluit, or by fetching it. */
function vanMensen({ streams, clock, listDossiers }: Dependencies) {
  return {
    async opdracht() {
      return (await listDossiers())
        .filter(({ dossier }) => isOver(dossier))
        .map((one) => {
          const { id, titel, kenmerk, programma, status } = one.dossier;
          return { id, titel, kenmerk, programma, einde: status, jaar: yearOf(one) };
        });
    },
    async signaal() {
      return (await streams.signalen.list())
        .filter(({ state }) => standOf(state) === 'teruggekoppeld' && openTerugkijken(state) === undefined)
        .map(({ id, state: { onderwerp } }) => ({ id, titel: onderwerp }));
    },
    async werving() {
      return (await streams.wervingen.list())
        .filter(({ state }) => wervingStand(state) !== 'gevraagd')
        .map(({ id, state: { ervaring } }) => ({ id, titel: ervaring }));
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
        .filter(({ state: { datum } }) => datum < today)
        .map(({ id, state: { overlegNaam, datum, agendapunten } }) => ({
          id,
          titel: vergaderingTitel(overlegNaam, datum),
          voorbij: datum,
          isNodig:
            named.has(id) ||
            agendapunten.some(({ opdrachtId }) => opdrachtId !== undefined && here.has(opdrachtId)),
        }));
    },
  } satisfies Partial<Afronding>;
}

/** What ends with a year, when nothing of it is open any more. */
function vanEenJaar({ streams, clock, listDossiers }: Dependencies) {
  const ditJaar = (): string => localDate(clock.now()).slice(0, 4);
  return {
    async jaaragenda() {
      const nu = ditJaar();
      return (await listJaarFacts(streams))
        .filter(({ jaar, open }) => jaar < nu && open.length === 0)
        .map(({ jaar }) => ({ id: jaar, titel: jaaragendaTitel(jaar), voorbij: laatsteDag(jaar) }));
    },
    async rapport() {
      const nu = ditJaar();
      return (await streams.rapporten.list())
        .filter(({ state: { jaar, bevindingen } }) => {
          const isOpen = bevindingen.some((one) => opvolgingStand(one) === 'afgesproken');
          return String(jaar) < nu && !isOpen;
        })
        .map(({ id, state: { titel, jaar } }) => ({ id, titel, voorbij: laatsteDag(String(jaar)) }));
    },
    // Who waits for its advice, or still has to tell it something, asks what it is: it stays until that opdracht is over.
    async adviesraad() {
      const nu = ditJaar();
      const asked = new Set(
        (await listDossiers())
          .filter(({ dossier }) => !isOver(dossier))
          .flatMap(({ dossier: { adviezen = [] } }) => adviezen.map(({ raad }) => raad.id)),
      );
      return (await streams.adviesraden.list()).flatMap(({ id, state }) => {
        const einde = eindeVanRaad(state);
        if (einde === undefined || einde.slice(0, 4) >= nu) return [];
        return [{ id, titel: raadWords(state), voorbij: einde, isNodig: asked.has(id) }];
      });
    },
    async budget() {
      const nu = ditJaar();
      return (await streams.budgetten.list())
        .filter(({ id }) => id < nu)
        .map(({ id }) => ({ id, titel: budgetTitel(id), voorbij: laatsteDag(id) }));
    },
    async bijdrage() {
      const nu = ditJaar();
      return (await streams.bijdragen.list())
        .filter(({ id }) => id < nu)
        .map(({ id }) => ({ id, titel: bijdrageTitel(id), voorbij: laatsteDag(id) }));
    },
  } satisfies Partial<Afronding>;
}

function laatsteDag(jaar: string): string {
  return `${jaar}-12-31`;
}

/** The last day of the last year in which it is there or in which it meets; undefined: it is there still. */
function eindeVanRaad(raad: Adviesraad): string | undefined {
  if (raad.tot === undefined) return undefined;
  const jaren = [String(raad.tot), ...geldig(raad).map(({ datum }) => datum.slice(0, 4))];
  return laatsteDag(jaren.toSorted().at(-1) ?? '');
}
