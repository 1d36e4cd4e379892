import type { Dossier } from './dossier.ts';
import { countOordelen } from './inbreng.ts';
import { ANDERE_PLICHT, isPlicht, PLICHTEN, type Plicht, plichtTitle } from './plichten.ts';
import { activiteitenOf } from './uitvoering.ts';

/** How far a step of a duty is, as the record tells it; 'niet bekend': the record does not say, so that somebody must look. */
type PlichtStand = 'gedaan' | 'nog niet' | 'niet bekend';
type Stap = { readonly tekst: string; readonly stand: (dossier: Dossier) => PlichtStand };

const done = (is: boolean): PlichtStand => (is ? 'gedaan' : 'nog niet');

const KONDEN_ADVISEREN: Stap = {
  tekst: 'Inwoners of een adviesraad konden iets zeggen voor het besluit.',
  stand: (dossier) =>
    done(
      (dossier.inbreng ?? []).length > 0 ||
        (dossier.eerder ?? []).length > 0 ||
        activiteitenOf(dossier).some(({ stand }) => stand === 'gehouden') ||
        (dossier.adviezen ?? []).some(({ ontvangen }) => ontvangen !== undefined),
    ),
};
const ONDERSTEUNING: Stap = {
  tekst: 'In het plan staat welke ondersteuning zij krijgen.',
  stand: ({ plan }) => done((plan.ondersteuning ?? '') !== ''),
};
const HOE_BETROKKEN: Stap = {
  tekst: 'Het stuk zegt hoe mensen zijn betrokken: de passage is er.',
  stand: ({ passage }) => done(passage !== undefined),
};
const RESULTATEN: Stap = {
  tekst: 'Het stuk zegt wat met de resultaten is gedaan: elk punt heeft een oordeel.',
  stand({ inbreng = [], passage }) {
    return done(passage !== undefined && inbreng.length > 0 && countOordelen(inbreng)['nog open'] === 0);
  },
};
const KENNISGEVING: Stap = {
  tekst: 'In de kennisgeving vooraf stond hoe mensen mee kunnen doen.',
  stand: () => 'niet bekend',
};
const PARTICIPATIEBELEID: Stap = {
  tekst: 'Stelt de gemeenteraad vast? Dan staat er ook hoe het eigen participatiebeleid is gevolgd.',
  stand: () => 'niet bekend',
};
const GELEZEN: Stap = {
  tekst: 'In de oplegger staat bij Juridisch wat de regel vraagt.',
  stand: ({ oplegger }) => done((oplegger?.juridisch ?? '') !== ''),
};

/** What shows that a duty was done. One that is forgotten does not compile. */
const STAPPEN: Readonly<Record<Plicht, readonly Stap[]>> = {
  'Wmo 2015': [KONDEN_ADVISEREN, ONDERSTEUNING],
  Jeugdwet: [GELEZEN],
  Participatiewet: [GELEZEN],
  omgevingsvisie: [HOE_BETROKKEN, RESULTATEN, PARTICIPATIEBELEID],
  omgevingsplan: [KENNISGEVING, HOE_BETROKKEN, RESULTATEN],
  'programma onder de Omgevingswet': [HOE_BETROKKEN, RESULTATEN],
  'regionale verordening': [GELEZEN],
  'andere plicht': [GELEZEN],
};

/** A duty that a plan names, with how far it is. */
type GenoemdePlicht = {
  readonly plicht: Plicht;
  /** 'Wmo 2015, artikel 2.1.3 lid 3', or what somebody called another one. */
  readonly titel: string;
  readonly vraagt: string;
  readonly stappen: readonly { readonly tekst: string; readonly stand: PlichtStand }[];
};

/** The duties that the plan of this opdracht names. */
export function plichtenVan(dossier: Dossier): readonly GenoemdePlicht[] {
  const { plicht, plichtAnders } = dossier.plan;
  return (plicht ?? []).filter(isPlicht).map((one) => ({
    plicht: one,
    titel: one === ANDERE_PLICHT && plichtAnders ? plichtAnders : plichtTitle(one),
    vraagt: PLICHTEN[one].vraagt,
    stappen: STAPPEN[one].map(({ tekst, stand }) => ({ tekst, stand: stand(dossier) })),
  }));
}

/** What is named and not done, or not known, a sentence each. */
export function openPlichtStappen(dossier: Dossier): readonly string[] {
  return plichtenVan(dossier).flatMap(({ titel, stappen }) =>
    stappen.filter(({ stand }) => stand !== 'gedaan').map((stap) => `${titel}: ${stapWords(stap)}`),
  );
}

const TEKENS: Readonly<Record<PlichtStand, string>> = {
  gedaan: 'Gedaan',
  'nog niet': 'Nog niet',
  'niet bekend': 'Niet vastgelegd, kijk dit zelf na',
};

/** 'Nog niet: het stuk zegt hoe …' */
export function stapWords({ tekst, stand }: { readonly tekst: string; readonly stand: PlichtStand }): string {
  return `${TEKENS[stand]}: ${tekst.charAt(0).toLowerCase()}${tekst.slice(1)}`;
}

/** 'Wmo 2015, artikel 2.1.3 lid 3 (1 van 2 gedaan)'; '' when none is named. */
export function plichtenWords(dossier: Dossier): string {
  return plichtenVan(dossier)
    .map(({ titel, stappen }) => {
      const gedaan = stappen.filter(({ stand }) => stand === 'gedaan').length;
      return `${titel} (${gedaan} van ${stappen.length} gedaan)`;
    })
    .join('; ');
}

/** A duty is named while residents do not take part; undefined: it is not so. */
export function plichtZonderParticipatie(dossier: Dossier): string | undefined {
  if (dossier.plan.vanToepassing !== 'nee' || plichtenVan(dossier).length === 0) return undefined;
  return 'Het plan noemt een wettelijke plicht, en inwoners doen niet mee. Leg in de toelichting uit hoe dat samengaat, of haal de plicht weg.';
}
