import {
  contactenCard,
  type GetoondContact,
  gemeenteCard,
  gemeenteHistoryCard,
} from '../../src/gemeenten/gemeente-cards.ts';
import { addContactForm, endContactForm, noContactForm } from '../../src/gemeenten/gemeente-forms.ts';
import { type CardSample, coordinatorStamp, nastyText, noted } from './card-sample-data.ts';
import { formSamples } from './form-samples.ts';

const TODAY = '2026-11-16';
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
        today: TODAY,
      }),
    },
    {
      name: 'gemeente die geen contact nodig heeft lang',
      message: gemeenteCard({
        gemeente: { ...stand('Laren', []), nietNodig: { ...NIET_NODIG, reden: nastyText(500) } },
        contacten: [],
        isCoordinator: true,
        today: TODAY,
      }),
    },
    {
      name: 'gemeente lang',
      message: gemeenteCard({
        gemeente: stand(nastyText(60), [], true),
        contacten: Array.from({ length: 20 }, () => WORST),
        isCoordinator: true,
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
