import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../port.mjs';
import { run } from '../run.mjs';
import { find } from './find.mjs';
import { newFolder, startPrivate } from './private-engine.mjs';

const installer = () => find('mariadb-install-db', 'mysql_install_db');

/** The server's program, where the one that lays out its folder is there as well. */
export const mariadbServer = () => installer() && find('mariadbd', 'mysqld');

/** Root may not run the server without saying so. */
const asUser = () => (process.getuid?.() === 0 ? ['--user=root'] : []);

async function installInto(folder) {
  const where = ['--no-defaults', `--datadir=${folder}`];
  const how = ['--auth-root-authentication-method=normal', '--skip-test-db', ...asUser()];
  const { code, output } = await run(installer(), [...where, ...how], { quiet: true });
  if (code !== 0) throw new Error(`mariadb-install-db failed.\n${output}`);
}

/** A new MariaDB for this run alone. Resolves to `{ url, stop }`; the account of the URL may do everything. */
export async function startMariadb() {
  const folder = newFolder('db');
  await installInto(folder);
  const accounts = join(folder, 'accounts.sql');
  writeFileSync(
    accounts,
    "CREATE USER app@'127.0.0.1' IDENTIFIED BY 'app';\nGRANT ALL ON *.* TO app@'127.0.0.1' WITH GRANT OPTION;\n",
  );
  const port = await freePort();
  const args = [
    '--no-defaults',
    ...asUser(),
    `--datadir=${folder}`,
    `--socket=${join(folder, 's.sock')}`,
    `--pid-file=${join(folder, 'p.pid')}`,
    `--port=${port}`,
    `--init-file=${accounts}`,
    '--bind-address=127.0.0.1',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_unicode_ci',
    '--innodb-buffer-pool-size=256M',
  ];
  const stop = await startPrivate({ folder, program: mariadbServer(), args, port });
  return { url: `mysql://app:app@127.0.0.1:${port}`, stop };
}
