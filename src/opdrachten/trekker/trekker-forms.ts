import { formAbout } from '../../forms/form.ts';
import {
  eersteInput,
  namenInput,
  nowWords,
  ofPerson,
  ookInput,
  type PersonAbout,
} from '../ground/person-inputs.ts';

/** The coördinator says who the bestuurlijk trekker of an opdracht is. */
export const trekkerForm = formAbout<PersonAbout>()({
  ...ofPerson('bestuurlijk trekker', ({ trekkers }) =>
    trekkers.length > 0
      ? `${nowWords(trekkers)} Kies wie de bestuurlijk trekker is. Die kan de opdracht dan volgen.`
      : 'Bij deze opdracht staat nog geen bestuurlijk trekker. Kies wie dat is. Die kan de opdracht dan volgen.',
  ),
  verb: 'opdrachten.assignTrekker',
  opensIn: 'chat',
  opens: 'opdrachten.chooseTrekker',
  inputs: {
    trekkerId: eersteInput('Bestuurlijk trekker', ({ dossier }) => dossier.trekkers),
    trekkerOok: ookInput('Ook bestuurlijk trekker', ({ dossier }) => dossier.trekkers),
    trekkerNaam: namenInput(),
  },
});
