// Stands in for the language server: tells how it was called, and what came in through stdin.
const { basename } = require('node:path');

let heard = '';
process.stdin.on('data', (part) => {
  heard += part;
});
process.stdin.on('end', () => {
  process.stdout.write(`${[basename(process.argv[1]), ...process.argv.slice(2)].join(' ')} heard ${heard}`);
});
