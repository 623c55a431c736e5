// A process beside the test: adds one to every `step` so many times, as `npm run import` writes beside the product.
const libsql = require('libsql');

const [file, times] = process.argv.slice(2);
const database = new libsql(file, { timeout: 10_000 });
const stepOn = database.transaction(() => database.exec('UPDATE line SET step = step + 1'));

process.once('message', () => {
  for (let time = 0; time < Number(times); time++) stepOn.immediate();
  database.close();
  process.disconnect();
});
process.send('ready');
