import type { OpdrachtEvent } from '../../opdrachten/opdracht-events.ts';

/** What can be asked of the log of one opdracht: who did it, when, and why. */
export const FEITEN = [
  'plan ingediend',
  /** Once more, after it came back. */
  'plan opnieuw ingediend',
  'plan afgestemd',
  'plan teruggestuurd',
  'terugkoppeling gegeven',
  /** In another way as well, after the first. */
  'terugkoppeling ook gegeven',
  'uitnodiging verstuurd',
  'geen participatie',
  'uitgesteld',
  'ingetrokken',
  'aangepast',
  'activiteit verplaatst',
  'activiteit geannuleerd',
  'activiteit anders dan het plan',
  'activiteit buiten het plan',
  'besluit vastgelegd',
  'passage vastgelegd',
  'inbreng verwerkt',
  'meetlat ingevuld',
  'opdracht toegevoegd',
  'activiteit gehouden',
  'inbreng toegevoegd',
  'inbreng beoordeeld',
  /** Whatever was recorded of it. */
  'gewijzigd',
] as const;
export type Feit = (typeof FEITEN)[number];

type IsFeit = (event: OpdrachtEvent) => boolean;
const decided =
  (uitkomst: string): IsFeit =>
  (event) =>
    event.soort === 'besluit genomen' && event.uitkomst === uitkomst;
const ofKind =
  (...soorten: readonly OpdrachtEvent['soort'][]): IsFeit =>
  ({ soort }) =>
    soorten.includes(soort);

/** Which entries of the log say it. */
export const SAYS: Readonly<Record<Feit, IsFeit>> = {
  'plan ingediend': ofKind('plan ingediend'),
  'plan opnieuw ingediend': ofKind('plan ingediend'),
  'plan afgestemd': ofKind('plan afgestemd'),
  'plan teruggestuurd': ofKind('plan teruggestuurd'),
  'uitnodiging verstuurd': ofKind('uitnodiging verstuurd'),
  'terugkoppeling gegeven': ofKind('terugkoppeling gegeven', 'terugkoppeling niet nodig'),
  'terugkoppeling ook gegeven': ofKind('terugkoppeling ook gegeven'),
  'geen participatie': (event) =>
    event.soort === 'onderdeel ingevuld' && event.antwoorden.vanToepassing === 'nee',
  uitgesteld: decided('uitgesteld'),
  ingetrokken: decided('ingetrokken'),
  aangepast: decided('aangepast'),
  'activiteit verplaatst': ofKind('activiteit verplaatst'),
  'activiteit geannuleerd': ofKind('activiteit geannuleerd'),
  'activiteit buiten het plan': ofKind('activiteit buiten het plan'),
  'besluit vastgelegd': ofKind('besluit genomen'),
  'passage vastgelegd': ofKind('passage vastgelegd'),
  'inbreng verwerkt': ofKind('inbreng verwerkt'),
  'meetlat ingevuld': ofKind('meetlat bijgewerkt'),
  'opdracht toegevoegd': ofKind('opdracht toegevoegd'),
  'activiteit gehouden': ofKind('activiteit gehouden'),
  'inbreng toegevoegd': ofKind('inbreng toegevoegd'),
  'inbreng beoordeeld': ofKind('inbreng beoordeeld', 'oordelen bevestigd'),
  gewijzigd: () => true,
  'activiteit anders dan het plan': (event) =>
    event.soort === 'activiteit gehouden' && event.reden !== undefined,
};
