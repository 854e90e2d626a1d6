import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { words } from '../../../server/src/engine/text/words.ts';
import { shared } from '../../support/shared.ts';

/**
 * The sample articles tell of real events in our own sentences. Of other people's text they hold short fragments of
 * speech alone: exactly as spoken, each given to the one who spoke it.
 */
const REAL: Record<string, { seed: string; fragments: readonly (readonly [words: string, speaker: string | null])[] }> =
  {
    'nato-talks-2018.md': {
      seed: '000_5de100ad7c00866b.txt',
      fragments: [
        ['the important role Pakistan has played', 'Stuart Peach'],
        ['by fully supporting the Afghan-efforts', 'Stuart Peach'],
        ['eradicating the extremist threats and any safe-heavens', 'Stuart Peach'],
        ['the positive momentum created by previous editions', 'Jan Broeks'],
        ['greatly value our military dialogue and partnership', 'Jan Broeks'],
        ['has a key role to play', 'Jan Broeks'],
        ['find no safe havens', 'Jan Broeks'],
        ['For the first time in 17 years,', 'Jan Broeks'],
        ['there is real potential for peace', 'Jan Broeks'],
        ['a productive day of discussions', 'Jan Broeks'],
        ['the value of high level talks', 'Jan Broeks'],
      ],
    },
    'islamabad-visit.md': { seed: '001_ed0bee0b2eb72bc6.txt', fragments: [['global partners', null]] },
    'pakistan-nato-background.txt': {
      seed: '002_abf1e841ccfd950b.txt',
      fragments: [
        ['partners across the globe', null],
        ['Major non-NATO ally', null],
        ['committed to a strong, stable Afghanistan', 'Shaukat Aziz'],
        ['will benefit the most', 'Shaukat Aziz'],
      ],
    },
    'wiermann-2021.md': {
      seed: '003_1aec17aeeb3cacbc.txt',
      fragments: [
        ['باكستان شريك مهم في الحرب على الإرهاب', 'هانز فيرنر ويرمان'],
        ['جزء لا يتجزأ من نهج الحلف', 'هانز فيرنر ويرمان'],
        ['ليست مسؤولية أمة واحدة أو منظمة واحدة', 'هانز فيرنر ويرمان'],
        ['مسؤولية مشتركة بين الحلفاء والشركاء', 'هانز فيرنر ويرمان'],
      ],
    },
    'brussels-and-tehran.md': {
      seed: '004_f9f9d0a5e3cd15bb.txt',
      fragments: [
        ['big challenge', 'Jens Stoltenberg'],
        ['working also out of bases in Pakistan', 'Jens Stoltenberg'],
        ['raised that several times', 'Jens Stoltenberg'],
        ['any kind of sanctuary for the terrorists', 'Jens Stoltenberg'],
        ['will gain so much', 'Jens Stoltenberg'],
        ['We will not go back in combat operations,', 'Jens Stoltenberg'],
        ['help the Afghans break the stalemate', 'Jens Stoltenberg'],
        ['they will not win on the battleground', 'Jens Stoltenberg'],
        ['all foreign forces', 'Taliban'],
        ['actionable intelligence', 'Tehmina Janjua'],
      ],
    },
  };
const INVENTED = ['marrowick-vote.md', 'northgate-address.md'];
const LONGEST_FRAGMENT = 8;

describe('the sample corpus', () => {
  const folder = fileURLToPath(new URL('../../../corpus/', import.meta.url));
  const files = readdirSync(folder).sort();

  it('holds the articles that are vouched for here, and no other', () => {
    assert.deepEqual(files, [...Object.keys(REAL), ...INVENTED].sort());
  });

  for (const [file, { fragments }] of Object.entries(REAL)) {
    it(`${file} quotes in short fragments alone`, () => {
      const quoted = quotedIn(body(folder, file));
      assert.deepEqual(
        quoted,
        fragments.map(([fragment]) => fragment),
      );
      for (const fragment of quoted) assert.ok(folded(fragment).length <= LONGEST_FRAGMENT, fragment);
    });
  }

  for (const file of files) {
    it(`${file} shares no run of ${LONGEST_FRAGMENT + 1} words with a seed`, function () {
      const seeds = shared('seeds');
      if (seeds === undefined) return this.skip();
      const ours = runs(readFileSync(`${folder}${file}`, 'utf8'));
      for (const seed of readdirSync(seeds).filter((name) => name.endsWith('.txt'))) {
        const theirs: ReadonlySet<string> = new Set(runs(readFileSync(`${seeds}/${seed}`, 'utf8')));
        assert.deepEqual(
          ours.filter((run) => theirs.has(run)),
          [],
          seed,
        );
      }
    });
  }

  for (const [file, { seed, fragments }] of Object.entries(REAL)) {
    it(`${file} quotes each speaker with what was spoken`, function () {
      const labels = shared('seeds/gold.json');
      if (labels === undefined) return this.skip();
      const spoken: Spoken[] = JSON.parse(readFileSync(labels, 'utf8'))[seed].quotes;
      for (const [fragment, speaker] of fragments) {
        const held = spoken.some((quote) => quote.speaker === speaker && contains(quote.text, fragment));
        assert.ok(held, `${speaker}: ${fragment}`);
      }
    });
  }
});

type Spoken = { text: string; speaker: string | null };

/** What stands below the front matter. */
function body(folder: string, file: string): string {
  return readFileSync(`${folder}${file}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
}

function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(/“([^”]*)”|"([^"]*)"/g)].map((match) => match[1] ?? match[2]!);
}

function folded(text: string): readonly string[] {
  return words(text).map((word) => word.folded);
}

/** True when the words of `part` stand one after another in `whole`. */
function contains(whole: string, part: string): boolean {
  return ` ${folded(whole).join(' ')} `.includes(` ${folded(part).join(' ')} `);
}

/** Every run of words that is one longer than a fragment may be. */
function runs(text: string): readonly string[] {
  const all = folded(text);
  return all.flatMap((_, at) => {
    const run = all.slice(at, at + LONGEST_FRAGMENT + 1);
    return run.length > LONGEST_FRAGMENT ? [run.join(' ')] : [];
  });
}
