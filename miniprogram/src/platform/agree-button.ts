/** Id of the button that agrees to the privacy text. */
export const AGREE_BUTTON = 'agree-privacy';
