import type { StroomSoort } from '../shared/stroom-soorten.ts';

/** What the bot holds of colleagues, by kind: the streams of the log, and what stands beside it. A kind that is missing does not compile. */
export type GegevensSoort = StroomSoort | 'rol' | 'bericht' | 'onbekend';

type Omschrijving = {
  readonly naam: string;
  /** Why it is there, for who asks what is kept of them (AVG, article 15). */
  readonly waarvoor: string;
  /** The stream has the id of the colleague: all that stands in it is about that colleague. */
  readonly isEigen?: true;
};

export const GEGEVENS_SOORTEN: Readonly<Record<GegevensSoort, Omschrijving>> = {
  persoon: {
    naam: 'Wie je bent',
    waarvoor: 'Je herkennen, je bereiken in Teams en weten wie je vervangt als je weg bent.',
    isEigen: true,
  },
  rol: { naam: 'Rollen', waarvoor: 'Weten wat je in de bot mag zien en doen.' },
  opdracht: { naam: 'Opdrachten', waarvoor: 'Vastleggen wie waarvoor staat, en wie wat deed en wanneer.' },
  vergadering: { naam: 'Vergaderingen', waarvoor: 'Vastleggen wie een vergadering of agenda veranderde.' },
  jaaragenda: {
    naam: 'Jaaragenda',
    waarvoor: 'Vastleggen wie onderwerpen doorgaf, en wie erover gaat.',
  },
  signaal: { naam: 'Signalen', waarvoor: 'Vastleggen wie een signaal opschreef, en wie het beantwoordt.' },
  rapport: {
    naam: 'Rapporten',
    waarvoor: 'Vastleggen wie een rapport opnam, en wie een bevinding opvolgt.',
  },
  adviesraad: { naam: 'Adviesraden', waarvoor: 'Vastleggen wie een adviesraad opschreef of wijzigde.' },
  budget: { naam: 'Budgetten', waarvoor: 'Vastleggen wie het budget van een jaar vastlegde of wijzigde.' },
  bijdrage: {
    naam: 'Bijdragen van gemeenten',
    waarvoor: 'Vastleggen wie de bijdrage van een jaar vastlegde of wijzigde.',
  },
  werkblad: { naam: 'Werkbladen', waarvoor: 'Vastleggen wie een werkblad schreef.' },
  adviseurs: {
    naam: 'Adviseurs',
    waarvoor: 'Weten wie over de manier in plannen adviseert, en wie dat koos.',
  },
  werving: {
    naam: 'Vragen om mensen',
    waarvoor: 'Vastleggen wie om mensen met ervaring vroeg, en wie daarop antwoordde.',
  },
  doorvraag: {
    naam: 'Doorgestuurde vragen',
    waarvoor: 'Een vraag en het antwoord bij de juiste collega brengen.',
  },
  namen: { naam: 'Namen', waarvoor: 'Weten welke collega met een naam in een tabel wordt bedoeld.' },
  herinnering: {
    naam: 'Herinneringen',
    waarvoor: 'Je één keer herinneren aan wat klaar moet, en niet vaker.',
    isEigen: true,
  },
  weekvragen: {
    naam: 'Vragen van de maandag',
    waarvoor: 'Je elke maandag het antwoord sturen op vragen die je bewaarde.',
    isEigen: true,
  },
  verzamelbericht: {
    naam: 'Berichten over meer opdrachten',
    waarvoor: 'Je in één keer vertellen wat bij elkaar hoort.',
  },
  bericht: { naam: 'Berichten in je chat', waarvoor: 'Elk bericht één keer sturen, en het bijhouden.' },
  download: { naam: 'Bestanden', waarvoor: 'Vastleggen wie welk bestand ophaalde.' },
  kanaal: { naam: 'Kanalen', waarvoor: 'Vastleggen wie een kanaal koppelde of losmaakte.' },
  overlegkanaal: {
    naam: 'Kanalen van overleggen',
    waarvoor: 'Vastleggen wie zei dat een overleg geen kanaal heeft.',
  },
  instelling: { naam: 'Instellingen', waarvoor: 'Vastleggen wie een instelling wijzigde.' },
  regio: { naam: 'Regio', waarvoor: 'Vastleggen wie de gegevens van de regio wijzigde.' },
  gemeente: {
    naam: 'Contacten van gemeenten',
    waarvoor: 'Weten wie namens een gemeente antwoordt, en wie dat bepaalde.',
  },
  vernietiging: {
    naam: 'Vernietigde dossiers',
    waarvoor: 'Vastleggen wie een dossier vernietigde, en op welke grond.',
  },
  onbekend: {
    naam: 'Van een nieuwere versie',
    waarvoor: 'Dat weet deze versie van de bot niet. Vraag het na met de nieuwere versie.',
  },
};
