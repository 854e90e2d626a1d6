// Stands in for the native @vscode/native-watchdog: ends this process once its parent is gone.
const EVERY_MS = 2000;

exports.start = (parent) => {
  const timer = setInterval(() => {
    try {
      process.kill(parent, 0);
    } catch {
      process.exit(87);
    }
  }, EVERY_MS);
  timer.unref();
};
exports.exit = (code) => process.exit(code ?? 0);
