import assert from 'node:assert/strict';
import { type Question, startTypesetter } from '../../server/src/csl/index.ts';
import { bundlePath } from '../support/bundles.ts';

/** As references are set in earnest: in a thread, out of the bundle. */
describe('the thread that sets references', () => {
  const question = (style?: string): Question => ({
    items: [{ id: 'vance', type: 'book', title: 'Forty winters', author: [{ family: 'Vance', given: 'Nora' }] }],
    style,
    language: undefined,
    format: 'text',
  });
  const ANSWER = {
    references: [{ id: 'vance', text: 'Vance, Nora. n.d. Forty winters.' }],
    problem: undefined,
  };

  it('answers one question after the other', async () => {
    const typesetter = startTypesetter(bundlePath('csl'));
    const answers = await Promise.all([typesetter.set(question()), typesetter.set(question())]);
    assert.deepEqual(answers, [ANSWER, ANSWER]);
    typesetter.end();
  });

  it('is ended when it takes too long, and started again', async () => {
    const hasty = startTypesetter(bundlePath('csl'), 1);
    assert.equal(await hasty.set(question()), 'it takes longer than 0.001 seconds');
    assert.equal(await hasty.set(question()), 'it takes longer than 0.001 seconds');
    hasty.end();
  });

  it('says where its program is missing', async () => {
    const typesetter = startTypesetter('/gone/csl.cjs');
    assert.match(String(await typesetter.set(question())), /Cannot find module/);
    typesetter.end();
  });
});
