const fullWidth = /[\uff01-\uff5e]/g

/** Full-width digits, letters and signs as their plain forms: `８月２０日` → `8月20日`, `Ｔ－１` → `T-1`. Composed to NFC. */
export const narrow = (text: string): string =>
  text.normalize('NFC').replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
