import type { Jaaragenda } from '../jaaragenda/jaaragenda.ts';
import { herkomstWords } from '../jaaragenda/jaaragenda-words.ts';
import { lastBesluit, needsTerugkoppeling } from '../opdrachten/afloop/besluit.ts';
import type { Dossier } from '../opdrachten/opdracht.ts';
import { activiteitenOf } from '../opdrachten/uitvoering/uitvoering.ts';
import { peopleWords, whenWords } from '../opdrachten/uitvoering/uitvoering-words.ts';
import { localDate } from '../shared/clock.ts';
import type { DocumentBlok, DocumentModel } from '../shared/document.ts';
import { formatDutchDate, formatShortDutchDate } from '../shared/dutch-dates.ts';
import type { Signaal } from '../signalen/signaal.ts';

/** Dutch local dates (YYYY-MM-DD), both included. */
export type NetwerkPeriode = { readonly van: string; readonly tot: string };

/** One thing to tell: about what, and what. Every text was recorded, or says when and how many. */
export type NetwerkRegel = { readonly over: string; readonly tekst: string };

export const NETWERK_DELEN = [
  'gevraagd',
  'gehoord',
  'signalen',
  'besloten',
  'niet overgenomen',
  'nog te doen',
  'onderwerpen',
] as const;
export type NetwerkDeel = (typeof NETWERK_DELEN)[number];

/** What is told at a netwerkbijeenkomst (domain: Jaaragenda, signalen, netwerkbijeenkomst). */
export type NetwerkPakket = {
  readonly periode: NetwerkPeriode;
  readonly delen: Readonly<Record<NetwerkDeel, readonly NetwerkRegel[]>>;
};

export type NetwerkFeiten = {
  readonly periode: NetwerkPeriode;
  readonly dossiers: readonly Dossier[];
  readonly signalen: readonly Signaal[];
  readonly jaaragendas: readonly Jaaragenda[];
};

/** The pack, from what was recorded in the period; what is still owed is as it is now. */
export function netwerkPakket({ periode, dossiers, signalen, jaaragendas }: NetwerkFeiten): NetwerkPakket {
  const within = (datum: string): boolean => periode.van <= datum && datum <= periode.tot;
  const sorted = dossiers.toSorted((a, b) => a.titel.localeCompare(b.titel, 'nl'));
  return {
    periode,
    delen: {
      gevraagd: sorted.flatMap((dossier) => asked(dossier, within)),
      gehoord: sorted.flatMap((dossier) => heard(dossier, within)),
      signalen: signalen.filter(({ ontvangen }) => within(ontvangen)).map(signaalRegel),
      besloten: sorted.flatMap((dossier) => decided(dossier, within)),
      'niet overgenomen': sorted.flatMap((dossier) => notTaken(dossier, within)),
      'nog te doen': [...sorted.flatMap(owed), ...signalen.flatMap(owedSignaal)],
      onderwerpen: jaaragendas.flatMap((agenda) => proposed(agenda, within)),
    },
  };
}

type Within = (datum: string) => boolean;

function nameOf({ titel, kenmerk }: Dossier): string {
  return kenmerk === undefined ? titel : `${titel} (${kenmerk})`;
}

function asked(dossier: Dossier, within: Within): readonly NetwerkRegel[] {
  const held = activiteitenOf(dossier).filter(
    ({ verloop }) => verloop.gehouden && within(verloop.gehouden.datum),
  );
  if (held.length === 0) return [];
  const people = held.reduce((total, { verloop }) => total + (verloop.gehouden?.aantal ?? 0), 0);
  const question = dossier.plan.centraleVraag;
  const tail = typeof question === 'string' ? ` De vraag was: ${question}` : '';
  return [{ over: nameOf(dossier), tekst: `Er waren ${peopleWords(people)}.${tail}` }];
}

function heard(dossier: Dossier, within: Within): readonly NetwerkRegel[] {
  return activiteitenOf(dossier).flatMap(({ soort, verloop: { gehouden } }) =>
    gehouden && within(gehouden.datum)
      ? [{ over: nameOf(dossier), tekst: `${soort}, ${whenWords(gehouden.datum)}. ${gehouden.opbrengst}` }]
      : [],
  );
}

function decided(dossier: Dossier, within: Within): readonly NetwerkRegel[] {
  return (dossier.besluiten ?? [])
    .filter(({ datum }) => within(datum))
    .map(({ overlegNaam, datum, uitkomst, toelichting }) => ({
      over: nameOf(dossier),
      tekst: `${overlegNaam}, ${formatShortDutchDate(datum)}: ${uitkomst}. ${toelichting ?? ''}`.trim(),
    }));
}

function notTaken(dossier: Dossier, within: Within): readonly NetwerkRegel[] {
  return (dossier.inbreng ?? []).flatMap(({ tekst, oordeel }) => {
    if (!oordeel || (oordeel.oordeel !== 'niet' && oordeel.oordeel !== 'deels')) return [];
    if (!within(localDate(oordeel.op))) return [];
    const sign = oordeel.oordeel === 'niet' ? 'Niet' : 'Deels';
    return [
      { over: nameOf(dossier), tekst: `${sign}: ${tekst} Waarom: ${oordeel.reden ?? 'niet opgeschreven'}` },
    ];
  });
}

function owed(dossier: Dossier): readonly NetwerkRegel[] {
  const over = nameOf(dossier);
  const besluit = lastBesluit(dossier.besluiten);
  const promises = (dossier.toezeggingen ?? []).filter(({ nagekomen }) => nagekomen === undefined);
  return [
    ...(besluit && needsTerugkoppeling(dossier)
      ? [
          {
            over,
            tekst: `Wie meedeed, hoort nog wat ermee is gedaan. Het besluit was op ${formatShortDutchDate(besluit.datum)}.`,
          },
        ]
      : []),
    ...promises.map(({ wat, datum }) => ({
      over,
      tekst: `Beloofd vóór ${formatShortDutchDate(datum)}: ${wat}`,
    })),
  ];
}

function signaalRegel({ onderwerp, tekst, antwoord }: Signaal): NetwerkRegel {
  const answer = antwoord ? `Antwoord: ${antwoord.tekst} Omdat: ${antwoord.reden}` : 'Nog geen antwoord.';
  return { over: onderwerp, tekst: `${tekst} ${answer}` };
}

function owedSignaal({ onderwerp, ontvangen, antwoord, teruggekoppeld }: Signaal): readonly NetwerkRegel[] {
  if (teruggekoppeld) return [];
  const since = `Dit signaal kwam op ${formatShortDutchDate(ontvangen)}.`;
  return [
    {
      over: onderwerp,
      tekst: antwoord ? `${since} Het antwoord is nog niet verteld.` : `${since} Er is nog geen antwoord.`,
    },
  ];
}

function proposed({ id, onderwerpen }: Jaaragenda, within: Within): readonly NetwerkRegel[] {
  return onderwerpen
    .filter(({ toegevoegd, uit }) => uit === undefined && within(localDate(toegevoegd.op)))
    .map((onderwerp) => ({ over: onderwerp.titel, tekst: `Voor ${id}, ${herkomstWords(onderwerp)}.` }));
}

/** What stands above each part, and what is said when there is nothing. */
export const DEEL_WOORDEN: Readonly<Record<NetwerkDeel, { readonly kop: string; readonly leeg: string }>> = {
  gevraagd: { kop: 'Wat we vroegen', leeg: 'Er waren geen gesprekken in deze tijd.' },
  gehoord: { kop: 'Wat we hoorden', leeg: 'Er is nog niets opgeschreven.' },
  signalen: { kop: 'Signalen die binnenkwamen', leeg: 'Er kwamen geen signalen binnen.' },
  besloten: { kop: 'Wat er is besloten', leeg: 'Er zijn geen besluiten genomen.' },
  'niet overgenomen': {
    kop: 'Wat we niet of deels overnamen',
    leeg: 'Alles wat we hoorden, is overgenomen of wacht nog.',
  },
  'nog te doen': { kop: 'Wat we nog moeten doen', leeg: 'Er staat niets meer open.' },
  onderwerpen: { kop: 'Nieuwe onderwerpen', leeg: 'Er zijn geen nieuwe onderwerpen.' },
};

/** The pack as a document. @param vandaag YYYY-MM-DD */
export function netwerkDocument({ periode, delen }: NetwerkPakket, vandaag: string): DocumentModel {
  const days = `${formatDutchDate(periode.van)} tot en met ${formatDutchDate(periode.tot)}`;
  return {
    titel: 'Netwerkbijeenkomst Samenkracht!',
    soort: 'Wat we deden met wat inwoners zeiden',
    feiten: [
      { label: 'Periode', waarde: days },
      { label: 'Gemaakt op', waarde: formatDutchDate(vandaag) },
      ...NETWERK_DELEN.map((deel) => ({ label: DEEL_WOORDEN[deel].kop, waarde: String(delen[deel].length) })),
    ],
    blokken: NETWERK_DELEN.flatMap((deel) => section(deel, delen[deel])),
    voettekst: `Netwerkbijeenkomst, ${formatShortDutchDate(periode.van)} - ${formatShortDutchDate(periode.tot)}, gemaakt op ${formatShortDutchDate(vandaag)}`,
  };
}

function section(deel: NetwerkDeel, regels: readonly NetwerkRegel[]): readonly DocumentBlok[] {
  const { kop, leeg } = DEEL_WOORDEN[deel];
  return [
    { soort: 'kop', niveau: 1, tekst: kop },
    regels.length === 0
      ? { soort: 'alinea', tekst: leeg }
      : {
          soort: 'tabel',
          koppen: ['Waarover', 'Wat'],
          breedtes: [1, 2],
          rijen: regels.map(({ over, tekst }) => [over, tekst]),
        },
  ];
}
