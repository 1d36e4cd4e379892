import packageJson from '../../package.json' with { type: 'json' };

/** Which version this is, such as '1.0.0': package.json says it, and nothing else does. */
export const VERSIE: string = packageJson.version;
