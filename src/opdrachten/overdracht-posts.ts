import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import { komt } from '../shared/behandeling.ts';
import type { CardButton } from '../shared/card-context.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { soortOf } from '../shared/verplichting-soorten.ts';
import { isHandedIn } from './ground/access-rules.ts';
import { isSamePerson, projectleiderOf } from './ground/collega.ts';
import type { Dossier } from './ground/dossier.ts';
import { toOpdracht } from './ground/dossier-buttons.ts';
import { isAfterBesluit } from './ground/dossier-status.ts';
import { handedOverCard } from './ground/handed-over-card.ts';
import { overgenomen } from './ground/overdracht.ts';
import { elkeDag, geenDag, type OpdrachtPostFacts, type PostKinds } from './ground/post-kinds.ts';
import { isUnderWay } from './ground/recording-rules.ts';
import { statusSentence } from './ground/status-words.ts';
import { verschuldigd } from './ground/verschuldigd.ts';

/** The posts of a handing over: who gets it reads where it stands, who gave it that it is done. Each once. */
export const overdrachtPosts = {
  overgenomen: {
    aan: 'projectleider',
    opent: toOpdracht,
    dagen: elkeDag,
    wanted(facts) {
      const taken = overgenomen(facts.dossier);
      const persoonId = projectleiderOf(facts.dossier)?.persoonId;
      if (!taken || persoonId === undefined) return [];
      const about = [String(taken.nummer), persoonId];
      return [{ persoonId, about, message: () => overgenomenCard(facts, taken.van.naam) }];
    },
    lastFace: (dossier, persoonId) => handedOverCard(dossier, persoonId, 'dat je deze opdracht overnam'),
  },
  overgedragen: {
    aan: 'projectleider',
    dagen: geenDag,
    wanted({ dossier, told }) {
      const taken = overgenomen(dossier);
      const persoonId = taken?.van.persoonId;
      // Who never was asked anything has nothing to be done with.
      if (!taken || persoonId === undefined || !told.has(persoonId)) return [];
      return [
        { persoonId, about: [String(taken.nummer), persoonId], message: () => overgedragenCard(dossier) },
      ];
    },
    lastFace: (dossier, persoonId) => handedOverCard(dossier, persoonId, 'dat de opdracht is overgedragen'),
  },
} satisfies PostKinds;

/** For who gets it: from whom, where it stands, and what comes first. */
function overgenomenCard({ dossier, open, route }: OpdrachtPostFacts, van: string): CardMessage {
  const opdracht = { opdracht: dossier.id };
  const [first] = open
    .filter(({ soort }) => soortOf(soort).plicht === 'projectleider')
    .toSorted((a, b) => a.uiterlijk.localeCompare(b.uiterlijk));
  const { status } = dossier;
  const vraag = vraagOf(dossier);
  const isWithoutDate = !isAfterBesluit(status) && !route.some(komt);
  const stand = [statusSentence(dossier), ...(isWithoutDate ? ['Er is nu geen datum.'] : [])].join(' ');
  const asked = `Dit is het eerste: beantwoord de vraag van ${vraag?.door}: ${vraag?.tekst}`;
  const eerste = vraag
    ? asked
    : first
      ? `Dit is het eerste: ${soortOf(first.soort).vraag}. Uiterlijk ${formatDutchDate(first.uiterlijk)}.`
      : 'Je hoeft nu nog niets te doen.';
  return meldingCard({
    tone: first || vraag ? 'let-op' : 'uitleg',
    title: `Je neemt deze opdracht over van ${van}`,
    about: dossier.titel,
    text: `Dit is de stand: ${stand}\n${eerste}\nWat er al is ingevuld, staat er nog. Vraag ${van} wat je moet weten.`,
    buttons: [
      { ...nextButton(dossier), data: opdracht, primary: true },
      { title: 'Bekijk de tijdlijn', verb: 'opdrachten.tijdlijn', data: opdracht },
    ],
  });
}

/** The question with which the plan came back, as long as an answer is asked. */
function vraagOf(dossier: Dossier): Dossier['vraag'] {
  return isHandedIn(dossier) ? undefined : dossier.vraag;
}

function nextButton(dossier: Dossier): Pick<CardButton, 'title' | 'verb'> {
  if (vraagOf(dossier)) return { title: 'Naar de vraag', verb: 'opdrachten.openPlan' };
  if (!isHandedIn(dossier)) return { title: 'Naar het plan', verb: 'opdrachten.openPlan' };
  if (isUnderWay(dossier)) return { title: 'Naar de uitvoering', verb: 'opdrachten.uitvoering' };
  if (verschuldigd(dossier)) return { title: 'Geef terugkoppeling', verb: 'opdrachten.openTerugkoppeling' };
  return dossier.status === 'teruggekoppeld'
    ? { title: 'Vul de meetlat in', verb: 'opdrachten.openMeetlat' }
    : toOpdracht(dossier);
}

/** For who gave it: that it is done. */
function overgedragenCard(dossier: Dossier): CardMessage {
  const { projectleiders, overdracht } = dossier;
  const first = projectleiderOf(dossier)?.naam ?? 'iemand anders';
  const isStill = overdracht && projectleiders.some((one) => isSamePerson(one, overdracht.van));
  const door = overdracht ? `${overdracht.door} regelde dit. ` : '';
  return meldingCard({
    tone: 'goed',
    title: `De opdracht is overgedragen aan ${first}`,
    about: dossier.titel,
    text: isStill
      ? `${door}${first} krijgt nu de vragen en de herinneringen. Jij bent nog projectleider en mag hetzelfde.`
      : `${door}Je hoeft hiervoor niets meer te doen.`,
  });
}
