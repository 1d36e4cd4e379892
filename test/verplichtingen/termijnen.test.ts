import { expect, test } from '@jest/globals';
import type { OpdrachtEvent } from '../../src/opdrachten/opdracht-events.ts';
import { formatDutchDate } from '../../src/shared/dutch-dates.ts';
import { STANDAARD_TERMIJNEN, TERMIJNEN, type Termijnen } from '../../src/shared/termijnen.ts';
import { createVandaag } from '../../src/shared/vandaag.ts';
import { VERPLICHTING_SOORTEN } from '../../src/shared/verplichting-soorten.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';
import { adviesEisen } from '../../src/verplichtingen/advies-eisen.ts';
import { afhandelingEisen } from '../../src/verplichtingen/afhandeling-eisen.ts';
import { contactVerplichting } from '../../src/verplichtingen/contact-verplichting.ts';
import { jaarVerplichtingen } from '../../src/verplichtingen/jaaragenda-verplichting.ts';
import { kanaalVerplichting } from '../../src/verplichtingen/kanaal-verplichting.ts';
import { openbaarEisen } from '../../src/verplichtingen/openbaar-eisen.ts';
import { planadviesVerplichtingen } from '../../src/verplichtingen/planadvies-verplichting.ts';
import { raadVerplichtingen } from '../../src/verplichtingen/raad-verplichting.ts';
import { rapportVerplichtingen } from '../../src/verplichtingen/rapport-verplichting.ts';
import { signaalVerplichtingen } from '../../src/verplichtingen/signaal-verplichting.ts';
import { stilEisen } from '../../src/verplichtingen/stil-dossier.ts';
import { agendaVanaf } from '../../src/verplichtingen/termijnen.ts';
import { trekkerEisen } from '../../src/verplichtingen/trekker-eisen.ts';
import { type Verplichting, verplichtingen } from '../../src/verplichtingen/verplichting.ts';
import { voorbereidingEisen } from '../../src/verplichtingen/voorbereiding-eisen.ts';
import { weekEisen } from '../../src/verplichtingen/week-voorstel.ts';
import { wervingVerplichting } from '../../src/verplichtingen/werving-verplichting.ts';
import { sampleRaad } from '../support/card-samples-adviesraden.ts';
import { sampleRapport } from '../support/card-samples-rapporten.ts';
import { sampleWerving } from '../support/card-samples-werving.ts';
import { aDossier, COMPLETE, filledIn, SUBMITTED } from '../support/dossiers.ts';
import { EVENT_EXAMPLES } from '../support/opdracht-events.ts';
import { CARLA, PIETER, SAMIRA } from '../support/people.ts';
import { aStop } from '../support/route.ts';
import { brought, HELD, judged, underWay } from '../support/uitvoering.ts';
import { someDossierFacts } from '../support/verplichtingen.ts';

const days = createWorkingDays();
const PFHO = { vergaderingId: 'pfho-2027-03-04', overlegNaam: 'PFHO', datum: '2027-03-04' };
const EVERYTHING: readonly OpdrachtEvent[] = [
  HELD,
  brought('Een vaste hulp.'),
  judged('overgenomen', ['i1']),
  { soort: 'inbreng verwerkt' },
  { soort: 'besluit genomen', ...PFHO, uitkomst: 'goedgekeurd' },
  {
    soort: 'toezegging gedaan',
    id: 't1',
    wat: 'Een brief.',
    eigenaar: { naam: SAMIRA.naam },
    datum: '2027-05-01',
  },
  { soort: 'terugkoppeling geschreven', tekst: 'Dank je wel.' },
  { soort: 'terugkoppeling gegeven', kanaal: 'nieuwsbrief', datum: '2027-03-20' },
];

const ADVIES: readonly OpdrachtEvent[] = [
  EVENT_EXAMPLES['advies gevraagd'],
  EVENT_EXAMPLES['advies ontvangen'],
  EVENT_EXAMPLES['adviespunten beantwoord'],
  EVENT_EXAMPLES['adviesraad antwoord verteld'],
];

/** One that still has no programme, and one that was. */
const BIJEENKOMSTEN = ['2028-01-20', '2027-11-01'].map((datum) => ({
  id: datum,
  keer: 'eerste' as const,
  datum,
  gepland: { op: '2027-10-01T09:00:00.000Z', door: CARLA.naam, doorId: CARLA.id },
}));
const ADVISEUR = { id: PIETER.id, naam: PIETER.naam, sinds: '2026-11-01' };

/** Every day that follows from these terms, for opdrachten and a signaal of which everything is asked. */
const aKanaal = {
  overlegId: 'pfho',
  overlegNaam: 'PFHO',
  datum: PFHO.datum,
  bekend: '2027-01-01',
  isGeregeld: false,
};

const ZONDER_CONTACT = {
  id: 'huizen',
  naam: 'Huizen',
  zonder: '2027-03-01',
  bekend: '2027-01-01',
  uitvraag: undefined,
};

function owedBy(termijnen: Termijnen): readonly Verplichting[] {
  const eisen = [
    ...voorbereidingEisen(underWay(), [aStop('pfho', PFHO.datum)], createVandaag('2026-12-01')),
    ...voorbereidingEisen(
      underWay(...EVERYTHING.slice(0, 4)),
      [aStop('pfho', PFHO.datum)],
      createVandaag('2027-02-01'),
    ),
    ...afhandelingEisen(underWay(...EVERYTHING), [{ ...PFHO, besloten: true, isVoorbij: true }]),
    ...weekEisen(underWay(), [aStop('pfho', PFHO.datum)], createVandaag('2027-03-01'), days),
    ...trekkerEisen(underWay()),
    ...openbaarEisen(
      underWay(EVENT_EXAMPLES['openbare tekst bewaard'], EVENT_EXAMPLES['openbare tekst voorgelegd']),
    ),
    ...adviesEisen(underWay(...ADVIES), createVandaag('2027-12-01')),
  ];
  const signaal = {
    id: 's1',
    onderwerp: 'Vervoer',
    ontvangen: '2027-01-04',
    sinds: '2027-01-04',
    beantwoord: false,
    coordinators: [CARLA.id],
    terugkijken: { dag: '2027-07-01', gedaan: false },
    belofte: { wat: 'Een brief.', datum: '2027-05-01', door: SAMIRA, sinds: '2027-01-04', nagekomen: false },
  };
  const owed = [
    ...verplichtingen(someDossierFacts({ eisen }), days, termijnen),
    ...signaalVerplichtingen(signaal, '2027-12-01', days, termijnen),
    ...rapportVerplichtingen(sampleRapport(), [CARLA.id], days, termijnen),
    ...planadviesVerplichtingen(
      aDossier(filledIn(COMPLETE), SUBMITTED),
      [ADVISEUR],
      [CARLA.id],
      days,
      termijnen,
    ),
    wervingVerplichting({ werving: sampleWerving(), isDicht: false }, [CARLA.id], days, termijnen),
    ...raadVerplichtingen(
      sampleRaad({ overleggen: [{ id: 'o', datum: '2027-01-11' }] }),
      [CARLA.id],
      '2027-12-01',
      days,
      termijnen,
    ),
    kanaalVerplichting(aKanaal, [CARLA.id], '2027-03-01', days, termijnen),
    contactVerplichting(ZONDER_CONTACT, [CARLA.id], '2027-03-01', days, termijnen),
    ...jaarVerplichtingen(
      { jaar: '2027', open: ['Vervoer'], bijeenkomsten: BIJEENKOMSTEN },
      [CARLA.id],
      '2027-12-02',
      days,
      termijnen,
    ),
  ];
  const postponed = underWay({ soort: 'besluit genomen', ...PFHO, uitkomst: 'uitgesteld' });
  const stil = stilEisen(postponed, [], [], createVandaag('2027-03-04'), { days, termijnen });
  owed.push(...verplichtingen(someDossierFacts({ eisen: stil }), days, termijnen));
  return owed;
}

function daysBy(termijnen: Termijnen): readonly string[] {
  return [...owedBy(termijnen).map(({ uiterlijk }) => uiterlijk), agendaVanaf(PFHO.datum, termijnen, days)];
}

test.each(VERPLICHTING_SOORTEN)(
  'why ‘%s’ is asked does not say the last day, which stands beside it',
  (soort) => {
    const said = owedBy(STANDAARD_TERMIJNEN).filter(
      (one) => one.soort === soort && one.waarom.includes(formatDutchDate(one.uiterlijk)),
    );

    expect(said.map(({ waarom }) => waarom)).toEqual([]);
  },
);

test.each(TERMIJNEN)('another number for ‘%s’ is another day for something', (naam) => {
  const { aantal, eenheid } = STANDAARD_TERMIJNEN[naam];
  const changed = daysBy({ ...STANDAARD_TERMIJNEN, [naam]: { aantal: aantal + 7, eenheid } });

  expect(changed).not.toEqual(daysBy(STANDAARD_TERMIJNEN));
});
