/**
 * Runs one check on a compiled mini-program: `node check.mjs <check> <folder with project.config.json>`.
 * Prints what is wrong, a line each, and leaves with 1. WeChat's tool answers from its memory when it is asked twice:
 * one process, one check.
 */
const [name, folder] = process.argv.slice(2);
const { default: check } = await import(`./checks/${name}.mjs`);
const problems = await check(folder);
for (const problem of problems) console.log(`✗ ${problem}`);
process.exit(problems.length === 0 ? 0 : 1); // its watchers would keep the process alive
