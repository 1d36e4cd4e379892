import { Ajv } from 'ajv';
import type { CardNode } from './card-reading.ts';

/**
 * The elements of Adaptive Cards 1.5 that our cards use, with the properties we use, and three of Teams' own (they
 * need a fallback). Strict: an element or property that is not here is a mistake until it is added here. Microsoft
 * publishes no schema on npm; written after the schema explorer of adaptivecards.io and Teams' documentation.
 */

const string = { type: 'string' } as const;
const filled = { type: 'string', minLength: 1 } as const;
const boolean = { type: 'boolean' } as const;
const count = { type: 'integer', minimum: 1 } as const;
const list = { type: 'array' } as const;
const object = { type: 'object' } as const;
const oneOf = (...values: string[]) => ({ enum: values });
const objects = (...names: string[]) => ({
  type: 'array',
  items: {
    type: 'object',
    required: names,
    properties: Object.fromEntries(names.map((name) => [name, string])),
    additionalProperties: false,
  },
});

const containerStyle = oneOf('default', 'emphasis', 'good', 'attention', 'warning', 'accent');
const layout = {
  spacing: oneOf('None', 'Small', 'Default', 'Medium', 'Large', 'ExtraLarge', 'Padding'),
  separator: boolean,
  fallback: object,
};
const input = { id: filled, label: filled, errorMessage: filled, isRequired: boolean, value: string };

/** Colours with a meaning: done, needs attention, not known, and merely counted. */
const pixels = { type: 'string', pattern: '^(0|[1-9]\\d*)px$' };
const chartColor = oneOf('good', 'warning', 'neutral', 'categoricalBlue');

const ELEMENTS: Readonly<Record<string, { required: string[]; properties: Record<string, unknown> }>> = {
  AdaptiveCard: {
    required: ['$schema', 'version', 'speak', 'fallbackText', 'lang', 'body'],
    properties: {
      $schema: string,
      version: { const: '1.5' },
      speak: filled,
      fallbackText: filled,
      lang: { const: 'nl' },
      body: { type: 'array', minItems: 1 },
      actions: { type: 'array', maxItems: 6 },
    },
  },
  TextBlock: {
    required: ['text', 'wrap'],
    properties: {
      ...layout,
      text: filled,
      wrap: { const: true },
      size: oneOf('Small', 'Default', 'Medium', 'Large', 'ExtraLarge'),
      weight: oneOf('Lighter', 'Default', 'Bolder'),
      color: oneOf('Default', 'Dark', 'Light', 'Accent', 'Good', 'Warning', 'Attention'),
      isSubtle: boolean,
      style: oneOf('default', 'heading'),
    },
  },
  Container: {
    required: ['items'],
    properties: {
      ...layout,
      id: filled,
      isVisible: boolean,
      items: list,
      style: containerStyle,
      bleed: boolean,
      selectAction: object,
      minHeight: pixels,
    },
  },
  ColumnSet: { required: ['columns'], properties: { ...layout, columns: { type: 'array', minItems: 1 } } },
  Column: {
    required: ['items', 'width'],
    properties: {
      ...layout,
      items: list,
      width: { type: 'string', pattern: '^(auto|stretch|[1-9]\\d*px)$' },
      verticalContentAlignment: oneOf('Top', 'Center', 'Bottom'),
    },
  },
  FactSet: { required: ['facts'], properties: { ...layout, facts: objects('title', 'value') } },
  ActionSet: {
    required: ['actions'],
    properties: { ...layout, actions: { type: 'array', minItems: 1, maxItems: 6 } },
  },
  'Input.Text': {
    required: ['maxLength'],
    properties: {
      ...input,
      maxLength: count,
      isMultiline: boolean,
      placeholder: string,
      height: oneOf('auto', 'stretch'),
    },
  },
  'Input.Number': {
    required: ['min', 'max'],
    properties: { ...input, value: { type: 'number' }, min: { type: 'number' }, max: { type: 'number' } },
  },
  'Input.Date': { required: [], properties: input },
  'Input.Time': { required: [], properties: input },
  'Input.Toggle': {
    required: ['title', 'valueOn', 'valueOff'],
    properties: { ...input, title: filled, valueOn: string, valueOff: string, wrap: boolean },
  },
  'Input.ChoiceSet': {
    required: ['choices', 'style'],
    properties: {
      ...input,
      choices: objects('title', 'value'),
      style: oneOf('compact', 'expanded', 'filtered'),
      isMultiSelect: boolean,
      placeholder: string,
      wrap: boolean,
      'choices.data': object,
    },
  },
  'Data.Query': { required: ['dataset'], properties: { dataset: oneOf('graph.microsoft.com/users') } },
  'Action.Execute': {
    required: ['verb'],
    properties: {
      title: filled,
      verb: { type: 'string', pattern: '^[a-z]+\\.[a-z][A-Za-z]*$' },
      data: object,
      style: oneOf('default', 'positive', 'destructive'),
      tooltip: filled,
      associatedInputs: oneOf('auto', 'none'),
    },
  },
  'Action.ToggleVisibility': {
    required: ['title', 'targetElements'],
    properties: { title: filled, tooltip: filled, targetElements: { type: 'array', items: filled } },
  },
  'Action.OpenUrl': {
    required: ['title', 'url'],
    properties: {
      title: filled,
      tooltip: filled,
      url: { type: 'string', pattern: '^https?://' },
      style: oneOf('default', 'positive', 'destructive'),
    },
  },
  ProgressBar: {
    required: ['value', 'max', 'fallback'],
    properties: { ...layout, value: { type: 'number' }, max: { type: 'number' } },
  },
  'Chart.HorizontalBar': {
    required: ['title', 'data', 'displayMode', 'fallback'],
    properties: {
      ...layout,
      title: filled,
      // Figures at the bars: an axis would have thirds on it.
      displayMode: oneOf('AbsoluteNoAxis'),
      data: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          required: ['x', 'y', 'color'],
          properties: { x: filled, y: { type: 'integer' }, color: chartColor },
          additionalProperties: false,
        },
      },
    },
  },
  'Chart.Donut': {
    required: ['title', 'data', 'fallback'],
    properties: {
      ...layout,
      title: filled,
      data: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          required: ['legend', 'value', 'color'],
          properties: {
            legend: filled,
            value: { type: 'integer' },
            color: chartColor,
          },
          additionalProperties: false,
        },
      },
    },
  },
};

const ajv = new Ajv({ allErrors: true, strict: false });
const validators = new Map(
  Object.entries(ELEMENTS).map(([type, { required, properties }]) => [
    type,
    ajv.compile({
      type: 'object',
      required: [...required, ...(type.startsWith('Input.') ? ['id', 'label', 'errorMessage'] : [])],
      properties: { type: string, ...properties },
      additionalProperties: false,
    }),
  ]),
);

/** What is wrong with one element, as sentences; none when it is as it should be. */
export function schemaProblems(element: CardNode): readonly string[] {
  const type = String(element.type);
  const validate = validators.get(type);
  if (!validate) return [`${type} is no element that our cards use`];
  if (validate(element)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    `${type}${instancePath} ${message} ${JSON.stringify(params)}`.trim(),
  );
}
