import { randomUUID } from 'node:crypto';
import { type Activity, type Client, invokeActivity } from './client.ts';

/** An activiteit is planned on a day that is still to come. */
const NEXT_YEAR = `${new Date().getUTCFullYear() + 1}-12-01`;

/** Somebody who fills in the plan of one opdracht, step after step and then again with other texts. */
export interface Writer {
  /** Submits the next step. @returns the latency in ms @throws Error when the answer is not the saved card */
  submit(client: Client): Promise<number>;
  readonly opdracht: string;
  /** The version after the last answer: as many entries should be in the log. */
  readonly version: () => number;
}

type Inputs = Readonly<Record<string, string>>;

/** @param version the opdracht's version as the writer's first card shows it */
export function createWriter(opdracht: string, version: number, serviceUrl: string): Writer {
  let shown = version;
  let turn = 0;
  return {
    opdracht,
    version: () => shown,
    async submit(client) {
      const { onderdeel, inputs } = stepOf(turn, opdracht);
      const data = { opdracht, onderdeel, version: shown, nonce: randomUUID(), next: 'verder', ...inputs };
      const { status, body, ms } = await client.post(
        invokeActivity(serviceUrl, 'opdrachten.saveOnderdeel', data),
      );
      // On the overview only the projectleider has buttons with a version; then the log is what tells.
      const next = versionOn(body) ?? shown + 1;
      if (status !== 200 || next !== shown + 1)
        throw new Error(`not stored (${status}): ${JSON.stringify(body).slice(0, 400)}`);
      shown = next;
      turn += 1;
      return ms;
    },
  };
}

/** The steps of a plan: first whether residents take part, then the five onderdelen over and over. */
function stepOf(turn: number, opdracht: string): { onderdeel: string; inputs: Inputs } {
  if (turn === 0) return { onderdeel: 'vraag', inputs: { vanToepassing: 'ja' } };
  const round = Math.floor((turn - 1) / 5);
  // Long texts must not be equal to those of another opdracht.
  const own = (text: string): string => `${text} Versie ${round + 1} voor ${opdracht.slice(0, 6)}.`;
  const steps: readonly { onderdeel: string; inputs: Inputs }[] = [
    {
      onderdeel: 'vraag',
      inputs: {
        centraleVraag: own('Wat helpt jou om weer zelf je huishouden te doen, en wat mis je nu?'),
        doel: own('We kiezen hiermee welke hulp we in 2027 inkopen en hoe we die verdelen.'),
        vastEnOpen: own('Het budget ligt vast. Hoe we de hulp verdelen, is nog open.'),
        niveau: 'adviseren',
      },
    },
    {
      onderdeel: 'wie',
      inputs: {
        ervaring: own('Inwoners van 65 jaar en ouder met huishoudelijke hulp, en hun mantelzorgers.'),
        aantal: String(12 + (round % 50)),
        gemeenten: 'Hilversum,Huizen',
        ondersteuning: own('Vervoer van en naar de bijeenkomst.'),
      },
    },
    {
      onderdeel: 'hoe',
      inputs: {
        methoden: 'focusgroep,interviews',
        toelichtingHoe: own('Eerst interviews, dan een gesprek.'),
      },
    },
    {
      onderdeel: 'planning',
      inputs: {
        rolTrekker: 'stelt de vraag',
        verwerking: own('De eerste twee weken van maart.'),
        ...(round === 0
          ? { activiteitSoort: 'focusgroep', activiteitDatum: NEXT_YEAR, activiteitAantal: '12' }
          : {}),
      },
    },
    {
      onderdeel: 'terugkoppeling',
      inputs: { terugkoppelingWijze: own('Een brief binnen vier weken na het besluit, en een bijeenkomst.') },
    },
  ];
  const step = steps[(turn - 1) % steps.length];
  if (!step) throw new Error('a plan without steps');
  return step;
}

/** The version that the buttons of an answered card carry; undefined when the answer is no card. */
function versionOn(body: unknown): number | undefined {
  if (Array.isArray(body)) return firstOf(body, versionOn);
  if (!isRecord(body)) return undefined;
  if (typeof body.nonce === 'string' && typeof body.version === 'number') return body.version;
  return firstOf(Object.values(body), versionOn);
}

function firstOf<Value>(values: readonly unknown[], find: (value: unknown) => Value | undefined) {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isRecord(value: unknown): value is Activity {
  return typeof value === 'object' && value !== null;
}
