import { createApp, foldersIn } from '../../../src/app.ts';
import type { CurrentDossier } from '../../../src/opdrachten/ground/opdracht-changes.ts';
import type { Onderdeel } from '../../../src/opdrachten/ground/plan-field-kinds.ts';
import type { Opdrachten } from '../../../src/opdrachten/opdrachten.ts';
import { PERSONAS } from '../../../src/playground/personas.ts';
import type { Actor, Rol } from '../../../src/shared/actor.ts';
import { createLogger } from '../../../src/shared/logger.ts';
import { openStore } from '../../../src/wiring/store.ts';
import { storyConfig } from './before-the-story.ts';

export const TITEL = 'Vervoer naar dagbesteding';

const STEPS: readonly (readonly [Onderdeel, Readonly<Record<string, string>>])[] = [
  ['vraag', { vanToepassing: 'ja' }],
  [
    'vraag',
    {
      centraleVraag: 'Wat maakt de rit naar dagbesteding voor jou prettig of lastig?',
      doel: 'We schrijven hiermee de eisen voor het nieuwe vervoer.',
      niveau: 'adviseren',
    },
  ],
  ['wie', { ervaring: 'Mensen die nu met het busje naar dagbesteding gaan.', rolErvaringsdeskundigen: '' }],
  ['hoe', { methoden: 'focusgroep' }],
  ['planning', { rolTrekker: 'aanwezig bij een bijeenkomst' }],
  [
    'terugkoppeling',
    { terugkoppelingWijze: 'Een brief binnen een maand na het besluit.', kanalen: 'brief of e-mail' },
  ],
];

const PFHO = { id: 'pfho', naam: 'Portefeuillehoudersoverleg' };

/** Days (YYYY-MM-DD) of the story. */
export type Days = { readonly activiteit: string; readonly pfho: string };

/** What is typed otherwise than in `STEPS`, by its input. */
type Answers = Readonly<Record<string, string>>;

/**
 * Puts the story where its plan is agreed: opdrachten for the same PFHO, and one with a plan of Samira that Anja
 * agreed with. Done by the use cases of the bot itself, before it starts.
 * @param moment (ISO) at which all of this happened
 */
export async function prepareAgreedOpdracht(dataDir: string, moment: string, days: Days): Promise<void> {
  const config = storyConfig(dataDir);
  const logger = createLogger(config.logLevel);
  const store = await openStore(config, logger, 'add');
  const app = await createApp(config, foldersIn(process.cwd()), logger, store, {
    clock: { now: () => moment },
  });
  try {
    await app.importFile(Buffer.from(otherOpdrachten(days.pfho)), 'jaaragenda.csv');
    await agreeOpdracht(app.opdrachten, { titel: TITEL, kenmerk: 'DOC-26000001', days });
  } finally {
    await app.stop();
  }
}

/** An opdracht of Samira for a PFHO, with Karin as its trekker and a plan that Anja agreed with. */
export async function agreeOpdracht(
  opdrachten: Opdrachten,
  opdracht: {
    readonly titel: string;
    readonly kenmerk: string;
    readonly days: Days;
    readonly answers?: Answers;
    /** Absent: a PFHO. */
    readonly overleg?: { readonly id: string; readonly naam: string };
  },
): Promise<CurrentDossier> {
  const { titel, kenmerk, days, answers = {}, overleg = PFHO } = opdracht;
  const anja = persona('coordinator', 'coördinator');
  const samira = persona('projectleider');
  let { current } = await opdrachten.add(
    anja,
    {
      titel,
      kenmerk,
      programma: 'Gezondheid en Ondersteuning',
      gemeenten: ['Hilversum', 'Huizen'],
      notities: [],
      projectleiders: [{ naam: samira.naam, persoonId: samira.id }],
      overleg,
      datum: days.pfho,
    },
    { bron: 'kaart' },
  );
  const { id } = current.state;
  const karin = persona('directielid');
  current = await opdrachten.assignTrekkers(anja, id, 'trekker', [{ naam: karin.naam, persoonId: karin.id }]);
  let sent = 0;
  const stamp = () => {
    sent += 1;
    return { version: current.version, nonce: `stap-${sent}` };
  };
  const activiteit = {
    activiteitSoort: 'focusgroep',
    activiteitDatum: days.activiteit,
    activiteitAantal: '12',
  };
  for (const [onderdeel, inputs] of STEPS) {
    const typed: Record<string, string> =
      onderdeel === 'planning' ? { ...inputs, ...activiteit } : { ...inputs };
    for (const [input, answer] of Object.entries(answers)) if (input in typed) typed[input] = answer;
    ({ current } = await opdrachten.saveStep(samira, id, stamp(), {
      onderdeel,
      inputs: typed,
      next: 'verder',
    }));
  }
  current = await opdrachten.submitPlan(samira, id, stamp());
  return opdrachten.agreePlan(anja, id, stamp());
}

/** Somebody of the demonstration, with roles. */
export function persona(key: string, ...rollen: Rol[]): Actor {
  const found = PERSONAS.find((one) => one.key === key);
  if (!found) throw new Error(`there is no ${key}`);
  return { id: found.objectId, naam: found.naam, rollen };
}

function otherOpdrachten(pfho: string): string {
  return [
    'Onderwerp;Programma;Projectleider;Gemeenten;Overleg;Datum',
    `Toekomst van kind- en gezinsbescherming;Jeugd en Onderwijs;Mehmet Yildiz;alle;PFHO;${pfho}`,
    `Wonen met begeleiding;Bescherming en Opvang;Samira Bakker;alle;PFHO;${pfho}`,
    '',
  ].join('\n');
}
