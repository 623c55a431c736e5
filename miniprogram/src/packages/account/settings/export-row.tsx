import { Row } from '@/components/card/card';
import { useAct } from '@/hooks/use-act';
import { saveText } from '@/platform/save-text';
import { toast } from '@/platform/toast';
import { exportData } from '@/services/account.service';

const SAID = {
  saved: '已保存为文件',
  copied: '已复制。可以粘贴到“文件传输助手”里保存。',
};

/** One's own data, as one file. */
export const ExportRow = () => {
  const take = useAct(async () => {
    const data = await exportData();
    toast(SAID[await saveText('suishoupai-my-data.json', JSON.stringify(data, null, 2))]);
  });
  return <Row label="导出我的数据" value={take.busy ? '正在导出…' : undefined} onClick={() => void take.run()} />;
};
