import assert from 'node:assert/strict';
import { parseSource } from '../../../server/src/engine/corpus/source.ts';

const BODY =
  'The council voted on Tuesday to keep the old harbour open for another ten years, and to pay for a new wall with the money of the port.';

/** What the form of a clipped text says, as `title | author | publisher | date`, with "-" for what it does not say. */
function check(lines: readonly string[], expected: string): void {
  const { title, author, publisher, date } = parseSource({ path: 'a.txt', text: lines.join('\n') }).metadata;
  assert.equal([title, author, publisher, date].map((field) => field ?? '-').join(' | '), expected);
}

describe('a clipped text', () => {
  it('says nothing where only the story was copied', () => {
    check([BODY, '', BODY], '- | - | - | -');
    check(['The harbour at dawn, seen from the old wall.', '', BODY], '- | - | - | -');
    check(['He was born on 4 May 1950.', BODY, 'In June 2001 it closed.'], '- | - | - | -');
  });

  it('names its source and the day of issue in parentheses', () => {
    check(
      ['Council Keeps the Old Harbour Open', '(Source: North Wind Agency; issued Oct 26, 2018)', BODY],
      'Council Keeps the Old Harbour Open | - | North Wind Agency | 2018-10-26',
    );
  });

  it('opens with a dateline', () => {
    check([`Port Royal, 21 October 2021 (NWA): ${BODY}`], '- | - | NWA | 2021-10-21');
    check([`PORT ROYAL (Reuters) - ${BODY}`], '- | - | Reuters | -');
    check([`New Haven (NWA) — ${BODY}`], '- | - | NWA | -');
    check([`PORT ROYAL, Oct. 26, 2018 — ${BODY}`], '- | - | - | 2018-10-26');
    check(
      ['Harbour Reports Loss', `PORT ROYAL, Oct. 26, 2018 /NWA/ -- ${BODY}`],
      'Harbour Reports Loss | - | NWA | 2018-10-26',
    );
    check(
      [
        'Harbour Foods, Inc.',
        '26 Oct, 2018, 16:05 ET',
        'Share this article',
        'Harbour Reports Loss',
        `PORT ROYAL, Oct. 26, 2018 /NWA/ -- ${BODY}`,
      ],
      'Harbour Reports Loss | - | NWA | 2018-10-26',
    );
    check([`Ada Finch (harbourpost) : ${BODY}`], '- | Ada Finch | harbourpost | -');
    check([`Ada Finch (left) - ${BODY}`], '- | - | - | -');
    check([`كابول (رويترز) - ${BODY}`], '- | - | رويترز | -');
  });

  it('has a byline and a date under its headline', () => {
    check(
      ['Council keeps the old harbour open', 'By Ada Finch', 'October 26, 2018', '', BODY],
      'Council keeps the old harbour open | Ada Finch | - | 2018-10-26',
    );
    check(
      [
        'Council keeps the old harbour open',
        'By Ada Finch and Ben Marsh | Published on Friday, 26 October 2018, 10:30 GMT',
        BODY,
      ],
      'Council keeps the old harbour open | Ada Finch and Ben Marsh | - | 2018-10-26',
    );
    check(
      ['Der Rat hält den Hafen offen', 'Von Ada Finch', '26.10.2018', BODY],
      'Der Rat hält den Hafen offen | Ada Finch | - | 2018-10-26',
    );
    check(['By the old harbour wall', BODY], 'By the old harbour wall | - | - | -');
  });

  it('is a page of a wiki', () => {
    check(
      ['You can edit almost every page. See how.', '', 'Old Harbour', '', 'From Harbour Wiki', '', 'Old Harbour', BODY],
      'Old Harbour | - | Harbour Wiki | -',
    );
    check(['Harbour', 'From Wikipedia, the free encyclopedia', BODY], '- | - | Wikipedia | -');
  });

  it('repeats its page’s name and motto before the headline', () => {
    const top = ['The Daily Harbour of Port Royal', 'Words from the sea'];
    check(
      [...top, ...top, '', 'Council keeps the harbour open', '', BODY],
      'Council keeps the harbour open | - | The Daily Harbour of Port Royal | -',
    );
  });

  it('has menus, trails and buttons around its headline', () => {
    check(
      [
        'Home',
        'Sign in',
        'Home > News > Port',
        'Share this article',
        'Council keeps the harbour open',
        'Photo: Ada Finch',
        BODY,
      ],
      'Council keeps the harbour open | - | - | -',
    );
  });

  it('names its site after the headline, or at the foot of the page', () => {
    check(
      ['Council keeps the harbour open | Harbour Post', BODY],
      'Council keeps the harbour open | - | Harbour Post | -',
    );
    check(['Council keeps the harbour open - Port News', BODY], 'Council keeps the harbour open | - | Port News | -');
    check([BODY, '', '© 2018 North Wind Media. All rights reserved.'], '- | - | North Wind Media | -');
  });

  it('says when and by whom it was posted, and when it was changed', () => {
    check(
      ['The Harbour Blog', 'Why we should keep the harbour', 'Posted on March 3, 2020 by Ada Finch', BODY],
      'Why we should keep the harbour | Ada Finch | The Harbour Blog | 2020-03-03',
    );
    check(
      ['La ville garde son vieux port', 'Publié le 12 février 2021 à 18h30, modifié le 13 février 2021 à 09h02', BODY],
      'La ville garde son vieux port | - | - | 2021-02-12',
    );
  });

  it('names a writer in office, which is no headline', () => {
    check(
      ['Town votes to keep its harbour', '', 'Ada Finch, political editor', 'Fri 12 Feb 2021 18.30 GMT', BODY],
      'Town votes to keep its harbour | Ada Finch | - | 2021-02-12',
    );
    check(
      [
        'Town votes to keep its harbour',
        '',
        'Ada Finch North of England correspondent',
        'Fri 12 Feb 2021 18.30 GMT',
        BODY,
      ],
      'Town votes to keep its harbour | - | - | 2021-02-12',
    );
  });

  it('has its summary under the headline', () => {
    check(
      [
        'Menu',
        'The Daily Harbour',
        'Town votes to keep its old harbour',
        'Result ends years of argument over plan to sell quay to hotels',
        '',
        BODY,
      ],
      'Town votes to keep its old harbour | - | The Daily Harbour | -',
    );
  });

  it('has a headline that is shorter than its summary', () => {
    const summary = 'Fishers say the new wall has come too late for most of them';
    const head = ['By Ada Finch', '26 October 2018', BODY];
    for (const title of [
      'The wall is up',
      'The wall is up, the council says',
      'Is the wall up?',
      'Wall is up at last in the harbour of the north',
    ]) {
      check([title, summary, ...head], `${title} | Ada Finch | - | 2018-10-26`);
      check([title, '', summary, '', ...head], `${title} | Ada Finch | - | 2018-10-26`);
      check(
        ['Menu', 'Harbour Post', 'Home', 'News', title, summary, ...head],
        `${title} | Ada Finch | Harbour Post | 2018-10-26`,
      );
    }
    check(
      ['After the Storm', 'Fishers say it has come too late', ...head],
      'After the Storm | Ada Finch | - | 2018-10-26',
    );
    check(
      [
        'Der Rat hält den Hafen',
        'Die Fischer sagen, die Mauer komme für die meisten von ihnen zu spät',
        'Ein Kommentar von Ada Finch',
        '26.10.2018',
        BODY,
      ],
      'Der Rat hält den Hafen | Ada Finch | - | 2018-10-26',
    );
  });

  it('has a menu in capitals or a section over its headline', () => {
    for (const line of ['HOME NEWS SPORT SHOWBIZ TV MONEY', 'Crime & Courts', 'FOR IMMEDIATE RELEASE'])
      check(
        [line, 'Town votes to keep its harbour', 'By Ada Finch', BODY],
        'Town votes to keep its harbour | Ada Finch | - | -',
      );
    check(['USA: Senate votes to keep its harbour', BODY], 'USA: Senate votes to keep its harbour | - | - | -');
  });

  it('has no section, speaker or writer for a headline', () => {
    check(
      ['Harbour Post | Interviews', '“The wall was never mine”', 'Interview: Ada Finch', '26 October 2018', BODY],
      '“The wall was never mine” | Ada Finch | Harbour Post | 2018-10-26',
    );
    check(['Letters', 'Not on my wall', '', BODY], 'Not on my wall | - | - | -');
    check(
      ['Startseite', 'Kommentar', 'Wer mauert, verliert', 'Von Ada Finch', BODY],
      'Wer mauert, verliert | Ada Finch | - | -',
    );
    check(
      [
        'Harbour Bill',
        'Volume 12: debated on Friday 26 October 2018',
        'Third Reading',
        '18:07:00',
        'Ada Finch (Port Royal) (Lab)',
        'Will the Minister give way on the matter of the wall?',
        BODY,
      ],
      'Harbour Bill | - | - | 2018-10-26',
    );
  });

  it('names its writer by other words than “by”, in capitals, or right over the day', () => {
    const title = 'Town votes to keep its harbour';
    const by = (line: string, author: string) =>
      check([title, line, '26 October 2018', BODY], `${title} | ${author} | - | 2018-10-26`);
    by('By ADA FINCH', 'Ada Finch');
    by('di Ada Finch', 'Ada Finch');
    by('Words by Ada Finch. Photographs by Ben Marsh', 'Ada Finch');
    by('By Ada Finch, Ben Marsh and Cleo Ray', 'Ada Finch, Ben Marsh and Cleo Ray');
    by('by Ada Finch (Harbour Press)', 'Ada Finch');
    by('Text: Ada Finch', 'Ada Finch');
    by('Ada Finch', 'Ada Finch');
    by('ADA FINCH', 'Ada Finch');
    by('By the harbour wall', '-');
    by('BY THE WALL', '-');
    check(['Ada Finch', '26 October 2018', BODY], 'Ada Finch | - | - | 2018-10-26');
  });

  it('says the day after the place, behind a change, or as machines and in Japan people write it', () => {
    const on = (line: string, date: string) =>
      check(['Town votes to keep its harbour', line, BODY], `Town votes to keep its harbour | - | - | ${date}`);
    on('Santander - 19 NOV 2018 - 20:14 CET', '2018-11-19');
    on('Updated: 09:14, 27 October 2018 | Published: 22:01, 26 October 2018', '2018-10-26');
    on('Aktualisiert am 26.10.2018-09:14', '2018-10-26');
    on('2018-10-26T10:00:00Z', '2018-10-26');
    on('2018年10月26日 18時30分', '2018-10-26');
    on('03/04/2018', '-');
  });

  it('has its masthead for a publisher, and no sentence about rights', () => {
    const title = 'Town votes to keep its harbour';
    check(
      ['Harbour Herald', 'Menu', title, 'By Ada Finch', BODY, '© 2018 Herald Media Ltd'],
      `${title} | Ada Finch | Harbour Herald | -`,
    );
    check(['Slow Water', 'Menu', title, BODY, '© 2018 Slow Water'], `${title} | - | Slow Water | -`);
    for (const line of ['© RIPRODUZIONE RISERVATA', '© Crown copyright', '© is a symbol.', '© 2018 Ada Finch'])
      check([title, 'By Ada Finch', BODY, line], `${title} | Ada Finch | - | -`);
  });

  it('has the place and the day of a release under its headline', () => {
    check(
      ['PRESS RELEASE', 'Minister opens new harbour wall', 'Port Royal, 4 June 2019', BODY],
      'Minister opens new harbour wall | - | - | 2019-06-04',
    );
  });

  it('takes no date of another article', () => {
    check([BODY, BODY, 'Related', 'The wall that broke', 'January 5, 2020'], '- | - | - | -');
  });

  it('ends with the writer’s initials and the day', () => {
    check([BODY, 'AF/B – 09.11.2017', '', 'Leave a Reply'], '- | - | - | 2017-11-09');
  });
});
