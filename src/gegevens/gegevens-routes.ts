import * as z from 'zod/v4';
import { inPrivate, meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, CommandTurn, Routes } from '../bot/ports.ts';
import type { Downloads } from '../downloads/downloads.ts';
import { parseCardData } from '../forms/card-data.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import type { CardButton } from '../shared/card-context.ts';
import { DomainError } from '../shared/errors.ts';
import { type Collega, distinctionOf, peopleNamed } from '../shared/people-choices.ts';
import { assertMagGegevens, type Gegevens } from './gegevens.ts';
import { offerGegevens } from './gegevens-files.ts';

type Dependencies = {
  readonly gegevens: Gegevens;
  readonly downloads: Pick<Downloads, 'offer'>;
  /** Everybody whom the bot has known, also who left. */
  readonly everybody: () => Promise<readonly Collega[]>;
};

const PHRASE = 'gegevens van mij';
const vanSchema = z.strictObject({ persoonId: z.string().min(1).max(100) });
/** Oneself; everybody may. */
const MIJ: readonly string[] = ['mij', 'mijzelf', 'mezelf'];
/** More namesakes than a card shows are told apart by typing more of the name. */
const MOST = 6;

/** `gegevens van …`: everything that is kept of a colleague, as a file. */
export function createGegevensRoutes({ gegevens, downloads, everybody }: Dependencies): Routes {
  const ofAccount = async (actor: Actor, persoonId: string): Promise<CardMessage> => {
    assertMagGegevens(actor, { persoonId, naam: '' });
    const collega = (await everybody()).find(({ id }) => id === persoonId);
    if (!collega && persoonId !== actor.id)
      throw new DomainError(
        'not-found',
        'Deze collega ken ik niet. Typ ‘gegevens van’ met een naam erachter.',
      );
    const { naam } = collega ?? actor;
    const mayGo = hasRol(actor, 'beheerder') && persoonId !== actor.id;
    return offerGegevens(
      { gegevens, downloads },
      actor,
      { persoonId, naam },
      mayGo ? [naamWeg(persoonId)] : [],
    );
  };

  const ofNaam = async (actor: Actor, naam: string): Promise<CardMessage> => {
    const found = peopleNamed(await everybody(), naam);
    // Who asks for oneself by name may; of others nothing is told, also not whether they are known.
    if (!hasRol(actor, 'beheerder') && !found.some(({ id }) => id === actor.id))
      assertMagGegevens(actor, { naam });
    const [only] = found;
    if (!hasRol(actor, 'beheerder')) return ofAccount(actor, actor.id);
    if (only === undefined) return offerGegevens({ gegevens, downloads }, actor, { naam });
    return found.length === 1 ? ofAccount(actor, only.id) : wieCard(found);
  };

  const command = async ({ actor, rest }: CommandTurn): Promise<CardMessage> => {
    const naam = rest.replace(/[.?!]+$/, '').trim();
    if (MIJ.includes(naam.toLowerCase())) return ofAccount(actor, actor.id);
    if (naam !== '') return ofNaam(actor, naam);
    return meldingCard({
      tone: 'uitleg',
      title: 'Van wie wil je de gegevens?',
      text: hasRol(actor, 'beheerder')
        ? 'Typ ‘gegevens van’ met de naam van de collega erachter. Voor jezelf: ‘gegevens van mij’.'
        : 'Typ ‘gegevens van mij’ voor alles wat ik over jou bewaar. Over een ander kan alleen de beheerder het vragen.',
    });
  };

  return {
    commands: [
      {
        phrases: ['gegevens van'],
        takes: async (rest) =>
          rest === '' ||
          MIJ.includes(rest.toLowerCase()) ||
          /^\p{Lu}/u.test(rest) ||
          peopleNamed(await everybody(), rest).length > 0,
        handle: (turn) => inPrivate(turn.place, () => command(turn)),
      },
      {
        phrases: ['gegevens van mij', 'mijn gegevens'],
        handle: ({ actor, place }) => inPrivate(place, () => ofAccount(actor, actor.id)),
      },
    ],
    verbs: {
      'gegevens.van': ({ actor, place, data }) =>
        inPrivate(place, () => ofAccount(actor, parseCardData(vanSchema, data, PHRASE).persoonId)),
    },
  };
}

/** Of who left the name can be taken away. */
export const naamWeg = (persoonId: string): CardButton => ({
  title: 'Haal de naam weg',
  verb: 'gegevens.naamWeg',
  data: { persoonId },
  danger: true,
});

/** Namesakes, each with something to know the account by. */
export function wieCard(found: readonly Collega[]): CardMessage {
  const more = found.length - MOST;
  return meldingCard({
    tone: 'uitleg',
    title: 'Wie bedoel je?',
    text: [
      `Ik ken ${found.length} collega’s met deze naam. Kies er een.`,
      ...(more > 0 ? [`Er zijn er nog ${more}. Typ meer van de naam.`] : []),
    ].join('\n'),
    choices: found.slice(0, MOST).map((collega) => ({
      title: `${collega.naam} (${distinctionOf(collega)})`,
      verb: 'gegevens.van',
      data: { persoonId: collega.id },
    })),
  });
}
