/** WeChat's own button asks the person, and gives a code for the number. */
export const hasPhoneButton = true;
