import { says } from '../bot/bot-cards.ts';
import { isHandedIn, isProjectleider, mayFillIn } from '../opdrachten/ground/access-rules.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { isAfterBesluit } from '../opdrachten/ground/dossier-status.ts';
import { isUnderWay } from '../opdrachten/ground/recording-rules.ts';
import type { Wat } from '../opdrachten/ground/uitvoering.ts';
import { verschuldigd } from '../opdrachten/ground/verschuldigd.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import type { Behandeling, Route } from '../shared/behandeling.ts';
import type { CardButton } from '../shared/card-context.ts';
import { aantalIn, openActiviteiten, recording } from './bedoeling-activiteit.ts';
import { type Bericht, MAILT_NIET, VRAAGT_NIET, ZELF_MELDEN } from './bedoeling-berichten.ts';
import type { Bedoeling, BedoelingSoort } from './ground/bedoeling.ts';

/** What was said, with the colleagues whom a name may mean. */
export type Gezegd = Bedoeling & {
  readonly personen: readonly { readonly id: string }[];
  /** YYYY-MM-DD */
  readonly vandaag: string;
  /** All that was typed. */
  readonly zin: string;
};
/** What a button does: the form that it opens, and what that form is given. */
export type Opent = Pick<CardButton, 'verb'> & {
  readonly data: Readonly<Record<string, string | undefined>>;
};

/** Where what is wanted can be done: at once, at one opdracht or at one vergadering. */
export type Doel = {
  /** Only the coördinator does it: what others get instead, or what they typed becomes a question to the coördinator. */
  readonly coordinator?: 'vraag het' | Opent;
} & (
  | { readonly bij: 'niets'; readonly opent: (gezegd: Gezegd) => Opent }
  /** It is not done here: why, and what can be done. */
  | { readonly bij: 'bericht'; readonly zegt: Bericht }
  | {
      readonly bij: 'opdracht';
      readonly vraag: string;
      /** Is it one that may be meant when none was named? */
      readonly past: (dossier: Dossier, actor: Actor) => boolean;
      readonly opent: (opdracht: string, dossier: Dossier, gezegd: Gezegd) => Opent;
    }
  | {
      /** Where the opdracht stands on an agenda. */
      readonly bij: 'agendapunt';
      readonly vraag: string;
      /** How it is typed with an opdracht. */
      readonly voorbeeld: string;
      /** On which of the agendas where it stands. */
      readonly welke: (route: Route) => Behandeling | undefined;
      readonly opent: (vergadering: string, punt: string, behandeling: Behandeling) => Opent;
    }
  | {
      readonly bij: 'vergadering';
      readonly vraag: string;
      /** @param opdracht the one that was named with it */
      readonly opent: (vergadering: string, gezegd: Gezegd, opdracht?: string) => Opent;
    }
);

const isPlanning = ({ status }: Dossier): boolean =>
  status === 'plan gevraagd' || status === 'plan in concept';
const past =
  (isTime: (dossier: Dossier) => boolean) =>
  (dossier: Dossier, actor: Actor): boolean =>
    mayFillIn(actor, dossier) && !dossier.jaartabel && isTime(dossier);
const one =
  (verb: string, more: Readonly<Record<string, string>> = {}) =>
  (opdracht: string): Opent => ({ verb, data: { opdracht, ...more } });

const WELKE_ACTIVITEIT = 'Bij welke opdracht hoort die activiteit?';
/** The form of one activiteit. @param typed what was said of it, by input */
function atActiviteit(vraag: string, wat: Wat, typed?: (gezegd: Gezegd) => Opent['data']): Doel {
  return {
    bij: 'opdracht',
    vraag,
    past: past((dossier) => isUnderWay(dossier) && openActiviteiten(dossier).length > 0),
    opent: (opdracht, dossier, gezegd) => recording(wat, opdracht, dossier, gezegd, typed?.(gezegd)),
  };
}

const coming = (route: Route): Behandeling | undefined => route.find(({ stand }) => stand === 'komt');
const isUndecided = ({ stand, doel, besluit }: Behandeling): boolean =>
  stand === 'gehouden' && doel === 'vaststellen' && besluit === undefined;

/** Somebody as the form takes it: chosen when it can be but one, and otherwise as it was typed. */
function wie(
  { personen, naam }: Gezegd,
  id: string,
  typed: string,
): Readonly<Record<string, string | undefined>> {
  const [only, ...others] = personen;
  return only && others.length === 0 ? { [id]: only.id } : { [typed]: naam };
}

export const DOELEN: Readonly<Record<BedoelingSoort, Doel>> = {
  plan: {
    bij: 'opdracht',
    vraag: 'Van welke opdracht wil je het plan openen?',
    past: past(isPlanning),
    opent: (opdracht, dossier) => ({
      verb: isHandedIn(dossier) ? 'opdrachten.plan' : 'opdrachten.openPlan',
      data: { opdracht },
    }),
  },
  akkoord: {
    coordinator: 'vraag het',
    bij: 'opdracht',
    vraag: 'Over welk plan gaat het?',
    past: ({ status }) => status === 'plan ingediend',
    opent: one('opdrachten.plan'),
  },
  inbreng: {
    bij: 'opdracht',
    vraag: 'Bij welke opdracht hoort de inbreng?',
    past: past(isUnderWay),
    opent: one('opdrachten.inbrengForm'),
  },
  oordeel: {
    bij: 'opdracht',
    vraag: 'Van welke opdracht wil je de inbreng verwerken?',
    past: past(isUnderWay),
    opent: one('opdrachten.oordeel'),
  },
  activiteit: {
    bij: 'opdracht',
    vraag: 'Bij welke opdracht hoort de activiteit?',
    past: past((dossier) => isUnderWay(dossier) || isPlanning(dossier)),
    opent: (opdracht, dossier) =>
      isUnderWay(dossier)
        ? { verb: 'opdrachten.activiteitForm', data: { opdracht } }
        : { verb: 'opdrachten.openPlan', data: { opdracht, onderdeel: 'planning' } },
  },
  passage: {
    bij: 'opdracht',
    vraag: 'Van welke opdracht wil je de passage openen?',
    past: (dossier, actor) => isProjectleider(actor, dossier) && dossier.status === 'verwerkt',
    opent: one('opdrachten.passage'),
  },
  oplegger: {
    bij: 'opdracht',
    vraag: 'Van welke opdracht wil je de oplegger invullen?',
    past: past((dossier) => isUnderWay(dossier) || dossier.passage !== undefined),
    opent: one('opdrachten.fillOplegger'),
  },
  'oplegger maken': {
    bij: 'opdracht',
    vraag: 'Van welke opdracht wil je de oplegger maken?',
    past: past(({ passage }) => passage !== undefined),
    opent: one('opdrachten.oplegger'),
  },
  terugkoppeling: {
    bij: 'opdracht',
    vraag: 'Van welke opdracht wil je terugkoppeling geven?',
    past: past((dossier) => verschuldigd(dossier) !== undefined),
    opent: one('opdrachten.openTerugkoppeling'),
  },
  meetlat: {
    bij: 'opdracht',
    vraag: 'Van welke opdracht wil je de meetlat invullen?',
    past: past(({ status }) => status === 'teruggekoppeld'),
    opent: one('opdrachten.openMeetlat'),
  },
  gehouden: atActiviteit('Bij welke opdracht was dat?', 'gehouden', ({ zin }) => ({ aantal: aantalIn(zin) })),
  'activiteit verplaatsen': atActiviteit(WELKE_ACTIVITEIT, 'verplaatst', ({ dag }) => ({ datum: dag })),
  'activiteit afzeggen': atActiviteit(WELKE_ACTIVITEIT, 'geannuleerd'),
  besluit: {
    coordinator: 'vraag het',
    bij: 'agendapunt',
    vraag: 'Van welke opdracht wil je het besluit vastleggen?',
    voorbeeld: 'leg het besluit vast van …',
    welke: (route) => route.find(isUndecided) ?? coming(route) ?? route.at(-1),
    opent: (vergadering, punt, behandeling) => ({
      verb: isUndecided(behandeling) ? 'vergaderingen.openBesluit' : 'vergaderingen.openPunt',
      data: { vergadering, punt },
    }),
  },
  uitstel: {
    coordinator: 'vraag het',
    bij: 'agendapunt',
    vraag: 'Welke opdracht wil je uitstellen?',
    voorbeeld: 'stel … uit',
    welke: coming,
    opent: (vergadering, punt) => ({ verb: 'vergaderingen.postponePuntForm', data: { vergadering, punt } }),
  },
  // That it is withdrawn is a besluit of a meeting; before it, it can be taken off the agenda.
  intrekken: {
    coordinator: 'vraag het',
    bij: 'agendapunt',
    vraag: 'Welke opdracht gaat niet door?',
    voorbeeld: 'trek … in',
    welke: (route) => route.find(isUndecided) ?? coming(route),
    opent: (vergadering, punt) => ({ verb: 'vergaderingen.openPunt', data: { vergadering, punt } }),
  },
  toezegging: {
    coordinator: 'vraag het',
    bij: 'opdracht',
    vraag: 'Bij welke opdracht hoort de toezegging?',
    past: past(({ status }) => isAfterBesluit(status)),
    opent: one('opdrachten.addToezegging'),
  },
  overdragen: {
    coordinator: 'vraag het',
    bij: 'opdracht',
    vraag: 'Welke opdracht wil je overdragen?',
    past: past(({ status }) => status !== 'afgerond' && status !== 'ingetrokken'),
    opent: (opdracht, _dossier, gezegd) => ({
      verb: 'opdrachten.assign',
      data: { opdracht, ...wie(gezegd, 'projectleiderId', 'projectleiderNaam') },
    }),
  },
  trekker: {
    coordinator: 'vraag het',
    bij: 'opdracht',
    vraag: 'Bij welke opdracht hoort deze trekker?',
    past: past(({ status }) => status !== 'afgerond' && status !== 'ingetrokken'),
    opent: (opdracht, _dossier, gezegd) => ({
      verb: 'opdrachten.chooseTrekker',
      data: { opdracht, ...wie(gezegd, 'trekkerId', 'trekkerNaam') },
    }),
  },
  verplaats: {
    coordinator: 'vraag het',
    bij: 'vergadering',
    vraag: 'Welke vergadering wil je verplaatsen?',
    opent: (vergadering, { dag }) => ({ verb: 'vergaderingen.move', data: { vergadering, datum: dag } }),
  },
  annuleer: {
    coordinator: 'vraag het',
    bij: 'vergadering',
    vraag: 'Welke vergadering gaat niet door?',
    opent: (vergadering) => ({ verb: 'vergaderingen.cancel', data: { vergadering } }),
  },
  agendapunt: {
    coordinator: 'vraag het',
    bij: 'vergadering',
    vraag: 'Op welke agenda komt het?',
    opent: (vergadering, _gezegd, opdracht) => ({
      verb: 'vergaderingen.addPunt',
      data: { vergadering, opdracht },
    }),
  },
  // Its documents are made from its card.
  'stuk van een vergadering': {
    bij: 'vergadering',
    vraag: 'Van welke vergadering?',
    opent: (vergadering) => ({ verb: 'vergaderingen.show', data: { vergadering } }),
  },
  mailen: { bij: 'bericht', zegt: MAILT_NIET },
  'vraag een collega': { bij: 'bericht', zegt: VRAAGT_NIET },
  vergadering: {
    coordinator: 'vraag het',
    bij: 'niets',
    opent: ({ overleg, dag }) => ({ verb: 'vergaderingen.new', data: { overleg, datum: dag } }),
  },
  opdracht: {
    coordinator: 'vraag het',
    bij: 'niets',
    opent: (gezegd) => ({
      verb: 'opdrachten.new',
      data: {
        titel: gezegd.tekst,
        overleg: gezegd.overleg,
        datum: gezegd.op,
        ...(gezegd.naam === undefined ? {} : wie(gezegd, 'projectleiderId', 'projectleiderNaam')),
      },
    }),
  },
  signaal: {
    bij: 'niets',
    opent: ({ tekst }) => ({ verb: 'signalen.new', data: { onderwerp: tekst } }),
  },
  afwezig: {
    bij: 'niets',
    opent: ({ van, tot, personen, naam }) => ({
      verb: 'mensen.absenceForm',
      // The name stays beside whom it may mean: anybody can show any name.
      data: { van, tot, vervanger: personen.length === 1 ? personen[0]?.id : undefined, naam },
    }),
  },
  'ander afwezig': { bij: 'bericht', zegt: ZELF_MELDEN },
  // The task of a bestuurlijk trekker, at which it is agreed otherwise.
  'gesprek afzeggen': { bij: 'niets', opent: () => ({ verb: 'opdrachten.taken', data: {} }) },
  // It is said on the card of what was to be done.
  gedaan: { bij: 'niets', opent: () => ({ verb: 'herinneringen.list', data: {} }) },
  'lukt niet': {
    coordinator: 'vraag het',
    bij: 'niets',
    opent: () => ({ verb: 'herinneringen.list', data: {} }),
  },
  voorbeeld: { bij: 'niets', opent: () => says('voorbeelden') },
  aanpak: { bij: 'niets', opent: () => says('checklist') },
  'mensen zoeken': { bij: 'niets', opent: () => says('mensen zoeken') },
  weekoverzicht: {
    coordinator: { verb: 'herinneringen.list', data: {} },
    bij: 'niets',
    opent: () => ({ verb: 'herinneringen.weekoverzicht', data: {} }),
  },
  exporteer: { bij: 'niets', opent: ({ tekst }) => ({ verb: 'statusvragen.take', data: { vraag: tekst } }) },
};

/** What this person gets instead; undefined: it is theirs to do. */
export function insteadOf({ coordinator }: Doel, actor: Actor): Doel['coordinator'] {
  return hasRol(actor, 'coördinator') ? undefined : coordinator;
}
