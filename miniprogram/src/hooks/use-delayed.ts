import { useEffect, useState } from 'react';

/** The value once it has rested for so long: one question instead of one per letter. @param ms milliseconds */
export const useDelayed = <T>(value: T, ms = 400): T => {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return rested;
};
