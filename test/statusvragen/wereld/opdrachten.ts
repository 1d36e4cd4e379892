import type { Doel } from '../../../src/shared/behandeling.ts';
import type { Person } from '../../support/people.ts';
import { CARLA, CEES, ELS, FATIMA, INGRID, JAN, JOOST, NOOR, PIETER, SAMIRA, TOM, WILLEM } from './mensen.ts';
import {
  act,
  akkoord,
  besluit,
  blijft,
  buitenPlan,
  concept,
  geannuleerd,
  geenParticipatie,
  gehouden,
  inbreng,
  ingediend,
  meetlat,
  nagekomen,
  type Opdracht,
  ookVerteld,
  oordeel,
  opnieuw,
  passage,
  type Stap,
  terug,
  toezegging,
  uitgenodigd,
  verplaatst,
  verteld,
  verwerkt,
} from './stappen.ts';

/**
 * The truth of the seeded world on Monday 16 November 2026, written by hand. Expectations of questions are read from here.
 * Each opdracht: id, kenmerk, title, programme, gemeenten, projectleiders, trekkers, added on, agendas, and what happened.
 */

const J = 'Jeugd en Onderwijs';
const G = 'Gezondheid en Ondersteuning';
const B = 'Bescherming en Opvang';
const I = 'Inwonerparticipatie';

const BLA = 'Blaricum';
const EEM = 'Eemnes';
const GOO = 'Gooise Meren';
const HIL = 'Hilversum';
const HUI = 'Huizen';
const LAR = 'Laren';
const WIJ = 'Wijdemeren';
const ALLE = [BLA, EEM, GOO, HIL, HUI, LAR, WIJ];

const DO_24_NOV = 'do-2026-11-24';
const DO_15_DEC = 'do-2026-12-15';
const DO_12_JAN = 'do-2027-01-12';
const PFHO_26_NOV = 'pfho-2026-11-26';
/** Moved to 17 December. */
const PFHO_17_DEC = 'pfho-2026-12-10';
const PFHO_28_JAN = 'pfho-2027-01-28';
const AB_9_DEC = 'ab-2026-12-09';
const DO_8_SEP = 'do-2026-09-08';
const DO_6_OKT = 'do-2026-10-06';
const DO_3_NOV = 'do-2026-11-03';
const PFHO_24_SEP = 'pfho-2026-09-24';
const PFHO_15_OKT = 'pfho-2026-10-15';
const PFHO_12_NOV = 'pfho-2026-11-12';
const AB_21_OKT = 'ab-2026-10-21';
const AO_14_OKT = 'ao-2026-10-14';
/** Cancelled. */
const AO_2_DEC = 'ao-2026-12-02';
const REGIETEAM_19_NOV = 'regieteam-jeugd-en-onderwijs-2026-11-19';

type Place = readonly [vergadering: string, doel: Doel];
const bespreken = (vergadering: string): Place => [vergadering, 'bespreken'];
const vaststellen = (vergadering: string): Place => [vergadering, 'vaststellen'];

const opdracht = (
  id: string,
  nummer: number,
  titel: string,
  programma: string,
  gemeenten: readonly string[],
  projectleiders: readonly Person[],
  trekkers: readonly Person[],
  sinds: string,
  agenda: readonly Place[],
  ...log: readonly Stap[]
): Opdracht => ({
  id,
  kenmerk: `DOC-${26000100 + nummer}`,
  titel,
  programma,
  gemeenten,
  projectleiders,
  trekkers,
  sinds,
  agenda,
  log,
});

/** biome-ignore format: a table is read by its rows */
export const OPDRACHTEN: readonly Opdracht[] = [
  // Plan gevraagd
  opdracht('vervoer', 1, 'Leerlingenvervoer 2027', J, [HIL, HUI], [SAMIRA], [WILLEM], '2026-10-01', [bespreken(DO_24_NOV)]),
  opdracht('dagbest', 2, 'Dagbesteding in de wijk', G, [LAR], [PIETER], [INGRID], '2026-10-12', [bespreken(DO_15_DEC)]),
  opdracht('schuld', 3, 'Schuldhulp voor jongvolwassenen', G, [GOO], [NOOR], [], '2026-10-26', [bespreken(DO_15_DEC)]),
  opdracht('opvang', 4, 'Nachtopvang in de winter', B, ALLE, [], [JOOST], '2026-11-02', [bespreken(DO_15_DEC)]),
  opdracht('taal', 5, 'Taalcoaches voor nieuwkomers', I, [HUI], [TOM], [INGRID], '2026-11-09', []),
  opdracht('sport', 6, 'Sport en bewegen met een beperking', G, [EEM, BLA], [], [], '2026-11-05', [bespreken(DO_12_JAN)]),

  // Plan in concept
  opdracht('jeugdggz', 7, 'Wachttijden jeugd-ggz', J, ALLE, [SAMIRA], [WILLEM], '2026-09-28', [bespreken(DO_24_NOV)],
    concept('2026-10-22', SAMIRA, { vanToepassing: 'ja', centraleVraag: 'Wat helpt tijdens het wachten?' })),
  opdracht('mantel', 8, 'Mantelzorgwaardering', G, [HIL], [PIETER], [INGRID], '2026-09-28', [bespreken(DO_15_DEC)],
    concept('2026-11-10', PIETER, { vanToepassing: 'ja' })),
  opdracht('beschermd', 9, 'Beschermd thuis', B, [HIL, GOO], [FATIMA], [JOOST], '2026-09-28', [bespreken(DO_15_DEC)],
    concept('2026-11-04', FATIMA, { vanToepassing: 'ja', niveau: 'adviseren' })),
  opdracht('kinderarm', 10, 'Aanpak kinderarmoede', J, [WIJ], [NOOR, TOM], [], '2026-09-28', [bespreken(DO_12_JAN)],
    concept('2026-10-30', TOM, { vanToepassing: 'ja' })),
  opdracht('hulpmid', 11, 'Hulpmiddelen sneller geregeld', G, [LAR, BLA], [ELS], [INGRID], '2026-06-15', [bespreken(DO_24_NOV)],
    ingediend('2026-08-28', ELS, { activiteiten: [act('testsessie', '2027-01-21', 10)] }),
    terug('2026-10-29', CARLA, 'Wie nodig je uit?')),

  // Plan ingediend
  opdracht('pleeg', 12, 'Pleegzorg dichtbij huis', J, [HUI, LAR], [SAMIRA], [WILLEM], '2026-06-15', [bespreken(DO_24_NOV)],
    ingediend('2026-11-02', SAMIRA, { ervaring: 'Pleegouders', aantal: 12, activiteiten: [act('focusgroep', '2027-01-14', 12)] })),
  opdracht('eenzaam', 13, 'Eenzaamheid onder ouderen', G, [EEM], [PIETER], [INGRID], '2026-06-15', [bespreken(DO_24_NOV)],
    ingediend('2026-10-19', ELS, { ervaring: 'Ouderen die alleen wonen', aantal: 20, activiteiten: [act('groepsgesprek', '2027-01-19', 20)] })),
  opdracht('uithuis', 14, 'Uithuisplaatsing voorkomen', B, [HIL], [FATIMA], [JOOST], '2026-06-15', [bespreken(DO_15_DEC)],
    ingediend('2026-11-12', FATIMA, { ervaring: 'Ouders met jeugdbescherming', aantal: 6, activiteiten: [act('interviews', '2027-02-04', 6)] })),
  opdracht('school', 15, 'School als vindplaats', J, [GOO, HIL], [TOM], [], '2026-06-15', [bespreken(DO_15_DEC)],
    ingediend('2026-09-28', TOM, { ervaring: 'Scholieren', aantal: 150, activiteiten: [act('enquête', '2027-02', 150)] }),
    terug('2026-10-05', CEES, 'Wat doe je met de antwoorden?'),
    opnieuw('2026-10-26', TOM)),
  opdracht('inkoop', 16, 'Inkoop jeugdhulp 2028', J, ALLE, [NOOR], [WILLEM], '2026-06-15', [bespreken(DO_15_DEC)],
    geenParticipatie('2026-11-09', NOOR, 'geen beleidsruimte', 'De voorwaarden liggen al vast.')),

  // Plan afgestemd
  opdracht('wmoloket', 17, 'Wmo-loket dichtbij', G, [WIJ], [ELS], [INGRID], '2026-06-15', [vaststellen(PFHO_17_DEC)],
    ingediend('2026-10-12', ELS, { rolErvaringsdeskundigen: 'organiseren', aantal: 15, activiteiten: [act('werkbezoek', '2026-12-03', 15)] }),
    akkoord('2026-10-20', CARLA)),
  opdracht('woonzorg', 18, 'Wonen met zorg', B, [HUI], [FATIMA], [JOOST], '2026-06-15', [vaststellen(PFHO_28_JAN)],
    ingediend('2026-09-21', FATIMA, { aantal: 10, activiteiten: [act('focusgroep', '2026-11-25', 10)] }),
    akkoord('2026-10-01', CEES)),
  opdracht('jongmant', 19, 'Jonge mantelzorgers', J, [LAR], [SAMIRA], [WILLEM], '2026-06-15', [vaststellen(PFHO_17_DEC)],
    ingediend('2026-10-05', SAMIRA, { ervaring: 'Jongeren die mantelzorger zijn', aantal: 20, activiteiten: [act('interviews', '2026-11-30', 8), act('spiegelgesprek', '2026-12-08', 12)] }),
    akkoord('2026-10-09', CARLA)),
  opdracht('preventie', 20, 'Preventie op school', J, [BLA], [TOM], [], '2026-06-15', [vaststellen(PFHO_28_JAN)],
    ingediend('2026-10-28', TOM, { niveau: 'informeren', aantal: 200, activiteiten: [act('enquête', '2027-01', 200)] }),
    akkoord('2026-11-04', CARLA)),
  opdracht('cliond', 21, 'Cliëntondersteuning op maat', G, [HIL], [PIETER], [INGRID], '2026-06-15', [vaststellen(PFHO_28_JAN)],
    ingediend('2026-10-14', PIETER, { niveau: 'adviseren', aantal: 6, activiteiten: [act('klankbordgroep', '2026-12-01', 6)] }),
    akkoord('2026-11-11', CEES)),

  // In uitvoering
  opdracht('thuis', 22, 'Herinrichting huishoudelijke hulp', G, ALLE, [SAMIRA], [INGRID], '2026-06-15', [bespreken(AO_14_OKT), vaststellen(PFHO_17_DEC)],
    ingediend('2026-08-24', SAMIRA, {
      niveau: 'adviseren', ervaring: 'Ouderen met hulp thuis en hun mantelzorgers', aantal: 46, rolErvaringsdeskundigen: 'organiseren',
      activiteiten: [act('focusgroep', '2026-10-08', 14), act('interviews', '2026-10-29', 20), act('spiegelgesprek', '2026-11-26', 12)] }),
    akkoord('2026-09-01', CARLA),
    gehouden('2026-10-08', SAMIRA, 'focusgroep', 14),
    inbreng('2026-10-09', SAMIRA, 'thuis', 'focusgroep', 'Een vaste hulp geeft rust', 'Minder formulieren', 'Ook hulp op zaterdag'),
    gehouden('2026-11-03', SAMIRA, 'interviews', 9, 'Veel mensen waren ziek.'),
    uitgenodigd('2026-11-10', SAMIRA, 'spiegelgesprek')),
  opdracht('vrouwen', 23, 'Vrouwenopvang in de regio', B, ALLE, [FATIMA], [JOOST], '2026-06-15', [vaststellen(PFHO_26_NOV)],
    ingediend('2026-08-31', FATIMA, { aantal: 14, activiteiten: [act('focusgroep', '2026-10-20', 6), act('werkbezoek', '2026-11-05', 8)] }),
    akkoord('2026-09-10', CEES),
    gehouden('2026-10-20', FATIMA, 'focusgroep', 6),
    inbreng('2026-10-21', FATIMA, 'vrouwen', 'focusgroep', 'Opvang dichter bij school')),
  opdracht('autisme', 24, 'Leven met autisme', J, [GOO], [NOOR], [WILLEM], '2026-06-15', [[REGIETEAM_19_NOV, 'adviseren'], vaststellen(PFHO_28_JAN)],
    ingediend('2026-09-07', NOOR, { rolErvaringsdeskundigen: 'denken mee', aantal: 20, activiteiten: [act('groepsgesprek', '2026-10-13', 20)] }),
    akkoord('2026-09-15', CARLA),
    verplaatst('2026-10-07', NOOR, 'groepsgesprek', '2026-11-24', 'De zaal was niet vrij.')),
  opdracht('digi', 25, 'Digitaal meedoen', I, [WIJ, EEM], [TOM], [INGRID], '2026-06-15', [bespreken(AO_2_DEC), vaststellen(PFHO_17_DEC)],
    ingediend('2026-09-14', TOM, { niveau: 'informeren', rolErvaringsdeskundigen: 'denken mee', aantal: 240, activiteiten: [act('enquête', '2026-10-01', 200), act('brainstormsessie', '2026-10-22', 15)] }),
    akkoord('2026-09-22', CARLA),
    gehouden('2026-10-01', TOM, 'enquête', 230),
    geannuleerd('2026-10-20', TOM, 'brainstormsessie', 'Er waren te weinig aanmeldingen.'),
    buitenPlan('2026-11-06', TOM, act('interviews', '2026-11-06', 5), 'Jongeren waren niet bereikt.'),
    gehouden('2026-11-06', TOM, 'interviews', 5)),
  opdracht('crisis', 26, 'Crisisplekken voor jeugd', J, [HIL], [JAN], [WILLEM], '2026-06-15', [vaststellen(PFHO_17_DEC)],
    ingediend('2026-08-25', JAN, { rolErvaringsdeskundigen: 'geen', aantal: 7, activiteiten: [act('testsessie', '2026-11-10', 7)] }),
    akkoord('2026-09-08', CARLA),
    gehouden('2026-11-10', JAN, 'testsessie', 7)),

  // Verwerkt
  opdracht('geldzorg', 27, 'Vroeg hulp bij geldzorgen', G, [HIL, LAR], [ELS], [INGRID], '2026-04-01', [vaststellen(PFHO_26_NOV)],
    ingediend('2026-08-03', ELS, { niveau: 'coproduceren', rolErvaringsdeskundigen: 'hebben de regie', aantal: 22, activiteiten: [act('focusgroep', '2026-10-02', 20)] }),
    akkoord('2026-08-11', CARLA),
    gehouden('2026-10-02', ELS, 'focusgroep', 22),
    inbreng('2026-10-06', ELS, 'geldzorg', 'focusgroep', 'Eén vast gezicht', 'Brieven in gewone taal', 'Spreekuur in de avond', 'Geen wachttijd'),
    oordeel('2026-10-26', ELS, 'overgenomen', ['geldzorg-1', 'geldzorg-2']),
    oordeel('2026-10-26', ELS, 'deels', ['geldzorg-3'], 'Alleen op donderdag.'),
    oordeel('2026-10-26', ELS, 'niet', ['geldzorg-4'], 'Er zijn te weinig medewerkers.'),
    verwerkt('2026-10-30', ELS),
    passage('2026-11-02', ELS)),
  opdracht('respijt', 28, 'Respijtzorg voor ouders', J, [HUI], [SAMIRA], [WILLEM], '2026-04-01', [vaststellen(PFHO_26_NOV)],
    ingediend('2026-08-10', SAMIRA, { aantal: 18, activiteiten: [act('spiegelgesprek', '2026-09-30', 18)] }),
    akkoord('2026-08-17', CARLA),
    gehouden('2026-09-30', SAMIRA, 'spiegelgesprek', 18),
    inbreng('2026-10-02', SAMIRA, 'respijt', 'spiegelgesprek', 'Logeren in een weekend', 'Vervoer naar het logeeradres'),
    oordeel('2026-11-05', SAMIRA, 'overgenomen', ['respijt-1', 'respijt-2']),
    verwerkt('2026-11-06', SAMIRA)),
  opdracht('dakloos', 29, 'Dakloze jongeren', B, [GOO], [FATIMA], [JOOST], '2026-04-01', [vaststellen(AB_9_DEC)],
    ingediend('2026-08-12', FATIMA, { ervaring: 'Jongeren zonder huis', aantal: 8, activiteiten: [act('interviews', '2026-10-15', 8)] }),
    akkoord('2026-08-19', CARLA),
    gehouden('2026-10-15', FATIMA, 'interviews', 4, 'Vier mensen kwamen niet.'),
    inbreng('2026-10-19', FATIMA, 'dakloos', 'interviews', 'Een eigen kamer', 'Een kluis voor spullen'),
    oordeel('2026-11-06', FATIMA, 'niet', ['dakloos-1'], 'Er zijn geen panden.'),
    oordeel('2026-11-06', FATIMA, 'deels', ['dakloos-2'], 'Alleen in de winter.'),
    verwerkt('2026-11-09', FATIMA),
    passage('2026-11-10', FATIMA)),
  opdracht('doventolk', 30, 'Tolk in de zorg', G, [LAR, EEM], [PIETER], [], '2026-04-01', [vaststellen(PFHO_17_DEC)],
    ingediend('2026-08-13', PIETER, { aantal: 12, activiteiten: [act('werkgroep', '2026-09-17', 12)] }),
    akkoord('2026-08-20', CARLA),
    gehouden('2026-09-17', PIETER, 'werkgroep', 12),
    inbreng('2026-09-18', PIETER, 'doventolk', 'werkgroep', 'Een tolk op afstand'),
    oordeel('2026-10-20', PIETER, 'overgenomen', ['doventolk-1']),
    verwerkt('2026-10-23', PIETER)),

  // Besloten
  opdracht('opvoed', 31, 'Opvoedhulp aan huis', J, [WIJ], [NOOR], [WILLEM], '2026-02-02', [vaststellen(PFHO_24_SEP)],
    ingediend('2026-04-07', NOOR, { aantal: 16, activiteiten: [act('focusgroep', '2026-06-18', 16)] }),
    akkoord('2026-04-14', CARLA),
    gehouden('2026-06-18', NOOR, 'focusgroep', 16),
    inbreng('2026-06-19', NOOR, 'opvoed', 'focusgroep', 'Hulp na zes uur', 'Een app met tips'),
    oordeel('2026-07-01', NOOR, 'overgenomen', ['opvoed-1']),
    oordeel('2026-07-01', NOOR, 'niet', ['opvoed-2'], 'Er bestaat al een app.'),
    verwerkt('2026-07-02', NOOR),
    passage('2026-07-03', NOOR),
    besluit(PFHO_24_SEP, 'goedgekeurd'),
    toezegging('2026-09-25', 'folder', 'Een folder voor huisartsen maken', NOOR, '2026-11-01')),
  opdracht('vervoerwmo', 32, 'Vervoer op maat', G, [HUI, BLA], [ELS], [INGRID], '2026-02-02', [vaststellen(PFHO_15_OKT)],
    ingediend('2026-05-04', ELS, { aantal: 300, activiteiten: [act('enquête', '2026-07-02', 300)] }),
    akkoord('2026-05-11', CARLA),
    gehouden('2026-07-02', ELS, 'enquête', 310),
    inbreng('2026-07-06', ELS, 'vervoerwmo', 'enquête', 'Ook in de avond reizen', 'Rolstoel mee in de bus'),
    oordeel('2026-07-13', ELS, 'overgenomen', ['vervoerwmo-1', 'vervoerwmo-2']),
    verwerkt('2026-07-14', ELS),
    passage('2026-07-15', ELS),
    besluit(PFHO_15_OKT, 'aangepast', 'Het avondvervoer vervalt.'),
    toezegging('2026-10-16', 'uitleg', 'Uitleg over het avondvervoer sturen', ELS, '2026-12-01')),
  opdracht('wijkteam', 33, 'Wijkteams versterken', B, [HIL], [FATIMA], [JOOST], '2026-02-02', [vaststellen(PFHO_12_NOV)],
    ingediend('2026-05-18', FATIMA, { aantal: 25, activiteiten: [act('groepsgesprek', '2026-09-03', 20)] }),
    akkoord('2026-05-25', CARLA),
    gehouden('2026-09-03', FATIMA, 'groepsgesprek', 25),
    inbreng('2026-09-04', FATIMA, 'wijkteam', 'groepsgesprek', 'Vast telefoonnummer'),
    oordeel('2026-09-14', FATIMA, 'overgenomen', ['wijkteam-1']),
    verwerkt('2026-09-15', FATIMA),
    passage('2026-09-16', FATIMA),
    besluit(PFHO_12_NOV, 'goedgekeurd'),
    toezegging('2026-11-13', 'cijfers', 'De cijfers per wijk laten zien', FATIMA, '2027-01-15')),
  opdracht('kinderopv', 34, 'Kinderopvang met zorg', J, [LAR], [TOM], [], '2026-02-02', [vaststellen(DO_3_NOV)],
    ingediend('2026-06-01', TOM, { aantal: 10, activiteiten: [act('interviews', '2026-09-10', 10)] }),
    akkoord('2026-06-08', CARLA),
    gehouden('2026-09-10', TOM, 'interviews', 10),
    besluit(DO_3_NOV, 'goedgekeurd')),
  opdracht('begroet', 35, 'Begroting participatie 2027', I, ALLE, [JAN], [], '2026-02-02', [vaststellen(AB_21_OKT)],
    ingediend('2026-06-02', JAN, { aantal: 9, activiteiten: [act('werkgroep', '2026-09-02', 9)] }),
    akkoord('2026-06-09', CARLA),
    gehouden('2026-09-02', JAN, 'werkgroep', 9),
    besluit(AB_21_OKT, 'goedgekeurd'),
    toezegging('2026-10-22', 'kosten', 'Een overzicht van de kosten', JAN, '2026-11-10')),

  // Teruggekoppeld
  opdracht('buurtzorg', 36, 'Zorg in de buurt', G, [BLA], [PIETER], [INGRID], '2026-02-02', [vaststellen(PFHO_24_SEP)],
    ingediend('2026-03-16', PIETER, { aantal: 20, activiteiten: [act('focusgroep', '2026-05-20', 20)] }),
    akkoord('2026-03-23', CARLA),
    gehouden('2026-05-20', PIETER, 'focusgroep', 21),
    besluit(PFHO_24_SEP, 'goedgekeurd'),
    toezegging('2026-09-25', 'kaart', 'Een kaart met zorgplekken', PIETER, '2026-10-20'),
    verteld('2026-10-16', PIETER, 'nieuwsbrief', 40),
    nagekomen('2026-10-19', PIETER, 'kaart', 'De kaart staat op de website.')),
  opdracht('scheiden', 37, 'Kinderen bij scheiding', J, [GOO, LAR], [SAMIRA], [WILLEM], '2026-02-02', [vaststellen(PFHO_24_SEP)],
    ingediend('2026-03-17', SAMIRA, { aantal: 13, activiteiten: [act('spiegelgesprek', '2026-06-09', 13)] }),
    akkoord('2026-03-24', CARLA),
    gehouden('2026-06-09', SAMIRA, 'spiegelgesprek', 13),
    inbreng('2026-06-10', SAMIRA, 'scheiden', 'spiegelgesprek', 'Kinderen zelf horen', 'Gratis mediation'),
    oordeel('2026-06-22', SAMIRA, 'overgenomen', ['scheiden-1']),
    oordeel('2026-06-22', SAMIRA, 'niet', ['scheiden-2'], 'Daar is geen geld voor.'),
    verwerkt('2026-06-23', SAMIRA),
    besluit(PFHO_24_SEP, 'aangepast', 'Eerst een proef van een jaar.'),
    blijft('2026-09-28', SAMIRA, 'scheiden-1'),
    toezegging('2026-09-25', 'proef', 'De proef bespreken in de raad', WILLEM, '2026-12-20'),
    verteld('2026-10-30', CARLA, 'bijeenkomst', 22),
    ookVerteld('2026-11-02', SAMIRA, 'brief of e-mail', 15)),
  opdracht('ggzwijk', 38, 'Ggz in de wijk', B, [EEM], [FATIMA], [JOOST], '2026-02-02', [vaststellen(DO_6_OKT)],
    ingediend('2026-03-18', FATIMA, { aantal: 8, activiteiten: [act('interviews', '2026-06-25', 8)] }),
    akkoord('2026-03-25', CEES),
    gehouden('2026-06-25', FATIMA, 'interviews', 8),
    besluit(DO_6_OKT, 'goedgekeurd'),
    verteld('2026-11-05', FATIMA, 'brief of e-mail', 12)),

  // Afgerond
  opdracht('doorstart', 39, 'Doorstart Samenkracht!', I, ALLE, [ELS], [INGRID], '2026-02-02', [vaststellen(DO_8_SEP)],
    ingediend('2026-02-23', ELS, { niveau: 'meebeslissen', rolErvaringsdeskundigen: 'hebben de regie', aantal: 30, activiteiten: [act('brainstormsessie', '2026-04-14', 30)] }),
    akkoord('2026-03-02', CARLA),
    gehouden('2026-04-14', ELS, 'brainstormsessie', 30),
    besluit(DO_8_SEP, 'goedgekeurd'),
    verteld('2026-09-21', ELS, 'Samenkracht!-pagina'),
    meetlat('2026-10-02', ELS, ['leren', 'onvoldoende', 'We keken niet terug.'])),
  opdracht('mantelh', 40, 'Logeerhuis voor mantelzorgers', G, [HIL], [PIETER], [INGRID], '2026-02-02', [vaststellen(PFHO_24_SEP)],
    ingediend('2026-02-24', PIETER, { aantal: 11, activiteiten: [act('werkbezoek', '2026-05-12', 12)] }),
    akkoord('2026-03-03', CARLA),
    gehouden('2026-05-12', PIETER, 'werkbezoek', 11),
    besluit(PFHO_24_SEP, 'goedgekeurd'),
    verteld('2026-10-05', PIETER, 'nieuwsbrief', 150),
    meetlat('2026-10-20', PIETER)),
  opdracht('speel', 41, 'Speelplekken voor iedereen', J, [WIJ], [NOOR], [], '2026-02-02', [vaststellen(DO_8_SEP)],
    ingediend('2026-02-25', NOOR, { aantal: 40, activiteiten: [act('testsessie', '2026-06-03', 40)] }),
    akkoord('2026-03-04', CARLA),
    gehouden('2026-06-03', NOOR, 'testsessie', 40),
    besluit(DO_8_SEP, 'goedgekeurd'),
    verteld('2026-09-25', NOOR, 'lokale pers'),
    meetlat('2026-10-09', NOOR, ['vertrouwen', 'voldoende', 'Het kan beter.'])),

  // Geen participatie
  opdracht('wetver', 42, 'Verordening jeugdhulp', J, ALLE, [SAMIRA], [WILLEM], '2026-06-15', [[PFHO_17_DEC, 'informeren']],
    geenParticipatie('2026-10-06', SAMIRA, 'wettelijk bepaald', 'De wet schrijft de tekst voor.'),
    akkoord('2026-10-13', CARLA)),
  opdracht('spoedh', 43, 'Spoedhulp in het weekend', B, [HIL], [FATIMA], [JOOST], '2026-06-15', [vaststellen(PFHO_26_NOV)],
    geenParticipatie('2026-10-20', FATIMA, 'spoed', 'Het contract loopt op 1 december af.'),
    akkoord('2026-10-27', CEES)),
  opdracht('ceo', 44, 'Cliëntervaring Wmo 2026', G, [LAR], [ELS], [], '2026-06-15', [bespreken(DO_15_DEC)],
    geenParticipatie('2026-09-22', ELS, 'al opgehaald', 'Vorig jaar spraken we dezelfde mensen.'),
    akkoord('2026-09-29', CARLA)),

  // Uitgesteld
  opdracht('woonurg', 45, 'Urgentie op de woningmarkt', B, [GOO, WIJ], [FATIMA], [JOOST], '2026-04-01', [vaststellen(PFHO_15_OKT), vaststellen(PFHO_17_DEC)],
    ingediend('2026-07-06', FATIMA, { aantal: 5, activiteiten: [act('klankbordgroep', '2026-08-27', 6)] }),
    akkoord('2026-07-13', CARLA),
    gehouden('2026-08-27', FATIMA, 'klankbordgroep', 5),
    besluit(PFHO_15_OKT, 'uitgesteld', 'De kosten zijn nog niet bekend.')),
  opdracht('jeugdraad', 46, 'Regionale jeugdraad', I, [HUI], [NOOR], [WILLEM], '2026-06-15', [vaststellen(DO_6_OKT)],
    ingediend('2026-09-14', NOOR, { niveau: 'meebeslissen', aantal: 25, activiteiten: [act('brainstormsessie', '2027-03', 25)] }),
    akkoord('2026-09-18', CARLA),
    besluit(DO_6_OKT, 'uitgesteld', 'Het wacht op een nieuw college.')),

  // Ingetrokken
  opdracht('zorgapp', 47, 'App voor zorgvragen', G, [HIL, EEM], [TOM], [INGRID], '2026-04-01', [vaststellen(PFHO_12_NOV)],
    ingediend('2026-07-07', TOM, { aantal: 9, activiteiten: [act('focusgroep', '2026-10-01', 10)] }),
    akkoord('2026-07-14', CARLA),
    gehouden('2026-10-01', TOM, 'focusgroep', 9),
    inbreng('2026-10-02', TOM, 'zorgapp', 'focusgroep', 'Liever bellen dan een app'),
    oordeel('2026-10-12', TOM, 'niet', ['zorgapp-1'], 'Dat past niet in het ontwerp.'),
    verwerkt('2026-10-13', TOM),
    passage('2026-10-14', TOM),
    besluit(PFHO_12_NOV, 'ingetrokken', 'Het is te duur.')),
  opdracht('oudpl', 48, 'Ouderenplatform', I, [LAR], [PIETER], [], '2026-06-15', [vaststellen(DO_8_SEP)],
    besluit(DO_8_SEP, 'ingetrokken', 'Er is al een platform.')),
];
