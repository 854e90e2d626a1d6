import { checkFindings } from '../../support/findings.ts';

const SOURCES = `
  //- /corpus/lighthouse.md
  ---
  title: The dark lighthouse
  author: Mei Lin
  publisher: The Shore Courier
  date: 2024-03-14
  speakers: [{ name: Nora Vance, roles: [keeper] }]
  ---
  The lamp of Marrow Bay has failed fourteen times since 1999, said the keeper. An American engineer asks 1,200 crowns.
  //- /corpus/vote.md
  ---
  title: The vote
  ---
  The council voted on Tuesday.`;

/** A line, with the figures of it that its source does not have. */
function check(line: string, ...missing: readonly string[]): void {
  let at = 0;
  const marks = missing.map((figure) => {
    at = line.indexOf(figure, at);
    const note = `figure-not-in-source: lighthouse has no “${figure}”.`;
    return `${' '.repeat(at + 2)}${'^'.repeat(figure.length)} ${note}`;
  });
  const fixture = `${SOURCES}\n  //- /draft.md\n  ${[line, ...marks].join('\n')}`;
  checkFindings(fixture, { 'figure-not-in-source': 'hint' });
}

describe('figures of a sentence that cites one source', () => {
  it('are held to it, by their value', () => {
    check('The lamp has failed 14 times [@lighthouse].');
    check('The lamp has failed 41 times [@lighthouse].', '41');
    check('The repairs cost 1.200 crowns [@lighthouse].');
    check('The repairs cost twelve hundred crowns, or 12,000 [@lighthouse].', '12,000');
    check('By @lighthouse, it failed since 1989.', '1989');
  });

  it('are names, by their last word, and what front matter says', () => {
    check('So says Nora Vance, the keeper of Marrow Bay [@lighthouse].');
    check('So says Mrs Vance to Lin’s Shore Courier [@lighthouse].');
    check('Tom Okoro says so [@lighthouse].', 'Tom Okoro');
    check('Okoro says so [@lighthouse].');
    check('The keeper told Okoro’s union of engineers from America [@lighthouse].', 'Okoro');
  });

  it('are dates, by the day of the source as well', () => {
    check('On 14 March 2024 the lamp was dark [@lighthouse].');
    check('On Thursday the lamp was dark [@lighthouse].');
    check('In October the lamp was dark [@lighthouse].', 'October');
  });

  it('are left alone in quotation marks, without a source or with two', () => {
    check('Finch has 41 boats.');
    check('Finch has 41 boats [@lighthouse; @vote].');
    check('The keeper says so [@lighthouse]. Finch has 41 boats.');
  });

  it('are silent until they are asked for', () => {
    checkFindings(`${SOURCES}\n  //- /draft.md\n  The lamp has failed 41 times [@lighthouse].`);
  });
});
