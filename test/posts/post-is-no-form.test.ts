import { describe, expect, test } from '@jest/globals';
import { hasInputs } from '../../src/bot/card-actions.ts';
import { rendered } from '../support/card-reading.ts';
import { POST_SAMPLES } from '../support/post-samples.ts';

/** A post changes whenever what it is about does: who would type there, would lose it. */
describe.each(Object.entries(POST_SAMPLES))('a post about a %s', (_onderwerp, samples) => {
  test('is no place to type', async () => {
    const forms = (await samples()).filter(({ post }) => hasInputs(rendered(post.message)));

    expect(forms.map(({ staat, post }) => `${post.id}: ${staat}`)).toEqual([]);
  });
});
