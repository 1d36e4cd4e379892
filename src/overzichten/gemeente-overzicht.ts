import type { CardMessage } from '../bot/ports.ts';
import { type VoortgangRegel, voortgangCard } from '../bot/voortgang-card.ts';
import { contactenWords } from '../gemeenten/gemeente-words.ts';
import type { GemeenteStand } from '../gemeenten/gemeenten.ts';
import { type Onderwerp, standOf } from '../jaaragenda/jaaragenda.ts';
import { besluitUitleg } from '../opdrachten/ground/besluit.ts';
import { namenWords } from '../opdrachten/ground/collega.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { isOver } from '../opdrachten/ground/dossier-status.ts';
import { geraakteGemeenten, vraagtInwoners } from '../opdrachten/ground/gemeente-rules.ts';
import { lokaleWaarschuwingen } from '../opdrachten/ground/lokaal.ts';
import { lokaleDatumsOf, lokaleDatumWords } from '../opdrachten/ground/lokale-datum.ts';
import { NOT_KNOWN, planValueWords } from '../opdrachten/ground/plan-value-words.ts';
import { gegevenOf, gegevenOp, kanaalWords } from '../opdrachten/ground/terugkoppeling.ts';
import { activiteitenOf } from '../opdrachten/ground/uitvoering.ts';
import { activiteitName, peopleWords, whenWords } from '../opdrachten/ground/uitvoering-words.ts';
import { momentWords, nextMoment, type Route } from '../shared/behandeling.ts';
import { comparable } from '../shared/compare.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { firstOf } from '../shared/first-of.ts';
import { counted, listWords } from '../shared/words.ts';

/** What a contact of a gemeente reads: the gemeente as a whole, and one opdracht in short. No drafts. */

/** An opdracht with its route. */
type MetRoute = { readonly dossier: Dossier; readonly route: Route };
export type GemeenteFacts = {
  readonly gemeente: GemeenteStand;
  readonly onderwerpen: readonly { readonly jaar: string; readonly onderwerp: Onderwerp }[];
  readonly opdrachten: readonly MetRoute[];
  readonly today: string;
};

/** So many lines of each part stand on the card; the rest is counted. */
const MOST = 8;

/** What is said of a gemeente, all of it: the card shows the first of each part, the page beside the chat the rest as well. */
export function gemeenteDelen(facts: GemeenteFacts) {
  const { gemeente, onderwerpen, opdrachten, today } = facts;
  const open = opdrachten.filter(({ dossier }) => !isOver(dossier));
  return {
    intro: [
      `${open.length === 1 ? '1 opdracht loopt' : `${open.length} opdrachten lopen`}.`,
      ...(onderwerpen.length === 0
        ? []
        : [
            `${onderwerpen.length === 1 ? '1 onderwerp komt' : `${onderwerpen.length} onderwerpen komen`} van ${gemeente.naam}.`,
          ]),
    ].join(' '),
    contact: gemeente.contacten.length === 0 ? NOT_KNOWN : contactenWords(gemeente.contacten, today),
    delen: [
      { kop: 'Opdrachten', regels: open.toSorted(byDate).map(opdrachtRegel) },
      { kop: 'Besluiten van de gemeente zelf', regels: lokaalVan(facts) },
      { kop: 'Onderwerpen van de jaaragenda', regels: onderwerpen.map(onderwerpRegel) },
      { kop: 'Besloten', regels: besluitenVan(opdrachten) },
      { kop: 'Wat inwoners hoorden', regels: antwoordenVan(opdrachten) },
    ],
    buttons: [
      { title: 'Bekijk de contacten', verb: 'gemeenten.show', data: { gemeente: gemeente.id } },
      ...(lokaalVan(facts).length > 0
        ? [
            {
              title: 'Maak een agendabestand',
              verb: 'overzichten.lokaalBestand',
              data: { gemeente: gemeente.id },
            },
          ]
        : []),
    ],
  };
}

export function gemeenteOverzichtCard(facts: GemeenteFacts): CardMessage {
  const { gemeente } = facts;
  const { intro, contact, delen, buttons } = gemeenteDelen(facts);
  const card = voortgangCard({
    eyebrow: 'Samenkracht! · Gemeente',
    titel: gemeente.naam,
    intro,
    facts: [{ title: 'Contact', value: contact }],
    sections: delen.map(({ kop, regels }) => ({ kop, regels: some(regels) })),
    buttons: [
      ...buttons,
      { title: 'Ververs', verb: 'overzichten.gemeente', data: { gemeente: gemeente.id } },
    ],
  });
  return { ...card, bord: { pad: 'gemeente', params: { id: gemeente.id } } };
}

function some(all: readonly VoortgangRegel[]): readonly VoortgangRegel[] {
  const { first, more } = firstOf(all, MOST);
  return [...first, ...(more > 0 ? [{ tekst: `En nog ${counted(more, 'regel', 'regels')}.` }] : [])];
}

function byDate(a: MetRoute, b: MetRoute): number {
  const dag = ({ route }: MetRoute) => nextMoment(route)?.datum ?? '9999';
  return dag(a).localeCompare(dag(b)) || a.dossier.titel.localeCompare(b.dossier.titel, 'nl');
}

function opdrachtRegel({ dossier, route }: MetRoute): VoortgangRegel {
  const moment = nextMoment(route);
  return {
    tekst: dossier.titel,
    onder: [
      kortStand(dossier),
      moment ? momentWords(moment, route) : '',
      ...activiteitenVan(dossier).slice(0, 1),
    ]
      .filter((words) => words !== '')
      .join(' · '),
    button: kortButton(dossier),
  };
}

function kortButton({ id, titel }: Pick<Dossier, 'id' | 'titel'>) {
  return {
    title: 'Bekijk',
    tooltip: `Bekijk in het kort: ${titel}`,
    verb: 'overzichten.opdrachtKort',
    data: { opdracht: id },
  };
}

/** How far it is, without what is only in a draft. */
function kortStand(dossier: Dossier): string {
  if (dossier.status === 'geen participatie' || (dossier.afgestemd && !vraagtInwoners(dossier)))
    return 'inwoners doen niet mee';
  return dossier.afgestemd || isOver(dossier) || dossier.status === 'besloten'
    ? dossier.status
    : 'nog geen akkoord op het plan';
}

function onderwerpRegel({ jaar, onderwerp }: GemeenteFacts['onderwerpen'][number]): VoortgangRegel {
  return { tekst: onderwerp.titel, onder: `${jaar} · ${standOf(onderwerp)}` };
}

/** What the gemeente decides itself from today on, with what comes too late for it. */
function lokaalVan({ gemeente, opdrachten, today }: GemeenteFacts): readonly VoortgangRegel[] {
  return opdrachten
    .flatMap(({ dossier, route }) =>
      lokaleDatumsOf(dossier)
        .filter((one) => one.datum >= today && comparable(one.gemeente) === comparable(gemeente.naam))
        .map((one) => ({
          datum: one.datum,
          tekst: `${formatShortDutchDate(one.datum)}: ${one.wat}`,
          onder: [dossier.titel, ...lokaleWaarschuwingen(one, dossier, route).map((zin) => `⚠ ${zin}`)].join(
            ' · ',
          ),
        })),
    )
    .toSorted((a, b) => a.datum.localeCompare(b.datum));
}

type Gedateerd = VoortgangRegel & { readonly datum: string };
const newestFirst = (a: Gedateerd, b: Gedateerd): number => b.datum.localeCompare(a.datum);

function besluitenVan(opdrachten: readonly MetRoute[]): readonly Gedateerd[] {
  return opdrachten
    .flatMap(({ dossier }) =>
      (dossier.besluiten ?? []).map(({ overlegNaam, datum, uitkomst }) => ({
        datum,
        tekst: dossier.titel,
        onder: `${overlegNaam}, ${formatShortDutchDate(datum)}: ${uitkomst}`,
      })),
    )
    .toSorted(newestFirst);
}

function antwoordenVan(opdrachten: readonly MetRoute[]): readonly Gedateerd[] {
  return opdrachten
    .flatMap(({ dossier }) =>
      gegevenOf(dossier).map((gegeven) => ({
        datum: gegevenOp(gegeven),
        tekst: dossier.titel,
        onder: gegeven.kanalen.map(kanaalWords).join(' · '),
      })),
    )
    .toSorted(newestFirst);
}

/** What is held and will be, once the plan was agreed. */
function activiteitenVan(dossier: Dossier): readonly string[] {
  if (!vraagtInwoners(dossier)) return [];
  return activiteitenOf(dossier)
    .filter(({ stand }) => stand !== 'geannuleerd')
    .map((one) => `${one.soort} ${whenWords(one.nu)}`);
}

/** One opdracht for who is contact of a gemeente that it touches. */
export function opdrachtKortCard({ dossier, route }: MetRoute): CardMessage {
  const { titel, projectleiders, besluiten = [] } = dossier;
  const moment = nextMoment(route);
  const gemeenten = geraakteGemeenten(dossier);
  return voortgangCard({
    eyebrow: 'Samenkracht! · Opdracht in het kort',
    titel,
    intro: kortIntro(dossier),
    facts: [
      { title: 'Projectleider', value: namenWords(projectleiders) || NOT_KNOWN },
      { title: 'Gemeenten', value: gemeenten.length === 0 ? NOT_KNOWN : listWords(gemeenten) },
      { title: 'Vergadering', value: moment ? momentWords(moment, route) : NOT_KNOWN },
    ],
    sections: [
      { kop: 'Wat het plan van inwoners vraagt', regels: vraagRegels(dossier) },
      {
        kop: 'Besluiten van gemeenten zelf',
        regels: lokaleDatumsOf(dossier).map((one) => ({
          tekst: lokaleDatumWords(one),
          onder: lokaleWaarschuwingen(one, dossier, route)
            .map((zin) => `⚠ ${zin}`)
            .join(' '),
        })),
      },
      {
        kop: 'Besloten',
        regels: besluiten.map((besluit) => ({
          tekst: `${besluit.overlegNaam}, ${formatShortDutchDate(besluit.datum)}: ${besluit.uitkomst}`,
          onder: besluitUitleg(besluit),
        })),
      },
      {
        kop: 'Wat inwoners hoorden',
        regels: gegevenOf(dossier).flatMap(({ kanalen }) =>
          kanalen.map((kanaal) => ({ tekst: kanaalWords(kanaal) })),
        ),
      },
    ],
    buttons: [
      { title: 'Bekijk lokale besluiten', verb: 'opdrachten.lokaal', data: { opdracht: dossier.id } },
      { title: 'Ververs', verb: 'overzichten.opdrachtKort', data: { opdracht: dossier.id } },
    ],
  });
}

function kortIntro(dossier: Dossier): string {
  const stand = kortStand(dossier);
  return dossier.afgestemd && vraagtInwoners(dossier)
    ? `De coördinator is akkoord met het plan. Hoe ver het is: ${stand}.`
    : `Hoe ver het is: ${stand}.`;
}

function vraagRegels(dossier: Dossier): readonly VoortgangRegel[] {
  if (!vraagtInwoners(dossier)) return [];
  const { plan } = dossier;
  const wie = planValueWords('ervaring', plan.ervaring);
  return [
    { tekst: plan.centraleVraag ?? NOT_KNOWN, onder: wie === '' ? '' : `Wie: ${wie}` },
    ...activiteitenOf(dossier).map((one) => ({
      tekst: activiteitName(one),
      onder: one.stand === 'geannuleerd' ? 'gaat niet door' : peopleWords(one.aantal),
    })),
  ];
}
