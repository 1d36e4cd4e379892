/** Somebody of the demonstration; names and ids are made up. */
export type Collega = { readonly naam: string; readonly objectId: string };

/** A person with a client of their own, and what to type in it first. */
export type Persona = Collega & {
  readonly key: 'coordinator' | 'projectleider' | 'directielid';
  readonly rol: string;
  readonly tip: string;
};

export const TENANT_ID = '5a3e0000-0000-4000-8000-000000000001';

export const PERSONAS: readonly Persona[] = [
  {
    key: 'coordinator',
    rol: 'coördinator',
    naam: 'Anja de Vries',
    objectId: '5a3e0000-0000-4000-8000-0000000000a1',
    tip: 'typ ‘nieuwe opdracht’, ‘instellingen’ of een vraag, zoals ‘wat is te laat?’',
  },
  {
    key: 'projectleider',
    rol: 'projectleider',
    naam: 'Samira Bakker',
    objectId: '5a3e0000-0000-4000-8000-0000000000a2',
    tip: 'klik ‘Begin’ op een kaart, of typ ‘mijn opdrachten’',
  },
  {
    key: 'directielid',
    rol: 'directielid',
    naam: 'Karin Smit',
    objectId: '5a3e0000-0000-4000-8000-0000000000a3',
    tip: 'open het kanaal Directieoverleg (daar komt iets na Anja’s ja), of typ ‘overzicht DO’ of ‘cijfers’ in de chat',
  },
];

/** Colleagues without a client: known to the bot, never in the chat. The client wants exactly five others. */
export const COLLEGAS: readonly Collega[] = [
  { naam: 'Mehmet Yildiz', objectId: '5a3e0000-0000-4000-8000-0000000000a4' },
  { naam: 'Joost van Dam', objectId: '5a3e0000-0000-4000-8000-0000000000a5' },
  { naam: 'Els Hendriks', objectId: '5a3e0000-0000-4000-8000-0000000000a6' },
];
