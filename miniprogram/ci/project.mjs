import { generateKeyPairSync } from 'node:crypto';
import ci from 'miniprogram-ci';

/** Never leaves this machine: the checks sign nothing, but a project without a key is none. */
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});

/** @param projectPath the folder with project.config.json and dist/weapp */
export function openProject(projectPath) {
  const project = new ci.Project({ appid: 'wx0123456789abcdef', type: 'miniProgram', projectPath, privateKey });
  project.attr = async () => ci.DefaultProjectAttr; // which WeChat's servers would be asked for
  return project;
}

export { ci };
