import { passageText } from '../../../src/opdrachten/ground/passage.ts';
import { composePassage } from '../../../src/opdrachten/passage/passage-compose.ts';
import { proposeTerugkoppeling } from '../../../src/opdrachten/terugkoppeling/terugkoppeling-tekst.ts';
import { agreeOpdracht, persona } from './agreed-opdracht.ts';
import { openBeforeTheStory } from './before-the-story.ts';

export const ANSWERED = 'Eenzaamheid bij ouderen';
export const COMING = 'Vervoer naar dagbesteding';

/** Days (YYYY-MM-DD): of what was answered before the story begins, and of what is still to come in it. */
export type YearDays = {
  readonly planned: string;
  readonly held: string;
  readonly decided: string;
  readonly told: string;
  readonly begin: string;
  readonly activiteit: string;
  readonly pfho: string;
};

/**
 * Puts the story in the middle of a year: one opdracht of which everybody who took part heard what was done with it, and one
 * with a plan that was agreed. Done by the use cases of the bot itself, each on its own day, before it starts.
 */
export async function prepareYear(dataDir: string, days: YearDays): Promise<void> {
  const { core, dayIs, close } = await openBeforeTheStory(dataDir, days.planned);
  const { opdrachten, voorbereiding, afhandeling, agenda } = core;
  const anja = persona('coordinator', 'coördinator');
  const samira = persona('projectleider');
  try {
    let current = await agreeOpdracht(opdrachten, {
      titel: ANSWERED,
      kenmerk: 'DOC-26000002',
      days: { activiteit: days.held, pfho: days.decided },
      answers: {
        centraleVraag: 'Wat helpt jou om vaker onder de mensen te komen?',
        doel: 'We kiezen hiermee welke ontmoetingsplekken we betalen.',
        ervaring: 'Ouderen die weinig mensen zien, en hun mantelzorgers.',
        rolErvaringsdeskundigen: 'organiseren',
        rolTrekker: 'stelt de vraag',
      },
    });
    const { id } = current;
    const card = (nonce: string) => ({ version: current.version, nonce });

    dayIs(days.held);
    const [activiteit] = current.state.plan.activiteiten ?? [];
    current = await voorbereiding.record(samira, id, card('gehouden'), activiteit?.id ?? '', {
      wat: 'gehouden',
      datum: days.held,
      aantal: 14,
      opbrengst: 'Een vaste plek dichtbij helpt. Bellen alleen is niet genoeg.',
      reden: 'Twee mensen namen iemand mee.',
    });
    const herkomst = { bron: 'inwoners', activiteitId: activiteit?.id, thema: 'ontmoeten' } as const;
    ({ current } = await voorbereiding.addList(samira, id, 'lijst', {
      herkomst,
      tekst: 'Open de buurtkamer ook op zondag\nHaal mensen op die slecht lopen\nBel iedereen elke week',
    }));
    const [zondag = '', ophalen = '', bellen = ''] = current.state.inbreng?.map((punt) => punt.id) ?? [];
    const judge = async (inbrengId: string, oordeel: 'overgenomen' | 'deels' | 'niet', reden: string) => {
      const beoordeling = { inbrengIds: [inbrengId], oordeel, reden };
      ({ current } = await voorbereiding.judge(samira, id, card(`oordeel ${inbrengId}`), beoordeling));
    };
    await judge(zondag, 'overgenomen', '');
    await judge(ophalen, 'deels', 'Er is geld voor één busje.');
    await judge(bellen, 'niet', 'Daar zijn te weinig vrijwilligers voor.');
    current = await voorbereiding.finish(samira, id, card('verwerkt'));
    current = await voorbereiding.savePassage(
      samira,
      id,
      card('passage'),
      passageText(composePassage(current.state)),
    );

    dayIs(days.decided);
    const vergadering = `pfho-${days.decided}`;
    const besluit = {
      puntId: id,
      uitkomst: 'goedgekeurd',
      toelichting: 'De buurtkamers gaan in mei open.',
    } as const;
    const change = { doel: 'vaststellen', plek: 1, conclusie: '' } as const;
    const { version } = await agenda.agendapunten.change(
      anja,
      vergadering,
      { version: 1, nonce: 'doel' },
      id,
      change,
    );
    await agenda.agendapunten.decide(anja, vergadering, { version, nonce: 'besluit' }, besluit);

    dayIs(days.told);
    current = await opdrachten.get(id);
    current = await afhandeling.writeTerugkoppeling(
      samira,
      id,
      card('tekst'),
      proposeTerugkoppeling(current.state),
    );
    await afhandeling.give(samira, id, card('gegeven'), {
      kanaal: 'bijeenkomst',
      datum: days.told,
      bereikt: 14,
    });

    dayIs(days.begin);
    await agreeOpdracht(opdrachten, {
      titel: COMING,
      kenmerk: 'DOC-26000001',
      days,
      answers: { ervaring: 'Ouderen die nu met het busje naar dagbesteding gaan.' },
    });
  } finally {
    await close();
  }
}
