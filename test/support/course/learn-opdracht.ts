import { decides, routeOf } from './dossier.ts';
import type { Besluit, Collega, Event, Facts, OpdrachtFacts } from './facts.ts';
import { learnAround } from './learn-around.ts';

/** What the log says of an opdracht. @param dag YYYY-MM-DD. @param at the instant */
export function learnOpdracht(facts: Facts, id: string, event: Event, dag: string, at: string): void {
  const { opdrachten } = facts;
  if (event.soort === 'opdracht toegevoegd') {
    const gegevens = event.gegevens as {
      titel: string;
      vergaderingId?: string;
      trekker?: string;
      gemeenten?: string[];
    };
    opdrachten.set(id, {
      id,
      titel: gegevens.titel,
      leiders: [],
      leidtSinds: dag,
      trekkers: gegevens.trekker === undefined ? [] : [{ naam: gegevens.trekker }],
      ...(gegevens.vergaderingId === undefined ? {} : { vergaderingId: gegevens.vergaderingId }),
      vertrokken: new Map(),
      vanAgenda: new Map(),
      vergaderingSinds: dag,
      plan: 'gevraagd',
      sinds: dag,
      isTerug: false,
      beloofd: false,
      taken: new Set(),
      activiteiten: new Map(),
      inbreng: new Map(),
      besluiten: new Map(),
      verteld: [],
      gehoord: [],
      keren: 0,
      toezeggingen: new Map(),
      gemeenten: gegevens.gemeenten ?? [],
      adviezen: new Map(),
      openbaar: { isGoedgekeurd: false },
      gewijzigd: dag,
    });
    return;
  }
  const one = opdrachten.get(id);
  if (!one) return;
  one.gewijzigd = dag;
  learnAround(one, event, dag);
  const activiteit = one.activiteiten.get(String(event.activiteitId));
  switch (event.soort) {
    case 'opdracht gewijzigd': {
      const { vergaderingId } = event.gegevens as { vergaderingId?: string };
      if (vergaderingId === undefined) return;
      if (vergaderingId !== one.vergaderingId) leave(one, dag);
      one.vergaderingId = vergaderingId;
      one.hervat = true;
      one.vergaderingSinds = dag;
      return;
    }
    case 'opdracht van agenda gehaald': {
      const { id: van, datum } = event.vergadering as { id: string; datum: string };
      if (van === one.vergaderingId) leave(one, dag);
      // Of a meeting that was cancelled that was the news.
      if (!facts.vergaderingen.get(van)?.geannuleerd) one.vanAgenda.set(van, { dag, datum });
      return;
    }
    case 'projectleider toegewezen':
    case 'opdracht overgedragen': {
      const [was] = one.leiders;
      if ((event.projectleider as Collega).persoonId !== was?.persoonId) {
        one.leidtSinds = dag;
        delete one.overgenomenVan;
        if (event.van !== undefined) one.overgenomenVan = (event.van as Collega).naam;
      }
      one.leiders = [event.projectleider as Collega, ...((event.anderen ?? []) as Collega[])];
      return;
    }
    case 'trekker aangewezen':
      one.trekkers = [event.trekker as Collega, ...((event.anderen ?? []) as Collega[])];
      return;
    case 'taak van trekker gedaan':
      one.taken.add(String(event.taakId));
      return;
    case 'onderdeel ingevuld': {
      const answers = event.antwoorden as Record<string, unknown>;
      if (typeof answers.vanToepassing === 'string') one.vanToepassing = answers.vanToepassing;
      if (typeof answers.rolTrekker === 'string') one.rolTrekker = answers.rolTrekker;
      if (answers.terugkoppelingWijze) one.beloofd = true;
      return;
    }
    case 'activiteit toegevoegd':
    case 'activiteit buiten het plan': {
      const { id: made, wanneer } = event.activiteit as { id: string; wanneer: string };
      one.activiteiten.set(made, { wanneer, bekend: dag });
      return;
    }
    case 'activiteit verwijderd':
      one.activiteiten.delete(String(event.activiteitId));
      return;
    case 'beoordelen gegeven':
      one.beoordelaar = String((event.aan as Collega).persoonId);
      return;
    case 'plan ingediend':
      askedAnew(facts, `${id}:plan afgestemd`);
      one.plan = 'ingediend';
      delete one.beoordelaar;
      one.sinds = dag;
      one.isTerug = false;
      return;
    case 'plan heropend':
      one.plan = 'gevraagd';
      one.sinds = dag;
      delete one.afgestemd;
      return;
    case 'plan teruggestuurd':
      askedAnew(facts, `${id}:plan ingediend`);
      one.plan = 'gevraagd';
      one.sinds = dag;
      one.isTerug = true;
      return;
    case 'plan afgestemd':
      one.plan = 'afgestemd';
      one.afgestemd = dag;
      return;
    case 'uitnodiging verstuurd':
      if (activiteit) activiteit.uitgenodigd = true;
      return;
    case 'activiteit gehouden':
      if (activiteit) activiteit.aantal = Number(event.aantal);
      return;
    case 'activiteit verplaatst':
      for (const soort of ['uitnodiging verstuurd', 'opbrengst vastgelegd'])
        askedAnew(facts, `${id}:${soort}/${event.activiteitId}`);
      if (activiteit) {
        Object.assign(activiteit, { wanneer: event.naar, bekend: dag });
        delete activiteit.uitgenodigd;
        delete activiteit.geannuleerd;
      }
      return;
    case 'activiteit geannuleerd':
      if (activiteit) activiteit.geannuleerd = true;
      return;
    case 'inbreng toegevoegd':
      for (const punt of event.punten as { id: string; bron: string }[]) one.inbreng.set(punt.id, punt);
      // New points have no oordeel yet.
      delete one.verwerkt;
      return;
    case 'inbreng verwijderd':
      one.inbreng.delete(String(event.inbrengId));
      return;
    case 'inbreng verwerkt':
      one.verwerkt = at;
      return;
    case 'passage vastgelegd':
      one.passage = at;
      return;
    case 'besluit genomen': {
      const {
        vergaderingId,
        datum,
        uitkomst,
        toelichting = '',
        reden,
      } = event as unknown as Besluit & {
        reden?: string;
      };
      const vanaf = reden === undefined ? datum : dag;
      one.besluiten.set(vergaderingId, { vergaderingId, datum, uitkomst, toelichting, vanaf, op: at });
      const isLast = [...one.besluiten.values()].every((known) => known.datum <= datum);
      if (isLast) delete one.hervat;
      // What another meeting still has on its agenda, because it names it or decides about it, has a date.
      const comes = routeOf(facts, one, dag).some(
        (stop) =>
          stop.stand === 'komt' &&
          stop.vergadering.id !== vergaderingId &&
          (stop.vergadering.id === one.vergaderingId || decides(stop)),
      );
      if (isLast && uitkomst === 'uitgesteld' && comes) one.hervat = true;
      if (uitkomst === 'uitgesteld' && one.vergaderingId === vergaderingId) leave(one, dag);
      return;
    }
    case 'terugkoppeling gegeven':
      one.gegeven = { datum: String(event.datum), op: dag };
      one.verteld = [...one.besluiten.values()];
      one.gehoord = one.verteld;
      one.keren += 1;
      return;
    case 'terugkoppeling niet nodig':
      one.verteld = [...one.besluiten.values()];
      one.keren += 1;
      return;
    case 'meetlat afgerond':
      one.meetlat = dag;
      return;
    case 'toezegging gedaan': {
      const {
        id: made,
        wat,
        eigenaar,
        datum,
      } = event as unknown as {
        id: string;
        wat: string;
        eigenaar: Collega;
        datum: string;
      };
      const van = eigenaar.persoonId === undefined ? {} : { van: eigenaar.persoonId };
      one.toezeggingen.set(made, { wat, ...van, datum, sinds: dag, klaar: false });
      return;
    }
    case 'toezegging nagekomen': {
      const toezegging = one.toezeggingen.get(String(event.toezeggingId));
      if (toezegging) toezegging.klaar = true;
      return;
    }
  }
}

function leave(one: OpdrachtFacts, dag: string): void {
  if (one.vergaderingId !== undefined) one.vertrokken.set(one.vergaderingId, dag);
  delete one.vergaderingId;
}

/** What was said of it was of what was asked until now. */
function askedAnew({ gezegd }: Facts, verplichtingId: string): void {
  for (const [key, said] of gezegd)
    if (key.endsWith(` ${verplichtingId}`)) gezegd.set(key, { tegoed: said.tegoed });
}
