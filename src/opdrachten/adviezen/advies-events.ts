import * as z from 'zod/v4';
import { raadWords, TERUGKIJK_UITKOMSTEN } from '../../shared/adviesraad.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { ADVIES_OORDELEN, type Advies, gevraagdFields, ontvangenFields } from '../ground/advies.ts';
import type { Dossier } from '../ground/dossier.ts';
import { type EventOf, eventKinds, geenBron } from '../ground/event-kinds.ts';

/** What was asked of adviesraden, what they advised, and what was done with it. */
export const adviesEvents = eventKinds({
  'advies gevraagd': {
    schema: z.object({ soort: z.literal('advies gevraagd'), ...gevraagdFields }),
    fold(dossier, { soort: _kind, ...advies }, stamp) {
      const others = (dossier.adviezen ?? []).filter(({ id }) => id !== advies.id);
      return { ...dossier, adviezen: [...others, { ...advies, ...stamp }] };
    },
    tell: ({ raad, vraag, stukken, uiterlijk, krap }) => ({
      wat: 'heeft een adviesraad om advies gevraagd',
      details: [
        line('Adviesraad', raadWords(raad)),
        line('Vraag', vraag),
        ...stukken.map((stuk) => line('Stuk', stuk)),
        line('Uiterlijk', formatShortDutchDate(uiterlijk)),
        ...(krap === undefined ? [] : [line('Waarom korter', krap)]),
      ],
    }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
  /** Recorded anew it replaces what was recorded: points that say the same keep their answer. */
  'advies ontvangen': {
    schema: z.object({
      soort: z.literal('advies ontvangen'),
      adviesId: z.string(),
      ...ontvangenFields,
      punten: z.array(z.object({ id: z.string(), tekst: z.string() })),
    }),
    fold: (dossier, { soort: _kind, adviesId, punten, ...said }, stamp) =>
      withAdvies(dossier, adviesId, ({ geen: _none, ...advies }) => {
        const known = new Map((advies.ontvangen?.punten ?? []).map((punt) => [punt.id, punt]));
        return {
          ...advies,
          ontvangen: {
            ...said,
            ...stamp,
            punten: punten.map((punt) => ({ ...known.get(punt.id), ...punt })),
          },
        };
      }),
    tell({ adviesId, datum, vindplaats, conclusie, samenvatting, punten }, before) {
      const known = adviesIn(before, adviesId);
      return {
        wat: known?.ontvangen
          ? 'heeft het advies van een adviesraad aangepast'
          : 'heeft het advies van een adviesraad vastgelegd',
        details: [
          ...ofRaad(known),
          line('Ontvangen', formatShortDutchDate(datum)),
          ...(vindplaats === '' ? [] : [line('Vindplaats', vindplaats)]),
          line('Conclusie', conclusie),
          ...(samenvatting === '' ? [] : [line('In eigen woorden', samenvatting)]),
          ...(punten.length === 0 ? [] : [line('Punten', String(punten.length))]),
        ],
      };
    },
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
  'geen advies ontvangen': {
    schema: z.object({ soort: z.literal('geen advies ontvangen'), adviesId: z.string(), reden: z.string() }),
    fold: (dossier, { adviesId, reden }, stamp) =>
      withAdvies(dossier, adviesId, (advies) => ({ ...advies, geen: { ...stamp, reden } })),
    tell: ({ adviesId, reden }, before) => ({
      wat: 'heeft vastgelegd dat er geen advies komt',
      details: [...ofRaad(adviesIn(before, adviesId)), line('Waarom', reden)],
    }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
  'adviespunten beantwoord': {
    schema: z.object({
      soort: z.literal('adviespunten beantwoord'),
      adviesId: z.string(),
      puntIds: z.array(z.string()),
      oordeel: z.enum(ADVIES_OORDELEN),
      waarom: z.string(),
    }),
    fold: (dossier, { adviesId, puntIds, oordeel, waarom }, stamp) =>
      withAdvies(dossier, adviesId, ({ ontvangen, ...advies }) =>
        ontvangen
          ? {
              ...advies,
              ontvangen: {
                ...ontvangen,
                punten: ontvangen.punten.map((punt) =>
                  puntIds.includes(punt.id) ? { ...punt, antwoord: { ...stamp, oordeel, waarom } } : punt,
                ),
              },
            }
          : advies,
      ),
    tell({ adviesId, puntIds, oordeel, waarom }, before) {
      const known = adviesIn(before, adviesId);
      const punten = (known?.ontvangen?.punten ?? []).filter(({ id }) => puntIds.includes(id));
      return {
        wat: 'heeft punten van een adviesraad beantwoord',
        details: [
          ...ofRaad(known),
          ...punten.map(({ tekst, antwoord }) => ({
            label: tekst,
            was: antwoord?.oordeel ?? '',
            werd: oordeel,
          })),
          ...(waarom === '' ? [] : [line('Waarom', waarom)]),
        ],
      };
    },
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
  'adviesraad antwoord verteld': {
    schema: z.object({
      soort: z.literal('adviesraad antwoord verteld'),
      adviesId: z.string(),
      datum: z.string(),
      hoe: z.string(),
      terugkijken: z.string(),
    }),
    fold: (dossier, { soort: _kind, adviesId, ...said }, stamp) =>
      withAdvies(dossier, adviesId, (advies) => ({ ...advies, verteld: { ...said, ...stamp } })),
    tell: ({ adviesId, datum, hoe, terugkijken }, before) => ({
      wat: 'heeft vastgelegd dat de adviesraad het antwoord weet',
      details: [
        ...ofRaad(adviesIn(before, adviesId)),
        line('Verteld', formatShortDutchDate(datum)),
        line('Hoe', hoe),
        line('Terugkijken', formatShortDutchDate(terugkijken)),
      ],
    }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
  'op advies teruggekeken': {
    schema: z.object({
      soort: z.literal('op advies teruggekeken'),
      adviesId: z.string(),
      uitkomst: z.enum(TERUGKIJK_UITKOMSTEN),
      toelichting: z.string(),
    }),
    fold: (dossier, { soort: _kind, adviesId, ...said }, stamp) =>
      withAdvies(dossier, adviesId, (advies) => ({ ...advies, teruggekeken: { ...said, ...stamp } })),
    tell: ({ adviesId, uitkomst, toelichting }, before) => ({
      wat: 'heeft teruggekeken op een advies',
      details: [
        ...ofRaad(adviesIn(before, adviesId)),
        line('Wat we zouden doen, is', uitkomst),
        line('Toelichting', toelichting),
      ],
    }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
});
export type AdviesEvent = EventOf<typeof adviesEvents>;

function line(label: string, werd: string) {
  return { label, was: '', werd };
}

function ofRaad(advies: Advies | undefined) {
  return advies ? [line('Adviesraad', raadWords(advies.raad))] : [];
}

function adviesIn(dossier: Dossier | undefined, adviesId: string): Advies | undefined {
  return dossier?.adviezen?.find(({ id }) => id === adviesId);
}

function withAdvies(dossier: Dossier, adviesId: string, change: (known: Advies) => Advies): Dossier {
  const { adviezen = [] } = dossier;
  return { ...dossier, adviezen: adviezen.map((known) => (known.id === adviesId ? change(known) : known)) };
}
