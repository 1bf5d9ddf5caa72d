import { messages } from './messages';
import { exit, run } from './run';

// A reader that has seen enough (`… | head`) closes its end; that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
} catch (error) {
  process.stderr.write(`${messages.unexpected(error)}\n`);
  process.exitCode = exit.refused;
}
