import * as z from 'zod/v4';
import type { Dossier } from '../ground/dossier.ts';
import { type Detail, type EventOf, eventKinds, geenBron } from '../ground/event-kinds.ts';
import {
  OPENBAAR_EISEN,
  OPENBARE_VELDEN,
  type OpenbaarConcept,
  type OpenbareTekst,
  openbareTekstFields,
} from '../ground/openbaar.ts';

/** What everybody may read: written, put before the coördinator, sent back, approved and taken back. */
export const openbaarEvents = eventKinds({
  'openbare tekst bewaard': {
    schema: z.object({ soort: z.literal('openbare tekst bewaard'), ...openbareTekstFields }),
    fold(dossier, { soort: _kind, ...tekst }, stamp) {
      const { openbareTekst } = dossier;
      const versie = (openbareTekst?.versies ?? 0) + 1;
      const concept = { ...stamp, ...tekst, versie };
      return { ...dossier, openbareTekst: { ...openbareTekst, versies: versie, concept } };
    },
    tell: (event, before) => ({
      wat: `heeft versie ${(before?.openbareTekst?.versies ?? 0) + 1} van de openbare tekst bewaard`,
      details: changes(before?.openbareTekst?.concept ?? before?.openbareTekst?.goedgekeurd, event),
    }),
    leest: 'wie het plan mag lezen',
    bronnen: geenBron,
  },
  'openbare tekst voorgelegd': {
    schema: z.object({ soort: z.literal('openbare tekst voorgelegd') }),
    fold: (dossier, _event, stamp) =>
      withConcept(dossier, ({ vraag: _asked, ...concept }) => ({ ...concept, aangeboden: stamp })),
    tell: (_event, before) => ({ wat: `heeft ${versieVan(before)} voorgelegd aan de coördinator` }),
    leest: 'wie het plan mag lezen',
    bronnen: geenBron,
  },
  'openbare tekst teruggestuurd': {
    schema: z.object({ soort: z.literal('openbare tekst teruggestuurd'), vraag: z.string() }),
    fold: (dossier, { vraag }, stamp) =>
      withConcept(dossier, ({ aangeboden: _put, ...concept }) => ({
        ...concept,
        vraag: { ...stamp, vraag },
      })),
    tell: ({ vraag }, before) => ({
      wat: `heeft ${versieVan(before)} teruggestuurd met een vraag`,
      details: [{ label: 'Vraag', was: '', werd: vraag }],
    }),
    leest: 'wie het plan mag lezen',
    bronnen: geenBron,
  },
  'openbare tekst goedgekeurd': {
    schema: z.object({ soort: z.literal('openbare tekst goedgekeurd'), versie: z.number().int() }),
    fold(dossier, { versie }, stamp) {
      const { concept, versies = 0 } = dossier.openbareTekst ?? {};
      if (concept?.versie !== versie) return dossier;
      const { aangeboden: _put, vraag: _asked, ...tekst } = concept;
      return { ...dossier, openbareTekst: { versies, goedgekeurd: { ...tekst, goedgekeurd: stamp } } };
    },
    tell: ({ versie }) => ({
      wat: `heeft versie ${versie} van de openbare tekst goedgekeurd: iedereen mag haar lezen`,
    }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
  'openbare tekst ingetrokken': {
    schema: z.object({ soort: z.literal('openbare tekst ingetrokken'), reden: z.string() }),
    fold(dossier, { reden }, stamp) {
      const { goedgekeurd, ...rest } = dossier.openbareTekst ?? { versies: 0 };
      if (!goedgekeurd) return dossier;
      const { titel, versie } = goedgekeurd;
      return { ...dossier, openbareTekst: { ...rest, ingetrokken: { ...stamp, titel, versie, reden } } };
    },
    tell: ({ reden }, before) => ({
      wat: `heeft versie ${before?.openbareTekst?.goedgekeurd?.versie ?? ''} van de openbare tekst ingetrokken`,
      details: [{ label: 'Waarom', was: '', werd: reden }],
    }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
});
export type OpenbaarEvent = EventOf<typeof openbaarEvents>;

function withConcept(dossier: Dossier, change: (concept: OpenbaarConcept) => OpenbaarConcept): Dossier {
  const { openbareTekst } = dossier;
  if (!openbareTekst?.concept) return dossier;
  return { ...dossier, openbareTekst: { ...openbareTekst, concept: change(openbareTekst.concept) } };
}

function versieVan(before: Dossier | undefined): string {
  return `versie ${before?.openbareTekst?.concept?.versie ?? before?.openbareTekst?.versies ?? 1} van de openbare tekst`;
}

/** Only what became another text: three parts are long. */
function changes(was: OpenbareTekst | undefined, werd: OpenbareTekst): readonly Detail[] {
  return OPENBARE_VELDEN.map((veld) => ({
    label: OPENBAAR_EISEN[veld].label,
    was: was?.[veld] ?? '',
    werd: werd[veld],
  })).filter((one) => one.was !== one.werd);
}
