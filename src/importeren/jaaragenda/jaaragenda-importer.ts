import type { Gegevens, Herkomst, Onderwerp } from '../../jaaragenda/jaaragenda.ts';
import { onderwerpId } from '../../jaaragenda/jaaragenda-rules.ts';
import type { Jaaragendas } from '../../jaaragenda/jaaragendas.ts';
import type { Actor } from '../../shared/actor.ts';
import { comparable, same } from '../../shared/compare.ts';
import type { Ids } from '../../shared/ids.ts';
import { importRows, NIETS_ONBEKEND } from '../../shared/import-verslag.ts';
import type { NamesReading } from '../../shared/names-in-text.ts';
import type { Regio } from '../../shared/regio.ts';
import type { Gelezen, MetTwijfels } from '../ground/gelezen.ts';
import { createNamenLezer } from '../ground/namen.ts';
import { namens, type Rij, rijenVan, rijVerslag } from '../ground/rijen.ts';
import { JAARAGENDA_WORDS as WORDS } from './jaaragenda-words.ts';

type Dependencies = {
  readonly jaaragendas: Pick<Jaaragendas, 'find' | 'add' | 'change' | 'openYears'>;
  readonly regio: Regio;
  readonly ids: Ids;
  readonly kent: (naam: string) => boolean;
};

/** The topics of a year. What a row does not say takes nothing away. */
export async function importJaaragenda(
  actor: Actor,
  gelezen: Gelezen,
  { jaaragendas, regio, ids, kent }: Dependencies,
): Promise<MetTwijfels> {
  const namen = createNamenLezer(gelezen.table.antwoorden);
  const { jaar } = gelezen;
  const refused = (problem: string) => ({ problem, notes: [], rows: [], onbekend: NIETS_ONBEKEND });
  if (jaar === undefined) return refused(WORDS.noYear);
  const open = jaaragendas.openYears();
  const isOpen = jaar >= open.van && jaar <= open.tot;
  // Of a year that is over what is known can still be mended, and nothing is added: that is said once.
  const isKnown = (await jaaragendas.find(jaar)).state.onderwerpen.length > 0;
  if (!isOpen && !isKnown) return refused(jaar < open.van ? WORDS.past(jaar) : WORDS.farAhead(jaar, open));
  const done = await importRows(
    rijenVan(gelezen),
    ({ number }) => number,
    (rij) =>
      rijVerslag(rij, rij.cel('titel'), async () => {
        const { gegevens, lines } = readRij(rij, regio, (text) => namen.lees(text, kent));
        const current = await jaaragendas.find(jaar);
        const known = current.state.onderwerpen.find(
          ({ id }) => id === onderwerpId(String(jaar), gegevens.titel),
        );
        if (!known) {
          await jaaragendas.add(namens(actor, rij), jaar, ids.next(), [gegevens]);
          return { outcome: 'toegevoegd', lines };
        }
        const { before, after } = completed(known, gegevens, rij.cel('herkomst') !== '');
        if (same(before, after)) return { outcome: 'ongewijzigd', lines: [WORDS.known] };
        await jaaragendas.change(
          namens(actor, rij),
          jaar,
          { nonce: ids.next(), version: current.version },
          known.id,
          after,
        );
        return { outcome: 'gewijzigd', lines: [...WORDS.changes(before, after), ...lines] };
      }),
  );
  return { ...done, notes: [WORDS.year(jaar)], onbekend: NIETS_ONBEKEND, twijfels: namen.twijfels() };
}

function readRij(
  rij: Rij,
  regio: Regio,
  leesNamen: (text: string) => NamesReading,
): { readonly gegevens: Gegevens; readonly lines: readonly string[] } {
  const lines: string[] = [];
  const names = (veld: 'projectleider' | 'trekker'): Pick<Gegevens, 'projectleiders' | 'trekkers'> => {
    const { namen, twijfel } = leesNamen(rij.cel(veld));
    if (twijfel !== undefined) lines.push(WORDS.nameOrNames(twijfel));
    if (namen.length > 0) lines.push(WORDS.names(veld, namen));
    return namen.length === 0 ? {} : { [`${veld}s`]: [...namen] };
  };
  const toelichting = rij.cel('toelichting');
  const gegevens: Gegevens = {
    titel: rij.cel('titel'),
    ...herkomstOf(rij.cel('herkomst') || rij.cel('gemeenten'), regio, lines),
    ...(toelichting === '' ? {} : { toelichting }),
    ...names('projectleider'),
    ...names('trekker'),
  };
  return { gegevens, lines };
}

/** Where a topic comes from: a gemeente by its name, residents, or else the programme. */
function herkomstOf(
  text: string,
  regio: Regio,
  lines: string[],
): { readonly herkomst: Herkomst; readonly gemeente?: string } {
  const words = comparable(text).replace(/^gemeente /, '');
  const gemeente = regio.alleGemeenten.find((naam) => comparable(naam) === words);
  if (gemeente !== undefined) return { herkomst: 'gemeente', gemeente };
  if (/inwoner|signaal|adviesraad|ervaring/.test(words)) return { herkomst: 'inwoners' };
  if (words !== '' && !/programma|regio/.test(words)) lines.push(WORDS.herkomst(text));
  return { herkomst: 'uitvoeringsprogramma' };
}

/** What is known, and the same with what the row says. */
function completed(
  { titel, toelichting, herkomst, gemeente, projectleiders, trekkers }: Onderwerp,
  said: Gegevens,
  saysHerkomst: boolean,
): { readonly before: Gegevens; readonly after: Gegevens } {
  const defined = (gegevens: Gegevens): Gegevens => ({
    ...Object.fromEntries(Object.entries(gegevens).filter(([, value]) => value !== undefined)),
    titel: gegevens.titel,
    herkomst: gegevens.herkomst,
  });
  const before = defined({ titel, herkomst, toelichting, gemeente, projectleiders, trekkers });
  // The gemeente is of the herkomst: with another one it is another, or none.
  const from = saysHerkomst ? { herkomst: said.herkomst, gemeente: said.gemeente } : { herkomst, gemeente };
  return { before, after: defined({ ...before, ...defined(said), ...from, titel }) };
}
