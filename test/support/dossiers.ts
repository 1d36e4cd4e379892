import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import type { Plan } from '../../src/opdrachten/ground/plan-schema.ts';
import { foldOpdracht, type OpdrachtEvent } from '../../src/opdrachten/opdracht-events.ts';
import type { Actor, Rol } from '../../src/shared/actor.ts';
import { CARLA, DIANA, type Person, PIETER, SAMIRA } from './people.ts';
import { MONDAY } from './test-clock.ts';

/** Builders for what rules work on; every test says only what matters to it. */

export const anActor = ({ id, naam }: Person, ...rollen: Rol[]): Actor => ({ id, naam, rollen });
export const coordinator = anActor(CARLA, 'coördinator');
export const projectleider = anActor(SAMIRA);
export const directielid = anActor(DIANA, 'directielid');
export const stranger = anActor(PIETER);

/** A plan with every needed answer and nothing else. */
export const COMPLETE: Plan = {
  vanToepassing: 'ja',
  centraleVraag: 'Wat helpt jou?',
  doel: 'Keuzes maken.',
  niveau: 'adviseren',
  ervaring: 'Inwoners met hulp.',
  methoden: ['focusgroep'],
  rolTrekker: 'stelt de vraag',
  activiteiten: [{ id: 'a1', soort: 'focusgroep', wanneer: '2027-01-21', aantal: 12 }],
  terugkoppelingWijze: 'Een brief na het besluit.',
};

/** What is typed for the shortest plan there is, step by step. */
export const NO_PARTICIPATION: readonly Readonly<Record<string, string>>[] = [
  { vanToepassing: 'nee' },
  { redenGeen: 'spoed', toelichtingGeen: 'De wet laat hier geen ruimte.' },
];

/** The dossier of Samira after these events. */
export function aDossier(...events: readonly OpdrachtEvent[]): Dossier {
  const begin: OpdrachtEvent[] = [
    {
      soort: 'opdracht toegevoegd',
      gegevens: { titel: 'Herinrichting huishoudelijke hulp', gemeenten: [], notities: [] },
      bron: 'kaart',
    },
    { soort: 'projectleider toegewezen', projectleider: { naam: SAMIRA.naam, persoonId: SAMIRA.id } },
  ];
  const dossier = [...begin, ...events].reduce<Dossier | undefined>(
    (state, event) => foldOpdracht(state, event, { id: 'a', at: MONDAY, actor: CARLA }),
    undefined,
  );
  if (!dossier) throw new Error('these events make no dossier');
  return dossier;
}

export const filledIn = (antwoorden: Plan): OpdrachtEvent => ({
  soort: 'onderdeel ingevuld',
  onderdeel: 'vraag',
  antwoorden,
});
export const SUBMITTED: OpdrachtEvent = { soort: 'plan ingediend' };
export const AGREED: OpdrachtEvent = { soort: 'plan afgestemd' };
export const REOPENED: OpdrachtEvent = { soort: 'plan heropend' };
export const RETURNED: OpdrachtEvent = { soort: 'plan teruggestuurd', veld: 'doel', vraag: 'Waarom?' };
