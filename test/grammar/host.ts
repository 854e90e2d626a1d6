import type { IRawGrammar } from 'vscode-textmate';

/**
 * As much of an editor's Markdown grammar as citations meet: its scope names, and the places where its rules win over
 * or give way to what is injected. Written for these tests.
 */
export const host: Omit<IRawGrammar, 'repository'> & { repository: Partial<IRawGrammar['repository']> } = {
  scopeName: 'text.html.markdown',
  patterns: [
    { begin: '\\A---$', end: '^---$', contentName: 'meta.embedded.block.frontmatter' },
    { begin: '^```', end: '^```$', name: 'markup.fenced_code.block.markdown' },
    { begin: '^\\$\\$', end: '\\$\\$', name: 'markup.math.block.markdown' },
    { include: '#comment' },
    { match: '^ {4,}\\S.*$', name: 'markup.raw.block.markdown' },
    { match: '^\\[[^\\]]+\\]: .*$', name: 'meta.link.reference.def.markdown' },
    { begin: '^#+ ', end: '$', name: 'markup.heading.markdown', patterns: [{ include: '#inline' }] },
    {
      begin: '(^|\\G)(?=\\S)',
      while: '(^|\\G)(?=\\S)',
      name: 'meta.paragraph.markdown',
      patterns: [{ include: '#inline' }],
    },
  ],
  repository: {
    comment: { begin: '<!--', end: '-->', name: 'comment.block.html' },
    inline: {
      patterns: [
        { include: '#comment' },
        { begin: '`', end: '`', name: 'markup.inline.raw.string.markdown' },
        { begin: '\\$', end: '\\$', name: 'markup.math.inline.markdown' },
        { match: '\\\\[-`*_#+.!(){}\\[\\]\\\\>]', name: 'constant.character.escape.markdown' },
        { begin: '\\*(?=\\S)', end: '(?<=\\S)\\*', name: 'markup.italic.markdown', patterns: [{ include: '#inline' }] },
        { begin: '</?[a-z]+', end: '>', name: 'meta.tag.html' },
        { match: '!?\\[[^\\]]*\\]\\([^)]*\\)', name: 'meta.link.inline.markdown' },
        { match: '\\[[^\\s\\]]+\\]', name: 'meta.link.reference.markdown' },
      ],
    },
  },
};
