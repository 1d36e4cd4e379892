import { realpath } from 'node:fs/promises';
import { DomainError } from '../shared/errors.ts';
import { alleen, type Inhoud, readMap, type Stond, writeMap } from './map.ts';
import { bestandVan, type Onderwerp, type Publicatie } from './publicatie.ts';
import { makeSite } from './site.ts';

/** What is to stand in a folder. */
export type Opgave = Pick<Publicatie, 'onderwerpen' | 'regio'> & {
  /** Where it stands on the web; absent: as was said for this folder before. */
  readonly adres?: string | undefined;
  /** When a text was last approved or taken back, ISO instant; absent: never. */
  readonly gewijzigdOp?: string | undefined;
  /** Where residents leave a message; absent: as was said for this folder before. */
  readonly reageren?: string | undefined;
};

/** What a publication did, in titles; `weggehaald`: with the file in which it stood. */
export type Verslag = {
  readonly nieuw: readonly string[];
  readonly bijgewerkt: readonly string[];
  readonly weggehaald: Inhoud['onderwerpen'];
  /** Was anything written? */
  readonly isGeschreven: boolean;
  readonly adres: string;
};

/**
 * Makes the folder what these texts are: what is not among them any more goes out of it.
 * @throws DomainError 'invalid-input' when nobody said where it stands on the web, 'not-possible' with a sentence for who gave the
 *   command; what stood there stays
 */
export async function publiceer(opgave: Opgave, map: string): Promise<Verslag> {
  // Where a link stands, what it points to is replaced.
  const whole = await realpath(map).catch(() => map);
  return alleen(whole, () => publiceerIn(whole, opgave));
}

async function publiceerIn(whole: string, opgave: Opgave): Promise<Verslag> {
  const stond = await readMap(whole);
  const publicatie = wholeOf(opgave, stond);
  const { onderwerpen, adres, gewijzigdOp, reageren } = publicatie;
  const site = await makeSite(publicatie);
  const inhoud = {
    adres,
    gewijzigdOp,
    ...(reageren === undefined ? {} : { reageren }),
    onderwerpen: onderwerpen.map((one) => ({ bestand: bestandVan(one), titel: one.titel })),
  };
  const isGeschreven = await writeMap(whole, stond, { site, inhoud });
  const was = (one: Onderwerp): string | undefined => stond.bestanden.get(bestandVan(one));
  const titles = (ones: readonly Onderwerp[]) => ones.map(({ titel }) => titel);
  return {
    nieuw: titles(onderwerpen.filter((one) => was(one) === undefined)),
    bijgewerkt: titles(
      onderwerpen.filter((one) => was(one) !== undefined && was(one) !== site.get(bestandVan(one))),
    ),
    weggehaald: goneOf(stond, inhoud),
    isGeschreven,
    adres,
  };
}

function wholeOf({ onderwerpen, regio, ...opgave }: Opgave, { inhoud }: Stond): Publicatie {
  const adres = opgave.adres ?? inhoud?.adres;
  if (adres === undefined)
    throw new DomainError(
      'invalid-input',
      'Zeg de eerste keer waar deze map op het web staat: --adres https://www.voorbeeld.nl/samenkracht/',
    );
  // What was destroyed after its time left no day: then nothing is older than what was said before.
  const gewijzigdOp = [opgave.gewijzigdOp, inhoud?.gewijzigdOp]
    .filter((op) => op !== undefined)
    .toSorted()
    .at(-1);
  if (gewijzigdOp === undefined)
    throw new DomainError(
      'not-possible',
      'Er is nog geen openbare tekst goedgekeurd. Er is niets geschreven.',
    );
  return { onderwerpen, regio, adres, gewijzigdOp, reageren: opgave.reageren ?? inhoud?.reageren };
}

function goneOf({ inhoud }: Stond, now: Pick<Inhoud, 'onderwerpen'>): Inhoud['onderwerpen'] {
  const here = new Set(now.onderwerpen.map(({ bestand }) => bestand));
  return (inhoud?.onderwerpen ?? []).filter(({ bestand }) => !here.has(bestand));
}
