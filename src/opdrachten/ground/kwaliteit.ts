import { STELLINGEN, type Stelling, stellingUitleg } from './meetlat.ts';
import type { Onderdeel } from './plan-field-kinds.ts';

/**
 * What good work asks, where it helps: the seven parts of the kwaliteitsmanifest and the statements of the meetlat, each with the step of
 * the plan in which somebody can still do something about it. The step with the planning has no room for more. In words of our own.
 */
export const MANIFEST: readonly {
  readonly naam: string;
  /** What it asks, as a question. */
  readonly vraag: string;
  readonly stap: Onderdeel;
}[] = [
  {
    naam: 'De inwoner centraal',
    vraag: 'Helpt dit inwoners, en kunnen zij er zelf iets aan doen?',
    stap: 'wie',
  },
  { naam: 'Leren en verbeteren', vraag: 'Wat probeer je uit, en hoe merk je of het werkt?', stap: 'hoe' },
  { naam: 'De basis op orde', vraag: 'Is duidelijk wat de wet vraagt en wat al vaststaat?', stap: 'vraag' },
  {
    naam: 'Professioneel en open',
    vraag: 'Kun je in gewone taal vertellen wat je doet en waarom?',
    stap: 'terugkoppeling',
  },
  {
    naam: 'Samenwerken en opletten',
    vraag: 'Wie staat er om deze inwoners heen, en doen zij mee?',
    stap: 'wie',
  },
  {
    naam: 'Inspireren en richting geven',
    vraag: 'Weten de uitvoerders wat de bedoeling is, en hebben zij ruimte?',
    stap: 'terugkoppeling',
  },
  { naam: 'Zorgen dat het leeft', vraag: 'Hoe laat het bestuur zien dat dit telt?', stap: 'terugkoppeling' },
];

/** In which step the plan can still change how a statement scores at the end. */
const STAP_VAN: Readonly<Record<Stelling, Onderdeel>> = {
  mens: 'wie',
  vertrouwen: 'vraag',
  gelijkwaardig: 'wie',
  feiten: 'hoe',
  resultaat: 'vraag',
  leren: 'hoe',
  terugkoppeling: 'terugkoppeling',
};

/** What to think of in a step of the plan: a line of the manifest, and one of the meetlat. */
export function kwaliteitLines(stap: Onderdeel): readonly string[] {
  const manifest = MANIFEST.filter((deel) => deel.stap === stap).map(({ vraag }) => vraag);
  const meetlat = STELLINGEN.filter(({ id }) => STAP_VAN[id] === stap).map(({ id }) => stellingUitleg(id));
  return [
    ...(manifest.length === 0 ? [] : [`Denk ook hieraan: ${manifest.join(' ')}`]),
    ...(meetlat.length === 0 ? [] : [`Aan het eind vraagt de meetlat: ${meetlat.join(' ')}`]),
  ];
}

/** All that the meetlat will ask, a line each: to look at once more before the besluit. */
export function meetlatLines(): readonly string[] {
  return STELLINGEN.map(({ uitleg }) => uitleg);
}

/** The parts of the manifest, a line each: 'De basis op orde: is duidelijk …?' */
export function manifestLines(): readonly string[] {
  return MANIFEST.map(({ naam, vraag }) => `${naam}. ${vraag}`);
}
