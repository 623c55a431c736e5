// Read by every Node that knows ES modules, however old: no import, no syntax younger than 2018 in this file.

/** An expected refusal: shown as its one line, without a stack. */
export class Refusal extends Error {}

/** Checks the Node version before any other file is read, then runs the command's `main(args)`. */
export function enter(load) {
  var version = process.versions.node.split('.').map(Number);
  if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
    console.error('需要 Node.js 20.19 或更高版本，当前是 ' + process.versions.node + '。');
    process.exit(1);
  }
  load()
    .then(function (command) {
      return command.main(process.argv.slice(2));
    })
    .catch(function (error) {
      console.error(error instanceof Refusal ? error.message : error);
      process.exit(1);
    });
}
