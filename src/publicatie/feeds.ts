import { Feed } from 'feed';
import { escapeHtml } from '../shared/html.ts';
import { delenHtml } from './paginas.ts';
import { adresVan, BESTANDEN, kern, NAAM, type Publicatie, urnVan } from './publicatie.ts';

/** The topics as feeds, of which who follows them hears what is new. */
export function makeFeeds(publicatie: Publicatie): { readonly atom: string; readonly json: string } {
  const { onderwerpen, regio, adres, gewijzigdOp } = publicatie;
  const feed = new Feed({
    id: urnVan('publicatie', regio),
    title: `${NAAM} ${regio}`,
    description: 'Wat we vroegen, wat mensen zeiden en wat we daarmee deden.',
    link: adres,
    language: 'nl',
    // An organisation: nobody is named.
    author: { name: `${NAAM} ${regio}` },
    copyright: '',
    generator: NAAM,
    updated: new Date(gewijzigdOp),
    feedLinks: { atom: `${adres}${BESTANDEN.atom}`, json: `${adres}${BESTANDEN.json}` },
  });
  for (const onderwerp of onderwerpen)
    feed.addItem({
      id: urnVan('onderwerp', onderwerp.id),
      title: onderwerp.titel,
      link: adresVan(publicatie, onderwerp),
      date: new Date(onderwerp.goedgekeurdOp),
      description: escapeHtml(kern(onderwerp.delen.at(-1)?.tekst ?? '')),
      content: delenHtml(onderwerp, 2)
        .map(({ text }) => text)
        .join(''),
    });
  return { atom: feed.atom1(), json: `${feed.json1()}\n` };
}
