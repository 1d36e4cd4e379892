import type { Domein } from '../../shared/domein.ts';

/** What the plan says otherwise in each domein: what is asked at a field, and the example in it. */
type DomeinWoorden = {
  readonly vraagVoorbeeld: string;
  readonly doelVoorbeeld: string;
  readonly vastHelp: string;
  readonly ervaringHelp: string;
  readonly ervaringVoorbeeld: string;
  readonly beleidHelp: string;
  /** What a stuk says of it; undefined: nothing, since it is what everybody expects. */
  readonly inStuk: string | undefined;
};

/** The words of each domein. One that is forgotten does not compile. */
export const DOMEIN_WOORDEN: Readonly<Record<Domein, DomeinWoorden>> = {
  sociaal: {
    vraagVoorbeeld: 'Bijvoorbeeld: wat helpt jou om weer zelf je huishouden te doen?',
    doelVoorbeeld: 'Bijvoorbeeld: we kiezen hiermee tussen twee soorten hulp.',
    vastHelp: 'Wat ligt al vast, bijvoorbeeld door de wet of het budget? Waar is nog ruimte?',
    ervaringHelp: 'Waarmee hebben deze inwoners ervaring? Schrijf geen namen op.',
    ervaringVoorbeeld: 'Bijvoorbeeld: ouders van kinderen met jeugdhulp.',
    beleidHelp: 'Welk beleid in de gemeenten hangt hiermee samen?',
    inStuk: undefined,
  },
  fysiek: {
    vraagVoorbeeld: 'Bijvoorbeeld: wat maakt deze buurt prettig om te wonen?',
    doelVoorbeeld: 'Bijvoorbeeld: we kiezen hiermee waar plaats komt voor groen.',
    vastHelp: 'Wat ligt al vast, bijvoorbeeld in de omgevingsvisie of door het budget? Waar is nog ruimte?',
    ervaringHelp:
      'Wie merkt hier iets van, als bewoner, bedrijf of organisatie? En wat? Schrijf geen namen op.',
    ervaringVoorbeeld: 'Bijvoorbeeld: bewoners en winkeliers van het centrum.',
    beleidHelp: 'Welke omgevingsvisie of welk omgevingsplan hangt hiermee samen?',
    inStuk: 'Fysiek domein (Omgevingswet)',
  },
};
