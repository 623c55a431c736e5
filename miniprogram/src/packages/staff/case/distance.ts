/** Metres from the place of the report beyond which a photo may show another place. */
const FAR = 300;

export const isFar = (metres: number | null): boolean => metres !== null && metres > FAR;

/** 距上报位置 45 米, 距上报位置 1.2 公里, 请核实. */
export const distanceWords = (metres: number): string => {
  const words = metres < 1000 ? `${metres} 米` : `${(metres / 1000).toFixed(1)} 公里`;
  return `距上报位置 ${words}${isFar(metres) ? '，请核实' : ''}`;
};
