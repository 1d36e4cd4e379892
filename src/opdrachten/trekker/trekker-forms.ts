import { formAbout } from '../../forms/form.ts';
import { namenWords } from '../ground/collega.ts';
import {
  knownInput,
  LATER_REACHED,
  ofPerson,
  otherNameInput,
  type PersonAbout,
} from '../ground/person-inputs.ts';

/** The coördinator says who the bestuurlijk trekker of an opdracht is. */
export const trekkerForm = formAbout<PersonAbout>()({
  ...ofPerson('bestuurlijk trekker', ({ trekkers }) =>
    trekkers.length > 0
      ? `Nu staat bij deze opdracht: ${namenWords(trekkers)}. Kies wie de bestuurlijk trekker is. Die kan de opdracht dan volgen.`
      : 'Bij deze opdracht staat nog geen bestuurlijk trekker. Kies wie dat is. Die kan de opdracht dan volgen.',
  ),
  verb: 'opdrachten.assignTrekker',
  opens: 'opdrachten.chooseTrekker',
  inputs: {
    trekkerId: knownInput({ label: 'Bestuurlijk trekker' }),
    trekkerNaam: otherNameInput(LATER_REACHED),
  },
});
