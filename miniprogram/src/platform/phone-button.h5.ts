/** A browser has no button that gives the phone number. */
export const hasPhoneButton = false;
