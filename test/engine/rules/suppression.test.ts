import assert from 'node:assert/strict';
import fc from 'fast-check';
import { apply, checkDraft, defaultConfiguration } from '../../../server/src/engine/index.ts';
import { checkFindings as check, checkFix } from '../../support/findings.ts';
import { workspaceOf } from '../../support/workspace.ts';

const HARBOUR = `
//- /corpus/harbour.md
---
title: The harbour vote
---
“We will not sell the harbour before the 14 boats are paid for,” said Mayor Ada Finch on Monday.
//- /draft.md
`;
const MISQUOTE = '“We will not sell the harbour before the 40 boats are paid for,” said Finch [@harbour].';
const FORTY = '                                         ^^';
const FOUND = 'quote-altered: harbour has “14”, not “40” (a number).';
const COMMENT = '<!-- verbatim-ignore quote-altered: she misspoke, and we print what she meant -->';

describe('a verbatim-ignore comment', () => {
  it('silences its finding in the paragraph below it, and there alone', () =>
    check(`${HARBOUR}${COMMENT}
${MISQUOTE}

${MISQUOTE}
${FORTY} ${FOUND}`));
  it('may have an empty line below it', () => check(`${HARBOUR}${COMMENT}\n\n${MISQUOTE}`));
  it('may run over several lines', () =>
    check(`${HARBOUR}<!--\nverbatim-ignore quote-altered:\nshe misspoke\n-->\n${MISQUOTE}`));
  it('silences no other finding', () =>
    check(`${HARBOUR}${COMMENT}
“We will sell the harbour before the 40 boats are paid for,” said Finch [@harbour].
    ^^^^^^^^^ quote-negation-changed: The quotation drops “not”: it says the opposite of harbour.`));
  it('may name several findings', () => {
    const draft = '“We will sell the harbour before the 40 boats are paid for,” said Finch [@harbour].';
    check(`${HARBOUR}<!-- verbatim-ignore quote-altered, quote-negation-changed: a slip on stage -->\n${draft}`);
  });
  it('may stand above another', () =>
    check(`${HARBOUR}${COMMENT}
<!-- verbatim-ignore quote-negation-changed: a slip on stage -->
“We will sell the harbour before the 40 boats are paid for,” said Finch [@harbour].`));

  describe('silences', () => {
    const QUOTED = MISQUOTE.slice(1, MISQUOTE.indexOf(',”'));
    for (const [what, text] of [
      ['a list item', `- ${MISQUOTE}`],
      ['a later item', `- One.\n${COMMENT}\n- ${MISQUOTE}`],
      ['a paragraph of an item', `- One.\n\n  ${COMMENT}\n  ${MISQUOTE}`],
      ['a heading', `# ${MISQUOTE}`],
      ['a table', `| who | what |\n|---|---|\n| Finch | ${MISQUOTE} |`],
      ['a footnote', `Word.[^1]\n\n[^1]: ${COMMENT}\n    ${MISQUOTE}`],
      ['a block quotation', `> ${QUOTED}. [@harbour]`],
      ['a block quotation of which the citation stands below', `> ${QUOTED}.\n\n[@harbour]`],
      ['a paragraph in a block quotation', `> ${COMMENT}\n> ${QUOTED}. [@harbour]`],
    ] as const) {
      it(what, () => {
        const codes = (draft: string) =>
          checkDraft(workspaceOf(HARBOUR + draft).workspace, '/draft.md')?.findings.map(({ code }) => code);
        assert.deepEqual(codes(text.replace(COMMENT, '<!-- no word to us -->')), ['quote-altered'], 'without');
        assert.deepEqual(codes(text.includes(COMMENT) ? text : `${COMMENT}\n${text}`), [], 'with');
      });
    }
  });

  it('silences findings at a citation, too', () =>
    check(`${HARBOUR}<!-- verbatim-ignore citation-unknown: the book is out of print -->\nAs told [@lore1999].`));

  it('is counted for each finding that it silences, not for those that are off', () => {
    const { workspace } = workspaceOf(`${HARBOUR}${COMMENT}\n${MISQUOTE} ${MISQUOTE}`);
    assert.equal(checkDraft(workspace, '/draft.md')?.suppressed, 2);
    const configuration = { ...defaultConfiguration, rules: { 'quote-altered': 'off' } } as const;
    const off = apply(workspace, { kind: 'configuration', configuration });
    assert.equal(checkDraft(off, '/draft.md')?.suppressed, 0);
  });

  describe('of no use', () => {
    it('is a hint, in case the paragraph was mended', () =>
      check(`${HARBOUR}${COMMENT}
                     ^^^^^^^^^^^^^ suppression-unused: There is no quote-altered here to ignore.
We have counted the boats.`));
    it('is a hint at the end of the draft', () =>
      check(`${HARBOUR}Word.

${COMMENT}
                     ^^^^^^^^^^^^^ suppression-unused: There is no quote-altered here to ignore.`));
    it('may be taken away', () => {
      checkFix(`${HARBOUR}One.\n\n${COMMENT}\nTwo.`, 'No longer ignore quote-altered here', 'One.\n\nTwo.');
      checkFix(`${HARBOUR}One.\n${COMMENT}\nTwo.`, 'No longer ignore quote-altered here', 'One.\n\nTwo.');
    });
    for (const codes of ['quote-altered, quote-spliced', 'quote-spliced, quote-altered']) {
      it(`may be taken away from ${codes}`, () =>
        checkFix(
          `${HARBOUR}<!-- verbatim-ignore ${codes}: she misspoke -->\n${MISQUOTE}`,
          'No longer ignore quote-spliced here',
          `<!-- verbatim-ignore quote-altered: she misspoke -->\n${MISQUOTE}`,
        ));
    }
    it('is none while the settings turn the finding off', () => {
      const { workspace } = workspaceOf(`${HARBOUR}${COMMENT}\n${MISQUOTE}`);
      const configuration = { ...defaultConfiguration, rules: { 'quote-altered': 'off' } } as const;
      const report = checkDraft(apply(workspace, { kind: 'configuration', configuration }), '/draft.md');
      assert.deepEqual(report?.findings, []);
    });
  });

  describe('that cannot be heard', () => {
    it('gives no reason', () => {
      for (const colon of ['', ':', ': ']) {
        const comment = `<!-- verbatim-ignore quote-altered${colon} -->`;
        const carets = `     ${'^'.repeat(`verbatim-ignore quote-altered${colon}`.trim().length)}`;
        check(`${HARBOUR}${comment}
${carets} suppression-problem: Give a reason after a colon: without one, nothing is ignored.
${MISQUOTE}
${FORTY} ${FOUND}`);
      }
    });
    it('names no finding', () => {
      check(`${HARBOUR}<!-- verbatim-ignore -->
     ^^^^^^^^^^^^^^^ suppression-problem: This does not say what to ignore: write “verbatim-ignore quote-altered: the reason”.
Word.`);
      check(`${HARBOUR}<!-- verbatim-ignore: all of it -->
     ^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression-problem: This does not say what to ignore: write “verbatim-ignore quote-altered: the reason”.
Word.`);
    });
    it('names a finding that there is not, beside one that there is', () =>
      check(`${HARBOUR}<!-- verbatim-ignore quote-improved, quote-altered: she misspoke -->
                     ^^^^^^^^^^^^^^ suppression-problem: There is no finding quote-improved.
${MISQUOTE}`));
    it('is corrected where only a letter is wrong', () =>
      checkFix(
        `${HARBOUR}<!-- verbatim-ignore qoute-altered: she misspoke -->\n${MISQUOTE}`,
        'Change to quote-altered',
        `<!-- verbatim-ignore quote-altered: she misspoke -->\n${MISQUOTE}`,
      ));
    it('shares its line', () => {
      const problem =
        'suppression-problem: Put this comment on a line of its own, above the paragraph: here it ignores nothing.';
      check(`${HARBOUR}${MISQUOTE} <!-- verbatim-ignore quote-altered: she misspoke -->
${FORTY} ${FOUND}
${' '.repeat(MISQUOTE.length)}      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${problem}`);
      check(`${HARBOUR}<!-- verbatim-ignore quote-altered: she misspoke --> Word.
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${problem}`);
    });
    it('has no end, so that all the rest is comment', () =>
      check(`${HARBOUR}<!-- verbatim-ignore quote-altered: she misspoke
^^^^^^^^^^^^^^^^^^^^ suppression-problem: This comment has no end “-->”: nothing after it is checked.

${MISQUOTE}`));
    it('is not silenced by another', () =>
      check(`${HARBOUR}<!-- verbatim-ignore suppression-problem: hush -->
                     ^^^^^^^^^^^^^^^^^^^ suppression-unused: There is no suppression-problem here to ignore.
<!-- verbatim-ignore quote-altered -->
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression-problem: Give a reason after a colon: without one, nothing is ignored.
Word.`));
  });

  describe('is none', () => {
    for (const [where, text] of [
      ['in a block of code', `\`\`\`\n${COMMENT}\n\`\`\`\n\n`],
      ['in code within a line', `Write \`${COMMENT}\` above it.\n\n`],
      ['in indented code', `Word.\n\n    ${COMMENT}\n\n`],
      ['under another name', '<!-- verbatim-ignored quote-altered: she misspoke -->\n'],
      ['in other words', '<!-- Do not use verbatim-ignore quote-altered: she misspoke -->\n'],
    ] as const) {
      it(where, () => check(`${HARBOUR}${text}${MISQUOTE}\n${FORTY} ${FOUND}`));
    }
  });
});

describe('verbatim-ignore in the front matter', () => {
  const withField = (field: string) => `${HARBOUR}---\ntitle: A word\n${field}\n---\n`;

  it('silences a finding in the whole draft', () =>
    check(`${withField('verbatim-ignore:\n  quote-altered: the transcript was mended')}${MISQUOTE}\n\n${MISQUOTE}`));
  it('may be a list, or one line', () => {
    check(`${withField('verbatim-ignore:\n  - quote-altered: the transcript was mended')}${MISQUOTE}`);
    check(
      `${withField('verbatim-ignore: "quote-altered, quote-spliced: the transcript was mended"').replace(
        'quote-altered, quote-spliced',
        'quote-altered',
      )}${MISQUOTE}`,
    );
  });
  it('is a hint where it silences nothing', () =>
    check(`${HARBOUR}---
verbatim-ignore:
  quote-altered: the transcript was mended
  ^^^^^^^^^^^^^ suppression-unused: There is no quote-altered here to ignore.
---
Word.`));
  it('needs a reason in every form', () => {
    for (const field of [
      'verbatim-ignore:\n  quote-altered:\n  ^^^^^^^^^^^^^ !',
      'verbatim-ignore:\n  quote-altered: true\n  ^^^^^^^^^^^^^ !',
      'verbatim-ignore:\n  - quote-altered\n    ^^^^^^^^^^^^^ !',
      'verbatim-ignore: quote-altered\n                 ^^^^^^^^^^^^^ !',
      'verbatim-ignore: [quote-altered]\n                  ^^^^^^^^^^^^^ !',
    ]) {
      const problem = 'suppression-problem: Give a reason after a colon: without one, nothing is ignored.';
      check(`${withField(field.replace('!', problem))}${MISQUOTE}\n${FORTY} ${FOUND}`);
    }
  });
  it('names a finding that there is', () =>
    check(`${HARBOUR}---
verbatim-ignore:
  quote-improved: we know better
  ^^^^^^^^^^^^^^ suppression-problem: There is no finding quote-improved.
---
Word.`));
  it('holds codes', () => {
    for (const value of ['true', '7', '[]', '{}', '[[]]']) {
      check(`${HARBOUR}---
verbatim-ignore: ${value}
${'^'.repeat(17 + value.length)} suppression-problem: This does not say what to ignore: write “verbatim-ignore quote-altered: the reason”.
---
Word.`);
    }
  });
});

describe('verbatim-ignore, whatever is written in it,', () => {
  const words = fc.array(
    fc.constantFrom(
      'quote-altered',
      'quote',
      ',',
      ':',
      ' ',
      '\n',
      '\r\n',
      '-',
      '-->',
      '<!--',
      '“',
      '[',
      '{',
      '#',
      'ß',
      '𝔞',
    ),
    { maxLength: 12 },
  );

  it('is marked within the draft, and silences nothing without a reason', () => {
    fc.assert(
      fc.property(words, fc.boolean(), (parts, inFrontMatter) => {
        const said = parts.join('');
        const draft = inFrontMatter ? `---\nverbatim-ignore: ${said}\n---\n` : `<!-- verbatim-ignore ${said} -->\n`;
        const { workspace, files } = workspaceOf(`${HARBOUR}${draft}\n${MISQUOTE}`);
        const { path, text } = files.at(-1)!;
        const findings = checkDraft(workspace, path)!.findings;
        for (const { span } of findings)
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        const heard = /quote-altered[^:]*:\s*\S/.test(said);
        // A comment without an end, or a field that ends the front matter, takes the quotation with it or leaves it.
        const isWhole = !inFrontMatter && !said.includes('<!--') && !said.includes('-->');
        if (isWhole && !heard)
          assert.ok(
            findings.some(({ code }) => code === 'quote-altered'),
            said,
          );
      }),
      { numRuns: 20 },
    );
  });
});
