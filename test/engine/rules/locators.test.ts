import { checkFindings, checkFix } from '../../support/findings.ts';

describe('locator-wrong', () => {
  const source = `
  //- /corpus/almanac.md
  ---
  title: The shore almanac
  ---
  <!-- page xiv -->
  “We have counted the boats twice over,” said the keeper, Nora Vance.

  <!-- page 134 -->
  “The lamp will burn again by June,” she said.

  <!-- page 135 -->
  “Nobody has to wait for the winter storms,” she said. “The lamp will burn again by June,” she repeated.
  //- /draft.md`;

  it('takes Roman numerals, shortened ranges and words on several pages as they are meant', () => {
    for (const line of [
      '“We have counted the boats twice over,” Vance said [@almanac, p. XIV].',
      '“Nobody has to wait for the winter storms,” Vance said [@almanac, pp. 133-35].',
      '“Nobody has to wait for the winter storms,” Vance said [@almanac, pp. 134f.].',
      '“Nobody has to wait for the winter storms,” Vance said [@almanac, pp. 12 ff.].',
      '“The lamp will burn again by June,” Vance said [@almanac, p. 135].',
      '@almanac [p. 134] has it: “The lamp will burn again by June,” Vance said.',
    ]) {
      checkFindings(`${source}\n  ${line}`);
    }
  });

  it('names the page beside those that are right for other words', () => {
    checkFix(
      `${source}
  She said “we have counted the boats twice over” and “nobody has to wait for the winter storms” [@almanac, p. 135].`,
      'Change to xiv, 135',
      'She said “we have counted the boats twice over” and “nobody has to wait for the winter storms” [@almanac, p. xiv, 135].',
    );
  });

  it('holds times to those that a transcript prints', () => {
    const talk = `
  //- /corpus/talk.md
  ---
  title: A talk about the harbour
  ---
  [0:05] FINCH: We have counted the boats twice over.

  [12:30] MARSH: The lamp will burn again by June.

  [13:05] FINCH: Nobody has to wait for the winter storms.

  [13:20] MARSH: Everybody has to wait for the tide.
  //- /draft.md`;
    checkFindings(`${talk}
  “The lamp will burn again by June,” Marsh said [@talk, 12:41].

  “The lamp will burn again by June,” Marsh said [@talk, at 14:00].
                                                            ^^^^^ locator-wrong: In talk these words are said at 12:30, not at 14:00.`);
    checkFix(
      `${talk}
  “The lamp will burn again by June,” Marsh said [@talk, at 14:00].`,
      'Change to 12:30',
      '“The lamp will burn again by June,” Marsh said [@talk, at 12:30].',
    );
  });

  it('finds words that go on over a time, as players show them, and takes all of a recording for speech', () => {
    const lines = ['0:02', 'we have counted', '0:05', 'the boats twice', '0:09', 'over and over'];
    checkFindings(`
  //- /corpus/clip.txt
  ${lines.join('\n  ')}
  //- /draft.md
  The film says: “we have counted the boats twice over and over” [@clip, 0:05].

  Vance said “we have counted the boats” [@clip, 0:30].
                                                 ^^^^ locator-wrong: In clip these words are said at 0:02, not at 0:30.`);
    checkFindings(`
  //- /corpus/clip.md
  ---
  title: A clip
  ---
  [00:02] We have counted

  [00:05] the boats twice

  [00:09] over and over.
  //- /draft.md
  The film says: “We have counted the boats twice over and over” [@clip, 0:05].`);
  });

  it('holds paragraphs to the numbers that are printed before them', () => {
    const reason = 'The court has heard the town and the company at length, and it finds as it does for these reasons.';
    checkFindings(`
  //- /corpus/ruling.md
  ---
  title: Town v. Company
  ---
  [41] ${reason}

  [42] A lease that nobody has signed binds nobody. ${reason}

  [43] ${reason}

  [44] The quay belongs to the town. ${reason}

  [45] ${reason}
  //- /draft.md
  “A lease that nobody has signed binds nobody” [@ruling, para. 42].

  “The quay belongs to the town” [@ruling, ¶¶ 42-43].
                                              ^^^^^ locator-wrong: In ruling these words are in para. 44, not 42-43.

  “The quay belongs to the town” [@ruling, para. 2].
                                                 ^ locator-wrong: In ruling these words are in para. 44, not 2.`);
  });

  it('holds sections and chapters to the headings, and is silent where these number less than the writer does', () => {
    checkFindings(`
  //- /corpus/report.md
  # The harbour report

  “We have counted the boats twice over,” said Ada Finch.

  ## 1. The lease

  “The lamp will burn again by June,” said Ada Finch.

  ### 1.1 Its end

  “Nobody has to wait for the winter storms,” said Ada Finch.

  ## 2. The town

  “The quay belongs to all of us here,” said Ada Finch.
  //- /draft.md
  “Nobody has to wait for the winter storms,” said Finch [@report, sec. 1.1].

  “Nobody has to wait for the winter storms,” said Finch [@report, sec. 1].

  “Nobody has to wait for the winter storms,” said Finch [@report, {sec. Its end}].

  “Nobody has to wait for the winter storms,” said Finch [@report, {sec. Summary}].

  “Nobody has to wait for the winter storms,” said Finch [@report, sec. 7].

  “Nobody has to wait for the winter storms,” said Finch [@report, chap. 2].

  “Nobody has to wait for the winter storms,” said Finch [@report, § 2].
                                                                     ^ locator-wrong: In report these words are in sec. 1.1, not 2.

  “The quay belongs to all of us here,” said Finch [@report, {sec. The lease}].
                                                                   ^^^^^^^^^ locator-wrong: In report these words are in sec. The town, not The lease.`);
  });

  it('holds whatever else the source has marks for', () => {
    checkFindings(`
  //- /corpus/poem.md
  # The lamp

  <!-- verse 12 -->
  The boats come home, the lamp is lit for all of them tonight.

  <!-- verse 13 -->
  And nobody has ever asked who pays for so much light.
  //- /draft.md
  It ends so: “nobody has ever asked who pays for so much light” [@poem, v. 13].

  It ends so: “nobody has ever asked who pays for so much light” [@poem, v. 12].
                                                                            ^^ locator-wrong: In poem these words are in v. 13, not 12.`);
  });

  it('only hints where paragraphs must be counted, and only where nobody counts so', () => {
    const release = `
  //- /corpus/release.md
  ---
  title: The harbour
  ---
  # The harbour

  A caption

  “We have counted the boats twice over,” said Ada Finch, the mayor.

  The town was quiet on Tuesday.

  “The lamp will burn again by June,” she said.
  //- /draft.md`;
    checkFindings(`${release}
  “The lamp will burn again by June,” said Finch [@release, para. 3].

  “The lamp will burn again by June,” said Finch [@release, para. 5].

  “The lamp will burn again by June,” said Finch [@release, para. 9].
                                                                  ^ locator-wrong: release prints no numbers of paragraphs: counted, these words are in para. 3-5, not 9.`);
  });
});
