import type { Kalender } from '../instellingen/kalender.ts';
import { type Bijeenkomst, ontbreektAan } from '../jaaragenda/bijeenkomst.ts';
import { bijeenkomstTitel } from '../jaaragenda/bijeenkomst-words.ts';
import { localDate } from '../shared/clock.ts';
import type { VerplichtingSoort } from '../shared/verplichting-soorten.ts';
import { listWords } from '../shared/words.ts';
import { momentWords } from './moment-woorden.ts';
import { uiterlijkOf } from './termijnen.ts';
import { type Verplichting, verplichtingId } from './verplichting.ts';
import { zaakIdFor } from './zaak.ts';

/** What is owed for a netwerkbijeenkomst: its programme and invitation before it, how many were there after it. @param today YYYY-MM-DD */
export function bijeenkomstVerplichtingen(
  jaar: string,
  bijeenkomst: Bijeenkomst,
  coordinators: readonly string[],
  today: string,
  { days, termijnen }: Pick<Kalender, 'days' | 'termijnen'>,
): readonly Verplichting[] {
  const { id, keer, datum, gepland, gehouden, afgezegd } = bijeenkomst;
  if (afgezegd) return [];
  const zaakId = zaakIdFor('jaaragenda', jaar);
  const op = localDate(gepland.op);
  const owed = (soort: VerplichtingSoort, sinds: string, waarom: string, lacking?: string): Verplichting => ({
    id: verplichtingId(zaakId, soort, id),
    soort,
    zaakId,
    titel: bijeenkomstTitel(keer, Number(jaar)),
    over: id,
    ...(lacking === undefined ? {} : { onderwerp: lacking }),
    plicht: 'coördinator',
    eigenaars: coordinators,
    door: 'de coördinator',
    coordinators,
    sinds,
    ...uiterlijkOf({ vanaf: datum, bekend: sinds }, termijnen[soort], days),
    stand: today < sinds ? 'wacht' : 'open',
    waarom,
  });
  const missing = ontbreektAan(bijeenkomst);
  const dag = momentWords('De netwerkbijeenkomst', { datum, isVoorbij: datum < today });
  return [
    ...(missing.length > 0 && !gehouden && today < datum
      ? [
          owed(
            'netwerkbijeenkomst voorbereid',
            op,
            `${dag}. Mensen moeten op tijd weten wat er komt.`,
            listWords(missing),
          ),
        ]
      : []),
    ...(gehouden
      ? []
      : [owed('netwerkbijeenkomst vastgelegd', datum, `${dag}. Alleen aantallen worden bewaard.`)]),
  ];
}
