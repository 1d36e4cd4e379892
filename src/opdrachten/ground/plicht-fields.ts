import type { Domein } from '../../shared/domein.ts';
import type { FieldSpec } from './plan-field-kinds.ts';
import { PLICHT_NAMEN, plichtenIn, plichtTitle } from './plichten.ts';

/** Which legal duty a plan names, whether residents take part or not. */
export const PLICHT_FIELDS = {
  plicht: {
    onderdeel: 'vraag',
    kind: 'choices',
    required: false,
    when: 'always',
    label: 'Wettelijke plicht',
    help: 'Vraagt een wet of verordening dat mensen meedoen? Bij de passage zie je wat die vraagt.',
    choices: PLICHT_NAMEN.map((value) => ({ value, title: plichtTitle(value) })),
    offered: (domein: Domein) => plichtenIn(domein),
    filter: 'plicht',
    // 'Wmo' and 'Jeugdwet' are said of many other things.
    woorden: {
      'Wmo 2015': ['plicht uit de Wmo', 'wettelijke plicht Wmo', 'Wmo-plicht'],
      Jeugdwet: ['plicht uit de Jeugdwet', 'wettelijke plicht Jeugdwet'],
      Participatiewet: ['plicht uit de Participatiewet', 'wettelijke plicht Participatiewet'],
      omgevingsvisie: ['plicht bij de omgevingsvisie', 'wettelijke plicht omgevingsvisie'],
      omgevingsplan: ['plicht bij het omgevingsplan', 'wettelijke plicht omgevingsplan'],
      'programma onder de Omgevingswet': ['plicht bij het omgevingsprogramma'],
      'regionale verordening': ['plicht uit de verordening', 'wettelijke plicht verordening'],
      'andere plicht': ['andere wettelijke plicht'],
    },
  },
  plichtAnders: {
    onderdeel: 'vraag',
    kind: 'text',
    required: false,
    when: 'always',
    label: 'Welke andere plicht',
    help: 'Alleen bij een andere plicht: noem de wet en het artikel.',
    max: 200,
  },
} as const satisfies Readonly<Record<string, FieldSpec>>;
