import { besluitUitleg } from '../opdrachten/ground/besluit.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { isOver } from '../opdrachten/ground/dossier-status.ts';
import { countOordelen, OORDELEN, oordeelOf } from '../opdrachten/ground/inbreng.ts';
import { afgehandeld, kanaalWords } from '../opdrachten/ground/terugkoppeling.ts';
import { activiteitenOf, type LopendeActiviteit } from '../opdrachten/ground/uitvoering.ts';
import { NIET_IN_PLAN, puntWords, whenWords } from '../opdrachten/ground/uitvoering-words.ts';
import { nothingLeft } from '../opdrachten/history-card.ts';
import { routeMoment, tijdlijnOf } from '../opdrachten/tijdlijn.ts';
import type { Moment } from '../opdrachten/tijdlijn-moment.ts';
import type { Route } from '../shared/behandeling.ts';
import { localDate } from '../shared/clock.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import type { HistoryRow } from '../shared/event-kinds.ts';
import { momentWords } from '../shared/history-words.ts';
import { html, type Markup } from '../shared/html.ts';
import { cutText } from '../shared/markdown.ts';
import { capital, counted, sentence } from '../shared/words.ts';
import { staven } from './beeld/staven.ts';
import { tabel } from './document-html.ts';

/** The parts of a dossier as HTML. What stands in each is what the cards and papers say of it. */

const STAND_WORDS: Readonly<Record<Moment['stand'], string>> = {
  klaar: '✓ klaar',
  'nog niet': '○ nog niet',
  vervallen: '✕ vervallen',
};

function momenten(koppen: readonly string[], all: readonly Moment[]): Markup {
  return tabel(
    koppen,
    all.map(({ wat, wanneer, stand, detail }) => [wat, STAND_WORDS[stand], wanneer, detail]),
  );
}

export function routeDeel(route: Route): Markup {
  if (route.length === 0) return html`<p>Deze opdracht staat nog op geen enkele agenda.</p>`;
  return momenten(
    ['Overleg', 'Stand', 'Wanneer', 'Waarvoor, en wat eruit kwam'],
    route.map((stop) => routeMoment(stop, route)),
  );
}

export function tijdlijnDeel(dossier: Dossier, route: Route): Markup {
  return momenten(['Wat', 'Stand', 'Wanneer', 'Meer'], tijdlijnOf(dossier, route));
}

/** 'nog ' where residents can still take part; where they do not, or it is over, nothing of that comes any more. */
export function nog(dossier: Dossier): string {
  const without = dossier.ingediend !== undefined && dossier.plan.vanToepassing === 'nee';
  return without || isOver(dossier) ? '' : 'nog ';
}

/** Residents neither took part nor will. */
function nobodyHears(dossier: Dossier): boolean {
  return nog(dossier) === '' && !tookPart(dossier);
}

function tookPart(dossier: Dossier): boolean {
  return (
    (dossier.inbreng ?? []).length > 0 || activiteitenOf(dossier).some(({ stand }) => stand === 'gehouden')
  );
}

/** What was planned beside what was held. @param plannen may the reader see what is planned? */
export function activiteitenDeel(dossier: Dossier, plannen: boolean): Markup {
  const all = activiteitenOf(dossier).filter(({ stand }) => plannen || stand !== 'gepland');
  if (all.length === 0)
    return html`<p>Er zijn ${nog(dossier)}geen activiteiten met inwoners${plannen ? '' : ' die jij mag zien'}.</p>`;
  return tabel(
    ['Activiteit', 'Gepland', 'Gehouden', 'Deelnemers', 'Wat eruit kwam'],
    all.map((one) => [
      one.buitenPlan ? `${capital(one.soort)} (${NIET_IN_PLAN})` : capital(one.soort),
      one.buitenPlan ? '' : whenWords(one.wanneer),
      gehoudenWords(one),
      one.verloop.gehouden
        ? `${one.verloop.gehouden.aantal} (gepland: ${one.aantal})`
        : `gepland: ${one.aantal}`,
      one.verloop.gehouden?.opbrengst ?? '',
    ]),
  );
}

function gehoudenWords({ stand, nu, verloop }: LopendeActiviteit): string {
  const { geannuleerd, gehouden, verplaatst } = verloop;
  if (geannuleerd) return `✕ gaat niet door. Reden: ${sentence(geannuleerd.reden)}`;
  if (gehouden)
    return [
      `✓ ${whenWords(gehouden.datum)}`,
      ...(gehouden.reden ? [`Anders dan gepland: ${gehouden.reden}`] : []),
    ].join('\n');
  const moved = verplaatst ? ` Verplaatst: ${sentence(verplaatst.reden)}` : '';
  return stand === 'uitgenodigd' ? `◐ uitgenodigd voor ${whenWords(nu)}.${moved}` : `○ nog niet.${moved}`;
}

/** So many points stand on a page. */
const MOST_PUNTEN = 50;

/** @param from how many points come before these @param hrefOf the page that begins after so many */
export function inbrengDeel(dossier: Dossier, from: number, hrefOf: (from: number) => string): Markup {
  const { inbreng = [] } = dossier;
  if (inbreng.length === 0) return html`<p>Er is ${nog(dossier)}geen inbreng van inwoners.</p>`;
  const counts = countOordelen(inbreng);
  return html`${staven({
    id: 'oordelen',
    titel: 'Wat er met de inbreng is gedaan',
    niveau: 3,
    beschrijving: `Van ${puntWords(inbreng.length)}.`,
    geheel: inbreng.length,
    koppen: ['Oordeel', 'Punten'],
    staven: OORDELEN.map((oordeel) => ({
      naam: capital(oordeel),
      waarde: counts[oordeel],
      woorden: String(counts[oordeel]),
    })),
  })}
${tabel(
  ['Inbreng', 'Thema', 'Van', 'Oordeel', 'Waarom'],
  inbreng
    .slice(from, from + MOST_PUNTEN)
    .map((punt) => [
      punt.tekst,
      punt.thema ?? '',
      punt.bron,
      capital(oordeelOf(punt)),
      punt.oordeel?.reden ?? '',
    ]),
)}
${inbreng.length <= MOST_PUNTEN ? [] : html`<p>${`Punt ${from + 1} tot en met ${Math.min(inbreng.length, from + MOST_PUNTEN)} van ${inbreng.length}.`}</p><nav class="knoppen" aria-label="Meer inbreng">${from === 0 ? [] : html`<a class="knop" href="${hrefOf(Math.max(0, from - MOST_PUNTEN))}">Vorige punten</a>`}${from + MOST_PUNTEN >= inbreng.length ? [] : html`<a class="knop" href="${hrefOf(from + MOST_PUNTEN)}">Volgende punten</a>`}</nav>`}`;
}

export function besluitenDeel(dossier: Dossier): Markup {
  const { besluiten = [], toezeggingen = [] } = dossier;
  if (besluiten.length === 0) return html`<p>Er is ${nog(dossier)}geen besluit.</p>`;
  return html`${tabel(
    ['Overleg', 'Datum', 'Uitkomst', 'Toelichting'],
    besluiten.map(({ overlegNaam, datum, uitkomst, toelichting, weging, reden }) => [
      overlegNaam,
      formatShortDutchDate(datum),
      reden === undefined ? capital(uitkomst) : `${capital(uitkomst)} (gewijzigd: ${reden})`,
      besluitUitleg({ toelichting, weging }),
    ]),
  )}
${
  toezeggingen.length === 0
    ? []
    : html`<h3>Toezeggingen</h3>${tabel(
        ['Wat', 'Wie', 'Uiterlijk', 'Stand'],
        toezeggingen.map(({ wat, eigenaar, datum, nagekomen }) => [
          wat,
          eigenaar.naam,
          formatShortDutchDate(datum),
          nagekomen ? `✓ nagekomen: ${nagekomen.hoe}` : '○ staat nog open',
        ]),
      )}`
}`;
}

/** @param teksten may the reader see the texts themselves? */
export function terugkoppelingDeel(dossier: Dossier, teksten: boolean): Markup {
  const told = afgehandeld(dossier);
  if (told.length === 0)
    return nobodyHears(dossier)
      ? html`<p>Er deden geen inwoners mee.</p>`
      : html`<p>Inwoners hoorden nog niet wat er met hun inbreng is gedaan.</p>`;
  return html`${told.map(({ gegeven, nietNodig, tekst }) =>
    gegeven
      ? html`<h3>${gegeven.kanalen.map(kanaalWords).join('; ')}</h3>${teksten && tekst ? html`<p class="regels">${tekst.tekst}</p>` : []}`
      : html`<h3>Niet nodig${nietNodig ? `, ${formatShortDutchDate(localDate(nietNodig.op))}` : ''}</h3><p>${nietNodig?.reden ?? ''}</p>`,
  )}`;
}

export function cijfersDeel(dossier: Dossier): Markup {
  const all = activiteitenOf(dossier);
  const held = all.flatMap(({ verloop }) => verloop.gehouden ?? []);
  const bereikt = afgehandeld(dossier).flatMap(({ gegeven }) => gegeven?.kanalen ?? []);
  const known = bereikt.flatMap((one) => one.bereikt ?? []);
  return tabel(
    ['Wat', 'Aantal'],
    [
      ['Activiteiten gehouden', String(held.length)],
      ['Deelnemers', String(sum(held.map(({ aantal }) => aantal)))],
      ['Punten inbreng', String((dossier.inbreng ?? []).length)],
      // What postpones is no besluit yet (domain: The course of a dossier).
      [
        'Besluiten',
        String((dossier.besluiten ?? []).filter(({ uitkomst }) => uitkomst !== 'uitgesteld').length),
      ],
      [
        'Mensen bereikt met terugkoppeling',
        bereikt.length === 0
          ? nobodyHears(dossier)
            ? 'niet nodig'
            : 'nog niet gegeven'
          : known.length === bereikt.length
            ? String(sum(known))
            : `${sum(known)}; van ${bereikt.length - known.length} van de ${bereikt.length} keer is het niet bekend`,
      ],
    ],
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** So many lines stand on the page; the others are a button away. */
const MOST_ROWS = 25;
const MOST_DETAILS = 6;

export function geschiedenisDeel(rows: readonly HistoryRow[]): Markup {
  const more = rows.length - MOST_ROWS;
  return html`${tabel(
    ['Wanneer', 'Wie', 'Wat'],
    rows
      .slice(0, MOST_ROWS)
      .map(({ wanneer, wie, wat, details }) => [
        momentWords(wanneer),
        wie,
        [
          wat,
          ...details
            .slice(0, MOST_DETAILS)
            .map(
              ({ label, was, werd }) =>
                `${label}: ${werd === '' ? nothingLeft(was) : cutText(werd, MOST_TEXT)}${was === '' ? '' : ` (was: ${cutText(was, MOST_TEXT)})`}`,
            ),
          ...(details.length > MOST_DETAILS
            ? [`En nog ${counted(details.length - MOST_DETAILS, 'antwoord', 'antwoorden')}.`]
            : []),
        ].join('\n'),
      ]),
  )}
${more > 0 ? html`<p>En nog ${counted(more, 'eerdere wijziging', 'eerdere wijzigingen')}.</p>` : []}`;
}
const MOST_TEXT = 160;
