import { createDoorvragen } from '../../src/doorvragen/doorvragen.ts';
import { gemeenteId } from '../../src/gemeenten/gemeente.ts';
import type { OpdrachtEvent } from '../../src/opdrachten/opdracht-events.ts';
import { createWervingOpdrachten } from '../../src/opdrachten/werving-opdrachten.ts';
import { localDate } from '../../src/shared/clock.ts';
import { addDays } from '../../src/shared/dates.ts';
import { createSignalen } from '../../src/signalen/signalen.ts';
import { createWervingen } from '../../src/werving/wervingen.ts';
import { anActor, coordinator } from './dossiers.ts';
import { EVENT_EXAMPLES } from './opdracht-events.ts';
import { PIETER, SAMIRA, WILLEM } from './people.ts';
import { BEREIK, type Subjects } from './subjects.ts';

/** What happens beside opdrachten and meetings: the other subjects that have posts. */

/** A channel with the name of an overleg, which nobody bound. */
const PFHO_CHANNEL = { id: '19:pfho@thread.tacv2', naam: 'Portefeuillehoudersoverleg' };

const EXAMPLES = {
  ...EVENT_EXAMPLES,
  'trekker aangewezen': {
    soort: 'trekker aangewezen',
    trekker: { naam: WILLEM.naam, persoonId: WILLEM.id },
  },
  'toezegging gedaan': {
    ...EVENT_EXAMPLES['toezegging gedaan'],
    eigenaar: { naam: PIETER.naam, persoonId: PIETER.id },
  },
} satisfies typeof EVENT_EXAMPLES;
/** Of which there is a contact. */
const GEMEENTE = 'Hilversum';
/** What can stand in the log of an opdracht, one thing or what belongs together. */
const HAPPENS: readonly (readonly OpdrachtEvent[])[] = [
  ...Object.values(EXAMPLES).map((event) => [event]),
  [EXAMPLES['openbare tekst bewaard'], EXAMPLES['openbare tekst voorgelegd']],
  [EXAMPLES['onderdeel ingevuld'], EXAMPLES['plan ingediend']],
  [{ soort: 'opdracht gewijzigd', gegevens: { gemeenten: [GEMEENTE] } }],
  [EXAMPLES['plan ingediend'], EXAMPLES['plan afgestemd'], EXAMPLES['trekker aangewezen']],
];

/** Which accounts they have is not said. */
const NAMEN = ['Kim Jansen', SAMIRA.naam, PIETER.naam];

type Act = (nonce: string) => Promise<unknown>;
const nothing = (): void => undefined;

/** So many things happen at once. */
const AT_ONCE = 5;
/** What is added to the log of an opdracht comes to these: then much comes together. */
const OPDRACHTEN = 6;

/** Lets things happen. What the rules refuse does not happen. @param random between 0 and 1 */
export function actsElsewhere(
  { core, clock }: Subjects,
  random: () => number,
): (nonce: string) => Promise<void> {
  const one = <T>(of: readonly T[]): T | undefined => of[Math.floor(random() * of.length)];
  const { streams, mensen, jaaragendas, hasPart } = core;
  const asked = { hasPart, clock, onChanged: nothing };
  const signalen = createSignalen({ ...asked, streams: streams.signalen, jaaragenda: jaaragendas });
  const opdrachten = createWervingOpdrachten(streams.opdrachten);
  const wervingen = createWervingen({ ...asked, streams: streams.wervingen, opdrachten });
  const doorvragen = createDoorvragen({ streams: streams.doorvragen, clock, onChanged: nothing });
  const samira = anActor(SAMIRA);
  const today = (): string => localDate(clock.now());
  const jaar = (): number => Number(today().slice(0, 4)) + 1;
  const aSignaal = async (nonce: string) => {
    const found = one(await streams.signalen.list());
    return found && { id: found.id, card: { version: found.version, nonce } };
  };
  /** Whatever else can stand in the log of an opdracht: what makes no sense for it changes nothing. */
  const anyEvent: Act = async (nonce) => {
    const found = one((await streams.opdrachten.list()).slice(0, OPDRACHTEN));
    const events = one(HAPPENS);
    const submission = { actor: coordinator, at: clock.now(), nonce };
    return found && events && streams.opdrachten.change(found.id, submission, () => events);
  };
  const acts: readonly Act[] = [
    ...Array.from({ length: 8 }, () => anyEvent),
    (nonce) =>
      signalen.add(samira, nonce, {
        bron: 'ervaringsdeskundige',
        onderwerp: `Signaal ${nonce}`,
        tekst: 'De bus komt te laat.',
        ontvangen: today(),
      }),
    async (nonce) => {
      const found = await aSignaal(nonce);
      return (
        found && signalen.assign(coordinator, found.id, found.card, { id: PIETER.id, naam: PIETER.naam })
      );
    },
    async (nonce) => {
      const found = await aSignaal(nonce);
      const belofte = { wat: 'Een brief aan wie het vertelde.', datum: addDays(today(), 9) };
      return (
        found &&
        signalen.answer(coordinator, found.id, found.card, {
          antwoord: 'De bus rijdt anders.',
          reden: 'Het was onhandig.',
          belofte,
        })
      );
    },
    async (nonce) => {
      const found = await aSignaal(nonce);
      return found && signalen.keepBelofte(coordinator, found.id, found.card, 'De brief is verstuurd.');
    },
    (nonce) =>
      wervingen.ask(samira, nonce, {
        ervaring: `Mensen met ervaring ${nonce}`,
        aantal: 4,
        gemeenten: [],
        uiterlijk: addDays(today(), 12),
      }),
    async (nonce) => {
      const found = one(await streams.wervingen.list());
      const card = { version: found?.version ?? 0, nonce };
      return found && wervingen.answer(coordinator, found.id, card, { aantal: 4, gemeenten: [] });
    },
    (nonce) => core.adviseursBeheer.wijsAan(coordinator, nonce, { id: WILLEM.id, naam: WILLEM.naam }),
    (nonce) => {
      const contact = { id: PIETER.id, naam: PIETER.naam };
      return core.gemeenten.wijsAan(coordinator, gemeenteId(GEMEENTE), nonce, contact, { van: today() });
    },
    (nonce) => doorvragen.send(samira, nonce, `Wie weet meer over ${nonce}?`),
    async (nonce) => {
      const found = one(await streams.doorvragen.list());
      return found && doorvragen.answer(coordinator, found.id, nonce, 'Vraag het aan Pieter.');
    },
    (nonce) =>
      jaaragendas.ask(coordinator, jaar(), nonce, {
        aan: [{ id: PIETER.id, naam: PIETER.naam }],
        voor: addDays(today(), 8),
      }),
    (nonce) => jaaragendas.answer(anActor(PIETER), jaar(), nonce, undefined),
    (nonce) =>
      core.opdrachten.add(
        coordinator,
        {
          titel: `Met een naam ${nonce}`,
          gemeenten: [],
          notities: [],
          projectleiders: [{ naam: one(NAMEN) ?? 'Kim Jansen' }],
        },
        { bron: 'kaart' },
      ),
    () =>
      mensen.rememberKanaal({
        conversationId: PFHO_CHANNEL.id,
        naam: PFHO_CHANNEL.naam,
        bereik: BEREIK,
        by: { id: SAMIRA.id, naam: SAMIRA.naam },
      }),
    async () => {
      const kanaal = one(await mensen.listKanalen());
      return kanaal && mensen.forgetKanaalById(kanaal.id);
    },
  ];
  return async (nonce) => {
    for (let times = 0; times < AT_ONCE; times += 1)
      await one(acts)?.(`${nonce}-${times}`).catch(() => undefined);
  };
}
