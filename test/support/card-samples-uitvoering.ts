import { downloadCard } from '../../src/downloads/download-cards.ts';
import { type CardSample, nastyText } from './card-sample-data.ts';

/** The cards from the agreed plan to the passage. */
export function uitvoeringSamples(): CardSample[] {
  const url =
    'https://samenkracht.voorbeeld.nl/download/4f6c1b7a-9d3e-4c5f-8a01-7b6a5c4d3e2f.t5x9k0.Zm9vYmFyYmF6';
  return [
    {
      name: 'bestand klaar',
      message: downloadCard({
        title: 'Het Word-document staat klaar',
        text: 'Versie 2 van de passage, voor de oplegger.',
        url,
        buttons: [{ title: 'Terug naar de opdracht', verb: 'opdrachten.show', data: { opdracht: 'a' } }],
      }),
    },
    {
      name: 'bestand klaar lang',
      message: downloadCard({ title: nastyText(200), text: nastyText(1000), url }),
    },
  ];
}
