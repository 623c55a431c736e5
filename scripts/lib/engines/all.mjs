import { find } from './find.mjs';
import { mariadbServer, startMariadb } from './mariadb.mjs';
import { redisServer, startRedis } from './redis.mjs';
import { wechatTools } from '../wechat-tools.mjs';

/** What the tests can use beyond Node: the variable that tells them, how to have it, and how to start it. */
const engines = [
  {
    title: 'MariaDB',
    variable: 'TEST_MYSQL_URL',
    remedy: 'apt-get install mariadb-server',
    find: mariadbServer,
    start: startMariadb,
  },
  {
    title: 'Redis',
    variable: 'TEST_REDIS_URL',
    remedy: 'apt-get install redis-server',
    find: redisServer,
    start: startRedis,
  },
  {
    title: 'Chromium',
    variable: 'TEST_CHROMIUM',
    remedy: 'apt-get install chromium',
    find: () => find('chromium', 'chromium-browser', 'google-chrome'),
  },
  {
    title: '微信代码检查工具',
    variable: 'TEST_MINIPROGRAM_CI',
    remedy: 'npm ci --prefix miniprogram/ci --ignore-scripts',
    find: wechatTools,
  },
];

/**
 * Starts what is installed and not already named in the environment.
 * Resolves to `{ env, missing, stop }`: variables for the tests, the engines that are absent, and the end of it all.
 */
export async function startEngines() {
  const env = {};
  const missing = [];
  const stops = [];
  const stop = () => Promise.all(stops.map((end) => end()));
  for (const engine of engines.filter(({ variable }) => !process.env[variable])) {
    const program = engine.find();
    if (!program) {
      missing.push(engine);
    } else if (!engine.start) {
      env[engine.variable] = program;
    } else {
      const started = await engine.start().catch((error) => stop().then(() => Promise.reject(error)));
      stops.push(started.stop);
      env[engine.variable] = started.url;
    }
  }
  return { env, missing, stop };
}
