import type { Jaaragenda } from '../jaaragenda/jaaragenda.ts';
import { herkomstWords } from '../jaaragenda/jaaragenda-words.ts';
import { type Besluit, besluitUitleg } from '../opdrachten/ground/besluit.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { countOordelen } from '../opdrachten/ground/inbreng.ts';
import { activiteitenOf } from '../opdrachten/ground/uitvoering.ts';
import { peopleWords, puntWords, whenWords } from '../opdrachten/ground/uitvoering-words.ts';
import { verschuldigd } from '../opdrachten/ground/verschuldigd.ts';
import { localDate } from '../shared/clock.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { apartWoorden } from '../shared/leeg.ts';
import { capital, sentence } from '../shared/words.ts';
import { openBelofte, type Signaal } from '../signalen/signaal.ts';
import { bronWords } from '../signalen/signaal-words.ts';

/** Dutch local dates (YYYY-MM-DD), both included. */
export type NetwerkPeriode = { readonly van: string; readonly tot: string };

/** Where something was recorded: the stream, and what the entries are about (bronnen.ts). */
export type RegelHerkomst = {
  readonly soort: 'opdracht' | 'signaal' | 'jaaragenda';
  readonly id: string;
  readonly bronnen: readonly string[];
};

/** One thing to tell: about what, and what. Every text was recorded, or says when and how many. */
export type NetwerkRegel = {
  readonly over: string;
  /** The same without its kenmerk, for residents. */
  readonly titel: string;
  readonly tekst: string;
  readonly herkomst: RegelHerkomst;
};

type NetwerkFacts = {
  readonly periode: NetwerkPeriode;
  readonly dossiers: readonly Dossier[];
  readonly signalen: readonly Signaal[];
  readonly jaaragendas: readonly Jaaragenda[];
};

/** One part of the pack. */
type Deel = {
  /** What stands above it. */
  readonly kop: string;
  /** What is said when there is nothing: only what was recorded is known, and only of this period. */
  readonly leeg: (facts: NetwerkFacts, within: Within) => string;
  readonly regels: (facts: NetwerkFacts, within: Within) => readonly NetwerkRegel[];
};

const DELEN: readonly Deel[] = [
  {
    kop: 'Wat we vroegen',
    leeg: noTalks,
    regels: ({ dossiers }, within) => dossiers.flatMap((dossier) => asked(dossier, within)),
  },
  {
    kop: 'Wat we hoorden',
    leeg: () => 'Van gesprekken in deze tijd is niets opgeschreven.',
    regels: ({ dossiers }, within) => dossiers.flatMap((dossier) => heard(dossier, within)),
  },
  {
    kop: 'Signalen die binnenkwamen',
    leeg: () => 'In deze tijd zijn geen signalen opgeschreven.',
    regels: ({ signalen }, within) => signalen.filter(({ ontvangen }) => within(ontvangen)).map(signaalRegel),
  },
  {
    kop: 'Wat er is besloten',
    leeg: () => 'In deze tijd zijn geen besluiten vastgelegd.',
    regels: ({ dossiers }, within) => dossiers.flatMap((dossier) => decided(dossier, within)),
  },
  {
    kop: 'Wat we niet of deels overnamen',
    leeg: allTaken,
    regels: ({ dossiers }, within) => dossiers.flatMap((dossier) => notTaken(dossier, within)),
  },
  {
    kop: 'Wat we nog moeten doen',
    leeg: ({ dossiers }) => nothingOwed(dossiers),
    regels: ({ dossiers, signalen }) => [...dossiers.flatMap(owed), ...signalen.flatMap(owedSignaal)],
  },
  {
    kop: 'Nieuwe onderwerpen',
    leeg: () => 'In deze tijd zijn geen onderwerpen voorgesteld.',
    regels: ({ jaaragendas }, within) => jaaragendas.flatMap((agenda) => proposed(agenda, within)),
  },
];

/** What is told at a netwerkbijeenkomst (domain: Jaaragenda, signalen, netwerkbijeenkomst), part by part. */
export type NetwerkPakket = {
  readonly periode: NetwerkPeriode;
  readonly delen: readonly {
    readonly kop: string;
    /** What is said when there are no lines. */
    readonly leeg: string;
    readonly regels: readonly NetwerkRegel[];
  }[];
};

/** The pack, from what was recorded in the period; what is still owed is as it is now. */
export function netwerkPakket({ dossiers, ...facts }: NetwerkFacts): NetwerkPakket {
  const { periode } = facts;
  const within = (datum: string): boolean => periode.van <= datum && datum <= periode.tot;
  const sorted = { ...facts, dossiers: dossiers.toSorted((a, b) => a.titel.localeCompare(b.titel, 'nl')) };
  return {
    periode,
    delen: DELEN.map(({ kop, leeg, regels }) => ({
      kop,
      leeg: leeg(sorted, within),
      regels: regels(sorted, within),
    })),
  };
}

type Within = (datum: string) => boolean;

/** An activiteit of which nobody recorded how it went may have been held. */
function noTalks({ dossiers }: NetwerkFacts, within: Within): string {
  const open = dossiers
    .filter(({ afgestemd, status }) => afgestemd && status !== 'ingetrokken')
    .flatMap(activiteitenOf)
    .filter(({ stand }) => stand !== 'gehouden' && stand !== 'geannuleerd')
    // Of a month its first day counts.
    .filter(({ nu }) => within(nu.length === 7 ? `${nu}-01` : nu)).length;
  const none = 'In deze tijd zijn geen gesprekken vastgelegd.';
  if (open === 0) return none;
  return open === 1
    ? `${none} Van 1 activiteit is nog niet vastgelegd hoe die ging.`
    : `${none} Van ${open} activiteiten is nog niet vastgelegd hoe die gingen.`;
}

/** Only what was judged in the period can be said to be taken over. */
function allTaken({ dossiers }: NetwerkFacts, within: Within): string {
  const inbreng = dossiers.flatMap((dossier) => dossier.inbreng ?? []);
  const isTaken = inbreng.some(
    ({ oordeel }) => oordeel?.oordeel === 'overgenomen' && within(localDate(oordeel.op)),
  );
  const { 'nog open': open } = countOordelen(inbreng);
  return [
    isTaken ? 'Alles wat in deze tijd is beoordeeld, is overgenomen.' : 'In deze tijd is niets beoordeeld.',
    open === 0 ? '' : `Nog zonder oordeel: ${puntWords(open)}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** What people have to hear is not known before there is a besluit. */
function nothingOwed(dossiers: readonly Dossier[]): string {
  const zonderBesluit = dossiers.filter(
    ({ status, besluiten = [] }) =>
      status !== 'ingetrokken' && besluiten.every(({ uitkomst }) => uitkomst === 'uitgesteld'),
  ).length;
  const none = 'Er staat geen terugkoppeling, toezegging of antwoord open.';
  return `${none} ${apartWoorden({ mist: 'besluit', aantal: zonderBesluit })}`.trim();
}

/** A line about an opdracht, which follows from these sources. */
function regelVan(dossier: Dossier, tekst: string, ...bronnen: readonly string[]): NetwerkRegel {
  const { id, titel, kenmerk } = dossier;
  const over = kenmerk === undefined ? titel : `${titel} (${kenmerk})`;
  return { over, titel, tekst, herkomst: { soort: 'opdracht', id, bronnen } };
}

function asked(dossier: Dossier, within: Within): readonly NetwerkRegel[] {
  const held = activiteitenOf(dossier).filter(
    ({ verloop }) => verloop.gehouden && within(verloop.gehouden.datum),
  );
  if (held.length === 0) return [];
  const people = held.reduce((total, { verloop }) => total + (verloop.gehouden?.aantal ?? 0), 0);
  const question = dossier.plan.centraleVraag;
  const tail = typeof question === 'string' ? ` De vraag was: ${question}` : '';
  const sources = held.map(({ id }) => `activiteit:${id}`);
  return [regelVan(dossier, `Er waren ${peopleWords(people)}.${tail}`, 'plan:centraleVraag', ...sources)];
}

function heard(dossier: Dossier, within: Within): readonly NetwerkRegel[] {
  return activiteitenOf(dossier).flatMap(({ id, soort, verloop: { gehouden } }) => {
    if (!gehouden || !within(gehouden.datum)) return [];
    const tekst = `${capital(soort)}, ${whenWords(gehouden.datum)}. ${gehouden.opbrengst}`;
    return [regelVan(dossier, tekst, `activiteit:${id}`)];
  });
}

function decided(dossier: Dossier, within: Within): readonly NetwerkRegel[] {
  return (dossier.besluiten ?? [])
    .filter(({ datum }) => within(datum))
    .map((besluit) => {
      const { vergaderingId, overlegNaam, datum, uitkomst } = besluit;
      const tekst =
        `${overlegNaam}, ${formatShortDutchDate(datum)}: ${uitkomst}. ${besluitUitleg(besluit)}`.trim();
      return regelVan(dossier, tekst, `besluit:${vergaderingId}`);
    });
}

function notTaken(dossier: Dossier, within: Within): readonly NetwerkRegel[] {
  return (dossier.inbreng ?? []).flatMap(({ id, tekst, oordeel }) => {
    if (!oordeel || (oordeel.oordeel !== 'niet' && oordeel.oordeel !== 'deels')) return [];
    if (!within(localDate(oordeel.op))) return [];
    const sign = oordeel.oordeel === 'niet' ? 'Niet' : 'Deels';
    const why = `Waarom: ${oordeel.reden ?? 'niet opgeschreven'}`;
    return [regelVan(dossier, `${sign}: ${sentence(tekst)} ${why}`, `inbreng:${id}`, `oordeel:${id}`)];
  });
}

function owed(dossier: Dossier): readonly NetwerkRegel[] {
  const owes = verschuldigd(dossier);
  const toezeggingen = (dossier.toezeggingen ?? []).filter(({ nagekomen }) => nagekomen === undefined);
  return [
    ...(owes
      ? [
          regelVan(
            dossier,
            `Wie meedeed, hoort ${owes.opnieuw ? 'nog wat er daarna veranderde' : 'nog wat ermee is gedaan'}. ${besluitWords(owes.besluit)}`,
            `besluit:${owes.besluit.vergaderingId}`,
          ),
        ]
      : []),
    ...toezeggingen.map(({ id, wat, datum }) =>
      regelVan(dossier, `Beloofd, uiterlijk ${formatShortDutchDate(datum)}: ${wat}`, `toezegging:${id}`),
    ),
  ];
}

function besluitWords({ uitkomst, datum }: Besluit): string {
  return uitkomst === 'uitgesteld'
    ? 'Er is nog geen besluit.'
    : `Het besluit was op ${formatShortDutchDate(datum)}.`;
}

function ofSignaal({ id, onderwerp }: Signaal, tekst: string, ...bronnen: readonly string[]): NetwerkRegel {
  return { over: onderwerp, titel: onderwerp, tekst, herkomst: { soort: 'signaal', id, bronnen } };
}

function signaalRegel(signaal: Signaal): NetwerkRegel {
  const { tekst, antwoord, raad, gemeente, belofte } = signaal;
  const from = [raad === undefined ? undefined : bronWords(signaal), gemeente].filter(
    (one) => one !== undefined,
  );
  const answer = antwoord ? `Antwoord: ${antwoord.tekst} Omdat: ${antwoord.reden}` : 'Nog geen antwoord.';
  const kept = belofte?.nagekomen ? ` Beloofd en gedaan: ${belofte.nagekomen.hoe}` : '';
  const sources = belofte?.nagekomen ? ['antwoord', 'belofte'] : ['antwoord'];
  const origin = from.length === 0 ? '' : ` (${from.join(', ')})`;
  return ofSignaal(signaal, `${sentence(tekst)}${origin} ${answer}${kept}`, 'signaal', ...sources);
}

function owedSignaal(signaal: Signaal): readonly NetwerkRegel[] {
  const { ontvangen, antwoord, teruggekoppeld } = signaal;
  const belofte = openBelofte(signaal);
  const promised = belofte
    ? [
        ofSignaal(
          signaal,
          `Beloofd in het antwoord, uiterlijk ${formatShortDutchDate(belofte.datum)}: ${belofte.wat}`,
          'antwoord',
        ),
      ]
    : [];
  if (teruggekoppeld) return promised;
  const since = `Dit signaal kwam op ${formatShortDutchDate(ontvangen)}.`;
  const open = antwoord ? 'Het antwoord is nog niet verteld.' : 'Er is nog geen antwoord.';
  return [ofSignaal(signaal, `${since} ${open}`, 'signaal', 'antwoord'), ...promised];
}

function proposed({ id, onderwerpen }: Jaaragenda, within: Within): readonly NetwerkRegel[] {
  return onderwerpen
    .filter(({ toegevoegd, uit }) => uit === undefined && within(localDate(toegevoegd.op)))
    .map((onderwerp) => ({
      over: onderwerp.titel,
      titel: onderwerp.titel,
      tekst: `Voor ${id}, ${herkomstWords(onderwerp)}.`,
      herkomst: { soort: 'jaaragenda', id, bronnen: [`onderwerp:${onderwerp.id}`] },
    }));
}
