import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, DesiredPost } from '../bot/ports.ts';
import type { CardButton } from '../shared/card-context.ts';
import { postId } from '../shared/post-soorten.ts';
import { isGesteld, type Jaaragenda, type Vraag } from './jaaragenda.ts';
import { VRAAG_TITEL, vraagIntro } from './jaargang-forms.ts';

/** What should stand in the chats because of a jaaragenda: the requests to the contacts of municipalities. Pure. */
export function jaaragendaPosts(agenda: Jaaragenda): readonly DesiredPost[] {
  // A name gives no rights: who it is, a coördinator says first.
  return agenda.vragen.filter(isGesteld).map((vraag) => {
    const id = postId('jaaragenda', agenda.id, vraag.aan.id, vraag.voor);
    const isOver = vraag.beantwoord !== undefined;
    const message = isOver ? thanksCard(agenda, vraag) : vraagCard(agenda.id, vraag, id);
    return { id, target: `persoon:${vraag.aan.id}`, message, isOver, opent: toAnswer(agenda.id) };
  });
}

function toAnswer(jaar: string): CardButton {
  return { title: 'Geef onderwerpen door', verb: 'jaaragenda.answerForm', data: { jaar: Number(jaar) } };
}

/** @param nonce of the answer that there is nothing to pass on */
function vraagCard(jaar: string, vraag: Vraag, nonce: string): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: VRAAG_TITEL,
    about: `Jaaragenda ${jaar}`,
    text: vraagIntro({ jaar: Number(jaar), vraag }),
    buttons: [
      { ...toAnswer(jaar), primary: true },
      {
        title: 'Wij hebben geen onderwerp',
        verb: 'jaaragenda.answerNone',
        data: { jaar: Number(jaar), nonce },
      },
    ],
  });
}

/** After an answer: what was passed on, and that more can be. */
export function thanksCard({ id, onderwerpen }: Jaaragenda, { aan }: Vraag): CardMessage {
  const mine = onderwerpen.filter(
    ({ toegevoegd, herkomst }) => herkomst === 'gemeente' && toegevoegd.doorId === aan.id,
  );
  return meldingCard({
    tone: 'goed',
    title: `Dank je wel voor je antwoord over de jaaragenda van ${id}`,
    text:
      mine.length === 0
        ? `Je gaf voor ${id} geen onderwerp door.`
        : [`Je gaf voor ${id} door:`, ...mine.slice(0, 10).map(({ titel }) => `- ${titel}`)].join('\n'),
    buttons: [
      { ...toAnswer(id), title: 'Geef nog een onderwerp door' },
      { title: 'Bekijk de jaaragenda', verb: 'jaaragenda.list', data: { jaar: Number(id) } },
    ],
  });
}
