import assert from 'node:assert/strict';
import { statusText } from '../../../client/src/status-text.ts';

describe('the status item', () => {
  const fine = { quotations: 12, verbatim: 12, errors: 0, warnings: 0, sources: 7, unread: 0, problems: 0 };
  for (const [status, text] of [
    [fine, '$(quote) 12 quotations'],
    [{ ...fine, quotations: 1 }, '$(quote) 1 quotation'],
    [{ ...fine, errors: 3, warnings: 1 }, '$(quote) 12 quotations · 3 errors'],
    [{ ...fine, warnings: 1 }, '$(quote) 12 quotations · 1 warning'],
    [{ ...fine, sources: 0 }, '$(quote) no sources'],
    [{ ...fine, errors: 1, unread: 1 }, '$(quote) 12 quotations · 1 error · 1 source not read'],
  ] as const) {
    it(`says “${text}”`, () => assert.equal(statusText(status), text));
  }
});
