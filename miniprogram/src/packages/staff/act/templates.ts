/** Ready sentences for the answers that staff write most; the person completes and corrects them. */
export const VERDICTS: readonly string[] = [
  '您反映的隐患已整改完毕，感谢您为身边的安全出力。',
  '经核查，您反映的情况不属于安全隐患，感谢您的关心。',
];

export const REWORK_REASONS: readonly string[] = [
  '整改后的照片看不清隐患部位，请在原位置重新拍摄。',
  '隐患没有完全消除，请继续整改。',
  '拍摄位置与上报位置不符，请核实。',
];

export const SEND_BACK_REASONS: readonly string[] = [
  '不属于本部门职责。',
  '地点不在本部门辖区。',
  '上报的情况说不清楚，无法找到现场。',
];

export const EXTENSION_REASONS: readonly string[] = [
  '需要采购配件，等待到货。',
  '需要停电（停气）施工，正在协调时间。',
];
