/** Whether asking where this device is would ask nothing of the person. */
export const locationGranted = async (): Promise<boolean> => {
  if (!('permissions' in navigator)) return false;
  const { state } = await navigator.permissions.query({ name: 'geolocation' });
  return state === 'granted';
};
