import type { CitizenContent } from './content-types';

const plants = '槐柳榆椿杏梨枣桐杨松柏竹荷菊兰梅桂枫楸桑芦苇麦稻粟葵棉茉莉藤'.slice(0, 30);

/** Thirty citizens, named demo-01 … demo-30 on the platform's stand-in. */
export const citizens: readonly CitizenContent[] = Array.from(plants, (plant, index) => ({
  user: `demo-${String(index + 1).padStart(2, '0')}`,
  nickname: `热心市民·${plant}`,
}));
