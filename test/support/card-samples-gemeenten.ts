import {
  contactenCard,
  type GetoondContact,
  gemeenteCard,
  gemeenteHistoryCard,
} from '../../src/gemeenten/gemeente-cards.ts';
import { addContactForm, endContactForm, noContactForm } from '../../src/gemeenten/gemeente-forms.ts';
import { lokaalCard } from '../../src/opdrachten/gemeente/lokaal-cards.ts';
import { lokaleDatumForm } from '../../src/opdrachten/gemeente/lokaal-forms.ts';
import type { OpdrachtEvent } from '../../src/opdrachten/opdracht-events.ts';
import { gemeenteOverzichtCard, opdrachtKortCard } from '../../src/overzichten/gemeente-overzicht.ts';
import {
  type CardSample,
  coordinatorStamp,
  deadline,
  longRoute,
  nastyText,
  noted,
  vergadering,
} from './card-sample-data.ts';
import { sampleOnderwerp } from './card-samples-jaar.ts';
import { AGREED, aDossier, COMPLETE, filledIn, SUBMITTED } from './dossiers.ts';
import { formSamples } from './form-samples.ts';
import { EVENT_EXAMPLES } from './opdracht-events.ts';
import { onOneMeeting } from './route.ts';

const TODAY = '2026-11-16';
const PLAN = filledIn(COMPLETE);
const LOKAAL = aDossier(PLAN, SUBMITTED, AGREED, EVENT_EXAMPLES['lokale datum vastgelegd']);
const BESLUIT: OpdrachtEvent = {
  soort: 'besluit genomen',
  vergaderingId: 'do-2026-12-15',
  overlegNaam: 'DO',
  datum: '2026-12-15',
  uitkomst: 'goedgekeurd',
};
const people = Array.from({ length: 200 }, (_, index) => ({ id: `p${index}`, naam: nastyText(60) }));
const contact = (changes: Partial<GetoondContact> = {}): GetoondContact => ({
  id: 'joke',
  naam: 'Joke Smit',
  aangewezen: coordinatorStamp,
  ...changes,
});
const stand = (naam: string, contacten: readonly GetoondContact[], isWeg = false) => ({
  id: naam.toLowerCase(),
  naam,
  hoortErbij: !isWeg,
  isWeg,
  contacten,
  nietNodig: undefined,
});
const NIET_NODIG = { ...coordinatorStamp, reden: 'Hilversum antwoordt ook namens Laren.' };
const LATER = contact({ id: 'els', naam: 'Els Hendriks', van: '2027-01-01', tot: '2027-06-30' });
const WORST = contact({
  naam: nastyText(100),
  van: '2027-01-01',
  tot: '2027-06-30',
  geenBereik: 'vertrokken',
});
const key = { gemeente: 'hilversum' };
const about = { gemeente: stand('Hilversum', []), people: [{ id: 'joke', naam: 'Joke Smit' }] };
const long = { gemeente: stand(nastyText(60), []), people };

/** Gemeenten: their contacts in a list and one by one, choosing and handing over. */
export function gemeenteSamples(): readonly CardSample[] {
  return [
    {
      name: 'contacten van gemeenten',
      message: contactenCard({
        gemeenten: [
          stand('Hilversum', [contact(), LATER]),
          stand('Huizen', []),
          { ...stand('Laren', []), nietNodig: NIET_NODIG },
        ],
        page: 1,
        today: TODAY,
      }),
    },
    {
      name: 'contacten van gemeenten lang',
      message: contactenCard({
        gemeenten: Array.from({ length: 30 }, () => stand(nastyText(60), [WORST, WORST, WORST], true)),
        page: 2,
        today: TODAY,
      }),
    },
    {
      name: 'gemeente',
      message: gemeenteCard({
        gemeente: stand('Hilversum', []),
        contacten: [contact(), LATER],
        isCoordinator: true,
        mayReadOverzicht: true,
        today: TODAY,
        notice: 'Joke Smit is contact van Hilversum.',
        tone: 'good',
      }),
    },
    {
      name: 'gemeente zonder contact',
      message: gemeenteCard({
        gemeente: stand('Huizen', []),
        contacten: [],
        isCoordinator: true,
        mayReadOverzicht: true,
        today: TODAY,
      }),
    },
    {
      name: 'gemeente die geen contact nodig heeft lang',
      message: gemeenteCard({
        gemeente: { ...stand('Laren', []), nietNodig: { ...NIET_NODIG, reden: nastyText(500) } },
        contacten: [],
        isCoordinator: true,
        mayReadOverzicht: true,
        today: TODAY,
      }),
    },
    {
      name: 'gemeente lang',
      message: gemeenteCard({
        gemeente: stand(nastyText(60), [], true),
        contacten: Array.from({ length: 20 }, () => WORST),
        isCoordinator: true,
        mayReadOverzicht: true,
        today: TODAY,
        notice: noted,
      }),
    },
    {
      name: 'wie wijzigde wat bij een gemeente',
      message: gemeenteHistoryCard(
        stand('Hilversum', []),
        ['12 nov 2026, Carla de Boer: Joke Smit is contact.'],
        1,
      ),
    },
    {
      name: 'wie wijzigde wat bij een gemeente lang',
      message: gemeenteHistoryCard(
        stand(nastyText(60), []),
        Array.from({ length: 40 }, () => nastyText(400)),
        2,
      ),
    },
    {
      name: 'overzicht van een gemeente',
      message: gemeenteOverzichtCard({
        gemeente: stand('Hilversum', [contact()]),
        onderwerpen: [{ jaar: '2027', onderwerp: sampleOnderwerp({ gemeente: 'Hilversum' }) }],
        opdrachten: [
          {
            dossier: aDossier(PLAN, SUBMITTED, AGREED, BESLUIT),
            route: onOneMeeting(vergadering, deadline).route,
          },
          { dossier: LOKAAL, route: onOneMeeting(vergadering, deadline).route },
          { dossier: aDossier(), route: [] },
        ],
        today: TODAY,
      }),
    },
    {
      name: 'overzicht van een gemeente lang',
      message: gemeenteOverzichtCard({
        gemeente: stand(nastyText(60), Array(20).fill(WORST)),
        onderwerpen: Array.from({ length: 30 }, () => ({
          jaar: '2027',
          onderwerp: sampleOnderwerp({ titel: nastyText(120) }),
        })),
        opdrachten: Array.from({ length: 30 }, () => ({
          dossier: { ...aDossier(PLAN, SUBMITTED, AGREED, BESLUIT), titel: nastyText(300) },
          route: longRoute(),
        })),
        today: TODAY,
      }),
    },
    {
      name: 'opdracht in het kort',
      message: opdrachtKortCard({
        dossier: aDossier(PLAN, SUBMITTED, AGREED, BESLUIT),
        route: onOneMeeting(vergadering, deadline).route,
      }),
    },
    {
      name: 'opdracht in het kort, nog geen akkoord',
      message: opdrachtKortCard({ dossier: aDossier(), route: [] }),
    },
    {
      name: 'lokale besluiten',
      message: lokaalCard({
        dossier: LOKAAL,
        route: onOneMeeting(vergadering, deadline).route,
        mine: ['Hilversum'],
      }),
    },
    {
      name: 'lokale besluiten, nog geen',
      message: lokaalCard({ dossier: aDossier(), route: [], mine: [], notice: 'Weggehaald.' }),
    },
    {
      name: 'lokale besluiten lang',
      message: lokaalCard({
        dossier: {
          ...LOKAAL,
          titel: nastyText(300),
          lokaleDatums: Array.from({ length: 30 }, (_, index) => ({
            ...coordinatorStamp,
            id: `l${index}`,
            gemeente: 'Hilversum',
            datum: '2026-12-20',
            wat: nastyText(160),
          })),
        },
        route: longRoute(),
        mine: ['Hilversum'],
      }),
    },
    ...formSamples(
      lokaleDatumForm,
      'een lokaal besluit vastleggen',
      { opdracht: 'o' },
      {
        gewoon: { dossier: LOKAAL, gemeenten: ['Hilversum'] },
        lang: {
          dossier: { ...LOKAAL, titel: nastyText(300) },
          gemeenten: Array.from({ length: 60 }, (_, index) => `${index} ${nastyText(50)}`),
        },
      },
    ),
    ...formSamples(noContactForm, 'een contact is niet nodig', key, { gewoon: about, lang: long }),
    ...formSamples(addContactForm, 'een contact aanwijzen', key, { gewoon: about, lang: long }),
    ...formSamples(
      endContactForm,
      'een contact stopt',
      { ...key, contact: 'joke' },
      {
        gewoon: { ...about, contact: contact(), today: TODAY },
        lang: { ...long, contact: WORST, today: TODAY },
      },
    ),
  ];
}
