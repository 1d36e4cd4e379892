import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SAID_SHORT, saidInFull } from '../../src/statusvragen/taal/said-short.ts';
import type { Gezien } from './wereld/lees.ts';
import { openWereld, type Wereld } from './wereld/stel.ts';

/**
 * A few words that go on from the question before them: the same stands in the chat as when they are said in full. Each is asked in the seeded
 * world behind the first, and the whole question behind something that it has nothing to do with.
 */
const SAID: readonly (readonly [before: string, short: string, whole: string])[] = [
  ['welke toezeggingen staan nog open', 'en welke zijn er te laat', 'welke open toezeggingen zijn te laat'],
  ['welke toezeggingen staan nog open', 'welke is de oudste', 'wat is de oudste open toezegging'],
  ['welke toezeggingen staan nog open', 'oudste eerst', 'welke toezeggingen staan nog open, oudste eerst'],
  ['welke toezeggingen staan nog open', 'van wie zijn die', 'welke toezeggingen staan nog open'],
  ['hoe staat het met pleegzorg', 'wanneer is het besluit', 'wanneer is het besluit over pleegzorg'],
  [
    'hoe staat het met zorg in de buurt',
    'wat zeiden inwoners daar',
    'wat zeiden inwoners bij zorg in de buurt',
  ],
  ['wanneer is het volgende pfho', 'hoe laat begint het', 'hoe laat begint het volgende pfho'],
  ['wanneer is het volgende pfho', 'waar', 'waar is het volgende pfho'],
  ['wanneer is het volgende pfho', 'waar is dat', 'waar is het volgende pfho'],
  [
    'wat staat er op de agenda van het volgende pfho',
    'hoe laat begint het',
    'hoe laat begint het volgende pfho',
  ],
  ['wat staat er op de agenda van het volgende pfho', 'wanneer is dat', 'wanneer is het volgende pfho'],
  [
    'hoeveel signalen zijn er dit jaar',
    'uit welke gemeenten',
    'hoeveel signalen zijn er dit jaar per gemeente',
  ],
  ['hoeveel signalen zijn er dit jaar', 'welke zijn dat', 'welke signalen zijn er dit jaar'],
  [
    'hoeveel signalen zijn er dit jaar',
    'en welke zijn beantwoord',
    'welke signalen van dit jaar zijn beantwoord',
  ],
  [
    'hoeveel signalen zijn er dit jaar',
    'hoeveel daarvan zijn beantwoord',
    'hoeveel signalen van dit jaar zijn beantwoord',
  ],
  ['welke opdrachten heeft els', 'alleen de laatste drie', 'de laatste drie opdrachten van els'],
  ['hoeveel opdrachten heeft els', 'laat ze zien', 'welke opdrachten heeft els'],
  ['hoeveel opdrachten heeft els', 'welke', 'welke opdrachten heeft els'],
  ['hoeveel opdrachten heeft els', 'noem ze', 'welke opdrachten heeft els'],
  ['hoeveel opdrachten heeft els', 'toon de lijst', 'welke opdrachten heeft els'],
  ['hoeveel opdrachten heeft els', 'welke dan', 'welke opdrachten heeft els'],
  ['wie is er deze week afwezig', 'en volgende week', 'wie is er volgende week afwezig'],
  ['wie is er deze week afwezig', 'tot wanneer', 'wie is er deze week afwezig'],
  ['wie is er deze week afwezig', 'hoe lang nog', 'wie is er deze week afwezig'],
  ['welke opdrachten liggen in laren', 'per projectleider', 'opdrachten in laren per projectleider'],
  ['welke opdrachten liggen in laren', 'zonder plan', 'opdrachten in laren zonder plan'],
  ['welke opdrachten liggen in laren', 'die nog geen plan hebben', 'opdrachten in laren zonder plan'],
  [
    'welke opdrachten liggen in laren',
    'behalve die van samira',
    'opdrachten in laren behalve die van samira',
  ],
  ['welke opdrachten liggen in laren', 'en welke in huizen', 'welke opdrachten liggen in huizen'],
  ['welke opdrachten liggen in laren', 'doe maar huizen', 'welke opdrachten liggen in huizen'],
  ['welke opdrachten liggen in laren', 'nee, huizen', 'welke opdrachten liggen in huizen'],
  ['welke opdrachten liggen in laren', 'ik bedoel huizen', 'welke opdrachten liggen in huizen'],
  [
    'welke activiteiten zijn er in december',
    'welke daarvan zijn in laren',
    'welke activiteiten zijn er in december in laren',
  ],
  ['hoe staat het met pleegzorg', 'hoeveel mensen doen er mee', 'hoeveel mensen doen er mee bij pleegzorg'],
  ['hoe staat het met pleegzorg', 'wat is de volgende stap', 'wat is de volgende stap van pleegzorg'],
  [
    'hoe staat het met pleegzorg',
    'wie heeft het plan ingediend',
    'wie heeft het plan van pleegzorg ingediend',
  ],
  ['hoe staat het met pleegzorg', 'wanneer is het ingediend', 'wanneer is het plan van pleegzorg ingediend'],
  ['hoe staat het met pleegzorg', 'in welke gemeente is dat', 'in welke gemeenten speelt pleegzorg'],
  ['hoe staat het met pleegzorg', 'wat is het niveau', 'wat is het niveau van pleegzorg'],
  ['hoe staat het met pleegzorg', 'waar wacht het op', 'waar wacht pleegzorg op'],
  [
    'hoe staat het met geldzorgen',
    'wat is daarvan overgenomen',
    'welke inbreng van geldzorgen is overgenomen',
  ],
  [
    'wat zeiden inwoners bij geldzorgen',
    'en wat niet is overgenomen',
    'welke inbreng van geldzorgen is niet overgenomen',
  ],
  ['welke opdrachten heeft samira', 'is zij er volgende week', 'is samira er volgende week'],
  ['welke opdrachten heeft samira', 'wat moet ze nog doen', 'wat moet samira nog doen'],
  [
    'welke vergaderingen zijn er in december',
    'alleen het pfho',
    'welke vergaderingen van het pfho zijn er in december',
  ],
  ['welke vergaderingen zijn er in december', 'en in januari', 'welke vergaderingen zijn er in januari'],
  ['wat is te laat', 'bij wie', 'wie is te laat'],
  ['wat is te laat', 'alleen van mij', 'wat is te laat van mij'],
  ['hoeveel mensen deden mee in oktober', 'en in september', 'hoeveel mensen deden mee in september'],
  ['hoeveel mensen deden mee in oktober', 'bij welke activiteiten', 'welke activiteiten waren er in oktober'],
  ['welk programma heeft de meeste opdrachten', 'en de minste', 'welk programma heeft de minste opdrachten'],
  ['wat moet samira nog doen', 'tot wanneer', 'wat moet samira nog doen'],
  ['wat moet samira nog doen', 'en voor wanneer', 'wat moet samira nog doen'],
  [
    'welke besluiten zijn er in oktober genomen',
    'en in september',
    'welke besluiten zijn er in september genomen',
  ],
  [
    'welke besluiten zijn er in oktober genomen',
    'door welk overleg',
    'welke besluiten zijn er in oktober genomen per overleg',
  ],
  ['wie is de trekker van pleegzorg', 'en van beschermd thuis', 'wie is de trekker van beschermd thuis'],
  ['welke opdrachten zijn uitgesteld', 'waarom', 'waarom zijn opdrachten uitgesteld'],
  ['welke opdrachten zijn uitgesteld', 'en ingetrokken', 'welke opdrachten zijn ingetrokken'],
  ['welke opdrachten zijn uitgesteld', 'hoeveel zijn het er', 'hoeveel opdrachten zijn uitgesteld'],
  ['welke opdrachten zijn uitgesteld', 'van wie zijn ze', 'van wie zijn de uitgestelde opdrachten'],
  ['hoeveel signalen zijn er dit jaar', 'per gemeente', 'hoeveel signalen zijn er dit jaar per gemeente'],
  ['welke signalen zijn er dit jaar', 'per gemeente', 'signalen van dit jaar per gemeente'],
  ['hoeveel activiteiten zijn er in december', 'per gemeente', 'activiteiten in december per gemeente'],
  ['welke opdrachten heeft fatima', 'en noor', 'welke opdrachten heeft noor'],
  [
    'welke opdrachten heeft fatima',
    'en hoeveel zijn er afgerond',
    'hoeveel opdrachten van fatima zijn afgerond',
  ],
  ['welke opdrachten heeft fatima', 'heeft ze ook iets te laat', 'wat is te laat van fatima'],
  ['welke opdrachten heeft fatima', 'wat zijn haar toezeggingen', 'welke toezeggingen heeft fatima'],
  ['welke opdrachten heeft fatima', 'is ze er vandaag', 'is fatima er vandaag'],
  ['welke opdrachten heeft fatima', 'toon alleen hilversum', 'welke opdrachten van fatima zijn in hilversum'],
  ['wanneer is het volgende ab', 'en waar is het', 'waar is het volgende ab'],
  [
    'wat staat er op de agenda van het volgende do',
    'hoeveel punten zijn dat',
    'hoeveel agendapunten heeft het volgende do',
  ],
  [
    'wat staat er op de agenda van het volgende do',
    'en wie leidt die',
    'wie leidt de opdrachten op het volgende do',
  ],
  ['hoe staat het met opvang', 'en de inbreng', 'wat zeiden inwoners bij opvang'],
  [
    'hoe staat het met digitaal meedoen',
    'wat vonden mensen ervan',
    'wat zeiden inwoners bij digitaal meedoen',
  ],
  ['hoe staat het met digitaal meedoen', 'wie doet dat', 'wie leidt digitaal meedoen'],
  [
    'hoe staat het met digitaal meedoen',
    'hoeveel mensen deden daar mee',
    'hoeveel mensen deden mee bij digitaal meedoen',
  ],
  ['welke signalen zijn er dit jaar', 'welke staan nog open', 'welke signalen van dit jaar staan nog open'],
  ['welke signalen zijn er dit jaar', 'alleen uit laren', 'welke signalen van dit jaar komen uit laren'],
  ['welke signalen zijn er dit jaar', 'het laatste', 'het laatste signaal van dit jaar'],
  ['wat is te laat', 'hoeveel van samira', 'hoeveel is te laat van samira'],
  ['wat is te laat', 'en wat komt er nog aan deze week', 'wat moet er deze week nog gebeuren'],
  ['wat is te laat', 'hoe lang al', 'wat is te laat'],
  [
    'welke opdrachten hebben nog geen plan',
    'wie moet dat doen',
    'wie zijn de projectleiders van opdrachten zonder plan',
  ],
  [
    'welke opdrachten hebben nog geen plan',
    'en welke zijn nog niet akkoord',
    'welke plannen zijn nog niet akkoord',
  ],
  [
    'welke activiteiten zijn er in december',
    'en welke zijn geweest',
    'welke activiteiten in december zijn geweest',
  ],
  [
    'welke activiteiten zijn er in december',
    'welke gaan niet door',
    'welke activiteiten in december gaan niet door',
  ],
  ['wie heeft de meeste opdrachten', 'en de meeste toezeggingen', 'wie heeft de meeste toezeggingen'],
  ['hoeveel opdrachten lopen er in hilversum', 'en in de hele regio', 'hoeveel opdrachten lopen er'],
  ['welke signalen zijn nog niet beantwoord', 'wie moet dat doen', 'wie moet de signalen beantwoorden'],
  [
    'welke signalen zijn nog niet beantwoord',
    'hoe oud is de oudste',
    'wat is het oudste signaal dat nog niet beantwoord is',
  ],
  ['welke toezeggingen heeft willem', 'voor wanneer', 'welke toezeggingen heeft willem'],
  [
    'wat staat er op de agenda van het volgende do',
    'welke daarvan hebben nog geen plan',
    'welke opdrachten op de agenda van het volgende do hebben nog geen plan',
  ],
  [
    'hoe staat het met geldzorgen',
    'wat hebben inwoners daarover gezegd',
    'wat zeiden inwoners bij geldzorgen',
  ],
  ['hoe staat het met geldzorgen', 'en hoe is dat teruggekoppeld', 'hoe is geldzorgen teruggekoppeld'],
  [
    'hoe staat het met geldzorgen',
    'hebben inwoners daar al iets over gehoord',
    'is er over geldzorgen teruggekoppeld',
  ],
  ['hoe staat het met pleegzorg', 'en wat is de deadline', 'wat is de deadline van pleegzorg'],
  [
    'welke besluiten zijn er in oktober genomen',
    'welke zijn aangepast',
    'welke besluiten in oktober zijn aangepast',
  ],
  [
    'welke besluiten zijn er in oktober genomen',
    'en welke wijken af',
    'welke besluiten in oktober zijn aangepast',
  ],
  ['welke opdrachten heeft els', 'en hoeveel daarvan in huizen', 'hoeveel opdrachten van els in huizen'],
  ['welke opdrachten heeft els', 'waar zijn die', 'opdrachten van els per gemeente'],
  ['welke opdrachten heeft els', 'wat moet daar nog gebeuren', 'wat moet els nog doen'],
  ['wie is er volgende week weg', 'en de week erna', 'wie is er over twee weken afwezig'],
  ['wie is er volgende week weg', 'wie neemt waar', 'wie is er volgende week afwezig'],
  ['welke signalen zijn nog niet beantwoord', 'welke ligt er het langst', 'welk signaal wacht het langst'],
  ['welke opdrachten zijn er in laren', 'per trekker', 'opdrachten in laren per trekker'],
  ['welke opdrachten zijn er in laren', 'en per projectleider', 'opdrachten in laren per projectleider'],
  ['welke opdrachten zijn in uitvoering', 'per gemeente', 'opdrachten in uitvoering per gemeente'],
  [
    'welke toezeggingen heeft willem',
    'en welke heeft hij nagekomen',
    'welke toezeggingen van willem zijn nagekomen',
  ],
  // Whom only the answer named.
  ['wie leidt pleegzorg', 'is ze afwezig', 'is samira afwezig'],
  ['wie leidt pleegzorg', 'wie vervangt haar', 'wie vervangt samira'],
  ['wie leidt pleegzorg', 'wat heeft ze nog meer', 'welke opdrachten heeft samira'],
  ['wie leidt pleegzorg', 'is hij al ingediend', 'is pleegzorg al ingediend'],
  ['wie trekt pleegzorg', 'is hij volgende week afwezig', 'is willem volgende week afwezig'],
  ['wie leidt pleegzorg', 'welke opdrachten heeft zij in laren', 'welke opdrachten heeft samira in laren'],
  ['wie heeft de meeste opdrachten', 'welke toezeggingen heeft die', 'welke toezeggingen heeft fatima'],
  ['wanneer is pleegzorg ingediend', 'wat moet zij nog doen', 'wat moet samira nog doen'],
  [
    'wie heeft het plan van pleegzorg ingediend',
    'hoeveel opdrachten heeft ze',
    'hoeveel opdrachten heeft samira',
  ],
  ['wie is er deze week afwezig', 'wat heeft ze te laat', 'wat is te laat van fatima'],
  ['wie is er deze week afwezig', 'wie vervangt haar', 'wie vervangt fatima'],
  ['wie leidt pleegzorg', 'en wie is de trekker', 'wie is de trekker van pleegzorg'],
  ['wie leidt pleegzorg', 'en wanneer komt hij in het do', 'wanneer komt pleegzorg in het do'],
  ['wie leidt pleegzorg', 'hoeveel heeft ze er', 'hoeveel opdrachten heeft samira'],
  ['wie leidt pleegzorg', 'heeft ze ook iets te laat', 'wat is te laat van samira'],
  ['wat heeft willem toegezegd', 'wat moet hij nog meer doen', 'wat moet willem nog doen'],
  ['welke opdrachten van els zijn te laat', 'en wat ligt er verder bij haar', 'wat moet els nog doen'],
  ['wie noteerde de inbreng van geldzorgen', 'welke opdrachten leidt zij', 'welke opdrachten leidt els'],
  ['wie gaf akkoord op geldzorgen', 'wat heeft die nog liggen', 'wat moet carla nog doen'],
];
/** Of whom or what it is asked, nobody can say. */
const NOT_KNOWN = [
  ['hoe staat het met pleegzorg', 'is ze afwezig'],
  ['hoe staat het met pleegzorg', 'wat moet zij nog doen'],
  ['wie is de contactpersoon van laren', 'wat heeft zij nog openstaan'],
] as const;
const ELSE = 'wat is een focusgroep';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
}, 120_000);
afterAll(() => wereld.stop());

async function shown(vraag: string, na: string): Promise<Gezien> {
  return wereld.vraag({ soort: 'feit', vraag, na, verwacht: {} });
}

/** The rows and the sentence that answers; what was understood stands under it, and may be said in other words. */
const answer = ({ kop, rijen }: Gezien): unknown => ({ kop: kop.split('\n').slice(0, 2), rijen });

test.each(SAID)('%s – %s: %s', async (before, short, whole) => {
  const full = await shown(whole, ELSE);
  expect(full.isAntwoord && !full.vraagtTerug).toBe(true);
  expect(answer(await shown(short, before))).toEqual(answer(full));
});

test.each(NOT_KNOWN)('%s – %s: is asked back', async (before, short) => {
  const { isAntwoord, vraagtTerug, kop } = await shown(short, before);
  expect(isAntwoord && !vraagtTerug && !/begrijp ik niet|ken ik niet/.test(kop)).toBe(false);
});

test.each(
  SAID_SHORT.flatMap(({ of = ['toezeggingen'], examples }) =>
    examples.map(([short, full]) => [of[0] ?? 'toezeggingen', short, full] as const),
  ),
)('of %s ‘%s’ is ‘%s’', (over, short, full) => {
  const none = { personen: [], spot: () => ({ named: [], shared: [] }) };
  expect(saidInFull(short, { over, vorm: 'lijst', filters: [] }, none)).toBe(full);
});
