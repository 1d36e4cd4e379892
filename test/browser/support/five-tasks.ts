import { agreeOpdracht, persona } from './agreed-opdracht.ts';
import { openBeforeTheStory } from './before-the-story.ts';

export const HEARD = 'Pleegzorg dichtbij huis';
export const LATE = 'Leerlingenvervoer';
const DO = { id: 'do', naam: 'Directieoverleg' };

/** Days (YYYY-MM-DD): of what lies before the five tasks begin, and of the DO that is to come. */
export type TaskDays = {
  readonly planned: string;
  readonly held: string;
  readonly overleg: string;
};

/** Two opdrachten for one DO: of the one foster parents were heard, of the other the plan is late. */
export async function prepareTasks(dataDir: string, days: TaskDays): Promise<void> {
  const { core, dayIs, close } = await openBeforeTheStory(dataDir, days.planned);
  const { opdrachten, voorbereiding } = core;
  const samira = persona('projectleider');
  try {
    await opdrachten.add(
      persona('coordinator', 'coördinator'),
      {
        titel: LATE,
        programma: 'Jeugd en Onderwijs',
        gemeenten: ['Hilversum'],
        notities: [],
        projectleiders: [{ naam: samira.naam, persoonId: samira.id }],
        overleg: DO,
        datum: days.overleg,
      },
      { bron: 'kaart' },
    );
    const { id, state } = await agreeOpdracht(opdrachten, {
      titel: HEARD,
      kenmerk: 'DOC-26000003',
      days: { activiteit: days.held, pfho: days.overleg },
      answers: { ervaring: 'Pleegouders en pleegkinderen.' },
      overleg: DO,
    });
    dayIs(days.held);
    const [activiteit] = state.plan.activiteiten ?? [];
    const { current } = await voorbereiding.addList(samira, id, 'lijst', {
      herkomst: { bron: 'inwoners', activiteitId: activiteit?.id, groep: 'pleegouders', thema: 'hulp' },
      tekst:
        'Eén vast gezicht dat ons kent\nEen weekend vrij als het nodig is\nNiet elke keer hetzelfde vertellen',
    });
    const [first] = current.state.inbreng ?? [];
    await voorbereiding.judge(
      samira,
      id,
      { version: current.version, nonce: 'oordeel' },
      {
        inbrengIds: [first?.id ?? ''],
        oordeel: 'niet',
        reden: 'Er zijn te weinig mensen voor.',
      },
    );
  } finally {
    await close();
  }
}
