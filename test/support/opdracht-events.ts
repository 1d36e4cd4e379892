import type { OpdrachtEvent } from '../../src/opdrachten/opdracht-events.ts';
import { COMPLETE } from './dossiers.ts';

type Soort = OpdrachtEvent['soort'];

const ACTIVITEIT = { id: 'bijeenkomst', soort: 'gesprek', wanneer: '2027-01-20', aantal: 12 };
const PUNT = { id: 'punt', bron: 'inwoners', tekst: 'Geef ons één vast gezicht.' } as const;
const TOEZEGGING = {
  id: 't',
  wat: 'Een loket openen',
  eigenaar: { naam: 'Karin Smit' },
  datum: '2027-05-01',
};

/** One of each kind, in the order in which they happen. */
export const EVENT_EXAMPLES: { readonly [One in Soort]: Extract<OpdrachtEvent, { soort: One }> } = {
  'opdracht toegevoegd': {
    soort: 'opdracht toegevoegd',
    gegevens: { titel: 'Ambulante jeugdhulp', gemeenten: [], notities: [] },
    bron: 'kaart',
  },
  'opdracht gewijzigd': { soort: 'opdracht gewijzigd', gegevens: { vergaderingId: 'do-2027-03-01' } },
  'opdracht van agenda gehaald': { soort: 'opdracht van agenda gehaald' },
  'opdracht overgedragen': {
    soort: 'opdracht overgedragen',
    van: { naam: 'Samira Bakker', persoonId: 'samira' },
    projectleider: { naam: 'Pieter Smit', persoonId: 'pieter' },
  },
  'projectleider toegewezen': { soort: 'projectleider toegewezen', projectleider: { naam: 'Samira Bakker' } },
  'trekker aangewezen': {
    soort: 'trekker aangewezen',
    trekker: { naam: 'Karin Smit', persoonId: 'karin' },
  },
  'trekker gevraagd': {
    soort: 'trekker gevraagd',
    verplichting: 'plan',
    wat: 'Lever het plan in',
    uiterlijk: '2027-01-10',
  },
  'onderdeel ingevuld': { soort: 'onderdeel ingevuld', onderdeel: 'vraag', antwoorden: COMPLETE },
  'activiteit verwijderd': { soort: 'activiteit verwijderd', activiteitId: 'a1' },
  'activiteit toegevoegd': { soort: 'activiteit toegevoegd', activiteit: ACTIVITEIT },
  'eerdere inbreng overgenomen': {
    soort: 'eerdere inbreng overgenomen',
    punt: {
      id: 'ander/i1',
      van: { soort: 'opdracht', id: 'ander', naam: 'Pleegzorg', jaar: 2017 },
      thema: 'rust',
      tekst: 'Een vast gezicht geeft rust.',
    },
  },
  'eerdere inbreng weggehaald': { soort: 'eerdere inbreng weggehaald', puntId: 'ander/i1' },
  'plan ingediend': { soort: 'plan ingediend' },
  'beoordelen gegeven': { soort: 'beoordelen gegeven', aan: { persoonId: 'p9', naam: 'Cees Vermeer' } },
  'plan teruggestuurd': { soort: 'plan teruggestuurd', veld: 'doel', vraag: 'Waarom?' },
  'plan afgestemd': { soort: 'plan afgestemd' },
  'plan heropend': { soort: 'plan heropend' },
  'uitnodiging verstuurd': {
    soort: 'uitnodiging verstuurd',
    activiteitId: ACTIVITEIT.id,
    datum: '2027-01-04',
  },
  'activiteit verplaatst': {
    soort: 'activiteit verplaatst',
    activiteitId: ACTIVITEIT.id,
    naar: '2027-01-27',
    reden: 'Het sneeuwde.',
  },
  'activiteit geannuleerd': {
    soort: 'activiteit geannuleerd',
    activiteitId: ACTIVITEIT.id,
    reden: 'Niemand kon.',
  },
  'activiteit gehouden': {
    soort: 'activiteit gehouden',
    activiteitId: ACTIVITEIT.id,
    datum: '2027-01-27',
    aantal: 9,
    opbrengst: 'Eén vast gezicht.',
  },
  'activiteit buiten het plan': {
    soort: 'activiteit buiten het plan',
    activiteit: { id: 'w1', soort: 'werkbezoek', wanneer: '2027-02', aantal: 6 },
    reden: 'Een school nodigde ons uit.',
  },
  'inbreng toegevoegd': { soort: 'inbreng toegevoegd', punten: [PUNT] },
  'inbreng gewijzigd': { soort: 'inbreng gewijzigd', punt: { ...PUNT, tekst: 'Eén gezicht.' } },
  'inbreng beoordeeld': { soort: 'inbreng beoordeeld', inbrengIds: [PUNT.id], oordeel: 'overgenomen' },
  'inbreng verwijderd': { soort: 'inbreng verwijderd', inbrengId: PUNT.id, reden: 'Dubbel.' },
  'inbreng verwerkt': { soort: 'inbreng verwerkt' },
  'passage vastgelegd': { soort: 'passage vastgelegd', regels: [{ tekst: 'Zo ging het.', bronnen: [] }] },
  'oplegger ingevuld': {
    soort: 'oplegger ingevuld',
    eenheid: 'Beleid en Bestuur',
    voorstellen: [{ punten: ['Instemmen met het plan.'] }],
    bijlagen: [],
  },
  'advies gevraagd': {
    soort: 'advies gevraagd',
    id: 'advies',
    raad: { id: 'raad', naam: 'Adviesraad Sociaal Domein', gemeente: 'Hilversum' },
    vraag: 'Wat vindt de raad van één vast gezicht?',
    stukken: ['DOC-24008138'],
    uiterlijk: '2027-03-01',
  },
  'advies ontvangen': {
    soort: 'advies ontvangen',
    adviesId: 'advies',
    datum: '2027-02-26',
    vindplaats: 'DOC-27000001',
    conclusie: 'positief mits',
    samenvatting: 'Doen, en leg het goed uit.',
    punten: [{ id: 'adviespunt', tekst: 'Leg uit wie het vaste gezicht is.' }],
  },
  'adviespunten beantwoord': {
    soort: 'adviespunten beantwoord',
    adviesId: 'advies',
    puntIds: ['adviespunt'],
    oordeel: 'overgenomen',
    waarom: '',
  },
  'adviesraad antwoord verteld': {
    soort: 'adviesraad antwoord verteld',
    adviesId: 'advies',
    datum: '2027-03-02',
    hoe: 'Met een brief.',
    terugkijken: '2027-09-01',
  },
  'op advies teruggekeken': {
    soort: 'op advies teruggekeken',
    adviesId: 'advies',
    uitkomst: 'gedaan',
    toelichting: 'Het staat in de folder.',
  },
  'geen advies ontvangen': {
    soort: 'geen advies ontvangen',
    adviesId: 'ander',
    reden: 'De raad kwam niet bij elkaar.',
  },
  'besluit genomen': {
    soort: 'besluit genomen',
    vergaderingId: 'do-2027-03-01',
    overlegNaam: 'DO',
    datum: '2027-03-01',
    uitkomst: 'goedgekeurd',
  },
  'toezegging gedaan': { soort: 'toezegging gedaan', ...TOEZEGGING },
  'toezegger herkend': {
    soort: 'toezegger herkend',
    toezeggingId: TOEZEGGING.id,
    eigenaar: { naam: 'Karin Smit', persoonId: 'karin' },
  },
  'toezegging nagekomen': { soort: 'toezegging nagekomen', toezeggingId: TOEZEGGING.id, hoe: 'Het is open.' },
  'terugkoppeling geschreven': { soort: 'terugkoppeling geschreven', tekst: 'Dank je wel.' },
  'afzender ingevuld': { soort: 'afzender ingevuld', telefoon: '035 123 45 67' },
  'openbare tekst bewaard': {
    soort: 'openbare tekst bewaard',
    titel: 'Hulp bij het huishouden',
    vroegen: 'Wat helpt u om thuis te blijven wonen?',
    zeiden: '- Eén vast gezicht.',
    deden: 'Er is nog geen besluit.',
  },
  'openbare tekst voorgelegd': { soort: 'openbare tekst voorgelegd' },
  'openbare tekst teruggestuurd': { soort: 'openbare tekst teruggestuurd', vraag: 'Kan het korter?' },
  'openbare tekst goedgekeurd': { soort: 'openbare tekst goedgekeurd', versie: 1 },
  'openbare tekst ingetrokken': { soort: 'openbare tekst ingetrokken', reden: 'Het klopt niet meer.' },
  'handtekening gevraagd': { soort: 'handtekening gevraagd' },
  'terugkoppeling ondertekend': { soort: 'terugkoppeling ondertekend' },
  'terugkoppeling gegeven': { soort: 'terugkoppeling gegeven', kanaal: 'nieuwsbrief', datum: '2027-03-20' },
  'terugkoppeling ook gegeven': {
    soort: 'terugkoppeling ook gegeven',
    kanaal: 'bijeenkomst',
    datum: '2027-04-02',
    bereikt: 12,
  },
  'terugkoppeling niet nodig': {
    soort: 'terugkoppeling niet nodig',
    reden: 'Het besluit is hetzelfde gebleven.',
  },
  'oordelen bevestigd': { soort: 'oordelen bevestigd', inbrengIds: [PUNT.id] },
  'meetlat bijgewerkt': { soort: 'meetlat bijgewerkt', metingen: [{ stelling: 'mens', score: 'goed' }] },
  'meetlat afgerond': { soort: 'meetlat afgerond' },
  'taak van trekker gedaan': { soort: 'taak van trekker gedaan', taakId: 'wees erbij' },
  'overgenomen uit jaartabel': {
    soort: 'overgenomen uit jaartabel',
    rij: { jaar: 2017, project: 'Trapliften', vorm: 'Interviews', opbrengst: 'Input voor de inkoop.' },
  },
};
