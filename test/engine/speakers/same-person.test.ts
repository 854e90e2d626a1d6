import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Speaker } from '../../../server/src/engine/speakers/attribution.ts';
import { type Agreement, samePerson } from '../../../server/src/engine/speakers/same-person.ts';

/** A speaker in one line: `name | alias, alias | role, role`. */
function speaker(line: string): Speaker {
  const [name = '', aliases = '', roles = ''] = line.split('|').map((part) => part.trim());
  const list = (part: string) => part.split(/, /).filter(Boolean);
  return { name, aliases: list(aliases), roles: list(roles) };
}

/** Each line: the draft's speaker, what is expected, the source's speaker. Holds in both directions. */
function check(expected: Agreement, ...pairs: readonly (readonly [draft: string, source: string])[]): void {
  for (const [draft, source] of pairs) {
    assert.equal(samePerson(speaker(draft), speaker(source)), expected, `${draft} : ${source}`);
    assert.equal(samePerson(speaker(source), speaker(draft)), expected, `${source} : ${draft}`);
  }
}

const PEACH = 'Stuart Peach | Air Chief Marshal Sir Stuart Peach, Peach | the Chairman of the NATO Military Committee';
const BROEKS = 'Jan Broeks | Lieutenant General Broeks | Director General of the NATO International Military Staff';

describe('samePerson', () => {
  it('takes parts of one name for the same', () => {
    check(
      'same',
      ['Broeks', BROEKS],
      ['General Broeks', BROEKS],
      ['Lt. Gen. Jan Broeks', BROEKS],
      ['J. Broeks', BROEKS],
      ['Sir Stuart Peach', PEACH],
      ['Hillary Clinton', 'Hillary Rodham Clinton'],
      ['Hillary Clinton', 'Clinton'],
      ['Bob Scott', 'Robert C. Scott'],
      ['von der Leyen', 'Ursula von der Leyen'],
      ['Martin Luther King Jr.', 'Martin Luther King'],
    );
  });

  it('sees through spelling', () => {
    check(
      'same',
      ['Francois Hollande', 'François Hollande'],
      ['Jürgen Schröder', 'Juergen Schroeder'],
      ['Hans Werner Wiermann', 'Hans-Werner Wiermann'],
      ['O’Brien', "Tim O'Brien"],
      ['هانز فيرنر ويرمان', 'الجنرال ويرمان'],
    );
    check('unknown', ['Volodymyr Zelensky', 'Wolodymyr Zelenskyj'], ['Muammar Gaddafi', 'Moamer Qadhafi']);
  });

  it('compares consonants across scripts, and never says different there', () => {
    check('same', ['Hans-Werner Wiermann', 'هانز فيرنر ويرمان'], ['Lavrov', 'Лавров']);
    check('unknown', ['Jan Broeks', 'هانز فيرنر ويرمان'], ['Stuart Peach', 'Лавров']);
  });

  it('tells two people apart', () => {
    check(
      'different',
      ['Jan Broeks', PEACH],
      ['Mateo Sanz | Sanz', 'Lola Sanz | Sanz'],
      ['Broeks', PEACH],
      [BROEKS, PEACH],
      ['General Broeks', 'General Peach'],
      ['Bill Clinton', 'Hillary Clinton'],
      ['Ada Finch', 'Imani Diallo'],
    );
  });

  it('does not know bodies from those who speak for them', () => {
    check(
      'unknown',
      ['NATO', 'Jens Stoltenberg'],
      ['the Taliban', 'Jens Stoltenberg'],
      ['Greenpeace', 'Ada Finch | | spokeswoman for Greenpeace'],
      ['Nordvolt', 'Ada Finch | | spokeswoman'],
      ['the Clinton campaign', 'Brian Fallon'],
      ['Pakistan', 'Sohail Mahmood'],
      ['Foreign Ministry', 'Tehmina Janjua'],
    );
  });

  it('does not know a role from a name unless the name bears it', () => {
    check('unknown', ['the minister', PEACH], ['a spokesman', 'Brian Fallon']);
    check(
      'same',
      ['the Chairman of the NATO Military Committee', PEACH],
      ['the minister', 'Ada Finch | | the minister'],
    );
  });

  it('leaves doubt as doubt', () => {
    check('unknown', ['Jan Broeks', 'Jens Broeks'], ['Stoltenberg', 'Stoltenburg']);
    assert.equal(samePerson(undefined, speaker(PEACH)), 'unknown');
    assert.equal(samePerson(speaker(PEACH), undefined), 'unknown');
  });

  it('is total, symmetric, and sure that one is oneself', () => {
    const line = fc
      .array(fc.constantFrom('Jan', 'Broeks', 'the', 'NATO', 'General', 'de', 'J.', 'فيرنر', '|', ',', '-', '’'))
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(line, line, (one, other) => {
        assert.equal(samePerson(speaker(one), speaker(other)), samePerson(speaker(other), speaker(one)));
        assert.notEqual(samePerson(speaker(one), speaker(one)), 'different');
      }),
    );
  });
});
