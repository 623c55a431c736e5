/** Words by which offices and their people go. A citizen's alias stands beside theirs and must not pass for one. */
const OFFICIAL = /安委|管理员|工作人员|官方|系统|客服|监管|政府|公安|消防|应急|审核|转办|经办/u;

export const soundsOfficial = (alias: string): boolean => OFFICIAL.test(alias.replace(/\s/gu, ''));
