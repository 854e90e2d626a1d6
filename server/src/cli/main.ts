#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { run } from './run.ts';

/** Columns. Longer lines are hard to read, however wide the terminal is. */
const LONGEST_LINE = 100;

// Whoever reads the output may stop early, as `head` does; that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

void run(process.argv.slice(2), {
  cwd: process.cwd(),
  width: Math.min(process.stdout.columns ?? 80, LONGEST_LINE),
  colour: wantsColour(),
  home: dirname(realpathSync(process.argv[1]!)),
  readAll: () => buffer(process.stdin),
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
}).then((code) => {
  // Not process.exit, which would cut off what a pipe has not yet taken.
  if (code !== undefined) process.exitCode = code;
});

/** On a terminal, unless NO_COLOR is set (no-color.org); FORCE_COLOR wants it everywhere, but for its value 0. */
function wantsColour(): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return process.stdout.isTTY === true && !NO_COLOR && TERM !== 'dumb';
}
