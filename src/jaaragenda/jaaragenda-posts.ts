import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, DesiredPost } from '../bot/ports.ts';
import { formCard } from '../forms/form.ts';
import type { CardButton } from '../shared/card-context.ts';
import { postId } from '../shared/post-soorten.ts';
import type { Regio } from '../shared/regio.ts';
import { isGesteld, type Jaaragenda, type Vraag } from './jaaragenda.ts';
import { vraagForm } from './jaargang-forms.ts';

/** What should stand in the chats because of a jaaragenda: the requests to the contacts of municipalities. Pure. */
export function jaaragendaPosts(agenda: Jaaragenda, regio: Regio): readonly DesiredPost[] {
  // A name gives no rights: who it is, a coördinator says first.
  return agenda.vragen.filter(isGesteld).map((vraag) => {
    const id = postId('jaaragenda', agenda.id, vraag.aan.id, vraag.voor);
    const about = { jaar: Number(agenda.id), vraag, regio };
    const message =
      vraag.beantwoord === undefined
        ? formCard(vraagForm, about, { jaar: agenda.id }, { nonce: id, version: 0 })
        : thanksCard(agenda, vraag);
    return { id, target: `persoon:${vraag.aan.id}`, message, opent: toAnswer(agenda.id) };
  });
}

function toAnswer(jaar: string): CardButton {
  return { title: 'Geef onderwerpen door', verb: 'jaaragenda.answerForm', data: { jaar: Number(jaar) } };
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
      { ...toAnswer(id), title: 'Nog een onderwerp' },
      { title: 'Bekijk de jaaragenda', verb: 'jaaragenda.list', data: { jaar: Number(id) } },
    ],
  });
}
