import type { Groep } from '../overzichten/cijfers.ts';
import { cijferFacts, cijfersIntro, deelWords, type ShareNaam, shares } from '../overzichten/cijfers-card.ts';
import type { Cijferblad, ReadCijfers } from '../overzichten/cijfers-routes.ts';
import { hasRol } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import { firstOf } from '../shared/first-of.ts';
import { html, type Markup } from '../shared/html.ts';
import { capital, counted } from '../shared/words.ts';
import { type Staaf, staven } from './beeld/staven.ts';
import { tabel } from './document-html.ts';
import { ofNogBezig } from './nog-bezig.ts';
import type { Page, PageBody, PageTurn } from './ports.ts';

type Dependencies = { readonly readCijfers: ReadCijfers; readonly clock: Clock };

const CIJFERS = 'cijfers';
const ALLES = 'alle';
/** So many years stand beside each other. */
const MOST_YEARS = 6;
/** More rows are no picture. */
const MOST_ROWS = 25;

/** What each share is of: the definition of the figure. */
const DEFINITIES: Readonly<Record<ShareNaam, string>> = {
  Plan: 'Opdrachten met een plan dat is ingediend, van de opdrachten die een plan nodig hebben. Waar is afgesproken dat inwoners niet meedoen, telt niet mee.',
  Inbreng: 'Opdrachten met inbreng van mensen, van de opdrachten waarin inwoners meedoen.',
  Passage: 'Opdrachten met een passage voor het voorstel, van de opdrachten waarin inwoners meedoen.',
  Terugkoppeling:
    'Opdrachten waarbij inwoners hoorden wat ermee is gedaan, van de opdrachten met een besluit waar zij iets van moeten horen.',
};

/** The figures as charts, each with its definition and its numbers; for whom the figures of the chat are. */
export function createCijfersPage({ readCijfers, clock }: Dependencies): Page {
  return {
    pad: CIJFERS,
    menu: { naam: 'Cijfers', voor: (actor) => hasRol(actor, 'coördinator', 'directielid') },
    async show(turn) {
      const jaar = readJaar(turn.params.jaar ?? localDate(clock.now()).slice(0, 4));
      const titel = jaar === undefined ? 'Cijfers van alle jaren' : `Cijfers van ${jaar}`;
      const show = async (): Promise<PageBody> => {
        const blad = await readCijfers(turn.actor, jaar === undefined ? {} : { jaar });
        return {
          titel,
          inhoud: html`${keuze(turn, blad)}
<p>${cijfersIntro(blad.totaal, blad.vernietigd)}</p>
${blad.totaal.opdrachten === 0 ? [] : cijfersHtml(blad)}
${jaren(blad)}`,
          vraag: jaar === undefined ? 'cijfers' : `cijfers ${jaar}`,
        };
      };
      return ofNogBezig(turn, { pad: CIJFERS, titel, wat: 'De cijfers zijn' }, show());
    },
  };
}

/** @returns undefined for all years. @throws DomainError 'invalid-input' */
function readJaar(jaar: string): string | undefined {
  if (jaar === ALLES) return undefined;
  if (/^20\d\d$/.test(jaar)) return jaar;
  throw new DomainError('invalid-input', 'Dit jaar ken ik niet. Kies een jaar vanaf 2000.');
}

function keuze({ href }: PageTurn, { jaren: all, jaar }: Cijferblad): Markup {
  const known = all
    .map(({ naam }) => naam)
    .toReversed()
    .slice(0, MOST_YEARS * 2);
  const link = (code: string, words: string, isHier: boolean): Markup =>
    html`<a class="knop" href="${href(CIJFERS, { jaar: code })}"${isHier ? html` aria-current="true"` : []}>${words}</a>`;
  return html`<nav class="knoppen" aria-label="Jaar">${known.map((one) => link(one, one, one === jaar))}${link(ALLES, 'Alle jaren', jaar === undefined)}</nav>`;
}

function cijfersHtml(blad: Cijferblad): Markup {
  const { totaal, programmas, gemeenten } = blad;
  const { redenen } = totaal;
  return html`${staven({
    id: 'delen',
    titel: 'Hoe ver de opdrachten zijn',
    beschrijving: 'Wat er is, van de opdrachten waarvoor het nodig is.',
    geheel: 1,
    koppen: ['Wat', 'Deel'],
    staven: shares(totaal).map(shareStaaf),
  })}
<details><summary>Wat telt waarvoor mee</summary>${tabel(
    ['Cijfer', 'Wat het is'],
    shares(totaal).map(({ naam }) => [naam, DEFINITIES[naam]]),
  )}</details>
${tabel(
  ['Cijfer', 'Waarde'],
  cijferFacts(blad).map(({ title, value }) => [title, value]),
)}
${
  redenen.length === 0
    ? []
    : staven({
        id: 'redenen',
        titel: 'Waarom inwoners niet meedoen',
        beschrijving: 'Hoe vaak elke reden is afgesproken.',
        koppen: ['Reden', 'Opdrachten'],
        staven: redenen.map(({ reden, aantal }) => ({
          naam: capital(reden),
          waarde: aantal,
          woorden: String(aantal),
        })),
      })
}
${groepen('programmas', 'Per programma', 'Zonder programma', programmas)}
${groepen('gemeenten', 'Per gemeente', 'Zonder gemeente', gemeenten)}`;
}

function shareStaaf({ naam, deel, leeg }: ReturnType<typeof shares>[number]): Staaf {
  return {
    naam,
    waarde: deel.van === 0 ? undefined : deel.aantal / deel.van,
    woorden: deelWords(deel, leeg),
  };
}

/** How many opdrachten each has as a chart, and their shares as a table. */
function groepen(
  id: string,
  titel: string,
  zonder: string,
  all: readonly Groep[],
): Markup | readonly Markup[] {
  const rows = all
    .map(({ naam, cijfers }) => ({ naam: naam === '' ? zonder : naam, cijfers }))
    .filter(({ cijfers }) => cijfers.opdrachten > 0);
  if (rows.length < 2) return [];
  const { first: shown, more } = firstOf(rows, MOST_ROWS);
  return html`${staven({
    id,
    titel,
    beschrijving: 'Het aantal opdrachten. Ingetrokken opdrachten tellen niet mee.',
    koppen: [titel, 'Opdrachten'],
    staven: shown.map(({ naam, cijfers }) => ({
      naam,
      waarde: cijfers.opdrachten,
      woorden: String(cijfers.opdrachten),
    })),
  })}
${sharesTabel(titel, shown)}
${more > 0 ? html`<p>En nog ${counted(more, 'rij', 'rijen')}.</p>` : []}`;
}

function sharesTabel(kop: string, rows: readonly Groep[]): Markup {
  const [first] = rows;
  const namen = first ? shares(first.cijfers).map(({ naam }) => naam) : [];
  return tabel(
    [kop, 'Opdrachten', ...namen],
    rows.map(({ naam, cijfers }) => [
      naam,
      String(cijfers.opdrachten),
      ...shares(cijfers).map(({ deel, leeg }) => deelWords(deel, leeg)),
    ]),
  );
}

/** The last years beside each other. */
function jaren({ jaren: all }: Cijferblad): Markup | readonly Markup[] {
  const rows = all.slice(-MOST_YEARS).filter(({ cijfers }) => cijfers.opdrachten > 0);
  const [first] = rows;
  if (!first || rows.length < 2) return [];
  return html`<section id="jaren"><h2>De jaren naast elkaar</h2>
${shares(first.cijfers).map(({ naam }) =>
  staven({
    id: `jaren-${naam.toLowerCase()}`,
    titel: naam,
    niveau: 3,
    beschrijving: DEFINITIES[naam],
    geheel: 1,
    koppen: ['Jaar', naam],
    staven: rows.flatMap(({ naam: jaar, cijfers }) =>
      shares(cijfers)
        .filter((share) => share.naam === naam)
        .map((share) => ({ ...shareStaaf(share), naam: jaar })),
    ),
  }),
)}</section>`;
}
