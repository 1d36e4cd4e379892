import { describe, expect, test } from '@jest/globals';
import { oneOf } from '../../src/forms/choice-input.ts';
import { formAbout, formCard, type Submit } from '../../src/forms/form.ts';
import {
  day,
  hidden,
  type Input,
  type InputView,
  line,
  number,
  paragraph,
  rows,
  time,
  toggle,
} from '../../src/forms/input.ts';
import { buttonsOf, elementsOf, inputsOf, rendered, textOf } from '../support/card-reading.ts';

const context = { version: 1, nonce: 'n1' };

/** A form with an answer that is needed and one that is not. */
function cardWith(submits: readonly Submit[]) {
  const form = formAbout<object>()({
    verb: 'signalen.answer',
    opensIn: 'chat',
    keys: [],
    phrase: 'signalen',
    eyebrow: 'Signaal',
    titel: 'Vervoer',
    facts: () => [{ title: 'Van', value: 'Een adviesraad' }],
    inputs: {
      antwoord: paragraph({ label: 'Het antwoord', help: 'Kort.', leeg: 'Schrijf het antwoord.', max: 100 }),
      thema: line({ label: 'Thema', help: 'Dit mag leeg blijven.', max: 100 }),
    },
    submit: () => submits,
  });
  return formCard(form, {}, {}, context);
}

test('what must be filled in is marked, and Teams asks for it in the words of the form', () => {
  const inputs = inputsOf(rendered(cardWith([{ title: 'Bewaar' }])));

  expect(inputs.map(({ id, isRequired, errorMessage }) => ({ id, isRequired, errorMessage }))).toEqual([
    { id: 'antwoord', isRequired: true, errorMessage: 'Schrijf het antwoord.' },
    { id: 'thema', isRequired: false, errorMessage: 'Vul hooguit 100 tekens in.' },
  ]);
});

test('what is wrong stands in the label of its input, which is read aloud, below a line that shows where', () => {
  const form = formAbout<object>()({
    verb: 'signalen.answer',
    opensIn: 'chat',
    keys: [],
    phrase: 'signalen',
    eyebrow: 'Signaal',
    titel: 'Vervoer',
    inputs: {
      antwoord: paragraph({ label: 'Het antwoord', help: 'Kort.', max: 100 }),
      wie: line({ label: 'Van wie?', help: 'Kort.', max: 100 }),
      lijst: paragraph({ label: 'De punten', help: 'Kort.', max: 100 }),
    },
    submit: 'Bewaar',
  });
  const long = `Deze punten kan ik niet bewaren:\n${'Een naam. '.repeat(30)}`.trim();
  const problems = { antwoord: 'Schrijf het antwoord.', wie: 'Kies wie.', lijst: long };
  const card = rendered(formCard(form, {}, {}, context, { problems }));

  expect(inputsOf(card).map(({ label }) => label)).toEqual([
    'Het antwoord: Schrijf het antwoord.',
    'Van wie? Kies wie.',
    'De punten: hierboven staat wat er nog niet klopt.',
  ]);
  const marks = elementsOf(card).flatMap(({ color, text }) => (color === 'Attention' ? [String(text)] : []));
  expect(marks.slice(0, 2)).toEqual(['▲ Kijk hier nog even naar.', '▲ Kijk hier nog even naar.']);
  expect(marks[2]).toContain('Deze punten kan ik niet bewaren:');
});

test('a text to read as a whole has a box in which that many lines stand', () => {
  const form = formAbout<object>()({
    verb: 'signalen.answer',
    opensIn: 'dialog',
    keys: [],
    phrase: 'signalen',
    eyebrow: 'Signaal',
    titel: 'Vervoer',
    inputs: {
      tekst: paragraph({ label: 'De tekst', help: 'Kort.', max: 9000, lines: 30 }),
      reden: paragraph({ label: 'Waarom', help: 'Kort.', max: 100 }),
    },
    submit: 'Bewaar',
  });
  const boxes = elementsOf(rendered(formCard(form, {}, {}, context))).filter(({ minHeight }) => minHeight);

  expect(boxes.map((box) => [box.minHeight, inputsOf(box)[0]?.height])).toEqual([
    ['680px', 'stretch'],
    ['0px', 'auto'],
  ]);
});

test('where several buttons send, Teams holds none of them back', () => {
  const inputs = inputsOf(
    rendered(cardWith([{ title: 'Bewaar' }, { title: 'Later verder', next: 'later' }])),
  );

  expect(inputs.filter(({ isRequired }) => isRequired)).toEqual([]);
});

test('a button can stand under its input, and the facts stand above all of them', () => {
  const card = cardWith([{ title: 'Bewaar' }, { title: 'Voeg toe', next: 'toe', under: 'antwoord' }]);

  expect(buttonsOf(card)).toEqual(['Voeg toe', 'Bewaar']);
  expect(textOf(card)).toContain('Van: Een adviesraad');
});

const words = { label: 'Wat', help: 'De regel eronder.' };
/** One input of each kind, what Teams calls it, and the least and the most that it lets somebody fill in. */
const KINDS: Readonly<
  Record<InputView['kind'], { input: Input<object, unknown>; type?: string; min?: number; max?: number }>
> = {
  short: { input: line({ ...words, max: 40 }), type: 'Input.Text', max: 40 },
  long: { input: paragraph({ ...words, max: 900 }), type: 'Input.Text', max: 900 },
  date: { input: day(words), type: 'Input.Date' },
  time: { input: time(words), type: 'Input.Time' },
  number: { input: number({ ...words, min: 2, max: 7 }), type: 'Input.Number', min: 2, max: 7 },
  toggle: { input: toggle({ ...words, title: 'Aan' }), type: 'Input.Toggle' },
  choice: { input: oneOf({ ...words, choices: [{ value: 'a', title: 'A' }] }), type: 'Input.ChoiceSet' },
  hidden: { input: hidden(() => 'x') },
  rows: { input: rows({ ...words, rows: () => [{ tekst: 'Een regel' }] }) },
};
const TYPED: ReadonlyMap<string, string> = new Map([
  ['date', '2027-03-01'],
  ['time', '09:30'],
  ['number', '3'],
  ['toggle', 'true'],
]);

describe.each(Object.entries(KINDS))('an input of the kind ‘%s’', (kind, { input, type, min, max }) => {
  const form = formAbout<object>()({
    verb: 'signalen.answer',
    opensIn: 'chat',
    keys: [],
    phrase: 'signalen',
    eyebrow: 'Signaal',
    titel: 'Vervoer',
    inputs: { wat: input },
    submit: 'Bewaar',
  });
  const face = (typed: Record<string, string> = {}) => formCard(form, {}, {}, context, { typed });

  test('is drawn with its label, the line under it and its limits', () => {
    const drawn = inputsOf(rendered(face())).map((one) => [
      kind,
      one.type,
      one.label,
      one.maxLength ?? one.max,
      one.min,
    ]);

    expect(drawn).toEqual(type === undefined ? [] : [[kind, type, words.label, max, min]]);
    if (kind !== 'hidden') expect(textOf(face())).toContain(words.help);
  });

  test('shows what was filled in before', () => {
    const typed = TYPED.get(kind) ?? 'a';
    const shown = inputsOf(rendered(face({ wat: typed }))).map(({ value }) => [kind, String(value)]);

    expect(shown).toEqual(type === undefined ? [] : [[kind, typed]]);
  });

  test('takes what lies within its limits, and asks about what does not', () => {
    if (max === undefined) return;
    const [fits, tooMuch] =
      kind === 'number' ? [max, max + 1].map(String) : ['a'.repeat(max), 'a'.repeat(max + 1)];

    expect(input.read(fits ?? '', {})).toHaveProperty('value');
    expect([kind, input.read(tooMuch ?? '', {})]).toEqual([
      kind,
      { problem: expect.stringContaining(String(max)) },
    ]);
    if (min !== undefined) expect(input.read(String(min - 1), {})).toHaveProperty('problem');
  });
});
