import type { CardMessage } from '../../bot/ports.ts';
import { voortgangCard } from '../../bot/voortgang-card.ts';
import { MY_OPDRACHTEN } from '../../shared/way-buttons.ts';
import { MANIFEST } from '../ground/kwaliteit.ts';
import { STELLINGEN } from '../ground/meetlat.ts';

/** What good work asks: the seven parts of the kwaliteitsmanifest, and what the meetlat asks at the end. */
export function kwaliteitCard(): CardMessage {
  return voortgangCard({
    eyebrow: 'Kwaliteitsmanifest en meetlat',
    titel: 'Waar je aan denkt, van plan tot besluit',
    intro: 'In elke stap van het plan staat wat daarbij hoort. Aan het eind vul je de meetlat in.',
    sections: [
      {
        kop: 'De zeven delen van het manifest',
        regels: MANIFEST.map(({ naam, vraag }) => ({ tekst: naam, onder: vraag })),
      },
      {
        kop: 'De stellingen van de meetlat',
        regels: STELLINGEN.map(({ tekst, uitleg }) => ({ tekst, onder: uitleg })),
      },
    ],
    buttons: [{ title: 'Bekijk de werkbladen', verb: 'werkbladen.list' }, MY_OPDRACHTEN],
  });
}
