import * as z from 'zod/v4';
import { comparable } from './compare.ts';
import { createKenmerk } from './kenmerk.ts';
import { compactName } from './overleg-naam.ts';

/** What is set of one region (domain: Words). */

/** The place of a body in the course of a proposal, in the order in which one usually passes them. */
export const OVERLEG_SOORTEN = [
  'DO',
  'PFHO',
  'AB',
  'AO',
  'regieteam',
  'werkgroep',
  'stuurgroep',
  'overig',
] as const;
export type OverlegSoort = (typeof OVERLEG_SOORTEN)[number];

const text = (max: number) => z.string().trim().min(1).max(max);
const jaar = z.number().int().min(1900).max(2200);

const gemeenteSchema = z.strictObject({
  naam: text(60),
  /** Inhabitants on the first of January, by year (YYYY). */
  inwoners: z.record(z.string().regex(/^\d{4}$/), z.number().int().positive()).default({}),
  /** The first and the last year in which it is one of the region; absent: always. */
  van: jaar.optional(),
  tot: jaar.optional(),
});
export type Gemeente = Readonly<z.infer<typeof gemeenteSchema>>;

const overlegSchema = z.strictObject({
  /** Stands in the log, so that it never changes. */
  id: z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  naam: text(80),
  /** Fits on a card. */
  kort: text(60),
  /** Other names that papers and people use. */
  namen: z.array(text(80)).default([]),
  soort: z.enum(OVERLEG_SOORTEN),
  /** Before its name in a sentence, where that is another than follows from the name (`lidwoordVan`). */
  lidwoord: z.enum(['het', 'de']).optional(),
  /** Does it decide? Then its agendapunten with doel 'vaststellen' get a besluit. */
  beslist: z.boolean(),
  /** What it is about, or decides on. */
  over: text(200).optional(),
  /**
   * An addition behind its name ('AO Jeugd'): makes one to doubt ('nooit'), an ordinary other body ('mag'), or the only bodies that
   * there are ('altijd': nobody meets as 'Werkgroep').
   */
  toevoeging: z.enum(['nooit', 'mag', 'altijd']).default('nooit'),
  /** Channels with such a name, beside those with a name of the body, are put before the coördinator to be bound. */
  kanalen: z.array(text(80)).default([]),
  /** Does not meet any more: known, and not chosen. */
  vervallen: z.boolean().default(false),
});
export type OverlegGegevens = Readonly<z.infer<typeof overlegSchema>>;

/** When schools of the region are closed; its first and last day. The state publishes them by region, a school may differ. */
const schoolvakantieSchema = z.strictObject({ naam: text(60), van: z.iso.date(), tot: z.iso.date() });
export type Schoolvakantie = Readonly<z.infer<typeof schoolvakantieSchema>>;

/** How many gemeenten and overleggen a region has at most. */
const MOST = 60;

/** What is set of a region, as it stands in the log and in a file. */
export const regioSchema = z.strictObject({
  naam: text(80),
  gemeenten: z.array(gemeenteSchema).min(1).max(MOST),
  overleggen: z.array(overlegSchema).min(1).max(MOST),
  programmas: z.array(text(100)).max(60).default([]),
  /** Which of those are of the fysiek domein (Omgevingswet); the others are of the sociaal domein. */
  fysiek: z.array(text(100)).max(60).default([]),
  /** Absent: nobody filled them in. */
  schoolvakanties: z.array(schoolvakantieSchema).max(60).optional(),
  /** `vorm`: every # is a digit; absent: a kenmerk may have any form. */
  kenmerk: z.strictObject({ vorm: text(40).regex(/#/), voorbeeld: text(40) }).optional(),
  /** The usual compensation for one contributor, in euro. */
  vergoeding: z.number().min(0).max(1000),
  /** The document that fixed the way of working. */
  werkwijze: text(80).optional(),
});
export type RegioGegevens = Readonly<z.infer<typeof regioSchema>>;

type Contradiction = { readonly path: readonly (string | number)[]; readonly message: string };

/** What can each be, but not together, as Dutch sentences. */
export function contradictions({
  gemeenten,
  overleggen,
  programmas,
  fysiek,
  kenmerk,
  schoolvakanties = [],
}: RegioGegevens): readonly Contradiction[] {
  const found: Contradiction[] = [];
  for (const [index, { naam, van, tot }] of schoolvakanties.entries())
    if (tot < van)
      found.push({
        path: ['schoolvakanties', index, 'tot'],
        message: `${naam} kan niet ophouden voor hij begint.`,
      });
  const names = new Map<string, string>();
  for (const [name, all] of Object.entries({ gemeenten, overleggen }))
    if (all.length > MOST) found.push({ path: [name], message: `Een regio heeft hooguit ${MOST} ${name}.` });
  for (const [index, { naam, van, tot }] of gemeenten.entries()) {
    const path = ['gemeenten', index, 'naam'];
    if (gemeenten.findIndex((one) => comparable(one.naam) === comparable(naam)) < index)
      found.push({ path, message: `De gemeente ${naam} staat er twee keer in.` });
    if (van !== undefined && tot !== undefined && tot < van)
      found.push({
        path: ['gemeenten', index, 'tot'],
        message: `${naam} kan niet ophouden voor het begint.`,
      });
  }
  for (const [index, { id, naam, kort, namen }] of overleggen.entries()) {
    if (overleggen.findIndex((one) => one.id === id) < index)
      found.push({
        path: ['overleggen', index, 'id'],
        message: `Het overleg met id ${id} staat er twee keer in.`,
      });
    for (const one of new Set([naam, kort, ...namen].map((name) => compactName(name)))) {
      const other = names.get(one);
      if (other !== undefined && other !== id)
        found.push({
          path: ['overleggen', index, 'naam'],
          message: `Een naam van ${naam} is ook die van een ander overleg.`,
        });
      names.set(one, other ?? id);
    }
  }
  if (!overleggen.some(({ soort }) => soort === 'DO'))
    found.push({
      path: ['overleggen'],
      message: 'Er is geen overleg van soort DO: dat geeft de opdrachten.',
    });
  if (!overleggen.some(({ soort }) => soort === 'PFHO'))
    found.push({
      path: ['overleggen'],
      message: 'Er is geen overleg van soort PFHO: dat stelt de jaaragenda vast.',
    });
  for (const [index, naam] of fysiek.entries())
    if (!programmas.some((one) => comparable(one) === comparable(naam)))
      found.push({
        path: ['fysiek', index],
        message: `${naam} staat bij het fysieke domein, en niet bij de programma’s.`,
      });
  if (kenmerk && createKenmerk(kenmerk).find(kenmerk.voorbeeld) !== kenmerk.voorbeeld)
    found.push({
      path: ['kenmerk', 'voorbeeld'],
      message: `${kenmerk.voorbeeld} heeft niet de vorm ${kenmerk.vorm}.`,
    });
  return found;
}
