import type { Delivery } from '../logboek/ports.ts';
import { splitKey } from '../shared/keys.ts';
import { type PostSoort, soortOfPost } from '../shared/post-soorten.ts';

/** What the other subjects call things; undefined: not known (any more). */
interface Names {
  /** The person or the channel of a target ('persoon:…' or 'kanaal:…'). */
  target(target: string): Promise<string | undefined>;
  opdracht(id: string): Promise<string | undefined>;
  vergadering(id: string): Promise<string>;
  kanaal(id: string): Promise<string | undefined>;
}

/** The posts that are about somebody, or about a list; those about a vergadering have its name behind it. */
const WAT: Readonly<
  Record<
    PostSoort<
      | 'persoon'
      | 'signaal'
      | 'werving'
      | 'vergadering'
      | 'doorvraag'
      | 'jaaragenda'
      | 'namen'
      | 'weekvragen'
      | 'verzamelbericht'
    >,
    string
  >
> = {
  herinnering: 'Herinnering',
  week: 'Bericht over de week',
  uitstel: 'Bericht over uitstel',
  gedaan: 'Bericht over wat al is gedaan',
  overdracht: 'Bericht over overdragen',
  bereik: 'Bericht over wie niet bereikbaar is',
  'zonder-coordinator': 'Bericht dat er geen coördinator is',
  welkom: 'Het welkom',
  gemist: 'Bericht over een gemist antwoord',
  rol: 'Bericht over een rol',
  vervanging: 'Bericht over vervangen',
  signaal: 'Een signaal',
  'signaal-antwoord': 'Het antwoord op een signaal',
  'signaal-belofte': 'De belofte bij een signaal',
  'signaal-nieuw': 'Een nieuw signaal',
  werving: 'Een vraag om mensen',
  'werving-antwoord': 'Het antwoord op een vraag om mensen',
  overzicht: 'Overzicht',
  agenda: 'Agenda',
  verplaatst: 'Bericht over een andere datum',
  afgelast: 'Bericht dat het niet doorgaat',
  'toch-door': 'Bericht dat het toch doorgaat',
  doorvraag: 'Een doorgestuurde vraag',
  'doorvraag-antwoord': 'Het antwoord op een vraag',
  jaaragenda: 'De vraag over de jaaragenda',
  namen: 'Namen zonder account',
  weekvragen: 'De vragen van de maandag',
  verzameld: 'Bericht over meer opdrachten',
};

function isKnown(soort: string): soort is keyof typeof WAT {
  return Object.hasOwn(WAT, soort);
}

/** What a delivery is about and for whom, in words that the coördinator knows. */
export type DescribeDelivery = (
  delivery: Pick<Delivery, 'id' | 'source' | 'target'>,
  /** Is it the message of a day with the overview of the week in it? */
  isWeekoverzicht: boolean,
) => Promise<{ readonly what: string; readonly target: string }>;

export function createDescribeDelivery(names: Names): DescribeDelivery {
  const whatOf = async (
    { id: postId, source }: Pick<Delivery, 'id' | 'source'>,
    isWeekoverzicht: boolean,
  ): Promise<string> => {
    const [kind, id] = splitKey(source);
    const soort = soortOfPost(postId);
    // Of what a later version posts only that it is a post is known.
    const wat = isKnown(soort) ? WAT[soort] : 'Een bericht';
    switch (kind) {
      case 'vergadering':
        return `${wat}: ${await names.vergadering(id)}`;
      case 'opdracht':
        // An opdracht that only a later version can read has posts of that version.
        return (await names.opdracht(id)) ?? 'Een opdracht';
      case 'kanaal':
        return `Bericht over het kanaal ${(await names.kanaal(id)) ?? 'zonder naam'}`;
      default:
        return isWeekoverzicht ? 'Weekoverzicht' : wat;
    }
  };
  return async ({ id, source, target }, isWeekoverzicht) => {
    const naam = (await names.target(target)) ?? 'een onbekende collega';
    return {
      what: await whatOf({ id, source }, isWeekoverzicht),
      target: splitKey(target)[0] === 'kanaal' ? `het kanaal ${naam}` : naam,
    };
  };
}
