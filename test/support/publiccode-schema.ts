import * as z from 'zod/v4';

/** publiccode.yml as its standard (version 0.5) has it, as far as this file uses it: what is mandatory, and the values that it knows. */
const CATEGORIES = [
  ...[
    'agile-project-management',
    'business-process-management',
    'collaboration',
    'communications',
    'compliance-management',
  ],
  ...[
    'content-management',
    'data-collection',
    'digital-citizenship',
    'document-management',
    'event-management',
  ],
  ...[
    'feedback-and-reviews-management',
    'instant-messaging',
    'knowledge-management',
    'online-community',
    'project-collaboration',
  ],
  ...[
    'project-management',
    'survey',
    'task-management',
    'time-management',
    'web-collaboration',
    'workflow-management',
  ],
] as const;
const SCOPES = [
  ...[
    'culture',
    'education',
    'employment',
    'environment',
    'healthcare',
    'infrastructures',
    'local-authorities',
  ],
  ...['research', 'security', 'society', 'sport', 'transportation', 'welfare'],
] as const;
const SOFTWARE_TYPES = [
  ...['standalone/mobile', 'standalone/iot', 'standalone/desktop', 'standalone/web', 'standalone/backend'],
  ...['standalone/other', 'addon', 'library', 'configurationFiles'],
] as const;

const dependency = z.strictObject({
  name: z.string(),
  version: z.string().optional(),
  versionMin: z.string().optional(),
  versionMax: z.string().optional(),
  optional: z.boolean().optional(),
});
const contact = z.strictObject({
  name: z.string().min(1),
  email: z.email().optional(),
  phone: z.string().optional(),
  affiliation: z.string().optional(),
});

export const publiccodeSchema = z
  .strictObject({
    publiccodeYmlVersion: z.string().regex(/^0(\.5(\.\d+)?)?$/),
    name: z.string().min(1),
    url: z.url({ protocol: /^https$/ }),
    softwareVersion: z.string().optional(),
    releaseDate: z.iso.date().optional(),
    roadmap: z.url().optional(),
    platforms: z.array(z.enum(['web', 'windows', 'mac', 'linux', 'ios', 'android'])).min(1),
    categories: z.array(z.enum(CATEGORIES)).min(1),
    developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
    softwareType: z.enum(SOFTWARE_TYPES),
    intendedAudience: z
      .strictObject({ countries: z.array(z.string().regex(/^[a-z]{2}$/)), scope: z.array(z.enum(SCOPES)) })
      .optional(),
    description: z.record(
      z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/),
      z.strictObject({
        shortDescription: z.string().min(1).max(150),
        // At least 500 until version 0.5, at least 150 since.
        longDescription: z.string().min(500).max(10_000),
        features: z.array(z.string().max(100)).min(1),
        screenshots: z.array(z.string()).optional(),
        documentation: z.url().optional(),
      }),
    ),
    legal: z.strictObject({
      license: z.string().min(1),
      mainCopyrightOwner: z.string().optional(),
      repoOwner: z.string().optional(),
    }),
    maintenance: z
      .strictObject({
        type: z.enum(['internal', 'contract', 'community', 'none']),
        contacts: z.array(contact).min(1).optional(),
      })
      .refine(
        ({ type, contacts }) => (type !== 'internal' && type !== 'community') || contacts !== undefined,
        {
          message: 'who maintains it is mandatory',
        },
      ),
    localisation: z.strictObject({
      localisationReady: z.boolean(),
      availableLanguages: z.array(z.string()).min(1),
    }),
    dependsOn: z
      .strictObject({
        open: z.array(dependency).optional(),
        proprietary: z.array(dependency).optional(),
        hardware: z.array(dependency).optional(),
      })
      .optional(),
  })
  .refine(
    ({ softwareVersion, releaseDate }) => (softwareVersion === undefined) === (releaseDate === undefined),
    {
      message: 'a version has a date',
    },
  );
