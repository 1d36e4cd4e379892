import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parse } from 'node-html-parser';
import { create } from 'xmlbuilder2';
import * as z from 'zod/v4';
import { bestandVan, type Onderwerp } from '../../src/publicatie/publicatie.ts';
import { type Opgave, publiceer } from '../../src/publicatie/publiceer.ts';

const ADRES = 'https://www.voorbeeld.nl/samenkracht/';
const onderwerp = (id: string, changes: Partial<Onderwerp> = {}): Onderwerp => ({
  id,
  titel: `Hulp ${id}`,
  delen: [
    { kop: 'Wat we vroegen', tekst: 'Wat helpt u?' },
    { kop: 'Wat jullie zeiden', tekst: 'Er deden 12 mensen mee.\n\n- Een vaste hulp.\n- Meer tijd.' },
    { kop: 'Wat we ermee deden', tekst: 'Dit nemen we over:\n- Een vaste hulp.' },
  ],
  goedgekeurdOp: '2027-03-03T09:00:00.000Z',
  ...changes,
});
const opgave = (...onderwerpen: readonly Onderwerp[]): Opgave => ({
  onderwerpen,
  regio: 'Regio Voorbeeld',
  adres: ADRES,
  gewijzigdOp: '2027-03-03T09:00:00.000Z',
});

let root: string;
let map: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'publicatie-'));
  map = join(root, 'site');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const file = (name: string): Promise<string> => readFile(join(map, name), 'utf8');
async function all(): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(map, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (path) => [path.slice(map.length + 1), await readFile(path, 'utf8')] as const),
    ),
  );
}

describe('the folder of a publication', () => {
  test('has the pages, the style, two feeds, a block for the newsletter and what stands in it', async () => {
    const verslag = await publiceer(opgave(onderwerp('a'), onderwerp('b')), map);

    expect(verslag).toMatchObject({ nieuw: ['Hulp a', 'Hulp b'], bijgewerkt: [], weggehaald: [] });
    expect([...(await all()).keys()].toSorted()).toEqual(
      [
        bestandVan({ id: 'a' }),
        bestandVan({ id: 'b' }),
        'feed.json',
        'feed.xml',
        'index.html',
        'inhoud.json',
        'nieuwsbrief.html',
        'nieuwsbrief.txt',
        'stijl.css',
      ].toSorted(),
    );
    expect(await readdir(root)).toEqual(['site']);
  });

  test('is not touched, byte nor date, by a second publication of the same', async () => {
    await publiceer(opgave(onderwerp('a')), map);
    const [before, was] = [await all(), await stat(map)];

    const verslag = await publiceer(opgave(onderwerp('a')), map);

    expect(verslag.isGeschreven).toBe(false);
    expect(await all()).toEqual(before);
    expect((await stat(map)).ino).toBe(was.ino);
  });

  test('knows its address from the first time, which must be said', async () => {
    const zonder = { ...opgave(onderwerp('a')), adres: undefined };
    await expect(publiceer(zonder, map)).rejects.toThrow('--adres');
    expect(await readdir(root)).toEqual([]);
    await publiceer(opgave(onderwerp('a')), map);
    expect(await publiceer(zonder, map)).toMatchObject({ isGeschreven: false, adres: ADRES });
  });

  test('loses the page of what was taken back, and says so; what changed is told', async () => {
    await publiceer(opgave(onderwerp('a'), onderwerp('b')), map);
    const later = opgave(onderwerp('b', { titel: 'Hulp in het weekend' }));

    expect(await publiceer(later, map)).toMatchObject({
      nieuw: [],
      bijgewerkt: ['Hulp in het weekend'],
      weggehaald: [{ titel: 'Hulp a' }],
    });
    expect([...(await all()).values()].join('\n')).not.toContain('Hulp a');
    expect(await file('index.html')).toContain(bestandVan({ id: 'b' }));
  });

  test('says where residents leave a message, once somebody said so, and keeps saying it', async () => {
    await publiceer(opgave(onderwerp('a')), map);
    expect(await file('index.html')).not.toContain('Wil je zelf iets zeggen?');

    await publiceer({ ...opgave(onderwerp('a')), reageren: 'mailto:samenkracht@example.nl' }, map);
    await publiceer(opgave(onderwerp('a')), map);
    for (const name of ['index.html', bestandVan({ id: 'a' })])
      expect(await file(name)).toContain(
        'Stuur een e-mail naar <a href="mailto:samenkracht@example.nl">samenkracht@example.nl</a>.',
      );

    await publiceer({ ...opgave(onderwerp('a')), reageren: 'https://www.voorbeeld.nl/bericht?bij="a"' }, map);
    const link = parse(await file('index.html')).querySelectorAll('a');
    expect(link.map((one) => one.getAttribute('href'))).toContain('https://www.voorbeeld.nl/bericht?bij="a"');
    expect(await file('index.html')).not.toContain('mailto:');
  });

  test('can be empty once everything was taken back, but is not made for nothing', async () => {
    await expect(publiceer({ ...opgave(), gewijzigdOp: undefined }, map)).rejects.toThrow(
      'Er is nog geen openbare tekst goedgekeurd.',
    );
    await publiceer(opgave(onderwerp('a')), map);
    await publiceer({ ...opgave(), gewijzigdOp: undefined }, map);
    expect(await file('index.html')).toContain('Er staan nu geen onderwerpen op deze pagina.');
    expect(create(await file('feed.xml')).end()).not.toContain('<entry>');
  });

  test('is refused where other files stand, also beside ours; those stay as they are', async () => {
    await mkdir(map);
    await writeFile(join(map, 'index.html'), 'van een ander');
    await expect(publiceer(opgave(onderwerp('a')), map)).rejects.toThrow('niet van een publicatie');
    expect(await file('index.html')).toBe('van een ander');

    await rm(join(map, 'index.html'));
    await publiceer(opgave(onderwerp('a')), map);
    await writeFile(join(map, 'logo.png'), 'plaatje');
    await expect(publiceer(opgave(onderwerp('b')), map)).rejects.toThrow('‘logo.png’');
    expect(await file('index.html')).toContain('Hulp a');
  });

  test('is refused with a sentence where no folder can be', async () => {
    await writeFile(join(root, 'bestand'), '');
    for (const wrong of [join(root, 'bestand'), join(root, 'bestand', 'site')])
      await expect(publiceer(opgave(onderwerp('a')), wrong)).rejects.toThrow('dat is geen map');
    await expect(publiceer(opgave(onderwerp('a')), '/proc/samenkracht')).rejects.toMatchObject({
      code: 'not-possible',
    });
  });

  test('comes back whole when an earlier publication was ended between the old and the new', async () => {
    await publiceer(opgave(onderwerp('a')), map);
    const before = await all();
    await rename(map, join(root, '.site.oud'));
    await mkdir(join(root, '.site.nieuw-abc'));

    expect((await publiceer(opgave(onderwerp('a')), map)).isGeschreven).toBe(false);
    expect(await all()).toEqual(before);
    expect(await readdir(root)).toEqual(['site']);
  });

  test('is made by one publication at a time: a second says so, and changes nothing', async () => {
    await publiceer(opgave(onderwerp('a')), map);
    const results = await Promise.allSettled([
      publiceer(opgave(onderwerp('b')), map),
      publiceer(opgave(onderwerp('c')), map),
    ]);

    const refused = results.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
    expect(refused).toEqual([expect.stringContaining('Een andere publicatie schrijft nu in deze map.')]);
    const won = results[0]?.status === 'fulfilled' ? 'Hulp b' : 'Hulp c';
    expect(await file('index.html')).toContain(won);
    expect(await readdir(root)).toEqual(['site']);
    expect((await publiceer(opgave(onderwerp('d')), map)).nieuw).toEqual(['Hulp d']);
  });

  test('is not held by a publication that was ended, nor let go of while another machine may write', async () => {
    await publiceer(opgave(onderwerp('a')), map);
    const slot = join(root, '.site.bezig');
    await writeFile(slot, JSON.stringify({ machine: 'een-andere', proces: 1 }));
    await expect(publiceer(opgave(onderwerp('b')), map)).rejects.toThrow('Er is niets veranderd.');
    expect(await file('index.html')).toContain('Hulp a');

    const long = new Date(Date.now() - 11 * 60_000);
    await utimes(slot, long, long);
    expect((await publiceer(opgave(onderwerp('b')), map)).isGeschreven).toBe(true);
    // No process has this number.
    await writeFile(slot, JSON.stringify({ machine: hostname(), proces: 2 ** 22 + 1 }));
    expect((await publiceer(opgave(onderwerp('c')), map)).isGeschreven).toBe(true);
    expect(await readdir(root)).toEqual(['site']);
  });

  test('stands behind a link as well as by its own name', async () => {
    await publiceer(opgave(onderwerp('a')), map);
    const link = join(root, 'link');
    await symlink(map, link);
    await publiceer(opgave(onderwerp('b')), link);
    expect(await file('index.html')).toContain('Hulp b');
    expect((await readdir(root)).toSorted()).toEqual(['link', 'site']);
  });
});

const HOSTILE = onderwerp('a', {
  titel: 'Zorg & <script>alert(1)</script> "hulp"',
  delen: [
    { kop: 'Wat we vroegen', tekst: '<img src=x onerror=alert(1)>' },
    { kop: 'Wat jullie zeiden', tekst: '- ]]> & <b>vet</b>' },
    { kop: 'Wat we ermee deden', tekst: 'a < b & c' },
  ],
});

describe('a page', () => {
  test('has the parts under their headings, with points as a list', async () => {
    await publiceer(opgave(onderwerp('a')), map);
    const page = parse(await file(bestandVan({ id: 'a' })));

    expect(page.querySelector('h1')?.text).toBe('Hulp a');
    expect(page.querySelectorAll('h2').map(({ text }) => text)).toEqual([
      'Wat we vroegen',
      'Wat jullie zeiden',
      'Wat we ermee deden',
    ]);
    expect(page.querySelectorAll('article li').map(({ text }) => text)).toEqual([
      'Een vaste hulp.',
      'Meer tijd.',
      'Een vaste hulp.',
    ]);
    expect(page.querySelector('.datum')?.text).toBe('Bijgewerkt op woensdag 3 maart 2027');
    expect(page.querySelector('html')?.getAttribute('lang')).toBe('nl');
  });

  test('shows what was typed as it was typed, and runs nothing and loads nothing from elsewhere', async () => {
    await publiceer(opgave(HOSTILE), map);

    for (const [name, text] of await all()) {
      if (!name.endsWith('.html')) continue;
      const page = parse(text);
      expect([name, page.querySelectorAll('script, img, iframe, style, form, b').length]).toEqual([name, 0]);
      for (const one of page.querySelectorAll('[src], link[rel="stylesheet"]'))
        expect(one.getAttribute('src') ?? one.getAttribute('href')).toMatch(/^(?:\.\.\/)?stijl\.css$/);
    }
    const page = parse(await file(bestandVan({ id: 'a' })));
    expect(page.querySelector('h1')?.text).toBe(HOSTILE.titel);
    expect(page.querySelector('article li')?.text).toBe(']]> & <b>vet</b>');
  });

  test('keeps its address when title and text change', () => {
    expect(bestandVan(onderwerp('a', { titel: 'Anders' }))).toBe(bestandVan(onderwerp('a')));
    expect(bestandVan({ id: 'a/../b' })).toMatch(/^onderwerpen\/[0-9a-f]{16}\.html$/);
  });
});

const jsonFeedSchema = z.object({
  version: z.string().startsWith('https://jsonfeed.org/version/1'),
  title: z.string().min(1),
  home_page_url: z.literal(ADRES),
  feed_url: z.literal(`${ADRES}feed.json`),
  items: z.array(
    z.object({
      id: z.string().startsWith('urn:uuid:'),
      url: z.url(),
      title: z.string().min(1),
      content_html: z.string().min(1),
      date_modified: z.iso.datetime(),
    }),
  ),
});

describe('the feeds', () => {
  test('are read by a reader that did not make them: the newest first, with what was typed', async () => {
    await publiceer(opgave(HOSTILE, onderwerp('b')), map);
    const feed = parseFeed(await file('feed.xml'));

    expect(feed.meta).toMatchObject({ type: 'atom', version: '1.0' });
    expect([feed.title, feed.url, feed.self]).toEqual([
      'Samenkracht! Regio Voorbeeld',
      ADRES,
      `${ADRES}feed.xml`,
    ]);
    expect(feed.items.map(({ title, url }) => [title, url])).toEqual([
      [HOSTILE.titel, `${ADRES}${bestandVan({ id: 'a' })}`],
      ['Hulp b', `${ADRES}${bestandVan({ id: 'b' })}`],
    ]);
  });

  test('have all that Atom (RFC 4287) and JSON Feed ask', async () => {
    await publiceer(opgave(HOSTILE, onderwerp('b')), map);
    // Throws at what is no XML.
    const { feed } = z
      .object({ feed: z.record(z.string(), z.unknown()) })
      .parse(create(await file('feed.xml')).end({ format: 'object' }));
    for (const asked of ['id', 'title', 'updated', 'author', 'link'])
      expect(Object.keys(feed)).toContain(asked);
    const entries = z.array(z.record(z.string(), z.unknown())).parse(feed.entry);
    for (const entry of entries)
      for (const asked of ['id', 'title', 'updated', 'content', 'link'])
        expect(Object.keys(entry)).toContain(asked);

    const json = jsonFeedSchema.parse(JSON.parse(await file('feed.json')));
    expect(json.items.map(({ title }) => title)).toEqual([HOSTILE.titel, 'Hulp b']);
    expect(new Set([...json.items.map(({ id }) => id)]).size).toBe(2);
    expect(entries.map(({ id }) => id)).toEqual(json.items.map(({ id }) => id));
    // Text of people is text in the content as well.
    for (const [index, { content_html: content }] of json.items.entries()) {
      expect(parse(content).querySelectorAll('script, img, b')).toHaveLength(0);
      expect(JSON.stringify(entries[index]?.content)).toContain(
        JSON.stringify(content.slice(0, 60)).slice(1, -1),
      );
    }
  });

  test('call a topic the same when its text changed and the folder moved', async () => {
    const ids = async () => parseFeed(await file('feed.xml')).items.map(({ id }) => id);
    await publiceer(opgave(onderwerp('a')), map);
    const before = await ids();
    await publiceer({ ...opgave(onderwerp('a', { titel: 'Anders' })), adres: 'https://elders.nl/' }, map);
    expect(await ids()).toEqual(before);
  });
});

describe('the block for the newsletter', () => {
  test('names the five newest, what each comes to and where to read on, as HTML and as plain text', async () => {
    await publiceer(opgave(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => onderwerp(id))), map);
    const tekst = await file('nieuwsbrief.txt');
    const block = parse(await file('nieuwsbrief.html'));

    expect(tekst).toContain(`Hulp a\nEen vaste hulp.\nLees meer: ${ADRES}${bestandVan({ id: 'a' })}\n`);
    expect(tekst).not.toContain('Hulp f');
    expect(block.querySelectorAll('h3').map(({ text }) => text)).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((id) => `Hulp ${id}`),
    );
    expect(block.querySelectorAll('a').at(-1)?.getAttribute('href')).toBe(ADRES);
  });
});
