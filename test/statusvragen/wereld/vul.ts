import type { JaaragendaEvent } from '../../../src/jaaragenda/jaaragenda.ts';
import type { Store } from '../../../src/logboek/ports.ts';
import type { OpdrachtEvent } from '../../../src/opdrachten/opdracht-events.ts';
import type { VergaderingEvent } from '../../../src/vergaderingen/vergadering-events.ts';
import { createAllStreams } from '../../../src/wiring/streams.ts';
import type { Person } from '../../support/people.ts';
import { BEREIK } from '../../support/subjects.ts';
import { CARLA, IEDEREEN } from './mensen.ts';
import { OPDRACHTEN } from './opdrachten.ts';
import {
  AFWEZIG,
  BERICHTEN,
  CONCLUSIES,
  GEBLOKKEERD,
  INSTELLINGEN,
  ONDERWERPEN,
  SIGNALEN,
  VERGADERINGEN,
} from './overig.ts';
import { type Opdracht, OVERLEGNAMEN } from './stappen.ts';

/** Puts the world in an empty store: one entry for each step of the tables, on its own day, by who did it. */
export async function vulWereld(store: Store): Promise<void> {
  const streams = createAllStreams(store);
  const by = (op: string, door: Person) => ({
    at: `${op}T08:00:00.000Z`,
    actor: { id: door.id, naam: door.naam },
  });
  const since = '2026-01-15';

  await streams.instellingen.change('berichten', by(since, CARLA), () => [{ soort: 'berichten gepauzeerd' }]);
  for (const wie of IEDEREEN)
    await streams.personen.change(wie.id, by(since, wie), () => [
      { soort: 'persoon gezien', naam: wie.naam },
      { soort: 'verwelkomd' },
      { soort: 'chat geopend', bereik: { ...BEREIK, conversationId: `chat-${wie.id}` } },
    ]);
  for (const { op, ...gewijzigd } of INSTELLINGEN)
    await streams.instellingen.change('berichten', by(op, CARLA), () => [
      { soort: 'instelling gewijzigd', ...gewijzigd },
    ]);
  for (const { wie, op } of GEBLOKKEERD)
    await streams.personen.change(wie.id, by(op, wie), () => [
      { soort: 'chat gesloten', reden: 'geblokkeerd' },
    ]);
  for (const { opdracht, aan, op, ...post } of BERICHTEN)
    await store.deliveries.create({
      ...post,
      source: `opdracht:${opdracht}`,
      target: `persoon:${aan.id}`,
      attempt: 1,
      changedAt: `${op}T09:00:00.000Z`,
    });
  for (const { wie, van, tot, vervanger, gemeld } of AFWEZIG)
    await streams.personen.change(wie.id, by(gemeld, wie), () => [
      { soort: 'afwezig gemeld', van, tot, ...(vervanger ? { vervangerId: vervanger.id } : {}) },
    ]);

  for (const { id, op, events } of vergaderEntries())
    await streams.vergaderingen.change(id, by(op, CARLA), () => events);

  for (const opdracht of OPDRACHTEN) {
    await streams.opdrachten.change(opdracht.id, by(opdracht.sinds, CARLA), () => [...begin(opdracht)]);
    for (const { op, door, events } of opdracht.log)
      await streams.opdrachten.change(opdracht.id, by(op, door), () => [...events]);
  }

  for (const { id, invoer, aan, beantwoord, teruggekoppeld } of SIGNALEN) {
    await streams.signalen.change(id, by(invoer.ontvangen, CARLA), () => [
      { soort: 'signaal ontvangen', signaal: invoer },
      ...(aan ? [{ soort: 'signaal toegewezen' as const, aan: { id: aan.id, naam: aan.naam } }] : []),
    ]);
    if (aan && beantwoord)
      await streams.signalen.change(id, by(beantwoord.op, aan), () => [
        {
          soort: 'signaal beantwoord',
          antwoord: beantwoord.antwoord,
          reden: 'De vraag is terecht.',
          ...(beantwoord.belofte ? { belofte: beantwoord.belofte } : {}),
        },
      ]);
    if (aan && teruggekoppeld)
      await streams.signalen.change(id, by(teruggekoppeld, aan), () => [
        { soort: 'signaal teruggekoppeld', datum: teruggekoppeld },
      ]);
  }

  for (const { jaar, id, vastgesteld, vervallen, opdrachtId, projectleiders, ...gegevens } of ONDERWERPEN) {
    const change = (op: string, event: JaaragendaEvent) =>
      streams.jaaragendas.change(`${jaar}`, by(op, CARLA), () => [event]);
    const onderwerp = { id, ...gegevens, ...(projectleiders ? { projectleiders: [...projectleiders] } : {}) };
    await change('2026-06-01', { soort: 'onderwerpen toegevoegd', onderwerpen: [onderwerp] });
    if (vastgesteld !== undefined) {
      const datum = vastgesteld.slice(-10);
      const vergadering = { id: vastgesteld, overlegNaam: OVERLEGNAMEN.pfho ?? '', datum };
      await change(datum, { soort: 'jaaragenda vastgesteld', vergadering, onderwerpIds: [id] });
    }
    if (opdrachtId !== undefined)
      await change('2026-09-25', { soort: 'opdracht gemaakt', onderwerpId: id, opdrachtId });
    if (vervallen !== undefined)
      await change('2026-10-01', { soort: 'onderwerp vervallen', onderwerpId: id, reden: vervallen });
  }
}

/** An opdracht as Carla added it. */
function begin({
  kenmerk,
  titel,
  programma,
  gemeenten,
  agenda,
  ...mensen
}: Opdracht): readonly OpdrachtEvent[] {
  const vergaderingId = agenda.at(-1)?.[0];
  const [leider, ...anderen] = mensen.projectleiders.map(({ id, naam }) => ({ naam, persoonId: id }));
  const [trekker, ...andereTrekkers] = mensen.trekkers.map(({ id, naam }) => ({ naam, persoonId: id }));
  return [
    {
      soort: 'opdracht toegevoegd',
      gegevens: {
        kenmerk,
        titel,
        programma,
        gemeenten: [...gemeenten],
        notities: [],
        ...(vergaderingId === undefined ? {} : { vergaderingId }),
      },
      bron: 'kaart',
    },
    ...(leider ? [{ soort: 'projectleider toegewezen' as const, projectleider: leider, anderen }] : []),
    ...(trekker ? [{ soort: 'trekker aangewezen' as const, trekker, anderen: andereTrekkers }] : []),
  ];
}

/** What happened to the meetings, in the order of the days. */
function vergaderEntries(): readonly { id: string; op: string; events: VergaderingEvent[] }[] {
  const entries: { id: string; op: string; events: VergaderingEvent[] }[] = [];
  for (const { id, tijd, plaats, verplaatst, geannuleerd } of VERGADERINGEN) {
    const overlegId = id.slice(0, -11);
    const moment = { tijd, plaats };
    const gepland = {
      overlegId,
      overlegNaam: OVERLEGNAMEN[overlegId] ?? '',
      datum: id.slice(-10),
      ...moment,
    };
    entries.push({ id, op: '2026-01-15', events: [{ soort: 'vergadering gepland', ...gepland }] });
    if (verplaatst)
      entries.push({
        id,
        op: verplaatst.op,
        events: [{ soort: 'vergadering verplaatst', datum: verplaatst.naar, ...moment }],
      });
    if (geannuleerd)
      entries.push({
        id,
        op: geannuleerd.op,
        events: [{ soort: 'vergadering geannuleerd', reden: geannuleerd.reden }],
      });
  }
  for (const { id: opdrachtId, titel, sinds, agenda, log } of OPDRACHTEN) {
    for (const [id, doel] of agenda) {
      const punt = { id: opdrachtId, opdrachtId, titel, doel, volgorde: 1 };
      entries.push({ id, op: sinds, events: [{ soort: 'agendapunt toegevoegd', punt }] });
    }
    for (const { op, besluit } of log) {
      if (!besluit) continue;
      const { vergadering: id, ...said } = besluit;
      const later = agenda.findLast(([other]) => other > id && other.startsWith(id.slice(0, -11)))?.[0];
      const naar = said.uitkomst === 'uitgesteld' && later !== undefined ? { naar: later } : {};
      entries.push({
        id,
        op,
        events: [{ soort: 'besluit vastgelegd', puntId: opdrachtId, ...said, ...naar }],
      });
    }
  }
  for (const { vergadering: id, opdracht: puntId, conclusie } of CONCLUSIES)
    entries.push({ id, op: id.slice(-10), events: [{ soort: 'conclusie vastgelegd', puntId, conclusie }] });
  return entries.toSorted((a, b) => a.op.localeCompare(b.op));
}
